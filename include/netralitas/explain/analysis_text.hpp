// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief What the analyser finds, in words: which rows, from which day, what each of them says, and how to mend it.
#ifndef NETRALITAS_EXPLAIN_ANALYSIS_TEXT_HPP
#define NETRALITAS_EXPLAIN_ANALYSIS_TEXT_HPP

#include <cstdint>
#include <string>
#include <string_view>

#include <netralitas/base/text.hpp>
#include <netralitas/explain/citation_text.hpp>
#include <netralitas/explain/condition_text.hpp>
#include <netralitas/explain/error_texts.hpp>
#include <netralitas/explain/names.hpp>
#include <netralitas/explain/word_texts.hpp>
#include <netralitas/rules/analysis.hpp>
#include <netralitas/rules/rule_book.hpp>

namespace netralitas {

namespace detail {

/// The name of a region of status and of one of its states.
[[nodiscard]] inline std::string state_text(std::string_view region, std::uint8_t state, language l) {
    text const name = region == "employment"  ? name_of(static_cast<employment_state>(state))
                      : region == "candidacy" ? name_of(static_cast<candidacy_state>(state))
                      : region == "party"     ? name_of(static_cast<party_state>(state))
                                              : text{};
    return name.empty() ? std::to_string(state) : std::string{name.in(l)};
}

/// A row of the law in one line: its outcome in words.
[[nodiscard]] inline std::string outcome_text(rule_book const& law, std::string_view id, language l) {
    auto const* const n = law.find_norm(id);
    auto const* const a = n == nullptr ? law.find_act(id) : nullptr;
    if (n == nullptr && a == nullptr) {
        return {};
    }
    auto const& words = n != nullptr ? n->words : a->words;
    auto const& effect = n != nullptr ? n->effect : a->sanction;
    std::string const arrow = effect.empty() ? "" : " -> " + std::string{effect.in(l)};
    std::string const cited = n != nullptr ? cite(n->basis, l) : cite(a->basis, l);
    return std::string{id} + ": " + std::string{words.in(l)} + arrow + (cited.empty() ? "" : " [" + cited + ']');
}

}  // namespace detail

/// @brief A defect in one line: number, what is wrong, which rows, the day, and how to mend it. O(errors).
[[nodiscard]] inline std::string explain(defect const& d, language l) {
    auto const* const t = text_of(d.code);
    if (t == nullptr) {
        return {};
    }
    bool const en = l == language::en;
    std::string detail;
    auto const add = [&](std::string_view s) { detail += (detail.empty() ? "" : ", ") + std::string{s}; };
    if (!d.row.empty()) {
        add(d.row);
    }
    if (!d.other.empty()) {
        add(d.other);
    }
    if (d.code == errc::unreachable_state || d.code == errc::transition_undecided) {
        add(detail::state_text(d.row, d.state, l));
    }
    for (auto const& s : d.cell) {
        if (s.subject != word::always) {
            auto const mask = s.type == value_type::several ? static_cast<std::uint64_t>(s.value)
                                                            : std::uint64_t{1} << static_cast<unsigned>(s.value);
            add(std::string{text_of(s.subject).label.in(l)} + ": " + values_text(s.subject, mask, l));
        }
    }
    if (is_day(d.day)) {
        add((en ? "from " : "sejak ") + long_date(d.day, l));
    }
    return "NETRALITAS-" + std::to_string(static_cast<int>(d.code)) + ": " + std::string{t->wrong.in(l)} +
           (detail.empty() ? "" : " (" + detail + ')') + "; " + std::string{t->mend.in(l)};
}

/// @brief The same, and on a line of its own what each of the rows says, with its source. O(errors + log rows).
/// @param law The rule book that was analysed.
[[nodiscard]] inline std::string explain(defect const& d, rule_book const& law, language l) {
    std::string out = explain(d, l);
    for (auto const id : {d.row, d.other}) {
        auto const line = detail::outcome_text(law, id, l);
        if (!line.empty()) {
            out += "\n  " + line;
        }
    }
    return out;
}

}  // namespace netralitas

#endif
