// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief SE MenPANRB 11/2023: its rows on discipline.
#ifndef NETRALITAS_DISCIPLINE_NORMS_SE_MENPANRB_11_2023_HPP
#define NETRALITAS_DISCIPLINE_NORMS_SE_MENPANRB_11_2023_HPP

#include <netralitas/law/instruments/ministries_and_regions.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of SE MenPANRB 11/2023 on discipline.
inline constexpr norm discipline_se_menpanrb_11_2023[] = {
    {.id = "discipline.pppk.agency_rules",
     .binds = pppk | pppk_part_time,
     .kind = deontic::obligation,
     .then = consequence::undetermined,
     .when = always,
     .basis = {se_menpanrb_11_2023},
     .grade = evidence::report,
     .selected_by = selects::procedure_date,
     .words = {"It is for the appointing authority to draw up the agency's discipline rules for PPPK.",
               "Pejabat pembina kepegawaian menyusun aturan disiplin PPPK di instansinya."},
     .effect = {"without them the scale is unknown, which must be stated",
                "tanpa aturan itu jenjang hukuman tidak diketahui dan hal ini perlu dinyatakan"},
     .note = {"From a circular of 2023 whose day is not established.",
              "Berasal dari surat edaran 2023 yang tanggalnya tidak diketahui."}},
};

}  // namespace netralitas::norms

#endif
