// SPDX-License-Identifier: BSL-1.0
#include <netralitas/io/next_json.hpp>

#include <string>

#include <catch.hpp>
#include <example_people.hpp>

namespace next_json_test {

using namespace netralitas;

TEST_CASE("an agenda as JSON: actor, act, within, hence, else", "[io][next_json]") {
    nlohmann::ordered_json const j = next_deadlines(example_people::balikpapan(), &contests::dprd_2024,
                                                    {.on = date{2023, 5, 23}, .known_on = date{2023, 5, 23}});
    CHECK(j["on"] == "2023-05-23");
    CHECK(j["known_on"] == "2023-05-23");
    CHECK(j["contest"] == "pemilu-2024-dprd-kabkota");
    nlohmann::ordered_json decree;
    for (auto const& o : j["obligations"]) {
        CHECK(o["phase"] == "running");
        if (o["id"] == "deadline.party.resigner_decree") {
            decree = o;
        }
    }
    REQUIRE(!decree.is_null());
    CHECK(decree["who"]["id"] == "PPK atau Presiden");
    CHECK(decree["due"] == "2023-06-07");
    CHECK(decree["calendar_days_left"] == 15);
    CHECK(decree["work_days_left"] == 9);
    CHECK(decree["by_itself"] == false);
    CHECK(decree["hence"]["ends"][0]["id"] == "status.pileg.keep_working_until_2023");
    CHECK(decree["else"]["begins"].is_array());
    CHECK(decree["basis"][0]["cite"] == "pp_11_2017:269");
}

TEST_CASE("a change of status and a deadline that starts", "[io][next_json]") {
    nlohmann::json const j =
        next_deadlines(example_people::balikpapan(), &contests::dprd_2024, {.on = date{2023, 5, 23}});
    CHECK(j["obligations"][0]["hence"]["status"]["then"]["employment"] == "discharged_with_honour");
    CHECK(j["obligations"][0]["hence"]["status"]["before"]["employment"] == "leaving");
    facts f{pns, cltn_granted(date{2020, 1, 2}), cltn_start(date{2020, 1, 6}), cltn_end(date{2023, 1, 6})};
    f.nothing_else_happened();
    nlohmann::json const leave = next_deadlines(f, nullptr, {.on = date{2023, 1, 16}});
    bool found = false;
    for (auto const& o : leave["obligations"]) {
        for (auto const& d : o["hence"]["deadlines"]) {
            if (d["id"] == "deadline.cltn.reactivation_proposal") {
                found = true;
                CHECK(d["before"] == "not_applicable");
                CHECK(d["due_before"].is_null());
                CHECK(d["then"] == "running");
                CHECK(d["due"] == "2023-02-16");
            }
        }
    }
    CHECK(found);
}

TEST_CASE("a deadline without a day carries the error in its place", "[io][next_json]") {
    facts f{pns, letter_ground::party, discharge_proposal_received(date{2027, 12, 20})};
    f.nothing_else_happened();
    nlohmann::json const j = next_deadlines(f, nullptr, {.on = date{2027, 12, 21}});
    auto const& o = j["obligations"].back();
    CHECK(o["phase"] == "no_day_yet");
    CHECK(o["due"].is_null());
    CHECK(o["calendar_days_left"].is_null());
    CHECK(o["work_days_left"]["number"] == 2002);
    nlohmann::json const wrong = next_deadlines(f, nullptr, {.on = date{2027, 12, 21}, .readings = "nobody"});
    CHECK(wrong["problem"]["number"] == 1003);
}

}  // namespace next_json_test
