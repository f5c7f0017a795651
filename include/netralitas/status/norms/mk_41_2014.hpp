// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Putusan MK 41/PUU-XII/2014: its rows on status.
#ifndef NETRALITAS_STATUS_NORMS_MK_41_2014_HPP
#define NETRALITAS_STATUS_NORMS_MK_41_2014_HPP

#include <netralitas/law/instruments/acts.hpp>
#include <netralitas/law/instruments/courts.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of Putusan MK 41/PUU-XII/2014 on status.
inline constexpr norm status_mk_41_2014[] = {
    {.id = "candidacy.mk41_from_determination",
     .binds = pns,
     .contests = president | dpr | dpd | pilkada,
     .force = between(date{2015, 7, 8}, date{2023, 10, 30}),
     .kind = deontic::obligation,
     .then = consequence::must_resign,
     .when = determined_as_candidate,
     .basis = {mk_41_2014, uu_5_2014.pasal(119), uu_5_2014.pasal(123).ayat(3)},
     .grade = evidence::report,
     .selected_by = selects::determination_date,
     .words = {"The duty to resign starts with determination as candidate by the election body and not with registration, since a registrant is not yet certain to become a candidate.",
               "Kewajiban mengundurkan diri timbul sejak ditetapkan sebagai calon oleh penyelenggara pemilihan, bukan sejak mendaftar, karena pendaftar belum pasti menjadi calon."},
     .effect = {"resignation", "pengunduran diri"},
     .note = {"Since 7 April 2017 art. 254 of PP 11/2017 says the same for PNS, so both are cited.",
              "Sejak 7 April 2017 Pasal 254 PP 11/2017 menyatakan hal yang sama bagi PNS; keduanya dikutip."}},
};

}  // namespace netralitas::norms

#endif
