// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief SKB Netralitas 2022: its rows on supervision.
#ifndef NETRALITAS_DISCIPLINE_SUPERVISION_SKB_NETRALITAS_2022_HPP
#define NETRALITAS_DISCIPLINE_SUPERVISION_SKB_NETRALITAS_2022_HPP

#include <netralitas/law/instruments/ministries_and_regions.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of SKB Netralitas 2022 on supervision.
inline constexpr norm supervision_skb_netralitas_2022[] = {
    {.id = "supervision.satgas",
     .binds = pns | cpns | pppk | pppk_part_time,
     .force = since(2024, 9, 4),
     .kind = deontic::definition,
     .when = case_kind::neutrality && case_entered,
     .basis = {skb_netralitas_2022, se_menpanrb_4_2024},
     .grade = evidence::report,
     .selected_by = selects::routing_date,
     .words = {"The task force (Satgas) is made up of BKN, the Ministry of PANRB, the Ministry of Home Affairs and Bawaslu.",
               "Satgas terdiri atas BKN, KemenPANRB, Kementerian Dalam Negeri, dan Bawaslu."},
     .effect = {"verification", "verifikasi"}},
};

}  // namespace netralitas::norms

#endif
