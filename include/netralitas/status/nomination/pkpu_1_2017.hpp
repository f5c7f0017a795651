// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief PKPU 1/2017: its rows on nomination.
#ifndef NETRALITAS_STATUS_NOMINATION_PKPU_1_2017_HPP
#define NETRALITAS_STATUS_NOMINATION_PKPU_1_2017_HPP

#include <netralitas/law/instruments/election_bodies.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of PKPU 1/2017 on nomination.
inline constexpr norm nomination_pkpu_1_2017[] = {
    {.id = "nomination.timetable.pilkada_2018",
     .contests = pilkada,
     .force = between(date{2017, 7, 31}, date{2018, 6, 27}),
     .kind = deontic::definition,
     .when = is(cycle::pilkada_2018),
     .basis = {pkpu_1_2017.as_amended_by(pkpu_2_2018)},
     .grade = evidence::report,
     .selected_by = selects::contest_day,
     .words = {"Pilkada 2018 (171 regions): registration 8-10 January, pairs determined 12 February, campaign 15 February to 23 June, quiet period 24-26 June, voting 27 June 2018.",
               "Pilkada 2018 (171 daerah): pendaftaran 8-10 Januari, penetapan pasangan calon 12 Februari, kampanye 15 Februari sampai 23 Juni, masa tenang 24-26 Juni, pemungutan suara 27 Juni 2018."},
     .effect = {"dates of the stages", "tanggal tahapan"}},
};

}  // namespace netralitas::norms

#endif
