// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief UU 7/2017: its rows on reporting.
#ifndef NETRALITAS_DISCIPLINE_REPORTING_UU_7_2017_HPP
#define NETRALITAS_DISCIPLINE_REPORTING_UU_7_2017_HPP

#include <netralitas/law/instruments/acts.hpp>
#include <netralitas/law/instruments/election_bodies.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of UU 7/2017 on reporting.
inline constexpr norm reporting_uu_7_2017[] = {
    {.id = "reporting.pemilu.finding",
     .contests = president | dpr | dpd | dprd,
     .force = since(2017, 8, 16),
     .kind = deontic::obligation,
     .when = supervision_result,
     .basis = {uu_7_2017.pasal(454).ayat(5)},
     .grade = evidence::text,
     .selected_by = selects::report_date,
     .words = {"A result of supervision must be established as a finding within seven days.",
               "Hasil pengawasan ditetapkan sebagai temuan dalam waktu paling lama 7 hari."},
     .effect = {"time-barred once the term has passed", "kedaluwarsa karena lewat waktu"},
     .note = {"The text says days; practice treats them as working days, and another reading takes calendar days.",
              "Teks hanya menyebut hari; praktik menganggapnya hari kerja, tafsir lain hari kalender."}},
    {.id = "reporting.pemilu.report",
     .contests = president | dpr | dpd | dprd,
     .force = since(2017, 8, 16),
     .kind = deontic::obligation,
     .when = violation_known,
     .basis = {uu_7_2017.pasal(454).ayat(6)},
     .grade = evidence::text,
     .selected_by = selects::report_date,
     .words = {"A voter, an observer or an election participant files a report within seven working days after the violation has become known.",
               "Pemilih, pemantau, atau peserta pemilu menyampaikan laporan dalam waktu paling lama 7 hari kerja setelah pelanggaran diketahui."},
     .effect = {"time-barred once the term has passed", "kedaluwarsa karena lewat waktu"}},
    {.id = "reporting.pemilu.follow_up",
     .contests = president | dpr | dpd | dprd,
     .force = since(2017, 8, 16),
     .kind = deontic::obligation,
     .when = report_registered && !extra_information_needed,
     .basis = {uu_7_2017.pasal(454).ayat(7)},
     .grade = evidence::text,
     .selected_by = selects::report_date,
     .words = {"Bawaslu must act on a report within seven days after receiving and registering it.",
               "Bawaslu menindaklanjuti laporan dalam waktu paling lama 7 hari setelah laporan diterima dan diregistrasi."},
     .effect = {"no known consequence", "tidak diketahui akibat hukumnya"},
     .note = {"The text says days; practice treats them as working days, and another reading takes calendar days.",
              "Teks hanya menyebut hari; praktik menganggapnya hari kerja, tafsir lain hari kalender."}},
    {.id = "reporting.pemilu.extra_information",
     .contests = president | dpr | dpd | dprd,
     .force = since(2017, 8, 16),
     .kind = deontic::power,
     .when = report_registered && extra_information_needed,
     .basis = {uu_7_2017.pasal(454).ayat(8)},
     .grade = evidence::text,
     .selected_by = selects::report_date,
     .words = {"Where additional information is gathered, the handling as a whole takes no more than 14 working days counted from registration.",
               "Jika diperlukan keterangan tambahan, keseluruhan penanganan berlangsung paling lama 14 hari kerja sejak laporan diregistrasi."},
     .effect = {"term of 14 working days in total", "jangka waktu menjadi 14 hari kerja secara keseluruhan"}},
    {.id = "reporting.neutrality_is_other_law",
     .binds = pns | cpns | pppk | pppk_part_time,
     .force = since(2017, 8, 16),
     .kind = deontic::effect,
     .when = case_kind::neutrality && (report_registered || finding_fixed),
     .basis = {uu_7_2017, perbawaslu_7_2022},
     .grade = evidence::report,
     .selected_by = selects::report_date,
     .words = {"A breach of ASN neutrality is a violation of other legislation, so Bawaslu forwards it or makes a recommendation but does not punish.",
               "Pelanggaran netralitas ASN merupakan pelanggaran peraturan perundang-undangan lainnya, sehingga Bawaslu meneruskan atau memberi rekomendasi dan tidak menjatuhkan hukuman."},
     .effect = {"case forwarded to the supervising body", "perkara diteruskan kepada instansi pengawas"}},
    {.id = "reporting.pilkada.working_days",
     .contests = pilkada,
     .force = since(2017, 8, 16),
     .kind = deontic::definition,
     .when = violation_known || report_received,
     .basis = {uu_7_2017.pasal(454)},
     .grade = evidence::derived,
     .selected_by = selects::report_date,
     .reading = "pilkada_working_days",
     .words = {"By analogy to the general election, days in the handling of Pilkada violations are read as working days.",
               "Berdasarkan analogi dengan pemilu, hari dalam penanganan pelanggaran pilkada dibaca sebagai hari kerja."},
     .effect = {"weekends are not counted", "Sabtu dan Minggu tidak dihitung"}},
};

}  // namespace netralitas::norms

#endif
