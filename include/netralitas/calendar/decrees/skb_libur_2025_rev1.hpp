// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief SKB 933/2025, 1/2025, 3/2025: national holidays and joint leave of 2025, first revision.
#ifndef NETRALITAS_CALENDAR_DECREES_SKB_LIBUR_2025_REV1_HPP
#define NETRALITAS_CALENDAR_DECREES_SKB_LIBUR_2025_REV1_HPP

#include <netralitas/calendar/decree.hpp>

namespace netralitas {

/// @brief SKB 933/2025, 1/2025, 3/2025: national holidays and joint leave of 2025, first revision.
inline constexpr instrument skb_libur_2025_rev1{
    .id = "skb_libur_2025_rev1",
    .short_name = "SKB 933/2025, 1/2025, 3/2025",
    .title = {"Joint decree of three ministers on national holidays and joint leave in 2025, first revision",
              "Hari Libur Nasional dan Cuti Bersama Tahun 2025 (perubahan)"},
    .issuer = "Ministers of Religious Affairs, Manpower, and PANRB",
    .issued = between(date{2025, 8, 7}, date{2025, 8, 7}),
    .force = between(date{2025, 8, 7}, date{2025, 12, 31}),
    .grade = evidence::report,
    .note = {"Adds 18 August 2025.",
             "Menambahkan 18 Agustus 2025."},
};

namespace decrees {

/// @brief The days that @ref netralitas::skb_libur_2025_rev1 declares or withdraws.
inline constexpr decree_entry skb_libur_2025_rev1_days[] = {
    declare(date{2025, 8, 18}, day_kind::joint_leave,
        {"Joint leave for Independence Day", "Cuti Bersama Proklamasi Kemerdekaan"}),
};

/// @brief @ref netralitas::skb_libur_2025_rev1 as a step of the decree log.
inline constexpr decree skb_libur_2025_rev1{
    .id = "calendar.decree.skb_libur_2025_rev1",
    .of = &netralitas::skb_libur_2025_rev1,
    .kind = decree_kind::joint_ministerial,
    .entries = skb_libur_2025_rev1_days,
};

}  // namespace decrees

}  // namespace netralitas

#endif
