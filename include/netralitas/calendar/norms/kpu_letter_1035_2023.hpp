// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Surat KPU 1035/PL.01.4-SD/05/2023: its rows on calendar.
#ifndef NETRALITAS_CALENDAR_NORMS_KPU_LETTER_1035_2023_HPP
#define NETRALITAS_CALENDAR_NORMS_KPU_LETTER_1035_2023_HPP

#include <netralitas/law/instruments/election_bodies.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of Surat KPU 1035/PL.01.4-SD/05/2023 on calendar.
inline constexpr norm calendar_kpu_letter_1035_2023[] = {
    {.id = "calendar.same_number_next_month",
     .force = since(2023, 9, 25),
     .kind = deontic::definition,
     .when = is(term_unit::month),
     .basis = {kpu_letter_1035_2023},
     .grade = evidence::report,
     .selected_by = selects::day_asked,
     .words = {"A term of one month runs out on the same day number of the following month and does not move to a working day.",
               "Tenggat satu bulan berakhir pada tanggal yang sama di bulan berikutnya, tanpa digeser ke hari kerja."},
     .effect = {"3 November 2023 gives 3 December 2023 (a Sunday)",
                "3 November 2023 menjadi 3 Desember 2023 (hari Minggu)"}},
};

}  // namespace netralitas::norms

#endif
