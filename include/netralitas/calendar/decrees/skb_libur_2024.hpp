// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief SKB 855/2023, 3/2023, 4/2023: national holidays and joint leave of 2024.
#ifndef NETRALITAS_CALENDAR_DECREES_SKB_LIBUR_2024_HPP
#define NETRALITAS_CALENDAR_DECREES_SKB_LIBUR_2024_HPP

#include <netralitas/calendar/decree.hpp>

namespace netralitas {

/// @brief SKB 855/2023, 3/2023, 4/2023: national holidays and joint leave of 2024.
inline constexpr instrument skb_libur_2024{
    .id = "skb_libur_2024",
    .short_name = "SKB 855/2023, 3/2023, 4/2023",
    .title = {"Joint decree of three ministers on national holidays and joint leave in 2024",
              "Hari Libur Nasional dan Cuti Bersama Tahun 2024"},
    .issuer = "Ministers of Religious Affairs, Manpower, and PANRB",
    .issued = between(date{2023, 9, 12}, date{2023, 9, 12}),
    .force = between(date{2023, 9, 12}, date{2024, 12, 31}),
    .grade = evidence::report,
};

namespace decrees {

/// @brief The days that @ref netralitas::skb_libur_2024 declares or withdraws.
inline constexpr decree_entry skb_libur_2024_days[] = {
    declare(date{2024, 1, 1}, day_kind::national_holiday, {"New Year's Day", "Tahun Baru 2024 Masehi"}),
    declare(date{2024, 2, 8}, day_kind::national_holiday, {"Isra Mi'raj", "Isra Mikraj Nabi Muhammad SAW"}),
    declare(date{2024, 2, 9}, day_kind::joint_leave,
        {"Joint leave for Chinese New Year", "Cuti Bersama Tahun Baru Imlek 2575 Kongzili"}),
    declare(date{2024, 2, 10}, day_kind::national_holiday, {"Chinese New Year", "Tahun Baru Imlek 2575 Kongzili"}),
    declare(date{2024, 3, 11}, day_kind::national_holiday,
        {"Nyepi (Saka New Year)", "Hari Suci Nyepi (Tahun Baru Saka 1946)"}),
    declare(date{2024, 3, 12}, day_kind::joint_leave,
        {"Joint leave for Nyepi (Saka New Year)", "Cuti Bersama Hari Suci Nyepi (Tahun Baru Saka 1946)"}),
    declare(date{2024, 3, 29}, day_kind::national_holiday, {"Good Friday", "Wafat Yesus Kristus"}),
    declare(date{2024, 3, 31}, day_kind::national_holiday, {"Easter Sunday", "Kebangkitan Yesus Kristus (Paskah)"}),
    declare(date{2024, 4, 8}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1445 Hijriah"}),
    declare(date{2024, 4, 9}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1445 Hijriah"}),
    declare(date{2024, 4, 10}, day_kind::national_holiday, {"Eid al-Fitr", "Hari Raya Idul Fitri 1445 Hijriah"}),
    declare(date{2024, 4, 11}, day_kind::national_holiday, {"Eid al-Fitr", "Hari Raya Idul Fitri 1445 Hijriah"}),
    declare(date{2024, 4, 12}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1445 Hijriah"}),
    declare(date{2024, 4, 15}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1445 Hijriah"}),
    declare(date{2024, 5, 1}, day_kind::national_holiday, {"Labour Day", "Hari Buruh Internasional"}),
    declare(date{2024, 5, 9}, day_kind::national_holiday, {"Ascension of Jesus Christ", "Kenaikan Yesus Kristus"}),
    declare(date{2024, 5, 10}, day_kind::joint_leave,
        {"Joint leave for Ascension of Jesus Christ", "Cuti Bersama Kenaikan Yesus Kristus"}),
    declare(date{2024, 5, 23}, day_kind::national_holiday, {"Vesak", "Hari Raya Waisak 2568 BE"}),
    declare(date{2024, 5, 24}, day_kind::joint_leave,
        {"Joint leave for Vesak", "Cuti Bersama Hari Raya Waisak 2568 BE"}),
    declare(date{2024, 6, 1}, day_kind::national_holiday, {"Pancasila Day", "Hari Lahir Pancasila"}),
    declare(date{2024, 6, 17}, day_kind::national_holiday, {"Eid al-Adha", "Hari Raya Idul Adha 1445 Hijriah"}),
    declare(date{2024, 6, 18}, day_kind::joint_leave,
        {"Joint leave for Eid al-Adha", "Cuti Bersama Hari Raya Idul Adha 1445 Hijriah"}),
    declare(date{2024, 7, 7}, day_kind::national_holiday, {"Islamic New Year", "Tahun Baru Islam 1446 Hijriah"}),
    declare(date{2024, 8, 17}, day_kind::national_holiday, {"Independence Day", "Proklamasi Kemerdekaan"}),
    declare(date{2024, 9, 16}, day_kind::national_holiday, {"Prophet Muhammad's Birthday", "Maulid Nabi Muhammad SAW"}),
    declare(date{2024, 12, 25}, day_kind::national_holiday,
        {"Christmas Day", "Kelahiran Yesus Kristus (Hari Raya Natal)"}),
    declare(date{2024, 12, 26}, day_kind::joint_leave,
        {"Joint leave for Christmas Day", "Cuti Bersama Kelahiran Yesus Kristus (Natal)"}),
};

/// @brief @ref netralitas::skb_libur_2024 as a step of the decree log.
inline constexpr decree skb_libur_2024{
    .id = "calendar.decree.skb_libur_2024",
    .of = &netralitas::skb_libur_2024,
    .kind = decree_kind::joint_ministerial,
    .lists_year = 2024,
    .entries = skb_libur_2024_days,
};

}  // namespace decrees

}  // namespace netralitas

#endif
