// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Rumusan Kamar MA 2021: its rows on appeal.
#ifndef NETRALITAS_DISCIPLINE_APPEAL_MA_RUMUSAN_KAMAR_2021_HPP
#define NETRALITAS_DISCIPLINE_APPEAL_MA_RUMUSAN_KAMAR_2021_HPP

#include <netralitas/law/instruments/courts.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of Rumusan Kamar MA 2021 on appeal.
inline constexpr norm appeal_ma_rumusan_kamar_2021[] = {
    {.id = "appeal.wrong_official_time_not_counted",
     .binds = pns | pppk,
     .kind = deontic::effect,
     .when = wrong_official_addressed,
     .basis = {ma_rumusan_kamar_2021},
     .grade = evidence::report,
     .selected_by = selects::decision_receipt,
     .words = {"The time taken by a remedy brought before a wrong official is left out of the count.",
               "Waktu yang terpakai karena upaya diajukan kepada pejabat yang keliru tidak dihitung."},
     .effect = {"term does not run", "tenggang waktu tidak berjalan"},
     .note = {"Wording of 2021 whose day is not established; it counts 21 working days for the objection.",
              "Rumusan 2021 yang tanggalnya tidak diketahui; menghitung 21 hari kerja untuk keberatan."}},
};

}  // namespace netralitas::norms

#endif
