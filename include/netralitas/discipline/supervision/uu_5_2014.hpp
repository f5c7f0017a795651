// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief UU 5/2014: its rows on supervision.
#ifndef NETRALITAS_DISCIPLINE_SUPERVISION_UU_5_2014_HPP
#define NETRALITAS_DISCIPLINE_SUPERVISION_UU_5_2014_HPP

#include <netralitas/law/instruments/acts.hpp>
#include <netralitas/law/instruments/presidential.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of UU 5/2014 on supervision.
inline constexpr norm supervision_uu_5_2014[] = {
    {.id = "supervision.kasn_2014",
     .binds = pns | cpns | pppk,
     .force = between(date{2014, 1, 15}, date{2023, 10, 30}),
     .kind = deontic::definition,
     .then = consequence::body_competent,
     .when = is(case_kind::neutrality),
     .basis = {uu_5_2014.pasal(31).ayat(1).huruf('a'), perpres_118_2014},
     .grade = evidence::report,
     .selected_by = selects::routing_date,
     .words = {"KASN watches over neutrality, and Bawaslu forwards cases.",
               "KASN menjaga netralitas, sedangkan Bawaslu meneruskan perkara."},
     .effect = {"case goes to KASN", "perkara disampaikan kepada KASN"},
     .note = {"KASN has worked since about 2014-2015.", "KASN bekerja sejak sekitar 2014-2015."}},
};

}  // namespace netralitas::norms

#endif
