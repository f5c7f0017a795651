// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief PKPU 2/2024: the timetable of the regional elections of 2024 (545 regions), with the days of PKPU 8/2024
/// and of the circulars about it.
#ifndef NETRALITAS_CONTEST_TIMETABLES_PKPU_2_2024_HPP
#define NETRALITAS_CONTEST_TIMETABLES_PKPU_2_2024_HPP

#include <netralitas/contest/timetable.hpp>
#include <netralitas/law/instruments/acts.hpp>
#include <netralitas/law/instruments/election_bodies.hpp>
#include <netralitas/law/instruments/government_regulations.hpp>
#include <netralitas/law/instruments/ministries_and_regions.hpp>
#include <netralitas/law/instruments/presidential.hpp>

namespace netralitas::timetables {

/// @brief Pilkada 2024.
inline constexpr stage_row pilkada_2024[] = {
    {.stage = contest_stage::official_transfer_freeze_begins, .days = between(date{2024, 3, 22}, date{2024, 3, 22}),
     .basis = {uu_10_2016.pasal(71).ayat(2)}, .grade = evidence::report, .origin = day_origin::announced_term,
     .note = {"Six months before the pairs are determined.",
              "Enam bulan sebelum penetapan pasangan calon."}},
    {.stage = contest_stage::individual_support_stage, .days = between(date{2024, 5, 5}, date{2024, 8, 19}),
     .basis = {pkpu_2_2024}, .grade = evidence::report},
    {.stage = contest_stage::individual_support_submission, .days = between(date{2024, 5, 8}, date{2024, 5, 12}),
     .basis = {kpu_dec_532_2024}, .grade = evidence::report},
    {.stage = contest_stage::organiser_resignation_due, .days = between(date{2024, 7, 12}, date{2024, 7, 12}),
     .basis = {pkpu_8_2024.pasal(14).ayat(4).huruf('b')}, .grade = evidence::conflicting,
     .origin = day_origin::announced_term,
     .note = {"The day that KPU announced; forty-five days before registration would be 13 July.",
              "Tanggal yang diumumkan KPU; 45 hari sebelum pendaftaran jatuh pada 13 Juli."}},
    {.stage = contest_stage::acting_head_resignation_notice_due,
     .days = between(date{2024, 7, 17}, date{2024, 7, 17}), .basis = {se_mendagri_2314_2024},
     .grade = evidence::report, .origin = day_origin::announced_term,
     .note = {"The day that the ministry announced; forty days before registration would be 18 July.",
              "Tanggal yang diumumkan kementerian; 40 hari sebelum pendaftaran jatuh pada 18 Juli."}},
    {.stage = contest_stage::individual_support_determined, .days = between(date{2024, 8, 8}, date{2024, 8, 19}),
     .basis = {kpu_dec_532_2024}, .grade = evidence::report},
    {.stage = contest_stage::registration_announcement, .days = between(date{2024, 8, 24}, date{2024, 8, 26}),
     .basis = {pkpu_2_2024}, .grade = evidence::report},
    {.stage = contest_stage::registration_opening, .days = between(date{2024, 8, 27}, date{2024, 8, 27}),
     .basis = {pkpu_2_2024}, .grade = evidence::report},
    {.stage = contest_stage::pair_registration, .days = between(date{2024, 8, 27}, date{2024, 8, 29}),
     .basis = {pkpu_2_2024}, .grade = evidence::report},
    {.stage = contest_stage::administrative_verification, .days = between(date{2024, 8, 27}, date{2024, 9, 21}),
     .basis = {pkpu_2_2024}, .grade = evidence::report},
    {.stage = contest_stage::registration_closing, .days = between(date{2024, 8, 29}, date{2024, 8, 29}),
     .basis = {pkpu_2_2024}, .grade = evidence::report},
    {.stage = contest_stage::pair_registration_extension_announced,
     .days = between(date{2024, 8, 30}, date{2024, 9, 1}), .basis = {pkpu_8_2024}, .grade = evidence::report,
     .note = {"Only where a single pair had registered.",
              "Hanya di daerah dengan satu pasangan calon pendaftar."}},
    {.stage = contest_stage::pair_registration_extension, .days = between(date{2024, 9, 2}, date{2024, 9, 4}),
     .basis = {pkpu_8_2024}, .grade = evidence::report,
     .note = {"Only where a single pair had registered.",
              "Hanya di daerah dengan satu pasangan calon pendaftar."}},
    {.stage = contest_stage::pair_determination, .days = between(date{2024, 9, 22}, date{2024, 9, 22}),
     .basis = {pkpu_2_2024}, .grade = evidence::report},
    {.stage = contest_stage::lot_drawing, .days = between(date{2024, 9, 23}, date{2024, 9, 23}),
     .basis = {pkpu_8_2024}, .grade = evidence::report,
     .note = {"As held in Bontang.",
              "Sebagaimana dilaksanakan di Bontang."}},
    {.stage = contest_stage::campaign, .days = between(date{2024, 9, 25}, date{2024, 11, 23}),
     .basis = {pkpu_2_2024}, .grade = evidence::report},
    {.stage = contest_stage::pns_dismissal_effective, .days = between(date{2024, 9, 30}, date{2024, 9, 30}),
     .basis = {pp_11_2017.pasal(254).ayat(5).as_amended_by(pp_17_2020)}, .grade = evidence::derived,
     .origin = day_origin::computed,
     .note = {"The end of the month of determination.",
              "Akhir bulan penetapan."}},
    {.stage = contest_stage::quiet_period, .days = between(date{2024, 11, 24}, date{2024, 11, 26}),
     .basis = {pkpu_13_2024}, .grade = evidence::report},
    {.stage = contest_stage::voting, .days = between(date{2024, 11, 27}, date{2024, 11, 27}), .basis = {pkpu_2_2024},
     .grade = evidence::report},
    {.stage = contest_stage::voting_day_holiday, .days = between(date{2024, 11, 27}, date{2024, 11, 27}),
     .decree = "keppres_33_2024", .grade = evidence::report},
    {.stage = contest_stage::recapitulation, .days = between(date{2024, 11, 27}, date{2024, 12, 16}),
     .basis = {pkpu_2_2024}, .grade = evidence::report},
    {.stage = contest_stage::recapitulation_kabkota, .days = between(date{2024, 11, 29}, date{2024, 12, 6}),
     .basis = {pkpu_2_2024}, .grade = evidence::report},
    {.stage = contest_stage::recapitulation_prov, .days = between(date{2024, 11, 30}, date{2024, 12, 9}),
     .basis = {pkpu_2_2024}, .grade = evidence::report},
    {.stage = contest_stage::elected_pair_determined, .days = between(date{2025, 1, 9}, date{2025, 1, 9}),
     .grade = evidence::conflicting,
     .note = {"Where the result was not disputed; plenaries were held on 9 and 10 January.",
              "Di daerah tanpa sengketa hasil; rapat pleno diadakan 9 dan 10 Januari."}},
    {.stage = contest_stage::inauguration, .days = between(date{2025, 2, 20}, date{2025, 2, 20}),
     .basis = {perpres_13_2025.pasal(22, 'A')}, .grade = evidence::report},
};

}  // namespace netralitas::timetables

#endif
