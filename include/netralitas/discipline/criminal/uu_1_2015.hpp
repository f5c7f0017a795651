// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief UU 1/2015: its rows on criminal.
#ifndef NETRALITAS_DISCIPLINE_CRIMINAL_UU_1_2015_HPP
#define NETRALITAS_DISCIPLINE_CRIMINAL_UU_1_2015_HPP

#include <netralitas/law/instruments/acts.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of UU 1/2015 on criminal.
inline constexpr norm criminal_uu_1_2015[] = {
    {.id = "criminal.pilkada.188",
     .binds = state_official | pns | village_head,
     .contests = pilkada,
     .force = until(2026, 1, 1),
     .kind = deontic::effect,
     .then = consequence::crime,
     .when = applies("conduct.pilkada.officials_decisions") && intentional,
     .basis = {uu_1_2015.pasal(188).as_amended_by(uu_10_2016)},
     .grade = evidence::report,
     .selected_by = selects::act_date,
     .words = {"Whoever intentionally breaches Article 71 is punished by imprisonment of one to six months and/or a fine of Rp600,000 to Rp6,000,000.",
               "Pelanggaran Pasal 71 dengan sengaja dipidana penjara paling singkat 1 bulan dan paling lama 6 bulan dan/atau denda paling sedikit Rp600.000 dan paling banyak Rp6.000.000."},
     .effect = {"imprisonment and/or fine", "pidana penjara dan/atau denda"},
     .note = {"Regional officials, TNI and police are subjects only from 14 November 2024.",
              "Pejabat daerah, TNI, dan Polri menjadi subjek baru sejak 14 November 2024."}},
    {.id = "criminal.pilkada.asn_official_is_element",
     .binds = pns | pppk,
     .contests = pilkada,
     .kind = deontic::definition,
     .when = applies("conduct.pilkada.officials_decisions") && !asn_official,
     .basis = {uu_1_2015.pasal(71).ayat(1).as_amended_by(uu_10_2016)},
     .grade = evidence::report,
     .selected_by = selects::act_date,
     .words = {"The element is met only by an ASN official (pejabat ASN); for a teacher who holds no office it is not, and only the neutrality track is left.",
               "Unsur tersebut hanya dipenuhi oleh pejabat ASN; guru yang tidak memegang jabatan tidak memenuhinya, sehingga yang tersisa hanya jalur netralitas."},
     .effect = {"no crime for non-officials", "bukan tindak pidana bagi yang bukan pejabat"}},
    {.id = "criminal.pilkada.189",
     .binds = candidate,
     .contests = pilkada,
     .force = until(2026, 1, 1),
     .kind = deontic::effect,
     .then = consequence::crime,
     .when = conduct::involve_listed_person && intentional && campaign_running,
     .basis = {uu_1_2015.pasal(189).as_amended_by(uu_10_2016)},
     .grade = evidence::report,
     .selected_by = selects::act_date,
     .words = {"A candidate who intentionally involves the persons listed in Article 70(1) is punished by imprisonment up to six months and/or a fine up to Rp6,000,000, with the same minimums as for a breach of Article 71.",
               "Calon yang dengan sengaja melibatkan orang-orang dalam Pasal 70 ayat (1) dipidana penjara paling lama 6 bulan dan/atau denda paling banyak Rp6.000.000, dengan batas minimum yang sama seperti pada pelanggaran Pasal 71."},
     .effect = {"imprisonment and/or fine", "pidana penjara dan/atau denda"}},
    {.id = "criminal.investigation_14wd",
     .contests = pilkada,
     .kind = deontic::obligation,
     .when = police_file_opened,
     .basis = {uu_1_2015},
     .grade = evidence::report,
     .selected_by = selects::act_date,
     .words = {"Fourteen working days are set for the investigation.",
               "Penyidikan berlangsung selama 14 hari kerja."},
     .effect = {"no known consequence", "tidak diketahui akibat hukumnya"},
     .note = {"Practice reported from a Pilkada case.", "Praktik yang dilaporkan dalam satu perkara pilkada."}},
};

}  // namespace netralitas::norms

#endif
