// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Why a row applies, and why not: the proof of an answer as a small tree with stable ids.
///
/// A tree is built by asking the engine itself step by step: the steps of @ref architecture_norm in their order, each literal of the
/// condition, each fact it looked at and where that came from, each row it referred to, each day off that a count skipped.
/// What a derived fact rests on is recorded while the engine derives it, so that proof and answer cannot differ.
#ifndef NETRALITAS_RULES_REASONS_HPP
#define NETRALITAS_RULES_REASONS_HPP

#include <algorithm>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <netralitas/base/date.hpp>
#include <netralitas/base/error.hpp>
#include <netralitas/base/truth.hpp>
#include <netralitas/calendar/day_report.hpp>
#include <netralitas/law/norm.hpp>
#include <netralitas/rules/assessment.hpp>
#include <netralitas/rules/cltn.hpp>
#include <netralitas/rules/inference.hpp>

namespace netralitas {

/// @brief What a node of a proof is.
enum class reason_kind : std::uint8_t {
    row,          ///< A norm, an act or a deadline: whether it applies.
    requirement,  ///< Something that is asked for (by a row), and whether it is there.
    step,         ///< One step before the condition is looked at: see @ref reason_step.
    either,       ///< Alternatives, of which one suffices.
    premise,      ///< One literal of the condition.
    fact,         ///< What is known of a word.
    due,          ///< The due day of a deadline, and how it was counted.
    met,          ///< Whether what meets a deadline happened in time.
    day           ///< What the calendar says of a day: a day off that was skipped, or the day that a fact speaks of.
};

/// @brief The steps before a condition is looked at, in the order in which they are taken.
enum class reason_step : std::uint8_t {
    none,         ///< No step.
    undisplaced,  ///< No chosen reading displaces the row.
    reading,      ///< The reading that the row belongs to is chosen.
    known,        ///< One of its provisions existed on the day of knowledge.
    version,      ///< The day that picks the version lies in the days on which the row applies.
    counts,       ///< The item counts nationally on the day of the act.
    whom,         ///< It binds the person.
    contest,      ///< It speaks of the contest.
    start,        ///< The event from which a deadline counts is known.
    prevails      ///< No row that prevails over it applies: see norm::yields_to.
};

/// @brief The ids of the steps, as in ids of nodes and in JSON; in the order of @ref reason_step.
inline constexpr std::string_view reason_step_ids[] = {"none",   "undisplaced", "reading", "known", "version",
                                                       "counts", "whom",        "contest", "start", "prevails"};

/// @brief One node of a proof. Nodes stand in the order of the proof; a node's children follow it with a larger depth.
struct reason {
    reason_kind kind{};                    ///< What it is.
    reason_step step = reason_step::none;  ///< Which step, for reason_kind::step.
    truth holds = truth::unknown;          ///< Whether it holds; of a fact, whether it is so.
    std::uint16_t depth = 0;               ///< Depth in the tree; 0 for a root.
    row_position row{};                    ///< The row, for a row, a requirement, or the row that prevails.
    literal const* what = nullptr;         ///< The literal, for a premise.
    std::uint8_t clause = 0;               ///< Number of the clause in the condition, from 1, or 0.
    std::uint8_t place = 0;   ///< Number of the literal among alternatives, from 1, or 0 where it stands alone.
    known_fact fact{};        ///< What is known of the word, for a fact.
    date day = no_first_day;  ///< The day looked at: of the version, of the condition, due, or off.
    std::size_t answer = static_cast<std::size_t>(-1);  ///< Index into reasons::deadlines, for a deadline and its due day.
    day_kind off = day_kind::work_day;                  ///< Kind of the day, for reason_kind::day.
    text name{};                                        ///< Name of the holiday, where it has one.
    decree const* by =
        nullptr;  ///< The decree that decides what the day is, or that lists its year; null for a regional holiday.
    citation regional{};       ///< What declares a regional holiday, where the caller says so.
    act const* of = nullptr;   ///< The act judged, for a root.
    bool told_before = false;  ///< Whether the proof of the row or fact stands further up and is not repeated.
};

/// @brief A proof: one tree, or several side by side. A value; it refers to the rule book and, at a root, to the act.
struct reasons {
    std::vector<reason> nodes{};               ///< The nodes in order.
    std::vector<deadline_answer> deadlines{};  ///< The deadlines among them.
    question asked{};                          ///< The question.
    rule_book const* law = nullptr;            ///< The rows.
    error problem{};                           ///< Why there is no proof, or no error.

    /// @brief Whether every root holds; no where there is none. O(nodes).
    [[nodiscard]] truth holds() const noexcept {
        truth all = nodes.empty() ? truth::no : truth::yes;
        for (auto const& n : nodes) {
            if (n.depth == 0) {
                all = all & n.holds;
            }
        }
        return all;
    }
    /// @brief The index past the last node below node `i`. O(nodes below).
    [[nodiscard]] std::size_t end_of(std::size_t i) const noexcept {
        std::size_t j = i + 1;
        while (j < nodes.size() && nodes[j].depth > nodes[i].depth) {
            ++j;
        }
        return j;
    }
    /// @brief The index of the node above node `i`, or `i` for a root. O(nodes before).
    [[nodiscard]] std::size_t parent_of(std::size_t i) const noexcept {
        std::size_t j = i;
        while (j > 0 && nodes[j].depth >= nodes[i].depth) {
            --j;
        }
        return nodes[i].depth == 0 ? i : j;
    }
    /// @brief Id of the row of a node. O(1).
    [[nodiscard]] std::string_view row_id(row_position p) const noexcept {
        switch (p.kind) {
            case row_kind::rule: return law->norms()[p.index]->id;
            case row_kind::act: return law->acts()[p.index]->id;
            case row_kind::deadline: return law->deadlines()[p.index]->id;
            case row_kind::none: break;
        }
        return {};
    }
    /// @brief The id of node `i`: stable for the same row and facts, unique in its tree. It is a path of row ids, steps, numbers of
    /// clauses, words and days: `party.member.resigner_honourable/when.3/resignation_submitted`. O(nodes before).
    [[nodiscard]] std::string id(std::size_t i) const {
        auto const& n = nodes[i];
        std::string own;
        switch (n.kind) {
            case reason_kind::row: own = row_id(n.row); break;
            case reason_kind::requirement: own = "needs." + std::string{row_id(n.row)}; break;
            case reason_kind::step:
                own = reason_step_ids[static_cast<std::size_t>(n.step)];
                if (n.step == reason_step::prevails) {
                    own += '.' + std::string{row_id(n.row)};
                }
                break;
            case reason_kind::either: own = "when." + std::to_string(n.clause); break;
            case reason_kind::premise:
                own = "when." + std::to_string(n.clause) + (n.place != 0 ? '.' + std::to_string(n.place) : std::string{});
                break;
            case reason_kind::fact: own = info(n.fact.subject).id; break;
            case reason_kind::due: own = "due"; break;
            case reason_kind::met: own = "met"; break;
            case reason_kind::day: own = "day." + day_id(n.day); break;
        }
        return n.depth == 0 ? own : id(parent_of(i)) + '/' + own;
    }
    /// @brief A day in an id: `20230426`.
    [[nodiscard]] static std::string day_id(date d) {
        auto const ymd = d.year_month_day();
        return std::to_string((static_cast<int>(ymd.year) * 100 + static_cast<int>(ymd.month.as_number())) * 100 +
                              static_cast<int>(ymd.day));
    }
};

namespace detail {

/// Walks the engine's steps and writes down each with what it came to.
class reason_builder {
public:
    reason_builder(inference& decide, reasons& out) : decide_{decide}, out_{out} {
        out_.law = &decide.law();
        out_.asked = decide.asked();
    }

    /// The proof of one row, with the order between rows: overruled, it does not hold.
    void root(row_position p, act const* of = nullptr) {
        told_.clear();
        auto const at = out_.nodes.size();
        row(p, 0);
        out_.nodes[at].of = of;
        auto const* const prevailing = p.kind == row_kind::rule  ? &decide_.law().norms()[p.index]->yields_to
                                       : p.kind == row_kind::act ? &decide_.law().acts()[p.index]->yields_to
                                                                 : nullptr;
        if (prevailing == nullptr) {
            return;
        }
        for (auto const& r : *prevailing) {
            if (auto const other = decide_.law().find(r.key)) {
                truth const fires = decided(other);
                add({.kind = reason_kind::step, .step = reason_step::prevails, .holds = !fires, .depth = 1, .row = other});
                if (fires != truth::no) {
                    row(other, 2);
                }
                out_.nodes[at].holds = out_.nodes[at].holds & !fires;
            }
        }
    }
    /// What a row asks for, whether it is there, and why.
    void requirement(requirement const& need) {
        told_.clear();
        auto const p = decide_.law().find(need.id());
        add({.kind = reason_kind::requirement, .holds = need.met, .row = p});
        row(need.term != nullptr ? decide_.law().find(need.term->id) : p, 1);
    }
    void row(row_position p, std::uint16_t depth) {
        if (std::find_if(told_.begin(), told_.end(),
                         [&](row_position const& q) { return q.kind == p.kind && q.index == p.index; }) != told_.end()) {
            add({.kind = reason_kind::row, .holds = decided(p), .depth = depth, .row = p, .told_before = true});
            return;
        }
        told_.push_back(p);
        switch (p.kind) {
            case row_kind::rule: norm_row(p, depth); break;
            case row_kind::act: act_row_of(p, depth); break;
            case row_kind::deadline: deadline(p, depth); break;
            case row_kind::none: break;
        }
    }
    void fact(word w, date day, std::uint16_t depth) {
        auto const f = decide_.known_of(w, day);
        truth holds = truth::unknown;
        if (f.never) {
            holds = truth::no;
        } else if (f.has_value()) {
            auto const type = info(w).type;
            holds = type == value_type::flag           ? to_truth(f.value != 0)
                    : info(w).kind == word_kind::event ? to_truth(from_serial(f.value) <= day)
                                                       : truth::yes;
        }
        bool const again = on_path_[static_cast<std::size_t>(w)];
        add({.kind = reason_kind::fact, .holds = holds, .depth = depth, .fact = f, .day = day, .told_before = again});
        if (f.source != fact_source::follows || again || w == word::the_day) {
            return;
        }
        on_path_.set(static_cast<std::size_t>(w));
        grounds(decide_.grounds_of_word(w, day), day, static_cast<std::uint16_t>(depth + 1));
        on_path_.reset(static_cast<std::size_t>(w));
        if (info(w).kind == word_kind::day_fact || w == word::on_day_off) {
            calendar_day(w == word::on_day_off ? decide_.act_day() : day, static_cast<std::uint16_t>(depth + 1));
        }
    }

private:
    void add(reason const& n) { out_.nodes.push_back(n); }
    truth decided(row_position p) {
        switch (p.kind) {
            case row_kind::rule: return decide_.fires(p.index);
            case row_kind::act: return decide_.fulfilled(p.index);
            case row_kind::deadline: return applies(decide_.answer_of(*decide_.law().deadlines()[p.index]));
            case row_kind::none: break;
        }
        return truth::unknown;
    }
    [[nodiscard]] static truth applies(deadline_answer const& a) noexcept {
        switch (a.state) {
            case deadline_state::not_applicable: return truth::no;
            case deadline_state::undecided: return truth::unknown;
            default: return truth::yes;
        }
    }
    void step(reason_step s, truth holds, std::uint16_t depth, date day = no_first_day) {
        add({.kind = reason_kind::step, .step = s, .holds = holds, .depth = depth, .day = day});
    }
    void grounds(std::vector<ground> const& list, date day, std::uint16_t depth) {
        for (auto const& g : list) {
            if (g.row) {
                row(g.row, depth);
            } else if (g.subject != word::the_day && g.subject != word::always) {
                fact(g.subject, day, depth);
            }
        }
    }
    template <class Row>
    void whom(Row const& r, std::uint16_t depth) {
        if (r.binds == anyone) {
            return;
        }
        step(reason_step::whom, decide_.whom(r), depth);
        auto list = decide_.grounds_of_whom(r);
        // Of the events that could have ended the service, those that are known explain it.
        list.erase(std::remove_if(list.begin(), list.end(),
                                  [&](ground const& g) {
                                      return !g.row && g.subject != word::employment &&
                                             !decide_.known_of(g.subject, decide_.asked().on).has_value();
                                  }),
                   list.end());
        grounds(list, decide_.asked().on, static_cast<std::uint16_t>(depth + 1));
    }
    void contest(contest_mask mask, std::uint16_t depth) {
        if (mask != any_contest) {
            step(reason_step::contest, decide_.in_contest(mask), depth);
            fact(word::contest, decide_.asked().on, static_cast<std::uint16_t>(depth + 1));
        }
    }
    void reading(bool displaced, std::string_view key, std::uint16_t depth) {
        if (displaced) {
            step(reason_step::undisplaced, truth::no, depth);
        }
        if (!key.empty()) {
            step(reason_step::reading, to_truth(decide_.reading_on(key)), depth);
        }
    }
    void premise(literal const& l, date day, std::uint8_t place, std::uint16_t depth) {
        if (l.left == word::always && l.ask == test::holds) {
            return;
        }
        add({.kind = reason_kind::premise,
             .holds = decide_.holds(l, day),
             .depth = depth,
             .what = &l,
             .clause = static_cast<std::uint8_t>(l.clause + 1),
             .place = place,
             .day = day});
        grounds(decide_.grounds_of(l, day), day, static_cast<std::uint16_t>(depth + 1));
    }
    void when(condition const& c, date day, std::uint16_t depth) {
        for (std::uint8_t i = 0; i < c.size;) {
            std::uint8_t end = i;
            truth any = truth::no;
            for (; end < c.size && c.literals[end].clause == c.literals[i].clause; ++end) {
                any = any | decide_.holds(c.literals[end], day);
            }
            if (end - i == 1) {
                premise(c.literals[i], day, 0, depth);
            } else {
                add({.kind = reason_kind::either,
                     .holds = any,
                     .depth = depth,
                     .clause = static_cast<std::uint8_t>(c.literals[i].clause + 1),
                     .day = day});
                for (std::uint8_t k = i; k < end; ++k) {
                    premise(c.literals[k], day, static_cast<std::uint8_t>(k - i + 1),
                            static_cast<std::uint16_t>(depth + 1));
                }
            }
            i = end;
        }
    }
    void norm_row(row_position p, std::uint16_t depth) {
        norm const& n = *decide_.law().norms()[p.index];
        auto const below = static_cast<std::uint16_t>(depth + 1);
        add({.kind = reason_kind::row, .holds = decide_.fires(p.index), .depth = depth, .row = p});
        reading(decide_.displaced(p.kind, p.index), n.reading, below);
        step(reason_step::known, to_truth(decide_.known(n)), below, decide_.asked().known_on);
        step(reason_step::version, to_truth(decide_.in_version(n)), below, decide_.version_day(n));
        whom(n, below);
        contest(n.contests, below);
        when(n.when, decide_.day_for(n), below);
    }
    void act_row_of(row_position p, std::uint16_t depth) {
        act_row const& a = *decide_.law().acts()[p.index];
        auto const below = static_cast<std::uint16_t>(depth + 1);
        add({.kind = reason_kind::row, .holds = decide_.fulfilled(p.index), .depth = depth, .row = p});
        reading(decide_.displaced(p.kind, p.index), {}, below);
        step(reason_step::known, to_truth(decide_.known(a)), below, decide_.asked().known_on);
        step(reason_step::version, to_truth(decide_.in_version(a)), below, decide_.act_day());
        if (!decide_.counts(a)) {
            step(reason_step::counts, truth::no, below, decide_.act_day());
            out_.nodes.back().row = decide_.law().find(a.counts_through.key);
        }
        whom(a, below);
        contest(a.contests, below);
        when(a.when, decide_.act_day(), below);
    }
    void deadline(row_position p, std::uint16_t depth) {
        deadline_row const& d = *decide_.law().deadlines()[p.index];
        auto const below = static_cast<std::uint16_t>(depth + 1);
        bool const displaced = depth == 0 && decide_.displaced(p.kind, p.index);
        auto const a = displaced ? deadline_answer{.row = &d} : decide_.answer_of(d);
        auto const index = out_.deadlines.size();
        out_.deadlines.push_back(a);
        add({.kind = reason_kind::row, .holds = applies(a), .depth = depth, .row = p, .answer = index});
        reading(displaced, d.reading, below);
        step(reason_step::known, to_truth(decide_.known(d)), below, decide_.asked().known_on);
        whom(d, below);
        contest(d.contests, below);
        auto const start = decide_.start_fact(d);
        truth const started = start.never ? truth::no : start.has_value() ? truth::yes : truth::unknown;
        if (d.length.unit != unit::fixed_date) {
            step(reason_step::start, started, below, start.has_value() ? from_serial(start.value) : no_first_day);
            fact(d.from, decide_.asked().on, static_cast<std::uint16_t>(below + 1));
        }
        if (is_day(a.counted_from)) {
            step(reason_step::version, to_truth(decide_.in_range(d, a)), below, a.counted_from);
        }
        when(d.when, decide_.asked().on, below);
        if (applies(a) == truth::yes) {
            due(d, a, index, below);
        }
    }
    void due(deadline_row const& d, deadline_answer const& a, std::size_t index, std::uint16_t depth) {
        bool const counted = a.problem.code == errc::none;
        add({.kind = reason_kind::due,
             .holds = to_truth(counted),
             .depth = depth,
             .day = counted ? a.due.day : no_first_day,
             .answer = index});
        if (!counted) {
            return;
        }
        for (auto const& off : a.due.skipped(decide_.calendar())) {
            calendar_day(off, static_cast<std::uint16_t>(depth + 1));
        }
        if (d.met_by.empty() || info(d.met_by.items[0].id).derived) {
            return;  // nobody need do anything: it takes effect by itself
        }
        add({.kind = reason_kind::met,
             .holds = a.state == deadline_state::met      ? truth::yes
                      : a.state == deadline_state::missed ? truth::no
                                                          : truth::unknown,
             .depth = depth,
             .day = a.due.day,
             .answer = index});
        for (auto const& m : d.met_by) {
            fact(m.id, decide_.asked().on, static_cast<std::uint16_t>(depth + 1));
        }
    }
    void calendar_day(date day, std::uint16_t depth) {
        if (auto const r = decide_.calendar().why(day)) {
            calendar_day(*r, depth);
        }
    }
    void calendar_day(day_report const& r, std::uint16_t depth) {
        add({.kind = reason_kind::day,
             .holds = to_truth(r.workday),
             .depth = depth,
             .day = r.day,
             .off = r.kind,
             .name = r.name,
             .by = r.kind == day_kind::regional_holiday ? nullptr
                   : r.declared_by != nullptr           ? r.declared_by
                   : r.withdrawn_by != nullptr          ? r.withdrawn_by
                                                        : r.listed_by,
             .regional = r.kind == day_kind::regional_holiday && r.regional != nullptr ? r.regional->basis : citation{}});
    }

    inference& decide_;
    reasons& out_;
    std::vector<row_position> told_{};
    std::bitset<word_count> on_path_{};
};

/// The rule book that an assessment was made with.
[[nodiscard]] inline rule_book const& proof_law(assessment const& a) {
    return a.asked.law != nullptr ? *a.asked.law : national_law();
}

/// Whether a row speaks of an act, so that it is proved with each act's facts.
[[nodiscard]] inline bool concerns_acts(rule_book const& law, row_position p) {
    return p.kind == row_kind::act ||
           (p.kind == row_kind::rule &&
            (law.norms()[p.index]->selected_by == selects::act_date || speaks_of_conduct(law.norms()[p.index]->when)));
}

/// Proves rows with the facts of a verdict.
inline void prove(reasons& out, assessment const& a, verdict const& v, std::vector<row_position> const& rows) {
    question q = a.asked;
    q.act_time = v.of->at;
    inference decide{facts_of(v, a.stated), a.where, q};
    reason_builder build{decide, out};
    for (auto const& p : rows) {
        build.root(p, v.of);
    }
}

/// The rows that a verdict rests on, the deciding item first.
[[nodiscard]] inline std::vector<row_position> deciding_rows(verdict const& v, rule_book const& law) {
    std::vector<row_position> rows;
    auto const take = [&](std::string_view id) {
        auto const p = law.find(id);
        auto const same = [&](row_position const& q) { return q.kind == p.kind && q.index == p.index; };
        if (p && std::none_of(rows.begin(), rows.end(), same)) {
            rows.push_back(p);
        }
    };
    if (v.by != nullptr) {
        take(v.by->id);
    }
    for (auto const* const n : {v.sanction_by, v.imposed_by}) {
        if (n != nullptr) {
            take(n->id);
        }
    }
    for (auto const& f : v.findings) {
        if (f.overruled_by.empty() && (f.is_crime() || bears_on(f, v.ruling))) {
            take(f.id());
        }
    }
    if (v.ruling == ruling::undecided) {
        for (auto const& f : v.undecided) {
            take(f.id());
        }
    }
    return rows;
}

}  // namespace detail

/// @brief Why the row `id` applies, or why not: its whole proof.
///
/// A row that speaks of acts is proved once for each act of the assessment, any other row once. Whether it applies is the truth
/// of the root; a row over which another prevails does not.
/// @param a The assessment; @param id The id of a norm, an act or a deadline of its rule book.
/// @return The proof, or errc::unknown_id in reasons::problem. Complexity: that of deciding the row and those that it refers to
/// (microseconds), plus the nodes.
[[nodiscard]] inline reasons why(assessment const& a, std::string_view id) {
    reasons out;
    auto const& law = detail::proof_law(a);
    auto const p = law.find(id);
    if (!p) {
        out.problem = {.code = errc::unknown_id, .subject = id};
        return out;
    }
    if (detail::concerns_acts(law, p) && !a.verdicts.empty()) {
        for (auto const& v : a.verdicts) {
            detail::prove(out, a, v, {p});
        }
        return out;
    }
    inference decide{a.stated, a.where, a.asked};
    detail::reason_builder{decide, out}.root(p);
    return out;
}

/// @brief Why an act was judged as it was: the proof of every row that the verdict rests on, the deciding item first. Where it is
/// undecided, of every row that is open. Complexity: as @ref why, for each row.
[[nodiscard]] inline reasons why(assessment const& a, verdict const& v) {
    reasons out;
    auto const& law = detail::proof_law(a);
    out.asked = a.asked;
    out.law = &law;
    detail::prove(out, a, v, detail::deciding_rows(v, law));
    return out;
}

/// @brief Why the answer is what it is: the proof of every row that sets the status (class and day of a discharge, the duty to
/// work), then of every row behind each verdict. Empty where no row decides anything. Complexity: as @ref why, for each row.
[[nodiscard]] inline reasons why(assessment const& a) {
    reasons out;
    auto const& law = detail::proof_law(a);
    out.asked = a.asked;
    out.law = &law;
    inference decide{a.stated, a.where, a.asked};
    detail::reason_builder build{decide, out};
    if (a.status.discharge_by != nullptr) {
        build.root(law.find(a.status.discharge_by->id));
        for (auto const& d : a.deadlines) {
            bool const fixes = d.row->met_by.items[0].given && d.row->met_by.items[0].id == word::discharge_effective;
            if (fixes && d.due.day == a.status.discharge_from) {
                build.root(law.find(d.row->id));
            }
        }
    }
    if (a.status.duty_by != nullptr) {
        build.root(law.find(a.status.duty_by->id));
    }
    for (auto const& v : a.verdicts) {
        detail::prove(out, a, v, detail::deciding_rows(v, law));
    }
    return out;
}

/// @brief Of a proof, only what stands in the way: the steps and premises that do not hold (or are not known to), each with the facts
/// it rests on. Nothing is left of a root that holds. O(nodes).
[[nodiscard]] inline reasons blockers(reasons const& proof) {
    reasons out = proof;
    out.nodes.clear();
    // A failing row keeps its failing children; a premise that fails keeps all below it, save that a row there is thinned again
    // unless it is the very thing in the way (`!applies(...)` of a row that applies).
    auto const thin = [&](auto const& self, std::size_t from, std::size_t to) -> void {
        for (std::size_t k = from; k < to;) {
            auto const& n = proof.nodes[k];
            auto const end = proof.end_of(k);
            bool const structural = n.kind != reason_kind::fact && n.kind != reason_kind::day;
            if (structural && n.holds == truth::yes) {
                k = end;
                continue;
            }
            out.nodes.push_back(n);
            if (n.kind == reason_kind::row || n.kind == reason_kind::either) {
                self(self, k + 1, end);
                k = end;
            } else if (n.kind == reason_kind::requirement) {
                out.nodes.insert(out.nodes.end(), proof.nodes.begin() + static_cast<std::ptrdiff_t>(k) + 1,
                                 proof.nodes.begin() + static_cast<std::ptrdiff_t>(end));
                k = end;
            } else {
                for (std::size_t c = k + 1; c < end;) {
                    auto const& child = proof.nodes[c];
                    auto const child_end = proof.end_of(c);
                    bool const failing_row = child.kind == reason_kind::row && child.holds != truth::yes;
                    if (failing_row) {
                        self(self, c, child_end);
                    } else {
                        out.nodes.insert(out.nodes.end(), proof.nodes.begin() + static_cast<std::ptrdiff_t>(c),
                                         proof.nodes.begin() + static_cast<std::ptrdiff_t>(child_end));
                    }
                    c = child_end;
                }
                k = end;
            }
        }
    };
    thin(thin, 0, proof.nodes.size());
    return out;
}

/// @brief Why the row `id` does not apply: the premises that failed, and nothing else; empty where it applies.
/// Complexity and errors: as @ref why.
[[nodiscard]] inline reasons why_not(assessment const& a, std::string_view id) { return blockers(why(a, id)); }

/// @brief Whether a person may take unpaid leave, requirement by requirement, each with its proof.
/// @param person The stated facts; @param plan The leave; @param q The question, `on` being the day of the request.
/// @return One root for each requirement. Complexity: that of @ref cltn_for.
[[nodiscard]] inline reasons why(facts const& person, cltn_plan const& plan, question const& q) {
    reasons out;
    auto const answer = cltn_for(person, plan, q);
    inference decide{facts_with(person, plan, q.on), nullptr, q};
    detail::reason_builder build{decide, out};
    for (auto const& need : answer.needs) {
        build.requirement(need);
        if (need.term != nullptr) {
            bool const of_service = need.term->length.direction == direction::before;
            build.fact(of_service ? word::unbroken_service_years : word::cltn_end, of_service ? plan.start : *plan.end,
                       1);
        }
    }
    return out;
}

/// @brief Everything that unpaid leave lacks, each with its proof; empty where nothing is missing. Complexity: that of @ref cltn_for.
[[nodiscard]] inline reasons why_not(facts const& person, cltn_plan const& plan, question const& q) {
    return blockers(why(person, plan, q));
}

}  // namespace netralitas

#endif
