// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief `missing_facts`: the smallest set of facts that would decide an answer, most decisive first, and which value leads where.
#ifndef NETRALITAS_RULES_MISSING_FACTS_HPP
#define NETRALITAS_RULES_MISSING_FACTS_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include <netralitas/base/date.hpp>
#include <netralitas/base/error.hpp>
#include <netralitas/base/truth.hpp>
#include <netralitas/contest/contests.hpp>
#include <netralitas/law/norm.hpp>
#include <netralitas/person/facts.hpp>
#include <netralitas/rules/assessment.hpp>
#include <netralitas/rules/cltn.hpp>
#include <netralitas/rules/consistency.hpp>
#include <netralitas/rules/inference.hpp>
#include <netralitas/rules/row_words.hpp>
#include <netralitas/status/regions.hpp>

namespace netralitas {

/// @brief What kind of answer is to be decided.
enum class goal_kind : std::uint8_t {
    row,        ///< Whether a norm fires or an act is fulfilled, or how a deadline stands.
    verdict,    ///< The ruling on an act.
    discharge,  ///< The class of discharge.
    duty,       ///< Whether the person may or must work.
    cltn,       ///< Whether unpaid leave can be granted.
    status      ///< Discharge and its day, duty to work, and the state of all three regions.
};

/// @brief The answer that is wanted. Made by its functions: `goal::verdict_on(a)`, `goal::may_work()`.
struct goal {
    goal_kind kind = goal_kind::status;  ///< What kind.
    std::string_view row{};              ///< Id of the norm, act or deadline; it must outlive the goal.
    act const* of = nullptr;             ///< The act: the one judged, or the one in whose light a row is decided.
    cltn_plan plan{};                    ///< The leave.

    /// @brief Whether the row fires; where an act is given, with its facts too.
    [[nodiscard]] static goal fires(std::string_view id, act const* with = nullptr) {
        return {goal_kind::row, id, with, {}};
    }
    /// @brief The ruling on an act, which must outlive the goal.
    [[nodiscard]] static goal verdict_on(act const& a) { return {goal_kind::verdict, {}, &a, {}}; }
    /// @brief The class of discharge.
    [[nodiscard]] static goal discharge() { return {goal_kind::discharge, {}, nullptr, {}}; }
    /// @brief Whether the person may or must work.
    [[nodiscard]] static goal may_work() { return {goal_kind::duty, {}, nullptr, {}}; }
    /// @brief Whether this leave can be granted.
    [[nodiscard]] static goal cltn(cltn_plan const& plan) { return {goal_kind::cltn, {}, nullptr, plan}; }
    /// @brief The whole status.
    [[nodiscard]] static goal status() { return {}; }
};

/// @brief What became of a goal. Only the members that belong to its kind are set.
struct goal_outcome {
    bool decided = false;                                     ///< Whether it is decided.
    truth holds = truth::unknown;                             ///< For a norm, an act, or leave.
    deadline_state deadline = deadline_state::undecided;      ///< For a deadline.
    netralitas::ruling ruling = ruling::undecided;            ///< For a verdict.
    consequence discharge = consequence::none;                ///< Class of discharge.
    date discharge_from = no_last_day;                        ///< Its day, for the status.
    consequence duty = consequence::none;                     ///< Duty to work, as in @ref standing.
    employment_state employment = employment_state::serving;  ///< Region one, for the status.
    candidacy_state candidacy = candidacy_state::none;        ///< Region two.
    party_state party = party_state::none;                    ///< Region three.
    friend bool operator==(goal_outcome const&, goal_outcome const&) = default;
};

/// @brief The end of a class of days: a day, and where the day comes from the fact that is its measure.
struct class_end {
    /// @brief Serial day or number, inclusive; the least or greatest integer where the class is open.
    std::int32_t at = 0;
    word by = word::always;  ///< The undecided word from whose supposed day it comes; `always` where it is a fixed value.
};

/// @brief Values of a word that no condition concerned tells apart.
struct value_class {
    word of{};                 ///< The word.
    value_type type{};         ///< Its type.
    class_end first{};         ///< Day or number: the first of the class.
    class_end last{};          ///< Day or number: the last of the class.
    std::uint64_t values = 0;  ///< One bit for each value: bit 0 is no and bit 1 yes for a flag.
    /// @brief For a word that holds several values: of each of these sets at least one, of any other none.
    std::vector<std::uint64_t> groups{};
    std::int32_t sample = 0;  ///< A raw value of the class, as facts::raw holds it.

    /// @brief The sample as a statement.
    [[nodiscard]] statement stated() const { return {of, type, sample}; }
    /// @brief Whether a raw value lies in the class. O(groups).
    [[nodiscard]] bool contains(std::int32_t raw) const {
        switch (type) {
            case value_type::day:
            case value_type::number: return first.at <= raw && raw <= last.at;
            case value_type::flag:
            case value_type::one: return (values >> static_cast<unsigned>(raw) & 1U) != 0;
            case value_type::several: break;
        }
        auto const mask = static_cast<std::uint64_t>(static_cast<std::uint32_t>(raw));
        return (mask & ~values) == 0 &&
               std::all_of(groups.begin(), groups.end(), [&](std::uint64_t g) { return (g & mask) != 0; });
    }
};

/// @brief A fact of the smallest set.
struct deciding_fact {
    word of{};                             ///< The word.
    std::vector<value_class> values{};     ///< Its classes of values.
    std::vector<goal_outcome> outcomes{};  ///< For each class: the outcome if nothing else is stated, perhaps undecided.
    std::size_t alone = 0;                 ///< How many classes decide by themselves.
};

/// @brief One line of the table: if these facts have values of these classes, then this follows.
struct decision {
    std::vector<value_class> when{};  ///< One class for each fact that matters, in the order of the set.
    goal_outcome then{};              ///< What follows.
};

/// @brief How a search for missing facts ended.
enum class missing_state : std::uint8_t {
    decided,  ///< Nothing is missing.
    found,    ///< The smallest set was found.
    bound_hit,  ///< The bound was hit: no smaller set than this one decides; whether this one does was not tried to the end.
    law_leaves_open,  ///< No fact decides it for every value: the law leaves it open.
    no_question       ///< There is no such row, no act, or no day (see the error).
};

/// @brief How far a search goes.
struct missing_bounds {
    std::size_t evaluations = 1000;  ///< How many combinations of values are tried at most.
    std::size_t lines = 64;          ///< How many lines the table has at most.
    std::size_t unions =
        64;  ///< How many combinations of the values of one word that holds several are told apart at most.
};

/// @brief The facts that are missing. A value.
struct missing_answer {
    missing_state state = missing_state::decided;  ///< How the search ended.
    goal asked{};                                  ///< The goal.
    goal_outcome now{};                            ///< The outcome without any of these facts.
    std::vector<deciding_fact> facts{};            ///< The smallest set, most decisive first.
    std::vector<decision> table{};                 ///< Which values lead where; impossible combinations are left out.
    std::vector<word_set> others{};                ///< Other sets of the same size that decide too.
    bool all_found = true;                         ///< Whether all of these were found before the bound was hit.
    word_set candidates{};                         ///< Every word that was considered.
    bool table_bounded = false;  ///< Whether the table is longer than @ref missing_bounds::lines and was cut off there.
    bool values_bounded = false;  ///< Whether @ref missing_bounds::unions left combinations of values out.
    std::size_t evaluations = 0;  ///< How many combinations were tried.
    std::vector<std::string_view> open_rows{};  ///< Ids of the rows that are undecided now.
    error problem{};                            ///< What is wrong with the question, or no error.

    /// @brief The words of the set.
    [[nodiscard]] word_set words() const {
        word_set out;
        for (auto const& f : facts) {
            out.set(static_cast<std::size_t>(f.of));
        }
        return out;
    }
};

namespace detail {

/// What else would let a word follow, for words that need not be stated themselves.
[[nodiscard]] inline std::vector<word> sources_of(word w) {
    switch (w) {
        case word::became_party_member: return {word::party_card_issued};
        case word::registered_as_candidate: return {word::list_filed, word::pair_registered};
        case word::in_service: return {word::employment, word::appointed};
        case word::on_cltn: return {word::cltn_start};
        case word::unbroken_service_years:
        case word::service_years: return {word::appointed};
        case word::campaign_running: return {word::campaign_start, word::campaign_end};
        default: return {};
    }
}

/// Whether the word can have a value in this contest at all: lists belong to some kinds, pairs to the others.
[[nodiscard]] inline bool fits(word w, contest_info const* where) {
    if (where == nullptr) {
        return true;
    }
    bool const pairs = where->kind == contest::pilkada || where->kind == contest::president;
    switch (w) {
        case word::dcs_determined:
        case word::dcs_announced:
        case word::dct_determined:
        case word::dct_announced:
        case word::dct_scrutiny_end:
        case word::dcs_draft_scrutiny_end:
        case word::entered_dcs:
        case word::list_filed: return !pairs;
        case word::pair_determined:
        case word::pair_registered: return pairs;
        default: return true;
    }
}

/// Whether what is stated of `w` can be true beside the other facts: @ref check_order for one word.
[[nodiscard]] inline bool possible(facts const& f, contest_info const* where, word w) {
    for (auto const& p : ordered_pairs) {
        if (p.first == w || p.second == w) {
            auto const first = f.day(p.first);
            auto const second = f.day(p.second);
            if (first && second && *second < *first) {
                return false;
            }
        }
    }
    auto const raw = f.raw(w);
    if (w == word::employment) {
        int held = 0;
        for (auto const k : exclusive_kinds) {
            held += who_mask{static_cast<std::uint32_t>(raw)}.meets(who_mask{k}) ? 1 : 0;
        }
        return held <= 1;
    }
    if (info(w).type == value_type::number) {
        return range_of(w).least <= raw && raw <= range_of(w).greatest;
    }
    if (where != nullptr &&
        std::find(std::begin(candidacy_events), std::end(candidacy_events), w) != std::end(candidacy_events)) {
        auto const span = span_of(*where);
        return !is_day(span.first) || span.contains(from_serial(raw));
    }
    return true;
}

/// The least serial in [low, high] from which on `late` holds; high + 1 where it never does. `late` must be monotone.
template <class Late>
[[nodiscard]] std::int32_t first_where(std::int32_t low, std::int32_t high, Late late) {
    ++high;
    while (low < high) {
        auto const mid = low + (high - low) / 2;
        if (late(mid)) {
            high = mid;
        } else {
            low = mid + 1;
        }
    }
    return low;
}

/// Decides goals for one person, and searches.
class fact_search {
public:
    fact_search(facts const& person, contest_info const* where, question const& q, goal const& g, missing_bounds bounds)
        : goal_{g}, where_{where}, bounds_{bounds}, q_{with_time(q, g)}, now_{with_act(person, g, q)}, base_{now_},
          decide_{now_, where, q_}, law_{&decide_.law()} {
        who_words_ = law_ == &national_law() ? row_words::national().who() : row_words{*law_}.who();
        choose_rows();
        rows_.erase(std::remove_if(rows_.begin(), rows_.end(), [&](row const& r) { return never(r); }), rows_.end());
    }

    [[nodiscard]] missing_answer run() {
        missing_answer a{.asked = goal_};
        a.now = evaluate();
        if (a.now.decided) {
            return a;
        }
        for (auto const& r : rows_) {
            if (r.fires == truth::unknown) {
                a.open_rows.push_back(id_of_row(r));
            }
        }
        search(a);
        a.candidates = candidates_;
        a.values_bounded = values_bounded_;
        a.evaluations = tried_;
        return a;
    }
    /// The outcome as things are now supposed.
    [[nodiscard]] goal_outcome evaluate() {
        for (auto& r : rows_) {
            if (r.settled) {
                continue;
            }
            r.fires = decide(r);
            if (r.orders && r.fires != truth::no) {
                r.fires = r.fires & !overruled(r);
            }
        }
        switch (goal_.kind) {
            case goal_kind::row: return outcome_of_row();
            case goal_kind::verdict: return outcome_of_act();
            case goal_kind::cltn: return outcome_of_leave();
            case goal_kind::discharge: {
                goal_outcome o;
                auto const c = discharge_class();
                o.decided = c.has_value();
                o.discharge = c.value_or(consequence::none);
                return o;
            }
            case goal_kind::duty: {
                goal_outcome o;
                auto const d = duty();
                o.decided = d.has_value();
                o.duty = d.value_or(consequence::none);
                return o;
            }
            case goal_kind::status: break;
        }
        return outcome_of_status();
    }
    /// States a value for a while.
    void suppose(statement const& s) {
        now_.restate(s);
        decide_.suppose(s, departs(s.subject));
        supposed_.set(static_cast<std::size_t>(s.subject));
    }
    void unsuppose(word w) {
        supposed_.reset(static_cast<std::size_t>(w));
        now_.forget(w);
        decide_.unsuppose(w, departs(w));
    }
    [[nodiscard]] bool departs(word w) const {
        return who_words_[static_cast<std::size_t>(w)] || !base_.known(word::conduct_day);
    }
    /// The words one of which must be stated before an undecided goal can be decided. Precondition: evaluated, undecided.
    [[nodiscard]] word_set open_words() {
        word_set out;
        for (auto const& r : rows_) {
            if (r.fires == truth::unknown) {
                add_open(out, r);
            }
        }
        if (goal_.kind == goal_kind::row && goal_row_.kind == row_kind::deadline) {
            add_open(out, *law_->deadlines()[goal_row_.index]);
        }
        if (goal_.kind == goal_kind::duty || goal_.kind == goal_kind::status) {
            if (!known(word::discharge_effective, q_.on)) {
                add_open_discharge(out);
            }
        }
        if (goal_.kind == goal_kind::verdict) {
            if (!now_.known(word::employment)) {
                out.set(static_cast<std::size_t>(word::employment));
            }
            add_open(out, word::contest, q_.on);
        }
        if (goal_.kind == goal_kind::cltn) {
            for (auto const& n : last_leave_.needs) {
                out |= n.missing;
            }
        }
        if (goal_.kind == goal_kind::status) {
            for (auto const w : open_events_) {
                add_open(out, w, q_.on);
            }
        }
        for (std::size_t i = 0; i < word_count; ++i) {
            if (out[i]) {
                for (auto const from : sources_of(static_cast<word>(i))) {
                    if (!now_.known(from) && fits(from, where_)) {
                        out.set(static_cast<std::size_t>(from));
                    }
                }
            }
        }
        for (std::size_t i = 0; i < word_count; ++i) {
            auto const w = static_cast<word>(i);
            if (out[i] && (now_.known(w) || !fits(w, where_) || info(w).kind == word_kind::day_fact ||
                           info(w).kind == word_kind::constant)) {
                out.reset(i);  // days are what the calendar says they are; nobody is asked
            }
        }
        return out;
    }
    /// The classes of values of a word, as things are now supposed.
    [[nodiscard]] std::vector<value_class> classes(word w) {
        auto const type = info(w).type;
        if (type == value_type::day || type == value_type::number) {
            return intervals(w);
        }
        std::vector<value_class> out;
        if (type == value_type::flag) {
            for (int v = 0; v < 2; ++v) {
                out.push_back({.of = w, .type = type, .values = std::uint64_t{1} << v, .sample = v});
            }
            return out;
        }
        auto const groups = groups_of(w);
        if (type == value_type::one) {
            for (auto const g : groups) {
                out.push_back({.of = w, .type = type, .values = g, .sample = lowest(g)});
            }
            return out;
        }
        auto const unions = std::size_t{1} << std::min<std::size_t>(groups.size(), 20);
        bool const all = unions <= bounds_.unions;
        values_bounded_ = values_bounded_ || !all;
        for (std::size_t u = 1; u < unions; ++u) {
            auto const size = word_set{u}.count();
            if (!all && size > 2) {
                continue;
            }
            value_class c{.of = w, .type = type};
            for (std::size_t g = 0; g < groups.size(); ++g) {
                if ((u >> g & 1U) != 0) {
                    c.groups.push_back(groups[g]);
                    c.values |= groups[g];
                    c.sample |= std::int32_t{1} << lowest(groups[g]);
                }
            }
            out.push_back(std::move(c));
        }
        return out;
    }

private:
    struct row {
        row_kind kind{};
        std::uint32_t index = 0;
        consequence then{};
        bool orders = false;
        truth fires = truth::unknown;
        std::optional<truth> bound{};  ///< Whom it binds, as long as nothing that matters to it is supposed.
        bool settled = false;          ///< Decided further up in the search, where less was stated.
    };

    static question with_time(question q, goal const& g) {
        if (g.of != nullptr) {
            q.act_time = g.of->at;
        }
        return q;
    }
    static facts with_act(facts f, goal const& g, question const& q) {
        if (g.of != nullptr) {
            f.join(g.of->what);
        }
        if (g.kind == goal_kind::cltn) {  // as cltn_for states it
            f.restate(cltn_requested(q.on));
            f.restate(state(g.plan.reason));
            f.restate(cltn_start(g.plan.start));
            if (g.plan.end) {
                f.restate(cltn_end(*g.plan.end));
            }
        }
        return f;
    }
    [[nodiscard]] static std::int32_t lowest(std::uint64_t mask) noexcept {
        std::int32_t i = 0;
        while ((mask >> i & 1U) == 0) {
            ++i;
        }
        return i;
    }
    [[nodiscard]] few<row_ref, 3> const& prevailing(row const& r) const {
        static constexpr few<row_ref, 3> none{};
        return r.kind == row_kind::rule  ? law_->norms()[r.index]->yields_to
               : r.kind == row_kind::act ? law_->acts()[r.index]->yields_to
                                         : none;
    }
    /// Whether a literal is false by a stated fact, so that nothing stated later can change it.
    [[nodiscard]] bool never(literal const& l, date day) {
        bool const plain = l.ask == test::one_of || (l.ask == test::holds && info(l.left).type == value_type::flag);
        return plain && base_knows(l.left) && decide_.holds(l, day) == truth::no;
    }
    [[nodiscard]] bool base_knows(word w) {
        auto const kind = info(w).kind;
        return base_.known(w) ||
               (kind == word_kind::contest_fact && where_ != nullptr && (w == word::contest || w == word::cycle));
    }
    [[nodiscard]] bool never(condition const& c, date day) {
        for (std::uint8_t clause = 0, i = 0; clause < c.clauses; ++clause) {
            bool all = true;
            for (; i < c.size && c.literals[i].clause == clause; ++i) {
                all = all && never(c.literals[i], day);
            }
            if (all) {
                return true;
            }
        }
        return false;
    }
    [[nodiscard]] bool never(who_mask binds, contest_mask contests) {
        bool const other_person = !(binds == anyone) && base_.known(word::employment) &&
                                  !binds.meets(who_mask{candidate}) &&
                                  !binds.meets(who_mask{static_cast<std::uint32_t>(base_.raw(word::employment))});
        bool const other_contest = !(contests == any_contest) && where_ != nullptr && !contests.meets(where_->kind);
        return other_person || other_contest;
    }
    /// Whether the row cannot fire whatever is stated on top: it need not be looked at again.
    [[nodiscard]] bool never(row const& r) {
        if (r.kind == row_kind::rule) {
            norm const& n = *law_->norms()[r.index];
            return never(n.binds, n.contests) || never(n.when, decide_.day_for(n)) ||
                   (!n.reading.empty() && !q_.readings.selects(n.reading));
        }
        act_row const& a = *law_->acts()[r.index];
        bool const dated = base_.known(word::conduct_day);
        return never(a.binds, a.contests) || never(a.when, decide_.act_day()) ||
               (dated && !a.basis.of->force.contains(decide_.act_day()));
    }
    [[nodiscard]] std::string_view id_of_row(row const& r) const {
        return r.kind == row_kind::rule ? law_->norms()[r.index]->id : law_->acts()[r.index]->id;
    }
    void take_norm(std::size_t i) {
        norm const& n = *law_->norms()[i];
        rows_.push_back({row_kind::rule, static_cast<std::uint32_t>(i), n.then, !n.yields_to.empty()});
    }
    /// As inference::fires and inference::fulfilled. Whom a row about acts binds is asked again only where a word supposed can matter
    /// to that.
    [[nodiscard]] truth decide(row& r) {
        norm const* const n = r.kind == row_kind::rule ? law_->norms()[r.index] : nullptr;
        bool const by_act = n == nullptr || n->selected_by == selects::act_date;
        if (!by_act || !base_.known(word::conduct_day)) {
            return n != nullptr ? decide_.fires(r.index) : decide_.fulfilled(r.index);
        }
        auto const done = n != nullptr ? decide_.holds(n->when, decide_.act_day()) : decide_.conduct_matches(r.index);
        if (done == truth::no) {
            return truth::no;
        }
        auto const bound = [&] {
            return n == nullptr                                 ? decide_.binds_actor(r.index)
                   : decide_.displaced(row_kind::rule, r.index) ? truth::no
                                                                : decide_.applicable(*n);
        };
        if ((supposed_ & who_words_).any()) {
            return done & bound();
        }
        if (!r.bound) {
            r.bound = bound();
        }
        return done & *r.bound;
    }
    /// The rows on which the goal rests directly.
    void choose_rows() {
        auto const norms = law_->norms();
        switch (goal_.kind) {
            case goal_kind::row:
                goal_row_ = law_->find(goal_.row);
                if (goal_row_.kind == row_kind::rule || goal_row_.kind == row_kind::act) {
                    rows_.push_back({goal_row_.kind, goal_row_.index, {}, false});
                }
                break;
            case goal_kind::verdict:
                for (std::size_t i = 0; i < law_->acts().size(); ++i) {
                    act_row const& x = *law_->acts()[i];
                    rows_.push_back({row_kind::act, static_cast<std::uint32_t>(i), x.then, !x.yields_to.empty()});
                }
                for (std::size_t i = 0; i < norms.size(); ++i) {
                    if (norms[i]->then == consequence::allowed &&
                        (norms[i]->selected_by == selects::act_date || speaks_of_conduct(norms[i]->when))) {
                        take_norm(i);
                    }
                }
                break;
            case goal_kind::cltn:
                for (std::size_t i = 0; i < norms.size(); ++i) {
                    if (norms[i]->id.substr(0, 5) == "cltn." && norms[i]->then == consequence::leave_possible) {
                        take_norm(i);
                        rows_.back().orders = false;
                    }
                }
                break;
            default:
                for (std::size_t i = 0; i < norms.size(); ++i) {
                    auto const then = norms[i]->then;
                    bool const discharges =
                        then == consequence::discharge_with_honour || then == consequence::discharge_without_honour;
                    bool const works = then == consequence::barred_from_duty ||
                                       then == consequence::must_keep_working || then == consequence::may_keep_working;
                    if (discharges || (works && goal_.kind != goal_kind::discharge)) {
                        take_norm(i);
                    }
                }
        }
    }
    [[nodiscard]] truth overruled(row const& r) {
        truth t = truth::no;
        for (auto const& ref : prevailing(r)) {
            auto const p = law_->find(ref.key);
            t = t | (p.kind == row_kind::rule  ? decide_.fires(p.index)
                     : p.kind == row_kind::act ? decide_.fulfilled(p.index)
                                               : truth::no);
        }
        return t;
    }

    [[nodiscard]] goal_outcome outcome_of_row() {
        goal_outcome o;
        if (goal_row_.kind == row_kind::deadline) {
            o.deadline = decide_.answer(goal_row_.index).state;
            o.decided = o.deadline != deadline_state::undecided && o.deadline != deadline_state::unanswerable;
        } else {
            o.holds = rows_.empty() ? truth::no : rows_[0].fires;
            o.decided = o.holds != truth::unknown;
        }
        return o;
    }
    /// As detail::judge rules, but strict: decided only where no open row could change the ruling.
    [[nodiscard]] goal_outcome outcome_of_act() {
        truth breach = truth::no;
        truth allowed = truth::no;
        for (auto const& r : rows_) {
            bool const sanctioned = r.kind == row_kind::act && law_->acts()[r.index]->opens != track::none;
            if (sanctioned) {
                breach = breach | r.fires;
            }
            if (r.kind == row_kind::rule || !sanctioned || r.then == consequence::allowed) {
                allowed = allowed | r.fires;
            }
        }
        goal_outcome o;
        if (breach == truth::yes) {
            o.ruling = ruling::breach;
        } else if (breach == truth::no && allowed == truth::yes) {
            o.ruling = ruling::allowed;
        } else if (breach == truth::no && allowed == truth::no) {
            truth list = truth::no;
            bool const person_known = decide_.value(word::employment, q_.on).has_value();
            bool const contest_known = decide_.value(word::contest, q_.on).has_value();
            for (std::size_t i = 0; i < law_->acts().size() && list != truth::yes; ++i) {
                act_row const& a = *law_->acts()[i];
                if (a.opens != track::none && a.opens != track::criminal && decide_.list_applies(i)) {
                    bool const sure = (a.binds == anyone || person_known) && (a.contests == any_contest || contest_known);
                    list = list | (sure ? truth::yes : truth::unknown);
                }
            }
            o.ruling = list == truth::yes  ? ruling::no_breach
                       : list == truth::no ? ruling::no_rule_known
                                           : ruling::undecided;
        }
        o.decided = o.ruling != ruling::undecided;
        return o;
    }
    [[nodiscard]] goal_outcome outcome_of_leave() {
        last_leave_ = cltn_for(now_, goal_.plan, q_);
        goal_outcome o;
        o.holds = last_leave_.eligible;
        o.decided = o.holds != truth::unknown;
        return o;
    }
    [[nodiscard]] std::optional<consequence> discharge_class() const {
        truth honour = truth::no;
        truth dishonour = truth::no;
        for (auto const& r : rows_) {
            if (r.then == consequence::discharge_with_honour) {
                honour = honour | r.fires;
            } else if (r.then == consequence::discharge_without_honour) {
                dishonour = dishonour | r.fires;
            }
        }
        if (honour == truth::unknown || dishonour == truth::unknown) {
            return std::nullopt;
        }
        return honour == truth::yes && dishonour == truth::yes ? consequence::undetermined
               : honour == truth::yes                          ? consequence::discharge_with_honour
               : dishonour == truth::yes                       ? consequence::discharge_without_honour
                                                               : consequence::none;
    }
    /// A bar goes before everything; else the last row that fires, as in @ref assess.
    [[nodiscard]] std::optional<consequence> duty() {
        bool open = false;
        for (auto const& r : rows_) {
            if (r.then == consequence::barred_from_duty) {
                if (r.fires == truth::yes) {
                    return consequence::barred_from_duty;
                }
                open = open || r.fires == truth::unknown;
            }
        }
        consequence found = consequence::none;
        std::optional<consequence> maybe;
        for (auto r = rows_.rbegin(); r != rows_.rend() && found == consequence::none; ++r) {
            if (r->then != consequence::must_keep_working && r->then != consequence::may_keep_working) {
                continue;
            }
            if (r->fires == truth::yes) {
                found = r->then;
            } else if (r->fires == truth::unknown) {
                open = open || (maybe && *maybe != r->then);
                maybe = r->then;
            }
        }
        if (open || (maybe && *maybe != found)) {
            return std::nullopt;
        }
        if (found == consequence::must_keep_working) {
            auto const discharged = discharge_class();
            auto const from = decide_.value(word::discharge_effective, q_.on);
            bool const over = from && from_serial(*from) <= q_.on;
            if (!discharged ||
                (*discharged != consequence::none && !from && !decide_.ruled_out(word::discharge_effective, q_.on))) {
                return std::nullopt;
            }
            if (*discharged != consequence::none && over) {
                return consequence::undetermined;
            }
        }
        return found;
    }
    /// The state of a region: its dated events replayed, each undecided event at any time or never. More than one state: undecided.
    template <class State>
    [[nodiscard]] std::optional<State> region(std::span<transition<State> const> table, State start,
                                              std::optional<consequence> discharged) {
        struct step {
            std::int32_t when;
            std::size_t row;
        };
        std::vector<step> steps;
        std::vector<std::size_t> any_time;
        for (std::size_t i = 0; i < table.size(); ++i) {
            auto const& t = table[i];
            bool const needs_open = t.needs != consequence::none && !discharged;
            if (t.needs != consequence::none && discharged && t.needs != *discharged) {
                continue;
            }
            if (auto const v = decide_.value(t.on, q_.on)) {
                if (from_serial(*v) <= q_.on) {
                    if (needs_open) {
                        any_time.push_back(i);
                    } else {
                        steps.push_back({*v, i});
                    }
                }
            } else if (!decide_.ruled_out(t.on, q_.on)) {
                any_time.push_back(i);
            }
        }
        std::stable_sort(steps.begin(), steps.end(), [](step const& a, step const& b) { return a.when < b.when; });
        std::uint32_t states = std::uint32_t{1} << static_cast<unsigned>(start);
        auto const fire = [&](std::size_t i, std::uint32_t from) {
            bool const moves = (table[i].from & from) != 0;
            return moves ? std::uint32_t{1} << static_cast<unsigned>(table[i].to) : 0U;
        };
        auto const spread = [&] {
            for (bool more = true; more;) {
                auto const before = states;
                for (auto const i : any_time) {
                    states |= fire(i, states);
                }
                more = states != before;
            }
        };
        spread();
        for (auto const& s : steps) {
            auto const to = fire(s.row, states);
            states = (states & ~std::uint32_t{table[s.row].from}) | to;
            spread();
        }
        if ((states & (states - 1)) != 0) {
            for (auto const i : any_time) {
                open_events_.push_back(table[i].on);
            }
            return std::nullopt;
        }
        return static_cast<State>(lowest(states));
    }
    [[nodiscard]] goal_outcome outcome_of_status() {
        open_events_.clear();
        goal_outcome o;
        auto const discharged = discharge_class();
        auto const work = duty();
        auto const from = decide_.value(word::discharge_effective, q_.on);
        bool const dated = !discharged || *discharged == consequence::none || from ||
                           decide_.ruled_out(word::discharge_effective, q_.on);
        auto const r1 = region<employment_state>(employment_transitions, employment_state::serving, discharged);
        auto const r2 = region<candidacy_state>(candidacy_transitions, candidacy_state::none, consequence::none);
        auto const r3 = region<party_state>(party_transitions, party_state::none, consequence::none);
        o.decided = discharged && work && dated && r1 && r2 && r3;
        if (o.decided) {
            o.discharge = *discharged;
            o.discharge_from = o.discharge != consequence::none && from ? from_serial(*from) : no_last_day;
            o.duty = *work;
            o.employment = *r1;
            o.candidacy = *r2;
            o.party = *r3;
        }
        return o;
    }

    [[nodiscard]] bool known(word w, date day) {
        return w == word::always || w == word::the_day || w == word::known_on || decide_.value(w, day) ||
               decide_.ruled_out(w, day);
    }
    void add_open(word_set& out, word w, date day) {
        if (!known(w, day)) {
            out.set(static_cast<std::size_t>(w));
            if (w == word::discharge_effective) {
                add_open_discharge(out);
            }
        }
    }
    void add_open(word_set& out, who_mask binds, contest_mask contests) {
        out |= decide_.missing(binds);
        if (!(contests == any_contest)) {
            add_open(out, word::contest, q_.on);
        }
    }
    void add_open(word_set& out, row const& r, int depth = 0) {
        if (depth > 6) {
            return;
        }
        if (r.kind == row_kind::rule) {
            norm const& n = *law_->norms()[r.index];
            add_open(out, n.binds, n.contests);
            add_open(out, n.when, decide_.day_for(n), depth);
            if (n.selected_by == selects::determination_date) {
                add_open(out, word::determined_as_candidate, q_.on);
            }
        } else if (r.kind == row_kind::act) {
            act_row const& a = *law_->acts()[r.index];
            add_open(out, a.binds, a.contests);
            add_open(out, a.when, decide_.act_day(), depth);
        } else if (r.kind == row_kind::deadline) {
            add_open(out, *law_->deadlines()[r.index], depth);
        }
        for (auto const& ref : prevailing(r)) {
            auto const p = law_->find(ref.key);
            if (r.orders && decided(p) == truth::unknown) {
                add_open(out, row{p.kind, p.index, {}, false}, depth + 1);
            }
        }
    }
    [[nodiscard]] truth decided(row_position p) {
        switch (p.kind) {
            case row_kind::rule: return decide_.fires(p.index);
            case row_kind::act: return decide_.fulfilled(p.index);
            case row_kind::deadline: {
                auto const s = decide_.answer_of(*law_->deadlines()[p.index]).state;
                return s == deadline_state::undecided ? truth::unknown : truth::no;
            }
            case row_kind::none: break;
        }
        return truth::no;
    }
    void add_open(word_set& out, condition const& c, date day, int depth) {
        for (std::uint8_t clause = 0, i = 0; clause < c.clauses; ++clause) {
            auto const first = i;
            truth any = truth::no;
            for (; i < c.size && c.literals[i].clause == clause; ++i) {
                any = any | decide_.holds(c.literals[i], day);
            }
            for (auto k = first; any == truth::unknown && k < i; ++k) {
                auto const& l = c.literals[k];
                if (decide_.holds(l, day) != truth::unknown) {
                    continue;
                }
                switch (l.ask) {
                    case test::applies:
                    case test::missed: {
                        auto const p = law_->find(static_cast<id_key>(l.value));
                        add_open(out, row{p.kind, p.index, {}, false}, depth + 1);
                        break;
                    }
                    case test::item:
                        for (std::size_t x = 0; x < law_->acts().size(); ++x) {
                            if (law_->under_item(x, static_cast<id_key>(l.value)) &&
                                decide_.conduct_matches(x) == truth::unknown) {
                                add_open(out, anyone, law_->acts()[x]->contests);
                                add_open(out, law_->acts()[x]->when, decide_.act_day(), depth + 1);
                            }
                        }
                        break;
                    default:
                        add_open(out, l.left, day);
                        if (l.operand == operand_kind::of_word || l.operand == operand_kind::month_end_of) {
                            add_open(out, static_cast<word>(l.value), day);
                        }
                }
            }
        }
    }
    void add_open(word_set& out, deadline_row const& d, int depth = 0) {
        add_open(out, d.binds, d.contests);
        if (d.length.unit != unit::fixed_date && d.from != word::law_in_force && d.from != word::ruling_read) {
            add_open(out, d.from, q_.on);
        }
        for (auto const& m : d.met_by) {
            if (!(info(m.id).kind == word_kind::event && info(m.id).derived)) {
                add_open(out, m.id, q_.on);
            }
        }
        add_open(out, d.when, q_.on, depth + 1);
    }
    void add_open_discharge(word_set& out) {
        out.set(static_cast<std::size_t>(word::discharge_effective));
        for (std::size_t i = 0; i < law_->deadlines().size(); ++i) {
            deadline_row const& d = *law_->deadlines()[i];
            if (d.met_by.items[0].given && d.met_by.items[0].id == word::discharge_effective &&
                decide_.answer(i).state == deadline_state::undecided) {
                add_open(out, d, 2);
            }
        }
    }

    /// Where the values of a day or number fall apart: a class begins at each cut.
    struct cut {
        std::int32_t at;
        word by;
    };
    struct partner {
        word other;    ///< A word with which conditions compare it.
        bool end;      ///< Whether the end of the other's month is compared.
        bool own_end;  ///< Whether the end of its own month is.
    };
    struct word_cuts {
        std::vector<std::int32_t> fixed{};
        std::vector<partner> partners{};
    };
    /// Everything that the goal's rows refer to, once each.
    struct reach {
        std::vector<char> norms;
        std::vector<char> acts;
        std::vector<char> deadlines;
    };
    template <class Visit>
    void visit(condition const& c, date day, reach& seen, Visit& see) {
        for (std::uint8_t i = 0; i < c.size; ++i) {
            auto const& l = c.literals[i];
            if (l.ask == test::applies || l.ask == test::missed) {
                auto const p = law_->find(static_cast<id_key>(l.value));
                visit(p.kind, p.index, seen, see);
            } else if (l.ask == test::item) {
                for (std::size_t k = 0; k < law_->acts().size(); ++k) {
                    if (law_->under_item(k, static_cast<id_key>(l.value))) {
                        visit(row_kind::act, k, seen, see);
                    }
                }
            } else {
                see.literal_of(l, day);
                visit_source(l.left, seen, see);
                if (l.operand == operand_kind::of_word || l.operand == operand_kind::month_end_of) {
                    visit_source(static_cast<word>(l.value), seen, see);
                }
            }
        }
    }
    template <class Visit>
    void visit_source(word w, reach& seen, Visit& see) {
        if (w == word::discharge_effective || w == word::in_service || w == word::decision_effective ||
            w == word::punishment_ended) {
            word const fixed = w == word::in_service ? word::discharge_effective : w;
            for (std::size_t i = 0; i < law_->deadlines().size(); ++i) {
                auto const& m = law_->deadlines()[i]->met_by.items[0];
                if (m.given && m.id == fixed) {
                    visit(row_kind::deadline, i, seen, see);
                }
            }
        }
    }
    template <class Visit>
    void visit(row_kind kind, std::size_t index, reach& seen, Visit& see) {
        auto& mark = kind == row_kind::rule ? seen.norms : kind == row_kind::act ? seen.acts : seen.deadlines;
        if (kind == row_kind::none || mark[index] != 0) {
            return;
        }
        mark[index] = 1;
        if (kind == row_kind::rule) {
            norm const& n = *law_->norms()[index];
            see.norm_of(n);
            visit(n.when, decide_.day_for(n), seen, see);
            for (auto const& r : n.yields_to) {
                auto const p = law_->find(r.key);
                visit(p.kind, p.index, seen, see);
            }
        } else if (kind == row_kind::act) {
            act_row const& a = *law_->acts()[index];
            see.act_of(a);
            visit(a.when, decide_.act_day(), seen, see);
            visit_source(word::discharge_effective, seen, see);
            for (auto const& r : a.yields_to) {
                auto const p = law_->find(r.key);
                visit(p.kind, p.index, seen, see);
            }
        } else {
            deadline_row const& d = *law_->deadlines()[index];
            see.deadline_of(d);
            visit(d.when, q_.on, seen, see);
            visit_source(d.from, seen, see);
        }
    }
    template <class Visit>
    void visit_all(Visit& see) {
        reach seen{std::vector<char>(law_->norms().size()), std::vector<char>(law_->acts().size()),
                   std::vector<char>(law_->deadlines().size())};
        for (auto const& r : rows_) {
            visit(r.kind, r.index, seen, see);
        }
        visit(goal_row_.kind, goal_row_.index, seen, see);
        if (goal_.kind == goal_kind::duty || goal_.kind == goal_kind::status) {
            visit_source(word::discharge_effective, seen, see);
        }
        if (goal_.kind == goal_kind::cltn) {
            for (std::size_t i = 0; i < law_->norms().size(); ++i) {
                if (law_->norms()[i]->id.substr(0, 5) == "cltn.") {
                    visit(row_kind::rule, i, seen, see);
                }
            }
            for (std::size_t i = 0; i < law_->deadlines().size(); ++i) {
                if (law_->deadlines()[i]->id.substr(0, 14) == "deadline.cltn.") {
                    visit(row_kind::deadline, i, seen, see);
                }
            }
        }
    }

    struct cut_visitor {
        fact_search& s;
        word w;
        word_cuts& out;
        bool dates;

        void at(date d) {
            if (is_day(d)) {
                out.fixed.push_back(serial(d));
            }
        }
        void ends_of(interval const& force) {
            at(force.first);
            if (is_day(force.last)) {
                at(add_days(force.last, 1));
            }
        }
        void around(std::int32_t v) {
            out.fixed.push_back(v);
            out.fixed.push_back(v + 1);
        }
        void literal_of(literal const& l, date day) {
            if (w == word::appointed && (l.left == word::unbroken_service_years || l.left == word::service_years) &&
                l.operand == operand_kind::number) {
                for (int n = static_cast<int>(l.value); n <= static_cast<int>(l.value) + 1; ++n) {
                    out.fixed.push_back(s.latest_with_years(day, n) + 1);
                }
            }
            bool const left = concerns(l.left);
            bool const operand = l.operand == operand_kind::of_word || l.operand == operand_kind::month_end_of;
            bool const right = operand && concerns(static_cast<word>(l.value));
            if (!left && !right) {
                return;
            }
            if (dates) {
                out.fixed.push_back(serial(day) + 1);
            }
            if (l.ask == test::holds || l.ask == test::one_of) {
                return;
            }
            if (left && l.operand == operand_kind::number) {
                around(static_cast<std::int32_t>(l.value));
            } else if (left && l.operand == operand_kind::day) {
                around(static_cast<std::int32_t>(static_cast<std::int64_t>(l.value)));
            } else if (left && operand) {
                out.partners.push_back({static_cast<word>(l.value), l.operand == operand_kind::month_end_of, false});
            } else if (right) {
                if (l.left == word::the_day) {
                    around(serial(day));
                    if (l.operand == operand_kind::month_end_of) {
                        month(serial(day));
                    }
                } else {
                    out.partners.push_back({l.left, false, l.operand == operand_kind::month_end_of});
                }
            }
        }
        void norm_of(norm const& n) {
            bool const by_event = n.selected_by != selects::day_asked && n.selected_by != selects::knowledge_day;
            // The day that picks the version need not be named by the condition.
            bool const picks = (w == word::conduct_day && n.selected_by == selects::act_date) ||
                               (w == word::determined_as_candidate && n.selected_by == selects::determination_date);
            if (picks || (dates && by_event && s.names(n.when, w))) {
                ends_of(n.force);
            }
        }
        void act_of(act_row const& a) {
            if (w == word::conduct_day) {
                ends_of(a.basis.of->force);
            }
        }
        void deadline_of(deadline_row const& d) {
            if (!dates) {
                return;
            }
            bool const starts = concerns(d.from);
            bool meets = false;
            for (auto const& m : d.met_by) {
                meets = meets || concerns(m.id);
            }
            if (starts) {
                ends_of(d.force);
                std::vector<std::int32_t> targets{serial(s.q_.on) - 1, serial(s.q_.on)};
                for (auto const& m : d.met_by) {
                    if (auto const v = s.decide_.value(m.id, s.q_.on); v && info(m.id).type == value_type::day) {
                        targets.push_back(*v - 1);
                        targets.push_back(*v);
                    }
                }
                for (auto const t : {d.force.first, d.force.last}) {
                    if (is_day(t)) {
                        targets.push_back(serial(t) - 1);
                        targets.push_back(serial(t));
                    }
                }
                auto const on = serial(s.q_.on);
                for (auto const t : targets) {
                    out.fixed.push_back(first_where(on - 8000, on + 4000, [&](std::int32_t x) {
                        auto const due_day = due(d.length, from_serial(x), s.decide_.calendar());
                        return due_day ? serial(due_day->day) > t : x > t;
                    }));
                }
            }
            if (meets) {
                around(serial(s.q_.on));
                auto const a = s.decide_.answer_of(d);
                if (is_day(a.due.day)) {
                    around(serial(a.due.day));
                }
                if (d.from != w) {
                    out.partners.push_back({d.from, false, false});
                }
            }
        }
        void month(std::int32_t v) {
            date const end = end_of_month(from_serial(v));
            out.fixed.push_back(serial(date{end.year(), end.month(), 1}));
            out.fixed.push_back(serial(end) + 1);
        }
        [[nodiscard]] bool concerns(word x) const {
            if (x == w) {
                return true;
            }
            for (auto const from : sources_of(x)) {
                if (from == w) {
                    return true;
                }
            }
            return x == word::on_cltn && (w == word::cltn_end || w == word::reactivated);
        }
    };

    [[nodiscard]] bool names(condition const& c, word w, int depth = 0) const {
        for (std::uint8_t i = 0; i < c.size; ++i) {
            auto const& l = c.literals[i];
            if (l.ask == test::applies && depth < 4) {
                auto const p = law_->find(static_cast<id_key>(l.value));
                if (p.kind == row_kind::rule && names(law_->norms()[p.index]->when, w, depth + 1)) {
                    return true;
                }
            } else if (l.ask != test::item && l.ask != test::missed && l.ask != test::applies) {
                auto const from = sources_of(l.left);
                if (l.left == w || std::find(from.begin(), from.end(), w) != from.end()) {
                    return true;
                }
            }
        }
        return false;
    }
    /// The latest day of appointment that gives `years` full years on the day.
    [[nodiscard]] static std::int32_t latest_with_years(date day, int years) {
        return first_where(serial(day) - years * 366 - 400, serial(day),
                           [&](std::int32_t x) { return full_years(from_serial(x), day) < years; }) -
               1;
    }

    [[nodiscard]] word_cuts const& cuts(word w) {
        if (auto const it = cuts_.find(w); it != cuts_.end()) {
            return it->second;
        }
        auto& out = cuts_[w];
        bool const dates = info(w).type == value_type::day;
        cut_visitor see{*this, w, out, dates};
        visit_all(see);
        if (dates) {
            for (auto const d : {q_.on, decide_.act_day()}) {
                out.fixed.push_back(serial(d) + 1);
                if (w == word::cltn_end || w == word::conduct_day) {
                    out.fixed.push_back(serial(d));
                }
            }
            if (w == word::appointed && goal_.kind == goal_kind::cltn) {
                for (auto const* const d : law_->deadlines()) {
                    if (d->id.substr(0, 14) == "deadline.cltn." && d->from == word::cltn_start &&
                        d->length.direction == direction::before) {
                        out.fixed.push_back(latest_with_years(goal_.plan.start, d->length.amount) + 1);
                    }
                }
                out.fixed.push_back(serial(goal_.plan.start) + 1);
            }
            for (auto const& p : ordered_pairs) {
                if (p.first == w && p.second != w) {
                    out.partners.push_back({p.second, false, false});
                } else if (p.second == w && p.first != w) {
                    out.partners.push_back({p.first, false, false});
                }
            }
            if (where_ != nullptr &&
                std::find(std::begin(candidacy_events), std::end(candidacy_events), w) != std::end(candidacy_events)) {
                auto const span = span_of(*where_);
                if (is_day(span.first)) {
                    out.fixed.push_back(serial(span.first));
                    out.fixed.push_back(serial(span.last) + 1);
                }
            }
        } else if (goal_.kind == goal_kind::cltn && w == word::unbroken_service_years) {
            for (auto const* const d : law_->deadlines()) {
                if (d->id.substr(0, 14) == "deadline.cltn." && d->from == word::cltn_start &&
                    d->length.direction == direction::before) {
                    out.fixed.push_back(d->length.amount);
                }
            }
        }
        return out;
    }
    /// The word supposed from which the value of `w` comes, or `always`.
    [[nodiscard]] word supposed_source(word w) const {
        if (supposed_[static_cast<std::size_t>(w)]) {
            return w;
        }
        for (auto const from : sources_of(w)) {
            if (supposed_[static_cast<std::size_t>(from)] && !now_.known(w)) {
                return from;
            }
        }
        return word::always;
    }
    [[nodiscard]] std::vector<value_class> intervals(word w) {
        auto const& known_cuts = cuts(w);
        std::vector<cut> at;
        for (auto const c : known_cuts.fixed) {
            at.push_back({c, word::always});
        }
        bool room = false;  // a word that is still open is compared with it
        for (auto const& p : known_cuts.partners) {
            auto const v = decide_.value(p.other, q_.on);
            if (!v) {
                room = room || !decide_.ruled_out(p.other, q_.on);
                continue;
            }
            auto const by = supposed_source(p.other);
            if (p.own_end) {  // the end of its own month against the other's day
                date const end = end_of_month(from_serial(*v));
                at.push_back({serial(date{end.year(), end.month(), 1}), by});
                at.push_back({serial(end) + 1, by});
            } else {
                auto const measure = p.end ? serial(end_of_month(from_serial(*v))) : *v;
                at.push_back({measure, by});
                at.push_back({measure + 1, by});
            }
        }
        std::stable_sort(at.begin(), at.end(), [](cut const& a, cut const& b) {
            return a.at != b.at ? a.at < b.at : (a.by == word::always && b.by != word::always);
        });
        at.erase(std::unique(at.begin(), at.end(), [](cut const& a, cut const& b) { return a.at == b.at; }), at.end());

        constexpr auto least = std::numeric_limits<std::int32_t>::min();
        constexpr auto greatest = std::numeric_limits<std::int32_t>::max();
        bool const dates = info(w).type == value_type::day;
        auto const lowest_value = dates ? least : range_of(w).least;
        auto const highest_value = dates ? greatest : range_of(w).greatest;
        std::vector<value_class> out;
        auto const add = [&](class_end first, class_end last) {
            first.at = std::max(first.at, lowest_value);
            last.at = std::min(last.at, highest_value);
            if (last.at < first.at) {
                return;
            }
            bool const open_left = first.at == least;
            bool const open_right = last.at == greatest;
            auto const one = [&](class_end from, class_end to, std::int32_t sample) {
                out.push_back({.of = w, .type = info(w).type, .first = from, .last = to, .sample = sample});
            };
            if (open_left && open_right) {
                one(first, last, serial(q_.on));
            } else if (open_left) {
                one(first, last, last.at - 100);
            } else if (open_right) {
                one(first, last, first.at + 100);
            } else if (room && dates && last.at - first.at < 3 && first.at != last.at) {
                for (auto d = first.at; d <= last.at; ++d) {
                    one({d, d == first.at ? first.by : word::always}, {d, d == last.at ? last.by : word::always}, d);
                }
            } else {
                one(first, last, first.at + (last.at - first.at) / 2);
            }
        };
        class_end from{least, word::always};
        for (auto const& c : at) {
            add(from, {c.at - 1, c.by});
            from = {c.at, c.by};
        }
        add(from, {greatest, word::always});
        return out;
    }

    struct mask_visitor {
        fact_search& s;
        word w;
        std::vector<std::uint64_t>& masks;
        void literal_of(literal const& l, date) {
            if (l.left == w && l.ask == test::one_of) {
                masks.push_back(l.value);
            }
        }
        void binds(who_mask who, contest_mask where) {
            if (w == word::employment && !(who == anyone)) {
                masks.push_back(who.bits);
            }
            if (w == word::contest && !(where == any_contest)) {
                masks.push_back(where.bits);
            }
        }
        void norm_of(norm const& n) { binds(n.binds, n.contests); }
        void act_of(act_row const& a) { binds(a.binds, a.contests); }
        void deadline_of(deadline_row const& d) { binds(d.binds, d.contests); }
    };
    /// The values of a word, grouped by the masks that mention them; of kinds that exclude each other every one by itself.
    [[nodiscard]] std::vector<std::uint64_t> const& groups_of(word w) {
        if (auto const it = groups_.find(w); it != groups_.end()) {
            return it->second;
        }
        std::vector<std::uint64_t> masks;
        mask_visitor see{*this, w, masks};
        visit_all(see);
        if (goal_.kind == goal_kind::verdict && (w == word::employment || w == word::contest)) {
            for (auto const* const a : law_->acts()) {  // whether a list was in force
                see.act_of(*a);
            }
        }
        if (w == word::employment) {
            std::uint64_t exclusive = 0;
            for (auto const k : exclusive_kinds) {
                exclusive |= who_mask{k}.bits;
            }
            masks.push_back(exclusive);
        }
        std::sort(masks.begin(), masks.end());
        masks.erase(std::unique(masks.begin(), masks.end()), masks.end());
        auto& out = groups_[w];
        std::vector<std::vector<bool>> signatures;
        for (std::uint8_t v = 0; v < info(w).value_count; ++v) {
            if (w == word::employment && static_cast<employment>(v) == candidate) {
                continue;  // follows from the candidacy, nobody is employed as one
            }
            std::vector<bool> mine(masks.size());
            std::transform(masks.begin(), masks.end(), mine.begin(),
                           [v](std::uint64_t const m) { return (m >> v & 1U) != 0; });
            auto const it = std::find(signatures.begin(), signatures.end(), mine);
            if (it == signatures.end()) {
                signatures.push_back(std::move(mine));
                out.push_back(std::uint64_t{1} << v);
            } else {
                out[static_cast<std::size_t>(it - signatures.begin())] |= std::uint64_t{1} << v;
            }
        }
        return out;
    }

    // ---- the search ----

    [[nodiscard]] bool spent() const noexcept { return tried_ >= bounds_.evaluations; }
    [[nodiscard]] static std::vector<word> list_of(word_set const& s) {
        std::vector<word> out;
        for (std::size_t i = 0; i < word_count; ++i) {
            if (s[i]) {
                out.push_back(static_cast<word>(i));
            }
        }
        return out;
    }
    [[nodiscard]] goal_outcome try_now() {
        ++tried_;
        return evaluate();
    }
    /// Tries every possible combination of values of the words from `k` on. The first one that leaves the goal undecided is kept as a
    /// new demand: the words one of which every deciding set must hold.
    bool decides(std::vector<word> const& words, std::size_t k) {
        if (try_now().decided) {
            return true;  // more facts do not take a decision back
        }
        if (k == words.size()) {
            demand();
            return false;
        }
        std::vector<row*> newly_settled;
        for (auto& r : rows_) {
            if (!r.settled && r.fires != truth::unknown) {
                r.settled = true;
                newly_settled.push_back(&r);
            }
        }
        bool all = true;
        for (auto const& c : classes(words[k])) {
            suppose(c.stated());
            bool const ok = !possible(now_, where_, words[k]) || decides(words, k + 1);
            unsuppose(words[k]);
            all = ok && !spent();
            if (!all) {
                break;
            }
        }
        for (auto* const r : newly_settled) {
            r->settled = false;
        }
        return all;
    }
    /// The goal is undecided. Whatever set decides it must hold one of the words that are open here, whichever words are stated here:
    /// the fewer are left open, the more that says. So further words are stated as long as the goal stays undecided.
    void demand() {
        auto open = open_words();
        candidates_ |= open;
        std::vector<word> more;
        word_set critical;
        while ((open & ~critical).any() && !spent()) {
            auto const w = list_of(open & ~critical).front();
            critical.set(static_cast<std::size_t>(w));
            for (auto const& c : classes(w)) {
                suppose(c.stated());
                if (possible(now_, where_, w) && !try_now().decided) {
                    more.push_back(w);
                    open = open_words();
                    candidates_ |= open;
                    break;
                }
                unsuppose(w);
            }
        }
        leaves_open_ = leaves_open_ || open.none();
        // A set without a word supposed here may state what that word follows from instead.
        for (auto const w : list_of(supposed_)) {
            for (auto const from : sources_of(w)) {
                if (!base_.known(from) && fits(from, where_)) {
                    open.set(static_cast<std::size_t>(from));
                }
            }
        }
        for (auto const w : more) {
            unsuppose(w);
        }
        demands_.push_back(open);
    }
    /// How a word decides by itself.
    [[nodiscard]] deciding_fact by_itself(word w) {
        deciding_fact f{.of = w};
        for (auto& c : classes(w)) {
            suppose(c.stated());
            if (possible(now_, where_, w)) {
                f.outcomes.push_back(try_now());
                f.alone += f.outcomes.back().decided ? 1U : 0U;
                f.values.push_back(std::move(c));
            }
            unsuppose(w);
        }
        return f;
    }
    /// The greater share of deciding classes goes first, then the fewer classes, then the order of the vocabulary.
    [[nodiscard]] static bool more_decisive(deciding_fact const& a, deciding_fact const& b) {
        auto const x = a.alone * b.values.size();
        auto const y = b.alone * a.values.size();
        return x != y ? x > y : a.values.size() != b.values.size() ? a.values.size() < b.values.size() : a.of < b.of;
    }
    [[nodiscard]] std::vector<deciding_fact> ordered_facts(word_set const& s) {
        std::vector<deciding_fact> out;
        for (auto const w : list_of(s)) {
            auto& known = by_itself_[w];
            if (known.values.empty()) {
                known = by_itself(w);
            }
            out.push_back(known);
        }
        std::sort(out.begin(), out.end(), more_decisive);
        return out;
    }
    [[nodiscard]] static bool better(std::vector<deciding_fact> const& a, std::vector<deciding_fact> const& b) {
        for (std::size_t i = 0; i < a.size(); ++i) {
            if (more_decisive(a[i], b[i])) {
                return true;
            }
            if (more_decisive(b[i], a[i])) {
                return false;
            }
        }
        return false;
    }
    /// The words of a set, those first that decide the most by themselves: fewer combinations remain.
    [[nodiscard]] std::vector<word> in_order(word_set const& s) {
        std::vector<word> out;
        for (auto const& f : ordered_facts(s)) {
            out.push_back(f.of);
        }
        return out;
    }
    enum class tried : std::uint8_t { nothing, new_demand, new_set };
    /// Looks for a set of at most `size` words that meets all demands and was not found yet, and tries it.
    [[nodiscard]] tried try_next(word_set const& chosen, std::size_t size, std::vector<word_set>& found) {
        word_set const* narrowest = nullptr;
        for (auto const& d : demands_) {
            if ((d & chosen).none() && (narrowest == nullptr || d.count() < narrowest->count())) {
                narrowest = &d;
            }
        }
        if (narrowest == nullptr) {
            if (std::find(found.begin(), found.end(), chosen) != found.end()) {
                return tried::nothing;
            }
            last_tried_ = chosen;
            if (!decides(in_order(chosen), 0)) {
                return tried::new_demand;
            }
            found.push_back(chosen);
            return tried::new_set;
        }
        if (chosen.count() == size) {
            return tried::nothing;
        }
        for (auto const w : list_of(*narrowest)) {
            auto wider = chosen;
            wider.set(static_cast<std::size_t>(w));
            if (auto const t = try_next(wider, size, found); t != tried::nothing) {
                return t;
            }
        }
        return tried::nothing;
    }
    void search(missing_answer& a) {
        std::vector<word_set> found;
        for (std::size_t size = 0; found.empty() && !leaves_open_ && !spent(); ++size) {
            while (!leaves_open_ && !spent() && try_next({}, size, found) != tried::nothing) {
            }
        }
        if (leaves_open_) {
            a.state = missing_state::law_leaves_open;
            return;
        }
        a.state = missing_state::found;
        if (found.empty()) {
            a.state = missing_state::bound_hit;
            found.push_back(last_tried_);
        }
        a.all_found = !spent();
        a.facts = ordered_facts(found[0]);
        std::size_t chosen = 0;
        for (std::size_t i = 1; i < found.size(); ++i) {
            auto other = ordered_facts(found[i]);
            if (better(other, a.facts)) {
                a.facts = std::move(other);
                chosen = i;
            }
        }
        for (std::size_t i = 0; i < found.size(); ++i) {
            if (i != chosen) {
                a.others.push_back(found[i]);
            }
        }
        if (a.state == missing_state::found) {
            std::vector<value_class> path;
            tabulate(a.facts, 0, path, a.table);
            a.table_bounded = a.table.size() > bounds_.lines;
            if (a.table_bounded) {
                a.table.pop_back();
            }
        }
    }
    void tabulate(std::vector<deciding_fact> const& order, std::size_t k, std::vector<value_class>& path,
                  std::vector<decision>& out) {
        auto const o = try_now();
        if (o.decided) {
            // The neighbouring class with the same outcome is one line with it.
            if (!out.empty() && out.back().then == o && joins(out.back().when, path)) {
                join(out.back().when.back(), path.back());
            } else {
                out.push_back({path, o});
            }
            return;
        }
        if (out.size() > bounds_.lines) {
            return;
        }
        for (auto const& c : classes(order[k].of)) {
            suppose(c.stated());
            if (possible(now_, where_, order[k].of)) {
                path.push_back(c);
                tabulate(order, k + 1, path, out);
                path.pop_back();
            }
            unsuppose(order[k].of);
        }
    }
    [[nodiscard]] static bool joins(std::vector<value_class> const& a, std::vector<value_class> const& b) {
        if (a.size() != b.size() || a.empty() || a.back().type == value_type::several) {
            return false;
        }
        for (std::size_t i = 0; i + 1 < a.size(); ++i) {
            if (a[i].of != b[i].of || a[i].sample != b[i].sample) {
                return false;
            }
        }
        bool const ranged = a.back().type == value_type::day || a.back().type == value_type::number;
        return a.back().of == b.back().of && (!ranged || a.back().last.at + 1 == b.back().first.at);
    }
    static void join(value_class& a, value_class const& b) {
        a.values |= b.values;
        a.last = b.last;
    }

    goal goal_;
    contest_info const* where_;
    missing_bounds bounds_;
    question q_;
    facts now_;
    facts base_;
    inference decide_;
    rule_book const* law_;
    row_position goal_row_{};
    std::vector<row> rows_{};
    std::vector<word> open_events_{};
    cltn_answer last_leave_{};
    word_set supposed_{};
    word_set who_words_{};
    word_set candidates_{};
    word_set last_tried_{};
    std::vector<word_set> demands_{};
    std::unordered_map<word, deciding_fact> by_itself_{};
    bool leaves_open_ = false;
    bool values_bounded_ = false;
    std::size_t tried_ = 0;
    std::unordered_map<word, word_cuts> cuts_{};
    std::unordered_map<word, std::vector<std::uint64_t>> groups_{};
};

}  // namespace detail

/// @brief The smallest set of facts that decides an answer whatever their values are, most decisive first.
///
/// A set decides the goal if for every possible combination of values of its words the goal is decided. Values are taken by the
/// classes that the conditions concerned tell apart: an enumeration by the masks that mention it, a number by its thresholds, a
/// day by the days it is compared with (what has not happened by the day asked is a later day), a flag by yes and no. What
/// contradicts @ref check_order does not count. Of several sets of the smallest size the most decisive is taken; a word is the more
/// decisive the larger the share of its classes that decide by themselves, then the fewer classes it has, then by the order of the
/// vocabulary. A verdict counts as decided only where no open row could change the ruling any more.
///
/// Complexity: sets are tried by size. A set that fails leaves open words, one of which every larger set must add; so at most (open
/// words)^(size) sets, each with at most the product of its classes, each combination linear in the rows that these words touch. The
/// bound is explicit; the answer says when it was hit.
///
/// @param person What is stated. @param where The contest, or null. @param q The question. @param g The goal.
/// @param bounds How far the search goes.
/// @return The facts, what each value leads to, and how the search ended. Errors in missing_answer::problem: 1002 without a day, 1003
/// for a row that is not carried, 1006 where a verdict is wanted and no act given.
[[nodiscard]] inline missing_answer missing_facts(facts const& person, contest_info const* where, question const& q,
                                                  goal const& g, missing_bounds bounds = {}) {
    missing_answer refused{.state = missing_state::no_question, .asked = g};
    auto const& law = q.law != nullptr ? *q.law : national_law();
    if (!is_day(q.on) || (g.kind == goal_kind::cltn && !is_day(g.plan.start))) {
        refused.problem = {.code = errc::special_date, .day = q.on};
        return refused;
    }
    if (g.kind == goal_kind::row && !law.find(g.row)) {
        refused.problem = {.code = errc::unknown_id, .subject = g.row};
        return refused;
    }
    if (g.kind == goal_kind::verdict && g.of == nullptr) {
        refused.problem = {.code = errc::unknown_id, .subject = "act"};
        return refused;
    }
    auto a = detail::fact_search{person, where, q, g, bounds}.run();
    a.problem = check_question(person, q);
    return a;
}

}  // namespace netralitas

#endif
