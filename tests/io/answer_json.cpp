// SPDX-License-Identifier: BSL-1.0
#include <netralitas/io/answer_json.hpp>

#include <span>
#include <string>

#include <netralitas/io/json.hpp>

#include <catch.hpp>

namespace answer_json_test {

using namespace netralitas;

namespace {

// The worked example of the circular of KASN.
assessment example(std::span<act const> acts = {}) {
    facts f{pns, appointed(date{2012, 3, 1}), resignation_submitted(date{2023, 4, 10}),
            party_card_issued(date{2023, 5, 4}), registered_as_candidate(date{2023, 5, 10})};
    f.nothing_else_happened();
    return assess(f, &contests::dprd_2024, {.on = date{2023, 6, 1}}, acts);
}

// Every text of an answer stands in both languages.
bool bilingual(nlohmann::ordered_json const& j) {
    if (j.is_object() && j.contains("en") != j.contains("id") && j.contains("en")) {
        return false;
    }
    if (j.is_object() && j.contains("en")) {
        return !j["en"].get<std::string>().empty() && !j["id"].get<std::string>().empty();
    }
    bool all = true;
    for (auto const& part : j) {
        all = all && (!part.is_structured() || bilingual(part));
    }
    return all;
}

}  // namespace

TEST_CASE("an answer carries ids, both languages, evidence, articles and arithmetic", "[io][answer_json]") {
    act const like{.what = facts{conduct::like, favours::calon, conduct_day(date{2023, 5, 20})}, .id = "like"};
    auto const a = example(std::span{&like, 1});
    auto const j = answer_json(a);
    CHECK(j["on"] == "2023-06-01");
    CHECK(j["known_on"].is_null());
    CHECK(j["contest"] == "pemilu-2024-dprd-kabkota");
    CHECK(j["status"]["employment"]["value"] == "discharged_with_honour");
    CHECK(j["status"]["discharge"]["from"] == "2023-04-30");
    auto const& basis = j["status"]["discharge"]["basis"];
    CHECK(basis[0]["cite"] == citation_id(a.status.discharge_by->basis.items[0]));
    bool article = false;
    for (auto const& d : j["findings"]) {
        if (d["id"] == "party.member.resigner_honourable") {
            article =
                d["basis"][0]["cite"] == "pp_11_2017:255(3)" && d["basis"][0]["id"] == "Pasal 255 ayat (3) PP 11/2017";
        }
    }
    CHECK(article);
    CHECK(j["found"] == true);
    bool effective = false;
    for (auto const& d : j["deadlines"]) {
        if (d["id"] == "deadline.party.resigner_effective") {
            effective = true;
            CHECK(d["due"] == "2023-04-30");
            CHECK(d["counted_from"] == "2023-04-10");
            CHECK(d["unit"] == "end_of_month");
            CHECK(d["state"] == "met");
            CHECK(d["arithmetic"]["en"].get<std::string>().find("10 April 2023") != std::string::npos);
        }
    }
    CHECK(effective);
    REQUIRE(j["verdicts"].size() == 1);
    CHECK(j["verdicts"][0]["act"] == "like");
    CHECK(j["verdicts"][0]["day"] == "2023-05-20");
    CHECK(bilingual(j));
    CHECK(bilingual(answer_json(a, detail_level::full)));
}

TEST_CASE("the three levels of detail nest", "[io][answer_json]") {
    auto const a = example();
    auto const brief = answer_json(a, detail_level::brief);
    auto const normal = answer_json(a);
    auto const full = answer_json(a, detail_level::full);
    CHECK(!brief.contains("findings"));
    CHECK(brief["status"] == full["status"]);
    CHECK(normal["findings"].size() < full["findings"].size());
    CHECK(full["findings"].size() == a.findings.size());
    CHECK(full["deadlines"].size() == a.deadlines.size());
    for (auto const& f : full["findings"]) {
        REQUIRE(f["why"].size() == 1);
        CHECK(f["why"][0]["row"] == f["id"]);
        CHECK(f["why"][0]["holds"] == (f.contains("overruled_by")   ? "no"
                                       : f.contains("contested_by") ? "unknown"
                                                                    : "yes"));
        CHECK(f["fires"] == "yes");
    }
}

TEST_CASE("either kind of JSON value takes an answer", "[io][answer_json]") {
    auto const a = example();
    nlohmann::json const sorted = a;
    nlohmann::ordered_json const ordered = a;
    CHECK(sorted["status"] == nlohmann::json::parse(ordered["status"].dump()));
    CHECK(ordered.begin().key() == "on");
    nlohmann::json const cited = citation{pp_11_2017.pasal(255).ayat(3)};
    CHECK(cited["cite"] == "pp_11_2017:255(3)");
}

TEST_CASE("a day names every decree that speaks of it", "[io][answer_json]") {
    nlohmann::json const day = national_calendar().why(date{2024, 2, 14}).value();
    CHECK(day["workday"] == false);
    CHECK(day["kind"] == "voting_day_holiday");
    CHECK(day["decrees"][0]["instrument"]["cite"] == "keppres_10_2024");
    nlohmann::json const plain = national_calendar().why(date{2024, 2, 15}).value();
    CHECK(plain["workday"] == true);
    CHECK(plain["decrees"].empty());
}

TEST_CASE("errors and problems carry number, place and message", "[io][answer_json]") {
    nlohmann::json const e = error{.code = errc::not_decreed, .day = date{2040, 1, 2}, .limit = date{2027, 12, 31}};
    CHECK(e["number"] == 2002);
    CHECK(e["error"] == "not_decreed");
    CHECK(e["day"] == "2040-01-02");
    CHECK(e["message"]["en"] != e["message"]["id"]);
    nlohmann::json const p =
        input_problem{.code = errc::unknown_id, .file = "a.json", .line = 2, .column = 5, .place = "/contest"};
    CHECK(p["number"] == 1003);
    CHECK(p["line"] == 2);
    CHECK(p["place"] == "/contest");
}

TEST_CASE("an undecided answer names the words that would decide it", "[io][answer_json]") {
    facts const f{pns, party_card_issued(date{2023, 5, 4})};
    auto const j = answer_json(assess(f, &contests::dprd_2024, {.on = date{2023, 6, 1}}));
    REQUIRE(!j["undecided"].empty());
    for (auto const& u : j["undecided"]) {
        CHECK(u["fires"] == "unknown");
        CHECK(!u["missing"].empty());
    }
}

TEST_CASE("the states that the order of events of one day leaves open are listed", "[io][answer_json]") {
    facts f{pns, retirement_date(date{2024, 3, 1}), service_ended(date{2024, 3, 1})};
    f.nothing_else_happened();
    auto const j = answer_json(assess(f, nullptr, {.on = date{2024, 4, 1}}));
    CHECK(j["status"]["employment"]["order_open"].dump() == R"(["pensioned","service_over"])");
    CHECK(!j["status"]["candidacy"].contains("order_open"));
}

TEST_CASE("a comparison of lists says what became of each name", "[io][answer_json]") {
    list_entry const dcs[] = {{"A1", "A", "1", 1}, {"A2", "A", "1", 2}};
    list_entry const dct[] = {{"A1", "A", "1", 1}};
    list_event const events[] = {{.key = "A2", .kind = list_change::dropped_by_party, .day = date{2023, 9, 26}}};
    nlohmann::json const j = reconcile(dcs, dct, events, contests::dprd_2024);
    CHECK(j["totals"]["dcs"] == 2);
    CHECK(j["totals"]["dropped_by_party"] == 1);
    CHECK(j["balanced"] == true);
    CHECK(j["names"][1]["fate"] == "dropped_by_party");
    CHECK(j["names"][1]["rules"][0] == "nomination.dcs.substitution_windows_2024");
}

}  // namespace answer_json_test
