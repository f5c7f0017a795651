// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief An assessment in words: one line, a page, or every row and premise; in Indonesian or English.
#ifndef NETRALITAS_EXPLAIN_RENDER_HPP
#define NETRALITAS_EXPLAIN_RENDER_HPP

#include <algorithm>
#include <cstddef>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <netralitas/base/text.hpp>
#include <netralitas/explain/citation_text.hpp>
#include <netralitas/explain/condition_text.hpp>
#include <netralitas/explain/error_texts.hpp>
#include <netralitas/explain/layout.hpp>
#include <netralitas/explain/names.hpp>
#include <netralitas/explain/reasons_text.hpp>
#include <netralitas/explain/word_texts.hpp>
#include <netralitas/rules/assessment.hpp>
#include <netralitas/rules/reasons.hpp>

namespace netralitas {

namespace detail {

/// Every citation behind a verdict: the item, its sanction, the norm that sets it, or what allows the act.
[[nodiscard]] inline std::vector<citation> basis_of(verdict const& v) {
    std::vector<citation> basis;
    bool const translated =
        v.level_set_by_agency && v.track == track::discipline;  // the articles of the level bind PNS only
    if (v.by != nullptr) {
        basis.push_back(v.by->basis);
    }
    if (v.by != nullptr && !translated) {
        basis.insert(basis.end(), v.by->sanction_basis.begin(), v.by->sanction_basis.end());
    }
    if (v.sanction_by != nullptr && !translated) {
        basis.insert(basis.end(), v.sanction_by->basis.begin(), v.sanction_by->basis.end());
    }
    for (auto const& f : v.findings) {
        if (translated && f.id() == "conduct.skb2022.pppk_translation") {
            basis.insert(basis.end(), f.rule->basis.begin(), f.rule->basis.end());
        }
        if (v.by == nullptr && f.rule != nullptr && bears_on(f, v.ruling) && f.overruled_by.empty()) {
            basis.insert(basis.end(), f.rule->basis.begin(), f.rule->basis.end());
        }
    }
    return basis;
}

/// Rows that hold for everybody on every day, and the decree log, explain nothing about a case.
[[nodiscard]] inline bool tells_of_the_case(norm const& n) {
    if (n.when.empty() || n.selected_by == selects::knowledge_day) {
        return false;
    }
    return !(n.when.size == 1 && n.when.literals[0].left == word::always && n.when.literals[0].ask == test::holds) &&
           n.id.substr(0, 21) != "nomination.timetable.";
}

/// How soon a reader wants to know of a row: what hits the person first, what merely stands in the background last.
[[nodiscard]] constexpr int rank(consequence c) {
    switch (c) {
        case consequence::contract_sanction:
        case consequence::not_eligible:
        case consequence::struck_from_list:
        case consequence::breach: return 0;
        case consequence::undetermined:
        case consequence::no_return:
        case consequence::no_leave:
        case consequence::leave_required: return 1;
        case consequence::allowed:
        case consequence::leave_not_required:
        case consequence::no_duty_to_resign:
        case consequence::eligible:
        case consequence::leave_possible: return 2;
        case consequence::must_resign: return 3;
        case consequence::post_lost:
        case consequence::no_pay:
        case consequence::temporary_dismissal: return 4;
        default: return 5;
    }
}

/// The matter a row speaks of: the first word of its id.
[[nodiscard]] inline std::string_view matter_of(finding const& f) { return f.id().substr(0, f.id().find('.')); }
/// Whether two rows bring about the same in the same matter.
[[nodiscard]] inline bool says_the_same(finding const& a, finding const& b) {
    return a.then() == b.then() && a.then() != consequence::none && a.reading() == b.reading() &&
           (matter_of(a) == matter_of(b) || a.then() == consequence::contract_sanction);
}

/// Findings in the order in which a reader wants them; rows that say the same of the same matter stand together.
[[nodiscard]] inline std::vector<finding const*> ordered(std::vector<finding const*> list) {
    std::stable_sort(list.begin(), list.end(),
                     [](finding const* a, finding const* b) { return rank(a->then()) < rank(b->then()); });
    for (std::size_t i = 0; i < list.size(); ++i) {
        auto const like = [&](finding const* f) { return says_the_same(*list[i], *f); };
        std::stable_partition(list.begin() + static_cast<std::ptrdiff_t>(i) + 1, list.end(), like);
    }
    return list;
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

/// Track and sanction of a breach.
[[nodiscard]] inline std::string sanction_text(verdict const& v, language l) {
    std::string out{name_of(v.track).in(l)};
    if (v.level_set_by_agency && v.track == track::discipline) {
        return out + (l == language::en
                          ? ", the level set by the agency's rules for PPPK, termination as top step"
                          : ", tingkatnya menurut aturan instansi bagi PPPK, tertinggi pemutusan perjanjian kerja");
    }
    out += ", ";
    out += v.by->then == v.sanction || v.sanction_by == nullptr ? v.by->sanction.in(l) : name_of(v.sanction).in(l);
    return out;
}

/// Whether the deadline is the day on which a discharge takes effect.
[[nodiscard]] inline bool fixes_discharge(deadline_answer const& d) {
    return d.row->met_by.items[0].given && d.row->met_by.items[0].id == word::discharge_effective;
}

/// The citations of every row behind the discharge, and how it was counted.
inline void tell_discharge_basis(std::string& out, assessment const& a, language l) {
    standing const& s = a.status;
    std::vector<citation> basis{s.discharge_by->basis.begin(), s.discharge_by->basis.end()};
    for (auto const& f : a.findings) {
        if (f.overruled_by.empty() && f.then() == s.discharge && f.reading() == s.discharge_by->reading) {
            basis.insert(basis.end(), f.rule->basis.begin(), f.rule->basis.end());
        }
    }
    deadline_answer const* counted = nullptr;
    for (auto const& x : a.deadlines) {
        if (fixes_discharge(x) && x.due.day == s.discharge_from) {
            counted = &x;
            basis.insert(basis.end(), x.row->basis.begin(), x.row->basis.end());
        }
    }
    line(out, "", graded(std::move(basis), s.discharge_by->grade, a.asked, l));
    if (counted != nullptr) {
        line(out, "", "= " + counting_text(*counted, l));
    }
}

/// Names the states that are possible where the order of the events of one day decides, and is not stated.
template <class State>
void tell_open_order(std::string& out, std::uint16_t possible, language l) {
    std::string names;
    for_each_open<State>(possible, [&](State s) {
        names += names.empty() ? "" : l == language::en ? "; or " : "; atau ";
        names += name_of(s).in(l);
    });
    if (!names.empty()) {
        line(out, "",
             (l == language::en ? "open, since the order of events of one day is not stated: "
                                : "terbuka, karena urutan peristiwa pada satu hari tidak disebut: ") +
                 names);
    }
}

inline void tell_status(std::string& out, assessment const& a, language l) {
    bool const en = l == language::en;
    standing const& s = a.status;
    auto const since = [&](date d) { return is_day(d) ? (en ? " since " : " sejak ") + long_date(d, l) : std::string{}; };
    bool const discharged = s.employment == employment_state::discharged_with_honour ||
                            s.employment == employment_state::discharged_without_honour;
    std::string employment{name_of(s.employment).in(l)};
    employment +=
        discharged ? (en ? " since " : " sejak ") + full_date(s.employment_since, l) : since(s.employment_since);
    line(out, en ? "Employment" : "Kepegawaian", employment);
    tell_open_order<employment_state>(out, s.employment_open, l);
    if (s.discharge != consequence::none) {
        if (!discharged) {
            std::string d{name_of(s.discharge).in(l)};
            if (is_day(s.discharge_from)) {
                d += (s.discharge_from <= a.asked.on ? (en ? ", from " : ", terhitung mulai ")
                                                     : (en ? ", to run from " : ", akan terhitung mulai ")) +
                     full_date(s.discharge_from, l);
            } else {
                d += en ? "; the law fixes no day" : "; tanggal berlakunya tidak ditetapkan";
            }
            line(out, en ? "Discharge" : "Pemberhentian", d);
        }
        tell_discharge_basis(out, a, l);
    }
    if (s.duty == consequence::undetermined) {
        line(out, en ? "Work" : "Tugas",
             en ? "no rule is known for the days between the discharge and its decree"
                : "tidak ada aturan yang diketahui untuk masa antara berlakunya pemberhentian dan keputusannya");
    } else if (s.duty != consequence::none) {
        line(out, en ? "Work" : "Tugas", name_of(s.duty).in(l));
        line(out, "", graded(s.duty_by->basis, s.duty_by->grade, a.asked, l));
    }
    if (s.candidacy != candidacy_state::none) {
        line(out, en ? "Candidacy" : "Pencalonan", std::string{name_of(s.candidacy).in(l)} + since(s.candidacy_since));
        tell_open_order<candidacy_state>(out, s.candidacy_open, l);
    }
    if (s.party != party_state::none) {
        line(out, en ? "Party" : "Partai", std::string{name_of(s.party).in(l)} + since(s.party_since));
    }
}

/// One row: its words, then its id and article; of a row that says what the one before said, the latter only.
inline void tell_row(std::string& out, finding const& f, std::string_view label, bool likewise, question const& q,
                     language l) {
    bool const en = l == language::en;
    std::string where = std::string{f.id()} + "; " +
                        graded(f.rule != nullptr ? std::vector<citation>{f.rule->basis.begin(), f.rule->basis.end()}
                                                 : std::vector<citation>{f.conduct->basis},
                               f.grade(), q, l);
    if (likewise) {
        line(out, "", (en ? "likewise " : "demikian pula ") + where);
        return;
    }
    std::string s{f.words().in(l)};
    if (!f.overruled_by.empty()) {
        s += (en ? " (overruled by " : " (dikesampingkan oleh ") + std::string{f.overruled_by} + ')';
    }
    if (!f.contested_by.empty()) {
        s += (en ? " (unless " : " (kecuali ") + std::string{f.contested_by} + (en ? " applies)" : " berlaku)");
    }
    if (!f.reading().empty()) {
        s += (en ? " (reading " : " (tafsir ") + std::string{f.reading()} + ')';
    }
    line(out, label, s);
    line(out, "", where);
}

inline void tell_verdict(std::string& out, assessment const& a, verdict const& v, language l, detail_level level) {
    bool const en = l == language::en;
    bool const full = level == detail_level::full;
    out += '\n';
    line(out, en ? "Act" : "Perbuatan", act_text(*v.of, l), 0);
    std::string r{name_of(v.ruling).in(l)};
    if (v.ruling == ruling::breach) {
        r += ": " + sanction_text(v, l);
    }
    line(out, en ? "Verdict" : "Penilaian", r);
    if (v.by != nullptr) {
        line(out, "", graded(basis_of(v), v.grade, a.asked, l));
        line(out, en ? "Item" : "Butir", std::string{v.by->words.in(l)} + " (" + std::string{v.by->id} + ')');
    }
    if (v.imposed_by != nullptr) {
        std::string meant{v.imposed_by->words.in(l)};
        line(out, en ? "Punishment" : "Hukuman", meant);
        line(out, "",
             std::string{v.imposed_by->id} + "; " + graded(v.imposed_by->basis, v.imposed_by->grade, a.asked, l));
    }
    for (auto const& f : v.findings) {
        if (v.crime && f.is_crime() && f.overruled_by.empty()) {
            line(out, en ? "Crime" : "Pidana", f.conduct->sanction.in(l));
            line(out, "", graded(std::vector<citation>{f.conduct->basis}, f.grade(), a.asked, l));
        }
    }
    std::vector<finding const*> others;
    for (auto const& f : v.findings) {
        bool const told = f.is_crime() || (f.rule == nullptr ? f.conduct == v.by : f.rule == v.imposed_by);
        bool const tells = f.rule == nullptr
                               ? f.conduct->opens != track::satgas_decides
                               : f.then() != consequence::none && !is_sanction(f.then()) && tells_of_the_case(*f.rule);
        if (full || (!told && tells && f.overruled_by.empty())) {
            others.push_back(&f);
        }
    }
    others = ordered(others);
    for (std::size_t i = 0; i < others.size(); ++i) {
        bool const likewise = !full && i > 0 && others[i]->rule != nullptr && says_the_same(*others[i], *others[i - 1]);
        tell_row(out, *others[i], i == 0 ? (en ? "Because" : "Dasar") : "", likewise, a.asked, l);
        if (full && others[i]->rule != nullptr) {
            reasons proof;
            prove(proof, a, v, {proof_law(a).find(others[i]->id())});
            out += reasons_writer{proof, l, detail_level::normal, markup::plain, 18}.below_roots();
        }
    }
    if (v.ruling == ruling::undecided || full) {
        word_set words;
        for (auto const& f : v.undecided) {
            words |= f.missing;
        }
        if (words.any()) {
            line(out, en ? "Not stated" : "Belum ada", missing_text(words, l));
        }
    }
}

/// Whether the status has told already what the row says.
[[nodiscard]] inline bool told_by_status(finding const& f, standing const& s) {
    switch (f.then()) {
        case consequence::discharge_with_honour:
        case consequence::discharge_without_honour: return f.then() == s.discharge || f.reading().empty();
        case consequence::dismissal: return s.discharge == consequence::discharge_without_honour;
        case consequence::effective_month_end: return s.discharge != consequence::none;
        case consequence::must_keep_working:
        case consequence::barred_from_duty:
        case consequence::may_keep_working: return s.duty != consequence::none;
        case consequence::contract_sanction:
            return f.rule->kind == deontic::definition;  // only what counts as a breach
        default: return false;
    }
}

/// Whether the row is worth telling in normal detail: it brings about something, or the asker added it.
[[nodiscard]] inline bool worth_telling(finding const& f, question const& q) {
    return f.then() != consequence::none || (q.law != nullptr && q.law->is_own(*f.rule));
}

inline void tell_findings(std::string& out, assessment const& a, language l, detail_level level) {
    bool const en = l == language::en;
    bool const full = level == detail_level::full;
    std::vector<finding const*> list;
    for (auto const& f : a.findings) {
        if (tells_of_the_case(*f.rule) &&
            (full || (worth_telling(f, a.asked) && f.overruled_by.empty() && !told_by_status(f, a.status)))) {
            list.push_back(&f);
        }
    }
    list = ordered(list);
    std::optional<inference> decide;
    if (full) {
        decide.emplace(a.stated, a.where, a.asked);
    }
    for (std::size_t i = 0; i < list.size(); ++i) {
        auto const& f = *list[i];
        if (i == 0) {
            out += en ? "\nWhat else the law says\n" : "\nKetentuan lain yang berlaku\n";
        }
        tell_row(out, f, name_of(f.rule->kind).in(l), !full && i > 0 && says_the_same(f, *list[i - 1]), a.asked, l);
        if (full) {
            if (!f.rule->effect.empty()) {
                line(out, "", (en ? "Effect: " : "Akibat: ") + std::string{f.rule->effect.in(l)});
            }
            if (!f.rule->note.empty()) {
                line(out, "", (en ? "Note: " : "Catatan: ") + std::string{f.rule->note.in(l)});
            }
            reasons proof;
            reason_builder{*decide, proof}.root(decide->law().find(f.id()));
            out += reasons_writer{proof, l, detail_level::normal, markup::plain, 16}.below_roots();
        }
    }
}

inline void tell_deadlines(std::string& out, assessment const& a, language l, detail_level level) {
    bool const en = l == language::en;
    bool const full = level == detail_level::full;
    bool headed = false;
    work_calendar const calendar{calendar_for(a.asked)};
    work_calendar const& used = a.asked.calendar != nullptr ? *a.asked.calendar : calendar;
    std::vector<deadline_answer const*> list;
    for (auto const& d : a.deadlines) {
        bool const told = fixes_discharge(d) && is_day(d.due.day) && d.due.day == a.status.discharge_from;
        if (full || (!told && d.state != deadline_state::undecided && !runs_for_everybody(*d.row))) {
            list.push_back(&d);
        }
    }
    auto const due_day = [](deadline_answer const* d) { return is_day(d->due.day) ? d->due.day : no_last_day; };
    std::stable_sort(list.begin(), list.end(),
                     [&](deadline_answer const* x, deadline_answer const* y) { return due_day(x) < due_day(y); });
    for (auto const* const answer : list) {
        auto const& d = *answer;
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
        line(out, is_day(d.due.day) ? iso(d.due.day) : "-", s);
        if (is_day(d.counted_from)) {
            line(out, "", "= " + counting_text(d, l));
        }
        if (d.problem.code != errc::none) {
            line(out, "", explain(d.problem, l));
        }
        std::string skipped;
        if (d.state != deadline_state::unanswerable && is_day(d.due.day)) {
            for (auto const& off : d.due.skipped(used)) {
                if (!off.name.empty() && !off.weekend) {
                    auto const by = declared_by_text(off, l);
                    skipped += (skipped.empty() ? (en ? "skipping " : "melewati ") : "; ") + iso(off.day) + ' ' +
                               std::string{off.name.in(l)} + (by.empty() ? "" : ", ") + by;
                }
            }
        }
        if (!skipped.empty()) {
            line(out, "", skipped);
        }
        line(out, "", std::string{d.row->id} + "; " + graded(d.row->basis, d.grade, a.asked, l));
    }
}

inline void tell_undecided(std::string& out, assessment const& a, language l, detail_level level) {
    bool const en = l == language::en;
    bool headed = false;
    for (auto const& f : a.undecided) {
        if (level != detail_level::full && (!worth_telling(f, a.asked) || !tells_of_the_case(*f.rule))) {
            continue;
        }
        if (!headed) {
            out += en ? "\nUndecided, because a fact is not stated\n"
                      : "\nBelum dapat dijawab karena ada fakta yang belum dinyatakan\n";
            headed = true;
        }
        line(out, "-", std::string{f.words().in(l)});
        line(out, "", (en ? "needs: " : "perlu: ") + missing_text(f.missing, l) + "; " + std::string{f.id()});
    }
}

/// The readings selected, each with whose it is and what it says.
inline void tell_readings(std::string& out, question const& q, language l) {
    for (auto const& key : q.readings.keys) {
        if (key.empty()) {
            continue;
        }
        std::string s{key};
        auto const* const dispute = rule_book::find_reading(key);
        if (dispute != nullptr) {
            for (auto const& x : dispute->alternatives) {
                if (x.key == key) {
                    s += " (" + std::string{x.who.in(l)} + "): " + std::string{x.position.in(l)};
                }
            }
        }
        line(out, l == language::en ? "Reading" : "Tafsir", s);
    }
}

}  // namespace detail

/// @brief A label in a column and a text beside it, in lines of about 100 columns. For tables of brief answers.
[[nodiscard]] inline std::string paragraph(std::string_view label, std::string_view words, std::size_t indent = 2) {
    std::string out;
    detail::line(out, label, words, indent);
    return out;
}

/// @brief A verdict in one line: ruling, track, sanction, articles as known on the day of knowledge of `q`, grade.
[[nodiscard]] inline std::string explain_brief(verdict const& v, question const& q, language l) {
    std::string out{name_of(v.ruling).in(l)};
    if (v.ruling == ruling::breach) {
        out += ": " + detail::sanction_text(v, l);
    }
    auto basis = detail::basis_of(v);
    for (auto const& f : v.findings) {
        if (v.crime && f.is_crime() && f.overruled_by.empty()) {
            out += (l == language::en ? "; crime: " : "; pidana: ") + std::string{f.conduct->sanction.in(l)};
            basis.push_back(f.conduct->basis);
        }
    }
    return basis.empty() ? out : out + "; " + detail::graded(std::move(basis), v.grade, q, l);
}

/// @brief An assessment in one line: status, whether the person may work, the verdict on each act, each with its articles.
[[nodiscard]] inline std::string explain_brief(assessment const& a, language l) {
    bool const en = l == language::en;
    standing const& s = a.status;
    std::string out = iso(a.asked.on) + ": " + std::string{name_of(s.employment).in(l)};
    auto const from = [&](date d, char const* past_en, char const* past_id) {
        return std::string{d <= a.asked.on ? (en ? past_en : past_id) : (en ? " from " : " mulai ")} + long_date(d, l);
    };
    bool const discharged = s.employment == employment_state::discharged_with_honour ||
                            s.employment == employment_state::discharged_without_honour;
    if (s.discharge != consequence::none && !discharged) {
        out += ", " + std::string{name_of(s.discharge).in(l)};
    }
    if (s.discharge != consequence::none && is_day(s.discharge_from)) {
        out += from(s.discharge_from, " since ", " sejak ");
    } else if (is_day(s.employment_since)) {
        out += from(s.employment_since, " since ", " sejak ");
    }
    if (s.employment_open != 0 || s.candidacy_open != 0) {
        out += en ? "; the order of events of one day is not stated, and decides"
                  : "; urutan peristiwa pada satu hari tidak disebut, padahal menentukan";
    }
    if (s.discharge_by != nullptr) {
        out += "; " + detail::graded(s.discharge_by->basis, s.discharge_by->grade, a.asked, l);
    }
    if (s.duty == consequence::undetermined) {
        out += en ? "; no rule known on work until the decree"
                  : "; tidak ada aturan yang diketahui tentang tugas sampai keputusan terbit";
    } else if (s.duty != consequence::none) {
        out += "; " + std::string{name_of(s.duty).in(l)} + "; " +
               detail::graded(s.duty_by->basis, s.duty_by->grade, a.asked, l);
    }
    for (auto const& v : a.verdicts) {
        out += "; " + detail::act_text(*v.of, l) + ": " + explain_brief(v, a.asked, l);
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
    std::string out = (en ? "Status on " : "Keadaan pada ") + full_date(a.asked.on, l);
    if (a.asked.known_on != no_last_day) {
        out += (en ? ", as known on " : ", menurut yang diketahui pada ") + long_date(a.asked.known_on, l);
    }
    out += '\n';
    detail::tell_readings(out, a.asked, l);
    if (a.problem.code != errc::none) {
        detail::line(out, en ? "Contradiction" : "Kontradiksi", explain(a.problem, l));
    }
    detail::tell_status(out, a, l);
    for (auto const& v : a.verdicts) {
        detail::tell_verdict(out, a, v, l, level);
    }
    detail::tell_deadlines(out, a, l, level);
    detail::tell_findings(out, a, l, level);
    detail::tell_undecided(out, a, l, level);
    return out;
}

/// @brief Prints an assessment in English, normal detail; use @ref explain for Indonesian or another detail.
inline std::ostream& operator<<(std::ostream& out, assessment const& a) { return out << explain(a, language::en); }

}  // namespace netralitas

#endif
