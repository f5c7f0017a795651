// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief SKB 135/2016, 109/2016, 01/SKB/MENPANRB/04/2016: national holidays and joint leave of 2017.
#ifndef NETRALITAS_CALENDAR_DECREES_SKB_LIBUR_2017_HPP
#define NETRALITAS_CALENDAR_DECREES_SKB_LIBUR_2017_HPP

#include <netralitas/calendar/decree.hpp>

namespace netralitas {

/// @brief SKB 135/2016, 109/2016, 01/SKB/MENPANRB/04/2016: national holidays and joint leave of 2017.
inline constexpr instrument skb_libur_2017{
    .id = "skb_libur_2017",
    .short_name = "SKB 135/2016, 109/2016, 01/SKB/MENPANRB/04/2016",
    .title = {"Joint decree of three ministers on national holidays and joint leave in 2017",
              "Hari Libur Nasional dan Cuti Bersama Tahun 2017"},
    .issuer = "Ministers of Religious Affairs, Manpower, and PANRB",
    .issued = between(date{2016, 4, 14}, date{2016, 4, 14}),
    .force = between(date{2016, 4, 14}, date{2017, 12, 31}),
    .grade = evidence::report,
};

namespace decrees {

/// @brief The days that @ref netralitas::skb_libur_2017 declares or withdraws.
inline constexpr decree_entry skb_libur_2017_days[] = {
    declare(date{2017, 1, 1}, day_kind::national_holiday, {"New Year's Day", "Tahun Baru 2017 Masehi"}),
    declare(date{2017, 1, 28}, day_kind::national_holiday, {"Chinese New Year", "Tahun Baru Imlek 2568 Kongzili"}),
    declare(date{2017, 3, 28}, day_kind::national_holiday,
        {"Nyepi (Saka New Year)", "Hari Raya Nyepi Tahun Baru Saka 1939"}),
    declare(date{2017, 4, 14}, day_kind::national_holiday, {"Good Friday", "Wafat Isa Al Masih"}),
    declare(date{2017, 4, 24}, day_kind::national_holiday, {"Isra Mi'raj", "Isra Mikraj Nabi Muhammad SAW"}),
    declare(date{2017, 5, 1}, day_kind::national_holiday, {"Labour Day", "Hari Buruh Internasional"}),
    declare(date{2017, 5, 11}, day_kind::national_holiday, {"Vesak", "Hari Raya Waisak 2561"}),
    declare(date{2017, 5, 25}, day_kind::national_holiday, {"Ascension of Jesus Christ", "Kenaikan Isa Al Masih"}),
    declare(date{2017, 6, 23}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1438 Hijriah"}),
    declare(date{2017, 6, 25}, day_kind::national_holiday, {"Eid al-Fitr", "Hari Raya Idul Fitri 1438 Hijriah"}),
    declare(date{2017, 6, 26}, day_kind::national_holiday, {"Eid al-Fitr", "Hari Raya Idul Fitri 1438 Hijriah"}),
    declare(date{2017, 6, 27}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1438 Hijriah"}),
    declare(date{2017, 6, 28}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1438 Hijriah"}),
    declare(date{2017, 8, 17}, day_kind::national_holiday, {"Independence Day", "Hari Kemerdekaan Republik Indonesia"}),
    declare(date{2017, 9, 1}, day_kind::national_holiday, {"Eid al-Adha", "Hari Raya Idul Adha 1438 Hijriah"}),
    declare(date{2017, 9, 21}, day_kind::national_holiday, {"Islamic New Year", "Tahun Baru Islam 1439 Hijriah"}),
    declare(date{2017, 12, 1}, day_kind::national_holiday, {"Prophet Muhammad's Birthday", "Maulid Nabi Muhammad SAW"}),
    declare(date{2017, 12, 25}, day_kind::national_holiday, {"Christmas Day", "Hari Raya Natal"}),
    declare(date{2017, 12, 26}, day_kind::joint_leave,
        {"Joint leave for Christmas Day", "Cuti Bersama Hari Raya Natal"}),
};

/// @brief @ref netralitas::skb_libur_2017 as a step of the decree log.
inline constexpr decree skb_libur_2017{
    .id = "calendar.decree.skb_libur_2017",
    .of = &netralitas::skb_libur_2017,
    .kind = decree_kind::joint_ministerial,
    .lists_year = 2017,
    .entries = skb_libur_2017_days,
};

}  // namespace decrees

}  // namespace netralitas

#endif
