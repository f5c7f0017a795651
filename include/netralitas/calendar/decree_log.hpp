// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Every decree on days off that the library carries, in order of issue.
///
/// A new year is one new file in `decrees/`, one line in the list of includes and one line at the end of the log.
#ifndef NETRALITAS_CALENDAR_DECREE_LOG_HPP
#define NETRALITAS_CALENDAR_DECREE_LOG_HPP

#include <netralitas/calendar/decree.hpp>
#include <netralitas/calendar/decrees/keppres_10_2019.hpp>
#include <netralitas/calendar/decrees/keppres_10_2024.hpp>
#include <netralitas/calendar/decrees/keppres_13_2018.hpp>
#include <netralitas/calendar/decrees/keppres_13_2019.hpp>
#include <netralitas/calendar/decrees/keppres_15_2018.hpp>
#include <netralitas/calendar/decrees/keppres_16_2023.hpp>
#include <netralitas/calendar/decrees/keppres_17_2020.hpp>
#include <netralitas/calendar/decrees/keppres_18_2017.hpp>
#include <netralitas/calendar/decrees/keppres_22_2020.hpp>
#include <netralitas/calendar/decrees/keppres_23_2020.hpp>
#include <netralitas/calendar/decrees/keppres_24_2016.hpp>
#include <netralitas/calendar/decrees/keppres_24_2022.hpp>
#include <netralitas/calendar/decrees/keppres_25_2015.hpp>
#include <netralitas/calendar/decrees/keppres_2_2025.hpp>
#include <netralitas/calendar/decrees/keppres_33_2024.hpp>
#include <netralitas/calendar/decrees/keppres_3_2017.hpp>
#include <netralitas/calendar/decrees/keppres_42_2025.hpp>
#include <netralitas/calendar/decrees/keppres_4_2022.hpp>
#include <netralitas/calendar/decrees/keppres_7_2021.hpp>
#include <netralitas/calendar/decrees/keppres_7_2024.hpp>
#include <netralitas/calendar/decrees/keppres_8_2023.hpp>
#include <netralitas/calendar/decrees/kma_668_2022.hpp>
#include <netralitas/calendar/decrees/skb_libur_2015.hpp>
#include <netralitas/calendar/decrees/skb_libur_2016.hpp>
#include <netralitas/calendar/decrees/skb_libur_2017.hpp>
#include <netralitas/calendar/decrees/skb_libur_2017_rev1.hpp>
#include <netralitas/calendar/decrees/skb_libur_2018.hpp>
#include <netralitas/calendar/decrees/skb_libur_2018_rev1.hpp>
#include <netralitas/calendar/decrees/skb_libur_2019.hpp>
#include <netralitas/calendar/decrees/skb_libur_2020.hpp>
#include <netralitas/calendar/decrees/skb_libur_2020_rev1.hpp>
#include <netralitas/calendar/decrees/skb_libur_2020_rev2.hpp>
#include <netralitas/calendar/decrees/skb_libur_2020_rev3.hpp>
#include <netralitas/calendar/decrees/skb_libur_2020_rev4.hpp>
#include <netralitas/calendar/decrees/skb_libur_2021.hpp>
#include <netralitas/calendar/decrees/skb_libur_2021_rev1.hpp>
#include <netralitas/calendar/decrees/skb_libur_2021_rev2.hpp>
#include <netralitas/calendar/decrees/skb_libur_2022.hpp>
#include <netralitas/calendar/decrees/skb_libur_2022_rev1.hpp>
#include <netralitas/calendar/decrees/skb_libur_2022_rev2.hpp>
#include <netralitas/calendar/decrees/skb_libur_2023.hpp>
#include <netralitas/calendar/decrees/skb_libur_2023_rev1.hpp>
#include <netralitas/calendar/decrees/skb_libur_2023_rev2.hpp>
#include <netralitas/calendar/decrees/skb_libur_2024.hpp>
#include <netralitas/calendar/decrees/skb_libur_2025.hpp>
#include <netralitas/calendar/decrees/skb_libur_2025_rev1.hpp>
#include <netralitas/calendar/decrees/skb_libur_2026.hpp>
#include <netralitas/calendar/decrees/skb_libur_2027.hpp>

namespace netralitas {

/// @brief The decrees on days off since that for 2015, in order of issue (proved in `tests/static`).
inline constexpr decree const* decree_log[] = {
    &decrees::skb_libur_2015,
    &decrees::skb_libur_2016,
    &decrees::keppres_25_2015,
    &decrees::skb_libur_2017,
    &decrees::keppres_24_2016,
    &decrees::skb_libur_2017_rev1,
    &decrees::keppres_3_2017,
    &decrees::keppres_18_2017,
    &decrees::skb_libur_2018,
    &decrees::skb_libur_2018_rev1,
    &decrees::keppres_13_2018,
    &decrees::keppres_15_2018,
    &decrees::skb_libur_2019,
    &decrees::keppres_10_2019,
    &decrees::keppres_13_2019,
    &decrees::skb_libur_2020,
    &decrees::skb_libur_2020_rev1,
    &decrees::skb_libur_2020_rev2,
    &decrees::skb_libur_2020_rev3,
    &decrees::keppres_17_2020,
    &decrees::skb_libur_2021,
    &decrees::keppres_22_2020,
    &decrees::skb_libur_2020_rev4,
    &decrees::keppres_23_2020,
    &decrees::skb_libur_2021_rev1,
    &decrees::keppres_7_2021,
    &decrees::skb_libur_2021_rev2,
    &decrees::skb_libur_2022,
    &decrees::skb_libur_2022_rev1,
    &decrees::keppres_4_2022,
    &decrees::kma_668_2022,
    &decrees::skb_libur_2022_rev2,
    &decrees::skb_libur_2023,
    &decrees::keppres_24_2022,
    &decrees::skb_libur_2023_rev1,
    &decrees::keppres_8_2023,
    &decrees::skb_libur_2023_rev2,
    &decrees::keppres_16_2023,
    &decrees::skb_libur_2024,
    &decrees::keppres_7_2024,
    &decrees::keppres_10_2024,
    &decrees::skb_libur_2025,
    &decrees::keppres_33_2024,
    &decrees::keppres_2_2025,
    &decrees::skb_libur_2025_rev1,
    &decrees::skb_libur_2026,
    &decrees::keppres_42_2025,
    &decrees::skb_libur_2027,
};

/// @brief The day on which the log was last compared with what had been issued. A decree issued later may be missing.
inline constexpr date decree_log_checked_on{2026, 11, 22};

}  // namespace netralitas

#endif
