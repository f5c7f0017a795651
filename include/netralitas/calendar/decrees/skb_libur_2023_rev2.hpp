// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief SKB 624/2023, 2/2023, 2/2023: national holidays and joint leave of 2023, second revision.
#ifndef NETRALITAS_CALENDAR_DECREES_SKB_LIBUR_2023_REV2_HPP
#define NETRALITAS_CALENDAR_DECREES_SKB_LIBUR_2023_REV2_HPP

#include <netralitas/calendar/decree.hpp>

namespace netralitas {

/// @brief SKB 624/2023, 2/2023, 2/2023: national holidays and joint leave of 2023, second revision.
inline constexpr instrument skb_libur_2023_rev2{
    .id = "skb_libur_2023_rev2",
    .short_name = "SKB 624/2023, 2/2023, 2/2023",
    .title = {"Joint decree of three ministers on national holidays and joint leave in 2023, second revision",
              "Hari Libur Nasional dan Cuti Bersama Tahun 2023 (perubahan kedua)"},
    .issuer = "Ministers of Religious Affairs, Manpower, and PANRB",
    .issued = between(date{2023, 6, 16}, date{2023, 6, 16}),
    .force = between(date{2023, 6, 16}, date{2023, 12, 31}),
    .grade = evidence::report,
    .note = {"Public on 20 June 2023.",
             "Terbuka untuk umum pada 20 Juni 2023."},
};

namespace decrees {

/// @brief The days that @ref netralitas::skb_libur_2023_rev2 declares or withdraws.
inline constexpr decree_entry skb_libur_2023_rev2_days[] = {
    declare(date{2023, 6, 28}, day_kind::joint_leave,
        {"Joint leave for Eid al-Adha", "Cuti Bersama Hari Raya Idul Adha 1444 Hijriah"}),
    declare(date{2023, 6, 30}, day_kind::joint_leave,
        {"Joint leave for Eid al-Adha", "Cuti Bersama Hari Raya Idul Adha 1444 Hijriah"}),
};

/// @brief @ref netralitas::skb_libur_2023_rev2 as a step of the decree log.
inline constexpr decree skb_libur_2023_rev2{
    .id = "calendar.decree.skb_libur_2023_rev2",
    .of = &netralitas::skb_libur_2023_rev2,
    .kind = decree_kind::joint_ministerial,
    .entries = skb_libur_2023_rev2_days,
};

}  // namespace decrees

}  // namespace netralitas

#endif
