// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Every act, one span for each instrument.
#ifndef NETRALITAS_CONDUCT_ACTS_HPP
#define NETRALITAS_CONDUCT_ACTS_HPP

#include <span>

#include <netralitas/conduct/acts/bkn_pose_2023.hpp>
#include <netralitas/conduct/acts/menpanrb_letter_b36_2018.hpp>
#include <netralitas/conduct/acts/pp_53_2010.hpp>
#include <netralitas/conduct/acts/pp_94_2021.hpp>
#include <netralitas/conduct/acts/se_menpanrb_18_2023.hpp>
#include <netralitas/conduct/acts/se_menpanrb_1_2023.hpp>
#include <netralitas/conduct/acts/se_menpanrb_b71_2017.hpp>
#include <netralitas/conduct/acts/skb_netralitas_2020.hpp>
#include <netralitas/conduct/acts/skb_netralitas_2022.hpp>
#include <netralitas/conduct/acts/uu_1_2015.hpp>
#include <netralitas/conduct/acts/uu_7_2017.hpp>

namespace netralitas::acts {

/// @brief Every act, one span for each instrument.
inline constexpr std::span<act_row const> all[] = {
    of_skb_netralitas_2022, of_skb_netralitas_2020, of_se_menpanrb_b71_2017,
    of_pp_94_2021,          of_pp_53_2010,          of_uu_7_2017,
    of_uu_1_2015,           of_se_menpanrb_18_2023, of_menpanrb_letter_b36_2018,
    of_se_menpanrb_1_2023,  of_bkn_pose_2023,
};

}  // namespace netralitas::acts

#endif
