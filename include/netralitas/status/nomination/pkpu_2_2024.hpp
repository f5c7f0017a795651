// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief PKPU 2/2024: its rows on nomination.
#ifndef NETRALITAS_STATUS_NOMINATION_PKPU_2_2024_HPP
#define NETRALITAS_STATUS_NOMINATION_PKPU_2_2024_HPP

#include <netralitas/law/instruments/election_bodies.hpp>
#include <netralitas/law/instruments/presidential.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of PKPU 2/2024 on nomination.
inline constexpr norm nomination_pkpu_2_2024[] = {
    {.id = "nomination.timetable.pilkada_2024",
     .contests = pilkada,
     .force = between(date{2024, 5, 5}, date{2025, 2, 20}),
     .kind = deontic::definition,
     .when = is(cycle::pilkada_2024),
     .basis = {pkpu_2_2024, pkpu_8_2024, kpu_dec_532_2024, pkpu_13_2024, perpres_13_2025.pasal(22, 'A')},
     .grade = evidence::report,
     .selected_by = selects::contest_day,
     .words = {"Pilkada 2024 (545 regions): registration 27-29 August (2-4 September where one pair had registered), check of requirements to 21 September, pairs determined 22 September, campaign 25 September to 23 November, quiet period 24-26 November, voting 27 November 2024, inauguration 20 February 2025.",
               "Pilkada 2024 (545 daerah): pendaftaran 27-29 Agustus (2-4 September bila baru satu pasangan mendaftar), penelitian syarat sampai 21 September, penetapan pasangan 22 September, kampanye 25 September sampai 23 November, masa tenang 24-26 November, pemungutan suara 27 November 2024, pelantikan 20 Februari 2025."},
     .effect = {"dates of the stages", "tanggal tahapan"}},
};

}  // namespace netralitas::norms

#endif
