// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief PP 53/2010: its rows on leave.
#ifndef NETRALITAS_LEAVE_NORMS_PP_53_2010_HPP
#define NETRALITAS_LEAVE_NORMS_PP_53_2010_HPP

#include <netralitas/law/instruments/government_regulations.hpp>
#include <netralitas/law/instruments/personnel_bodies.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of PP 53/2010 on leave.
inline constexpr norm leave_pp_53_2010[] = {
    {.id = "cltn.political.weekend_no_exemption",
     .binds = pns,
     .kind = deontic::prohibition,
     .then = consequence::breach,
     .when = ((conduct::approach_party | conduct::approach_community) || (conduct::attend_campaign |
             conduct::campaign_participant | conduct::campaign_activity)) && on_day_off,
     .basis = {pp_53_2010, pp_94_2021.pasal(5).huruf('n'), bkn_reg_6_2022},
     .grade = evidence::report,
     .selected_by = selects::act_date,
     .words = {"The ban on taking part in a campaign also holds on weekends and days off.",
               "Larangan ikut serta dalam kampanye berlaku juga pada akhir pekan dan hari libur."},
     .effect = {"violation", "pelanggaran"},
     .note = {"Bawaslu and BKN said so in 2019; BKN Regulation 6/2022 gives the same answer for discipline.",
              "Pernyataan Bawaslu dan BKN tahun 2019; Peraturan BKN 6/2022 memberi jawaban yang sama untuk disiplin."}},
};

}  // namespace netralitas::norms

#endif
