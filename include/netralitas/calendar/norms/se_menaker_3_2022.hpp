// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief SE Menaker M/3/HK.04/IV/2022: its rows on calendar.
#ifndef NETRALITAS_CALENDAR_NORMS_SE_MENAKER_3_2022_HPP
#define NETRALITAS_CALENDAR_NORMS_SE_MENAKER_3_2022_HPP

#include <netralitas/law/instruments/ministries_and_regions.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of SE Menaker M/3/HK.04/IV/2022 on calendar.
inline constexpr norm calendar_se_menaker_3_2022[] = {
    {.id = "calendar.joint_leave.private_optional",
     .binds = soe_staff,
     .force = since(2022, 4, 14),
     .kind = deontic::permission,
     .when = is(day_status::joint_leave),
     .basis = {se_menaker_3_2022},
     .grade = evidence::report,
     .selected_by = selects::day_asked,
     .words = {"For private firms joint leave is optional, a matter of agreement, and part of annual leave.",
               "Di perusahaan swasta cuti bersama bersifat pilihan berdasarkan kesepakatan dan merupakan bagian dari cuti tahunan."},
     .effect = {"deducted from annual leave if taken", "mengurangi cuti tahunan jika diambil"},
     .note = {"In December 2024 a circular with the same rule replaced it.",
              "Pada Desember 2024 diganti surat edaran dengan aturan yang sama."}},
};

}  // namespace netralitas::norms

#endif
