// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief SKB 174/2020, 01/2020, 01/2020: national holidays and joint leave of 2020, first revision.
#ifndef NETRALITAS_CALENDAR_DECREES_SKB_LIBUR_2020_REV1_HPP
#define NETRALITAS_CALENDAR_DECREES_SKB_LIBUR_2020_REV1_HPP

#include <netralitas/calendar/decree.hpp>

namespace netralitas {

/// @brief SKB 174/2020, 01/2020, 01/2020: national holidays and joint leave of 2020, first revision.
inline constexpr instrument skb_libur_2020_rev1{
    .id = "skb_libur_2020_rev1",
    .short_name = "SKB 174/2020, 01/2020, 01/2020",
    .title = {"Joint decree of three ministers on national holidays and joint leave in 2020, first revision",
              "Hari Libur Nasional dan Cuti Bersama Tahun 2020 (perubahan)"},
    .issuer = "Ministers of Religious Affairs, Manpower, and PANRB",
    .issued = between(date{2020, 3, 9}, date{2020, 3, 9}),
    .force = between(date{2020, 3, 9}, date{2020, 12, 31}),
    .grade = evidence::report,
    .note = {"Amends the joint holiday decree for 2020.",
             "Mengubah SKB libur 2020."},
};

namespace decrees {

/// @brief The days that @ref netralitas::skb_libur_2020_rev1 declares or withdraws.
inline constexpr decree_entry skb_libur_2020_rev1_days[] = {
    declare(date{2020, 5, 28}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1441 Hijriah"}),
    declare(date{2020, 5, 29}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1441 Hijriah"}),
    declare(date{2020, 8, 21}, day_kind::joint_leave,
        {"Joint leave for Islamic New Year", "Cuti Bersama Tahun Baru Islam 1442 Hijriah"}),
    declare(date{2020, 10, 30}, day_kind::joint_leave,
        {"Joint leave for Prophet Muhammad's Birthday", "Cuti Bersama Maulid Nabi Muhammad SAW"}),
};

/// @brief @ref netralitas::skb_libur_2020_rev1 as a step of the decree log.
inline constexpr decree skb_libur_2020_rev1{
    .id = "calendar.decree.skb_libur_2020_rev1",
    .of = &netralitas::skb_libur_2020_rev1,
    .kind = decree_kind::joint_ministerial,
    .entries = skb_libur_2020_rev1_days,
};

}  // namespace decrees

}  // namespace netralitas

#endif
