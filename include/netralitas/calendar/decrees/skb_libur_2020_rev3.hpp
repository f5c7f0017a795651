// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief SKB 440/2020, 03/2020, 03/2020: national holidays and joint leave of 2020, third revision.
#ifndef NETRALITAS_CALENDAR_DECREES_SKB_LIBUR_2020_REV3_HPP
#define NETRALITAS_CALENDAR_DECREES_SKB_LIBUR_2020_REV3_HPP

#include <netralitas/calendar/decree.hpp>

namespace netralitas {

/// @brief SKB 440/2020, 03/2020, 03/2020: national holidays and joint leave of 2020, third revision.
inline constexpr instrument skb_libur_2020_rev3{
    .id = "skb_libur_2020_rev3",
    .short_name = "SKB 440/2020, 03/2020, 03/2020",
    .title = {"Joint decree of three ministers on national holidays and joint leave in 2020, third revision",
              "Hari Libur Nasional dan Cuti Bersama Tahun 2020 (perubahan ketiga)"},
    .issuer = "Ministers of Religious Affairs, Manpower, and PANRB",
    .issued = between(date{2020, 5, 20}, date{2020, 5, 20}),
    .force = between(date{2020, 5, 20}, date{2020, 12, 31}),
    .grade = evidence::report,
    .note = {"Third revision, made two days before the day that it withdrew.",
             "Perubahan ketiga, dua hari sebelum hari yang ditariknya."},
};

namespace decrees {

/// @brief The days that @ref netralitas::skb_libur_2020_rev3 declares or withdraws.
inline constexpr decree_entry skb_libur_2020_rev3_days[] = {
    withdraw(date{2020, 5, 22}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1441 Hijriah"}),
};

/// @brief @ref netralitas::skb_libur_2020_rev3 as a step of the decree log.
inline constexpr decree skb_libur_2020_rev3{
    .id = "calendar.decree.skb_libur_2020_rev3",
    .of = &netralitas::skb_libur_2020_rev3,
    .kind = decree_kind::joint_ministerial,
    .entries = skb_libur_2020_rev3_days,
};

}  // namespace decrees

}  // namespace netralitas

#endif
