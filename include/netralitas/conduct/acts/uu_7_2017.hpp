// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief UU 7/2017: the acts it lists.
#ifndef NETRALITAS_CONDUCT_ACTS_UU_7_2017_HPP
#define NETRALITAS_CONDUCT_ACTS_UU_7_2017_HPP

#include <netralitas/law/instruments/acts.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::acts {

/// @brief Acts of UU 7/2017.
inline constexpr act_row of_uu_7_2017[] = {
    {.id = "act.campaign_executor.uu7_280_3",
     .type = "act.campaign_executor",
     .item = "uu_7_2017:280(3)",
     .basis = uu_7_2017.pasal(280).ayat(3),
     .binds = pns | cpns | pppk | soe_staff | tni | polri | village_head | village_apparatus,
     .contests = president | dpr | dpd | dprd,
     .beneficiary = stage::calon,
     .caught = timing::campaign,
     .opens = track::criminal,
     .then = consequence::crime,
     .when = applies("conduct.uu7.listed_persons"),
     .grade = evidence::report,
     .words = {"Serving as campaign executor or team member.",
               "Bertindak sebagai pelaksana kampanye atau anggota tim kampanye."},
     .sanction = {"light imprisonment (kurungan) up to 1 year and fine up to Rp12 million (Article 494); from 2 January 2026 fine only",
                  "kurungan paling lama 1 tahun dan denda paling banyak Rp12 juta (Pasal 494); sejak 2 Januari 2026 hanya denda"},
     .note = {"The neutrality track runs alongside.", "Jalur netralitas berjalan berdampingan."}},
    {.id = "act.partisan_decision.uu7_282",
     .type = "act.partisan_decision",
     .item = "uu_7_2017:282",
     .basis = uu_7_2017.pasal(282),
     .binds = state_official | pns | village_head,
     .contests = president | dpr | dpd | dprd,
     .beneficiary = stage::calon,
     .caught = timing::campaign,
     .then = consequence::no_crime,
     .when = applies("conduct.uu7.officials_decisions"),
     .grade = evidence::report,
     .words = {"An official's decision or act for or against an election participant in the campaign.",
               "Membuat keputusan atau melakukan tindakan sebagai pejabat yang menguntungkan atau merugikan peserta pemilu dalam kampanye."},
     .sanction = {"no crime for ASN; neutrality track", "bukan tindak pidana bagi ASN; jalur netralitas"},
     .note = {"For state officials art. 547 applies.", "Bagi pejabat negara berlaku Pasal 547."}},
    {.id = "act.partisan_activity.uu7_283",
     .type = "act.partisan_activity",
     .item = "uu_7_2017:283",
     .basis = uu_7_2017.pasal(283),
     .binds = pns | cpns | pppk,
     .contests = president | dpr | dpd | dprd,
     .then = consequence::no_crime,
     .when = applies("conduct.uu7.partisan_activity"),
     .grade = evidence::report,
     .words = {"Activity that leans towards an election participant before, during or after the campaign.",
               "Mengadakan kegiatan yang berpihak kepada peserta pemilu sebelum, selama, atau sesudah kampanye."},
     .sanction = {"no crime for ASN; neutrality track", "bukan tindak pidana bagi ASN; jalur netralitas"}},
    {.id = "act.vote.voting_right",
     .type = "act.vote",
     .item = "uu_7_2017",
     .basis = uu_7_2017,
     .binds = pns | cpns | pppk | pppk_part_time,
     .then = consequence::allowed,
     .when = conduct::vote | conduct::read_candidate_information,
     .grade = evidence::report,
     .words = {"Casting a vote in the booth or reading information on candidates.",
               "Memberikan suara di bilik suara atau membaca informasi tentang calon."},
     .sanction = {"allowed", "diperbolehkan"}},
};

}  // namespace netralitas::acts

#endif
