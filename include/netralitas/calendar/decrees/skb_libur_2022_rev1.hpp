// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief SKB 375/2022, 1/2022, 1/2022: national holidays and joint leave of 2022, first revision.
#ifndef NETRALITAS_CALENDAR_DECREES_SKB_LIBUR_2022_REV1_HPP
#define NETRALITAS_CALENDAR_DECREES_SKB_LIBUR_2022_REV1_HPP

#include <netralitas/calendar/decree.hpp>

namespace netralitas {

/// @brief SKB 375/2022, 1/2022, 1/2022: national holidays and joint leave of 2022, first revision.
inline constexpr instrument skb_libur_2022_rev1{
    .id = "skb_libur_2022_rev1",
    .short_name = "SKB 375/2022, 1/2022, 1/2022",
    .title = {"Joint decree of three ministers on national holidays and joint leave in 2022, first revision",
              "Hari Libur Nasional dan Cuti Bersama Tahun 2022 (perubahan)"},
    .issuer = "Ministers of Religious Affairs, Manpower, and PANRB",
    .issued = between(date{2022, 4, 7}, date{2022, 4, 7}),
    .force = between(date{2022, 4, 7}, date{2022, 12, 31}),
    .grade = evidence::report,
    .note = {"Adds joint leave.",
             "Menambahkan cuti bersama."},
};

namespace decrees {

/// @brief The days that @ref netralitas::skb_libur_2022_rev1 declares or withdraws.
inline constexpr decree_entry skb_libur_2022_rev1_days[] = {
    declare(date{2022, 4, 29}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1443 Hijriah"}),
    declare(date{2022, 5, 4}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1443 Hijriah"}),
    declare(date{2022, 5, 5}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1443 Hijriah"}),
    declare(date{2022, 5, 6}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1443 Hijriah"}),
};

/// @brief @ref netralitas::skb_libur_2022_rev1 as a step of the decree log.
inline constexpr decree skb_libur_2022_rev1{
    .id = "calendar.decree.skb_libur_2022_rev1",
    .of = &netralitas::skb_libur_2022_rev1,
    .kind = decree_kind::joint_ministerial,
    .entries = skb_libur_2022_rev1_days,
};

}  // namespace decrees

}  // namespace netralitas

#endif
