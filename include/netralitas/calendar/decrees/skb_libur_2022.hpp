// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief SKB 963/2021, 3/2021, 4/2021: national holidays and joint leave of 2022.
#ifndef NETRALITAS_CALENDAR_DECREES_SKB_LIBUR_2022_HPP
#define NETRALITAS_CALENDAR_DECREES_SKB_LIBUR_2022_HPP

#include <netralitas/calendar/decree.hpp>

namespace netralitas {

/// @brief SKB 963/2021, 3/2021, 4/2021: national holidays and joint leave of 2022.
inline constexpr instrument skb_libur_2022{
    .id = "skb_libur_2022",
    .short_name = "SKB 963/2021, 3/2021, 4/2021",
    .title = {"Joint decree of three ministers on national holidays and joint leave in 2022",
              "Hari Libur Nasional dan Cuti Bersama Tahun 2022"},
    .issuer = "Ministers of Religious Affairs, Manpower, and PANRB",
    .issued = between(date{2021, 9, 22}, date{2021, 9, 22}),
    .force = between(date{2021, 9, 22}, date{2022, 12, 31}),
    .grade = evidence::report,
    .note = {"Numbers confirmed, day unconfirmed; joint leave was left open.",
             "Nomor terkonfirmasi, tanggal belum terkonfirmasi; cuti bersama dibiarkan terbuka."},
};

namespace decrees {

/// @brief The days that @ref netralitas::skb_libur_2022 declares or withdraws.
inline constexpr decree_entry skb_libur_2022_days[] = {
    declare(date{2022, 1, 1}, day_kind::national_holiday, {"New Year's Day", "Tahun Baru 2022 Masehi"}),
    declare(date{2022, 2, 1}, day_kind::national_holiday, {"Chinese New Year", "Tahun Baru Imlek 2573 Kongzili"}),
    declare(date{2022, 2, 28}, day_kind::national_holiday, {"Isra Mi'raj", "Isra Mikraj Nabi Muhammad SAW"}),
    declare(date{2022, 3, 3}, day_kind::national_holiday,
        {"Nyepi (Saka New Year)", "Hari Suci Nyepi (Tahun Baru Saka 1944)"}),
    declare(date{2022, 4, 15}, day_kind::national_holiday, {"Good Friday", "Wafat Isa Al Masih"}),
    declare(date{2022, 5, 1}, day_kind::national_holiday, {"Labour Day", "Hari Buruh Internasional"}),
    declare(date{2022, 5, 2}, day_kind::national_holiday, {"Eid al-Fitr", "Hari Raya Idul Fitri 1443 Hijriah"}),
    declare(date{2022, 5, 3}, day_kind::national_holiday, {"Eid al-Fitr", "Hari Raya Idul Fitri 1443 Hijriah"}),
    declare(date{2022, 5, 16}, day_kind::national_holiday, {"Vesak", "Hari Raya Waisak 2566 BE"}),
    declare(date{2022, 5, 26}, day_kind::national_holiday, {"Ascension of Jesus Christ", "Kenaikan Isa Al Masih"}),
    declare(date{2022, 6, 1}, day_kind::national_holiday, {"Pancasila Day", "Hari Lahir Pancasila"}),
    declare(date{2022, 7, 9}, day_kind::national_holiday, {"Eid al-Adha", "Hari Raya Idul Adha 1443 Hijriah"}),
    declare(date{2022, 7, 30}, day_kind::national_holiday, {"Islamic New Year", "Tahun Baru Islam 1444 Hijriah"}),
    declare(date{2022, 8, 17}, day_kind::national_holiday, {"Independence Day", "Hari Kemerdekaan Republik Indonesia"}),
    declare(date{2022, 10, 8}, day_kind::national_holiday, {"Prophet Muhammad's Birthday", "Maulid Nabi Muhammad SAW"}),
    declare(date{2022, 12, 25}, day_kind::national_holiday, {"Christmas Day", "Hari Raya Natal"}),
};

/// @brief @ref netralitas::skb_libur_2022 as a step of the decree log.
inline constexpr decree skb_libur_2022{
    .id = "calendar.decree.skb_libur_2022",
    .of = &netralitas::skb_libur_2022,
    .kind = decree_kind::joint_ministerial,
    .lists_year = 2022,
    .entries = skb_libur_2022_days,
};

}  // namespace decrees

}  // namespace netralitas

#endif
