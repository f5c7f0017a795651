// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Keppres 4/2022: joint leave of civil servants in 2022.
#ifndef NETRALITAS_CALENDAR_DECREES_KEPPRES_4_2022_HPP
#define NETRALITAS_CALENDAR_DECREES_KEPPRES_4_2022_HPP

#include <netralitas/calendar/decree.hpp>

namespace netralitas {

/// @brief Keppres 4/2022: joint leave of civil servants in 2022.
inline constexpr instrument keppres_4_2022{
    .id = "keppres_4_2022",
    .short_name = "Keppres 4/2022",
    .title = {"Presidential decree on the joint leave of civil servants in 2022",
              "Cuti Bersama Pegawai ASN Tahun 2022"},
    .issuer = "President",
    .issued = between(date{2022, 4, 26}, date{2022, 4, 26}),
    .force = between(date{2022, 4, 26}, date{2022, 12, 31}),
    .grade = evidence::report,
};

namespace decrees {

/// @brief The days that @ref netralitas::keppres_4_2022 declares or withdraws.
inline constexpr decree_entry keppres_4_2022_days[] = {
    declare(date{2022, 4, 29}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1443 Hijriah"}),
    declare(date{2022, 5, 4}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1443 Hijriah"}),
    declare(date{2022, 5, 5}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1443 Hijriah"}),
    declare(date{2022, 5, 6}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1443 Hijriah"}),
};

/// @brief @ref netralitas::keppres_4_2022 as a step of the decree log.
inline constexpr decree keppres_4_2022{
    .id = "calendar.decree.keppres_4_2022",
    .of = &netralitas::keppres_4_2022,
    .kind = decree_kind::presidential,
    .entries = keppres_4_2022_days,
};

}  // namespace decrees

}  // namespace netralitas

#endif
