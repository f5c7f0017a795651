// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief UU 7/2017: its rows on calendar.
#ifndef NETRALITAS_CALENDAR_NORMS_UU_7_2017_HPP
#define NETRALITAS_CALENDAR_NORMS_UU_7_2017_HPP

#include <netralitas/law/instruments/acts.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of UU 7/2017 on calendar.
inline constexpr norm calendar_uu_7_2017[] = {
    {.id = "calendar.election_day_holiday",
     .kind = deontic::power,
     .when = voting_day,
     .basis = {uu_7_2017.pasal(167).ayat(3), uu_1_2015.pasal(84).ayat(3)},
     .grade = evidence::report,
     .selected_by = selects::day_asked,
     .words = {"Every national voting day is declared a holiday for the whole country by its own presidential decree, two to twelve days before the vote.",
               "Setiap hari pemungutan suara nasional ditetapkan sebagai hari libur di seluruh wilayah dengan keputusan presiden tersendiri, 2 sampai 12 hari sebelum pemungutan suara."},
     .effect = {"national holiday", "hari libur nasional"}},
};

}  // namespace netralitas::norms

#endif
