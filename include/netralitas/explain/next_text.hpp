// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief The next deadlines in words: a line each, a paragraph each, or with every day that the count skipped; as text or Markdown.
#ifndef NETRALITAS_EXPLAIN_NEXT_TEXT_HPP
#define NETRALITAS_EXPLAIN_NEXT_TEXT_HPP

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <netralitas/base/text.hpp>
#include <netralitas/explain/citation_text.hpp>
#include <netralitas/explain/condition_text.hpp>
#include <netralitas/explain/error_texts.hpp>
#include <netralitas/explain/names.hpp>
#include <netralitas/explain/render.hpp>
#include <netralitas/rules/next_deadlines.hpp>

namespace netralitas {

/// @brief The words for a phase.
[[nodiscard]] constexpr text name_of(obligation_phase p) {
    switch (p) {
        case obligation_phase::missed: return {"missed", "terlewat"};
        case obligation_phase::to_come: return {"to come", "akan datang"};
        case obligation_phase::no_day_yet: return {"no day can be counted yet", "tanggalnya belum dapat dihitung"};
        case obligation_phase::running: break;
    }
    return {"running", "berjalan"};
}

/// @brief How many days are left, in calendar and in work days: `13 days left, 8 of them work days`.
[[nodiscard]] inline std::string days_left_text(obligation const& o, language l) {
    bool const en = l == language::en;
    if (o.phase == obligation_phase::no_day_yet) {
        return explain(o.deadline.problem, l);
    }
    auto const count = [&](int n, bool work) {
        std::string const unit = en ? (work ? " work day" : " day") : (work ? " hari kerja" : " hari");
        return std::to_string(n) + unit + (en && n != 1 ? "s" : "");
    };
    auto const work = o.work_days_left ? std::optional{*o.work_days_left} : std::nullopt;
    std::string out;
    if (o.calendar_days_left < 0) {
        out = en ? "missed " + count(-o.calendar_days_left, false) + " ago"
                 : "terlewat " + count(-o.calendar_days_left, false);
        return work ? out + " (" + count(-*work, true) + ')' : out;
    }
    if (o.calendar_days_left == 0) {
        out = en ? "due today" : "jatuh tempo hari ini";
    } else {
        out = count(o.calendar_days_left, false) + (en ? " left" : " lagi");
        out += work ? ", " + count(*work, true) : "";
    }
    if (!work) {
        out += (en ? "; work days unknown: " : "; hari kerja tidak diketahui: ") + explain(o.work_days_left.problem(), l);
    }
    if (o.phase == obligation_phase::to_come) {
        out += (en ? "; begins to run on " : "; mulai berjalan ") + long_date(o.starts, l);
    }
    return out;
}

namespace detail {

/// The decreed days off that the count skipped, and how many weekend days.
[[nodiscard]] inline std::string skipped_text(deadline_answer const& d, work_calendar const& used, language l) {
    bool const en = l == language::en;
    std::string out;
    std::size_t weekends = 0;
    for (auto const& off : d.due.skipped(used)) {
        if (off.name.empty() || off.weekend) {
            ++weekends;
            continue;
        }
        auto const by = declared_by_text(off, l);
        out += (out.empty() ? "" : "; ") + iso(off.day) + ' ' + std::string{off.name.in(l)};
        out += (by.empty() ? "" : ", ") + by;
    }
    if (weekends != 0) {
        out += (out.empty() ? "" : "; ") + std::to_string(weekends) +
               (en ? (weekends == 1 ? " weekend day" : " weekend days") : " hari akhir pekan");
    }
    return out;
}

/// What follows, a sentence for each difference.
[[nodiscard]] inline std::vector<std::string> consequences(aftermath const& a, question const& q, language l,
                                                           detail_level level) {
    bool const en = l == language::en;
    bool const full = level == detail_level::full;
    std::vector<std::string> out;
    auto const move = [&](auto before, auto then) {
        if (before != then) {
            out.push_back(std::string{name_of(before).in(l)} + " -> " + std::string{name_of(then).in(l)});
        }
    };
    move(a.before.employment, a.then.employment);
    move(a.before.candidacy, a.then.candidacy);
    move(a.before.party, a.then.party);
    auto const rows = [&](std::vector<finding> const& list, std::string_view label) {
        for (auto const& f : list) {
            if (!full && (f.then() == consequence::none || !tells_of_the_case(*f.rule))) {
                continue;
            }
            std::string s{label};
            s += f.words().in(l);
            s += " (" + (full ? std::string{f.id()} + "; " : std::string{}) + graded(f.rule->basis, f.grade(), q, l) +
                 ')';
            out.push_back(std::move(s));
        }
    };
    rows(a.begins, en ? "then: " : "lalu berlaku: ");
    rows(a.ends, en ? "no longer: " : "tidak berlaku lagi: ");
    for (auto const& d : a.deadlines) {
        std::string s{d.starts() ? (en ? "a deadline starts: " : "tenggat mulai berjalan: ")
                      : d.then.state == deadline_state::not_applicable
                          ? (en ? "a deadline falls away: " : "tenggat gugur: ")
                          : (en ? "a deadline changes: " : "tenggat berubah: ")};
        s += d.then.row->due.in(l);
        if (!d.then.row->who.empty()) {
            s += " (" + std::string{d.then.row->who.in(l)} + ')';
        }
        if (d.then.state != deadline_state::not_applicable) {
            s += ", ";
            s += d.then.problem.code == errc::none ? long_date(d.then.due.day, l) : explain(d.then.problem, l);
            s += d.starts() ? "" : ": " + std::string{name_of(d.then.state).in(l)};
        }
        s += full ? "; " + std::string{d.then.row->id} : "";
        out.push_back(std::move(s));
    }
    for (auto const& r : a.rulings) {
        out.push_back(act_text(*r.of, l) + ": " + std::string{name_of(r.before).in(l)} + " -> " +
                      std::string{name_of(r.then).in(l)});
    }
    return out;
}

/// What follows if it is done, in sentences; never empty.
[[nodiscard]] inline std::vector<std::string> if_done(obligation const& o, question const& q, language l,
                                                      detail_level level) {
    auto out = consequences(o.hence, q, l, level);
    if (out.empty()) {
        out.emplace_back(o.by_itself
                             ? (l == language::en ? "nothing else changes by a rule carried here"
                                                  : "selebihnya tidak ada perubahan menurut ketentuan yang dimuat")
                             : (l == language::en
                                    ? "met; nothing else changes by a rule carried here"
                                    : "terpenuhi; selebihnya tidak ada perubahan menurut ketentuan yang dimuat"));
    }
    return out;
}
/// What follows if it is missed, in sentences: the words of the row first; never empty.
[[nodiscard]] inline std::vector<std::string> if_missed(obligation const& o, question const& q, language l,
                                                        detail_level level) {
    std::vector<std::string> out;
    if (!o.if_missed().empty()) {
        out.emplace_back(o.if_missed().in(l));
    }
    for (auto& s : consequences(o.otherwise, q, l, level)) {
        out.push_back(std::move(s));
    }
    if (out.empty()) {
        out.emplace_back(l == language::en ? "no rule carried here says what follows"
                                           : "tidak ada ketentuan yang dimuat tentang akibatnya");
    }
    return out;
}

[[nodiscard]] inline std::string counted(obligation const& o, language l) {
    return is_day(o.deadline.counted_from) || o.deadline.row->length.unit == unit::fixed_date
               ? counting_text(o.deadline, l)
               : std::string{};
}

inline void tell_obligation(std::string& out, obligation const& o, agenda const& g, work_calendar const& used,
                            language l, detail_level level) {
    bool const en = l == language::en;
    auto const& row = *o.deadline.row;
    out += '\n';
    std::string const head = is_day(o.due()) ? full_date(o.due(), l) + ": " : std::string{};
    wrap(out, head + days_left_text(o, l), 0);
    line(out, en ? "What" : "Apa", row.due.in(l));
    if (!row.who.empty()) {
        line(out, en ? "Whose turn" : "Giliran", row.who.in(l));
    }
    if (auto const how = counted(o, l); !how.empty()) {
        line(out, en ? "Counted" : "Hitungan", how);
    }
    if (level == detail_level::full && is_day(o.due())) {
        if (auto const days = skipped_text(o.deadline, used, l); !days.empty()) {
            line(out, "", (en ? "skipping " : "melewati ") + days);
        }
    }
    auto const sentences = [&](std::string_view label, std::vector<std::string> const& list) {
        for (auto const& s : list) {
            line(out, label, s);
            label = {};
        }
    };
    if (o.by_itself) {
        sentences(en ? "By itself" : "Otomatis", if_done(o, g.asked, l, level));
    } else {
        sentences(en ? "If done" : "Jika dipenuhi", if_done(o, g.asked, l, level));
        if (o.phase != obligation_phase::no_day_yet || !o.if_missed().empty()) {
            sentences(en ? "If missed" : "Jika lewat", if_missed(o, g.asked, l, level));
        }
    }
    line(out, en ? "Basis" : "Dasar", std::string{row.id} + "; " + graded(row.basis, o.deadline.grade, g.asked, l));
    if (level == detail_level::full && !row.note.empty()) {
        line(out, en ? "Note" : "Catatan", row.note.in(l));
    }
}

/// The next deadlines as a Markdown table: due day, days left, what, whose turn, if done, if missed, article.
[[nodiscard]] inline std::string markdown_of(agenda const& g, language l, detail_level level) {
    bool const en = l == language::en;
    std::string out = en ? "| due | left | what | whose turn | if done | if missed | basis |\n"
                         : "| tenggat | sisa | apa | giliran | jika dipenuhi | jika lewat | dasar |\n";
    out += "|---|---|---|---|---|---|---|\n";
    auto const cell = [&](std::string_view s) {
        out += "| ";
        for (char const c : s) {
            out += c == '|' ? "\\|" : c == '\n' ? std::string{" "} : std::string(1, c);
        }
        out += ' ';
    };
    auto const joined = [](std::vector<std::string> const& list) {
        std::string s;
        for (auto const& one : list) {
            s += (s.empty() ? "" : "; ") + one;
        }
        return s;
    };
    for (auto const& o : g) {
        cell(iso(o.due()));
        cell(days_left_text(o, l));
        cell(o.what().in(l));
        cell(o.whose_turn().in(l));
        cell(joined(if_done(o, g.asked, l, level)));
        cell(o.by_itself ? std::string{"-"} : joined(if_missed(o, g.asked, l, level)));
        cell(graded(o.deadline.row->basis, o.deadline.grade, g.asked, l));
        out += "|\n";
    }
    return out;
}

}  // namespace detail

/// @brief An obligation in one line: what, whose turn, days left, article and grade as known on the day of knowledge of `q`.
[[nodiscard]] inline std::string explain_brief(obligation const& o, question const& q, language l) {
    auto const& row = *o.deadline.row;
    std::string out{row.due.in(l)};
    if (!row.who.empty()) {
        out += " (" + std::string{row.who.in(l)} + ')';
    }
    return out + ": " + days_left_text(o, l) + "; " + detail::graded(row.basis, o.deadline.grade, q, l);
}

/// @brief The next deadlines in words, the soonest first.
/// @param g The agenda. @param l The language. @param level `brief` a line each; `normal` what, whose turn, how counted, what follows
/// and the article; `full` every row that changes, the days that the count skipped with their decrees, and notes.
/// @param how Plain text, or a Markdown table: due day, days left, what, whose turn, if done, if missed, article.
/// @return Text with line ends, lines of about 100 columns. Complexity: linear in what is told.
[[nodiscard]] inline std::string explain(agenda const& g, language l, detail_level level = detail_level::normal,
                                         markup how = markup::plain) {
    if (how == markup::markdown) {
        return detail::markdown_of(g, l, level);
    }
    bool const en = l == language::en;
    std::string out = (en ? "Next deadlines on " : "Tenggat berikutnya pada ") + full_date(g.asked.on, l);
    if (g.asked.known_on != no_last_day) {
        out += (en ? ", as known on " : ", menurut yang diketahui pada ") + long_date(g.asked.known_on, l);
    }
    out += '\n';
    if (g.problem.code != errc::none) {
        detail::line(out, en ? "Contradiction" : "Kontradiksi", explain(g.problem, l));
    }
    if (g.obligations.empty()) {
        detail::line(out, "-",
                     en ? "no deadline runs for this person" : "tidak ada tenggat yang berjalan bagi orang ini");
        return out;
    }
    if (level == detail_level::brief) {
        for (auto const& o : g) {
            detail::line(out, iso(o.due()), explain_brief(o, g.asked, l));
        }
        return out;
    }
    inference const used{g.stated, g.where, g.asked};
    for (auto const& o : g) {
        detail::tell_obligation(out, o, g, used.calendar(), l, level);
    }
    return out;
}

}  // namespace netralitas

#endif
