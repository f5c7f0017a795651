// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Keppres 25/2015: voting day of 9 December 2015.
#ifndef NETRALITAS_CALENDAR_DECREES_KEPPRES_25_2015_HPP
#define NETRALITAS_CALENDAR_DECREES_KEPPRES_25_2015_HPP

#include <netralitas/calendar/decree.hpp>

namespace netralitas {

/// @brief Keppres 25/2015: voting day of 9 December 2015.
inline constexpr instrument keppres_25_2015{
    .id = "keppres_25_2015",
    .short_name = "Keppres 25/2015",
    .title = {"Presidential decree that makes the voting day of 9 December 2015 a national holiday",
              "Hari Pemungutan Suara 9 Desember 2015 sebagai Hari Libur Nasional"},
    .issuer = "President",
    .issued = between(date{2015, 12, 1}, date{2015, 12, 8}),
    .force = since(2015, 12, 1),
    .grade = evidence::report,
    .note = {"Signed in early December 2015, day not established; 1 December stands in for it.",
             "Ditetapkan awal Desember 2015, tanggalnya belum diketahui; dipakai 1 Desember."},
};

namespace decrees {

/// @brief The days that @ref netralitas::keppres_25_2015 declares or withdraws.
inline constexpr decree_entry keppres_25_2015_days[] = {
    declare(date{2015, 12, 9}, day_kind::voting_day_holiday,
        {"Voting day of the 2015 regional elections", "Hari Pemungutan Suara Pemilihan Kepala Daerah Serentak 2015"}),
};

/// @brief @ref netralitas::keppres_25_2015 as a step of the decree log.
inline constexpr decree keppres_25_2015{
    .id = "calendar.decree.keppres_25_2015",
    .of = &netralitas::keppres_25_2015,
    .kind = decree_kind::presidential,
    .entries = keppres_25_2015_days,
};

}  // namespace decrees

}  // namespace netralitas

#endif
