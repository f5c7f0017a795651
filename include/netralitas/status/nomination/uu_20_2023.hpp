// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief UU 20/2023: its rows on nomination.
#ifndef NETRALITAS_STATUS_NOMINATION_UU_20_2023_HPP
#define NETRALITAS_STATUS_NOMINATION_UU_20_2023_HPP

#include <netralitas/law/instruments/acts.hpp>
#include <netralitas/law/instruments/election_bodies.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of UU 20/2023 on nomination.
inline constexpr norm nomination_uu_20_2023[] = {
    {.id = "nomination.president.only_from_determination",
     .binds = pns | pppk,
     .contests = president,
     .force = since(2023, 10, 31),
     .kind = deontic::obligation,
     .when = determined_as_candidate,
     .basis = {uu_20_2023.pasal(59).ayat(3)},
     .grade = evidence::derived,
     .selected_by = selects::determination_date,
     .reading = "only_from_determination",
     .words = {"Taken alone, the ASN Act requires the resignation only from determination.",
               "Menurut UU ASN saja, pengunduran diri baru diwajibkan sejak penetapan."},
     .effect = {"resignation", "pengunduran diri"}},
    {.id = "nomination.pilkada.pppk_covered",
     .binds = pppk | pppk_part_time,
     .contests = pilkada,
     .force = since(2023, 10, 31),
     .kind = deontic::effect,
     .then = consequence::must_resign,
     .when = determined_as_candidate,
     .basis = {uu_20_2023.pasal(59).ayat(3), pkpu_8_2024.pasal(14).ayat(2).huruf('r')},
     .grade = evidence::report,
     .selected_by = selects::contest_day,
     .words = {"Letter t of article 7(2) of the Pilkada Act mentions PNS only; PPPK are covered through the ASN Act and the 2024 KPU regulation.",
               "Pasal 7 ayat (2) huruf t UU Pilkada hanya menyebut PNS; PPPK terjangkau melalui UU ASN dan Peraturan KPU tahun 2024."},
     .effect = {"resignation", "pengunduran diri"}},
};

}  // namespace netralitas::norms

#endif
