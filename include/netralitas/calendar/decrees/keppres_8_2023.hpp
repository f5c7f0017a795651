// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Keppres 8/2023: joint leave of civil servants in 2023.
#ifndef NETRALITAS_CALENDAR_DECREES_KEPPRES_8_2023_HPP
#define NETRALITAS_CALENDAR_DECREES_KEPPRES_8_2023_HPP

#include <netralitas/calendar/decree.hpp>

namespace netralitas {

/// @brief Keppres 8/2023: joint leave of civil servants in 2023.
inline constexpr instrument keppres_8_2023{
    .id = "keppres_8_2023",
    .short_name = "Keppres 8/2023",
    .title = {"Presidential decree on the joint leave of civil servants in 2023",
              "Cuti Bersama Pegawai ASN Tahun 2023"},
    .issuer = "President",
    .issued = between(date{2023, 4, 13}, date{2023, 4, 13}),
    .force = between(date{2023, 4, 13}, date{2023, 12, 31}),
    .grade = evidence::report,
    .note = {"First amendment of Keppres 24/2022.",
             "Perubahan pertama atas Keppres 24/2022."},
};

namespace decrees {

/// @brief The days that @ref netralitas::keppres_8_2023 declares or withdraws.
inline constexpr decree_entry keppres_8_2023_days[] = {
    declare(date{2023, 4, 19}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1444 Hijriah"}),
    declare(date{2023, 4, 20}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1444 Hijriah"}),
    withdraw(date{2023, 4, 26}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1444 Hijriah"}),
};

/// @brief @ref netralitas::keppres_8_2023 as a step of the decree log.
inline constexpr decree keppres_8_2023{
    .id = "calendar.decree.keppres_8_2023",
    .of = &netralitas::keppres_8_2023,
    .kind = decree_kind::presidential,
    .entries = keppres_8_2023_days,
};

}  // namespace decrees

}  // namespace netralitas

#endif
