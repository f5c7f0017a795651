// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief UU 2/2002: its rows on status.
#ifndef NETRALITAS_STATUS_NORMS_UU_2_2002_HPP
#define NETRALITAS_STATUS_NORMS_UU_2_2002_HPP

#include <netralitas/law/instruments/acts.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of UU 2/2002 on status.
inline constexpr norm status_uu_2_2002[] = {
    {.id = "status.polri.no_politics",
     .binds = polri,
     .kind = deontic::prohibition,
     .when = became_party_member || (conduct::campaign_activity | conduct::attend_campaign |
             conduct::campaign_participant | conduct::campaign_executor | conduct::team_member |
             conduct::approach_party | conduct::self_declare),
     .basis = {uu_2_2002.pasal(28)},
     .grade = evidence::memory,
     .selected_by = selects::event_date,
     .words = {"Police officers must be neutral and keep out of practical politics, be it party membership, a campaign role or an approach to a party.",
               "Anggota Polri wajib netral dan tidak berpolitik praktis, baik menjadi anggota partai politik, berperan dalam kampanye, maupun melakukan pendekatan kepada partai politik."},
     .effect = {"handled under the police's own discipline, not modelled here",
                "diproses menurut disiplin Polri sendiri, tidak dimodelkan di sini"}},
};

}  // namespace netralitas::norms

#endif
