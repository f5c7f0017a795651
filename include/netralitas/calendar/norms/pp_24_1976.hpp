// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief PP 24/1976: its rows on calendar.
#ifndef NETRALITAS_CALENDAR_NORMS_PP_24_1976_HPP
#define NETRALITAS_CALENDAR_NORMS_PP_24_1976_HPP

#include <netralitas/law/instruments/government_regulations.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of PP 24/1976 on calendar.
inline constexpr norm calendar_pp_24_1976[] = {
    {.id = "calendar.joint_leave.before_2017",
     .binds = pns,
     .force = until(2017, 4, 6),
     .kind = deontic::effect,
     .when = is(day_status::joint_leave),
     .basis = {pp_24_1976},
     .grade = evidence::report,
     .selected_by = selects::day_asked,
     .words = {"Before 7 April 2017 joint leave was deducted from annual leave.",
               "Sebelum 7 April 2017 cuti bersama mengurangi cuti tahunan."},
     .effect = {"annual leave reduced", "cuti tahunan berkurang"}},
};

}  // namespace netralitas::norms

#endif
