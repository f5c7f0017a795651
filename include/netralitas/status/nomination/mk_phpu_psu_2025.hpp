// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Putusan-putusan MK PHPU 24 Februari 2025: its rows on nomination.
#ifndef NETRALITAS_STATUS_NOMINATION_MK_PHPU_PSU_2025_HPP
#define NETRALITAS_STATUS_NOMINATION_MK_PHPU_PSU_2025_HPP

#include <netralitas/law/instruments/courts.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of Putusan-putusan MK PHPU 24 Februari 2025 on nomination.
inline constexpr norm nomination_mk_phpu_psu_2025[] = {
    {.id = "nomination.psu_2025.duties_revive",
     .binds = pns | cpns | pppk | pppk_part_time,
     .contests = pilkada,
     .force = between(date{2025, 2, 24}, date{2025, 8, 6}),
     .kind = deontic::effect,
     .when = repeat_vote_ordered && !repeat_vote_held,
     .basis = {mk_phpu_psu_2025},
     .grade = evidence::derived,
     .selected_by = selects::contest_day,
     .words = {"Whenever the Constitutional Court orders a repeat vote, the neutrality duties come to life again in that region.",
               "Setiap pemungutan suara ulang yang diperintahkan Mahkamah Konstitusi menghidupkan kembali kewajiban netralitas di daerah tersebut."},
     .effect = {"conduct rules apply again", "ketentuan perilaku berlaku kembali"}},
};

}  // namespace netralitas::norms

#endif
