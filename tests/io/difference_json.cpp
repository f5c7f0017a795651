// SPDX-License-Identifier: BSL-1.0
#include <netralitas/io/difference_json.hpp>

#include <algorithm>
#include <string>
#include <vector>

#include <catch.hpp>

namespace difference_json_test {

using namespace netralitas;

namespace {

using json = nlohmann::ordered_json;

facts complete(facts f) { return f.nothing_else_happened(); }
assessment teacher() {
    return assess(complete({pns, appointed(date{2012, 3, 1}), resignation_submitted(date{2023, 4, 10}),
                            party_card_issued(date{2023, 5, 4}), list_filed(date{2023, 5, 10}), letter_ground::party}),
                  &contests::dprd_2024, {.on = date{2023, 6, 1}});
}

}  // namespace

TEST_CASE("a supposition carries the answer and both sides of each change, with rows and articles",
          "[io][difference_json]") {
    json const j = what_if(teacher(), resignation_submitted(date{2023, 5, 15}));
    auto const& d = j["difference"];
    CHECK(d["empty"] == false);
    CHECK(d["first"] == "employment");
    CHECK(d["stated"].size() == 1);
    CHECK(d["stated"][0]["word"] == "resignation_submitted");
    CHECK(d["stated"][0]["after"] == "2023-05-15");
    CHECK(d["discharge"]["before"]["value"] == "discharge_with_honour");
    CHECK(d["discharge"]["before"]["from"] == "2023-04-30");
    CHECK(d["discharge"]["after"]["value"] == "discharge_without_honour");
    CHECK(d["discharge"]["after"]["from"] == "2023-05-31");
    CHECK(d["discharge"]["after"]["from_by"]["id"] == "deadline.party.member_effective");
    CHECK(d["discharge"]["after"]["by"]["basis"][0]["cite"].is_string());
    CHECK(d["employment"]["after"]["since"] == "2023-05-31");
    CHECK_FALSE(d.contains("party"));
    CHECK(j["answer"]["status"]["discharge"]["from"] == "2023-05-31");
    bool gained = false;
    for (auto const& f : d["findings"]) {
        gained = gained || (f["id"] == "party.member.dishonourable_discharge" && f["before"] == "absent" &&
                            f["after"] == "stands" && f["row"]["basis"][0]["cite"] == "pp_11_2017:255(4)");
    }
    CHECK(gained);
    CHECK(d["text"]["id"].get<std::string>().find("diberhentikan") != std::string::npos);
}

TEST_CASE("facts stated otherwise have their values as scenarios write them", "[io][difference_json]") {
    json const j = what_if(teacher(), pppk, letter_ground::own_request, bans_politics_clause(true), missed_summonses(2),
                           unstated(word::appointed))
                       .moved;
    std::size_t found = 0;
    for (auto const& f : j["stated"]) {
        auto const& after = f["after"];
        found += (f["word"] == "employment" && after == json::array({"pppk"})) ||
                         (f["word"] == "letter_ground" && after == "own_request") ||
                         (f["word"] == "bans_politics_clause" && after == true) ||
                         (f["word"] == "missed_summonses" && after == 2) ||
                         (f["word"] == "appointed" && after.is_null() && f["before"] == "2012-03-01")
                     ? 1U
                     : 0U;
    }
    CHECK(found == 5);
}

TEST_CASE("nothing changed is an empty difference", "[io][difference_json]") {
    json const j = what_if(teacher()).moved;
    CHECK(j["empty"] == true);
    CHECK(j["first"] == "nothing");
    CHECK(j["findings"].empty());
    CHECK(j["verdicts"].empty());
    CHECK_FALSE(j.contains("discharge"));
}

TEST_CASE("two days of knowledge carry the movers", "[io][difference_json]") {
    facts const f = complete({pns, appointed(date{2012, 3, 1}), recommendation_received(date{2023, 4, 17})});
    json const j = compare_knowledge(f, nullptr, {.on = date{2023, 4, 17}}, as_known_on{date{2023, 3, 27}},
                                     as_known_on{date{2023, 7, 1}});
    REQUIRE(j["movers"].size() == 1);
    CHECK(j["movers"][0]["day"] == "2023-03-28");
    CHECK(j["movers"][0]["issued"][0]["cite"] == "skb_libur_2023_rev1");
    CHECK(j["difference"]["asked"]["before"]["known_on"] == "2023-03-27");
    CHECK(j["difference"]["deadlines"][0]["before"]["due"] == "2023-05-12");
    CHECK(j["difference"]["deadlines"][0]["after"]["due"] == "2023-05-15");
    json const refused = compare_knowledge(f, nullptr, {.on = date{2023, 4, 17}}, as_known_on{date{2023, 7, 1}},
                                           as_known_on{date{2023, 3, 27}});
    CHECK(refused["problem"]["number"] == 1014);
}

TEST_CASE("readings carry whose they are, what they say, and on what they rest", "[io][difference_json]") {
    date const day{2024, 8, 1};
    std::vector<act> const acts{
        {.what = {conduct::approach_party, favours::own_candidacy, conduct_day(day)}, .id = "visit"}};
    json const j =
        compare_readings(complete({pns, appointed(date{2014, 3, 1})}), &contests::pilkada_2024, {.on = day}, acts);
    auto const& list = j["readings"];
    auto const at = std::find_if(list.begin(), list.end(), [](json const& r) { return r["key"] == "b3_ethics_cirebon"; });
    REQUIRE(at != list.end());
    auto const& r = *at;
    CHECK(r["disputes"][0]["id"] == "reading.skb.b3_sanction");
    CHECK(r["disputes"][0]["who"]["en"] == "personnel office of Cirebon");
    CHECK(r["disputes"][0]["basis"]["cite"] == "pp_42_2004:15");
    REQUIRE(r["difference"]["verdicts"].size() == 1);
    auto const& v = r["difference"]["verdicts"][0];
    CHECK(v["act"] == "visit");
    CHECK(v["before"]["sanction"]["value"] == "moderate_punishment");
    CHECK(v["after"]["sanction"]["value"] == "moral_sanction");
    CHECK(std::find(v["differs"].begin(), v["differs"].end(), "sanction") != v["differs"].end());
    CHECK(std::find(v["differs"].begin(), v["differs"].end(), "ruling") == v["differs"].end());
    CHECK(list.size() + j["without_effect"].size() == selectable_readings().size());
}

}  // namespace difference_json_test
