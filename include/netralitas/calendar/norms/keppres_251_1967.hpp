// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Keppres 251/1967: its rows on calendar.
#ifndef NETRALITAS_CALENDAR_NORMS_KEPPRES_251_1967_HPP
#define NETRALITAS_CALENDAR_NORMS_KEPPRES_251_1967_HPP

#include <netralitas/calendar/decrees/keppres_24_2016.hpp>
#include <netralitas/law/instruments/presidential.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of Keppres 251/1967 on calendar.
inline constexpr norm calendar_keppres_251_1967[] = {
    {.id = "calendar.holiday_kinds_old",
     .force = until(2024, 1, 28),
     .kind = deontic::definition,
     .when = is(day_status::national_holiday),
     .basis = {keppres_251_1967.as_amended_by(keppres_3_1983), keppres_24_2016},
     .grade = evidence::report,
     .selected_by = selects::day_asked,
     .words = {"Until then the list of 1967, as amended, applied, with separate decrees for Imlek, 1 May and 1 June.",
               "Sebelumnya berlaku daftar tahun 1967 sebagaimana telah diubah, dengan keputusan tersendiri untuk Imlek, 1 Mei, dan 1 Juni."}},
};

}  // namespace netralitas::norms

#endif
