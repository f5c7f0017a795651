// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief PP 32/2018: its rows on nomination.
#ifndef NETRALITAS_STATUS_NOMINATION_PP_32_2018_HPP
#define NETRALITAS_STATUS_NOMINATION_PP_32_2018_HPP

#include <netralitas/law/instruments/government_regulations.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of PP 32/2018 on nomination.
inline constexpr norm nomination_pp_32_2018[] = {
    {.id = "nomination.pileg.pp32_resign",
     .binds = pns | pppk | tni | polri | soe_staff | regional_head,
     .contests = dpr | dprd,
     .force = since(2018, 7, 19),
     .kind = deontic::obligation,
     .then = consequence::must_resign,
     .when = registered_as_candidate,
     .basis = {pp_32_2018.pasal(2)},
     .grade = evidence::report,
     .selected_by = selects::contest_day,
     .words = {"Holders of the listed offices resign irrevocably and file the letter with KPU at registration, with proof that it was delivered to the superior.",
               "Pemegang jabatan yang disebutkan mengundurkan diri tanpa dapat ditarik kembali; suratnya disampaikan kepada KPU saat pendaftaran dengan bukti penyampaian kepada atasan."},
     .effect = {"irrevocable; otherwise not eligible",
                "tidak dapat ditarik kembali; jika tidak, tidak memenuhi syarat"}},
    {.id = "nomination.dpd.pp32",
     .binds = pns | pppk | tni | polri | soe_staff | regional_head,
     .contests = dpd,
     .force = since(2018, 7, 19),
     .kind = deontic::obligation,
     .then = consequence::must_resign,
     .when = registered_as_candidate,
     .basis = {pp_32_2018.pasal(2)},
     .grade = evidence::report,
     .selected_by = selects::contest_day,
     .words = {"By PP 32/2018 the resignation rules also cover the DPD.",
               "PP 32/2018 memberlakukan ketentuan pengunduran diri juga untuk DPD."},
     .effect = {"irrevocable, no reinstatement", "tidak dapat ditarik kembali, tidak dapat diaktifkan kembali"}},
    {.id = "nomination.president.pp32",
     .binds = pns | pppk | tni | polri | soe_staff,
     .contests = president,
     .force = since(2018, 7, 19),
     .kind = deontic::obligation,
     .when = registered_as_candidate,
     .basis = {pp_32_2018.pasal(18)},
     .grade = evidence::report,
     .selected_by = selects::contest_day,
     .words = {"ASN standing for President must resign, while elected officials are exempt.",
               "Pegawai ASN yang mencalonkan diri sebagai Presiden mengundurkan diri; pejabat hasil pemilihan dikecualikan."},
     .effect = {"irrevocable, no reinstatement", "tidak dapat ditarik kembali, tidak dapat diaktifkan kembali"}},
};

}  // namespace netralitas::norms

#endif
