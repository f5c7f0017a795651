// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Instruments of ministries and regions.
#ifndef NETRALITAS_LAW_INSTRUMENTS_MINISTRIES_AND_REGIONS_HPP
#define NETRALITAS_LAW_INSTRUMENTS_MINISTRIES_AND_REGIONS_HPP

#include <netralitas/law/instrument.hpp>

namespace netralitas {

/// @brief SE Menaker M/3/HK.04/IV/2022: Manpower circular on joint leave in private firms.
inline constexpr instrument se_menaker_3_2022{
    .id = "se_menaker_3_2022",
    .short_name = "SE Menaker M/3/HK.04/IV/2022",
    .title = {"Manpower circular on joint leave in private firms", "Pelaksanaan Cuti Bersama pada Perusahaan"},
    .issuer = "Minister of Manpower",
    .issued = between(date{2022, 4, 14}, date{2022, 4, 14}),
    .force = between(date{2022, 4, 14}, date{2024, 12, 31}),
    .grade = evidence::report,
    .note = {"In December 2024 a circular with the same rule replaced it; the number of the new one is not established.",
             "Pada Desember 2024 diganti surat edaran dengan aturan yang sama; nomor penggantinya tidak diketahui."},
};

/// @brief PMK 81/2024: Finance regulation on core tax administration.
inline constexpr instrument pmk_81_2024{
    .id = "pmk_81_2024",
    .short_name = "PMK 81/2024",
    .title = {"Finance regulation on core tax administration",
              "Ketentuan Perpajakan dalam rangka Pelaksanaan Sistem Inti Administrasi Perpajakan"},
    .issuer = "Minister of Finance",
    .issued = between(date{2024, 1, 1}, date{2024, 12, 31}),
    .grade = evidence::report,
    .note = {"Art. 100(2) names joint leave among the holidays; used only as a parallel for counting.",
             "Pasal 100 ayat (2) memasukkan cuti bersama sebagai hari libur; dipakai hanya sebagai pembanding perhitungan."},
    .articles = {100},
};

/// @brief SE Gubernur Babel 800/1264/BKPSDMD-II/2025: Provincial circular: 27 Aug 2025 a day off in two regions.
inline constexpr instrument se_gub_babel_800_1264_2025{
    .id = "se_gub_babel_800_1264_2025",
    .short_name = "SE Gubernur Babel 800/1264/BKPSDMD-II/2025",
    .title = {"Provincial circular: 27 Aug 2025 a day off in two regions",
              "Libur hari pemungutan suara Pilkada ulang"},
    .issuer = "Governor of Kepulauan Bangka Belitung",
    .issued = between(date{2025, 8, 1}, date{2025, 8, 31}),
    .grade = evidence::report,
    .note = {"Only for residents of Pangkalpinang and Bangka.", "Hanya bagi penduduk Pangkalpinang dan Bangka."},
};

/// @brief SE Gubernur Papua Juli 2025: Provincial circular: 6 Aug 2025 an optional holiday.
inline constexpr instrument se_gub_papua_psu_2025{
    .id = "se_gub_papua_psu_2025",
    .short_name = "SE Gubernur Papua Juli 2025",
    .title = {"Provincial circular: 6 Aug 2025 an optional holiday", "Libur fakultatif PSU"},
    .issuer = "Governor of Papua",
    .issued = between(date{2025, 7, 1}, date{2025, 7, 31}),
    .grade = evidence::report,
    .note = {"The number is not established.", "Nomornya tidak diketahui."},
};

/// @brief Keputusan Gubernur Papua 188.4/419/2015: Governor decree on regional optional holiday 1 Dec 2016.
inline constexpr instrument kep_gub_papua_188_4_419_2015{
    .id = "kep_gub_papua_188_4_419_2015",
    .short_name = "Keputusan Gubernur Papua 188.4/419/2015",
    .title = {"Governor decree on regional optional holiday 1 Dec 2016", "Libur fakultatif 2016"},
    .issuer = "Governor of Papua",
    .issued = between(date{2015, 1, 1}, date{2015, 12, 31}),
    .grade = evidence::report,
    .note = {"Applies in the region only.", "Hanya berlaku di daerah."},
};

/// @brief 003/4235/SET: Governor decree on regional optional holiday 17 Apr 2017.
inline constexpr instrument kep_gub_papua_003_4235_2017{
    .id = "kep_gub_papua_003_4235_2017",
    .short_name = "003/4235/SET",
    .title = {"Governor decree on regional optional holiday 17 Apr 2017", "Libur fakultatif Paskah 2017"},
    .issuer = "Governor of Papua",
    .issued = between(date{2017, 4, 10}, date{2017, 4, 10}),
    .force = since(2017, 4, 10),
    .grade = evidence::report,
    .note = {"Applies in the region only.", "Hanya berlaku di daerah."},
};

/// @brief SE Gubernur Bali (tahunan): Yearly Bali circular on local optional holidays.
inline constexpr instrument se_gub_bali_libur{
    .id = "se_gub_bali_libur",
    .short_name = "SE Gubernur Bali (tahunan)",
    .title = {"Yearly Bali circular on local optional holidays", "Libur fakultatif Bali"},
    .issuer = "Governor of Bali",
    .grade = evidence::report,
    .note = {"A yearly instrument, entered once for all years; 14 working days in 2007, 21 days in 2013.",
             "Instrumen tahunan, dicatat satu kali untuk semua tahun; 14 hari kerja pada 2007, 21 hari pada 2013."},
};

/// @brief SE 06/M.PAN/11/2016: Circular on neutrality and sanctions (2016).
inline constexpr instrument se_menpan_6_2016{
    .id = "se_menpan_6_2016",
    .short_name = "SE 06/M.PAN/11/2016",
    .title = {"Circular on neutrality and sanctions (2016)",
              "Pelaksanaan Netralitas dan Penegakan Disiplin serta Sanksi"},
    .issuer = "Minister of PANRB",
    .issued = between(date{2016, 11, 1}, date{2016, 11, 30}),
    .grade = evidence::report,
    .note = {"Administrative action on the ethics council's recommendation; also who forms the council for regional secretaries.",
             "Tindakan administratif atas rekomendasi majelis kode etik; serta siapa yang membentuk majelis bagi sekretaris daerah."},
};

/// @brief SE MenPANRB B/71/M.SM.00.00/2017: Circular on ASN neutrality, elections 2018-2019.
inline constexpr instrument se_menpanrb_b71_2017{
    .id = "se_menpanrb_b71_2017",
    .short_name = "SE MenPANRB B/71/M.SM.00.00/2017",
    .title = {"Circular on ASN neutrality, elections 2018-2019",
              "Pelaksanaan Netralitas bagi ASN pada Pilkada 2018, Pileg dan Pilpres 2019"},
    .issuer = "Minister of PANRB",
    .issued = between(date{2017, 12, 1}, date{2017, 12, 31}),
    .force = between(date{2017, 12, 17}, date{2020, 9, 9}),
    .grade = evidence::conflicting,
    .note = {"The earliest reported day is used; the national rule starts on 27 December 2017, itself unconfirmed. Superseded in practice by the joint decree of 2020.",
             "Dipakai tanggal paling awal yang dilaporkan; aturan nasional mulai 27 Desember 2017, juga belum terkonfirmasi. Dalam praktik digantikan SKB 2020."},
    .parts = {"1-7", "1", "2", "3", "4", "5", "6", "7"},
};

/// @brief Surat MenPANRB B/36/M.SM.00.00/2018: Letter on ASN whose spouse stands.
inline constexpr instrument menpanrb_letter_b36_2018{
    .id = "menpanrb_letter_b36_2018",
    .short_name = "Surat MenPANRB B/36/M.SM.00.00/2018",
    .title = {"Letter on ASN whose spouse stands", "Ketentuan bagi ASN yang suami atau istrinya menjadi calon"},
    .issuer = "Minister of PANRB",
    .issued = between(date{2018, 2, 2}, date{2018, 2, 2}),
    .force = between(date{2018, 2, 2}, date{2023, 9, 28}),
    .grade = evidence::report,
    .note = {"Its last day follows the latest possible date of SE MenPANRB 18/2023.",
             "Hari terakhirnya mengikuti tanggal paling akhir yang mungkin bagi SE MenPANRB 18/2023."},
};

/// @brief SKB 05/2020, 800-2836/2020, 167/KEP/2020, 6/SKB/KASN/9/2020, 0314: Joint decree on supervising ASN neutrality (Pilkada 2020).
inline constexpr instrument skb_netralitas_2020{
    .id = "skb_netralitas_2020",
    .short_name = "SKB Netralitas 2020",
    .numbers = "SKB 05/2020, 800-2836/2020, 167/KEP/2020, 6/SKB/KASN/9/2020, 0314",
    .title = {"Joint decree on supervising ASN neutrality (Pilkada 2020)",
              "Pedoman Pengawasan Netralitas Pegawai ASN dalam Pilkada Serentak 2020"},
    .issuer = "Ministers of PANRB and Home Affairs, BKN, KASN, Bawaslu",
    .issued = between(date{2020, 9, 10}, date{2020, 9, 10}),
    .force = between(date{2020, 9, 10}, date{2022, 9, 21}),
    .grade = evidence::report,
    .parts = {"1-16", "4", "1", "2", "3", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16"},
};

/// @brief SKB 2/2022, 800-5474/2022, 246/2022, 30/2022, 1447.1/PM.01/K.1/09/2022: Joint decree on fostering and supervising ASN neutrality.
inline constexpr instrument skb_netralitas_2022{
    .id = "skb_netralitas_2022",
    .short_name = "SKB Netralitas 2022",
    .numbers = "SKB 2/2022, 800-5474/2022, 246/2022, 30/2022, 1447.1/PM.01/K.1/09/2022",
    .title = {"Joint decree on fostering and supervising ASN neutrality",
              "Pedoman Pembinaan dan Pengawasan Netralitas Pegawai ASN dalam Pemilu dan Pemilihan"},
    .issuer = "Ministers of PANRB and Home Affairs, BKN, KASN, Bawaslu",
    .issued = between(date{2022, 9, 22}, date{2022, 9, 22}),
    .force = since(2022, 9, 22),
    .grade = evidence::report,
    .note = {"Cover and preamble known in words; the annex lists are reported. Still the working guideline in November 2024; no successor is established.",
             "Sampul dan pembukaan diketahui teksnya; daftar lampiran dilaporkan. Masih jadi pedoman pada November 2024; penggantinya tidak diketahui."},
    .parts = {"II.B.3", "II.A.7", "II.B", "II.A", "II.B.5", "II.B.9", "II.B.10", "II.B.11", "II.B.12", "II.B.13",
             "II.A.4", "II.B.6", "II.A.5", "II.B.7", "II.A.1", "II.A.2", "II.A.3", "II.A.6", "II.B.1", "II.B.2",
             "II.B.3b", "II.B.4", "II.B.8", "I"},
};

/// @brief SE MenPANRB 1/2023: Circular on neutrality of non-ASN workers.
inline constexpr instrument se_menpanrb_1_2023{
    .id = "se_menpanrb_1_2023",
    .short_name = "SE MenPANRB 1/2023",
    .title = {"Circular on neutrality of non-ASN workers", "Netralitas bagi Pegawai Pemerintah Non Pegawai Negeri"},
    .issuer = "Minister of PANRB",
    .issued = between(date{2023, 1, 3}, date{2023, 1, 3}),
    .force = since(2023, 1, 3),
    .grade = evidence::report,
};

/// @brief Surat MenPANRB B/26/S.SM.00.01/2023: Letter launching the shared neutrality system (SBT).
inline constexpr instrument menpanrb_letter_b26_2023{
    .id = "menpanrb_letter_b26_2023",
    .short_name = "Surat MenPANRB B/26/S.SM.00.01/2023",
    .title = {"Letter launching the shared neutrality system (SBT)",
              "Sistem Berbagi Terintegrasi pengawasan netralitas"},
    .issuer = "Minister of PANRB",
    .issued = between(date{2023, 3, 21}, date{2023, 3, 21}),
    .force = since(2023, 3, 21),
    .grade = evidence::report,
};

/// @brief SE MenPANRB 18/2023: Circular on ASN whose spouse is a candidate.
inline constexpr instrument se_menpanrb_18_2023{
    .id = "se_menpanrb_18_2023",
    .short_name = "SE MenPANRB 18/2023",
    .title = {"Circular on ASN whose spouse is a candidate",
              "Netralitas bagi Pegawai ASN yang memiliki pasangan calon"},
    .issuer = "Minister of PANRB",
    .issued = between(date{2023, 9, 1}, date{2023, 9, 30}),
    .force = since(2023, 9, 29),
    .grade = evidence::report,
    .note = {"Circulating by 29 September 2023; the day 22 September is unconfirmed; invoked again on 8 October 2024.",
             "Beredar pada 29 September 2023; tanggal 22 September belum terkonfirmasi; dirujuk lagi pada 8 Oktober 2024."},
};

/// @brief SE MenPANRB 4/2024: Circular on the transfer of KASN files.
inline constexpr instrument se_menpanrb_4_2024{
    .id = "se_menpanrb_4_2024",
    .short_name = "SE MenPANRB 4/2024",
    .title = {"Circular on the transfer of KASN files", "Pengalihan tugas dan fungsi KASN"},
    .issuer = "Minister of PANRB",
    .issued = between(date{2024, 9, 4}, date{2024, 9, 4}),
    .force = since(2024, 9, 4),
    .grade = evidence::report,
};

/// @brief PermenPANRB 4/2025: Ministerial regulation on flexible work.
inline constexpr instrument permenpanrb_4_2025{
    .id = "permenpanrb_4_2025",
    .short_name = "PermenPANRB 4/2025",
    .title = {"Ministerial regulation on flexible work", "Pelaksanaan Tugas Kedinasan secara Fleksibel"},
    .issuer = "Minister of PANRB",
    .issued = between(date{2025, 4, 16}, date{2025, 4, 16}),
    .force = since(2025, 4, 21),
    .grade = evidence::report,
};

/// @brief SE MenPANRB 11/2023: Circular: agencies draft their own PPPK discipline rules.
inline constexpr instrument se_menpanrb_11_2023{
    .id = "se_menpanrb_11_2023",
    .short_name = "SE MenPANRB 11/2023",
    .title = {"Circular: agencies draft their own PPPK discipline rules", "Disiplin PPPK"},
    .issuer = "Minister of PANRB",
    .issued = between(date{2023, 1, 1}, date{2023, 12, 31}),
    .grade = evidence::report,
    .note = {"The day is not established.", "Tanggalnya tidak diketahui."},
};

/// @brief KepmenPANRB 16/2025: Ministerial decree on part-time PPPK.
inline constexpr instrument kepmenpanrb_16_2025{
    .id = "kepmenpanrb_16_2025",
    .short_name = "KepmenPANRB 16/2025",
    .title = {"Ministerial decree on part-time PPPK", "PPPK Paruh Waktu"},
    .issuer = "Minister of PANRB",
    .issued = between(date{2025, 1, 13}, date{2025, 1, 13}),
    .force = since(2025, 1, 13),
    .grade = evidence::report,
    .note = {"Dictum 24 sets out twelve grounds of discharge.", "Diktum 24 memuat dua belas alasan pemberhentian."},
    .articles = {24},
};

/// @brief SE Mendagri 100.2.1.3/2314/SJ: Circular on resignation of acting regional heads.
inline constexpr instrument se_mendagri_2314_2024{
    .id = "se_mendagri_2314_2024",
    .short_name = "SE Mendagri 100.2.1.3/2314/SJ",
    .title = {"Circular on resignation of acting regional heads",
              "Pengunduran diri Pj kepala daerah yang maju Pilkada 2024"},
    .issuer = "Minister of Home Affairs",
    .issued = between(date{2024, 5, 16}, date{2024, 5, 16}),
    .force = since(2024, 5, 16),
    .grade = evidence::report,
};

/// @brief SE Mendagri (Oktober-November 2024): Home-affairs guidance that ASN may attend campaigns passively.
inline constexpr instrument se_mendagri_kampanye_2024{
    .id = "se_mendagri_kampanye_2024",
    .short_name = "SE Mendagri (Oktober-November 2024)",
    .title = {"Home-affairs guidance that ASN may attend campaigns passively",
              "Kehadiran ASN dalam kampanye Pilkada 2024"},
    .issuer = "Minister of Home Affairs",
    .issued = between(date{2024, 10, 1}, date{2024, 11, 30}),
    .grade = evidence::report,
    .note = {"The number is not established.", "Nomornya tidak diketahui."},
};

/// @brief Permenkumham 24/2023: Ministerial copy of the discipline and appeal rules.
inline constexpr instrument permenkumham_24_2023{
    .id = "permenkumham_24_2023",
    .short_name = "Permenkumham 24/2023",
    .title = {"Ministerial copy of the discipline and appeal rules",
              "Disiplin dan upaya administratif di lingkungan Kemenkumham"},
    .issuer = "Minister of Law and Human Rights",
    .issued = between(date{2023, 1, 1}, date{2023, 12, 31}),
    .grade = evidence::text,
    .note = {"Art. 34(4) is known in its words.", "Pasal 34 ayat (4) diketahui teksnya."},
    .articles = {34},
};

/// @brief KMK 5/KMK.01/2022: Ministerial decree listing the substituted moderate punishments.
inline constexpr instrument kmk_5_2022{
    .id = "kmk_5_2022",
    .short_name = "KMK 5/KMK.01/2022",
    .title = {"Ministerial decree listing the substituted moderate punishments",
              "Pelaksanaan disiplin di lingkungan Kementerian Keuangan"},
    .issuer = "Minister of Finance",
    .issued = between(date{2022, 1, 1}, date{2022, 12, 31}),
    .grade = evidence::report,
};

/// @brief SE Gubernur Sulawesi Selatan 2024: Provincial circular transcribing the discipline list of the joint decree.
inline constexpr instrument se_gub_sulsel_2024{
    .id = "se_gub_sulsel_2024",
    .short_name = "SE Gubernur Sulawesi Selatan 2024",
    .title = {"Provincial circular transcribing the discipline list of the joint decree",
              "Netralitas ASN Pilkada 2024"},
    .issuer = "Governor of South Sulawesi",
    .issued = between(date{2024, 1, 1}, date{2024, 12, 31}),
    .grade = evidence::report,
    .note = {"Gives the complete list 1-13 and the substituted moderate punishments.",
             "Memuat daftar lengkap 1-13 dan hukuman sedang pengganti."},
};

/// @brief Every instrument of this file.
inline constexpr instrument const* registry_ministries_and_regions[] = {
    &se_menaker_3_2022, &pmk_81_2024, &se_gub_babel_800_1264_2025, &se_gub_papua_psu_2025,
    &kep_gub_papua_188_4_419_2015, &kep_gub_papua_003_4235_2017, &se_gub_bali_libur, &se_menpan_6_2016,
    &se_menpanrb_b71_2017, &menpanrb_letter_b36_2018, &skb_netralitas_2020, &skb_netralitas_2022,
    &se_menpanrb_1_2023, &menpanrb_letter_b26_2023, &se_menpanrb_18_2023, &se_menpanrb_4_2024, &permenpanrb_4_2025,
    &se_menpanrb_11_2023, &kepmenpanrb_16_2025, &se_mendagri_2314_2024, &se_mendagri_kampanye_2024,
    &permenkumham_24_2023, &kmk_5_2022, &se_gub_sulsel_2024,
};

}  // namespace netralitas

#endif
