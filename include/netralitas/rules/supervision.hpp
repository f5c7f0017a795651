// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Who supervises, verifies, forwards, punishes, hears appeals: the competent bodies on a day.
#ifndef NETRALITAS_RULES_SUPERVISION_HPP
#define NETRALITAS_RULES_SUPERVISION_HPP

#include <algorithm>
#include <optional>
#include <vector>

#include <netralitas/discipline/supervisors.hpp>
#include <netralitas/law/norm.hpp>
#include <netralitas/rules/inference.hpp>

namespace netralitas {

/// @brief The bodies that are competent on the day asked.
/// @param q The question: day, day of knowledge, readings.
/// @param cases The state of the file; rows for every case are always included.
/// @param role Only this role, or every role.
/// @return Pointers to the rows, in the order of the table. A row of a chosen reading displaces the national rows of its role.
/// Legal source: the rows `supervisor.*`. Complexity: linear in the rows (27).
[[nodiscard]] inline std::vector<supervisor_row const*> competent_bodies(question const& q,
                                                                         case_filter cases = case_filter::any,
                                                                         std::optional<body_role> role = std::nullopt) {
    std::vector<supervisor_row const*> out;
    auto const known = [&](supervisor_row const& s) { return existed_on(s.basis, s.force, q.known_on); };
    // A body that is only planned is competent on no day: its row has no first day.
    auto const on_duty = [&](supervisor_row const& s) {
        return s.role != body_role::planned && s.force.contains(q.on) && known(s) && (!role || s.role == *role) &&
               (s.cases == case_filter::any || s.cases == cases) && (s.reading.empty() || q.readings.selects(s.reading));
    };
    for (auto const& s : supervisors) {
        if (!on_duty(s)) {
            continue;
        }
        bool const displaced =
            s.reading.empty() &&
            std::any_of(std::begin(supervisors), std::end(supervisors), [&](supervisor_row const& other) {
                return !other.reading.empty() && other.role == s.role && on_duty(other);
            });
        if (!displaced) {
            out.push_back(&s);
        }
    }
    return out;
}

}  // namespace netralitas

#endif
