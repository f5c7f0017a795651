// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Reads a scenario from JSON. Every id, value, date and type is checked; what is refused is named by number and place.
#ifndef NETRALITAS_IO_SCENARIO_JSON_HPP
#define NETRALITAS_IO_SCENARIO_JSON_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include <netralitas/base/error.hpp>
#include <netralitas/calendar/all_instruments.hpp>
#include <netralitas/contest/contests.hpp>
#include <netralitas/discipline/supervisors.hpp>
#include <netralitas/io/json_fields.hpp>
#include <netralitas/io/located_json.hpp>
#include <netralitas/io/names.hpp>
#include <netralitas/io/parse.hpp>
#include <netralitas/io/scenario.hpp>
#include <netralitas/rules/consistency.hpp>
#include <netralitas/rules/rule_book.hpp>

namespace netralitas {

/// @brief The body whose row has the id, or null. O(rows).
[[nodiscard]] constexpr supervisor_row const* find_supervisor(std::string_view id) noexcept {
    for (auto const& s : supervisors) {
        if (s.id == id) {
            return &s;
        }
    }
    return nullptr;
}

namespace detail {

/// Whether somebody may select the reading: it exists, and an outcome hangs on it.
[[nodiscard]] inline errc refuse_reading(std::string_view key) {
    auto const* const r = rule_book::find_reading(key);
    return r == nullptr ? errc::unknown_id : r->selectable ? errc::none : errc::reading_not_applicable;
}

class scenario_reader : json_fields {
public:
    using json_fields::json;

    /// Reads the scenario that stands at the pointer `base` of the document.
    scenario_reader(located_json const& doc, json const& root, std::string base, std::string const& file,
                    rule_book const& law)
        : json_fields{doc, std::move(base), file, out_.problems}, root_{root}, law_{law} {}

    [[nodiscard]] scenario_reading run() {
        read_scenario();
        sort_by_place(out_.problems);
        return std::move(out_);
    }
    /// Reads a line of a list of people: the person, the contest and the acts of a scenario, and nothing else.
    [[nodiscard]] scenario_reading run_person() {
        if (only(root_, "", {"person", "contest", "history", "acts", "note"}) && need(root_, "", "person") != nullptr) {
            read_case("complete");
            auto const& person = *find(root_, "person");
            auto const* const id = person.is_object() ? need(person, "/person", "id") : nullptr;
            if (id != nullptr && id->is_string() && out_.value.person.empty()) {
                refuse(errc::missing_field, "/person/id", "id");
            }
        }
        sort_by_place(out_.problems);
        return std::move(out_);
    }

private:
    // --- Facts

    void read_facts(json const& j, std::string_view at, facts& into, bool in_place) {
        if (!is_object(j, at)) {
            return;
        }
        for (auto const& [name, value] : j.items()) {
            auto const here = member_of(at, name);
            auto const w = find_word(name);
            if (!w || !can_be_stated(*w)) {
                refuse(errc::unknown_word, here, name);
                continue;
            }
            if (in_place && value.is_null()) {
                into.forget(*w);
                continue;
            }
            auto const s = statement_at(*w, value, here);
            if (!s) {
                continue;
            }
            if (in_place) {
                into.restate(*s);
            } else if (auto const e = into.state(*s); e.code != errc::none) {
                refuse(e, here);
            }
        }
    }
    std::optional<statement> statement_at(word w, json const& j, std::string_view at) {
        auto const wrong = [&]() -> std::optional<statement> {
            refuse(error{.code = errc::wrong_value_type, .subject = j.type_name(), .other = info(w).id}, at);
            return std::nullopt;
        };
        auto const checked = [&](outcome<statement> const& s) -> std::optional<statement> {
            if (!s) {
                refuse(s.problem(), at);
                return std::nullopt;
            }
            return *s;
        };
        switch (info(w).type) {
            case value_type::flag:
                return j.is_boolean() ? std::optional{statement{w, value_type::flag, j.get<bool>() ? 1 : 0}} : wrong();
            case value_type::number: {
                if (!j.is_number()) {
                    return wrong();
                }
                auto const n = integer_at(j, at);
                return n ? checked(number_of(w, *n, std::to_string(*n))) : std::nullopt;
            }
            case value_type::day:
            case value_type::one:
                return j.is_string() ? checked(parse_statement(w, j.get_ref<std::string const&>())) : wrong();
            case value_type::several: break;
        }
        if (j.is_string()) {
            return checked(value_of(w, j.get_ref<std::string const&>()));
        }
        if (!j.is_array() || j.empty()) {
            return wrong();
        }
        statement all{w, value_type::several, 0};
        for (std::size_t i = 0; i < j.size(); ++i) {
            auto const here = member_of(at, i);
            if (!j[i].is_string()) {
                refuse(error{.code = errc::wrong_value_type, .subject = j[i].type_name(), .other = info(w).id}, here);
                return std::nullopt;
            }
            auto const one = value_of(w, j[i].get_ref<std::string const&>());
            if (!one) {
                refuse(one.problem(), here);
                return std::nullopt;
            }
            all.value |= one->value;
        }
        return all;
    }
    /// What cannot be true of the facts, at the word refused or, where the file states it elsewhere, at `at`.
    void check(facts const& f, std::string_view at, std::vector<error> const* already = nullptr) {
        for (auto const& e : check_order(f, out_.value.where)) {
            bool const told =
                already != nullptr && std::any_of(already->begin(), already->end(), [&](error const& a) {
                    return a.code == e.code && a.subject == e.subject && a.other == e.other && a.day == e.day;
                });
            if (told) {
                continue;
            }
            auto const place = member_of(at, e.subject);
            auto shown = e;  // the place names the word, so that the message has room for its value
            if (auto const w = find_word(e.subject);
                w && e.code == errc::contest_mismatch && info(*w).type == value_type::one) {
                shown.subject = info(*w).values[f.raw(*w)];
            }
            refuse(shown, place);
        }
    }

    // --- Ids

    void take_rows(json const& j, std::string_view at, std::string_view name, std::vector<std::string>& into) {
        each(j, at, name, [&](json const& v, std::string const& here) {
            auto const id = string_at(v, here);
            if (!v.is_string()) {
                return;
            }
            auto const kind = law_.find(id).kind;
            if (kind != row_kind::rule && kind != row_kind::act && find_supervisor(id) == nullptr) {
                refuse(errc::unknown_id, here, id);
            } else {
                into.push_back(id);
            }
        });
    }
    void take_row(json const& j, std::string_view at, std::string_view name, row_kind kind, std::string& into) {
        take(j, at, name, into);
        if (!into.empty() && law_.find(into).kind != kind) {
            refuse(errc::unknown_id, member_of(at, name), into);
        }
    }
    void read_rows(json const& j, std::string_view at, expected_rows& into) {
        take_rows(j, at, "fires", into.fires);
        take_rows(j, at, "not_fires", into.not_fires);
        take_rows(j, at, "overruled", into.overruled);
        take_rows(j, at, "undecided", into.undecided);
    }

    // --- The parts

    void read_scenario() {
        auto const& j = root_;
        if (!only(j, "",
                  {"$schema", "netralitas", "id", "title", "source", "case", "person", "contest", "history", "acts",
                   "lists", "questions", "expect_errors", "note"})) {
            return;
        }
        if (auto const* const version = need(j, "", "netralitas")) {
            auto const n = integer_at(*version, "/netralitas");
            if (n && *n != scenario_version) {
                refuse(errc::number_out_of_range, "/netralitas", std::to_string(*n));
            }
        }
        auto& s = out_.value;
        take_id(j, "", "id", s.id);
        if (auto const* const title = find(j, "title")) {
            if (title->is_string()) {
                s.title = {title->get<std::string>(), title->get<std::string>()};
            } else if (only(*title, "/title", {"en", "id"})) {
                take(*title, "/title", "en", s.title.en);
                take(*title, "/title", "id", s.title.id);
            }
        }
        take(j, "", "source", s.source);
        take(j, "", "case", s.documented);
        each(j, "", "expect_errors", [&](json const& v, std::string const& here) {
            if (only(v, here, {"number", "at"})) {
                expected_problem p;
                std::optional<std::int32_t> n;
                need(v, here, "number");
                take(v, here, "number", n);
                p.number = n.value_or(0);
                take(v, here, "at", p.place);
                s.problems.push_back(std::move(p));
            }
        });
        read_case("open");
        read_lists(j);
        if (!too_many(j, "questions", max_questions)) {
            each(j, "", "questions", [&](json const& v, std::string const& here) { read_question(v, here); });
        }
    }
    /// The person, the contest and the acts. `history_unsaid` is what a history is of which nothing is said.
    void read_case(std::string_view history_unsaid) {
        auto const& j = root_;
        auto& s = out_.value;
        std::string contest_id;
        take(j, "", "contest", contest_id);
        if (!contest_id.empty()) {
            s.where = find_contest(contest_id);
            if (s.where == nullptr) {
                refuse(errc::unknown_id, "/contest", contest_id);
            }
        }
        std::string history{history_unsaid};
        take(j, "", "history", history);
        if (!history.empty() && history != "complete" && history != "open") {
            refuse(errc::unknown_value, "/history", history);
        }
        if (history == "complete") {
            s.stated.nothing_else_happened();
        }
        if (auto const* const person = find(j, "person")) {
            if (only(*person, "/person", {"id", "facts", "note"})) {
                take(*person, "/person", "id", s.person);
                if (auto const* const f = need(*person, "/person", "facts")) {
                    read_facts(*f, "/person/facts", s.stated, false);
                }
            }
        }
        wrong_anyway_ = check_order(s.stated, s.where);
        check(s.stated, "/person/facts");
        read_acts(j);
    }
    void read_acts(json const& j) {
        if (too_many(j, "acts", max_person_acts)) {
            return;
        }
        each(j, "", "acts", [&](json const& v, std::string const& here) {
            if (!only(v, here, {"id", "time", "facts", "note"})) {
                return;
            }
            scenario_act a;
            take_id(v, here, "id", a.id);
            if (find_act(a.id)) {
                refuse(errc::stated_twice, member_of(here, "id"), a.id);
            }
            if (auto const* const time = find(v, "time")) {
                auto const text = string_at(*time, member_of(here, "time"));
                if (time->is_string()) {
                    if (auto const t = parse_time(text)) {
                        a.at = *t;
                    } else {
                        refuse(t.problem(), member_of(here, "time"));
                    }
                }
            }
            if (auto const* const f = need(v, here, "facts")) {
                auto const at = member_of(here, "facts");
                read_facts(*f, at, a.what, false);
                facts all = out_.value.stated;
                all.join(a.what);
                if (auto const e = all.problem(); e.code != errc::none) {
                    refuse(e, member_of(at, e.subject));
                }
                check(all, at, &wrong_anyway_);
            }
            out_.value.acts.push_back(std::move(a));
        });
    }
    bool too_many(json const& j, std::string_view name, std::size_t most) {
        auto const* const v = find(j, name);
        if (v == nullptr || !v->is_array() || v->size() <= most) {
            return false;
        }
        refuse(errc::input_too_large, member_of(member_of("", name), most), name);
        return true;
    }
    [[nodiscard]] std::optional<std::size_t> find_act(std::string_view id) const {
        auto const& acts = out_.value.acts;
        for (std::size_t i = 0; i < acts.size(); ++i) {
            if (acts[i].id == id) {
                return i;
            }
        }
        return std::nullopt;
    }
    void read_lists(json const& j) {
        auto const* const lists = find(j, "lists");
        if (lists == nullptr || !only(*lists, "/lists", {"dcs", "dct", "events", "note"})) {
            return;
        }
        if (out_.value.where == nullptr) {
            refuse(errc::missing_field, "", "contest");
        }
        auto const entries = [&](std::string_view name, std::vector<scenario_list_entry>& into) {
            each(*lists, "/lists", name, [&](json const& v, std::string const& here) {
                if (!only(v, here, {"key", "party", "district", "number"})) {
                    return;
                }
                scenario_list_entry e;
                take_id(v, here, "key", e.key);
                take(v, here, "party", e.party);
                take(v, here, "district", e.district);
                if (auto const* const number = find(v, "number")) {
                    auto const n = integer_at(*number, member_of(here, "number"));
                    if (n && (*n < 0 || *n > 999)) {
                        refuse(errc::number_out_of_range, member_of(here, "number"), std::to_string(*n));
                    } else if (n) {
                        e.number = static_cast<std::uint16_t>(*n);
                    }
                }
                into.push_back(std::move(e));
            });
        };
        entries("dcs", out_.value.dcs);
        entries("dct", out_.value.dct);
        each(*lists, "/lists", "events", [&](json const& v, std::string const& here) {
            if (!only(v, here, {"key", "kind", "day", "other", "ground", "party"})) {
                return;
            }
            scenario_list_event e;
            std::optional<list_change> kind;
            std::optional<date> day;
            take_id(v, here, "key", e.key);
            need(v, here, "kind");
            need(v, here, "day");
            take(v, here, "kind", kind);
            take(v, here, "day", day);
            take(v, here, "other", e.other);
            take(v, here, "ground", e.ground);
            take(v, here, "party", e.party);
            if (kind && day) {
                e.kind = *kind;
                e.day = *day;
                out_.value.events.push_back(std::move(e));
            }
        });
    }
    void read_question(json const& j, std::string const& at) {
        if (!only(j, at, {"id", "on", "known_on", "readings", "facts", "acts", "calendar", "lists", "expect", "note"})) {
            return;
        }
        scenario_question q;
        take_id(j, at, "id", q.id);
        std::optional<date> day;
        std::optional<date> known;
        take(j, at, "on", day);
        take(j, at, "known_on", known);
        q.known_on = known.value_or(no_last_day);
        each(j, at, "readings", [&](json const& v, std::string const& here) {
            auto key = string_at(v, here);
            if (auto const e = refuse_reading(key); v.is_string() && e != errc::none) {
                refuse(e, here, key);
            } else if (q.readings.size() == reading_set{}.keys.size()) {
                refuse(errc::input_too_large, here, key);
            } else {
                q.readings.push_back(std::move(key));
            }
        });
        if (auto const* const c = find(j, "calendar")) {
            q.kind = question_kind::calendar;
            read_calendar(*c, member_of(at, "calendar"), q.calendar);
        } else if (auto const* const lists = find(j, "lists")) {
            q.kind = question_kind::lists;
            if (!lists->is_boolean() || !lists->get<bool>()) {
                refuse(errc::wrong_value_type, member_of(at, "lists"), lists->type_name());
            }
            need(root_, "", "lists");
        } else {
            need(j, at, "on");
            need(root_, "", "person");
        }
        q.on = day.value_or(date{2000, 1, 1});
        q.stated = out_.value.stated;
        if (auto const* const f = find(j, "facts")) {
            auto const here = member_of(at, "facts");
            read_facts(*f, here, q.stated, true);
            check(q.stated, here, &wrong_anyway_);
        }
        if (find(j, "acts") != nullptr) {
            each(j, at, "acts", [&](json const& v, std::string const& here) {
                auto const id = string_at(v, here);
                if (auto const i = find_act(id)) {
                    q.acts.push_back(*i);
                } else if (v.is_string()) {
                    refuse(errc::unknown_id, here, id);
                }
            });
        } else {
            for (std::size_t i = 0; i < out_.value.acts.size(); ++i) {
                q.acts.push_back(i);
            }
        }
        if (auto const* const e = find(j, "expect")) {
            auto const here = member_of(at, "expect");
            switch (q.kind) {
                case question_kind::person: read_expected(*e, here, q); break;
                case question_kind::calendar: read_expected_day(*e, here, q.expect); break;
                case question_kind::lists: read_expected_lists(*e, here, q.expect.lists); break;
            }
        }
        out_.value.questions.push_back(std::move(q));
    }
    void read_calendar(json const& j, std::string const& at, calendar_query& into) {
        if (!only(j, at, {"op", "day", "from", "to", "days", "deadline", "week"})) {
            return;
        }
        std::optional<calendar_operation> op;
        std::optional<date> from;
        std::optional<date> to;
        std::optional<std::int32_t> days;
        std::optional<std::int32_t> week;
        need(j, at, "op");
        take(j, at, "op", op);
        into.op = op.value_or(calendar_operation::is);
        std::string_view const first = into.op == calendar_operation::is ? "day" : "from";
        need(j, at, first);
        take(j, at, first, from);
        into.from = from.value_or(date{2000, 1, 1});
        if (into.op == calendar_operation::count) {
            need(j, at, "to");
        }
        take(j, at, "to", to);
        into.to = to.value_or(into.from);
        if (into.op == calendar_operation::add) {
            need(j, at, "days");
        }
        take(j, at, "days", days);
        into.number = days.value_or(0);
        if (into.op == calendar_operation::due) {
            need(j, at, "deadline");
        }
        take_row(j, at, "deadline", row_kind::deadline, into.deadline);
        take(j, at, "week", week);
        if (week && *week != 5 && *week != 6) {
            refuse(errc::number_out_of_range, member_of(at, "week"), std::to_string(*week));
        }
        into.week = week == 6 ? work_week::six_days : work_week::five_days;
    }

    // --- What is expected

    void take_citations(json const& j, std::string_view at, std::vector<std::string>& into) {
        each(j, at, "citations", [&](json const& v, std::string const& here) {
            auto id = string_at(v, here);
            auto const of = std::string_view{id}.substr(0, id.find_first_of(":@"));
            if (v.is_string() && find_instrument(of) == nullptr && law_.find_own_instrument(of) == nullptr) {
                refuse(errc::article_not_in_registry, here, id);
            } else {
                into.push_back(std::move(id));
            }
        });
    }
    void read_expected(json const& j, std::string const& at, scenario_question& q) {
        if (!only(j, at,
                  {"status", "fires", "not_fires", "overruled", "undecided", "deadlines", "verdicts", "citations",
                   "evidence", "found", "displaced", "note"})) {
            return;
        }
        auto& e = q.expect;
        take_rows(j, at, "displaced", e.displaced);
        if (auto const* const s = find(j, "status")) {
            auto const here = member_of(at, "status");
            if (only(*s, here,
                     {"employment", "candidacy", "party", "discharge", "discharge_from", "discharge_by", "duty",
                      "duty_by"})) {
                take(*s, here, "employment", e.status.employment);
                take(*s, here, "candidacy", e.status.candidacy);
                take(*s, here, "party", e.status.party);
                take(*s, here, "discharge", e.status.discharge);
                take(*s, here, "duty", e.status.duty);
                take_row(*s, here, "discharge_by", row_kind::rule, e.status.discharge_by);
                take_row(*s, here, "duty_by", row_kind::rule, e.status.duty_by);
                if (auto const* const from = find(*s, "discharge_from"); from != nullptr && from->is_null()) {
                    e.status.discharge_from = no_last_day;
                } else {
                    take(*s, here, "discharge_from", e.status.discharge_from);
                }
            }
        }
        read_rows(j, at, e.rows);
        take_citations(j, at, e.citations);
        take(j, at, "evidence", e.grade);
        take(j, at, "found", e.found);
        each_member(j, at, "deadlines", [&](std::string const& id, json const& v, std::string const& here) {
            if (law_.find(id).kind != row_kind::deadline) {
                refuse(errc::unknown_id, here, id);
            }
            if (only(v, here, {"state", "due", "counted_from", "evidence"})) {
                expected_deadline d{.id = id};
                take(v, here, "state", d.state);
                take(v, here, "due", d.due);
                take(v, here, "counted_from", d.counted_from);
                take(v, here, "evidence", d.grade);
                e.deadlines.push_back(std::move(d));
            }
        });
        each_member(j, at, "verdicts", [&](std::string const& id, json const& v, std::string const& here) {
            auto const i = find_act(id);
            if (!i || std::find(q.acts.begin(), q.acts.end(), *i) == q.acts.end()) {
                refuse(errc::unknown_id, here, id);
            }
            if (only(v, here,
                     {"ruling", "track", "sanction", "by", "sanction_by", "crime", "administrative",
                      "level_set_by_agency", "evidence", "fires", "not_fires", "overruled", "undecided", "note"})) {
                expected_verdict x{.act = id};
                take(v, here, "ruling", x.ruling);
                take(v, here, "track", x.track);
                take(v, here, "sanction", x.sanction);
                take_row(v, here, "by", row_kind::act, x.by);
                take_row(v, here, "sanction_by", row_kind::rule, x.sanction_by);
                take(v, here, "crime", x.crime);
                take(v, here, "administrative", x.administrative);
                take(v, here, "level_set_by_agency", x.level_set_by_agency);
                take(v, here, "evidence", x.grade);
                read_rows(v, here, x.rows);
                e.verdicts.push_back(std::move(x));
            }
        });
    }
    void read_expected_day(json const& j, std::string const& at, expectation& e) {
        if (!only(j, at, {"workday", "kind", "day", "due", "count", "decrees", "error", "note"})) {
            return;
        }
        take(j, at, "workday", e.calendar.workday);
        take(j, at, "kind", e.calendar.kind);
        take(j, at, "day", e.calendar.day);
        take(j, at, "due", e.calendar.day);
        take(j, at, "count", e.calendar.count);
        take(j, at, "error", e.error);
        each(j, at, "decrees", [&](json const& v, std::string const& here) {
            auto id = string_at(v, here);
            if (v.is_string() && std::none_of(std::begin(decree_log), std::end(decree_log),
                                              [&](decree const* d) { return d->of->id == id || d->id == id; })) {
                refuse(errc::unknown_id, here, id);
            } else {
                e.calendar.decrees.push_back(std::move(id));
            }
        });
    }
    void read_expected_lists(json const& j, std::string const& at, expected_lists& e) {
        if (!only(j, at, {"totals", "fates", "rules", "complete", "problems", "note"})) {
            return;
        }
        each_member(j, at, "totals", [&](std::string const& name, json const& v, std::string const& here) {
            auto const sums = {"dcs", "dct", "both", "outs", "ins", "struck", "standing"};
            if (std::find(sums.begin(), sums.end(), name) == sums.end() && !from_id<list_fate>(name)) {
                refuse(errc::unknown_value, here, name);
            } else if (auto const n = integer_at(v, here); n && *n >= 0) {
                e.totals[name] = static_cast<std::size_t>(*n);
            } else if (n) {
                refuse(errc::number_out_of_range, here, std::to_string(*n));
            }
        });
        each_member(j, at, "fates", [&](std::string const& key, json const& v, std::string const& here) {
            if (auto const f = from_id<list_fate>(string_at(v, here))) {
                e.fates[key] = *f;
            } else if (v.is_string()) {
                refuse(errc::unknown_value, here, v.get_ref<std::string const&>());
            }
        });
        if (auto const* const rules = find(j, "rules"); rules != nullptr && is_object(*rules, member_of(at, "rules"))) {
            for (auto const& [key, value] : rules->items()) {
                take_rows(*rules, member_of(at, "rules"), key, e.rules[key]);
            }
        }
        take(j, at, "complete", e.complete);
        e.problems_given = find(j, "problems") != nullptr;
        each(j, at, "problems", [&](json const& v, std::string const& here) {
            if (auto const n = integer_at(v, here)) {
                e.problems.push_back(static_cast<int>(*n));
            }
        });
    }

    json const& root_;
    rule_book const& law_;
    scenario_reading out_{};
    std::vector<error> wrong_anyway_{};
};

}  // namespace detail

/// @brief Reads the scenarios of a JSON text: one, or an array of them.
///
/// Everything is checked: unknown fields, words, values and ids, types, dates, numbers out of range, facts that cannot be true
/// together, dates that do not belong to the contest. All problems are reported, each with its number, JSON pointer, line and
/// column. Pure; O(length of the text + ids * log rows).
/// @param text The text, UTF-8, with or without a byte order mark.
/// @param file The name to put into problems; may be empty.
/// @param law The rows that ids may name.
/// @return One reading for each scenario; where the text is no JSON, one that holds the problem and nothing else.
[[nodiscard]] inline std::vector<scenario_reading> read_scenarios(std::string_view text, std::string const& file = {},
                                                                  rule_book const& law = national_law()) {
    std::vector<scenario_reading> out(1);
    auto& problems = out.front().problems;
    auto const doc = detail::json_of(text, file, problems);
    if (doc && doc->value.is_array() && doc->value.size() > max_scenarios) {
        auto const pointer = member_of("", max_scenarios);
        auto const at = doc->at(std::string_view{pointer});
        problems.push_back({.code = errc::input_too_large,
                            .file = file,
                            .line = at.line,
                            .column = at.column,
                            .place = pointer,
                            .subject = "scenarios"});
        return out;
    }
    if (!doc) {
        return out;
    }
    auto const twice = std::move(problems);
    out.clear();
    if (doc->value.is_array()) {
        for (std::size_t i = 0; i < doc->value.size(); ++i) {
            out.push_back(detail::scenario_reader{*doc, doc->value[i], member_of("", i), file, law}.run());
        }
    }
    if (out.empty()) {
        out.push_back(detail::scenario_reader{*doc, doc->value, {}, file, law}.run());
    }
    out.front().problems.insert(out.front().problems.begin(), twice.begin(), twice.end());
    return out;
}

/// @brief Reads one line of a list of people in JSON Lines: `person`, `contest`, `history` and `acts` as in a scenario, and nothing
/// else. The person must have an id. A history of which nothing is said is complete, as in the lists of io/csv.hpp.
/// @param text The line. @param file The name to put into problems. @param line Its number in the file, from 1.
/// @return The person as a scenario without questions; problems as for @ref read_scenarios.
[[nodiscard]] inline scenario_reading read_person_line(std::string_view text, std::string const& file = {},
                                                       std::size_t line = 1) {
    scenario_reading out;
    if (auto const doc = detail::json_of(text, file, out.problems)) {
        auto const twice = std::move(out.problems);
        out = detail::scenario_reader{*doc, doc->value, {}, file, national_law()}.run_person();
        out.problems.insert(out.problems.begin(), twice.begin(), twice.end());
    }
    for (auto& p : out.problems) {
        p.line += p.line != 0 ? line - 1 : 0;
    }
    return out;
}

/// @brief Reads one scenario from JSON text, as @ref read_scenarios does; of an array, the first.
[[nodiscard]] inline scenario_reading read_scenario(std::string_view text, std::string const& file = {},
                                                    rule_book const& law = national_law()) {
    return std::move(read_scenarios(text, file, law).front());
}

}  // namespace netralitas

#endif
