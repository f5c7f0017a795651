// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief PKPU 20/2018: its rows on nomination.
#ifndef NETRALITAS_STATUS_NOMINATION_PKPU_20_2018_HPP
#define NETRALITAS_STATUS_NOMINATION_PKPU_20_2018_HPP

#include <netralitas/law/instruments/election_bodies.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of PKPU 20/2018 on nomination.
inline constexpr norm nomination_pkpu_20_2018[] = {
    {.id = "nomination.pileg_2019.three_papers",
     .binds = pns | village_head | village_apparatus,
     .contests = dpr | dprd,
     .force = between(date{2018, 7, 4}, date{2018, 9, 20}),
     .kind = deontic::obligation,
     .when = list_filed && cycle::pemilu_2019,
     .basis = {pkpu_20_2018},
     .grade = evidence::report,
     .selected_by = selects::contest_day,
     .words = {"At registration three papers are due: the resignation letter, the receipt and the statement that the dismissal is being processed.",
               "Pada saat pendaftaran bakal calon menyerahkan surat pengunduran diri, tanda terima, dan surat keterangan bahwa pemberhentian sedang diproses."},
     .effect = {"otherwise not eligible", "jika tidak, tidak memenuhi syarat"}},
    {.id = "nomination.pileg_2019.decree_day_before_dct",
     .binds = pns | village_head | village_apparatus,
     .contests = dpr | dprd,
     .force = between(date{2018, 7, 4}, date{2018, 9, 20}),
     .kind = deontic::obligation,
     .when = list_filed && cycle::pemilu_2019,
     .basis = {pkpu_20_2018.pasal(27).ayat(4)},
     .grade = evidence::report,
     .selected_by = selects::contest_day,
     .words = {"The dismissal decree must be submitted no later than one day before determination of the DCT.",
               "Keputusan pemberhentian diserahkan paling lambat 1 hari sebelum penetapan DCT."},
     .effect = {"otherwise not in the DCT", "jika tidak, tidak dimuat dalam DCT"}},
    {.id = "nomination.dcs.substitution_2019",
     .contests = dpr | dprd,
     .force = between(date{2018, 8, 12}, date{2018, 9, 20}),
     .kind = deontic::definition,
     .when = name_leaves_list && cycle::pemilu_2019 && entered_dcs && (leave_list_ground::public_input |
             leave_list_ground::death | leave_list_ground::resignation),
     .basis = {pkpu_20_2018.pasal(23)},
     .grade = evidence::report,
     .selected_by = selects::contest_day,
     .words = {"In 2019 a DCS name was replaced after public input or death (numbers kept) but not after resignation (list closes up), unless a woman's leaving broke the quota (a woman with the same number).",
               "Pada 2019 nama dalam DCS diganti karena tanggapan masyarakat atau meninggal dunia (nomor tetap), tidak karena mundur (daftar dirapatkan), kecuali calon perempuan yang kepergiannya melanggar kuota (diganti perempuan, nomor sama)."},
     .effect = {"as described, by the reason for leaving the list",
                "sebagaimana diuraikan, menurut alasan nama keluar dari daftar"}},
};

}  // namespace netralitas::norms

#endif
