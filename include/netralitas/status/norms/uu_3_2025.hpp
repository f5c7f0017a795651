// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief UU 3/2025: its rows on status.
#ifndef NETRALITAS_STATUS_NORMS_UU_3_2025_HPP
#define NETRALITAS_STATUS_NORMS_UU_3_2025_HPP

#include <netralitas/law/instruments/acts.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of UU 3/2025 on status.
inline constexpr norm status_uu_3_2025[] = {
    {.id = "status.tni.amended_2025",
     .binds = tni,
     .kind = deontic::definition,
     .then = consequence::undetermined,
     .when = registered_as_candidate && the_day > date{2024, 12, 31},
     .basis = {uu_3_2025},
     .grade = evidence::memory,
     .selected_by = selects::event_date,
     .words = {"For a soldier who stands after the 2025 amendment of the Armed Forces Act, its effect on the candidacy rules is not established.",
               "Bagi prajurit TNI yang maju setelah UU TNI diubah pada 2025, pengaruh perubahan itu terhadap ketentuan pencalonan belum dapat dipastikan."},
     .effect = {"undetermined; to be shown as open", "belum dapat ditentukan; ditampilkan sebagai hal terbuka"}},
};

}  // namespace netralitas::norms

#endif
