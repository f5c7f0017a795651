// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief SE MenPANRB 4/2024: its rows on reporting.
#ifndef NETRALITAS_DISCIPLINE_REPORTING_SE_MENPANRB_4_2024_HPP
#define NETRALITAS_DISCIPLINE_REPORTING_SE_MENPANRB_4_2024_HPP

#include <netralitas/law/instruments/ministries_and_regions.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of SE MenPANRB 4/2024 on reporting.
inline constexpr norm reporting_se_menpanrb_4_2024[] = {
    {.id = "reporting.sbt.no_term_after_kasn",
     .binds = pns | cpns | pppk | pppk_part_time,
     .force = since(2024, 9, 4),
     .kind = deontic::definition,
     .when = recommendation_received,
     .basis = {se_menpanrb_4_2024},
     .grade = evidence::derived,
     .selected_by = selects::report_date,
     .reading = "term_lapsed_with_kasn",
     .words = {"Since the end of KASN no time limit for the appointing authority (PPK) is known.",
               "Setelah KASN berakhir, tidak diketahui adanya tenggat bagi PPK."},
     .effect = {"no time limit", "tanpa tenggat"}},
    {.id = "reporting.sbt.satgas_7_days",
     .binds = pns | cpns | pppk | pppk_part_time,
     .force = since(2024, 9, 4),
     .kind = deontic::obligation,
     .when = case_entered,
     .basis = {se_menpanrb_4_2024},
     .grade = evidence::report,
     .selected_by = selects::report_date,
     .words = {"The task force (Satgas) must complete its verification within seven days.",
               "Satgas melakukan verifikasi dalam waktu paling lama 7 hari."},
     .effect = {"passed on to Bawaslu", "diteruskan kepada Bawaslu"},
     .note = {"The type of day is not stated; flow of October 2024.", "Jenis hari tidak disebut; alur Oktober 2024."}},
    {.id = "reporting.sbt.bawaslu_3wd",
     .binds = pns | cpns | pppk | pppk_part_time,
     .force = since(2024, 9, 4),
     .kind = deontic::obligation,
     .when = checked_by_satgas,
     .basis = {se_menpanrb_4_2024},
     .grade = evidence::report,
     .selected_by = selects::report_date,
     .words = {"Bawaslu must study and validate the case within three working days.",
               "Bawaslu melakukan kajian dan validasi dalam waktu paling lama 3 hari kerja."},
     .effect = {"passed on to BKN", "diteruskan kepada BKN"},
     .note = {"Flow of October 2024.", "Alur Oktober 2024."}},
    {.id = "reporting.sbt.public_channel",
     .force = since(2024, 10, 11),
     .kind = deontic::permission,
     .when = violation_known && case_kind::neutrality,
     .basis = {se_menpanrb_4_2024},
     .grade = evidence::report,
     .selected_by = selects::report_date,
     .words = {"Members of the public may report through the shared system using an identity number, or else through the national complaint service.",
               "Masyarakat dapat melapor melalui sistem berbagi terintegrasi dengan nomor identitas, atau jika tidak, melalui layanan pengaduan nasional."},
     .effect = {"report filed", "laporan disampaikan"},
     .note = {"The first day is the day of the report on it.", "Hari pertama adalah hari pemberitaannya."}},
};

}  // namespace netralitas::norms

#endif
