// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief UU 6/2014: its rows on status.
#ifndef NETRALITAS_STATUS_NORMS_UU_6_2014_HPP
#define NETRALITAS_STATUS_NORMS_UU_6_2014_HPP

#include <netralitas/law/instruments/acts.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of UU 6/2014 on status.
inline constexpr norm status_uu_6_2014[] = {
    {.id = "status.village_head.neutral",
     .binds = village_head,
     .kind = deontic::prohibition,
     .when = became_party_member || (conduct::campaign_activity | conduct::attend_campaign |
             conduct::campaign_participant | conduct::campaign_executor | conduct::team_member),
     .basis = {uu_6_2014.pasal(29), uu_6_2014.pasal(30)},
     .grade = evidence::memory,
     .selected_by = selects::event_date,
     .words = {"A village head is barred from being a party officer and from taking part in campaigns.",
               "Kepala desa dilarang menjadi pengurus partai politik dan dilarang ikut serta dalam kampanye."},
     .effect = {"administrative sanction", "sanksi administratif"}},
    {.id = "status.village_apparatus.neutral",
     .binds = village_apparatus,
     .kind = deontic::prohibition,
     .when = became_party_member || (conduct::campaign_activity | conduct::attend_campaign |
             conduct::campaign_participant | conduct::campaign_executor | conduct::team_member),
     .basis = {uu_6_2014.pasal(51), uu_6_2014.pasal(64)},
     .grade = evidence::memory,
     .selected_by = selects::event_date,
     .words = {"Village apparatus and village council (BPD) members are barred from being party officers and from taking part in campaigns.",
               "Perangkat desa dan anggota badan permusyawaratan desa (BPD) dilarang menjadi pengurus partai politik dan dilarang ikut serta dalam kampanye."},
     .effect = {"administrative sanction", "sanksi administratif"}},
};

}  // namespace netralitas::norms

#endif
