// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief PKPU 19/2024: its rows on nomination.
#ifndef NETRALITAS_STATUS_NOMINATION_PKPU_19_2024_HPP
#define NETRALITAS_STATUS_NOMINATION_PKPU_19_2024_HPP

#include <netralitas/law/instruments/acts.hpp>
#include <netralitas/law/instruments/courts.hpp>
#include <netralitas/law/instruments/election_bodies.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of PKPU 19/2024 on nomination.
inline constexpr norm nomination_pkpu_19_2024[] = {
    {.id = "nomination.pilkada_ulang_2025.same_duties",
     .binds = pns | pppk | pppk_part_time,
     .contests = pilkada,
     .force = between(date{2025, 6, 23}, date{2025, 8, 27}),
     .kind = deontic::obligation,
     .then = consequence::must_resign,
     .when = registered_as_candidate && cycle::pilkada_ulang_2025,
     .basis = {pkpu_19_2024, uu_10_2016.pasal(54, 'D'), mk_126_2024},
     .grade = evidence::derived,
     .selected_by = selects::contest_day,
     .words = {"The nomination duties also apply in the repeat elections of 2025, on a new timetable.",
               "Pada pilkada ulang 2025 berlaku kewajiban pencalonan yang sama dengan jadwal baru."},
     .effect = {"resignation from determination", "pengunduran diri sejak penetapan"},
     .note = {"As in 2024 there is no time limit for the decree.",
              "Seperti pada 2024, tidak ada batas waktu penyerahan keputusan."}},
    {.id = "nomination.timetable.pilkada_ulang_2025",
     .contests = pilkada,
     .force = between(date{2025, 3, 6}, date{2025, 8, 27}),
     .kind = deontic::definition,
     .when = is(cycle::pilkada_ulang_2025),
     .basis = {pkpu_19_2024},
     .grade = evidence::report,
     .selected_by = selects::contest_day,
     .words = {"Repeat elections 2025 (Pangkalpinang, Bangka): registration 26-28 June, pairs determined 22 July, campaign 25 July to 23 August, voting 27 August 2025.",
               "Pilkada ulang 2025 (Pangkalpinang, Bangka): pendaftaran 26-28 Juni, penetapan pasangan calon 22 Juli, kampanye 25 Juli sampai 23 Agustus, pemungutan suara 27 Agustus 2025."},
     .effect = {"dates of the stages", "tanggal tahapan"}},
};

}  // namespace netralitas::norms

#endif
