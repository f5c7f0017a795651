// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Perbawaslu 6/2018: its rows on supervision.
#ifndef NETRALITAS_DISCIPLINE_SUPERVISION_PERBAWASLU_6_2018_HPP
#define NETRALITAS_DISCIPLINE_SUPERVISION_PERBAWASLU_6_2018_HPP

#include <netralitas/law/instruments/election_bodies.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of Perbawaslu 6/2018 on supervision.
inline constexpr norm supervision_perbawaslu_6_2018[] = {
    {.id = "supervision.bawaslu_neutrality",
     .binds = pns | cpns | pppk | tni | polri,
     .kind = deontic::obligation,
     .when = finding_fixed && case_kind::neutrality,
     .basis = {perbawaslu_6_2018},
     .grade = evidence::memory,
     .selected_by = selects::routing_date,
     .words = {"Bawaslu oversees decisions, acts and partisan activities of ASN, TNI and police, and hands its findings to the competent agency.",
               "Bawaslu mengawasi keputusan, tindakan, dan kegiatan yang berpihak oleh ASN, TNI, dan Polri, serta meneruskan temuannya kepada instansi yang berwenang."},
     .effect = {"finding passed on", "temuan diteruskan"},
     .note = {"Regulation of 2018; the day is not established.", "Peraturan 2018; tanggalnya tidak diketahui."}},
};

}  // namespace netralitas::norms

#endif
