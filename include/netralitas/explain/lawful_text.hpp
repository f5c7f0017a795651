// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Lawful days in words: each interval with the rows that decide it; the earliest and the latest day with both sides of it.
#ifndef NETRALITAS_EXPLAIN_LAWFUL_TEXT_HPP
#define NETRALITAS_EXPLAIN_LAWFUL_TEXT_HPP

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include <netralitas/base/text.hpp>
#include <netralitas/explain/citation_text.hpp>
#include <netralitas/explain/condition_text.hpp>
#include <netralitas/explain/error_texts.hpp>
#include <netralitas/explain/names.hpp>
#include <netralitas/explain/render.hpp>
#include <netralitas/explain/word_texts.hpp>
#include <netralitas/rules/lawful_days.hpp>

namespace netralitas {

/// @brief Name of what a deed is on a day.
[[nodiscard]] constexpr text name_of(day_state s) {
    switch (s) {
        case day_state::lawful: return {"lawful", "boleh"};
        case day_state::late: return {"too late", "terlambat"};
        case day_state::breach: return {"not lawful", "tidak boleh"};
        case day_state::undecided: return {"undecided", "belum dapat dijawab"};
        case day_state::no_rule_known: break;
    }
    return {"no rule known", "tidak ada aturan yang diketahui"};
}

/// @brief A deed in words.
[[nodiscard]] inline std::string deed_text(deed const& d, language l) {
    return d.is_event() ? std::string{text_of(d.event).label.in(l)} : detail::act_text({.what = d.what, .at = d.at}, l);
}

/// @brief A row that decides a day: what it says, its due day, its id, its articles as known on the day `known`, its grade.
[[nodiscard]] inline std::string reason_text(day_reason const& r, date known, language l) {
    bool const en = l == language::en;
    std::vector<citation> basis;
    std::string s;
    evidence grade{};
    if (r.term != nullptr) {
        basis.assign(r.term->basis.begin(), r.term->basis.end());
        grade = r.term->grade;
        s = (en ? "term: " : "tenggat: ") + std::string{r.term->due.in(l)};
        if (is_day(r.due)) {
            s += (en ? ", due " : ", jatuh tempo ") + full_date(r.due, l);
        }
    } else if (r.rule != nullptr) {
        basis.assign(r.rule->basis.begin(), r.rule->basis.end());
        grade = r.rule->grade;
        s = r.rule->words.in(l);
    } else {
        basis = {r.conduct->basis};
        grade = r.conduct->grade;
        s = r.conduct->words.in(l);
    }
    return s + " (" + std::string{r.id()} + "; " + detail::graded(std::move(basis), grade, {.known_on = known}, l) + ')';
}

namespace detail {

[[nodiscard]] inline std::string days_text(interval days, language l) {
    return days.first == days.last
               ? long_date(days.first, l)
               : long_date(days.first, l) + (l == language::en ? " to " : " sampai ") + long_date(days.last, l);
}
inline void tell_interval(std::string& out, day_interval const& i, date known, language l) {
    bool const en = l == language::en;
    wrap(out, days_text(i.days, l) + ": " + std::string{name_of(i.state).in(l)}, 0);
    for (auto const& r : i.reasons) {
        out += "  - ";
        wrap(out, reason_text(r, known, l), 4);
    }
    if (i.missing.any()) {
        out += "  ";
        wrap(out, (en ? "needs: " : "perlu: ") + missing_text(i.missing, l), 4);
    }
}
/// The answer to "from when" or "until when" in a line or two; a day at the edge of the days asked is said to be one.
[[nodiscard]] inline std::vector<std::string> day_found(lawful_answer const& a, lawful_day const& d, bool earliest,
                                                        language l) {
    bool const en = l == language::en;
    auto const first = a.days.front().days.first;
    auto const last = a.days.back().days.last;
    std::string day = earliest ? (en ? "lawful from " : "boleh mulai ") : (en ? "lawful until " : "boleh sampai ");
    if (is_day(d.day)) {
        day += full_date(d.day, l);
        if (d.beyond == nullptr) {
            day += earliest ? (en ? ", the first day asked about" : ", hari pertama yang ditanyakan")
                            : (en ? ", the last day asked about" : ", hari terakhir yang ditanyakan");
        }
    }
    if (d.state == day_search::found) {
        return {std::move(day)};
    }
    if (d.state == day_search::none) {
        auto const some = [&](day_state s) {
            return std::any_of(a.days.begin(), a.days.end(), [s](day_interval const& i) { return i.state == s; });
        };
        bool const ruled = some(day_state::breach) || some(day_state::late);
        std::string none = !ruled
                               ? (en ? "no rule known that speaks of it" : "tidak ada aturan yang diketahui tentangnya")
                           : some(day_state::no_rule_known)
                               ? (en ? "on no day known to be lawful" : "tidak ada hari yang diketahui boleh")
                               : (en ? "on no day lawful" : "tidak boleh pada hari apa pun");
        return {std::move(none) + ", " + days_text({first, last}, l)};
    }
    std::vector<std::string> out{(en ? "undecided; needs: " : "belum dapat dijawab; perlu: ") +
                                 missing_text(d.missing, l)};
    if (is_day(d.day)) {
        out.push_back((en ? "in any case " : "bagaimanapun ") + day);
    }
    return out;
}
[[nodiscard]] inline std::string tell_day(lawful_answer const& a, lawful_day const& d, bool earliest, language l) {
    if (a.days.empty()) {
        return explain(a.problem, l) + '\n';
    }
    std::string out;
    std::string head = deed_text(a.asked, l) + ": ";
    for (auto const& s : day_found(a, d, earliest, l)) {
        wrap(out, std::exchange(head, {}) + s, 2);
    }
    if (d.in != nullptr) {
        tell_interval(out, *d.in, a.known_on, l);
    }
    if (d.beyond != nullptr) {
        tell_interval(out, *d.beyond, a.known_on, l);
    }
    if (d.state == day_search::none) {
        for (auto const& i : a.days) {
            tell_interval(out, i, a.known_on, l);
        }
    }
    return out;
}

/// The answers to "from when" and "until when", each once.
[[nodiscard]] inline std::vector<std::string> both_days(lawful_answer const& a, language l) {
    if (a.days.empty()) {
        return {};
    }
    auto out = day_found(a, earliest_lawful(a), true, l);
    for (auto& s : day_found(a, latest_lawful(a), false, l)) {
        if (std::find(out.begin(), out.end(), s) == out.end()) {
            out.push_back(std::move(s));
        }
    }
    return out;
}

/// The answers, then the intervals as a Markdown table: days, what the deed is, the rows.
[[nodiscard]] inline std::string markdown_of(lawful_answer const& a, language l) {
    bool const en = l == language::en;
    std::string out = "**" + deed_text(a.asked, l) + "**\n\n";
    for (auto const& s : both_days(a, l)) {
        out += "- " + s + '\n';
    }
    out += (en ? "\n| days | what it is | why |\n|---|---|---|\n" : "\n| hari | sifatnya | alasan |\n|---|---|---|\n");
    for (auto const& i : a.days) {
        out += "| " + days_text(i.days, l) + " | " + std::string{name_of(i.state).in(l)} + " | ";
        std::string why;
        for (auto const& r : i.reasons) {
            why += (why.empty() ? "" : "<br>") + reason_text(r, a.known_on, l);
        }
        if (i.missing.any()) {
            why += (why.empty() ? "" : "<br>") + std::string{en ? "needs: " : "perlu: "} + missing_text(i.missing, l);
        }
        out += why + " |\n";
    }
    return out;
}

}  // namespace detail

/// @brief From when on the deed is lawful, with what decides the day itself and the day before.
[[nodiscard]] inline std::string explain_earliest(lawful_answer const& a, language l) {
    return detail::tell_day(a, earliest_lawful(a), true, l);
}
/// @brief Until when the deed is lawful, with what decides the day itself and the day after.
[[nodiscard]] inline std::string explain_latest(lawful_answer const& a, language l) {
    return detail::tell_day(a, latest_lawful(a), false, l);
}

/// @brief From when and until when the deed is lawful, then what it is on each day of the range, interval by interval, with the rows
/// that decide it.
/// @param a The answer. @param l The language. @param level `brief` only the earliest and the latest lawful day, with what decides them
/// and their neighbours. @param how Plain text or Markdown, which is a table of all intervals.
/// @return Text with line ends. O(what is told).
[[nodiscard]] inline std::string explain(lawful_answer const& a, language l, detail_level level = detail_level::normal,
                                         markup how = markup::plain) {
    if (how == markup::markdown) {
        return detail::markdown_of(a, l);
    }
    if (level == detail_level::brief) {
        return explain_earliest(a, l) + explain_latest(a, l);
    }
    std::string out;
    detail::wrap(out, deed_text(a.asked, l), 0);
    for (auto const& s : detail::both_days(a, l)) {
        out += "  ";
        detail::wrap(out, s, 4);
    }
    if (a.problem.code != errc::none) {
        detail::wrap(out, explain(a.problem, l), 0);
    }
    for (auto const& i : a.days) {
        detail::tell_interval(out, i, a.known_on, l);
    }
    return out;
}

}  // namespace netralitas

#endif
