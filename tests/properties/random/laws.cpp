// SPDX-License-Identifier: BSL-1.0
// What must hold of every answer, whatever the case: more facts decide more, what has nothing to do with a row does not move it, what is
// found stands in law that was in force, and the passing of a day changes an answer only by a law that changes on it.
#include <netralitas/rules/assessment.hpp>

#include <algorithm>
#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <catch.hpp>

#include <netralitas/calendar/all_instruments.hpp>
#include <netralitas/calendar/ramadan.hpp>
#include <netralitas/rules/difference.hpp>

#include "drawn.hpp"

namespace laws_test {

using namespace netralitas;

namespace {

// --- Which words a row can rest on, found by reading it and all that it refers to.

class reach {
public:
    reach() : law_{national_law()} {
        for (auto const* const n : law_.norms()) {
            norms_.push_back(of(*n));
        }
    }
    // Nothing where the row also rests on what the engine itself derives from many rows (service, discharge, effect of decisions).
    [[nodiscard]] std::vector<std::set<word>> const& norms() const { return norms_; }

private:
    std::set<word> of(norm const& n) {
        std::set<word> out;
        std::set<void const*> seen;
        add(n, out, seen);
        return out;
    }
    void add(norm const& n, std::set<word>& out, std::set<void const*>& seen) {
        if (!seen.insert(&n).second) {
            return;
        }
        add(n.when, out, seen);
        whom(n.binds, n.selected_by == selects::act_date, out);
        if (n.contests != any_contest) {
            put(word::contest, out);
        }
        switch (n.selected_by) {
            case selects::act_date: put(word::conduct_day, out); break;
            case selects::determination_date: put(word::determined_as_candidate, out); break;
            default: break;
        }
    }
    void add(act_row const& a, std::set<word>& out, std::set<void const*>& seen) {
        if (!seen.insert(&a).second) {
            return;
        }
        add(a.when, out, seen);
        whom(a.binds, true, out);
        put(word::conduct_day, out);
        put(word::contest, out);
    }
    void add(deadline_row const& d, std::set<word>& out, std::set<void const*>& seen) {
        if (!seen.insert(&d).second) {
            return;
        }
        put(d.from, out);
        for (auto const& m : d.met_by) {
            put(m.id, out);
        }
        add(d.when, out, seen);
        whom(d.binds, false, out);
        put(word::contest, out);
    }
    // Service may have ended before an act: that rests on more than a row tells.
    void whom(who_mask m, bool of_act, std::set<word>& out) {
        if (m != anyone) {
            put(word::employment, out);
            put(word::determined_as_candidate, out);
            put(word::registered_as_candidate, out);
            if (of_act) {
                out.insert(word::in_service);
            }
        }
    }
    void put(word w, std::set<word>& out) {
        out.insert(w);
        switch (w) {
            case word::became_party_member: out.insert(word::party_card_issued); break;
            case word::registered_as_candidate: out.insert({word::list_filed, word::pair_registered}); break;
            case word::on_cltn: out.insert({word::cltn_start, word::cltn_end, word::reactivated}); break;
            case word::unbroken_service_years:
            case word::service_years: out.insert(word::appointed); break;
            case word::campaign_running: out.insert({word::campaign_start, word::campaign_end}); break;
            case word::summons_gap: out.insert({word::summons_letter, word::examination_day}); break;
            case word::on_day_off:
            case word::outside_hours: out.insert(word::conduct_day); break;
            case word::punishment_ended:  // each rests on deadlines, and they on anything
            case word::decision_effective: out.insert(word::in_service); break;
            default: break;
        }
    }
    void add(condition const& c, std::set<word>& out, std::set<void const*>& seen) {
        for (std::uint8_t i = 0; i < c.size; ++i) {
            auto const& l = c.literals[i];
            auto const p = law_.find(static_cast<id_key>(l.value));
            switch (l.ask) {
                case test::applies:
                case test::missed:
                    p.kind == row_kind::rule  ? add(*law_.norms()[p.index], out, seen)
                    : p.kind == row_kind::act ? add(*law_.acts()[p.index], out, seen)
                                              : add(*law_.deadlines()[p.index], out, seen);
                    break;
                case test::item:
                    for (std::size_t a = 0; a < law_.acts().size(); ++a) {
                        if (law_.under_item(a, static_cast<id_key>(l.value))) {
                            add(*law_.acts()[a], out, seen);
                        }
                    }
                    break;
                default:
                    put(l.left, out);
                    if (l.operand == operand_kind::of_word || l.operand == operand_kind::month_end_of) {
                        put(static_cast<word>(l.value), out);
                    }
                    break;
            }
        }
    }

    rule_book const& law_;
    std::vector<std::set<word>> norms_{};
};

reach const& reached() {
    static reach const r;
    return r;
}

// A word more than the case has.
statement one_more(facts const& f) {
    for (;;) {
        auto const s = drawn::statement_of(*drawn::a_statement());
        if (!f.known(s.subject)) {
            return s;
        }
    }
}

std::vector<truth> decided(facts const& f, contest_info const* where, question const& q) {
    inference decide{f, where, q};
    std::vector<truth> out;
    for (std::size_t i = 0; i < decide.law().norms().size(); ++i) {
        out.push_back(decide.fires(i));
    }
    return out;
}

// Three rows about days off outlive the decrees that they stand in: nothing says that they ended with them.
bool outlives_its_decree(std::string_view id) {
    return id == "calendar.joint_leave.private_optional" || id == "calendar.withdrawn_days_are_working" ||
           id == "calendar.horizon";
}

// Whether a provision that the row cites is in force on the day; or the row has no first day, the record not having one, and the day lies
// before all that it cites.
template <class Row>
bool cites_law_in_force(Row const& row, date day) {
    auto const& basis = row.basis;
    bool const in_force =
        std::any_of(basis.begin(), basis.end(), [&](citation const& c) { return c.of->force.contains(day); });
    bool const before_all =
        std::all_of(basis.begin(), basis.end(), [&](citation const& c) { return day < c.of->force.first; });
    return in_force || (!is_day(row.force.first) && before_all) || outlives_its_decree(row.id);
}

}  // namespace

TEST_CASE("a fact that a row cannot rest on never changes whether it fires", "[facts]") {
    std::size_t checked = 0;
    NETRALITAS_HOLDS(150, [&] {
        auto const e = *drawn::a_case(8);
        auto const f = e.stated();
        auto const more = one_more(f);
        facts g = f;
        g.state(more);
        question const q{.on = e.day()};
        auto const before = decided(f, e.contest(), q);
        auto const after = decided(g, e.contest(), q);
        for (std::size_t i = 0; i < before.size(); ++i) {
            auto const& words = reached().norms()[i];
            if (words.count(more.subject) == 0 && words.count(word::in_service) == 0 &&
                words.count(word::discharge_effective) == 0) {
                RC_LOG() << national_law().norms()[i]->id << " by " << info(more.subject).id;
                RC_ASSERT(before[i] == after[i]);
                ++checked;
            }
        }
    });
    CHECK(checked > 10000);
}

TEST_CASE("a fact more never makes a decided row undecided, unless it moves the day that picks the law", "[facts]") {
    std::size_t decided_rows = 0;
    NETRALITAS_HOLDS(150, [&] {
        auto e = *drawn::a_case(8);
        e.complete = false;  // a fact more would take back that nothing else happened
        auto const f = e.stated();
        auto const more = one_more(f);
        facts g = f;
        g.state(more);
        question const q{.on = e.day()};
        inference one{f, e.contest(), q};
        inference other{g, e.contest(), q};
        for (std::size_t i = 0; i < one.law().norms().size(); ++i) {
            auto const& n = *one.law().norms()[i];
            if (one.fires(i) == truth::unknown || other.fires(i) != truth::unknown) {
                decided_rows += one.fires(i) == truth::unknown ? 0U : 1U;
                continue;
            }
            RC_LOG() << n.id << " by " << info(more.subject).id << '=' << more.value;
            RC_ASSERT(one.version_day(n) != other.version_day(n));
        }
    });
    CHECK(decided_rows > 10000);
}

TEST_CASE("what is learnt later moves an answer only by what was issued or decided in between", "[known_on]") {
    NETRALITAS_HOLDS(80, [] {
        auto const e = *drawn::a_case(8);
        auto const f = e.stated();
        date const first = drawn::day_of(*rc::gen::inRange(-2700, 900));
        date const last = add_days(first, *rc::gen::inRange(1, 60));
        auto const in_between = [&](date d) { return is_day(d) && first < d && d <= last; };
        bool issued = false;
        for (auto const* const i : all_instruments) {
            issued = issued || in_between(i->issued.first);
        }
        for (auto const* const d : decree_log) {
            issued = issued || in_between(d->issued_on());
        }
        for (auto const& m : ramadan_months) {
            issued = issued || in_between(m.start_known) || in_between(m.end_known);
        }
        for (auto const* const c : all_contests) {
            issued = issued || in_between(c->known.first) ||
                     in_between(add_days(is_day(c->known.last) ? c->known.last : first, 1)) || in_between(c->put_off);
            for (auto const& s : c->stages) {  // without an instrument a stage is known from its own first day
                issued = issued || (s.basis.empty() && in_between(s.days.first));
            }
        }
        auto const moved = compare(assess(f, e.contest(), {.on = e.day(), .known_on = first}),
                                   assess(f, e.contest(), {.on = e.day(), .known_on = last}));
        RC_CLASSIFY(issued, "issued in between");
        RC_ASSERT(issued || !moved.of_the_case());
    });
}

TEST_CASE("every finding cites a provision in force on the date that selects it", "[citations]") {
    std::size_t found = 0;
    NETRALITAS_HOLDS(150, [&] {
        auto const e = *drawn::a_case(9);
        auto f = e.stated();
        f.state({word::conduct_day, value_type::day, serial(e.day())});
        question const q{.on = e.day()};
        inference decide{f, e.contest(), q};
        auto const& law = decide.law();
        for (std::size_t i = 0; i < law.norms().size(); ++i) {
            norm const& n = *law.norms()[i];
            if (decide.fires(i) != truth::yes || n.selected_by == selects::knowledge_day) {
                continue;
            }
            ++found;
            RC_LOG() << n.id << " on " << serial(decide.version_day(n));
            RC_ASSERT(n.force.contains(decide.version_day(n)));
            RC_ASSERT(cites_law_in_force(n, decide.version_day(n)));
        }
        for (std::size_t i = 0; i < law.acts().size(); ++i) {
            if (decide.fulfilled(i) == truth::yes) {
                ++found;
                RC_ASSERT(law.acts()[i]->basis.of->force.contains(decide.act_day()));
            }
        }
    });
    CHECK(found > 500);
}

TEST_CASE("on each day of its range a row cites a provision in force", "[citations]") {
    auto const look = [](auto const& row) {
        std::set<date> days{date{2010, 1, 1}, date{2026, 11, 1}};
        for (auto const& c : row.basis) {  // nothing changes between these
            for (date const d : {c.of->force.first, c.of->force.last}) {
                if (is_day(d)) {
                    days.insert({add_days(d, -1), d, add_days(d, 1)});
                }
            }
        }
        for (date const d : days) {
            if (row.force.contains(d)) {
                CAPTURE(row.id, serial(d));
                CHECK(cites_law_in_force(row, d));
            }
        }
    };
    for (auto const* const n : national_law().norms()) {
        if (n->selected_by != selects::knowledge_day) {
            look(*n);
        }
    }
    for (auto const* const d : national_law().deadlines()) {
        look(*d);
    }
}

TEST_CASE("over the night of a change the law cited changes, and nothing else without it", "[change-over]") {
    // The seams of the record: the old law's last day is the eve.
    date const seams[] = {date{2015, 7, 8},  date{2017, 4, 7},  date{2017, 12, 27}, date{2018, 2, 2},
                          date{2020, 2, 28}, date{2020, 9, 10}, date{2021, 8, 10},  date{2021, 8, 31},
                          date{2022, 9, 22}, date{2023, 1, 3},  date{2023, 10, 31}, date{2023, 9, 29},
                          date{2024, 8, 23}, date{2024, 9, 4}};
    std::size_t moved_rows = 0;
    std::size_t moved_verdicts = 0;
    NETRALITAS_HOLDS(250, [&] {
        auto const e = *drawn::a_case(4);
        date const day = *rc::gen::elementOf(std::vector<date>(std::begin(seams), std::end(seams)));
        // The same person and the same deed, done on the eve and on the day; what else is said of days keeps its distance to both.
        facts person{static_cast<employment>(e.kind % enumerator_count<employment>), appointed(date{2010, 1, 1})};
        facts deed;
        for (auto const& s : e.all) {
            auto const one = drawn::statement_of(s);
            if (info(one.subject).kind == word_kind::conduct_fact && info(one.subject).type != value_type::day &&
                !deed.known(one.subject)) {
                deed.state(one);
            }
        }
        deed.state(static_cast<conduct>(*rc::gen::inRange<std::size_t>(0, enumerator_count<conduct>)));
        deed.state(static_cast<favours>(*rc::gen::inRange<std::size_t>(0, enumerator_count<favours>)));
        person.nothing_else_happened();
        auto const verdict_on = [&](date d, std::vector<act>& acts) {
            facts what = deed;
            what.state(conduct_day(d));
            acts = {{.what = what}};
            return assess(person, nullptr, {.on = d}, acts);
        };
        std::vector<act> eve_acts;
        std::vector<act> day_acts;
        auto const eve = verdict_on(add_days(day, -1), eve_acts);
        auto const now = verdict_on(day, day_acts);
        auto const fired = [](assessment const& a) {
            std::map<std::string_view, finding const*> out;
            for (auto const& f : a.verdicts.front().findings) {
                out.emplace(f.id(), &f);
            }
            return out;
        };
        auto const before = fired(eve);
        auto const after = fired(now);
        // A row comes or goes because its own days, or those of the law it stands in, begin or end tonight; or by another such row.
        auto const turns_tonight = [&](interval const& r) { return r.first == day || r.last == add_days(day, -1); };
        // A day off may follow a work day that night: the days that a decree sets are law too.
        bool const other_day = *work_calendar{}.is_workday(day) != *work_calendar{}.is_workday(add_days(day, -1));
        auto const by_itself = [&](finding const& f) {
            if (f.rule != nullptr) {
                auto const& words = reached().norms()[national_law().find(f.id()).index];
                return turns_tonight(f.rule->force) || (other_day && words.count(word::on_day_off) != 0);
            }
            auto const* const through = national_law().find_norm(
                f.conduct->counts_through ? [&] {
                    auto const p = national_law().find(f.conduct->counts_through.key);
                    return national_law().norms()[p.index]->id;
                }()
                                          : std::string_view{});
            return turns_tonight(f.conduct->basis.of->force) || (through != nullptr && turns_tonight(through->force));
        };
        bool any_by_itself = false;
        std::set<std::string_view> moved;
        auto const take = [&](auto const& here, auto const& there) {
            for (auto const& [id, f] : here) {
                if (there.count(id) == 0) {
                    moved.insert(id);
                    any_by_itself = any_by_itself || by_itself(*f);
                }
            }
        };
        take(before, after);
        take(after, before);
        for (auto const id : moved) {
            RC_LOG() << id << ' ';
        }
        RC_LOG() << "over the night before " << serial(day);
        auto const& v = eve.verdicts.front();
        auto const& w = now.verdicts.front();
        bool const other_verdict = v.ruling != w.ruling || v.track != w.track || v.sanction != w.sanction ||
                                   v.crime != w.crime || v.administrative != w.administrative;
        // Even with no row fulfilled there is another verdict where a list of acts begins or ends.
        bool const a_list_turns = std::any_of(
            national_law().acts().begin(), national_law().acts().end(),
            [&](act_row const* a) { return turns_tonight(a->basis.of->force) || by_itself(finding{.conduct = a}); });
        RC_ASSERT(moved.empty() || any_by_itself);
        RC_ASSERT(!other_verdict || any_by_itself || a_list_turns);
        // The standing findings of the person move by rows of tonight too.
        auto const difference = compare(eve, now);
        for (auto const& f : difference.findings) {
            auto const& row = f.before.fires == truth::yes ? f.before : f.after;
            moved_rows += row.rule != nullptr && turns_tonight(row.rule->force) ? 1U : 0U;
        }
        moved_rows += moved.size();
        moved_verdicts += other_verdict ? 1U : 0U;
    });
    CHECK(moved_rows > 20);
    CHECK(moved_verdicts > 5);
}

TEST_CASE("on a night on which no law changes, no verdict changes", "[change-over]") {
    NETRALITAS_HOLDS(150, [] {
        auto const e = *drawn::a_case(3);
        date const day = add_days(e.day(), 1);
        auto const turns_tonight = [&](interval const& r) { return r.first == day || r.last == add_days(day, -1); };
        bool turns = false;
        for (auto const* const i : all_instruments) {
            turns = turns || turns_tonight(i->force);
        }
        for (auto const* const n : national_law().norms()) {
            turns = turns || turns_tonight(n->force);
        }
        RC_PRE(!turns);
        facts person{static_cast<employment>(e.kind % enumerator_count<employment>), appointed(date{2010, 1, 1})};
        person.nothing_else_happened();
        auto const verdict_on = [&](date d) {
            std::vector<act> const acts{{.what = {static_cast<conduct>(e.where % enumerator_count<conduct>),
                                                  favours::bakal_calon, conduct_day(d)}}};
            auto v = assess(person, nullptr, {.on = d}, acts).verdicts.front();
            v.of = nullptr;
            return v;
        };
        auto const v = verdict_on(add_days(day, -1));
        auto const w = verdict_on(day);
        RC_ASSERT(v.ruling == w.ruling && v.track == w.track && v.sanction == w.sanction && v.by == w.by);
    });
}

}  // namespace laws_test
