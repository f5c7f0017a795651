// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief KMA 668/2022: the day of Idul Adha 1443 H.
#ifndef NETRALITAS_CALENDAR_DECREES_KMA_668_2022_HPP
#define NETRALITAS_CALENDAR_DECREES_KMA_668_2022_HPP

#include <netralitas/calendar/decree.hpp>

namespace netralitas {

/// @brief KMA 668/2022: the day of Idul Adha 1443 H.
inline constexpr instrument kma_668_2022{
    .id = "kma_668_2022",
    .short_name = "KMA 668/2022",
    .title = {"Decree on the day of Idul Adha 1443 H",
              "Penetapan Idul Adha 1443 H"},
    .issuer = "Minister of Religious Affairs",
    .issued = between(date{2022, 6, 29}, date{2022, 6, 29}),
    .force = since(2022, 6, 29),
    .grade = evidence::report,
    .note = {"Number confirmed, day unconfirmed.",
             "Nomor terkonfirmasi, tanggal belum terkonfirmasi."},
};

namespace decrees {

/// @brief The days that @ref netralitas::kma_668_2022 declares or withdraws.
inline constexpr decree_entry kma_668_2022_days[] = {
    withdraw(date{2022, 7, 9}, day_kind::national_holiday, {"Eid al-Adha", "Hari Raya Idul Adha 1443 Hijriah"}),
    declare(date{2022, 7, 10}, day_kind::national_holiday, {"Eid al-Adha", "Hari Raya Idul Adha 1443 Hijriah"}),
};

/// @brief @ref netralitas::kma_668_2022 as a step of the decree log.
inline constexpr decree kma_668_2022{
    .id = "calendar.decree.kma_668_2022",
    .of = &netralitas::kma_668_2022,
    .kind = decree_kind::religious,
    .entries = kma_668_2022_days,
};

}  // namespace decrees

}  // namespace netralitas

#endif
