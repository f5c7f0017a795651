// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief A condition written as in the tables of the law: `resignation_submitted && !on_cltn`. No language, only ids.
#ifndef NETRALITAS_EXPLAIN_CONDITION_SOURCE_HPP
#define NETRALITAS_EXPLAIN_CONDITION_SOURCE_HPP

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <netralitas/base/date.hpp>
#include <netralitas/base/id.hpp>
#include <netralitas/explain/citation_text.hpp>
#include <netralitas/law/condition.hpp>
#include <netralitas/law/vocabulary.hpp>
#include <netralitas/rules/rule_book.hpp>

namespace netralitas {

namespace detail {

/// The id that a key stands for, or `?`. O(log rows); for items O(acts * length of the item).
[[nodiscard]] inline std::string_view id_behind(id_key key, rule_book const& law) {
    auto const p = law.find(key);
    switch (p.kind) {
        case row_kind::rule: return law.norms()[p.index]->id;
        case row_kind::act: return law.acts()[p.index]->id;
        case row_kind::deadline: return law.deadlines()[p.index]->id;
        case row_kind::none: break;
    }
    return "?";
}
[[nodiscard]] inline std::string_view item_behind(id_key key, rule_book const& law) {
    for (std::size_t a = 0; a < law.acts().size(); ++a) {
        if (!law.under_item(a, key)) {
            continue;
        }
        auto const whole = law.acts()[a]->item;
        for (std::size_t n = whole.size(); n > 0; --n) {
            if (key_of(whole.substr(0, n)) == key) {
                return whole.substr(0, n);
            }
        }
    }
    return "?";
}

/// `the_day` and `case_state::fresh` have other ids than names.
[[nodiscard]] constexpr std::string_view source_of(word w) noexcept {
    return w == word::the_day ? "the_day" : info(w).id;
}
[[nodiscard]] inline std::string values_source(word w, std::uint64_t mask) {
    std::string out;
    for (std::uint8_t i = 0; i < info(w).value_count; ++i) {
        if ((mask >> i & 1U) != 0) {
            out += out.empty() ? "" : " | ";
            out += info(w).id;
            out += "::";
            out += w == word::case_state && info(w).values[i] == "new" ? "fresh" : info(w).values[i];
        }
    }
    return out;
}

[[nodiscard]] inline std::string literal_source(literal const& x, rule_book const& law, bool alone) {
    std::string out = x.negated ? "!" : "";
    auto const key = static_cast<id_key>(x.value);
    auto const call = [&](std::string_view name, std::string_view id) {
        return out.append(name).append("(").append(id).append(")");
    };
    switch (x.ask) {
        case test::none: return {};
        case test::holds: return out.append(source_of(x.left));
        case test::one_of: {
            auto const list = values_source(x.left, x.value);
            bool const one = list.find('|') == std::string::npos;
            return one || (alone && !x.negated) ? out + list : out + '(' + list + ')';
        }
        case test::applies: return call("applies", id_behind(key, law));
        case test::missed: return call("missed", id_behind(key, law));
        case test::item: return call("item", item_behind(key, law));
        default: break;
    }
    std::string comparison{source_of(x.left)};
    switch (x.ask) {
        case test::less: comparison += " < "; break;
        case test::less_equal: comparison += " <= "; break;
        case test::greater_equal: comparison += " >= "; break;
        case test::greater: comparison += " > "; break;
        default: comparison += " == "; break;
    }
    auto const number = static_cast<std::int32_t>(static_cast<std::int64_t>(x.value));
    switch (x.operand) {
        case operand_kind::number: comparison += std::to_string(number); break;
        case operand_kind::day: comparison += iso(from_serial(number)); break;
        case operand_kind::of_word: comparison += source_of(static_cast<word>(x.value)); break;
        case operand_kind::month_end_of:
            comparison.append("end_of_month(").append(source_of(static_cast<word>(x.value))).append(")");
            break;
        default: break;
    }
    return x.negated ? "!(" + comparison + ')' : comparison;
}

}  // namespace detail

/// @brief The condition in the grammar of `docs/reading-a-row.md`, with days as `2023-05-04` and ids without quotes; io/condition_parse.hpp
/// reads it back to the same condition. Empty for an empty one. An id that `law` does not have is written `?`.
/// O(literals * log rows); for a literal on an item O(acts).
[[nodiscard]] inline std::string condition_source(condition const& c, rule_book const& law) {
    std::string out;
    for (std::uint8_t i = 0; i < c.size;) {
        std::uint8_t end = i;
        while (end < c.size && c.literals[end].clause == c.literals[i].clause) {
            ++end;
        }
        bool const brackets = end - i > 1 && c.clauses > 1;
        out += i == 0 ? "" : " && ";
        out += brackets ? "(" : "";
        for (std::uint8_t k = i; k < end; ++k) {
            out += k == i ? "" : " || ";
            out += detail::literal_source(c.literals[k], law, c.size == 1);
        }
        out += brackets ? ")" : "";
        i = end;
    }
    return out;
}

}  // namespace netralitas

#endif
