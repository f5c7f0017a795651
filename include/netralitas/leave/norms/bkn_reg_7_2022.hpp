// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Peraturan BKN 7/2022: its rows on leave.
#ifndef NETRALITAS_LEAVE_NORMS_BKN_REG_7_2022_HPP
#define NETRALITAS_LEAVE_NORMS_BKN_REG_7_2022_HPP

#include <netralitas/law/instruments/ministries_and_regions.hpp>
#include <netralitas/law/instruments/personnel_bodies.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of Peraturan BKN 7/2022 on leave.
inline constexpr norm leave_bkn_reg_7_2022[] = {
    {.id = "cltn.eligibility.pppk_none",
     .binds = pppk,
     .kind = deontic::definition,
     .then = consequence::no_leave,
     .when = cltn_requested,
     .basis = {bkn_reg_7_2022.pasal(4)},
     .grade = evidence::report,
     .selected_by = selects::request_date,
     .words = {"For PPPK only annual, sick, maternity and joint leave exist; CLTN is not among them.",
               "Cuti PPPK hanya berupa cuti tahunan, cuti sakit, cuti melahirkan, dan cuti bersama; tidak ada CLTN."},
     .effect = {"not eligible", "tidak memenuhi syarat"},
     .note = {"The day of the BKN regulation of 2022 is not established; no earlier leave type of this kind for PPPK is known.",
              "Tanggal Peraturan BKN 2022 tidak diketahui; jenis cuti serupa bagi PPPK sebelumnya tidak diketahui."}},
    {.id = "cltn.eligibility.pppk_part_time_none",
     .binds = pppk_part_time,
     .force = since(2025, 1, 13),
     .kind = deontic::definition,
     .then = consequence::no_leave,
     .when = cltn_requested,
     .basis = {bkn_reg_7_2022.pasal(4), kepmenpanrb_16_2025},
     .grade = evidence::derived,
     .selected_by = selects::request_date,
     .words = {"CLTN does not exist for part-time PPPK either.", "CLTN juga tidak tersedia bagi PPPK paruh waktu."},
     .effect = {"not eligible", "tidak memenuhi syarat"}},
    {.id = "cltn.political.pppk_only_resignation",
     .binds = pppk | pppk_part_time,
     .force = since(2022, 9, 22),
     .kind = deontic::effect,
     .then = consequence::no_leave,
     .when = wish_to_approach || (conduct::approach_party | conduct::approach_community),
     .basis = {bkn_reg_7_2022.pasal(4), skb_netralitas_2022.bagian("II.B.3")},
     .grade = evidence::derived,
     .selected_by = selects::act_date,
     .words = {"A PPPK who wishes to approach a party has no suitable leave and can only resign.",
               "PPPK yang hendak melakukan pendekatan kepada partai politik tidak memiliki jenis cuti untuk itu dan hanya dapat mengundurkan diri."},
     .effect = {"resignation", "pengunduran diri"}},
};

}  // namespace netralitas::norms

#endif
