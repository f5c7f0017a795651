// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief UU 10/2016: its rows on calendar.
#ifndef NETRALITAS_CALENDAR_NORMS_UU_10_2016_HPP
#define NETRALITAS_CALENDAR_NORMS_UU_10_2016_HPP

#include <netralitas/law/instruments/acts.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of UU 10/2016 on calendar.
inline constexpr norm calendar_uu_10_2016[] = {
    {.id = "calendar.deadline_on_day_off",
     .kind = deontic::definition,
     .when = term_unit::calendar_day | term_unit::month,
     .basis = {uu_10_2016},
     .grade = evidence::derived,
     .selected_by = selects::day_asked,
     .words = {"A term in working days cannot end on a day off; no roll-over rule is known for calendar days, and supervisors have met on a Saturday, so there is no shift.",
               "Tenggat dalam hari kerja tidak dapat berakhir pada hari libur; untuk hari kalender tidak diketahui aturan pergeseran dan pengawas pernah berapat pada hari Sabtu, jadi tidak bergeser."},
     .effect = {"no shift", "tidak bergeser"}},
};

}  // namespace netralitas::norms

#endif
