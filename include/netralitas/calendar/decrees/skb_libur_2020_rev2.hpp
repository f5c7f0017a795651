// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief SKB 391/2020, 02/2020, 02/2020: national holidays and joint leave of 2020, second revision.
#ifndef NETRALITAS_CALENDAR_DECREES_SKB_LIBUR_2020_REV2_HPP
#define NETRALITAS_CALENDAR_DECREES_SKB_LIBUR_2020_REV2_HPP

#include <netralitas/calendar/decree.hpp>

namespace netralitas {

/// @brief SKB 391/2020, 02/2020, 02/2020: national holidays and joint leave of 2020, second revision.
inline constexpr instrument skb_libur_2020_rev2{
    .id = "skb_libur_2020_rev2",
    .short_name = "SKB 391/2020, 02/2020, 02/2020",
    .title = {"Joint decree of three ministers on national holidays and joint leave in 2020, second revision",
              "Hari Libur Nasional dan Cuti Bersama Tahun 2020 (perubahan kedua)"},
    .issuer = "Ministers of Religious Affairs, Manpower, and PANRB",
    .issued = between(date{2020, 4, 9}, date{2020, 4, 12}),
    .force = between(date{2020, 4, 9}, date{2020, 12, 31}),
    .grade = evidence::report,
    .note = {"Second revision; the day is unconfirmed (10-12 April are reported).",
             "Perubahan kedua; tanggal belum terkonfirmasi (dilaporkan 10-12 April)."},
};

namespace decrees {

/// @brief The days that @ref netralitas::skb_libur_2020_rev2 declares or withdraws.
inline constexpr decree_entry skb_libur_2020_rev2_days[] = {
    withdraw(date{2020, 5, 26}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1441 Hijriah"}),
    withdraw(date{2020, 5, 27}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1441 Hijriah"}),
    withdraw(date{2020, 5, 28}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1441 Hijriah"}),
    withdraw(date{2020, 5, 29}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1441 Hijriah"}),
    declare(date{2020, 10, 28}, day_kind::joint_leave,
        {"Joint leave for Prophet Muhammad's Birthday", "Cuti Bersama Maulid Nabi Muhammad SAW"}),
    declare(date{2020, 12, 28}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr, moved to another day", "Pengganti Cuti Bersama Hari Raya Idul Fitri 1441 Hijriah"}),
    declare(date{2020, 12, 29}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr, moved to another day", "Pengganti Cuti Bersama Hari Raya Idul Fitri 1441 Hijriah"}),
    declare(date{2020, 12, 30}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr, moved to another day", "Pengganti Cuti Bersama Hari Raya Idul Fitri 1441 Hijriah"}),
    declare(date{2020, 12, 31}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr, moved to another day", "Pengganti Cuti Bersama Hari Raya Idul Fitri 1441 Hijriah"}),
};

/// @brief @ref netralitas::skb_libur_2020_rev2 as a step of the decree log.
inline constexpr decree skb_libur_2020_rev2{
    .id = "calendar.decree.skb_libur_2020_rev2",
    .of = &netralitas::skb_libur_2020_rev2,
    .kind = decree_kind::joint_ministerial,
    .entries = skb_libur_2020_rev2_days,
};

}  // namespace decrees

}  // namespace netralitas

#endif
