// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief UU 20/2023: its rows on discipline.
#ifndef NETRALITAS_DISCIPLINE_NORMS_UU_20_2023_HPP
#define NETRALITAS_DISCIPLINE_NORMS_UU_20_2023_HPP

#include <netralitas/law/instruments/acts.hpp>
#include <netralitas/law/instruments/government_regulations.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of UU 20/2023 on discipline.
inline constexpr norm discipline_uu_20_2023[] = {
    {.id = "discipline.heavy_dismissal.dishonourable",
     .binds = pns | cpns,
     .force = since(2023, 10, 31),
     .kind = deontic::effect,
     .then = consequence::discharge_without_honour,
     .when = level::heavy && punishment_type::honourable_discharge,
     .basis = {uu_20_2023.pasal(52).ayat(4)},
     .grade = evidence::derived,
     .selected_by = selects::procedure_date,
     .reading = "act_prevails_dishonourable",
     .words = {"Since the Act is the higher and later norm, a dismissal for a heavy breach is dishonourable.",
               "Karena UU lebih tinggi dan lebih baru, pemberhentian akibat pelanggaran disiplin berat adalah pemberhentian tidak dengan hormat."},
     .effect = {"dishonourable dismissal", "pemberhentian tidak dengan hormat"}},
    {.id = "discipline.heavy_dismissal.label_conflict",
     .binds = pns | cpns,
     .force = since(2023, 10, 31),
     .kind = deontic::definition,
     .then = consequence::undetermined,
     .when = level::heavy && punishment_type::honourable_discharge,
     .basis = {uu_20_2023.pasal(52).ayat(4), pp_94_2021.pasal(8)},
     .grade = evidence::derived,
     .selected_by = selects::procedure_date,
     .words = {"The Act classes dismissal for a heavy discipline breach (letter g) as dishonourable, whereas PP 94 calls the heaviest type honourable not at own request; this tension is not resolved.",
               "UU menggolongkan pemberhentian karena pelanggaran disiplin berat (huruf g) sebagai tidak dengan hormat, sedangkan PP 94 menyebut jenis terberat dengan hormat tidak atas permintaan sendiri; pertentangan ini belum terselesaikan."},
     .effect = {"both labels to be stated", "kedua sebutan perlu dicantumkan"}},
};

}  // namespace netralitas::norms

#endif
