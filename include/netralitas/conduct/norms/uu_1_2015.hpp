// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief UU 1/2015: its rows on conduct.
#ifndef NETRALITAS_CONDUCT_NORMS_UU_1_2015_HPP
#define NETRALITAS_CONDUCT_NORMS_UU_1_2015_HPP

#include <netralitas/law/instruments/acts.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of UU 1/2015 on conduct.
inline constexpr norm conduct_uu_1_2015[] = {
    {.id = "conduct.pilkada.pairs_must_not_involve",
     .binds = pns | cpns | pppk | pppk_part_time | tni | polri | village_head | soe_staff,
     .contests = pilkada,
     .kind = deontic::prohibition,
     .then = consequence::breach,
     .when = (conduct::involved_by_pair | conduct::campaign_participant | conduct::campaign_executor |
             conduct::team_member) && campaign_running,
     .basis = {uu_1_2015.pasal(70).ayat(1).as_amended_by(uu_10_2016)},
     .grade = evidence::memory,
     .selected_by = selects::act_date,
     .words = {"Pairs of candidates are forbidden to involve state-firm officials, ASN, TNI, police and village officials in the campaign.",
               "Pasangan calon dilarang melibatkan pejabat badan usaha milik negara/daerah, pegawai ASN, TNI, Polri, dan aparatur desa dalam kampanye."},
     .effect = {"for the candidate who does so intentionally: prison and/or fine",
                "bagi calon yang sengaja melakukannya: pidana penjara dan/atau denda"},
     .note = {"That it is tied to art. 189 is reported.", "Kaitannya dengan Pasal 189 hanya dilaporkan."}},
    {.id = "conduct.pilkada.officials_decisions",
     .binds = state_official | regional_official | pns | tni | polri | village_head,
     .contests = pilkada,
     .kind = deontic::prohibition,
     .then = consequence::breach,
     .when = conduct::decision_or_act && (favours::calon || harms::calon),
     .basis = {uu_1_2015.pasal(71).ayat(1).as_amended_by(uu_10_2016)},
     .grade = evidence::report,
     .selected_by = selects::act_date,
     .words = {"State and regional officials, ASN officials, TNI, police and village heads are forbidden to decide or act so as to benefit or harm a pair of candidates.",
               "Pejabat negara, pejabat daerah, pejabat ASN, anggota TNI/Polri, dan kepala desa dilarang membuat keputusan atau tindakan yang menguntungkan atau merugikan pasangan calon."},
     .effect = {"for intentional breach by those the criminal provision covers: prison and/or fine",
                "bagi subjek ketentuan pidana yang sengaja melanggar: pidana penjara dan/atau denda"}},
    {.id = "conduct.pilkada.authority_misuse",
     .binds = regional_head,
     .contests = pilkada,
     .kind = deontic::prohibition,
     .then = consequence::breach,
     .when = conduct::misuse_power_or_programme && ((favours::calon | favours::bakal_calon) || (harms::calon |
             harms::bakal_calon)),
     .basis = {uu_1_2015.pasal(71).as_amended_by(uu_10_2016)},
     .grade = evidence::memory,
     .selected_by = selects::act_date,
     .words = {"From six months before determination a regional head is forbidden to use power or programmes for a pair of candidates.",
               "Kepala daerah dilarang menggunakan kewenangan atau program untuk kepentingan pasangan calon sejak enam bulan sebelum penetapan."},
     .effect = {"possible cancellation of an incumbent as candidate",
                "kemungkinan pembatalan petahana sebagai calon"}},
};

}  // namespace netralitas::norms

#endif
