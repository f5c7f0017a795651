// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief UU 34/2004: its rows on status.
#ifndef NETRALITAS_STATUS_NORMS_UU_34_2004_HPP
#define NETRALITAS_STATUS_NORMS_UU_34_2004_HPP

#include <netralitas/law/instruments/acts.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of UU 34/2004 on status.
inline constexpr norm status_uu_34_2004[] = {
    {.id = "status.tni.no_politics",
     .binds = tni,
     .kind = deontic::prohibition,
     .when = became_party_member || (conduct::campaign_activity | conduct::attend_campaign |
             conduct::campaign_participant | conduct::campaign_executor | conduct::team_member |
             conduct::approach_party | conduct::self_declare),
     .basis = {uu_34_2004.pasal(39)},
     .grade = evidence::memory,
     .selected_by = selects::event_date,
     .words = {"Practical politics, be it party membership, a campaign role or an approach to a party, is forbidden to members of the armed forces (TNI).",
               "Prajurit TNI dilarang berpolitik praktis, baik menjadi anggota partai politik, berperan dalam kampanye, maupun melakukan pendekatan kepada partai politik."},
     .effect = {"handled under the armed forces' own discipline, not modelled here",
                "diproses menurut hukum disiplin TNI sendiri, tidak dimodelkan di sini"}},
};

}  // namespace netralitas::norms

#endif
