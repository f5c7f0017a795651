// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief PKPU 19/2023: its rows on nomination.
#ifndef NETRALITAS_STATUS_NOMINATION_PKPU_19_2023_HPP
#define NETRALITAS_STATUS_NOMINATION_PKPU_19_2023_HPP

#include <netralitas/law/instruments/election_bodies.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of PKPU 19/2023 on nomination.
inline constexpr norm nomination_pkpu_19_2023[] = {
    {.id = "nomination.president.pkpu19",
     .binds = state_official | tni | polri | pns | soe_staff,
     .contests = president,
     .force = between(date{2023, 10, 16}, date{2023, 11, 13}),
     .kind = deontic::obligation,
     .when = registered_as_candidate && cycle::pemilu_2024,
     .basis = {pkpu_19_2023.pasal(14)},
     .grade = evidence::report,
     .selected_by = selects::contest_day,
     .yields_to = {"nomination.president.ministers_leave"},
     .words = {"State officials, TNI, police, PNS and staff of state or regional enterprises must resign, and the nominating parties file the letter with KPU as a nomination document.",
               "Pejabat negara, TNI, Polri, PNS, dan pegawai BUMN/BUMD mengundurkan diri; partai politik pengusul menyampaikan suratnya kepada KPU sebagai dokumen pencalonan."},
     .effect = {"not eligible", "tidak memenuhi syarat"}},
};

}  // namespace netralitas::norms

#endif
