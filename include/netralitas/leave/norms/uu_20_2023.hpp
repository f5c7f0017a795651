// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief UU 20/2023: its rows on leave.
#ifndef NETRALITAS_LEAVE_NORMS_UU_20_2023_HPP
#define NETRALITAS_LEAVE_NORMS_UU_20_2023_HPP

#include <netralitas/law/instruments/acts.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of UU 20/2023 on leave.
inline constexpr norm leave_uu_20_2023[] = {
    {.id = "cltn.eligibility.pppk_widened",
     .binds = pppk,
     .force = since(2023, 10, 31),
     .kind = deontic::permission,
     .then = consequence::leave_possible,
     .when = cltn_requested,
     .basis = {uu_20_2023.pasal(53).ayat(1)},
     .grade = evidence::report,
     .selected_by = selects::request_date,
     .reading = "pppk_cltn_widened",
     .words = {"According to one commentary, the temporary dismissal of article 53 is to be read as if CLTN were open to PPPK as well.",
               "Menurut suatu ulasan, pemberhentian sementara dalam Pasal 53 dibaca seolah-olah PPPK pun dapat mengambil CLTN."},
     .effect = {"eligible", "memenuhi syarat"},
     .note = {"Not adopted, since no leave type stands behind it.",
              "Tidak diikuti, karena tidak ada jenis cuti yang mendasarinya."}},
    {.id = "cltn.effect.temporary_dismissal",
     .binds = pns,
     .force = since(2023, 10, 31),
     .kind = deontic::effect,
     .then = consequence::temporary_dismissal,
     .when = on_cltn,
     .basis = {uu_20_2023.pasal(53).ayat(1)},
     .grade = evidence::report,
     .selected_by = selects::day_asked,
     .words = {"By the 2023 Act a person on CLTN is dismissed temporarily but remains a PNS.",
               "Menurut Undang-Undang tahun 2023, orang yang menjalani CLTN diberhentikan sementara tetapi tetap berstatus PNS."},
     .effect = {"temporary dismissal", "pemberhentian sementara"}},
};

}  // namespace netralitas::norms

#endif
