// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief SKB 281/2021, 1/2021, 1/2021: national holidays and joint leave of 2021, first revision.
#ifndef NETRALITAS_CALENDAR_DECREES_SKB_LIBUR_2021_REV1_HPP
#define NETRALITAS_CALENDAR_DECREES_SKB_LIBUR_2021_REV1_HPP

#include <netralitas/calendar/decree.hpp>

namespace netralitas {

/// @brief SKB 281/2021, 1/2021, 1/2021: national holidays and joint leave of 2021, first revision.
inline constexpr instrument skb_libur_2021_rev1{
    .id = "skb_libur_2021_rev1",
    .short_name = "SKB 281/2021, 1/2021, 1/2021",
    .title = {"Joint decree of three ministers on national holidays and joint leave in 2021, first revision",
              "Hari Libur Nasional dan Cuti Bersama Tahun 2021 (perubahan)"},
    .issuer = "Ministers of Religious Affairs, Manpower, and PANRB",
    .issued = between(date{2021, 2, 22}, date{2021, 2, 22}),
    .force = between(date{2021, 2, 22}, date{2021, 12, 31}),
    .grade = evidence::report,
    .note = {"Amends the joint holiday decree for 2021.",
             "Mengubah SKB libur 2021."},
};

namespace decrees {

/// @brief The days that @ref netralitas::skb_libur_2021_rev1 declares or withdraws.
inline constexpr decree_entry skb_libur_2021_rev1_days[] = {
    withdraw(date{2021, 3, 12}, day_kind::joint_leave,
        {"Joint leave for Isra Mi'raj", "Cuti Bersama Isra Mikraj Nabi Muhammad SAW"}),
    withdraw(date{2021, 5, 17}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1442 Hijriah"}),
    withdraw(date{2021, 5, 18}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1442 Hijriah"}),
    withdraw(date{2021, 5, 19}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1442 Hijriah"}),
    withdraw(date{2021, 12, 27}, day_kind::joint_leave,
        {"Joint leave for Christmas Day", "Cuti Bersama Hari Raya Natal"}),
};

/// @brief @ref netralitas::skb_libur_2021_rev1 as a step of the decree log.
inline constexpr decree skb_libur_2021_rev1{
    .id = "calendar.decree.skb_libur_2021_rev1",
    .of = &netralitas::skb_libur_2021_rev1,
    .kind = decree_kind::joint_ministerial,
    .entries = skb_libur_2021_rev1_days,
};

}  // namespace decrees

}  // namespace netralitas

#endif
