// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief An assessment in words: one line, a page, or every row and premise; in Indonesian or English.
#ifndef NETRALITAS_EXPLAIN_RENDER_HPP
#define NETRALITAS_EXPLAIN_RENDER_HPP

#include <cstddef>
#include <cstdint>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

#include <netralitas/base/text.hpp>
#include <netralitas/explain/citation_text.hpp>
#include <netralitas/explain/condition_text.hpp>
#include <netralitas/explain/error_texts.hpp>
#include <netralitas/explain/names.hpp>
#include <netralitas/explain/word_texts.hpp>
#include <netralitas/rules/assessment.hpp>

namespace netralitas {

/// @brief How much is told.
enum class detail_level : std::uint8_t {
    brief,   ///< One line.
    normal,  ///< Status, verdicts, deadlines and what is open, each with its article.
    full     ///< Also every row that fires, with its premises and the facts they rest on.
};

namespace detail {

/// Breaks a text at spaces so that no line is longer than the width; further lines are indented.
inline void wrap(std::string& out, std::string_view s, std::size_t indent, std::size_t width = 100) {
    std::size_t column = indent;
    bool first = true;
    while (!s.empty()) {
        auto const space = s.find(' ');
        auto const w = s.substr(0, space);
        if (!first && column + 1 + w.size() > width) {
            out += '\n' + std::string(indent, ' ');
            column = indent;
        } else if (!first) {
            out += ' ';
            ++column;
        }
        out += w;
        column += w.size();
        first = false;
        s.remove_prefix(space == std::string_view::npos ? s.size() : space + 1);
    }
    out += '\n';
}

/// A label in a fixed column, then wrapped text.
inline void line(std::string& out, std::string_view label, std::string_view s, std::size_t indent = 2) {
    constexpr std::size_t column = 14;
    out += std::string(indent, ' ');
    out += label;
    out += std::string(label.size() + 1 < column ? column - label.size() : 1, ' ');
    wrap(out, s, indent + column);
}

/// `[reported]` and the like, after a citation.
[[nodiscard]] inline std::string graded(citations const& basis, evidence grade, language l) {
    return cite(basis, l) + " [" + std::string{name_of(grade).in(l)} + ']';
}

/// Rows that hold for everybody on every day, and the decree log, explain nothing about a case.
[[nodiscard]] inline bool tells_of_the_case(norm const& n) {
    if (n.when.empty() || n.selected_by == selects::knowledge_day) {
        return false;
    }
    return !(n.when.size == 1 && n.when.literals[0].left == word::always && n.when.literals[0].ask == test::holds) &&
           n.id.substr(0, 21) != "nomination.timetable.";
}

/// The facts that a condition names and that are known: "label: value".
inline void premises(std::string& out, norm const& n, assessment const& a, language l, std::size_t indent) {
    inference decide{a.stated, a.where, a.asked};
    for (std::uint8_t i = 0; i < n.when.size; ++i) {
        auto const& x = n.when.literals[i];
        auto const t = decide.holds(x, decide.day_for(n));
        std::string s = std::string{name_of(t).in(l)} + ": " + literal_text(x, decide.law(), l);
        if (x.ask == test::holds || x.ask == test::one_of) {
            if (auto const v = decide.value(x.left, decide.day_for(n)); v && info(x.left).type != value_type::flag) {
                s += " (" + value_text(x.left, *v, l) + ')';
            }
        }
        out += std::string(indent, ' ') + "- ";
        wrap(out, s, indent + 2);
    }
}

/// What an act was, in words: conduct, whom it favours, when.
[[nodiscard]] inline std::string act_text(act const& x, language l) {
    std::string out;
    for (auto const w : {word::conduct, word::favours, word::conduct_day}) {
        if (x.what.known(w)) {
            out += (out.empty() ? "" : ", ") + (w == word::conduct_day ? full_date(from_serial(x.what.raw(w)), l)
                                                                         : value_text(w, x.what.raw(w), l));
        }
    }
    if (x.at) {
        auto const two = [](unsigned n) { return std::string{static_cast<char>('0' + n / 10), static_cast<char>('0' + n % 10)}; };
        out += ' ' + two(x.at->hour) + ':' + two(x.at->minute);
    }
    return out;
}

[[nodiscard]] inline std::string missing_text(word_set const& words, language l) {
    std::string out;
    for (std::size_t i = 0; i < word_count; ++i) {
        if (words[i]) {
            out += (out.empty() ? "" : ", ") + std::string{text_of(static_cast<word>(i)).label.in(l)};
        }
    }
    return out;
}

inline void tell_status(std::string& out, assessment const& a, language l) {
    bool const en = l == language::en;
    standing const& s = a.status;
    auto const since = [&](date d) { return is_day(d) ? (en ? " since " : " sejak ") + long_date(d, l) : std::string{}; };
    std::string employment{name_of(s.employment).in(l)};
    employment += since(s.employment_since);
    line(out, en ? "Employment" : "Kepegawaian", employment);
    if (s.discharge != consequence::none) {
        std::string d{name_of(s.discharge).in(l)};
        if (is_day(s.discharge_from)) {
            d += (s.discharge_from <= a.asked.on ? (en ? ", from " : ", terhitung ") : (en ? ", to run from " : ", akan terhitung ")) +
                 full_date(s.discharge_from, l);
        } else {
            d += en ? "; the law fixes no day" : "; tanggal berlakunya tidak ditetapkan";
        }
        line(out, en ? "Discharge" : "Pemberhentian", d);
        line(out, "", graded(s.discharge_by->basis, s.discharge_by->grade, l));
        for (auto const& x : a.deadlines) {
            if (x.row->met_by.items[0].given && x.row->met_by.items[0].id == word::discharge_effective &&
                is_day(x.due.day) && x.due.day == s.discharge_from) {
                line(out, "", counting_text(x, l) + "; " + cite(x.row->basis, l));
            }
        }
    }
    if (s.duty != consequence::none) {
        line(out, en ? "Work" : "Tugas", name_of(s.duty).in(l));
        line(out, "", graded(s.duty_by->basis, s.duty_by->grade, l));
    }
    if (s.candidacy != candidacy_state::none) {
        line(out, en ? "Candidacy" : "Pencalonan", std::string{name_of(s.candidacy).in(l)} + since(s.candidacy_since));
    }
    if (s.party != party_state::none) {
        line(out, en ? "Party" : "Partai", std::string{name_of(s.party).in(l)} + since(s.party_since));
    }
}

inline void tell_verdict(std::string& out, assessment const& a, verdict const& v, language l, detail_level level) {
    bool const en = l == language::en;
    out += '\n';
    line(out, en ? "Act" : "Perbuatan", act_text(*v.of, l), 0);
    std::string r{name_of(v.ruling).in(l)};
    if (v.ruling == ruling::breach) {
        r += ": " + std::string{name_of(v.track).in(l)} + ", ";
        r += v.by->then == v.sanction || v.sanction_by == nullptr ? v.by->sanction.in(l) : name_of(v.sanction).in(l);
        if (v.level_set_by_agency) {
            r += en ? " (PPPK: the level is set by the rules of the agency, termination as top step)"
                    : " (PPPK: tingkat ditetapkan aturan instansi, pemutusan perjanjian kerja sebagai tingkat tertinggi)";
        }
    }
    line(out, en ? "Verdict" : "Putusan", r);
    if (v.by != nullptr) {
        std::vector<citation> basis{v.by->basis};
        basis.insert(basis.end(), v.by->sanction_basis.begin(), v.by->sanction_basis.end());
        if (v.sanction_by != nullptr) {
            basis.insert(basis.end(), v.sanction_by->basis.begin(), v.sanction_by->basis.end());
        }
        line(out, "", cite(basis, l) + " [" + std::string{name_of(v.grade).in(l)} + ']');
    }
    if (v.crime) {
        for (auto const& f : v.findings) {
            if (f.conduct != nullptr && f.conduct->opens == track::criminal && f.overruled_by.empty()) {
                line(out, en ? "Beside it" : "Selain itu",
                     std::string{name_of(track::criminal).in(l)} + ": " + std::string{f.conduct->sanction.in(l)} + "; " +
                         cite(f.conduct->basis, l));
            }
        }
    }
    for (auto const& f : v.findings) {
        bool const decides = f.rule == nullptr || level == detail_level::full ||
                             (f.then() != consequence::none && !is_sanction(f.then()) && tells_of_the_case(*f.rule));
        if (!decides) {
            continue;
        }
        std::string s{f.words().in(l)};
        if (!f.overruled_by.empty()) {
            s += (en ? " (overruled by " : " (dikesampingkan oleh ") + std::string{f.overruled_by} + ')';
        }
        line(out, "-", s, 4);
        line(out, "", std::string{f.id()} + "; " +
                          (f.rule != nullptr ? graded(f.rule->basis, f.grade(), l)
                                             : cite(f.conduct->basis, l) + " [" + std::string{name_of(f.grade()).in(l)} + ']'),
             4);
        if (level == detail_level::full) {
            if (f.rule != nullptr) {
                assessment with_act = a;
                with_act.stated.join(v.of->what);
                with_act.asked.act_time = v.of->at;
                premises(out, *f.rule, with_act, l, 18);
            }
        }
    }
    if (v.ruling == ruling::undecided || level == detail_level::full) {
        word_set words;
        for (auto const& f : v.undecided) {
            words |= f.missing;
        }
        if (words.any()) {
            line(out, en ? "Not stated" : "Belum ada", missing_text(words, l));
        }
    }
}

}  // namespace detail

/// @brief An assessment in one line.
[[nodiscard]] inline std::string explain_brief(assessment const& a, language l) {
    bool const en = l == language::en;
    std::string out = iso(a.asked.on) + ": ";
    if (a.status.discharge != consequence::none) {
        out += std::string{name_of(a.status.discharge).in(l)};
        if (is_day(a.status.discharge_from)) {
            out += (a.status.discharge_from <= a.asked.on ? (en ? " since " : " sejak ") : (en ? " from " : " mulai ")) +
                   long_date(a.status.discharge_from, l);
        }
        out += "; " + cite(a.status.discharge_by->basis, l);
    } else {
        out += std::string{name_of(a.status.employment).in(l)};
    }
    for (auto const& v : a.verdicts) {
        out += "; " + detail::act_text(*v.of, l) + ": " + std::string{name_of(v.ruling).in(l)};
        if (v.ruling == ruling::breach) {
            out += " (" + std::string{name_of(v.track).in(l)} + ", " + cite(v.by->basis, l) + ')';
        }
    }
    return out;
}

/// @brief An assessment in words.
/// @param a The assessment. @param l The language. @param level How much is told.
/// @return Text with line ends, lines of about 100 columns. Complexity: linear in what is told.
[[nodiscard]] inline std::string explain(assessment const& a, language l, detail_level level = detail_level::normal) {
    if (level == detail_level::brief) {
        return explain_brief(a, l) + '\n';
    }
    bool const en = l == language::en;
    std::string out;
    out += (en ? "Status on " : "Status pada ") + full_date(a.asked.on, l);
    if (a.asked.known_on != no_last_day) {
        out += (en ? ", as known on " : ", menurut pengetahuan pada ") + long_date(a.asked.known_on, l);
    }
    out += '\n';
    for (auto const& key : a.asked.readings.keys) {
        if (!key.empty()) {
            detail::line(out, en ? "Reading" : "Pembacaan", key);
        }
    }
    if (a.problem.code != errc::none) {
        detail::line(out, en ? "Contradiction" : "Kontradiksi", explain(a.problem, l));
    }
    detail::tell_status(out, a, l);

    bool headed = false;
    for (auto const& f : a.findings) {
        if (!detail::tells_of_the_case(*f.rule) || (level != detail_level::full && f.then() == consequence::none)) {
            continue;
        }
        if (!headed) {
            out += en ? "\nWhat the law says\n" : "\nYang dikatakan hukum\n";
            headed = true;
        }
        std::string s{f.words().in(l)};
        if (!f.overruled_by.empty()) {
            s += (en ? " (overruled by " : " (dikesampingkan oleh ") + std::string{f.overruled_by} + ')';
        }
        if (!f.reading().empty()) {
            s += (en ? " (reading " : " (pembacaan ") + std::string{f.reading()} + ')';
        }
        detail::line(out, name_of(f.rule->kind).in(l), s);
        detail::line(out, "", std::string{f.id()} + "; " + detail::graded(f.rule->basis, f.grade(), l));
        if (level == detail_level::full) {
            if (!f.rule->effect.empty()) {
                detail::line(out, "", (en ? "Effect: " : "Akibat: ") + std::string{f.rule->effect.in(l)});
            }
            if (!f.rule->note.empty()) {
                detail::line(out, "", (en ? "Note: " : "Catatan: ") + std::string{f.rule->note.in(l)});
            }
            detail::premises(out, *f.rule, a, l, 16);
        }
    }
    for (auto const& v : a.verdicts) {
        detail::tell_verdict(out, a, v, l, level);
    }

    headed = false;
    for (auto const& d : a.deadlines) {
        if (runs_for_everybody(*d.row) && level != detail_level::full) {
            continue;
        }
        if (!headed) {
            out += en ? "\nDeadlines\n" : "\nTenggat\n";
            headed = true;
        }
        std::string s{d.row->due.in(l)};
        if (!d.row->who.empty()) {
            s += " (" + std::string{d.row->who.in(l)} + ')';
        }
        s += ": " + std::string{name_of(d.state).in(l)};
        if (d.state == deadline_state::missed && !d.row->missed.empty()) {
            s += "; " + std::string{d.row->missed.in(l)};
        }
        detail::line(out, is_day(d.due.day) ? iso(d.due.day) : "-", s);
        if (is_day(d.counted_from)) {
            detail::line(out, "", counting_text(d, l));
        }
        if (d.problem.code != errc::none) {
            detail::line(out, "", explain(d.problem, l));
        }
        detail::line(out, "", std::string{d.row->id} + "; " + detail::graded(d.row->basis, d.row->grade, l));
        if (d.state != deadline_state::unanswerable && is_day(d.due.day) && d.due.counted_in == unit::working_day) {
            work_calendar const calendar{calendar_for(a.asked)};
            work_calendar const& used = a.asked.calendar != nullptr ? *a.asked.calendar : calendar;
            for (auto const& off : d.due.skipped(used)) {
                if (!off.name.empty()) {
                    detail::line(out, "",
                                 (en ? "skipped " : "dilewati ") + iso(off.day) + ' ' + std::string{off.name.in(l)} +
                                     (off.declared_by != nullptr ? ", " + std::string{off.declared_by->of->short_name} : ""));
                }
            }
        }
    }

    headed = false;
    for (auto const& f : a.undecided) {
        if (!headed) {
            out += en ? "\nUndecided, because a fact is not stated\n" : "\nBelum dapat diputuskan karena fakta belum dinyatakan\n";
            headed = true;
        }
        detail::line(out, "-", std::string{f.words().in(l)});
        detail::line(out, "", (en ? "needs: " : "perlu: ") + detail::missing_text(f.missing, l) + "; " + std::string{f.id()});
    }
    return out;
}

/// @brief Prints an assessment in English, normal detail; use @ref explain for Indonesian or another detail.
inline std::ostream& operator<<(std::ostream& out, assessment const& a) { return out << explain(a, language::en); }

}  // namespace netralitas

#endif
