// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Keppres 68/1995: its rows on working time.
#ifndef NETRALITAS_CALENDAR_WORKING_TIME_KEPPRES_68_1995_HPP
#define NETRALITAS_CALENDAR_WORKING_TIME_KEPPRES_68_1995_HPP

#include <netralitas/law/instruments/presidential.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of Keppres 68/1995 on working time.
inline constexpr norm working_time_keppres_68_1995[] = {
    {.id = "working_time.old_regime",
     .binds = pns | cpns | pppk,
     .force = until(2023, 4, 11),
     .kind = deontic::definition,
     .basis = {keppres_68_1995},
     .grade = evidence::memory,
     .selected_by = selects::day_asked,
     .words = {"Under the earlier rules the week ran from Monday to Friday with 37.5 hours and different breaks.",
               "Sebelumnya pekan kerja berlangsung Senin sampai Jumat dengan 37,5 jam dan waktu istirahat yang berbeda."},
     .note = {"That the decree was replaced is reported; its hours are unconfirmed.",
              "Bahwa keputusan itu diganti hanya dilaporkan; jam kerjanya belum terkonfirmasi."}},
};

}  // namespace netralitas::norms

#endif
