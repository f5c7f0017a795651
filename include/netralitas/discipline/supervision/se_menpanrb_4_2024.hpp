// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief SE MenPANRB 4/2024: its rows on supervision.
#ifndef NETRALITAS_DISCIPLINE_SUPERVISION_SE_MENPANRB_4_2024_HPP
#define NETRALITAS_DISCIPLINE_SUPERVISION_SE_MENPANRB_4_2024_HPP

#include <netralitas/law/instruments/ministries_and_regions.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of SE MenPANRB 4/2024 on supervision.
inline constexpr norm supervision_se_menpanrb_4_2024[] = {
    {.id = "supervision.pending_files_2024",
     .binds = pns | cpns | pppk | pppk_part_time,
     .force = since(2024, 9, 4),
     .kind = deontic::obligation,
     .when = case_kind::neutrality && (case_state::processed_by_kasn | case_state::received_unprocessed),
     .basis = {se_menpanrb_4_2024},
     .grade = evidence::report,
     .selected_by = selects::routing_date,
     .words = {"Files that KASN had already processed are sent to the Ministry of PANRB, and those received but not yet processed to BKN.",
               "Berkas yang sudah diproses KASN dialihkan ke KemenPANRB, sedangkan berkas yang sudah diterima tetapi belum diproses dialihkan ke BKN."},
     .effect = {"routing of the file", "pengalihan berkas"}},
};

}  // namespace netralitas::norms

#endif
