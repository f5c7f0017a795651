// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Perbawaslu 8/2020: its rows on reporting.
#ifndef NETRALITAS_DISCIPLINE_REPORTING_PERBAWASLU_8_2020_HPP
#define NETRALITAS_DISCIPLINE_REPORTING_PERBAWASLU_8_2020_HPP

#include <netralitas/law/instruments/election_bodies.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of Perbawaslu 8/2020 on reporting.
inline constexpr norm reporting_perbawaslu_8_2020[] = {
    {.id = "reporting.pilkada.desk_hours",
     .contests = pilkada,
     .force = since(2024, 10, 15),
     .kind = deontic::definition,
     .when = report_filed,
     .basis = {perbawaslu_8_2020.as_amended_by(perbawaslu_9_2024)},
     .grade = evidence::report,
     .selected_by = selects::report_date,
     .words = {"Reports are accepted Monday to Thursday 08:00-16:00 and Friday until 16:30, but around the clock during the quiet period, on voting day and during the count; a proxy may file the report.",
               "Laporan diterima Senin sampai Kamis pukul 08.00-16.00 dan Jumat sampai pukul 16.30, serta 24 jam pada masa tenang, hari pemungutan suara, dan penghitungan suara; pelaporan boleh dikuasakan."},
     .effect = {"report received", "laporan diterima"},
     .note = {"The first day is the latest possible one, the regulation being public by then; the same hours applied in the 2024 general election.",
              "Hari pertama adalah yang paling akhir dimungkinkan, saat peraturan sudah terbuka; jam yang sama dipakai dalam Pemilu 2024."}},
};

}  // namespace netralitas::norms

#endif
