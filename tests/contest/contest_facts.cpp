// SPDX-License-Identifier: BSL-1.0
#include "catch.hpp"
#include "elections_csv.hpp"

#include <map>
#include <string>
#include <vector>

#include <netralitas/contest/contest_facts.hpp>

namespace contest_facts_test {

using namespace netralitas;
using netralitas_test::published;

namespace {

std::map<word, statement> facts_of(contest_info const& c, date on, date as_of) {
    std::map<word, statement> m;
    auto const e = state_contest_facts(c, on, as_of, [&m](statement s) {
        bool const fresh = m.emplace(s.subject, s).second;
        CHECK(fresh);  // each word at most once
        CHECK(info(s.subject).type == s.type);
    });
    CHECK(e.code == errc::none);
    return m;
}

std::optional<date> day_of(std::map<word, statement> const& m, word w) {
    auto const it = m.find(w);
    return it == m.end() ? std::nullopt : std::optional{from_serial(static_cast<std::int32_t>(it->second.value))};
}

constexpr date much_later{2026, 11, 22};

}  // namespace

TEST_CASE("what the timetable of the councils 2024 states") {
    auto const m = facts_of(contests::dprd_2024, date{2023, 9, 15}, much_later);
    CHECK(m.at(word::contest) == state(contest::dprd));
    CHECK(m.at(word::cycle) == state(cycle::pemilu_2024));
    CHECK(m.at(word::list_level) == state(list_level::regency_city));
    CHECK(m.at(word::list_change_window) == state(list_change_window::after_public_input));
    CHECK(m.at(word::campaign_running) == campaign_running(false));
    CHECK(m.at(word::in_quiet_or_count) == in_quiet_or_count(false));
    CHECK(day_of(m, word::registration_open) == date{2023, 5, 1});
    CHECK(day_of(m, word::registration_close) == date{2023, 5, 14});
    CHECK(day_of(m, word::document_correction_end) == date{2023, 7, 9});
    CHECK(day_of(m, word::dcs_draft_scrutiny_end) == date{2023, 8, 11});
    CHECK(day_of(m, word::dcs_determined) == date{2023, 8, 18});
    CHECK(day_of(m, word::dcs_announced) == date{2023, 8, 19});
    CHECK(day_of(m, word::dct_scrutiny_end) == date{2023, 10, 3});
    CHECK(day_of(m, word::dct_determined) == date{2023, 11, 3});
    CHECK(day_of(m, word::dct_announced) == date{2023, 11, 4});
    CHECK(day_of(m, word::campaign_start) == date{2023, 11, 28});
    CHECK(day_of(m, word::campaign_end) == date{2024, 2, 10});
    CHECK(day_of(m, word::voting_day) == date{2024, 2, 14});
    CHECK_FALSE(day_of(m, word::first_stage));
    CHECK_FALSE(day_of(m, word::pair_determined));
    CHECK_FALSE(day_of(m, word::requirement_check_end));
    CHECK_FALSE(day_of(m, word::ballots_printed));
    CHECK(m.size() == 18);
}

TEST_CASE("the end of the check of requirements in 2024 is the day that a regional KPU named") {
    auto const m = facts_of(contests::pilkada_2024, date{2024, 9, 22}, much_later);
    CHECK(day_of(m, word::requirement_check_end) == date{2024, 9, 21});
    CHECK(day_of(m, word::pair_determined) == date{2024, 9, 22});
    CHECK(m.count(word::list_level) == 0);
    CHECK(m.count(word::list_change_window) == 0);
    CHECK(m.count(word::document_correction_end) == 0);  // the days of September 2024 are not established
}

TEST_CASE("windows of the list 2024, day by day, as the rule on substitution words them") {
    auto const expected = [](date d) {
        auto const in = [d](date a, date b) { return a <= d && d <= b; };
        return in({2023, 6, 26}, {2023, 7, 9})    ? list_change_window::correction
               : in({2023, 8, 6}, {2023, 8, 11})  ? list_change_window::dcs_draft_scrutiny
               : in({2023, 9, 14}, {2023, 9, 20}) ? list_change_window::after_public_input
               : in({2023, 9, 24}, {2023, 10, 3}) ? list_change_window::dct_draft_scrutiny
                                                  : list_change_window::closed;
    };
    for (auto const* c : {&contests::dpr_2024, &contests::dprd_province_2024, &contests::dprd_2024}) {
        for (date d{2023, 5, 1}; d <= date{2024, 2, 14}; d = add_days(d, 1)) {
            CHECK(list_change_window_on(*c, d, much_later) == expected(d));
        }
    }
    CHECK_FALSE(list_change_window_on(contests::dpd_2024, date{2023, 9, 15}, much_later));
    CHECK_FALSE(list_change_window_on(contests::president_2024, date{2023, 10, 30}, much_later));
    CHECK_FALSE(list_change_window_on(contests::dprd_2031, date{2030, 10, 30}, much_later));
}

TEST_CASE("words that hold on a day agree with a plain reading of the published table") {
    for (auto const* c : all_contests) {
        INFO(c->id);
        if (!c->decreed || c == &contests::pilkada_2020_first_plan) {
            continue;
        }
        std::string const id{c->id};
        auto const* campaign = published(id, "campaign");
        auto const* quiet = published(id, "quiet_period");
        auto const* vote = published(id, "voting_day");
        auto const* recap = published(id, "recapitulation");
        auto const* result = published(id, "result_determined");
        REQUIRE(vote != nullptr);
        for (date d = add_days(*vote->first, -150); d <= add_days(*vote->first, 60); d = add_days(d, 3)) {
            auto const m = facts_of(*c, d, much_later);
            CHECK((m.count(word::campaign_running) == 1) == (campaign != nullptr));
            if (campaign != nullptr) {
                CHECK((m.at(word::campaign_running).value == 1) == (*campaign->first <= d && d <= *campaign->last));
            }
            date const end = recap != nullptr ? *recap->last : result != nullptr ? *result->first : no_first_day;
            int expected = -1;
            if (d == *vote->first || (quiet != nullptr && *quiet->first <= d && d < *vote->first) ||
                (*vote->first <= d && d <= end)) {
                expected = 1;
            } else if ((quiet != nullptr && d < *quiet->first) || (is_day(end) && end < d)) {
                expected = 0;
            }
            auto const it = m.find(word::in_quiet_or_count);
            CHECK((it == m.end() ? -1 : static_cast<int>(it->second.value)) == expected);
        }
    }
}

TEST_CASE("a future contest states its kind, round and level and nothing else") {
    CHECK(facts_of(contests::dpr_2029, date{2029, 2, 14}, date{2029, 2, 14}).size() == 3);
    CHECK(facts_of(contests::president_2029, date{2029, 2, 14}, date{2029, 2, 14}).size() == 2);
    CHECK(facts_of(contests::pilkada_2031, date{2031, 10, 1}, much_later).size() == 2);
}

TEST_CASE("what was known of 2020 on a day") {
    auto const before = facts_of(contests::pilkada_2020, date{2020, 7, 15}, date{2020, 4, 1});
    CHECK(day_of(before, word::voting_day) == date{2020, 9, 23});
    CHECK(before.at(word::campaign_running) == campaign_running(true));
    auto const between_plans = facts_of(contests::pilkada_2020, date{2020, 7, 15}, date{2020, 5, 20});
    CHECK(between_plans.size() == 2);  // put off, no new day
    auto const after = facts_of(contests::pilkada_2020_first_plan, date{2020, 10, 1}, date{2020, 6, 15});
    CHECK(day_of(after, word::voting_day) == date{2020, 12, 9});
    CHECK(after.at(word::campaign_running) == campaign_running(true));
    CHECK(day_of(after, word::requirement_check_end) == date{2020, 9, 22});
    CHECK(day_of(after, word::document_correction_end) == date{2020, 9, 16});
}

TEST_CASE("before a timetable was issued it states nothing") {
    CHECK(facts_of(contests::dprd_2024, date{2023, 5, 1}, date{2021, 12, 31}).size() == 3);
    auto const m = facts_of(contests::dprd_2024, date{2023, 5, 1}, date{2022, 7, 1});
    CHECK(day_of(m, word::voting_day) == date{2024, 2, 14});
    CHECK_FALSE(day_of(m, word::dct_determined));  // of the nomination regulation of 2023
}

TEST_CASE("a sink may ask for the line that a statement rests on") {
    evidence grade = evidence::text;
    std::size_t without = 0;
    state_contest_facts(contests::dpd_2019, date{2018, 7, 9}, much_later, [&](statement s, stage_row const* row) {
        if (s.subject == word::registration_open) {
            REQUIRE(row != nullptr);
            grade = row->grade;
        }
        without += row == nullptr ? 1U : 0U;
    });
    CHECK(grade == evidence::conflicting);  // three versions of these days exist
    CHECK(without == 4);                    // contest, cycle, list_level, in_quiet_or_count
}

TEST_CASE("special dates are refused") {
    std::size_t stated = 0;
    auto const count = [&stated](statement) { ++stated; };
    CHECK(state_contest_facts(contests::dpr_2024, no_last_day, much_later, count).code == errc::special_date);
    CHECK(state_contest_facts(contests::dpr_2024, much_later, no_first_day, count).code == errc::special_date);
    CHECK(state_contest_facts(contests::dpr_2024, date{boost::date_time::not_a_date_time}, much_later, count).number() ==
          1002);
    CHECK(stated == 0);
}

}  // namespace contest_facts_test
