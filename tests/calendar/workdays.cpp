// SPDX-License-Identifier: BSL-1.0
#include <netralitas/calendar/workdays.hpp>

#include <array>
#include <set>
#include <string>
#include <vector>

#include <catch.hpp>

#include "slow_calendar.hpp"

namespace workdays_test {

using namespace netralitas;

namespace {

date at(slow::day d) { return to_date(d); }

// The end of the last decreed year.
date last_day() { return date{static_cast<unsigned short>(slow::last_year()), 12, 31}; }

struct pair_of_calendars {
    slow::calendar slow;
    work_calendar fast;
};

pair_of_calendars both(slow::choices const& c) {
    calendar_options o{};
    if (c.known_on) {
        o.known_on = at(*c.known_on);
    }
    o.week = c.six_days ? work_week::six_days : work_week::five_days;
    o.joint_leave = c.joint_leave_works ? joint_leave_counts::work_day : joint_leave_counts::day_off;
    o.clock = c.by == slow::clock::all         ? decree_clock::whole_log
              : c.by == slow::clock::ministers ? decree_clock::ministerial
                                               : decree_clock::presidential;
    o.keppres_7_2021_kept = c.kept_2021_12_24;
    return {slow::calendar{c}, work_calendar{o}};
}

// Every day from well before to well after the covered years: same answer, or the right error.
int wrong_days(pair_of_calendars const& p) {
    int wrong = 0;
    for (slow::day d = slow::ymd(2014, 12, 1); d <= slow::ymd(2028, 1, 31); d += std::chrono::days{1}) {
        auto const answer = p.fast.is_workday(at(d));
        if (p.slow.covers(d)) {
            wrong += answer && *answer == p.slow.is_workday(d) ? 0 : 1;
        } else {
            auto const expected = d < p.slow.first() ? errc::before_calendar : errc::not_decreed;
            wrong += answer.problem().code == expected ? 0 : 1;
            if (expected == errc::not_decreed && p.slow.last() > p.slow.first()) {
                wrong += answer.problem().limit == at(p.slow.last()) ? 0 : 1;
            }
        }
    }
    return wrong;
}

// Walks from `start` in one direction, one work day at a time, as far as `most` work days, and past the end of the covered days.
int wrong_additions(pair_of_calendars const& p, slow::day start, int sign, int most) {
    int wrong = 0;
    slow::day d = start;
    for (int n = 1; n <= most; ++n) {
        do {
            d += std::chrono::days{sign};
        } while (p.slow.covers(d) && !p.slow.is_workday(d));
        auto const answer = p.fast.add_workdays(at(start), sign * n);
        if (!p.slow.covers(d)) {
            auto const expected = sign < 0 ? errc::before_calendar : errc::not_decreed;
            return wrong + (answer.problem().code == expected ? 0 : 1);
        }
        wrong += answer && *answer == at(d) ? 0 : 1;
        auto const counted = p.fast.count_workdays(at(start), at(d));
        int const expected = sign > 0 ? n : p.slow.count(start, d);
        wrong += counted && *counted == expected ? 0 : 1;
    }
    return wrong;
}

// Day of every decree, the day before and the day after.
std::vector<slow::day> change_over_days() {
    std::set<slow::day> days;
    for (auto const& e : slow::events()) {
        for (int const shift : {-1, 0, 1}) {
            days.insert(e.issued + std::chrono::days{shift});
        }
    }
    return {days.begin(), days.end()};
}

}  // namespace

TEST_CASE("the questions of the manual have their answers", "[workdays]") {
    work_calendar const cal;
    CHECK(*cal.is_workday(date{2026, 3, 20}) == false);
    CHECK(*cal.add_workdays(date{2022, 2, 8}, 15) == date{2022, 3, 2});
    CHECK(*cal.next_workday(date{2023, 5, 19}) == date{2023, 5, 22});
    CHECK(*cal.previous_workday(date{2023, 5, 22}) == date{2023, 5, 19});
    CHECK(*cal.add_workdays(date{2026, 7, 14}, 15) == date{2026, 8, 4});
    CHECK(cal.covered() == between(date{2015, 1, 1}, last_day()));
    work_calendar const then{{.known_on = date{2020, 5, 19}, .week = work_week::six_days}};
    CHECK(*then.is_workday(date{2020, 5, 22}) == false);
    CHECK(*cal.is_workday(date{2020, 5, 22}) == true);
}

TEST_CASE("reports on violations known in May 2019 were due on the days computed from the record", "[workdays]") {
    work_calendar const cal;
    CHECK(*cal.add_workdays(date{2019, 5, 3}, 7) == date{2019, 5, 14});
    CHECK(*cal.add_workdays(date{2019, 5, 4}, 7) == date{2019, 5, 14});
    CHECK(*cal.add_workdays(date{2019, 5, 6}, 7) == date{2019, 5, 15});
    CHECK(*cal.add_workdays(date{2019, 5, 7}, 7) == date{2019, 5, 16});
}

TEST_CASE("a year has the number of work days that the exchange's announcements reconcile with", "[workdays]") {
    work_calendar const cal;
    constexpr std::array<int, 13> expected{245, 246, 239, 239, 246, 243, 248, 246, 239, 238, 237, 240, 242};
    for (std::size_t i = 0; i < expected.size(); ++i) {
        auto const year = static_cast<unsigned short>(2015 + i);
        CAPTURE(year);
        int const from_new_year = *cal.count_workdays(date{year, 1, 1}, date{year, 12, 31});
        CHECK(from_new_year + (*cal.is_workday(date{year, 1, 1}) ? 1 : 0) == expected[i]);
    }
}

TEST_CASE("every day of the published list is what the list says", "[workdays]") {
    work_calendar const cal;
    work_calendar const six{{.week = work_week::six_days}};
    for (auto const& h : slow::final_list()) {
        CAPTURE(slow::iso(h.on), h.kind);
        auto const report = cal.why(at(h.on));
        REQUIRE(report);
        bool const sunday = std::chrono::weekday{h.on} == std::chrono::Sunday;
        bool const saturday = std::chrono::weekday{h.on} == std::chrono::Saturday;
        bool const withdrawn = h.kind == "withdrawn";
        CHECK(*cal.is_workday(at(h.on)) == (withdrawn && !sunday && !saturday));
        CHECK(*six.is_workday(at(h.on)) == (withdrawn && !sunday));
        CHECK(report->status == (h.kind == "national_holiday" ? day_status::national_holiday
                                 : h.kind == "joint_leave"    ? day_status::joint_leave
                                 : h.kind == "election_day"   ? day_status::voting_day_holiday
                                                              : day_status::withdrawn));
        CHECK((report->withdrawn_by != nullptr) == withdrawn);
        CHECK((report->declared_by == nullptr) == withdrawn);
        if (at(h.on) != date{2015, 12, 24}) {  // the list adds a remark there that no decree has
            CHECK(std::string{report->name.id} == h.name);
        }
        CHECK(!report->name.en.empty());
    }
}

TEST_CASE("every day, every decree: the table agrees with the slow replay", "[workdays]") {
    for (auto const known : change_over_days()) {
        for (bool const six : {false, true}) {
            CAPTURE(slow::iso(known), six);
            auto const p = both({.known_on = known, .six_days = six});
            REQUIRE(wrong_days(p) == 0);
            int wrong = 0;
            for (slow::day start = p.slow.first(); start <= p.slow.last(); start += std::chrono::days{61}) {
                wrong += wrong_additions(p, start, 1, 70);
                wrong += wrong_additions(p, start, -1, 25);
            }
            REQUIRE(wrong == 0);
        }
    }
}

TEST_CASE("readings, clocks and weeks agree with the slow replay", "[workdays]") {
    for (auto const by : {slow::clock::all, slow::clock::ministers, slow::clock::president}) {
        for (int bits = 0; bits < 8; ++bits) {
            for (auto const known : {slow::ymd(2018, 6, 5), slow::ymd(2020, 5, 20), slow::ymd(2020, 12, 2),
                                     slow::ymd(2021, 6, 18), slow::ymd(2023, 4, 1), slow::ymd(2026, 11, 22)}) {
                CAPTURE(static_cast<int>(by), bits, slow::iso(known));
                auto const p = both({.known_on = known,
                                     .six_days = (bits & 1) != 0,
                                     .joint_leave_works = (bits & 2) != 0,
                                     .by = by,
                                     .kept_2021_12_24 = (bits & 4) != 0});
                REQUIRE(wrong_days(p) == 0);
            }
        }
    }
}

TEST_CASE("every start day, many distances, both directions", "[workdays]") {
    for (bool const six : {false, true}) {
        auto const p = both({.six_days = six});
        int wrong = 0;
        for (slow::day start = p.slow.first(); start <= p.slow.last(); start += std::chrono::days{1}) {
            wrong += wrong_additions(p, start, 1, 100);
            auto const zero = p.fast.add_workdays(at(start), 0);
            wrong += p.slow.is_workday(start) ? (zero && *zero == at(start) ? 0 : 1)
                                              : (zero.problem().code == errc::zero_days_from_day_off ? 0 : 1);
        }
        CHECK(wrong == 0);
        CHECK(wrong_additions(p, p.slow.first(), 1, 5000) == 0);
        CHECK(wrong_additions(p, p.slow.last(), -1, 5000) == 0);
    }
}

TEST_CASE("backwards is the mirror of forwards", "[workdays]") {
    work_calendar const cal;
    int wrong = 0;
    for (date d{2015, 1, 2}; d < date{2027, 12, 1}; d = add_days(d, 1)) {
        for (int const n : {1, 2, 14, 15, 45, 90}) {
            if (auto const there = cal.add_workdays(d, n)) {
                auto const back = cal.add_workdays(*there, -n);
                // Back from a work day reaches the last work day on or before the start.
                date const expected = *cal.is_workday(d) ? d : cal.previous_workday(d).value_or(no_first_day);
                wrong += back.value_or(no_first_day) == expected ? 0 : 1;
                wrong += *cal.count_workdays(d, *there) == n ? 0 : 1;
                wrong += *cal.count_workdays(*there, d) == -n ? 0 : 1;
            }
        }
    }
    CHECK(wrong == 0);
}

TEST_CASE("outside the decreed years there is an error and never a guess", "[workdays]") {
    work_calendar const cal;
    auto const after = cal.is_workday(add_days(last_day(), 1));
    CHECK(after.problem().code == errc::not_decreed);
    CHECK(after.problem().day == add_days(last_day(), 1));
    CHECK(after.problem().limit == last_day());
    auto const before = cal.why(date{2014, 12, 31});
    CHECK(before.problem().code == errc::before_calendar);
    CHECK(before.problem().limit == date{2015, 1, 1});
    CHECK(cal.add_workdays(add_days(last_day(), -1), 5).problem().code == errc::not_decreed);
    CHECK(cal.add_workdays(add_days(last_day(), -1), 5).problem().limit == last_day());
    CHECK(cal.add_workdays(date{2015, 1, 5}, -5).problem().code == errc::before_calendar);
    CHECK(cal.count_workdays(date{2026, 12, 1}, add_days(last_day(), 1)).problem().code == errc::not_decreed);
    CHECK(cal.count_workdays(date{2014, 12, 31}, date{2015, 1, 31}).problem().code == errc::before_calendar);
    CHECK(cal.add_workdays(date{2020, 1, 1}, 2147483647).problem().code == errc::not_decreed);
    CHECK(cal.add_workdays(date{2020, 1, 1}, -2147483647 - 1).problem().code == errc::before_calendar);
    CHECK(cal.is_workday(date{1400, 1, 1}).problem().code == errc::before_calendar);
    CHECK(cal.is_workday(date{9999, 12, 31}).problem().code == errc::not_decreed);
}

TEST_CASE("the horizon is that of the day of knowledge", "[workdays]") {
    work_calendar const then{{.known_on = date{2020, 9, 9}}};
    CHECK(then.is_workday(date{2021, 1, 4}).problem().limit == date{2020, 12, 31});
    work_calendar const next_day{{.known_on = date{2020, 9, 10}}};
    CHECK(*next_day.is_workday(date{2021, 1, 4}) == true);
    work_calendar const nothing{{.known_on = date{2014, 5, 6}}};
    CHECK(nothing.is_workday(date{2015, 1, 5}).problem().code == errc::not_decreed);
    CHECK(nothing.is_workday(date{2015, 1, 5}).problem().limit == no_first_day);
    CHECK(nothing.covered().last < nothing.covered().first);
    CHECK(nothing.add_workdays(date{2015, 1, 5}, 1).problem().code == errc::not_decreed);
}

TEST_CASE("special dates are refused everywhere", "[workdays]") {
    work_calendar const cal;
    for (date const d : {no_first_day, no_last_day, date{boost::date_time::not_a_date_time}}) {
        CHECK(cal.is_workday(d).problem().code == errc::special_date);
        CHECK(cal.why(d).problem().code == errc::special_date);
        CHECK(cal.add_workdays(d, 1).problem().code == errc::special_date);
        CHECK(cal.count_workdays(d, date{2020, 1, 1}).problem().code == errc::special_date);
        CHECK(cal.count_workdays(date{2020, 1, 1}, d).problem().code == errc::special_date);
        CHECK(cal.next_workday(d).problem().code == errc::special_date);
        CHECK(cal.previous_workday(d).problem().code == errc::special_date);
    }
    CHECK(work_calendar{{.known_on = date{boost::date_time::not_a_date_time}}}.fault().code == errc::special_date);
    CHECK(work_calendar{{.known_on = no_first_day}}.is_workday(date{2020, 1, 2}).problem().code == errc::special_date);
}

TEST_CASE("a report tells the kind, the name and the decrees", "[workdays]") {
    work_calendar const cal;
    auto const leave = cal.why(date{2026, 3, 20});
    CHECK(leave->kind == day_kind::joint_leave);
    CHECK_FALSE(leave->workday);
    CHECK(leave->name.id == "Cuti Bersama Hari Raya Idul Fitri 1447 Hijriah");
    CHECK(leave->declared_by == &decrees::keppres_42_2025);
    CHECK(leave->listed_by == &decrees::skb_libur_2026);

    auto const tangled = cal.why(date{2020, 12, 28});
    CHECK(tangled->kind == day_kind::work_day);
    CHECK(tangled->status == day_status::withdrawn);
    CHECK(tangled->withdrawn_by == &decrees::keppres_23_2020);
    std::vector<decree const*> steps;
    for (auto const& step : tangled->history()) {
        steps.push_back(step.by);
        CHECK(step.counted);
    }
    CHECK(steps == std::vector<decree const*>{&decrees::skb_libur_2020_rev2, &decrees::keppres_17_2020,
                                              &decrees::skb_libur_2020_rev4, &decrees::keppres_23_2020});

    auto const voting = cal.why(date{2024, 11, 27});
    CHECK(voting->kind == day_kind::voting_day_holiday);
    CHECK(voting->declared_by->of == &keppres_33_2024);

    auto const weekend = cal.why(date{2026, 11, 21});
    CHECK(weekend->kind == day_kind::weekend);
    CHECK(weekend->weekend);
    CHECK(weekend->history().begin() == weekend->history().end());

    auto const sunday_holiday = cal.why(date{2022, 7, 10});
    CHECK(sunday_holiday->kind == day_kind::national_holiday);
    CHECK(sunday_holiday->weekend);

    auto const plain = cal.why(date{2018, 7, 2});
    CHECK(plain->kind == day_kind::work_day);
    CHECK(plain->workday);
    CHECK(plain->listed_by == &decrees::skb_libur_2018);
    CHECK(plain->name.empty());
    CHECK(cal.why(date{2019, 7, 1})->grade == evidence::memory);
    CHECK(cal.why(date{2018, 6, 27})->grade == evidence::conflicting);
}

TEST_CASE("why and is_workday never disagree", "[workdays]") {
    extra_day const extra[] = {{.day = date{2017, 4, 17}, .name = {"Easter Monday", "Paskah"}, .basis = {}}};
    for (auto const& options : {calendar_options{}, calendar_options{.week = work_week::six_days},
                                calendar_options{.joint_leave = joint_leave_counts::work_day, .extra = extra},
                                calendar_options{.clock = decree_clock::presidential}}) {
        work_calendar const cal{options};
        int wrong = 0;
        for (date d = cal.covered().first; d <= cal.covered().last; d = add_days(d, 1)) {
            auto const r = cal.why(d);
            bool const works =
                !r->weekend && (r->kind == day_kind::work_day || (r->kind == day_kind::joint_leave &&
                                                                  options.joint_leave == joint_leave_counts::work_day));
            wrong += works == *cal.is_workday(d) && r->workday == works ? 0 : 1;
        }
        CHECK(wrong == 0);
    }
}

TEST_CASE("the reading of joint leave is a switch", "[workdays]") {
    work_calendar const counted{{.joint_leave = joint_leave_counts::work_day}};
    CHECK(*counted.is_workday(date{2026, 3, 20}) == true);
    CHECK(*counted.is_workday(date{2026, 3, 21}) == false);
    auto const r = counted.why(date{2026, 3, 20});
    CHECK(r->kind == day_kind::joint_leave);
    CHECK(r->workday);
}

TEST_CASE("the clock decides from which decree joint leave is known", "[workdays]") {
    // Between the two decrees on Idul Fitri 2023 the ministers had moved the leave and the President had not.
    auto const off = [](decree_clock c, date d) {
        work_calendar const cal{{.known_on = date{2023, 4, 1}, .clock = c}};
        return !*cal.is_workday(d);
    };
    CHECK(off(decree_clock::whole_log, date{2023, 4, 19}));
    CHECK_FALSE(off(decree_clock::presidential, date{2023, 4, 19}));
    CHECK(off(decree_clock::presidential, date{2023, 4, 26}));
    CHECK_FALSE(off(decree_clock::ministerial, date{2023, 4, 26}));
    // 23 June 2017 came back by presidential decree alone: the only day on which log and ministers differ.
    work_calendar const all{{}};
    work_calendar const ministers{{.clock = decree_clock::ministerial}};
    std::vector<date> differ;
    for (date d{2015, 1, 1}; d <= last_day(); d = add_days(d, 1)) {
        if (*all.is_workday(d) != *ministers.is_workday(d)) {
            differ.push_back(d);
        }
    }
    CHECK(differ == std::vector<date>{date{2017, 6, 23}});
    // Steps that do not count stay visible.
    auto const r = ministers.why(date{2017, 6, 23});
    int left_out = 0;
    for (auto const& step : r->history()) {
        left_out += step.counted ? 0 : 1;
    }
    CHECK(left_out == 1);
    CHECK(r->status == day_status::withdrawn);
}

TEST_CASE("the reading that kept 24 December 2021", "[workdays]") {
    CHECK(*work_calendar{}.is_workday(date{2021, 12, 24}) == true);
    work_calendar const kept{{.keppres_7_2021_kept = true}};
    CHECK(*kept.is_workday(date{2021, 12, 24}) == false);
    CHECK(kept.why(date{2021, 12, 24})->declared_by == &decrees::keppres_7_2021);
}

TEST_CASE("a region adds its own days", "[workdays]") {
    extra_day const papua[] = {
        {.day = date{2017, 4, 17}, .name = {"Easter Monday", "Paskah"}, .basis = {}},
        {.day = date{2024, 12, 25}, .name = {"Local", "Lokal"}, .basis = {}},
        {.day = date{2040, 1, 1}, .name = {"Far", "Jauh"}, .basis = {}},
    };
    work_calendar const cal{{.extra = papua}};
    CHECK(*work_calendar{}.is_workday(date{2017, 4, 17}) == true);
    CHECK(*cal.is_workday(date{2017, 4, 17}) == false);
    auto const r = cal.why(date{2017, 4, 17});
    CHECK(r->kind == day_kind::regional_holiday);
    CHECK(r->name.id == "Paskah");
    CHECK(r->regional == papua);
    auto const christmas = cal.why(date{2024, 12, 25});
    CHECK(christmas->kind == day_kind::national_holiday);
    CHECK(christmas->regional == papua + 1);
    extra_day const bad[] = {{.day = no_last_day, .name = {}, .basis = {}}};
    CHECK(work_calendar{{.extra = bad}}.is_workday(date{2020, 1, 2}).problem().code == errc::special_date);
}

TEST_CASE("an own decree joins the log by its day of issue", "[workdays]") {
    instrument const paper{.id = "own", .short_name = "own", .issued = between(date{2027, 9, 1}, date{2027, 9, 1})};
    decree_entry const days[] = {
        decrees::declare(date{2028, 1, 3}, day_kind::joint_leave, {"Joint leave", "Cuti bersama"}),
        decrees::withdraw(date{2027, 12, 27}, day_kind::joint_leave, {"Joint leave", "Cuti bersama"}),
    };
    instrument const later{.id = "later", .short_name = "later", .issued = between(date{2027, 10, 1}, date{2027, 10, 1})};
    decree_entry const again[] = {
        decrees::withdraw(date{2028, 1, 3}, day_kind::joint_leave, {"Joint leave", "Cuti bersama"})};
    decree const own[] = {
        // out of order on purpose
        {.id = "later", .of = &later, .kind = decree_kind::joint_ministerial, .entries = again},
        {.id = "own", .of = &paper, .kind = decree_kind::joint_ministerial, .lists_year = 2028, .entries = days},
    };
    work_calendar const cal{{.own_decrees = own}};
    CHECK(cal.covered().last == date{2028, 12, 31});
    CHECK(*cal.is_workday(date{2028, 1, 3}) == true);
    CHECK(cal.why(date{2028, 1, 3})->withdrawn_by == &own[0]);
    work_calendar const between_them{{.known_on = date{2027, 9, 15}, .own_decrees = own}};
    CHECK(*between_them.is_workday(date{2028, 1, 3}) == false);
    CHECK(between_them.why(date{2028, 1, 3})->declared_by == &own[1]);
    work_calendar const before{{.known_on = date{2027, 8, 31}, .own_decrees = own}};
    CHECK(before.is_workday(date{2028, 1, 3}).problem().code == errc::not_decreed);
    CHECK(*before.add_workdays(date{2027, 12, 1}, 1) == date{2027, 12, 2});
}

TEST_CASE("an impossible own decree is an error, never silently repaired", "[workdays]") {
    instrument const paper{.id = "own", .short_name = "own", .issued = between(date{2027, 9, 1}, date{2027, 9, 1})};
    instrument const undated{.id = "undated", .short_name = "undated"};
    decree_entry const working[] = {decrees::declare(date{2027, 1, 4}, day_kind::work_day, {"x", "x"})};
    decree_entry const special[] = {decrees::declare(no_last_day, day_kind::joint_leave, {"x", "x"})};
    auto const fault = [](decree const& d) {
        decree const own[] = {d};
        work_calendar const cal{{.own_decrees = own}};
        CHECK(cal.is_workday(date{2020, 1, 2}).problem().code == cal.fault().code);
        return cal.fault().code;
    };
    CHECK(fault({.id = "a"}) == errc::rule_without_citation);
    CHECK(fault({.id = "b", .of = &undated}) == errc::special_date);
    CHECK(fault({.id = "c", .of = &paper, .entries = working}) == errc::unknown_value);
    CHECK(fault({.id = "d", .of = &paper, .entries = special}) == errc::special_date);
    CHECK(fault({.id = "e", .of = &paper, .lists_year = 2035}) == errc::number_out_of_range);
    CHECK(fault({.id = "f", .of = &paper}) == errc::none);
}

TEST_CASE("the calendar of the program is the default calendar", "[workdays]") {
    work_calendar const local;
    int wrong = 0;
    for (date d = local.covered().first; d <= local.covered().last; d = add_days(d, 1)) {
        wrong += *local.is_workday(d) == *national_calendar().is_workday(d) ? 0 : 1;
    }
    CHECK(wrong == 0);
    CHECK(local.covered() == national_calendar().covered());
}

TEST_CASE("own decrees of one day count in the order in which they are given", "[workdays]") {
    instrument const paper{.id = "own", .short_name = "own", .issued = between(date{2027, 9, 1}, date{2027, 9, 1})};
    decree_entry const off[] = {
        decrees::declare(date{2027, 10, 4}, day_kind::joint_leave, {"Joint leave", "Cuti bersama"})};
    decree_entry const back[] = {
        decrees::withdraw(date{2027, 10, 4}, day_kind::joint_leave, {"Joint leave", "Cuti bersama"})};
    decree const declares{
        .id = "a", .of = &paper, .kind = decree_kind::joint_ministerial, .lists_year = 2027, .entries = off};
    decree const withdraws{.id = "b", .of = &paper, .kind = decree_kind::joint_ministerial, .entries = back};
    decree const taken_back[] = {declares, withdraws};
    CHECK(*work_calendar{{.own_decrees = taken_back}}.is_workday(date{2027, 10, 4}) == true);
    decree const declared_last[] = {withdraws, declares};
    CHECK(*work_calendar{{.own_decrees = declared_last}}.is_workday(date{2027, 10, 4}) == false);
}

TEST_CASE("a decree cannot declare a weekend, and a day far off changes no year that is covered", "[workdays]") {
    instrument const paper{.id = "own", .short_name = "own", .issued = between(date{2027, 9, 1}, date{2027, 9, 1})};
    decree_entry const saturday[] = {decrees::declare(date{2027, 1, 2}, day_kind::weekend, {"Weekend", "Akhir pekan"})};
    decree const impossible[] = {{.id = "a", .of = &paper, .entries = saturday}};
    CHECK(work_calendar{{.own_decrees = impossible}}.fault().code == errc::unknown_value);
    decree_entry const far_off[] = {
        decrees::declare(date{2099, 1, 5}, day_kind::national_holiday, {"Holiday", "Hari libur"})};
    decree const distant[] = {{.id = "b", .of = &paper, .kind = decree_kind::presidential, .entries = far_off}};
    work_calendar const cal{{.own_decrees = distant}};
    CHECK(cal.fault().code == errc::none);
    CHECK(cal.covered().last == work_calendar{}.covered().last);
    CHECK(cal.is_workday(date{2099, 1, 5}).problem().code == errc::not_decreed);
}

}  // namespace workdays_test
