// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief The repeat votes of 2025 that the Constitutional Court ordered in 24 regions on 24 February 2025. Each
/// region had a nomination and campaign calendar of its own where the court ordered one; those days are not carried.
#ifndef NETRALITAS_CONTEST_TIMETABLES_MK_PHPU_PSU_2025_HPP
#define NETRALITAS_CONTEST_TIMETABLES_MK_PHPU_PSU_2025_HPP

#include <netralitas/contest/timetable.hpp>
#include <netralitas/law/instruments/courts.hpp>
#include <netralitas/law/instruments/ministries_and_regions.hpp>

namespace netralitas::timetables {

/// @brief Repeat vote of 2025-03-22.
inline constexpr stage_row pilkada_2024_repeat_2025_03_22[] = {
    {.stage = contest_stage::voting, .days = between(date{2025, 3, 22}, date{2025, 3, 22}),
     .basis = {mk_phpu_psu_2025}, .grade = evidence::report,
     .note = {"Siak, Barito Utara, Bangka Barat and Magetan; within 30 days of the ruling.",
              "Siak, Barito Utara, Bangka Barat, dan Magetan; dalam 30 hari sejak putusan."}},
};

/// @brief Repeat vote of 2025-04-05.
inline constexpr stage_row pilkada_2024_repeat_2025_04_05[] = {
    {.stage = contest_stage::voting, .days = between(date{2025, 4, 5}, date{2025, 4, 5}),
     .basis = {mk_phpu_psu_2025}, .grade = evidence::report,
     .note = {"Six regions, a number found by subtraction; within 45 days of the rulings.",
              "Enam daerah, jumlah hasil pengurangan; dalam 45 hari sejak putusan."}},
};

/// @brief Repeat vote of 2025-04-16.
inline constexpr stage_row pilkada_2024_repeat_2025_04_16[] = {
    {.stage = contest_stage::voting, .days = between(date{2025, 4, 16}, date{2025, 4, 16}),
     .basis = {mk_phpu_psu_2025}, .grade = evidence::report,
     .note = {"Parigi Moutong.",
              "Parigi Moutong."}},
};

/// @brief Repeat vote of 2025-04-19.
inline constexpr stage_row pilkada_2024_repeat_2025_04_19[] = {
    {.stage = contest_stage::voting, .days = between(date{2025, 4, 19}, date{2025, 4, 19}),
     .basis = {mk_phpu_psu_2025}, .grade = evidence::report,
     .note = {"Banjarbaru, Serang, Pasaman, Tasikmalaya, Empat Lawang, Kutai Kartanegara, Gorontalo Utara and Bengkulu Selatan; within 60 days of the rulings.",
              "Banjarbaru, Serang, Pasaman, Tasikmalaya, Empat Lawang, Kutai Kartanegara, Gorontalo Utara, dan Bengkulu Selatan; dalam 60 hari sejak putusan."}},
};

/// @brief Repeat vote of 2025-05-24.
inline constexpr stage_row pilkada_2024_repeat_2025_05_24[] = {
    {.stage = contest_stage::voting, .days = between(date{2025, 5, 24}, date{2025, 5, 24}),
     .basis = {mk_phpu_psu_2025}, .grade = evidence::report,
     .note = {"Palopo, Mahakam Ulu and Pesawaran; within 90 days of the rulings.",
              "Palopo, Mahakam Ulu, dan Pesawaran; dalam 90 hari sejak putusan."}},
};

/// @brief Repeat vote of 2025-08-06.
inline constexpr stage_row pilkada_2024_repeat_2025_08_06[] = {
    {.stage = contest_stage::voting, .days = between(date{2025, 8, 6}, date{2025, 8, 6}),
     .basis = {mk_phpu_psu_2025}, .grade = evidence::report,
     .note = {"Papua province and Boven Digoel, within 180 days of the rulings (23 August); 9 August had been planned first. Barito Utara voted on the same day under a later ruling.",
              "Provinsi Papua dan Boven Digoel, dalam 180 hari sejak putusan (23 Agustus); semula direncanakan 9 Agustus. Barito Utara memungut suara pada hari yang sama berdasarkan putusan kemudian."}},
    {.stage = contest_stage::voting_day_holiday, .days = between(date{2025, 8, 6}, date{2025, 8, 6}),
     .basis = {se_gub_papua_psu_2025}, .grade = evidence::report,
     .note = {"A holiday of the province only.",
              "Hari libur provinsi saja."}},
};

}  // namespace netralitas::timetables

#endif
