// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief PKPU 3/2017: its rows on calendar.
#ifndef NETRALITAS_CALENDAR_NORMS_PKPU_3_2017_HPP
#define NETRALITAS_CALENDAR_NORMS_PKPU_3_2017_HPP

#include <netralitas/law/instruments/election_bodies.hpp>
#include <netralitas/law/instruments/ministries_and_regions.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of PKPU 3/2017 on calendar.
inline constexpr norm calendar_pkpu_3_2017[] = {
    {.id = "calendar.two_before_conventions",
     .kind = deontic::definition,
     .basis = {pkpu_3_2017.pasal(69), se_mendagri_2314_2024, pkpu_8_2024.pasal(14).ayat(4).huruf('b')},
     .grade = evidence::derived,
     .selected_by = selects::day_asked,
     .words = {"At the latest N days before X is officially counted in two ways, by plain subtraction (30 days before voting) or with full days between (40 and 45 days before registration), so each deadline carries its own.",
               "Tenggat paling lambat N hari sebelum X punya dua cara hitung resmi, pengurangan biasa (30 hari sebelum pemungutan suara) dan hari penuh di antaranya (40 dan 45 hari sebelum pendaftaran), sehingga tiap tenggat memakai caranya sendiri."},
     .effect = {"set for each rule", "ditetapkan per ketentuan"}},
};

}  // namespace netralitas::norms

#endif
