// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Ruling 135/PUU-XXII/2024: from 2029 the national vote comes first and the regional vote two to two and a
/// half years after the oaths. No timetable exists, so these rows hold an expectation and no day.
#ifndef NETRALITAS_CONTEST_TIMETABLES_MK_135_2024_HPP
#define NETRALITAS_CONTEST_TIMETABLES_MK_135_2024_HPP

#include <netralitas/contest/timetable.hpp>
#include <netralitas/law/instruments/courts.hpp>

namespace netralitas::timetables {

/// @brief DPR, DPD and president 2029: the year only.
inline constexpr stage_row national_2029[] = {
    {.stage = contest_stage::voting, .basis = {mk_135_2024}, .grade = evidence::memory,
     .note = {"Only the year 2029 follows from the ruling; no day is set.",
              "Putusan hanya menetapkan tahun 2029; harinya belum ditetapkan."}},
};

/// @brief Councils and regional heads 2031: a window only.
inline constexpr stage_row regional_2031[] = {
    {.stage = contest_stage::voting_window, .days = between(date{2031, 10, 1}, date{2032, 4, 20}),
     .basis = {mk_135_2024}, .grade = evidence::memory, .origin = day_origin::computed,
     .note = {"Reckoned from oaths taken on 1 and 20 October 2029, as the ruling allows two to two and a half years; no day is set.",
              "Dihitung dari pengucapan sumpah 1 dan 20 Oktober 2029 dengan tenggat dua sampai dua setengah tahun menurut putusan; harinya belum ditetapkan."}},
};

}  // namespace netralitas::timetables

#endif
