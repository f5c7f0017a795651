// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief SKB 5/2014, 02/2014, 02/2014: national holidays and joint leave of 2015.
#ifndef NETRALITAS_CALENDAR_DECREES_SKB_LIBUR_2015_HPP
#define NETRALITAS_CALENDAR_DECREES_SKB_LIBUR_2015_HPP

#include <netralitas/calendar/decree.hpp>

namespace netralitas {

/// @brief SKB 5/2014, 02/2014, 02/2014: national holidays and joint leave of 2015.
inline constexpr instrument skb_libur_2015{
    .id = "skb_libur_2015",
    .short_name = "SKB 5/2014, 02/2014, 02/2014",
    .title = {"Joint decree of three ministers on national holidays and joint leave in 2015",
              "Hari Libur Nasional dan Cuti Bersama Tahun 2015"},
    .issuer = "Ministers of Religious Affairs, Manpower, and PANRB",
    .issued = between(date{2014, 5, 7}, date{2014, 5, 7}),
    .force = between(date{2014, 5, 7}, date{2015, 12, 31}),
    .grade = evidence::report,
    .note = {"The decree numbers are unconfirmed; the day of issue is confirmed.",
             "Nomor keputusan belum terkonfirmasi; tanggal terbit terkonfirmasi."},
};

namespace decrees {

/// @brief The days that @ref netralitas::skb_libur_2015 declares or withdraws.
inline constexpr decree_entry skb_libur_2015_days[] = {
    declare(date{2015, 1, 1}, day_kind::national_holiday, {"New Year's Day", "Tahun Baru 2015 Masehi"}),
    declare(date{2015, 1, 3}, day_kind::national_holiday, {"Prophet Muhammad's Birthday", "Maulid Nabi Muhammad SAW"}),
    declare(date{2015, 2, 19}, day_kind::national_holiday, {"Chinese New Year", "Tahun Baru Imlek 2566 Kongzili"}),
    declare(date{2015, 3, 21}, day_kind::national_holiday,
        {"Nyepi (Saka New Year)", "Hari Raya Nyepi Tahun Baru Saka 1937"}),
    declare(date{2015, 4, 3}, day_kind::national_holiday, {"Good Friday", "Wafat Yesus Kristus"}),
    declare(date{2015, 5, 1}, day_kind::national_holiday, {"Labour Day", "Hari Buruh Internasional"}),
    declare(date{2015, 5, 14}, day_kind::national_holiday, {"Ascension of Jesus Christ", "Kenaikan Yesus Kristus"}),
    declare(date{2015, 5, 16}, day_kind::national_holiday, {"Isra Mi'raj", "Isra Mikraj Nabi Muhammad SAW"}),
    declare(date{2015, 6, 2}, day_kind::national_holiday, {"Vesak", "Hari Raya Waisak 2559"}),
    declare(date{2015, 7, 16}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1436 Hijriah"}),
    declare(date{2015, 7, 17}, day_kind::national_holiday, {"Eid al-Fitr", "Hari Raya Idul Fitri 1436 Hijriah"}),
    declare(date{2015, 7, 18}, day_kind::national_holiday, {"Eid al-Fitr", "Hari Raya Idul Fitri 1436 Hijriah"}),
    declare(date{2015, 7, 20}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1436 Hijriah"}),
    declare(date{2015, 7, 21}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1436 Hijriah"}),
    declare(date{2015, 8, 17}, day_kind::national_holiday, {"Independence Day", "Hari Kemerdekaan Republik Indonesia"}),
    declare(date{2015, 9, 24}, day_kind::national_holiday, {"Eid al-Adha", "Hari Raya Idul Adha 1436 Hijriah"}),
    declare(date{2015, 10, 14}, day_kind::national_holiday, {"Islamic New Year", "Tahun Baru Islam 1437 Hijriah"}),
    declare(date{2015, 12, 24}, day_kind::joint_leave,
        {"Joint leave for Christmas Day", "Cuti Bersama Hari Raya Natal"}),
    declare(date{2015, 12, 25}, day_kind::national_holiday, {"Christmas Day", "Hari Raya Natal"}),
};

/// @brief @ref netralitas::skb_libur_2015 as a step of the decree log.
inline constexpr decree skb_libur_2015{
    .id = "calendar.decree.skb_libur_2015",
    .of = &netralitas::skb_libur_2015,
    .kind = decree_kind::joint_ministerial,
    .lists_year = 2015,
    .entries = skb_libur_2015_days,
};

}  // namespace decrees

}  // namespace netralitas

#endif
