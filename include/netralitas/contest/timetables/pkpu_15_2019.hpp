// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief PKPU 15/2019: the first timetable of the regional elections of 2020, with what stopped it. Superseded by
/// PKPU 5/2020.
#ifndef NETRALITAS_CONTEST_TIMETABLES_PKPU_15_2019_HPP
#define NETRALITAS_CONTEST_TIMETABLES_PKPU_15_2019_HPP

#include <netralitas/contest/timetable.hpp>
#include <netralitas/law/instruments/acts.hpp>
#include <netralitas/law/instruments/election_bodies.hpp>

namespace netralitas::timetables {

/// @brief Pilkada 2020 as first planned.
inline constexpr stage_row pilkada_2020_first_plan[] = {
    {.stage = contest_stage::individual_support_stage_governor, .days = between(date{2019, 12, 9}, date{2020, 3, 3}),
     .basis = {pkpu_15_2019}, .grade = evidence::report},
    {.stage = contest_stage::individual_support_stage_regent_mayor,
     .days = between(date{2019, 12, 11}, date{2020, 3, 5}), .basis = {pkpu_15_2019}, .grade = evidence::report},
    {.stage = contest_stage::stages_suspended, .days = between(date{2020, 3, 21}, date{2020, 6, 14}),
     .basis = {kpu_dec_179_2020}, .grade = evidence::memory,
     .note = {"Four stages were suspended; the day in March is unconfirmed.",
              "Empat tahapan ditunda; tanggal pada bulan Maret belum terkonfirmasi."}},
    {.stage = contest_stage::postponement_decided, .days = between(date{2020, 5, 4}, date{2020, 5, 4}),
     .basis = {perppu_2_2020.pasal(201, 'A')}, .grade = evidence::report},
    {.stage = contest_stage::stages_resumed, .days = between(date{2020, 6, 15}, date{2020, 6, 15}),
     .basis = {kpu_dec_258_2020}, .grade = evidence::report},
    {.stage = contest_stage::registration_opening, .days = between(date{2020, 6, 16}, date{2020, 6, 16}),
     .basis = {pkpu_15_2019}, .grade = evidence::report},
    {.stage = contest_stage::pair_registration, .days = between(date{2020, 6, 16}, date{2020, 6, 18}),
     .basis = {pkpu_15_2019}, .grade = evidence::report},
    {.stage = contest_stage::registration_closing, .days = between(date{2020, 6, 18}, date{2020, 6, 18}),
     .basis = {pkpu_15_2019}, .grade = evidence::report},
    {.stage = contest_stage::pair_determination, .days = between(date{2020, 7, 8}, date{2020, 7, 8}),
     .basis = {pkpu_15_2019}, .grade = evidence::report},
    {.stage = contest_stage::lot_drawing, .days = between(date{2020, 7, 9}, date{2020, 7, 9}),
     .basis = {pkpu_15_2019}, .grade = evidence::report},
    {.stage = contest_stage::campaign, .days = between(date{2020, 7, 11}, date{2020, 9, 19}),
     .basis = {pkpu_15_2019}, .grade = evidence::memory},
    {.stage = contest_stage::quiet_period, .days = between(date{2020, 9, 20}, date{2020, 9, 22}),
     .basis = {pkpu_15_2019}, .grade = evidence::memory},
    {.stage = contest_stage::voting, .days = between(date{2020, 9, 23}, date{2020, 9, 23}), .basis = {pkpu_15_2019},
     .grade = evidence::report},
};

}  // namespace netralitas::timetables

#endif
