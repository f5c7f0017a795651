// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief SKB 327/2023, 1/2023, 1/2023: national holidays and joint leave of 2023, first revision.
#ifndef NETRALITAS_CALENDAR_DECREES_SKB_LIBUR_2023_REV1_HPP
#define NETRALITAS_CALENDAR_DECREES_SKB_LIBUR_2023_REV1_HPP

#include <netralitas/calendar/decree.hpp>

namespace netralitas {

/// @brief SKB 327/2023, 1/2023, 1/2023: national holidays and joint leave of 2023, first revision.
inline constexpr instrument skb_libur_2023_rev1{
    .id = "skb_libur_2023_rev1",
    .short_name = "SKB 327/2023, 1/2023, 1/2023",
    .title = {"Joint decree of three ministers on national holidays and joint leave in 2023, first revision",
              "Hari Libur Nasional dan Cuti Bersama Tahun 2023 (perubahan)"},
    .issuer = "Ministers of Religious Affairs, Manpower, and PANRB",
    .issued = between(date{2023, 3, 28}, date{2023, 3, 29}),
    .force = between(date{2023, 3, 28}, date{2023, 12, 31}),
    .grade = evidence::report,
    .note = {"Either 28 or 29 March 2023.",
             "28 atau 29 Maret 2023."},
};

namespace decrees {

/// @brief The days that @ref netralitas::skb_libur_2023_rev1 declares or withdraws.
inline constexpr decree_entry skb_libur_2023_rev1_days[] = {
    declare(date{2023, 4, 19}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1444 Hijriah"}),
    declare(date{2023, 4, 20}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1444 Hijriah"}),
    withdraw(date{2023, 4, 26}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1444 Hijriah"}),
};

/// @brief @ref netralitas::skb_libur_2023_rev1 as a step of the decree log.
inline constexpr decree skb_libur_2023_rev1{
    .id = "calendar.decree.skb_libur_2023_rev1",
    .of = &netralitas::skb_libur_2023_rev1,
    .kind = decree_kind::joint_ministerial,
    .entries = skb_libur_2023_rev1_days,
};

}  // namespace decrees

}  // namespace netralitas

#endif
