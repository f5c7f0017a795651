// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief A condition from text, in the grammar in which the rows of the law are written: `docs/reading-a-row.md`.
#ifndef NETRALITAS_IO_CONDITION_PARSE_HPP
#define NETRALITAS_IO_CONDITION_PARSE_HPP

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include <netralitas/base/date.hpp>
#include <netralitas/base/error.hpp>
#include <netralitas/base/id.hpp>
#include <netralitas/io/names.hpp>
#include <netralitas/io/parse.hpp>
#include <netralitas/law/condition.hpp>
#include <netralitas/law/vocabulary.hpp>
#include <netralitas/rules/rule_book.hpp>

namespace netralitas {

/// @brief Longest text of a condition, in bytes.
inline constexpr std::size_t max_condition_bytes = 4096;
/// @brief Deepest nesting of brackets and negations in a condition.
inline constexpr std::size_t max_condition_depth = 32;

/// @brief A row or an item that a condition names. Whether it exists is for the caller to say.
struct condition_reference {
    test ask = test::none;   ///< applies, missed or item.
    std::string_view id{};   ///< The id, a view into the text.
    std::size_t offset = 0;  ///< Where it stands in the text.
};

/// @brief What became of the text of a condition.
struct condition_reading {
    condition value{};       ///< The condition, as far as it was read.
    error problem{};         ///< The first problem, or no error; its subject is a view into the text.
    std::size_t offset = 0;  ///< Where the problem stands in the text, in bytes.
    std::vector<condition_reference> references{};  ///< The rows and items named, in order.

    /// @brief Whether the text is a condition.
    [[nodiscard]] bool ok() const noexcept { return problem.code == errc::none; }
};

namespace detail {

/// Recursive descent; every step takes a character or ends, and the depth is bounded.
class condition_reader {
public:
    explicit condition_reader(std::string_view source) : s_{source} {}

    [[nodiscard]] condition_reading run() {
        if (s_.size() > max_condition_bytes) {
            fail(errc::input_too_large, s_.substr(0, 0), "condition");
            return out_;
        }
        auto const all = alternatives(0);
        skip();
        if (out_.ok() && at_ < s_.size()) {
            fail(errc::broken_condition, rest());
        }
        if (out_.ok()) {
            out_.value = all.c;
        }
        return out_;
    }

private:
    /// What has been read: a condition; values of one word can still be joined by a bar.
    struct part {
        condition c{};
        bool values = false;
    };

    part fail(errc code, std::string_view where, std::string_view other = {}) {
        if (out_.ok()) {
            out_.problem = {.code = code, .subject = where, .other = other};
            out_.offset = static_cast<std::size_t>(where.data() - s_.data());
        }
        return {};
    }
    void skip() {
        while (at_ < s_.size() && std::string_view{" \t\r\n"}.find(s_[at_]) != std::string_view::npos) {
            ++at_;
        }
    }
    /// The next few characters, for a message.
    [[nodiscard]] std::string_view rest() const { return s_.substr(at_, 16); }
    [[nodiscard]] bool take(std::string_view token) {
        skip();
        if (s_.substr(at_, token.size()) != token) {
            return false;
        }
        at_ += token.size();
        return true;
    }
    [[nodiscard]] static constexpr bool letter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }
    [[nodiscard]] static constexpr bool digit(char c) { return c >= '0' && c <= '9'; }
    [[nodiscard]] std::string_view identifier() {
        skip();
        auto const first = at_;
        while (at_ < s_.size() && (letter(s_[at_]) || (at_ > first && digit(s_[at_])))) {
            ++at_;
        }
        return s_.substr(first, at_ - first);
    }
    /// A bar by itself, not the first half of "or".
    [[nodiscard]] bool take_bar() {
        skip();
        if (s_.substr(at_, 1) != "|" || s_.substr(at_, 2) == "||") {
            return false;
        }
        ++at_;
        return true;
    }

    part alternatives(std::size_t depth) {
        auto left = conjunction(depth);
        for (auto sign = (skip(), s_.substr(at_, 2)); out_.ok() && take("||"); sign = (skip(), s_.substr(at_, 2))) {
            auto const right = conjunction(depth);
            if (out_.ok() && (left.c.clauses != 1 || right.c.clauses != 1)) {
                return fail(errc::broken_condition, sign, "&&");
            }
            if (!fits(left, right)) {
                return {};
            }
            left = {left.c || right.c};
        }
        return left;
    }
    part conjunction(std::size_t depth) {
        auto left = values(depth);
        while (out_.ok() && take("&&")) {
            auto const right = values(depth);
            if (!fits(left, right)) {
                return {};
            }
            left = {left.c && right.c};
        }
        return left;
    }
    [[nodiscard]] bool fits(part const& a, part const& b) {
        if (out_.ok() && std::size_t{a.c.size} + b.c.size > max_literals) {
            fail(errc::input_too_large, rest(), "condition");
        }
        return out_.ok();
    }
    part values(std::size_t depth) {
        auto left = negation(depth);
        for (auto bar = (skip(), s_.substr(at_, 1)); out_.ok() && take_bar(); bar = (skip(), s_.substr(at_, 1))) {
            auto const right = negation(depth);
            if (!out_.ok()) {
                return {};
            }
            if (!left.values || !right.values || left.c.literals[0].left != right.c.literals[0].left) {
                return fail(errc::broken_condition, bar);
            }
            left.c.literals[0].value |= right.c.literals[0].value;
        }
        return left;
    }
    part negation(std::size_t depth) {
        skip();
        auto const sign = s_.substr(at_, 1);
        if (depth == max_condition_depth) {
            return fail(errc::input_too_large, sign, "condition");
        }
        if (!take("!")) {
            return primary(depth);
        }
        auto inner = negation(depth + 1);
        if (out_.ok() && inner.c.size != 1) {
            return fail(errc::broken_condition, sign);
        }
        inner.c.literals[0] = !inner.c.literals[0];
        inner.values = false;
        return inner;
    }
    part primary(std::size_t depth) {
        if (take("(")) {
            auto inner = alternatives(depth + 1);
            if (out_.ok() && !take(")")) {
                return fail(errc::broken_condition, rest());
            }
            return inner;
        }
        auto const name = identifier();
        if (name.empty()) {
            return fail(errc::broken_condition, rest());
        }
        if (take("::")) {
            return value_of_word(name, identifier());
        }
        skip();
        if (s_.substr(at_, 1) == "(") {
            return call(name);
        }
        return word_or_comparison(name);
    }
    part value_of_word(std::string_view name, std::string_view value) {
        auto const w = find_word(name);
        if (!w) {
            return fail(errc::unknown_word, name);
        }
        if (auto const literal = value_literal(*w, value); literal.ask != test::none) {
            return {condition{literal}, true};
        }
        return fail(errc::unknown_value, value, name);
    }
    [[nodiscard]] static literal value_literal(word w, std::string_view value) {
        auto const& about = info(w);
        if (w == word::case_state && value == "fresh") {
            value = "new";
        }
        for (std::uint8_t i = 0; i < about.value_count; ++i) {
            if (about.values[i] == value) {
                return {w, test::one_of, operand_kind::mask, std::uint64_t{1} << i};
            }
        }
        return {};
    }
    part call(std::string_view name) {
        test const ask = name == "applies"  ? test::applies
                         : name == "missed" ? test::missed
                         : name == "item"   ? test::item
                                            : test::none;
        if (name == "is" && take("(")) {
            auto const of = identifier();
            auto const one = take("::") ? value_of_word(of, identifier()) : fail(errc::broken_condition, rest());
            if (out_.ok() && !take(")")) {
                return fail(errc::broken_condition, rest());
            }
            return {one.c};
        }
        if (ask == test::none) {
            return fail(errc::broken_condition, name);
        }
        auto const [id, offset] = bracketed();
        if (!out_.ok()) {
            return {};
        }
        out_.references.push_back({ask, id, offset});
        return {condition{literal{word{}, ask, operand_kind::key, static_cast<std::uint64_t>(key_of(id))}}};
    }
    /// What stands between a bracket and its partner, without blanks and quotes around it; items have brackets of their own.
    struct bracketed_id {
        std::string_view id{};
        std::size_t offset = 0;
    };
    bracketed_id bracketed() {
        auto const open = at_;
        std::size_t level = 0;
        for (; at_ < s_.size(); ++at_) {
            level += s_[at_] == '(' ? 1U : 0U;
            level -= s_[at_] == ')' ? 1U : 0U;
            if (level == 0) {
                break;
            }
        }
        if (at_ == s_.size()) {
            fail(errc::broken_condition, s_.substr(open, 1));
            return {};
        }
        auto first = open + 1;
        auto last = at_++;
        auto const trim = [&](std::string_view of) {
            while (first < last && of.find(s_[first]) != std::string_view::npos) {
                ++first;
            }
            while (first < last && of.find(s_[last - 1]) != std::string_view::npos) {
                --last;
            }
        };
        trim(" \t\r\n");
        if (last - first >= 2 && s_[first] == '"' && s_[last - 1] == '"') {
            ++first;
            --last;
        }
        if (first == last) {
            fail(errc::broken_condition, s_.substr(open, 2));
        }
        return {s_.substr(first, last - first), first};
    }
    [[nodiscard]] test comparison() {
        return take("<=")   ? test::less_equal
               : take(">=") ? test::greater_equal
               : take("==") ? test::equal
               : take("<")  ? test::less
               : take(">")  ? test::greater
                            : test::none;
    }
    part word_or_comparison(std::string_view name) {
        auto const found = find_word(name == "the_day" ? "on" : name);
        if (!found) {
            // As in the tables, the kinds of employment and of contest have short names.
            for (auto const w : {word::employment, word::contest}) {
                if (auto const literal = value_literal(w, name); literal.ask != test::none) {
                    return {condition{literal}, true};
                }
            }
            return fail(errc::unknown_word, name);
        }
        word const left = *found;
        auto const type = info(left).type;
        auto const ask = comparison();
        if (ask == test::none) {
            if (type != value_type::flag && type != value_type::day) {
                return fail(errc::wrong_value_type, name);
            }
            return {condition{literal{left, test::holds}}};
        }
        switch (type) {
            case value_type::number: return number_after(left, ask);
            case value_type::day: return day_after(left, ask);
            default: return fail(errc::wrong_value_type, name);
        }
    }
    part number_after(word left, test ask) {
        skip();
        auto const first = at_;
        at_ += s_.substr(at_, 1) == "-" ? 1U : 0U;
        while (at_ < s_.size() && digit(s_[at_])) {
            ++at_;
        }
        auto const token = s_.substr(first, at_ - first);
        auto const n = parse_number(token);
        if (!n) {
            return token.empty() ? fail(errc::broken_condition, rest()) : fail(n.problem().code, token);
        }
        return {condition{literal{left, ask, operand_kind::number, static_cast<std::uint64_t>(std::int64_t{*n})}}};
    }
    part day_after(word left, test ask) {
        skip();
        auto const first = at_;
        if (at_ < s_.size() && digit(s_[at_])) {
            while (at_ < s_.size() && (digit(s_[at_]) || s_[at_] == '-')) {
                ++at_;
            }
            auto const token = s_.substr(first, at_ - first);
            auto const d = parse_date(token);
            return d ? day_literal(left, ask, *d) : fail(errc::impossible_date, token);
        }
        auto const name = identifier();
        if (name == "date" && take("{")) {
            return braced_day(left, ask, first);
        }
        bool const month_end = name == "end_of_month" && take("(");
        auto const right_name = month_end ? identifier() : name;
        auto const right = find_word(right_name == "the_day" ? "on" : right_name);
        if (right_name.empty()) {
            return fail(errc::broken_condition, rest());
        }
        if (!right) {
            return fail(errc::unknown_word, right_name);
        }
        if (info(*right).type != value_type::day) {
            return fail(errc::wrong_value_type, right_name);
        }
        if (month_end && !take(")")) {
            return fail(errc::broken_condition, rest());
        }
        return {condition{literal{left, ask, month_end ? operand_kind::month_end_of : operand_kind::of_word,
                                  static_cast<std::uint64_t>(*right)}}};
    }
    /// `date{2023, 5, 4}`, as in a row.
    part braced_day(word left, test ask, std::size_t first) {
        int parts[3]{};
        for (int i = 0; i < 3; ++i) {
            skip();
            auto const from = at_;
            for (; at_ < s_.size() && digit(s_[at_]) && at_ - from < 4; ++at_) {
                parts[i] = parts[i] * 10 + (s_[at_] - '0');
            }
            if (from == at_ || !take(i < 2 ? "," : "}")) {
                return fail(errc::impossible_date, s_.substr(first, at_ - first));
            }
        }
        std::chrono::year_month_day const ymd{std::chrono::year{parts[0]},
                                              std::chrono::month{static_cast<unsigned>(parts[1])},
                                              std::chrono::day{static_cast<unsigned>(parts[2])}};
        if (!ymd.ok() || parts[0] < static_cast<int>(first_input_day.year()) ||
            parts[0] > static_cast<int>(last_input_day.year())) {
            return fail(errc::impossible_date, s_.substr(first, at_ - first));
        }
        return day_literal(left, ask, to_date(std::chrono::sys_days{ymd}));
    }
    [[nodiscard]] static part day_literal(word left, test ask, date d) {
        return {condition{literal{left, ask, operand_kind::day, day_operand(d)}}};
    }

    std::string_view s_;
    std::size_t at_ = 0;
    condition_reading out_{};
};

}  // namespace detail

/// @brief Reads a condition: `(conduct::like | conduct::share) && !on_cltn`. The rows that it names are not looked up.
///
/// The grammar is that of the tables, with days as `2023-05-04` (or `date{2023, 5, 4}`) and ids with or without quotes. Refused are: what is
/// no condition (1017), an unknown word (1004) or value (1005), a comparison of what cannot be compared (1006), an
/// impossible date (1001), more than @ref max_literals literals, @ref max_condition_bytes bytes or @ref max_condition_depth levels (1015).
/// O(length).
[[nodiscard]] inline condition_reading read_condition(std::string_view source) {
    return detail::condition_reader{source}.run();
}

/// @brief Whether `law` has the row or item that a condition refers to. O(log rows); for an item O(acts).
[[nodiscard]] inline bool resolves(condition_reference const& r, rule_book const& law) {
    auto const kind = law.find(r.id).kind;
    switch (r.ask) {
        case test::applies: return kind == row_kind::rule || kind == row_kind::act;
        case test::missed: return kind == row_kind::deadline;
        case test::item: return law.has_item(key_of(r.id));
        default: return false;
    }
}

/// @brief A condition whose rows and items `law` has. @return The condition; the errors of @ref read_condition, or 3002 with the id that
/// `law` does not have. The subject is a view into `source`.
[[nodiscard]] inline outcome<condition> parse_condition(std::string_view source, rule_book const& law) {
    auto const read = read_condition(source);
    if (!read.ok()) {
        return read.problem;
    }
    for (auto const& r : read.references) {
        if (!resolves(r, law)) {
            return error{.code = errc::unknown_reference, .subject = r.id};
        }
    }
    return read.value;
}

}  // namespace netralitas

#endif
