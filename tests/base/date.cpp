// SPDX-License-Identifier: BSL-1.0
// The days of the library against std::chrono, which counts by itself.
#include <netralitas/base/date.hpp>

#include <chrono>
#include <vector>

#include <catch.hpp>

namespace date_test {

using namespace netralitas;
namespace chrono = std::chrono;

namespace {

constexpr chrono::sys_days day(int y, unsigned m, unsigned d) {
    return chrono::sys_days{chrono::year{y} / chrono::month{m} / chrono::day{d}};
}

// The day number kept, or the last day of the month where the month has no such day.
chrono::sys_days months_later(chrono::sys_days d, int n) {
    chrono::year_month_day const ymd{d};
    auto const month = ymd.year() / ymd.month() + chrono::months{n};
    auto const same_number = month / ymd.day();
    return same_number.ok() ? chrono::sys_days{same_number} : chrono::sys_days{month / chrono::last};
}

// Anniversaries passed, one by one.
int years_by_walking(chrono::sys_days from, chrono::sys_days to) {
    int years = 0;
    while (months_later(from, 12 * (years + 1)) <= to) {
        ++years;
    }
    return years;
}

}  // namespace

TEST_CASE("every day from 1900 to 2100 agrees with the standard calendar", "[base][date]") {
    int wrong = 0;
    for (auto d = day(1900, 1, 1); d <= day(2100, 12, 31); d += chrono::days{1}) {
        chrono::year_month_day const ymd{d};
        auto const mine = to_date(d);
        wrong += static_cast<int>(mine.year()) == static_cast<int>(ymd.year()) ? 0 : 1;
        wrong += static_cast<unsigned>(mine.month()) == static_cast<unsigned>(ymd.month()) ? 0 : 1;
        wrong += static_cast<unsigned>(mine.day()) == static_cast<unsigned>(ymd.day()) ? 0 : 1;
        wrong += static_cast<unsigned>(mine.day_of_week()) == chrono::weekday{d}.c_encoding() ? 0 : 1;
        wrong += to_sys_days(mine) == d ? 0 : 1;
        wrong += from_serial(serial(mine)) == mine ? 0 : 1;
        wrong += serial(mine) == d.time_since_epoch().count() ? 0 : 1;
        wrong += to_sys_days(end_of_month(mine)) == chrono::sys_days{ymd.year() / ymd.month() / chrono::last} ? 0 : 1;
    }
    CHECK(wrong == 0);
}

TEST_CASE("months keep the day number or fall on the last day of the month", "[base][date]") {
    SECTION("examples read off a wall calendar") {
        CHECK(add_months(date{2023, 1, 31}, 1) == date{2023, 2, 28});
        CHECK(add_months(date{2024, 1, 31}, 1) == date{2024, 2, 29});
        CHECK(add_months(date{2024, 3, 31}, -1) == date{2024, 2, 29});
        CHECK(add_months(date{2024, 12, 15}, 1) == date{2025, 1, 15});
        CHECK(add_months(date{2024, 1, 15}, -1) == date{2023, 12, 15});
        CHECK(add_months(date{2024, 2, 29}, 48) == date{2028, 2, 29});
        CHECK(add_months(date{2024, 2, 29}, 12) == date{2025, 2, 28});
    }
    SECTION("five years of days, forty months either way") {
        int wrong = 0;
        for (auto d = day(2021, 1, 1); d <= day(2025, 12, 31); d += chrono::days{1}) {
            for (int n = -40; n <= 40; ++n) {
                wrong += to_sys_days(add_months(to_date(d), n)) == months_later(d, n) ? 0 : 1;
            }
        }
        CHECK(wrong == 0);
    }
}

TEST_CASE("calendar days are added across month, year and leap day", "[base][date]") {
    CHECK(add_days(date{2024, 2, 28}, 1) == date{2024, 2, 29});
    CHECK(add_days(date{2023, 2, 28}, 1) == date{2023, 3, 1});
    CHECK(add_days(date{2024, 1, 1}, -1) == date{2023, 12, 31});
    CHECK(add_days(date{2023, 12, 31}, 366) == date{2024, 12, 31});
}

TEST_CASE("the anniversary completes the year", "[base][date]") {
    SECTION("examples") {
        CHECK(full_years(date{2019, 3, 1}, date{2024, 2, 29}) == 4);
        CHECK(full_years(date{2019, 3, 1}, date{2024, 3, 1}) == 5);
        CHECK(full_years(date{2020, 2, 29}, date{2021, 2, 27}) == 0);
        CHECK(full_years(date{2020, 2, 29}, date{2021, 2, 28}) == 1);
        CHECK(full_years(date{2024, 3, 1}, date{2024, 3, 1}) == 0);
        CHECK(full_years(date{2024, 3, 1}, date{2010, 3, 1}) == 0);
    }
    SECTION("against walking from anniversary to anniversary") {
        int wrong = 0;
        for (auto from = day(2010, 1, 1); from <= day(2013, 1, 1); from += chrono::days{1}) {
            for (auto to = from; to <= day(2020, 3, 2); to += chrono::days{13}) {
                wrong += full_years(to_date(from), to_date(to)) == years_by_walking(from, to) ? 0 : 1;
            }
        }
        CHECK(wrong == 0);
    }
}

TEST_CASE("special values are no days", "[base][date]") {
    CHECK(is_day(date{2024, 2, 29}));
    CHECK_FALSE(is_day(date{boost::date_time::not_a_date_time}));
    CHECK_FALSE(is_day(no_first_day));
    CHECK_FALSE(is_day(no_last_day));
}

TEST_CASE("an interval holds its first and its last day", "[base][date]") {
    auto const week = between(date{2024, 2, 11}, date{2024, 2, 13});
    CHECK_FALSE(week.contains(date{2024, 2, 10}));
    CHECK(week.contains(date{2024, 2, 11}));
    CHECK(week.contains(date{2024, 2, 13}));
    CHECK_FALSE(week.contains(date{2024, 2, 14}));

    CHECK(since(2024, 2, 14).contains(date{9999, 12, 31}));
    CHECK_FALSE(since(2024, 2, 14).contains(date{2024, 2, 13}));
    CHECK(until(2024, 2, 14).contains(date{1400, 1, 1}));
    CHECK_FALSE(until(2024, 2, 14).contains(date{2024, 2, 15}));
    CHECK(open_ended.contains(date{2024, 2, 14}));
    CHECK(open_ended == interval{});
}

TEST_CASE("intervals overlap exactly where a day lies in both", "[base][date]") {
    std::vector<interval> all;
    for (int first = 0; first < 6; ++first) {
        for (int last = first; last < 6; ++last) {
            all.push_back(between(from_serial(first), from_serial(last)));
        }
    }
    for (auto const& a : all) {
        for (auto const& b : all) {
            bool shared = false;
            for (int d = 0; d < 6; ++d) {
                shared = shared || (a.contains(from_serial(d)) && b.contains(from_serial(d)));
            }
            CHECK(a.overlaps(b) == shared);
        }
        CHECK(a.overlaps(open_ended));
    }
    CHECK_FALSE(since(2024, 1, 1).overlaps(until(2023, 12, 31)));
    CHECK(since(2024, 1, 1).overlaps(until(2024, 1, 1)));
}

}  // namespace date_test
