// SPDX-License-Identifier: BSL-1.0
#include <netralitas/calendar/deadline.hpp>

#include <string>
#include <vector>

#include <catch.hpp>

#include "slow_calendar.hpp"

namespace deadline_test {

using namespace netralitas;

namespace {

constexpr term days(int amount, unit u, counting c, direction d = direction::after, roll r = roll::none) {
    return {.amount = static_cast<std::uint16_t>(amount), .unit = u, .direction = d, .counting = c, .roll = r};
}

unit unit_of(std::string const& s) {
    return s == "working_day"       ? unit::working_day
           : s == "calendar_day"    ? unit::calendar_day
           : s == "day_unspecified" ? unit::day_unspecified
           : s == "month"           ? unit::month
           : s == "year"            ? unit::year
           : s == "end_of_month"    ? unit::end_of_month
                                    : unit::hour;
}

counting counting_of(std::string const& s) {
    return s == "day_after_event"     ? counting::day_after_event
           : s == "plain_subtraction" ? counting::plain_subtraction
           : s == "full_days_between" ? counting::full_days_between
           : s == "same_day_number"   ? counting::same_day_number
           : s == "event_day_counts"  ? counting::event_day_counts
                                      : counting::unspecified;
}

}  // namespace

TEST_CASE("the official examples and announced days", "[deadline]") {
    work_calendar const cal;
    auto const rows = slow::rows_of("deadline_vectors.csv");
    REQUIRE(rows.size() == 41);
    for (auto const& r : rows) {
        CAPTURE(r.at(0), r.at(6));
        auto const length = days(std::stoi(r.at(1)), unit_of(r.at(2)), counting_of(r.at(4)),
                                 r.at(3) == "before" ? direction::before : direction::after,
                                 r.at(5) == "none" ? roll::none : roll::unspecified);
        auto const answer = due(length, to_date(slow::parse(r.at(6))), cal);
        REQUIRE(answer);
        CHECK(slow::iso(slow::day{to_sys_days(answer->day)}) == r.at(7));
        bool const open = r.at(4) == "unspecified" && r.at(1) != "0";
        CHECK(answer->convention_assumed == open);
    }
}

TEST_CASE("the skipped days of the example on the effective day are named", "[deadline]") {
    work_calendar const cal;
    auto const answer = due(days(15, unit::working_day, counting::day_after_event), date{2022, 2, 8}, cal);
    std::vector<date> skipped;
    decree const* why = nullptr;
    for (auto const& r : answer->skipped(cal)) {
        skipped.push_back(r.day);
        if (r.declared_by != nullptr) {
            why = r.declared_by;
        }
    }
    CHECK(skipped == std::vector<date>{date{2022, 2, 12}, date{2022, 2, 13}, date{2022, 2, 19}, date{2022, 2, 20},
                                       date{2022, 2, 26}, date{2022, 2, 27}, date{2022, 2, 28}});
    CHECK(why == &decrees::skb_libur_2022);
    auto const back =
        due(days(7, unit::working_day, counting::full_days_between, direction::before), date{2022, 10, 17}, cal);
    std::vector<date> backwards;
    for (auto const& r : back->skipped(cal)) {
        backwards.push_back(r.day);
    }
    CHECK(backwards == std::vector<date>{date{2022, 10, 16}, date{2022, 10, 15}, date{2022, 10, 9}, date{2022, 10, 8}});
    auto const calendar_term = due(days(30, unit::calendar_day, counting::day_after_event), date{2022, 2, 8}, cal);
    auto const none = calendar_term->skipped(cal);
    CHECK(none.begin() == none.end());
}

TEST_CASE("counted days and skipped days fill the span", "[deadline]") {
    work_calendar const cal;
    for (date from{2019, 12, 20}; from < date{2021, 1, 10}; from = add_days(from, 1)) {
        for (int const n : {1, 7, 14, 40}) {
            for (auto const d : {direction::after, direction::before}) {
                for (auto const c : {counting::day_after_event, counting::full_days_between, counting::event_day_counts}) {
                    auto const answer = due(days(n, unit::working_day, c, d), from, cal);
                    REQUIRE(answer);
                    int skipped = 0;
                    for (auto const& r : answer->skipped(cal)) {
                        skipped += r.workday ? 1000 : 1;
                    }
                    int const span = static_cast<int>((answer->day - from).days());
                    int const counted = n + (c == counting::full_days_between ? 1 : 0);
                    int const with_event_day = c == counting::event_day_counts && (span != 0 || n == 1) ? 1 : 0;
                    CAPTURE(n, static_cast<int>(d), static_cast<int>(c));
                    if (span != 0) {
                        REQUIRE((span < 0 ? -span : span) + with_event_day == counted + skipped);
                    }
                    REQUIRE(answer->on_day_off == truth::no);
                }
            }
        }
    }
}

TEST_CASE("what the law leaves open is chosen by the caller and flagged", "[deadline]") {
    work_calendar const cal;
    auto const plain = days(10, unit::day_unspecified, counting::unspecified, direction::after, roll::unspecified);
    auto const answer = due(plain, date{2020, 10, 2}, cal);  // a Friday
    CHECK(answer->day == date{2020, 10, 12});
    CHECK(answer->counted_in == unit::calendar_day);
    CHECK(answer->unit_assumed);
    CHECK(answer->convention == counting::day_after_event);
    CHECK(answer->convention_assumed);
    CHECK_FALSE(answer->roll_open);  // a Monday that nobody took off
    auto const working =
        due(plain, date{2020, 10, 2}, cal, {.days = unit::working_day, .day_one = counting::event_day_counts});
    CHECK(working->day == date{2020, 10, 15});
    CHECK(working->unit_assumed);
    CHECK(working->convention == counting::event_day_counts);
    CHECK(due(plain, date{2020, 10, 2}, cal, {.day_one = counting::unspecified}).problem().code ==
          errc::counting_unspecified);
    CHECK(due(plain, date{2020, 10, 2}, cal, {.days = unit::month}).problem().code == errc::number_out_of_range);
    auto const backwards =
        due(days(10, unit::calendar_day, counting::unspecified, direction::before), date{2020, 10, 12}, cal);
    CHECK(backwards->day == date{2020, 10, 2});
    CHECK(backwards->convention == counting::plain_subtraction);
    auto const settled = due(days(10, unit::calendar_day, counting::day_after_event), date{2020, 10, 2}, cal);
    CHECK_FALSE(settled->unit_assumed);
    CHECK_FALSE(settled->convention_assumed);
}

TEST_CASE("an open roll shows only where it matters", "[deadline]") {
    work_calendar const cal;
    auto const open = days(1, unit::calendar_day, counting::day_after_event, direction::after, roll::unspecified);
    CHECK(due(open, date{2026, 11, 20}, cal)->roll_open);  // Saturday
    CHECK(due(open, date{2026, 11, 20}, cal)->on_day_off == truth::yes);
    CHECK_FALSE(due(open, date{2026, 11, 19}, cal)->roll_open);  // Friday
    CHECK(due(open, date{2030, 1, 1}, cal)->roll_open);          // nobody knows
    CHECK(due(open, date{2030, 1, 1}, cal)->on_day_off == truth::unknown);
    auto const none = days(1, unit::calendar_day, counting::day_after_event);
    CHECK_FALSE(due(none, date{2026, 11, 20}, cal)->roll_open);
    CHECK(due(days(1, unit::month, counting::same_day_number), date{2023, 11, 3}, cal)->on_day_off == truth::yes);
}

TEST_CASE("months, years and month ends", "[deadline]") {
    work_calendar const cal;
    auto const month = days(1, unit::month, counting::same_day_number);
    CHECK(due(month, date{2023, 1, 31}, cal)->day == date{2023, 2, 28});
    CHECK(due(month, date{2023, 1, 31}, cal)->day_number_missing);
    CHECK_FALSE(due(month, date{2023, 1, 28}, cal)->day_number_missing);
    CHECK(due(days(1, unit::year, counting::same_day_number), date{2024, 2, 29}, cal)->day == date{2025, 2, 28});
    CHECK(due(days(20, unit::month, counting::same_day_number, direction::before), date{2024, 2, 14}, cal)->day ==
          date{2022, 6, 14});
    CHECK(due(days(0, unit::end_of_month, counting::unspecified), date{2023, 11, 3}, cal)->day == date{2023, 11, 30});
    CHECK(due(days(1, unit::end_of_month, counting::unspecified), date{2023, 1, 31}, cal)->day == date{2023, 2, 28});
    CHECK_FALSE(due(days(0, unit::end_of_month, counting::unspecified), date{2023, 11, 3}, cal)->convention_assumed);
    CHECK(due(days(1, unit::month, counting::unspecified), date{2023, 11, 3}, cal)->convention_assumed);
    CHECK(due(days(1, unit::month, counting::day_after_event), date{2023, 11, 3}, cal).problem().code ==
          errc::counting_unspecified);
    CHECK(due(days(1, unit::calendar_day, counting::same_day_number), date{2023, 11, 3}, cal).problem().code ==
          errc::counting_unspecified);
}

TEST_CASE("hours and fixed days", "[deadline]") {
    work_calendar const cal;
    auto const answer = due(days(24, unit::hour, counting::unspecified), date{2024, 2, 14}, cal);
    CHECK(answer->day == date{2024, 2, 15});
    CHECK(answer->hours == 24);
    CHECK(due(days(25, unit::hour, counting::unspecified), date{2024, 2, 14}, cal)->day == date{2024, 2, 16});
    term fixed = days(0, unit::fixed_date, counting::unspecified);
    fixed.fixed = date{2024, 12, 31};
    CHECK(due(fixed, no_first_day, cal)->day == date{2024, 12, 31});
    CHECK(due(days(0, unit::fixed_date, counting::unspecified), date{2024, 1, 1}, cal).problem().code ==
          errc::special_date);
}

TEST_CASE("the event day as day one", "[deadline]") {
    work_calendar const cal;
    auto const one = days(1, unit::working_day, counting::event_day_counts);
    CHECK(due(one, date{2026, 11, 20}, cal)->day == date{2026, 11, 20});  // a Friday is its own day one
    CHECK(due(one, date{2026, 11, 21}, cal)->day == date{2026, 11, 23});  // from a Saturday it is the Monday
    CHECK(due(days(2, unit::working_day, counting::event_day_counts, direction::before), date{2026, 11, 22}, cal)->day ==
          date{2026, 11, 19});
    CHECK(due(days(1, unit::calendar_day, counting::event_day_counts), date{2026, 11, 21}, cal)->day ==
          date{2026, 11, 21});
    CHECK(due(days(0, unit::working_day, counting::event_day_counts), date{2026, 11, 20}, cal).problem().code ==
          errc::number_out_of_range);
}

TEST_CASE("no due day where there is none", "[deadline]") {
    work_calendar const cal;
    auto const fourteen = days(14, unit::working_day, counting::day_after_event);
    CHECK(due(fourteen, no_last_day, cal).problem().code == errc::special_date);
    date const last{static_cast<unsigned short>(slow::last_year()), 12, 31};
    CHECK(due(fourteen, add_days(last, -11), cal).problem().code == errc::not_decreed);
    CHECK(due(fourteen, add_days(last, -11), cal).problem().limit == last);
    CHECK(due(fourteen, date{2014, 12, 20}, cal).problem().code == errc::before_calendar);
    CHECK(due(days(0, unit::working_day, counting::day_after_event), date{2026, 11, 21}, cal).problem().code ==
          errc::zero_days_from_day_off);
    CHECK(due(days(60000, unit::year, counting::same_day_number), date{2020, 1, 1}, cal).problem().code ==
          errc::number_out_of_range);
    CHECK(due(days(60000, unit::year, counting::same_day_number, direction::before), date{2020, 1, 1}, cal).problem().code ==
          errc::number_out_of_range);
    CHECK(due(days(10, unit::calendar_day, counting::day_after_event), date{9999, 12, 30}, cal).problem().code ==
          errc::number_out_of_range);
    CHECK(
        due(days(10, unit::calendar_day, counting::day_after_event, direction::before), date{1400, 1, 5}, cal).problem().code ==
        errc::number_out_of_range);
    // A term in calendar days needs no decree.
    CHECK(due(days(10, unit::calendar_day, counting::day_after_event), date{2040, 1, 1}, cal)->day == date{2040, 1, 11});
}

TEST_CASE("a deadline moves with what was known", "[deadline]") {
    auto const fourteen = days(14, unit::working_day, counting::day_after_event);
    work_calendar const early{{.known_on = date{2023, 3, 27}}};
    work_calendar const late;
    // Idul Fitri 2023: joint leave moved from 21, 24-26 April to 19-21, 24 and 25 April.
    // By hand: 4-6, 10-14 April are eight days, Good Friday being off; then 17-20, 27, 28 April, or 17, 18, 26-28 April and 2 May.
    CHECK(due(fourteen, date{2023, 4, 3}, early)->day == date{2023, 4, 28});
    CHECK(due(fourteen, date{2023, 4, 3}, late)->day == date{2023, 5, 2});
}

TEST_CASE("a term of no days needs no choice of day one", "[deadline]") {
    work_calendar const cal;
    auto const same = due(days(0, unit::calendar_day, counting::unspecified), date{2024, 2, 14}, cal,
                          {.day_one = counting::unspecified});
    REQUIRE(same);
    CHECK(same->day == date{2024, 2, 14});
    CHECK_FALSE(same->convention_assumed);
    // Of a Saturday it is no answer in work days: there is no work day zero.
    CHECK(due(days(0, unit::working_day, counting::unspecified), date{2026, 11, 21}, cal,
              {.day_one = counting::unspecified})
              .problem()
              .code == errc::zero_days_from_day_off);
}

}  // namespace deadline_test
