// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief PP 53/2010: its rows on discipline.
#ifndef NETRALITAS_DISCIPLINE_NORMS_PP_53_2010_HPP
#define NETRALITAS_DISCIPLINE_NORMS_PP_53_2010_HPP

#include <netralitas/law/instruments/government_regulations.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of PP 53/2010 on discipline.
inline constexpr norm discipline_pp_53_2010[] = {
    {.id = "discipline.pp53.levels",
     .binds = pns,
     .force = between(date{2010, 6, 6}, date{2021, 8, 30}),
     .kind = deontic::definition,
     .when = level::light | level::moderate | level::heavy,
     .basis = {pp_53_2010},
     .grade = evidence::report,
     .selected_by = selects::act_date,
     .words = {"The old regulation knew three light types, three moderate ones (the trio) and five heavy ones: rank lowered for three years, transfer to a lower post, removal from post, honourable discharge not at own request and dishonourable discharge.",
               "Peraturan lama mengenal tiga jenis ringan, tiga sedang (tiga jenis lama), dan lima berat: penurunan pangkat tiga tahun, pemindahan ke jabatan lebih rendah, pembebasan dari jabatan, pemberhentian dengan hormat tidak atas permintaan sendiri, dan pemberhentian tidak dengan hormat."},
     .effect = {"one of eleven types", "salah satu dari sebelas jenis"}},
};

}  // namespace netralitas::norms

#endif
