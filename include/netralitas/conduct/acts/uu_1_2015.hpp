// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief UU 1/2015: the acts it lists.
#ifndef NETRALITAS_CONDUCT_ACTS_UU_1_2015_HPP
#define NETRALITAS_CONDUCT_ACTS_UU_1_2015_HPP

#include <netralitas/law/instruments/acts.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::acts {

/// @brief Acts of UU 1/2015.
inline constexpr act_row of_uu_1_2015[] = {
    {.id = "act.partisan_decision.pilkada_71_1",
     .type = "act.partisan_decision",
     .item = "uu_1_2015:71(1)",
     .basis = uu_1_2015.pasal(71).ayat(1).as_amended_by(uu_10_2016),
     .binds = pns | pppk,
     .contests = pilkada,
     .beneficiary = stage::calon,
     .opens = track::criminal,
     .then = consequence::crime,
     .when = applies("conduct.pilkada.officials_decisions") && asn_official,
     .grade = evidence::report,
     .words = {"A decision or act by which an ASN official benefits or harms a pair.",
               "Membuat keputusan atau melakukan tindakan sebagai pejabat ASN yang menguntungkan atau merugikan pasangan calon."},
     .sanction = {"imprisonment of 1 to 6 months and/or fine of Rp600,000 to Rp6,000,000 (Article 188); minimums gone from 2 January 2026",
                  "pidana penjara 1 sampai 6 bulan dan/atau denda Rp600.000 sampai Rp6.000.000 (Pasal 188); batas minimum hapus sejak 2 Januari 2026"},
     .note = {"The offender must be an ASN official (pejabat ASN).", "Unsurnya: pejabat ASN."}},
    {.id = "act.involved_in_campaign.pilkada_70_1",
     .type = "act.involved_in_campaign",
     .item = "uu_1_2015:70(1)",
     .basis = uu_1_2015.pasal(70).ayat(1).as_amended_by(uu_10_2016),
     .binds = pns | cpns | pppk | tni | polri | village_head | soe_staff,
     .contests = pilkada,
     .beneficiary = stage::calon,
     .caught = timing::campaign,
     .when = applies("conduct.pilkada.pairs_must_not_involve"),
     .grade = evidence::memory,
     .words = {"Being drawn by a pair into its campaign.", "Dilibatkan oleh pasangan calon dalam kampanyenya."},
     .sanction = {"candidate punished (Article 189), ASN under the neutrality track",
                  "calon dipidana (Pasal 189), ASN melalui jalur netralitas"}},
};

}  // namespace netralitas::acts

#endif
