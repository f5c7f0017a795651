// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief What a caller may choose about a calendar: day of knowledge, week, readings, extra days and own decrees.
#ifndef NETRALITAS_CALENDAR_CALENDAR_OPTIONS_HPP
#define NETRALITAS_CALENDAR_CALENDAR_OPTIONS_HPP

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <span>

#include <netralitas/base/date.hpp>
#include <netralitas/base/text.hpp>
#include <netralitas/calendar/decree.hpp>
#include <netralitas/calendar/decree_log.hpp>
#include <netralitas/law/instrument.hpp>

namespace netralitas {

/// @brief How many days the office works in a week; a parameter, since units of public service and offices before 2024 differ.
enum class work_week : std::uint8_t {
    five_days,  ///< Monday to Friday (Perpres 21/2023 art. 3).
    six_days    ///< Monday to Saturday.
};

/// @brief The reading of joint leave in terms of working days (`reading.calendar.joint_leave_counts`).
enum class joint_leave_counts : std::uint8_t {
    day_off,  ///< Skipped: the national reading.
    work_day  ///< Counted: joint leave is only permitted absence.
};

/// @brief The decrees from which joint leave is known (`reading.calendar.joint_leave_clock`). Holidays and voting days are not
/// touched by the choice.
enum class decree_clock : std::uint8_t {
    whole_log,    ///< Every decree in order of issue: first public knowledge. The national reading.
    ministerial,  ///< Joint leave by the joint ministerial decrees alone.
    presidential  ///< Joint leave by the presidential decrees alone, for days from @ref president_sets_joint_leave on.
};

/// @brief PP 11/2017 in force: from here on the President sets the joint leave of civil servants. Before that no presidential
/// decree was needed, so the presidential clock follows the ministers there.
inline constexpr date president_sets_joint_leave{2017, 4, 7};

/// @brief A day off of the caller's own region or office, with whatever it rests on.
struct extra_day {
    date day{};        ///< The day.
    text name{};       ///< Its name.
    citation basis{};  ///< What declares it; may be empty.
};

/// @brief The choices behind a @ref work_calendar. The spans are views: their data must outlive the calendar and its reports.
struct calendar_options {
    date known_on = no_last_day;  ///< Decrees issued later are not known; the default is everything in the log.
    work_week week = work_week::five_days;                         ///< Five or six days.
    joint_leave_counts joint_leave = joint_leave_counts::day_off;  ///< Whether joint leave is a day off.
    decree_clock clock = decree_clock::whole_log;                  ///< From which decrees joint leave is known.
    bool keppres_7_2021_kept = false;       ///< The reading by which 24 December 2021 stayed joint leave.
    std::span<extra_day const> extra{};     ///< Further days off, in any order.
    std::span<decree const> own_decrees{};  ///< Further decrees, in any order; they join the log by their day of issue.
};

/// @brief Whether the entry `e` of `d` counts under the clock and the reading of `o`. O(1).
[[nodiscard]] constexpr bool counts(decree const& d, decree_entry const& e, calendar_options const& o) noexcept {
    if (e.dispute == disputed_by::keppres_7_2021_kept && o.keppres_7_2021_kept) {
        return false;
    }
    if (e.kind != day_kind::joint_leave) {
        return true;
    }
    bool const by_president = d.kind == decree_kind::presidential;
    switch (o.clock) {
        case decree_clock::ministerial: return !by_president;
        case decree_clock::presidential: return by_president || e.day < president_sets_joint_leave;
        case decree_clock::whole_log: break;
    }
    return true;
}

/// @brief The known decrees, those of the library and the caller's own, in order of issue; the library's first on the same day.
class known_decrees {
public:
    /// @brief A step of the walk: a forward iterator over decrees.
    class iterator {
    public:
        using iterator_category = std::forward_iterator_tag;  ///< Forward.
        using value_type = decree;                            ///< A decree.
        using difference_type = std::ptrdiff_t;               ///< As usual.
        using pointer = decree const*;                        ///< Into the log or the caller's data.
        using reference = decree const&;                      ///< Into the log or the caller's data.

        /// @brief A singular iterator.
        constexpr iterator() = default;
        /// @brief At the first decree of `own` and the log that was issued by `known`.
        constexpr iterator(std::span<decree const> own, date known) noexcept : own_{own}, known_{known} { advance(); }
        /// @brief The decree.
        [[nodiscard]] constexpr reference operator*() const noexcept { return *at_; }
        /// @brief The decree.
        [[nodiscard]] constexpr pointer operator->() const noexcept { return at_; }
        /// @brief To the next decree. O(own decrees).
        constexpr iterator& operator++() noexcept {
            advance();
            return *this;
        }
        /// @brief To the next decree.
        constexpr iterator operator++(int) noexcept {
            auto const old = *this;
            advance();
            return old;
        }
        /// @brief Whether both stand on the same decree.
        friend constexpr bool operator==(iterator const& a, iterator const& b) noexcept {
            return a.past_ == b.past_ && (a.past_ || a.at_ == b.at_);
        }

    private:
        // The caller's decrees may be unsorted: each step takes the earliest that has not been taken yet.
        [[nodiscard]] constexpr std::size_t next_own() const noexcept {
            std::size_t best = own_.size();
            for (std::size_t i = 0; i < own_.size(); ++i) {
                bool const taken =
                    taken_ < own_.size() && (own_[i].issued_on() < own_[taken_].issued_on() ||
                                             (own_[i].issued_on() == own_[taken_].issued_on() && i <= taken_));
                if (!taken && (best == own_.size() || own_[i].issued_on() < own_[best].issued_on())) {
                    best = i;
                }
            }
            return best;
        }
        constexpr void advance() noexcept {
            auto const own = next_own();
            bool const from_log = logged_ < std::size(decree_log) &&
                                  (own == own_.size() || decree_log[logged_]->issued_on() <= own_[own].issued_on());
            past_ = !from_log && own == own_.size();
            if (past_) {
                return;
            }
            if (from_log) {
                at_ = decree_log[logged_++];
            } else {
                at_ = &own_[own];
                taken_ = own;
            }
            past_ = known_ < at_->issued_on();
        }

        std::span<decree const> own_{};
        date known_ = no_last_day;
        std::size_t logged_ = 0;
        std::size_t taken_ = static_cast<std::size_t>(-1);
        decree const* at_ = nullptr;
        bool past_ = true;  // a flag, since g++ cannot compare the address of an object with null when it sanitizes
    };

    /// @brief The decrees that a calendar with the options `o` knows. Precondition: each own decree names its instrument.
    constexpr explicit known_decrees(calendar_options const& o) noexcept : own_{o.own_decrees}, known_{o.known_on} {}
    /// @brief First decree.
    [[nodiscard]] constexpr iterator begin() const noexcept { return {own_, known_}; }
    /// @brief Past the last decree.
    [[nodiscard]] constexpr iterator end() const noexcept { return {}; }

private:
    std::span<decree const> own_;
    date known_;
};

}  // namespace netralitas

#endif
