// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief PP 49/2018: its rows on calendar.
#ifndef NETRALITAS_CALENDAR_NORMS_PP_49_2018_HPP
#define NETRALITAS_CALENDAR_NORMS_PP_49_2018_HPP

#include <netralitas/law/instruments/government_regulations.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of PP 49/2018 on calendar.
inline constexpr norm calendar_pp_49_2018[] = {
    {.id = "calendar.joint_leave.pppk",
     .binds = pppk | pppk_part_time,
     .force = since(2018, 11, 28),
     .kind = deontic::effect,
     .when = is(day_status::joint_leave),
     .basis = {pp_49_2018.pasal(91).ayat(3)},
     .grade = evidence::report,
     .selected_by = selects::day_asked,
     .words = {"PPPK receive their joint leave under the same presidential decree.",
               "PPPK memperoleh cuti bersama berdasarkan keputusan presiden yang sama."},
     .effect = {"day off", "hari tidak masuk kerja"}},
};

}  // namespace netralitas::norms

#endif
