// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief SE 06/M.PAN/11/2016: its rows on conduct.
#ifndef NETRALITAS_CONDUCT_NORMS_SE_MENPAN_6_2016_HPP
#define NETRALITAS_CONDUCT_NORMS_SE_MENPAN_6_2016_HPP

#include <netralitas/law/instruments/ministries_and_regions.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of SE 06/M.PAN/11/2016 on conduct.
inline constexpr norm conduct_se_menpan_6_2016[] = {
    {.id = "conduct.pp42.council_for_secretaries",
     .binds = pns,
     .force = since(2016, 11, 1),
     .kind = deontic::definition,
     .when = case_kind::ethics && (regional_secretary::province | regional_secretary::regency_city),
     .basis = {se_menpan_6_2016},
     .grade = evidence::report,
     .selected_by = selects::act_date,
     .words = {"The governor forms the council for a regency or city secretary, the minister of home affairs the one for a provincial secretary.",
               "Majelis kode etik bagi sekretaris daerah kabupaten/kota dibentuk oleh gubernur, dan bagi sekretaris daerah provinsi oleh Menteri Dalam Negeri."},
     .note = {"The day is not established; the first of the month is used.",
              "Tanggal tidak diketahui; dipakai tanggal satu bulan itu."}},
};

}  // namespace netralitas::norms

#endif
