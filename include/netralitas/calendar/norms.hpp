// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief The rows of the room `calendar`, gathered.
#ifndef NETRALITAS_CALENDAR_NORMS_HPP
#define NETRALITAS_CALENDAR_NORMS_HPP

#include <span>

#include <netralitas/calendar/norms/keppres_251_1967.hpp>
#include <netralitas/calendar/norms/keppres_7_2021.hpp>
#include <netralitas/calendar/norms/keppres_8_2024.hpp>
#include <netralitas/calendar/norms/kpu_letter_1035_2023.hpp>
#include <netralitas/calendar/norms/perpres_21_2023.hpp>
#include <netralitas/calendar/norms/pkpu_3_2017.hpp>
#include <netralitas/calendar/norms/pp_11_2017.hpp>
#include <netralitas/calendar/norms/pp_24_1976.hpp>
#include <netralitas/calendar/norms/pp_49_2018.hpp>
#include <netralitas/calendar/norms/se_gub_bali_libur.hpp>
#include <netralitas/calendar/norms/se_menaker_3_2022.hpp>
#include <netralitas/calendar/norms/skb_libur_2020_rev2.hpp>
#include <netralitas/calendar/norms/skb_libur_2023.hpp>
#include <netralitas/calendar/norms/skb_libur_2024.hpp>
#include <netralitas/calendar/norms/skb_libur_2027.hpp>
#include <netralitas/calendar/norms/uu_10_2016.hpp>
#include <netralitas/calendar/norms/uu_1_2015.hpp>
#include <netralitas/calendar/norms/uu_7_2017.hpp>
#include <netralitas/calendar/working_time/keppres_68_1995.hpp>
#include <netralitas/calendar/working_time/perpres_21_2023.hpp>
#include <netralitas/calendar/working_time/pp_94_2021.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief The rows on calendar, one span for each instrument.
inline constexpr std::span<norm const> calendar_norms[] = {
    calendar_keppres_8_2024,      calendar_keppres_251_1967,  calendar_pp_11_2017,
    calendar_pp_49_2018,          calendar_pp_24_1976,        calendar_se_menaker_3_2022,
    calendar_perpres_21_2023,     calendar_skb_libur_2023,    calendar_keppres_7_2021,
    calendar_uu_7_2017,           calendar_se_gub_bali_libur, calendar_skb_libur_2027,
    calendar_skb_libur_2020_rev2, calendar_skb_libur_2024,    calendar_uu_1_2015,
    calendar_uu_10_2016,          calendar_pkpu_3_2017,       calendar_kpu_letter_1035_2023,
};

/// @brief The rows on working time, one span for each instrument.
inline constexpr std::span<norm const> working_time_norms[] = {
    working_time_perpres_21_2023,
    working_time_keppres_68_1995,
    working_time_pp_94_2021,
};

}  // namespace netralitas::norms

#endif
