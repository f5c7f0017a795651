// SPDX-License-Identifier: BSL-1.0
#include <netralitas/calendar/hours.hpp>

#include <catch.hpp>

namespace hours_test {

using namespace netralitas;

TEST_CASE("the hours add up to the weekly hours of the regulation", "[hours]") {
    for (auto const week : {work_week::five_days, work_week::six_days}) {
        for (bool const fasting : {false, true}) {
            int minutes = 0;
            for (int d = 0; d < (week == work_week::five_days ? 5 : 6); ++d) {
                auto const h = hours_of(static_cast<weekday>(d), fasting, week);
                minutes += h.end.minutes() - h.start.minutes() - h.break_minutes;
                CHECK(h.end_computed);
            }
            CHECK(minutes == (fasting ? 32 * 60 + 30 : 37 * 60 + 30));
        }
    }
}

TEST_CASE("an ordinary week ends at 16:00 and on Friday at 16:30", "[hours]") {
    work_calendar const cal;
    auto const thursday = office_hours_on(date{2024, 10, 17}, cal);
    CHECK(thursday->hours()->start == clock_time{7, 30});
    CHECK(thursday->hours()->end == clock_time{16, 0});
    CHECK(thursday->hours()->break_minutes == 60);
    auto const friday = office_hours_on(date{2024, 10, 18}, cal);
    CHECK(friday->hours()->end == clock_time{16, 30});
    CHECK(friday->hours()->break_minutes == 90);
    auto const fasting = office_hours_on(date{2024, 3, 14}, cal);
    CHECK(fasting->ramadan == truth::yes);
    CHECK(fasting->hours()->start == clock_time{8, 0});
    CHECK(fasting->hours()->end == clock_time{15, 0});
    CHECK(office_hours_on(date{2024, 3, 15}, cal)->hours()->end == clock_time{15, 30});
}

TEST_CASE("within hours, at the edges and in another zone", "[hours]") {
    work_calendar const cal;
    date const thursday{2024, 10, 17};
    CHECK(*within_hours(thursday, {7, 29, zone::wib}, cal) == truth::no);
    CHECK(*within_hours(thursday, {7, 30, zone::wib}, cal) == truth::yes);
    CHECK(*within_hours(thursday, {15, 59, zone::wib}, cal) == truth::yes);
    CHECK(*within_hours(thursday, {16, 0, zone::wib}, cal) == truth::no);
    CHECK(*within_hours(thursday, {9, 30, zone::wit}, cal) == truth::yes);
    CHECK(*within_hours(thursday, {9, 29, zone::wit}, cal) == truth::no);
    CHECK(*within_hours(thursday, {7, 30, zone::wit}, cal, {.zone = zone::wit}) == truth::yes);
    // A desk that accepted a report on a Friday at 16:15 was within hours.
    CHECK(*within_hours(date{2024, 10, 18}, {16, 15, zone::wib}, cal) == truth::yes);
    // Half past midnight on Monday in the east is Sunday evening in the west.
    CHECK(*within_hours(date{2024, 10, 21}, {0, 30, zone::wit}, cal) == truth::no);
    CHECK(*within_hours(date{2024, 10, 19}, {9, 0, zone::wib}, cal) == truth::no);
    work_calendar const six{{.week = work_week::six_days}};
    CHECK(*within_hours(date{2024, 10, 19}, {9, 0, zone::wib}, six) == truth::yes);
}

TEST_CASE("an agency sets the end of its day", "[hours]") {
    work_calendar const cal;
    agency_hours const agency{.end = clock_time{15, 30}, .end_friday = clock_time{16, 0}};
    auto const day = office_hours_on(date{2024, 10, 17}, cal, agency);
    CHECK(day->hours()->end == clock_time{15, 30});
    CHECK_FALSE(day->hours()->end_computed);
    CHECK(office_hours_on(date{2024, 10, 18}, cal, agency)->hours()->end == clock_time{16, 0});
    CHECK(office_hours_on(date{2024, 3, 14}, cal, agency)->hours()->end_computed);
    CHECK(office_hours_on(date{2024, 10, 17}, cal, {.end = clock_time{7, 0}}).problem().code == errc::number_out_of_range);
    CHECK(office_hours_on(date{2024, 10, 17}, cal, {.end = clock_time{24, 0}}).problem().code ==
          errc::number_out_of_range);
}

TEST_CASE("an undecided Ramadan makes only the disputed hours unknown", "[hours]") {
    work_calendar const cal;
    date const day{2027, 2, 10};  // a Wednesday that the session may put into Ramadan
    CHECK(office_hours_on(day, cal)->ramadan == truth::unknown);
    CHECK_FALSE(office_hours_on(day, cal)->hours());
    CHECK(*within_hours(day, {7, 45, zone::wib}, cal) == truth::unknown);
    CHECK(*within_hours(day, {10, 0, zone::wib}, cal) == truth::yes);
    CHECK(*within_hours(day, {15, 30, zone::wib}, cal) == truth::unknown);
    CHECK(*within_hours(day, {17, 0, zone::wib}, cal) == truth::no);
}

TEST_CASE("no hours where none are known", "[hours]") {
    work_calendar const cal;
    CHECK(office_hours_on(date{2023, 4, 11}, cal).problem().code == errc::not_in_force);
    CHECK(office_hours_on(date{2023, 4, 11}, cal).problem().limit == date{2023, 4, 12});
    CHECK(office_hours_on(date{2023, 4, 12}, cal));
    CHECK(office_hours_on(date{2028, 1, 3}, cal).problem().code == errc::not_decreed);
    CHECK(office_hours_on(no_last_day, cal).problem().code == errc::special_date);
    CHECK(within_hours(no_last_day, {8, 0, zone::wib}, cal).problem().code == errc::special_date);
    CHECK(within_hours(date{2024, 10, 17}, {24, 0, zone::wib}, cal).problem().code == errc::number_out_of_range);
    CHECK(within_hours(date{2024, 10, 17}, {8, 60, zone::wib}, cal).problem().code == errc::number_out_of_range);
    CHECK_FALSE(office_hours_on(date{2024, 12, 25}, cal)->hours());
}

}  // namespace hours_test
