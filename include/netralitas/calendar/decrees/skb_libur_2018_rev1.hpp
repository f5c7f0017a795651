// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief SKB 223/2018, 46/2018, 13/2018: national holidays and joint leave of 2018, first revision.
#ifndef NETRALITAS_CALENDAR_DECREES_SKB_LIBUR_2018_REV1_HPP
#define NETRALITAS_CALENDAR_DECREES_SKB_LIBUR_2018_REV1_HPP

#include <netralitas/calendar/decree.hpp>

namespace netralitas {

/// @brief SKB 223/2018, 46/2018, 13/2018: national holidays and joint leave of 2018, first revision.
inline constexpr instrument skb_libur_2018_rev1{
    .id = "skb_libur_2018_rev1",
    .short_name = "SKB 223/2018, 46/2018, 13/2018",
    .title = {"Joint decree of three ministers on national holidays and joint leave in 2018, first revision",
              "Hari Libur Nasional dan Cuti Bersama Tahun 2018 (perubahan)"},
    .issuer = "Ministers of Religious Affairs, Manpower, and PANRB",
    .issued = between(date{2018, 4, 18}, date{2018, 4, 18}),
    .force = between(date{2018, 4, 18}, date{2018, 12, 31}),
    .grade = evidence::report,
    .note = {"Amends the joint holiday decree for 2018.",
             "Mengubah SKB libur 2018."},
};

namespace decrees {

/// @brief The days that @ref netralitas::skb_libur_2018_rev1 declares or withdraws.
inline constexpr decree_entry skb_libur_2018_rev1_days[] = {
    declare(date{2018, 6, 11}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1439 Hijriah"}),
    declare(date{2018, 6, 12}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1439 Hijriah"}),
    declare(date{2018, 6, 20}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1439 Hijriah"}),
};

/// @brief @ref netralitas::skb_libur_2018_rev1 as a step of the decree log.
inline constexpr decree skb_libur_2018_rev1{
    .id = "calendar.decree.skb_libur_2018_rev1",
    .of = &netralitas::skb_libur_2018_rev1,
    .kind = decree_kind::joint_ministerial,
    .entries = skb_libur_2018_rev1_days,
};

}  // namespace decrees

}  // namespace netralitas

#endif
