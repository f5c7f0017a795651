// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief UU 5/1986: its rows on appeal.
#ifndef NETRALITAS_DISCIPLINE_APPEAL_UU_5_1986_HPP
#define NETRALITAS_DISCIPLINE_APPEAL_UU_5_1986_HPP

#include <netralitas/law/instruments/acts.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of UU 5/1986 on appeal.
inline constexpr norm appeal_uu_5_1986[] = {
    {.id = "appeal.court.high_court_first",
     .binds = pns | pppk,
     .force = since(2021, 8, 10),
     .kind = deontic::definition,
     .when = appeal_decided,
     .basis = {uu_5_1986.pasal(48), uu_5_1986.pasal(51).ayat(3)},
     .grade = evidence::memory,
     .selected_by = selects::decision_receipt,
     .words = {"After the appeal board, a suit begins in the administrative high court.",
               "Setelah putusan BPASN, pengadilan tingkat pertama adalah Pengadilan Tinggi Tata Usaha Negara."}},
};

}  // namespace netralitas::norms

#endif
