// SPDX-License-Identifier: BSL-1.0
// The deadlines against a second implementation that walks: day after day, month after month, by the words of the convention.
#include <netralitas/calendar/deadline.hpp>

#include <chrono>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include <catch.hpp>

#include <netralitas/rules/rule_book.hpp>

#include "../calendar/slow_calendar.hpp"
#include "long_run.hpp"

namespace deadline_twice_test {

using namespace netralitas;

namespace {

using std::chrono::days;

// What the library is asked about, in plain words.
struct plain_term {
    int amount;
    std::string unit;     // "working", "calendar", "month", "year", "month end", "hour"
    std::string day_one;  // "event day", "next day", "full days between", or empty where the law is silent
    bool before;
};

int days_in_month(int year, unsigned month) {
    bool const leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    switch (month) {
        case 2: return leap ? 29 : 28;
        case 4:
        case 6:
        case 9:
        case 11: return 30;
        default: return 31;
    }
}

// One month on or back, on the same day number or the last there is. Steps keep the wanted number, so that 31 is not lost on the way.
slow::day months_away(slow::day from, int months, bool before) {
    std::chrono::year_month_day const ymd{from};
    int year = static_cast<int>(ymd.year());
    unsigned month = static_cast<unsigned>(ymd.month());
    for (int i = 0; i < months; ++i) {
        if (before) {
            year -= month == 1 ? 1 : 0;
            month = month == 1 ? 12 : month - 1;
        } else {
            year += month == 12 ? 1 : 0;
            month = month == 12 ? 1 : month + 1;
        }
    }
    unsigned const wanted = static_cast<unsigned>(ymd.day());
    unsigned const last = static_cast<unsigned>(days_in_month(year, month));
    return slow::ymd(year, month, wanted < last ? wanted : last);
}

// Nothing where the walk leaves the covered days, or where no day satisfies the words.
std::optional<slow::day> slow_due(plain_term const& t, slow::day from, slow::calendar const& cal) {
    days const step{t.before ? -1 : 1};
    if (t.unit == "month") {
        return months_away(from, t.amount, t.before);
    }
    if (t.unit == "year") {
        return months_away(from, t.amount * 12, t.before);
    }
    if (t.unit == "month end") {
        auto d = months_away(from, t.amount, t.before);
        while (static_cast<unsigned>(std::chrono::year_month_day{d + days{1}}.day()) != 1) {
            d += days{1};
        }
        return d;
    }
    if (t.unit == "hour") {
        auto d = from;
        for (int left = t.amount; left > 0; left -= 24) {
            d += step;
        }
        return d;
    }
    bool const working = t.unit == "working";
    auto const counts = [&](slow::day d) { return !working || cal.is_workday(d); };
    auto const inside = [&](slow::day d) { return !working || cal.covers(d); };
    if (!inside(from)) {
        return std::nullopt;
    }
    int left = t.amount;
    auto d = from;
    if (t.day_one == "event day") {
        if (left == 0) {
            return std::nullopt;
        }
        while (!counts(d)) {  // day one is the first day that counts
            d += step;
            if (!inside(d)) {
                return std::nullopt;
            }
        }
        --left;
    } else if (t.day_one == "full days between") {
        ++left;
    } else if (left == 0 && !counts(d)) {
        return std::nullopt;
    }
    while (left > 0) {
        d += step;
        if (!inside(d)) {
            return std::nullopt;
        }
        left -= counts(d) ? 1 : 0;
    }
    return d;
}

unit unit_of(std::string const& s) {
    return s == "working"     ? unit::working_day
           : s == "calendar"  ? unit::calendar_day
           : s == "month"     ? unit::month
           : s == "year"      ? unit::year
           : s == "month end" ? unit::end_of_month
                              : unit::hour;
}
counting counting_of(plain_term const& t) {
    return t.unit == "month" || t.unit == "year" ? counting::same_day_number
           : t.day_one == "event day"            ? counting::event_day_counts
           : t.day_one == "full days between"    ? counting::full_days_between
           : t.day_one.empty()                   ? counting::unspecified
           : t.before                            ? counting::plain_subtraction
                                                 : counting::day_after_event;
}

bool same(plain_term const& t, slow::day from, slow::calendar const& slowly, work_calendar const& cal) {
    term const length{.amount = static_cast<std::uint16_t>(t.amount),
                      .unit = unit_of(t.unit),
                      .direction = t.before ? direction::before : direction::after,
                      .counting = counting_of(t)};
    auto const expected = slow_due(t, from, slowly);
    auto const answer = due(length, to_date(from), cal);
    return expected ? answer && answer->day == to_date(*expected) : !answer;
}

}  // namespace

TEST_CASE("every length up to 400 days is due on the same day in both implementations", "[deadline]") {
    for (bool const six : {false, true}) {
        slow::calendar const slowly{{.six_days = six}};
        work_calendar const cal{{.week = six ? work_week::six_days : work_week::five_days}};
        std::size_t wrong = 0;
        int seen = 0;
        for (auto from = slow::ymd(2014, 12, 25); from <= slow::ymd(slow::last_year() + 1, 1, 5);
             from += days{properties::long_run() ? 7 : 97}) {
            for (std::string const unit : {"working", "calendar"}) {
                for (std::string const day_one : {"event day", "next day", "full days between", ""}) {
                    for (bool const before : {false, true}) {
                        for (int n = seen++ % properties::stride(23); n <= 400; n += properties::stride(23)) {
                            wrong += same({n, unit, day_one, before}, from, slowly, cal) ? 0U : 1U;
                        }
                    }
                }
            }
        }
        CHECK(wrong == 0);
    }
}

TEST_CASE("every length in months, years and hours is due on the same day in both implementations", "[deadline]") {
    slow::calendar const slowly{{}};
    work_calendar const cal;
    std::size_t wrong = 0;
    for (auto from = slow::ymd(2015, 1, 1); from <= slow::ymd(2027, 12, 31); from += days{properties::stride(3)}) {
        for (bool const before : {false, true}) {
            for (int n = 0; n <= 60; n += before ? 7 : 5) {
                wrong += same({n, "month", "", before}, from, slowly, cal) ? 0U : 1U;
                wrong += same({n, "month end", "", before}, from, slowly, cal) ? 0U : 1U;
                wrong += same({n, "hour", "", before}, from, slowly, cal) ? 0U : 1U;
                wrong += same({n / 5, "year", "", before}, from, slowly, cal) ? 0U : 1U;
            }
        }
    }
    CHECK(wrong == 0);
}

TEST_CASE("every carried deadline is due on the same day in both implementations, in every epoch and week", "[deadline]") {
    std::set<slow::day> epochs;
    for (auto const& e : slow::events()) {
        epochs.insert(e.issued);
    }
    std::size_t compared = 0;
    int turn = 0;
    for (auto const known : epochs) {
        for (bool const six : {false, true}) {
            slow::calendar const slowly{{.known_on = known, .six_days = six}};
            work_calendar const cal{
                {.known_on = to_date(known), .week = six ? work_week::six_days : work_week::five_days}};
            for (auto const* const row : national_law().deadlines()) {
                CAPTURE(row->id, slow::iso(known), six);
                auto const& l = row->length;
                if (l.unit == unit::fixed_date) {
                    CHECK(due(l, no_first_day, cal)->day == l.fixed);
                    continue;
                }
                // What the row says in plain words; where it is silent, the day after the event and calendar days are assumed.
                plain_term const t{.amount = l.amount,
                                   .unit = l.unit == unit::working_day    ? "working"
                                           : l.unit == unit::month        ? "month"
                                           : l.unit == unit::year         ? "year"
                                           : l.unit == unit::end_of_month ? "month end"
                                           : l.unit == unit::hour         ? "hour"
                                                                          : "calendar",
                                   .day_one = l.counting == counting::full_days_between  ? "full days between"
                                              : l.counting == counting::event_day_counts ? "event day"
                                                                                         : "next day",
                                   .before = l.direction == direction::before};
                std::size_t wrong = 0;
                for (auto from = slow::ymd(2015, 1, 1) + days{turn++ % properties::stride(211)};
                     from <= slow::ymd(2027, 12, 31); from += days{properties::stride(211)}) {
                    auto const expected = slow_due(t, from, slowly);
                    auto const answer = due(l, to_date(from), cal);
                    wrong += (expected ? answer && answer->day == to_date(*expected) : !answer) ? 0U : 1U;
                    ++compared;
                }
                CHECK(wrong == 0);
            }
        }
    }
    CHECK(compared > 100000);
}

}  // namespace deadline_twice_test
