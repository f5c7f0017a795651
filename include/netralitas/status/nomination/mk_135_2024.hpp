// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Putusan MK 135/PUU-XXII/2024: its rows on nomination.
#ifndef NETRALITAS_STATUS_NOMINATION_MK_135_2024_HPP
#define NETRALITAS_STATUS_NOMINATION_MK_135_2024_HPP

#include <netralitas/law/instruments/courts.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of Putusan MK 135/PUU-XXII/2024 on nomination.
inline constexpr norm nomination_mk_135_2024[] = {
    {.id = "nomination.future.split_2029_2031",
     .binds = pns | pppk,
     .force = since(2025, 6, 26),
     .kind = deontic::definition,
     .when = cycle::pemilu_2029 | cycle::pemilu_daerah_2031,
     .basis = {mk_135_2024},
     .grade = evidence::report,
     .selected_by = selects::contest_day,
     .words = {"From 2029 the national election is held first and the regional one two to two and a half years after the swearing-in; no dates have been fixed.",
               "Mulai 2029 pemilu nasional diselenggarakan lebih dahulu dan pemilu daerah 2 sampai 2,5 tahun setelah pelantikan; tanggalnya belum ditetapkan."},
     .effect = {"dates unknown; no date may be given in an answer",
                "tanggal belum diketahui; jangan menjawab dengan tanggal"}},
};

}  // namespace netralitas::norms

#endif
