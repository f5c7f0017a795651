// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief PKPU 5/2020: the timetable by which the regional elections of 2020 were held (270 regions).
#ifndef NETRALITAS_CONTEST_TIMETABLES_PKPU_5_2020_HPP
#define NETRALITAS_CONTEST_TIMETABLES_PKPU_5_2020_HPP

#include <netralitas/contest/timetable.hpp>
#include <netralitas/law/instruments/election_bodies.hpp>
#include <netralitas/law/instruments/government_regulations.hpp>

namespace netralitas::timetables {

/// @brief Pilkada 2020.
inline constexpr stage_row pilkada_2020[] = {
    {.stage = contest_stage::registration_announcement, .days = between(date{2020, 8, 28}, date{2020, 9, 3}),
     .basis = {pkpu_5_2020}, .grade = evidence::report},
    {.stage = contest_stage::registration_opening, .days = between(date{2020, 9, 4}, date{2020, 9, 4}),
     .basis = {pkpu_5_2020}, .grade = evidence::report},
    {.stage = contest_stage::pair_registration, .days = between(date{2020, 9, 4}, date{2020, 9, 6}),
     .basis = {pkpu_5_2020}, .grade = evidence::report},
    {.stage = contest_stage::public_input_on_pairs, .days = between(date{2020, 9, 4}, date{2020, 9, 8}),
     .basis = {pkpu_5_2020}, .grade = evidence::report},
    {.stage = contest_stage::health_examination, .days = between(date{2020, 9, 4}, date{2020, 9, 11}),
     .basis = {pkpu_5_2020}, .grade = evidence::report},
    {.stage = contest_stage::registration_closing, .days = between(date{2020, 9, 6}, date{2020, 9, 6}),
     .basis = {pkpu_5_2020}, .grade = evidence::report},
    {.stage = contest_stage::administrative_verification, .days = between(date{2020, 9, 6}, date{2020, 9, 12}),
     .basis = {pkpu_5_2020}, .grade = evidence::report},
    {.stage = contest_stage::document_correction, .days = between(date{2020, 9, 14}, date{2020, 9, 16}),
     .basis = {pkpu_5_2020}, .grade = evidence::conflicting},
    {.stage = contest_stage::correction_verification, .days = between(date{2020, 9, 16}, date{2020, 9, 22}),
     .basis = {pkpu_5_2020}, .grade = evidence::report},
    {.stage = contest_stage::pair_determination, .days = between(date{2020, 9, 23}, date{2020, 9, 23}),
     .basis = {pkpu_5_2020}, .grade = evidence::report},
    {.stage = contest_stage::nomination_dispute, .days = between(date{2020, 9, 23}, date{2020, 11, 9}),
     .basis = {pkpu_5_2020}, .grade = evidence::report},
    {.stage = contest_stage::lot_drawing, .days = between(date{2020, 9, 24}, date{2020, 9, 24}),
     .basis = {pkpu_5_2020}, .grade = evidence::report},
    {.stage = contest_stage::campaign, .days = between(date{2020, 9, 26}, date{2020, 12, 5}), .basis = {pkpu_5_2020},
     .grade = evidence::report},
    {.stage = contest_stage::resignation_in_process_proof_due, .days = between(date{2020, 9, 28}, date{2020, 9, 28}),
     .basis = {pkpu_3_2017.pasal(69).as_amended_by(pkpu_9_2020)}, .grade = evidence::report,
     .origin = day_origin::announced_term,
     .note = {"Five days after determination.",
              "Lima hari setelah penetapan."}},
    {.stage = contest_stage::pns_dismissal_effective, .days = between(date{2020, 9, 30}, date{2020, 9, 30}),
     .basis = {pp_11_2017.pasal(254).ayat(5).as_amended_by(pp_17_2020)}, .grade = evidence::derived,
     .origin = day_origin::computed,
     .note = {"The end of the month of determination.",
              "Akhir bulan penetapan."}},
    {.stage = contest_stage::dismissal_decision_due, .days = between(date{2020, 11, 9}, date{2020, 11, 9}),
     .basis = {pkpu_3_2017.pasal(69).as_amended_by(pkpu_9_2020)}, .grade = evidence::report,
     .origin = day_origin::announced_term,
     .note = {"Thirty days before voting.",
              "Tiga puluh hari sebelum pemungutan suara."}},
    {.stage = contest_stage::quiet_period, .days = between(date{2020, 12, 6}, date{2020, 12, 8}),
     .basis = {pkpu_5_2020}, .grade = evidence::report},
    {.stage = contest_stage::voting, .days = between(date{2020, 12, 9}, date{2020, 12, 9}), .basis = {pkpu_5_2020},
     .grade = evidence::report},
    {.stage = contest_stage::voting_day_holiday, .days = between(date{2020, 12, 9}, date{2020, 12, 9}),
     .decree = "keppres_22_2020", .grade = evidence::report},
    {.stage = contest_stage::recapitulation, .days = between(date{2020, 12, 9}, date{2020, 12, 26}),
     .basis = {pkpu_5_2020}, .grade = evidence::report},
    {.stage = contest_stage::inauguration, .days = between(date{2021, 2, 26}, date{2021, 2, 26}),
     .grade = evidence::report,
     .note = {"First wave, 178 regencies and cities; others followed in April and July 2021.",
              "Gelombang pertama, 178 kabupaten dan kota; yang lain menyusul pada April dan Juli 2021."}},
};

}  // namespace netralitas::timetables

#endif
