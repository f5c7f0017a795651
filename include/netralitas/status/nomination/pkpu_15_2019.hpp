// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief PKPU 15/2019: its rows on nomination.
#ifndef NETRALITAS_STATUS_NOMINATION_PKPU_15_2019_HPP
#define NETRALITAS_STATUS_NOMINATION_PKPU_15_2019_HPP

#include <netralitas/law/instruments/acts.hpp>
#include <netralitas/law/instruments/election_bodies.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of PKPU 15/2019 on nomination.
inline constexpr norm nomination_pkpu_15_2019[] = {
    {.id = "nomination.timetable.pilkada_2020_first_plan",
     .contests = pilkada,
     .force = between(date{2019, 12, 9}, date{2020, 6, 14}),
     .kind = deontic::definition,
     .when = cycle::pilkada_2020 && known_on < date{2020, 6, 15},
     .basis = {pkpu_15_2019, kpu_dec_179_2020, perppu_2_2020.pasal(201, 'A'), kpu_dec_258_2020},
     .grade = evidence::report,
     .selected_by = selects::contest_day,
     .words = {"Pilkada 2020, first plan (superseded): registration 16-18 June, pairs 8 July, voting 23 September 2020; the stages were suspended in March, postponed by Perppu and resumed on 15 June 2020.",
               "Rencana pertama pilkada 2020 (tidak berlaku lagi): pendaftaran 16-18 Juni, penetapan pasangan calon 8 Juli, pemungutan suara 23 September 2020; tahapan ditangguhkan pada Maret, ditunda dengan Perppu, dan dilanjutkan 15 Juni 2020."},
     .effect = {"dates of the stages", "tanggal tahapan"},
     .note = {"The day on which the stages were suspended is unconfirmed. Kept so that one can ask what had been planned.",
              "Tanggal penundaan tahapan belum terkonfirmasi. Disimpan agar rencana semula dapat ditanyakan."}},
    {.id = "nomination.timetable.pilkada_2020",
     .contests = pilkada,
     .force = between(date{2020, 6, 15}, date{2020, 12, 9}),
     .kind = deontic::definition,
     .when = is(cycle::pilkada_2020),
     .basis = {pkpu_15_2019.as_amended_by(pkpu_5_2020), perppu_2_2020, uu_6_2020},
     .grade = evidence::report,
     .selected_by = selects::contest_day,
     .words = {"Pilkada 2020 (270 regions): registration 4-6 September, pairs determined 23 September, campaign 26 September to 5 December, quiet period 6-8 December, voting 9 December 2020.",
               "Pilkada 2020 (270 daerah): pendaftaran 4-6 September, penetapan pasangan calon 23 September, kampanye 26 September sampai 5 Desember, masa tenang 6-8 Desember, pemungutan suara 9 Desember 2020."},
     .effect = {"dates of the stages", "tanggal tahapan"}},
};

}  // namespace netralitas::norms

#endif
