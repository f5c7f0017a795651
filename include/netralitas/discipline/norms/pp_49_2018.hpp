// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief PP 49/2018: its rows on discipline.
#ifndef NETRALITAS_DISCIPLINE_NORMS_PP_49_2018_HPP
#define NETRALITAS_DISCIPLINE_NORMS_PP_49_2018_HPP

#include <netralitas/law/instruments/government_regulations.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of PP 49/2018 on discipline.
inline constexpr norm discipline_pp_49_2018[] = {
    {.id = "discipline.pppk.regime",
     .binds = pppk | pppk_part_time,
     .force = since(2018, 11, 28),
     .kind = deontic::definition,
     .when = breach_known,
     .basis = {pp_49_2018.pasal(51).ayat(3), pp_49_2018.pasal(52).ayat(3), pp_49_2018.pasal(53).ayat(2)},
     .grade = evidence::report,
     .selected_by = selects::procedure_date,
     .words = {"For PPPK the appointing authority sets the levels on the pattern of PNS discipline; termination is the top step.",
               "Tingkat hukuman bagi PPPK ditetapkan oleh PPK (pejabat pembina kepegawaian) menurut pola disiplin PNS, dengan pemutusan hubungan perjanjian kerja sebagai tingkat tertinggi."},
     .effect = {"scale of punishments particular to each agency", "jenjang hukuman menurut ketentuan tiap instansi"}},
};

}  // namespace netralitas::norms

#endif
