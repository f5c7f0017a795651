// SPDX-License-Identifier: BSL-1.0
#include <netralitas/io/reasons_json.hpp>

#include <netralitas/io/json_parts.hpp>

#include <string>

#include <catch.hpp>

namespace reasons_json_test {

using namespace netralitas;
using json = nlohmann::ordered_json;

namespace {

assessment example() {
    employee<pns> const teacher{.appointed = date{2012, 3, 1}};
    facts const history{
        resignation_submitted(date{2023, 4, 10}),
        party_card_issued(date{2023, 5, 4}),
        registered_as_candidate(date{2023, 5, 10}),
    };
    return assess(teacher, contests::dprd_2024, history, on{date{2023, 6, 1}});
}
// Every node has an id that begins with its parent's, words in both languages and a truth value.
void check_node(json const& n, std::string const& above) {
    auto const id = n["node"].get<std::string>();
    CHECK(id.rfind(above, 0) == 0);
    CHECK(!n["text"]["en"].get<std::string>().empty());
    CHECK(!n["text"]["id"].get<std::string>().empty());
    CHECK((n["holds"] == "yes" || n["holds"] == "no" || n["holds"] == "unknown"));
    if (n["kind"] == "row") {
        CHECK(!n["basis"].empty());
        CHECK(n.contains("evidence"));
    }
    if (n.contains("because")) {
        for (auto const& c : n["because"]) {
            check_node(c, id + '/');
        }
    }
}

}  // namespace

TEST_CASE("a proof as JSON nests by id", "[io][reasons_json]") {
    json const j = why(example());
    REQUIRE(j.is_array());
    REQUIRE(!j.empty());
    for (auto const& root : j) {
        check_node(root, "");
    }
}

TEST_CASE("facts carry word, value and source", "[io][reasons_json]") {
    json const j = why(example(), "party.member.resigner_honourable");
    REQUIRE(j.size() == 1);
    CHECK(j[0]["holds"] == "yes");
    CHECK(j[0]["basis"][0]["cite"] == "pp_11_2017:255(3)");
    bool stated = false;
    for (auto const& premise : j[0]["because"]) {
        if (premise["kind"] == "premise" && premise["node"] == "party.member.resigner_honourable/when.1") {
            auto const& fact = premise["because"][0];
            CHECK(fact["word"] == "resignation_submitted");
            CHECK(fact["value"] == "2023-04-10");
            CHECK(fact["source"] == "stated");
            stated = true;
        }
    }
    CHECK(stated);
}

TEST_CASE("a due day carries its arithmetic and the days off with their decree", "[io][reasons_json]") {
    facts f{pns, appointed(date{2012, 3, 1}), decision_received(date{2023, 6, 20})};
    f.nothing_else_happened();
    json const j = why(assess(f, nullptr, {.on = date{2023, 6, 21}}), "deadline.discipline.effective");
    bool joint_leave = false;
    for (auto const& n : j[0]["because"]) {
        if (n["kind"] == "due") {
            CHECK(n["deadline"]["unit"] == "working_day");
            CHECK(n["day"] == n["deadline"]["due"]);
            for (auto const& off : n["because"]) {
                joint_leave = joint_leave || (off["status"] == "joint_leave" && off["day"] == "2023-06-28" &&
                                              !off["decree"].get<std::string>().empty());
            }
        }
    }
    CHECK(joint_leave);
}

TEST_CASE("an unknown id is an error and no tree", "[io][reasons_json]") {
    json const j = why(example(), "no.such.row");
    CHECK(j["problem"]["number"] == 1003);
}

TEST_CASE("values are stated as a scenario states them", "[io][json_parts]") {
    CHECK(value_json<json>(word::appointed, serial(date{2012, 3, 1})) == "2012-03-01");
    CHECK(value_json<json>(word::on_cltn, 1) == true);
    CHECK(value_json<json>(word::conduct, static_cast<int>(conduct::like)) == "like");
    facts const f{pns, acting_head};
    CHECK(value_json<json>(word::employment, f.raw(word::employment)) == json::array({"pns", "acting_head"}));
    CHECK(value_json<json>(word::missed_summonses, 2) == 2);
}

}  // namespace reasons_json_test
