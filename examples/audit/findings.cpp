// SPDX-License-Identifier: BSL-1.0
// An answer as rows of a CSV table: the status, the verdict on each act, deadlines, and rows that somebody must act on.
#include "audit.hpp"

#include <iterator>
#include <ostream>
#include <span>
#include <string>
#include <vector>

#include <netralitas/io/csv.hpp>
#include <netralitas/io/names.hpp>

namespace audit {

using namespace netralitas;

void write_csv_header(std::ostream& out) { write_csv_row(out, {std::begin(csv_columns), std::end(csv_columns)}); }

void write_csv_rows(std::ostream& out, assessment const& a, row_place const& at, settings const& s) {
    struct cells {
        std::string_view act{};
        std::string_view kind{};
        std::string_view id{};
        std::string_view value{};
        std::string_view track{};
        std::string_view sanction{};
        date day = no_first_day;
        evidence grade{};
        std::string basis{};
        std::string text{};
    };
    auto const write = [&](cells const& c) {
        write_csv_row(out, {std::string{at.scenario}, std::string{at.question}, std::string{at.person},
                            std::string{c.act}, std::string{c.kind}, std::string{c.id}, std::string{c.value},
                            std::string{c.track}, std::string{c.sanction}, is_day(c.day) ? iso(c.day) : std::string{},
                            std::string{id_of(c.grade)}, c.basis, c.text});
    };
    auto const by = [&](cells c, norm const* row) {
        if (row != nullptr) {
            c.id = row->id;
            c.grade = row->grade;
            c.basis = cite(row->basis, s.lang);
        }
        return c;
    };
    write({.kind = "employment",
           .value = id_of(a.status.employment),
           .day = a.status.employment_since,
           .grade = a.grade,
           .text = std::string{name_of(a.status.employment).in(s.lang)}});
    if (a.status.candidacy != candidacy_state::none) {
        write({.kind = "candidacy",
               .value = id_of(a.status.candidacy),
               .day = a.status.candidacy_since,
               .grade = a.grade,
               .text = std::string{name_of(a.status.candidacy).in(s.lang)}});
    }
    if (a.status.party != party_state::none) {
        write({.kind = "party",
               .value = id_of(a.status.party),
               .day = a.status.party_since,
               .grade = a.grade,
               .text = std::string{name_of(a.status.party).in(s.lang)}});
    }
    if (a.status.discharge != consequence::none) {
        write(by({.kind = "discharge",
                  .value = id_of(a.status.discharge),
                  .day = a.status.discharge_from,
                  .text = std::string{name_of(a.status.discharge).in(s.lang)}},
                 a.status.discharge_by));
    }
    if (a.status.duty != consequence::none) {
        write(by({.kind = "duty", .value = id_of(a.status.duty), .text = std::string{name_of(a.status.duty).in(s.lang)}},
                 a.status.duty_by));
    }
    for (auto const& v : a.verdicts) {
        cells c{.act = v.of->id, .kind = "verdict", .value = id_of(v.ruling), .grade = v.grade};
        if (auto const day = v.of->what.day(word::conduct_day)) {
            c.day = *day;
        }
        c.text = name_of(v.ruling).in(s.lang);
        if (v.by != nullptr) {
            c.id = v.by->id;
            c.track = id_of(v.track);
            c.sanction = id_of(v.sanction);
            std::vector<citation> basis{v.by->basis};
            basis.insert(basis.end(), v.by->sanction_basis.begin(), v.by->sanction_basis.end());
            c.basis = cite(std::span<citation const>{basis}, s.lang);
            c.text = v.by->words.in(s.lang);
        }
        write(c);
    }
    if (s.detail == detail_level::brief) {
        return;
    }
    for (auto const& f : a.findings) {
        bool const acts_on = f.then() != consequence::none && detail::tells_of_the_case(*f.rule);
        if (f.overruled_by.empty() && (acts_on || s.detail == detail_level::full)) {
            write(by({.kind = "rule", .value = id_of(f.then()), .text = std::string{f.words().in(s.lang)}}, f.rule));
        }
    }
    for (auto const& d : a.deadlines) {
        if (d.state == deadline_state::undecided || (runs_for_everybody(*d.row) && s.detail != detail_level::full)) {
            continue;
        }
        write({.kind = "deadline",
               .id = d.row->id,
               .value = id_of(d.state),
               .day = d.state == deadline_state::unanswerable ? no_first_day : d.due.day,
               .grade = d.row->grade,
               .basis = cite(d.row->basis, s.lang),
               .text = std::string{d.row->due.in(s.lang)}});
    }
}

}  // namespace audit
