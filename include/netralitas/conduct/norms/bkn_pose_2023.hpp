// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Imbauan pose foto BKN: its rows on conduct.
#ifndef NETRALITAS_CONDUCT_NORMS_BKN_POSE_2023_HPP
#define NETRALITAS_CONDUCT_NORMS_BKN_POSE_2023_HPP

#include <netralitas/law/instruments/ministries_and_regions.hpp>
#include <netralitas/law/instruments/personnel_bodies.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of Imbauan pose foto BKN on conduct.
inline constexpr norm conduct_bkn_pose_2023[] = {
    {.id = "conduct.pose.advice",
     .binds = pns | cpns | pppk | pppk_part_time,
     .force = since(2023, 11, 1),
     .kind = deontic::definition,
     .when = conduct::publish_photo && pose::listed_pose,
     .basis = {bkn_pose_2023, skb_netralitas_2022.bagian("II.A.5"), skb_netralitas_2022.bagian("II.B.7")},
     .grade = evidence::report,
     .selected_by = selects::act_date,
     .words = {"Ten hand poses should be avoided in photographs; a pose is a violation only if, as a partisan sign, it falls under the photograph items or art. 5(n)5-6 of PP 94.",
               "Sepuluh pose tangan sebaiknya dihindari dalam foto; pose menjadi pelanggaran hanya jika sebagai simbol keberpihakan terkena butir tentang foto atau Pasal 5 huruf n angka 5-6 PP 94."},
     .effect = {"advice only", "imbauan"},
     .note = {"Day not established, the first of the month is used. The poses are data, not law.",
              "Tanggal tidak diketahui, dipakai tanggal satu bulan itu. Daftar pose adalah data, bukan hukum."}},
    {.id = "conduct.pose.fist_allowed",
     .binds = pns | cpns | pppk | pppk_part_time,
     .force = since(2023, 11, 1),
     .kind = deontic::permission,
     .then = consequence::allowed,
     .when = conduct::publish_photo && pose::clenched_fist,
     .basis = {bkn_pose_2023},
     .grade = evidence::report,
     .selected_by = selects::act_date,
     .words = {"Every source allows the clenched fist in photographs.",
               "Semua sumber membolehkan pose kepalan tangan dalam foto."},
     .effect = {"no breach", "bukan pelanggaran"},
     .note = {"Day not established, the first of the month is used. Whether a second pose is allowed is contested.",
              "Tanggal tidak diketahui, dipakai tanggal satu bulan itu. Pose kedua yang diperbolehkan masih diperdebatkan."}},
    {.id = "conduct.pose.hand_on_chest",
     .binds = pns | cpns | pppk | pppk_part_time,
     .force = since(2023, 11, 21),
     .kind = deontic::permission,
     .then = consequence::allowed,
     .when = conduct::publish_photo && pose::hand_on_chest,
     .basis = {bkn_pose_2023},
     .grade = evidence::report,
     .selected_by = selects::act_date,
     .reading = "hand_on_chest",
     .words = {"A hand laid on the chest is an allowed pose as well.", "Pose tangan di dada juga diperbolehkan."},
     .effect = {"no breach", "bukan pelanggaran"}},
    {.id = "conduct.pose.two_hand_heart",
     .binds = pns | cpns | pppk | pppk_part_time,
     .force = since(2023, 11, 1),
     .kind = deontic::permission,
     .then = consequence::allowed,
     .when = conduct::publish_photo && pose::two_hand_heart,
     .basis = {bkn_pose_2023},
     .grade = evidence::report,
     .selected_by = selects::act_date,
     .reading = "two_hand_heart",
     .words = {"A heart formed with two hands is an allowed pose as well.",
               "Pose dua tangan membentuk hati juga diperbolehkan."},
     .effect = {"no breach", "bukan pelanggaran"},
     .note = {"The day is not established; the first of the month is used.",
              "Tanggal tidak diketahui; dipakai tanggal satu bulan itu."}},
};

}  // namespace netralitas::norms

#endif
