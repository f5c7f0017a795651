// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief UU 1/2015: its rows on reporting.
#ifndef NETRALITAS_DISCIPLINE_REPORTING_UU_1_2015_HPP
#define NETRALITAS_DISCIPLINE_REPORTING_UU_1_2015_HPP

#include <netralitas/law/instruments/acts.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of UU 1/2015 on reporting.
inline constexpr norm reporting_uu_1_2015[] = {
    {.id = "reporting.pilkada.report",
     .contests = pilkada,
     .kind = deontic::obligation,
     .when = violation_known,
     .basis = {uu_1_2015.pasal(134).ayat(4), perppu_1_2014.pasal(134).ayat(4)},
     .grade = evidence::text,
     .selected_by = selects::report_date,
     .words = {"A report must be submitted within seven days from when the violation became known or was found.",
               "Laporan disampaikan dalam waktu paling lama 7 hari sejak pelanggaran diketahui atau ditemukan."},
     .effect = {"time-barred once the term has passed", "kedaluwarsa karena lewat waktu"},
     .note = {"Text of the base law; whether the amendments changed it is unconfirmed.",
              "Teks undang-undang dasar; apakah diubah oleh perubahan-perubahannya belum terkonfirmasi."}},
    {.id = "reporting.pilkada.decision",
     .contests = pilkada,
     .kind = deontic::obligation,
     .when = report_received && !extra_information_needed,
     .basis = {uu_1_2015.pasal(134).ayat(5), perppu_1_2014.pasal(134).ayat(5)},
     .grade = evidence::text,
     .selected_by = selects::report_date,
     .words = {"Bawaslu must decide on a report within three days of receiving it.",
               "Bawaslu memutuskan laporan dalam waktu paling lama 3 hari sejak laporan diterima."},
     .effect = {"no known consequence", "tidak diketahui akibat hukumnya"},
     .note = {"Text of the base law.", "Teks undang-undang dasar."}},
    {.id = "reporting.pilkada.extra_information",
     .contests = pilkada,
     .kind = deontic::power,
     .when = report_received && extra_information_needed,
     .basis = {uu_1_2015.pasal(134).ayat(6), perppu_1_2014.pasal(134).ayat(6)},
     .grade = evidence::text,
     .selected_by = selects::report_date,
     .words = {"The term may be lengthened by two days where additional information is needed.",
               "Jika diperlukan keterangan tambahan, waktu penanganan dapat ditambah 2 hari."},
     .effect = {"term of five days in total", "jangka waktu menjadi 5 hari secara keseluruhan"},
     .note = {"Text of the base law.", "Teks undang-undang dasar."}},
};

}  // namespace netralitas::norms

#endif
