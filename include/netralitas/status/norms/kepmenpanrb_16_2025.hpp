// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief KepmenPANRB 16/2025: its rows on status.
#ifndef NETRALITAS_STATUS_NORMS_KEPMENPANRB_16_2025_HPP
#define NETRALITAS_STATUS_NORMS_KEPMENPANRB_16_2025_HPP

#include <netralitas/law/instruments/ministries_and_regions.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of KepmenPANRB 16/2025 on status.
inline constexpr norm status_kepmenpanrb_16_2025[] = {
    {.id = "status.pppk_part_time.grounds",
     .binds = pppk_part_time,
     .force = since(2025, 1, 13),
     .kind = deontic::definition,
     .when = service_ended,
     .basis = {kepmenpanrb_16_2025.pasal(24)},
     .grade = evidence::report,
     .selected_by = selects::event_date,
     .words = {"A part-time contract runs for one year and ends on any of twelve grounds, among them appointment as PPPK or CPNS, resignation, death, ideology breach and end of term.",
               "Perjanjian kerja PPPK paruh waktu berlaku satu tahun dan berakhir karena dua belas alasan, antara lain diangkat sebagai PPPK/CPNS, mengundurkan diri, wafat, penyelewengan ideologi, dan habis masa."},
     .effect = {"termination", "pemutusan hubungan perjanjian kerja"}},
};

}  // namespace netralitas::norms

#endif
