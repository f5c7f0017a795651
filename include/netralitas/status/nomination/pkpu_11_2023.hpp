// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief PKPU 11/2023: its rows on nomination.
#ifndef NETRALITAS_STATUS_NOMINATION_PKPU_11_2023_HPP
#define NETRALITAS_STATUS_NOMINATION_PKPU_11_2023_HPP

#include <netralitas/law/instruments/election_bodies.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of PKPU 11/2023 on nomination.
inline constexpr norm nomination_pkpu_11_2023[] = {
    {.id = "nomination.dpd.decree_by_scrutiny_end",
     .binds = pns | pppk | tni | polri | soe_staff | regional_head,
     .contests = dpd,
     .force = between(date{2023, 5, 1}, date{2023, 11, 3}),
     .kind = deontic::obligation,
     .when = registered_as_candidate && cycle::pemilu_2024 && !decree_with_kpu,
     .basis = {pkpu_11_2023},
     .grade = evidence::memory,
     .selected_by = selects::contest_day,
     .words = {"The decree must be handed in by the end of the scrutiny of the draft DCT.",
               "Keputusan pemberhentian harus diserahkan paling lambat pada akhir pencermatan rancangan DCT."},
     .effect = {"not in the DCT", "tidak dimuat dalam DCT"}},
};

}  // namespace netralitas::norms

#endif
