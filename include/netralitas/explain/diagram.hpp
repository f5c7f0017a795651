// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief The three regions of a status as Mermaid state diagrams, printed from the transition tables themselves.
#ifndef NETRALITAS_EXPLAIN_DIAGRAM_HPP
#define NETRALITAS_EXPLAIN_DIAGRAM_HPP

#include <cstddef>
#include <span>
#include <string>

#include <netralitas/base/text.hpp>
#include <netralitas/explain/citation_text.hpp>
#include <netralitas/explain/names.hpp>
#include <netralitas/explain/word_texts.hpp>
#include <netralitas/rules/rule_book.hpp>
#include <netralitas/status/regions.hpp>

namespace netralitas {

/// @brief A region as a Mermaid `stateDiagram-v2`: every state by its name, every transition with its event and its article.
/// @param table The region's transitions. @param start The state of somebody of whom nothing is stated.
/// @param law The rows, for the articles. @param l The language of the names.
/// @return Text that Mermaid draws. Complexity: transitions times states.
template <class State>
[[nodiscard]] std::string mermaid(std::span<transition<State> const> table, State start, rule_book const& law,
                                  language l) {
    auto const node = [](State s) { return 's' + std::to_string(static_cast<int>(s)); };
    std::string out = "stateDiagram-v2\n";
    std::uint16_t named = 0;
    auto const name = [&](State s) {
        if ((named & bit(s)) == 0) {
            named = static_cast<std::uint16_t>(named | bit(s));
            out += "    state \"" + std::string{name_of(s).in(l)} + "\" as " + node(s) + '\n';
        }
    };
    name(start);
    for (auto const& t : table) {
        for (int i = 0; i < 16; ++i) {
            if ((t.from >> i & 1) != 0) {
                name(static_cast<State>(i));
            }
        }
        name(t.to);
    }
    out += "    [*] --> " + node(start) + '\n';
    for (auto const& t : table) {
        auto const p = law.find(t.by.key);
        std::string label{text_of(t.on).label.in(l)};
        if (p.kind == row_kind::rule) {
            auto const& basis = law.norms()[p.index]->basis;
            label += " (" + cite(basis.items[0], l) + ')';
        }
        for (int i = 0; i < 16; ++i) {
            if ((t.from >> i & 1) != 0) {
                out += "    " + node(static_cast<State>(i)) + " --> " + node(t.to) + ": " + label + '\n';
            }
        }
    }
    return out;
}

/// @brief The region of employment as a diagram.
[[nodiscard]] inline std::string employment_diagram(language l) {
    return mermaid<employment_state>(employment_transitions, employment_state::serving, national_law(), l);
}
/// @brief The region of candidacy as a diagram.
[[nodiscard]] inline std::string candidacy_diagram(language l) {
    return mermaid<candidacy_state>(candidacy_transitions, candidacy_state::none, national_law(), l);
}
/// @brief The region of party ties as a diagram.
[[nodiscard]] inline std::string party_diagram(language l) {
    return mermaid<party_state>(party_transitions, party_state::none, national_law(), l);
}

}  // namespace netralitas

#endif
