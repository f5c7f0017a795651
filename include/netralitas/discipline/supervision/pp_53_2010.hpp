// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief PP 53/2010: its rows on supervision.
#ifndef NETRALITAS_DISCIPLINE_SUPERVISION_PP_53_2010_HPP
#define NETRALITAS_DISCIPLINE_SUPERVISION_PP_53_2010_HPP

#include <netralitas/law/instruments/government_regulations.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of PP 53/2010 on supervision.
inline constexpr norm supervision_pp_53_2010[] = {
    {.id = "supervision.bapek_before_2021",
     .binds = pns,
     .force = until(2021, 8, 9),
     .kind = deontic::definition,
     .when = appeal_filed && decision_kind::dismissal,
     .basis = {pp_53_2010},
     .grade = evidence::derived,
     .selected_by = selects::routing_date,
     .words = {"Before the appeal board of 2021 (BPASN) existed, appeals against dismissal were brought to BAPEK.",
               "Sebelum ada BPASN pada tahun 2021, banding atas pemberhentian diajukan kepada BAPEK."},
     .effect = {"appeal to BAPEK; if undecided on 10 August 2021, it is completed under PP 79/2021",
                "banding kepada BAPEK; jika belum diputus pada 10 Agustus 2021, diselesaikan menurut PP 79/2021"},
     .note = {"The day of the appeal decides, not of the dismissal. BAPEK rested on PP 24/2011, repealed by art. 33 of PP 79/2021; the transition article's number is unconfirmed.",
              "Yang menentukan hari banding, bukan pemberhentian. BAPEK berdasar PP 24/2011 yang dicabut Pasal 33 PP 79/2021; nomor pasal peralihan belum terkonfirmasi."}},
};

}  // namespace netralitas::norms

#endif
