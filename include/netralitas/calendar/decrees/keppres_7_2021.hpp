// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Keppres 7/2021: joint leave of civil servants in 2021.
#ifndef NETRALITAS_CALENDAR_DECREES_KEPPRES_7_2021_HPP
#define NETRALITAS_CALENDAR_DECREES_KEPPRES_7_2021_HPP

#include <netralitas/calendar/decree.hpp>

namespace netralitas {

/// @brief Keppres 7/2021: joint leave of civil servants in 2021.
inline constexpr instrument keppres_7_2021{
    .id = "keppres_7_2021",
    .short_name = "Keppres 7/2021",
    .title = {"Presidential decree on the joint leave of civil servants in 2021",
              "Cuti Bersama Pegawai ASN Tahun 2021"},
    .issuer = "President",
    .issued = between(date{2021, 4, 9}, date{2021, 4, 9}),
    .force = between(date{2021, 4, 9}, date{2021, 12, 31}),
    .grade = evidence::report,
    .note = {"Kept 24 December 2021, which the later joint decree dropped.",
             "Mempertahankan 24 Desember 2021, yang dihapus SKB kemudian."},
};

namespace decrees {

/// @brief The days that @ref netralitas::keppres_7_2021 declares or withdraws.
inline constexpr decree_entry keppres_7_2021_days[] = {
    declare(date{2021, 5, 12}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1442 Hijriah"}),
    declare(date{2021, 12, 24}, day_kind::joint_leave,
        {"Joint leave for Christmas Day", "Cuti Bersama Hari Raya Natal"}),
};

/// @brief @ref netralitas::keppres_7_2021 as a step of the decree log.
inline constexpr decree keppres_7_2021{
    .id = "calendar.decree.keppres_7_2021",
    .of = &netralitas::keppres_7_2021,
    .kind = decree_kind::presidential,
    .entries = keppres_7_2021_days,
};

}  // namespace decrees

}  // namespace netralitas

#endif
