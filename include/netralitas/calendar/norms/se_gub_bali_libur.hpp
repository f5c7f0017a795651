// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief SE Gubernur Bali (tahunan): its rows on calendar.
#ifndef NETRALITAS_CALENDAR_NORMS_SE_GUB_BALI_LIBUR_HPP
#define NETRALITAS_CALENDAR_NORMS_SE_GUB_BALI_LIBUR_HPP

#include <netralitas/law/instruments/ministries_and_regions.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of SE Gubernur Bali (tahunan) on calendar.
inline constexpr norm calendar_se_gub_bali_libur[] = {
    {.id = "calendar.regional_days",
     .kind = deontic::power,
     .when = is(day_status::regional_holiday),
     .basis = {se_gub_bali_libur, kep_gub_papua_188_4_419_2015, kep_gub_papua_003_4235_2017, se_gub_papua_psu_2025,
              se_gub_babel_800_1264_2025},
     .grade = evidence::report,
     .selected_by = selects::day_asked,
     .words = {"Optional regional holidays and regional voting days apply only within their region and require an extra list.",
               "Hari libur fakultatif daerah dan hari pemungutan suara daerah hanya berlaku di daerahnya dan memerlukan daftar tambahan."},
     .effect = {"regional scope only", "hanya berlaku di daerah"}},
};

}  // namespace netralitas::norms

#endif
