// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief UU 30/2014: its rows on appeal.
#ifndef NETRALITAS_DISCIPLINE_APPEAL_UU_30_2014_HPP
#define NETRALITAS_DISCIPLINE_APPEAL_UU_30_2014_HPP

#include <netralitas/law/instruments/acts.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of UU 30/2014 on appeal.
inline constexpr norm appeal_uu_30_2014[] = {
    {.id = "appeal.fallback_uu30",
     .binds = pns | cpns,
     .force = since(2014, 10, 17),
     .kind = deontic::definition,
     .when = decision_announced && !special_term_exists,
     .basis = {uu_30_2014.pasal(75), uu_30_2014.pasal(77)},
     .grade = evidence::text,
     .selected_by = selects::decision_receipt,
     .yields_to = {"appeal.keberatan.deadline"},
     .words = {"If no special term exists, the objection is to be filed in writing within 21 working days of announcement.",
               "Jika tidak ada tenggang waktu khusus, keberatan diajukan secara tertulis dalam waktu 21 hari kerja sejak keputusan diumumkan."},
     .note = {"Day in force unconfirmed. As general law it gives way to every special term and does not run beside the 14-day limit for an objection.",
              "Tanggal berlaku belum terkonfirmasi. Sebagai aturan umum mengalah pada setiap tenggat khusus dan tidak berjalan bersama tenggat keberatan 14 hari."}},
    {.id = "appeal.fallback_uu30_answer",
     .binds = pns | cpns,
     .force = since(2014, 10, 17),
     .kind = deontic::definition,
     .when = objection_received && !special_term_exists,
     .basis = {uu_30_2014.pasal(77), uu_30_2014.pasal(78)},
     .grade = evidence::memory,
     .selected_by = selects::decision_receipt,
     .yields_to = {"appeal.keberatan.decision"},
     .words = {"If no special term exists, 10 working days are given for the answer.",
               "Jika tidak ada tenggang waktu khusus, jawaban diberikan dalam waktu 10 hari kerja."},
     .note = {"Day in force unconfirmed. As general law it gives way to every special term.",
              "Tanggal berlaku belum terkonfirmasi. Sebagai aturan umum mengalah pada setiap tenggat khusus."}},
};

}  // namespace netralitas::norms

#endif
