// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief UU 7/2017: its rows on status.
#ifndef NETRALITAS_STATUS_NORMS_UU_7_2017_HPP
#define NETRALITAS_STATUS_NORMS_UU_7_2017_HPP

#include <netralitas/law/instruments/acts.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of UU 7/2017 on status.
inline constexpr norm status_uu_7_2017[] = {
    {.id = "status.voting_right.asn",
     .binds = pns | cpns | pppk | pppk_part_time,
     .kind = deontic::permission,
     .then = consequence::allowed,
     .when = conduct::vote | conduct::read_candidate_information,
     .basis = {uu_7_2017},
     .grade = evidence::report,
     .selected_by = selects::day_asked,
     .words = {"ASN employees may vote in the booth on voting day, but may not use that right to campaign outside it.",
               "Pegawai ASN tetap memiliki hak pilih di bilik suara pada hari pemungutan suara, tetapi hak itu tidak boleh dipakai untuk berkampanye di luar bilik."},
     .effect = {"no breach", "bukan pelanggaran"}},
    {.id = "status.voting_right.tni_polri",
     .binds = tni | polri,
     .force = since(2017, 8, 16),
     .kind = deontic::prohibition,
     .when = is(conduct::vote),
     .basis = {uu_7_2017.pasal(200)},
     .grade = evidence::memory,
     .selected_by = selects::day_asked,
     .words = {"Members of the armed forces (TNI) and of the police (Polri) do not cast a vote on voting day.",
               "Prajurit TNI dan anggota Polri tidak menggunakan hak memilih pada hari pemungutan suara."},
     .effect = {"no right to vote; no sanction known", "tidak memiliki hak memilih; sanksi tidak diketahui"}},
    {.id = "status.non_asn.must_resign_if_state_paid",
     .binds = non_asn,
     .contests = dpr | dprd,
     .force = since(2017, 8, 16),
     .kind = deontic::obligation,
     .then = consequence::must_resign,
     .when = registered_as_candidate && paid_by_state_budget,
     .basis = {uu_7_2017.pasal(240).ayat(1).huruf('k')},
     .grade = evidence::report,
     .selected_by = selects::event_date,
     .reading = "honorarium_read_broadly",
     .words = {"Anyone whose pay comes from the state budget must resign in order to be nominated.",
               "Setiap orang yang penghasilannya dibayar dari anggaran negara wajib mengundurkan diri untuk dicalonkan."},
     .effect = {"otherwise not eligible", "jika tidak, tidak memenuhi syarat"}},
};

}  // namespace netralitas::norms

#endif
