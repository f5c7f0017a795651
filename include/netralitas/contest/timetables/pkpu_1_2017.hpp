// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief PKPU 1/2017: the timetable of the regional elections of 2018 (171 regions).
#ifndef NETRALITAS_CONTEST_TIMETABLES_PKPU_1_2017_HPP
#define NETRALITAS_CONTEST_TIMETABLES_PKPU_1_2017_HPP

#include <netralitas/contest/timetable.hpp>
#include <netralitas/law/instruments/election_bodies.hpp>
#include <netralitas/law/instruments/government_regulations.hpp>

namespace netralitas::timetables {

/// @brief Pilkada 2018.
inline constexpr stage_row pilkada_2018[] = {
    {.stage = contest_stage::individual_support_stage, .days = between(date{2017, 7, 31}, date{2018, 1, 3}),
     .basis = {pkpu_1_2017.as_amended_by(pkpu_2_2018)}, .grade = evidence::conflicting},
    {.stage = contest_stage::registration_opening, .days = between(date{2018, 1, 8}, date{2018, 1, 8}),
     .basis = {pkpu_1_2017.as_amended_by(pkpu_2_2018)}, .grade = evidence::report},
    {.stage = contest_stage::pair_registration, .days = between(date{2018, 1, 8}, date{2018, 1, 10}),
     .basis = {pkpu_1_2017.as_amended_by(pkpu_2_2018)}, .grade = evidence::report},
    {.stage = contest_stage::health_examination, .days = between(date{2018, 1, 8}, date{2018, 1, 15}),
     .basis = {pkpu_1_2017.as_amended_by(pkpu_2_2018)}, .grade = evidence::memory},
    {.stage = contest_stage::registration_closing, .days = between(date{2018, 1, 10}, date{2018, 1, 10}),
     .basis = {pkpu_1_2017.as_amended_by(pkpu_2_2018)}, .grade = evidence::report},
    {.stage = contest_stage::administrative_verification, .days = between(date{2018, 1, 10}, date{2018, 1, 27}),
     .basis = {pkpu_1_2017.as_amended_by(pkpu_2_2018)}, .grade = evidence::memory},
    {.stage = contest_stage::pair_determination, .days = between(date{2018, 2, 12}, date{2018, 2, 12}),
     .basis = {pkpu_1_2017.as_amended_by(pkpu_2_2018)}, .grade = evidence::report},
    {.stage = contest_stage::lot_drawing, .days = between(date{2018, 2, 13}, date{2018, 2, 13}),
     .basis = {pkpu_1_2017.as_amended_by(pkpu_2_2018)}, .grade = evidence::report},
    {.stage = contest_stage::campaign, .days = between(date{2018, 2, 15}, date{2018, 6, 23}),
     .basis = {pkpu_1_2017.as_amended_by(pkpu_2_2018)}, .grade = evidence::report},
    {.stage = contest_stage::resignation_in_process_proof_due, .days = between(date{2018, 2, 17}, date{2018, 2, 17}),
     .basis = {pkpu_3_2017.pasal(69).as_amended_by(pkpu_15_2017)}, .grade = evidence::derived,
     .origin = day_origin::computed,
     .note = {"Five days after determination.",
              "Lima hari setelah penetapan."}},
    {.stage = contest_stage::pns_dismissal_effective, .days = between(date{2018, 2, 28}, date{2018, 2, 28}),
     .basis = {pp_11_2017.pasal(254).ayat(5)}, .grade = evidence::derived, .origin = day_origin::computed,
     .note = {"The end of the month of determination.",
              "Akhir bulan penetapan."}},
    {.stage = contest_stage::dismissal_decision_due, .days = between(date{2018, 5, 28}, date{2018, 5, 28}),
     .basis = {pkpu_3_2017.pasal(69).as_amended_by(pkpu_15_2017)}, .grade = evidence::conflicting,
     .origin = day_origin::computed,
     .note = {"Thirty days before voting; a provincial KPU named 29 May.",
              "Tiga puluh hari sebelum pemungutan suara; sebuah KPU provinsi menyebut 29 Mei."}},
    {.stage = contest_stage::quiet_period, .days = between(date{2018, 6, 24}, date{2018, 6, 26}),
     .basis = {pkpu_1_2017.as_amended_by(pkpu_2_2018)}, .grade = evidence::report},
    {.stage = contest_stage::voting, .days = between(date{2018, 6, 27}, date{2018, 6, 27}),
     .basis = {pkpu_1_2017.as_amended_by(pkpu_2_2018)}, .grade = evidence::report},
    {.stage = contest_stage::voting_day_holiday, .days = between(date{2018, 6, 27}, date{2018, 6, 27}),
     .decree = "keppres_15_2018", .grade = evidence::conflicting,
     .note = {"Some reports give the number 14/2018.",
              "Sebagian pemberitaan menyebut nomor 14/2018."}},
    {.stage = contest_stage::recapitulation, .days = between(date{2018, 6, 27}, date{2018, 7, 9}),
     .basis = {pkpu_1_2017.as_amended_by(pkpu_2_2018)}, .grade = evidence::report},
    {.stage = contest_stage::inauguration, .days = between(date{2018, 9, 5}, date{2018, 9, 5}),
     .grade = evidence::report,
     .note = {"First wave only, nine governors; others followed.",
              "Gelombang pertama saja, sembilan gubernur; yang lain menyusul."}},
};

}  // namespace netralitas::timetables

#endif
