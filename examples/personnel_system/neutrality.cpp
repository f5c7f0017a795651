// SPDX-License-Identifier: BSL-1.0
// The one translation unit that includes netralitas.
#include "neutrality.hpp"

#include <netralitas/io/audit_record.hpp>
#include <netralitas/io/parse.hpp>
#include <netralitas/queries.hpp>

namespace personnel {

using namespace netralitas;

namespace {

/// The rows of a table as one record of the batch; no problem, or the first one in words.
std::string read(employee const& from, contest_info const* where, std::vector<event_record>& events, person_record& to) {
    auto const refused = [](error const& e, std::string const& word) { return word + ": " + explain(e, language::en); };
    std::vector<stated> columns{{"employment", from.employment}};
    if (!from.appointed.empty()) {
        columns.push_back({"appointed", from.appointed});
    }
    columns.insert(columns.end(), from.events.begin(), from.events.end());
    facts all;
    for (auto const& [name, value] : columns) {
        auto const w = find_word(name);
        if (!w) {
            return refused(w.problem(), name);
        }
        auto const s = parse_statement(*w, value);
        if (!s) {
            return refused(s.problem(), name);
        }
        if (auto const twice = all.state(*s); twice.code != errc::none) {
            return refused(twice, name);
        }
    }
    if (auto const wrong = check_order(all, where); !wrong.empty()) {
        return refused(wrong.front(), "events");
    }
    to.kinds = who_mask{static_cast<std::uint32_t>(all.raw(word::employment))};
    to.appointed = all.day(word::appointed).value_or(no_first_day);
    append_events(events, all);
    return {};
}

}  // namespace

std::vector<answer> assess(std::span<employee const> people, std::string const& contest, std::string const& day) {
    std::vector<answer> out(people.size());
    auto const on = parse_date(day);
    auto const* const where = find_contest(contest);
    std::string const wrong = !on ? explain(on.problem(), language::en)
                              : where == nullptr
                                  ? explain(error{.code = errc::unknown_id, .subject = contest}, language::en)
                                  : std::string{};
    std::vector<std::vector<event_record>> events(people.size());
    std::vector<person_record> records;
    std::vector<std::size_t> place;
    for (std::size_t i = 0; i < people.size(); ++i) {
        person_record one{};
        out[i].id = people[i].id;
        out[i].problem = wrong.empty() ? read(people[i], where, events[i], one) : wrong;
        if (out[i].problem.empty()) {
            one.events = events[i];
            records.push_back(one);
            place.push_back(i);
        }
    }
    if (records.empty()) {
        return out;
    }

    // Everybody through the batch door; words, records and digests only for those of whom something is found.
    batch_plan const plan{question{.on = *on}, {where}};
    batch_worker worker{plan};
    worker.assess(records, [&](std::size_t i, batch_answer const& a) {
        answer& kept = out[place[i]];
        kept.found = a.found;
        kept.problem = a.problem == errc::none ? "" : explain(error{.code = a.problem}, language::en);
        if (a.discharge != consequence::none) {
            kept.discharge = id_of(a.discharge);
            kept.discharge_from = is_day(a.discharge_from) ? iso(a.discharge_from) : "";
            kept.rows.emplace_back(plan.id_of(a.discharge_by));
        }
        if (a.duty_by != no_row && a.duty != consequence::undetermined) {
            kept.rows.emplace_back(plan.id_of(a.duty_by));
        }
        if (a.found) {
            auto const whole = plan.explain(records[i]);
            auto const record = record_of(whole.answer, record_rows::decisive);
            kept.record = record.dump();
            kept.digest = record["digest"];
        }
    });
    return out;
}

}  // namespace personnel
