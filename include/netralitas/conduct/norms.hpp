// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief The rows of the room `conduct`, gathered.
#ifndef NETRALITAS_CONDUCT_NORMS_HPP
#define NETRALITAS_CONDUCT_NORMS_HPP

#include <span>

#include <netralitas/conduct/norms/bkn_pose_2023.hpp>
#include <netralitas/conduct/norms/bkn_reg_6_2022.hpp>
#include <netralitas/conduct/norms/pp_42_2004.hpp>
#include <netralitas/conduct/norms/pp_53_2010.hpp>
#include <netralitas/conduct/norms/pp_94_2021.hpp>
#include <netralitas/conduct/norms/se_kasn_6_2023.hpp>
#include <netralitas/conduct/norms/se_menpan_6_2016.hpp>
#include <netralitas/conduct/norms/se_menpanrb_1_2023.hpp>
#include <netralitas/conduct/norms/se_menpanrb_b71_2017.hpp>
#include <netralitas/conduct/norms/skb_netralitas_2020.hpp>
#include <netralitas/conduct/norms/skb_netralitas_2022.hpp>
#include <netralitas/conduct/norms/uu_1_2015.hpp>
#include <netralitas/conduct/norms/uu_7_2017.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief The rows on conduct, one span for each instrument.
inline constexpr std::span<norm const> conduct_norms[] = {
    conduct_pp_94_2021,         conduct_skb_netralitas_2022, conduct_pp_42_2004,           conduct_se_kasn_6_2023,
    conduct_se_menpanrb_1_2023, conduct_skb_netralitas_2020, conduct_se_menpanrb_b71_2017, conduct_bkn_reg_6_2022,
    conduct_pp_53_2010,         conduct_se_menpan_6_2016,    conduct_bkn_pose_2023,        conduct_uu_7_2017,
    conduct_uu_1_2015,
};

}  // namespace netralitas::norms

#endif
