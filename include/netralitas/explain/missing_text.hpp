// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Missing facts in words: which facts decide an answer, and which value leads where. Text and Markdown, in both languages.
#ifndef NETRALITAS_EXPLAIN_MISSING_TEXT_HPP
#define NETRALITAS_EXPLAIN_MISSING_TEXT_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include <netralitas/base/text.hpp>
#include <netralitas/explain/citation_text.hpp>
#include <netralitas/explain/condition_text.hpp>
#include <netralitas/explain/error_texts.hpp>
#include <netralitas/explain/names.hpp>
#include <netralitas/explain/render.hpp>
#include <netralitas/explain/word_texts.hpp>
#include <netralitas/rules/missing_facts.hpp>
#include <netralitas/rules/rule_book.hpp>

namespace netralitas {

namespace detail {

/// A row by its id: what it says, then the id in brackets; the id alone where the book has no such row.
[[nodiscard]] inline std::string row_named(std::string_view id, rule_book const& law, language l) {
    auto const p = law.find(id);
    auto says = p.kind == row_kind::rule       ? law.norms()[p.index]->words.in(l)
                : p.kind == row_kind::act      ? law.acts()[p.index]->words.in(l)
                : p.kind == row_kind::deadline ? law.deadlines()[p.index]->due.in(l)
                                               : std::string_view{};
    if (!says.empty() && says.back() == '.') {
        says.remove_suffix(1);
    }
    return says.empty() ? std::string{id} : std::string{says} + " (" + std::string{id} + ')';
}

}  // namespace detail

/// @brief What is to be decided, in words.
/// @param g The goal. @param l The language. @param law The rule book that was asked, whose words tell of a row.
[[nodiscard]] inline std::string goal_text(goal const& g, language l, rule_book const& law = national_law()) {
    bool const en = l == language::en;
    switch (g.kind) {
        case goal_kind::row:
            return (en ? "whether this applies: " : "apakah ini berlaku: ") + detail::row_named(g.row, law, l);
        case goal_kind::verdict:
            return (en ? "the ruling on: " : "penilaian atas: ") +
                   (g.of != nullptr ? detail::act_text(*g.of, l) : std::string{});
        case goal_kind::discharge: return en ? "the discharge" : "pemberhentian";
        case goal_kind::duty: return en ? "whether the person may work" : "apakah pegawai boleh bekerja";
        case goal_kind::cltn: return en ? "whether unpaid leave can be granted" : "apakah CLTN dapat diberikan";
        case goal_kind::status: break;
    }
    return en ? "the status" : "keadaan kepegawaian";
}

/// @brief An outcome in words.
[[nodiscard]] inline std::string outcome_text(goal const& g, goal_outcome const& o, language l) {
    bool const en = l == language::en;
    if (!o.decided) {
        return en ? "undecided" : "belum dapat dijawab";
    }
    auto const discharge = [&] {
        return o.discharge == consequence::none ? std::string{en ? "no discharge" : "tidak ada pemberhentian"}
                                                : std::string{name_of(o.discharge).in(l)};
    };
    auto const duty = [&] {
        return o.duty == consequence::none
                   ? std::string{en ? "no rule on going on working" : "tidak ada aturan tentang tetap bekerja"}
                   : std::string{name_of(o.duty).in(l)};
    };
    switch (g.kind) {
        case goal_kind::row:
            if (o.deadline != deadline_state::undecided) {
                return std::string{name_of(o.deadline).in(l)};
            }
            return o.holds == truth::yes ? (en ? "applies" : "berlaku") : (en ? "does not apply" : "tidak berlaku");
        case goal_kind::cltn:
            return o.holds == truth::yes ? (en ? "leave can be granted" : "CLTN dapat diberikan")
                                         : (en ? "leave cannot be granted" : "CLTN tidak dapat diberikan");
        case goal_kind::verdict: return std::string{name_of(o.ruling).in(l)};
        case goal_kind::discharge: return discharge();
        case goal_kind::duty: return duty();
        case goal_kind::status: break;
    }
    return (en ? "employment: " : "kepegawaian: ") + std::string{name_of(o.employment).in(l)} +
           (en ? "; discharge: " : "; pemberhentian: ") + discharge() + (en ? "; work: " : "; tugas: ") + duty();
}

/// @brief A class of values in words.
/// @param c The class. @param beside The classes that stand beside it in the table: one end may be the day of another fact.
/// @param l The language.
[[nodiscard]] inline std::string class_text(value_class const& c, std::vector<value_class> const& beside, language l) {
    bool const en = l == language::en;
    if (c.type == value_type::flag && c.values == 3) {
        return en ? "yes or no" : "ya atau tidak";
    }
    if (c.type == value_type::flag) {
        return value_text(c.of, c.values == 2 ? 1 : 0, l);
    }
    if (c.type == value_type::one) {
        return values_text(c.of, c.values, l);
    }
    if (c.type == value_type::several) {
        std::string out;
        for (auto const g : c.groups) {
            out += (out.empty() ? "" : en ? " and " : " dan ") + values_text(c.of, g, l);
        }
        return out;
    }
    bool const open_left = c.first.at == std::numeric_limits<std::int32_t>::min();
    bool const open_right = c.last.at == std::numeric_limits<std::int32_t>::max();
    if (c.type == value_type::number) {
        auto const range = range_of(c.of);
        if (c.first.at <= range.least || c.last.at >= range.greatest) {
            return c.first.at <= range.least ? (en ? "at most " : "paling banyak ") + std::to_string(c.last.at)
                                             : (en ? "at least " : "paling sedikit ") + std::to_string(c.first.at);
        }
        return std::to_string(c.first.at) + (en ? " to " : " sampai ") + std::to_string(c.last.at);
    }
    // The day of another fact of the table stands for itself; else the date.
    auto const end = [&](class_end e, bool is_first) {
        for (auto const& other : beside) {
            if (e.by != word::always && other.of == e.by) {
                auto const step = e.at - other.sample;
                std::string const name{text_of(e.by).label.in(l)};
                if (is_first && step == 0) {
                    return (en ? "on the day or after: " : "pada hari atau sesudah: ") + name;
                }
                if (is_first && step == 1) {
                    return (en ? "after: " : "sesudah: ") + name;
                }
                if (!is_first && step == -1) {
                    return (en ? "before: " : "sebelum: ") + name;
                }
                if (!is_first && step == 0) {
                    return (en ? "not after: " : "tidak sesudah: ") + name;
                }
                return is_first ? (en ? "after the end of the month of: " : "sesudah akhir bulan: ") + name
                                : (en ? "by the end of the month of: " : "sampai akhir bulan: ") + name;
            }
        }
        auto const d = long_date(from_serial(e.at), l);
        return is_first ? (en ? "from " : "mulai ") + d : (en ? "until " : "sampai ") + d;
    };
    bool const happens = info(c.of).kind == word_kind::event;
    std::string const never = open_right && happens ? (en ? ", or not at all" : ", atau tidak sama sekali") : "";
    if (open_left && open_right) {
        return (en ? "on whatever day" : "kapan pun") + never;
    }
    if (open_left) {
        return end(c.last, false);
    }
    if (open_right) {
        return end(c.first, true) + never;
    }
    return c.first.at == c.last.at && c.first.by == word::always && c.last.by == word::always
               ? (en ? "on " : "pada ") + long_date(from_serial(c.first.at), l)
               : end(c.first, true) + ", " + end(c.last, false);
}

namespace detail {

/// How the search ended, in a sentence.
[[nodiscard]] inline std::string state_text(missing_answer const& a, language l) {
    bool const en = l == language::en;
    auto const n = std::to_string(a.facts.size());
    switch (a.state) {
        case missing_state::decided: return en ? "Nothing is missing" : "Tidak ada yang kurang";
        case missing_state::found:
            return a.facts.size() == 1
                       ? (en ? "One fact decides it" : "Satu fakta menentukannya")
                       : n + (en ? " facts decide it, no fewer do" : " fakta menentukannya, tidak kurang dari itu");
        case missing_state::bound_hit:
            return en ? "At least " + n +
                            " facts are needed; the search was stopped before it was certain that these suffice"
                      : "Diperlukan paling sedikit " + n +
                            " fakta; pencarian dihentikan sebelum pasti bahwa fakta ini mencukupi";
        case missing_state::law_leaves_open:
            return en ? "No fact decides it: the law leaves it open"
                      : "Tidak ada fakta yang menentukannya: hukum membiarkannya terbuka";
        case missing_state::no_question: break;
    }
    return explain(a.problem, l);
}
[[nodiscard]] inline std::string fact_text(deciding_fact const& f, language l) {
    bool const en = l == language::en;
    return std::string{text_of(f.of).label.in(l)} + (en ? " (decides alone in " : " (menentukan sendiri dalam ") +
           std::to_string(f.alone) + (en ? " of " : " dari ") + std::to_string(f.values.size()) +
           (en ? " cases)" : " keadaan)");
}
[[nodiscard]] inline std::string words_text(word_set const& words, language l) {
    std::string out;
    for (std::size_t i = 0; i < word_count; ++i) {
        if (words[i]) {
            out += (out.empty() ? "" : " + ") + std::string{text_of(static_cast<word>(i)).label.in(l)};
        }
    }
    return out;
}

/// The missing facts in Markdown: a sentence, the facts, the whole table.
[[nodiscard]] inline std::string markdown_of(missing_answer const& a, language l, rule_book const& law) {
    bool const en = l == language::en;
    std::string out = "**" + goal_text(a.asked, l, law) + "** - " + state_text(a, l) + ".\n";
    if (a.state == missing_state::decided) {
        out += '\n' + outcome_text(a.asked, a.now, l) + '\n';
    }
    if (!a.facts.empty()) {
        out += '\n';
    }
    for (std::size_t i = 0; i < a.facts.size(); ++i) {
        out += std::to_string(i + 1) + ". " + fact_text(a.facts[i], l) + '\n';
    }
    if (!a.table.empty()) {
        out += en ? "\n| if | then |\n|---|---|\n" : "\n| jika | maka |\n|---|---|\n";
    }
    for (auto const& line : a.table) {
        out += "| ";
        for (std::size_t i = 0; i < line.when.size(); ++i) {
            out += (i == 0 ? "" : "; ") + std::string{text_of(line.when[i].of).label.in(l)} + ": " +
                   class_text(line.when[i], line.when, l);
        }
        out += " | " + outcome_text(a.asked, line.then, l) + " |\n";
    }
    if (a.state == missing_state::law_leaves_open) {
        for (auto const id : a.open_rows) {
            out += (en ? "\nOpen: " : "\nTerbuka: ") + row_named(id, law, l) + ".\n";
        }
    }
    for (auto const& other : a.others) {
        out += (en ? "\nOr instead: " : "\nAtau sebagai gantinya: ") + words_text(other, l) + ".\n";
    }
    return out;
}

}  // namespace detail

/// @brief The missing facts in words.
/// @param a The answer. @param l The language.
/// @param level `brief` the facts alone, `normal` a dozen lines of the table too and how many are left, `full` all of them; Markdown
/// always tells all. @param how Plain text or Markdown. @param law The rule book that was asked, whose words tell of a row.
/// @return Text with line ends. O(lines told).
[[nodiscard]] inline std::string explain(missing_answer const& a, language l, detail_level level = detail_level::normal,
                                         markup how = markup::plain, rule_book const& law = national_law()) {
    if (how == markup::markdown) {
        return detail::markdown_of(a, l, law);
    }
    std::size_t const lines = level == detail_level::brief ? 0 : level == detail_level::normal ? 12 : a.table.size();
    bool const en = l == language::en;
    std::string out;
    detail::line(out, en ? "Wanted" : "Ditanyakan", goal_text(a.asked, l, law), 0);
    detail::line(out, en ? "Missing" : "Kurang", detail::state_text(a, l), 0);
    if (a.state == missing_state::decided) {
        detail::line(out, "", outcome_text(a.asked, a.now, l), 0);
    }
    for (auto const& f : a.facts) {
        detail::line(out, "-", detail::fact_text(f, l));
    }
    for (std::size_t i = 0; i < a.table.size() && i < lines; ++i) {
        std::string s;
        for (auto const& c : a.table[i].when) {
            s += (s.empty() ? "" : "; ") + std::string{text_of(c.of).label.in(l)} + ": " +
                 class_text(c, a.table[i].when, l);
        }
        detail::line(out, en ? "if" : "jika", s + " -> " + outcome_text(a.asked, a.table[i].then, l));
    }
    if (lines != 0 && (a.table.size() > lines || a.table_bounded)) {
        detail::line(out, "",
                     a.table_bounded ? (en ? "... and more cases" : "... dan keadaan lain")
                     : en            ? "... and " + std::to_string(a.table.size() - lines) + " more cases"
                                     : "... dan " + std::to_string(a.table.size() - lines) + " keadaan lain");
    }
    for (auto const& other : a.others) {
        detail::line(out, en ? "or instead" : "atau", detail::words_text(other, l));
    }
    if (a.state == missing_state::law_leaves_open) {
        for (auto const id : a.open_rows) {
            detail::line(out, en ? "open" : "terbuka", detail::row_named(id, law, l));
        }
    }
    return out;
}

}  // namespace netralitas

#endif
