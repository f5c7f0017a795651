// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Readings side by side: the national answer, and every selectable reading under which the answer differs from it.
#ifndef NETRALITAS_RULES_READING_TABLE_HPP
#define NETRALITAS_RULES_READING_TABLE_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include <netralitas/base/date.hpp>
#include <netralitas/base/truth.hpp>
#include <netralitas/calendar/workdays.hpp>
#include <netralitas/contest/contests.hpp>
#include <netralitas/law/norm.hpp>
#include <netralitas/person/facts.hpp>
#include <netralitas/rules/assessment.hpp>
#include <netralitas/rules/difference.hpp>
#include <netralitas/rules/inference.hpp>
#include <netralitas/rules/readings.hpp>
#include <netralitas/rules/rule_book.hpp>
#include <netralitas/rules/what_if.hpp>

namespace netralitas {

/// @brief One side of one disagreement: whose reading it is, what it says, on what it rests.
struct reading_side {
    reading_row const* dispute = nullptr;  ///< The disagreement.
    alternative const* side = nullptr;     ///< The alternative: `side->who`, `side->position`, `side->basis`.
};

/// @brief The answer under one reading.
struct read_otherwise {
    std::string_view key{};             ///< Key of the reading.
    std::vector<reading_side> sides{};  ///< The disagreements in which it takes part; most take part in one.
    assessment answer{};                ///< The answer under it.
    difference moved{};                 ///< From the national answer to this one.
};

/// @brief The national answer and those that differ from it. A value; owns the acts and calendars that its answers point to.
struct reading_table {
    assessment national{};                 ///< The national answer.
    std::vector<read_otherwise> others{};  ///< The readings under which the answer differs, the weightiest difference first.
    std::vector<std::string_view> without_effect{};                 ///< Keys that were tried and change nothing here.
    std::shared_ptr<std::vector<act> const> acts{};                 ///< The acts that were judged.
    std::vector<std::shared_ptr<work_calendar const>> calendars{};  ///< Calendars of the caller's own, rebuilt for a reading.
};

/// @brief Every key that can be selected, in the order of the disagreements, each once. O(readings).
[[nodiscard]] inline std::span<std::string_view const> selectable_readings() {
    static std::vector<std::string_view> const keys = [] {
        std::vector<std::string_view> out;
        for (auto const& dispute : readings) {
            for (auto const& side : dispute.alternatives) {
                if (dispute.selectable && std::find(out.begin(), out.end(), side.key) == out.end()) {
                    out.push_back(side.key);
                }
            }
        }
        return out;
    }();
    return keys;
}

namespace detail {

/// Tells, without asking again, which readings cannot change an answer: their rows cannot fire, no deadline counts otherwise, no list
/// starts earlier, and no day at stake has another status. It may err towards "can", never towards "cannot"; the readings that remain are
/// asked in full. It knows what the engine lets a reading touch: rows with its key, the rows and deadlines that those displace, the
/// unit of a deadline, the first day of a list, the calendar.
class reading_filter {
public:
    explicit reading_filter(assessment const& national) : a_{national} {
        contexts_.emplace_back(a_.stated, a_.where, a_.asked, false);
        for (auto const& v : a_.verdicts) {
            facts all = a_.stated;
            all.join(v.of->what);
            question q = a_.asked;
            q.act_time = v.of->at;
            contexts_.emplace_back(all, a_.where, q, true);
            // Once the sanction is known the level of punishment is, and rows that ask for it are decided anew.
            if (auto const l = level_of(v.sanction); v.ruling == ruling::breach && l && !all.known(word::level)) {
                all.state(*l);
                contexts_.emplace_back(all, a_.where, q, true);
            }
        }
        for (auto const* const n : law().norms()) {
            if (!n->reading.empty()) {
                norms_.push_back(n);
            }
            refer(n->when, n->yields_to);
        }
        for (auto const* const d : law().deadlines()) {
            if (!d->reading.empty()) {
                deadlines_.push_back(d);
            }
            if (!d->otherwise.reading.empty()) {
                counted_otherwise_.push_back(d);
            }
            refer(d->when, {});
        }
        for (std::size_t i = 0; i < law().acts().size(); ++i) {
            auto const* const x = law().acts()[i];
            refer(x->when, x->yields_to);
            if (moves(x->when)) {
                moving_acts_.push_back(i);
            }
            if (auto const p = law().find(x->counts_through.key); x->counts_through && p.kind == row_kind::rule) {
                auto const* const n = law().norms()[p.index];
                if (std::find(through_.begin(), through_.end(), n) == through_.end()) {
                    through_.push_back(n);
                }
            }
        }
        std::sort(referred_.begin(), referred_.end());
    }

    /// Whether the reading may change the answer; `q` is the question under it.
    [[nodiscard]] bool may_matter(std::string_view key, question const& q) {
        for (auto const* const n : norms_) {
            if (n->reading == key && (may_show(*n) || starts_a_list(*n))) {
                return true;
            }
        }
        auto& person = contexts_.front().decide;
        for (auto const* const d : deadlines_) {
            if (d->reading == key && may_apply(*d, person)) {
                return true;
            }
        }
        for (auto const* const d : counted_otherwise_) {
            if (d->otherwise.reading == key && may_apply(*d, person)) {
                return true;
            }
        }
        return may_move_days(q);
    }

private:
    struct context {
        context(facts const& f, contest_info const* where, question const& q, bool act)
            : decide{f, where, q}, of_act{act} {}
        inference decide;
        bool of_act;
    };
    /// A set of truth values, one bit each.
    using truths = std::uint8_t;
    static constexpr truths any_truth = 7;
    [[nodiscard]] static constexpr truths only(truth t) noexcept {
        return static_cast<truths>(1U << static_cast<unsigned>(t));
    }
    [[nodiscard]] static constexpr bool has(truths set, truth t) noexcept { return (set & only(t)) != 0; }
    template <class Join>
    [[nodiscard]] static truths joined(truths a, truths b, Join join) {
        truths out = 0;
        for (auto const x : {truth::no, truth::unknown, truth::yes}) {
            for (auto const y : {truth::no, truth::unknown, truth::yes}) {
                if (has(a, x) && has(b, y)) {
                    out = static_cast<truths>(out | only(join(x, y)));
                }
            }
        }
        return out;
    }

    [[nodiscard]] static std::optional<level> level_of(consequence sanction) noexcept {
        switch (sanction) {
            case consequence::light_punishment: return level::light;
            case consequence::moderate_punishment: return level::moderate;
            case consequence::heavy_punishment: return level::heavy;
            default: return std::nullopt;
        }
    }
    [[nodiscard]] rule_book const& law() const { return contexts_.front().decide.law(); }

    void refer(condition const& c, few<row_ref, 3> const& prevailing) {
        for (std::uint8_t i = 0; i < c.size; ++i) {
            if (c.literals[i].ask == test::applies || c.literals[i].ask == test::missed) {
                referred_.push_back(static_cast<id_key>(c.literals[i].value));
            }
        }
        for (auto const& r : prevailing) {
            referred_.push_back(r.key);
        }
    }

    /// Words whose value may follow from rows or from the calendar, and so from a reading.
    [[nodiscard]] static bool moves(word w) noexcept {
        switch (w) {
            case word::in_service:
            case word::discharge_effective:
            case word::decision_effective:
            case word::punishment_ended: return true;
            default: return false;
        }
    }
    /// The values that a literal may have under a reading that does not move the days.
    [[nodiscard]] truths possible(literal const& l, inference& decide, date day, int depth) {
        truths set = any_truth;
        bool const two_words = l.operand == operand_kind::of_word || l.operand == operand_kind::month_end_of;
        if (l.ask == test::applies) {
            auto const p = law().find(static_cast<id_key>(l.value));
            if (p.kind == row_kind::rule && depth < 4) {
                auto const& n = *law().norms()[p.index];
                set = static_cast<truths>(possible(n.when, decide, decide.day_for(n), depth + 1) | only(truth::no));
            }
            return l.negated ? any_truth : set;
        }
        if (l.ask == test::item && depth < 4) {
            set = only(decide.item_fulfilled(static_cast<id_key>(l.value)));
            for (auto const i : moving_acts_) {
                if (law().under_item(i, static_cast<id_key>(l.value))) {
                    set = static_cast<truths>(set | possible(law().acts()[i]->when, decide, decide.act_day(), depth + 1));
                }
            }
            return l.negated ? any_truth : set;
        }
        if (l.ask == test::missed && depth < 4) {
            auto const p = law().find(static_cast<id_key>(l.value));
            if (p.kind == row_kind::deadline) {
                auto const applies = possible(*law().deadlines()[p.index], decide, depth + 1);
                set = applies == only(truth::no) ? only(truth::no)
                      : has(applies, truth::yes) ? any_truth
                                                 : static_cast<truths>(only(truth::no) | only(truth::unknown));
            }
            return l.negated ? any_truth : set;
        }
        if (l.ask == test::missed || l.ask == test::item || moves(l.left) ||
            (two_words && moves(static_cast<word>(l.value)))) {
            return any_truth;
        }
        return only(decide.holds(l, day));
    }
    [[nodiscard]] truths possible(condition const& c, inference& decide, date day, int depth = 0) {
        truths all = only(truth::yes);
        for (std::uint8_t clause = 0, i = 0; clause < c.clauses; ++clause) {
            truths any = only(truth::no);
            for (; i < c.size && c.literals[i].clause == clause; ++i) {
                any = joined(any, possible(c.literals[i], decide, day, depth), [](truth a, truth b) { return a | b; });
            }
            all = joined(all, any, [](truth a, truth b) { return a & b; });
        }
        return all;
    }
    [[nodiscard]] static bool moves(condition const& c) {
        return std::any_of(c.literals, c.literals + c.size, [](literal const& l) {
            return l.ask == test::applies || l.ask == test::missed || (l.ask != test::item && moves(l.left)) ||
                   ((l.operand == operand_kind::of_word || l.operand == operand_kind::month_end_of) &&
                    moves(static_cast<word>(l.value)));
        });
    }
    template <class Row>
    [[nodiscard]] bool known(Row const& row) const {
        return existed_on(row.basis, row.force, a_.asked.known_on);
    }
    [[nodiscard]] truths binds(who_mask mask, contest_mask contests, inference& decide) {
        truths set = only(truth::yes);
        if (!(mask == anyone)) {
            auto const held = decide.value(word::employment, a_.asked.on);
            set = mask.meets(who_mask{candidate}) ? any_truth
                  : !held                         ? only(truth::unknown)
                          : only(to_truth(mask.meets(who_mask{static_cast<std::uint32_t>(*held)})));
        }
        if (!(contests == any_contest)) {
            auto const held = decide.value(word::contest, a_.asked.on);
            auto const here = held ? to_truth(contests.meets(
                                         contest_mask{static_cast<std::uint8_t>(1U << static_cast<unsigned>(*held))}))
                                   : truth::unknown;
            set = joined(set, only(here), [](truth a, truth b) { return a & b; });
        }
        return set;
    }
    [[nodiscard]] truths possible(norm const& n, inference& decide) {
        if (!known(n) ||
            (!moves(n.when) && n.selected_by != selects::knowledge_day && !n.force.contains(decide.version_day(n)))) {
            return only(truth::no);
        }
        return joined(binds(n.binds, n.contests, decide), possible(n.when, decide, decide.day_for(n)),
                      [](truth a, truth b) { return a & b; });
    }
    /// Whether the row may be told, displace something or prevail over something.
    [[nodiscard]] bool may_show(norm const& n) {
        bool const referred = std::binary_search(referred_.begin(), referred_.end(), key_of(n.id));
        bool const of_conduct = speaks_of_conduct(n.when);
        for (auto& c : contexts_) {
            auto const set = possible(n, c.decide);
            bool const told_open = referred || (!c.of_act && !of_conduct &&
                                                (moves(n.when) || c.decide.touched(n.when, c.decide.day_for(n))));
            if (has(set, truth::yes) || (has(set, truth::unknown) && told_open)) {
                return true;
            }
        }
        return false;
    }
    /// Whether the row lets a list of acts count on days on which it does not count nationally.
    [[nodiscard]] bool starts_a_list(norm const& n) {
        return std::any_of(through_.begin(), through_.end(), [&](norm const* national) {
            return n.when == national->when && std::any_of(contexts_.begin(), contexts_.end(), [&](context& c) {
                       return n.force.contains(c.decide.act_day()) && !national->force.contains(c.decide.act_day());
                   });
        });
    }
    /// Whether the deadline may apply; unknown where its start is.
    [[nodiscard]] truths possible(deadline_row const& d, inference& decide, int depth = 0) {
        bool const by_event = d.length.unit != unit::fixed_date;
        if (!known(d) || (by_event && decide.ruled_out(d.from, a_.asked.on))) {
            return only(truth::no);
        }
        auto const both = [](truth a, truth b) { return a & b; };
        auto const set = joined(binds(d.binds, d.contests, decide),
                                d.when.empty() ? only(truth::yes) : possible(d.when, decide, a_.asked.on, depth), both);
        if (!by_event || moves(d.from) || d.from == word::law_in_force || d.from == word::ruling_read) {
            return set;
        }
        auto const start = decide.value(d.from, a_.asked.on);
        bool const out_of_range =
            start && d.length.direction == direction::after && !d.force.contains(from_serial(*start));
        return out_of_range ? only(truth::no) : start ? set : joined(set, only(truth::unknown), both);
    }
    /// Whether a deadline may be told, displace one that is told, or fix a day that other rows ask for.
    [[nodiscard]] bool may_apply(deadline_row const& d, inference& decide) {
        auto const set = possible(d, decide);
        return has(set, truth::yes) ||
               (has(set, truth::unknown) &&
                (moves(d.when) || decide.touched(d.when, a_.asked.on) || fixes_a_day(d) || displaces_what_is_told(d)));
    }
    [[nodiscard]] static bool fixes_a_day(deadline_row const& d) {
        return std::any_of(d.met_by.begin(), d.met_by.end(), [](word_ref m) { return moves(m.id); });
    }
    [[nodiscard]] bool displaces_what_is_told(deadline_row const& d) const {
        return std::any_of(a_.deadlines.begin(), a_.deadlines.end(), [&](deadline_answer const& told) {
            return std::equal(d.met_by.begin(), d.met_by.end(), told.row->met_by.begin(), told.row->met_by.end(),
                              [](word_ref x, word_ref y) { return x.id == y.id; });
        });
    }

    /// Whether the calendar of the question under the reading differs on a day that something hangs on: a day of a count in work days, the
    /// day asked, the day of an act, a day between summons and examination.
    [[nodiscard]] bool may_move_days(question const& q) {
        auto const now = calendar_for(a_.asked);
        auto const then = calendar_for(q);
        bool const same = now.joint_leave == then.joint_leave && now.clock == then.clock &&
                          now.keppres_7_2021_kept == then.keppres_7_2021_kept;
        if (same && q.calendar == a_.asked.calendar) {
            return false;
        }
        find_days_at_stake();
        auto const& mine = contexts_.front().decide.calendar();
        std::optional<work_calendar> own;
        if (q.calendar == a_.asked.calendar) {
            own.emplace(then);
        }
        work_calendar const& other = own ? *own : *q.calendar;
        return std::any_of(stakes_.begin(), stakes_.end(), [&](interval const& days) {
            for (date d = days.first; d <= days.last; d = add_days(d, 1)) {
                if (mine.is_workday(d).value_or(true) != other.is_workday(d).value_or(true)) {
                    return true;
                }
            }
            auto const was = mine.why(days.first);
            auto const is = other.why(days.first);
            return days.first == days.last && was && is && was->status != is->status;
        });
    }
    void find_days_at_stake() {
        if (!stakes_.empty()) {
            return;
        }
        stakes_.push_back({a_.asked.on, a_.asked.on});
        for (auto& c : contexts_) {
            stakes_.push_back({c.decide.act_day(), c.decide.act_day()});
            auto const letter = c.decide.value(word::summons_letter, a_.asked.on);
            auto const examined = c.decide.value(word::examination_day, a_.asked.on);
            if (letter && examined && *letter < *examined) {
                stakes_.push_back({from_serial(*letter), from_serial(*examined)});
            }
            for (auto const* const d : law().deadlines()) {
                if (d->length.unit == unit::working_day) {
                    auto const x = c.decide.answer_of(*d);
                    if (is_day(x.counted_from)) {
                        auto const end = is_day(x.due.day) ? x.due.day : add_days(x.counted_from, 366);
                        stakes_.push_back({std::min(x.counted_from, end), std::max(x.counted_from, end)});
                    }
                }
            }
        }
    }

    assessment const& a_;
    std::deque<context> contexts_;
    std::vector<norm const*> norms_;
    std::vector<deadline_row const*> deadlines_;
    std::vector<deadline_row const*> counted_otherwise_;
    std::vector<norm const*> through_;
    std::vector<id_key> referred_;
    std::vector<interval> stakes_;
    std::vector<std::size_t> moving_acts_;
};

/// The disagreements in which a key takes part.
[[nodiscard]] inline std::vector<reading_side> sides_of(std::string_view key) {
    std::vector<reading_side> out;
    for (auto const& dispute : readings) {
        for (auto const& side : dispute.alternatives) {
            if (side.key == key) {
                out.push_back({&dispute, &side});
            }
        }
    }
    return out;
}

}  // namespace detail

/// @brief Sets the readings of one case side by side: the national answer, and every selectable reading that changes it.
///
/// Each reading is tried alone. Those whose rows cannot fire here are passed over without asking; the others are asked in full, and
/// kept where something of the case differs (more than rows that hold for everybody on the day).
/// @param person The stated facts. @param where The contest, or null. @param q The question; the readings chosen in it are set aside. A
/// calendar of the caller's own is rebuilt for the readings that speak of days.
/// @param acts The acts to be judged; copied.
/// @return The table. What `person` and `q` point to must outlive it. A question without a day has no readings to compare.
/// Complexity: one assessment, one more for each reading that may matter, and a few comparisons for each of the others.
[[nodiscard]] inline reading_table compare_readings(facts const& person, contest_info const* where, question q,
                                                    std::span<act const> acts = {}) {
    reading_table out;
    out.acts = std::make_shared<std::vector<act> const>(acts.begin(), acts.end());
    q.readings = {};
    out.national = assess(person, where, q, *out.acts);
    if (!is_day(q.on)) {
        return out;
    }
    detail::reading_filter filter{out.national};
    for (auto const key : selectable_readings()) {
        question under = q;
        under.readings.keys[0] = key;
        auto const days = calendar_for(under);
        std::shared_ptr<work_calendar const> own;
        if (q.calendar != nullptr && (days.joint_leave == joint_leave_counts::work_day ||
                                      days.clock == decree_clock::presidential || days.keppres_7_2021_kept)) {
            question as_built = under;
            as_built.known_on = q.calendar->options().known_on;
            own = std::make_shared<work_calendar const>(detail::calendar_under(*q.calendar, as_built));
            under.calendar = own.get();
        }
        if (!filter.may_matter(key, under)) {
            out.without_effect.push_back(key);
            continue;
        }
        auto answer = assess(person, where, under, *out.acts);
        auto moved = compare(out.national, answer);
        if (!moved.of_the_case()) {
            out.without_effect.push_back(key);
            continue;
        }
        out.others.push_back({key, detail::sides_of(key), std::move(answer), std::move(moved)});
        if (own) {
            out.calendars.push_back(std::move(own));
        }
    }
    std::stable_sort(out.others.begin(), out.others.end(),
                     [](read_otherwise const& a, read_otherwise const& b) { return a.moved.first() < b.moved.first(); });
    return out;
}
/// @brief The readings of the case behind an answer, side by side.
[[nodiscard]] inline reading_table compare_readings(assessment const& a) {
    return compare_readings(a.stated, a.where, a.asked, detail::acts_of(a));
}

}  // namespace netralitas

#endif
