// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief PKPU 8/2024: its rows on leave.
#ifndef NETRALITAS_LEAVE_NORMS_PKPU_8_2024_HPP
#define NETRALITAS_LEAVE_NORMS_PKPU_8_2024_HPP

#include <netralitas/law/instruments/election_bodies.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of PKPU 8/2024 on leave.
inline constexpr norm leave_pkpu_8_2024[] = {
    {.id = "cltn.political.not_a_nomination_document",
     .binds = pns,
     .kind = deontic::definition,
     .when = registered_as_candidate && on_cltn,
     .basis = {pkpu_8_2024.pasal(26), pkpu_10_2023.pasal(14)},
     .grade = evidence::report,
     .selected_by = selects::act_date,
     .words = {"CLTN does not stand in for any nomination document; at registration the person has to resign, and being on leave does not do.",
               "CLTN tidak memenuhi dokumen pencalonan apa pun; pada saat pendaftaran yang bersangkutan harus mengundurkan diri, bukan menjalani cuti."},
     .effect = {"leave is not sufficient", "cuti tidak cukup"}},
};

}  // namespace netralitas::norms

#endif
