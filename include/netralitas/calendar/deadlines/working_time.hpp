// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Time limits and effective dates: working time.
#ifndef NETRALITAS_CALENDAR_DEADLINES_WORKING_TIME_HPP
#define NETRALITAS_CALENDAR_DEADLINES_WORKING_TIME_HPP

#include <netralitas/law/instruments/presidential.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::deadlines {

/// @brief Time limits: working time.
inline constexpr deadline_row working_time[] = {
    {.id = "deadline.working_time.six_day_change",
     .force = between(date{2023, 4, 12}, date{2024, 4, 12}),
     .from = word::law_in_force,
     .length = {1, unit::year, direction::after, counting::same_day_number, roll::none},
     .when = six_day_agency && unit_kind::ordinary,
     .met_by = {duty_of_lawmaker_met},
     .basis = {perpres_21_2023.pasal(13)},
     .grade = evidence::report,
     .due = {"change from six to five working days in agencies with a six-day week",
             "perubahan instansi enam hari kerja menjadi lima hari kerja"},
     .who = {"agencies", "instansi"}},
};

}  // namespace netralitas::deadlines

#endif
