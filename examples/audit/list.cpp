// SPDX-License-Identifier: BSL-1.0
// audit --list: ids with their evidence, where they stand, and what they say.
#include "audit.hpp"

#include <iostream>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include <netralitas/calendar/all_instruments.hpp>
#include <netralitas/contest/contests.hpp>
#include <netralitas/discipline/supervisors.hpp>
#include <netralitas/io/csv.hpp>
#include <netralitas/io/names.hpp>
#include <netralitas/rules/rule_book.hpp>

namespace audit {

using namespace netralitas;

namespace {

// Ids, evidence, and what else the list knows of them.
struct table {
    std::vector<std::string> columns{};
    std::vector<std::vector<std::string>> rows{};
};

std::string string_of(std::string_view s) { return std::string{s}; }

std::string range_of_days(interval const& i) {
    return (is_day(i.first) ? iso(i.first) : "") + ".." + (is_day(i.last) ? iso(i.last) : "");
}

table rules(settings const& s) {
    table t{{"id", "evidence", "kind", "then", "reading", "force", "basis", "text"}, {}};
    for (auto const* n : national_law().norms()) {
        t.rows.push_back({string_of(n->id), string_of(id_of(n->grade)), string_of(id_of(n->kind)),
                          string_of(id_of(n->then)), string_of(n->reading), range_of_days(n->force),
                          cite(n->basis, s.lang), string_of(n->words.in(s.lang))});
    }
    return t;
}

table acts(settings const& s) {
    table t{{"id", "evidence", "type", "item", "track", "sanction", "force", "text"}, {}};
    for (auto const* a : national_law().acts()) {
        t.rows.push_back({string_of(a->id), string_of(id_of(a->grade)), string_of(a->type), string_of(a->item),
                          string_of(id_of(a->opens)), string_of(id_of(a->then)), range_of_days(a->basis.of->force),
                          string_of(a->words.in(s.lang))});
    }
    return t;
}

table deadlines_table(settings const& s) {
    table t{{"id", "evidence", "from", "amount", "unit", "direction", "counting", "reading", "basis", "text"}, {}};
    for (auto const* d : national_law().deadlines()) {
        t.rows.push_back({string_of(d->id), string_of(id_of(d->grade)), string_of(id_of(d->from)),
                          std::to_string(d->length.amount), string_of(id_of(d->length.unit)),
                          string_of(id_of(d->length.direction)), string_of(id_of(d->length.counting)),
                          string_of(d->reading), cite(d->basis, s.lang), string_of(d->due.in(s.lang))});
    }
    return t;
}

table contests_table(settings const& s) {
    table t{{"id", "evidence", "kind", "cycle", "days", "text"}, {}};
    for (auto const* c : all_contests) {
        auto grade = evidence::text;
        for (auto const& row : c->stages) {
            grade = weaker(grade, row.grade);
        }
        auto const span = detail::span_of(*c);
        t.rows.push_back({string_of(c->id), string_of(id_of(grade)), string_of(id_of(c->kind)), string_of(id_of(c->round)),
                          c->decreed ? range_of_days(span) : "..", string_of(c->name.in(s.lang))});
    }
    return t;
}

table readings_table(settings const& s) {
    table t{{"id", "evidence", "key", "selectable", "who", "basis", "text"}, {}};
    for (auto const& r : readings) {
        t.rows.push_back({string_of(r.id), string_of(id_of(r.default_grade)), "", r.selectable ? "yes" : "no",
                          string_of(say(s, "national reading", "tafsir nasional")), cite(r.default_basis, s.lang),
                          string_of(r.default_position.in(s.lang))});
        for (auto const& a : r.alternatives) {
            t.rows.push_back({string_of(r.id), string_of(id_of(r.default_grade)), string_of(a.key),
                              r.selectable ? "yes" : "no", string_of(a.who.in(s.lang)), cite(a.basis, s.lang),
                              string_of(a.position.in(s.lang))});
        }
    }
    return t;
}

table instruments_table(settings const& s) {
    table t{{"id", "evidence", "name", "issued", "force", "text"}, {}};
    for (auto const* i : all_instruments) {
        t.rows.push_back({string_of(i->id), string_of(id_of(i->grade)), string_of(i->short_name),
                          range_of_days(i->issued), range_of_days(i->force), string_of(i->title.in(s.lang))});
    }
    return t;
}

table supervisors_table(settings const& s) {
    table t{{"id", "evidence", "role", "cases", "reading", "force", "basis", "text"}, {}};
    for (auto const& b : supervisors) {
        t.rows.push_back({string_of(b.id), string_of(id_of(b.grade)), string_of(id_of(b.role)),
                          string_of(id_of(b.cases)), string_of(b.reading), range_of_days(b.force),
                          cite(b.basis, s.lang), string_of(b.body.in(s.lang))});
    }
    return t;
}

// Words are no law: how well a fact is attested is for whoever states it.
table words_table(settings const& s) {
    table t{{"id", "kind", "type", "values", "text"}, {}};
    for (std::size_t i = 0; i < word_count; ++i) {
        auto const w = static_cast<word>(i);
        std::string values;
        for (std::uint8_t k = 0; k < info(w).value_count; ++k) {
            values += values.empty() ? "" : "|";
            values += info(w).values[k];
        }
        t.rows.push_back({string_of(id_of(w)), string_of(id_of(info(w).kind)), string_of(id_of(info(w).type)), values,
                          string_of(text_of(w).label.in(s.lang))});
    }
    return t;
}

void print(table const& t, settings const& s) {
    switch (s.output) {
        case format::markdown:
        case format::text:
            for (auto const& row : t.rows) {
                char const* between = "";
                for (auto const& cell : row) {
                    std::cout << between << (cell.empty() ? "-" : cell);
                    between = "\t";
                }
                std::cout << '\n';
            }
            break;
        case format::csv:
        case format::findings:
            write_csv_row(std::cout, t.columns);
            for (auto const& row : t.rows) {
                write_csv_row(std::cout, row);
            }
            break;
        case format::json: {
            auto all = nlohmann::ordered_json::array();
            for (auto const& row : t.rows) {
                nlohmann::ordered_json one;
                for (std::size_t i = 0; i < row.size(); ++i) {
                    one[t.columns[i]] = row[i];
                }
                all.push_back(std::move(one));
            }
            std::cout << all.dump(1) << '\n';
            break;
        }
    }
}

}  // namespace

bool list(std::string_view what, settings const& s) {
    struct entry {
        std::string_view name;
        table (*make)(settings const&);
    };
    constexpr entry entries[] = {{"rules", rules},
                                 {"acts", acts},
                                 {"deadlines", deadlines_table},
                                 {"contests", contests_table},
                                 {"readings", readings_table},
                                 {"instruments", instruments_table},
                                 {"supervisors", supervisors_table},
                                 {"words", words_table}};
    for (auto const& e : entries) {
        if (e.name == what) {
            print(e.make(s), s);
            return true;
        }
    }
    return false;
}

}  // namespace audit
