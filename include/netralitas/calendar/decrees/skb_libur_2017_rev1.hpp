// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief SKB 684/2016, 302/2016, SKB/02/MENPAN-RB/11/2016: national holidays and joint leave of 2017, first revision.
#ifndef NETRALITAS_CALENDAR_DECREES_SKB_LIBUR_2017_REV1_HPP
#define NETRALITAS_CALENDAR_DECREES_SKB_LIBUR_2017_REV1_HPP

#include <netralitas/calendar/decree.hpp>

namespace netralitas {

/// @brief SKB 684/2016, 302/2016, SKB/02/MENPAN-RB/11/2016: national holidays and joint leave of 2017, first revision.
inline constexpr instrument skb_libur_2017_rev1{
    .id = "skb_libur_2017_rev1",
    .short_name = "SKB 684/2016, 302/2016, SKB/02/MENPAN-RB/11/2016",
    .title = {"Joint decree of three ministers on national holidays and joint leave in 2017, first revision",
              "Hari Libur Nasional dan Cuti Bersama Tahun 2017 (perubahan)"},
    .issuer = "Ministers of Religious Affairs, Manpower, and PANRB",
    .issued = between(date{2016, 11, 21}, date{2016, 11, 21}),
    .force = between(date{2016, 11, 21}, date{2017, 12, 31}),
    .grade = evidence::report,
    .note = {"Amends the joint holiday decree for 2017.",
             "Mengubah SKB libur 2017."},
};

namespace decrees {

/// @brief The days that @ref netralitas::skb_libur_2017_rev1 declares or withdraws.
inline constexpr decree_entry skb_libur_2017_rev1_days[] = {
    declare(date{2017, 1, 2}, day_kind::joint_leave,
        {"Joint leave for New Year's Day", "Cuti Bersama Tahun Baru 2017 Masehi"}),
    declare(date{2017, 6, 1}, day_kind::national_holiday, {"Pancasila Day", "Hari Lahir Pancasila"}),
    withdraw(date{2017, 6, 23}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1438 Hijriah"}),
    declare(date{2017, 6, 29}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1438 Hijriah"}),
    declare(date{2017, 6, 30}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1438 Hijriah"}),
};

/// @brief @ref netralitas::skb_libur_2017_rev1 as a step of the decree log.
inline constexpr decree skb_libur_2017_rev1{
    .id = "calendar.decree.skb_libur_2017_rev1",
    .of = &netralitas::skb_libur_2017_rev1,
    .kind = decree_kind::joint_ministerial,
    .entries = skb_libur_2017_rev1_days,
};

}  // namespace decrees

}  // namespace netralitas

#endif
