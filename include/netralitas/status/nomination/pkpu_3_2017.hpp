// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief PKPU 3/2017: its rows on nomination.
#ifndef NETRALITAS_STATUS_NOMINATION_PKPU_3_2017_HPP
#define NETRALITAS_STATUS_NOMINATION_PKPU_3_2017_HPP

#include <netralitas/law/instruments/election_bodies.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of PKPU 3/2017 on nomination.
inline constexpr norm nomination_pkpu_3_2017[] = {
    {.id = "nomination.pilkada_2020.village_apparatus",
     .binds = village_head | village_apparatus,
     .contests = pilkada,
     .force = between(date{2020, 9, 4}, date{2020, 12, 9}),
     .kind = deontic::obligation,
     .then = consequence::must_resign,
     .when = determined_as_candidate && cycle::pilkada_2020,
     .basis = {pkpu_3_2017.pasal(4).ayat(1).huruf('u').as_amended_by(pkpu_9_2020)},
     .grade = evidence::text,
     .selected_by = selects::contest_day,
     .words = {"In the 2020 cycle village apparatus must resign from determination just as TNI, police, PNS and village heads do.",
               "Pada pilkada 2020 perangkat desa mengundurkan diri sejak penetapan sebagaimana TNI, Polri, PNS, dan kepala desa."},
     .effect = {"resignation", "pengunduran diri"}},
    {.id = "nomination.pilkada_2018.papers_5_days",
     .binds = tni | polri | pns | legislator | village_head | soe_staff,
     .contests = pilkada,
     .force = between(date{2018, 1, 8}, date{2018, 6, 27}),
     .kind = deontic::obligation,
     .when = determined_as_candidate && cycle::pilkada_2018,
     .basis = {pkpu_3_2017.pasal(69).as_amended_by(pkpu_15_2017)},
     .grade = evidence::report,
     .selected_by = selects::contest_day,
     .words = {"Within five days of determination the candidate must file the resignation letter, the receipt and the in-process statement.",
               "Calon menyerahkan surat pengunduran diri, tanda terima, dan surat keterangan sedang diproses dalam 5 hari sejak penetapan."},
     .effect = {"not eligible", "tidak memenuhi syarat"}},
    {.id = "nomination.pilkada_2018.decree_30_days",
     .binds = tni | polri | pns | legislator | village_head | soe_staff,
     .contests = pilkada,
     .force = between(date{2018, 1, 8}, date{2018, 6, 27}),
     .kind = deontic::obligation,
     .when = determined_as_candidate && cycle::pilkada_2018,
     .basis = {pkpu_3_2017.pasal(69).as_amended_by(pkpu_15_2017)},
     .grade = evidence::report,
     .selected_by = selects::contest_day,
     .words = {"The decree must be filed no later than thirty days before voting, whatever the office.",
               "Keputusan pemberhentian diserahkan paling lambat 30 hari sebelum pemungutan suara, sama untuk setiap jabatan."},
     .effect = {"pair not eligible", "pasangan calon tidak memenuhi syarat"},
     .note = {"Subtraction gives 28 May 2018; a provincial KPU spoke of 29 May.",
              "Dengan pengurangan diperoleh 28 Mei 2018; sebuah KPU provinsi menyebut 29 Mei."}},
    {.id = "nomination.pilkada_2020.papers_5_days",
     .binds = tni | polri | pns | legislator | village_head | soe_staff,
     .contests = pilkada,
     .force = between(date{2020, 9, 4}, date{2020, 12, 9}),
     .kind = deontic::obligation,
     .when = determined_as_candidate && cycle::pilkada_2020,
     .basis = {pkpu_3_2017.pasal(69).as_amended_by(pkpu_9_2020), pkpu_18_2019, pkpu_1_2020},
     .grade = evidence::report,
     .selected_by = selects::contest_day,
     .words = {"Within five days of determination the candidate must file the resignation letter, the receipt and the in-process statement.",
               "Calon menyerahkan surat pengunduran diri, tanda terima, dan surat keterangan sedang diproses dalam 5 hari sejak penetapan."},
     .effect = {"not eligible", "tidak memenuhi syarat"}},
    {.id = "nomination.pilkada_2020.decree_30_days",
     .binds = tni | polri | pns | legislator | village_head | soe_staff,
     .contests = pilkada,
     .force = between(date{2020, 9, 4}, date{2020, 12, 9}),
     .kind = deontic::obligation,
     .when = determined_as_candidate && cycle::pilkada_2020,
     .basis = {pkpu_3_2017.pasal(69).as_amended_by(pkpu_9_2020)},
     .grade = evidence::report,
     .selected_by = selects::contest_day,
     .words = {"The decree of dismissal or pension must be filed no later than thirty days before voting.",
               "Keputusan pemberhentian atau pensiun diserahkan paling lambat 30 hari sebelum pemungutan suara."},
     .effect = {"pair not eligible", "pasangan calon tidak memenuhi syarat"},
     .note = {"If the decree comes late, KPU turns to the agency.",
              "Bila keputusan terlambat, KPU menanyakan kepada instansi."}},
    {.id = "nomination.pilkada.no_substitute",
     .binds = tni | polri | pns | legislator | village_head | soe_staff,
     .contests = pilkada,
     .force = between(date{2018, 1, 8}, date{2020, 12, 9}),
     .kind = deontic::effect,
     .then = consequence::not_eligible,
     .when = determined_as_candidate && (cycle::pilkada_2018 | cycle::pilkada_2020) &&
             (missed("deadline.pilkada_2018.decree") || missed("deadline.pilkada_2020.decree")),
     .basis = {pkpu_3_2017.pasal(69).ayat(5), pkpu_3_2017.pasal(69).ayat(6)},
     .grade = evidence::report,
     .selected_by = selects::contest_day,
     .words = {"If the decree is not there the whole pair drops out and may not be replaced.",
               "Pasangan calon yang gagal memenuhi keputusan pemberhentian gugur dan tidak dapat diganti."},
     .effect = {"pair not eligible, no substitute", "pasangan calon tidak memenuhi syarat, tanpa pengganti"}},
};

}  // namespace netralitas::norms

#endif
