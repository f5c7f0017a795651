// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Materi Kanreg VII BKN (November 2023): its rows on leave.
#ifndef NETRALITAS_LEAVE_NORMS_BKN_KANREG7_CLTN_2023_HPP
#define NETRALITAS_LEAVE_NORMS_BKN_KANREG7_CLTN_2023_HPP

#include <netralitas/law/instruments/government_regulations.hpp>
#include <netralitas/law/instruments/personnel_bodies.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of Materi Kanreg VII BKN (November 2023) on leave.
inline constexpr norm leave_bkn_kanreg7_cltn_2023[] = {
    {.id = "cltn.nature.facility",
     .binds = pns,
     .force = since(2017, 4, 7),
     .kind = deontic::definition,
     .when = cltn_requested,
     .basis = {bkn_kanreg7_cltn_2023, pp_11_2017.pasal(310)},
     .grade = evidence::report,
     .selected_by = selects::request_date,
     .words = {"CLTN is not a right but a facility, which the authority is free to grant or to refuse.",
               "CLTN bukan hak, melainkan fasilitas yang dapat diberikan atau ditolak oleh pejabat yang berwenang."},
     .effect = {"discretion", "diskresi"}},
};

}  // namespace netralitas::norms

#endif
