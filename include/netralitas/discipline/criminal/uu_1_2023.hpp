// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief UU 1/2023: its rows on criminal.
#ifndef NETRALITAS_DISCIPLINE_CRIMINAL_UU_1_2023_HPP
#define NETRALITAS_DISCIPLINE_CRIMINAL_UU_1_2023_HPP

#include <netralitas/law/instruments/acts.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of UU 1/2023 on criminal.
inline constexpr norm criminal_uu_1_2023[] = {
    {.id = "criminal.uu7.after_2026",
     .binds = pns | cpns | pppk | pppk_part_time | village_head,
     .contests = president | dpr | dpd | dprd,
     .force = since(2026, 1, 2),
     .kind = deontic::effect,
     .then = consequence::crime,
     .when = applies("conduct.uu7.listed_persons") || (conduct::disturb_campaign | conduct::campaign_off_schedule |
             conduct::involve_listed_person),
     .basis = {uu_1_2023, uu_1_2026.pasal(2), uu_7_2017.pasal(494)},
     .grade = evidence::derived,
     .selected_by = selects::act_date,
     .words = {"Light imprisonment (kurungan) no longer exists: where it accompanied a fine, only the (adjusted) fine is left, so Articles 491-494 carry a fine alone.",
               "Kurungan dihapus: jika diancamkan bersama denda, yang tersisa hanya denda (yang disesuaikan), sehingga Pasal 491-494 hanya mengancamkan denda."},
     .effect = {"fine only", "hanya denda"},
     .note = {"The amounts of the fine categories are unconfirmed.", "Besaran kategori denda belum terkonfirmasi."}},
    {.id = "criminal.lex_favor_reo",
     .force = since(2026, 1, 2),
     .kind = deontic::effect,
     .then = consequence::crime,
     .when = law_changed_after_act,
     .basis = {uu_1_2023.pasal(3)},
     .grade = evidence::memory,
     .selected_by = selects::act_date,
     .words = {"To acts committed earlier, whichever law is more lenient applies.",
               "Terhadap perbuatan yang dilakukan sebelumnya berlaku hukum yang lebih ringan."},
     .effect = {"the more lenient of the two laws", "hukum yang lebih ringan di antara keduanya"}},
};

}  // namespace netralitas::norms

#endif
