// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Office hours by Perpres 21/2023, with the shorter day of Ramadan, in the three time zones.
#ifndef NETRALITAS_CALENDAR_HOURS_HPP
#define NETRALITAS_CALENDAR_HOURS_HPP

#include <compare>
#include <cstdint>
#include <optional>
#include <string_view>

#include <netralitas/base/date.hpp>
#include <netralitas/base/error.hpp>
#include <netralitas/base/truth.hpp>
#include <netralitas/calendar/day_report.hpp>
#include <netralitas/calendar/ramadan.hpp>
#include <netralitas/calendar/workdays.hpp>

namespace netralitas {

/// @brief The time zones of Indonesia, none of which changes its clocks.
enum class zone : std::uint8_t {
    wib,   ///< Western time, UTC+7.
    wita,  ///< Central time, UTC+8.
    wit    ///< Eastern time, UTC+9.
};

/// @brief A time on a clock, without saying where the clock hangs.
struct clock_time {
    std::uint8_t hour = 0;    ///< 0 to 23.
    std::uint8_t minute = 0;  ///< 0 to 59.

    /// @brief Minutes since midnight. O(1).
    [[nodiscard]] constexpr int minutes() const noexcept { return hour * 60 + minute; }
    /// @brief Whether hour and minute are in range. O(1).
    [[nodiscard]] constexpr bool is_valid() const noexcept { return hour < 24 && minute < 60; }
    /// @brief Earlier or later on the clock.
    friend constexpr auto operator<=>(clock_time const&, clock_time const&) = default;
};

/// @brief A time of day in one of the zones.
struct local_time {
    std::uint8_t hour = 0;    ///< 0 to 23.
    std::uint8_t minute = 0;  ///< 0 to 59.
    netralitas::zone zone{};  ///< The zone.

    /// @brief The time on the clock. O(1).
    [[nodiscard]] constexpr clock_time clock() const noexcept { return {hour, minute}; }
    /// @brief Whether hour, minute and zone are the same.
    friend constexpr bool operator==(local_time const&, local_time const&) = default;
};

/// @brief What the appointing authority sets itself: the end of the day is not in the regulation.
struct agency_hours {
    netralitas::zone zone{};                         ///< Where the office is.
    std::optional<clock_time> end{};                 ///< End from Monday on; empty: computed from the weekly hours.
    std::optional<clock_time> end_friday{};          ///< End on Friday.
    std::optional<clock_time> end_ramadan{};         ///< End in Ramadan.
    std::optional<clock_time> end_ramadan_friday{};  ///< End on Friday in Ramadan.
};

/// @brief The numbers of Perpres 21/2023 art. 4 for one kind of week.
struct week_hours {
    int weekly_minutes;  ///< Minutes of work a week, breaks not counted.
    clock_time start;    ///< Beginning of the day.
    int break_minutes;   ///< Break from Monday on.
    int break_friday;    ///< Break on Friday.
};
/// @brief Outside Ramadan: 37 h 30 min from 07:30, break of 60 minutes, 90 on Friday.
inline constexpr week_hours ordinary_week{37 * 60 + 30, {7, 30}, 60, 90};
/// @brief In Ramadan: 32 h 30 min from 08:00, break of 30 minutes, 60 on Friday.
inline constexpr week_hours ramadan_week{32 * 60 + 30, {8, 0}, 30, 60};

/// @brief First day of Perpres 21/2023. The hours of Keppres 68/1995 before it are not confirmed, so they are not answered.
inline constexpr date working_time_regulation{2023, 4, 12};

/// @brief The rules that an answer about hours rests on, by id.
inline constexpr std::string_view working_time_rules[] = {
    "working_time.five_days", "working_time.hours_per_week",  "working_time.start",
    "working_time.break",     "working_time.end_of_day_open", "working_time.ramadan_by_decision",
};

/// @brief The hours of one day in one regime.
struct office_hours {
    clock_time start{};        ///< Beginning.
    clock_time end{};          ///< End.
    int break_minutes = 0;     ///< Length of the break; its place in the day is not in the regulation.
    bool end_computed = true;  ///< The end follows from the weekly hours, since the agency stated none.

    /// @brief Whether `at` lies from the beginning up to, not including, the end; the break belongs to it. O(1).
    [[nodiscard]] constexpr bool contains(clock_time at) const noexcept { return start <= at && at < end; }
    /// @brief Whether both are the same hours.
    friend constexpr bool operator==(office_hours const&, office_hours const&) = default;
};

/// @brief The hours of a day of the week. Where the agency states no end, the weekly hours are spread evenly over the days. O(1).
[[nodiscard]] constexpr office_hours hours_of(weekday day, bool fasting, work_week week,
                                              agency_hours const& agency = {}) noexcept {
    auto const& w = fasting ? ramadan_week : ordinary_week;
    bool const friday = day == weekday::fri;
    int const pause = friday ? w.break_friday : w.break_minutes;
    auto const& stated =
        fasting ? (friday ? agency.end_ramadan_friday : agency.end_ramadan) : (friday ? agency.end_friday : agency.end);
    if (stated) {
        return {.start = w.start, .end = *stated, .break_minutes = pause, .end_computed = false};
    }
    int const end = w.start.minutes() + w.weekly_minutes / (week == work_week::five_days ? 5 : 6) + pause;
    return {.start = w.start,
            .end = {static_cast<std::uint8_t>(end / 60), static_cast<std::uint8_t>(end % 60)},
            .break_minutes = pause,
            .end_computed = true};
}

/// @brief The office hours of one day.
struct office_day {
    date day{};                      ///< The day.
    bool open = false;               ///< Whether it is a work day of the calendar.
    truth ramadan = truth::unknown;  ///< Whether it lies in Ramadan, as known on the calendar's day of knowledge.
    office_hours ordinary{};         ///< The hours outside Ramadan.
    office_hours fasting{};          ///< The hours in Ramadan.

    /// @brief The hours that apply; empty on a day off, and where Ramadan is not decided. O(1).
    [[nodiscard]] constexpr std::optional<office_hours> hours() const noexcept {
        if (!open || ramadan == truth::unknown) {
            return std::nullopt;
        }
        return ramadan == truth::yes ? fasting : ordinary;
    }
};

/// @brief The office hours of `d` under the calendar's week and day of knowledge.
///
/// Errors: those of @ref work_calendar::is_workday; 4002 before @ref working_time_regulation; 1012 for a stated end that is no time or
/// does not lie after the beginning. O(1).
///
/// @param d        The day.
/// @param calendar Its week and day of knowledge are used.
/// @param agency   What the agency has set itself.
/// @return The hours of both regimes, and which of them applies.
[[nodiscard]] constexpr outcome<office_day> office_hours_on(date d, work_calendar const& calendar,
                                                            agency_hours const& agency = {}) noexcept {
    auto const works = calendar.is_workday(d);
    if (!works) {
        return works.problem();
    }
    if (d < working_time_regulation) {
        return error{
            .code = errc::not_in_force, .day = d, .limit = working_time_regulation, .subject = "perpres_21_2023"};
    }
    office_day answer{.day = d, .open = *works};
    answer.ramadan = in_ramadan(d, calendar.options().known_on).value_or(truth::unknown);
    answer.ordinary = hours_of(weekday_of(d), false, calendar.options().week, agency);
    answer.fasting = hours_of(weekday_of(d), true, calendar.options().week, agency);
    for (auto const& h : {answer.ordinary, answer.fasting}) {
        if (!h.end.is_valid() || h.end <= h.start) {
            return error{.code = errc::number_out_of_range, .day = d, .subject = "end"};
        }
    }
    return answer;
}

/// @brief Whether the instant `at` on `d` lies within the hours of an office.
///
/// The instant may be in another zone than the office: 00:30 WIT is 22:30 WIB of the day before. Unknown where Ramadan is not decided
/// and the two regimes differ. Breaks count as hours, since the regulation does not say when they are.
/// Errors: those of @ref office_hours_on; 1012 for an hour or minute out of range. O(1).
///
/// @param d        The day in the zone of `at`.
/// @param at       The time and its zone.
/// @param calendar Its week and day of knowledge are used.
/// @param agency   Where the office is and what it has set itself.
/// @return Yes, no, or unknown.
[[nodiscard]] constexpr outcome<truth> within_hours(date d, local_time at, work_calendar const& calendar,
                                                    agency_hours const& agency = {}) noexcept {
    if (!is_day(d)) {
        return error{.code = errc::special_date, .day = d};
    }
    if (!at.clock().is_valid()) {
        return error{.code = errc::number_out_of_range, .day = d, .subject = "local_time"};
    }
    constexpr int day_minutes = 24 * 60;
    int minutes = at.clock().minutes() + 60 * (static_cast<int>(agency.zone) - static_cast<int>(at.zone));
    int const shift = minutes < 0 ? -1 : minutes >= day_minutes ? 1 : 0;
    minutes -= shift * day_minutes;
    auto const office = office_hours_on(from_serial(serial(d) + shift), calendar, agency);
    if (!office) {
        return office.problem();
    }
    if (!office->open) {
        return truth::no;
    }
    clock_time const there{static_cast<std::uint8_t>(minutes / 60), static_cast<std::uint8_t>(minutes % 60)};
    truth const ordinary = to_truth(office->ordinary.contains(there));
    truth const fasting = to_truth(office->fasting.contains(there));
    if (ordinary == fasting || office->ramadan == truth::no) {
        return ordinary;
    }
    return office->ramadan == truth::yes ? fasting : truth::unknown;
}

}  // namespace netralitas

#endif
