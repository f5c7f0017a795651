// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Imbauan pose foto BKN: the acts it lists.
#ifndef NETRALITAS_CONDUCT_ACTS_BKN_POSE_2023_HPP
#define NETRALITAS_CONDUCT_ACTS_BKN_POSE_2023_HPP

#include <netralitas/law/instruments/personnel_bodies.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::acts {

/// @brief Acts of Imbauan pose foto BKN.
inline constexpr act_row of_bkn_pose_2023[] = {
    {.id = "act.hand_pose.bkn_pose",
     .type = "act.hand_pose",
     .item = "bkn_pose_2023",
     .basis = bkn_pose_2023,
     .binds = pns | cpns | pppk | pppk_part_time,
     .when = applies("conduct.pose.advice"),
     .grade = evidence::report,
     .words = {"Being photographed with one of the ten listed hand poses.",
               "Berfoto dengan salah satu dari sepuluh pose tangan dalam daftar."},
     .sanction = {"advisory; a violation only through the photograph items",
                  "bersifat imbauan; menjadi pelanggaran hanya melalui butir tentang foto"},
     .note = {"The clenched fist is allowed.", "Kepalan tangan diperbolehkan."}},
};

}  // namespace netralitas::acts

#endif
