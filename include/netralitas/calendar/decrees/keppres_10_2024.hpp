// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Keppres 10/2024: voting day of 14 February 2024.
#ifndef NETRALITAS_CALENDAR_DECREES_KEPPRES_10_2024_HPP
#define NETRALITAS_CALENDAR_DECREES_KEPPRES_10_2024_HPP

#include <netralitas/calendar/decree.hpp>

namespace netralitas {

/// @brief Keppres 10/2024: voting day of 14 February 2024.
inline constexpr instrument keppres_10_2024{
    .id = "keppres_10_2024",
    .short_name = "Keppres 10/2024",
    .title = {"Presidential decree that makes the voting day of 14 February 2024 a national holiday",
              "Hari Pemungutan Suara 14 Februari 2024 sebagai Hari Libur Nasional"},
    .issuer = "President",
    .issued = between(date{2024, 2, 6}, date{2024, 2, 6}),
    .force = since(2024, 2, 6),
    .grade = evidence::report,
};

namespace decrees {

/// @brief The days that @ref netralitas::keppres_10_2024 declares or withdraws.
inline constexpr decree_entry keppres_10_2024_days[] = {
    declare(date{2024, 2, 14}, day_kind::voting_day_holiday,
        {"Voting day of the 2024 general election", "Hari Pemungutan Suara Pemilihan Umum 2024"}),
};

/// @brief @ref netralitas::keppres_10_2024 as a step of the decree log.
inline constexpr decree keppres_10_2024{
    .id = "calendar.decree.keppres_10_2024",
    .of = &netralitas::keppres_10_2024,
    .kind = decree_kind::presidential,
    .entries = keppres_10_2024_days,
};

}  // namespace decrees

}  // namespace netralitas

#endif
