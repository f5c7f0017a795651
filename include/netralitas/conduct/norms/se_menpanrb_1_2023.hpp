// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief SE MenPANRB 1/2023: its rows on conduct.
#ifndef NETRALITAS_CONDUCT_NORMS_SE_MENPANRB_1_2023_HPP
#define NETRALITAS_CONDUCT_NORMS_SE_MENPANRB_1_2023_HPP

#include <netralitas/law/instruments/ministries_and_regions.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of SE MenPANRB 1/2023 on conduct.
inline constexpr norm conduct_se_menpanrb_1_2023[] = {
    {.id = "conduct.non_asn.forms_follow_asn",
     .binds = non_asn,
     .force = since(2023, 1, 3),
     .kind = deontic::definition,
     .then = consequence::contract_sanction,
     .when = item("skb_netralitas_2022:II"),
     .basis = {se_menpanrb_1_2023, skb_netralitas_2022},
     .grade = evidence::report,
     .selected_by = selects::act_date,
     .words = {"For non-ASN workers the forms of violation are the same as those on the ASN list.",
               "Bentuk pelanggaran pegawai non-ASN sama dengan bentuk pelanggaran dalam daftar bagi pegawai ASN."},
     .effect = {"contract sanction up to termination", "sanksi kontrak sampai dengan pemutusan kontrak"}},
};

}  // namespace netralitas::norms

#endif
