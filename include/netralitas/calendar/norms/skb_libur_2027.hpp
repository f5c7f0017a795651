// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief SKB 1205/2026, 3/2026, 2/2026: its rows on calendar.
#ifndef NETRALITAS_CALENDAR_NORMS_SKB_LIBUR_2027_HPP
#define NETRALITAS_CALENDAR_NORMS_SKB_LIBUR_2027_HPP

#include <netralitas/calendar/decrees/skb_libur_2027.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of SKB 1205/2026, 3/2026, 2/2026 on calendar.
inline constexpr norm calendar_skb_libur_2027[] = {
    {.id = "calendar.horizon",
     .kind = deontic::definition,
     .when = !year_decreed,
     .basis = {skb_libur_2027},
     .grade = evidence::derived,
     .selected_by = selects::day_asked,
     .words = {"For a year with no decree yet the answer is unknown, never no holiday; predicted days are marked and leave out joint leave and voting days.",
               "Untuk tahun yang belum ada keputusannya, jawabannya tidak diketahui, bukan tidak ada libur; prakiraan diberi tanda dan tidak mencakup cuti bersama dan hari pemungutan suara."},
     .effect = {"not yet decreed", "belum ditetapkan"}},
};

}  // namespace netralitas::norms

#endif
