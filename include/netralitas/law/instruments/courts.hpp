// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Court rulings and court regulations.
#ifndef NETRALITAS_LAW_INSTRUMENTS_COURTS_HPP
#define NETRALITAS_LAW_INSTRUMENTS_COURTS_HPP

#include <netralitas/law/instrument.hpp>

namespace netralitas {

/// @brief Putusan MK 41/PUU-XII/2014: Ruling: resignation runs from determination, not registration.
inline constexpr instrument mk_41_2014{
    .id = "mk_41_2014",
    .short_name = "Putusan MK 41/PUU-XII/2014",
    .title = {"Ruling: resignation runs from determination, not registration",
              "Pengujian Pasal 119 dan 123 UU 5/2014"},
    .issuer = "Constitutional Court",
    .issued = between(date{2015, 7, 8}, date{2015, 7, 8}),
    .force = since(2015, 7, 8),
    .grade = evidence::report,
    .note = {"Conditional reading of arts. 119 and 123(3) of UU 5/2014.",
             "Penafsiran bersyarat atas Pasal 119 dan Pasal 123 ayat (3) UU 5/2014."},
};

/// @brief Putusan MK 68/PUU-XX/2022: Ruling on ministers standing for President.
inline constexpr instrument mk_68_2022{
    .id = "mk_68_2022",
    .short_name = "Putusan MK 68/PUU-XX/2022",
    .title = {"Ruling on ministers standing for President", "Pengujian Pasal 170 UU 7/2017"},
    .issuer = "Constitutional Court",
    .issued = between(date{2022, 1, 1}, date{2022, 12, 31}),
    .grade = evidence::memory,
};

/// @brief Putusan MK 126/PUU-XXII/2024: Ruling on repeat elections where the empty column won.
inline constexpr instrument mk_126_2024{
    .id = "mk_126_2024",
    .short_name = "Putusan MK 126/PUU-XXII/2024",
    .title = {"Ruling on repeat elections where the empty column won", "Pengujian Pasal 54D UU 10/2016"},
    .issuer = "Constitutional Court",
    .issued = between(date{2024, 1, 1}, date{2024, 12, 31}),
    .grade = evidence::report,
    .note = {"The date is not established.", "Tanggalnya tidak diketahui."},
};

/// @brief Putusan MK 135/PUU-XXII/2024: Ruling separating national and regional elections from 2029.
inline constexpr instrument mk_135_2024{
    .id = "mk_135_2024",
    .short_name = "Putusan MK 135/PUU-XXII/2024",
    .title = {"Ruling separating national and regional elections from 2029", "Pemisahan pemilu nasional dan daerah"},
    .issuer = "Constitutional Court",
    .issued = between(date{2025, 6, 26}, date{2025, 6, 26}),
    .force = since(2025, 6, 26),
    .grade = evidence::report,
};

/// @brief Putusan MK 136/PUU-XXII/2024: Ruling extending art. 188 Pilkada Act to regional officials, TNI and Polri.
inline constexpr instrument mk_136_2024{
    .id = "mk_136_2024",
    .short_name = "Putusan MK 136/PUU-XXII/2024",
    .title = {"Ruling extending art. 188 Pilkada Act to regional officials, TNI and Polri",
              "Pengujian Pasal 188 UU 1/2015"},
    .issuer = "Constitutional Court",
    .issued = between(date{2024, 11, 14}, date{2024, 11, 14}),
    .force = since(2024, 11, 14),
    .grade = evidence::report,
};

/// @brief Putusan MK 121/PUU-XXII/2024: Ruling requiring an independent merit-system supervisor within two years.
inline constexpr instrument mk_121_2024{
    .id = "mk_121_2024",
    .short_name = "Putusan MK 121/PUU-XXII/2024",
    .title = {"Ruling requiring an independent merit-system supervisor within two years",
              "Pengujian Pasal 26 ayat (2) huruf d UU 20/2023"},
    .issuer = "Constitutional Court",
    .issued = between(date{2025, 10, 16}, date{2025, 10, 16}),
    .force = since(2025, 10, 16),
    .grade = evidence::report,
    .note = {"Two outlets give wrong dates: 7 October 2024 and 17 October 2025.",
             "Dua media salah menulis tanggal: 7 Oktober 2024 dan 17 Oktober 2025."},
};

/// @brief Putusan MK 04/PHPU.BUP-XXIII/2025: Election-result ruling: no time limit for the dismissal decree in PKPU 8/2024 art. 26.
inline constexpr instrument mk_phpu_bup_04_2025{
    .id = "mk_phpu_bup_04_2025",
    .short_name = "Putusan MK 04/PHPU.BUP-XXIII/2025",
    .title = {"Election-result ruling: no time limit for the dismissal decree in PKPU 8/2024 art. 26",
              "Perselisihan hasil Pilkada 2024 (bupati)"},
    .issuer = "Constitutional Court",
    .issued = between(date{2025, 2, 24}, date{2025, 2, 24}),
    .force = since(2025, 2, 24),
    .grade = evidence::report,
};

/// @brief Putusan-putusan MK PHPU 24 Februari 2025: Rulings ordering repeat voting in 24 regions.
inline constexpr instrument mk_phpu_psu_2025{
    .id = "mk_phpu_psu_2025",
    .short_name = "Putusan-putusan MK PHPU 24 Februari 2025",
    .title = {"Rulings ordering repeat voting in 24 regions", "Pemungutan suara ulang di 24 daerah"},
    .issuer = "Constitutional Court",
    .issued = between(date{2025, 2, 24}, date{2025, 2, 24}),
    .force = since(2025, 2, 24),
    .grade = evidence::report,
    .note = {"One entry for a group of rulings.", "Satu entri untuk sekumpulan putusan."},
};

/// @brief Perma 6/2018: Supreme Court regulation on suing after administrative remedies.
inline constexpr instrument perma_6_2018{
    .id = "perma_6_2018",
    .short_name = "Perma 6/2018",
    .title = {"Supreme Court regulation on suing after administrative remedies",
              "Pedoman Penyelesaian Sengketa Administrasi Pemerintahan setelah Menempuh Upaya Administratif"},
    .issuer = "Supreme Court",
    .issued = between(date{2018, 12, 4}, date{2018, 12, 4}),
    .force = since(2018, 12, 4),
    .grade = evidence::text,
    .note = {"Arts. 2 and 5(1) are known in their words; the definition of day as working day is unconfirmed.",
             "Pasal 2 dan Pasal 5 ayat (1) diketahui teksnya; definisi hari sebagai hari kerja belum terkonfirmasi."},
    .articles = {2, 5},
};

/// @brief Rumusan Kamar MA 2021: Supreme Court chamber formulation on administrative remedies.
inline constexpr instrument ma_rumusan_kamar_2021{
    .id = "ma_rumusan_kamar_2021",
    .short_name = "Rumusan Kamar MA 2021",
    .title = {"Supreme Court chamber formulation on administrative remedies",
              "Rumusan hukum kamar tata usaha negara 2021"},
    .issuer = "Supreme Court",
    .issued = between(date{2021, 1, 1}, date{2021, 12, 31}),
    .grade = evidence::report,
};

/// @brief Every instrument of this file.
inline constexpr instrument const* registry_courts[] = {
    &mk_41_2014, &mk_68_2022, &mk_126_2024, &mk_135_2024, &mk_136_2024, &mk_121_2024, &mk_phpu_bup_04_2025,
    &mk_phpu_psu_2025, &perma_6_2018, &ma_rumusan_kamar_2021,
};

}  // namespace netralitas

#endif
