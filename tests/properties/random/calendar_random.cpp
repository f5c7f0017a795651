// SPDX-License-Identifier: BSL-1.0
// Adding work days and counting them undo each other, under every choice about the calendar.
#include <netralitas/calendar/workdays.hpp>

#include <catch.hpp>

#include "drawn.hpp"

namespace calendar_random_test {

using namespace netralitas;

TEST_CASE("adding and then counting work days are inverse", "[calendar]") {
    NETRALITAS_HOLDS(300, [](bool six, bool leave_works, bool kept) {
        calendar_options o{
            .known_on = drawn::day_of(*rc::gen::inRange(-2700, 1200)),
            .week = six ? work_week::six_days : work_week::five_days,
            .joint_leave = leave_works ? joint_leave_counts::work_day : joint_leave_counts::day_off,
            .clock = *rc::gen::element(decree_clock::whole_log, decree_clock::ministerial, decree_clock::presidential),
            .keppres_7_2021_kept = kept};
        work_calendar const cal{o};
        for (int i = 0; i < 60; ++i) {
            date const from = drawn::day_of(*rc::gen::inRange(-2700, 1600));
            int const n = *rc::gen::inRange(-400, 400);
            auto const there = cal.add_workdays(from, n);
            if (n == 0 || !there) {
                continue;
            }
            RC_ASSERT(*cal.is_workday(*there));
            auto const works = *cal.is_workday(from);
            // Work days after the earlier day, the later included: backwards the start counts and the end does not.
            int const counted = *cal.count_workdays(from, *there);
            RC_ASSERT(counted == (n > 0 || works ? n : n + 1));
            RC_ASSERT(*cal.count_workdays(*there, from) == -counted);
            // And back again: to the start, or, where that is a day off, to the work day that the count ran from.
            auto const back = cal.add_workdays(*there, -n);
            if (works) {
                RC_ASSERT(back && *back == from);
            } else if (auto const home = n > 0 ? cal.previous_workday(from) : cal.next_workday(from)) {
                RC_ASSERT(back && *back == *home);
            }
            // The way in two parts is the way.
            int const part = *rc::gen::inRange(0, n < 0 ? -n : n);
            if (part != 0) {
                auto const middle = cal.add_workdays(from, n < 0 ? -part : part);
                RC_ASSERT(middle && *cal.add_workdays(*middle, n < 0 ? n + part : n - part) == *there);
            }
        }
    });
}

}  // namespace calendar_random_test
