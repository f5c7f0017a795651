// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief SE MenPANRB B/71/M.SM.00.00/2017: its rows on conduct.
#ifndef NETRALITAS_CONDUCT_NORMS_SE_MENPANRB_B71_2017_HPP
#define NETRALITAS_CONDUCT_NORMS_SE_MENPANRB_B71_2017_HPP

#include <netralitas/law/instruments/ministries_and_regions.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of SE MenPANRB B/71/M.SM.00.00/2017 on conduct.
inline constexpr norm conduct_se_menpanrb_b71_2017[] = {
    {.id = "conduct.se2017.list_from_17_december",
     .binds = pns | cpns | pppk,
     .force = between(date{2017, 12, 17}, date{2020, 9, 9}),
     .kind = deontic::definition,
     .when = item("se_menpanrb_b71_2017"),
     .basis = {se_menpanrb_b71_2017.bagian("1-7")},
     .grade = evidence::report,
     .selected_by = selects::act_date,
     .reading = "b71_17_december",
     .words = {"On this reading the circular of 2017 carries a date ten days earlier, 17 December 2017.",
               "Menurut tafsir ini, surat edaran tahun 2017 bertanggal sepuluh hari lebih awal, yaitu 17 Desember 2017."},
     .effect = {"the acts listed in the circular count as violations",
                "perbuatan dalam daftar surat edaran sebagai pelanggaran"}},
    {.id = "conduct.se2017.list",
     .binds = pns | cpns | pppk,
     .force = between(date{2017, 12, 27}, date{2020, 9, 9}),
     .kind = deontic::definition,
     .when = item("se_menpanrb_b71_2017"),
     .basis = {se_menpanrb_b71_2017.bagian("1-7")},
     .grade = evidence::report,
     .selected_by = selects::act_date,
     .words = {"The circular of 2017 forbids seven acts.", "Surat edaran tahun 2017 melarang tujuh perbuatan."},
     .effect = {"the seven listed acts count as violations", "tujuh perbuatan dalam daftar sebagai pelanggaran"},
     .note = {"Two first days are reported; the later one is used.",
              "Ada dua hari pertama yang dilaporkan; dipakai yang lebih akhir."}},
};

}  // namespace netralitas::norms

#endif
