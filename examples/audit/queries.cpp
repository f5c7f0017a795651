// SPDX-License-Identifier: BSL-1.0
// audit --why, --why-not, --leave, --missing, --what-if, --next, --ics, --earliest, --known-then, --compare, --record: what
// people ask of an answer, for each person of a scenario or of a list.
#include "audit.hpp"

#include <algorithm>
#include <cstddef>
#include <deque>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include <netralitas/explain/difference_text.hpp>
#include <netralitas/explain/lawful_text.hpp>
#include <netralitas/explain/missing_text.hpp>
#include <netralitas/explain/next_text.hpp>
#include <netralitas/explain/reasons_text.hpp>
#include <netralitas/io/audit_record.hpp>
#include <netralitas/io/difference_json.hpp>
#include <netralitas/io/icalendar.hpp>
#include <netralitas/io/json.hpp>
#include <netralitas/io/located_json.hpp>
#include <netralitas/io/next_json.hpp>
#include <netralitas/io/own_rules.hpp>
#include <netralitas/io/parse.hpp>
#include <netralitas/io/query_json.hpp>
#include <netralitas/io/row_cutter.hpp>
#include <netralitas/io/rules_json.hpp>
#include <netralitas/io/scenario.hpp>
#include <netralitas/io/scenario_json.hpp>
#include <netralitas/rules/knowledge.hpp>
#include <netralitas/rules/lawful_days.hpp>
#include <netralitas/rules/missing_facts.hpp>
#include <netralitas/rules/next_deadlines.hpp>
#include <netralitas/rules/reading_table.hpp>
#include <netralitas/rules/reasons.hpp>
#include <netralitas/rules/what_if.hpp>

namespace audit {

using namespace netralitas;
using json = nlohmann::ordered_json;

namespace {

[[noreturn]] void refuse(errc code, std::string_view place, std::string_view subject) {
    throw input_problem{.code = code, .place = std::string{place}, .subject = std::string{subject}};
}
void refuse_if(error const& e, std::string_view place) {
    if (e.code != errc::none) {
        input_problem p{.code = e.code, .place = std::string{place}, .subject = std::string{e.subject}};
        p.day = e.day;
        p.limit = e.limit;
        throw p;
    }
}
template <class T>
T value_or_refuse(outcome<T> const& o, std::string_view place, std::string_view subject) {
    if (!o) {
        refuse(o.problem().code, place, subject);
    }
    return *o;
}
date day_of(std::string_view text, std::string_view option) { return value_or_refuse(parse_date(text), option, text); }

// What stands before and after the first `=` or `:`.
std::pair<std::string_view, std::string_view> halves(std::string_view s, char at) {
    auto const i = s.find(at);
    return i == std::string_view::npos ? std::pair{s, std::string_view{}} : std::pair{s.substr(0, i), s.substr(i + 1)};
}

markup markup_of(settings const& s) { return s.output == format::markdown ? markup::markdown : markup::plain; }

std::size_t told_cases = 0;  // answers printed so far, for what stands between them

// Prints an answer of one case: as a text under the name of the case, or as a line of JSON.
void print(asked_case const& c, settings const& s, std::string const& text, json const& value) {
    if (s.output == format::json) {
        json line;
        if (!c.person.empty()) {
            line["person"] = std::string{c.person};
        }
        line["case"] = std::string{c.label};
        line["answer"] = value;
        std::cout << (told_cases++ == 0 ? "[\n" : ",\n") << line.dump(1, ' ', false, json::error_handler_t::replace);
        return;
    }
    std::cout << (told_cases++ == 0 ? "" : "\n") << (s.output == format::markdown ? "## " : "== ") << c.label
              << (s.output == format::markdown ? "\n\n" : "\n") << text;
}

// Own rules from a file; the first thing that is wrong with it ends the query.
own_rules rules_of(std::string const& name) {
    std::ifstream in{name, std::ios::binary};
    std::error_code problem;
    if (!in || std::filesystem::is_directory(name, problem)) {
        throw input_problem{.code = errc::broken_file, .file = name};
    }
    auto got = read_rules(std::string{std::istreambuf_iterator<char>{in}, {}}, name);
    if (!got) {
        throw got.problems.front();
    }
    return std::move(got.value);
}

cltn_plan plan_of(settings const& s) {
    auto const& w = s.words.front();
    auto const [reason, days] = halves(w, ':');
    auto const [first, last] = halves(days, ',');
    auto const known = value_or_refuse(from_id<cltn_reason>(reason), "--leave", reason);
    cltn_plan plan{.reason = known, .start = day_of(first, "--leave")};
    if (!last.empty()) {
        plan.end = day_of(last, "--leave");
    }
    return plan;
}

// `word=value` states, `word=` takes back, `on=`, `known-on=` and `reading=` change the question, `rules=` the law and the calendar:
// what that file says holds as well. `own` keeps what was read from it for as long as the supposition.
supposition supposed(assessment const& a, settings const& s, std::deque<own_rules>& own) {
    auto changed = what_if(a);
    for (auto const& w : s.words) {
        auto const [name, value] = halves(w, '=');
        if (name == "on") {
            changed = what_if(changed, on{day_of(value, "--what-if")});
        } else if (name == "known-on") {
            changed = what_if(changed, as_known_on{day_of(value, "--what-if")});
        } else if (name == "reading") {
            auto const* const r = rule_book::find_reading(value);
            if (r == nullptr || !r->selectable) {
                refuse(r == nullptr ? errc::unknown_id : errc::reading_not_applicable, "--what-if", value);
            }
            reading_set set = changed.answer.asked.readings;
            auto const free = std::find(set.keys.begin(), set.keys.end(), std::string_view{});
            if (free == set.keys.end()) {
                refuse(errc::input_too_large, "--what-if", value);
            }
            *free = value;
            changed = what_if(changed, set);
        } else if (name == "rules") {
            own.push_back(rules_of(std::string{value}));
            rule_book law = changed.answer.asked.law != nullptr ? *changed.answer.asked.law : national_law();
            own.back().add_to(law);
            changed = what_if(changed, law);
            auto const& asked = changed.answer.asked;
            changed = what_if(changed, work_calendar{own.back().days(asked.calendar != nullptr ? asked.calendar->options()
                                                                                               : calendar_for(asked))});
        } else {
            auto const subject = value_or_refuse(find_word(name), "--what-if", name);
            if (value.empty()) {
                changed = what_if(changed, unstated(subject));
            } else {
                changed = what_if(changed, value_or_refuse(parse_statement(subject, value), "--what-if", w));
            }
        }
    }
    changed.moved = compare(a, changed.answer);
    return changed;
}

std::vector<goal> goals_of(asked_case const& c, settings const& s) {
    auto const& w = s.words.front();
    if (w == "status") {
        return {goal::status()};
    }
    if (w == "discharge") {
        return {goal::discharge()};
    }
    if (w == "work") {
        return {goal::may_work()};
    }
    if (w == "verdict") {
        std::vector<goal> out;
        for (auto const& a : c.acts) {
            out.push_back(goal::verdict_on(a));
        }
        return out;
    }
    return {goal::fires(w, c.acts.empty() ? nullptr : &c.acts.front())};
}

// `like,for=calon` is an act; a word of the vocabulary is an event.
deed deed_of(settings const& s) {
    auto const& w = s.words.front();
    auto const [first, more] = halves(w, ',');
    if (auto const event = find_word(first); event && more.empty()) {
        return deed{*event};
    }
    facts what;
    refuse_if(what.state(value_or_refuse(parse_statement(word::conduct, first), "--earliest", first)), "--earliest");
    for (auto rest = more; !rest.empty();) {
        auto const [part, tail] = halves(rest, ',');
        auto const [name, value] = halves(part, '=');
        auto const subject = value_or_refuse(find_word(name), "--earliest", name);
        refuse_if(what.state(value_or_refuse(parse_statement(subject, value), "--earliest", part)), "--earliest");
        rest = tail;
    }
    return deed{what};
}
interval range_of(asked_case const& c, settings const& s) {
    if (s.words.size() > 1) {
        auto const [first, last] = halves(s.words[1], ',');
        return between(day_of(first, "--from"), day_of(last, "--from"));
    }
    return between(c.q.on, add_months(c.q.on, 12));
}

}  // namespace

void end_queries(settings const& s) {
    if (s.output == format::json) {
        std::cout << (told_cases == 0 ? "[\n]\n" : "\n]\n");
    }
}

bool tell_query(asked_case const& c, settings const& s) {
    auto const answered = [&] { return assess(c.stated, c.where, c.q, c.acts); };
    auto const form = markup_of(s);
    switch (s.asked) {
        case query::none: return false;
        case query::why:
        case query::why_not: {
            auto const a = answered();
            auto const& w = s.words.front();
            auto const r = s.asked == query::why_not ? why_not(a, w) : w == "answer" ? why(a) : why(a, w);
            refuse_if(r.problem, s.asked == query::why ? "--why" : "--why-not");
            bool const nothing = r.nodes.empty() && s.asked == query::why;
            print(c, s,
                  nothing ? std::string{say(
                                s, "No row decides the status or an act. Ask of one row of the answer: --why ROW.\n",
                                "Tidak ada ketentuan yang menentukan keadaan atau perbuatan. Tanyakan satu "
                                "ketentuan dari jawaban: --why KETENTUAN.\n")}
                          : explain(r, s.lang, s.detail, form),
                  r);
            return s.asked == query::why_not && !r.nodes.empty();
        }
        case query::leave: {
            auto const plan = plan_of(s);
            auto const r = why_not(c.stated, plan, c.q);
            print(c, s, explain(r, s.lang, s.detail, form), r);
            return !r.nodes.empty();
        }
        case query::missing: {
            bool found = false;
            auto const goals = goals_of(c, s);
            if (goals.empty()) {
                print(c, s,
                      std::string{say(
                          s, "No act is stated, so that there is no verdict to decide.\n",
                          "Tidak ada perbuatan yang dinyatakan, sehingga tidak ada penilaian yang harus diputuskan.\n")},
                      nullptr);
            }
            for (auto const& g : goals) {
                auto const m = missing_facts(c.stated, c.where, c.q, g);
                refuse_if(m.problem, "--missing");
                print(c, s, explain(m, s.lang, s.detail, form, s.rules()), m);
                found = found || m.state != missing_state::decided;
            }
            return found;
        }
        case query::what_if: {
            auto const a = answered();
            std::deque<own_rules> own;
            auto const changed = supposed(a, s, own);
            print(c, s, explain(changed, s.lang, s.detail, form), changed);
            return !changed.moved.empty();
        }
        case query::next: {
            auto const next = next_deadlines(c.stated, c.where, c.q, c.acts);
            refuse_if(next.problem, "--next");
            print(c, s, explain(next, s.lang, s.detail, form), next);
            return !next.obligations.empty();
        }
        case query::calendar_file: {
            auto const next = next_deadlines(c.stated, c.where, c.q, c.acts);
            refuse_if(next.problem, "--ics");
            if (next.obligations.empty()) {
                return false;  // a calendar without events is no calendar file
            }
            std::cout << icalendar(next, c.person.empty() ? c.label : c.person, {.lang = s.lang});
            return true;
        }
        case query::earliest: {
            auto const l = lawful_days(c.stated, c.where, c.q, deed_of(s), range_of(c, s));
            refuse_if(l.problem, "--earliest");
            print(c, s, explain(l, s.lang, s.detail, form), l);
            return true;
        }
        case query::known_on: {
            auto const [first, last] = halves(s.words.front(), ',');
            date const later = last.empty() ? no_last_day : day_of(last, "--known-then");
            auto const k = compare_knowledge(c.stated, c.where, c.q, as_known_on{day_of(first, "--known-then")},
                                             as_known_on{later}, c.acts);
            refuse_if(k.problem, "--known-then");
            print(c, s, explain(k, s.lang, s.detail, form), k);
            return !k.moved.empty();
        }
        case query::readings: {
            auto const t = compare_readings(c.stated, c.where, c.q, c.acts);
            print(c, s, explain(t, s.lang, s.detail, form), t);
            return !t.others.empty();
        }
        case query::record: {
            auto const a = answered();
            std::cout << record_of(a).dump(-1, ' ', false, json::error_handler_t::replace) << '\n';  // a line each
            return a.anything_found();
        }
    }
    return false;
}

namespace {

// The calendar that a record was made with, where --rules brings holidays or decrees of its own: a record holds these by digest only.
// Nothing where the text is no record; the check says so.
std::optional<work_calendar> own_days_of(std::string_view text, settings const& s) {
    if (s.own == nullptr || (s.own->holidays().empty() && s.own->decrees().empty())) {
        return std::nullopt;
    }
    auto const record = json::parse(text, nullptr, false);
    if (!record.is_object() || !record.contains("scenario")) {
        return std::nullopt;
    }
    auto const asked =
        read_scenario(record["scenario"].dump(-1, ' ', false, json::error_handler_t::replace), {}, s.rules());
    if (!asked.problems.empty() || asked.value.questions.empty()) {
        return std::nullopt;
    }
    auto const& q = asked.value.questions.front();
    return work_calendar{s.own->days(calendar_for({.on = q.on, .known_on = q.known_on, .readings = readings_of(q)}))};
}

}  // namespace

result replay(std::vector<std::string> const& files, settings const& s) {
    result r;
    auto const check = [&](std::string const& name, std::string_view text) {
        auto const days = own_days_of(text, s);
        auto const c = check_record(text, s.rules(), days ? &*days : nullptr, name);
        std::cout << name << '\n' << explain(c, s.lang);
        r.found = r.found || !c.reproduced();
        r.bad_input = r.bad_input || !c.problems.empty();
    };
    // One record laid out over many lines, or a record a line as --record writes them, as many as there are.
    auto const check_file = [&](list_file const& file) {
        row_cutter rows{file.open(), row_form::line};
        raw_row row;
        bool const any = rows.next(row);
        auto const first = any ? row.text : std::string_view{};
        if (first.size() > 1 && first.front() == '{' && first.find('}') != std::string_view::npos) {
            do {
                check(file.name + ':' + std::to_string(row.line), row.text);
            } while (!over() && rows.next(row));
            return;
        }
        std::string text(any ? row.line - 1 : 0, '\n');
        text += first;
        for (auto line = row.line; any && text.size() <= max_json_bytes && rows.next(row); line = row.line) {
            text.append(row.line - line, '\n');  // blank lines stay, for the places
            text += row.text;
        }
        if (!over()) {
            check(file.name, text);
        }
    };
    for (auto const& name : files) {
        if (over()) {
            break;
        }
        std::size_t size = 0;
        auto const file = open_list(name, size);
        try {
            if (!file) {
                throw input_problem{.code = errc::broken_file, .file = name};
            }
            check_file(*file);
        } catch (input_problem const& p) {
            report(p, s);
            r.bad_input = true;
        }
    }
    r.stopped = told_to_stop();
    return r;
}

}  // namespace audit
