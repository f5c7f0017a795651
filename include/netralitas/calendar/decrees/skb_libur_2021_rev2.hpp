// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief SKB 712/2021, 1/2021, 3/2021: national holidays and joint leave of 2021, second revision.
#ifndef NETRALITAS_CALENDAR_DECREES_SKB_LIBUR_2021_REV2_HPP
#define NETRALITAS_CALENDAR_DECREES_SKB_LIBUR_2021_REV2_HPP

#include <netralitas/calendar/decree.hpp>

namespace netralitas {

/// @brief SKB 712/2021, 1/2021, 3/2021: national holidays and joint leave of 2021, second revision.
inline constexpr instrument skb_libur_2021_rev2{
    .id = "skb_libur_2021_rev2",
    .short_name = "SKB 712/2021, 1/2021, 3/2021",
    .title = {"Joint decree of three ministers on national holidays and joint leave in 2021, second revision",
              "Hari Libur Nasional dan Cuti Bersama Tahun 2021 (perubahan kedua)"},
    .issuer = "Ministers of Religious Affairs, Manpower, and PANRB",
    .issued = between(date{2021, 6, 18}, date{2021, 6, 18}),
    .force = between(date{2021, 6, 18}, date{2021, 12, 31}),
    .grade = evidence::report,
    .note = {"Second revision.",
             "Perubahan kedua."},
};

namespace decrees {

/// @brief The days that @ref netralitas::skb_libur_2021_rev2 declares or withdraws.
inline constexpr decree_entry skb_libur_2021_rev2_days[] = {
    withdraw(date{2021, 8, 10}, day_kind::national_holiday, {"Islamic New Year", "Tahun Baru Islam 1443 Hijriah"}),
    declare(date{2021, 8, 11}, day_kind::national_holiday, {"Islamic New Year", "Tahun Baru Islam 1443 Hijriah"}),
    withdraw(date{2021, 10, 19}, day_kind::national_holiday,
        {"Prophet Muhammad's Birthday", "Maulid Nabi Muhammad SAW"}),
    declare(date{2021, 10, 20}, day_kind::national_holiday,
        {"Prophet Muhammad's Birthday", "Maulid Nabi Muhammad SAW"}),
    withdraw(date{2021, 12, 24}, day_kind::joint_leave,
        {"Joint leave for Christmas Day", "Cuti Bersama Hari Raya Natal"}, disputed_by::keppres_7_2021_kept),
};

/// @brief @ref netralitas::skb_libur_2021_rev2 as a step of the decree log.
inline constexpr decree skb_libur_2021_rev2{
    .id = "calendar.decree.skb_libur_2021_rev2",
    .of = &netralitas::skb_libur_2021_rev2,
    .kind = decree_kind::joint_ministerial,
    .entries = skb_libur_2021_rev2_days,
};

}  // namespace decrees

}  // namespace netralitas

#endif
