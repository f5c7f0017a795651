// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Keppres 13/2019: joint leave of civil servants in 2019.
#ifndef NETRALITAS_CALENDAR_DECREES_KEPPRES_13_2019_HPP
#define NETRALITAS_CALENDAR_DECREES_KEPPRES_13_2019_HPP

#include <netralitas/calendar/decree.hpp>

namespace netralitas {

/// @brief Keppres 13/2019: joint leave of civil servants in 2019.
inline constexpr instrument keppres_13_2019{
    .id = "keppres_13_2019",
    .short_name = "Keppres 13/2019",
    .title = {"Presidential decree on the joint leave of civil servants in 2019",
              "Cuti Bersama Pegawai ASN Tahun 2019"},
    .issuer = "President",
    .issued = between(date{2019, 5, 27}, date{2019, 5, 27}),
    .force = between(date{2019, 5, 27}, date{2019, 12, 31}),
    .grade = evidence::report,
    .note = {"Covers PPPK as well.",
             "Berlaku juga bagi PPPK."},
};

namespace decrees {

/// @brief The days that @ref netralitas::keppres_13_2019 declares or withdraws.
inline constexpr decree_entry keppres_13_2019_days[] = {
    declare(date{2019, 6, 3}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1440 Hijriah"}),
    declare(date{2019, 6, 4}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1440 Hijriah"}),
    declare(date{2019, 6, 7}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1440 Hijriah"}),
    declare(date{2019, 12, 24}, day_kind::joint_leave,
        {"Joint leave for Christmas Day", "Cuti Bersama Hari Raya Natal"}),
};

/// @brief @ref netralitas::keppres_13_2019 as a step of the decree log.
inline constexpr decree keppres_13_2019{
    .id = "calendar.decree.keppres_13_2019",
    .of = &netralitas::keppres_13_2019,
    .kind = decree_kind::presidential,
    .entries = keppres_13_2019_days,
};

}  // namespace decrees

}  // namespace netralitas

#endif
