// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief PP 49/2018: its rows on status.
#ifndef NETRALITAS_STATUS_NORMS_PP_49_2018_HPP
#define NETRALITAS_STATUS_NORMS_PP_49_2018_HPP

#include <netralitas/law/instruments/government_regulations.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of PP 49/2018 on status.
inline constexpr norm status_pp_49_2018[] = {
    {.id = "party.member.pppk_dishonourable_pp49",
     .binds = pppk,
     .force = since(2018, 11, 28),
     .kind = deontic::effect,
     .then = consequence::discharge_without_honour,
     .when = party_membership_proven,
     .basis = {pp_49_2018.pasal(53).ayat(3).huruf('c')},
     .grade = evidence::report,
     .selected_by = selects::event_date,
     .words = {"The PPPK regulation keeps the same three classes of termination and puts proven party membership in the dishonourable one.",
               "PP tentang manajemen PPPK mengulang tiga golongan pemutusan hubungan perjanjian kerja; keanggotaan partai politik yang terbukti termasuk golongan tidak dengan hormat."},
     .effect = {"dishonourable termination", "pemutusan hubungan perjanjian kerja tidak dengan hormat"}},
    {.id = "own_request.pppk_90_percent",
     .binds = pppk,
     .force = since(2018, 11, 28),
     .kind = deontic::effect,
     .when = request_received && (letter_ground::own_request | letter_ground::candidacy | letter_ground::party),
     .basis = {pp_49_2018.pasal(56)},
     .grade = evidence::report,
     .selected_by = selects::request_date,
     .words = {"A PPPK's own request is granted once at least 90 percent of both the contract time and the performance target is met, and is postponed until then.",
               "Permintaan berhenti PPPK dikabulkan apabila paling sedikit 90 persen masa perjanjian kerja dan target kinerja terpenuhi; jika belum, ditunda sampai terpenuhi."},
     .effect = {"granted or postponed", "dikabulkan atau ditunda"},
     .note = {"No order is stated between this and the duty of a candidate to resign from determination; undetermined for candidates.",
              "Tidak ada urutan antara ketentuan ini dan kewajiban mundur sejak penetapan; bagi calon belum dapat ditentukan."}},
    {.id = "own_request.pppk_leaving_anyway",
     .binds = pppk,
     .force = since(2018, 11, 28),
     .kind = deontic::effect,
     .then = consequence::discharge_honour_not_own,
     .when = left_without_grant && (contract_done_percent < 90 || target_done_percent < 90),
     .basis = {pp_49_2018.pasal(56)},
     .grade = evidence::report,
     .selected_by = selects::request_date,
     .words = {"A PPPK who leaves anyway below the threshold is discharged with honour, though not at own request, and may not apply as PPPK again.",
               "PPPK yang tetap berhenti sebelum memenuhi ambang batas diberhentikan dengan hormat tidak atas permintaan sendiri dan tidak boleh melamar lagi sebagai PPPK."},
     .effect = {"honourable, not at own request; barred from applying again",
                "dengan hormat tidak atas permintaan sendiri; tidak boleh melamar lagi"}},
};

}  // namespace netralitas::norms

#endif
