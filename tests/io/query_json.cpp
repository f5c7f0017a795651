// SPDX-License-Identifier: BSL-1.0
#include <netralitas/io/query_json.hpp>

#include <netralitas/io/json.hpp>

#include <catch.hpp>

namespace query_json_test {

using namespace netralitas;
using json_t = nlohmann::ordered_json;

TEST_CASE("missing facts as JSON carry values, outcomes and texts", "[io][query_json]") {
    question const q{.on = date{2023, 8, 1}};
    auto const a = missing_facts({pns}, nullptr, q, goal::cltn({cltn_reason::approach_party, date{2023, 9, 1}, {}}));
    json_t j;
    to_json(j, a);
    CHECK(j["goal"] == "cltn");
    CHECK(j["state"] == "found");
    CHECK(j["now"]["decided"] == false);
    REQUIRE(j["facts"].size() == 1);
    CHECK(j["facts"][0]["word"] == "unbroken_service_years");
    CHECK(j["facts"][0]["label"]["en"] == "unbroken years of service");
    REQUIRE(j["table"].size() == 2);
    CHECK(j["table"][0]["if"][0]["last"] == 4);
    CHECK(j["table"][0]["then"]["holds"] == "no");
    CHECK(j["table"][1]["then"]["text"]["id"] == "CLTN dapat diberikan");
    CHECK(j["others"][0][0] == "appointed");
    CHECK_FALSE(j.contains("problem"));
}

TEST_CASE("ends of a class that move with another fact name it", "[io][query_json]") {
    auto const a = missing_facts({pns}, &contests::dprd_2024, {.on = date{2023, 8, 1}},
                                 goal::fires("party.member.resigner_honourable"));
    json_t j;
    to_json(j, a);
    CHECK(j["row"] == "party.member.resigner_honourable");
    bool named = false;
    for (auto const& line : j["table"]) {
        for (auto const& c : line["if"]) {
            named = named || (c.contains("last_by") && c["last_by"] == "party_card_issued");
        }
    }
    CHECK(named);
}

TEST_CASE("statuses, rulings, flags, sets and problems as JSON", "[io][query_json]") {
    facts f{pns, party_card_issued(date{2023, 5, 4})};
    f.nothing_else_happened();
    question const q{.on = date{2023, 8, 1}};
    json_t j;
    to_json(j, missing_facts(f, &contests::dprd_2024, q, goal::status()));
    CHECK(j["state"] == "decided");
    CHECK(j["now"]["discharge"] == "discharge_without_honour");
    CHECK(j["now"]["discharge_from"] == "2023-05-31");
    CHECK(j["now"]["party"] == "member");
    to_json(j, missing_facts(f, &contests::dprd_2024, q, goal::may_work()));
    CHECK(j["now"].contains("duty"));
    CHECK_FALSE(j["now"].contains("discharge"));
    to_json(j, missing_facts({}, nullptr, q, goal::fires("no.such.row")));
    CHECK(j["state"] == "no_question");
    CHECK(j["problem"]["number"] == 1003);

    facts const nobody{};
    to_json(j, missing_facts(nobody, nullptr, q, goal::cltn({cltn_reason::approach_party, date{2023, 9, 1}, {}})));
    CHECK(j["facts"][0]["word"] == "employment");
    CHECK(j["table"][0]["if"][0]["some_of_each"][0][0] == "pns");
}

TEST_CASE("lawful days as JSON carry both ends and the rows of each interval", "[io][query_json]") {
    facts f{pns, cltn_start(date{2023, 3, 1}), cltn_end(date{2023, 12, 31})};
    f.nothing_else_happened();
    json_t j;
    to_json(j, lawful_days(f, nullptr, {}, deed{report_back_received}, between(date{2024, 1, 1}, date{2024, 6, 30})));
    CHECK(j["event"] == "report_back_received");
    CHECK(j["latest"]["day"] == "2024-01-31");
    CHECK(j["earliest"]["state"] == "found");
    REQUIRE(j["days"].size() == 2);
    CHECK(j["days"][0]["last"] == "2024-01-31");
    CHECK(j["days"][0]["reasons"][0]["row"] == "deadline");
    CHECK(j["days"][0]["reasons"][0]["due"] == "2024-01-31");
    CHECK(j["days"][1]["state"] == "late");
    to_json(j, lawful_days(f, nullptr, {}, deed{word::on_cltn}, between(date{2024, 1, 1}, date{2024, 6, 30})));
    CHECK(j["problem"]["number"] == 1006);
    CHECK(j["earliest"]["day"].is_null());
}

}  // namespace query_json_test
