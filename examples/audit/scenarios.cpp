// SPDX-License-Identifier: BSL-1.0
// audit FILE.json ...: the answers to the questions of scenarios.
#include "audit.hpp"

#include <algorithm>
#include <iostream>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <netralitas/io/conformance.hpp>
#include <netralitas/io/csv.hpp>
#include <netralitas/io/json.hpp>

namespace audit {

using namespace netralitas;
using json = nlohmann::ordered_json;

namespace {

// The question as the command line wants it asked.
scenario_question as_asked(scenario_question q, settings const& s) {
    q.on = s.on.value_or(q.on);
    q.known_on = s.known_on.value_or(q.known_on);
    for (auto const& r : s.readings) {
        if (std::find(q.readings.begin(), q.readings.end(), r) == q.readings.end()) {
            q.readings.push_back(r);
        }
    }
    return q;
}

// What a question about the calendar comes to: an error, or a line of text and the same as JSON.
struct day_answer {
    error problem{};
    std::string text{};
    json value{};
};

day_answer calendar(scenario_question const& q, settings const& s) {
    day_answer out;
    auto const days = calendar_of(q);
    auto const& c = q.calendar;
    auto const take = [&](auto const& r, auto show) {
        out.problem = r.problem();
        if (r) {
            show(*r);
        }
    };
    switch (c.op) {
        case calendar_operation::is:
            take(days.why(c.from), [&](day_report const& r) {
                out.text = full_date(c.from, s.lang) + ": " +
                           std::string{r.workday ? say(s, "work day", "hari kerja") : say(s, "day off", "hari libur")};
                if (!r.name.empty()) {
                    out.text += ", " + std::string{r.name.in(s.lang)};
                }
                for (auto const& step : r.history()) {
                    out.text += "; " + std::string{step.by->of->short_name};
                }
                out.value = r;
            });
            break;
        case calendar_operation::add:
            take(days.add_workdays(c.from, c.number), [&](date d) {
                out.text = full_date(d, s.lang);
                out.value = json{{"day", iso(d)}};
            });
            break;
        case calendar_operation::count:
            take(days.count_workdays(c.from, c.to), [&](int n) {
                out.text = std::to_string(n) + ' ' + std::string{say(s, "work days", "hari kerja")};
                out.value = json{{"count", n}};
            });
            break;
        case calendar_operation::due:
            take(due(national_law().find_deadline(c.deadline)->length, c.from, days), [&](due_date const& d) {
                out.text = c.deadline + ": " + full_date(d.day, s.lang);
                out.value = json{{"deadline", c.deadline}, {"from", iso(c.from)}, {"due", iso(d.day)}};
            });
            break;
    }
    if (out.problem.code != errc::none) {
        out.text = explain(out.problem, s.lang);
        out.value = out.problem;
    }
    return out;
}

void print_lists(reconciliation const& r, settings const& s) {
    auto const& t = r.totals;
    std::cout << "DCS " << t.dcs << ", DCT " << t.dct << '\n';
    for (std::size_t i = 0; i < list_fate_count; ++i) {
        auto const f = static_cast<list_fate>(i);
        if (t.of(f) != 0) {
            std::cout << "  " << t.of(f) << ' ' << info(f).words.in(s.lang) << '\n';
        }
    }
    for (auto const& l : r.lines) {
        if (l.fate == list_fate::kept && s.detail != detail_level::full) {
            continue;
        }
        std::cout << "  " << l.key << ": " << info(l.fate).words.in(s.lang);
        if (!l.counterpart.empty()) {
            std::cout << " (" << l.counterpart << ')';
        }
        if (l.event != nullptr) {
            std::cout << ", " << long_date(l.event->day, s.lang);
        }
        for (auto const id : l.rules) {
            std::cout << "; " << id;
        }
        std::cout << '\n';
    }
    for (auto const& p : r.problems) {
        std::cout << "  " << explain(p, s.lang) << '\n';
    }
}

void write_list_rows(reconciliation const& r, row_place const& at, settings const& s) {
    for (auto const& l : r.lines) {
        std::string rules;
        for (auto const id : l.rules) {
            rules += (rules.empty() ? "" : "; ") + std::string{id};
        }
        write_csv_row(std::cout,
                      {std::string{at.scenario}, std::string{at.question}, std::string{l.key}, "", "list",
                       std::string{l.rules.empty() ? std::string_view{} : *l.rules.begin()}, std::string{id_of(l.fate)},
                       "", "", l.event != nullptr ? iso(l.event->day) : std::string{}, "", rules,
                       std::string{info(l.fate).words.in(s.lang)}});
    }
}

class teller {
public:
    explicit teller(settings const& s) : s_{s} {}

    result tell(scenario const& sc) {
        result r;
        json document{{"netralitas", scenario_version}, {"scenario", sc.id}};
        document["title"] = json{{"en", sc.title.en}, {"id", sc.title.id}};
        document["questions"] = json::array();
        if (s_.output == format::text && s_.asked == query::none) {
            std::cout << "== " << sc.id << (sc.title.in(s_.lang).empty() ? "" : ": " + sc.title.in(s_.lang)) << '\n';
        }
        std::vector<scenario_question> asked;
        for (auto const& q : sc.questions) {
            asked.push_back(as_asked(q, s_));
        }
        if (asked.empty() && s_.on) {
            scenario_question q{.id = "on", .on = *s_.on, .stated = sc.stated};
            for (std::size_t i = 0; i < sc.acts.size(); ++i) {
                q.acts.push_back(i);
            }
            asked.push_back(as_asked(q, s_));
        }
        for (auto const& q : asked) {
            if (over()) {
                break;
            }
            if (s_.asked != query::none) {
                if (q.kind == question_kind::person) {
                    ask(sc, q, r);
                }
                continue;
            }
            json written{{"id", q.id}, {"about", std::string{id_of(q.kind)}}};
            row_place const at{.scenario = sc.id, .question = q.id, .person = sc.person};
            if (s_.output == format::text) {
                std::cout << "\n-- " << q.id << '\n';
            }
            switch (q.kind) {
                case question_kind::person: {
                    auto const a = answer(sc, q, s_.rules(), own_days(q));
                    r.found = r.found || a.answer.anything_found();
                    if (s_.output == format::text) {
                        std::cout << explain(a.answer, s_.lang, s_.detail);
                    } else if (s_.output == format::csv) {
                        write_csv_rows(std::cout, a.answer, at, s_);
                    } else {
                        written["answer"] = answer_json<json>(a.answer, s_.detail);
                    }
                    break;
                }
                case question_kind::calendar: {
                    auto const a = calendar(q, s_);
                    if (s_.output == format::text) {
                        std::cout << a.text << '\n';
                    } else if (s_.output == format::csv) {
                        write_csv_row(std::cout, {sc.id, q.id, "", "", "calendar", "", "", "", "", "", "", "", a.text});
                    } else {
                        written["answer"] = a.value;
                    }
                    break;
                }
                case question_kind::lists: {
                    auto const a = compare_lists(sc);
                    r.found = r.found || !a.answer.complete();
                    if (s_.output == format::text) {
                        print_lists(a.answer, s_);
                    } else if (s_.output == format::csv) {
                        write_list_rows(a.answer, at, s_);
                    } else {
                        written["answer"] = a.answer;
                    }
                    break;
                }
            }
            document["questions"].push_back(std::move(written));
        }
        documents_.push_back(std::move(document));
        return r;
    }
    // The query of the command line, in place of the ordinary answer.
    void ask(scenario const& sc, scenario_question const& q, result& r) {
        auto const acts = acts_of(sc, q);
        question const asked{
            .on = q.on, .known_on = q.known_on, .readings = readings_of(q), .calendar = own_days(q), .law = &s_.rules()};
        std::string const label = sc.id + (q.id.empty() ? "" : ", " + q.id);
        r.found =
            tell_query(
                {.label = label, .person = sc.person, .stated = q.stated, .where = sc.where, .q = asked, .acts = acts},
                s_) ||
            r.found;
    }
    // The calendar with the holidays and decrees of --rules, or null where there are none.
    work_calendar const* own_days(scenario_question const& q) {
        if (s_.own == nullptr) {
            return nullptr;
        }
        own_days_.emplace(s_.own->days(calendar_for({.on = q.on, .known_on = q.known_on, .readings = readings_of(q)})));
        return &*own_days_;
    }
    /// One document for one scenario, an array for several.
    void finish() const {
        if (s_.output == format::json) {
            std::cout << (documents_.size() == 1 ? documents_[0] : documents_)
                             .dump(1, ' ', false, json::error_handler_t::replace)
                      << '\n';
        }
    }

private:
    settings const& s_;
    std::optional<work_calendar> own_days_{};
    json documents_ = json::array();
};

}  // namespace

result scenarios(std::vector<input_file> const& files, settings const& s) {
    result r;
    teller tell{s};
    bool const told = !s.check && s.asked == query::none;
    if (told && s.output == format::csv) {
        write_csv_header(std::cout);
    }
    std::size_t checked = 0;
    std::size_t differences = 0;
    for (auto const& file : files) {
        if (over()) {
            break;
        }
        for (auto const& read : read_scenarios(file.text, file.name)) {
            if (over()) {
                break;
            }
            if (s.check) {
                ++checked;
                for (auto const& d : unmet(read)) {
                    std::cout << file.name << ": " << d << '\n';
                    ++differences;
                }
                r.bad_input = r.bad_input || (!read && read.value.problems.empty());
            } else if (read && (s.person.empty() || read.value.person == s.person)) {
                r.join(tell.tell(read.value));
            } else if (!read) {
                for (auto const& p : read.problems) {
                    report(p, s);
                }
                r.bad_input = true;
            }
        }
    }
    if (s.check) {
        r.found = differences != 0;
        std::cout << checked << ' ' << say(s, "scenarios", "skenario") << ", " << differences << ' '
                  << say(s, "differences", "perbedaan") << '\n';
    } else if (told) {
        tell.finish();
    }
    if (told_to_stop()) {
        std::cerr << say(s, "Stopped by a signal; not every question is answered.",
                         "Dihentikan oleh sinyal; tidak semua pertanyaan dijawab.")
                  << '\n';
    }
    return r;
}

}  // namespace audit
