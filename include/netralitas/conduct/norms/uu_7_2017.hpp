// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief UU 7/2017: its rows on conduct.
#ifndef NETRALITAS_CONDUCT_NORMS_UU_7_2017_HPP
#define NETRALITAS_CONDUCT_NORMS_UU_7_2017_HPP

#include <netralitas/law/instruments/acts.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of UU 7/2017 on conduct.
inline constexpr norm conduct_uu_7_2017[] = {
    {.id = "conduct.campaign.not_a_participant",
     .binds = pns | cpns | pppk | pppk_part_time,
     .force = since(2018, 2, 1),
     .kind = deontic::prohibition,
     .then = consequence::breach,
     .when = conduct::attend_campaign | conduct::campaign_participant,
     .basis = {uu_7_2017.pasal(280).ayat(3)},
     .grade = evidence::report,
     .selected_by = selects::act_date,
     .reading = "strict_attendance",
     .words = {"ASN are not allowed to be campaign participants in any way, or to stand close to the stage or the candidates.",
               "Pegawai ASN sama sekali tidak boleh menjadi peserta kampanye dan tidak boleh berdiri di dekat panggung atau calon."},
     .effect = {"violation", "pelanggaran"},
     .note = {"From local supervisors in 2018 and 2024; the day is not established, the first of February 2018 is used.",
              "Dari pengawas setempat pada 2018 dan 2024; tanggal tidak diketahui, dipakai 1 Februari 2018."}},
    {.id = "conduct.uu7.campaign_team",
     .binds = pns | cpns | pppk | pppk_part_time | soe_staff | tni | polri | village_head | village_apparatus,
     .contests = president | dpr | dpd | dprd,
     .force = since(2017, 8, 16),
     .kind = deontic::prohibition,
     .then = consequence::breach,
     .when = conduct::campaign_executor | conduct::team_member,
     .basis = {uu_7_2017.pasal(280).ayat(2)},
     .grade = evidence::report,
     .selected_by = selects::act_date,
     .words = {"It is forbidden for campaign executors and teams to involve ASN or the other listed persons in the campaign.",
               "Pelaksana dan tim kampanye dilarang mengikutsertakan pegawai ASN dan orang lain yang tercantum dalam daftar untuk berkampanye."},
     .effect = {"for the campaign executor or team: light imprisonment and fine; from 2 January 2026 a fine only",
                "bagi pelaksana atau tim kampanye: kurungan dan denda; sejak 2 Januari 2026 hanya denda"}},
    {.id = "conduct.uu7.listed_persons",
     .binds = pns | cpns | pppk | pppk_part_time | soe_staff | tni | polri | village_head | village_apparatus,
     .contests = president | dpr | dpd | dprd,
     .force = since(2017, 8, 16),
     .kind = deontic::prohibition,
     .then = consequence::breach,
     .when = (conduct::campaign_executor | conduct::team_member) && campaign_running,
     .basis = {uu_7_2017.pasal(280).ayat(3)},
     .grade = evidence::report,
     .selected_by = selects::act_date,
     .words = {"It is forbidden for the listed persons to take part in the campaign as executor or team member.",
               "Orang-orang yang disebut dalam daftar dilarang ikut serta sebagai pelaksana atau anggota tim kampanye."},
     .effect = {"for ASN, TNI, police and village persons: light imprisonment and fine; from 2 January 2026 a fine only",
                "bagi pegawai ASN, TNI, Polri, dan unsur desa: kurungan dan denda; sejak 2 Januari 2026 hanya denda"}},
    {.id = "conduct.uu7.which_breaches_are_crimes",
     .contests = president | dpr | dpd | dprd,
     .force = since(2017, 8, 16),
     .kind = deontic::definition,
     .basis = {uu_7_2017.pasal(280).ayat(4)},
     .grade = evidence::report,
     .selected_by = selects::act_date,
     .words = {"Art. 280(4) divides the breaches of paragraph 1 into crimes and those that are no crimes.",
               "Pasal 280 ayat (4) memilah pelanggaran ayat (1) menjadi yang merupakan tindak pidana dan yang bukan tindak pidana."},
     .effect = {"criminal penalty where the criminal provisions so provide",
                "sanksi pidana sepanjang diatur dalam ketentuan pidana"},
     .note = {"The split concerns letters a-d and f-j.", "Pembagiannya menyangkut huruf a-d dan f-j."}},
    {.id = "conduct.uu7.officials_decisions",
     .binds = state_official | pns | village_head,
     .contests = president | dpr | dpd | dprd,
     .force = since(2017, 8, 16),
     .kind = deontic::prohibition,
     .then = consequence::breach,
     .when = conduct::decision_or_act && ((favours::calon | favours::party) || (harms::calon | harms::party)) &&
             campaign_running,
     .basis = {uu_7_2017.pasal(282)},
     .grade = evidence::report,
     .selected_by = selects::act_date,
     .words = {"During the campaign officials and village heads are forbidden to decide or act for or against a participant.",
               "Pejabat dan kepala desa dilarang membuat keputusan atau tindakan yang menguntungkan atau merugikan peserta pemilu selama masa kampanye."},
     .effect = {"for state officials who act intentionally: prison and fine",
                "bagi pejabat negara yang sengaja: pidana penjara dan denda"}},
    {.id = "conduct.uu7.partisan_activity",
     .binds = pns | cpns | pppk | pppk_part_time,
     .contests = president | dpr | dpd | dprd,
     .force = since(2017, 8, 16),
     .kind = deontic::prohibition,
     .then = consequence::breach,
     .when = (conduct::meeting | conduct::invitation | conduct::appeal | conduct::call | conduct::gift |
             conduct::post | conduct::online_campaign) && (favours::bakal_calon | favours::calon | favours::party),
     .basis = {uu_7_2017.pasal(283).ayat(1), uu_7_2017.pasal(283).ayat(2)},
     .grade = evidence::report,
     .selected_by = selects::act_date,
     .words = {"Officials and other ASN are forbidden, before, during and after the campaign, any activity that leans to a participant (meeting, invitation, appeal, call, goods).",
               "Pejabat dan pegawai ASN lainnya dilarang mengadakan kegiatan yang berpihak pada peserta pemilu sebelum, selama, dan sesudah masa kampanye (pertemuan, ajakan, imbauan, seruan, pemberian barang)."},
     .effect = {"no crime; neutrality track", "bukan tindak pidana; jalur pelanggaran netralitas"}},
};

}  // namespace netralitas::norms

#endif
