// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Acts and government regulations in lieu of acts.
#ifndef NETRALITAS_LAW_INSTRUMENTS_ACTS_HPP
#define NETRALITAS_LAW_INSTRUMENTS_ACTS_HPP

#include <netralitas/law/instrument.hpp>

namespace netralitas {

/// @brief UU 5/1986: State Administrative Courts Act.
inline constexpr instrument uu_5_1986{
    .id = "uu_5_1986",
    .short_name = "UU 5/1986",
    .title = {"State Administrative Courts Act", "Peradilan Tata Usaha Negara"},
    .issuer = "DPR and President",
    .issued = between(date{1986, 1, 1}, date{1986, 12, 31}),
    .grade = evidence::report,
    .note = {"Day of promulgation not established; cited for the 90-day limit to sue (art. 55) and for the court after the administrative route (arts. 48 and 51, unconfirmed).",
             "Tanggal pengundangan tidak diketahui; dikutip untuk batas 90 hari menggugat (Pasal 55) dan pengadilan setelah upaya administratif (Pasal 48 dan 51, belum terkonfirmasi)."},
    .articles = {48, 51, 55},
};

/// @brief UU 2/2002: National Police Act.
inline constexpr instrument uu_2_2002{
    .id = "uu_2_2002",
    .short_name = "UU 2/2002",
    .title = {"National Police Act", "Kepolisian Negara Republik Indonesia"},
    .issuer = "DPR and President",
    .issued = between(date{2002, 1, 1}, date{2002, 12, 31}),
    .grade = evidence::memory,
    .note = {"Art. 28 on police neutrality is unconfirmed.",
             "Pasal 28 tentang netralitas Polri belum terkonfirmasi."},
    .articles = {28},
};

/// @brief UU 34/2004: Armed Forces Act.
inline constexpr instrument uu_34_2004{
    .id = "uu_34_2004",
    .short_name = "UU 34/2004",
    .title = {"Armed Forces Act", "Tentara Nasional Indonesia"},
    .issuer = "DPR and President",
    .issued = between(date{2004, 1, 1}, date{2004, 12, 31}),
    .grade = evidence::memory,
    .note = {"Art. 39 on the ban on practical politics is unconfirmed; amended by UU 3/2025.",
             "Pasal 39 tentang larangan politik praktis belum terkonfirmasi; diubah dengan UU 3/2025."},
    .articles = {39},
};

/// @brief UU 5/2014: Civil Service (ASN) Act of 2014.
inline constexpr instrument uu_5_2014{
    .id = "uu_5_2014",
    .short_name = "UU 5/2014",
    .title = {"Civil Service (ASN) Act of 2014", "Aparatur Sipil Negara"},
    .issuer = "DPR and President",
    .issued = between(date{2014, 1, 15}, date{2014, 1, 15}),
    .force = between(date{2014, 1, 15}, date{2023, 10, 30}),
    .grade = evidence::report,
    .note = {"Day of promulgation unconfirmed; arts. 105, 119 and 123(3) are known in their words.",
             "Tanggal pengundangan belum terkonfirmasi; Pasal 105, 119, dan 123 ayat (3) diketahui teksnya."},
    .articles = {2, 9, 31, 87, 105, 119, 123},
};

/// @brief UU 6/2014: Villages Act.
inline constexpr instrument uu_6_2014{
    .id = "uu_6_2014",
    .short_name = "UU 6/2014",
    .title = {"Villages Act", "Desa"},
    .issuer = "DPR and President",
    .issued = between(date{2014, 1, 1}, date{2014, 12, 31}),
    .grade = evidence::memory,
    .note = {"Numbers and letters of arts. 29-30 (village head), 51 (apparatus) and 64 (BPD) are unconfirmed.",
             "Nomor dan huruf Pasal 29-30 (kepala desa), 51 (perangkat desa), dan 64 (BPD) belum terkonfirmasi."},
    .articles = {29, 30, 51, 64},
};

/// @brief UU 30/2014: Government Administration Act.
inline constexpr instrument uu_30_2014{
    .id = "uu_30_2014",
    .short_name = "UU 30/2014",
    .title = {"Government Administration Act", "Administrasi Pemerintahan"},
    .issuer = "DPR and President",
    .issued = between(date{2014, 1, 1}, date{2014, 12, 31}),
    .grade = evidence::text,
    .note = {"Arts. 75 and 77 are known in their words, art. 78 is unconfirmed.",
             "Pasal 75 dan 77 diketahui teksnya, Pasal 78 belum terkonfirmasi."},
    .articles = {75, 77, 78},
};

/// @brief Perppu 1/2014: Government Regulation in Lieu of Law on the election of governors, regents and mayors.
inline constexpr instrument perppu_1_2014{
    .id = "perppu_1_2014",
    .short_name = "Perppu 1/2014",
    .title = {"Government Regulation in Lieu of Law on the election of governors, regents and mayors",
              "Pemilihan Gubernur, Bupati, dan Walikota"},
    .issuer = "President",
    .issued = between(date{2014, 1, 1}, date{2014, 12, 31}),
    .grade = evidence::text,
    .note = {"The base text of art. 134 is known; made law by UU 1/2015.",
             "Teks dasar Pasal 134 diketahui; ditetapkan menjadi undang-undang dengan UU 1/2015."},
    .articles = {134},
};

/// @brief UU 1/2015: Act adopting Perppu 1/2014 (Pilkada Act).
inline constexpr instrument uu_1_2015{
    .id = "uu_1_2015",
    .short_name = "UU 1/2015",
    .title = {"Act adopting Perppu 1/2014 (Pilkada Act)", "Penetapan Perppu 1/2014 (UU Pilkada)"},
    .issuer = "DPR and President",
    .issued = between(date{2015, 1, 1}, date{2015, 12, 31}),
    .grade = evidence::report,
    .note = {"Holds arts. 70, 71, 84(3), 134, 188 and 189 as later amended.",
             "Memuat Pasal 70, 71, 84 ayat (3), 134, 188, dan 189 sebagaimana kemudian diubah."},
    .articles = {70, 71, 84, 134, 188, 189},
};

/// @brief UU 8/2015: First amendment of the Pilkada Act.
inline constexpr instrument uu_8_2015{
    .id = "uu_8_2015",
    .short_name = "UU 8/2015",
    .title = {"First amendment of the Pilkada Act", "Perubahan atas UU 1/2015"},
    .issuer = "DPR and President",
    .issued = between(date{2015, 1, 1}, date{2015, 12, 31}),
    .grade = evidence::report,
};

/// @brief UU 10/2016: Second amendment of the Pilkada Act.
inline constexpr instrument uu_10_2016{
    .id = "uu_10_2016",
    .short_name = "UU 10/2016",
    .title = {"Second amendment of the Pilkada Act", "Perubahan Kedua atas UU 1/2015"},
    .issuer = "DPR and President",
    .issued = between(date{2016, 1, 1}, date{2016, 12, 31}),
    .force = since(2016, 7, 1),
    .grade = evidence::text,
    .note = {"Day in force unconfirmed; art. 7(2)(t) is known in its words.",
             "Tanggal berlaku belum terkonfirmasi; Pasal 7 ayat (2) huruf t diketahui teksnya."},
    .articles = {7, {54, 'D'}, 70, 71},
};

/// @brief UU 7/2017: General Elections Act.
inline constexpr instrument uu_7_2017{
    .id = "uu_7_2017",
    .short_name = "UU 7/2017",
    .title = {"General Elections Act", "Pemilihan Umum"},
    .issuer = "DPR and President",
    .issued = between(date{2017, 8, 16}, date{2017, 8, 16}),
    .force = since(2017, 8, 16),
    .grade = evidence::report,
    .note = {"Day in force unconfirmed; arts. 240(1)(k), 454, 476, 493, 494, 521, 522 and 547 are known in their words.",
             "Tanggal berlaku belum terkonfirmasi; Pasal 240 ayat (1) huruf k, 454, 476, 493, 494, 521, 522, dan 547 diketahui teksnya."},
    .articles = {167, 170, 182, 200, 240, 280, 282, 283, 454, 476, 490, 491, 492, 493, 494, 521, 522, 547},
};

/// @brief Perppu 2/2020: Government Regulation in Lieu of Law postponing the 2020 regional elections.
inline constexpr instrument perppu_2_2020{
    .id = "perppu_2_2020",
    .short_name = "Perppu 2/2020",
    .title = {"Government Regulation in Lieu of Law postponing the 2020 regional elections",
              "Perubahan Ketiga atas UU 1/2015 (penundaan Pilkada 2020)"},
    .issuer = "President",
    .issued = between(date{2020, 5, 4}, date{2020, 5, 4}),
    .force = since(2020, 5, 4),
    .grade = evidence::report,
    .note = {"The article in point is art. 201A.", "Pasal yang dimaksud adalah Pasal 201A."},
    .articles = {{201, 'A'}},
};

/// @brief UU 6/2020: Third amendment of the Pilkada Act.
inline constexpr instrument uu_6_2020{
    .id = "uu_6_2020",
    .short_name = "UU 6/2020",
    .title = {"Third amendment of the Pilkada Act", "Penetapan Perppu 2/2020"},
    .issuer = "DPR and President",
    .issued = between(date{2020, 1, 1}, date{2020, 12, 31}),
    .grade = evidence::report,
};

/// @brief UU 1/2023: Criminal Code of 2023.
inline constexpr instrument uu_1_2023{
    .id = "uu_1_2023",
    .short_name = "UU 1/2023",
    .title = {"Criminal Code of 2023", "Kitab Undang-Undang Hukum Pidana"},
    .issuer = "DPR and President",
    .issued = between(date{2023, 1, 1}, date{2023, 12, 31}),
    .force = since(2026, 1, 2),
    .grade = evidence::report,
    .note = {"Light imprisonment (kurungan) is not among the main punishments; art. 3 on the more lenient law and the fine categories are unconfirmed.",
             "Kurungan tidak termasuk pidana pokok; Pasal 3 tentang hukum yang lebih ringan dan kategori denda belum terkonfirmasi."},
    .articles = {3},
};

/// @brief UU 20/2023: Civil Service (ASN) Act of 2023.
inline constexpr instrument uu_20_2023{
    .id = "uu_20_2023",
    .short_name = "UU 20/2023",
    .title = {"Civil Service (ASN) Act of 2023", "Aparatur Sipil Negara"},
    .issuer = "DPR and President",
    .issued = between(date{2023, 10, 31}, date{2023, 10, 31}),
    .force = since(2023, 10, 31),
    .grade = evidence::report,
    .note = {"In force on promulgation, a Tuesday; arts. 8, 9 and 52 known in their words. Implementing rules of the old Act stay unless contrary or replaced.",
             "Berlaku saat diundangkan (Selasa); Pasal 8, 9, dan 52 diketahui teksnya. Peraturan pelaksana UU lama tetap berlaku kecuali bertentangan atau diganti."},
    .articles = {2, 9, 24, 26, 52, 53, 56, 57, 58, 59, 60, 65, 66, 70},
};

/// @brief UU 3/2025: Amendment of the Armed Forces Act.
inline constexpr instrument uu_3_2025{
    .id = "uu_3_2025",
    .short_name = "UU 3/2025",
    .title = {"Amendment of the Armed Forces Act", "Perubahan atas UU 34/2004"},
    .issuer = "DPR and President",
    .issued = between(date{2025, 1, 1}, date{2025, 12, 31}),
    .grade = evidence::memory,
    .note = {"Its effect on the candidacy rules of soldiers is not established.",
             "Akibatnya bagi ketentuan pencalonan prajurit belum diketahui."},
};

/// @brief UU 1/2026: Criminal Penalty Adjustment Act.
inline constexpr instrument uu_1_2026{
    .id = "uu_1_2026",
    .short_name = "UU 1/2026",
    .title = {"Criminal Penalty Adjustment Act", "Penyesuaian Pidana"},
    .issuer = "DPR and President",
    .force = since(2026, 1, 2),
    .grade = evidence::text,
    .note = {"Art. 2 converts penalties in other Acts; part of the article is known in its words.",
             "Pasal 2 mengatur penyesuaian pidana dalam undang-undang lain; sebagian pasal diketahui teksnya."},
    .articles = {2},
};

/// @brief Every instrument of this file.
inline constexpr instrument const* registry_acts[] = {
    &uu_5_1986, &uu_2_2002, &uu_34_2004, &uu_5_2014, &uu_6_2014, &uu_30_2014, &perppu_1_2014, &uu_1_2015,
    &uu_8_2015, &uu_10_2016, &uu_7_2017, &perppu_2_2020, &uu_6_2020, &uu_1_2023, &uu_20_2023, &uu_3_2025, &uu_1_2026,
};

}  // namespace netralitas

#endif
