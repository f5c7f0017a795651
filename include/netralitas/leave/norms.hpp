// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief The rows of the room `leave`, gathered.
#ifndef NETRALITAS_LEAVE_NORMS_HPP
#define NETRALITAS_LEAVE_NORMS_HPP

#include <span>

#include <netralitas/law/norm.hpp>
#include <netralitas/leave/norms/bkn_kanreg7_cltn_2023.hpp>
#include <netralitas/leave/norms/bkn_reg_24_2017.hpp>
#include <netralitas/leave/norms/bkn_reg_7_2022.hpp>
#include <netralitas/leave/norms/menpanrb_letter_b36_2018.hpp>
#include <netralitas/leave/norms/pkpu_8_2024.hpp>
#include <netralitas/leave/norms/pp_11_2017.hpp>
#include <netralitas/leave/norms/pp_24_1976.hpp>
#include <netralitas/leave/norms/pp_53_2010.hpp>
#include <netralitas/leave/norms/se_kasn_6_2023.hpp>
#include <netralitas/leave/norms/se_menpanrb_18_2023.hpp>
#include <netralitas/leave/norms/skb_netralitas_2022.hpp>
#include <netralitas/leave/norms/uu_10_2016.hpp>
#include <netralitas/leave/norms/uu_20_2023.hpp>

namespace netralitas::norms {

/// @brief The rows on leave, one span for each instrument.
inline constexpr std::span<norm const> leave_norms[] = {
    leave_pp_11_2017,          leave_bkn_reg_7_2022,      leave_uu_20_2023,     leave_bkn_kanreg7_cltn_2023,
    leave_bkn_reg_24_2017,     leave_skb_netralitas_2022, leave_se_kasn_6_2023, leave_pkpu_8_2024,
    leave_pp_53_2010,          leave_uu_10_2016,          leave_pp_24_1976,     leave_menpanrb_letter_b36_2018,
    leave_se_menpanrb_18_2023,
};

}  // namespace netralitas::norms

#endif
