// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Perpres 21/2023: its rows on calendar.
#ifndef NETRALITAS_CALENDAR_NORMS_PERPRES_21_2023_HPP
#define NETRALITAS_CALENDAR_NORMS_PERPRES_21_2023_HPP

#include <netralitas/law/instruments/government_regulations.hpp>
#include <netralitas/law/instruments/ministries_and_regions.hpp>
#include <netralitas/law/instruments/presidential.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of Perpres 21/2023 on calendar.
inline constexpr norm calendar_perpres_21_2023[] = {
    {.id = "calendar.joint_leave.non_working",
     .binds = pns | cpns | pppk | pppk_part_time,
     .kind = deontic::definition,
     .when = day_status::joint_leave && term_unit::working_day,
     .basis = {perpres_21_2023.pasal(6), pp_11_2017.pasal(333), pmk_81_2024.pasal(100).ayat(2)},
     .grade = evidence::derived,
     .selected_by = selects::day_asked,
     .words = {"For terms in working days joint leave is treated as non-working, with a switch to change this, and the regulation of the procedure itself prevails.",
               "Untuk tenggat dalam hari kerja, cuti bersama dihitung sebagai bukan hari kerja, dengan opsi untuk mengubahnya, dan peraturan khusus prosedur itu yang berlaku."},
     .effect = {"day skipped", "hari dilewati"},
     .note = {"No general text settles it: BKN's official example skips a national holiday, an official leave example once calls joint-leave days working days.",
              "Tidak ada teks umum yang menyelesaikannya: contoh resmi BKN melewati hari libur nasional, contoh cuti resmi pernah menyebut hari cuti bersama sebagai hari kerja."}},
};

}  // namespace netralitas::norms

#endif
