// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief A decree on days off: who issued it when, and which days it declares or withdraws.
#ifndef NETRALITAS_CALENDAR_DECREE_HPP
#define NETRALITAS_CALENDAR_DECREE_HPP

#include <cstdint>
#include <span>
#include <string_view>

#include <netralitas/base/date.hpp>
#include <netralitas/base/text.hpp>
#include <netralitas/law/evidence.hpp>
#include <netralitas/law/instrument.hpp>

namespace netralitas {

/// @brief Why a day is a work day or a day off. The first two are no word of any decree.
enum class day_kind : std::uint8_t {
    work_day,            ///< No decree speaks of it, or the last one took it back.
    weekend,             ///< Sunday, and Saturday in a week of five days.
    national_holiday,    ///< National holiday.
    joint_leave,         ///< Joint leave (cuti bersama).
    voting_day_holiday,  ///< Voting day that a presidential decree makes a national holiday.
    regional_holiday     ///< Day off in a region only; never in the national log.
};

/// @brief Who issues a decree on days off.
enum class decree_kind : std::uint8_t {
    joint_ministerial,  ///< Three ministers together (SKB): the yearly list and its revisions.
    presidential,       ///< The President (Keppres): voting days, joint leave of civil servants, new kinds of holiday.
    religious           ///< The minister of religious affairs (KMA), after the session on the moon.
};

/// @brief What a decree does to a day.
enum class decree_action : std::uint8_t {
    declare,  ///< Makes it a day off.
    withdraw  ///< Takes the day off back; the day is an ordinary day again.
};

/// @brief The selectable reading that does not accept an entry.
enum class disputed_by : std::uint8_t {
    nobody,              ///< No reading disputes it.
    keppres_7_2021_kept  ///< The reading by which 24 December 2021 stayed joint leave.
};

/// @brief One day of one decree.
struct decree_entry {
    date day{};                                     ///< The day.
    decree_action action = decree_action::declare;  ///< Declared or withdrawn.
    day_kind kind = day_kind::national_holiday;     ///< As what.
    text name{};                                    ///< Name of the holiday, in the words of that year.
    disputed_by dispute = disputed_by::nobody;      ///< Reading under which the entry does not count.
};

/// @brief A decree on days off, as one step of the log. Refers to its instrument and its entries, which must outlive it.
struct decree {
    std::string_view id{};                    ///< Stable id of the rule (`calendar.decree.skb_libur_2024`).
    instrument const* of = nullptr;           ///< The instrument; its first day of issue places the decree in the log.
    decree_kind kind{};                       ///< Who issued it.
    std::uint16_t lists_year = 0;             ///< The year whose holidays it lists for the first time, or 0.
    std::span<decree_entry const> entries{};  ///< Its days.

    /// @brief The day of issue: where only a span of days is established, its first. Precondition: `of` is set. O(1).
    [[nodiscard]] constexpr date issued_on() const noexcept { return of->issued.first; }
    /// @brief How well the decree is attested. Precondition: `of` is set. O(1).
    [[nodiscard]] constexpr evidence grade() const noexcept { return of->grade; }
};

/// @brief The decrees themselves, under the names of their instruments, and the two verbs that their files are written in.
namespace decrees {

/// @brief An entry that makes `day` a day off.
[[nodiscard]] constexpr decree_entry declare(date day, day_kind kind, text name) {
    return {.day = day, .action = decree_action::declare, .kind = kind, .name = name};
}
/// @brief An entry that takes `day` back, unless the reading `by` is chosen.
[[nodiscard]] constexpr decree_entry withdraw(date day, day_kind kind, text name, disputed_by by = disputed_by::nobody) {
    return {.day = day, .action = decree_action::withdraw, .kind = kind, .name = name, .dispute = by};
}

}  // namespace decrees

}  // namespace netralitas

#endif
