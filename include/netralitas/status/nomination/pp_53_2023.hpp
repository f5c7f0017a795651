// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief PP 53/2023: its rows on nomination.
#ifndef NETRALITAS_STATUS_NOMINATION_PP_53_2023_HPP
#define NETRALITAS_STATUS_NOMINATION_PP_53_2023_HPP

#include <netralitas/law/instruments/courts.hpp>
#include <netralitas/law/instruments/government_regulations.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of PP 53/2023 on nomination.
inline constexpr norm nomination_pp_53_2023[] = {
    {.id = "nomination.president.ministers_leave",
     .binds = state_official,
     .contests = president,
     .force = since(2023, 11, 1),
     .kind = deontic::permission,
     .then = consequence::no_duty_to_resign,
     .when = registered_as_candidate && (employment::state_official | employment::regional_head),
     .basis = {pp_53_2023, mk_68_2022},
     .grade = evidence::memory,
     .selected_by = selects::contest_day,
     .words = {"Instead of resigning, ministers and serving regional heads ask for leave or permission.",
               "Menteri dan kepala daerah yang sedang menjabat meminta cuti atau izin, bukan mengundurkan diri."},
     .effect = {"no resignation required", "tidak perlu mengundurkan diri"},
     .note = {"Day not established, the first of the month is used. For ministers and sitting regional heads it prevails over the resignation duties of state officials, as special and later.",
              "Tanggal tidak diketahui, dipakai tanggal satu. Bagi menteri dan kepala daerah petahana mengalahkan kewajiban mundur pejabat negara karena khusus dan lebih baru."}},
};

}  // namespace netralitas::norms

#endif
