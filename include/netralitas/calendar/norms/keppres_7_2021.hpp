// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Keppres 7/2021: its rows on calendar.
#ifndef NETRALITAS_CALENDAR_NORMS_KEPPRES_7_2021_HPP
#define NETRALITAS_CALENDAR_NORMS_KEPPRES_7_2021_HPP

#include <netralitas/calendar/decrees/keppres_7_2021.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of Keppres 7/2021 on calendar.
inline constexpr norm calendar_keppres_7_2021[] = {
    {.id = "calendar.day_2021_12_24_kept",
     .binds = pns | cpns | pppk | pppk_part_time,
     .force = between(date{2021, 4, 9}, date{2021, 12, 31}),
     .kind = deontic::effect,
     .when = the_day == date{2021, 12, 24},
     .basis = {keppres_7_2021},
     .grade = evidence::derived,
     .selected_by = selects::day_asked,
     .reading = "keppres_7_2021_kept",
     .words = {"24 December 2021 remained joint leave for ASN, since the presidential decree setting it was never amended.",
               "Tanggal 24 Desember 2021 tetap cuti bersama bagi ASN karena keputusan presidennya tidak pernah diubah."},
     .effect = {"day off", "hari tidak masuk kerja"}},
};

}  // namespace netralitas::norms

#endif
