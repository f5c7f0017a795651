// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief When something is due: a term, the day of its event, a calendar, and the convention that the law names or leaves open.
#ifndef NETRALITAS_CALENDAR_DEADLINE_HPP
#define NETRALITAS_CALENDAR_DEADLINE_HPP

#include <cstddef>
#include <cstdint>
#include <iterator>

#include <netralitas/base/date.hpp>
#include <netralitas/base/error.hpp>
#include <netralitas/base/truth.hpp>
#include <netralitas/calendar/day_report.hpp>
#include <netralitas/calendar/workdays.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas {

/// @brief What to take where the law leaves the counting open. Whatever is taken from here is flagged in the answer.
struct counting_choice {
    /// @brief For "days" without more (`unit::day_unspecified`): `unit::calendar_day` or `unit::working_day`.
    unit days = unit::calendar_day;
    /// @brief For an unnamed day one: a convention, or `counting::unspecified` to be refused with error 2004 instead.
    counting day_one = counting::day_after_event;
};

/// @brief The days off that a term in working days has skipped, each with its report. Walked on demand, no allocation.
/// Refers to the calendar, which must outlive it.
class skipped_days {
public:
    /// @brief A step of the walk: a forward iterator over @ref day_report values.
    class iterator {
    public:
        using iterator_category = std::forward_iterator_tag;  ///< Forward.
        using value_type = day_report;                        ///< The report of a day off.
        using difference_type = std::ptrdiff_t;               ///< As usual.
        using pointer = day_report const*;                    ///< Into the iterator.
        using reference = day_report const&;                  ///< Into the iterator.

        /// @brief A singular iterator.
        constexpr iterator() = default;
        /// @brief At the first day off on the way from `at` to `last`, in steps of `step` (1 or -1).
        constexpr iterator(work_calendar const& calendar, std::int32_t at, std::int32_t last, int step) noexcept
            : calendar_{&calendar}, at_{at}, past_{last + step}, step_{step} {
            settle();
        }
        /// @brief The report of the day off.
        [[nodiscard]] constexpr reference operator*() const noexcept { return report_; }
        /// @brief The report of the day off.
        [[nodiscard]] constexpr pointer operator->() const noexcept { return &report_; }
        /// @brief To the next day off. O(days in between + entries of the log).
        constexpr iterator& operator++() noexcept {
            at_ += step_;
            settle();
            return *this;
        }
        /// @brief To the next day off.
        constexpr iterator operator++(int) noexcept {
            auto const old = *this;
            ++*this;
            return old;
        }
        /// @brief Whether both stand on the same day.
        friend constexpr bool operator==(iterator const& a, iterator const& b) noexcept { return a.at_ == b.at_; }

    private:
        constexpr void settle() noexcept {
            while (at_ != past_ && calendar_->is_workday(from_serial(at_)).value_or(true)) {
                at_ += step_;
            }
            report_ = at_ != past_ ? calendar_->why(from_serial(at_)).value() : day_report{};
        }

        work_calendar const* calendar_ = nullptr;
        std::int32_t at_ = 0;
        std::int32_t past_ = 0;
        int step_ = 1;
        day_report report_{};
    };

    /// @brief The days off from `first` to `last`, both included; backwards where `last` lies before `first`.
    constexpr skipped_days(work_calendar const& calendar, date first, date last) noexcept
        : calendar_{&calendar}, first_{serial(first)}, last_{serial(last)} {}
    /// @brief No day.
    constexpr explicit skipped_days(work_calendar const& calendar) noexcept : calendar_{&calendar}, none_{true} {}
    /// @brief First day off.
    [[nodiscard]] constexpr iterator begin() const noexcept {
        return none_ ? end() : iterator{*calendar_, first_, last_, step()};
    }
    /// @brief Past the last day off.
    [[nodiscard]] constexpr iterator end() const noexcept { return {*calendar_, last_ + step(), last_, step()}; }

private:
    [[nodiscard]] constexpr int step() const noexcept { return last_ < first_ ? -1 : 1; }

    work_calendar const* calendar_;
    std::int32_t first_ = 0;
    std::int32_t last_ = 0;
    bool none_ = false;
};

/// @brief A due day, and everything about its counting that the law leaves open.
struct due_date {
    date day{};                                   ///< The day.
    date from{};                                  ///< The event it was counted from.
    unit counted_in = unit::working_day;          ///< The unit that was counted.
    counting convention = counting::unspecified;  ///< The convention that was applied; unspecified where none is needed.
    bool unit_assumed = false;        ///< The law says "days" and no more; @ref counted_in is the caller's choice.
    bool convention_assumed = false;  ///< The law does not say what day one is; @ref convention is the choice.
    bool day_number_missing = false;  ///< The target month lacks the day number, so its last day was taken.
    bool roll_open = false;  ///< The day is not known to be a work day and the law does not say whether it shifts.
    truth on_day_off = truth::unknown;  ///< Whether the due day is a day off; unknown outside the decreed years.
    std::uint16_t hours = 0;            ///< For a term in hours: how many; @ref day is the last day it can end on.

    /// @brief The days off that the count skipped, in the order of counting, each with its reason and decrees; empty for any term
    /// that is not counted in working days. `calendar` is the one that @ref due was asked with.
    [[nodiscard]] constexpr skipped_days skipped(work_calendar const& calendar) const noexcept {
        if (counted_in != unit::working_day || day == from) {
            return skipped_days{calendar};
        }
        if (convention == counting::event_day_counts) {
            return {calendar, from, day};
        }
        return {calendar, add_days(from, from < day ? 1 : -1), day};
    }
};

namespace detail {

/// @brief The day `days` away, or an error where Boost.Date_Time has no such day.
[[nodiscard]] constexpr outcome<date> moved(date from, std::int64_t days) noexcept {
    constexpr date earliest{1400, 1, 1};
    constexpr date latest{9999, 12, 31};
    std::int64_t const to = serial(from) + days;
    if (to < serial(earliest)) {
        return error{.code = errc::number_out_of_range, .day = from, .limit = earliest};
    }
    if (to > serial(latest)) {
        return error{.code = errc::number_out_of_range, .day = from, .limit = latest};
    }
    return from_serial(static_cast<std::int32_t>(to));
}

/// @brief The same day number `months` away, or an error where Boost.Date_Time has no such month.
[[nodiscard]] constexpr outcome<date> moved_months(date from, std::int64_t months) noexcept {
    std::int64_t const to =
        static_cast<int>(from.year()) * std::int64_t{12} + static_cast<int>(from.month()) - 1 + months;
    if (to < 1400 * 12 || to >= 10000 * 12) {
        return error{.code = errc::number_out_of_range, .day = from};
    }
    return add_months(from, static_cast<int>(months));
}

/// @brief How many steps of one day lead from the event to the due day when `amount` days are counted under `how`.
[[nodiscard]] constexpr std::int64_t steps(std::uint16_t amount, counting how) noexcept {
    return std::int64_t{amount} + (how == counting::full_days_between ? 1 : how == counting::event_day_counts ? -1 : 0);
}

}  // namespace detail

/// @brief When `length` is due that starts with an event on `from`.
///
/// Each term carries its own convention. `day_after_event` and `plain_subtraction` do not count the event day;
/// `full_days_between` leaves that many full days strictly between; `event_day_counts` takes the event day as day one (in
/// working days the first work day on or after it). Months and years end on the same day number. Where the law is silent,
/// `choice` decides and the answer says so. Terms in working days skip the days off of `calendar`; other terms never shift.
/// Hours: only the day of the event is known, so the day is the last one on which they can end.
///
/// Errors: 1002 for a special `from` or fixed day, 1012 for a day beyond the years 1400 to 9999, for zero days with the event day as
/// day one, or for a unit that `choice` cannot name, 2004 where `choice` refuses an open convention or a term in months names a
/// convention other than the same day number, and, for working days, the errors of @ref work_calendar. O(1).
///
/// @param length   How long, counted how.
/// @param from     The day of the event; not looked at for a fixed day.
/// @param calendar What is known about work days.
/// @param choice   What to take where the law is silent.
/// @return The due day and what is open about it.
[[nodiscard]] constexpr outcome<due_date> due(term const& length, date from, work_calendar const& calendar,
                                              counting_choice choice = {}) noexcept {
    if (length.unit == unit::fixed_date) {
        if (!is_day(length.fixed)) {
            return error{.code = errc::special_date, .day = length.fixed};
        }
    } else if (!is_day(from)) {
        return error{.code = errc::special_date, .day = from};
    }

    due_date answer{.day = from, .from = from, .counted_in = length.unit, .convention = length.counting};
    if (length.unit == unit::day_unspecified) {
        if (choice.days != unit::calendar_day && choice.days != unit::working_day) {
            return error{.code = errc::number_out_of_range, .subject = "days"};
        }
        answer.counted_in = choice.days;
        answer.unit_assumed = true;
    }
    bool const backwards = length.direction == direction::before;
    bool const in_days = answer.counted_in == unit::working_day || answer.counted_in == unit::calendar_day;
    bool const in_months = answer.counted_in == unit::month || answer.counted_in == unit::year;
    if (!in_days && !in_months) {
        answer.convention = counting::unspecified;  // nothing hangs on what day one is
    } else if (length.counting == counting::unspecified) {
        if (choice.day_one == counting::unspecified && length.amount != 0) {
            return error{.code = errc::counting_unspecified, .day = from};
        }
        answer.convention_assumed = length.amount != 0;
        if (in_months) {
            answer.convention = counting::same_day_number;
        } else if (length.amount == 0 || choice.day_one == counting::day_after_event) {
            answer.convention = backwards ? counting::plain_subtraction : counting::day_after_event;
        } else {
            answer.convention = choice.day_one;
        }
    }
    if (in_months != (answer.convention == counting::same_day_number) && (in_days || in_months)) {
        return error{.code = errc::counting_unspecified, .day = from};
    }
    if (in_days && answer.convention == counting::event_day_counts && length.amount == 0) {
        return error{.code = errc::number_out_of_range, .day = from};
    }

    std::int64_t const sign = backwards ? -1 : 1;
    outcome<date> day = from;
    switch (answer.counted_in) {
        case unit::working_day: {
            std::int64_t n = detail::steps(length.amount, answer.convention);
            if (answer.convention == counting::event_day_counts && !calendar.is_workday(from).value_or(true)) {
                ++n;  // day one is the first work day, not the event day
            }
            day = calendar.add_workdays(from, static_cast<int>(sign * n));
            break;
        }
        case unit::calendar_day:
            day = detail::moved(from, sign * detail::steps(length.amount, answer.convention));
            break;
        case unit::month:
        case unit::year:
        case unit::end_of_month:
            day = detail::moved_months(from, sign * (length.unit == unit::year ? 12 : 1) * length.amount);
            break;
        case unit::hour:
            day = detail::moved(from, sign * ((length.amount + 23) / 24));
            answer.hours = length.amount;
            break;
        case unit::fixed_date: day = length.fixed; break;
        case unit::day_unspecified: break;  // resolved above
    }
    if (!day) {
        return day.problem();
    }
    answer.day = *day;
    if (answer.counted_in == unit::end_of_month) {
        answer.day = end_of_month(answer.day);
    }
    answer.day_number_missing = in_months && answer.day.day() != from.day();
    if (auto const works = calendar.is_workday(answer.day)) {
        answer.on_day_off = to_truth(!*works);
    }
    answer.roll_open = length.roll == roll::unspecified && answer.on_day_off != truth::no;
    return answer;
}

}  // namespace netralitas

#endif
