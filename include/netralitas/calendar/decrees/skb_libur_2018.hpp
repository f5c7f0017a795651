// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief SKB 707/2017, 256/2017, 01/SKB/MENPAN-RB/09/2017: national holidays and joint leave of 2018.
#ifndef NETRALITAS_CALENDAR_DECREES_SKB_LIBUR_2018_HPP
#define NETRALITAS_CALENDAR_DECREES_SKB_LIBUR_2018_HPP

#include <netralitas/calendar/decree.hpp>

namespace netralitas {

/// @brief SKB 707/2017, 256/2017, 01/SKB/MENPAN-RB/09/2017: national holidays and joint leave of 2018.
inline constexpr instrument skb_libur_2018{
    .id = "skb_libur_2018",
    .short_name = "SKB 707/2017, 256/2017, 01/SKB/MENPAN-RB/09/2017",
    .title = {"Joint decree of three ministers on national holidays and joint leave in 2018",
              "Hari Libur Nasional dan Cuti Bersama Tahun 2018"},
    .issuer = "Ministers of Religious Affairs, Manpower, and PANRB",
    .issued = between(date{2017, 9, 22}, date{2017, 9, 22}),
    .force = between(date{2017, 9, 22}, date{2018, 12, 31}),
    .grade = evidence::report,
};

namespace decrees {

/// @brief The days that @ref netralitas::skb_libur_2018 declares or withdraws.
inline constexpr decree_entry skb_libur_2018_days[] = {
    declare(date{2018, 1, 1}, day_kind::national_holiday, {"New Year's Day", "Tahun Baru 2018 Masehi"}),
    declare(date{2018, 2, 16}, day_kind::national_holiday, {"Chinese New Year", "Tahun Baru Imlek 2569 Kongzili"}),
    declare(date{2018, 3, 17}, day_kind::national_holiday,
        {"Nyepi (Saka New Year)", "Hari Raya Nyepi Tahun Baru Saka 1940"}),
    declare(date{2018, 3, 30}, day_kind::national_holiday, {"Good Friday", "Wafat Isa Al Masih"}),
    declare(date{2018, 4, 14}, day_kind::national_holiday, {"Isra Mi'raj", "Isra Mikraj Nabi Muhammad SAW"}),
    declare(date{2018, 5, 1}, day_kind::national_holiday, {"Labour Day", "Hari Buruh Internasional"}),
    declare(date{2018, 5, 10}, day_kind::national_holiday, {"Ascension of Jesus Christ", "Kenaikan Isa Al Masih"}),
    declare(date{2018, 5, 29}, day_kind::national_holiday, {"Vesak", "Hari Raya Waisak 2562"}),
    declare(date{2018, 6, 1}, day_kind::national_holiday, {"Pancasila Day", "Hari Lahir Pancasila"}),
    declare(date{2018, 6, 13}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1439 Hijriah"}),
    declare(date{2018, 6, 14}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1439 Hijriah"}),
    declare(date{2018, 6, 15}, day_kind::national_holiday, {"Eid al-Fitr", "Hari Raya Idul Fitri 1439 Hijriah"}),
    declare(date{2018, 6, 16}, day_kind::national_holiday, {"Eid al-Fitr", "Hari Raya Idul Fitri 1439 Hijriah"}),
    declare(date{2018, 6, 18}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1439 Hijriah"}),
    declare(date{2018, 6, 19}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1439 Hijriah"}),
    declare(date{2018, 8, 17}, day_kind::national_holiday, {"Independence Day", "Hari Kemerdekaan Republik Indonesia"}),
    declare(date{2018, 8, 22}, day_kind::national_holiday, {"Eid al-Adha", "Hari Raya Idul Adha 1439 Hijriah"}),
    declare(date{2018, 9, 11}, day_kind::national_holiday, {"Islamic New Year", "Tahun Baru Islam 1440 Hijriah"}),
    declare(date{2018, 11, 20}, day_kind::national_holiday,
        {"Prophet Muhammad's Birthday", "Maulid Nabi Muhammad SAW"}),
    declare(date{2018, 12, 24}, day_kind::joint_leave,
        {"Joint leave for Christmas Day", "Cuti Bersama Hari Raya Natal"}),
    declare(date{2018, 12, 25}, day_kind::national_holiday, {"Christmas Day", "Hari Raya Natal"}),
};

/// @brief @ref netralitas::skb_libur_2018 as a step of the decree log.
inline constexpr decree skb_libur_2018{
    .id = "calendar.decree.skb_libur_2018",
    .of = &netralitas::skb_libur_2018,
    .kind = decree_kind::joint_ministerial,
    .lists_year = 2018,
    .entries = skb_libur_2018_days,
};

}  // namespace decrees

}  // namespace netralitas

#endif
