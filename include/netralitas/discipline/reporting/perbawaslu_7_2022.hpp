// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Perbawaslu 7/2022: its rows on reporting.
#ifndef NETRALITAS_DISCIPLINE_REPORTING_PERBAWASLU_7_2022_HPP
#define NETRALITAS_DISCIPLINE_REPORTING_PERBAWASLU_7_2022_HPP

#include <netralitas/law/instruments/election_bodies.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of Perbawaslu 7/2022 on reporting.
inline constexpr norm reporting_perbawaslu_7_2022[] = {
    {.id = "reporting.pemilu.formal_needs",
     .contests = president | dpr | dpd | dprd,
     .force = since(2017, 8, 16),
     .kind = deontic::definition,
     .when = report_filed,
     .basis = {perbawaslu_7_2022.pasal(15)},
     .grade = evidence::report,
     .selected_by = selects::report_date,
     .words = {"In form a report must show the reporter, the reported party and that the time limit was kept; in substance it must give time and place, the facts and the evidence.",
               "Laporan harus memenuhi syarat formal berupa pelapor, terlapor, dan tenggat yang dipatuhi, serta syarat materiil berupa waktu dan tempat, uraian fakta, dan bukti."},
     .effect = {"report registered or not registered", "laporan diregistrasi atau tidak diregistrasi"},
     .note = {"Since 2022 in Bawaslu Regulation 7/2022.", "Sejak 2022 diatur dalam Perbawaslu 7/2022."}},
    {.id = "reporting.pemilu.initial_study",
     .contests = president | dpr | dpd | dprd,
     .force = since(2017, 8, 16),
     .kind = deontic::obligation,
     .when = report_received,
     .basis = {perbawaslu_7_2022},
     .grade = evidence::memory,
     .selected_by = selects::report_date,
     .words = {"Two days are set for the initial study of a report.",
               "Kajian awal atas laporan dilakukan dalam waktu 2 hari."},
     .effect = {"report registered or not registered", "laporan diregistrasi atau tidak diregistrasi"},
     .note = {"Two days for the formal check are reported for Balikpapan in 2023.",
              "Pemeriksaan formil dua hari dilaporkan di Balikpapan tahun 2023."}},
    {.id = "reporting.after_hours_next_working_day",
     .contests = president | dpr | dpd | dprd,
     .kind = deontic::effect,
     .when = report_after_desk_hours,
     .basis = {perbawaslu_7_2022},
     .grade = evidence::report,
     .selected_by = selects::report_date,
     .words = {"A report submitted on a Friday after desk hours is counted from Monday.",
               "Laporan yang disampaikan pada hari Jumat di luar jam penerimaan dihitung mulai hari Senin."},
     .effect = {"treated as received on the next working day", "dianggap diterima pada hari kerja berikutnya"},
     .note = {"Practice of Balikpapan in 2023; it is an election clock and not the personnel clock.",
              "Praktik Balikpapan 2023; ini jalur waktu pemilu, bukan jalur kepegawaian."}},
};

}  // namespace netralitas::norms

#endif
