// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Conditions: what must be true for a row of the law to apply, written in the words of the vocabulary.
///
/// A condition is an expression of constexpr words: `(registered_as_candidate || became_party_member) &&
/// bans_politics_clause && !contract_ended`. It is data: at most @ref netralitas::max_literals literals in conjunctive normal form, which
/// the engine evaluates, explains, negates and lists. A misspelt word is an undeclared identifier.
#ifndef NETRALITAS_LAW_CONDITION_HPP
#define NETRALITAS_LAW_CONDITION_HPP

#include <cstddef>
#include <cstdint>
#include <type_traits>

#include <netralitas/base/date.hpp>
#include <netralitas/base/id.hpp>

namespace netralitas {

enum class word : std::uint8_t;  // the closed vocabulary, in law/vocabulary.hpp

/// @brief What a literal asks of its word.
enum class test : std::uint8_t {
    none,           ///< No literal.
    holds,          ///< The event has happened by the day, or the fact is yes.
    one_of,         ///< The value is one of a set (for a word that holds several values: they share one).
    less,           ///< Left term before or below the right term.
    less_equal,     ///< Left term not after or above the right term.
    equal,          ///< Both terms the same.
    greater_equal,  ///< Left term not before or below the right term.
    greater,        ///< Left term after or above the right term.
    applies,        ///< The rule or act with this id fires for the same person, contest and conduct.
    missed,         ///< The due day of the deadline has passed, and not all that meets it happened in time.
    item            ///< An act under this item of an instrument, or below it, is fulfilled, whoever the person is.
};

/// @brief What stands on the right of a comparison.
enum class operand_kind : std::uint8_t {
    none,          ///< Nothing.
    mask,          ///< A set of values.
    number,        ///< A plain number.
    day,           ///< A day.
    of_word,       ///< The value of another word.
    month_end_of,  ///< The end of the month of another word's day.
    key            ///< The id of a rule, act, deadline or item.
};

/// @brief One atom of a condition. A trivially copyable row of 16 bytes.
struct literal {
    word left{};                                ///< The word asked about.
    test ask = test::none;                      ///< What is asked of it.
    bool negated = false;                       ///< Whether the answer is turned round (unknown stays unknown).
    operand_kind operand = operand_kind::none;  ///< What @ref value means.
    std::uint8_t clause = 0;                    ///< Literals with the same number are alternatives.
    std::uint64_t value = 0;                    ///< Mask, number, serial day, word or key.

    constexpr literal() = default;
    /// @brief An atom from its parts.
    constexpr literal(word w, test t, operand_kind k = operand_kind::none, std::uint64_t v = 0, bool neg = false)
        : left{w}, ask{t}, negated{neg}, operand{k}, value{v} {}
    /// @brief The same atom, negated.
    [[nodiscard]] constexpr literal operator!() const {
        auto l = *this;
        l.negated = !l.negated;
        return l;
    }
    friend constexpr bool operator==(literal const&, literal const&) = default;
};

/// @brief The largest number of literals of one condition.
inline constexpr std::size_t max_literals = 8;

/// @brief What the compiler names where a condition has more than @ref max_literals literals.
inline void condition_has_more_literals_than_fit() {}
/// @brief What the compiler names where a conjunction stands inside an alternative.
inline void alternatives_may_not_hold_a_conjunction() {}

/// @brief A condition in conjunctive normal form: every clause must hold, within a clause one literal suffices.
/// An empty condition states no trigger: the question that the row defines arises without one.
///
/// What the grammar cannot say does not compile where the compiler builds the condition. Where the program builds it as it runs, the
/// condition never holds (see @ref broken), and netralitas::rule_book::check tells 1017.
struct condition {
    literal literals[max_literals]{};  ///< The literals, clause by clause.
    std::uint8_t size = 0;             ///< How many literals.
    std::uint8_t clauses = 0;          ///< How many clauses.

    constexpr condition() = default;
    /// @brief A condition of one literal.
    constexpr condition(literal l) : size{1}, clauses{1} { literals[0] = l; }
    /// @brief A condition of one value of a word: `conduct::like`.
    template <class E>
        requires std::is_enum_v<E>
    constexpr condition(E value) : condition{is(value)} {}
    /// @brief Whether no trigger is stated.
    [[nodiscard]] constexpr bool empty() const noexcept { return size == 0; }

    /// @brief Whether something was built at run time that the grammar cannot say.
    [[nodiscard]] constexpr bool broken() const noexcept {
        return size == 1 && literals[0].ask == test::applies && literals[0].value == no_rows_key;
    }

    /// @brief Adds a literal to clause number `number`. A condition without room for it is @ref broken.
    constexpr void add(literal l, std::uint8_t number) {
        if (size == max_literals) {
            condition_has_more_literals_than_fit();
            break_down();
        } else if (!broken()) {
            l.clause = number;
            literals[size++] = l;
        }
    }
    /// @brief Leaves a condition that never holds: it refers to a rule that no book can have.
    constexpr void break_down() { *this = literal{word{}, test::applies, operand_kind::key, no_rows_key}; }
    friend constexpr bool operator==(condition const&, condition const&) = default;

private:
    static constexpr auto no_rows_key = static_cast<std::uint64_t>(key_of("(no condition)"));
};

/// @brief Both hold. Words, their values, comparisons and conditions convert by themselves.
[[nodiscard]] constexpr condition operator&&(condition a, condition const& b) {
    if (a.broken() || b.broken()) {
        a.break_down();
        return a;
    }
    for (std::uint8_t i = 0; i < b.size; ++i) {
        a.add(b.literals[i], static_cast<std::uint8_t>(a.clauses + b.literals[i].clause));
    }
    if (!a.broken()) {
        a.clauses = static_cast<std::uint8_t>(a.clauses + b.clauses);
    }
    return a;
}
/// @brief One of the two holds. Either side must be a single clause: alternatives of conjunctions are not in the grammar.
[[nodiscard]] constexpr condition operator||(condition a, condition const& b) {
    bool const single = a.clauses == 1 && b.clauses == 1;
    if (!single) {
        alternatives_may_not_hold_a_conjunction();
    }
    if (!single || a.broken() || b.broken()) {
        a.break_down();
        return a;
    }
    for (std::uint8_t i = 0; i < b.size; ++i) {
        a.add(b.literals[i], 0);
    }
    return a;
}

/// @brief The rule or act `id` fires for the same person, contest and conduct.
[[nodiscard]] constexpr literal applies(char const* id) {
    return {word{}, test::applies, operand_kind::key, static_cast<std::uint64_t>(key_of(id))};
}
/// @brief The deadline `id` has passed and was not met in time.
[[nodiscard]] constexpr literal missed(char const* id) {
    return {word{}, test::missed, operand_kind::key, static_cast<std::uint64_t>(key_of(id))};
}
/// @brief An act under the item `name` (`skb_netralitas_2022:II.A`) or below it is fulfilled, whoever the person is.
[[nodiscard]] constexpr literal item(char const* name) {
    return {word{}, test::item, operand_kind::key, static_cast<std::uint64_t>(key_of(name))};
}

}  // namespace netralitas

#endif
