// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief PKPU 10/2022: its rows on nomination.
#ifndef NETRALITAS_STATUS_NOMINATION_PKPU_10_2022_HPP
#define NETRALITAS_STATUS_NOMINATION_PKPU_10_2022_HPP

#include <netralitas/law/instruments/election_bodies.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of PKPU 10/2022 on nomination.
inline constexpr norm nomination_pkpu_10_2022[] = {
    {.id = "nomination.dpd.asn_may_not_sign_support",
     .binds = pns | cpns | pppk,
     .contests = dpd,
     .force = between(date{2022, 12, 16}, date{2023, 4, 8}),
     .kind = deontic::prohibition,
     .when = conduct::sign_support_list && cycle::pemilu_2024,
     .basis = {pkpu_10_2022},
     .grade = evidence::report,
     .selected_by = selects::contest_day,
     .words = {"ASN are barred from signing in support of a DPD candidate.",
               "Pegawai ASN dilarang menandatangani dukungan bagi calon anggota DPD."},
     .effect = {"support invalid", "dukungan tidak sah"},
     .note = {"Said by a provincial KPU.", "Pernyataan KPU provinsi."}},
    {.id = "nomination.dpd.withdraw_before_list",
     .contests = dpd,
     .force = between(date{2022, 12, 6}, date{2023, 11, 3}),
     .kind = deontic::permission,
     .then = consequence::allowed,
     .when = candidacy_ended && cycle::pemilu_2024 && !entered_dcs,
     .basis = {pkpu_10_2022},
     .grade = evidence::report,
     .selected_by = selects::contest_day,
     .words = {"Until the list is fixed a prospective DPD candidate may step back without any formal procedure.",
               "Bakal calon anggota DPD dapat mundur tanpa prosedur formal sebelum daftar ditetapkan."},
     .effect = {"no consequence for the time limits of nomination", "tidak berakibat pada tenggat pencalonan"}},
};

}  // namespace netralitas::norms

#endif
