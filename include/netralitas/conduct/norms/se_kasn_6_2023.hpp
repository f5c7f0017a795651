// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief SE KASN 6/2023: its rows on conduct.
#ifndef NETRALITAS_CONDUCT_NORMS_SE_KASN_6_2023_HPP
#define NETRALITAS_CONDUCT_NORMS_SE_KASN_6_2023_HPP

#include <netralitas/law/instruments/ministries_and_regions.hpp>
#include <netralitas/law/instruments/personnel_bodies.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of SE KASN 6/2023 on conduct.
inline constexpr norm conduct_se_kasn_6_2023[] = {
    {.id = "conduct.skb2022.approach_dismissal",
     .binds = pns | cpns | pppk | pppk_part_time,
     .force = between(date{2024, 5, 1}, date{2024, 8, 22}),
     .kind = deontic::effect,
     .then = consequence::dismissal,
     .when = item("skb_netralitas_2022:II.B.3"),
     .basis = {se_kasn_6_2023.bagian("C.2.a")},
     .grade = evidence::report,
     .selected_by = selects::act_date,
     .reading = "b3_dismissal_kasn_2024",
     .words = {"According to reports, KASN recommended dismissal in a case of registering with a party without leave.",
               "Menurut pemberitaan, KASN merekomendasikan pemberhentian atas pendaftaran diri ke partai politik tanpa cuti."},
     .effect = {"dismissal", "pemberhentian"},
     .note = {"The day is not established, so the first of the month is used.",
              "Tanggal tidak diketahui; dipakai tanggal satu bulan itu."}},
};

}  // namespace netralitas::norms

#endif
