// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief PP 94/2021: its rows on supervision.
#ifndef NETRALITAS_DISCIPLINE_SUPERVISION_PP_94_2021_HPP
#define NETRALITAS_DISCIPLINE_SUPERVISION_PP_94_2021_HPP

#include <netralitas/law/instruments/acts.hpp>
#include <netralitas/law/instruments/government_regulations.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of PP 94/2021 on supervision.
inline constexpr norm supervision_pp_94_2021[] = {
    {.id = "supervision.ppk_always_punishes",
     .binds = pns | cpns | pppk | pppk_part_time,
     .kind = deontic::definition,
     .then = consequence::body_competent,
     .when = recommendation_received,
     .basis = {pp_94_2021.pasal(16).sampai(25), uu_5_2014},
     .grade = evidence::report,
     .selected_by = selects::routing_date,
     .words = {"Whichever body supervises, the sanction is imposed by the appointing authority (PPK) alone.",
               "Siapa pun pengawasnya, sanksi hanya dijatuhkan oleh PPK."},
     .effect = {"sanction", "sanksi"}},
};

}  // namespace netralitas::norms

#endif
