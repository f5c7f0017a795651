// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief `lawful_days`: on which days a deed is lawful, late, a breach or undecided; from it the earliest and the latest lawful day.
#ifndef NETRALITAS_RULES_LAWFUL_DAYS_HPP
#define NETRALITAS_RULES_LAWFUL_DAYS_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include <netralitas/base/date.hpp>
#include <netralitas/base/error.hpp>
#include <netralitas/base/truth.hpp>
#include <netralitas/calendar/deadline.hpp>
#include <netralitas/calendar/hours.hpp>
#include <netralitas/calendar/ramadan.hpp>
#include <netralitas/contest/contests.hpp>
#include <netralitas/law/norm.hpp>
#include <netralitas/person/facts.hpp>
#include <netralitas/rules/assessment.hpp>
#include <netralitas/rules/inference.hpp>
#include <netralitas/rules/row_words.hpp>

namespace netralitas {

/// @brief Something that a person could do, without its day: an act, or an event of the person.
struct deed {
    facts what{};  ///< The facts of the conduct, for an act; a `conduct_day` among them is not looked at.
    std::optional<local_time> at{};  ///< Local time of the act, where it is planned.
    word event = word::always;       ///< The event, for an event; else `always`.

    deed() = default;
    /// @brief An act: what is done, for whom.
    explicit deed(facts const& conduct, std::optional<local_time> time = {}) : what{conduct}, at{time} {}
    /// @brief An event of the person: `deed{resignation_submitted}`.
    explicit deed(event_word w) : event{w.id} {}
    /// @brief An event of the person, by its word.
    explicit deed(word w) : event{w} {}
    /// @brief Whether it is an event.
    [[nodiscard]] bool is_event() const noexcept { return event != word::always; }
};

/// @brief What a deed is on a day.
enum class day_state : std::uint8_t {
    lawful,     ///< Lawful.
    late,       ///< A deadline is missed, or a consequence stands that the first day of the range would have averted.
    breach,     ///< The deed is a breach, or brings a consequence that is adverse.
    undecided,  ///< A fact that would decide it is not stated.
    no_rule_known,  ///< No rule of the law speaks of it for this person, contest and day.
};

/// @brief A row that decides what a deed is on a day.
struct day_reason {
    norm const* rule = nullptr;          ///< The norm, or null.
    act_row const* conduct = nullptr;    ///< The act, or null.
    deadline_row const* term = nullptr;  ///< The deadline, or null.
    date due = no_last_day;              ///< Its due day, where that does not move with the deed.

    /// @brief Id of the row.
    [[nodiscard]] std::string_view id() const noexcept {
        return rule != nullptr ? rule->id : conduct != nullptr ? conduct->id : term->id;
    }
    friend bool operator==(day_reason const&, day_reason const&) = default;
};

/// @brief Days in a row on which a deed is the same for the same reasons.
struct day_interval {
    interval days{};                    ///< First and last day.
    day_state state{};                  ///< What the deed is.
    std::vector<day_reason> reasons{};  ///< The rows that decide it, or are undecided.
    word_set missing{};                 ///< The words that would decide it, where it is undecided.
};

/// @brief What a deed is on each day of a range. A value.
struct lawful_answer {
    deed asked{};                      ///< The deed.
    date known_on = no_last_day;       ///< The day of knowledge.
    std::vector<day_interval> days{};  ///< The intervals, without gaps, in order; neighbours differ.
    std::size_t evaluations = 0;       ///< On how many days it was decided.
    error problem{};                   ///< What is wrong with the question, or no error.

    /// @brief The interval that holds a day, or null. O(intervals).
    [[nodiscard]] day_interval const* on(date d) const noexcept {
        for (auto const& i : days) {
            if (i.days.contains(d)) {
                return &i;
            }
        }
        return nullptr;
    }
};

/// @brief How a search for a day ended.
enum class day_search : std::uint8_t {
    found,     ///< There is such a day.
    none,      ///< No day of the range is lawful.
    undecided  ///< A fact that would decide it is not stated.
};

/// @brief The earliest or the latest lawful day.
struct lawful_day {
    day_search state = day_search::none;  ///< How the search ended.
    date day = no_last_day;  ///< The day; where undecided, the day that is lawful in any case, if there is one.
    day_interval const* in = nullptr;      ///< The interval that it belongs to, or null.
    day_interval const* beyond = nullptr;  ///< The neighbour that shuts it off, or null at the end of the range.
    word_set missing{};                    ///< Where undecided: the words that would decide it.
};

/// @brief Whether a consequence is adverse to the person. The one place where this is said: a breach, any sanction, a crime,
/// dismissal, discharge without honour, not being eligible, being struck from the list. O(1).
[[nodiscard]] constexpr bool adverse(consequence c) noexcept {
    switch (c) {
        case consequence::breach:
        case consequence::moral_sanction:
        case consequence::light_punishment:
        case consequence::moderate_punishment:
        case consequence::heavy_punishment:
        case consequence::contract_sanction:
        case consequence::dismissal:
        case consequence::crime:
        case consequence::discharge_without_honour:
        case consequence::not_eligible:
        case consequence::struck_from_list: return true;
        default: return false;
    }
}

namespace detail {

/// Decides a deed day by day, and knows on which days something can change.
class deed_days {
public:
    deed_days(facts const& person, contest_info const* where, question const& q, deed const& d, interval range)
        : person_{person}, where_{where}, q_{q}, deed_{d}, range_{range},
          law_{q.law != nullptr ? q.law : &national_law()}, base_{.stated = person, .where = where} {
        if (law_ != &national_law()) {
            own_words_.emplace(*law_);
        }
        words_ = own_words_ ? &*own_words_ : &row_words::national();
        story_end_ = is_day(q.on) ? std::max(q.on, range.first) : range.first;
        q_.on = range.first;
        if (deed_.is_event()) {
            person_.forget(deed_.event);
            choose_for_event();
        } else {
            deed_.what.forget(word::conduct_day);
            choose_for_act();
        }
    }

    /// What the deed is on one day. The day asked about moves with the deed.
    [[nodiscard]] day_interval on(date d) {
        ++evaluations_;
        return deed_.is_event() ? event_on(d) : act_on(d);
    }
    [[nodiscard]] lawful_answer run() {
        lawful_answer a{.asked = deed_, .known_on = q_.known_on};
        auto const changes = change_days();
        bool const by_day = asks_calendar();
        for (std::size_t i = 0; i < changes.size(); ++i) {
            auto const first = changes[i];
            auto const last = i + 1 < changes.size() ? changes[i + 1] - 1 : serial(range_.last);
            if (!by_day) {
                append(a.days, on(from_serial(first)), first, last);
                continue;
            }
            std::unordered_map<std::uint32_t, day_interval> seen;  // days that the calendar does not tell apart
            for (auto d = first; d <= last; ++d) {
                auto const kind = signature(from_serial(d));
                auto it = seen.find(kind);
                if (it == seen.end()) {
                    it = seen.emplace(kind, on(from_serial(d))).first;
                }
                append(a.days, it->second, d, d);
            }
        }
        a.evaluations = evaluations_;
        return a;
    }

private:
    static void append(std::vector<day_interval>& days, day_interval const& one, std::int32_t first, std::int32_t last) {
        if (!days.empty() && days.back().state == one.state && days.back().reasons == one.reasons &&
            days.back().missing == one.missing) {
            days.back().days.last = from_serial(last);
            return;
        }
        days.push_back(one);
        days.back().days = {from_serial(first), from_serial(last)};
    }

    // ---- which rows ----

    [[nodiscard]] bool plainly_false(condition const& c, inference& decide, date day) const {
        for (std::uint8_t clause = 0, i = 0; clause < c.clauses; ++clause) {
            bool all = true;
            for (; i < c.size && c.literals[i].clause == clause; ++i) {
                auto const& l = c.literals[i];
                bool const plain =
                    l.ask == test::one_of || (l.ask == test::holds && info(l.left).type == value_type::flag);
                bool const stated = person_.known(l.left) || deed_.what.known(l.left) ||
                                    (where_ != nullptr && (l.left == word::contest || l.left == word::cycle));
                bool const never = plain && stated && decide.holds(l, day) == truth::no;
                bool const no_item = l.ask == test::item && !l.negated && !conduct_never_.empty() && [&] {
                    for (std::size_t k = 0; k < conduct_never_.size(); ++k) {
                        if (conduct_never_[k] == 0 && law_->under_item(k, static_cast<id_key>(l.value))) {
                            return false;
                        }
                    }
                    return true;
                }();
                all = all && (never || no_item);
            }
            if (all) {
                return true;
            }
        }
        return false;
    }
    [[nodiscard]] bool never_binds(who_mask binds, contest_mask contests) const {
        bool const person = !(binds == anyone) && person_.known(word::employment) && !binds.meets(who_mask{candidate}) &&
                            !binds.meets(who_mask{static_cast<std::uint32_t>(person_.raw(word::employment))});
        return person || (!(contests == any_contest) && where_ != nullptr && !contests.meets(where_->kind));
    }
    void choose_for_act() {
        facts all = person_;
        all.join(deed_.what);
        inference decide{all, where_, q_};
        std::vector<char> never(law_->acts().size());
        for (std::size_t i = 0; i < law_->acts().size(); ++i) {
            never[i] = plainly_false(law_->acts()[i]->when, decide, q_.on) ? 1 : 0;
        }
        conduct_never_ = std::move(never);
        for (std::size_t i = 0; i < law_->acts().size(); ++i) {
            act_row const& a = *law_->acts()[i];
            if (conduct_never_[i] == 0 && !never_binds(a.binds, a.contests) && a.basis.of->force.overlaps(range_)) {
                rows_.acts.push_back(i);
                depends_ |= words_->of_act(i);
                reach(row_kind::act, i);
            }
        }
        for (std::size_t i = 0; i < law_->norms().size(); ++i) {
            norm const& n = *law_->norms()[i];
            bool const chosen = n.reading.empty() || q_.readings.selects(n.reading);
            if (looked_at_for_acts(n) && chosen && !never_binds(n.binds, n.contests) &&
                !plainly_false(n.when, decide, q_.on)) {
                rows_.norms.push_back(i);
                depends_ |= words_->of_norm(i);
                reach(row_kind::rule, i);
            }
        }
    }
    [[nodiscard]] bool names_event(condition const& c) const {
        for (std::uint8_t i = 0; i < c.size; ++i) {
            auto const& l = c.literals[i];
            bool const of_words = l.ask != test::applies && l.ask != test::missed && l.ask != test::item;
            if (of_words && (l.left == deed_.event ||
                             (l.operand == operand_kind::of_word && static_cast<word>(l.value) == deed_.event))) {
                return !l.negated;
            }
        }
        return false;
    }
    void choose_for_event() {
        auto const w = static_cast<std::size_t>(deed_.event);
        inference decide{person_, where_, q_};
        for (std::size_t i = 0; i < law_->norms().size(); ++i) {
            norm const& n = *law_->norms()[i];
            bool const speaks = words_->of_norm(i)[w] && (adverse(n.then) || n.kind == deontic::prohibition ||
                                                          (names_event(n.when) && n.then != consequence::none));
            bool const chosen = n.reading.empty() || q_.readings.selects(n.reading);
            if (speaks && chosen && !speaks_of_conduct(n.when) && !never_binds(n.binds, n.contests) &&
                !plainly_false(n.when, decide, q_.on)) {
                rows_.norms.push_back(i);
                depends_ |= words_->of_norm(i);
                reach(row_kind::rule, i);
            }
        }
        for (std::size_t i = 0; i < law_->deadlines().size(); ++i) {
            deadline_row const& d = *law_->deadlines()[i];
            bool const meets =
                std::any_of(d.met_by.begin(), d.met_by.end(), [&](word_ref m) { return m.id == deed_.event; });
            bool const before = d.from == deed_.event && d.length.direction == direction::before && !d.met_by.empty();
            bool const chosen = d.reading.empty() || q_.readings.selects(d.reading);
            if ((meets || before) && chosen && !never_binds(d.binds, d.contests)) {
                terms_.push_back(i);
                depends_ |= words_->of_deadline(i);
                reach(row_kind::deadline, i);
            }
        }
        depends_.set(w);
    }

    // ---- one day ----

    [[nodiscard]] day_interval act_on(date d) {
        act a{.what = deed_.what, .at = deed_.at};
        a.what.state(conduct_day(d));
        q_.on = d;
        auto const v = judge(base_, a, q_, &rows_);
        day_interval out;
        switch (v.ruling) {
            case ruling::no_rule_known: out.state = day_state::no_rule_known; break;
            case ruling::no_breach:
            case ruling::allowed: out.state = day_state::lawful; break;
            case ruling::undecided: out.state = day_state::undecided; break;
            case ruling::breach: out.state = day_state::breach; break;
        }
        if (v.ruling == ruling::undecided) {
            for (auto const& f : v.undecided) {
                out.reasons.push_back({.conduct = f.conduct});
                out.missing |= f.missing;
            }
            return out;
        }
        if (v.by != nullptr) {
            out.reasons.push_back({.conduct = v.by});
        }
        if (v.sanction_by != nullptr) {
            out.reasons.push_back({.rule = v.sanction_by});
        }
        for (auto const& f : v.findings) {
            if (v.ruling != ruling::breach && f.rule != nullptr && f.rule != v.sanction_by && f.overruled_by.empty() &&
                bears_on(f, v.ruling)) {
                out.reasons.push_back({.rule = f.rule});
            }
        }
        return out;
    }
    [[nodiscard]] static truth stands(inference& decide, std::size_t i) {
        truth t = decide.fires(i);
        for (auto const& r : decide.law().norms()[i]->yields_to) {
            auto const p = decide.law().find(r.key);
            t = t & !(p.kind == row_kind::rule  ? decide.fires(p.index)
                      : p.kind == row_kind::act ? decide.fulfilled(p.index)
                                                : truth::no);
        }
        return t;
    }
    [[nodiscard]] bool forbids(norm const& n) const {
        return adverse(n.then) || (n.kind == deontic::prohibition && names_event(n.when));
    }
    [[nodiscard]] facts with_event(date d) const {
        facts f = person_;
        f.state({deed_.event, value_type::day, serial(d)});
        return f;
    }
    [[nodiscard]] day_interval event_on(date d) {
        q_.on = std::max(d, story_end_);
        inference done{with_event(d), where_, q_};
        std::optional<inference> undone;
        std::optional<inference> early;
        std::vector<day_reason> brought;
        std::vector<day_reason> too_late;
        std::vector<day_reason> open;
        std::vector<day_reason> good;
        word_set missing;
        for (auto const i : rows_.norms) {
            norm const& n = *law_->norms()[i];
            auto const t = stands(done, i);
            if (t == truth::no) {
                continue;
            }
            if (!forbids(n)) {
                if (t == truth::yes && names_event(n.when)) {
                    good.push_back({.rule = &n});
                }
                continue;
            }
            if (!undone) {
                undone.emplace(person_, where_, q_);
            }
            auto const without = stands(*undone, i);
            if (t == truth::yes && without == truth::no) {
                brought.push_back({.rule = &n});
                continue;
            }
            if (!early) {
                early.emplace(with_event(range_.first), where_, q_);
            }
            auto const earlier = stands(*early, i);
            bool const not_of_this_day = without == truth::unknown && earlier == truth::unknown;
            if (t == truth::yes && earlier == truth::no) {
                too_late.push_back({.rule = &n});
            } else if (t == truth::yes ? not_of_this_day : !not_of_this_day) {
                open.push_back({.rule = &n});
                missing |= t == truth::yes ? undone->missing(n) : done.missing(n);
            }
        }
        for (auto const i : terms_) {
            deadline_row const& row = *law_->deadlines()[i];
            auto const a = done.answer(i);
            bool const starts = row.from == deed_.event;
            day_reason const why{.term = &row, .due = starts || !is_day(a.due.day) ? no_last_day : a.due.day};
            switch (a.state) {
                case deadline_state::not_applicable: break;
                case deadline_state::undecided:
                case deadline_state::unanswerable:
                    open.push_back(why);
                    missing |= missing_of(row, done, q_.on);
                    break;
                case deadline_state::met: good.push_back(why); break;
                case deadline_state::missed:
                    // Where only something else is missing, the deed itself was in time.
                    (starts ? brought : a.due.day < d ? too_late : good).push_back(why);
                    break;
                case deadline_state::running:
                    if (!starts) {
                        good.push_back(why);
                    } else if (a.due.day <= d) {  // what must have come first: by the end of the day it has not
                        auto const before = came_first(row, done, a.due.day);
                        (before == truth::unknown ? open : brought).push_back(why);
                        if (before == truth::unknown) {
                            missing |= missing_of(row, done, q_.on);
                        }
                    }
                    break;
            }
        }
        day_interval out;
        if (!brought.empty()) {
            out.state = day_state::breach;
            out.reasons = std::move(brought);
        } else if (!too_late.empty()) {
            out.state = day_state::late;
            out.reasons = std::move(too_late);
        } else if (!open.empty()) {
            out.state = day_state::undecided;
            out.reasons = std::move(open);
            out.missing = missing;
        } else if (!good.empty()) {
            out.state = day_state::lawful;
            out.reasons = std::move(good);
        } else {
            out.state = day_state::no_rule_known;
        }
        return out;
    }
    /// Whether all that must come first has happened by the due day; unknown where one of it may have.
    [[nodiscard]] static truth came_first(deadline_row const& row, inference& decide, date due_day) {
        truth all = truth::yes;
        for (auto const& m : row.met_by) {
            auto const v = decide.value(m.id, due_day);
            all = all & (v                                 ? to_truth(from_serial(*v) <= due_day)
                         : decide.ruled_out(m.id, due_day) ? truth::no
                                                           : truth::unknown);
        }
        return all;
    }
    [[nodiscard]] static word_set missing_of(deadline_row const& row, inference& decide, date d) {
        auto out = row.when.empty() ? word_set{} : decide.missing(row.when, d);
        auto const add = [&](word w) {
            if (!decide.value(w, d) && !decide.ruled_out(w, d)) {
                out.set(static_cast<std::size_t>(w));
            }
        };
        if (row.length.unit != unit::fixed_date && row.from != word::law_in_force && row.from != word::ruling_read) {
            add(row.from);
        }
        for (auto const& m : row.met_by) {
            add(m.id);
        }
        if (!(row.binds == anyone)) {
            add(word::employment);
        }
        if (!(row.contests == any_contest)) {
            add(word::contest);
        }
        return out;
    }

    // ---- on which days something can change ----

    void change(date d, int and_days_after = 0) {
        if (is_day(d)) {
            for (int n = 0; n <= and_days_after; ++n) {
                changes_.push_back(serial(d) + n);
            }
        }
    }
    void change(interval i) {
        change(i.first);
        if (is_day(i.last)) {
            change(add_days(i.last, 1));
        }
    }
    /// A day in the facts: what lies on it, before, after, and by month.
    void around(date d) {
        if (!is_day(d)) {
            return;
        }
        change(d, 1);
        if (asks_month_ends_) {
            change(end_of_month(d), 1);
            change(date{d.year(), d.month(), 1});
        }
    }
    [[nodiscard]] bool moves(word w) const {
        return w == deed_.event || (w == word::became_party_member && deed_.event == word::party_card_issued) ||
               (w == word::registered_as_candidate &&
                (deed_.event == word::list_filed || deed_.event == word::pair_registered));
    }
    void reach_deadlines_of(word w) {
        for (std::size_t i = 0; i < law_->deadlines().size(); ++i) {
            auto const& m = law_->deadlines()[i]->met_by.items[0];
            if (m.given && m.id == w) {
                reach(row_kind::deadline, i);
            }
        }
        for (std::size_t i = 0; w == word::discharge_effective && i < law_->norms().size(); ++i) {
            if (law_->norms()[i]->takes_effect) {
                reach(row_kind::rule, i);
            }
        }
    }
    void reach(word w) {
        if (w == word::in_service || w == word::discharge_effective) {
            reach_deadlines_of(word::discharge_effective);
        } else if (w == word::decision_effective || w == word::punishment_ended) {
            reach_deadlines_of(w);
        }
    }
    void reach(condition const& c) {
        for (std::uint8_t i = 0; i < c.size; ++i) {
            auto const& l = c.literals[i];
            if (l.ask == test::applies || l.ask == test::missed) {
                auto const p = law_->find(static_cast<id_key>(l.value));
                reach(p.kind, p.index);
            } else if (l.ask == test::item) {
                for (std::size_t k = 0; k < law_->acts().size(); ++k) {
                    if (law_->under_item(k, static_cast<id_key>(l.value))) {
                        reach(row_kind::act, k);
                    }
                }
            } else {
                reach(l.left);
                if (l.operand == operand_kind::of_word || l.operand == operand_kind::month_end_of) {
                    reach(static_cast<word>(l.value));
                }
                asks_month_ends_ = asks_month_ends_ || l.operand == operand_kind::month_end_of;
                if (l.operand == operand_kind::day) {
                    change(from_serial(static_cast<std::int32_t>(static_cast<std::int64_t>(l.value))), 1);
                }
            }
        }
    }
    /// Notes the rows that a row refers to, and the days on which their versions change.
    void reach(row_kind kind, std::size_t index) {
        if (reached_.empty()) {
            reached_.resize(law_->norms().size() + law_->acts().size() + law_->deadlines().size());
        }
        auto const slot = index + (kind == row_kind::rule  ? 0
                                   : kind == row_kind::act ? law_->norms().size()
                                                           : law_->norms().size() + law_->acts().size());
        if (kind == row_kind::none || reached_[slot] != 0) {
            return;
        }
        reached_[slot] = 1;
        if (kind == row_kind::rule) {
            norm const& n = *law_->norms()[index];
            change(n.force);
            if (n.at_month_end && n.takes_effect) {
                months_ = true;
            }
            reach(n.when);
            for (auto const& r : n.yields_to) {
                auto const p = law_->find(r.key);
                reach(p.kind, p.index);
            }
            if (n.selected_by == selects::act_date) {
                reach(word::discharge_effective);
            }
        } else if (kind == row_kind::act) {
            act_row const& a = *law_->acts()[index];
            change(a.basis.of->force);
            reach(a.when);
            for (auto const& r : a.yields_to) {
                auto const p = law_->find(r.key);
                reach(p.kind, p.index);
            }
            reach(word::discharge_effective);
            if (a.counts_through) {  // and through readings with another range
                for (auto const* const n : law_->norms()) {
                    auto const through = law_->find(a.counts_through.key);
                    if (through.kind == row_kind::rule && n->when == law_->norms()[through.index]->when) {
                        change(n->force);
                    }
                }
            }
        } else {
            deadline_row const& d = *law_->deadlines()[index];
            terms_reached_.push_back(index);
            change(d.force);
            reach(d.when);
            reach(d.from);
        }
    }
    [[nodiscard]] std::vector<std::int32_t> change_days() {
        q_.on = range_.first;
        facts all = person_;
        all.join(deed_.what);
        inference decide{all, where_, q_};
        q_.on = range_.last;
        inference at_last{all, where_, q_};
        std::vector<std::int32_t> stated;
        for (std::size_t i = 0; i < word_count; ++i) {
            auto const w = static_cast<word>(i);
            if (!depends_[i] || info(w).type != value_type::day || w == deed_.event) {
                continue;
            }
            for (auto* const x : {&decide, &at_last}) {
                if (auto const v = x->value(w, x->asked().on)) {
                    around(from_serial(*v));
                    stated.push_back(*v);
                }
            }
        }
        for (auto const d : {range_.first, story_end_}) {  // the deed done at once, for comparison; the end of the story
            stated.push_back(serial(d));
            around(d);
        }
        for (auto const i : terms_reached_) {
            term_changes(*law_->deadlines()[i], decide, stated);
        }
        if (months_) {
            for (date m = range_.first; m <= range_.last; m = add_days(end_of_month(m), 1)) {
                change(end_of_month(m), 1);
            }
        }
        auto const appointed_on = all.day(word::appointed);
        bool const years = depends_[static_cast<std::size_t>(word::unbroken_service_years)] ||
                           depends_[static_cast<std::size_t>(word::service_years)];
        if (appointed_on && years) {
            for (int n = full_years(*appointed_on, range_.first); add_months(*appointed_on, n * 12) <= range_.last; ++n) {
                change(add_months(*appointed_on, n * 12));
            }
        }
        if (where_ != nullptr) {
            auto const& t = timetable_known_on(*where_, q_.known_on == no_last_day ? decree_log_checked_on : q_.known_on);
            for (auto const& row : t.stages) {
                if (row.dated() && shapes(row.stage)) {
                    change(row.days);
                }
            }
        }
        if (!deed_.is_event()) {  // whether any list was in force
            for (auto const* const a : law_->acts()) {
                if (!never_binds(a->binds, a->contests)) {
                    change(a->basis.of->force);
                }
            }
        }
        changes_.push_back(serial(range_.first));
        std::sort(changes_.begin(), changes_.end());
        changes_.erase(std::unique(changes_.begin(), changes_.end()), changes_.end());
        std::vector<std::int32_t> out;
        for (auto const d : changes_) {
            if (serial(range_.first) <= d && d <= serial(range_.last)) {
                out.push_back(d);
            }
        }
        return out;
    }
    /// Whether a word that the rows ask for follows from the days of a stage.
    [[nodiscard]] bool shapes(contest_stage s) const {
        switch (s) {
            case contest_stage::campaign: return depends_[static_cast<std::size_t>(word::campaign_running)];
            case contest_stage::quiet_period:
            case contest_stage::voting:
            case contest_stage::recapitulation:
            case contest_stage::recapitulation_kabkota:
            case contest_stage::recapitulation_prov:
            case contest_stage::result_determined: return depends_[static_cast<std::size_t>(word::in_quiet_or_count)];
            case contest_stage::document_correction:
            case contest_stage::dcs_draft_scrutiny:
            case contest_stage::substitution:
            case contest_stage::dct_scrutiny: return depends_[static_cast<std::size_t>(word::list_change_window)];
            default: return false;
        }
    }
    void term_changes(deadline_row const& d, inference& decide, std::vector<std::int32_t> const& stated) {
        term length = d.length;
        if (!d.otherwise.reading.empty() && q_.readings.selects(d.otherwise.reading)) {
            length.unit = d.otherwise.counted_in;
        }
        if (!moves(d.from) || length.unit == unit::fixed_date) {
            auto const of = d.basis.items[0].of;
            date start = no_first_day;
            if (length.unit == unit::fixed_date) {
                start = length.fixed;
            } else if ((d.from == word::law_in_force || d.from == word::ruling_read) && of != nullptr) {
                start = d.from == word::law_in_force ? of->force.first : of->issued.first;
            } else if (auto const v = decide.value(d.from, decide.asked().on)) {
                start = from_serial(*v);
            }
            if (is_day(start)) {
                around(start);
                if (auto const due_day = due(length, start, decide.calendar())) {
                    around(due_day->day);
                }
            }
            return;
        }
        if (auto const due_day = due(length, range_.first, decide.calendar())) {
            around(due_day->day);
        }
        if (length.unit == unit::end_of_month) {
            months_ = true;
            return;
        }
        // The due day moves with the deed. Within a year it moves one way, and once the decrees end it is gone for good.
        std::vector<std::int32_t> targets;
        for (auto const s : stated) {
            targets.insert(targets.end(), {s - 1, s});
        }
        for (auto const f : {d.force.first, d.force.last}) {
            if (is_day(f)) {
                targets.insert(targets.end(), {serial(f) - 1, serial(f)});
            }
        }
        for (date year = range_.first; year <= range_.last; year = add_days(date{year.year(), 12, 31}, 1)) {
            change(year);
            auto const low = serial(year);
            auto const high = std::min(serial(date{year.year(), 12, 31}), serial(range_.last));
            auto const first_day = [&](auto beyond) {
                auto a = low;
                auto b = high + 1;
                while (a < b) {
                    auto const mid = a + (b - a) / 2;
                    if (beyond(mid)) {
                        b = mid;
                    } else {
                        a = mid + 1;
                    }
                }
                changes_.push_back(a);
            };
            auto const due_of = [&](std::int32_t x) { return due(length, from_serial(x), decide.calendar()); };
            first_day([&](std::int32_t x) { return !due_of(x); });
            bool const back = !due_of(low) && due_of(high);
            if (back) {
                first_day([&](std::int32_t x) { return static_cast<bool>(due_of(x)); });
            }
            for (auto const t : targets) {
                first_day([&](std::int32_t x) {
                    auto const due_day = due_of(x);
                    return due_day ? serial(due_day->day) > t : !back;
                });
            }
        }
    }

    // ---- what only the calendar tells apart ----

    [[nodiscard]] bool asks(word w) const {
        return depends_[static_cast<std::size_t>(w)] && !person_.known(w) && !deed_.what.known(w);
    }
    [[nodiscard]] bool asks_calendar() const {
        return asks(word::on_day_off) || asks(word::outside_hours) || asks(word::day_status) || asks(word::weekday) ||
               asks(word::ramadan) || asks(word::year_decreed);
    }
    [[nodiscard]] std::uint32_t signature(date d) {
        auto const& calendar = the_calendar();
        auto const three = [](auto const& v, auto yes) { return v ? (yes(*v) ? 2U : 1U) : 0U; };
        std::uint32_t s = 0;
        auto const put = [&](std::uint32_t v, std::uint32_t ways) { s = s * ways + v; };
        if (asks(word::on_day_off) || asks(word::year_decreed)) {
            put(three(calendar.is_workday(d), [](bool b) { return b; }), 3);
        }
        if (asks(word::outside_hours) && deed_.at) {
            agency_hours const there{.zone = deed_.at->zone};
            auto const inside = within_hours(d, *deed_.at, calendar, there);
            put(inside ? static_cast<std::uint32_t>(*inside) + 1U : 0U, 4);
        }
        if (asks(word::day_status)) {
            auto const why = calendar.why(d);
            put(why ? static_cast<std::uint32_t>(why->status) * 2U + (why->withdrawn_by != nullptr ? 1U : 0U) + 1U : 0U,
                32);
        }
        if (asks(word::weekday)) {
            put(static_cast<std::uint32_t>(d.day_of_week().as_number()), 7);
        }
        if (asks(word::ramadan)) {
            auto const fasting = in_ramadan(d, q_.known_on);
            put(fasting ? static_cast<std::uint32_t>(*fasting) + 1U : 0U, 4);
        }
        return s;
    }
    [[nodiscard]] work_calendar const& the_calendar() {
        if (calendar_ == nullptr) {
            any_day_.emplace(facts{}, nullptr, q_);
            calendar_ = &any_day_->calendar();
        }
        return *calendar_;
    }

    facts person_;
    contest_info const* where_;
    question q_;
    deed deed_;
    interval range_;
    rule_book const* law_;
    assessment base_;
    row_words const* words_ = nullptr;
    std::optional<row_words> own_words_{};
    judged_rows rows_{};
    std::vector<std::size_t> terms_{};
    std::vector<std::size_t> terms_reached_{};
    word_set depends_{};
    std::vector<char> conduct_never_{};  ///< Acts that the facts of the conduct rule out.
    std::vector<char> reached_{};
    std::vector<std::int32_t> changes_{};
    bool months_ = false;
    bool asks_month_ends_ = false;
    date story_end_{};
    work_calendar const* calendar_ = nullptr;
    std::optional<inference> any_day_{};
    std::size_t evaluations_ = 0;
};

}  // namespace detail

/// @brief On which days of a range a deed is lawful, late, a breach or undecided, with the rows that decide it.
///
/// **An act** is judged on its day, and as of its day: for each day it is given that `conduct_day`, and the day asked about is the
/// same. Lawful means that the ruling is `allowed` or `no_breach`.
///
/// **An event** is stated on the day, in place of whatever the person's facts say of it. It is looked at on the day itself or on
/// question::on, whichever is later: so `on` is the end of the story, up to which what the facts state has happened. Without an `on` it is
/// always looked at on its day, and what the facts say of later days has not happened, though terms that count from it run. Of the rows
/// that depend on the event,
/// - a *breach* is one whose consequence is @ref adverse (or a ban that names the event) and that stands with the deed, but not
///   without it; or a term that counts back from the deed and was not met;
/// - *late* is one that stands with and without the deed, but would not stand had the deed been done on the first day of the range; or
///   a term that the deed meets, and that is missed;
/// - *undecided* is one that is unknown, unless it is unknown with, without, and with an earlier deed;
/// - *lawful* is a day without these on which a row speaks of the event or a term that it meets is running or met; else no rule is known.
///
/// Days are decided only where something can change: versions of the rows concerned, days stated, stages of the contest, month ends,
/// due days and the days on which a moving due day passes any of these, anniversaries of the appointment; and, where a row asks the
/// calendar, once for each kind of day in between. Complexity: (such days) times (rows concerned); `evaluations` says how many days
/// there were.
///
/// @param person What is stated. @param where The contest, or null. @param q The question; for its `on` see above.
/// @param d The deed. @param range First and last day; both must be days.
/// @return The intervals. Errors in lawful_answer::problem, and no interval: 1002 for an open range, 1014 for a reversed one, 1006 where
/// the event is no event or fact with a day.
[[nodiscard]] inline lawful_answer lawful_days(facts const& person, contest_info const* where, question const& q,
                                               deed const& d, interval range) {
    lawful_answer refused{.asked = d, .known_on = q.known_on};
    if (!is_day(range.first) || !is_day(range.last)) {
        refused.problem = {.code = errc::special_date, .day = is_day(range.first) ? range.last : range.first};
        return refused;
    }
    if (range.last < range.first) {
        refused.problem = {.code = errc::reversed_interval, .day = range.first, .limit = range.last};
        return refused;
    }
    if (d.is_event() && info(d.event).type != value_type::day) {
        refused.problem = {.code = errc::wrong_value_type, .subject = info(d.event).id};
        return refused;
    }
    auto a = detail::deed_days{person, where, q, d, range}.run();
    auto asked = q;
    asked.on = range.first;
    a.problem = check_question(person, asked);
    return a;
}

namespace detail {
template <class Iterator>
[[nodiscard]] lawful_day first_lawful(Iterator from, Iterator to, bool earliest) {
    lawful_day out;
    day_interval const* before = nullptr;
    for (; from != to; ++from) {
        if (from->state == day_state::lawful) {
            out.day = earliest ? from->days.first : from->days.last;
            out.in = &*from;
            out.beyond = before;
            out.state =
                out.missing.any() || out.state == day_search::undecided ? day_search::undecided : day_search::found;
            return out;
        }
        if (from->state == day_state::undecided) {
            out.state = day_search::undecided;
            out.missing |= from->missing;
        }
        before = &*from;
    }
    return out;
}
}  // namespace detail

/// @brief The earliest lawful day. Undecided where an undecided day comes before it. O(intervals). Refers to the answer.
[[nodiscard]] inline lawful_day earliest_lawful(lawful_answer const& a) {
    return detail::first_lawful(a.days.begin(), a.days.end(), true);
}
/// @brief The latest lawful day. Undecided where an undecided day comes after it. O(intervals). Refers to the answer.
[[nodiscard]] inline lawful_day latest_lawful(lawful_answer const& a) {
    return detail::first_lawful(a.days.rbegin(), a.days.rend(), false);
}

}  // namespace netralitas

#endif
