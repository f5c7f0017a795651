// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Compares the answers to a scenario with the answers that it expects, and says what would have been needed.
#ifndef NETRALITAS_IO_CONFORMANCE_HPP
#define NETRALITAS_IO_CONFORMANCE_HPP

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <netralitas/base/date.hpp>
#include <netralitas/discipline/supervisors.hpp>
#include <netralitas/explain/citation_text.hpp>
#include <netralitas/explain/condition_text.hpp>
#include <netralitas/explain/error_texts.hpp>
#include <netralitas/explain/render.hpp>
#include <netralitas/io/names.hpp>
#include <netralitas/io/scenario.hpp>
#include <netralitas/io/scenario_json.hpp>
#include <netralitas/rules/assessment.hpp>
#include <netralitas/rules/supervision.hpp>

namespace netralitas {

/// @brief Whether a body's row is among the competent ones on the day asked: for the kind of case stated (`case_state`), or for its
/// own kind where none is stated. O(rows).
[[nodiscard]] inline bool is_competent(supervisor_row const& s, question const& q, facts const& stated) {
    auto cases = s.cases;
    if (stated.known(word::case_state)) {
        cases = from_id<case_filter>(id_of(static_cast<case_state>(stated.raw(word::case_state)))).value_or(s.cases);
    }
    auto const bodies = competent_bodies(q, cases);
    return std::find(bodies.begin(), bodies.end(), &s) != bodies.end();
}

namespace detail {

/// A scenario's question under comparison; collects what differs.
class comparison {
public:
    comparison(scenario const& s, rule_book const& law) : s_{s}, law_{law} {}

    [[nodiscard]] std::vector<std::string> run() {
        for (auto const& q : s_.questions) {
            q_ = &q;
            switch (q.kind) {
                case question_kind::person: person(); break;
                case question_kind::calendar: calendar(); break;
                case question_kind::lists: lists(); break;
            }
        }
        return std::move(out_);
    }

private:
    void differ(std::string const& what) { out_.push_back(s_.id + ", question " + q_->id + ": " + what); }

    template <class T>
    static std::string shown(T const& v) {
        if constexpr (std::is_same_v<T, date>) {
            return v == no_last_day ? "no day" : iso(v);
        } else if constexpr (std::is_same_v<T, bool>) {
            return v ? "yes" : "no";
        } else if constexpr (std::is_enum_v<T>) {
            return std::string{id_of(v)};
        } else if constexpr (std::is_arithmetic_v<T>) {
            return std::to_string(v);
        } else {
            return v.empty() ? "none" : std::string{v};
        }
    }
    template <class T, class U>
    void same(std::string const& name, T const& wanted, U const& got, std::string const& more = {}) {
        if (wanted && *wanted != got) {
            differ(name + " is " + shown(got) + ", expected " + shown(*wanted) + more);
        }
    }
    void same_id(std::string const& name, std::string const& wanted, std::string_view got) {
        if (!wanted.empty() && wanted != got) {
            differ(name + " is " + shown(got) + ", expected " + wanted);
        }
    }

    /// Each clause of the condition with its truth, and what keeps the row from applying at all.
    static std::string premises(inference& decide, condition const& when, date day) {
        std::string out;
        for (std::uint8_t i = 0; i < when.size; ++i) {
            auto const& l = when.literals[i];
            bool const joined = i > 0 && l.clause == when.literals[i - 1].clause;
            out += i == 0 ? "" : joined ? " or " : "; ";
            out += literal_text(l, decide.law(), language::en);
            out += " [" + std::string{id_of(decide.holds(l, day))} + ']';
        }
        return out.empty() ? "no condition" : out;
    }
    std::string needed(assessment const& a, act const* with, std::string_view id) const {
        facts all = a.stated;
        auto q = a.asked;
        if (with != nullptr) {
            all.join(with->what);
            q.act_time = with->at;
        }
        inference decide{all, a.where, q};
        auto const p = law_.find(id);
        if (p.kind == row_kind::rule) {
            norm const& n = *law_.norms()[p.index];
            std::string out;
            if (!n.reading.empty() && !q.readings.selects(n.reading)) {
                out += "reading " + std::string{n.reading} + " chosen [no]; ";
            } else if (decide.displaced(row_kind::rule, p.index)) {
                out += "not displaced by the reading chosen [no]; ";
            } else if (decide.applicable(n) != truth::yes) {
                auto const version = decide.version_day(n);
                out += "in force from " + shown(n.force.first) + " to " + shown(n.force.last) + ", looked at on " +
                       shown(version) + (n.force.contains(version) ? "" : " [no]") +
                       ", known by then, of this kind of person and contest [" +
                       std::string{id_of(decide.applicable(n))} + "]; ";
            }
            return out + premises(decide, n.when, decide.day_for(n));
        }
        if (p.kind == row_kind::act) {
            act_row const& row = *law_.acts()[p.index];
            std::string out;
            if (decide.displaced(row_kind::act, p.index)) {
                out += "not displaced by the reading chosen [no]; ";
            } else if (!decide.list_applies(p.index)) {
                out += std::string{row.basis.of->short_name} +
                       " in force on the day of the act for this person and contest [no]; ";
            }
            return out + premises(decide, row.when, decide.act_day());
        }
        if (auto const* const s = find_supervisor(id)) {
            return "from " + shown(s->force.first) + " to " + shown(s->force.last) +
                   (s->reading.empty() ? "" : ", reading " + std::string{s->reading});
        }
        return "a row with that id";
    }

    using found_list = std::vector<finding const*>;

    static void gather(std::vector<finding> const& from, found_list& into) {
        for (auto const& f : from) {
            into.push_back(&f);
        }
    }
    void rows(std::string const& at, assessment const& a, expected_rows const& wanted, found_list const& fired,
              found_list const& open, act const* with) {
        auto const find = [](found_list const& list, std::string_view id, auto accept) {
            return std::find_if(list.begin(), list.end(), [&](finding const* f) { return f->id() == id && accept(*f); });
        };
        auto const any = [](finding const&) { return true; };
        auto const standing = [](finding const& f) { return f.overruled_by.empty(); };
        // A row of an act shows its premises with that act.
        auto const act_for = [&](std::string_view id) {
            return with != nullptr || a.verdicts.empty() || law_.find(id).kind != row_kind::act ? with
                                                                                                : a.verdicts.front().of;
        };
        for (auto const& id : wanted.fires) {
            if (auto const* const s = find_supervisor(id)) {
                if (!is_competent(*s, a.asked, a.stated)) {
                    differ(at + id + " does not apply; needed: " + needed(a, with, id));
                }
            } else if (find(fired, id, standing) == fired.end()) {
                auto const over = find(fired, id, any);
                differ(at + id +
                       (over != fired.end() ? " is overruled by " + std::string{(*over)->overruled_by}
                                            : " does not fire; needed: " + needed(a, act_for(id), id)));
            }
        }
        for (auto const& id : wanted.not_fires) {
            auto const* const s = find_supervisor(id);
            if (s != nullptr ? is_competent(*s, a.asked, a.stated) : find(fired, id, any) != fired.end()) {
                differ(at + id + " fires, expected not to; because: " + needed(a, act_for(id), id));
            }
        }
        for (auto const& id : wanted.overruled) {
            auto const f = find(fired, id, any);
            if (f == fired.end()) {
                differ(at + id + " does not fire, expected to be overruled; needed: " + needed(a, act_for(id), id));
            } else if ((*f)->overruled_by.empty()) {
                differ(at + id + " fires and nothing overrules it");
            }
        }
        for (auto const& id : wanted.undecided) {
            if (find(open, id, any) == open.end()) {
                differ(at + id + " is not undecided; it has: " + needed(a, act_for(id), id));
            }
        }
    }
    static void cite_all(found_list const& fired, std::vector<std::string>& into) {
        auto const take = [&](auto const& list) {
            for (auto const& c : list) {
                into.push_back(citation_id(c));
            }
        };
        for (auto const* f : fired) {
            if (f->overruled_by.empty() && f->rule != nullptr) {
                take(f->rule->basis);
            } else if (f->overruled_by.empty()) {
                into.push_back(citation_id(f->conduct->basis));
                take(f->conduct->sanction_basis);
            }
        }
    }

    void person() {
        auto const answered = answer(s_, *q_, law_);
        assessment const& a = answered.answer;
        expectation const& e = q_->expect;
        if (a.problem.code != errc::none) {
            differ(explain(a.problem, language::en));
        }
        standing const& s = a.status;
        same("employment", e.status.employment, s.employment);
        same("candidacy", e.status.candidacy, s.candidacy);
        same("party", e.status.party, s.party);
        same("discharge", e.status.discharge, s.discharge);
        same("discharge_from", e.status.discharge_from, s.discharge_from);
        same_id("discharge_by", e.status.discharge_by, s.discharge_by != nullptr ? s.discharge_by->id : "");
        same("duty", e.status.duty, s.duty);
        same_id("duty_by", e.status.duty_by, s.duty_by != nullptr ? s.duty_by->id : "");
        same("evidence", e.grade, a.grade);
        same("found", e.found, a.anything_found());

        found_list fired;
        found_list open;
        gather(a.findings, fired);
        gather(a.undecided, open);
        for (auto const& v : a.verdicts) {
            gather(v.findings, fired);
            gather(v.undecided, open);
        }
        rows("", a, e.rows, fired, open, nullptr);

        for (auto const& id : e.displaced) {
            auto const p = law_.find(id);
            inference decide{a.stated, a.where, a.asked};
            if (!decide.displaced(p.kind, p.index)) {
                differ(id + " is not displaced by a reading; it has: " + needed(a, nullptr, id));
            }
        }
        std::vector<std::string> cited;
        cite_all(fired, cited);
        for (auto const& d : a.deadlines) {
            for (auto const& c : d.row->basis) {
                cited.push_back(citation_id(c));
            }
        }
        for (auto const& wanted : e.citations) {
            bool const there = std::any_of(cited.begin(), cited.end(), [&](std::string const& c) {
                return c == wanted || c.substr(0, c.find('@')) == wanted;
            });
            if (!there) {
                differ("nothing cites " + wanted);
            }
        }
        for (auto const& wanted : e.deadlines) {
            deadline(a, wanted);
        }
        for (auto const& wanted : e.verdicts) {
            auto const v = std::find_if(a.verdicts.begin(), a.verdicts.end(),
                                        [&](verdict const& x) { return x.of->id == wanted.act; });
            if (v != a.verdicts.end()) {
                judge(a, *v, wanted);
            }
        }
    }
    void deadline(assessment const& a, expected_deadline const& wanted) {
        auto const* const d = a.deadline(wanted.id);
        if (d == nullptr) {
            if (wanted.state != deadline_state::not_applicable) {
                auto const p = law_.find(wanted.id);
                deadline_row const& row = *law_.deadlines()[p.index];
                inference decide{a.stated, a.where, a.asked};
                auto const start = decide.value(row.from, a.asked.on);
                differ(wanted.id + " does not apply; needed: " + std::string{id_of(row.from)} + " [" +
                       (start ? iso(from_serial(*start)) : "not known") + "], in force from " + shown(row.force.first) +
                       " to " + shown(row.force.last) +
                       (row.reading.empty() ? "" : ", reading " + std::string{row.reading}) + "; " +
                       premises(decide, row.when, a.asked.on));
            }
            return;
        }
        same(wanted.id, wanted.state, d->state);
        same(wanted.id + " due", wanted.due, d->due.day, "; " + counting_text(*d, language::en));
        same(wanted.id + " counted_from", wanted.counted_from, d->counted_from);
        same(wanted.id + " evidence", wanted.grade, d->row->grade);
    }
    void judge(assessment const& a, verdict const& v, expected_verdict const& wanted) {
        std::string const at = "act " + wanted.act + ": ";
        std::string open;
        if (v.ruling == ruling::undecided) {
            word_set missing;
            for (auto const& f : v.undecided) {
                missing |= f.missing;
            }
            open = "; not stated: " + missing_text(missing, language::en);
        }
        same(at + "ruling", wanted.ruling, v.ruling, open);
        same(at + "track", wanted.track, v.track);
        same(at + "sanction", wanted.sanction, v.sanction);
        same_id(at + "by", wanted.by, v.by != nullptr ? v.by->id : "");
        same_id(at + "sanction_by", wanted.sanction_by, v.sanction_by != nullptr ? v.sanction_by->id : "");
        same(at + "crime", wanted.crime, v.crime);
        same(at + "administrative", wanted.administrative, v.administrative);
        same(at + "level_set_by_agency", wanted.level_set_by_agency, v.level_set_by_agency);
        same(at + "evidence", wanted.grade, v.grade);
        found_list fired;
        found_list undecided;
        gather(v.findings, fired);
        gather(v.undecided, undecided);
        rows(at, a, wanted.rows, fired, undecided, v.of);
    }

    void calendar() {
        auto const days = calendar_of(*q_);
        auto const& c = q_->calendar;
        auto const& e = q_->expect;
        error problem{};
        date day{};
        auto const wanted_day = [&] { same("day", e.calendar.day, day); };
        switch (c.op) {
            case calendar_operation::is: {
                auto const r = days.why(c.from);
                problem = r.problem();
                if (r) {
                    same("workday", e.calendar.workday, r->workday);
                    same("kind", e.calendar.kind, r->kind);
                    std::vector<std::string_view> by;
                    for (auto const& step : r->history()) {
                        by.push_back(step.by->of->id);
                        by.push_back(step.by->id);
                    }
                    for (auto const& id : e.calendar.decrees) {
                        if (std::find(by.begin(), by.end(), id) == by.end()) {
                            differ(id + " does not speak of " + iso(c.from));
                        }
                    }
                }
                break;
            }
            case calendar_operation::add: {
                auto const r = days.add_workdays(c.from, c.number);
                problem = r.problem();
                if (r) {
                    day = *r;
                    wanted_day();
                }
                break;
            }
            case calendar_operation::count: {
                auto const r = days.count_workdays(c.from, c.to);
                problem = r.problem();
                if (r) {
                    same("count", e.calendar.count, *r);
                }
                break;
            }
            case calendar_operation::due: {
                auto const* const row = law_.find_deadline(c.deadline);
                auto const r = due(row->length, c.from, days);
                problem = r.problem();
                if (r) {
                    day = r->day;
                    wanted_day();
                }
                break;
            }
        }
        if (problem.number() != e.error.value_or(0)) {
            differ(problem.code == errc::none ? "an answer, expected error " + std::to_string(*e.error)
                                              : explain(problem, language::en));
        }
    }

    void lists() {
        auto const compared = compare_lists(s_);
        auto const& r = compared.answer;
        auto const& e = q_->expect.lists;
        auto const& t = r.totals;
        for (auto const& [name, wanted] : e.totals) {
            auto const fate = from_id<list_fate>(name);
            auto const got = name == "dcs"        ? t.dcs
                             : name == "dct"      ? t.dct
                             : name == "both"     ? t.both
                             : name == "outs"     ? t.outs
                             : name == "ins"      ? t.ins
                             : name == "standing" ? t.standing
                             : fate               ? t.of(*fate)
                                                  : t.struck;
            if (got != wanted) {
                differ(name + " is " + std::to_string(got) + ", expected " + std::to_string(wanted));
            }
        }
        for (auto const& [key, wanted] : e.fates) {
            auto const* const line = r.find(key);
            if (line == nullptr || line->fate != wanted) {
                differ(key + " is " + (line != nullptr ? shown(line->fate) : "on neither list") + ", expected " +
                       shown(wanted));
            }
        }
        for (auto const& [key, wanted] : e.rules) {
            auto const* const line = r.find(key);
            for (auto const& id : wanted) {
                if (line == nullptr || std::find(line->rules.begin(), line->rules.end(), id) == line->rules.end()) {
                    std::string said{key};
                    said += " is not governed by ";
                    said += id;
                    differ(said);
                }
            }
        }
        if (!t.balanced()) {
            differ("the sums do not agree");
        }
        same("complete", e.complete, r.complete());
        if (e.problems_given) {
            std::vector<int> got;
            for (auto const& p : r.problems) {
                got.push_back(p.number());
            }
            auto wanted = e.problems;
            std::sort(got.begin(), got.end());
            std::sort(wanted.begin(), wanted.end());
            if (got != wanted) {
                std::string list;
                for (auto const& p : r.problems) {
                    list += "; " + explain(p, language::en);
                }
                differ("problems are not those expected" + list);
            }
        }
    }

    scenario const& s_;
    rule_book const& law_;
    scenario_question const* q_ = nullptr;
    std::vector<std::string> out_{};
};

}  // namespace detail

/// @brief What differs between the answers to the scenario and the answers that it expects, one line each; nothing where all is as
/// expected. A row that does not fire is told with its premises, each with its truth: what would have been needed.
///
/// Where the file itself is wrong, or expects to be (`expect_errors`), the problems of the reading are compared instead and
/// nothing is answered.
[[nodiscard]] inline std::vector<std::string> unmet(scenario_reading const& read, rule_book const& law = national_law()) {
    auto const& s = read.value;
    if (!s.problems.empty()) {
        std::vector<std::string> out;
        for (auto const& wanted : s.problems) {
            bool const there = std::any_of(read.problems.begin(), read.problems.end(), [&](input_problem const& p) {
                return p.number() == wanted.number && (wanted.place.empty() || wanted.place == p.place);
            });
            if (!there) {
                out.push_back(s.id + ": error " + std::to_string(wanted.number) + " at " + wanted.place +
                              " was not reported");
            }
        }
        for (auto const& p : read.problems) {
            bool const wanted = std::any_of(s.problems.begin(), s.problems.end(), [&](expected_problem const& w) {
                return p.number() == w.number && (w.place.empty() || w.place == p.place);
            });
            if (!wanted) {
                out.push_back(explain(p, language::en));
            }
        }
        return out;
    }
    if (!read) {
        std::vector<std::string> out;
        for (auto const& p : read.problems) {
            out.push_back(explain(p, language::en));
        }
        return out;
    }
    return detail::comparison{s, law}.run();
}

}  // namespace netralitas

#endif
