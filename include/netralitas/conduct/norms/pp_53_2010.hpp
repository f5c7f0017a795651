// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief PP 53/2010: its rows on conduct.
#ifndef NETRALITAS_CONDUCT_NORMS_PP_53_2010_HPP
#define NETRALITAS_CONDUCT_NORMS_PP_53_2010_HPP

#include <netralitas/law/instruments/government_regulations.hpp>
#include <netralitas/law/instruments/ministries_and_regions.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of PP 53/2010 on conduct.
inline constexpr norm conduct_pp_53_2010[] = {
    {.id = "conduct.pp53.mapping",
     .binds = pns,
     .force = between(date{2010, 6, 6}, date{2021, 8, 30}),
     .kind = deontic::effect,
     .when = item("pp_53_2010"),
     .basis = {pp_53_2010, se_menpan_6_2016},
     .grade = evidence::report,
     .selected_by = selects::act_date,
     .words = {"The old regulation treats identity-card support, campaign involvement and partisan activity as moderate, and the use of office facilities and decisions or acts as heavy.",
               "Menurut peraturan lama, dukungan KTP, keterlibatan dalam kampanye, dan kegiatan keberpihakan tergolong sedang; penggunaan fasilitas jabatan serta keputusan atau tindakan tergolong berat."},
     .effect = {"moderate or heavy punishment", "hukuman disiplin sedang atau berat"},
     .note = {"The numbers of the articles are unconfirmed.", "Nomor pasal belum terkonfirmasi."}},
};

}  // namespace netralitas::norms

#endif
