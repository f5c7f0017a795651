// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Keppres 16/2023: joint leave of civil servants in 2023.
#ifndef NETRALITAS_CALENDAR_DECREES_KEPPRES_16_2023_HPP
#define NETRALITAS_CALENDAR_DECREES_KEPPRES_16_2023_HPP

#include <netralitas/calendar/decree.hpp>

namespace netralitas {

/// @brief Keppres 16/2023: joint leave of civil servants in 2023.
inline constexpr instrument keppres_16_2023{
    .id = "keppres_16_2023",
    .short_name = "Keppres 16/2023",
    .title = {"Presidential decree on the joint leave of civil servants in 2023",
              "Cuti Bersama Pegawai ASN Tahun 2023"},
    .issuer = "President",
    .issued = between(date{2023, 6, 22}, date{2023, 6, 22}),
    .force = between(date{2023, 6, 22}, date{2023, 12, 31}),
    .grade = evidence::report,
    .note = {"Second amendment of Keppres 24/2022.",
             "Perubahan kedua atas Keppres 24/2022."},
};

namespace decrees {

/// @brief The days that @ref netralitas::keppres_16_2023 declares or withdraws.
inline constexpr decree_entry keppres_16_2023_days[] = {
    declare(date{2023, 6, 28}, day_kind::joint_leave,
        {"Joint leave for Eid al-Adha", "Cuti Bersama Hari Raya Idul Adha 1444 Hijriah"}),
    declare(date{2023, 6, 30}, day_kind::joint_leave,
        {"Joint leave for Eid al-Adha", "Cuti Bersama Hari Raya Idul Adha 1444 Hijriah"}),
};

/// @brief @ref netralitas::keppres_16_2023 as a step of the decree log.
inline constexpr decree keppres_16_2023{
    .id = "calendar.decree.keppres_16_2023",
    .of = &netralitas::keppres_16_2023,
    .kind = decree_kind::presidential,
    .entries = keppres_16_2023_days,
};

}  // namespace decrees

}  // namespace netralitas

#endif
