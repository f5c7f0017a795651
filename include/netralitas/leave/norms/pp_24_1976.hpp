// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief PP 24/1976: its rows on leave.
#ifndef NETRALITAS_LEAVE_NORMS_PP_24_1976_HPP
#define NETRALITAS_LEAVE_NORMS_PP_24_1976_HPP

#include <netralitas/law/instruments/government_regulations.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of PP 24/1976 on leave.
inline constexpr norm leave_pp_24_1976[] = {
    {.id = "leave.childbirth_cltn_old",
     .binds = pns,
     .force = until(2017, 4, 6),
     .kind = deontic::effect,
     .when = cltn_start && cltn_reason::childbirth,
     .basis = {pp_24_1976},
     .grade = evidence::memory,
     .selected_by = selects::request_date,
     .words = {"Under the earlier rule the post was not lost by taking CLTN for childbirth.",
               "Menurut ketentuan lama, CLTN karena persalinan tidak mengakibatkan kehilangan jabatan."},
     .effect = {"post retained", "jabatan tetap dipertahankan"},
     .note = {"Must not be applied after 6 April 2017.", "Tidak boleh dipakai setelah 6 April 2017."}},
};

}  // namespace netralitas::norms

#endif
