// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Putusan MK 121/PUU-XXII/2024: its rows on supervision.
#ifndef NETRALITAS_DISCIPLINE_SUPERVISION_MK_121_2024_HPP
#define NETRALITAS_DISCIPLINE_SUPERVISION_MK_121_2024_HPP

#include <netralitas/law/instruments/acts.hpp>
#include <netralitas/law/instruments/courts.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of Putusan MK 121/PUU-XXII/2024 on supervision.
inline constexpr norm supervision_mk_121_2024[] = {
    {.id = "supervision.independent_body_2027",
     .binds = pns | cpns | pppk | pppk_part_time,
     .force = between(date{2025, 10, 16}, date{2027, 10, 16}),
     .kind = deontic::obligation,
     .when = always,
     .basis = {mk_121_2024, uu_20_2023.pasal(26).ayat(2).huruf('d')},
     .grade = evidence::report,
     .selected_by = selects::routing_date,
     .words = {"Supervising the merit system, ethics and conduct must be entrusted to an independent body to be formed within two years.",
               "Pengawasan sistem merit, kode etik, dan kode perilaku harus diserahkan kepada lembaga independen yang dibentuk dalam waktu paling lama 2 tahun."},
     .effect = {"until then BKN and the Ministry of PANRB", "sampai saat itu BKN dan KemenPANRB"}},
};

}  // namespace netralitas::norms

#endif
