// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief SKB 728/2019, 213/2019, 01/2019: national holidays and joint leave of 2020.
#ifndef NETRALITAS_CALENDAR_DECREES_SKB_LIBUR_2020_HPP
#define NETRALITAS_CALENDAR_DECREES_SKB_LIBUR_2020_HPP

#include <netralitas/calendar/decree.hpp>

namespace netralitas {

/// @brief SKB 728/2019, 213/2019, 01/2019: national holidays and joint leave of 2020.
inline constexpr instrument skb_libur_2020{
    .id = "skb_libur_2020",
    .short_name = "SKB 728/2019, 213/2019, 01/2019",
    .title = {"Joint decree of three ministers on national holidays and joint leave in 2020",
              "Hari Libur Nasional dan Cuti Bersama Tahun 2020"},
    .issuer = "Ministers of Religious Affairs, Manpower, and PANRB",
    .issued = between(date{2019, 8, 28}, date{2019, 8, 28}),
    .force = between(date{2019, 8, 28}, date{2020, 12, 31}),
    .grade = evidence::report,
    .note = {"One newspaper prints 17 August 2019; the ministry copy says 28 August.",
             "Satu surat kabar menulis 17 Agustus 2019; salinan kementerian menyebut 28 Agustus."},
};

namespace decrees {

/// @brief The days that @ref netralitas::skb_libur_2020 declares or withdraws.
inline constexpr decree_entry skb_libur_2020_days[] = {
    declare(date{2020, 1, 1}, day_kind::national_holiday, {"New Year's Day", "Tahun Baru 2020 Masehi"}),
    declare(date{2020, 1, 25}, day_kind::national_holiday, {"Chinese New Year", "Tahun Baru Imlek 2571 Kongzili"}),
    declare(date{2020, 3, 22}, day_kind::national_holiday, {"Isra Mi'raj", "Isra Mikraj Nabi Muhammad SAW"}),
    declare(date{2020, 3, 25}, day_kind::national_holiday,
        {"Nyepi (Saka New Year)", "Hari Suci Nyepi (Tahun Baru Saka 1942)"}),
    declare(date{2020, 4, 10}, day_kind::national_holiday, {"Good Friday", "Wafat Isa Al Masih"}),
    declare(date{2020, 5, 1}, day_kind::national_holiday, {"Labour Day", "Hari Buruh Internasional"}),
    declare(date{2020, 5, 7}, day_kind::national_holiday, {"Vesak", "Hari Raya Waisak 2564"}),
    declare(date{2020, 5, 21}, day_kind::national_holiday, {"Ascension of Jesus Christ", "Kenaikan Isa Al Masih"}),
    declare(date{2020, 5, 22}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1441 Hijriah"}),
    declare(date{2020, 5, 24}, day_kind::national_holiday, {"Eid al-Fitr", "Hari Raya Idul Fitri 1441 Hijriah"}),
    declare(date{2020, 5, 25}, day_kind::national_holiday, {"Eid al-Fitr", "Hari Raya Idul Fitri 1441 Hijriah"}),
    declare(date{2020, 5, 26}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1441 Hijriah"}),
    declare(date{2020, 5, 27}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1441 Hijriah"}),
    declare(date{2020, 6, 1}, day_kind::national_holiday, {"Pancasila Day", "Hari Lahir Pancasila"}),
    declare(date{2020, 7, 31}, day_kind::national_holiday, {"Eid al-Adha", "Hari Raya Idul Adha 1441 Hijriah"}),
    declare(date{2020, 8, 17}, day_kind::national_holiday, {"Independence Day", "Hari Kemerdekaan Republik Indonesia"}),
    declare(date{2020, 8, 20}, day_kind::national_holiday, {"Islamic New Year", "Tahun Baru Islam 1442 Hijriah"}),
    declare(date{2020, 10, 29}, day_kind::national_holiday,
        {"Prophet Muhammad's Birthday", "Maulid Nabi Muhammad SAW"}),
    declare(date{2020, 12, 24}, day_kind::joint_leave,
        {"Joint leave for Christmas Day", "Cuti Bersama Hari Raya Natal"}),
    declare(date{2020, 12, 25}, day_kind::national_holiday, {"Christmas Day", "Hari Raya Natal"}),
};

/// @brief @ref netralitas::skb_libur_2020 as a step of the decree log.
inline constexpr decree skb_libur_2020{
    .id = "calendar.decree.skb_libur_2020",
    .of = &netralitas::skb_libur_2020,
    .kind = decree_kind::joint_ministerial,
    .lists_year = 2020,
    .entries = skb_libur_2020_days,
};

}  // namespace decrees

}  // namespace netralitas

#endif
