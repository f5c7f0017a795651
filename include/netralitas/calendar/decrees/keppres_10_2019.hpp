// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Keppres 10/2019: voting day of 17 April 2019.
#ifndef NETRALITAS_CALENDAR_DECREES_KEPPRES_10_2019_HPP
#define NETRALITAS_CALENDAR_DECREES_KEPPRES_10_2019_HPP

#include <netralitas/calendar/decree.hpp>

namespace netralitas {

/// @brief Keppres 10/2019: voting day of 17 April 2019.
inline constexpr instrument keppres_10_2019{
    .id = "keppres_10_2019",
    .short_name = "Keppres 10/2019",
    .title = {"Presidential decree that makes the voting day of 17 April 2019 a national holiday",
              "Hari Pemungutan Suara 17 April 2019 sebagai Hari Libur Nasional"},
    .issuer = "President",
    .issued = between(date{2019, 4, 8}, date{2019, 4, 8}),
    .force = since(2019, 4, 8),
    .grade = evidence::report,
};

namespace decrees {

/// @brief The days that @ref netralitas::keppres_10_2019 declares or withdraws.
inline constexpr decree_entry keppres_10_2019_days[] = {
    declare(date{2019, 4, 17}, day_kind::voting_day_holiday,
        {"Voting day of the 2019 general election", "Hari Pemungutan Suara Pemilihan Umum 2019"}),
};

/// @brief @ref netralitas::keppres_10_2019 as a step of the decree log.
inline constexpr decree keppres_10_2019{
    .id = "calendar.decree.keppres_10_2019",
    .of = &netralitas::keppres_10_2019,
    .kind = decree_kind::presidential,
    .entries = keppres_10_2019_days,
};

}  // namespace decrees

}  // namespace netralitas

#endif
