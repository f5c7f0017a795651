// SPDX-License-Identifier: BSL-1.0
#include "catch.hpp"
#include "elections_csv.hpp"

#include <map>
#include <set>
#include <string>

#include <netralitas/contest/contests.hpp>
#include <netralitas/contest/timetable.hpp>

namespace timetable_test {

using namespace netralitas;
using netralitas_test::elections;

namespace {

// The first number in the id of an instrument: what a citation of it in prose must contain.
std::string first_number(std::string_view id) {
    std::string n;
    for (char const c : id) {
        if (c >= '0' && c <= '9') {
            n += c;
        } else if (!n.empty()) {
            break;
        }
    }
    return n;
}

}  // namespace

TEST_CASE("every published stage stands in the timetables with its days, grade and source") {
    REQUIRE(elections().size() == 371);
    for (auto const& r : elections()) {
        INFO(r.contest << " " << r.stage);
        auto const* c = find_contest(r.contest);
        REQUIRE(c != nullptr);
        auto const stage = find_contest_stage(r.stage);
        REQUIRE(stage);
        auto const* row = c->find(*stage);
        REQUIRE(row != nullptr);
        CHECK(c->find(*stage, 1) == nullptr);
        CHECK(row->dated() == r.first.has_value());
        if (r.first) {
            CHECK(row->days.first == *r.first);
            CHECK(row->days.last == *r.last);
        }
        if (c->decreed && r.first) {
            REQUIRE(c->stage_dates(*stage) != nullptr);
            CHECK(*c->stage_dates(*stage) == between(*r.first, *r.last));
        } else {
            CHECK(c->stage_dates(*stage) == nullptr);
        }
        if (r.confidence == "verified") {
            CHECK(row->grade == (row->origin == day_origin::computed ? evidence::derived : evidence::report));
        } else {
            CHECK(row->grade == (r.confidence == "memory" ? evidence::memory : evidence::conflicting));
        }
        CHECK((row->origin == day_origin::computed) ==
              (r.regulation.find("computed") != std::string::npos || r.stage == "pns_dismissal_effective"));
        CHECK(row->held == (r.regulation.find("not held") == std::string::npos));
        if (!row->regulation().empty() && row->regulation() != "se_gub_papua_psu_2025" &&
            row->regulation() != "mk_phpu_psu_2025") {
            CHECK(r.regulation.find(first_number(row->regulation())) != std::string::npos);
        }
        for (auto const& cited : row->basis) {
            INFO(cited.of->id);
            bool const without_number = cited.of->id == "se_gub_papua_psu_2025" || cited.of->id == "mk_phpu_psu_2025";
            CHECK((without_number || r.regulation.find(first_number(cited.of->id)) != std::string::npos));
            // "7/2017" and not some 5 in "2015", where the id has both numbers.
            auto const year = cited.of->id.rfind('_');
            auto const number = cited.of->id.rfind('_', year - 1);
            if (!without_number && cited.of->id.substr(0, 5) == "pkpu_") {
                std::string const both = std::string{cited.of->id.substr(number + 1, year - number - 1)} + "/" +
                                         std::string{cited.of->id.substr(year + 1)};
                CHECK(r.regulation.find(both) != std::string::npos);
            } else if (!without_number && cited.of->id != "se_mendagri_2314_2024") {  // its number has no year
                CHECK(r.regulation.find(cited.of->id.substr(year + 1)) != std::string::npos);
            }
            if (cited.article.number != 0 && r.regulation.find("Pasal") != std::string::npos) {
                CHECK(r.regulation.find(std::to_string(cited.article.number)) != std::string::npos);
            }
        }
        // A term of the law that an authority announced the day of, where the published table does not say that it was computed.
        std::string_view const id = info(*stage).id;
        bool const legal_term = (id.size() > 4 && id.substr(id.size() - 4) == "_due") ||
                                id == "official_transfer_freeze_begins" || id == "resignation_receipt_last_upload";
        if (row->origin != day_origin::computed) {
            CHECK((row->origin == day_origin::announced_term) == legal_term);
        }
        if (row->regulation().empty()) {
            CHECK_FALSE(row->note.empty());  // a row without an instrument says where it comes from
        }
    }
}

TEST_CASE("the timetables hold no stage that is not published") {
    std::map<std::string, std::size_t> rows;
    for (auto const& r : elections()) {
        ++rows[r.contest];
    }
    REQUIRE(rows.size() == std::size(all_contests));
    std::size_t total = 0;
    for (auto const* c : all_contests) {
        INFO(c->id);
        CHECK(rows[std::string{c->id}] == c->stages.size());
        total += c->stages.size();
    }
    CHECK(total == 371);
}

TEST_CASE("ids of stages are unique, and each stage has a name and is used") {
    std::set<std::string_view> ids;
    std::set<contest_stage> used;
    for (auto const* c : all_contests) {
        for (auto const& row : c->stages) {
            used.insert(row.stage);
        }
    }
    for (std::size_t i = 0; i < contest_stage_count; ++i) {
        auto const s = static_cast<contest_stage>(i);
        INFO(info(s).id);
        CHECK(ids.insert(info(s).id).second);
        CHECK(find_contest_stage(info(s).id) == s);
        CHECK_FALSE(info(s).name.empty());
        CHECK(used.count(s) == 1);
    }
    CHECK_FALSE(find_contest_stage("no_such_stage"));
}

TEST_CASE("a stage that a timetable names twice gives its days one by one") {
    stage_row const rows[] = {
        {.stage = contest_stage::substitution, .days = between(date{2030, 1, 1}, date{2030, 1, 3})},
        {.stage = contest_stage::voting, .days = between(date{2030, 2, 1}, date{2030, 2, 1})},
        {.stage = contest_stage::substitution, .days = between(date{2030, 1, 10}, date{2030, 1, 12})},
    };
    contest_info const made_up{.id = "x", .stages = rows};
    REQUIRE(made_up.stage_dates(contest_stage::substitution) != nullptr);
    CHECK(made_up.stage_dates(contest_stage::substitution)->first == date{2030, 1, 1});
    REQUIRE(made_up.stage_dates(contest_stage::substitution, 1) != nullptr);
    CHECK(made_up.stage_dates(contest_stage::substitution, 1)->first == date{2030, 1, 10});
    CHECK(made_up.stage_dates(contest_stage::substitution, 2) == nullptr);
    CHECK(made_up.stage_dates(contest_stage::campaign) == nullptr);
}

TEST_CASE("days that an authority or the press announced apart from the timetables") {
    struct announced {
        char const* what;
        contest_info const& contest;
        contest_stage stage;
        date day;
    };
    announced const days[] = {
        {"KPU statement on the receipt, Bangka Tengah",
         contests::dprd_2024,
         contest_stage::resignation_receipt_last_upload,
         {2023, 8, 11}},
        {"KPU on the decree of dismissal", contests::dprd_2024, contest_stage::dismissal_decision_due, {2023, 10, 3}},
        {"KPU letter 1035/2023", contests::dprd_2024, contest_stage::dismissal_decision_extended_due, {2023, 12, 3}},
        {"one day before the list of 2019", contests::dprd_2019, contest_stage::dismissal_decision_due, {2018, 9, 19}},
        {"Sumbawa 2020, papers", contests::pilkada_2020, contest_stage::resignation_in_process_proof_due, {2020, 9, 28}},
        {"Sumbawa 2020, decree", contests::pilkada_2020, contest_stage::dismissal_decision_due, {2020, 11, 9}},
        {"KPU, organisers of 2024", contests::pilkada_2024, contest_stage::organiser_resignation_due, {2024, 7, 12}},
        {"ministry, acting heads of 2024",
         contests::pilkada_2024,
         contest_stage::acting_head_resignation_notice_due,
         {2024, 7, 17}},
        {"ministry, transfers of officials",
         contests::pilkada_2024,
         contest_stage::official_transfer_freeze_begins,
         {2024, 3, 22}},
        {"Bontang determines four pairs", contests::pilkada_2024, contest_stage::pair_determination, {2024, 9, 22}},
        {"Bontang draws their numbers", contests::pilkada_2024, contest_stage::lot_drawing, {2024, 9, 23}},
        {"repeat vote of eight regions", contests::pilkada_2024_repeat_2025_04_19, contest_stage::voting, {2025, 4, 19}},
        {"repeat vote of three regions", contests::pilkada_2024_repeat_2025_05_24, contest_stage::voting, {2025, 5, 24}},
    };
    for (auto const& a : days) {
        INFO(a.what);
        REQUIRE(a.contest.stage_dates(a.stage) != nullptr);
        CHECK(a.contest.stage_dates(a.stage)->last == a.day);
        CHECK(a.contest.find(a.stage)->origin != day_origin::computed);
    }
}

TEST_CASE("terms that follow by arithmetic agree with their rule") {
    for (auto const* c : all_contests) {
        INFO(c->id);
        auto const* dct = c->stage_dates(contest_stage::dct_determination);
        auto const* pairs = c->stage_dates(contest_stage::pair_determination);
        if (auto const* effect = c->stage_dates(contest_stage::pns_dismissal_effective)) {
            CHECK(effect->first == end_of_month((dct != nullptr ? dct : pairs)->first));
        }
        if (auto const* papers = c->stage_dates(contest_stage::resignation_in_process_proof_due)) {
            CHECK(papers->first == add_days(pairs->first, 5));
        }
        if (auto const* freeze = c->stage_dates(contest_stage::official_transfer_freeze_begins)) {
            CHECK(freeze->first == add_months(pairs->first, -6));
        }
        auto const* quiet = c->stage_dates(contest_stage::quiet_period);
        auto const* vote = c->stage_dates(contest_stage::voting);
        auto const* campaign = c->stage_dates(contest_stage::campaign);
        if (quiet != nullptr) {
            CHECK(add_days(quiet->last, 1) == vote->first);
            CHECK(add_days(campaign->last, 1) == quiet->first);
            CHECK(vote->first.day_of_week() == boost::gregorian::Wednesday);
        }
    }
}

}  // namespace timetable_test
