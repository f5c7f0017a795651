// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Numbered, typed errors and `outcome`, which is an answer or an error. The numbers are stable.
#ifndef NETRALITAS_BASE_ERROR_HPP
#define NETRALITAS_BASE_ERROR_HPP

#include <cstdint>
#include <string_view>
#include <utility>

#include <netralitas/base/date.hpp>

namespace netralitas {

/// @brief Why there is no answer. The family is the thousand: 1 input, 2 calendar, 3 rule set, 4 citation, 5 status.
///
/// Each number has its texts in `explain/error_texts.hpp` and its page in `docs/errors.md`.
enum class errc : std::uint16_t {
    none = 0,                    ///< No error.
    impossible_date = 1001,      ///< A date that no calendar has, or text that is no date.
    special_date = 1002,         ///< A special value of Boost.Date_Time where a day is needed.
    unknown_id = 1003,           ///< An id that the library does not carry.
    unknown_word = 1004,         ///< A word that is not in the vocabulary.
    unknown_value = 1005,        ///< A value that the word does not have.
    wrong_value_type = 1006,     ///< A value of the wrong type (a date where a number is needed, and so on).
    stated_twice = 1007,         ///< The same fact is stated twice with different values.
    broken_file = 1008,          ///< A file that cannot be read or parsed.
    missing_column = 1009,       ///< A CSV file lacks a column, or a row has too few or too many fields.
    missing_field = 1010,        ///< A JSON scenario lacks a field that it needs.
    contest_mismatch = 1011,     ///< The contest kind, its cycle or a date does not belong to the contest named.
    number_out_of_range = 1012,  ///< A number outside the range that its meaning allows.
    unknown_person = 1013,       ///< An event names a person that the list of people does not have.
    reversed_interval = 1014,    ///< The last day lies before the first.
    input_too_large = 1015,      ///< A field, line or nesting beyond the stated limit.
    unknown_field = 1016,        ///< A field or column that the format does not have.
    broken_condition = 1017,     ///< Text that is no condition, or one that a condition cannot say.
    changed_while_read = 1018,  ///< A list whose rows are not the same at a second look, since somebody writes into it.
    before_calendar = 2001,     ///< A day before the first decree that the calendar carries.
    not_decreed = 2002,         ///< A day after the last decreed year, or a year not yet decreed as known on the day.
    zero_days_from_day_off = 2003,  ///< "Zero work days after" a day off has no answer without a rolling rule.
    counting_unspecified = 2004,    ///< The law does not say how the days are counted, and the caller chose no way.
    overlapping_outcomes = 3001,    ///< Two rules apply with different outcomes and no stated order.
    unknown_reference = 3002,       ///< A rule refers to a rule, act or deadline that does not exist.
    reading_not_applicable = 3003,  ///< A reading that cannot be selected (it changes no outcome).
    rule_without_citation = 3004,   ///< An added rule cites nothing.
    rule_without_text = 3005,       ///< A rule lacks its words in one language or both.
    unreachable_state = 3006,       ///< No transition leads to a state.
    versions_overlap = 3007,        ///< Two versions of a rule, or two bodies for one task, on the same days.
    hole_in_days = 3008,            ///< Days between two versions, bodies or lists on which none applies.
    never_in_force = 3009,          ///< A rule applies on no day, or only while nothing it cites is in force.
    condition_never_holds = 3010,   ///< A condition that no facts can fulfil.
    gap_in_list = 3011,             ///< A list of acts names a form of conduct, but not for this beneficiary or person.
    idle_declaration = 3012,        ///< A declared overlap of two rules that do not overlap, or no longer.
    id_used_twice = 3013,           ///< Two rows share an id.
    transition_undecided = 3014,    ///< A transition without event, source or row, or two of which nothing decides.
    article_not_in_registry = 4001,  ///< A citation names an article that the registry does not have.
    not_in_force = 4002,             ///< A citation is used on a day on which its instrument is not in force.
    event_out_of_order = 5001,       ///< An event that cannot follow the ones before it.
    contradictory_facts = 5002,      ///< Two facts that cannot both be true.
};

/// @brief A numbered error with the values that its message needs. Trivially copyable; holds views, owns nothing.
struct error {
    errc code = errc::none;     ///< The number.
    date day = no_first_day;    ///< The day that was refused, where there is one.
    date limit = no_first_day;  ///< The nearest day that would have been accepted, where there is one.
    std::string_view subject{};  ///< The id, word or value that was refused (a view into the caller's data or a literal).
    std::string_view other{};    ///< A second id or word, where the message needs one.

    /// @brief The stable number, as in `NETRALITAS-2002`.
    [[nodiscard]] constexpr int number() const noexcept { return static_cast<int>(code); }
};

/// @brief An answer of type `T`, or the @ref error that says why there is none. Copyable where `T` is; no allocation.
template <class T>
class [[nodiscard]] outcome {
public:
    /// @brief An answer.
    constexpr outcome(T value) : value_{std::move(value)} {}
    /// @brief No answer, and why.
    constexpr outcome(error e) : problem_{e} {}

    /// @brief Whether there is an answer.
    [[nodiscard]] constexpr bool has_value() const noexcept { return problem_.code == errc::none; }
    /// @brief Whether there is an answer.
    [[nodiscard]] constexpr explicit operator bool() const noexcept { return has_value(); }
    /// @brief The answer. Precondition: `has_value()`; otherwise a value-initialised `T`.
    [[nodiscard]] constexpr T const& value() const& noexcept { return value_; }
    /// @brief The answer, moved out.
    [[nodiscard]] constexpr T&& value() && noexcept { return std::move(value_); }
    /// @brief The answer.
    [[nodiscard]] constexpr T const& operator*() const& noexcept { return value_; }
    /// @brief The answer's members.
    [[nodiscard]] constexpr T const* operator->() const noexcept { return &value_; }
    /// @brief The answer, or `fallback`.
    [[nodiscard]] constexpr T value_or(T fallback) const { return has_value() ? value_ : std::move(fallback); }
    /// @brief The error; `errc::none` where there is an answer.
    [[nodiscard]] constexpr error const& problem() const noexcept { return problem_; }

private:
    T value_{};
    error problem_{};
};

}  // namespace netralitas

#endif
