// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Why a day is a work day or a day off: its kind, its names, and every decree that ever spoke of it.
#ifndef NETRALITAS_CALENDAR_DAY_REPORT_HPP
#define NETRALITAS_CALENDAR_DAY_REPORT_HPP

#include <cstddef>
#include <iterator>

#include <netralitas/base/date.hpp>
#include <netralitas/base/text.hpp>
#include <netralitas/calendar/calendar_options.hpp>
#include <netralitas/calendar/decree.hpp>
#include <netralitas/law/evidence.hpp>
#include <netralitas/law/vocabulary.hpp>

namespace netralitas {

/// @brief The day of the week of `d`. Precondition: `is_day(d)`. O(1).
[[nodiscard]] constexpr weekday weekday_of(date d) noexcept {
    constexpr int monday = 4;  // 1970-01-05 was a Monday
    return static_cast<weekday>(((serial(d) - monday) % 7 + 7) % 7);
}

/// @brief Whether `d` is a Sunday, or a Saturday in a week of five days. Precondition: `is_day(d)`. O(1).
[[nodiscard]] constexpr bool is_weekend(date d, work_week week) noexcept {
    auto const w = weekday_of(d);
    return w == weekday::sun || (w == weekday::sat && week == work_week::five_days);
}

/// @brief What one decree did to one day.
struct decree_step {
    decree const* by = nullptr;           ///< The decree.
    decree_entry const* entry = nullptr;  ///< Its entry.
    bool counted = true;                  ///< False where the chosen clock or reading leaves the entry out.
};

/// @brief The known decrees that speak of one day, in order of issue. A range that is walked on demand: no allocation, no limit.
class day_history {
public:
    /// @brief A step of the walk: a forward iterator over @ref decree_step values.
    class iterator {
    public:
        using iterator_category = std::forward_iterator_tag;  ///< Forward.
        using value_type = decree_step;                       ///< A step.
        using difference_type = std::ptrdiff_t;               ///< As usual.
        using pointer = decree_step const*;                   ///< Into the iterator.
        using reference = decree_step const&;                 ///< Into the iterator.

        /// @brief Past the last step.
        constexpr iterator() = default;
        /// @brief At the first decree that speaks of `day`.
        constexpr iterator(calendar_options const& options, date day) noexcept
            : options_{options}, day_{day}, at_{known_decrees{options}.begin()} {
            settle();
        }
        /// @brief The step.
        [[nodiscard]] constexpr reference operator*() const noexcept { return step_; }
        /// @brief The step.
        [[nodiscard]] constexpr pointer operator->() const noexcept { return &step_; }
        /// @brief To the next step. O(entries of the decrees in between).
        constexpr iterator& operator++() noexcept {
            ++entry_;
            settle();
            return *this;
        }
        /// @brief To the next step.
        constexpr iterator operator++(int) noexcept {
            auto const old = *this;
            ++*this;
            return old;
        }
        /// @brief Whether both stand on the same step.
        friend constexpr bool operator==(iterator const& a, iterator const& b) noexcept {
            return a.at_ == b.at_ && a.entry_ == b.entry_;
        }

    private:
        constexpr void settle() noexcept {
            for (; at_ != known_decrees::iterator{}; ++at_, entry_ = 0) {
                for (; entry_ < at_->entries.size(); ++entry_) {
                    auto const& e = at_->entries[entry_];
                    if (e.day == day_) {
                        step_ = {.by = &*at_, .entry = &e, .counted = counts(*at_, e, options_)};
                        return;
                    }
                }
            }
            step_ = {};
        }

        calendar_options options_{};
        date day_ = no_last_day;
        known_decrees::iterator at_{};
        std::size_t entry_ = 0;
        decree_step step_{};
    };

    /// @brief An empty history.
    constexpr day_history() = default;
    /// @brief What the decrees known under `options` say of `day`.
    constexpr day_history(calendar_options const& options, date day) noexcept : options_{options}, day_{day} {}
    /// @brief First step.
    [[nodiscard]] constexpr iterator begin() const noexcept { return {options_, day_}; }
    /// @brief Past the last step.
    [[nodiscard]] constexpr iterator end() const noexcept { return {}; }

private:
    calendar_options options_{};
    date day_ = no_last_day;
};

/// @brief Why a day is a work day or a day off, as known on the calendar's day of knowledge.
struct day_report {
    date day{};                            ///< The day.
    day_kind kind = day_kind::work_day;    ///< The reason. A holiday on a weekend is reported as the holiday.
    bool workday = true;                   ///< Whether the calendar counts it (joint leave may count, by the reading).
    bool weekend = false;                  ///< Whether it lies on a weekend of the calendar's week.
    day_status status = day_status::none;  ///< What the decrees say of it, as a word of the vocabulary.
    text name{};  ///< Name of the holiday, or of the one withdrawn; empty where no decree names it.
    decree const* declared_by = nullptr;   ///< The last decree that declared it, while that stands; else null.
    decree const* withdrawn_by = nullptr;  ///< The decree that took it back, if none declared it again; else null.
    decree const* listed_by = nullptr;  ///< The decree that lists the holidays of its year: the proof for a plain day.
    extra_day const* regional = nullptr;  ///< The caller's extra day on this date, or null.
    evidence grade = evidence::report;    ///< How well the deciding decree is attested.
    calendar_options options{};           ///< The choices of the calendar that was asked.

    /// @brief Every known decree that speaks of the day, in order of issue. By value, so that a loop may walk the history of a
    /// report that it does not keep. O(1).
    [[nodiscard]] constexpr day_history history() const noexcept { return {options, day}; }
};

}  // namespace netralitas

#endif
