// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief SKB 1066/2022, 3/2022, 3/2022: national holidays and joint leave of 2023.
#ifndef NETRALITAS_CALENDAR_DECREES_SKB_LIBUR_2023_HPP
#define NETRALITAS_CALENDAR_DECREES_SKB_LIBUR_2023_HPP

#include <netralitas/calendar/decree.hpp>

namespace netralitas {

/// @brief SKB 1066/2022, 3/2022, 3/2022: national holidays and joint leave of 2023.
inline constexpr instrument skb_libur_2023{
    .id = "skb_libur_2023",
    .short_name = "SKB 1066/2022, 3/2022, 3/2022",
    .title = {"Joint decree of three ministers on national holidays and joint leave in 2023",
              "Hari Libur Nasional dan Cuti Bersama Tahun 2023"},
    .issuer = "Ministers of Religious Affairs, Manpower, and PANRB",
    .issued = between(date{2022, 10, 11}, date{2022, 10, 11}),
    .force = between(date{2022, 10, 11}, date{2023, 12, 31}),
    .grade = evidence::report,
    .note = {"October 2022 is confirmed; the day comes from a copy published on that day.",
             "Oktober 2022 terkonfirmasi; tanggalnya diambil dari salinan yang terbit hari itu."},
};

namespace decrees {

/// @brief The days that @ref netralitas::skb_libur_2023 declares or withdraws.
inline constexpr decree_entry skb_libur_2023_days[] = {
    declare(date{2023, 1, 1}, day_kind::national_holiday, {"New Year's Day", "Tahun Baru 2023 Masehi"}),
    declare(date{2023, 1, 22}, day_kind::national_holiday, {"Chinese New Year", "Tahun Baru Imlek 2574 Kongzili"}),
    declare(date{2023, 1, 23}, day_kind::joint_leave,
        {"Joint leave for Chinese New Year", "Cuti Bersama Tahun Baru Imlek 2574 Kongzili"}),
    declare(date{2023, 2, 18}, day_kind::national_holiday, {"Isra Mi'raj", "Isra Mikraj Nabi Muhammad SAW"}),
    declare(date{2023, 3, 22}, day_kind::national_holiday,
        {"Nyepi (Saka New Year)", "Hari Suci Nyepi (Tahun Baru Saka 1945)"}),
    declare(date{2023, 3, 23}, day_kind::joint_leave,
        {"Joint leave for Nyepi (Saka New Year)", "Cuti Bersama Hari Suci Nyepi (Tahun Baru Saka 1945)"}),
    declare(date{2023, 4, 7}, day_kind::national_holiday, {"Good Friday", "Wafat Isa Al Masih"}),
    declare(date{2023, 4, 21}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1444 Hijriah"}),
    declare(date{2023, 4, 22}, day_kind::national_holiday, {"Eid al-Fitr", "Hari Raya Idul Fitri 1444 Hijriah"}),
    declare(date{2023, 4, 23}, day_kind::national_holiday, {"Eid al-Fitr", "Hari Raya Idul Fitri 1444 Hijriah"}),
    declare(date{2023, 4, 24}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1444 Hijriah"}),
    declare(date{2023, 4, 25}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1444 Hijriah"}),
    declare(date{2023, 4, 26}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1444 Hijriah"}),
    declare(date{2023, 5, 1}, day_kind::national_holiday, {"Labour Day", "Hari Buruh Internasional"}),
    declare(date{2023, 5, 18}, day_kind::national_holiday, {"Ascension of Jesus Christ", "Kenaikan Isa Al Masih"}),
    declare(date{2023, 6, 1}, day_kind::national_holiday, {"Pancasila Day", "Hari Lahir Pancasila"}),
    declare(date{2023, 6, 2}, day_kind::joint_leave,
        {"Joint leave for Vesak", "Cuti Bersama Hari Raya Waisak 2567 BE"}),
    declare(date{2023, 6, 4}, day_kind::national_holiday, {"Vesak", "Hari Raya Waisak 2567 BE"}),
    declare(date{2023, 6, 29}, day_kind::national_holiday, {"Eid al-Adha", "Hari Raya Idul Adha 1444 Hijriah"}),
    declare(date{2023, 7, 19}, day_kind::national_holiday, {"Islamic New Year", "Tahun Baru Islam 1445 Hijriah"}),
    declare(date{2023, 8, 17}, day_kind::national_holiday, {"Independence Day", "Hari Kemerdekaan Republik Indonesia"}),
    declare(date{2023, 9, 28}, day_kind::national_holiday, {"Prophet Muhammad's Birthday", "Maulid Nabi Muhammad SAW"}),
    declare(date{2023, 12, 25}, day_kind::national_holiday, {"Christmas Day", "Hari Raya Natal"}),
    declare(date{2023, 12, 26}, day_kind::joint_leave,
        {"Joint leave for Christmas Day", "Cuti Bersama Hari Raya Natal"}),
};

/// @brief @ref netralitas::skb_libur_2023 as a step of the decree log.
inline constexpr decree skb_libur_2023{
    .id = "calendar.decree.skb_libur_2023",
    .of = &netralitas::skb_libur_2023,
    .kind = decree_kind::joint_ministerial,
    .lists_year = 2023,
    .entries = skb_libur_2023_days,
};

}  // namespace decrees

}  // namespace netralitas

#endif
