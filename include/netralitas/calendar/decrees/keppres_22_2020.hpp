// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Keppres 22/2020: voting day of 9 December 2020.
#ifndef NETRALITAS_CALENDAR_DECREES_KEPPRES_22_2020_HPP
#define NETRALITAS_CALENDAR_DECREES_KEPPRES_22_2020_HPP

#include <netralitas/calendar/decree.hpp>

namespace netralitas {

/// @brief Keppres 22/2020: voting day of 9 December 2020.
inline constexpr instrument keppres_22_2020{
    .id = "keppres_22_2020",
    .short_name = "Keppres 22/2020",
    .title = {"Presidential decree that makes the voting day of 9 December 2020 a national holiday",
              "Hari Pemungutan Suara 9 Desember 2020 sebagai Hari Libur Nasional"},
    .issuer = "President",
    .issued = between(date{2020, 11, 27}, date{2020, 11, 27}),
    .force = since(2020, 11, 27),
    .grade = evidence::report,
};

namespace decrees {

/// @brief The days that @ref netralitas::keppres_22_2020 declares or withdraws.
inline constexpr decree_entry keppres_22_2020_days[] = {
    declare(date{2020, 12, 9}, day_kind::voting_day_holiday,
        {"Voting day of the 2020 regional elections", "Hari Pemungutan Suara Pemilihan Kepala Daerah Serentak 2020"}),
};

/// @brief @ref netralitas::keppres_22_2020 as a step of the decree log.
inline constexpr decree keppres_22_2020{
    .id = "calendar.decree.keppres_22_2020",
    .of = &netralitas::keppres_22_2020,
    .kind = decree_kind::presidential,
    .entries = keppres_22_2020_days,
};

}  // namespace decrees

}  // namespace netralitas

#endif
