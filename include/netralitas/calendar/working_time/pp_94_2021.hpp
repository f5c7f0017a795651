// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief PP 94/2021: its rows on working time.
#ifndef NETRALITAS_CALENDAR_WORKING_TIME_PP_94_2021_HPP
#define NETRALITAS_CALENDAR_WORKING_TIME_PP_94_2021_HPP

#include <netralitas/law/instruments/government_regulations.hpp>
#include <netralitas/law/instruments/personnel_bodies.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of PP 94/2021 on working time.
inline constexpr norm working_time_pp_94_2021[] = {
    {.id = "working_time.not_an_element",
     .binds = pns | cpns,
     .force = since(2021, 8, 31),
     .kind = deontic::definition,
     .when = conduct_day && outside_hours,
     .basis = {pp_94_2021.pasal(5).huruf('n'), bkn_reg_6_2022},
     .grade = evidence::report,
     .selected_by = selects::day_asked,
     .words = {"Office hours form no element of the neutrality prohibitions; they count for state facilities, uniform and the supervisor's desk hours.",
               "Jam kerja bukan unsur larangan netralitas; jam kerja berperan dalam soal fasilitas negara, pakaian dinas, dan jam penerimaan laporan pengawas."}},
};

}  // namespace netralitas::norms

#endif
