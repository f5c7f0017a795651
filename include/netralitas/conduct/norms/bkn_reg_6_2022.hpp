// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Peraturan BKN 6/2022: its rows on conduct.
#ifndef NETRALITAS_CONDUCT_NORMS_BKN_REG_6_2022_HPP
#define NETRALITAS_CONDUCT_NORMS_BKN_REG_6_2022_HPP

#include <netralitas/law/instruments/government_regulations.hpp>
#include <netralitas/law/instruments/personnel_bodies.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of Peraturan BKN 6/2022 on conduct.
inline constexpr norm conduct_bkn_reg_6_2022[] = {
    {.id = "conduct.pp94.outside_hours",
     .binds = pns | cpns,
     .force = since(2021, 8, 31),
     .kind = deontic::definition,
     .when = (on_day_off || outside_hours) && item("pp_94_2021:5(n)"),
     .basis = {bkn_reg_6_2022, pp_94_2021},
     .grade = evidence::report,
     .selected_by = selects::act_date,
     .words = {"It makes no difference whether the act falls inside or outside working hours; inviting support for a pair in a weekend post is a violation.",
               "Perbuatan di dalam maupun di luar jam kerja sama-sama diperhitungkan; unggahan ajakan mendukung pasangan calon pada akhir pekan adalah pelanggaran."},
     .effect = {"same level", "tingkat yang sama"},
     .note = {"The weekend post is an illustration given by the regulation itself.",
              "Unggahan akhir pekan itu contoh dari peraturan itu sendiri."}},
};

}  // namespace netralitas::norms

#endif
