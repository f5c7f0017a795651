// SPDX-License-Identifier: BSL-1.0
// Every small change of the tables of the law that the mutation program tries: one entry, one part of it, one step.
#ifndef NETRALITAS_TESTS_MUTATION_MUTANTS_HPP
#define NETRALITAS_TESTS_MUTATION_MUTANTS_HPP

#include <sys/mman.h>
#include <unistd.h>

#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <iterator>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <netralitas/calendar/all_instruments.hpp>
#include <netralitas/calendar/decree_log.hpp>
#include <netralitas/calendar/ramadan.hpp>
#include <netralitas/contest/contests.hpp>
#include <netralitas/discipline/supervisors.hpp>
#include <netralitas/io/names.hpp>
#include <netralitas/law/norm.hpp>
#include <netralitas/rules/readings.hpp>
#include <netralitas/rules/row_set.hpp>
#include <netralitas/status/regions.hpp>

namespace mutation {

using namespace netralitas;

// One change. `apply` writes it into the tables of the running program, which is why each is made in a process of its own.
struct mutant {
    std::string room;
    std::string row;
    std::string part;
    std::string change;
    std::function<void()> apply;
};

// The tables are constants in pages that may only be read. The write goes round the type system; the reads of the engine are through
// pointers and spans and see it. What the compiler has folded does not, so that a mutant may survive that way, but never die.
template <class T>
void overwrite(T const& place, T const& value) {
    auto const page = static_cast<std::uintptr_t>(sysconf(_SC_PAGESIZE));
    auto const first = reinterpret_cast<std::uintptr_t>(&place) / page * page;
    auto const last = reinterpret_cast<std::uintptr_t>(&place) + sizeof(T);
    if (mprotect(reinterpret_cast<void*>(first), last - first, PROT_READ | PROT_WRITE) != 0) {
        std::abort();
    }
    T const copy = value;
    std::memcpy(const_cast<void*>(static_cast<void const*>(&place)), static_cast<void const*>(&copy), sizeof(T));
    asm volatile("" ::: "memory");
}

class collector {
public:
    [[nodiscard]] static std::vector<mutant> all() {
        collector c;
        c.norms_of("status", norms::status_norms);
        c.norms_of("nomination", norms::nomination_norms);
        c.norms_of("leave", norms::leave_norms);
        c.norms_of("conduct", norms::conduct_norms);
        c.norms_of("discipline", norms::discipline_norms);
        c.norms_of("appeal", norms::appeal_norms);
        c.norms_of("reporting", norms::reporting_norms);
        c.norms_of("supervision", norms::supervision_norms);
        c.norms_of("criminal", norms::criminal_norms);
        c.norms_of("calendar norms", norms::calendar_norms);
        c.norms_of("working time", norms::working_time_norms);
        for (auto const rows : acts::all) {
            for (auto const& a : rows) {
                c.of(a);
            }
        }
        for (auto const rows : detail::carried_deadline_files) {
            for (auto const& d : rows) {
                c.of(d);
            }
        }
        for (auto const* d : decree_log) {
            c.of(*d);
        }
        for (auto const& m : ramadan_months) {
            c.of(m);
        }
        for (auto const* t : all_contests) {
            c.of(*t);
        }
        for (auto const* i : all_instruments) {
            c.of(*i);
        }
        for (auto const& s : supervisors) {
            c.of(s);
        }
        for (auto const& r : readings) {
            c.of(r);
        }
        c.region("employment", employment_transitions);
        c.region("candidacy", candidacy_transitions);
        c.region("party", party_transitions);
        return std::move(c.out_);
    }

private:
    template <class T>
    void put(std::string part, std::string change, T const& place, T value) {
        out_.push_back({room_, row_, std::move(part), std::move(change), [&place, value] { overwrite(place, value); }});
    }
    void start(std::string room, std::string_view row) {
        room_ = std::move(room);
        row_ = std::string{row};
    }

    void a_date(std::string const& part, date const& d) {
        if (is_day(d)) {
            put(part, "a day later", d, add_days(d, 1));
            put(part, "a day earlier", d, add_days(d, -1));
        }
    }
    void a_range(std::string const& part, interval const& r) {
        a_date(part + " first", r.first);
        a_date(part + " last", r.last);
    }
    // The next value; the last one becomes the first.
    template <class E>
    void a_value(std::string const& part, E const& e, std::size_t count = enumerator_count<E>) {
        auto const next = static_cast<E>((static_cast<std::size_t>(e) + 1) % count);
        put(part, "another value", e, next);
    }
    void a_flag(std::string const& part, bool const& b) { put(part, "turned round", b, !b); }
    void a_key(std::string const& part, std::string_view const& key) {
        if (!key.empty()) {
            put(part, "left out", key, std::string_view{});
        }
    }
    template <class Mask>
    void a_mask(std::string const& part, Mask const& mask, Mask all, std::size_t kinds) {
        using bits_type = decltype(mask.bits);
        bits_type added = 0;
        for (std::size_t i = 0; i < kinds; ++i) {
            auto const bit = static_cast<bits_type>(bits_type{1} << i);
            if ((mask.bits & bit) != 0 && (mask != all || i == 0)) {
                put(part, "without kind " + std::to_string(i), mask, Mask{static_cast<bits_type>(mask.bits & ~bit)});
            } else if ((mask.bits & bit) == 0 && added == 0) {
                added = bit;
                put(part, "with kind " + std::to_string(i), mask, Mask{static_cast<bits_type>(mask.bits | bit)});
            }
        }
    }
    void a_citation(std::string const& part, citation const& c) {
        if (!c) {
            return;
        }
        if (c.paragraph != 0) {
            put(part, "the next paragraph", c.paragraph, static_cast<std::uint8_t>(c.paragraph + 1));
        } else if (c.article.number != 0) {
            put(part, "the next article", c.article.number, static_cast<std::uint16_t>(c.article.number + 1));
        } else if (c.part_index != 0) {
            bool const more = c.part_index < max_articles && c.of->parts[c.part_index] != nullptr;
            put(part, "another part", c.part_index,
                static_cast<std::uint8_t>(more ? c.part_index + 1 : c.part_index - 1));
        } else {
            auto const* const other = c.of == all_instruments[0] ? all_instruments[1] : all_instruments[0];
            put(part, "another instrument", c.of, other);
        }
    }
    template <std::size_t N>
    void citations_of(std::string const& part, few<citation, N> const& list) {
        for (std::size_t i = 0; i < list.size(); ++i) {
            a_citation(part + " " + std::to_string(i + 1), list.items[i]);
        }
    }
    template <class T, std::size_t N>
    void a_list(std::string const& part, few<T, N> const& list) {
        if (!list.empty()) {
            put(part, "without its last", list.items[list.size() - 1], T{});
        }
    }
    void a_condition(condition const& c) {
        for (std::uint8_t i = 0; i < c.size; ++i) {
            literal const& l = c.literals[i];
            auto const part = "when, literal " + std::to_string(i + 1);
            if (l.left != word::always || l.ask != test::holds) {
                a_flag(part, l.negated);
            }
            switch (l.ask) {
                case test::less: put(part, "or the same", l.ask, test::less_equal); break;
                case test::less_equal: put(part, "not the same", l.ask, test::less); break;
                case test::greater: put(part, "or the same", l.ask, test::greater_equal); break;
                case test::greater_equal: put(part, "not the same", l.ask, test::greater); break;
                default: break;
            }
            if (l.operand == operand_kind::day || l.operand == operand_kind::number) {
                put(part, "one more", l.value, l.value + 1);
                put(part, "one less", l.value, l.value - 1);
            }
            if (l.operand == operand_kind::mask) {
                std::uint64_t const lowest = l.value & (~l.value + 1);
                if (l.value != lowest) {
                    put(part, "without its first value", l.value, l.value & ~lowest);
                }
                for (std::uint8_t v = 0; v < info(l.left).value_count; ++v) {
                    if ((l.value >> v & 1U) == 0) {
                        put(part, "with value " + std::string{info(l.left).values[v]}, l.value,
                            l.value | std::uint64_t{1} << v);
                        break;
                    }
                }
            }
        }
        if (c.clauses > 1) {
            // Clauses stand one after the other, so the last is dropped by its literals.
            std::uint8_t left = c.size;
            while (left > 0 && c.literals[left - 1].clause == c.clauses - 1) {
                --left;
            }
            condition shorter = c;
            shorter.size = left;
            shorter.clauses = static_cast<std::uint8_t>(c.clauses - 1);
            put("when", "without its last clause", c, shorter);
        }
    }

    void norms_of(std::string const& room, std::span<std::span<norm const> const> files) {
        for (auto const rows : files) {
            for (auto const& n : rows) {
                start(room, n.id);
                a_range("force", n.force);
                a_value("kind", n.kind);
                a_value("then", n.then);
                a_mask("binds", n.binds, anyone, enumerator_count<employment>);
                a_mask("contests", n.contests, any_contest, enumerator_count<contest>);
                a_condition(n.when);
                citations_of("basis", n.basis);
                a_value("grade", n.grade);
                a_value("selected by", n.selected_by);
                a_key("reading", n.reading);
                a_list("yields to", n.yields_to);
                if (n.takes_effect) {
                    a_flag("at month end", n.at_month_end);
                    put("takes effect", "left out", n.takes_effect, word_ref{});
                }
            }
        }
    }
    void of(act_row const& a) {
        start("acts", a.id);
        a_citation("basis", a.basis);
        a_mask("binds", a.binds, anyone, enumerator_count<employment>);
        a_mask("contests", a.contests, any_contest, enumerator_count<contest>);
        a_value("beneficiary", a.beneficiary);
        a_value("caught", a.caught);
        a_value("opens", a.opens);
        a_value("then", a.then);
        a_condition(a.when);
        citations_of("sanction basis", a.sanction_basis);
        a_value("grade", a.grade);
        a_list("yields to", a.yields_to);
        if (a.counts_through) {
            put("counts through", "left out", a.counts_through, row_ref{});
        }
    }
    void of(deadline_row const& d) {
        start("deadlines", d.id);
        a_mask("binds", d.binds, anyone, enumerator_count<employment>);
        a_mask("contests", d.contests, any_contest, enumerator_count<contest>);
        a_range("force", d.force);
        for (std::size_t i = 1; i < word_count; ++i) {  // the next word that is a day
            auto const w = static_cast<word>((static_cast<std::size_t>(d.from) + i) % word_count);
            if (info(w).type == value_type::day) {
                put("from", "another event", d.from, w);
                break;
            }
        }
        put("amount", "one more", d.length.amount, static_cast<std::uint16_t>(d.length.amount + 1));
        if (d.length.amount > 0) {
            put("amount", "one less", d.length.amount, static_cast<std::uint16_t>(d.length.amount - 1));
        }
        a_value("unit", d.length.unit);
        a_value("direction", d.length.direction);
        a_value("counting", d.length.counting);
        a_value("roll", d.length.roll);
        a_date("fixed day", d.length.fixed);
        a_key("unit of a reading", d.otherwise.reading);
        if (!d.otherwise.reading.empty()) {
            a_value("unit of a reading", d.otherwise.counted_in);
        }
        a_condition(d.when);
        a_list("met by", d.met_by);
        citations_of("basis", d.basis);
        a_value("grade", d.grade);
        a_key("reading", d.reading);
    }
    void of(decree const& d) {
        start("decrees", d.id);
        a_value("kind", d.kind);
        if (d.lists_year != 0) {
            put("year listed", "the next", d.lists_year, static_cast<std::uint16_t>(d.lists_year + 1));
        }
        for (std::size_t i = 0; i < d.entries.size(); ++i) {
            decree_entry const& e = d.entries[i];
            auto const part = "entry " + std::to_string(i + 1);
            a_date(part + " day", e.day);
            a_value(part + " action", e.action);
            put(part + " kind", "another value", e.kind,
                e.kind == day_kind::joint_leave ? day_kind::national_holiday : day_kind::joint_leave);
            if (e.dispute != disputed_by::nobody) {
                put(part + " dispute", "left out", e.dispute, disputed_by::nobody);
            }
        }
    }
    void of(ramadan_month const& m) {
        start("Ramadan", std::to_string(m.hijri_year));
        a_range("days", m.days);
        a_date("start known", m.start_known);
        a_date("end known", m.end_known);
        a_citation("start basis", m.start_basis);
        a_citation("end basis", m.end_basis);
        a_value("grade", m.grade);
    }
    void of(contest_info const& t) {
        start("timetables", t.id);
        a_value("kind", t.kind);
        a_value("round", t.round);
        a_flag("decreed", t.decreed);
        a_range("known", t.known);
        a_date("put off", t.put_off);
        if (t.replaces != nullptr) {
            put("replaces", "nothing", t.replaces, static_cast<contest_info const*>(nullptr));
        }
        for (auto const& s : t.stages) {
            auto const part = "stage " + std::string{id_of(s.stage)};
            if (s.days.first == s.days.last && is_day(s.days.first)) {
                put(part, "a day later", s.days, between(add_days(s.days.first, 1), add_days(s.days.last, 1)));
                put(part, "a day earlier", s.days, between(add_days(s.days.first, -1), add_days(s.days.last, -1)));
            } else {
                a_range(part, s.days);
            }
            citations_of(part + " basis", s.basis);
            a_value(part + " grade", s.grade);
            a_value(part + " origin", s.origin);
            a_flag(part + " held", s.held);
        }
    }
    void of(instrument const& i) {
        start("instruments", i.id);
        a_range("issued", i.issued);
        a_range("force", i.force);
        a_value("grade", i.grade);
    }
    void of(supervisor_row const& s) {
        start("supervisors", s.id);
        a_range("force", s.force);
        a_value("role", s.role);
        a_value("cases", s.cases);
        citations_of("basis", s.basis);
        a_value("grade", s.grade);
        a_key("reading", s.reading);
    }
    void of(reading_row const& r) {
        start("readings", r.id);
        citations_of("default basis", r.default_basis);
        a_value("default grade", r.default_grade);
        a_flag("selectable", r.selectable);
        for (std::size_t i = 0; i < r.alternatives.size(); ++i) {
            auto const part = "alternative " + std::to_string(i + 1);
            a_citation(part + " basis", r.alternatives.items[i].basis);
            if (r.alternatives.size() > 1) {
                a_key(part + " key", r.alternatives.items[i].key);
            }
        }
        for (std::size_t i = 0; i < r.rows.size(); ++i) {
            put("rows, number " + std::to_string(i + 1), "another row", r.rows.items[i], row_ref{"no.such.row"});
        }
    }
    template <class State, std::size_t N>
    void region(std::string const& name, transition<State> const (&table)[N]) {
        for (std::size_t i = 0; i < N; ++i) {
            auto const& t = table[i];
            start("regions", name + " " + std::to_string(i + 1) + " (" + std::string{id_of(t.on)} + ")");
            for (unsigned b = 0; b < 10; ++b) {
                if ((t.from >> b & 1U) != 0) {
                    put("from", "without state " + std::to_string(b), t.from,
                        static_cast<std::uint16_t>(t.from & ~(1U << b)));
                } else if (b < states<State>) {
                    put("from", "with state " + std::to_string(b), t.from, static_cast<std::uint16_t>(t.from | 1U << b));
                }
            }
            a_value("to", t.to, states<State>);
            auto const other = static_cast<word>((static_cast<std::size_t>(t.on) + 1) % word_count);
            put("on", "another word", t.on, other);
            put("by", "another row", t.by, row_ref{"status.category.pegawai_asn"});
            if (t.needs != consequence::none) {
                put("needs", "nothing", t.needs, consequence::none);
            }
        }
    }
    template <class State>
    static constexpr std::size_t states = std::is_same_v<State, party_state> ? 3 : 10;

    std::string room_;
    std::string row_;
    std::vector<mutant> out_;
};

}  // namespace mutation

#endif
