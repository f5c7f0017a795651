// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief SKB 642/2020, 4/2020, 4/2020: national holidays and joint leave of 2021.
#ifndef NETRALITAS_CALENDAR_DECREES_SKB_LIBUR_2021_HPP
#define NETRALITAS_CALENDAR_DECREES_SKB_LIBUR_2021_HPP

#include <netralitas/calendar/decree.hpp>

namespace netralitas {

/// @brief SKB 642/2020, 4/2020, 4/2020: national holidays and joint leave of 2021.
inline constexpr instrument skb_libur_2021{
    .id = "skb_libur_2021",
    .short_name = "SKB 642/2020, 4/2020, 4/2020",
    .title = {"Joint decree of three ministers on national holidays and joint leave in 2021",
              "Hari Libur Nasional dan Cuti Bersama Tahun 2021"},
    .issuer = "Ministers of Religious Affairs, Manpower, and PANRB",
    .issued = between(date{2020, 9, 10}, date{2020, 9, 10}),
    .force = between(date{2020, 9, 10}, date{2021, 12, 31}),
    .grade = evidence::report,
};

namespace decrees {

/// @brief The days that @ref netralitas::skb_libur_2021 declares or withdraws.
inline constexpr decree_entry skb_libur_2021_days[] = {
    declare(date{2021, 1, 1}, day_kind::national_holiday, {"New Year's Day", "Tahun Baru 2021 Masehi"}),
    declare(date{2021, 2, 12}, day_kind::national_holiday, {"Chinese New Year", "Tahun Baru Imlek 2572 Kongzili"}),
    declare(date{2021, 3, 11}, day_kind::national_holiday, {"Isra Mi'raj", "Isra Mikraj Nabi Muhammad SAW"}),
    declare(date{2021, 3, 12}, day_kind::joint_leave,
        {"Joint leave for Isra Mi'raj", "Cuti Bersama Isra Mikraj Nabi Muhammad SAW"}),
    declare(date{2021, 3, 14}, day_kind::national_holiday,
        {"Nyepi (Saka New Year)", "Hari Suci Nyepi (Tahun Baru Saka 1943)"}),
    declare(date{2021, 4, 2}, day_kind::national_holiday, {"Good Friday", "Wafat Isa Al Masih"}),
    declare(date{2021, 5, 1}, day_kind::national_holiday, {"Labour Day", "Hari Buruh Internasional"}),
    declare(date{2021, 5, 12}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1442 Hijriah"}),
    declare(date{2021, 5, 13}, day_kind::national_holiday,
        {"Ascension of Jesus Christ / Eid al-Fitr", "Kenaikan Isa Al Masih / Hari Raya Idul Fitri 1442 Hijriah"}),
    declare(date{2021, 5, 14}, day_kind::national_holiday, {"Eid al-Fitr", "Hari Raya Idul Fitri 1442 Hijriah"}),
    declare(date{2021, 5, 17}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1442 Hijriah"}),
    declare(date{2021, 5, 18}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1442 Hijriah"}),
    declare(date{2021, 5, 19}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1442 Hijriah"}),
    declare(date{2021, 5, 26}, day_kind::national_holiday, {"Vesak", "Hari Raya Waisak 2565"}),
    declare(date{2021, 6, 1}, day_kind::national_holiday, {"Pancasila Day", "Hari Lahir Pancasila"}),
    declare(date{2021, 7, 20}, day_kind::national_holiday, {"Eid al-Adha", "Hari Raya Idul Adha 1442 Hijriah"}),
    declare(date{2021, 8, 10}, day_kind::national_holiday, {"Islamic New Year", "Tahun Baru Islam 1443 Hijriah"}),
    declare(date{2021, 8, 17}, day_kind::national_holiday, {"Independence Day", "Hari Kemerdekaan Republik Indonesia"}),
    declare(date{2021, 10, 19}, day_kind::national_holiday,
        {"Prophet Muhammad's Birthday", "Maulid Nabi Muhammad SAW"}),
    declare(date{2021, 12, 24}, day_kind::joint_leave,
        {"Joint leave for Christmas Day", "Cuti Bersama Hari Raya Natal"}),
    declare(date{2021, 12, 25}, day_kind::national_holiday, {"Christmas Day", "Hari Raya Natal"}),
    declare(date{2021, 12, 27}, day_kind::joint_leave,
        {"Joint leave for Christmas Day", "Cuti Bersama Hari Raya Natal"}),
};

/// @brief @ref netralitas::skb_libur_2021 as a step of the decree log.
inline constexpr decree skb_libur_2021{
    .id = "calendar.decree.skb_libur_2021",
    .of = &netralitas::skb_libur_2021,
    .kind = decree_kind::joint_ministerial,
    .lists_year = 2021,
    .entries = skb_libur_2021_days,
};

}  // namespace decrees

}  // namespace netralitas

#endif
