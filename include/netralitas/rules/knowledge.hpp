// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief The same question asked on two days of knowledge: the two answers, what moved, and the instruments that moved it.
#ifndef NETRALITAS_RULES_KNOWLEDGE_HPP
#define NETRALITAS_RULES_KNOWLEDGE_HPP

#include <algorithm>
#include <cstddef>
#include <memory>
#include <span>
#include <utility>
#include <vector>

#include <netralitas/base/date.hpp>
#include <netralitas/base/error.hpp>
#include <netralitas/calendar/all_instruments.hpp>
#include <netralitas/calendar/calendar_options.hpp>
#include <netralitas/calendar/decree.hpp>
#include <netralitas/calendar/decree_log.hpp>
#include <netralitas/calendar/workdays.hpp>
#include <netralitas/contest/contests.hpp>
#include <netralitas/law/instrument.hpp>
#include <netralitas/person/facts.hpp>
#include <netralitas/rules/assessment.hpp>
#include <netralitas/rules/difference.hpp>
#include <netralitas/rules/inference.hpp>
#include <netralitas/rules/what_if.hpp>

namespace netralitas {

/// @brief A day on which the answer moved, and the instruments of that day.
struct mover {
    date day{};                               ///< The day of issue.
    std::vector<instrument const*> issued{};  ///< Issued that day, and behind a row or a count that moved. Where none is, everything
        ///< carried that was issued that day; empty where a row asks for the day itself.
    difference moved{};  ///< What the day changed, against the eve.
};

/// @brief The same question on two days of knowledge. A value; owns the acts and calendars that its answers point to.
struct knowledge {
    assessment before{};          ///< As known on the earlier day.
    assessment after{};           ///< As known on the later day.
    difference moved{};           ///< From the one to the other.
    std::vector<mover> movers{};  ///< The days in between on which the answer moved, in order.
    error problem{};  ///< A day that is none (1002), or days the wrong way round (1014); nothing is answered then.
    std::shared_ptr<std::vector<act> const> acts{};                 ///< The acts that were judged.
    std::vector<std::shared_ptr<work_calendar const>> calendars{};  ///< Calendars of the caller's own, rebuilt for each day asked.
};

namespace detail {

/// Asks one case again and again on other days of knowledge, and finds the days on which the answer moves.
class search_in_knowledge {
public:
    search_in_knowledge(facts const& person, contest_info const* where, question const& q, knowledge& out)
        : person_{person}, where_{where}, q_{q}, out_{out} {}

    [[nodiscard]] assessment ask(date known_on) {
        question q = q_;
        q.known_on = known_on;
        if (q_.calendar != nullptr) {
            out_.calendars.push_back(std::make_shared<work_calendar const>(calendar_under(*q_.calendar, q)));
            q.calendar = out_.calendars.back().get();
        }
        return assess(person_, where_, q, *out_.acts);
    }

    /// Every day of issue behind a difference is asked, and where the answer has moved its eve. What moves on another day, because a row
    /// that did not move itself names one that did, is halved until the day is found.
    void between(date first, assessment const& before, date last, assessment const& after, difference const& moved) {
        date day = first;
        assessment at = before;
        for (date const issued : days_of_issue(moved, first, last)) {
            assessment then = issued == last ? after : ask(issued);
            if (compare(at, then).of_the_case()) {
                date const eve = add_days(issued, -1);
                assessment const on_eve = eve > day ? ask(eve) : at;
                halve(day, at, eve, on_eve);
                keep(issued, compare(on_eve, then));
            }
            day = issued;
            at = std::move(then);
        }
        halve(day, at, last, after);
    }

    /// The latest day that can matter where the day of knowledge is left open: the log's last check, or a later issue.
    [[nodiscard]] date last_day_of_issue() const {
        date last = decree_log_checked_on;
        each_instrument([&](instrument const& i) {
            if (is_day(i.issued.first)) {
                last = std::max(last, i.issued.first);
            }
        });
        return last;
    }

private:
    void halve(date first, assessment const& before, date last, assessment const& after) {
        if (first >= last) {
            return;
        }
        auto const moved = compare(before, after);
        if (!moved.of_the_case()) {
            return;
        }
        if (serial(last) - serial(first) == 1) {
            keep(last, moved);
            return;
        }
        date const middle = add_days(first, (serial(last) - serial(first)) / 2);
        auto const at = ask(middle);
        halve(first, before, middle, at);
        halve(middle, at, last, after);
    }
    void keep(date day, difference moved) {
        if (moved.of_the_case()) {
            auto issued = instruments_of(day, moved);
            out_.movers.push_back({day, std::move(issued), std::move(moved)});
        }
    }

    template <class Use>
    void each_instrument(Use use) const {
        for (auto const* const i : all_instruments) {
            use(*i);
        }
        auto const& law = q_.law != nullptr ? *q_.law : national_law();
        auto const basis = [&](citations const& list) {
            for (auto const& c : list) {
                use(*c.of);
            }
        };
        for (auto const* const n : law.norms()) {
            basis(n->basis);
        }
        for (auto const* const d : law.deadlines()) {
            basis(d->basis);
        }
        for (auto const* const a : law.acts()) {
            if (a->basis) {
                use(*a->basis.of);
            }
        }
        for (auto const& d : own_decrees()) {
            use(*d.of);
        }
    }
    [[nodiscard]] std::span<decree const> own_decrees() const {
        return q_.calendar != nullptr ? q_.calendar->options().own_decrees : std::span<decree const>{};
    }

    /// The days that a difference turns on: those of its counts in work days, the day asked, the days of the acts.
    [[nodiscard]] static std::vector<interval> days_at_stake(difference const& moved) {
        std::vector<interval> out{{moved.asked.after.on, moved.asked.after.on}};
        for (auto const& d : moved.deadlines) {
            for (auto const* const side : {&d.before, &d.after}) {
                bool const in_work_days = side->row != nullptr && (side->row->length.unit == unit::working_day ||
                                                                   side->due.counted_in == unit::working_day);
                if (!in_work_days || !is_day(side->counted_from)) {
                    continue;
                }
                bool const counted = side->problem.code == errc::none && is_day(side->due.day);
                date const end = counted ? side->due.day : add_days(side->counted_from, 366);  // the year was not decreed
                out.push_back({std::min(side->counted_from, end), std::max(side->counted_from, end)});
            }
        }
        for (auto const& v : moved.verdicts) {
            if (auto const day = v.of().what.day(word::conduct_day)) {
                out.push_back({*day, *day});
            }
        }
        return out;
    }
    template <class Use>
    void each_instrument_behind(difference const& moved, Use use) const {
        for (auto const& r : moved.rows()) {
            if (r.rule != nullptr && holds_for_everybody(*r.rule)) {
                continue;
            }
            for (auto const& c : r.basis()) {
                if (c) {
                    use(*c.of);
                }
            }
        }
        auto const stakes = days_at_stake(moved);
        auto const touches = [&](decree const& d) {
            return std::any_of(stakes.begin(), stakes.end(), [&](interval const& days) {
                return (d.lists_year != 0 && (d.lists_year == static_cast<int>(days.first.year()) ||
                                              d.lists_year == static_cast<int>(days.last.year()))) ||
                       std::any_of(d.entries.begin(), d.entries.end(),
                                   [&](decree_entry const& e) { return days.contains(e.day); });
            });
        };
        for (auto const* const d : decree_log) {
            if (touches(*d)) {
                use(*d->of);
            }
        }
        for (auto const& d : own_decrees()) {
            if (touches(d)) {
                use(*d.of);
            }
        }
    }
    [[nodiscard]] std::vector<date> days_of_issue(difference const& moved, date first, date last) const {
        std::vector<date> out;
        each_instrument_behind(moved, [&](instrument const& i) {
            if (is_day(i.issued.first) && first < i.issued.first && i.issued.first <= last) {
                out.push_back(i.issued.first);
            }
        });
        std::sort(out.begin(), out.end());
        out.erase(std::unique(out.begin(), out.end()), out.end());
        return out;
    }
    [[nodiscard]] std::vector<instrument const*> instruments_of(date day, difference const& moved) const {
        std::vector<instrument const*> out;
        auto const take = [&](instrument const& i) {
            if (i.issued.first == day && std::find(out.begin(), out.end(), &i) == out.end()) {
                out.push_back(&i);
            }
        };
        each_instrument_behind(moved, take);
        if (out.empty()) {
            each_instrument(take);
        }
        return out;
    }

    facts const& person_;
    contest_info const* where_;
    question const& q_;
    knowledge& out_;
};

}  // namespace detail

/// @brief Asks the same question on two days of knowledge and finds what moved the answer.
///
/// The movers are found, not guessed: every day of issue of an instrument behind a row that differs, and of a decree that speaks of a
/// day of a count, is asked again, with its eve where the answer moved; what moved on none of them is halved down to its day.
/// @param person The stated facts. @param where The contest, or null. @param q The question; its own day of knowledge is set aside. A
/// calendar of the caller's own is rebuilt for each day of knowledge.
/// @param earlier One day of knowledge. @param later The other, not before it; `no_last_day` takes everything carried.
/// @param acts The acts to be judged; copied.
/// @return The two answers, the difference and the movers. What `person` and `q` point to must outlive it.
/// Complexity: two assessments, one more for each day of issue behind the difference, and one more for each mover.
[[nodiscard]] inline knowledge compare_knowledge(facts const& person, contest_info const* where, question const& q,
                                                 as_known_on earlier, as_known_on later, std::span<act const> acts = {}) {
    knowledge out;
    if (!is_day(earlier.day) || (!is_day(later.day) && later.day != no_last_day)) {
        out.problem = {errc::special_date, is_day(earlier.day) ? later.day : earlier.day};
        return out;
    }
    if (later.day < earlier.day) {
        out.problem = {errc::reversed_interval, later.day, earlier.day};
        return out;
    }
    out.acts = std::make_shared<std::vector<act> const>(acts.begin(), acts.end());
    detail::search_in_knowledge search{person, where, q, out};
    out.before = search.ask(earlier.day);
    out.after = search.ask(later.day);
    out.moved = compare(out.before, out.after);
    if (is_day(q.on)) {
        date const last = is_day(later.day) ? later.day : std::max(search.last_day_of_issue(), earlier.day);
        search.between(earlier.day, out.before, last, out.after, out.moved);
    }
    return out;
}
/// @brief The question behind an answer on two days of knowledge.
[[nodiscard]] inline knowledge compare_knowledge(assessment const& a, as_known_on earlier, as_known_on later) {
    return compare_knowledge(a.stated, a.where, a.asked, earlier, later, detail::acts_of(a));
}

}  // namespace netralitas

#endif
