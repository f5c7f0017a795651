// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Regulations, decisions and letters of KPU and Bawaslu.
#ifndef NETRALITAS_LAW_INSTRUMENTS_ELECTION_BODIES_HPP
#define NETRALITAS_LAW_INSTRUMENTS_ELECTION_BODIES_HPP

#include <netralitas/law/instrument.hpp>

namespace netralitas {

/// @brief PKPU 1/2017: Timetable Pilkada 2018.
inline constexpr instrument pkpu_1_2017{
    .id = "pkpu_1_2017",
    .short_name = "PKPU 1/2017",
    .title = {"Timetable Pilkada 2018", "Tahapan, Program, dan Jadwal Pilkada 2018"},
    .issuer = "KPU",
    .issued = between(date{2017, 1, 1}, date{2017, 12, 31}),
    .grade = evidence::report,
    .note = {"Amended by PKPU 2/2018.", "Diubah dengan PKPU 2/2018."},
};

/// @brief PKPU 3/2017: Nomination in regional elections (2018, 2020).
inline constexpr instrument pkpu_3_2017{
    .id = "pkpu_3_2017",
    .short_name = "PKPU 3/2017",
    .title = {"Nomination in regional elections (2018, 2020)", "Pencalonan Gubernur, Bupati, dan Wali Kota"},
    .issuer = "KPU",
    .issued = between(date{2017, 1, 1}, date{2017, 12, 31}),
    .grade = evidence::report,
    .note = {"Art. 69; amended by PKPU 15/2017, 18/2019, 1/2020 and 9/2020; Pilkada 2024 follows PKPU 8/2024.",
             "Pasal 69; diubah dengan PKPU 15/2017, 18/2019, 1/2020, dan 9/2020; Pilkada 2024 diatur PKPU 8/2024."},
    .articles = {4, 69},
};

/// @brief PKPU 7/2017: Timetable General Election 2019.
inline constexpr instrument pkpu_7_2017{
    .id = "pkpu_7_2017",
    .short_name = "PKPU 7/2017",
    .title = {"Timetable General Election 2019", "Tahapan, Program, dan Jadwal Pemilu 2019"},
    .issuer = "KPU",
    .issued = between(date{2017, 1, 1}, date{2017, 12, 31}),
    .grade = evidence::report,
    .note = {"Amended by PKPU 5/2018, 32/2018 and 10/2019.", "Diubah dengan PKPU 5/2018, 32/2018, dan 10/2019."},
};

/// @brief PKPU 15/2017: Amendment of PKPU 3/2017 (Pilkada 2018).
inline constexpr instrument pkpu_15_2017{
    .id = "pkpu_15_2017",
    .short_name = "PKPU 15/2017",
    .title = {"Amendment of PKPU 3/2017 (Pilkada 2018)", "Perubahan atas PKPU 3/2017"},
    .issuer = "KPU",
    .issued = between(date{2017, 1, 1}, date{2017, 12, 31}),
    .grade = evidence::report,
};

/// @brief PKPU 2/2018: Amendment of PKPU 1/2017.
inline constexpr instrument pkpu_2_2018{
    .id = "pkpu_2_2018",
    .short_name = "PKPU 2/2018",
    .title = {"Amendment of PKPU 1/2017", "Perubahan atas PKPU 1/2017"},
    .issuer = "KPU",
    .issued = between(date{2018, 1, 1}, date{2018, 12, 31}),
    .grade = evidence::report,
};

/// @brief PKPU 5/2018: Amendment of PKPU 7/2017.
inline constexpr instrument pkpu_5_2018{
    .id = "pkpu_5_2018",
    .short_name = "PKPU 5/2018",
    .title = {"Amendment of PKPU 7/2017", "Perubahan atas PKPU 7/2017"},
    .issuer = "KPU",
    .issued = between(date{2018, 1, 1}, date{2018, 12, 31}),
    .grade = evidence::report,
};

/// @brief PKPU 20/2018: Nomination for DPR and DPRD 2019.
inline constexpr instrument pkpu_20_2018{
    .id = "pkpu_20_2018",
    .short_name = "PKPU 20/2018",
    .title = {"Nomination for DPR and DPRD 2019", "Pencalonan Anggota DPR dan DPRD 2019"},
    .issuer = "KPU",
    .issued = between(date{2018, 1, 1}, date{2018, 12, 31}),
    .grade = evidence::report,
    .note = {"Arts. 23 and 27(4) are the ones in point.",
             "Pasal yang dimaksud adalah Pasal 23 dan Pasal 27 ayat (4)."},
    .articles = {23, 27},
};

/// @brief PKPU 22/2018: Nomination for President 2019.
inline constexpr instrument pkpu_22_2018{
    .id = "pkpu_22_2018",
    .short_name = "PKPU 22/2018",
    .title = {"Nomination for President 2019", "Pencalonan Presiden dan Wakil Presiden 2019"},
    .issuer = "KPU",
    .issued = between(date{2018, 1, 1}, date{2018, 12, 31}),
    .grade = evidence::memory,
    .note = {"The number is unconfirmed.", "Nomornya belum terkonfirmasi."},
};

/// @brief PKPU 32/2018: Amendment of PKPU 7/2017 (annex replaced).
inline constexpr instrument pkpu_32_2018{
    .id = "pkpu_32_2018",
    .short_name = "PKPU 32/2018",
    .title = {"Amendment of PKPU 7/2017 (annex replaced)", "Perubahan atas PKPU 7/2017"},
    .issuer = "KPU",
    .issued = between(date{2018, 9, 19}, date{2018, 9, 19}),
    .force = since(2018, 9, 19),
    .grade = evidence::report,
};

/// @brief PKPU 10/2019: Amendment of PKPU 7/2017.
inline constexpr instrument pkpu_10_2019{
    .id = "pkpu_10_2019",
    .short_name = "PKPU 10/2019",
    .title = {"Amendment of PKPU 7/2017", "Perubahan atas PKPU 7/2017"},
    .issuer = "KPU",
    .issued = between(date{2019, 1, 1}, date{2019, 12, 31}),
    .grade = evidence::report,
};

/// @brief PKPU 15/2019: First timetable Pilkada 2020.
inline constexpr instrument pkpu_15_2019{
    .id = "pkpu_15_2019",
    .short_name = "PKPU 15/2019",
    .title = {"First timetable Pilkada 2020", "Tahapan, Program, dan Jadwal Pilkada 2020"},
    .issuer = "KPU",
    .issued = between(date{2019, 1, 1}, date{2019, 12, 31}),
    .grade = evidence::report,
    .note = {"Superseded by PKPU 5/2020: voting moved from 23 September to 9 December 2020.",
             "Digantikan PKPU 5/2020: pemungutan suara bergeser dari 23 September ke 9 Desember 2020."},
};

/// @brief PKPU 18/2019: Amendment of PKPU 3/2017.
inline constexpr instrument pkpu_18_2019{
    .id = "pkpu_18_2019",
    .short_name = "PKPU 18/2019",
    .title = {"Amendment of PKPU 3/2017", "Perubahan atas PKPU 3/2017"},
    .issuer = "KPU",
    .issued = between(date{2019, 1, 1}, date{2019, 12, 31}),
    .grade = evidence::report,
};

/// @brief PKPU 1/2020: Amendment of PKPU 3/2017.
inline constexpr instrument pkpu_1_2020{
    .id = "pkpu_1_2020",
    .short_name = "PKPU 1/2020",
    .title = {"Amendment of PKPU 3/2017", "Perubahan atas PKPU 3/2017"},
    .issuer = "KPU",
    .issued = between(date{2020, 1, 1}, date{2020, 12, 31}),
    .grade = evidence::report,
};

/// @brief PKPU 5/2020: Timetable Pilkada 2020 (third amendment of PKPU 15/2019).
inline constexpr instrument pkpu_5_2020{
    .id = "pkpu_5_2020",
    .short_name = "PKPU 5/2020",
    .title = {"Timetable Pilkada 2020 (third amendment of PKPU 15/2019)", "Perubahan Ketiga atas PKPU 15/2019"},
    .issuer = "KPU",
    .issued = between(date{2020, 1, 1}, date{2020, 12, 31}),
    .grade = evidence::report,
};

/// @brief PKPU 9/2020: Last amendment of PKPU 3/2017.
inline constexpr instrument pkpu_9_2020{
    .id = "pkpu_9_2020",
    .short_name = "PKPU 9/2020",
    .title = {"Last amendment of PKPU 3/2017", "Perubahan atas PKPU 3/2017"},
    .issuer = "KPU",
    .issued = between(date{2020, 1, 1}, date{2020, 12, 31}),
    .grade = evidence::report,
};

/// @brief PKPU 3/2022: Timetable General Election 2024.
inline constexpr instrument pkpu_3_2022{
    .id = "pkpu_3_2022",
    .short_name = "PKPU 3/2022",
    .title = {"Timetable General Election 2024", "Tahapan dan Jadwal Pemilu 2024"},
    .issuer = "KPU",
    .issued = between(date{2022, 1, 1}, date{2022, 12, 31}),
    .grade = evidence::report,
};

/// @brief PKPU 10/2022: Nomination for DPD 2024.
inline constexpr instrument pkpu_10_2022{
    .id = "pkpu_10_2022",
    .short_name = "PKPU 10/2022",
    .title = {"Nomination for DPD 2024", "Pencalonan Perseorangan Anggota DPD"},
    .issuer = "KPU",
    .issued = between(date{2022, 1, 1}, date{2022, 12, 31}),
    .grade = evidence::report,
    .note = {"Amended by PKPU 11/2023.", "Diubah dengan PKPU 11/2023."},
};

/// @brief PKPU 10/2023: Nomination for DPR and DPRD 2024.
inline constexpr instrument pkpu_10_2023{
    .id = "pkpu_10_2023",
    .short_name = "PKPU 10/2023",
    .title = {"Nomination for DPR and DPRD 2024", "Pencalonan Anggota DPR dan DPRD"},
    .issuer = "KPU",
    .issued = between(date{2023, 1, 1}, date{2023, 12, 31}),
    .grade = evidence::text,
    .note = {"Arts. 11(1)(n), 12(1), 14(1)-(2), 15(1)-(4), 65 and 87 are known in their words; applied from 24 April 2023, when registration was announced.",
             "Pasal 11 ayat (1) huruf n, 12 ayat (1), 14 ayat (1)-(2), 15 ayat (1)-(4), 65, dan 87 diketahui teksnya; diterapkan sejak 24 April 2023 (pengumuman pendaftaran)."},
    .articles = {11, 12, 14, 15, 65, 69, 81, 87, 89},
};

/// @brief PKPU 11/2023: Second amendment of PKPU 10/2022 (DPD).
inline constexpr instrument pkpu_11_2023{
    .id = "pkpu_11_2023",
    .short_name = "PKPU 11/2023",
    .title = {"Second amendment of PKPU 10/2022 (DPD)", "Perubahan Kedua atas PKPU 10/2022"},
    .issuer = "KPU",
    .issued = between(date{2023, 1, 1}, date{2023, 12, 31}),
    .grade = evidence::report,
    .note = {"The article in point is art. 15(1).", "Pasal yang dimaksud adalah Pasal 15 ayat (1)."},
    .articles = {15},
};

/// @brief PKPU 19/2023: Nomination for President 2024.
inline constexpr instrument pkpu_19_2023{
    .id = "pkpu_19_2023",
    .short_name = "PKPU 19/2023",
    .title = {"Nomination for President 2024", "Pencalonan Presiden dan Wakil Presiden"},
    .issuer = "KPU",
    .issued = between(date{2023, 1, 1}, date{2023, 12, 31}),
    .grade = evidence::report,
    .note = {"The article in point is art. 14.", "Pasal yang dimaksud adalah Pasal 14."},
    .articles = {14},
};

/// @brief PKPU 2/2024: Timetable Pilkada 2024.
inline constexpr instrument pkpu_2_2024{
    .id = "pkpu_2_2024",
    .short_name = "PKPU 2/2024",
    .title = {"Timetable Pilkada 2024", "Tahapan dan Jadwal Pilkada 2024"},
    .issuer = "KPU",
    .issued = between(date{2024, 1, 1}, date{2024, 12, 31}),
    .grade = evidence::report,
};

/// @brief PKPU 8/2024: Nomination in regional elections 2024.
inline constexpr instrument pkpu_8_2024{
    .id = "pkpu_8_2024",
    .short_name = "PKPU 8/2024",
    .title = {"Nomination in regional elections 2024", "Pencalonan Kepala Daerah dan Wakil Kepala Daerah"},
    .issuer = "KPU",
    .issued = between(date{2024, 7, 1}, date{2024, 7, 1}),
    .force = since(2024, 7, 1),
    .grade = evidence::report,
    .note = {"Promulgated on a Monday. Art. 23 known in words, art. 26 of the same design; arts. 14(2)(q),(r), 14(4), 32(3) reported; amended by PKPU 10/2024.",
             "Diundangkan pada Senin. Pasal 23 diketahui teksnya, Pasal 26 berpola sama; Pasal 14 ayat (2) huruf q dan r, 14 ayat (4), 32 ayat (3) dilaporkan; diubah PKPU 10/2024."},
    .articles = {14, 23, 26, 32},
};

/// @brief PKPU 10/2024: Amendment of PKPU 8/2024.
inline constexpr instrument pkpu_10_2024{
    .id = "pkpu_10_2024",
    .short_name = "PKPU 10/2024",
    .title = {"Amendment of PKPU 8/2024", "Perubahan atas PKPU 8/2024"},
    .issuer = "KPU",
    .issued = between(date{2024, 8, 25}, date{2024, 8, 25}),
    .force = since(2024, 8, 25),
    .grade = evidence::report,
    .note = {"Changes arts. 11 and 15 (thresholds, age), but not arts. 14, 26 and 32.",
             "Mengubah Pasal 11 dan 15 (ambang batas, usia), tidak mengubah Pasal 14, 26, dan 32."},
};

/// @brief PKPU 13/2024: Campaign in regional elections 2024.
inline constexpr instrument pkpu_13_2024{
    .id = "pkpu_13_2024",
    .short_name = "PKPU 13/2024",
    .title = {"Campaign in regional elections 2024", "Kampanye Pilkada 2024"},
    .issuer = "KPU",
    .issued = between(date{2024, 1, 1}, date{2024, 12, 31}),
    .grade = evidence::report,
    .note = {"The quiet period was 24-26 November 2024.", "Masa tenang 24-26 November 2024."},
};

/// @brief PKPU 19/2024: Timetable of the repeat regional elections 2025.
inline constexpr instrument pkpu_19_2024{
    .id = "pkpu_19_2024",
    .short_name = "PKPU 19/2024",
    .title = {"Timetable of the repeat regional elections 2025", "Tahapan dan Jadwal Pilkada Ulang 2025"},
    .issuer = "KPU",
    .issued = between(date{2024, 1, 1}, date{2024, 12, 31}),
    .grade = evidence::report,
    .note = {"Concerns Pangkalpinang and Bangka.", "Menyangkut Pangkalpinang dan Bangka."},
};

/// @brief Keputusan KPU 1129/PL.01.4-Kpt/06/KPU/IX/2018: Final list of candidates DPR 2019.
inline constexpr instrument kpu_dec_1129_2018{
    .id = "kpu_dec_1129_2018",
    .short_name = "Keputusan KPU 1129/PL.01.4-Kpt/06/KPU/IX/2018",
    .title = {"Final list of candidates DPR 2019", "Daftar Calon Tetap Anggota DPR 2019"},
    .issuer = "KPU",
    .issued = between(date{2018, 9, 20}, date{2018, 9, 20}),
    .force = since(2018, 9, 20),
    .grade = evidence::report,
};

/// @brief Keputusan KPU 1130/PL.01.4-Kpt/06/KPU/IX/2018: Final list of candidates DPD 2019.
inline constexpr instrument kpu_dec_1130_2018{
    .id = "kpu_dec_1130_2018",
    .short_name = "Keputusan KPU 1130/PL.01.4-Kpt/06/KPU/IX/2018",
    .title = {"Final list of candidates DPD 2019", "Daftar Calon Tetap Anggota DPD 2019"},
    .issuer = "KPU",
    .issued = between(date{2018, 9, 20}, date{2018, 9, 20}),
    .force = since(2018, 9, 20),
    .grade = evidence::report,
};

/// @brief Keputusan KPU 987/PL.01.8-Kpt/06/KPU/V/2019: National result of the General Election 2019.
inline constexpr instrument kpu_dec_987_2019{
    .id = "kpu_dec_987_2019",
    .short_name = "Keputusan KPU 987/PL.01.8-Kpt/06/KPU/V/2019",
    .title = {"National result of the General Election 2019", "Penetapan Hasil Pemilu 2019 secara Nasional"},
    .issuer = "KPU",
    .issued = between(date{2019, 5, 21}, date{2019, 5, 21}),
    .force = since(2019, 5, 21),
    .grade = evidence::report,
};

/// @brief Keputusan KPU 179/PL.02-Kpt/01/KPU/III/2020: Suspension of four stages of Pilkada 2020.
inline constexpr instrument kpu_dec_179_2020{
    .id = "kpu_dec_179_2020",
    .short_name = "Keputusan KPU 179/PL.02-Kpt/01/KPU/III/2020",
    .title = {"Suspension of four stages of Pilkada 2020", "Penundaan Tahapan Pilkada 2020"},
    .issuer = "KPU",
    .issued = between(date{2020, 3, 21}, date{2020, 3, 21}),
    .force = since(2020, 3, 21),
    .grade = evidence::report,
    .note = {"The day in March is unconfirmed.", "Tanggal pada bulan Maret belum terkonfirmasi."},
};

/// @brief Keputusan KPU 258/PL.02-Kpt/01/KPU/VI/2020: Resumption of stages of Pilkada 2020.
inline constexpr instrument kpu_dec_258_2020{
    .id = "kpu_dec_258_2020",
    .short_name = "Keputusan KPU 258/PL.02-Kpt/01/KPU/VI/2020",
    .title = {"Resumption of stages of Pilkada 2020", "Pelanjutan Tahapan Pilkada 2020"},
    .issuer = "KPU",
    .issued = between(date{2020, 6, 15}, date{2020, 6, 15}),
    .force = since(2020, 6, 15),
    .grade = evidence::report,
};

/// @brief Keputusan KPU 1026/2023: Technical guide on composing the final list 2024.
inline constexpr instrument kpu_dec_1026_2023{
    .id = "kpu_dec_1026_2023",
    .short_name = "Keputusan KPU 1026/2023",
    .title = {"Technical guide on composing the final list 2024", "Pedoman Teknis Penyusunan DCT 2024"},
    .issuer = "KPU",
    .issued = between(date{2023, 1, 1}, date{2023, 12, 31}),
    .grade = evidence::report,
    .note = {"Gives the details of the verification of 4-18 October 2023.", "Merinci verifikasi 4-18 Oktober 2023."},
};

/// @brief Surat KPU 1035/PL.01.4-SD/05/2023: KPU letter: dispensation for late dismissal decrees.
inline constexpr instrument kpu_letter_1035_2023{
    .id = "kpu_letter_1035_2023",
    .short_name = "Surat KPU 1035/PL.01.4-SD/05/2023",
    .title = {"KPU letter: dispensation for late dismissal decrees",
              "Surat KPU tentang keputusan pemberhentian calon"},
    .issuer = "KPU",
    .issued = between(date{2023, 9, 25}, date{2023, 9, 25}),
    .force = since(2023, 9, 25),
    .grade = evidence::report,
    .note = {"Four provinces report the same content; whether it also covered DPD is not established.",
             "Empat provinsi melaporkan isi yang sama; apakah mencakup DPD juga belum diketahui."},
};

/// @brief Surat KPU 1427/2023: KPU letter: strike candidates without a decree.
inline constexpr instrument kpu_letter_1427_2023{
    .id = "kpu_letter_1427_2023",
    .short_name = "Surat KPU 1427/2023",
    .title = {"KPU letter: strike candidates without a decree", "Surat KPU tentang perubahan DCT"},
    .issuer = "KPU",
    .issued = between(date{2023, 12, 1}, date{2023, 12, 31}),
    .grade = evidence::report,
    .note = {"The day of issue is not established; it was applied by 11 December 2023.",
             "Tanggal terbit tidak diketahui; sudah diterapkan pada 11 Desember 2023."},
};

/// @brief Keputusan KPU 360/2024: National result of the General Election 2024.
inline constexpr instrument kpu_dec_360_2024{
    .id = "kpu_dec_360_2024",
    .short_name = "Keputusan KPU 360/2024",
    .title = {"National result of the General Election 2024", "Penetapan Hasil Pemilu 2024 secara Nasional"},
    .issuer = "KPU",
    .issued = between(date{2024, 3, 20}, date{2024, 3, 20}),
    .force = since(2024, 3, 20),
    .grade = evidence::report,
};

/// @brief Keputusan KPU 1206/2024: Seats won in the General Election 2024.
inline constexpr instrument kpu_dec_1206_2024{
    .id = "kpu_dec_1206_2024",
    .short_name = "Keputusan KPU 1206/2024",
    .title = {"Seats won in the General Election 2024", "Perolehan Kursi dan Calon Terpilih Pemilu 2024"},
    .issuer = "KPU",
    .issued = between(date{2024, 8, 25}, date{2024, 8, 25}),
    .force = since(2024, 8, 25),
    .grade = evidence::memory,
    .note = {"Number and day are unconfirmed.", "Nomor dan tanggal belum terkonfirmasi."},
};

/// @brief Keputusan KPU 532/2024: Individual-support timetable Pilkada 2024.
inline constexpr instrument kpu_dec_532_2024{
    .id = "kpu_dec_532_2024",
    .short_name = "Keputusan KPU 532/2024",
    .title = {"Individual-support timetable Pilkada 2024", "Jadwal Dukungan Perseorangan Pilkada 2024"},
    .issuer = "KPU",
    .issued = between(date{2024, 1, 1}, date{2024, 12, 31}),
    .grade = evidence::report,
};

/// @brief Keputusan KPU Kota Bontang 205/2024: Determination of four pairs, Bontang 2024.
inline constexpr instrument kpu_bontang_205_2024{
    .id = "kpu_bontang_205_2024",
    .short_name = "Keputusan KPU Kota Bontang 205/2024",
    .title = {"Determination of four pairs, Bontang 2024", "Penetapan Pasangan Calon Kota Bontang 2024"},
    .issuer = "KPU Kota Bontang",
    .issued = between(date{2024, 9, 22}, date{2024, 9, 22}),
    .force = since(2024, 9, 22),
    .grade = evidence::report,
};

/// @brief Perbawaslu 6/2018: Supervision of neutrality of ASN, TNI and Polri.
inline constexpr instrument perbawaslu_6_2018{
    .id = "perbawaslu_6_2018",
    .short_name = "Perbawaslu 6/2018",
    .title = {"Supervision of neutrality of ASN, TNI and Polri", "Pengawasan Netralitas Pegawai ASN, TNI, dan Polri"},
    .issuer = "Bawaslu",
    .issued = between(date{2018, 1, 1}, date{2018, 12, 31}),
    .grade = evidence::memory,
};

/// @brief Perbawaslu 8/2020: Handling of violations in regional elections.
inline constexpr instrument perbawaslu_8_2020{
    .id = "perbawaslu_8_2020",
    .short_name = "Perbawaslu 8/2020",
    .title = {"Handling of violations in regional elections", "Penanganan Pelanggaran Pemilihan"},
    .issuer = "Bawaslu",
    .issued = between(date{2020, 1, 1}, date{2020, 12, 31}),
    .grade = evidence::report,
    .note = {"Amended by Perbawaslu 9/2024.", "Diubah dengan Perbawaslu 9/2024."},
};

/// @brief Perbawaslu 7/2022: Handling of findings and reports in general elections.
inline constexpr instrument perbawaslu_7_2022{
    .id = "perbawaslu_7_2022",
    .short_name = "Perbawaslu 7/2022",
    .title = {"Handling of findings and reports in general elections",
              "Penanganan Temuan dan Laporan Pelanggaran Pemilu"},
    .issuer = "Bawaslu",
    .issued = between(date{2022, 1, 1}, date{2022, 12, 31}),
    .grade = evidence::report,
    .note = {"Arts. 8(3) and 15 are the ones in point.", "Pasal yang dimaksud adalah Pasal 8 ayat (3) dan Pasal 15."},
    .articles = {8, 15},
};

/// @brief Perbawaslu 8/2023: Supervision of nomination for DPR and DPRD.
inline constexpr instrument perbawaslu_8_2023{
    .id = "perbawaslu_8_2023",
    .short_name = "Perbawaslu 8/2023",
    .title = {"Supervision of nomination for DPR and DPRD", "Pengawasan Pencalonan Anggota DPR dan DPRD"},
    .issuer = "Bawaslu",
    .issued = between(date{2023, 1, 1}, date{2023, 12, 31}),
    .grade = evidence::text,
    .note = {"Art. 25 is known in its words.", "Pasal 25 diketahui teksnya."},
    .articles = {25},
};

/// @brief Perbawaslu 9/2024: Amendment of Perbawaslu 8/2020.
inline constexpr instrument perbawaslu_9_2024{
    .id = "perbawaslu_9_2024",
    .short_name = "Perbawaslu 9/2024",
    .title = {"Amendment of Perbawaslu 8/2020", "Perubahan atas Perbawaslu 8/2020"},
    .issuer = "Bawaslu",
    .issued = between(date{2024, 1, 1}, date{2024, 12, 31}),
    .grade = evidence::report,
    .note = {"Public by 15 October 2024.", "Sudah terbuka untuk umum pada 15 Oktober 2024."},
};

/// @brief Every instrument of this file.
inline constexpr instrument const* registry_election_bodies[] = {
    &pkpu_1_2017, &pkpu_3_2017, &pkpu_7_2017, &pkpu_15_2017, &pkpu_2_2018, &pkpu_5_2018, &pkpu_20_2018,
    &pkpu_22_2018, &pkpu_32_2018, &pkpu_10_2019, &pkpu_15_2019, &pkpu_18_2019, &pkpu_1_2020, &pkpu_5_2020,
    &pkpu_9_2020, &pkpu_3_2022, &pkpu_10_2022, &pkpu_10_2023, &pkpu_11_2023, &pkpu_19_2023, &pkpu_2_2024,
    &pkpu_8_2024, &pkpu_10_2024, &pkpu_13_2024, &pkpu_19_2024, &kpu_dec_1129_2018, &kpu_dec_1130_2018,
    &kpu_dec_987_2019, &kpu_dec_179_2020, &kpu_dec_258_2020, &kpu_dec_1026_2023, &kpu_letter_1035_2023,
    &kpu_letter_1427_2023, &kpu_dec_360_2024, &kpu_dec_1206_2024, &kpu_dec_532_2024, &kpu_bontang_205_2024,
    &perbawaslu_6_2018, &perbawaslu_8_2020, &perbawaslu_7_2022, &perbawaslu_8_2023, &perbawaslu_9_2024,
};

}  // namespace netralitas

#endif
