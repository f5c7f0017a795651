// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief UU 1/2026: its rows on criminal.
#ifndef NETRALITAS_DISCIPLINE_CRIMINAL_UU_1_2026_HPP
#define NETRALITAS_DISCIPLINE_CRIMINAL_UU_1_2026_HPP

#include <netralitas/law/instruments/acts.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of UU 1/2026 on criminal.
inline constexpr norm criminal_uu_1_2026[] = {
    {.id = "criminal.pilkada.after_2026",
     .binds = state_official | regional_official | pns | tni | polri | village_head | candidate,
     .contests = pilkada,
     .force = since(2026, 1, 2),
     .kind = deontic::effect,
     .then = consequence::crime,
     .when = (applies("conduct.pilkada.officials_decisions") || conduct::involve_listed_person) && intentional,
     .basis = {uu_1_2026, uu_1_2015.pasal(188).as_amended_by(uu_10_2016),
              uu_1_2015.pasal(189).as_amended_by(uu_10_2016)},
     .grade = evidence::derived,
     .selected_by = selects::act_date,
     .words = {"As of 2 January 2026 special minimum penalties in other Acts no longer apply, so Articles 188 and 189 lose their floors of one month and Rp600,000.",
               "Sejak 2 Januari 2026 pidana minimum khusus dalam undang-undang lain tidak berlaku lagi, sehingga Pasal 188 dan Pasal 189 kehilangan batas minimum 1 bulan dan Rp600.000."},
     .effect = {"minimum penalties removed", "pidana minimum dihapus"},
     .note = {"No official conversion for election crimes is known.",
              "Penyesuaian resmi untuk tindak pidana pemilihan tidak diketahui."}},
    {.id = "criminal.uu1_2026.conversion",
     .force = since(2026, 1, 2),
     .kind = deontic::definition,
     .when = penalty_kind::light_imprisonment | penalty_kind::light_imprisonment_and_fine,
     .basis = {uu_1_2026.pasal(2)},
     .grade = evidence::text,
     .selected_by = selects::act_date,
     .words = {"Light imprisonment (kurungan) threatened alone becomes a category I fine if under six months and category II from six months; if threatened together with a fine it is deleted and the fine adjusted, with category II as the base case for a natural person.",
               "Kurungan tunggal di bawah 6 bulan menjadi denda kategori I dan mulai 6 bulan menjadi kategori II; jika diancamkan bersama denda, kurungan dihapus dan denda disesuaikan, dengan kategori II sebagai patokan dasar bagi orang perseorangan."},
     .effect = {"converted penalty", "pidana hasil konversi"}},
};

}  // namespace netralitas::norms

#endif
