// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Keppres 3/2017: voting day of 15 February 2017.
#ifndef NETRALITAS_CALENDAR_DECREES_KEPPRES_3_2017_HPP
#define NETRALITAS_CALENDAR_DECREES_KEPPRES_3_2017_HPP

#include <netralitas/calendar/decree.hpp>

namespace netralitas {

/// @brief Keppres 3/2017: voting day of 15 February 2017.
inline constexpr instrument keppres_3_2017{
    .id = "keppres_3_2017",
    .short_name = "Keppres 3/2017",
    .title = {"Presidential decree that makes the voting day of 15 February 2017 a national holiday",
              "Hari Pemungutan Suara 15 Februari 2017 sebagai Hari Libur Nasional"},
    .issuer = "President",
    .issued = between(date{2017, 2, 10}, date{2017, 2, 10}),
    .force = since(2017, 2, 10),
    .grade = evidence::report,
};

namespace decrees {

/// @brief The days that @ref netralitas::keppres_3_2017 declares or withdraws.
inline constexpr decree_entry keppres_3_2017_days[] = {
    declare(date{2017, 2, 15}, day_kind::voting_day_holiday,
        {"Voting day of the 2017 regional elections", "Hari Pemungutan Suara Pemilihan Kepala Daerah Serentak 2017"}),
};

/// @brief @ref netralitas::keppres_3_2017 as a step of the decree log.
inline constexpr decree keppres_3_2017{
    .id = "calendar.decree.keppres_3_2017",
    .of = &netralitas::keppres_3_2017,
    .kind = decree_kind::presidential,
    .entries = keppres_3_2017_days,
};

}  // namespace decrees

}  // namespace netralitas

#endif
