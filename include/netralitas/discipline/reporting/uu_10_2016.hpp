// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief UU 10/2016: its rows on reporting.
#ifndef NETRALITAS_DISCIPLINE_REPORTING_UU_10_2016_HPP
#define NETRALITAS_DISCIPLINE_REPORTING_UU_10_2016_HPP

#include <netralitas/law/instruments/acts.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of UU 10/2016 on reporting.
inline constexpr norm reporting_uu_10_2016[] = {
    {.id = "reporting.pilkada.calendar_days",
     .contests = pilkada,
     .force = since(2016, 7, 1),
     .kind = deontic::definition,
     .when = violation_known || report_received,
     .basis = {uu_10_2016},
     .grade = evidence::report,
     .selected_by = selects::report_date,
     .words = {"In the handling of Pilkada violations, days means calendar days.",
               "Dalam penanganan pelanggaran pilkada, hari berarti hari kalender."},
     .effect = {"weekends are counted", "Sabtu dan Minggu ikut dihitung"},
     .note = {"Said by a Bawaslu member on 23 September 2024, and by a second source.",
              "Pernyataan anggota Bawaslu pada 23 September 2024, dan sumber kedua."}},
};

}  // namespace netralitas::norms

#endif
