// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief SKB 744/2020, 05/2020, 06/2020: national holidays and joint leave of 2020, fourth revision.
#ifndef NETRALITAS_CALENDAR_DECREES_SKB_LIBUR_2020_REV4_HPP
#define NETRALITAS_CALENDAR_DECREES_SKB_LIBUR_2020_REV4_HPP

#include <netralitas/calendar/decree.hpp>

namespace netralitas {

/// @brief SKB 744/2020, 05/2020, 06/2020: national holidays and joint leave of 2020, fourth revision.
inline constexpr instrument skb_libur_2020_rev4{
    .id = "skb_libur_2020_rev4",
    .short_name = "SKB 744/2020, 05/2020, 06/2020",
    .title = {"Joint decree of three ministers on national holidays and joint leave in 2020, fourth revision",
              "Hari Libur Nasional dan Cuti Bersama Tahun 2020 (perubahan keempat)"},
    .issuer = "Ministers of Religious Affairs, Manpower, and PANRB",
    .issued = between(date{2020, 12, 1}, date{2020, 12, 1}),
    .force = between(date{2020, 12, 1}, date{2020, 12, 31}),
    .grade = evidence::report,
    .note = {"Fourth revision.",
             "Perubahan keempat."},
};

namespace decrees {

/// @brief The days that @ref netralitas::skb_libur_2020_rev4 declares or withdraws.
inline constexpr decree_entry skb_libur_2020_rev4_days[] = {
    withdraw(date{2020, 12, 28}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr, moved to another day", "Pengganti Cuti Bersama Hari Raya Idul Fitri 1441 Hijriah"}),
    withdraw(date{2020, 12, 29}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr, moved to another day", "Pengganti Cuti Bersama Hari Raya Idul Fitri 1441 Hijriah"}),
    withdraw(date{2020, 12, 30}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr, moved to another day", "Pengganti Cuti Bersama Hari Raya Idul Fitri 1441 Hijriah"}),
};

/// @brief @ref netralitas::skb_libur_2020_rev4 as a step of the decree log.
inline constexpr decree skb_libur_2020_rev4{
    .id = "calendar.decree.skb_libur_2020_rev4",
    .of = &netralitas::skb_libur_2020_rev4,
    .kind = decree_kind::joint_ministerial,
    .entries = skb_libur_2020_rev4_days,
};

}  // namespace decrees

}  // namespace netralitas

#endif
