// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Keppres 15/2018: voting day of 27 June 2018.
#ifndef NETRALITAS_CALENDAR_DECREES_KEPPRES_15_2018_HPP
#define NETRALITAS_CALENDAR_DECREES_KEPPRES_15_2018_HPP

#include <netralitas/calendar/decree.hpp>

namespace netralitas {

/// @brief Keppres 15/2018: voting day of 27 June 2018.
inline constexpr instrument keppres_15_2018{
    .id = "keppres_15_2018",
    .short_name = "Keppres 15/2018",
    .title = {"Presidential decree that makes the voting day of 27 June 2018 a national holiday",
              "Hari Pemungutan Suara 27 Juni 2018 sebagai Hari Libur Nasional"},
    .issuer = "President",
    .issued = between(date{2018, 6, 25}, date{2018, 6, 25}),
    .force = since(2018, 6, 25),
    .grade = evidence::conflicting,
    .note = {"Some newspapers print 14/2018; the audit board register and the palace release say 15.",
             "Sebagian surat kabar menulis 14/2018; daftar BPK dan siaran istana menyebut 15."},
};

namespace decrees {

/// @brief The days that @ref netralitas::keppres_15_2018 declares or withdraws.
inline constexpr decree_entry keppres_15_2018_days[] = {
    declare(date{2018, 6, 27}, day_kind::voting_day_holiday,
        {"Voting day of the 2018 regional elections", "Hari Pemungutan Suara Pemilihan Kepala Daerah Serentak 2018"}),
};

/// @brief @ref netralitas::keppres_15_2018 as a step of the decree log.
inline constexpr decree keppres_15_2018{
    .id = "calendar.decree.keppres_15_2018",
    .of = &netralitas::keppres_15_2018,
    .kind = decree_kind::presidential,
    .entries = keppres_15_2018_days,
};

}  // namespace decrees

}  // namespace netralitas

#endif
