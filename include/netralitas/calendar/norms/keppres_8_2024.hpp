// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Keppres 8/2024: its rows on calendar.
#ifndef NETRALITAS_CALENDAR_NORMS_KEPPRES_8_2024_HPP
#define NETRALITAS_CALENDAR_NORMS_KEPPRES_8_2024_HPP

#include <netralitas/calendar/decrees/kma_668_2022.hpp>
#include <netralitas/calendar/decrees/skb_libur_2022_rev2.hpp>
#include <netralitas/law/instruments/presidential.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of Keppres 8/2024 on calendar.
inline constexpr norm calendar_keppres_8_2024[] = {
    {.id = "calendar.holiday_kinds",
     .force = since(2024, 1, 29),
     .kind = deontic::definition,
     .when = is(day_status::national_holiday),
     .basis = {keppres_8_2024},
     .grade = evidence::report,
     .selected_by = selects::day_asked,
     .words = {"A presidential decree fixes sixteen kinds of national holiday, and a joint ministerial decree sets their dates each year.",
               "Enam belas jenis hari libur nasional ditetapkan dengan keputusan presiden; tanggalnya ditetapkan setiap tahun dengan keputusan bersama menteri."}},
    {.id = "calendar.religious_dates_revisable",
     .kind = deontic::power,
     .when = moon_decision,
     .basis = {keppres_8_2024, kma_668_2022, skb_libur_2022_rev2},
     .grade = evidence::report,
     .selected_by = selects::day_asked,
     .words = {"1 Muharram, Idul Fitri and Idul Adha are set by a separate decree of the Minister of Religious Affairs, so an Islamic date in the joint decree may still move.",
               "1 Muharam, Idulfitri, dan Iduladha mengikuti keputusan tersendiri Menteri Agama, sehingga tanggal hari besar Islam dalam keputusan bersama masih dapat berubah."},
     .effect = {"date moved", "tanggal bergeser"},
     .note = {"In the record it happened once: Idul Adha 2022.", "Dalam catatan terjadi satu kali: Idul Adha 2022."}},
    {.id = "calendar.no_substitute_day",
     .kind = deontic::definition,
     .when = (day_status::national_holiday | day_status::joint_leave) && (weekday::sat | weekday::sun),
     .basis = {keppres_8_2024},
     .grade = evidence::report,
     .selected_by = selects::day_asked,
     .words = {"If a holiday falls on a Saturday or Sunday it is lost, without any substitute day.",
               "Hari libur yang jatuh pada Sabtu atau Minggu hangus; tidak ada hari pengganti."},
     .effect = {"nothing follows", "tidak ada akibat"},
     .note = {"11 August and 20 October 2021 were moves caused by the pandemic.",
              "11 Agustus dan 20 Oktober 2021 adalah pergeseran karena pandemi."}},
};

}  // namespace netralitas::norms

#endif
