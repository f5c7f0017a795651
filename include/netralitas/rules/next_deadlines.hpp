// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief `next_deadlines`: whose turn it is, what must be done by when, and what follows if it is done and if it is missed.
///
/// The shape is that of an obligation in a contract language: actor, act, within, hence, else. What follows is not written
/// anywhere: the engine is asked again, as if it had been done, and as if the day had passed.
#ifndef NETRALITAS_RULES_NEXT_DEADLINES_HPP
#define NETRALITAS_RULES_NEXT_DEADLINES_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include <netralitas/base/date.hpp>
#include <netralitas/base/error.hpp>
#include <netralitas/base/text.hpp>
#include <netralitas/base/truth.hpp>
#include <netralitas/contest/contests.hpp>
#include <netralitas/law/norm.hpp>
#include <netralitas/person/facts.hpp>
#include <netralitas/rules/assessment.hpp>
#include <netralitas/rules/dependency_index.hpp>
#include <netralitas/rules/inference.hpp>
#include <netralitas/rules/rule_book.hpp>
#include <netralitas/status/regions.hpp>

namespace netralitas {

/// @brief A deadline that stands differently afterwards.
struct deadline_change {
    deadline_answer then{};          ///< How it stands afterwards.
    deadline_state before{};         ///< How it stood.
    date due_before = no_first_day;  ///< Its due day before, where it had one.
    /// @brief Whether it begins to run.
    [[nodiscard]] bool starts() const noexcept {
        return then.state == deadline_state::running && before != deadline_state::running;
    }
};
/// @brief An act that is judged differently afterwards.
struct ruling_change {
    act const* of = nullptr;  ///< The act.
    ruling before{};          ///< The ruling before.
    ruling then{};            ///< The ruling afterwards.
};

/// @brief Where the person stands in the three regions of status.
struct places {
    employment_state employment = employment_state::serving;  ///< Region one.
    candidacy_state candidacy = candidacy_state::none;        ///< Region two.
    party_state party = party_state::none;                    ///< Region three.
    friend constexpr bool operator==(places const&, places const&) = default;
};

/// @brief What follows: the difference that one event, or its absence, makes to the answers of the engine.
struct aftermath {
    std::vector<finding> begins{};             ///< Norms that then fire, nothing prevailing over them.
    std::vector<finding> ends{};               ///< Norms that then cease to fire, or that another then prevails over.
    std::vector<deadline_change> deadlines{};  ///< Deadlines that then start, fall away, are met, are missed or move.
    std::vector<ruling_change> rulings{};      ///< Acts that are then judged differently.
    places before{};                           ///< Where the person stands before.
    places then{};  ///< Where the person stands afterwards; a region that does not change for this reason stays.
    /// @brief Whether the engine finds no difference.
    [[nodiscard]] bool empty() const noexcept {
        return begins.empty() && ends.empty() && deadlines.empty() && rulings.empty() && before == then;
    }
};

/// @brief Why an obligation is in the list.
enum class obligation_phase : std::uint8_t {
    running,    ///< It runs on the day asked.
    missed,     ///< Its due day has passed, not long ago.
    to_come,    ///< It starts when an event comes whose day is known already.
    no_day_yet  ///< It runs, but no due day can be counted: see @ref deadline_answer::problem.
};

/// @brief One thing that somebody must see to by a day.
struct obligation {
    deadline_answer deadline{};  ///< The row, the due day and how it was counted.
    obligation_phase phase{};    ///< Why it is in the list.
    bool by_itself = false;  ///< It takes effect by itself when the day comes: nobody can meet it earlier or miss it.
    date starts = no_first_day;  ///< For one to come: the day of the event that starts it.
    int calendar_days_left = 0;  ///< Due day minus day asked; negative where it has passed, 0 where there is no due day.
    outcome<int> work_days_left =
        0;              ///< Work days after the day asked up to and with the due day, negative where it has passed;
                        ///< 2001 or 2002 outside the decreed years, the problem of the deadline where it has no day.
    aftermath hence{};  ///< What follows if it is done on the day asked (by itself: on the due day).
    aftermath otherwise{};  ///< What follows on the day after the due day if it is not done, and would not if it were.

    /// @brief Id of the deadline.
    [[nodiscard]] std::string_view id() const noexcept { return deadline.row->id; }
    /// @brief Whose turn it is; empty where the law names nobody.
    [[nodiscard]] text const& whose_turn() const noexcept { return deadline.row->who; }
    /// @brief What must be there, or takes effect.
    [[nodiscard]] text const& what() const noexcept { return deadline.row->due; }
    /// @brief By when; no day where none can be counted.
    [[nodiscard]] date due() const noexcept {
        return deadline.problem.code == errc::none ? deadline.due.day : no_last_day;
    }
    /// @brief What the row itself says of missing it; may be empty.
    [[nodiscard]] text const& if_missed() const noexcept { return deadline.row->missed; }
};

/// @brief What a person, and those who decide about the person, must see to; the soonest due day first. A value.
struct agenda {
    facts stated{};                         ///< The facts it rests on.
    contest_info const* where = nullptr;    ///< The contest, or null.
    question asked{};                       ///< The question.
    std::vector<obligation> obligations{};  ///< By due day; on one day in the order of the rows; without a day last.
    error problem{};                        ///< What is wrong with the question, or no error.

    /// @brief The obligation from the deadline, or null. O(obligations).
    [[nodiscard]] obligation const* find(std::string_view id) const noexcept {
        for (auto const& o : obligations) {
            if (o.id() == id) {
                return &o;
            }
        }
        return nullptr;
    }
    /// @brief First obligation.
    [[nodiscard]] auto begin() const noexcept { return obligations.begin(); }
    /// @brief Past the last obligation.
    [[nodiscard]] auto end() const noexcept { return obligations.end(); }
};

/// @brief What to list beside the deadlines that run.
struct agenda_options {
    int missed_within_days = 0;  ///< Also those missed at most so many calendar days ago.
    bool to_come = false;  ///< Also those that start when a known future event comes (each such day is asked once).
};

namespace detail {

/// Asks the engine again, for the rows that can change.
class agenda_maker {
public:
    agenda_maker(facts const& person, contest_info const* where, question const& q, std::span<act const> acts)
        : person_{person}, where_{where}, q_{q}, acts_{acts}, now_{person, where, q} {
        q_.calendar = &now_.calendar();  // built once, whatever the question chose
        if (&now_.law() == &national_law()) {
            index_ = &national_dependencies();
        } else {
            own_index_.emplace(now_.law());
            index_ = &*own_index_;
        }
    }

    [[nodiscard]] std::vector<obligation> run(agenda_options const& options) {
        std::vector<obligation> out;
        auto const rows = now_.law().deadlines();
        std::vector<bool> listed(rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (runs_for_everybody(*rows[i])) {
                continue;
            }
            auto const a = now_.answer(i);
            bool const late =
                a.state == deadline_state::missed && serial(q_.on) - serial(a.due.day) <= options.missed_within_days;
            if (a.state == deadline_state::running || a.state == deadline_state::unanswerable || late) {
                listed[i] = true;
                out.push_back(obligation_of(i, a, now_));
            } else {
                listed[i] = a.state == deadline_state::met || a.state == deadline_state::missed;
            }
        }
        if (options.to_come) {
            add_those_to_come(out, listed);
        }
        std::stable_sort(out.begin(), out.end(),
                         [](obligation const& a, obligation const& b) { return a.due() < b.due(); });
        return out;
    }

private:
    /// One state of things: the facts, and the engine that was asked about them.
    struct world {
        facts const& stated;
        inference& decide;
    };

    /// Row `i`, which stands as `a` in the world of `now`, whose day may lie after the day asked.
    obligation obligation_of(std::size_t i, deadline_answer const& a, inference& now) {
        auto const& row = *a.row;
        obligation o{.deadline = a};
        o.by_itself = row.met_by.empty() || std::any_of(row.met_by.begin(), row.met_by.end(), [](word_ref m) {
                          return info(m.id).kind == word_kind::event && info(m.id).derived;
                      });
        std::vector<word> words;
        for (auto const& m : row.met_by) {
            words.push_back(m.id);
        }
        auto const rows = index_->of(words, i);
        date const today = now.asked().on;
        if (a.state == deadline_state::unanswerable) {
            o.phase = obligation_phase::no_day_yet;
            o.work_days_left = a.problem;
        } else {
            o.phase = a.state == deadline_state::missed ? obligation_phase::missed : obligation_phase::running;
            o.calendar_days_left = serial(a.due.day) - serial(q_.on);
            o.work_days_left = q_.calendar->count_workdays(q_.on, a.due.day);
        }
        if (o.by_itself) {
            if (o.phase == obligation_phase::running) {
                inference eve{person_, where_, asked_on(add_days(a.due.day, -1))};
                inference that_day{person_, where_, asked_on(a.due.day)};
                o.hence = difference(rows, i, {person_, eve}, {person_, that_day});
            }
            return o;
        }
        facts const done_today = with_done(row, today);
        inference done{done_today, where_, asked_on(today)};
        o.hence = difference(rows, i, {person_, now}, {done_today, done});
        if (o.phase == obligation_phase::no_day_yet) {
            return o;
        }
        // In time: today, or on the due day where that has passed. Asked on the day after, or today where that has passed.
        date const after = std::max(today, a.due.day < date{9999, 12, 31} ? add_days(a.due.day, 1) : a.due.day);
        facts const done_in_time = with_done(row, std::min(today, a.due.day));
        inference in_time{done_in_time, where_, asked_on(after)};
        if (o.phase == obligation_phase::missed) {
            o.otherwise = difference(rows, i, {done_in_time, in_time}, {person_, now});
        } else {
            inference undone{person_, where_, asked_on(after)};
            world const met{done_in_time, in_time};
            o.otherwise = difference(rows, i, {person_, now}, {person_, undone}, &met);
        }
        return o;
    }

    /// The known events after the day asked, day by day: which deadlines run then that do not yet.
    void add_those_to_come(std::vector<obligation>& out, std::vector<bool>& listed) {
        struct coming {
            date day;
            word event;
        };
        std::vector<coming> events;
        for (std::size_t w = 0; w < word_count; ++w) {
            auto const event = static_cast<word>(w);
            if (info(event).type == value_type::day && !info(event).derived) {
                if (auto const v = now_.value(event, q_.on); v && q_.on < from_serial(*v)) {
                    events.push_back({from_serial(*v), event});
                }
            }
        }
        std::stable_sort(events.begin(), events.end(), [](coming const& a, coming const& b) { return a.day < b.day; });
        for (std::size_t first = 0; first < events.size();) {
            date const day = events[first].day;
            std::vector<word> words;
            for (; first < events.size() && events[first].day == day; ++first) {
                words.push_back(events[first].event);
            }
            auto const rows = index_->of(words);
            std::optional<inference> then;
            for (auto const i : rows.deadlines) {
                if (listed[i] || runs_for_everybody(*now_.law().deadlines()[i])) {
                    continue;
                }
                if (!then) {
                    then.emplace(person_, where_, asked_on(day));
                }
                auto const a = then->answer(i);
                if (a.state == deadline_state::running) {
                    listed[i] = true;
                    auto o = obligation_of(i, a, *then);
                    o.phase = obligation_phase::to_come;
                    o.starts = day;
                    out.push_back(std::move(o));
                }
            }
        }
    }

    [[nodiscard]] question asked_on(date day) const {
        question q = q_;
        q.on = day;
        return q;
    }
    [[nodiscard]] facts with_done(deadline_row const& row, date day) const {
        facts f = person_;
        for (auto const& m : row.met_by) {
            if (info(m.id).type != value_type::day) {
                f.restate({m.id, info(m.id).type, 1});
            } else if (auto const stated = f.day(m.id); !stated || day < *stated) {
                f.restate({m.id, value_type::day, serial(day)});
            }
        }
        return f;
    }

    /// Whether the norm fires and nothing prevails over it.
    static truth counts(inference& decide, std::size_t i) {
        norm const& n = *decide.law().norms()[i];
        truth const t = decide.fires(i);
        if (t != truth::yes) {
            return t;
        }
        for (auto const& r : n.yields_to) {
            auto const p = decide.law().find(r.key);
            truth const other = p.kind == row_kind::rule  ? decide.fires(p.index)
                                : p.kind == row_kind::act ? decide.fulfilled(p.index)
                                                          : truth::no;
            if (other == truth::yes) {
                return truth::no;
            }
        }
        return truth::yes;
    }
    static bool stands_alike(deadline_answer const& a, deadline_answer const& b) {
        return a.state == b.state && (a.state == deadline_state::not_applicable || a.due.day == b.due.day);
    }
    static bool applies(deadline_state s) {
        return s != deadline_state::not_applicable && s != deadline_state::undecided;
    }
    /// Whether somebody has, or would have had, something to do.
    static bool concerns(deadline_state s) { return applies(s) && s != deadline_state::met; }

    /// The three regions of status on the day of the world, as `assess` finds them.
    static places places_in(inference& decide) {
        bool honour = false;
        bool dishonour = false;
        auto const norms = decide.law().norms();
        for (std::size_t i = 0; i < norms.size(); ++i) {
            if (norms[i]->then == consequence::discharge_with_honour ||
                norms[i]->then == consequence::discharge_without_honour) {
                bool const found = counts(decide, i) == truth::yes;
                honour = honour || (found && norms[i]->then == consequence::discharge_with_honour);
                dishonour = dishonour || (found && norms[i]->then == consequence::discharge_without_honour);
            }
        }
        auto const discharge = honour && dishonour ? consequence::undetermined
                               : honour            ? consequence::discharge_with_honour
                               : dishonour         ? consequence::discharge_without_honour
                                                   : consequence::none;
        places p;
        date since = no_first_day;
        replay<employment_state>(employment_transitions, decide, p.employment, since, discharge);
        replay<candidacy_state>(candidacy_transitions, decide, p.candidacy, since, consequence::none);
        replay<party_state>(party_transitions, decide, p.party, since, consequence::none);
        return p;
    }

    /// What differs between two worlds, and, where a third is given, between the second and the third too: what comes with
    /// the passing of days alone is no consequence.
    aftermath difference(dependent_rows const& rows, std::size_t itself, world const& before, world const& then,
                         world const* in_time = nullptr) {
        aftermath out;
        auto const norms = now_.law().norms();
        bool conduct = !rows.acts.empty();
        for (auto const i : rows.norms) {
            conduct = conduct || norms[i]->selected_by == selects::act_date;
            truth const b = counts(before.decide, i);
            truth const t = counts(then.decide, i);
            if (t == truth::yes && b != truth::yes && (in_time == nullptr || counts(in_time->decide, i) != truth::yes)) {
                out.begins.push_back({.rule = norms[i], .fires = t});
            } else if (b == truth::yes && t == truth::no &&
                       (in_time == nullptr || counts(in_time->decide, i) == truth::yes)) {
                out.ends.push_back({.rule = norms[i], .fires = b});
            }
        }
        for (auto const i : rows.deadlines) {
            if (i == itself || runs_for_everybody(*now_.law().deadlines()[i])) {
                continue;
            }
            auto const b = before.decide.answer(i);
            auto const t = then.decide.answer(i);
            if (!stands_alike(b, t) && (concerns(b.state) || concerns(t.state)) && t.state != deadline_state::undecided &&
                (in_time == nullptr || !stands_alike(in_time->decide.answer(i), t))) {
                bool const had_day = applies(b.state) && b.problem.code == errc::none;
                out.deadlines.push_back({.then = t, .before = b.state, .due_before = had_day ? b.due.day : no_first_day});
            }
        }
        out.before = places_in(before.decide);
        out.then = places_in(then.decide);
        if (in_time != nullptr && out.before != out.then) {
            auto const anyway = places_in(in_time->decide);
            out.then.employment = out.then.employment == anyway.employment ? out.before.employment : out.then.employment;
            out.then.candidacy = out.then.candidacy == anyway.candidacy ? out.before.candidacy : out.then.candidacy;
            out.then.party = out.then.party == anyway.party ? out.before.party : out.then.party;
        }
        for (auto const& a : acts_) {
            if (!conduct) {
                break;
            }
            auto const ruled = [&](world const& w) {
                return judge({.stated = w.stated, .where = where_}, a, w.decide.asked()).ruling;
            };
            auto const b = ruled(before);
            auto const t = ruled(then);
            if (b != t && (in_time == nullptr || ruled(*in_time) != t)) {
                out.rulings.push_back({.of = &a, .before = b, .then = t});
            }
        }
        return out;
    }

    facts const& person_;
    contest_info const* where_;
    question q_;
    std::span<act const> acts_;
    inference now_;
    std::optional<dependency_index> own_index_{};
    dependency_index const* index_ = nullptr;
};

}  // namespace detail

/// @brief What must be done next for one person on one day: whose turn, what, by when, and what follows.
///
/// @code
/// for (auto const& o : next_deadlines(person, &contests::dprd_2024, {.on = date{2023, 9, 20}})) {
///     std::cout << o.due() << ' ' << o.what().en << ": " << o.whose_turn().en << '\n';
/// }
/// @endcode
///
/// Listed are the deadlines that run for this person, those without a countable day too, and on request those missed lately and
/// those that known future events will start. Those that run for everybody (@ref runs_for_everybody) are left out.
///
/// - `hence`: the events that meet the deadline are stated on the day asked, and the engine is asked again on that day.
/// - `otherwise`: the engine is asked on the day after the due day, nothing having been done. What would be so too had it been
///   done in time follows from the passing of days and is left out. Consequences that only come later are not looked for.
/// - A deadline that takes effect by itself has no `otherwise`; its `hence` is what changes on that day.
///
/// @param person The stated facts. @param where The contest, or null. @param q The day asked, the day of knowledge, readings,
/// calendar and rows. @param acts Acts whose rulings may change; they must outlive the agenda. @param options What else to list.
/// @return The agenda. What is wrong with the question is reported in agenda::problem; without a day nothing is listed.
/// Complexity: every deadline once; three times the rows that can change for each one listed, and a judgement of each act where
/// rows on conduct are among them. Some tens of microseconds, and some ten more for each obligation.
[[nodiscard]] inline agenda next_deadlines(facts const& person, contest_info const* where, question const& q,
                                           std::span<act const> acts = {}, agenda_options const& options = {}) {
    agenda out{.stated = person, .where = where, .asked = q, .problem = check_question(person, q)};
    if (is_day(q.on)) {
        out.obligations = detail::agenda_maker{person, where, q, acts}.run(options);
    }
    return out;
}

}  // namespace netralitas

#endif
