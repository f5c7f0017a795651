// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Instruments of BKN and KASN.
#ifndef NETRALITAS_LAW_INSTRUMENTS_PERSONNEL_BODIES_HPP
#define NETRALITAS_LAW_INSTRUMENTS_PERSONNEL_BODIES_HPP

#include <netralitas/law/instrument.hpp>

namespace netralitas {

/// @brief Peraturan BKN 24/2017: BKN regulation on civil-servant leave.
inline constexpr instrument bkn_reg_24_2017{
    .id = "bkn_reg_24_2017",
    .short_name = "Peraturan BKN 24/2017",
    .title = {"BKN regulation on civil-servant leave", "Tata Cara Pemberian Cuti PNS"},
    .issuer = "BKN",
    .issued = between(date{2017, 1, 1}, date{2017, 12, 31}),
    .grade = evidence::report,
    .note = {"Amended by BKN Regulation 7/2021; annex III.G.", "Diubah dengan Peraturan BKN 7/2021; lampiran III.G."},
    .parts = {"III.G"},
};

/// @brief Peraturan BKN 3/2020: BKN technical guide on discharge.
inline constexpr instrument bkn_reg_3_2020{
    .id = "bkn_reg_3_2020",
    .short_name = "Peraturan BKN 3/2020",
    .title = {"BKN technical guide on discharge", "Petunjuk Teknis Pemberhentian PNS"},
    .issuer = "BKN",
    .issued = between(date{2020, 1, 1}, date{2020, 12, 31}),
    .grade = evidence::report,
    .note = {"Its existence is only reported.", "Keberadaannya hanya dilaporkan."},
};

/// @brief Peraturan BKN 7/2021: Amendment of the leave regulation.
inline constexpr instrument bkn_reg_7_2021{
    .id = "bkn_reg_7_2021",
    .short_name = "Peraturan BKN 7/2021",
    .title = {"Amendment of the leave regulation", "Perubahan atas Peraturan BKN 24/2017"},
    .issuer = "BKN",
    .issued = between(date{2021, 1, 1}, date{2021, 12, 31}),
    .grade = evidence::report,
};

/// @brief Peraturan BKN 6/2022: Implementing rules of PP 94/2021.
inline constexpr instrument bkn_reg_6_2022{
    .id = "bkn_reg_6_2022",
    .short_name = "Peraturan BKN 6/2022",
    .title = {"Implementing rules of PP 94/2021", "Peraturan Pelaksanaan PP 94/2021"},
    .issuer = "BKN",
    .issued = between(date{2022, 3, 1}, date{2022, 3, 31}),
    .grade = evidence::report,
    .note = {"Contains worked examples; arts. 46(7), 49(8), 50(1), 55(1) and 62.",
             "Memuat contoh kasus; Pasal 46 ayat (7), 49 ayat (8), 50 ayat (1), 55 ayat (1), dan 62."},
    .articles = {46, 49, 50, 55, 62},
};

/// @brief Peraturan BKN 7/2022: BKN regulation on PPPK leave.
inline constexpr instrument bkn_reg_7_2022{
    .id = "bkn_reg_7_2022",
    .short_name = "Peraturan BKN 7/2022",
    .title = {"BKN regulation on PPPK leave", "Tata Cara Pemberian Cuti PPPK"},
    .issuer = "BKN",
    .issued = between(date{2022, 1, 1}, date{2022, 12, 31}),
    .grade = evidence::report,
    .note = {"The article in point is art. 4.", "Pasal yang dimaksud adalah Pasal 4."},
    .articles = {4},
};

/// @brief Peraturan BKN 1/2023: BKN regulation on control measures (data blocking).
inline constexpr instrument bkn_reg_1_2023{
    .id = "bkn_reg_1_2023",
    .short_name = "Peraturan BKN 1/2023",
    .title = {"BKN regulation on control measures (data blocking)", "Pengendalian Pelaksanaan NSPK Manajemen ASN"},
    .issuer = "BKN",
    .issued = between(date{2023, 1, 10}, date{2023, 1, 10}),
    .force = since(2023, 1, 10),
    .grade = evidence::report,
};

/// @brief Surat BKN 3842/B-AU.02.01/SD/K/2024: BKN letter to KASN on CLTN for political reasons.
inline constexpr instrument bkn_letter_3842_2024{
    .id = "bkn_letter_3842_2024",
    .short_name = "Surat BKN 3842/B-AU.02.01/SD/K/2024",
    .title = {"BKN letter to KASN on CLTN for political reasons", "Penegasan CLTN"},
    .issuer = "BKN",
    .issued = between(date{2024, 6, 4}, date{2024, 6, 4}),
    .force = since(2024, 6, 4),
    .grade = evidence::report,
    .note = {"One newspaper prints 384; its reference to annex II.B appears as number 5 once and as 3 elsewhere.",
             "Satu surat kabar menulis 384; rujukan lampiran II.B tercetak angka 5 sekali dan angka 3 di tempat lain."},
};

/// @brief Materi Kanreg VII BKN (November 2023): Guidance of BKN Regional Office VII on CLTN and reactivation.
inline constexpr instrument bkn_kanreg7_cltn_2023{
    .id = "bkn_kanreg7_cltn_2023",
    .short_name = "Materi Kanreg VII BKN (November 2023)",
    .title = {"Guidance of BKN Regional Office VII on CLTN and reactivation", "CLTN dan Pengaktifan Kembali"},
    .issuer = "BKN",
    .issued = between(date{2023, 11, 1}, date{2023, 11, 30}),
    .grade = evidence::report,
    .note = {"Guidance, not a regulation.", "Panduan, bukan peraturan."},
};

/// @brief Tanya jawab Kanreg Medan BKN: Guidance of a BKN regional office on spouses and on the neutrality list.
inline constexpr instrument bkn_medan_guidance_2023{
    .id = "bkn_medan_guidance_2023",
    .short_name = "Tanya jawab Kanreg Medan BKN",
    .title = {"Guidance of a BKN regional office on spouses and on the neutrality list", "Tanya jawab netralitas"},
    .issuer = "BKN",
    .issued = between(date{2023, 1, 1}, date{2023, 12, 31}),
    .grade = evidence::report,
    .note = {"Guidance, not a regulation.", "Panduan, bukan peraturan."},
};

/// @brief Surat Kanreg IX BKN 2024: Letter of BKN Regional Office IX on ASN standing in Pilkada 2024.
inline constexpr instrument bkn_kanreg9_letter_2024{
    .id = "bkn_kanreg9_letter_2024",
    .short_name = "Surat Kanreg IX BKN 2024",
    .title = {"Letter of BKN Regional Office IX on ASN standing in Pilkada 2024",
              "Pengunduran diri ASN dalam Pilkada 2024"},
    .issuer = "BKN",
    .issued = between(date{2024, 1, 1}, date{2024, 12, 31}),
    .grade = evidence::report,
    .note = {"Reported through the personnel office of Jayapura; its local conversion into 5 August 2024 is no rule.",
             "Dilaporkan melalui kantor kepegawaian Jayapura; penjabaran setempat menjadi 5 Agustus 2024 bukan ketentuan."},
};

/// @brief Imbauan pose foto BKN: BKN advice on hand poses in photographs.
inline constexpr instrument bkn_pose_2023{
    .id = "bkn_pose_2023",
    .short_name = "Imbauan pose foto BKN",
    .title = {"BKN advice on hand poses in photographs", "Imbauan pose foto bagi ASN"},
    .issuer = "BKN",
    .issued = between(date{2023, 11, 1}, date{2023, 11, 30}),
    .grade = evidence::report,
    .note = {"A communication, not a regulation; sources differ on the allowed poses.",
             "Imbauan, bukan peraturan; sumber berbeda mengenai pose yang diperbolehkan."},
};

/// @brief SE KASN 6/2023: KASN circular on the status of ASN who become prospective participants of the 2024 election.
inline constexpr instrument se_kasn_6_2023{
    .id = "se_kasn_6_2023",
    .short_name = "SE KASN 6/2023",
    .title = {"KASN circular on the status of ASN who become prospective participants of the 2024 election",
              "Status kepegawaian ASN yang menjadi bakal calon peserta Pemilu 2024"},
    .issuer = "KASN",
    .issued = between(date{2023, 7, 20}, date{2023, 7, 20}),
    .force = since(2023, 7, 20),
    .grade = evidence::text,
    .note = {"Parts C.1.b, C.1.c, C.2.a and C.2.b are known in their words; tied to the 2024 cycle; no revocation is known.",
             "Bagian C.1.b, C.1.c, C.2.a, dan C.2.b diketahui teksnya; terkait siklus 2024; pencabutannya tidak diketahui."},
    .parts = {"C.1.b", "C.1.a", "C.1.c", "C.2.a", "C.2.b"},
};

/// @brief Every instrument of this file.
inline constexpr instrument const* registry_personnel_bodies[] = {
    &bkn_reg_24_2017, &bkn_reg_3_2020, &bkn_reg_7_2021, &bkn_reg_6_2022, &bkn_reg_7_2022, &bkn_reg_1_2023,
    &bkn_letter_3842_2024, &bkn_kanreg7_cltn_2023, &bkn_medan_guidance_2023, &bkn_kanreg9_letter_2024,
    &bkn_pose_2023, &se_kasn_6_2023,
};

}  // namespace netralitas

#endif
