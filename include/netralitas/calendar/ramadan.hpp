// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Ramadan by the decision of the minister of religious affairs: decided months, and what is known before a decision.
#ifndef NETRALITAS_CALENDAR_RAMADAN_HPP
#define NETRALITAS_CALENDAR_RAMADAN_HPP

#include <cstdint>
#include <iterator>

#include <netralitas/base/date.hpp>
#include <netralitas/base/error.hpp>
#include <netralitas/base/truth.hpp>
#include <netralitas/law/evidence.hpp>
#include <netralitas/law/instrument.hpp>

namespace netralitas {

/// @brief KMA 324/2022: the first day of Ramadan 1443 H.
inline constexpr instrument kma_324_2022{
    .id = "kma_324_2022",
    .short_name = "KMA 324/2022",
    .title = {"Decree on the first day of Ramadan 1443 H", "Penetapan 1 Ramadan 1443 H"},
    .issuer = "Minister of Religious Affairs",
    .issued = between(date{2022, 4, 1}, date{2022, 4, 1}),
    .force = since(2022, 4, 1),
    .grade = evidence::report,
    .note = {"The fast began on 3 April 2022.", "Puasa dimulai pada 3 April 2022."},
};

/// @brief KMA 385/2023: the first day of Syawal 1444 H, which ends that Ramadan.
inline constexpr instrument kma_385_2023{
    .id = "kma_385_2023",
    .short_name = "KMA 385/2023",
    .title = {"Decree on the first day of Syawal 1444 H", "Penetapan 1 Syawal 1444 H"},
    .issuer = "Minister of Religious Affairs",
    .issued = between(date{2023, 4, 20}, date{2023, 4, 20}),
    .force = since(2023, 4, 20),
    .grade = evidence::report,
};

/// @brief A decided Ramadan. Where the record lacks the evening of a session, the evening before the change stands in for it.
struct ramadan_month {
    std::uint16_t hijri_year = 0;       ///< Year of the Hijri era.
    interval days{};                    ///< First and last day.
    date start_known = no_first_day;    ///< Evening on which the first day was decided.
    date end_known = no_first_day;      ///< Evening on which the day after the last was decided.
    citation start_basis{};             ///< Decree on the first day, where its number is known.
    citation end_basis{};               ///< Decree on the first day of Syawal, where its number is known.
    evidence grade = evidence::report;  ///< How well the days are attested.
};

/// @brief The decided months, in order; a new one is one new line.
inline constexpr ramadan_month ramadan_months[] = {
    {1439, {date{2018, 5, 17}, date{2018, 6, 14}}, date{2018, 5, 15}, date{2018, 6, 14}, {}, {}, evidence::report},
    {1440, {date{2019, 5, 6}, date{2019, 6, 4}}, date{2019, 5, 5}, date{2019, 6, 3}, {}, {}, evidence::report},
    {1441, {date{2020, 4, 24}, date{2020, 5, 23}}, date{2020, 4, 23}, date{2020, 5, 23}, {}, {}, evidence::report},
    {1442, {date{2021, 4, 13}, date{2021, 5, 12}}, date{2021, 4, 12}, date{2021, 5, 12}, {}, {}, evidence::memory},
    {1443, {date{2022, 4, 3}, date{2022, 5, 1}}, date{2022, 4, 1}, date{2022, 5, 1}, kma_324_2022, {}, evidence::report},
    {1444, {date{2023, 3, 23}, date{2023, 4, 21}}, date{2023, 3, 22}, date{2023, 4, 20}, {}, kma_385_2023, evidence::report},
    {1445, {date{2024, 3, 12}, date{2024, 4, 9}}, date{2024, 3, 10}, date{2024, 4, 9}, {}, {}, evidence::report},
    {1446, {date{2025, 3, 1}, date{2025, 3, 30}}, date{2025, 2, 28}, date{2025, 3, 29}, {}, {}, evidence::report},
    {1447, {date{2026, 2, 19}, date{2026, 3, 20}}, date{2026, 2, 17}, date{2026, 3, 19}, {}, {}, evidence::report},
};

/// @brief Whether `d` lies in Ramadan, as decided by `known`; `no_last_day` is everything decided so far.
///
/// A month that is not decided yet is bounded and never guessed: a lunar month has 29 or 30 days, so days that no sighting could
/// put into Ramadan are answered with no, the others with unknown. Days before the first decided month are unknown.
/// Error: 1002 for a special date. O(decided months + years ahead).
///
/// @param d     The day asked about.
/// @param known The day of knowledge.
/// @return Yes, no, or unknown.
[[nodiscard]] constexpr outcome<truth> in_ramadan(date d, date known = no_last_day) noexcept {
    if (!is_day(d)) {
        return error{.code = errc::special_date, .day = d};
    }
    if (!is_day(known) && known != no_last_day) {
        return error{.code = errc::special_date, .day = known};
    }
    if (d < ramadan_months[0].days.first || known < ramadan_months[0].start_known) {
        return truth::unknown;
    }
    constexpr std::int32_t shortest = 29;
    constexpr std::int32_t longest = 30;
    constexpr std::int32_t other_months = 11;
    std::int32_t const day = serial(d);
    // The first day of the month after the last known Ramadan lies in [early, late].
    std::int32_t early = 0;
    std::int32_t late = 0;
    for (auto const& m : ramadan_months) {
        if (known < m.start_known) {
            break;
        }
        if (d < m.days.first) {
            return truth::no;
        }
        if (known < m.end_known) {
            early = serial(m.days.first) + shortest;
            late = serial(m.days.first) + longest;
            if (day < early) {
                return truth::yes;
            }
        } else {
            if (d <= m.days.last) {
                return truth::yes;
            }
            early = late = serial(m.days.last) + 1;
        }
    }
    // Day by lunar year: the next Ramadan begins 11 months later and ends one month after that, each bound loosened by a day a month.
    while (day >= early) {
        std::int32_t const first_start = early + other_months * shortest;
        std::int32_t const last_start = late + other_months * longest;
        if (day >= late && day < first_start) {
            return truth::no;
        }
        if (day < late || day < last_start + longest) {
            return truth::unknown;
        }
        early = first_start + shortest;
        late = last_start + longest;
    }
    return truth::unknown;
}

}  // namespace netralitas

#endif
