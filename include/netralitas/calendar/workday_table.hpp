// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Constant-time work-day arithmetic: a rank for every day and the day of every rank. Knows no decree.
#ifndef NETRALITAS_CALENDAR_WORKDAY_TABLE_HPP
#define NETRALITAS_CALENDAR_WORKDAY_TABLE_HPP

#include <array>
#include <cstddef>
#include <cstdint>

#include <netralitas/base/date.hpp>

namespace netralitas {

/// @brief The work days of a run of days from 1 January 2015, as two tables of 16-bit numbers (27 KB, no allocation).
///
/// `rank[p]` is the number of work days before position `p`, `inverse[k]` the position of work day number `k`, so that
/// "is it one", "the n-th after" and "how many between" are one or two loads each. The functions have preconditions and check nothing;
/// @ref work_calendar is the checked door.
class workday_table {
public:
    /// @brief Position 0.
    static constexpr date first_day{2015, 1, 1};
    /// @brief The last day for which there is room; decrees that list a later year need a larger table.
    static constexpr date last_day_of_room{2034, 12, 31};
    /// @brief How many days there is room for.
    static constexpr std::size_t room = static_cast<std::size_t>(serial(last_day_of_room) - serial(first_day) + 1);
    /// @brief The marks that a table is built from: true for a day off.
    using marks = std::array<bool, room>;

    /// @brief A table that covers no day.
    constexpr workday_table() = default;
    /// @brief The table of the first `days` days, of which those marked in `off` are days off. O(days).
    /// Precondition: `days <= room`, and at least one day in seven is marked.
    constexpr workday_table(marks const& off, std::size_t days) : days_{static_cast<std::uint32_t>(days)} {
        std::uint16_t seen = 0;
        for (std::size_t p = 0; p < days; ++p) {
            rank_[p] = seen;
            if (!off[p]) {
                inverse_[seen++] = static_cast<std::uint16_t>(p);
            }
        }
        rank_[days] = seen;
    }

    /// @brief The position of `d`: days since @ref first_day. Any day or special value that is not covered gives a number
    /// that is not below @ref days. O(1).
    [[nodiscard]] static constexpr std::uint32_t position(date d) noexcept {
        return static_cast<std::uint32_t>(serial(d)) - static_cast<std::uint32_t>(serial(first_day));
    }
    /// @brief The day at position `p`. Precondition: `p < room`. O(1).
    [[nodiscard]] static constexpr date day_at(std::uint32_t p) {
        return from_serial(static_cast<std::int32_t>(p) + serial(first_day));
    }

    /// @brief How many days are covered. O(1).
    [[nodiscard]] constexpr std::uint32_t days() const noexcept { return days_; }
    /// @brief How many work days are covered. O(1).
    [[nodiscard]] constexpr std::int32_t total() const noexcept { return rank_[days_]; }
    /// @brief Whether position `p` is covered. O(1).
    [[nodiscard]] constexpr bool covers(std::uint32_t p) const noexcept { return p < days_; }
    /// @brief Work days before position `p`. Precondition: `p <= days()`. O(1).
    [[nodiscard]] constexpr std::int32_t before(std::uint32_t p) const noexcept { return rank_[p]; }
    /// @brief Work days up to and including position `p`. Precondition: `covers(p)`. O(1).
    [[nodiscard]] constexpr std::int32_t through(std::uint32_t p) const noexcept { return rank_[p + 1]; }
    /// @brief Whether position `p` is a work day. Precondition: `covers(p)`. O(1).
    [[nodiscard]] constexpr bool is_workday(std::uint32_t p) const noexcept { return rank_[p] != rank_[p + 1]; }
    /// @brief The position of work day number `k`, counted from 0. Precondition: `0 <= k < total()`. O(1).
    [[nodiscard]] constexpr std::uint32_t nth(std::int32_t k) const noexcept {
        return inverse_[static_cast<std::size_t>(k)];
    }

private:
    std::array<std::uint16_t, room + 1> rank_{};
    std::array<std::uint16_t, room - room / 7> inverse_{};  // every week has a Sunday
    std::uint32_t days_ = 0;
};

}  // namespace netralitas

#endif
