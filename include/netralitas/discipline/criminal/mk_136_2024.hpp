// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Putusan MK 136/PUU-XXII/2024: its rows on criminal.
#ifndef NETRALITAS_DISCIPLINE_CRIMINAL_MK_136_2024_HPP
#define NETRALITAS_DISCIPLINE_CRIMINAL_MK_136_2024_HPP

#include <netralitas/law/instruments/acts.hpp>
#include <netralitas/law/instruments/courts.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of Putusan MK 136/PUU-XXII/2024 on criminal.
inline constexpr norm criminal_mk_136_2024[] = {
    {.id = "criminal.pilkada.188_subjects_widened",
     .binds = regional_official | tni | polri,
     .contests = pilkada,
     .force = since(2024, 11, 14),
     .kind = deontic::effect,
     .then = consequence::crime,
     .when = applies("conduct.pilkada.officials_decisions") && intentional,
     .basis = {mk_136_2024, uu_1_2015.pasal(188).as_amended_by(uu_10_2016)},
     .grade = evidence::report,
     .selected_by = selects::act_date,
     .words = {"By the Court's ruling regional officials, TNI and police are also subjects of Article 188.",
               "Mahkamah menambahkan pejabat daerah, TNI, dan Polri sebagai subjek Pasal 188."},
     .effect = {"imprisonment and/or fine", "pidana penjara dan/atau denda"}},
};

}  // namespace netralitas::norms

#endif
