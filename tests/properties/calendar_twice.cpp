// SPDX-License-Identifier: BSL-1.0
// The calendar against its second implementation (tests/calendar/slow_calendar.hpp): every day, every n up to 400 forwards and
// backwards, as known on every day on which a decree was issued, in weeks of five and of six days.
#include <netralitas/calendar/workdays.hpp>

#include <chrono>
#include <cstddef>
#include <set>
#include <string>
#include <vector>

#include <catch.hpp>

#include "../calendar/slow_calendar.hpp"
#include "long_run.hpp"

namespace calendar_twice_test {

using namespace netralitas;

namespace {

constexpr int most = 400;

// The day of each decree: from there on the log is another one. And the day before the first.
std::vector<slow::day> epochs() {
    std::set<slow::day> days{slow::events().front().issued - std::chrono::days{1}};
    for (auto const& e : slow::events()) {
        days.insert(e.issued);
    }
    return {days.begin(), days.end()};
}

struct calendars {
    slow::calendar slow;
    work_calendar fast;
    std::vector<bool> works;  // by day from the first covered one, from the slow calendar
};

calendars known_on(slow::day known, bool six_days) {
    calendars c{
        slow::calendar{{.known_on = known, .six_days = six_days}},
        work_calendar{{.known_on = to_date(known), .week = six_days ? work_week::six_days : work_week::five_days}},
        {}};
    for (auto d = c.slow.first(); d <= c.slow.last(); d += std::chrono::days{1}) {
        c.works.push_back(c.slow.is_workday(d));
    }
    return c;
}

// From one day on: walks day by day, and asks after each work day and at each day off.
std::size_t wrong_from(calendars const& c, int start, int sign) {
    std::size_t wrong = 0;
    date const from = add_days(to_date(c.slow.first()), start);
    int n = 0;
    for (int at = start + sign; n < most; at += sign) {
        if (at < 0 || at >= static_cast<int>(c.works.size())) {
            auto const expected = sign < 0 ? errc::before_calendar : errc::not_decreed;
            for (int beyond = n + 1; beyond <= most; beyond += 50) {
                wrong += c.fast.add_workdays(from, sign * beyond).problem().code == expected ? 0U : 1U;
            }
            return wrong;
        }
        date const day = add_days(to_date(c.slow.first()), at);
        if (c.works[static_cast<std::size_t>(at)]) {
            ++n;
            auto const added = c.fast.add_workdays(from, sign * n);
            wrong += added && *added == day ? 0U : 1U;
        }
        // Counted are the work days after the earlier day, the later one included.
        int const off_by = sign < 0 ? (c.works[static_cast<std::size_t>(start)] ? 1 : 0) -
                                          (c.works[static_cast<std::size_t>(at)] ? 1 : 0)
                                    : 0;
        auto const counted = c.fast.count_workdays(from, day);
        wrong += counted && *counted == sign * (n + off_by) ? 0U : 1U;
    }
    return wrong;
}

}  // namespace

TEST_CASE("every day is a work day or none in both implementations, in every epoch and week", "[calendar]") {
    for (auto const known : epochs()) {
        for (bool const six : {false, true}) {
            CAPTURE(slow::iso(known), six);
            auto const c = known_on(known, six);
            std::size_t wrong = 0;
            for (std::size_t i = 0; i < c.works.size(); ++i) {
                auto const answer = c.fast.is_workday(add_days(to_date(c.slow.first()), static_cast<int>(i)));
                wrong += answer && *answer == c.works[i] ? 0U : 1U;
            }
            CHECK(wrong == 0);
            CHECK(c.fast.covered().contains(to_date(c.slow.last())) == !c.works.empty());
        }
    }
}

TEST_CASE("every n up to 400 leads to the same day in both implementations, in every epoch and week", "[calendar]") {
    auto const all = epochs();
    for (std::size_t e = 0; e < all.size(); ++e) {
        // Today's log from many days; each earlier one from days that differ from epoch to epoch.
        int const step = properties::stride(e + 1 == all.size() ? 5 : 149);
        for (bool const six : {false, true}) {
            CAPTURE(slow::iso(all[e]), six);
            auto const c = known_on(all[e], six);
            std::size_t wrong = 0;
            for (int start = static_cast<int>(e) % step; start < static_cast<int>(c.works.size()); start += step) {
                wrong += wrong_from(c, start, 1);
                wrong += wrong_from(c, start, -1);
            }
            CHECK(wrong == 0);
        }
    }
}

}  // namespace calendar_twice_test
