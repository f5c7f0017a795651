// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Putusan MK 04/PHPU.BUP-XXIII/2025: its rows on nomination.
#ifndef NETRALITAS_STATUS_NOMINATION_MK_PHPU_BUP_04_2025_HPP
#define NETRALITAS_STATUS_NOMINATION_MK_PHPU_BUP_04_2025_HPP

#include <netralitas/law/instruments/courts.hpp>
#include <netralitas/law/instruments/election_bodies.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of Putusan MK 04/PHPU.BUP-XXIII/2025 on nomination.
inline constexpr norm nomination_mk_phpu_bup_04_2025[] = {
    {.id = "nomination.pilkada_2024.no_decree_deadline",
     .binds = pns | pppk,
     .contests = pilkada,
     .force = between(date{2024, 8, 24}, date{2024, 11, 27}),
     .kind = deontic::definition,
     .then = consequence::eligible,
     .when = determined_as_candidate && cycle::pilkada_2024 && !decree_with_kpu,
     .basis = {mk_phpu_bup_04_2025, pkpu_8_2024.pasal(26).ayat(2)},
     .grade = evidence::report,
     .selected_by = selects::contest_day,
     .words = {"The decree has no submission deadline; the receipt and the in-process statement suffice.",
               "Tidak ada batas waktu penyerahan keputusan pemberhentian; tanda terima dan surat keterangan sedang diproses sudah cukup."},
     .effect = {"no disqualification", "tidak didiskualifikasi"},
     .note = {"The limits of five and of thirty days from 2018 and 2020 must not be carried over.",
              "Batas lima hari dan tiga puluh hari dari 2018 dan 2020 tidak boleh diterapkan."}},
};

}  // namespace netralitas::norms

#endif
