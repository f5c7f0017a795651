// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief PKPU 19/2024: the timetable of the regional elections held anew in 2025 where the empty column had won.
#ifndef NETRALITAS_CONTEST_TIMETABLES_PKPU_19_2024_HPP
#define NETRALITAS_CONTEST_TIMETABLES_PKPU_19_2024_HPP

#include <netralitas/contest/timetable.hpp>
#include <netralitas/law/instruments/acts.hpp>
#include <netralitas/law/instruments/election_bodies.hpp>
#include <netralitas/law/instruments/government_regulations.hpp>
#include <netralitas/law/instruments/ministries_and_regions.hpp>

namespace netralitas::timetables {

/// @brief Pangkalpinang 2025.
inline constexpr stage_row pilkada_ulang_2025_pangkalpinang[] = {
    {.stage = contest_stage::official_transfer_freeze_begins, .days = between(date{2025, 1, 22}, date{2025, 1, 22}),
     .basis = {uu_10_2016.pasal(71).ayat(2)}, .grade = evidence::memory, .origin = day_origin::computed,
     .note = {"Six months before the pairs are determined.",
              "Enam bulan sebelum penetapan pasangan calon."}},
    {.stage = contest_stage::individual_support_stage, .days = between(date{2025, 3, 6}, date{2025, 6, 20}),
     .basis = {pkpu_19_2024}, .grade = evidence::report},
    {.stage = contest_stage::registration_announcement, .days = between(date{2025, 6, 23}, date{2025, 6, 25}),
     .basis = {pkpu_19_2024}, .grade = evidence::report},
    {.stage = contest_stage::registration_opening, .days = between(date{2025, 6, 26}, date{2025, 6, 26}),
     .basis = {pkpu_19_2024}, .grade = evidence::report},
    {.stage = contest_stage::pair_registration, .days = between(date{2025, 6, 26}, date{2025, 6, 28}),
     .basis = {pkpu_19_2024}, .grade = evidence::report},
    {.stage = contest_stage::administrative_verification, .days = between(date{2025, 6, 26}, date{2025, 7, 21}),
     .basis = {pkpu_19_2024}, .grade = evidence::report},
    {.stage = contest_stage::registration_closing, .days = between(date{2025, 6, 28}, date{2025, 6, 28}),
     .basis = {pkpu_19_2024}, .grade = evidence::report},
    {.stage = contest_stage::pair_determination, .days = between(date{2025, 7, 22}, date{2025, 7, 22}),
     .basis = {pkpu_19_2024}, .grade = evidence::report},
    {.stage = contest_stage::lot_drawing, .days = between(date{2025, 7, 23}, date{2025, 7, 23}),
     .basis = {pkpu_19_2024}, .grade = evidence::memory},
    {.stage = contest_stage::campaign, .days = between(date{2025, 7, 25}, date{2025, 8, 23}),
     .basis = {pkpu_19_2024}, .grade = evidence::report},
    {.stage = contest_stage::pns_dismissal_effective, .days = between(date{2025, 7, 31}, date{2025, 7, 31}),
     .basis = {pp_11_2017.pasal(254).ayat(5).as_amended_by(pp_17_2020)}, .grade = evidence::derived,
     .origin = day_origin::computed,
     .note = {"The end of the month of determination.",
              "Akhir bulan penetapan."}},
    {.stage = contest_stage::quiet_period, .days = between(date{2025, 8, 24}, date{2025, 8, 26}),
     .grade = evidence::memory, .origin = day_origin::computed,
     .note = {"The days between the end of the campaign and the vote.",
              "Hari-hari antara akhir kampanye dan pemungutan suara."}},
    {.stage = contest_stage::voting, .days = between(date{2025, 8, 27}, date{2025, 8, 27}), .basis = {pkpu_19_2024},
     .grade = evidence::report},
    {.stage = contest_stage::voting_day_holiday, .days = between(date{2025, 8, 27}, date{2025, 8, 27}),
     .basis = {se_gub_babel_800_1264_2025}, .grade = evidence::report,
     .note = {"A holiday of the region, not of the country.",
              "Hari libur daerah, bukan nasional."}},
    {.stage = contest_stage::inauguration, .days = between(date{2025, 10, 15}, date{2025, 10, 15}),
     .grade = evidence::report,
     .note = {"Sworn in by the governor of Kepulauan Bangka Belitung.",
              "Dilantik oleh Gubernur Kepulauan Bangka Belitung."}},
};

/// @brief Bangka regency 2025.
inline constexpr stage_row pilkada_ulang_2025_bangka[] = {
    {.stage = contest_stage::official_transfer_freeze_begins, .days = between(date{2025, 1, 22}, date{2025, 1, 22}),
     .basis = {uu_10_2016.pasal(71).ayat(2)}, .grade = evidence::memory, .origin = day_origin::computed,
     .note = {"Six months before the pairs are determined.",
              "Enam bulan sebelum penetapan pasangan calon."}},
    {.stage = contest_stage::individual_support_stage, .days = between(date{2025, 3, 6}, date{2025, 6, 20}),
     .basis = {pkpu_19_2024}, .grade = evidence::report},
    {.stage = contest_stage::registration_announcement, .days = between(date{2025, 6, 23}, date{2025, 6, 25}),
     .basis = {pkpu_19_2024}, .grade = evidence::report},
    {.stage = contest_stage::registration_opening, .days = between(date{2025, 6, 26}, date{2025, 6, 26}),
     .basis = {pkpu_19_2024}, .grade = evidence::report},
    {.stage = contest_stage::pair_registration, .days = between(date{2025, 6, 26}, date{2025, 6, 28}),
     .basis = {pkpu_19_2024}, .grade = evidence::report},
    {.stage = contest_stage::administrative_verification, .days = between(date{2025, 6, 26}, date{2025, 7, 21}),
     .basis = {pkpu_19_2024}, .grade = evidence::report},
    {.stage = contest_stage::registration_closing, .days = between(date{2025, 6, 28}, date{2025, 6, 28}),
     .basis = {pkpu_19_2024}, .grade = evidence::report},
    {.stage = contest_stage::pair_determination, .days = between(date{2025, 7, 22}, date{2025, 7, 22}),
     .basis = {pkpu_19_2024}, .grade = evidence::report},
    {.stage = contest_stage::lot_drawing, .days = between(date{2025, 7, 23}, date{2025, 7, 23}),
     .basis = {pkpu_19_2024}, .grade = evidence::report},
    {.stage = contest_stage::campaign, .days = between(date{2025, 7, 25}, date{2025, 8, 23}),
     .basis = {pkpu_19_2024}, .grade = evidence::report},
    {.stage = contest_stage::pns_dismissal_effective, .days = between(date{2025, 7, 31}, date{2025, 7, 31}),
     .basis = {pp_11_2017.pasal(254).ayat(5).as_amended_by(pp_17_2020)}, .grade = evidence::derived,
     .origin = day_origin::computed,
     .note = {"The end of the month of determination.",
              "Akhir bulan penetapan."}},
    {.stage = contest_stage::quiet_period, .days = between(date{2025, 8, 24}, date{2025, 8, 26}),
     .grade = evidence::memory, .origin = day_origin::computed,
     .note = {"The days between the end of the campaign and the vote.",
              "Hari-hari antara akhir kampanye dan pemungutan suara."}},
    {.stage = contest_stage::voting, .days = between(date{2025, 8, 27}, date{2025, 8, 27}), .basis = {pkpu_19_2024},
     .grade = evidence::report},
    {.stage = contest_stage::voting_day_holiday, .days = between(date{2025, 8, 27}, date{2025, 8, 27}),
     .basis = {se_gub_babel_800_1264_2025}, .grade = evidence::report,
     .note = {"A holiday of the region, not of the country.",
              "Hari libur daerah, bukan nasional."}},
    {.stage = contest_stage::inauguration, .days = between(date{2025, 11, 5}, date{2025, 11, 5}),
     .grade = evidence::report,
     .note = {"Sworn in by the governor of Kepulauan Bangka Belitung.",
              "Dilantik oleh Gubernur Kepulauan Bangka Belitung."}},
};

}  // namespace netralitas::timetables

#endif
