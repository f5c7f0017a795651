// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Perma 6/2018: its rows on appeal.
#ifndef NETRALITAS_DISCIPLINE_APPEAL_PERMA_6_2018_HPP
#define NETRALITAS_DISCIPLINE_APPEAL_PERMA_6_2018_HPP

#include <netralitas/law/instruments/acts.hpp>
#include <netralitas/law/instruments/courts.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of Perma 6/2018 on appeal.
inline constexpr norm appeal_perma_6_2018[] = {
    {.id = "appeal.court.after_administrative_route",
     .binds = pns | pppk,
     .force = since(2018, 12, 4),
     .kind = deontic::obligation,
     .when = decision_received && !remedy_decision_received,
     .basis = {perma_6_2018.pasal(2)},
     .grade = evidence::text,
     .selected_by = selects::decision_receipt,
     .words = {"The administrative route has to be taken before a suit is brought.",
               "Upaya administratif ditempuh terlebih dahulu sebelum mengajukan gugatan."},
     .effect = {"earlier suit inadmissible", "gugatan yang diajukan sebelumnya tidak dapat diterima"}},
    {.id = "appeal.court.90_days",
     .binds = pns | pppk,
     .force = since(2018, 12, 4),
     .kind = deontic::obligation,
     .when = remedy_decision_received,
     .basis = {perma_6_2018.pasal(5).ayat(1), uu_5_1986.pasal(55)},
     .grade = evidence::conflicting,
     .selected_by = selects::decision_receipt,
     .words = {"From receipt of the decision on the remedy, 90 working days are given to file the suit.",
               "Gugatan diajukan dalam waktu 90 hari kerja sejak keputusan atas upaya administratif diterima."},
     .effect = {"inadmissible if late", "tidak dapat diterima jika terlambat"},
     .note = {"Ninety days are known in words; that they are working days is unconfirmed, though one practitioner counts so.",
              "Sembilan puluh hari diketahui teksnya; bahwa berupa hari kerja belum terkonfirmasi, hanya satu praktisi yang menghitung demikian."}},
};

}  // namespace netralitas::norms

#endif
