// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Unpaid leave (cuti di luar tanggungan negara, CLTN): may this person take it, how long, and what must be filed.
///
/// Two doors over the same rows: a typed one, where leave that the law does not know for a kind does not compile, and a
/// run-time one for a row from a database, where the same rows answer no and say why.
#ifndef NETRALITAS_RULES_CLTN_HPP
#define NETRALITAS_RULES_CLTN_HPP

#include <optional>
#include <string_view>
#include <vector>

#include <netralitas/base/date.hpp>
#include <netralitas/base/truth.hpp>
#include <netralitas/law/norm.hpp>
#include <netralitas/person/employee.hpp>
#include <netralitas/person/facts.hpp>
#include <netralitas/rules/inference.hpp>

namespace netralitas {

/// @brief The leave that is wanted.
struct cltn_plan {
    cltn_reason reason{};       ///< Why.
    date start{};               ///< First day of leave.
    std::optional<date> end{};  ///< Last day of leave, where it is fixed.
};

/// @brief One thing that the leave needs, and whether it is there.
struct requirement {
    truth met{};                         ///< Whether it is met.
    norm const* rule = nullptr;          ///< The norm that asks for it, or null.
    deadline_row const* term = nullptr;  ///< The time limit behind it, or null.
    word_set missing{};                  ///< The words that would decide it, where it is not decided.

    /// @brief Id of the row.
    [[nodiscard]] std::string_view id() const noexcept { return rule != nullptr ? rule->id : term->id; }
};

/// @brief Whether the leave can be granted, and what surrounds it.
struct cltn_answer {
    truth eligible = truth::unknown;     ///< Whether every requirement is met. The authority may refuse all the same.
    std::vector<requirement> needs{};    ///< Every requirement: kind of employment, unbroken service, reason.
    std::vector<norm const*> effects{};  ///< What the leave brings: grant, loss of the post, pay, return.
    std::vector<deadline_answer> terms{};  ///< Longest term, extension, reports: with their due days where the plan fixes them.
    date longest_end = no_last_day;   ///< The longest end from the planned start.
    evidence grade = evidence::text;  ///< Grade of the weakest deciding row.
};

/// @brief The facts of a person who files the plan on `day`: what a @ref cltn_answer rests on. O(1).
[[nodiscard]] inline facts facts_with(facts person, cltn_plan const& plan, date day) {
    person.restate(cltn_requested(day));
    person.restate(state(plan.reason));
    person.restate(cltn_start(plan.start));
    if (plan.end) {
        person.restate(cltn_end(*plan.end));
    }
    return person;
}

/// @brief Whether, and how, the person with the facts `person` may take unpaid leave. The run-time door.
/// @param person The stated facts; `employment` and either `appointed` or `unbroken_service_years` decide most.
/// @param plan The leave that is wanted.
/// @param q The question; `on` is the day of the request.
/// @return The requirements one by one. Legal source: the rows `cltn.*` and `deadline.cltn.*`. Complexity: linear in the rows.
[[nodiscard]] inline cltn_answer cltn_for(facts const& person, cltn_plan const& plan, question const& q) {
    cltn_answer a;
    inference decide{facts_with(person, plan, q.on), nullptr, q};
    auto const& law = decide.law();
    auto const need = [&](truth met, norm const* rule, deadline_row const* term, word_set missing = {}) {
        a.needs.push_back({met, rule, term, missing});
        if (rule != nullptr) {
            a.grade = weaker(a.grade, rule->grade);
        } else if (term != nullptr) {
            a.grade = weaker(a.grade, term->grade);
        }
    };

    truth kind = truth::no;
    truth reason = truth::no;
    norm const* reason_rule = nullptr;
    norm const* kind_rule = law.find_norm("cltn.eligibility.pns_only");
    for (std::size_t i = 0; i < law.norms().size(); ++i) {
        norm const& n = *law.norms()[i];
        if (n.id.substr(0, 5) != "cltn.") {
            continue;
        }
        truth const t = decide.fires(i);
        if (n.id.substr(0, 17) == "cltn.eligibility.") {
            if (n.then == consequence::no_leave && t == truth::yes) {
                kind_rule = &n;
            }
            if (&n == law.find_norm("cltn.eligibility.pns_only") || n.then == consequence::leave_possible) {
                kind = kind | t;
            }
        } else if (n.then == consequence::leave_possible) {
            reason = reason | t;
            if (t == truth::yes || reason_rule == nullptr) {
                reason_rule = &n;
            }
        } else if (t == truth::yes) {
            a.effects.push_back(&n);
        }
    }
    word_set ask_employment;
    ask_employment.set(static_cast<std::size_t>(word::employment));
    need(kind, kind_rule, nullptr, kind == truth::unknown ? ask_employment : word_set{});

    deadline_row const* longest = nullptr;
    for (std::size_t i = 0; i < law.deadlines().size(); ++i) {
        deadline_row const& d = *law.deadlines()[i];
        if (d.id.substr(0, 14) != "deadline.cltn.") {
            continue;
        }
        if (d.from == word::cltn_start && d.length.direction == direction::before) {
            // Unbroken service: the years stated or counted from the appointment, against the years that the row asks for.
            auto const years = decide.value(word::unbroken_service_years, plan.start);
            word_set ask;
            ask.set(static_cast<std::size_t>(word::unbroken_service_years));
            need(years ? to_truth(*years >= static_cast<std::int32_t>(d.length.amount)) : truth::unknown,
                 law.find_norm("cltn.eligibility.five_years"), &d, years ? word_set{} : ask);
            continue;
        }
        auto const t = decide.answer(i);
        if (t.state == deadline_state::not_applicable || t.state == deadline_state::undecided) {
            continue;
        }
        if (d.from == word::cltn_start && d.length.direction == direction::after && is_day(t.due.day)) {
            a.longest_end = t.due.day;
            longest = &d;
        }
        a.terms.push_back(t);
    }
    if (reason_rule != nullptr) {
        need(reason, reason_rule, nullptr);
    }
    if (plan.end && longest != nullptr) {
        need(to_truth(*plan.end <= a.longest_end), law.find_norm("cltn.term.max_three_years"), longest);
    }
    a.eligible = truth::yes;
    for (auto const& n : a.needs) {
        a.eligible = a.eligible & n.met;
    }
    return a;
}

/// @brief Whether, and how, a PNS may take unpaid leave. The typed door: for a kind that has no such leave it does not compile,
/// and the message names the provision.
/// @tparam K The kind of employment.
template <employment K>
[[nodiscard]] cltn_answer cltn(employee<K> const& person, facts const& more, cltn_plan const& plan, on day) {
    static_assert(K != pppk, "PPPK have no CLTN: Peraturan BKN 7/2022 Pasal 4 (rule cltn.eligibility.pppk_none)");
    static_assert(
        K != pppk_part_time,
        "part-time PPPK have no CLTN: Peraturan BKN 7/2022 Pasal 4 (rule cltn.eligibility.pppk_part_time_none)");
    static_assert(K != cpns, "CPNS have no CLTN: PP 11/2017 Pasal 340 (rule cltn.eligibility.cpns_excluded)");
    static_assert(K != non_asn, "contract workers have no CLTN: it is for PNS only (rule status.category.non_asn)");
    static_assert(K == pns || K == pppk || K == pppk_part_time || K == cpns || K == non_asn,
                  "CLTN is for PNS only: PP 11/2017 Pasal 334 ayat (1) (rule cltn.eligibility.pns_only)");
    facts all = person;
    all.join(more);
    return cltn_for(all, plan, question{.on = day.day});
}

/// @brief A party member has no leave to take: the card ends the service. Does not compile, and the message names the provision.
template <employment K>
cltn_answer cltn(party_member<K> const&, facts const&, cltn_plan const&, on) {
    static_assert(
        K == employment::other && K != employment::other,
        "a party card is not without consequence: PP 11/2017 Pasal 255 (rule party.member.dishonourable_discharge)");
    return {};
}

}  // namespace netralitas

#endif
