// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief SKB 617/2018, 262/2018, 16/2018: national holidays and joint leave of 2019.
#ifndef NETRALITAS_CALENDAR_DECREES_SKB_LIBUR_2019_HPP
#define NETRALITAS_CALENDAR_DECREES_SKB_LIBUR_2019_HPP

#include <netralitas/calendar/decree.hpp>

namespace netralitas {

/// @brief SKB 617/2018, 262/2018, 16/2018: national holidays and joint leave of 2019.
inline constexpr instrument skb_libur_2019{
    .id = "skb_libur_2019",
    .short_name = "SKB 617/2018, 262/2018, 16/2018",
    .title = {"Joint decree of three ministers on national holidays and joint leave in 2019",
              "Hari Libur Nasional dan Cuti Bersama Tahun 2019"},
    .issuer = "Ministers of Religious Affairs, Manpower, and PANRB",
    .issued = between(date{2018, 11, 2}, date{2018, 11, 2}),
    .force = between(date{2018, 11, 2}, date{2019, 12, 31}),
    .grade = evidence::memory,
    .note = {"Numbers and day are unconfirmed; the holiday dates themselves are confirmed.",
             "Nomor dan tanggal terbit belum terkonfirmasi; tanggal liburnya sendiri terkonfirmasi."},
};

namespace decrees {

/// @brief The days that @ref netralitas::skb_libur_2019 declares or withdraws.
inline constexpr decree_entry skb_libur_2019_days[] = {
    declare(date{2019, 1, 1}, day_kind::national_holiday, {"New Year's Day", "Tahun Baru 2019 Masehi"}),
    declare(date{2019, 2, 5}, day_kind::national_holiday, {"Chinese New Year", "Tahun Baru Imlek 2570 Kongzili"}),
    declare(date{2019, 3, 7}, day_kind::national_holiday,
        {"Nyepi (Saka New Year)", "Hari Raya Nyepi Tahun Baru Saka 1941"}),
    declare(date{2019, 4, 3}, day_kind::national_holiday, {"Isra Mi'raj", "Isra Mikraj Nabi Muhammad SAW"}),
    declare(date{2019, 4, 19}, day_kind::national_holiday, {"Good Friday", "Wafat Isa Al Masih"}),
    declare(date{2019, 5, 1}, day_kind::national_holiday, {"Labour Day", "Hari Buruh Internasional"}),
    declare(date{2019, 5, 19}, day_kind::national_holiday, {"Vesak", "Hari Raya Waisak 2563"}),
    declare(date{2019, 5, 30}, day_kind::national_holiday, {"Ascension of Jesus Christ", "Kenaikan Isa Al Masih"}),
    declare(date{2019, 6, 1}, day_kind::national_holiday, {"Pancasila Day", "Hari Lahir Pancasila"}),
    declare(date{2019, 6, 3}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1440 Hijriah"}),
    declare(date{2019, 6, 4}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1440 Hijriah"}),
    declare(date{2019, 6, 5}, day_kind::national_holiday, {"Eid al-Fitr", "Hari Raya Idul Fitri 1440 Hijriah"}),
    declare(date{2019, 6, 6}, day_kind::national_holiday, {"Eid al-Fitr", "Hari Raya Idul Fitri 1440 Hijriah"}),
    declare(date{2019, 6, 7}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1440 Hijriah"}),
    declare(date{2019, 8, 11}, day_kind::national_holiday, {"Eid al-Adha", "Hari Raya Idul Adha 1440 Hijriah"}),
    declare(date{2019, 8, 17}, day_kind::national_holiday, {"Independence Day", "Hari Kemerdekaan Republik Indonesia"}),
    declare(date{2019, 9, 1}, day_kind::national_holiday, {"Islamic New Year", "Tahun Baru Islam 1441 Hijriah"}),
    declare(date{2019, 11, 9}, day_kind::national_holiday, {"Prophet Muhammad's Birthday", "Maulid Nabi Muhammad SAW"}),
    declare(date{2019, 12, 24}, day_kind::joint_leave,
        {"Joint leave for Christmas Day", "Cuti Bersama Hari Raya Natal"}),
    declare(date{2019, 12, 25}, day_kind::national_holiday, {"Christmas Day", "Hari Raya Natal"}),
};

/// @brief @ref netralitas::skb_libur_2019 as a step of the decree log.
inline constexpr decree skb_libur_2019{
    .id = "calendar.decree.skb_libur_2019",
    .of = &netralitas::skb_libur_2019,
    .kind = decree_kind::joint_ministerial,
    .lists_year = 2019,
    .entries = skb_libur_2019_days,
};

}  // namespace decrees

}  // namespace netralitas

#endif
