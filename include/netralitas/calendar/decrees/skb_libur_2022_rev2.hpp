// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief SKB 678/2022, 2/2022, 2/2022: national holidays and joint leave of 2022, second revision.
#ifndef NETRALITAS_CALENDAR_DECREES_SKB_LIBUR_2022_REV2_HPP
#define NETRALITAS_CALENDAR_DECREES_SKB_LIBUR_2022_REV2_HPP

#include <netralitas/calendar/decree.hpp>

namespace netralitas {

/// @brief SKB 678/2022, 2/2022, 2/2022: national holidays and joint leave of 2022, second revision.
inline constexpr instrument skb_libur_2022_rev2{
    .id = "skb_libur_2022_rev2",
    .short_name = "SKB 678/2022, 2/2022, 2/2022",
    .title = {"Joint decree of three ministers on national holidays and joint leave in 2022, second revision",
              "Hari Libur Nasional dan Cuti Bersama Tahun 2022 (perubahan kedua)"},
    .issuer = "Ministers of Religious Affairs, Manpower, and PANRB",
    .issued = between(date{2022, 7, 7}, date{2022, 7, 7}),
    .force = between(date{2022, 7, 7}, date{2022, 12, 31}),
    .grade = evidence::report,
    .note = {"Moves Idul Adha.",
             "Menggeser Idul Adha."},
};

namespace decrees {

/// @brief The days that @ref netralitas::skb_libur_2022_rev2 declares or withdraws.
inline constexpr decree_entry skb_libur_2022_rev2_days[] = {
    withdraw(date{2022, 7, 9}, day_kind::national_holiday, {"Eid al-Adha", "Hari Raya Idul Adha 1443 Hijriah"}),
    declare(date{2022, 7, 10}, day_kind::national_holiday, {"Eid al-Adha", "Hari Raya Idul Adha 1443 Hijriah"}),
};

/// @brief @ref netralitas::skb_libur_2022_rev2 as a step of the decree log.
inline constexpr decree skb_libur_2022_rev2{
    .id = "calendar.decree.skb_libur_2022_rev2",
    .of = &netralitas::skb_libur_2022_rev2,
    .kind = decree_kind::joint_ministerial,
    .entries = skb_libur_2022_rev2_days,
};

}  // namespace decrees

}  // namespace netralitas

#endif
