// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Which law and which calendar an answer rests on, in counts and days; io/audit_record.hpp adds digests of their content.
#ifndef NETRALITAS_RULES_RULE_SET_VERSION_HPP
#define NETRALITAS_RULES_RULE_SET_VERSION_HPP

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string_view>
#include <vector>

#include <netralitas/base/date.hpp>
#include <netralitas/calendar/decree_log.hpp>
#include <netralitas/calendar/workdays.hpp>
#include <netralitas/rules/readings.hpp>
#include <netralitas/rules/rule_book.hpp>

namespace netralitas {

/// @brief The rows of a book in counts. Two books with the same counts need not say the same.
struct rule_set_version {
    std::size_t norms = 0;                ///< Norms, the user's own among them.
    std::size_t acts = 0;                 ///< Acts, likewise.
    std::size_t deadlines = 0;            ///< Deadlines, likewise.
    std::size_t readings = 0;             ///< Disagreements between authorities.
    std::vector<std::string_view> own{};  ///< Ids of the rows that the user added, in the order of the book.
    date checked_on = netralitas::decree_log_checked_on;  ///< The day on which the decree log was last compared.
    friend bool operator==(rule_set_version const&, rule_set_version const&) = default;
};

/// @brief The rows of `law` in counts. O(own rows).
[[nodiscard]] inline rule_set_version version_of(rule_book const& law) {
    rule_set_version v{.norms = law.norms().size(),
                       .acts = law.acts().size(),
                       .deadlines = law.deadlines().size(),
                       .readings = std::size(readings)};
    auto const& carried = national_law();  // a user's rows stand behind those carried
    auto const take = [&v](auto const& rows, std::size_t first) {
        for (std::size_t i = first; i < rows.size(); ++i) {
            v.own.push_back(rows[i]->id);
        }
    };
    take(law.norms(), carried.norms().size());
    take(law.acts(), carried.acts().size());
    take(law.deadlines(), carried.deadlines().size());
    return v;
}

/// @brief A work calendar in counts and days.
struct calendar_version {
    std::size_t decrees = 0;      ///< Decrees known on the day of knowledge of the calendar, the user's own among them.
    std::size_t own_decrees = 0;  ///< Decrees that the user added, known or not.
    std::size_t extra_days = 0;   ///< Days off that the user added.
    date last_issued = no_first_day;                      ///< Day of issue of the latest of the known decrees.
    interval covered{};                                   ///< The days it answers for.
    date checked_on = netralitas::decree_log_checked_on;  ///< The day on which the decree log was last compared.
    friend bool operator==(calendar_version const&, calendar_version const&) = default;
};

/// @brief The calendar in counts and days. O(decrees).
[[nodiscard]] inline calendar_version version_of(work_calendar const& calendar) {
    auto const& o = calendar.options();
    calendar_version v{.own_decrees = o.own_decrees.size(), .extra_days = o.extra.size(), .covered = calendar.covered()};
    for (auto const& d : known_decrees{o}) {
        ++v.decrees;
        v.last_issued = std::max(v.last_issued, d.issued_on());
    }
    return v;
}

}  // namespace netralitas

#endif
