// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief SKB 150/2015, 2/SKB/MEN/VI/2015, 01/2015: national holidays and joint leave of 2016.
#ifndef NETRALITAS_CALENDAR_DECREES_SKB_LIBUR_2016_HPP
#define NETRALITAS_CALENDAR_DECREES_SKB_LIBUR_2016_HPP

#include <netralitas/calendar/decree.hpp>

namespace netralitas {

/// @brief SKB 150/2015, 2/SKB/MEN/VI/2015, 01/2015: national holidays and joint leave of 2016.
inline constexpr instrument skb_libur_2016{
    .id = "skb_libur_2016",
    .short_name = "SKB 150/2015, 2/SKB/MEN/VI/2015, 01/2015",
    .title = {"Joint decree of three ministers on national holidays and joint leave in 2016",
              "Hari Libur Nasional dan Cuti Bersama Tahun 2016"},
    .issuer = "Ministers of Religious Affairs, Manpower, and PANRB",
    .issued = between(date{2015, 6, 25}, date{2015, 6, 25}),
    .force = between(date{2015, 6, 25}, date{2016, 12, 31}),
    .grade = evidence::report,
};

namespace decrees {

/// @brief The days that @ref netralitas::skb_libur_2016 declares or withdraws.
inline constexpr decree_entry skb_libur_2016_days[] = {
    declare(date{2016, 1, 1}, day_kind::national_holiday, {"New Year's Day", "Tahun Baru 2016 Masehi"}),
    declare(date{2016, 2, 8}, day_kind::national_holiday, {"Chinese New Year", "Tahun Baru Imlek 2567 Kongzili"}),
    declare(date{2016, 3, 9}, day_kind::national_holiday,
        {"Nyepi (Saka New Year)", "Hari Raya Nyepi Tahun Baru Saka 1938"}),
    declare(date{2016, 3, 25}, day_kind::national_holiday, {"Good Friday", "Wafat Isa Al Masih"}),
    declare(date{2016, 5, 1}, day_kind::national_holiday, {"Labour Day", "Hari Buruh Internasional"}),
    declare(date{2016, 5, 5}, day_kind::national_holiday, {"Ascension of Jesus Christ", "Kenaikan Yesus Kristus"}),
    declare(date{2016, 5, 6}, day_kind::national_holiday, {"Isra Mi'raj", "Isra Mikraj Nabi Muhammad SAW"}),
    declare(date{2016, 5, 22}, day_kind::national_holiday, {"Vesak", "Hari Raya Waisak 2560"}),
    declare(date{2016, 7, 4}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1437 Hijriah"}),
    declare(date{2016, 7, 5}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1437 Hijriah"}),
    declare(date{2016, 7, 6}, day_kind::national_holiday, {"Eid al-Fitr", "Hari Raya Idul Fitri 1437 Hijriah"}),
    declare(date{2016, 7, 7}, day_kind::national_holiday, {"Eid al-Fitr", "Hari Raya Idul Fitri 1437 Hijriah"}),
    declare(date{2016, 7, 8}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1437 Hijriah"}),
    declare(date{2016, 8, 17}, day_kind::national_holiday, {"Independence Day", "Hari Kemerdekaan Republik Indonesia"}),
    declare(date{2016, 9, 12}, day_kind::national_holiday, {"Eid al-Adha", "Hari Raya Idul Adha 1437 Hijriah"}),
    declare(date{2016, 10, 2}, day_kind::national_holiday, {"Islamic New Year", "Tahun Baru Islam 1438 Hijriah"}),
    declare(date{2016, 12, 12}, day_kind::national_holiday,
        {"Prophet Muhammad's Birthday", "Maulid Nabi Muhammad SAW"}),
    declare(date{2016, 12, 25}, day_kind::national_holiday, {"Christmas Day", "Hari Raya Natal"}),
    declare(date{2016, 12, 26}, day_kind::joint_leave,
        {"Joint leave for Christmas Day", "Cuti Bersama Hari Raya Natal"}),
};

/// @brief @ref netralitas::skb_libur_2016 as a step of the decree log.
inline constexpr decree skb_libur_2016{
    .id = "calendar.decree.skb_libur_2016",
    .of = &netralitas::skb_libur_2016,
    .kind = decree_kind::joint_ministerial,
    .lists_year = 2016,
    .entries = skb_libur_2016_days,
};

}  // namespace decrees

}  // namespace netralitas

#endif
