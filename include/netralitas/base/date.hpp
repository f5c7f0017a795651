// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief The date of the library (`boost::gregorian::date`), closed intervals of days, and the bridge to `std::chrono`.
#ifndef NETRALITAS_BASE_DATE_HPP
#define NETRALITAS_BASE_DATE_HPP

#include <chrono>
#include <compare>
#include <cstdint>

#include <boost/date_time/gregorian/gregorian_types.hpp>

namespace netralitas {

/// @brief A calendar day. The public date type of every function of the library.
///
/// A special value (`not_a_date_time`, either infinity) is never an answer; a function that is handed one returns
/// error 1002. Inside an @ref interval the infinities mean "open".
using boost::gregorian::date;

/// @brief The open end of an interval on the left: no first day is known.
inline constexpr date no_first_day{boost::date_time::neg_infin};
/// @brief The open end of an interval on the right: no last day is known.
inline constexpr date no_last_day{boost::date_time::pos_infin};

/// @brief Whether `d` is a day of the calendar and not one of Boost's special values. O(1).
[[nodiscard]] constexpr bool is_day(date d) noexcept { return !d.is_special(); }

/// @brief The serial number of a day: days since 1970-01-01. Precondition: `is_day(d)`. O(1).
[[nodiscard]] constexpr std::int32_t serial(date d) noexcept {
    return static_cast<std::int32_t>(d.day_number()) - 2440588;
}

/// @brief The day with the serial number `n` (days since 1970-01-01). O(1).
[[nodiscard]] constexpr date from_serial(std::int32_t n) {
    return date{static_cast<date::date_rep_type::int_type>(n + 2440588)};
}

/// @brief Conversion to the standard library; exact. Precondition: `is_day(d)`. O(1).
[[nodiscard]] constexpr std::chrono::sys_days to_sys_days(date d) noexcept {
    return std::chrono::sys_days{std::chrono::days{serial(d)}};
}

/// @brief Conversion from the standard library; exact for the years 1400 to 9999 that Boost can hold. O(1).
[[nodiscard]] constexpr date to_date(std::chrono::sys_days d) {
    return from_serial(static_cast<std::int32_t>(d.time_since_epoch().count()));
}

/// @brief `d` moved by `n` calendar days (backwards for negative `n`). O(1).
[[nodiscard]] constexpr date add_days(date d, int n) { return d + boost::gregorian::days{n}; }

/// @brief The last day of the month of `d`, the formula by which discharges take effect. O(1).
[[nodiscard]] constexpr date end_of_month(date d) { return d.end_of_month(); }

/// @brief The day `n` months later with the same day number, or the last day of that month where the number is missing
/// (31 January plus one month is 28 or 29 February). Backwards for negative `n`. O(1).
[[nodiscard]] constexpr date add_months(date d, int n) {
    auto const ymd = d.year_month_day();
    int const months = static_cast<int>(ymd.year) * 12 + static_cast<int>(ymd.month) - 1 + n;
    auto const year = static_cast<unsigned short>(months / 12);
    auto const month = static_cast<unsigned short>(months % 12 + 1);
    unsigned short const last = boost::gregorian::gregorian_calendar::end_of_month_day(year, month);
    auto const day = static_cast<unsigned short>(ymd.day);
    return date{year, month, day < last ? day : last};
}

/// @brief Full years from `from` to `to`: the anniversary itself completes the year. Negative spans give 0. O(1).
[[nodiscard]] constexpr int full_years(date from, date to) {
    if (to < from) {
        return 0;
    }
    int years = static_cast<int>(to.year()) - static_cast<int>(from.year());
    return add_months(from, years * 12) <= to ? years : years - 1;
}

/// @brief A closed interval of days: the first and the last day both belong to it; an infinity leaves an end open.
struct interval {
    date first = no_first_day;  ///< First day, or @ref no_first_day.
    date last = no_last_day;    ///< Last day, or @ref no_last_day.

    /// @brief Whether `d` lies in the interval. O(1).
    [[nodiscard]] constexpr bool contains(date d) const noexcept { return first <= d && d <= last; }
    /// @brief Whether the two intervals share a day. O(1).
    [[nodiscard]] constexpr bool overlaps(interval other) const noexcept {
        return first <= other.last && other.first <= last;
    }
    friend constexpr bool operator==(interval const&, interval const&) = default;
};

/// @brief From the given day on.
[[nodiscard]] constexpr interval since(int year, int month, int day) {
    return {date{static_cast<unsigned short>(year), static_cast<unsigned short>(month), static_cast<unsigned short>(day)},
            no_last_day};
}
/// @brief Up to and including the given day.
[[nodiscard]] constexpr interval until(int year, int month, int day) {
    return {no_first_day, date{static_cast<unsigned short>(year), static_cast<unsigned short>(month),
                               static_cast<unsigned short>(day)}};
}
/// @brief From the first to the last day, both included.
[[nodiscard]] constexpr interval between(date first, date last) { return {first, last}; }
/// @brief No first and no last day known.
inline constexpr interval open_ended{};

}  // namespace netralitas

#endif
