// SPDX-License-Identifier: BSL-1.0
// audit people.csv events.csv: everybody at once, and a summary that does not depend on the order of the rows.
#include "audit.hpp"

#include <csignal>
#include <cstddef>
#include <iostream>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include <netralitas/io/csv.hpp>
#include <netralitas/io/json.hpp>
#include <netralitas/io/streams.hpp>

namespace audit {

using namespace netralitas;
using json = nlohmann::ordered_json;

namespace {

// Set by a signal, looked at between two people.
volatile std::sig_atomic_t told_to_stop = 0;

extern "C" void on_stop(int) { told_to_stop = 1; }

// Ends the walk over the people: nobody will read the rest, or the user wants no more.
struct end_of_walk {};

using counts = std::map<std::string, std::size_t>;

struct totals {
    std::size_t people = 0;
    std::size_t answered = 0;
    std::size_t found = 0;
    std::size_t acts = 0;
    counts kinds{};      // people per kind of employment
    counts rulings{};    // acts per ruling
    counts items{};      // breaches per item
    counts tracks{};     // breaches per track
    counts levels{};     // breaches per sanction
    counts status{};     // people per class of discharge or bar
    counts deadlines{};  // missed deadlines
    counts grades{};     // answers per grade of their weakest row

    void add(csv_case const& c, assessment const& a) {
        ++answered;
        found += a.anything_found() ? 1U : 0U;
        for (auto const& v : a.verdicts) {
            ++acts;
            ++rulings[std::string{id_of(v.ruling)}];
            ++grades[std::string{id_of(v.grade)}];
            if (v.ruling == ruling::breach) {
                ++items[std::string{v.by->item}];
                ++tracks[std::string{id_of(v.track)}];
                ++levels[std::string{id_of(v.sanction)}];
            }
        }
        if (a.status.discharge != consequence::none) {
            ++status[std::string{id_of(a.status.discharge)}];
            ++grades[std::string{id_of(a.status.discharge_by->grade)}];
        }
        if (a.status.duty == consequence::barred_from_duty) {
            ++status[std::string{id_of(a.status.duty)}];
            ++grades[std::string{id_of(a.status.duty_by->grade)}];
        }
        for (auto const& d : a.deadlines) {
            if (d.state == deadline_state::missed && !runs_for_everybody(*d.row)) {
                ++deadlines[std::string{d.row->id}];
                ++grades[std::string{id_of(d.row->grade)}];
            }
        }
        static_cast<void>(c);
    }
};

void print_counts(std::ostream& out, std::string_view title, counts const& c) {
    if (c.empty()) {
        return;
    }
    out << title << '\n';
    for (auto const& [name, n] : c) {
        out << "  " << n << '\t' << name << '\n';
    }
}

void print_summary(std::ostream& out, totals const& t, csv_input const& in, settings const& s) {
    out << say(s, "Summary", "Ringkasan") << '\n'
        << "  " << t.people << '\t' << say(s, "people", "orang") << '\n'
        << "  " << t.answered << '\t' << say(s, "answered", "dijawab") << '\n'
        << "  " << in.spoiled() << '\t' << say(s, "not answered, a row is wrong", "tidak dijawab, ada baris keliru")
        << '\n'
        << "  " << in.problems().size() << '\t' << say(s, "wrong cells or rows", "sel atau baris keliru") << '\n'
        << "  " << t.found << '\t' << say(s, "with findings", "dengan temuan") << '\n'
        << "  " << t.acts << '\t' << say(s, "acts judged", "perbuatan dinilai") << '\n';
    print_counts(out, say(s, "People per kind", "Orang menurut jenis"), t.kinds);
    print_counts(out, say(s, "Acts per ruling", "Perbuatan menurut putusan"), t.rulings);
    print_counts(out, say(s, "Breaches per item", "Pelanggaran menurut butir"), t.items);
    print_counts(out, say(s, "Breaches per track", "Pelanggaran menurut jalur"), t.tracks);
    print_counts(out, say(s, "Breaches per level", "Pelanggaran menurut tingkat"), t.levels);
    print_counts(out, say(s, "Status", "Status"), t.status);
    print_counts(out, say(s, "Missed deadlines", "Tenggat terlewat"), t.deadlines);
    print_counts(out, say(s, "Answers per evidence of their weakest row", "Jawaban menurut bukti baris terlemah"),
                 t.grades);
}

json summary_json(totals const& t, csv_input const& in) {
    return json{{"summary",
                 {{"people", t.people},
                  {"answered", t.answered},
                  {"not_answered", in.spoiled()},
                  {"problems", in.problems().size()},
                  {"found", t.found},
                  {"acts", t.acts},
                  {"kinds", t.kinds},
                  {"rulings", t.rulings},
                  {"items", t.items},
                  {"tracks", t.tracks},
                  {"levels", t.levels},
                  {"status", t.status},
                  {"missed_deadlines", t.deadlines},
                  {"evidence", t.grades}}}};
}

}  // namespace

result people(input_file const& people, std::optional<input_file> const& events, settings const& s) {
    csv_input in;
    in.read_people(people.text, people.name);
    if (events) {
        in.read_events(events->text, events->name);
    }
    if (s.output == format::csv && s.asked == query::none) {
        write_csv_header();
    }
    totals t;
    t.people = in.people().size();
    for (auto const& p : in.people()) {
        for (auto const& st : p.stated) {
            if (st.subject == word::employment) {
                std::string kinds;
                for (std::uint8_t i = 0; i < info(word::employment).value_count; ++i) {
                    if ((st.value >> i & 1) != 0) {
                        kinds += kinds.empty() ? "" : ";";
                        kinds += info(word::employment).values[i];
                    }
                }
                ++t.kinds[kinds];
            }
        }
    }
    question q{.on = *s.on, .known_on = s.known_on.value_or(no_last_day), .readings = readings_of(s), .law = &s.rules()};
    std::optional<work_calendar> own_days;
    if (s.own != nullptr) {
        own_days.emplace(s.own->days(calendar_for(q)));
        q.calendar = &*own_days;
    }
    bool told = false;
    // From here on; while files are read, which may block, a signal ends the program at once.
    std::signal(SIGINT, on_stop);
    std::signal(SIGTERM, on_stop);
    auto const answer = [&](csv_case const& c) {
        if (told_to_stop != 0 || !std::cout) {
            throw end_of_walk{};
        }
        if (!s.person.empty() && c.person != s.person) {
            return;
        }
        if (s.asked != query::none) {
            told =
                tell_query(
                    {.label = c.person, .person = c.person, .stated = c.stated, .where = c.where, .q = q, .acts = c.acts},
                    s) ||
                told;
            return;
        }
        auto const a = assess(c.stated, c.where, q, c.acts);
        t.add(c, a);
        bool const found = a.anything_found();
        switch (s.output) {
            case format::markdown:
            case format::text:
                if (found && s.detail == detail_level::brief) {
                    std::cout << c.person << ": " << explain(a, s.lang, s.detail);
                } else if (found || s.detail == detail_level::full) {
                    std::cout << "== " << c.person << '\n' << explain(a, s.lang, s.detail) << '\n';
                }
                break;
            case format::json: {
                json line{{"person", std::string{c.person}}, {"found", found}, {"evidence", std::string{id_of(a.grade)}}};
                if (found || s.detail == detail_level::full || !c.acts.empty()) {
                    line["answer"] = answer_json<json>(a, s.detail);
                }
                std::cout << line.dump(-1, ' ', false, json::error_handler_t::replace) << '\n';
                break;
            }
            case format::csv:
                if (found || s.detail == detail_level::full || !c.acts.empty()) {
                    write_csv_rows(a, {.person = c.person}, s);
                }
                break;
        }
    };
    bool stopped = false;
    try {
        in.for_each_person(answer);
    } catch (end_of_walk const&) {
        stopped = told_to_stop != 0;
    }
    if (stopped) {
        std::cerr << say(s, "Stopped by a signal; not everybody is answered.",
                         "Dihentikan oleh sinyal; tidak semua orang dijawab.")
                  << '\n';
    }
    for (auto const& p : in.problems()) {
        report(p, s);
    }
    if (s.asked != query::none) {
        return {.found = told, .bad_input = !in.problems().empty(), .stopped = stopped};
    }
    switch (s.output) {
        case format::markdown:
        case format::text: print_summary(std::cout, t, in, s); break;
        case format::json:
            std::cout << summary_json(t, in).dump(-1, ' ', false, json::error_handler_t::replace) << '\n';
            break;
        case format::csv: print_summary(std::cerr, t, in, s); break;
    }
    return {.found = t.found != 0, .bad_input = !in.problems().empty(), .stopped = stopped};
}

}  // namespace audit
