// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief SKB 1017/2024, 2/2024, 2/2024: national holidays and joint leave of 2025.
#ifndef NETRALITAS_CALENDAR_DECREES_SKB_LIBUR_2025_HPP
#define NETRALITAS_CALENDAR_DECREES_SKB_LIBUR_2025_HPP

#include <netralitas/calendar/decree.hpp>

namespace netralitas {

/// @brief SKB 1017/2024, 2/2024, 2/2024: national holidays and joint leave of 2025.
inline constexpr instrument skb_libur_2025{
    .id = "skb_libur_2025",
    .short_name = "SKB 1017/2024, 2/2024, 2/2024",
    .title = {"Joint decree of three ministers on national holidays and joint leave in 2025",
              "Hari Libur Nasional dan Cuti Bersama Tahun 2025"},
    .issuer = "Ministers of Religious Affairs, Manpower, and PANRB",
    .issued = between(date{2024, 10, 14}, date{2024, 10, 14}),
    .force = between(date{2024, 10, 14}, date{2025, 12, 31}),
    .grade = evidence::report,
};

namespace decrees {

/// @brief The days that @ref netralitas::skb_libur_2025 declares or withdraws.
inline constexpr decree_entry skb_libur_2025_days[] = {
    declare(date{2025, 1, 1}, day_kind::national_holiday, {"New Year's Day", "Tahun Baru 2025 Masehi"}),
    declare(date{2025, 1, 27}, day_kind::national_holiday, {"Isra Mi'raj", "Isra Mikraj Nabi Muhammad SAW"}),
    declare(date{2025, 1, 28}, day_kind::joint_leave,
        {"Joint leave for Chinese New Year", "Cuti Bersama Tahun Baru Imlek 2576 Kongzili"}),
    declare(date{2025, 1, 29}, day_kind::national_holiday, {"Chinese New Year", "Tahun Baru Imlek 2576 Kongzili"}),
    declare(date{2025, 3, 28}, day_kind::joint_leave,
        {"Joint leave for Nyepi (Saka New Year)", "Cuti Bersama Hari Suci Nyepi (Tahun Baru Saka 1947)"}),
    declare(date{2025, 3, 29}, day_kind::national_holiday,
        {"Nyepi (Saka New Year)", "Hari Suci Nyepi (Tahun Baru Saka 1947)"}),
    declare(date{2025, 3, 31}, day_kind::national_holiday, {"Eid al-Fitr", "Hari Raya Idul Fitri 1446 Hijriah"}),
    declare(date{2025, 4, 1}, day_kind::national_holiday, {"Eid al-Fitr", "Hari Raya Idul Fitri 1446 Hijriah"}),
    declare(date{2025, 4, 2}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1446 Hijriah"}),
    declare(date{2025, 4, 3}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1446 Hijriah"}),
    declare(date{2025, 4, 4}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1446 Hijriah"}),
    declare(date{2025, 4, 7}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1446 Hijriah"}),
    declare(date{2025, 4, 18}, day_kind::national_holiday, {"Good Friday", "Wafat Yesus Kristus"}),
    declare(date{2025, 4, 20}, day_kind::national_holiday, {"Easter Sunday", "Kebangkitan Yesus Kristus (Paskah)"}),
    declare(date{2025, 5, 1}, day_kind::national_holiday, {"Labour Day", "Hari Buruh Internasional"}),
    declare(date{2025, 5, 12}, day_kind::national_holiday, {"Vesak", "Hari Raya Waisak 2569 BE"}),
    declare(date{2025, 5, 13}, day_kind::joint_leave,
        {"Joint leave for Vesak", "Cuti Bersama Hari Raya Waisak 2569 BE"}),
    declare(date{2025, 5, 29}, day_kind::national_holiday, {"Ascension of Jesus Christ", "Kenaikan Yesus Kristus"}),
    declare(date{2025, 5, 30}, day_kind::joint_leave,
        {"Joint leave for Ascension of Jesus Christ", "Cuti Bersama Kenaikan Yesus Kristus"}),
    declare(date{2025, 6, 1}, day_kind::national_holiday, {"Pancasila Day", "Hari Lahir Pancasila"}),
    declare(date{2025, 6, 6}, day_kind::national_holiday, {"Eid al-Adha", "Hari Raya Idul Adha 1446 Hijriah"}),
    declare(date{2025, 6, 9}, day_kind::joint_leave,
        {"Joint leave for Eid al-Adha", "Cuti Bersama Hari Raya Idul Adha 1446 Hijriah"}),
    declare(date{2025, 6, 27}, day_kind::national_holiday, {"Islamic New Year", "Tahun Baru Islam 1447 Hijriah"}),
    declare(date{2025, 8, 17}, day_kind::national_holiday, {"Independence Day", "Proklamasi Kemerdekaan"}),
    declare(date{2025, 9, 5}, day_kind::national_holiday, {"Prophet Muhammad's Birthday", "Maulid Nabi Muhammad SAW"}),
    declare(date{2025, 12, 25}, day_kind::national_holiday,
        {"Christmas Day", "Kelahiran Yesus Kristus (Hari Raya Natal)"}),
    declare(date{2025, 12, 26}, day_kind::joint_leave,
        {"Joint leave for Christmas Day", "Cuti Bersama Kelahiran Yesus Kristus (Natal)"}),
};

/// @brief @ref netralitas::skb_libur_2025 as a step of the decree log.
inline constexpr decree skb_libur_2025{
    .id = "calendar.decree.skb_libur_2025",
    .of = &netralitas::skb_libur_2025,
    .kind = decree_kind::joint_ministerial,
    .lists_year = 2025,
    .entries = skb_libur_2025_days,
};

}  // namespace decrees

}  // namespace netralitas

#endif
