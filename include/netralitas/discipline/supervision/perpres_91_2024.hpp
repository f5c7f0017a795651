// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Perpres 91/2024: its rows on supervision.
#ifndef NETRALITAS_DISCIPLINE_SUPERVISION_PERPRES_91_2024_HPP
#define NETRALITAS_DISCIPLINE_SUPERVISION_PERPRES_91_2024_HPP

#include <netralitas/law/instruments/presidential.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of Perpres 91/2024 on supervision.
inline constexpr norm supervision_perpres_91_2024[] = {
    {.id = "supervision.bkn_2024",
     .binds = pns | cpns | pppk | pppk_part_time,
     .force = since(2024, 8, 23),
     .kind = deontic::definition,
     .then = consequence::body_competent,
     .when = case_kind::neutrality && !case_state::processed_by_kasn,
     .basis = {perpres_91_2024.pasal(28, 'A'), perpres_92_2024.pasal(3), perpres_92_2024.pasal(4)},
     .grade = evidence::report,
     .selected_by = selects::routing_date,
     .yields_to = {"supervision.pending_files_2024"},
     .words = {"The Ministry of PANRB sets the policy, while BKN carries out the supervision of values, code of ethics and neutrality.",
               "KemenPANRB menetapkan kebijakan, sedangkan BKN melaksanakan pengawasan nilai dasar, kode etik, dan netralitas."},
     .effect = {"case goes to BKN", "perkara disampaikan kepada BKN"},
     .note = {"Pending files follow the special rule on routing them.",
              "Untuk berkas yang belum selesai berlaku ketentuan khusus peralihannya."}},
};

}  // namespace netralitas::norms

#endif
