// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief SKB 1497/2025, 2/2025, 5/2025: national holidays and joint leave of 2026.
#ifndef NETRALITAS_CALENDAR_DECREES_SKB_LIBUR_2026_HPP
#define NETRALITAS_CALENDAR_DECREES_SKB_LIBUR_2026_HPP

#include <netralitas/calendar/decree.hpp>

namespace netralitas {

/// @brief SKB 1497/2025, 2/2025, 5/2025: national holidays and joint leave of 2026.
inline constexpr instrument skb_libur_2026{
    .id = "skb_libur_2026",
    .short_name = "SKB 1497/2025, 2/2025, 5/2025",
    .title = {"Joint decree of three ministers on national holidays and joint leave in 2026",
              "Hari Libur Nasional dan Cuti Bersama Tahun 2026"},
    .issuer = "Ministers of Religious Affairs, Manpower, and PANRB",
    .issued = between(date{2025, 9, 19}, date{2025, 9, 19}),
    .force = between(date{2025, 9, 19}, date{2026, 12, 31}),
    .grade = evidence::report,
    .note = {"One web page prints 19 November 2025.",
             "Satu laman menulis 19 November 2025."},
};

namespace decrees {

/// @brief The days that @ref netralitas::skb_libur_2026 declares or withdraws.
inline constexpr decree_entry skb_libur_2026_days[] = {
    declare(date{2026, 1, 1}, day_kind::national_holiday, {"New Year's Day", "Tahun Baru 2026 Masehi"}),
    declare(date{2026, 1, 16}, day_kind::national_holiday, {"Isra Mi'raj", "Isra Mikraj Nabi Muhammad SAW"}),
    declare(date{2026, 2, 16}, day_kind::joint_leave,
        {"Joint leave for Chinese New Year", "Cuti Bersama Tahun Baru Imlek 2577 Kongzili"}),
    declare(date{2026, 2, 17}, day_kind::national_holiday, {"Chinese New Year", "Tahun Baru Imlek 2577 Kongzili"}),
    declare(date{2026, 3, 18}, day_kind::joint_leave,
        {"Joint leave for Nyepi (Saka New Year)", "Cuti Bersama Hari Suci Nyepi (Tahun Baru Saka 1948)"}),
    declare(date{2026, 3, 19}, day_kind::national_holiday,
        {"Nyepi (Saka New Year)", "Hari Suci Nyepi (Tahun Baru Saka 1948)"}),
    declare(date{2026, 3, 20}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1447 Hijriah"}),
    declare(date{2026, 3, 21}, day_kind::national_holiday, {"Eid al-Fitr", "Hari Raya Idul Fitri 1447 Hijriah"}),
    declare(date{2026, 3, 22}, day_kind::national_holiday, {"Eid al-Fitr", "Hari Raya Idul Fitri 1447 Hijriah"}),
    declare(date{2026, 3, 23}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1447 Hijriah"}),
    declare(date{2026, 3, 24}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1447 Hijriah"}),
    declare(date{2026, 4, 3}, day_kind::national_holiday, {"Good Friday", "Wafat Yesus Kristus"}),
    declare(date{2026, 4, 5}, day_kind::national_holiday, {"Easter Sunday", "Kebangkitan Yesus Kristus (Paskah)"}),
    declare(date{2026, 5, 1}, day_kind::national_holiday, {"Labour Day", "Hari Buruh Internasional"}),
    declare(date{2026, 5, 14}, day_kind::national_holiday, {"Ascension of Jesus Christ", "Kenaikan Yesus Kristus"}),
    declare(date{2026, 5, 15}, day_kind::joint_leave,
        {"Joint leave for Ascension of Jesus Christ", "Cuti Bersama Kenaikan Yesus Kristus"}),
    declare(date{2026, 5, 27}, day_kind::national_holiday, {"Eid al-Adha", "Hari Raya Idul Adha 1447 Hijriah"}),
    declare(date{2026, 5, 28}, day_kind::joint_leave,
        {"Joint leave for Eid al-Adha", "Cuti Bersama Hari Raya Idul Adha 1447 Hijriah"}),
    declare(date{2026, 5, 31}, day_kind::national_holiday, {"Vesak", "Hari Raya Waisak 2570 BE"}),
    declare(date{2026, 6, 1}, day_kind::national_holiday, {"Pancasila Day", "Hari Lahir Pancasila"}),
    declare(date{2026, 6, 16}, day_kind::national_holiday, {"Islamic New Year", "Tahun Baru Islam 1448 Hijriah"}),
    declare(date{2026, 8, 17}, day_kind::national_holiday, {"Independence Day", "Proklamasi Kemerdekaan"}),
    declare(date{2026, 8, 25}, day_kind::national_holiday, {"Prophet Muhammad's Birthday", "Maulid Nabi Muhammad SAW"}),
    declare(date{2026, 12, 24}, day_kind::joint_leave,
        {"Joint leave for Christmas Day", "Cuti Bersama Kelahiran Yesus Kristus (Natal)"}),
    declare(date{2026, 12, 25}, day_kind::national_holiday,
        {"Christmas Day", "Kelahiran Yesus Kristus (Hari Raya Natal)"}),
};

/// @brief @ref netralitas::skb_libur_2026 as a step of the decree log.
inline constexpr decree skb_libur_2026{
    .id = "calendar.decree.skb_libur_2026",
    .of = &netralitas::skb_libur_2026,
    .kind = decree_kind::joint_ministerial,
    .lists_year = 2026,
    .entries = skb_libur_2026_days,
};

}  // namespace decrees

}  // namespace netralitas

#endif
