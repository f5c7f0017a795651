// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief What changed between two answers, as a value: each change with what stood before, what stands after, and the rows behind it.
#ifndef NETRALITAS_RULES_DIFFERENCE_HPP
#define NETRALITAS_RULES_DIFFERENCE_HPP

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include <netralitas/base/date.hpp>
#include <netralitas/base/error.hpp>
#include <netralitas/law/norm.hpp>
#include <netralitas/person/facts.hpp>
#include <netralitas/rules/assessment.hpp>
#include <netralitas/rules/inference.hpp>
#include <netralitas/status/regions.hpp>

namespace netralitas {

/// @brief A row of the law, of whatever kind: exactly one of the pointers is set.
struct row_of_law {
    norm const* rule = nullptr;          ///< The norm, or null.
    act_row const* conduct = nullptr;    ///< The act, or null.
    deadline_row const* term = nullptr;  ///< The deadline, or null.

    /// @brief Id of the row.
    [[nodiscard]] std::string_view id() const noexcept {
        return rule != nullptr ? rule->id : conduct != nullptr ? conduct->id : term->id;
    }
    /// @brief How well the row is attested.
    [[nodiscard]] evidence grade() const noexcept {
        return rule != nullptr ? rule->grade : conduct != nullptr ? conduct->grade : term->grade;
    }
    /// @brief The citations of the row, those of the sanction of an act among them.
    [[nodiscard]] std::vector<citation> basis() const {
        std::vector<citation> out;
        if (conduct != nullptr) {
            out.push_back(conduct->basis);
            out.insert(out.end(), conduct->sanction_basis.begin(), conduct->sanction_basis.end());
        } else {
            auto const& of = rule != nullptr ? rule->basis : term->basis;
            out.assign(of.begin(), of.end());
        }
        return out;
    }
    friend bool operator==(row_of_law const&, row_of_law const&) = default;
};

/// @brief What something was and what it is.
template <class T>
struct changed {
    T before{};  ///< On the first side of the comparison.
    T after{};   ///< On the second.
};

/// @brief A state of one of the three regions, with its day and the row behind the transition that led there.
template <class State>
struct region_state {
    State state{};              ///< The state.
    date since = no_first_day;  ///< Day of the last change, where there was one.
    norm const* by = nullptr;   ///< The row behind the last transition, or null.
    std::uint16_t open = 0;     ///< The states left possible by the order of events of one day, as in @ref standing.

    /// @brief Whether state, day and what is open are the same; the row explains them.
    friend bool operator==(region_state const& a, region_state const& b) {
        return a.state == b.state && a.since == b.since && a.open == b.open;
    }
};

/// @brief A discharge: its class, its first day, and the rows that set them.
struct discharge_state {
    consequence by_class = consequence::none;  ///< Class of the discharge; none, or undetermined.
    date from = no_last_day;                   ///< Its first day; open where the law fixes none.
    norm const* by = nullptr;                  ///< The row that sets the class.
    deadline_row const* from_by = nullptr;     ///< The row that sets the day, or null.

    /// @brief Whether class and day are the same.
    friend bool operator==(discharge_state const& a, discharge_state const& b) {
        return a.by_class == b.by_class && a.from == b.from;
    }
};

/// @brief Whether the person may or must work.
struct duty_state {
    consequence duty = consequence::none;  ///< See standing::duty.
    norm const* by = nullptr;              ///< The row behind it.

    /// @brief Whether the duty is the same.
    friend bool operator==(duty_state const& a, duty_state const& b) { return a.duty == b.duty; }
};

/// @brief How much a finding counts in an answer.
enum class finding_state : std::uint8_t {
    absent,     ///< The row does not fire.
    overruled,  ///< It fires, and another row prevails over it.
    contested,  ///< It fires, and another row would prevail if a missing fact were so.
    stands      ///< It fires, and nothing stands against it.
};

/// @brief How much a finding counts; a finding without a row is absent. O(1).
[[nodiscard]] inline finding_state state_of(finding const& f) noexcept {
    return f.rule == nullptr && f.conduct == nullptr ? finding_state::absent
           : !f.overruled_by.empty()                 ? finding_state::overruled
           : !f.contested_by.empty()                 ? finding_state::contested
                                                     : finding_state::stands;
}

/// @brief Whether a row tells nothing of a case: its condition asks for no more than the contest and the day, or it belongs to the log of
/// decrees. O(literals).
[[nodiscard]] inline bool holds_for_everybody(norm const& n) noexcept {
    return n.selected_by == selects::knowledge_day ||
           std::none_of(n.when.literals, n.when.literals + n.when.size, [](literal const& l) {
               if (l.ask == test::applies || l.ask == test::missed || l.ask == test::item) {
                   return true;
               }
               auto const kind = info(l.left).kind;
               return l.left != word::contest && l.left != word::cycle && kind != word_kind::constant &&
                      kind != word_kind::day_fact;
           });
}

/// @brief A row that is found on one side and not, or otherwise, on the other.
struct changed_finding : changed<finding> {
    /// @brief The row as it was found, after where it is found on both sides.
    [[nodiscard]] finding const& found() const noexcept {
        return state_of(after) != finding_state::absent ? after : before;
    }
    /// @brief The row.
    [[nodiscard]] row_of_law row() const noexcept { return {.rule = found().rule, .conduct = found().conduct}; }
    /// @brief Whether it stands after and did not before.
    [[nodiscard]] bool gained() const noexcept { return state_of(before) < state_of(after); }
    /// @brief Whether it stood before and does not after.
    [[nodiscard]] bool lost() const noexcept { return state_of(after) < state_of(before); }
    /// @brief Whether the row tells of the case, not of the law in general.
    [[nodiscard]] bool of_the_case() const noexcept {
        return found().rule == nullptr || !holds_for_everybody(*found().rule);
    }
};

/// @brief A verdict that differs. An act judged on one side only has no verdict on the other.
struct changed_verdict : changed<std::optional<verdict>> {
    std::size_t act_number = 0;                ///< Place of the act among the acts of its side, from 0.
    bool ruling = false;                       ///< The ruling differs.
    bool track = false;                        ///< The track differs, or a criminal or administrative track beside it.
    bool sanction = false;                     ///< The sanction differs, or what its level means.
    bool by = false;                           ///< The deciding row differs, or the norm that sets the sanction.
    bool grade = false;                        ///< The grade differs.
    std::vector<changed_finding> findings{};   ///< The rows that fire because of the act, where they differ.
    std::vector<changed_finding> undecided{};  ///< The rows that stay open, where they differ.

    /// @brief Whether the outcome differs: ruling, track, sanction or deciding row.
    [[nodiscard]] bool outcome() const noexcept { return ruling || track || sanction || by; }
    /// @brief The act.
    [[nodiscard]] act const& of() const noexcept { return after ? *after->of : *before->of; }
};

/// @brief A deadline that appeared, went away, or stands otherwise. Where it does not apply, the row is null.
struct changed_deadline : changed<deadline_answer> {
    /// @brief The row.
    [[nodiscard]] deadline_row const& row() const noexcept { return after.row != nullptr ? *after.row : *before.row; }
    /// @brief Whether it applies after only.
    [[nodiscard]] bool appeared() const noexcept { return before.row == nullptr; }
    /// @brief Whether it applied before only.
    [[nodiscard]] bool gone() const noexcept { return after.row == nullptr; }
    /// @brief Whether it applies on both sides and the due day differs.
    [[nodiscard]] bool moved() const noexcept { return !appeared() && !gone() && before.due.day != after.due.day; }
};

/// @brief A stated fact that differs; nothing where it is not stated.
struct changed_fact : changed<std::optional<statement>> {
    /// @brief The word.
    [[nodiscard]] word subject() const noexcept { return after ? after->subject : before->subject; }
};

/// @brief The parts of an answer, the most important first.
enum class answer_part : std::uint8_t {
    employment,  ///< Region one.
    candidacy,   ///< Region two.
    party,       ///< Region three.
    discharge,   ///< Class and day of a discharge.
    duty,        ///< Whether the person may or must work.
    verdicts,    ///< Ruling, track, sanction, deciding row.
    deadlines,   ///< Deadlines.
    findings,    ///< Rows that fire.
    undecided,   ///< Rows that a missing fact leaves open.
    grade,       ///< Grade of the weakest row.
    problem,     ///< A contradiction in the facts.
    nothing      ///< Nothing.
};

/// @brief What differs between two answers, the most important first. A value; it refers to rows of the law, to acts and to what the two
/// questions point to, which must outlive it.
struct difference {
    changed<question> asked{};           ///< The two questions. They are no part of the difference, they explain it.
    std::vector<changed_fact> stated{};  ///< The stated facts of the person that differ; likewise no part of it.
    changed<contest_info const*> contest{};  ///< The two contests; likewise.

    std::optional<changed<region_state<employment_state>>> employment{};  ///< Region one, where it differs.
    std::optional<changed<region_state<candidacy_state>>> candidacy{};    ///< Region two.
    std::optional<changed<region_state<party_state>>> party{};            ///< Region three.
    std::optional<changed<discharge_state>> discharge{};                  ///< Class and day of a discharge.
    std::optional<changed<duty_state>> duty{};                            ///< Whether the person may or must work.
    std::vector<changed_verdict> verdicts{};                              ///< Act by act.
    std::vector<changed_deadline> deadlines{};                            ///< By due day.
    std::vector<changed_finding> findings{};                              ///< Rows of the case first.
    std::vector<changed_finding> undecided{};                             ///< Rows that a missing fact leaves open.
    std::optional<changed<evidence>> grade{};                             ///< Grade of the whole answer.
    std::optional<changed<error>> problem{};                              ///< A contradiction in the facts.

    /// @brief Whether the two answers are the same. O(1).
    [[nodiscard]] bool empty() const noexcept { return first() == answer_part::nothing; }
    /// @brief The most important part that differs. O(1).
    [[nodiscard]] answer_part first() const noexcept {
        return employment            ? answer_part::employment
               : candidacy           ? answer_part::candidacy
               : party               ? answer_part::party
               : discharge           ? answer_part::discharge
               : duty                ? answer_part::duty
               : !verdicts.empty()   ? answer_part::verdicts
               : !deadlines.empty()  ? answer_part::deadlines
               : !findings.empty()   ? answer_part::findings
               : !undecided.empty()  ? answer_part::undecided
               : grade.has_value()   ? answer_part::grade
               : problem.has_value() ? answer_part::problem
                                     : answer_part::nothing;
    }
    /// @brief Whether something differs that tells of the case: more than rows that hold for everybody, such as the log of decrees,
    /// and deadlines that run for everybody. O(findings + deadlines).
    [[nodiscard]] bool of_the_case() const noexcept {
        return first() < answer_part::deadlines || !undecided.empty() || grade || problem ||
               std::any_of(deadlines.begin(), deadlines.end(),
                           [](changed_deadline const& d) { return !runs_for_everybody(d.row()); }) ||
               std::any_of(findings.begin(), findings.end(), [](changed_finding const& f) { return f.of_the_case(); });
    }
    /// @brief Every row behind a change, each once, in the order of the changes. O(rows^2), of which there are few.
    [[nodiscard]] std::vector<row_of_law> rows() const {
        std::vector<row_of_law> out;
        auto const add = [&](row_of_law const& r) {
            if ((r.rule != nullptr || r.conduct != nullptr || r.term != nullptr) &&
                std::find(out.begin(), out.end(), r) == out.end()) {
                out.push_back(r);
            }
        };
        auto const region = [&](auto const& r) {
            if (r) {
                add({.rule = r->before.by});
                add({.rule = r->after.by});
            }
        };
        region(employment);
        region(candidacy);
        region(party);
        region(discharge);
        if (discharge) {
            add({.term = discharge->before.from_by});
            add({.term = discharge->after.from_by});
        }
        region(duty);
        for (auto const& v : verdicts) {
            for (auto const* const side : {&v.before, &v.after}) {
                if (*side && v.outcome()) {
                    add({.conduct = (*side)->by});
                    add({.rule = (*side)->sanction_by});
                    add({.rule = (*side)->imposed_by});
                }
            }
            for (auto const* const list : {&v.findings, &v.undecided}) {
                for (auto const& f : *list) {
                    add(f.row());
                }
            }
        }
        for (auto const& d : deadlines) {
            add({.term = &d.row()});
        }
        for (auto const* const list : {&findings, &undecided}) {
            for (auto const& f : *list) {
                add(f.row());
            }
        }
        return out;
    }
};

namespace detail {

/// Rows are told apart by id, never by address: a copy of a rule book has its own rows for the decrees.
[[nodiscard]] inline bool same_id(std::string_view a, std::string_view b) noexcept {
    return a.size() == b.size() && (a.data() == b.data() || a == b);
}
[[nodiscard]] inline std::string_view id_or_none(norm const* n) noexcept {
    return n != nullptr ? n->id : std::string_view{};
}
[[nodiscard]] inline std::string_view id_or_none(act_row const* a) noexcept {
    return a != nullptr ? a->id : std::string_view{};
}

/// The rows of two lists that differ by `same`, in the order of the first and then the second list. The lists stand in the order of the
/// rule book, so that a partner is nearly always where the last one ended; O(rows), at worst O(rows^2).
template <class Row, class Changed, class Id, class Same>
[[nodiscard]] std::vector<Changed> differing(std::vector<Row> const& before, std::vector<Row> const& after, Id id,
                                             Same same) {
    std::vector<Changed> out;
    std::vector<bool> paired(after.size(), false);
    std::size_t next = 0;
    for (auto const& b : before) {
        auto const name = id(b);
        std::size_t k = 0;
        for (; k < after.size(); ++k) {
            auto const at = (next + k) % after.size();
            if (!paired[at] && same_id(id(after[at]), name)) {
                paired[at] = true;
                next = at + 1;
                if (!same(b, after[at])) {
                    Changed c;
                    c.before = b;
                    c.after = after[at];
                    out.push_back(c);
                }
                break;
            }
        }
        if (k == after.size()) {
            Changed c;
            c.before = b;
            out.push_back(c);
        }
    }
    for (std::size_t i = 0; i < after.size(); ++i) {
        if (!paired[i]) {
            Changed c;
            c.after = after[i];
            out.push_back(c);
        }
    }
    return out;
}

[[nodiscard]] inline bool same_finding(finding const& a, finding const& b) {
    return state_of(a) == state_of(b) && a.then() == b.then() && a.grade() == b.grade() &&
           same_id(a.overruled_by, b.overruled_by) && same_id(a.contested_by, b.contested_by);
}
/// What counts first, then what tells of the case, then the rest, each in the order of the rule book.
inline void most_telling_first(std::vector<changed_finding>& list) {
    std::stable_sort(list.begin(), list.end(), [](changed_finding const& a, changed_finding const& b) {
        auto const weight = [](changed_finding const& f) {
            return !f.of_the_case() ? 2 : f.found().then() == consequence::none ? 1 : 0;
        };
        return weight(a) < weight(b);
    });
}
[[nodiscard]] inline std::vector<changed_finding> differing_findings(std::vector<finding> const& before,
                                                                     std::vector<finding> const& after) {
    auto out = differing<finding, changed_finding>(
        before, after, [](finding const& f) { return f.id(); }, same_finding);
    most_telling_first(out);
    return out;
}
[[nodiscard]] inline std::vector<changed_finding> differing_undecided(std::vector<finding> const& before,
                                                                      std::vector<finding> const& after) {
    return differing<finding, changed_finding>(
        before, after, [](finding const& f) { return f.id(); },
        [](finding const& a, finding const& b) { return a.missing == b.missing && same_finding(a, b); });
}

/// The row behind the last transition of a region: the one whose event has the day and leads to the state.
template <class State>
[[nodiscard]] region_state<State> region_of(std::span<transition<State> const> table, assessment const& a, State state,
                                            date since) {
    region_state<State> out{state, since, nullptr};
    if (!is_day(since)) {
        return out;
    }
    inference decide{a.stated, a.where, a.asked};
    for (auto const& t : table) {
        if (t.to != state || (t.needs != consequence::none && t.needs != a.status.discharge)) {
            continue;
        }
        if (auto const v = decide.value(t.on, a.asked.on); v && from_serial(*v) == since) {
            auto const p = decide.law().find(t.by.key);
            out.by = t.needs != consequence::none ? a.status.discharge_by
                     : p.kind == row_kind::rule   ? decide.law().norms()[p.index]
                                                  : nullptr;
            break;
        }
    }
    return out;
}
template <class State>
void compare_region(std::optional<changed<region_state<State>>>& out, std::span<transition<State> const> table,
                    assessment const& before, assessment const& after, State standing::*state, date standing::*since,
                    std::uint16_t standing::*open = nullptr) {
    auto const same = [&](auto standing::*of) { return before.status.*of == after.status.*of; };
    if (same(state) && same(since) && (open == nullptr || same(open))) {
        return;
    }
    out = {region_of(table, before, before.status.*state, before.status.*since),
           region_of(table, after, after.status.*state, after.status.*since)};
    if (open != nullptr) {
        out->before.open = before.status.*open;
        out->after.open = after.status.*open;
    }
}

[[nodiscard]] inline discharge_state discharge_of(assessment const& a) {
    discharge_state out{a.status.discharge, a.status.discharge_from, a.status.discharge_by, nullptr};
    for (auto const& d : a.deadlines) {
        if (out.by_class != consequence::none && d.row->met_by.items[0].given &&
            d.row->met_by.items[0].id == word::discharge_effective && d.due.day == out.from) {
            out.from_by = d.row;
            break;
        }
    }
    return out;
}

[[nodiscard]] inline changed_verdict compare_verdicts(verdict const& x, verdict const& y) {
    changed_verdict c;
    c.ruling = x.ruling != y.ruling;
    c.track = x.track != y.track || x.crime != y.crime || x.administrative != y.administrative;
    c.sanction = x.sanction != y.sanction || x.level_set_by_agency != y.level_set_by_agency ||
                 !same_id(id_or_none(x.imposed_by), id_or_none(y.imposed_by));
    c.by = !same_id(id_or_none(x.by), id_or_none(y.by)) || !same_id(id_or_none(x.sanction_by), id_or_none(y.sanction_by));
    c.grade = x.grade != y.grade;
    c.findings = differing_findings(x.findings, y.findings);
    c.undecided = differing_undecided(x.undecided, y.undecided);
    if (c.outcome() || c.grade || !c.findings.empty() || !c.undecided.empty()) {
        c.before = x;
        c.after = y;
    }
    return c;
}
/// The verdict on the same act: the one with the same id, or without ids the one in the same place.
[[nodiscard]] inline verdict const* partner_of(assessment const& in, verdict const& v, std::size_t place) {
    if (!v.of->id.empty()) {
        for (auto const& other : in.verdicts) {
            if (other.of->id == v.of->id) {
                return &other;
            }
        }
        return nullptr;
    }
    return place < in.verdicts.size() && in.verdicts[place].of->id.empty() ? &in.verdicts[place] : nullptr;
}
/// A verdict that stands on one side only: everything about it is new, or gone.
[[nodiscard]] inline changed_verdict one_sided(verdict const& v, std::size_t place, bool is_new) {
    changed_verdict c;
    (is_new ? c.after : c.before) = v;
    c.act_number = place;
    c.ruling = c.track = c.sanction = c.by = c.grade = true;
    std::vector<finding> const none;
    c.findings = is_new ? differing_findings(none, v.findings) : differing_findings(v.findings, none);
    c.undecided = is_new ? differing_undecided(none, v.undecided) : differing_undecided(v.undecided, none);
    return c;
}

}  // namespace detail

/// @brief What differs between two answers, most important first.
///
/// Rows are compared by id, so that the two answers may come from different rule books. Of a finding it counts whether it fires and
/// whether something prevails over it; of a deadline whether it applies, its state, its due day and its error; acts are paired by
/// their ids, or by their places where they have none.
/// @param before One answer. @param after The other; `compare(after, before)` is the mirror image.
/// @return The difference; empty for the same answer. Both questions must still be answerable (what they point to is alive).
/// Complexity: linear in the rows of the two answers, a few microseconds.
[[nodiscard]] inline difference compare(assessment const& before, assessment const& after) {
    difference d;
    d.asked = {before.asked, after.asked};
    d.contest = {before.where, after.where};
    for (std::size_t i = 0; i < word_count; ++i) {
        auto const w = static_cast<word>(i);
        if (before.stated.known(w) != after.stated.known(w) || before.stated.raw(w) != after.stated.raw(w)) {
            changed_fact f;
            f.before = before.stated.get(w);
            f.after = after.stated.get(w);
            d.stated.push_back(f);
        }
    }

    detail::compare_region<employment_state>(d.employment, employment_transitions, before, after, &standing::employment,
                                             &standing::employment_since, &standing::employment_open);
    detail::compare_region<candidacy_state>(d.candidacy, candidacy_transitions, before, after, &standing::candidacy,
                                            &standing::candidacy_since, &standing::candidacy_open);
    detail::compare_region<party_state>(d.party, party_transitions, before, after, &standing::party,
                                        &standing::party_since);
    changed<discharge_state> const discharge{detail::discharge_of(before), detail::discharge_of(after)};
    if (!(discharge.before == discharge.after)) {
        d.discharge = discharge;
    }
    changed<duty_state> const duty{{before.status.duty, before.status.duty_by},
                                   {after.status.duty, after.status.duty_by}};
    if (!(duty.before == duty.after)) {
        d.duty = duty;
    }

    for (std::size_t i = 0; i < before.verdicts.size(); ++i) {
        auto const* const partner = detail::partner_of(after, before.verdicts[i], i);
        auto c = partner != nullptr ? detail::compare_verdicts(before.verdicts[i], *partner)
                                    : detail::one_sided(before.verdicts[i], i, false);
        c.act_number = i;
        if (c.before) {
            d.verdicts.push_back(std::move(c));
        }
    }
    for (std::size_t i = 0; i < after.verdicts.size(); ++i) {
        if (detail::partner_of(before, after.verdicts[i], i) == nullptr) {
            d.verdicts.push_back(detail::one_sided(after.verdicts[i], i, true));
        }
    }

    d.deadlines = detail::differing<deadline_answer, changed_deadline>(
        before.deadlines, after.deadlines, [](deadline_answer const& x) { return x.row->id; },
        [](deadline_answer const& x, deadline_answer const& y) {
            return x.state == y.state && x.due.day == y.due.day && x.problem.code == y.problem.code;
        });
    std::stable_sort(d.deadlines.begin(), d.deadlines.end(), [](changed_deadline const& x, changed_deadline const& y) {
        auto const day = [](changed_deadline const& c) {
            auto const due = c.gone() ? c.before.due.day : c.after.due.day;
            return is_day(due) ? due : no_last_day;
        };
        return day(x) < day(y);
    });

    d.findings = detail::differing_findings(before.findings, after.findings);
    d.undecided = detail::differing_undecided(before.undecided, after.undecided);
    if (before.grade != after.grade) {
        d.grade = {before.grade, after.grade};
    }
    if (before.problem.code != after.problem.code || before.problem.subject != after.problem.subject) {
        d.problem = {before.problem, after.problem};
    }
    return d;
}

}  // namespace netralitas

#endif
