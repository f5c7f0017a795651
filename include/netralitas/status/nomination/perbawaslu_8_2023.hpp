// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Perbawaslu 8/2023: its rows on nomination.
#ifndef NETRALITAS_STATUS_NOMINATION_PERBAWASLU_8_2023_HPP
#define NETRALITAS_STATUS_NOMINATION_PERBAWASLU_8_2023_HPP

#include <netralitas/law/instruments/election_bodies.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of Perbawaslu 8/2023 on nomination.
inline constexpr norm nomination_perbawaslu_8_2023[] = {
    {.id = "nomination.pileg_2024.bawaslu_checks_decree",
     .binds = pns | pppk | tni | polri | soe_staff | regional_head,
     .contests = dpr | dprd,
     .force = between(date{2023, 4, 24}, date{2023, 11, 3}),
     .kind = deontic::obligation,
     .when = list_filed && cycle::pemilu_2024 && dct_scrutiny_end,
     .basis = {perbawaslu_8_2023.pasal(25).ayat(1).huruf('d')},
     .grade = evidence::text,
     .selected_by = selects::contest_day,
     .words = {"Bawaslu verifies that the decree has been submitted.",
               "Bawaslu memeriksa keberadaan keputusan pemberhentian."},
     .effect = {"no known consequence", "akibatnya tidak diketahui"}},
};

}  // namespace netralitas::norms

#endif
