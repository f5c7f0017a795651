// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Surat KPU 1427/2023: its rows on nomination.
#ifndef NETRALITAS_STATUS_NOMINATION_KPU_LETTER_1427_2023_HPP
#define NETRALITAS_STATUS_NOMINATION_KPU_LETTER_1427_2023_HPP

#include <netralitas/law/instruments/election_bodies.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of Surat KPU 1427/2023 on nomination.
inline constexpr norm nomination_kpu_letter_1427_2023[] = {
    {.id = "nomination.pileg_2024.strike",
     .binds = pns | pppk | tni | polri | soe_staff | regional_head | village_head | village_apparatus,
     .contests = dpr | dprd,
     .force = between(date{2023, 12, 4}, date{2024, 2, 14}),
     .kind = deontic::effect,
     .then = consequence::struck_from_list,
     .when = determined_as_candidate && cycle::pemilu_2024 && missed("deadline.pileg_2024.decree_dispensation"),
     .basis = {kpu_letter_1427_2023},
     .grade = evidence::report,
     .selected_by = selects::contest_day,
     .words = {"Candidates who still have no decree are struck off the DCT; the regional KPU changes its decision, and the list number is retained.",
               "Calon yang masih belum memiliki keputusan pemberhentian dicoret dari DCT; KPU daerah mengubah keputusannya dan nomor urut dipertahankan."},
     .effect = {"struck off the DCT", "dicoret dari DCT"}},
};

}  // namespace netralitas::norms

#endif
