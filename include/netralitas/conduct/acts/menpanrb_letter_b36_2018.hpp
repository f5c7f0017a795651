// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Surat MenPANRB B/36/M.SM.00.00/2018: the acts it lists.
#ifndef NETRALITAS_CONDUCT_ACTS_MENPANRB_LETTER_B36_2018_HPP
#define NETRALITAS_CONDUCT_ACTS_MENPANRB_LETTER_B36_2018_HPP

#include <netralitas/law/instruments/ministries_and_regions.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::acts {

/// @brief Acts of Surat MenPANRB B/36/M.SM.00.00/2018.
inline constexpr act_row of_menpanrb_letter_b36_2018[] = {
    {.id = "act.spouse_campaign_without_cltn.b36_accompany",
     .type = "act.spouse_campaign_without_cltn",
     .item = "menpanrb_letter_b36_2018",
     .basis = menpanrb_letter_b36_2018,
     .binds = pns,
     .beneficiary = stage::spouse_calon,
     .caught = timing::campaign,
     .opens = track::ethics,
     .then = consequence::moral_sanction,
     .when = applies("spouse.2018.campaign_needs_cltn") && !on_cltn,
     .grade = evidence::report,
     .words = {"Going with the spouse in the campaign without CLTN.",
               "Mendampingi suami atau istri dalam kampanye tanpa CLTN."},
     .sanction = {"not stated", "tidak disebutkan"},
     .note = {"In force from 2 February 2018 to 2023.", "Berlaku 2 Februari 2018 sampai 2023."}},
    {.id = "act.spouse_attend_passively.b36_attend",
     .type = "act.spouse_attend_passively",
     .item = "menpanrb_letter_b36_2018",
     .basis = menpanrb_letter_b36_2018,
     .binds = pns | cpns | pppk,
     .beneficiary = stage::spouse_calon,
     .then = consequence::allowed,
     .when = applies("spouse.2018.may_accompany_and_attend"),
     .grade = evidence::report,
     .words = {"Accompanying the spouse at registration, being present passively, or being photographed without symbols.",
               "Mendampingi suami atau istri pada saat pendaftaran, hadir secara pasif, atau berfoto tanpa simbol."},
     .sanction = {"allowed", "diperbolehkan"}},
};

}  // namespace netralitas::acts

#endif
