// SPDX-License-Identifier: BSL-1.0
#include <netralitas/io/audit_record.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include <netralitas/io/json.hpp>
#include <netralitas/person/employee.hpp>

#include <catch.hpp>

#ifndef NETRALITAS_TEST_DATA
#define NETRALITAS_TEST_DATA "tests/data"
#endif

namespace audit_record_test {

using namespace netralitas;
using json = nlohmann::ordered_json;
namespace fs = std::filesystem;

namespace {

// The worked example of the circular of KASN, with an act.
facts const history{pns, appointed(date{2012, 3, 1}), resignation_submitted(date{2023, 4, 10}),
                    party_card_issued(date{2023, 5, 4}), registered_as_candidate(date{2023, 5, 10})};
act const like{.what = facts{conduct::like, favours::calon, conduct_day(date{2023, 5, 20})},
               .at = local_time{21, 30, zone::wita},
               .id = "like"};

assessment example(question q = {}) {
    facts f = history;
    f.nothing_else_happened();
    q.on = date{2023, 6, 1};
    return assess(f, &contests::dprd_2024, q, std::span{&like, 1});
}
std::vector<int> numbers(record_check const& c) {
    std::vector<int> out;
    for (auto const& p : c.problems) {
        out.push_back(p.number());
    }
    return out;
}
record_difference const* find(record_check const& c, record_part part, std::string_view place) {
    for (auto const& d : c.differences) {
        if (d.part == part && d.place == place) {
            return &d;
        }
    }
    return nullptr;
}
// The record with its digest put right again: what somebody would do who wants to hide a change, or another library would write.
std::string sealed(json j) {
    j.erase("digest");
    j["digest"] = json_digest(nlohmann::json::parse(j.dump()));
    return j.dump(1);
}

}  // namespace

TEST_CASE("a record is the same each time, and gives the same answer", "[io][audit_record]") {
    auto const record = record_of(example());
    CHECK(record == record_of(example()));
    CHECK(record["netralitas_record"] == 1);
    CHECK(record["library"] == std::string{version_string});
    CHECK(record["rule_set"]["norms"] == national_law().norms().size());
    CHECK(record["rule_set"]["checked_on"] == "2026-11-22");
    CHECK(record["rule_set"]["rows"].size() ==
          national_law().norms().size() + national_law().acts().size() + national_law().deadlines().size());
    CHECK(record["rule_set"]["own"].empty());
    CHECK(record["calendar"]["decrees"].size() == std::size(decree_log));
    CHECK(record["contest"]["id"] == "pemilu-2024-dprd-kabkota");
    CHECK(record["scenario"]["person"]["facts"]["resignation_submitted"] == "2023-04-10");
    CHECK(record["scenario"]["acts"][0]["time"] == "21:30 WITA");
    CHECK(record["answer"]["status"]["discharge_from"] == "2023-04-30");
    CHECK(record["answer"]["findings"]["party.member.resigner_honourable"] == "yes");
    CHECK(record["answer"]["verdicts"]["like"].contains("ruling"));
    for (auto const& text : {record.dump(), record.dump(2)}) {
        auto const check = check_record(text);
        CHECK(check.problems.empty());
        CHECK(check.intact);
        CHECK(check.differences.empty());
        CHECK(check.reproduced());
    }
}

TEST_CASE("the scenario in a record is a scenario", "[io][audit_record]") {
    auto const record = record_of(example({.known_on = date{2023, 6, 1}, .readings = "kudus_2023"}));
    auto const read = read_scenario(record["scenario"].dump());
    REQUIRE(read);
    auto const again = answer(read.value, read.value.questions.front());
    CHECK(again.answer.asked.known_on == date{2023, 6, 1});
    CHECK(again.answer.status.discharge_from ==
          example({.known_on = date{2023, 6, 1}, .readings = "kudus_2023"}).status.discharge_from);
    CHECK(check_record(record.dump()).reproduced());
}

TEST_CASE("a change of any part breaks the seal", "[io][audit_record]") {
    auto const record = record_of(example(), record_rows::decisive);
    for (auto const* const place :
         {"/library", "/rule_set/digest", "/rule_set/norms", "/calendar/digest", "/scenario/person/facts/appointed",
          "/scenario/history", "/answer/status/discharge", "/answer/evidence", "/contest/digest", "/digest"}) {
        auto changed = record;
        auto& value = changed[json::json_pointer{place}];
        value = value.is_string() ? json(value == "complete"     ? "open"
                                         : value == "2012-03-01" ? "2012-03-02"
                                                                 : "x")
                                  : json(1);
        INFO(place);
        CHECK_FALSE(check_record(changed.dump()).intact);
        CHECK_FALSE(check_record(changed.dump()).reproduced());
    }
}

TEST_CASE("another answer is told by place, both values beside each other", "[io][audit_record]") {
    auto record = record_of(example());
    record["scenario"]["person"]["facts"]["resignation_submitted"] = "2023-05-20";
    auto const check = check_record(sealed(record));
    CHECK(check.problems.empty());
    CHECK(check.intact);
    CHECK(check.same(record_part::rule_set));
    CHECK(check.same(record_part::calendar));
    CHECK_FALSE(check.reproduced());
    auto const* const d = find(check, record_part::answer, "/status/discharge");
    REQUIRE(d != nullptr);
    CHECK(d->recorded == "discharge_with_honour");
    CHECK(d->now == "discharge_without_honour");
    auto const* const gone = find(check, record_part::answer, "/findings/party.member.resigner_honourable");
    REQUIRE(gone != nullptr);
    CHECK(gone->now.empty());
    auto const words = explain(check, language::en);
    CHECK(words.find("Another answer today.") != std::string::npos);
    CHECK(words.find("/status/discharge: discharge_with_honour -> discharge_without_honour") != std::string::npos);
    CHECK(explain(check, language::id).find("Jawaban hari ini berbeda.") != std::string::npos);
}

TEST_CASE("other rows are told by id, whether or not the answer hangs on them", "[io][audit_record]") {
    auto record = record_of(example());
    auto& rows = record["rule_set"]["rows"];
    rows["party.member.ban_pp11"] = "00000000-0000-5000-8000-000000000000";
    rows["a.row.of.then"] = "00000000-0000-5000-8000-000000000001";
    rows.erase("deadline.cltn.report_back");
    record["library"] = "0.0.9";
    auto const check = check_record(sealed(record));
    CHECK(check.intact);
    CHECK(check.reproduced());
    CHECK(check.differences.size() == 4);
    CHECK(find(check, record_part::library, "")->recorded == "0.0.9");
    CHECK(find(check, record_part::rule_set, "party.member.ban_pp11")->now == row_digests().at("party.member.ban_pp11"));
    CHECK(find(check, record_part::rule_set, "a.row.of.then")->now.empty());
    CHECK(find(check, record_part::rule_set, "deadline.cltn.report_back")->recorded.empty());
    CHECK(explain(check, language::en).find("rule deadline.cltn.report_back: new") != std::string::npos);
}

TEST_CASE("a small record names the rows it rests on, and notices others by the digest over all", "[io][audit_record]") {
    auto record = record_of(example(), record_rows::decisive);
    CHECK(record["rule_set"]["rows"].contains("party.member.resigner_honourable"));
    CHECK_FALSE(record["rule_set"]["rows"].contains("deadline.cltn.report_back"));
    CHECK(check_record(record.dump()).differences.empty());
    record["rule_set"]["digest"] = "00000000-0000-5000-8000-000000000000";
    auto const check = check_record(sealed(record));
    CHECK(check.reproduced());
    REQUIRE(find(check, record_part::rule_set, "") != nullptr);
    CHECK(find(check, record_part::rule_set, "")->now == rule_set_digest(row_digests()));
}

TEST_CASE("own rows are listed, and must be brought again", "[io][audit_record]") {
    norm const own[] = {{.id = "own.hand_in_the_pass",
                         .binds = pns,
                         .when = became_party_member,
                         .basis = {pp_11_2017},
                         .words = {"Hands in the pass.", "Menyerahkan kartu."}}};
    auto const book = rule_book{}.with(std::span<norm const>{own});
    auto const record = record_of(example({.law = &book}));
    CHECK(record["rule_set"]["own"] == json::array({"own.hand_in_the_pass"}));
    CHECK(record["rule_set"]["norms"] == national_law().norms().size() + 1);
    CHECK(check_record(record.dump(), book).differences.empty());
    auto const without = check_record(record.dump());
    CHECK(without.intact);
    CHECK_FALSE(without.reproduced());
    CHECK(find(without, record_part::rule_set, "own.hand_in_the_pass")->now.empty());
    CHECK(find(without, record_part::answer, "/findings/own.hand_in_the_pass") != nullptr);
}

TEST_CASE("a chosen calendar is built again; one with days of the user's own must be brought", "[io][audit_record]") {
    facts f{pns, letter_ground::party, discharge_proposal_received(date{2023, 5, 15})};
    f.nothing_else_happened();
    auto const on = [&](work_calendar const& c) {
        return assess(f, nullptr, {.on = date{2023, 5, 23}, .calendar = &c});
    };
    work_calendar const six{{.week = work_week::six_days}};
    auto const record = record_of(on(six));
    CHECK(record["calendar"]["choices"]["week"] == "six_days");
    // From 15 May: 18 May, 1 and 2 June are off, Saturdays are not; the fourteenth work day is Saturday, 3 June.
    CHECK(record["answer"]["deadlines"]["deadline.party.resigner_decree"]["due"] == "2023-06-03");
    CHECK(check_record(record.dump()).reproduced());
    CHECK(check_record(record.dump()).differences.empty());
    CHECK(check_record(record.dump(), national_law(), &six).differences.empty());
    work_calendar const five{};
    auto const other = check_record(record.dump(), national_law(), &five);
    CHECK(find(other, record_part::calendar, "/choices") != nullptr);
    CHECK(find(other, record_part::answer, "/deadlines/deadline.party.resigner_decree/due")->now == "2023-06-07");

    extra_day const fair[] = {{.day = date{2023, 5, 24}, .name = {"Fair", "Pasar malam"}}};
    work_calendar const local{{.extra = fair}};
    auto const with_fair = record_of(on(local));
    CHECK(with_fair["calendar"]["extra_days"] == 1);
    CHECK(check_record(with_fair.dump(), national_law(), &local).differences.empty());
    auto const without = check_record(with_fair.dump());
    CHECK_FALSE(without.reproduced());
    CHECK(find(without, record_part::calendar, "") != nullptr);
    CHECK(find(without, record_part::answer, "/deadlines/deadline.party.resigner_decree/due") != nullptr);
}

TEST_CASE("another decree log and another timetable are told", "[io][audit_record]") {
    auto record = record_of(example());
    record["calendar"]["decrees"].erase("calendar.decree.skb_libur_2024");
    record["contest"]["digest"] = "00000000-0000-5000-8000-000000000000";
    auto const check = check_record(sealed(record));
    CHECK(check.reproduced());
    CHECK(find(check, record_part::calendar, "calendar.decree.skb_libur_2024") != nullptr);
    CHECK(find(check, record_part::contest, "pemilu-2024-dprd-kabkota") != nullptr);
}

TEST_CASE("what is no record is refused by number and place", "[io][audit_record]") {
    CHECK(numbers(check_record("{")) == std::vector<int>{1008});
    CHECK(numbers(check_record("[]")) == std::vector<int>{1006});
    CHECK(numbers(check_record("{}")).front() == 1010);
    auto const record = record_of(example(), record_rows::decisive);
    auto const refused = [&](auto change) {
        auto j = record;
        change(j);
        auto const c = check_record(j.dump(), national_law(), nullptr, "a.json");
        CHECK_FALSE(c.reproduced());
        CHECK(explain(c, language::id).find("a.json:") == 0);
        return c.problems.empty() ? std::string{} : std::to_string(c.problems[0].number()) + ' ' + c.problems[0].place;
    };
    CHECK(refused([](json& j) { j["netralitas_record"] = 2; }) == "1012 /netralitas_record");
    CHECK(refused([](json& j) { j.erase("library"); }) == "1010 ");
    CHECK(refused([](json& j) { j["library"] = 1; }) == "1006 /library");
    CHECK(refused([](json& j) { j.erase("contest"); }) == "1010 ");
    CHECK(refused([](json& j) { j["contest"] = 1; }) == "1006 /contest");
    CHECK(refused([](json& j) { j["contest"].erase("digest"); }) == "1010 /contest");
    CHECK(refused([](json& j) { j["rule_set"]["rows"] = json::array(); }) == "1006 /rule_set/rows");
    CHECK(refused([](json& j) { j["calendar"].erase("choices"); }) == "1010 /calendar");
    CHECK(refused([](json& j) { j["calendar"]["own_decrees"] = "0"; }) == "1006 /calendar/own_decrees");
    CHECK(refused([](json& j) { j["scenario"]["person"]["facts"]["no_word"] = 1; }) ==
          "1004 /scenario/person/facts/no_word");
    CHECK(refused([](json& j) { j["scenario"]["questions"] = json::array(); }) == "1010 /scenario");
    CHECK(refused([](json& j) {
              j["calendar"]["chosen"] = true;
              j["calendar"]["choices"]["week"] = "four_days";
          }) == "1005 /calendar/choices/week");
    CHECK(refused([](json& j) {
              j["calendar"]["chosen"] = true;
              j["calendar"]["choices"]["known_on"] = "2023-02-30";
          }) == "1001 /calendar/choices/known_on");
    // Any value of any member turned into another type is refused or told, and never taken for the same.
    auto const flat = record.flatten();
    for (auto const& [place, value] : flat.items()) {
        if (place.rfind("/answer/findings", 0) == 0 || place.rfind("/calendar/decrees", 0) == 0 ||
            place.rfind("/rule_set/rows", 0) == 0 || place.rfind("/answer/undecided", 0) == 0) {
            continue;
        }
        auto j = record;
        j[json::json_pointer{place}] = json::array({1});
        INFO(place);
        CHECK_FALSE(check_record(j.dump()).reproduced());
    }
}

TEST_CASE("records of the conformance suite are reproduced", "[io][audit_record]") {
    std::size_t n = 0;
    for (auto const& entry : fs::directory_iterator{fs::path{NETRALITAS_TEST_DATA}.parent_path() / "conformance"}) {
        if (entry.path().extension() != ".json") {
            continue;
        }
        std::ifstream in{entry.path(), std::ios::binary};
        std::string const text{std::istreambuf_iterator<char>{in}, {}};
        for (auto const& read : read_scenarios(text)) {
            for (auto const& q : read.value.questions) {
                if (!read || q.kind != question_kind::person || n++ % 40 != 0) {
                    continue;
                }
                INFO(read.value.id << ", " << q.id);
                auto const a = answer(read.value, q);
                auto const check = check_record(record_of(a.answer, record_rows::decisive).dump());
                CHECK(explain(check, language::en) == "The record is intact.\nThe same answer today.\n");
            }
        }
    }
    CHECK(n > 1000);
}

}  // namespace audit_record_test
