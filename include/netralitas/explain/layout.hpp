// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief How texts of several lines are laid out: levels of detail, plain text or Markdown, wrapped lines, graded citations.
#ifndef NETRALITAS_EXPLAIN_LAYOUT_HPP
#define NETRALITAS_EXPLAIN_LAYOUT_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <netralitas/base/text.hpp>
#include <netralitas/calendar/day_report.hpp>
#include <netralitas/explain/citation_text.hpp>
#include <netralitas/explain/condition_text.hpp>
#include <netralitas/explain/names.hpp>
#include <netralitas/rules/assessment.hpp>

namespace netralitas {

/// @brief How much is told.
enum class detail_level : std::uint8_t {
    brief,   ///< One line.
    normal,  ///< Status, verdicts, deadlines and what is open, each with its article.
    full     ///< Also every row that fires, with its premises and the facts they rest on.
};

/// @brief How a text of several lines is laid out.
enum class markup : std::uint8_t {
    plain,    ///< Lines of about 100 columns for a terminal.
    markdown  ///< Nested lists and tables, for a page or a ticket.
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

/// Whether the place of `deeper` lies inside that of `c`: an article inside its instrument, a number inside its letter.
[[nodiscard]] inline bool covers(citation const& c, citation const& deeper) {
    auto const outer = citation_id(c);
    auto const inner = citation_id(deeper);
    if (c.of != deeper.of || outer.size() >= inner.size() || inner.compare(0, outer.size(), outer) != 0) {
        return false;
    }
    char const next = inner[outer.size()];
    return next == ':' || next == '.' || next == '(' || (outer.back() == ')' && next >= '0' && next <= '9');
}

/// Citations as they could be made on the day of knowledge: each once, the most exact place of each, and the grade behind them.
[[nodiscard]] inline std::string graded(std::vector<citation> basis, evidence grade, question const& q, language l) {
    auto const unknown = [&](citation const& c) { return !c || !c.of->existed_on(q.known_on); };
    basis.erase(std::remove_if(basis.begin(), basis.end(), unknown), basis.end());
    std::vector<citation> exact;
    for (auto const& c : basis) {
        if (std::none_of(basis.begin(), basis.end(), [&](citation const& other) { return covers(c, other); })) {
            exact.push_back(c);
        }
    }
    return cite(exact, l) + " [" + std::string{name_of(grade).in(l)} + ']';
}
[[nodiscard]] inline std::string graded(citations const& basis, evidence grade, question const& q, language l) {
    return graded(std::vector<citation>{basis.begin(), basis.end()}, grade, q, l);
}

/// What declared a day off: the decree, or what the caller's own day rests on; empty where neither is known.
[[nodiscard]] inline std::string declared_by_text(day_report const& off, language l) {
    if (off.declared_by != nullptr) {
        return std::string{off.declared_by->of->short_name};
    }
    return off.regional != nullptr ? cite(off.regional->basis, l) : std::string{};
}

/// What an act was, in words: conduct, whom it favours, when.
[[nodiscard]] inline std::string act_text(act const& x, language l) {
    bool const en = l == language::en;
    std::string out;
    if (x.what.known(word::conduct)) {
        out = value_text(word::conduct, x.what.raw(word::conduct), l);
    } else if (!x.what.known(word::favours)) {
        out = en ? "membership of a party" : "keanggotaan partai politik";
    } else {
        out = en ? "an act" : "perbuatan";
    }
    if (x.what.known(word::favours) && x.what.raw(word::favours) != static_cast<int>(favours::none)) {
        out += (en ? ", for " : ", untuk ") + value_text(word::favours, x.what.raw(word::favours), l);
    }
    if (x.what.known(word::conduct_day)) {
        out += ", " + full_date(from_serial(x.what.raw(word::conduct_day)), l);
    }
    if (x.at) {
        auto const two = [](unsigned n) {
            return std::string{static_cast<char>('0' + n / 10), static_cast<char>('0' + n % 10)};
        };
        constexpr std::string_view zones[] = {"WIB", "WITA", "WIT"};
        out += ", " + two(x.at->hour) + (en ? ':' : '.') + two(x.at->minute) + ' ';
        out += zones[static_cast<std::size_t>(x.at->zone)];
    }
    return out;
}

}  // namespace detail

}  // namespace netralitas

#endif
