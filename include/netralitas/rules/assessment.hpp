// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief `assess`: one person, one contest, one day; the status, the deadlines, the verdict on each act, and their reasons.
#ifndef NETRALITAS_RULES_ASSESSMENT_HPP
#define NETRALITAS_RULES_ASSESSMENT_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <type_traits>
#include <vector>

#include <netralitas/base/date.hpp>
#include <netralitas/base/error.hpp>
#include <netralitas/base/truth.hpp>
#include <netralitas/contest/contests.hpp>
#include <netralitas/law/norm.hpp>
#include <netralitas/person/facts.hpp>
#include <netralitas/rules/inference.hpp>
#include <netralitas/status/regions.hpp>

namespace netralitas {

/// @brief One act of a person: what was done, for whom, when; the facts of law/vocabulary.hpp that speak of conduct.
struct act {
    facts what{};                    ///< The facts of the conduct, `conduct_day` among them.
    std::optional<local_time> at{};  ///< Local time, where it is known.
    std::string_view id{};           ///< The caller's own id of the act; printed back, never interpreted.
};

/// @brief A row that fires, with what stands against it. The row is a norm or, where there is none, an act.
struct finding {
    norm const* rule = nullptr;        ///< The norm, or null.
    act_row const* conduct = nullptr;  ///< The act, or null.
    truth fires = truth::no;           ///< Yes, or unknown in the list of undecided rows.
    std::string_view overruled_by{};   ///< Id of the row that prevails over it, or empty.
    std::string_view contested_by{};   ///< Id of a row that would prevail over it if a missing fact were so, or empty.
    word_set missing{};                ///< For an undecided row: the words that would decide it.

    /// @brief Id of the row.
    [[nodiscard]] std::string_view id() const noexcept { return rule != nullptr ? rule->id : conduct->id; }
    /// @brief What the row says.
    [[nodiscard]] text const& words() const noexcept { return rule != nullptr ? rule->words : conduct->words; }
    /// @brief How well the row is attested.
    [[nodiscard]] evidence grade() const noexcept { return rule != nullptr ? rule->grade : conduct->grade; }
    /// @brief What the row brings about.
    [[nodiscard]] consequence then() const noexcept { return rule != nullptr ? rule->then : conduct->then; }
    /// @brief Whether the row is an act that is a crime.
    [[nodiscard]] bool is_crime() const noexcept { return rule == nullptr && conduct->opens == track::criminal; }
    /// @brief Key of the reading that the row belongs to; empty for the national one.
    [[nodiscard]] std::string_view reading() const noexcept {
        return rule != nullptr ? rule->reading : std::string_view{};
    }
};

/// @brief Where a person stands on the day asked.
struct standing {
    employment_state employment = employment_state::serving;  ///< Region one.
    date employment_since = no_first_day;                     ///< Day of the last change, where there was one.
    candidacy_state candidacy = candidacy_state::none;        ///< Region two.
    date candidacy_since = no_first_day;                      ///< Day of the last change.
    party_state party = party_state::none;                    ///< Region three.
    date party_since = no_first_day;                          ///< Day of the last change.
    consequence discharge =
        consequence::none;              ///< Class of a discharge that has taken or will take effect; undetermined where
                                        ///< rows of different classes fire without a stated order.
    date discharge_from = no_last_day;  ///< Its first day; open where the law fixes none.
    norm const* discharge_by = nullptr;    ///< The row that sets the class.
    consequence duty = consequence::none;  ///< must_keep_working, barred_from_duty, may_keep_working or none;
                                           ///< undetermined between an effective discharge and its decree.
    norm const* duty_by = nullptr;         ///< The row behind it.
    std::uint16_t employment_open =
        0;  ///< The states that are possible where the order of events of one day is not stated and
            ///< leads to different ones (see @ref bit), `employment` among them; 0 where it decides nothing.
    std::uint16_t candidacy_open = 0;  ///< The same for the candidacy.
};

/// @brief The ruling on an act.
enum class ruling : std::uint8_t {
    no_rule_known,  ///< No list of acts was in force for this person, contest and day; never a neighbour's rule.
    no_breach,      ///< A list was in force and no row of it is fulfilled.
    allowed,        ///< A row says that it is allowed, or maps no sanction to it.
    undecided,      ///< A fact that would decide it is not stated.
    breach          ///< A breach.
};

/// @brief The verdict on one act.
struct verdict {
    act const* of = nullptr;                   ///< The act.
    netralitas::ruling ruling{};               ///< The ruling.
    netralitas::track track = track::none;     ///< The track of the heaviest row.
    consequence sanction = consequence::none;  ///< The sanction of the heaviest row.
    act_row const* by = nullptr;               ///< The heaviest row.
    norm const* sanction_by = nullptr;         ///< The norm that sets the sanction, where one does.
    norm const* imposed_by = nullptr;          ///< The norm that says which types of punishment the level means.
    bool crime = false;                        ///< Whether a criminal track runs beside it.
    bool administrative = false;               ///< Whether an administrative track runs beside it.
    bool level_set_by_agency = false;          ///< PPPK: the level is translated by the rules of the agency.
    evidence grade = evidence::text;           ///< Grade of the weakest deciding row.
    std::vector<finding> findings{};           ///< Every row that fires because of the act.
    std::vector<finding> undecided{};  ///< Every act that a missing fact leaves open, or leaves open to another row that would prevail.
};

/// @brief Calls `f` with each state of a region that the order of the events of one day leaves possible, as in
/// standing::employment_open.
template <class State, class F>
constexpr void for_each_open(std::uint16_t open, F f) {
    for (unsigned s = 0; s < 16; ++s) {
        if ((open >> s & 1U) != 0) {
            f(static_cast<State>(s));
        }
    }
}

/// @brief Whether a deadline runs for everybody, whatever the person did: from a law, a ruling or a stage of the contest.
/// It is told on request and is no finding about the person. O(1).
[[nodiscard]] constexpr bool runs_for_everybody(deadline_row const& d) noexcept {
    return d.from == word::law_in_force || d.from == word::ruling_read ||
           (d.binds == anyone && info(d.from).kind == word_kind::contest_fact);
}

/// @brief Whether a norm of this kind and outcome that fires is itself a finding about the person, beside discharge, duty and verdicts.
/// O(1).
[[nodiscard]] constexpr bool points_at_somebody(deontic kind, consequence then) noexcept {
    return kind != deontic::definition && (then == consequence::contract_sanction ||
                                           then == consequence::not_eligible || then == consequence::struck_from_list);
}

/// @brief The answer to a question, with its reasons. A value.
struct assessment {
    facts stated{};                       ///< The facts it rests on.
    contest_info const* where = nullptr;  ///< The contest, or null.
    question asked{};                     ///< The question.
    standing status{};                    ///< Where the person stands.
    std::vector<finding> findings{};      ///< Every norm that fires.
    std::vector<finding> undecided{};     ///< Every norm that a missing fact leaves open though some of it is true.
    std::vector<deadline_answer> deadlines{};  ///< Every deadline that applies or is undecided.
    std::vector<verdict> verdicts{};           ///< One for each act.
    error problem{};                           ///< A contradiction in the facts, or no error.
    evidence grade = evidence::text;           ///< Grade of the weakest row behind status and verdicts.

    /// @brief Whether a row fires, in the status or in a verdict, and nothing prevails over it. O(findings).
    [[nodiscard]] bool has(std::string_view id) const {
        auto const fires = [&](std::vector<finding> const& list) {
            return std::any_of(list.begin(), list.end(),
                               [&](finding const& f) { return f.id() == id && f.overruled_by.empty(); });
        };
        return fires(findings) ||
               std::any_of(verdicts.begin(), verdicts.end(), [&](verdict const& v) { return fires(v.findings); });
    }
    /// @brief The answer on a deadline, or null where it does not apply. O(deadlines).
    [[nodiscard]] deadline_answer const* deadline(std::string_view id) const {
        for (auto const& d : deadlines) {
            if (d.row->id == id) {
                return &d;
            }
        }
        return nullptr;
    }
    /// @brief Whether anything was found that a personnel office must act on: a breach, a discharge, a bar, a missed deadline of
    /// this person. O(findings + deadlines).
    [[nodiscard]] bool anything_found() const {
        return status.discharge != consequence::none || status.duty == consequence::barred_from_duty ||
               std::any_of(verdicts.begin(), verdicts.end(), [](verdict const& v) { return v.ruling == ruling::breach; }) ||
               std::any_of(findings.begin(), findings.end(),
                           [](finding const& f) {
                               return f.overruled_by.empty() && points_at_somebody(f.rule->kind, f.then());
                           }) ||
               std::any_of(deadlines.begin(), deadlines.end(), [](deadline_answer const& d) {
                   return d.state == deadline_state::missed && !runs_for_everybody(*d.row);
               });
    }
};

namespace detail {

/// The events of one day in every order that gives effect to as many of them as can have one: a leave begins before it ends,
/// and a name goes off the list before it stands on another. Where several such orders lead to different states, the
/// answer is open; the order of the table is tried first.
template <class State>
class one_day {
public:
    constexpr one_day(std::span<transition<State> const> table, std::span<std::size_t const> rows) noexcept
        : table_{table}, rows_{rows} {}
    /// The states that the day may end in, from `start`; @ref first is one of them, and has its place in the order of the table.
    constexpr std::uint16_t ends(State start) noexcept {
        most_ = 0;
        ends_ = bit(start);
        first_ = start;
        go(start, 0, 0);
        return ends_;
    }
    [[nodiscard]] constexpr State first() const noexcept { return first_; }
    /// Whether an event had an effect.
    [[nodiscard]] constexpr bool moved() const noexcept { return most_ != 0; }

private:
    constexpr void go(State at, std::uint32_t used, int effects) noexcept {
        if (effects > most_) {
            most_ = effects;
            ends_ = 0;
            first_ = at;
        }
        if (effects == most_) {
            ends_ = static_cast<std::uint16_t>(ends_ | bit(at));
        }
        for (std::size_t i = 0; i < rows_.size(); ++i) {
            auto const& t = table_[rows_[i]];
            if ((used >> i & 1U) == 0 && (t.from & bit(at)) != 0) {
                go(t.to, used | std::uint32_t{1} << i, effects + 1);
            }
        }
    }

    std::span<transition<State> const> table_;
    std::span<std::size_t const> rows_;
    int most_ = 0;
    std::uint16_t ends_ = 0;
    State first_{};
};

/// Replays the dated events of a region over its table, in order of day. `open` gets the states that are possible at the end, if
/// the order of events of one day leaves more than one.
template <class State>
void replay(std::span<transition<State> const> table, inference& decide, State& state, date& since,
            consequence discharge_class, std::uint16_t* open = nullptr) {
    date const day = decide.asked().on;
    struct step {
        date when;
        std::size_t row;
    };
    std::vector<step> steps;
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (table[i].needs != consequence::none && table[i].needs != discharge_class) {
            continue;
        }
        if (auto const v = decide.value(table[i].on, day); v && from_serial(*v) <= day) {
            steps.push_back({from_serial(*v), i});
        }
    }
    std::stable_sort(steps.begin(), steps.end(), [](step const& a, step const& b) { return a.when < b.when; });
    std::uint16_t possible = bit(state);
    std::vector<std::size_t> rows;
    for (std::size_t i = 0; i < steps.size();) {
        date const when = steps[i].when;
        rows.clear();
        for (; i < steps.size() && steps[i].when == when; ++i) {
            rows.push_back(steps[i].row);
        }
        one_day<State> of_day{table, rows};
        std::uint16_t after = 0;
        for (unsigned s = 0; s < 16; ++s) {
            if ((possible >> s & 1U) != 0) {
                after = static_cast<std::uint16_t>(after | of_day.ends(static_cast<State>(s)));
            }
        }
        possible = after;
        of_day.ends(state);
        if (of_day.moved()) {
            since = when;
        }
        state = of_day.first();
    }
    if (open != nullptr && possible != bit(state)) {
        *open = possible;
    }
}

/// The order of sanctions, from none to the heaviest.
[[nodiscard]] constexpr int weight(act_row const& a, consequence sanction) {
    switch (a.opens) {
        case track::none: return 0;
        case track::satgas_decides: return 1;
        case track::administrative: return 2;
        case track::criminal: return 3;  // runs beside the others, so it is the heaviest only where it is alone
        case track::ethics: break;
        case track::ethics_or_discipline: return 5;
        case track::contract: return 6;
        case track::discipline:
        case track::dismissal: break;
    }
    switch (sanction) {
        case consequence::moral_sanction: return 4;
        case consequence::light_punishment: return 7;
        case consequence::moderate_punishment: return 8;
        case consequence::heavy_punishment: return 9;
        case consequence::dismissal: return 10;
        default: return 4;
    }
}

[[nodiscard]] constexpr bool is_sanction(consequence c) {
    return c == consequence::moral_sanction || c == consequence::light_punishment ||
           c == consequence::moderate_punishment || c == consequence::heavy_punishment || c == consequence::dismissal ||
           c == consequence::contract_sanction;
}

[[nodiscard]] constexpr track track_of(consequence c, track otherwise) {
    switch (c) {
        case consequence::moral_sanction: return track::ethics;
        case consequence::light_punishment:
        case consequence::moderate_punishment:
        case consequence::heavy_punishment: return track::discipline;
        case consequence::dismissal: return track::dismissal;
        default: return otherwise;
    }
}

/// Whether a condition asks for a fact of the conduct or for an item of a list of acts.
[[nodiscard]] constexpr bool speaks_of_conduct(condition const& c) {
    for (std::uint8_t i = 0; i < c.size; ++i) {
        auto const& l = c.literals[i];
        if (l.ask == test::item || (l.ask != test::applies && l.ask != test::missed && l.ask != test::none &&
                                    info(l.left).kind == word_kind::conduct_fact)) {
            return true;
        }
    }
    return false;
}

/// Whether a norm speaks of the item under which an act stands.
[[nodiscard]] inline bool names_item_of(norm const& n, rule_book const& law, std::size_t act_index) {
    for (std::uint8_t i = 0; i < n.when.size; ++i) {
        auto const& l = n.when.literals[i];
        if (l.ask == test::item && law.under_item(act_index, static_cast<id_key>(l.value))) {
            return true;
        }
    }
    return false;
}

/// Marks the rows over which another firing row prevails by its stated order.
inline void mark_overruled(std::vector<finding>& list, inference& decide) {
    auto const& law = decide.law();
    for (auto& f : list) {
        auto const& prevailing = f.rule != nullptr ? f.rule->yields_to : f.conduct->yields_to;
        for (auto const& r : prevailing) {
            auto const p = law.find(r.key);
            truth t = truth::no;
            std::string_view id;
            if (p.kind == row_kind::rule) {
                t = decide.fires(p.index);
                id = law.norms()[p.index]->id;
                if (t == truth::unknown) {
                    f.missing |= decide.missing(*law.norms()[p.index]);
                }
            } else if (p.kind == row_kind::act) {
                t = decide.fulfilled(p.index);
                id = law.acts()[p.index]->id;
                if (t == truth::unknown) {
                    f.missing |= decide.missing(law.acts()[p.index]->when, decide.act_day());
                }
            }
            if (t == truth::yes) {
                f.overruled_by = id;
            } else if (t == truth::unknown) {
                f.contested_by = id;
            }
        }
    }
}

/// Whether the ruling on an act rests on the row too: what allows it, or what makes it a breach beside the item itself.
[[nodiscard]] inline bool bears_on(finding const& f, ruling r) {
    switch (f.then()) {
        case consequence::allowed: return r == ruling::allowed;
        case consequence::leave_not_required: return r == ruling::allowed || r == ruling::no_breach;
        case consequence::breach:
        case consequence::leave_required:
        case consequence::no_leave:
        case consequence::undetermined: return r == ruling::breach && f.rule != nullptr;
        default: return false;
    }
}

/// The level of punishment that a sanction stands for, where it stands for one.
[[nodiscard]] constexpr std::optional<level> level_of(consequence sanction) {
    switch (sanction) {
        case consequence::light_punishment: return level::light;
        case consequence::moderate_punishment: return level::moderate;
        case consequence::heavy_punishment: return level::heavy;
        default: return std::nullopt;
    }
}

/// The facts that a verdict rests on: the person's, the act's, and the level that the sanction stands for.
[[nodiscard]] inline facts facts_of(verdict const& v, facts const& person) {
    facts all = person;
    all.join(v.of->what);
    if (auto const l = level_of(v.sanction); l && !all.known(word::level)) {
        all.state(*l);
    }
    return all;
}

/// Once the sanction is known the level of punishment is, and the rows that depend on it say what it means.
inline void add_level(verdict& v, assessment const& base, question const& q) {
    if (!level_of(v.sanction) || base.stated.known(word::level) || v.of->what.known(word::level)) {
        return;
    }
    facts const all = facts_of(v, base.stated);
    inference decide{all, base.where, q};
    auto const names_level = [](norm const& n) {
        return std::any_of(n.when.literals, n.when.literals + n.when.size,
                           [](literal const& l) { return l.left == word::level && l.ask == test::one_of; });
    };
    std::vector<finding> more;
    auto const norms = decide.law().norms();
    for (std::size_t i = 0; i < norms.size(); ++i) {
        if (names_level(*norms[i]) && decide.fires(i) == truth::yes) {
            more.push_back({.rule = norms[i], .fires = truth::yes});
        }
    }
    mark_overruled(more, decide);
    for (auto const& f : more) {
        if (f.overruled_by.empty() && f.contested_by.empty() && is_sanction(f.then()) &&
            (v.imposed_by == nullptr || v.imposed_by->reading.empty())) {
            v.imposed_by = f.rule;
        }
        v.findings.push_back(f);
    }
}

/// The rows that can bear on an act; those left out cannot, whatever the day.
struct judged_rows {
    std::vector<std::size_t> acts{};   ///< Indices of acts.
    std::vector<std::size_t> norms{};  ///< Indices of norms.
};

/// Whether a norm is looked at because of an act.
[[nodiscard]] constexpr bool looked_at_for_acts(norm const& n) {
    return n.selected_by == selects::act_date || speaks_of_conduct(n.when);
}

/// Judges an act. With `only`, by these rows alone, and without saying what the level of the sanction means.
inline verdict judge(assessment const& base, act const& a, question const& asked, judged_rows const* only = nullptr) {
    verdict v{.of = &a};
    facts all = base.stated;
    all.join(a.what);
    question q = asked;
    q.act_time = a.at;
    inference decide{all, base.where, q};
    auto const& law = decide.law();
    std::vector<std::size_t> fulfilled;
    auto const look_at_act = [&](std::size_t i) {
        act_row const& row = *law.acts()[i];
        truth const t = decide.fulfilled(i);
        if (t == truth::yes) {
            v.findings.push_back({.conduct = &row, .fires = t});
            fulfilled.push_back(i);
        } else if (t == truth::unknown) {
            v.undecided.push_back({.conduct = &row, .fires = t, .missing = decide.missing(row.when, decide.act_day())});
        }
    };
    if (only != nullptr) {
        std::for_each(only->acts.begin(), only->acts.end(), look_at_act);
    } else {
        for (std::size_t i = 0; i < law.acts().size(); ++i) {
            look_at_act(i);
        }
    }
    bool list_in_force = false;
    for (std::size_t i = 0; i < law.acts().size() && !list_in_force; ++i) {
        act_row const& row = *law.acts()[i];
        list_in_force = row.opens != track::none && row.opens != track::criminal && decide.list_applies(i);
    }
    std::size_t const acts_found = v.findings.size();
    auto const look_at_norm = [&](std::size_t i) {
        norm const& n = *law.norms()[i];
        if (looked_at_for_acts(n) && decide.fires(i) == truth::yes) {
            v.findings.push_back({.rule = &n, .fires = truth::yes});
        }
    };
    if (only != nullptr) {
        std::for_each(only->norms.begin(), only->norms.end(), look_at_norm);
    } else {
        for (std::size_t i = 0; i < law.norms().size(); ++i) {
            look_at_norm(i);
        }
    }
    mark_overruled(v.findings, decide);

    // The heaviest row decides; a norm that sets the sanction of its item goes before the item's own default.
    int heaviest = -1;
    bool allowed = false;
    bool exempt = false;  // what would make it a breach is out of the way, whatever else stays open
    for (std::size_t k = 0; k < v.findings.size(); ++k) {
        finding const& f = v.findings[k];
        if (!f.overruled_by.empty()) {
            continue;
        }
        if (f.rule != nullptr) {
            allowed = allowed || f.then() == consequence::allowed;
            exempt = exempt || f.then() == consequence::leave_not_required;
            v.level_set_by_agency = v.level_set_by_agency || f.id() == "conduct.skb2022.pppk_translation";
            continue;
        }
        if (!f.contested_by.empty()) {
            v.undecided.push_back(f);
            continue;
        }
        act_row const& row = *f.conduct;
        v.crime = v.crime || row.opens == track::criminal;
        v.administrative = v.administrative || row.opens == track::administrative;
        allowed = allowed || row.then == consequence::allowed;
        consequence sanction = row.then;
        norm const* by = nullptr;
        for (auto const& g : v.findings) {
            if (g.rule != nullptr && g.overruled_by.empty() && is_sanction(g.then()) &&
                names_item_of(*g.rule, law, fulfilled[k])) {
                if (by == nullptr || (by->reading.empty() && !g.rule->reading.empty())) {
                    sanction = g.then();
                    by = g.rule;
                }
            }
        }
        int const w = weight(row, sanction);
        if (w > heaviest || (w == heaviest && row.grade < v.by->grade)) {
            heaviest = w;
            v.by = &row;
            v.sanction = sanction;
            v.sanction_by = by;
            v.track = by != nullptr ? track_of(sanction, row.opens) : row.opens;
        }
    }
    if (acts_found == 0 || v.by == nullptr || v.by->opens == track::none) {
        bool const open = !v.undecided.empty() && !exempt;
        v.ruling = open                         ? ruling::undecided
                   : allowed || v.by != nullptr ? ruling::allowed
                   : list_in_force              ? ruling::no_breach
                                                : ruling::no_rule_known;
        if (open && allowed) {
            v.ruling = ruling::allowed;
        }
    } else {
        v.ruling = ruling::breach;
    }
    v.grade = v.by != nullptr ? v.by->grade : evidence::text;
    if (v.sanction_by != nullptr) {
        v.grade = weaker(v.grade, v.sanction_by->grade);
    }
    for (auto const& f : v.findings) {
        if (f.overruled_by.empty() && bears_on(f, v.ruling)) {
            v.grade = weaker(v.grade, f.grade());
        }
    }
    if (only == nullptr && v.ruling == ruling::breach && !v.level_set_by_agency) {
        add_level(v, base, q);
    }
    return v;
}

}  // namespace detail

/// @brief What is wrong with a question, before any row is looked at: a day asked or known that is no day (1002), a reading that is
/// not carried (1003) or changes no outcome (3003), a contradiction in the facts. O(readings).
[[nodiscard]] inline error check_question(facts const& person, question const& q) {
    if (!is_day(q.on) || (q.known_on != no_last_day && !is_day(q.known_on))) {
        return {errc::special_date, is_day(q.on) ? q.known_on : q.on};
    }
    for (auto const& key : q.readings.keys) {
        auto const* const r = key.empty() ? nullptr : rule_book::find_reading(key);
        if (!key.empty() && r == nullptr) {
            return {.code = errc::unknown_id, .subject = key};
        }
        if (r != nullptr && !r->selectable) {
            return {.code = errc::reading_not_applicable, .subject = key};
        }
    }
    return person.problem();
}

/// @brief Assesses one person for one contest on one day.
///
/// @param person The stated facts; what is not stated is unknown (see facts::nothing_else_happened).
/// @param where The contest, or null where none is concerned.
/// @param q The day asked, the day of knowledge, readings, calendar and rows.
/// @param acts The acts to be judged; they must outlive the assessment.
/// @return Status, findings, deadlines and verdicts. What is wrong with the question or contradictory in the facts is reported in
/// assessment::problem, and the rest is answered all the same; only without a day is nothing answered.
/// Complexity: linear in the rows of the law, once for the person and once for each act (some tens of microseconds each).
[[nodiscard]] inline assessment assess(facts const& person, contest_info const* where, question const& q,
                                       std::span<act const> acts = {}) {
    assessment a{.stated = person, .where = where, .asked = q, .problem = check_question(person, q)};
    if (!is_day(q.on)) {
        return a;
    }
    inference decide{person, where, q};
    auto const& law = decide.law();
    for (std::size_t i = 0; i < law.norms().size(); ++i) {
        norm const& n = *law.norms()[i];
        truth const t = decide.fires(i);
        if (t == truth::yes) {
            a.findings.push_back({.rule = &n, .fires = t});
        } else if (t == truth::unknown && !detail::speaks_of_conduct(n.when) &&
                   decide.touched(n.when, decide.day_for(n))) {
            a.undecided.push_back({.rule = &n, .fires = t, .missing = decide.missing(n)});
        }
    }
    detail::mark_overruled(a.findings, decide);
    for (std::size_t i = 0; i < law.deadlines().size(); ++i) {
        auto const d = decide.answer(i);
        if (d.state != deadline_state::not_applicable &&
            (d.state != deadline_state::undecided || decide.touched(d.row->when, q.on))) {
            a.deadlines.push_back(d);
        }
    }

    standing& s = a.status;
    bool honour = false;
    bool dishonour = false;
    for (auto const& f : a.findings) {
        if (!f.overruled_by.empty()) {
            continue;
        }
        switch (f.then()) {
            case consequence::discharge_with_honour:
            case consequence::discharge_without_honour:
                (f.then() == consequence::discharge_with_honour ? honour : dishonour) = true;
                if (s.discharge_by == nullptr || s.discharge_by->reading.empty()) {
                    s.discharge_by = f.rule;
                }
                break;
            case consequence::barred_from_duty:
            case consequence::must_keep_working:
            case consequence::may_keep_working:
                if (s.duty != consequence::barred_from_duty) {
                    s.duty = f.then();
                    s.duty_by = f.rule;
                }
                break;
            default: break;
        }
    }
    if (honour || dishonour) {
        s.discharge = honour && dishonour ? consequence::undetermined
                      : honour            ? consequence::discharge_with_honour
                                          : consequence::discharge_without_honour;
        if (auto const from = decide.value(word::discharge_effective, q.on)) {
            s.discharge_from = from_serial(*from);
        }
        a.grade = weaker(a.grade, s.discharge_by->grade);
    }
    // The duty to keep working ends with service; of the days between an effective discharge and its decree no rule speaks.
    if (s.duty == consequence::must_keep_working && is_day(s.discharge_from) && s.discharge_from <= q.on) {
        s.duty = consequence::undetermined;
    }
    if (s.duty_by != nullptr && s.duty != consequence::undetermined) {
        a.grade = weaker(a.grade, s.duty_by->grade);
    }
    detail::replay<employment_state>(employment_transitions, decide, s.employment, s.employment_since, s.discharge,
                                     &s.employment_open);
    detail::replay<candidacy_state>(candidacy_transitions, decide, s.candidacy, s.candidacy_since, consequence::none,
                                    &s.candidacy_open);
    detail::replay<party_state>(party_transitions, decide, s.party, s.party_since, consequence::none);

    a.verdicts.reserve(acts.size());
    for (auto const& one : acts) {
        a.verdicts.push_back(detail::judge(a, one, q));
        a.grade = weaker(a.grade, a.verdicts.back().grade);
    }
    return a;
}

/// @brief Assesses one person for one contest on one day, the history being complete: an event not stated has not happened.
///
/// @code
/// assess(employee<pns>{.appointed = date{2012, 3, 1}}, contests::dprd_2024,
///        {resignation_submitted(date{2023, 4, 10}), party_card_issued(date{2023, 5, 4})}, on{date{2023, 6, 1}},
///        as_known_on{date{2023, 6, 1}}, reading_set{"kudus_2023"});
/// @endcode
/// Options: as_known_on, reading_set, a rule_book (own rules), a work_calendar (own holidays and decrees). Book and calendar are
/// referred to by the assessment, so that a temporary one does not compile.
template <class... Options>
[[nodiscard]] assessment assess(facts person, contest_info const& where, facts const& history, on day,
                                Options&&... options) {
    static_assert(
        ((std::is_lvalue_reference_v<Options> || (!std::is_same_v<std::remove_cvref_t<Options>, rule_book> &&
                                                  !std::is_same_v<std::remove_cvref_t<Options>, work_calendar>)) &&
         ...),
        "the assessment refers to the rule_book and the work_calendar: give them a name");
    person.join(history);
    person.nothing_else_happened();
    question q{.on = day.day};
    [[maybe_unused]] auto const take = [&](auto const& option) {
        using O = std::remove_cvref_t<decltype(option)>;
        if constexpr (std::is_same_v<O, as_known_on>) {
            q.known_on = option.day;
        } else if constexpr (std::is_same_v<O, reading_set>) {
            q.readings = option;
        } else if constexpr (std::is_same_v<O, work_calendar>) {
            q.calendar = &option;
        } else {
            static_assert(std::is_same_v<O, rule_book>,
                          "assess takes as_known_on, reading_set, rule_book and work_calendar as options");
            q.law = &option;
        }
    };
    (take(options), ...);
    return assess(person, &where, q);
}

}  // namespace netralitas

#endif
