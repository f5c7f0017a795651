// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief SKB 855/2023, 3/2023, 4/2023: its rows on calendar.
#ifndef NETRALITAS_CALENDAR_NORMS_SKB_LIBUR_2024_HPP
#define NETRALITAS_CALENDAR_NORMS_SKB_LIBUR_2024_HPP

#include <netralitas/calendar/decrees/skb_libur_2024.hpp>
#include <netralitas/law/instruments/presidential.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of SKB 855/2023, 3/2023, 4/2023 on calendar.
inline constexpr norm calendar_skb_libur_2024[] = {
    {.id = "calendar.public_service_staff",
     .kind = deontic::power,
     .when = (day_status::national_holiday | day_status::joint_leave | day_status::voting_day_holiday) &&
             public_service_assigned,
     .basis = {skb_libur_2024, perpres_21_2023.pasal(7)},
     .grade = evidence::report,
     .selected_by = selects::day_asked,
     .words = {"Public services may put staff on duty on holidays and joint leave; non-working describes the office and not every person.",
               "Unit layanan publik dapat menugaskan pegawai pada hari libur dan cuti bersama; status bukan hari kerja berlaku bagi kantor, bukan bagi setiap orang."},
     .effect = {"day off for the office, working day for the assigned person",
                "libur bagi kantor, hari kerja bagi pegawai yang ditugaskan"}},
};

}  // namespace netralitas::norms

#endif
