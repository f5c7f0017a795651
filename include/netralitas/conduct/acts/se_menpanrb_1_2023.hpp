// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief SE MenPANRB 1/2023: the acts it lists.
#ifndef NETRALITAS_CONDUCT_ACTS_SE_MENPANRB_1_2023_HPP
#define NETRALITAS_CONDUCT_ACTS_SE_MENPANRB_1_2023_HPP

#include <netralitas/law/instruments/ministries_and_regions.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::acts {

/// @brief Acts of SE MenPANRB 1/2023.
inline constexpr act_row of_se_menpanrb_1_2023[] = {
    {.id = "act.any_non_asn.se1_2023",
     .type = "act.any_non_asn",
     .item = "se_menpanrb_1_2023",
     .basis = se_menpanrb_1_2023,
     .binds = non_asn,
     .opens = track::contract,
     .then = consequence::contract_sanction,
     .when = applies("conduct.non_asn.forms_follow_asn"),
     .grade = evidence::report,
     .words = {"Any act on the ASN list when a non-ASN worker commits it.",
               "Setiap perbuatan dalam daftar bagi ASN yang dilakukan oleh pegawai non-ASN."},
     .sanction = {"graded contract sanctions up to termination",
                  "sanksi kontrak berjenjang sampai pemutusan hubungan kerja"},
     .note = {"The sanction is what the yearly work agreement says.",
              "Sanksinya sesuai isi perjanjian kerja tahunan."}},
};

}  // namespace netralitas::acts

#endif
