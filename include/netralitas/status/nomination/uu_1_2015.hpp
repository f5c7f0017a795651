// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief UU 1/2015: its rows on nomination.
#ifndef NETRALITAS_STATUS_NOMINATION_UU_1_2015_HPP
#define NETRALITAS_STATUS_NOMINATION_UU_1_2015_HPP

#include <netralitas/law/instruments/acts.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of UU 1/2015 on nomination.
inline constexpr norm nomination_uu_1_2015[] = {
    {.id = "nomination.pilkada.act_chain",
     .contests = pilkada,
     .kind = deontic::definition,
     .basis = {uu_1_2015, uu_8_2015, uu_10_2016, perppu_2_2020, uu_6_2020},
     .grade = evidence::report,
     .selected_by = selects::contest_day,
     .words = {"By the Pilkada Act is meant UU 1/2015 (from Perppu 1/2014) with its amendments UU 8/2015, UU 10/2016 and UU 6/2020 (from Perppu 2/2020).",
               "UU Pilkada adalah UU 1/2015 (berasal dari Perppu 1/2014) sebagaimana diubah dengan UU 8/2015, UU 10/2016, dan UU 6/2020 (berasal dari Perppu 2/2020)."},
     .effect = {"cite the amendment that gave the wording", "kutip undang-undang perubahan yang memuat rumusannya"}},
};

}  // namespace netralitas::norms

#endif
