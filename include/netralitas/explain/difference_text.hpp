// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief What changed, in words: a difference, a supposition, two days of knowledge, readings side by side; as text or Markdown.
#ifndef NETRALITAS_EXPLAIN_DIFFERENCE_TEXT_HPP
#define NETRALITAS_EXPLAIN_DIFFERENCE_TEXT_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <ostream>
#include <span>
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
#include <netralitas/explain/render.hpp>
#include <netralitas/explain/word_texts.hpp>
#include <netralitas/rules/assessment.hpp>
#include <netralitas/rules/difference.hpp>
#include <netralitas/rules/knowledge.hpp>
#include <netralitas/rules/reading_table.hpp>
#include <netralitas/rules/what_if.hpp>

namespace netralitas {

namespace detail {

/// One side of a change in words, and what it rests on.
struct told_side {
    std::string says{};   ///< Empty where there is nothing on this side.
    std::string basis{};  ///< Rows, articles, grade.
};
/// One change in words.
struct told_change {
    std::string label{};
    told_side before{};
    told_side after{};
};

[[nodiscard]] inline std::string since_text(date d, language l) {
    return is_day(d) ? (l == language::en ? ", since " : ", sejak ") + long_date(d, l) : std::string{};
}
/// A row as "id; article [grade]", as it could be cited on the day of knowledge of the question.
[[nodiscard]] inline std::string row_text(row_of_law const& r, question const& q, language l) {
    return std::string{r.id()} + "; " + graded(r.basis(), r.grade(), q, l);
}
[[nodiscard]] inline std::string row_text(norm const* n, question const& q, language l) {
    return n != nullptr ? row_text(row_of_law{.rule = n}, q, l) : std::string{};
}

template <class State>
void tell_region(std::vector<told_change>& out, std::optional<changed<region_state<State>>> const& r, text label,
                 changed<question> const& q, language l, bool with_basis = true) {
    if (r) {
        auto const side = [&](region_state<State> const& s, question const& asked) {
            std::string const open = s.open == 0         ? ""
                                     : l == language::en ? " (open: the order of events of one day decides)"
                                                         : " (terbuka: urutan peristiwa pada satu hari menentukan)";
            return told_side{std::string{name_of(s.state).in(l)} + since_text(s.since, l) + open,
                             with_basis ? row_text(s.by, asked, l) : std::string{}};
        };
        out.push_back({std::string{label.in(l)}, side(r->before, q.before), side(r->after, q.after)});
    }
}
[[nodiscard]] inline std::string discharge_text(consequence by_class, date from, language l) {
    bool const en = l == language::en;
    if (by_class == consequence::none) {
        return en ? "none" : "tidak ada";
    }
    return std::string{name_of(by_class).in(l)} +
           (is_day(from) ? (en ? ", from " : ", terhitung mulai ") + full_date(from, l)
                         : std::string{en ? "; the law fixes no day" : "; tanggal berlakunya tidak ditetapkan"});
}
[[nodiscard]] inline told_side tell_discharge(discharge_state const& s, question const& q, language l) {
    std::string basis = row_text(s.by, q, l);
    if (s.from_by != nullptr) {
        basis += "; " + row_text(row_of_law{.term = s.from_by}, q, l);
    }
    return {discharge_text(s.by_class, s.from, l), std::move(basis)};
}
[[nodiscard]] inline std::string duty_text(consequence duty, language l) {
    return duty == consequence::none
               ? std::string{l == language::en ? "no rule found" : "tidak ada ketentuan yang ditemukan"}
               : std::string{name_of(duty).in(l)};
}

/// The calendar that a question was answered with.
class calendar_in_use {
public:
    explicit calendar_in_use(question const& q) : given_{q.calendar} {
        if (given_ == nullptr) {
            built_.emplace(calendar_for(q));
        }
    }
    [[nodiscard]] work_calendar const& operator*() const { return given_ != nullptr ? *given_ : *built_; }

private:
    work_calendar const* given_;
    std::optional<work_calendar> built_{};
};
/// The days off with a name that a count has skipped, each with its decree; without those that the count `but` has skipped too.
[[nodiscard]] inline std::string skipped_text(deadline_answer const& d, question const& q, deadline_answer const* but,
                                              question const& q_but, language l) {
    if (d.due.counted_in != unit::working_day || !is_day(d.due.day)) {
        return {};
    }
    std::vector<date> both;
    if (but != nullptr && but->row != nullptr && is_day(but->due.day)) {
        calendar_in_use const other{q_but};
        for (auto const& off : but->due.skipped(*other)) {
            both.push_back(off.day);
        }
    }
    calendar_in_use const calendar{q};
    std::string out;
    for (auto const& off : d.due.skipped(*calendar)) {
        if (!off.name.empty() && !off.weekend && std::find(both.begin(), both.end(), off.day) == both.end()) {
            auto const by = declared_by_text(off, l);
            out += (out.empty() ? (l == language::en ? "; skipping " : "; melewati ") : ", ") + iso(off.day) + ' ' +
                   std::string{off.name.in(l)} + (by.empty() ? "" : " (" + by + ')');
        }
    }
    return out;
}
[[nodiscard]] inline std::string deadline_text(deadline_answer const& d, language l) {
    if (d.row == nullptr) {
        return l == language::en ? "does not apply" : "tidak berlaku";
    }
    return (is_day(d.due.day) ? full_date(d.due.day, l) + ": " : std::string{}) + std::string{name_of(d.state).in(l)};
}
/// One side of a deadline; with `but`, the other side, only what tells the two counts apart.
[[nodiscard]] inline told_side tell_deadline(deadline_answer const& d, question const& q, deadline_answer const* but,
                                             question const& q_but, language l) {
    told_side out{deadline_text(d, l), {}};
    if (d.row == nullptr) {
        return out;
    }
    if (d.problem.code != errc::none) {
        out.says += "; " + explain(d.problem, l);
    } else if (is_day(d.counted_from)) {
        out.basis = counting_text(d, l) + skipped_text(d, q, but, q_but, l) + "; ";
    }
    out.basis += row_text(row_of_law{.term = d.row}, q, l);
    return out;
}

[[nodiscard]] inline told_side tell_finding(finding const& f, question const& q, language l) {
    bool const en = l == language::en;
    told_side out;
    switch (state_of(f)) {
        case finding_state::absent: return out;
        case finding_state::overruled:
            out.says = (en ? "(overruled by " : "(dikesampingkan oleh ") + std::string{f.overruled_by} + ") ";
            break;
        case finding_state::contested:
            out.says = (en ? "(unless " : "(kecuali ") + std::string{f.contested_by} + (en ? " applies) " : " berlaku) ");
            break;
        case finding_state::stands: break;
    }
    out.says += f.words().in(l);
    out.basis = row_text(row_of_law{.rule = f.rule, .conduct = f.conduct}, q, l);
    return out;
}
/// Whether the change of the status has told already what the row says.
[[nodiscard]] inline bool told_already(finding const& f, difference const& d) {
    switch (f.then()) {
        case consequence::discharge_with_honour:
        case consequence::discharge_without_honour:
        case consequence::effective_month_end: return d.discharge.has_value();
        case consequence::must_keep_working:
        case consequence::barred_from_duty:
        case consequence::may_keep_working: return d.duty.has_value();
        default: return false;
    }
}
/// Rows found or lost. Short of full, only those from which something follows; the others are counted.
inline void tell_rows(std::vector<told_change>& out, std::vector<changed_finding> const& list, difference const& d,
                      language l, detail_level level) {
    bool const en = l == language::en;
    changed<question> const& q = d.asked;
    std::size_t untold = 0;
    for (auto const& f : list) {
        if (level != detail_level::full && (!f.of_the_case() || f.found().then() == consequence::none)) {
            untold += f.of_the_case() ? 1U : 0U;
            continue;
        }
        if (level != detail_level::full && told_already(f.found(), d)) {
            continue;
        }
        std::string label = f.gained() ? (en ? "Now applies" : "Kini berlaku")
                            : f.lost() ? (en ? "No longer" : "Tak lagi")
                                       : (en ? "Otherwise" : "Berubah");
        auto before = tell_finding(f.before, q.before, l);
        auto after = tell_finding(f.after, q.after, l);
        if (state_of(f.after) != finding_state::absent) {
            before = {};  // it is the same row: what stands against it now is told, and nothing twice
        }
        out.push_back({std::move(label), std::move(before), std::move(after)});
    }
    if (untold != 0) {
        out.push_back({en ? "Rows" : "Ketentuan",
                       {},
                       {std::to_string(untold) + (en ? " further row(s), from which nothing follows by itself"
                                                     : " ketentuan lain, tanpa akibat langsung"),
                        {}}});
    }
}
inline void tell_open_rows(std::vector<told_change>& out, std::vector<changed_finding> const& list,
                           changed<question> const& q, language l, detail_level level) {
    bool const en = l == language::en;
    for (auto const& f : list) {
        if (level != detail_level::full && f.found().then() == consequence::none) {
            continue;
        }
        auto const side = [&](finding const& x, question const& asked) {
            auto s = tell_finding(x, asked, l);
            s.says += s.says.empty() ? "" : " ";
            s.says += (en ? "Needs: " : "Perlu: ") + missing_text(x.missing, l) + '.';
            return s;
        };
        bool const opened = state_of(f.before) == finding_state::absent;
        bool const closed = state_of(f.after) == finding_state::absent;
        out.push_back({opened   ? (en ? "Now open" : "Kini terbuka")
                       : closed ? (en ? "Now decided" : "Kini jelas")
                                : (en ? "Still open" : "Tetap terbuka"),
                       opened ? told_side{} : side(f.before, q.before), closed ? told_side{} : side(f.after, q.after)});
    }
}

inline void tell_verdicts(std::vector<told_change>& out, difference const& d, language l, detail_level level) {
    bool const en = l == language::en;
    for (auto const& v : d.verdicts) {
        auto const side = [&](std::optional<verdict> const& x, question const& q) {
            told_side s;
            if (x) {
                s.says = act_text(*x->of, l) + ": " + explain_brief(*x, q, l);
                if (x->by != nullptr) {
                    s.basis = std::string{x->by->id};
                    for (auto const* const n : {x->sanction_by, x->imposed_by}) {
                        s.basis += n != nullptr ? ", " + std::string{n->id} : std::string{};
                    }
                }
            }
            return s;
        };
        if (v.outcome() || v.grade) {
            out.push_back({en ? "Act" : "Perbuatan", side(v.before, d.asked.before), side(v.after, d.asked.after)});
        }
        if (level != detail_level::brief) {
            tell_rows(out, v.findings, d, l, level);
        }
        if (level == detail_level::full) {
            tell_open_rows(out, v.undecided, d.asked, l, level);
        }
    }
}

/// Whether the states of employment tell class and day of the discharge on both sides.
[[nodiscard]] inline bool told_by_employment(changed<region_state<employment_state>> const& e,
                                             changed<discharge_state> const& d) {
    auto const told = [](region_state<employment_state> const& s, discharge_state const& x) {
        return x.by_class == consequence::none ||
               (s.since == x.from && (s.state == employment_state::discharged_with_honour ||
                                      s.state == employment_state::discharged_without_honour));
    };
    return told(e.before, d.before) && told(e.after, d.after);
}

/// Every change in words, the most important first.
[[nodiscard]] inline std::vector<told_change> tell_changes(difference const& d, language l, detail_level level) {
    std::vector<told_change> out;
    bool const en = l == language::en;
    tell_region(out, d.employment, {"Employment", "Kepegawaian"}, d.asked, l,
                !d.discharge || level == detail_level::full);
    tell_region(out, d.candidacy, {"Candidacy", "Pencalonan"}, d.asked, l);
    tell_region(out, d.party, {"Party", "Partai"}, d.asked, l);
    if (d.discharge &&
        !(level == detail_level::brief && d.employment && told_by_employment(*d.employment, *d.discharge))) {
        out.push_back({en ? "Discharge" : "Pemberhentian", tell_discharge(d.discharge->before, d.asked.before, l),
                       tell_discharge(d.discharge->after, d.asked.after, l)});
    }
    if (d.duty) {
        auto const side = [&](duty_state const& s, question const& q) {
            return told_side{duty_text(s.duty, l), row_text(s.by, q, l)};
        };
        out.push_back({en ? "Work" : "Tugas", side(d.duty->before, d.asked.before), side(d.duty->after, d.asked.after)});
    }
    tell_verdicts(out, d, l, level);
    for (auto const& x : d.deadlines) {
        bool const told =
            d.discharge && (&x.row() == d.discharge->before.from_by || &x.row() == d.discharge->after.from_by);
        if (level != detail_level::full && (told || runs_for_everybody(x.row()))) {
            continue;
        }
        bool const full = level == detail_level::full;
        auto before = tell_deadline(x.before, d.asked.before, full ? nullptr : &x.after, d.asked.after, l);
        auto after = tell_deadline(x.after, d.asked.after, full ? nullptr : &x.before, d.asked.before, l);
        before.says.insert(0, std::string{x.row().due.in(l)} + ": ");
        out.push_back({en ? "Deadline" : "Tenggat", std::move(before), std::move(after)});
    }
    if (level == detail_level::brief) {
        return out;
    }
    tell_rows(out, d.findings, d, l, level);
    tell_open_rows(out, d.undecided, d.asked, l, level);
    if (d.grade) {
        out.push_back({en ? "Evidence" : "Bukti",
                       {std::string{name_of(d.grade->before).in(l)}, {}},
                       {std::string{name_of(d.grade->after).in(l)}, {}}});
    }
    if (d.problem) {
        auto const side = [&](error const& e) {
            return told_side{e.code == errc::none ? std::string{en ? "none" : "tidak ada"} : explain(e, l), {}};
        };
        out.push_back({en ? "Contradiction" : "Kontradiksi", side(d.problem->before), side(d.problem->after)});
    }
    return out;
}

/// What was asked otherwise: facts, days, readings, contest, rules, calendar.
[[nodiscard]] inline std::vector<told_change> tell_premises(difference const& d, language l, detail_level level) {
    std::vector<told_change> out;
    bool const en = l == language::en;
    auto const add = [&](std::string label, std::string before, std::string after) {
        out.push_back({std::move(label), {std::move(before), {}}, {std::move(after), {}}});
    };
    for (auto const& f : d.stated) {
        auto const value = [&](std::optional<statement> const& s) {
            return s ? value_text(s->subject, static_cast<std::int32_t>(s->value), l)
                     : std::string{en ? "not stated" : "tidak dinyatakan"};
        };
        std::string const what = std::string{text_of(f.subject()).label.in(l)} + ": ";
        add(en ? "Fact" : "Fakta", what + value(f.before), value(f.after));
    }
    question const& was = d.asked.before;
    question const& is = d.asked.after;
    if (was.on != is.on) {
        add(en ? "Day" : "Hari", full_date(was.on, l), full_date(is.on, l));
    }
    if (was.known_on != is.known_on) {
        auto const known = [&](date x) {
            return is_day(x) ? (en ? "as known on " : "menurut yang diketahui pada ") + long_date(x, l)
                             : std::string{en ? "as known today" : "menurut yang diketahui sekarang"};
        };
        add(en ? "Knowledge" : "Pengetahuan", known(was.known_on), known(is.known_on));
    }
    if (was.readings.keys != is.readings.keys) {
        auto const keys = [&](reading_set const& set) {
            std::string s;
            for (auto const& k : set.keys) {
                if (!k.empty()) {
                    s += (s.empty() ? "" : ", ") + std::string{k};
                    auto const sides = sides_of(k);
                    if (!sides.empty() && level != detail_level::brief) {
                        s += " (" + std::string{sides[0].side->who.in(l)} +
                             "): " + std::string{sides[0].side->position.in(l)};
                    }
                }
            }
            return s.empty() ? std::string{en ? "national" : "nasional"} : s;
        };
        add(en ? "Reading" : "Tafsir", keys(was.readings), keys(is.readings));
    }
    if (d.contest.before != d.contest.after) {
        auto const name = [&](contest_info const* c) {
            return c != nullptr ? std::string{c->id} : std::string{en ? "none" : "tidak ada"};
        };
        add(en ? "Contest" : "Pemilihan", name(d.contest.before), name(d.contest.after));
    }
    if (was.law != is.law) {
        auto const rows = [&](rule_book const* b) {
            auto const& book = b != nullptr ? *b : national_law();
            return std::to_string(book.norms().size() + book.acts().size() + book.deadlines().size()) +
                   (en ? " rows" : " ketentuan");
        };
        add(en ? "Rules" : "Aturan", rows(was.law), rows(is.law));
    }
    if (was.calendar != is.calendar && was.known_on == is.known_on) {
        auto const whose = [&](work_calendar const* c) {
            return std::string{c == nullptr ? (en ? "national" : "nasional")
                                            : (en ? "the office's own" : "milik kantor")};
        };
        add(en ? "Calendar" : "Kalender", whose(was.calendar), whose(is.calendar));
    }
    return out;
}

/// Text in a cell of a Markdown table.
[[nodiscard]] inline std::string cell(std::string_view s) {
    std::string out;
    for (char const c : s) {
        if (c == '|') {
            out += '\\';
        }
        out += c == '\n' ? ' ' : c;
    }
    return out;
}

inline void lay_out(std::string& out, std::vector<told_change> const& list, markup how, language l, bool with_basis) {
    bool const en = l == language::en;
    if (how == markup::markdown) {
        out += en ? "| | before | after |" : "| | sebelum | sesudah |";
        out += "\n|---|---|---|\n";
        auto const side = [&](told_side const& s) {
            return cell(s.says) + (with_basis && !s.basis.empty() ? "<br>*" + cell(s.basis) + '*' : "");
        };
        for (auto const& c : list) {
            out += "| " + c.label + " | " + side(c.before) + " | " + side(c.after) + " |\n";
        }
        return;
    }
    for (auto const& c : list) {
        std::string_view label = c.label;
        auto const side = [&](told_side const& s, std::string_view arrow) {
            if (s.says.empty()) {
                return;
            }
            line(out, label, std::string{arrow} + s.says);
            label = "";
            if (with_basis && !s.basis.empty()) {
                line(out, label, s.basis);
            }
        };
        side(c.before, "");
        side(c.after, c.before.says.empty() ? "" : "-> ");
    }
}

[[nodiscard]] inline std::string one_line(std::vector<told_change> const& list) {
    std::string out;
    for (auto const& c : list) {
        out += (out.empty() ? "" : "; ") + c.label + ": " + c.before.says +
               (c.before.says.empty() || c.after.says.empty() ? "" : " -> ") + c.after.says;
    }
    return out;
}
[[nodiscard]] inline std::string heading(std::string_view words, markup how) {
    return how == markup::markdown ? "### " + std::string{words} + "\n\n" : std::string{words} + '\n';
}
[[nodiscard]] inline std::string nothing_changes(language l) {
    return l == language::en ? "nothing changes" : "tidak ada yang berubah";
}
/// The rows of the case from which nothing follows by itself, where nothing else is to be told: the first three, and how many more.
[[nodiscard]] inline std::string rows_in_one_line(difference const& d, language l) {
    constexpr std::size_t most = 3;
    std::vector<told_change> told;
    std::vector<changed_finding> of_the_case;
    std::copy_if(d.findings.begin(), d.findings.end(), std::back_inserter(of_the_case),
                 [](changed_finding const& f) { return f.of_the_case(); });
    tell_rows(told, of_the_case, d, l, detail_level::full);
    tell_open_rows(told, d.undecided, d.asked, l, detail_level::full);
    std::size_t const more = told.size() > most ? told.size() - most : 0;
    told.resize(told.size() - more);
    auto out = one_line(told);
    if (more != 0) {
        out += "; ";
        out += std::to_string(more) + (l == language::en ? " more row(s)" : " ketentuan lain");
    }
    return out;
}
/// The changes alone, without what was asked otherwise.
[[nodiscard]] inline std::string changes_text(difference const& d, language l, detail_level level, markup how) {
    auto const list = tell_changes(d, l, level);
    std::string out;
    if (level == detail_level::brief) {
        out = one_line(list);
        if (out.empty()) {
            out = rows_in_one_line(d, l);
        }
        return (out.empty() ? nothing_changes(l) : out) + '\n';
    }
    if (list.empty()) {
        line(out, "", nothing_changes(l), how == markup::markdown ? 0 : 2);
        return how == markup::markdown ? nothing_changes(l) + '\n' : out;
    }
    lay_out(out, list, how, l, true);
    return out;
}

}  // namespace detail

/// @brief A difference in words: what was asked otherwise, then what changed, the most important first, each with its rows and articles.
/// @param d The difference; what it points to must be alive. @param l The language.
/// @param level `brief` is one line of outcomes; `normal` leaves out rows from which nothing follows; `full` tells every row.
/// @param how Text or Markdown.
[[nodiscard]] inline std::string explain(difference const& d, language l, detail_level level = detail_level::normal,
                                         markup how = markup::plain) {
    auto const premises = detail::tell_premises(d, l, level);
    if (level == detail_level::brief) {
        auto const asked = detail::one_line(premises);
        return asked + (asked.empty() ? "" : " => ") + detail::changes_text(d, l, level, how);
    }
    bool const en = l == language::en;
    std::string out;
    if (!premises.empty()) {
        out += detail::heading(en ? "Compared" : "Yang dibandingkan", how);
        detail::lay_out(out, premises, how, l, false);
        out += '\n';
    }
    out += detail::heading(en ? "What changes" : "Yang berubah", how);
    return out + detail::changes_text(d, l, level, how);
}
/// @brief What a supposition changes, in words.
[[nodiscard]] inline std::string explain(supposition const& s, language l, detail_level level = detail_level::normal,
                                         markup how = markup::plain) {
    return explain(s.moved, l, level, how);
}

/// @brief Two days of knowledge in words: what differs, and which instrument of which day moved it.
[[nodiscard]] inline std::string explain(knowledge const& k, language l, detail_level level = detail_level::normal,
                                         markup how = markup::plain) {
    bool const en = l == language::en;
    if (k.problem.code != errc::none) {
        return explain(k.problem, l) + '\n';
    }
    auto const names = [&](mover const& m) {
        std::string s;
        for (auto const* const i : m.issued) {
            s += (s.empty() ? "" : "; ") + std::string{i->short_name};
        }
        return s.empty() ? std::string{en ? "no instrument carried is of that day"
                                          : "tidak ada peraturan bertanggal itu dalam data"}
                         : s;
    };
    if (level == detail_level::brief) {
        std::string out = explain(k.moved, l, level, how);
        out.pop_back();
        for (auto const& m : k.movers) {
            out += &m == k.movers.data() ? (en ? "; moved " : "; digeser ") : ", ";
            out += m.issued.empty() ? (en ? "on " : "pada ") + iso(m.day) + " (" + names(m) + ')'
                                    : (en ? "by " : "oleh ") + names(m) + " (" + iso(m.day) + ')';
        }
        return out + '\n';
    }
    std::string out = explain(k.moved, l, level, how);
    if (!k.movers.empty()) {
        out += '\n' + detail::heading(en ? "Moved by" : "Digeser oleh", how);
    }
    for (auto const& m : k.movers) {
        std::string titles;
        for (auto const* const i : m.issued) {
            titles += (titles.empty() ? "" : "; ") + std::string{i->short_name} + ": " + std::string{i->title.in(l)};
        }
        auto what = detail::changes_text(m.moved, l, detail_level::brief, how);
        what.pop_back();
        if (how == markup::markdown) {
            out += "- **" + iso(m.day) + "** " + (titles.empty() ? names(m) : titles) + "<br>" + what + '\n';
        } else {
            detail::line(out, iso(m.day), titles.empty() ? names(m) : titles);
            detail::line(out, "", what);
        }
    }
    return out;
}

namespace detail {

/// A line of the table of readings: what is looked at, and what each answer says of it, the national one first.
struct table_line {
    std::string label{};
    std::vector<std::string> cells{};
};

/// The lines on which at least one answer says something else than the others.
[[nodiscard]] inline std::vector<table_line> lines_of(reading_table const& t, language l, detail_level level) {
    bool const en = l == language::en;
    std::vector<table_line> out;
    auto const add = [&](std::string label, auto const& says) {
        table_line row{std::move(label), {says(t.national)}};
        for (auto const& o : t.others) {
            row.cells.push_back(says(o.answer));
        }
        if (std::any_of(row.cells.begin(), row.cells.end(), [&](std::string const& c) { return c != row.cells.front(); })) {
            out.push_back(std::move(row));
        }
    };
    add(en ? "Employment" : "Kepegawaian", [&](assessment const& a) {
        return std::string{name_of(a.status.employment).in(l)} + since_text(a.status.employment_since, l);
    });
    add(en ? "Candidacy" : "Pencalonan", [&](assessment const& a) {
        return std::string{name_of(a.status.candidacy).in(l)} + since_text(a.status.candidacy_since, l);
    });
    add(en ? "Party" : "Partai", [&](assessment const& a) {
        return std::string{name_of(a.status.party).in(l)} + since_text(a.status.party_since, l);
    });
    add(en ? "Discharge" : "Pemberhentian",
        [&](assessment const& a) { return discharge_text(a.status.discharge, a.status.discharge_from, l); });
    add(en ? "Work" : "Tugas", [&](assessment const& a) { return duty_text(a.status.duty, l); });
    for (std::size_t i = 0; i < t.national.verdicts.size(); ++i) {
        act const& of = *t.national.verdicts[i].of;
        add(of.id.empty() ? act_text(of, l) : std::string{of.id}, [&](assessment const& a) {
            auto const& v = a.verdicts[i];
            std::string s{name_of(v.ruling).in(l)};
            if (v.ruling == ruling::breach) {
                s += ": " + sanction_text(v, l);
            }
            auto const* const n = v.imposed_by;
            return n == nullptr ? s : s + " (" + std::string{n->effect.empty() ? n->id : n->effect.in(l)} + ')';
        });
    }
    std::vector<deadline_row const*> told;
    for (auto const& o : t.others) {
        for (auto const& d : o.moved.deadlines) {
            if (std::none_of(told.begin(), told.end(), [&](deadline_row const* r) { return r->id == d.row().id; })) {
                told.push_back(&d.row());
            }
        }
    }
    for (auto const* const row : told) {
        add(std::string{row->due.in(l)}, [&](assessment const& a) {
            auto const* const d = a.deadline(row->id);
            return d != nullptr ? deadline_text(*d, l) : std::string{en ? "does not apply" : "tidak berlaku"};
        });
    }
    table_line rows{en ? "Rows" : "Ketentuan", {""}};
    bool any = false;
    for (auto const& o : t.others) {
        std::string s;
        auto const tell = [&s](changed_finding const& f) {
            s += s.empty() ? "" : " ";
            s += f.gained() ? '+' : f.lost() ? '-' : '~';
            s += f.row().id();
        };
        if (level == detail_level::full || o.moved.first() >= answer_part::findings) {
            for (auto const* const list : {&o.moved.findings, &o.moved.undecided}) {
                for (auto const& f : *list) {
                    if (f.of_the_case()) {
                        tell(f);
                    }
                }
            }
            for (auto const& v : o.moved.verdicts) {
                for (auto const& f : v.findings) {
                    tell(f);
                }
            }
        }
        any = any || !s.empty();
        rows.cells.push_back(std::move(s));
    }
    if (any) {
        out.push_back(std::move(rows));
    }
    return out;
}

/// Words in lines no wider than `width`; what is wider by itself is cut.
[[nodiscard]] inline std::vector<std::string> folded(std::string_view s, std::size_t width) {
    std::vector<std::string> out(1);
    while (!s.empty()) {
        auto w = s.substr(0, s.find(' '));
        s.remove_prefix(std::min(s.size(), w.size() + 1));
        if (!out.back().empty() && out.back().size() + 1 + w.size() > width) {
            out.emplace_back();
        }
        out.back() += out.back().empty() ? "" : " ";
        while (out.back().size() + w.size() > width) {
            auto const room = width - out.back().size();
            auto const dot = w.substr(0, room).find_last_of("._");
            auto const cut = dot == std::string_view::npos ? room : dot + 1;
            out.back() += w.substr(0, cut);
            w.remove_prefix(cut);
            out.emplace_back();
        }
        out.back() += w;
    }
    return out;
}
/// Cells side by side, each folded to its column.
inline void lay_out_row(std::string& out, std::vector<std::string> const& cells) {
    constexpr std::size_t first = 18;
    constexpr std::size_t other = 26;
    std::vector<std::vector<std::string>> columns;
    std::size_t height = 0;
    for (auto const& c : cells) {
        columns.push_back(folded(c, columns.empty() ? first : other));
        height = std::max(height, columns.back().size());
    }
    for (std::size_t i = 0; i < height; ++i) {
        std::string row = "  ";
        for (std::size_t k = 0; k < columns.size(); ++k) {
            auto const s = i < columns[k].size() ? columns[k][i] : std::string{};
            row += s + std::string((k == 0 ? first : other) + 2 - s.size(), ' ');
        }
        row.erase(row.find_last_not_of(' ') + 1);
        out += row + '\n';
    }
}

}  // namespace detail

/// @brief Readings side by side in words: a table of what differs, the national answer first, then whose each reading is, what it says and
/// on what it rests.
/// @param t The table. @param l The language.
/// @param level `brief` is one line for each reading; `full` adds the rows behind every difference and the keys that change nothing.
/// @param how Text, in blocks of three columns, or one Markdown table.
[[nodiscard]] inline std::string explain(reading_table const& t, language l, detail_level level = detail_level::normal,
                                         markup how = markup::plain) {
    bool const en = l == language::en;
    std::string out;
    if (t.others.empty()) {
        out = en ? "No reading changes the answer.\n" : "Tidak ada tafsir yang mengubah jawaban.\n";
    }
    if (level == detail_level::brief) {
        for (auto const& o : t.others) {
            out += std::string{o.key} + ": " + detail::changes_text(o.moved, l, level, how);
        }
        return out;
    }
    auto const lines = detail::lines_of(t, l, level);
    std::string const national = en ? "National" : "Nasional";
    if (how == markup::markdown && !t.others.empty()) {
        out += "| | " + national + " |";
        std::string rule = "|---|---|";
        for (auto const& o : t.others) {
            out += " `" + std::string{o.key} + "` |";
            rule += "---|";
        }
        out += '\n' + rule + '\n';
        for (auto const& row : lines) {
            out += "| " + detail::cell(row.label) + " |";
            for (auto const& c : row.cells) {
                out +=
                    ' ' + (&c != row.cells.data() && c == row.cells.front() ? std::string{"="} : detail::cell(c)) + " |";
            }
            out += '\n';
        }
    }
    constexpr std::size_t beside = 2;
    for (std::size_t from = 0; how == markup::plain && from < t.others.size(); from += beside) {
        auto const to = std::min(from + beside, t.others.size());
        std::vector<std::string> cells{"", national};
        for (auto k = from; k < to; ++k) {
            cells.emplace_back(t.others[k].key);
        }
        out += from == 0 ? "" : "\n";
        detail::lay_out_row(out, cells);
        for (auto const& row : lines) {
            cells = {row.label, row.cells.front()};
            bool differs = false;
            for (auto k = from; k < to; ++k) {
                bool const same = row.cells[k + 1] == row.cells.front();
                differs = differs || !same;
                cells.push_back(same ? std::string{"="} : row.cells[k + 1]);
            }
            if (differs) {
                detail::lay_out_row(out, cells);
            }
        }
    }
    for (auto const& o : t.others) {
        for (auto const& s : o.sides) {
            if (how == markup::markdown) {
                out += (&o == t.others.data() && &s == o.sides.data() ? "\n- `" : "- `") + std::string{o.key} + "` " +
                       std::string{s.side->who.in(l)} + ": " + std::string{s.side->position.in(l)} + " (" +
                       cite(s.side->basis, l) + ")\n";
            } else {
                out += '\n' + std::string{o.key} + '\n';
                detail::line(out, en ? "Whose" : "Siapa", s.side->who.in(l));
                detail::line(out, en ? "Says" : "Isi", s.side->position.in(l));
                detail::line(out, en ? "Rests on" : "Dasar", cite(s.side->basis, l));
            }
        }
    }
    if (level == detail_level::full && !t.without_effect.empty()) {
        std::string keys;
        for (auto const k : t.without_effect) {
            keys += (keys.empty() ? "" : ", ") + std::string{k};
        }
        out += '\n';
        if (how == markup::markdown) {
            out += (en ? "Without effect here: " : "Tanpa pengaruh di sini: ") + keys + '\n';
        } else {
            detail::line(out, en ? "No effect" : "Tak berpengaruh", keys);
        }
    }
    return out;
}

/// @brief Prints what a supposition changes in English, normal detail; use @ref explain for Indonesian or another detail.
inline std::ostream& operator<<(std::ostream& out, supposition const& s) { return out << explain(s, language::en); }
/// @brief Prints two days of knowledge in English, normal detail.
inline std::ostream& operator<<(std::ostream& out, knowledge const& k) { return out << explain(k, language::en); }
/// @brief Prints readings side by side in English, normal detail.
inline std::ostream& operator<<(std::ostream& out, reading_table const& t) { return out << explain(t, language::en); }

}  // namespace netralitas

#endif
