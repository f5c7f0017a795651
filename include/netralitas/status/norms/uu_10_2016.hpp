// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief UU 10/2016: its rows on status.
#ifndef NETRALITAS_STATUS_NORMS_UU_10_2016_HPP
#define NETRALITAS_STATUS_NORMS_UU_10_2016_HPP

#include <netralitas/law/instruments/acts.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of UU 10/2016 on status.
inline constexpr norm status_uu_10_2016[] = {
    {.id = "status.tni.no_return_after_determination",
     .binds = tni,
     .contests = pilkada,
     .kind = deontic::effect,
     .then = consequence::no_return,
     .when = determined_as_candidate,
     .basis = {uu_10_2016.pasal(7).ayat(2).huruf('t')},
     .grade = evidence::report,
     .selected_by = selects::event_date,
     .words = {"A soldier who is determined as a candidate has left the service and cannot return to it, even after losing.",
               "Prajurit TNI yang telah ditetapkan sebagai calon sudah keluar dari dinas dan tidak dapat kembali, sekalipun kalah."},
     .effect = {"no reinstatement", "tidak dapat diaktifkan kembali"},
     .note = {"Rests on an Army statement of October 2024 about what the statute brings about.",
              "Bersumber dari pernyataan TNI AD Oktober 2024 mengenai akibat undang-undang."}},
};

}  // namespace netralitas::norms

#endif
