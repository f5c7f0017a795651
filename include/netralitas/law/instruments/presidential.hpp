// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Presidential regulations and decrees.
#ifndef NETRALITAS_LAW_INSTRUMENTS_PRESIDENTIAL_HPP
#define NETRALITAS_LAW_INSTRUMENTS_PRESIDENTIAL_HPP

#include <netralitas/law/instrument.hpp>

namespace netralitas {

/// @brief Perpres 118/2014: Presidential regulation on the KASN secretariat and organisation.
inline constexpr instrument perpres_118_2014{
    .id = "perpres_118_2014",
    .short_name = "Perpres 118/2014",
    .title = {"Presidential regulation on the KASN secretariat and organisation",
              "Sekretariat, Sistem dan Manajemen SDM, serta Tata Kerja KASN"},
    .issuer = "President",
    .issued = between(date{2014, 1, 1}, date{2014, 12, 31}),
    .force = until(2024, 8, 22),
    .grade = evidence::report,
    .note = {"Revoked when supervision passed to PANRB and BKN; which of the two successors revokes it is unconfirmed.",
             "Dicabut saat pengawasan beralih ke KemenPANRB dan BKN; penggantinya yang mana yang mencabut belum terkonfirmasi."},
};

/// @brief Perpres 116/2022: Presidential regulation on supervision of ASN norms, standards and procedures.
inline constexpr instrument perpres_116_2022{
    .id = "perpres_116_2022",
    .short_name = "Perpres 116/2022",
    .title = {"Presidential regulation on supervision of ASN norms, standards and procedures",
              "Pengawasan dan Pengendalian Pelaksanaan NSPK Manajemen ASN"},
    .issuer = "President",
    .issued = between(date{2022, 1, 1}, date{2022, 12, 31}),
    .grade = evidence::report,
    .note = {"Arts. 20(4) and 25 are cited.", "Pasal 20 ayat (4) dan 25 dikutip."},
    .articles = {20},
};

/// @brief Perpres 21/2023: Presidential regulation on ASN working days and hours.
inline constexpr instrument perpres_21_2023{
    .id = "perpres_21_2023",
    .short_name = "Perpres 21/2023",
    .title = {"Presidential regulation on ASN working days and hours",
              "Hari Kerja dan Jam Kerja Instansi Pemerintah dan Pegawai ASN"},
    .issuer = "President",
    .issued = between(date{2023, 4, 12}, date{2023, 4, 12}),
    .force = since(2023, 4, 12),
    .grade = evidence::report,
    .note = {"Replaces Keppres 68/1995.", "Menggantikan Keppres 68/1995."},
    .articles = {3, 4, 6, 7, 8, 13},
};

/// @brief Perpres 91/2024: Presidential regulation amending the organisation of the Ministry (PANRB).
inline constexpr instrument perpres_91_2024{
    .id = "perpres_91_2024",
    .short_name = "Perpres 91/2024",
    .title = {"Presidential regulation amending the organisation of the Ministry (PANRB)",
              "Perubahan Perpres tentang Kementerian PANRB"},
    .issuer = "President",
    .issued = between(date{2024, 8, 23}, date{2024, 8, 23}),
    .force = since(2024, 8, 23),
    .grade = evidence::report,
    .note = {"Art. 28A; concerns supervision policy.", "Pasal 28A; menyangkut kebijakan pengawasan."},
    .articles = {{28, 'A'}},
};

/// @brief Perpres 92/2024: Presidential regulation on BKN.
inline constexpr instrument perpres_92_2024{
    .id = "perpres_92_2024",
    .short_name = "Perpres 92/2024",
    .title = {"Presidential regulation on BKN", "Badan Kepegawaian Negara"},
    .issuer = "President",
    .issued = between(date{2024, 8, 23}, date{2024, 8, 23}),
    .force = since(2024, 8, 23),
    .grade = evidence::report,
    .note = {"Arts. 3-4; concerns the carrying out of merit and neutrality supervision.",
             "Pasal 3-4; menyangkut pelaksanaan pengawasan merit dan netralitas."},
    .articles = {3, 4},
};

/// @brief Perpres 13/2025: Presidential regulation on the inauguration of elected regional heads.
inline constexpr instrument perpres_13_2025{
    .id = "perpres_13_2025",
    .short_name = "Perpres 13/2025",
    .title = {"Presidential regulation on the inauguration of elected regional heads",
              "Tata Cara Pelantikan Kepala Daerah"},
    .issuer = "President",
    .issued = between(date{2025, 1, 1}, date{2025, 12, 31}),
    .grade = evidence::report,
    .note = {"Art. 22A: inauguration on 20 February 2025.", "Pasal 22A: pelantikan pada 20 Februari 2025."},
    .articles = {{22, 'A'}},
};

/// @brief Keppres 68/1995: Presidential decree on government working days.
inline constexpr instrument keppres_68_1995{
    .id = "keppres_68_1995",
    .short_name = "Keppres 68/1995",
    .title = {"Presidential decree on government working days", "Hari Kerja di Lingkungan Lembaga Pemerintah"},
    .issuer = "President",
    .issued = between(date{1995, 1, 1}, date{1995, 12, 31}),
    .force = until(2023, 4, 11),
    .grade = evidence::report,
    .note = {"The hours and breaks of the decree are unconfirmed.",
             "Jam kerja dan istirahat dalam keputusan ini belum terkonfirmasi."},
};

/// @brief Keppres 251/1967: Presidential decree on holidays (old list).
inline constexpr instrument keppres_251_1967{
    .id = "keppres_251_1967",
    .short_name = "Keppres 251/1967",
    .title = {"Presidential decree on holidays (old list)", "Hari-hari Libur"},
    .issuer = "President",
    .issued = between(date{1967, 1, 1}, date{1967, 12, 31}),
    .force = until(2024, 1, 28),
    .grade = evidence::report,
    .note = {"Amended several times, most recently by Keppres 3/1983.",
             "Beberapa kali diubah, terakhir dengan Keppres 3/1983."},
};

/// @brief Keppres 3/1983: Last amendment of the old holiday list.
inline constexpr instrument keppres_3_1983{
    .id = "keppres_3_1983",
    .short_name = "Keppres 3/1983",
    .title = {"Last amendment of the old holiday list", "Perubahan atas Keppres 251/1967"},
    .issuer = "President",
    .issued = between(date{1983, 1, 1}, date{1983, 12, 31}),
    .force = until(2024, 1, 28),
    .grade = evidence::report,
};

/// @brief Keppres 8/2024: Presidential decree on the list of holidays.
inline constexpr instrument keppres_8_2024{
    .id = "keppres_8_2024",
    .short_name = "Keppres 8/2024",
    .title = {"Presidential decree on the list of holidays", "Hari-Hari Libur"},
    .issuer = "President",
    .issued = between(date{2024, 1, 29}, date{2024, 1, 29}),
    .force = since(2024, 1, 29),
    .grade = evidence::report,
    .note = {"Fixes sixteen kinds of holiday and their names, not dates; by its third point the religion minister sets 1 Muharram, Idul Fitri and Idul Adha each year.",
             "Menetapkan enam belas jenis hari libur dan namanya, bukan tanggal; menurut diktum ketiga Menteri Agama menetapkan 1 Muharam, Idul Fitri, dan Idul Adha tiap tahun."},
};

/// @brief Every instrument of this file.
inline constexpr instrument const* registry_presidential[] = {
    &perpres_118_2014, &perpres_116_2022, &perpres_21_2023, &perpres_91_2024, &perpres_92_2024, &perpres_13_2025,
    &keppres_68_1995, &keppres_251_1967, &keppres_3_1983, &keppres_8_2024,
};

}  // namespace netralitas

#endif
