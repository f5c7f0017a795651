// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Government regulations.
#ifndef NETRALITAS_LAW_INSTRUMENTS_GOVERNMENT_REGULATIONS_HPP
#define NETRALITAS_LAW_INSTRUMENTS_GOVERNMENT_REGULATIONS_HPP

#include <netralitas/law/instrument.hpp>

namespace netralitas {

/// @brief PP 24/1976: Civil-servant leave regulation (old).
inline constexpr instrument pp_24_1976{
    .id = "pp_24_1976",
    .short_name = "PP 24/1976",
    .title = {"Civil-servant leave regulation (old)", "Cuti Pegawai Negeri Sipil"},
    .issuer = "Government",
    .issued = between(date{1976, 1, 1}, date{1976, 12, 31}),
    .force = until(2017, 4, 6),
    .grade = evidence::report,
    .note = {"Joint leave was taken off annual leave; CLTN for childbirth kept the post (unconfirmed).",
             "Cuti bersama mengurangi cuti tahunan; CLTN karena persalinan tidak menghilangkan jabatan (belum terkonfirmasi)."},
};

/// @brief PP 37/2004: Regulation on the ban on civil servants joining political parties.
inline constexpr instrument pp_37_2004{
    .id = "pp_37_2004",
    .short_name = "PP 37/2004",
    .title = {"Regulation on the ban on civil servants joining political parties",
              "Larangan Pegawai Negeri Sipil Menjadi Anggota Partai Politik"},
    .issuer = "Government",
    .issued = between(date{2004, 1, 1}, date{2004, 12, 31}),
    .grade = evidence::report,
    .note = {"Whether PP 11/2017 repealed it is open; where both speak PP 11/2017 is applied.",
             "Apakah dicabut PP 11/2017 masih terbuka; bila keduanya mengatur, dipakai PP 11/2017."},
    .articles = {2},
};

/// @brief PP 42/2004: Regulation on corps spirit and code of ethics of civil servants.
inline constexpr instrument pp_42_2004{
    .id = "pp_42_2004",
    .short_name = "PP 42/2004",
    .title = {"Regulation on corps spirit and code of ethics of civil servants",
              "Pembinaan Jiwa Korps dan Kode Etik Pegawai Negeri Sipil"},
    .issuer = "Government",
    .issued = between(date{2004, 1, 1}, date{2004, 12, 31}),
    .grade = evidence::report,
    .note = {"Still cited as the ethics basis in 2022 and 2024; its formal standing after UU 20/2023 is not established.",
             "Masih dikutip sebagai dasar kode etik pada 2022 dan 2024; kedudukan formalnya setelah UU 20/2023 belum diketahui."},
    .articles = {11, 15, 16, 17, 18, 19},
};

/// @brief PP 53/2010: Civil-servant discipline regulation (old).
inline constexpr instrument pp_53_2010{
    .id = "pp_53_2010",
    .short_name = "PP 53/2010",
    .title = {"Civil-servant discipline regulation (old)", "Disiplin Pegawai Negeri Sipil"},
    .issuer = "Government",
    .issued = between(date{2010, 6, 6}, date{2010, 6, 6}),
    .force = between(date{2010, 6, 6}, date{2021, 8, 30}),
    .grade = evidence::report,
    .note = {"The neutrality articles 4(12)-(15), 12(6)-(9) and 13(11)-(13) are unconfirmed.",
             "Pasal netralitas 4 angka 12-15, 12 angka 6-9, dan 13 angka 11-13 belum terkonfirmasi."},
    .parts = {"4(12)-(15)"},
};

/// @brief PP 11/2017: Civil-servant management regulation.
inline constexpr instrument pp_11_2017{
    .id = "pp_11_2017",
    .short_name = "PP 11/2017",
    .title = {"Civil-servant management regulation", "Manajemen Pegawai Negeri Sipil"},
    .issuer = "Government",
    .issued = between(date{2017, 4, 7}, date{2017, 4, 7}),
    .force = since(2017, 4, 7),
    .grade = evidence::text,
    .note = {"Day unconfirmed; arts. 254, 255, 268(4), 269, 270, 309, 310, 333, 338-341 known in their words; amended by PP 17/2020, yet BKN cited it in June 2024.",
             "Tanggal belum terkonfirmasi; Pasal 254, 255, 268 ayat (4), 269, 270, 309, 310, 333, 338-341 diketahui teksnya; diubah PP 17/2020, masih dikutip BKN Juni 2024."},
    .articles = {238, 254, 255, 261, 268, 269, 270, 309, 310, 333, 334, 335, 336, 337, 338, 340},
};

/// @brief PP 32/2018: Regulation on resignation and leave of candidates for DPR, DPD, DPRD and President.
inline constexpr instrument pp_32_2018{
    .id = "pp_32_2018",
    .short_name = "PP 32/2018",
    .title = {"Regulation on resignation and leave of candidates for DPR, DPD, DPRD and President",
              "Tata Cara Pengunduran Diri dalam Pencalonan Anggota DPR, DPD, DPRD, Presiden dan Wakil Presiden"},
    .issuer = "Government",
    .issued = between(date{2018, 7, 19}, date{2018, 7, 19}),
    .force = since(2018, 7, 19),
    .grade = evidence::report,
    .note = {"Amended by PP 53/2023 (unconfirmed).", "Diubah dengan PP 53/2023 (belum terkonfirmasi)."},
    .articles = {2, 12, 18},
};

/// @brief PP 49/2018: Contract-employee (PPPK) management regulation.
inline constexpr instrument pp_49_2018{
    .id = "pp_49_2018",
    .short_name = "PP 49/2018",
    .title = {"Contract-employee (PPPK) management regulation",
              "Manajemen Pegawai Pemerintah dengan Perjanjian Kerja"},
    .issuer = "Government",
    .issued = between(date{2018, 11, 22}, date{2018, 11, 22}),
    .force = since(2018, 11, 28),
    .grade = evidence::report,
    .note = {"Signed 22 November 2018; day in force unconfirmed; arts. 51(3), 52(3), 53(2), 53(3)(c), 56 and 91(3) are reported.",
             "Ditandatangani 22 November 2018; tanggal berlaku belum terkonfirmasi; Pasal 51 ayat (3), 52 ayat (3), 53 ayat (2), 53 ayat (3) huruf c, 56, dan 91 ayat (3) dilaporkan."},
    .articles = {51, 52, 53, 56, 91},
};

/// @brief PP 17/2020: Amendment of the civil-servant management regulation.
inline constexpr instrument pp_17_2020{
    .id = "pp_17_2020",
    .short_name = "PP 17/2020",
    .title = {"Amendment of the civil-servant management regulation", "Perubahan atas PP 11/2017"},
    .issuer = "Government",
    .issued = between(date{2020, 2, 28}, date{2020, 2, 28}),
    .force = since(2020, 2, 28),
    .grade = evidence::text,
    .note = {"Day unconfirmed; art. 254(2)-(5) as amended is known in its words.",
             "Tanggal belum terkonfirmasi; Pasal 254 ayat (2)-(5) hasil perubahan diketahui teksnya."},
};

/// @brief PP 79/2021: Regulation on administrative remedies and the ASN appeal board (BPASN).
inline constexpr instrument pp_79_2021{
    .id = "pp_79_2021",
    .short_name = "PP 79/2021",
    .title = {"Regulation on administrative remedies and the ASN appeal board (BPASN)",
              "Upaya Administratif dan Badan Pertimbangan Aparatur Sipil Negara"},
    .issuer = "Government",
    .issued = between(date{2021, 8, 10}, date{2021, 8, 10}),
    .force = since(2021, 8, 10),
    .grade = evidence::report,
    .note = {"The definitions of keberatan and banding administratif are known in their words.",
             "Definisi keberatan dan banding administratif diketahui teksnya."},
    .articles = {11, 13},
};

/// @brief PP 94/2021: Civil-servant discipline regulation.
inline constexpr instrument pp_94_2021{
    .id = "pp_94_2021",
    .short_name = "PP 94/2021",
    .title = {"Civil-servant discipline regulation", "Disiplin Pegawai Negeri Sipil"},
    .issuer = "Government",
    .issued = between(date{2021, 8, 31}, date{2021, 8, 31}),
    .force = since(2021, 8, 31),
    .grade = evidence::report,
    .note = {"The numbers of arts. 29-36 and 38-40 are inferred from their order.",
             "Nomor Pasal 29-36 dan 38-40 disimpulkan dari urutannya."},
    .articles = {3, 5, 8, 9, 10, 11, 13, 14, 16, 26, 27, 28, 31, 32, 35, 37, 42},
};

/// @brief PP 53/2023: Amendment of PP 32/2018 (leave of ministers and regional heads).
inline constexpr instrument pp_53_2023{
    .id = "pp_53_2023",
    .short_name = "PP 53/2023",
    .title = {"Amendment of PP 32/2018 (leave of ministers and regional heads)", "Perubahan atas PP 32/2018"},
    .issuer = "Government",
    .issued = between(date{2023, 11, 1}, date{2023, 11, 30}),
    .grade = evidence::memory,
};

/// @brief Every instrument of this file.
inline constexpr instrument const* registry_government_regulations[] = {
    &pp_24_1976, &pp_37_2004, &pp_42_2004, &pp_53_2010, &pp_11_2017, &pp_32_2018, &pp_49_2018, &pp_17_2020,
    &pp_79_2021, &pp_94_2021, &pp_53_2023,
};

}  // namespace netralitas

#endif
