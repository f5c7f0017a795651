// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Keppres 24/2016: 1 June becomes a holiday.
#ifndef NETRALITAS_CALENDAR_DECREES_KEPPRES_24_2016_HPP
#define NETRALITAS_CALENDAR_DECREES_KEPPRES_24_2016_HPP

#include <netralitas/calendar/decree.hpp>

namespace netralitas {

/// @brief Keppres 24/2016: 1 June becomes a holiday.
inline constexpr instrument keppres_24_2016{
    .id = "keppres_24_2016",
    .short_name = "Keppres 24/2016",
    .title = {"Presidential decree that makes 1 June, the birth of Pancasila, a holiday",
              "Hari Lahir Pancasila"},
    .issuer = "President",
    .issued = between(date{2016, 6, 1}, date{2016, 6, 1}),
    .force = since(2016, 6, 1),
    .grade = evidence::report,
    .note = {"1 June was a holiday for the first time in 2017.",
             "1 Juni menjadi hari libur pertama kali pada 2017."},
};

namespace decrees {

/// @brief The days that @ref netralitas::keppres_24_2016 declares or withdraws.
inline constexpr decree_entry keppres_24_2016_days[] = {
    declare(date{2017, 6, 1}, day_kind::national_holiday, {"Pancasila Day", "Hari Lahir Pancasila"}),
};

/// @brief @ref netralitas::keppres_24_2016 as a step of the decree log.
inline constexpr decree keppres_24_2016{
    .id = "calendar.decree.keppres_24_2016",
    .of = &netralitas::keppres_24_2016,
    .kind = decree_kind::presidential,
    .entries = keppres_24_2016_days,
};

}  // namespace decrees

}  // namespace netralitas

#endif
