// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief SE KASN 6/2023: its rows on leave.
#ifndef NETRALITAS_LEAVE_NORMS_SE_KASN_6_2023_HPP
#define NETRALITAS_LEAVE_NORMS_SE_KASN_6_2023_HPP

#include <netralitas/law/instruments/personnel_bodies.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of SE KASN 6/2023 on leave.
inline constexpr norm leave_se_kasn_6_2023[] = {
    {.id = "cltn.political.required_before_approach",
     .binds = pns,
     .force = since(2023, 7, 20),
     .kind = deontic::obligation,
     .then = consequence::leave_required,
     .when = (wish_to_approach || (conduct::approach_party | conduct::approach_community)) && !on_cltn,
     .basis = {se_kasn_6_2023.bagian("C.2.a")},
     .grade = evidence::text,
     .selected_by = selects::act_date,
     .words = {"ASN who intend to approach a party or the community for their own nomination, whether in the 2024 election or in Pilkada, must first apply for CLTN.",
               "Pegawai ASN yang akan melakukan pendekatan kepada partai politik atau masyarakat untuk pencalonannya sendiri, dalam Pemilu 2024 atau pilkada, wajib terlebih dahulu mengajukan CLTN."},
     .effect = {"otherwise a violation of annex II letter B number 3 of the 2022 joint decree",
                "jika tidak, pelanggaran lampiran II huruf B angka 3 SKB Netralitas 2022"}},
    {.id = "cltn.political.leave_rules_apply",
     .binds = pns,
     .force = since(2023, 7, 20),
     .kind = deontic::obligation,
     .when = cltn_requested && (cltn_reason::approach_party | cltn_reason::approach_community),
     .basis = {se_kasn_6_2023.bagian("C.2.b")},
     .grade = evidence::text,
     .selected_by = selects::act_date,
     .words = {"An application for CLTN on account of an approach is handled under the leave rules in force.",
               "Permohonan CLTN karena akan melakukan pendekatan mengikuti ketentuan cuti yang berlaku."},
     .effect = {"the rules on eligibility for CLTN, its grant and its effects apply",
                "ketentuan tentang syarat, pemberian, dan akibat CLTN berlaku"}},
    {.id = "cltn.political.holiday_exemption",
     .binds = pns,
     .contests = pilkada,
     .force = since(2023, 7, 20),
     .kind = deontic::permission,
     .then = consequence::leave_not_required,
     .when = (conduct::approach_party | conduct::approach_community) && on_day_off,
     .basis = {se_kasn_6_2023.bagian("C.2.a")},
     .grade = evidence::report,
     .selected_by = selects::act_date,
     .reading = "bawaslu_bengkulu_2024",
     .words = {"Whoever approaches a party as an official has to be on leave, be it for a single day, unless the day is a holiday.",
               "Pejabat yang melakukan pendekatan kepada partai politik harus sedang cuti, meskipun hanya satu hari, kecuali pada hari libur."},
     .effect = {"no leave required", "tidak perlu cuti"},
     .note = {"Switched off by default; said on 1 August 2024 about the circular and therefore carried from the circular.",
              "Secara baku tidak dipakai; dinyatakan 1 Agustus 2024 mengenai surat edaran sehingga diberlakukan sejak surat edaran itu."}},
};

}  // namespace netralitas::norms

#endif
