// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief SKB 1205/2026, 3/2026, 2/2026: national holidays and joint leave of 2027.
#ifndef NETRALITAS_CALENDAR_DECREES_SKB_LIBUR_2027_HPP
#define NETRALITAS_CALENDAR_DECREES_SKB_LIBUR_2027_HPP

#include <netralitas/calendar/decree.hpp>

namespace netralitas {

/// @brief SKB 1205/2026, 3/2026, 2/2026: national holidays and joint leave of 2027.
inline constexpr instrument skb_libur_2027{
    .id = "skb_libur_2027",
    .short_name = "SKB 1205/2026, 3/2026, 2/2026",
    .title = {"Joint decree of three ministers on national holidays and joint leave in 2027",
              "Hari Libur Nasional dan Cuti Bersama Tahun 2027"},
    .issuer = "Ministers of Religious Affairs, Manpower, and PANRB",
    .issued = between(date{2026, 9, 15}, date{2026, 9, 15}),
    .force = between(date{2026, 9, 15}, date{2027, 12, 31}),
    .grade = evidence::report,
    .note = {"Islamic dates await the minister of religious affairs; no joint-leave decree for ASN is known.",
             "Tanggal hari raya Islam menunggu Menteri Agama; Keppres cuti bersama ASN tidak diketahui."},
};

namespace decrees {

/// @brief The days that @ref netralitas::skb_libur_2027 declares or withdraws.
inline constexpr decree_entry skb_libur_2027_days[] = {
    declare(date{2027, 1, 1}, day_kind::national_holiday, {"New Year's Day", "Tahun Baru 2027 Masehi"}),
    declare(date{2027, 1, 5}, day_kind::national_holiday, {"Isra Mi'raj", "Isra Mikraj Nabi Muhammad SAW"}),
    declare(date{2027, 2, 5}, day_kind::joint_leave,
        {"Joint leave for Chinese New Year", "Cuti Bersama Tahun Baru Imlek 2578 Kongzili"}),
    declare(date{2027, 2, 6}, day_kind::national_holiday, {"Chinese New Year", "Tahun Baru Imlek 2578 Kongzili"}),
    declare(date{2027, 3, 8}, day_kind::national_holiday,
        {"Nyepi (Saka New Year)", "Hari Suci Nyepi (Tahun Baru Saka 1949)"}),
    declare(date{2027, 3, 9}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1448 Hijriah"}),
    declare(date{2027, 3, 10}, day_kind::national_holiday, {"Eid al-Fitr", "Hari Raya Idul Fitri 1448 Hijriah"}),
    declare(date{2027, 3, 11}, day_kind::national_holiday, {"Eid al-Fitr", "Hari Raya Idul Fitri 1448 Hijriah"}),
    declare(date{2027, 3, 12}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1448 Hijriah"}),
    declare(date{2027, 3, 15}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1448 Hijriah"}),
    declare(date{2027, 3, 25}, day_kind::joint_leave,
        {"Joint leave for Good Friday", "Cuti Bersama Wafat Yesus Kristus"}),
    declare(date{2027, 3, 26}, day_kind::national_holiday, {"Good Friday", "Wafat Yesus Kristus"}),
    declare(date{2027, 3, 28}, day_kind::national_holiday, {"Easter Sunday", "Kebangkitan Yesus Kristus (Paskah)"}),
    declare(date{2027, 5, 1}, day_kind::national_holiday, {"Labour Day", "Hari Buruh Internasional"}),
    declare(date{2027, 5, 6}, day_kind::national_holiday, {"Ascension of Jesus Christ", "Kenaikan Yesus Kristus"}),
    declare(date{2027, 5, 17}, day_kind::national_holiday, {"Eid al-Adha", "Hari Raya Idul Adha 1448 Hijriah"}),
    declare(date{2027, 5, 18}, day_kind::joint_leave,
        {"Joint leave for Eid al-Adha", "Cuti Bersama Hari Raya Idul Adha 1448 Hijriah"}),
    declare(date{2027, 5, 19}, day_kind::joint_leave,
        {"Joint leave for Vesak", "Cuti Bersama Hari Raya Waisak 2571 BE"}),
    declare(date{2027, 5, 20}, day_kind::national_holiday, {"Vesak", "Hari Raya Waisak 2571 BE"}),
    declare(date{2027, 6, 1}, day_kind::national_holiday, {"Pancasila Day", "Hari Lahir Pancasila"}),
    declare(date{2027, 6, 6}, day_kind::national_holiday, {"Islamic New Year", "Tahun Baru Islam 1449 Hijriah"}),
    declare(date{2027, 8, 15}, day_kind::national_holiday, {"Prophet Muhammad's Birthday", "Maulid Nabi Muhammad SAW"}),
    declare(date{2027, 8, 17}, day_kind::national_holiday, {"Independence Day", "Proklamasi Kemerdekaan"}),
    declare(date{2027, 12, 24}, day_kind::joint_leave,
        {"Joint leave for Christmas Day", "Cuti Bersama Kelahiran Yesus Kristus (Natal)"}),
    declare(date{2027, 12, 25}, day_kind::national_holiday,
        {"Christmas Day", "Kelahiran Yesus Kristus (Hari Raya Natal)"}),
    declare(date{2027, 12, 26}, day_kind::national_holiday, {"Isra Mi'raj", "Isra Mikraj Nabi Muhammad SAW"}),
};

/// @brief @ref netralitas::skb_libur_2027 as a step of the decree log.
inline constexpr decree skb_libur_2027{
    .id = "calendar.decree.skb_libur_2027",
    .of = &netralitas::skb_libur_2027,
    .kind = decree_kind::joint_ministerial,
    .lists_year = 2027,
    .entries = skb_libur_2027_days,
};

}  // namespace decrees

}  // namespace netralitas

#endif
