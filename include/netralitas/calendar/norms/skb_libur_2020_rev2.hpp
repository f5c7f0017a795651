// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief SKB 391/2020, 02/2020, 02/2020: its rows on calendar.
#ifndef NETRALITAS_CALENDAR_NORMS_SKB_LIBUR_2020_REV2_HPP
#define NETRALITAS_CALENDAR_NORMS_SKB_LIBUR_2020_REV2_HPP

#include <netralitas/calendar/decrees/skb_libur_2020_rev2.hpp>
#include <netralitas/calendar/decrees/skb_libur_2021_rev1.hpp>
#include <netralitas/calendar/decrees/skb_libur_2023_rev1.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of SKB 391/2020, 02/2020, 02/2020 on calendar.
inline constexpr norm calendar_skb_libur_2020_rev2[] = {
    {.id = "calendar.withdrawn_days_are_working",
     .kind = deontic::effect,
     .when = is(day_status::withdrawn),
     .basis = {skb_libur_2020_rev2, skb_libur_2021_rev1, skb_libur_2023_rev1},
     .grade = evidence::derived,
     .selected_by = selects::day_asked,
     .words = {"From its withdrawal on, a day once declared off is an ordinary working day; asked about before, it was off.",
               "Hari libur yang ditetapkan lalu dicabut menjadi hari kerja biasa sejak pencabutan; jika ditanyakan sebelumnya, hari itu libur."},
     .effect = {"depends on the day of knowledge", "bergantung pada hari pengetahuan"}},
};

}  // namespace netralitas::norms

#endif
