// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief The analyser: what is wrong with a set of rows, whoever wrote them.
///
/// Each check is a constexpr function over rows, so that the build proves the carried law by `static_assert` and a user proves
/// own rows the same way; @ref netralitas::analyse runs them all at run time. What the law itself leaves disputed stands in
/// @ref netralitas::known_defects with its reason: an undeclared defect is found, and so is a declaration that no longer holds.
#ifndef NETRALITAS_RULES_ANALYSIS_HPP
#define NETRALITAS_RULES_ANALYSIS_HPP

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <type_traits>
#include <vector>

#include <netralitas/base/date.hpp>
#include <netralitas/base/error.hpp>
#include <netralitas/base/id.hpp>
#include <netralitas/discipline/supervisors.hpp>
#include <netralitas/law/norm.hpp>
#include <netralitas/rules/known_defects.hpp>
#include <netralitas/rules/readings.hpp>
#include <netralitas/rules/row_set.hpp>
#include <netralitas/rules/rule_book.hpp>
#include <netralitas/rules/satisfiable.hpp>
#include <netralitas/status/regions.hpp>

namespace netralitas {

/// @brief One thing that is wrong with a set of rows. Views into the rows; owns nothing.
struct defect {
    errc code = errc::none;    ///< The number, of family 3; `errc::none` where nothing is wrong.
    std::string_view row{};    ///< Id of the row concerned; of the list for a gap, of the region for a state.
    std::string_view other{};  ///< Id of the second row, or the key of a reading that is not carried.
    date day = no_first_day;   ///< First day of an overlap or a hole, where there is one.
    statement cell[3]{};       ///< For a gap in a list of acts: the conduct, whom it favours and whose it is.
    std::uint8_t state = 0;    ///< For a region: the number of the state.

    /// @brief Whether something is wrong.
    [[nodiscard]] constexpr explicit operator bool() const noexcept { return code != errc::none; }
    friend constexpr bool operator==(defect const&, defect const&) = default;
};

/// @brief How two consequences stand to each other.
enum class exclusion : std::uint8_t {
    none,           ///< Both can be true.
    of_the_post,    ///< Not both of one post: rows that bind different capacities speak of different posts.
    of_the_person,  ///< Not both of one person in one contest.
    of_the_conduct  ///< Not both of the same conduct: the rows must name it.
};

namespace detail {

[[nodiscard]] constexpr bool punishes(consequence c) {
    switch (c) {
        case consequence::breach:
        case consequence::moral_sanction:
        case consequence::light_punishment:
        case consequence::moderate_punishment:
        case consequence::heavy_punishment:
        case consequence::dismissal:
        case consequence::crime: return true;
        default: return false;
    }
}

/// The second of two that exclude each other, in the order in which @ref exclusion_of asks.
[[nodiscard]] constexpr exclusion exclusion_in_order(consequence a, consequence b) {
    using c = consequence;
    switch (a) {
        case c::discharge_with_honour:
            return b == c::discharge_without_honour || b == c::discharge_honour_not_own ? exclusion::of_the_post
                                                                                        : exclusion::none;
        case c::discharge_without_honour:
            return b == c::discharge_honour_not_own || b == c::pension ? exclusion::of_the_post : exclusion::none;
        case c::must_resign: return b == c::no_duty_to_resign ? exclusion::of_the_post : exclusion::none;
        case c::must_keep_working:
            return b == c::barred_from_duty || b == c::may_keep_working ? exclusion::of_the_post : exclusion::none;
        case c::barred_from_duty: return b == c::may_keep_working ? exclusion::of_the_post : exclusion::none;
        case c::effective_month_end: return b == c::effective_on_decree ? exclusion::of_the_post : exclusion::none;
        case c::leave_possible: return b == c::no_leave ? exclusion::of_the_post : exclusion::none;
        case c::leave_required: return b == c::leave_not_required ? exclusion::of_the_post : exclusion::none;
        case c::may_return: return b == c::no_return || b == c::irrevocable ? exclusion::of_the_post : exclusion::none;
        case c::eligible:
            return b == c::not_eligible || b == c::struck_from_list ? exclusion::of_the_person : exclusion::none;
        case c::list_may_change: return b == c::list_stands ? exclusion::of_the_person : exclusion::none;
        case c::crime: return b == c::no_crime ? exclusion::of_the_person : exclusion::none;
        case c::allowed: return punishes(b) ? exclusion::of_the_conduct : exclusion::none;
        default: return exclusion::none;
    }
}

}  // namespace detail

/// @brief Whether two consequences exclude each other, and in what respect. Two sanctions of different weight do not: the heaviest
/// alone is imposed (`discipline.concurrence.heaviest_only`). Symmetric. O(1).
[[nodiscard]] constexpr exclusion exclusion_of(consequence a, consequence b) {
    auto const e = detail::exclusion_in_order(a, b);
    return e != exclusion::none ? e : detail::exclusion_in_order(b, a);
}

namespace detail {

/// What the check of overlaps needs of a norm or an act.
struct ruled {
    std::string_view id;
    who_mask binds;
    contest_mask contests;
    consequence then;
    std::string_view reading;
    few<row_ref, 3> const* yields_to;
    condition const* when;
    norm const* rule;
    act_row const* conduct;

    constexpr explicit ruled(norm const& n)
        : id{n.id}, binds{n.binds}, contests{n.contests}, then{n.then}, reading{n.reading}, yields_to{&n.yields_to},
          when{&n.when}, rule{&n}, conduct{nullptr} {}
    constexpr explicit ruled(act_row const& a)
        : id{a.id}, binds{a.binds}, contests{a.contests}, then{a.then}, reading{}, yields_to{&a.yields_to},
          when{&a.when}, rule{nullptr}, conduct{&a} {}
};

template <class Law>
[[nodiscard]] constexpr ruled ruled_at(Law const& law, std::size_t i) {
    auto const norms = law.norms().size();
    return i < norms ? ruled{*law.norms()[i]} : ruled{*law.acts()[i - norms]};
}

template <std::size_t N>
[[nodiscard]] constexpr bool lists(few<row_ref, N> const& refs, id_key key) {
    for (auto const& r : refs) {
        if (r.key == key) {
            return true;
        }
    }
    return false;
}

/// The values of a word that a condition names, references followed two levels deep; 0 where it does not ask for the word.
template <class Law>
[[nodiscard]] constexpr std::uint64_t values_named(Law const& law, condition const& c, word w, int depth = 0) {
    std::uint64_t mask = 0;
    for (std::uint8_t i = 0; i < c.size; ++i) {
        auto const& l = c.literals[i];
        if (l.negated) {
            continue;
        }
        if (l.ask == test::one_of && l.left == w) {
            mask |= l.value;
        } else if (l.ask == test::applies && depth < 2) {
            auto const p = law.find(static_cast<id_key>(l.value));
            if (p.kind == row_kind::rule) {
                mask |= values_named(law, law.norms()[p.index]->when, w, depth + 1);
            } else if (p.kind == row_kind::act) {
                mask |= values_named(law, law.acts()[p.index]->when, w, depth + 1);
            }
        } else if (l.ask == test::item && depth < 2) {
            for (std::size_t a = 0; a < law.acts().size(); ++a) {
                if (law.under_item(a, static_cast<id_key>(l.value))) {
                    mask |= values_named(law, law.acts()[a]->when, w, depth + 1);
                }
            }
        }
    }
    return mask;
}

template <class Law>
[[nodiscard]] constexpr bool together(Law const& law, ruled const& a, ruled const& b) {
    if (a.rule != nullptr) {
        return b.rule != nullptr ? can_fire_together(law, *a.rule, *b.rule) : can_fire_together(law, *a.rule, *b.conduct);
    }
    return b.rule != nullptr ? can_fire_together(law, *a.conduct, *b.rule)
                             : can_fire_together(law, *a.conduct, *b.conduct);
}

/// A norm that sets the sanction of an item falls with the item: whether that yields is asked of the act itself.
[[nodiscard]] constexpr bool sanctions_item(ruled const& r) {
    if (r.rule == nullptr || !punishes(r.then)) {
        return false;
    }
    for (std::uint8_t i = 0; i < r.when->size; ++i) {
        if (r.when->literals[i].ask == test::item) {
            return true;
        }
    }
    return false;
}
/// Whether the outcomes exclude each other on paper: before it is asked whether both rows can fire.
template <class Law>
[[nodiscard]] constexpr bool outcomes_clash(Law const& law, ruled const& a, ruled const& b) {
    auto const e = exclusion_of(a.then, b.then);
    if (e == exclusion::none || a.reading != b.reading || (e == exclusion::of_the_post && !a.binds.meets(b.binds)) ||
        !a.contests.meets(b.contests)) {
        return false;
    }
    return e != exclusion::of_the_conduct ||
           (!sanctions_item(a) && !sanctions_item(b) &&
            (values_named(law, *a.when, word::conduct) & values_named(law, *b.when, word::conduct)) != 0);
}
/// Whether one of the rows yields to the other, or to a row that fires wherever the other does.
[[nodiscard]] constexpr bool ordered(ruled const& a, ruled const& b) {
    auto const yields = [](ruled const& x, ruled const& to) {
        if (lists(*x.yields_to, key_of(to.id))) {
            return true;
        }
        for (std::uint8_t i = 0; i < to.when->size; ++i) {
            auto const& l = to.when->literals[i];
            bool const alone = (i == 0 || to.when->literals[i - 1].clause != l.clause) &&
                               (i + 1 == to.when->size || to.when->literals[i + 1].clause != l.clause);
            if (alone && !l.negated && l.ask == test::applies && lists(*x.yields_to, static_cast<id_key>(l.value))) {
                return true;
            }
        }
        return false;
    };
    return yields(a, b) || yields(b, a);
}

}  // namespace detail

/// @brief Whether the rows both apply to some case with outcomes that exclude each other, and nothing states which goes first.
/// @tparam A,B netralitas::norm or netralitas::act_row.
/// @see can_fire_together for what is decided how, and its cost.
template <class Law, class A, class B>
[[nodiscard]] constexpr bool overlap(Law const& law, A const& a, B const& b) {
    detail::ruled const x{a};
    detail::ruled const y{b};
    return detail::outcomes_clash(law, x, y) && !detail::ordered(x, y) && detail::together(law, x, y);
}

namespace detail {

// --- each check hands its defects to `report`, which says whether to go on

template <class Report, class... Ids>
[[nodiscard]] constexpr bool tell(Report& report, errc code, Ids... ids) {
    defect d{.code = code};
    std::string_view const given[] = {ids...};
    d.row = given[0];
    if constexpr (sizeof...(Ids) > 1) {
        d.other = given[1];
    }
    return report(d);
}
template <class Known>
[[nodiscard]] constexpr bool is_known(Known const& known, errc code, id_key a, id_key b) {
    for (known_defect const& d : known) {
        if (d.covers(code, a, b)) {
            return true;
        }
    }
    return false;
}

template <class Law, class Report>
constexpr bool report_overlaps(Law const& law, std::size_t from, std::span<known_defect const> known, Report report) {
    std::size_t const count = law.norms().size() + law.acts().size();
    // The rows by consequence, so that only those are paired that can exclude each other.
    constexpr std::size_t kinds = static_cast<std::size_t>(consequence::body_competent) + 1;
    for (std::size_t i = 0; i < count; ++i) {
        auto const a = ruled_at(law, i);
        bool any = false;
        for (std::size_t k = 0; k < kinds && !any; ++k) {
            any = exclusion_of(a.then, static_cast<consequence>(k)) != exclusion::none;
        }
        if (!any) {
            continue;
        }
        for (std::size_t j = std::max(i + 1, i < from ? from : std::size_t{0}); j < count; ++j) {
            auto const b = ruled_at(law, j);
            if (exclusion_of(a.then, b.then) == exclusion::none || !outcomes_clash(law, a, b) || ordered(a, b) ||
                !together(law, a, b) || is_known(known, errc::overlapping_outcomes, key_of(a.id), key_of(b.id))) {
                continue;
            }
            if (!tell(report, errc::overlapping_outcomes, a.id, b.id)) {
                return false;
            }
        }
    }
    return true;
}

template <class Law>
[[nodiscard]] constexpr std::string_view id_at(Law const& law, row_position p) {
    switch (p.kind) {
        case row_kind::rule: return law.norms()[p.index]->id;
        case row_kind::act: return law.acts()[p.index]->id;
        case row_kind::deadline: return law.deadlines()[p.index]->id;
        case row_kind::none: break;
    }
    return {};
}
template <class Law>
[[nodiscard]] constexpr ruled ruled_at(Law const& law, row_position p) {
    return ruled_at(law, p.kind == row_kind::act ? law.norms().size() + p.index : p.index);
}

/// A declared overlap must be one: a declaration that has become idle hides the next defect.
template <class Law, class Report>
constexpr bool report_idle_declarations(Law const& law, std::span<known_defect const> known, Report report) {
    for (auto const& d : known) {
        if (d.code != errc::overlapping_outcomes) {
            continue;
        }
        for (auto const& r : d.rows) {
            for (auto const& s : d.others) {
                auto const p = law.find(r.key);
                auto const q = law.find(s.key);
                bool const rows = (p.kind == row_kind::rule || p.kind == row_kind::act) &&
                                  (q.kind == row_kind::rule || q.kind == row_kind::act);
                bool const holds = rows && [&] {
                    auto const a = ruled_at(law, p);
                    auto const b = ruled_at(law, q);
                    return outcomes_clash(law, a, b) && !ordered(a, b) && together(law, a, b);
                }();
                if (!holds && !tell(report, errc::idle_declaration, id_at(law, p), id_at(law, q))) {
                    return false;
                }
            }
        }
    }
    return true;
}

template <class Law>
[[nodiscard]] constexpr bool carries(Law const& law, id_key key) {
    if constexpr (requires { law.carries(key); }) {
        return law.carries(key);
    } else {
        return static_cast<bool>(law.find(key));
    }
}
template <class Law>
[[nodiscard]] constexpr bool resolves(Law const& law, condition const& c) {
    for (std::uint8_t i = 0; i < c.size; ++i) {
        auto const& l = c.literals[i];
        auto const k = static_cast<id_key>(l.value);
        if ((l.ask == test::applies || l.ask == test::missed) && !carries(law, k)) {
            return false;
        }
        if (l.ask == test::item) {
            bool found = false;
            for (std::size_t a = 0; a < law.acts().size() && !found; ++a) {
                found = law.under_item(a, k);
            }
            if (!found) {
                return false;
            }
        }
    }
    return true;
}
template <class Law, std::size_t N>
[[nodiscard]] constexpr bool resolves(Law const& law, few<row_ref, N> const& refs) {
    for (auto const& r : refs) {
        if (!carries(law, r.key)) {
            return false;
        }
    }
    return true;
}
[[nodiscard]] constexpr bool selectable(std::string_view key) {
    if (key.empty()) {
        return true;
    }
    for (auto const& r : readings) {
        for (auto const& a : r.alternatives) {
            if (a.key == key) {
                return r.selectable;
            }
        }
    }
    return false;
}

template <class Law, class Report>
constexpr bool report_references(Law const& law, std::size_t from, Report report) {
    for (std::size_t i = from; i < law.norms().size(); ++i) {
        auto const& n = *law.norms()[i];
        if ((!resolves(law, n.when) || !resolves(law, n.yields_to)) && !tell(report, errc::unknown_reference, n.id)) {
            return false;
        }
        if (!selectable(n.reading) && !tell(report, errc::unknown_reference, n.id, n.reading)) {
            return false;
        }
    }
    for (auto const* const a : law.acts()) {
        if ((!resolves(law, a->when) || !resolves(law, a->yields_to) ||
             (a->counts_through && !carries(law, a->counts_through.key))) &&
            !tell(report, errc::unknown_reference, a->id)) {
            return false;
        }
    }
    for (auto const* const d : law.deadlines()) {
        if (!resolves(law, d->when) && !tell(report, errc::unknown_reference, d->id)) {
            return false;
        }
        if (!selectable(d->reading) && !tell(report, errc::unknown_reference, d->id, d->reading)) {
            return false;
        }
    }
    return true;
}
template <class Law, class Report>
constexpr bool report_readings(Law const& law, std::span<reading_row const> rows, Report report) {
    for (auto const& r : rows) {
        if (!resolves(law, r.rows) && !tell(report, errc::unknown_reference, r.id)) {
            return false;
        }
        if ((r.alternatives.empty() || r.question.empty() || r.default_position.empty()) &&
            !tell(report, errc::rule_without_text, r.id)) {
            return false;
        }
    }
    return true;
}

/// Sorted keys in which two are the same.
template <class Law, class Report>
constexpr bool report_shared_ids(Law const& law, std::span<indexed_row const> index, Report report) {
    for (std::size_t i = 1; i < index.size(); ++i) {
        if (index[i - 1].key == index[i].key) {
            auto const at = index[i].at ? index[i].at : index[i - 1].at;
            if (!tell(report, errc::id_used_twice, id_at(law, at))) {
                return false;
            }
        }
    }
    return true;
}

template <class Law, class Report>
constexpr bool report_citations(Law const& law, Report report) {
    for (auto const* const n : law.norms()) {
        if (n->basis.empty() && !tell(report, errc::rule_without_citation, n->id)) {
            return false;
        }
    }
    for (auto const* const a : law.acts()) {
        if (!a->basis && !tell(report, errc::rule_without_citation, a->id)) {
            return false;
        }
    }
    for (auto const* const d : law.deadlines()) {
        if (d->basis.empty() && !tell(report, errc::rule_without_citation, d->id)) {
            return false;
        }
    }
    return true;
}

[[nodiscard]] constexpr bool one_language(text const& t) { return t.en.empty() != t.id.empty(); }
template <class Law, class Report>
constexpr bool report_texts(Law const& law, Report report) {
    for (auto const* const n : law.norms()) {
        if ((n->id.empty() || n->words.empty() || one_language(n->words) || one_language(n->effect) ||
             one_language(n->note)) &&
            !tell(report, errc::rule_without_text, n->id)) {
            return false;
        }
    }
    for (auto const* const a : law.acts()) {
        if ((a->id.empty() || a->words.empty() || a->sanction.empty() || a->when.empty()) &&
            !tell(report, errc::rule_without_text, a->id)) {
            return false;
        }
    }
    for (auto const* const d : law.deadlines()) {
        if ((d->id.empty() || d->due.empty() || d->when.empty()) && !tell(report, errc::rule_without_text, d->id)) {
            return false;
        }
    }
    return true;
}

/// A row may outlive one of the instruments it cites (an old rule kept for new facts), but not all of them.
template <class Row>
[[nodiscard]] constexpr bool ever_in_force(Row const& r) {
    if (r.force.last < r.force.first) {
        return false;
    }
    for (auto const& c : r.basis) {
        if (c.of->force.overlaps(r.force)) {
            return true;
        }
    }
    return r.basis.empty();
}
template <class Law, class Report>
constexpr bool report_days(Law const& law, Report report) {
    for (auto const* const n : law.norms()) {
        if (!ever_in_force(*n) && !tell(report, errc::never_in_force, n->id)) {
            return false;
        }
    }
    for (auto const* const d : law.deadlines()) {
        if (d->force.last < d->force.first && !tell(report, errc::never_in_force, d->id)) {
            return false;
        }
    }
    return true;
}

template <class Law>
[[nodiscard]] constexpr bool can_fire(Law const& law, deadline_row const& d) {
    search<Law> s{law, false};
    return s.add(d.when, false) && s.possible();
}
template <class Law, class Report>
constexpr bool report_conditions(Law const& law, std::size_t from, Report report) {
    for (std::size_t i = from; i < law.norms().size(); ++i) {
        if (!can_fire_together(law, *law.norms()[i]) && !tell(report, errc::condition_never_holds, law.norms()[i]->id)) {
            return false;
        }
    }
    for (auto const* const a : law.acts()) {
        if (!can_fire_together(law, *a) && !tell(report, errc::condition_never_holds, a->id)) {
            return false;
        }
    }
    for (auto const* const d : law.deadlines()) {
        if (!can_fire(law, *d) && !tell(report, errc::condition_never_holds, d->id)) {
            return false;
        }
    }
    return true;
}

/// The id without its year: `candidacy.effective_end_of_month_2017` without `_2017`.
[[nodiscard]] constexpr std::string_view without_year(std::string_view id) {
    if (id.size() < 6 || id[id.size() - 5] != '_') {
        return id;
    }
    for (std::size_t i = id.size() - 4; i < id.size(); ++i) {
        if (id[i] < '0' || id[i] > '9') {
            return id;
        }
    }
    return id.substr(0, id.size() - 5);
}
[[nodiscard]] constexpr bool names_cycle(condition const& c) {
    for (std::uint8_t i = 0; i < c.size; ++i) {
        if (c.literals[i].ask == test::one_of && c.literals[i].left == word::cycle) {
            return true;
        }
    }
    return false;
}
/// Whether two norms are versions of one rule: ids alike but for a year, or equal conditions and outcomes that exclude each other
/// one after the other. Rows of single rounds of elections are no versions.
[[nodiscard]] constexpr bool versions(norm const& a, norm const& b) {
    if (a.reading != b.reading || a.selected_by != b.selected_by || !a.binds.meets(b.binds) ||
        !a.contests.meets(b.contests) || names_cycle(a.when)) {
        return false;
    }
    auto const stem = without_year(a.id);
    bool const alike = without_year(b.id) == stem && (stem.size() < a.id.size() || stem.size() < b.id.size());
    return alike || (exclusion_of(a.then, b.then) != exclusion::none && a.when == b.when && !a.force.overlaps(b.force));
}
template <class Law, class Report>
constexpr bool report_versions(Law const& law, std::span<known_defect const> known, Report report) {
    auto const norms = law.norms();
    for (std::size_t i = 0; i < norms.size(); ++i) {
        auto const& a = *norms[i];
        if (a.selected_by == selects::knowledge_day) {
            continue;  // the decrees on days off add up; the calendar orders them
        }
        bool const dated = without_year(a.id).size() < a.id.size();
        for (std::size_t j = i + 1; j < norms.size(); ++j) {
            auto const& b = *norms[j];
            // Most pairs differ in what is cheap to ask.
            if (a.selected_by != b.selected_by ||
                (a.then == b.then && (dated ? b.id.size() + 5 != a.id.size() && b.id.size() != a.id.size()
                                            : b.id.size() != a.id.size() + 5)) ||
                !versions(a, b)) {
                continue;
            }
            auto const& first = b.force.first < a.force.first ? b : a;
            auto const& second = b.force.first < a.force.first ? a : b;
            defect d{.row = first.id, .other = second.id};
            if (first.force.overlaps(second.force)) {
                d.code = errc::versions_overlap;
                d.day = second.force.first;
            } else if (is_day(first.force.last) && add_days(first.force.last, 1) < second.force.first) {
                bool bridged = false;  // a third version may stand between them
                for (auto const* const c : norms) {
                    bridged = bridged || (c != &a && c != &b && versions(*c, a) &&
                                          c->force.contains(add_days(first.force.last, 1)));
                }
                if (!bridged) {
                    d.code = errc::hole_in_days;
                    d.day = add_days(first.force.last, 1);
                }
            }
            if (d && !is_known(known, d.code, key_of(first.id), key_of(second.id)) && !report(d)) {
                return false;
            }
        }
    }
    return true;
}

/// The days on which rows of one series stand: neither two at once, nor none between the first and the last. `series(i)` says whether
/// row `i` belongs to it. Two rows at once are reported once for each pair.
template <class Days, class Id, class Report>
constexpr bool report_series(std::size_t count, Days days, Id id, bool may_overlap, std::span<known_defect const> known,
                             Report report) {
    for (std::size_t i = 0; i < count; ++i) {
        interval const a = days(i);
        bool followed = !is_day(a.last);  // on the day after the last somebody else stands, or nobody ever does
        bool later = false;
        std::size_t next = i;
        for (std::size_t j = 0; j < count; ++j) {
            if (i == j) {
                continue;
            }
            interval const b = days(j);
            if (i < j && !may_overlap && a.overlaps(b) &&
                !is_known(known, errc::versions_overlap, key_of(id(i)), key_of(id(j)))) {
                defect d{.code = errc::versions_overlap, .row = id(i), .other = id(j)};
                d.day = std::max(a.first, b.first);
                if (!report(d)) {
                    return false;
                }
            }
            if (is_day(a.last)) {
                followed = followed || b.contains(add_days(a.last, 1));
                if (add_days(a.last, 1) < b.first && (!later || b.first < days(next).first)) {
                    later = true;
                    next = j;
                }
            }
        }
        if (!followed && later && !is_known(known, errc::hole_in_days, key_of(id(i)), key_of(id(next)))) {
            defect d{.code = errc::hole_in_days, .row = id(i), .other = id(next)};
            d.day = add_days(a.last, 1);
            if (!report(d)) {
                return false;
            }
        }
    }
    return true;
}

inline constexpr std::size_t most_in_series = 64;

template <class Report>
constexpr bool report_supervisors(std::span<supervisor_row const> rows, std::span<known_defect const> known,
                                  Report report) {
    for (std::size_t i = 0; i < rows.size(); ++i) {
        auto const alike = [&](supervisor_row const& r) {
            return r.role == rows[i].role && r.cases == rows[i].cases && r.reading == rows[i].reading;
        };
        bool seen = false;  // each series once, at its first row
        for (std::size_t j = 0; j < i; ++j) {
            seen = seen || alike(rows[j]);
        }
        if (seen) {
            continue;
        }
        supervisor_row const* series[most_in_series]{};
        std::size_t n = 0;
        for (std::size_t j = i; j < rows.size() && n < most_in_series; ++j) {
            if (alike(rows[j])) {
                series[n++] = &rows[j];
            }
        }
        if (!report_series(
                n, [&](std::size_t k) { return series[k]->force; }, [&](std::size_t k) { return series[k]->id; }, false,
                known, report)) {
            return false;
        }
    }
    return true;
}

/// The same conduct from list to list, for one kind of contest: no days between two lists on which none names it.
template <class Law, class Report>
constexpr bool report_lists(Law const& law, std::span<known_defect const> known, Report report) {
    auto const acts = law.acts();
    defect told[most_in_series]{};  // a hole between two lists is told once, not for each form of conduct
    std::size_t count = 0;
    auto const once = [&](defect const& d) {
        for (std::size_t k = 0; k < count; ++k) {
            if (told[k] == d) {
                return true;
            }
        }
        if (count < most_in_series) {
            told[count++] = d;
        }
        return report(d);
    };
    for (std::size_t i = 0; i < acts.size(); ++i) {
        bool seen = false;
        for (std::size_t j = 0; j < i; ++j) {
            seen = seen || acts[j]->type == acts[i]->type;
        }
        if (seen || acts[i]->type.empty()) {
            continue;
        }
        act_row const* series[most_in_series]{};
        for (auto const where : {contest::dpr, contest::dprd, contest::dpd, contest::president, contest::pilkada}) {
            std::size_t n = 0;
            for (std::size_t j = i; j < acts.size() && n < most_in_series; ++j) {
                if (acts[j]->type == acts[i]->type && acts[j]->basis.of != nullptr && acts[j]->contests.meets(where)) {
                    series[n++] = acts[j];
                }
            }
            if (!report_series(
                    n, [&](std::size_t k) { return series[k]->basis.of->force; },
                    [&](std::size_t k) { return series[k]->basis.of->id; }, true, known, once)) {
                return false;
            }
        }
    }
    return true;
}

[[nodiscard]] constexpr bool is_known_gap(std::span<known_gap const> known, defect const& d) {
    for (auto const& g : known) {
        bool covers = g.list == d.row;
        for (std::uint8_t i = 0; i < g.cells.size && covers; ++i) {
            auto const& l = g.cells.literals[i];
            for (auto const& s : d.cell) {
                if (s.subject == l.left) {
                    // A statement of employment holds a mask already, the others the number of the value.
                    auto const mask = s.type == value_type::several ? static_cast<std::uint64_t>(s.value)
                                                                    : std::uint64_t{1} << static_cast<unsigned>(s.value);
                    covers = covers && ((mask & l.value) != 0) != l.negated;
                }
            }
        }
        if (covers) {
            return true;
        }
    }
    return false;
}

/// The cells of a list of acts: a form of conduct that the list names for somebody, a beneficiary that it names for some conduct, a
/// kind of employment that it binds somewhere. Each cell must be covered by a row, or be declared.
template <class Law, class Report>
constexpr bool report_gaps(Law const& law, std::span<known_gap const> known, Report report) {
    // Other people's stages; what is done for the own candidacy has no counterpart among them.
    constexpr favours beneficiaries[] = {favours::bakal_calon, favours::calon, favours::party};
    constexpr std::uint64_t others = 1U << static_cast<unsigned>(favours::bakal_calon) |
                                     1U << static_cast<unsigned>(favours::calon) |
                                     1U << static_cast<unsigned>(favours::party);
    auto const acts = law.acts();
    for (std::size_t i = 0; i < acts.size(); ++i) {
        auto const* const list = acts[i]->basis.of;
        bool seen = list == nullptr;
        for (std::size_t j = 0; j < i; ++j) {
            seen = seen || acts[j]->basis.of == list;
        }
        if (seen) {
            continue;
        }
        std::uint64_t forms = 0;
        std::uint64_t whose = 0;
        std::uint32_t bound = 0;
        struct row {
            std::uint64_t forms;
            std::uint64_t whose;
            std::uint32_t bound;
        };
        row rows[most_in_series]{};
        std::size_t n = 0;
        for (std::size_t j = i; j < acts.size() && n < most_in_series; ++j) {
            bool const of_the_list = acts[j]->opens != track::none && acts[j]->opens != track::criminal;
            if (acts[j]->basis.of != list || acts[j]->binds == anyone || !of_the_list) {
                continue;
            }
            std::uint64_t const named = values_named(law, acts[j]->when, word::conduct);
            std::uint64_t const favoured = values_named(law, acts[j]->when, word::favours);
            if (named == 0) {
                continue;
            }
            forms |= (favoured & others) != 0 ? named : 0;
            whose |= favoured & others;
            bound |= acts[j]->binds.bits;
            // What a row does not ask for, it takes as it comes.
            rows[n++] = {named, favoured == 0 ? ~std::uint64_t{0} : favoured, acts[j]->binds.bits};
        }
        for (std::size_t c = 0; c < info(word::conduct).value_count; ++c) {
            if ((forms >> c & 1U) == 0) {
                continue;
            }
            for (auto const f : beneficiaries) {
                if ((whose >> static_cast<unsigned>(f) & 1U) == 0) {
                    continue;
                }
                std::uint32_t open = bound;
                for (std::size_t k = 0; k < n; ++k) {
                    if ((rows[k].forms >> c & 1U) != 0 && (rows[k].whose >> static_cast<unsigned>(f) & 1U) != 0) {
                        open &= ~rows[k].bound;
                    }
                }
                if (open == 0) {
                    continue;
                }
                defect d{.code = errc::gap_in_list, .row = list->id};
                d.cell[0] = state(static_cast<conduct>(c));
                d.cell[1] = state(f);
                d.cell[2] = {word::employment, value_type::several, static_cast<std::int64_t>(open)};
                if (!is_known_gap(known, d) && !report(d)) {
                    return false;
                }
            }
        }
    }
    return true;
}

// --- the regions of status

template <class State, class Report>
constexpr bool report_states(std::span<transition<State> const> table, State start, State last, std::string_view region,
                             Report report) {
    std::uint16_t reached = bit(start);
    for (bool grew = true; grew;) {
        grew = false;
        for (auto const& t : table) {
            if ((t.from & reached) != 0 && (reached & bit(t.to)) == 0) {
                reached = static_cast<std::uint16_t>(reached | bit(t.to));
                grew = true;
            }
        }
    }
    for (unsigned s = 0; s <= static_cast<unsigned>(last); ++s) {
        if ((reached >> s & 1U) == 0) {
            defect d{.code = errc::unreachable_state, .row = region};
            d.state = static_cast<std::uint8_t>(s);
            if (!report(d)) {
                return false;
            }
        }
    }
    for (std::size_t i = 0; i < table.size(); ++i) {
        auto const& t = table[i];
        // A transition starts somewhere, on a dated event, by a row of the law; of two on one event a row decides.
        bool bad = t.from == 0 || info(t.on).type != value_type::day || !t.by;
        for (std::size_t j = i + 1; j < table.size() && !bad; ++j) {
            auto const& o = table[j];
            bad = t.on == o.on && (t.from & o.from) != 0 && t.to != o.to && t.needs == o.needs;
        }
        if (bad) {
            defect d{.code = errc::transition_undecided, .row = region, .other = info(t.on).id};
            d.state = static_cast<std::uint8_t>(t.to);
            if (!report(d)) {
                return false;
            }
        }
    }
    return true;
}

/// Keeps the first defect.
struct keep_first {
    defect* out;
    constexpr bool operator()(defect const& d) const {
        *out = d;
        return false;
    }
};

}  // namespace detail

/// @brief A check of the analyser over rows.
enum class row_check : std::uint8_t {
    ids,           ///< No two rows share an id (3013).
    references,    ///< Every reference, item and reading is carried (3002).
    sources,       ///< Every row cites something (3004).
    texts,         ///< Every row has its words in both languages (3005).
    days,          ///< Every row applies on some day on which something it cites is in force (3009).
    conditions,    ///< Every condition can hold (3010).
    overlaps,      ///< No two rows apply with outcomes that exclude each other and no stated order (3001).
    declarations,  ///< Every declared overlap is one (3012).
    versions,      ///< The versions of a rule neither overlap nor leave a hole (3007, 3008).
    lists,         ///< From list to list, conduct stays named without a hole (3008).
    gaps           ///< Each list names every form of conduct for every beneficiary and person it speaks of (3011).
};
/// @brief Every check over rows, in the order in which @ref analyse runs them.
inline constexpr row_check all_checks[] = {row_check::ids,      row_check::references,   row_check::sources,
                                           row_check::texts,    row_check::days,         row_check::conditions,
                                           row_check::overlaps, row_check::declarations, row_check::versions,
                                           row_check::lists,    row_check::gaps};

namespace detail {

template <class Law, class Report>
constexpr bool run(Law const& law, row_check which, std::span<known_defect const> known,
                   std::span<known_gap const> gaps, std::size_t from, Report report) {
    switch (which) {
        case row_check::ids:
            if constexpr (requires { law.index(); }) {
                return report_shared_ids(law, law.index(), report);
            } else {
                return true;
            }
        case row_check::references: return report_references(law, from, report);
        case row_check::sources: return report_citations(law, report);
        case row_check::texts: return report_texts(law, report);
        case row_check::days: return report_days(law, report);
        case row_check::conditions: return report_conditions(law, from, report);
        case row_check::overlaps: return report_overlaps(law, from, known, report);
        case row_check::declarations: return report_idle_declarations(law, known, report);
        case row_check::versions: return report_versions(law, known, report);
        case row_check::lists: return report_lists(law, known, report);
        case row_check::gaps: return report_gaps(law, gaps, report);
    }
    return true;
}

}  // namespace detail

/// @brief The first defect that one check finds among rows, or none: `static_assert(!first_defect(rows_of(mine), row_check::overlaps))`.
/// @param law A @ref row_set or table of rows, or a @ref rule_book.
/// @param which The check.
/// @param known Defects that are known; none for rows of one's own.
/// @param gaps Gaps that are known.
/// @param from Only norms from this index on are asked of, with each other and with those before; the costly checks take it.
template <class Law>
[[nodiscard]] constexpr defect first_defect(Law const& law, row_check which, std::span<known_defect const> known = {},
                                            std::span<known_gap const> gaps = {}, std::size_t from = 0) {
    defect d;
    if constexpr (requires { law.rows(); }) {
        detail::run(law.rows(), which, known, gaps, from, detail::keep_first{&d});
    } else {
        detail::run(law, which, known, gaps, from, detail::keep_first{&d});
    }
    return d;
}
/// @brief The first pair of bodies with one role for one kind of case on one day (3007), or the first hole between two (3008).
/// O(rows^2).
[[nodiscard]] constexpr defect first_defect(std::span<supervisor_row const> rows,
                                            std::span<known_defect const> known = {}) {
    defect d;
    detail::report_supervisors(rows, known, detail::keep_first{&d});
    return d;
}
/// @brief The first reference of a disagreement that is not carried by `law` (3002), or its missing words (3005).
template <class Law>
[[nodiscard]] constexpr defect first_defect(Law const& law, std::span<reading_row const> rows) {
    defect d;
    detail::report_readings(law, rows, detail::keep_first{&d});
    return d;
}
/// @brief The first state of a region that nothing leads to (3006), or transition that is undated, uncited or in doubt (3014).
/// @param table The region.
/// @param start Where everybody begins.
/// @param last The last state of the enumeration.
/// @param region Its name in the answer.
template <class State, std::size_t N>
[[nodiscard]] constexpr defect first_defect(transition<State> const (&table)[N], State start, State last,
                                            std::string_view region) {
    defect d;
    detail::report_states(std::span<transition<State> const>{table}, start, last, region, detail::keep_first{&d});
    return d;
}

/// @brief A defect as a template argument, so that the compiler prints its ids where a proof fails.
struct printed_defect {
    int number = 0;    ///< The number of the error.
    char row[80]{};    ///< Id of the row.
    char other[80]{};  ///< Id of the second row.

    /// @brief From a defect; longer ids are cut.
    constexpr printed_defect(defect const& d) : number{static_cast<int>(d.code)} {
        for (std::size_t i = 0; i < d.row.size() && i + 1 < sizeof row; ++i) {
            row[i] = d.row[i];
        }
        for (std::size_t i = 0; i < d.other.size() && i + 1 < sizeof other; ++i) {
            other[i] = d.other[i];
        }
    }
};
/// @brief A proof that names the rows where it fails: `static_assert(proof<first_defect(rows_of(mine), row_check::overlaps)>::holds)`.
template <printed_defect Found>
struct proof {
    static_assert(Found.number == 0, "the analyser rejects the rows that the template argument names");
    /// @brief True; where it is not, this does not compile.
    static constexpr bool holds = true;
};

/// @brief Every defect of a rule book: the carried law and whatever a user added, the bodies, the readings and the regions of status.
///
/// Each check of @ref all_checks, then the bodies, the disagreements and the three regions. The carried law has none beyond the
/// declared ones; what comes out is due to rows that were added. Some ten milliseconds.
/// @param law The rows.
/// @param known Defects that are known; those of the carried law unless a caller brings another table.
/// @param gaps Gaps of lists that are known.
[[nodiscard]] inline std::vector<defect> analyse(rule_book const& law,
                                                 std::span<known_defect const> known = known_defects,
                                                 std::span<known_gap const> gaps = known_gaps) {
    std::vector<defect> out;
    auto const report = [&](defect const& d) {
        out.push_back(d);
        return true;
    };
    for (auto const which : all_checks) {
        if (which == row_check::ids) {
            std::vector<indexed_row> index;
            std::uint32_t i = 0;
            for (auto const* const r : law.norms()) {
                index.push_back({key_of(r->id), {row_kind::rule, i++}});
            }
            i = 0;
            for (auto const* const r : law.acts()) {
                index.push_back({key_of(r->id), {row_kind::act, i++}});
            }
            i = 0;
            for (auto const* const r : law.deadlines()) {
                index.push_back({key_of(r->id), {row_kind::deadline, i++}});
            }
            std::sort(index.begin(), index.end(),
                      [](indexed_row const& a, indexed_row const& b) { return a.key < b.key; });
            detail::report_shared_ids(law, index, report);
        } else {
            detail::run(law, which, known, gaps, 0, report);
        }
    }
    detail::report_supervisors(supervisors, known, report);
    detail::report_readings(law, readings, report);
    detail::report_states(std::span<transition<employment_state> const>{employment_transitions},
                          employment_state::serving, employment_state::service_over, "employment", report);
    detail::report_states(std::span<transition<candidacy_state> const>{candidacy_transitions}, candidacy_state::none,
                          candidacy_state::struck, "candidacy", report);
    detail::report_states(std::span<transition<party_state> const>{party_transitions}, party_state::none,
                          party_state::proven, "party", report);
    return out;
}

}  // namespace netralitas

#endif
