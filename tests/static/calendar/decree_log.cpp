// SPDX-License-Identifier: BSL-1.0
// Compile-time proofs about the decree log: each decree file stands on its own, is in the log once, and the log is in order.
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

#include <netralitas/calendar/decree.hpp>
#include <netralitas/calendar/decree_log.hpp>

#include <cstddef>
#include <iterator>
#include <string_view>

namespace {

using namespace netralitas;

constexpr int times_in_log(decree const& wanted) {
    int n = 0;
    for (decree const* const d : decree_log) {
        n += d->id == wanted.id ? 1 : 0;
    }
    return n;
}

static_assert(times_in_log(decrees::keppres_10_2019) == 1 && decrees::keppres_10_2019.of == &netralitas::keppres_10_2019);
static_assert(times_in_log(decrees::keppres_10_2024) == 1 && decrees::keppres_10_2024.of == &netralitas::keppres_10_2024);
static_assert(times_in_log(decrees::keppres_13_2018) == 1 && decrees::keppres_13_2018.of == &netralitas::keppres_13_2018);
static_assert(times_in_log(decrees::keppres_13_2019) == 1 && decrees::keppres_13_2019.of == &netralitas::keppres_13_2019);
static_assert(times_in_log(decrees::keppres_15_2018) == 1 && decrees::keppres_15_2018.of == &netralitas::keppres_15_2018);
static_assert(times_in_log(decrees::keppres_16_2023) == 1 && decrees::keppres_16_2023.of == &netralitas::keppres_16_2023);
static_assert(times_in_log(decrees::keppres_17_2020) == 1 && decrees::keppres_17_2020.of == &netralitas::keppres_17_2020);
static_assert(times_in_log(decrees::keppres_18_2017) == 1 && decrees::keppres_18_2017.of == &netralitas::keppres_18_2017);
static_assert(times_in_log(decrees::keppres_22_2020) == 1 && decrees::keppres_22_2020.of == &netralitas::keppres_22_2020);
static_assert(times_in_log(decrees::keppres_23_2020) == 1 && decrees::keppres_23_2020.of == &netralitas::keppres_23_2020);
static_assert(times_in_log(decrees::keppres_24_2016) == 1 && decrees::keppres_24_2016.of == &netralitas::keppres_24_2016);
static_assert(times_in_log(decrees::keppres_24_2022) == 1 && decrees::keppres_24_2022.of == &netralitas::keppres_24_2022);
static_assert(times_in_log(decrees::keppres_25_2015) == 1 && decrees::keppres_25_2015.of == &netralitas::keppres_25_2015);
static_assert(times_in_log(decrees::keppres_2_2025) == 1 && decrees::keppres_2_2025.of == &netralitas::keppres_2_2025);
static_assert(times_in_log(decrees::keppres_33_2024) == 1 && decrees::keppres_33_2024.of == &netralitas::keppres_33_2024);
static_assert(times_in_log(decrees::keppres_3_2017) == 1 && decrees::keppres_3_2017.of == &netralitas::keppres_3_2017);
static_assert(times_in_log(decrees::keppres_42_2025) == 1 && decrees::keppres_42_2025.of == &netralitas::keppres_42_2025);
static_assert(times_in_log(decrees::keppres_4_2022) == 1 && decrees::keppres_4_2022.of == &netralitas::keppres_4_2022);
static_assert(times_in_log(decrees::keppres_7_2021) == 1 && decrees::keppres_7_2021.of == &netralitas::keppres_7_2021);
static_assert(times_in_log(decrees::keppres_7_2024) == 1 && decrees::keppres_7_2024.of == &netralitas::keppres_7_2024);
static_assert(times_in_log(decrees::keppres_8_2023) == 1 && decrees::keppres_8_2023.of == &netralitas::keppres_8_2023);
static_assert(times_in_log(decrees::kma_668_2022) == 1 && decrees::kma_668_2022.of == &netralitas::kma_668_2022);
static_assert(times_in_log(decrees::skb_libur_2015) == 1 && decrees::skb_libur_2015.of == &netralitas::skb_libur_2015);
static_assert(times_in_log(decrees::skb_libur_2016) == 1 && decrees::skb_libur_2016.of == &netralitas::skb_libur_2016);
static_assert(times_in_log(decrees::skb_libur_2017) == 1 && decrees::skb_libur_2017.of == &netralitas::skb_libur_2017);
static_assert(times_in_log(decrees::skb_libur_2017_rev1) == 1 &&
              decrees::skb_libur_2017_rev1.of == &netralitas::skb_libur_2017_rev1);
static_assert(times_in_log(decrees::skb_libur_2018) == 1 && decrees::skb_libur_2018.of == &netralitas::skb_libur_2018);
static_assert(times_in_log(decrees::skb_libur_2018_rev1) == 1 &&
              decrees::skb_libur_2018_rev1.of == &netralitas::skb_libur_2018_rev1);
static_assert(times_in_log(decrees::skb_libur_2019) == 1 && decrees::skb_libur_2019.of == &netralitas::skb_libur_2019);
static_assert(times_in_log(decrees::skb_libur_2020) == 1 && decrees::skb_libur_2020.of == &netralitas::skb_libur_2020);
static_assert(times_in_log(decrees::skb_libur_2020_rev1) == 1 &&
              decrees::skb_libur_2020_rev1.of == &netralitas::skb_libur_2020_rev1);
static_assert(times_in_log(decrees::skb_libur_2020_rev2) == 1 &&
              decrees::skb_libur_2020_rev2.of == &netralitas::skb_libur_2020_rev2);
static_assert(times_in_log(decrees::skb_libur_2020_rev3) == 1 &&
              decrees::skb_libur_2020_rev3.of == &netralitas::skb_libur_2020_rev3);
static_assert(times_in_log(decrees::skb_libur_2020_rev4) == 1 &&
              decrees::skb_libur_2020_rev4.of == &netralitas::skb_libur_2020_rev4);
static_assert(times_in_log(decrees::skb_libur_2021) == 1 && decrees::skb_libur_2021.of == &netralitas::skb_libur_2021);
static_assert(times_in_log(decrees::skb_libur_2021_rev1) == 1 &&
              decrees::skb_libur_2021_rev1.of == &netralitas::skb_libur_2021_rev1);
static_assert(times_in_log(decrees::skb_libur_2021_rev2) == 1 &&
              decrees::skb_libur_2021_rev2.of == &netralitas::skb_libur_2021_rev2);
static_assert(times_in_log(decrees::skb_libur_2022) == 1 && decrees::skb_libur_2022.of == &netralitas::skb_libur_2022);
static_assert(times_in_log(decrees::skb_libur_2022_rev1) == 1 &&
              decrees::skb_libur_2022_rev1.of == &netralitas::skb_libur_2022_rev1);
static_assert(times_in_log(decrees::skb_libur_2022_rev2) == 1 &&
              decrees::skb_libur_2022_rev2.of == &netralitas::skb_libur_2022_rev2);
static_assert(times_in_log(decrees::skb_libur_2023) == 1 && decrees::skb_libur_2023.of == &netralitas::skb_libur_2023);
static_assert(times_in_log(decrees::skb_libur_2023_rev1) == 1 &&
              decrees::skb_libur_2023_rev1.of == &netralitas::skb_libur_2023_rev1);
static_assert(times_in_log(decrees::skb_libur_2023_rev2) == 1 &&
              decrees::skb_libur_2023_rev2.of == &netralitas::skb_libur_2023_rev2);
static_assert(times_in_log(decrees::skb_libur_2024) == 1 && decrees::skb_libur_2024.of == &netralitas::skb_libur_2024);
static_assert(times_in_log(decrees::skb_libur_2025) == 1 && decrees::skb_libur_2025.of == &netralitas::skb_libur_2025);
static_assert(times_in_log(decrees::skb_libur_2025_rev1) == 1 &&
              decrees::skb_libur_2025_rev1.of == &netralitas::skb_libur_2025_rev1);
static_assert(times_in_log(decrees::skb_libur_2026) == 1 && decrees::skb_libur_2026.of == &netralitas::skb_libur_2026);
static_assert(times_in_log(decrees::skb_libur_2027) == 1 && decrees::skb_libur_2027.of == &netralitas::skb_libur_2027);

static_assert(std::size(decree_log) == 48, "a decree file that is not proved above");

constexpr bool in_order_of_issue() {
    for (std::size_t i = 1; i < std::size(decree_log); ++i) {
        if (decree_log[i]->issued_on() < decree_log[i - 1]->issued_on()) {
            return false;
        }
    }
    return true;
}
static_assert(in_order_of_issue());
static_assert(decree_log[std::size(decree_log) - 1]->issued_on() <= decree_log_checked_on);

// The id of the rule is that of the instrument; the entries stand in order, name the day in both languages and lie in one
// year after the decree.
constexpr bool well_formed(decree const& d) {
    constexpr std::string_view prefix = "calendar.decree.";
    if (d.id.substr(0, prefix.size()) != prefix || d.id.substr(prefix.size()) != d.of->id || d.entries.empty()) {
        return false;
    }
    for (std::size_t i = 0; i < d.entries.size(); ++i) {
        auto const& e = d.entries[i];
        bool const in_order = i == 0 || d.entries[i - 1].day < e.day;
        bool const one_year = e.day.year() == d.entries[0].day.year();
        bool const listed = d.lists_year == 0 || static_cast<int>(e.day.year()) == d.lists_year;
        bool const national = e.kind == day_kind::national_holiday || e.kind == day_kind::joint_leave ||
                              e.kind == day_kind::voting_day_holiday;
        if (!in_order || !one_year || !listed || !national || e.name.empty() || e.day <= d.issued_on()) {
            return false;
        }
    }
    return true;
}
constexpr bool all_well_formed() {
    for (decree const* const d : decree_log) {
        if (!well_formed(*d)) {
            return false;
        }
    }
    return true;
}
static_assert(all_well_formed());

}  // namespace
