// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief UU 1/2015: its rows on calendar.
#ifndef NETRALITAS_CALENDAR_NORMS_UU_1_2015_HPP
#define NETRALITAS_CALENDAR_NORMS_UU_1_2015_HPP

#include <netralitas/law/instruments/acts.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of UU 1/2015 on calendar.
inline constexpr norm calendar_uu_1_2015[] = {
    {.id = "calendar.local_run_off_not_national",
     .contests = pilkada,
     .kind = deontic::definition,
     .when = voting_day && !day_status::voting_day_holiday,
     .basis = {uu_1_2015.pasal(84).ayat(3)},
     .grade = evidence::derived,
     .selected_by = selects::day_asked,
     .words = {"Without a presidential decree a provincial voting day is no national holiday (Jakarta, 19 April 2017).",
               "Hari pemungutan suara provinsi tanpa keputusan presiden bukan hari libur nasional (19 April 2017, Jakarta)."},
     .effect = {"regional at most", "paling jauh libur daerah"}},
};

}  // namespace netralitas::norms

#endif
