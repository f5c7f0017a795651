// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Surat MenPANRB B/36/M.SM.00.00/2018: its rows on leave.
#ifndef NETRALITAS_LEAVE_NORMS_MENPANRB_LETTER_B36_2018_HPP
#define NETRALITAS_LEAVE_NORMS_MENPANRB_LETTER_B36_2018_HPP

#include <netralitas/law/instruments/ministries_and_regions.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of Surat MenPANRB B/36/M.SM.00.00/2018 on leave.
inline constexpr norm leave_menpanrb_letter_b36_2018[] = {
    {.id = "spouse.2018.may_accompany_and_attend",
     .binds = pns | cpns | pppk,
     .force = between(date{2018, 2, 2}, date{2023, 9, 28}),
     .kind = deontic::permission,
     .then = consequence::allowed,
     .when = (spouse_stage::bakal_calon | spouse_stage::calon) && (conduct::accompany_registration |
             conduct::attend_campaign | conduct::publish_photo) && !active_support && !partisan_sign,
     .basis = {menpanrb_letter_b36_2018},
     .grade = evidence::report,
     .selected_by = selects::act_date,
     .words = {"A candidate's spouse may come along at registration and introduction, be passively present at the campaign and appear in photographs without symbols.",
               "Suami atau istri calon boleh mendampingi saat pendaftaran dan pengenalan, menghadiri kampanye secara pasif, dan berfoto tanpa simbol."},
     .effect = {"no breach", "bukan pelanggaran"}},
    {.id = "spouse.2018.campaign_needs_cltn",
     .binds = pns,
     .force = between(date{2018, 2, 2}, date{2023, 9, 28}),
     .kind = deontic::obligation,
     .then = consequence::leave_required,
     .when = spouse_stage::calon && conduct::follow_spouse_campaign,
     .basis = {menpanrb_letter_b36_2018},
     .grade = evidence::report,
     .selected_by = selects::act_date,
     .words = {"Anyone who accompanies the spouse in the campaign must take CLTN.",
               "Untuk mendampingi suami atau istri dalam kampanye, PNS wajib mengambil CLTN."},
     .effect = {"otherwise a breach: accompanying the spouse in the campaign without CLTN",
                "jika tidak, pelanggaran: mendampingi suami atau istri dalam kampanye tanpa CLTN"}},
};

}  // namespace netralitas::norms

#endif
