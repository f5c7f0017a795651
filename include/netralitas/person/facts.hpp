// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief What is known of a person, a contest and an act: stated facts, each with its word, and nothing guessed.
#ifndef NETRALITAS_PERSON_FACTS_HPP
#define NETRALITAS_PERSON_FACTS_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>

#include <netralitas/base/date.hpp>
#include <netralitas/base/error.hpp>
#include <netralitas/law/vocabulary.hpp>

namespace netralitas {

/// @brief A set of stated facts, one value for each word. Nothing stated means unknown.
///
/// @code
/// facts teacher{pns, appointed(date{2012, 3, 1}), resignation_submitted(date{2023, 4, 10}), bans_politics_clause(false)};
/// @endcode
/// Fixed size (about one kilobyte), trivially copyable, no allocation. Lookup and statement are O(1).
class facts {
public:
    constexpr facts() = default;
    /// @brief The facts stated; the first contradiction is kept in @ref problem.
    constexpr facts(std::initializer_list<statement> stated) {
        for (auto const& s : stated) {
            state(s);
        }
    }

    /// @brief States one more fact. Stating the same value again changes nothing; several values of a word that can hold
    /// several are joined. @return errc::stated_twice where another value had been stated (which stays), errc::wrong_value_type
    /// where the value is not of the word's type, otherwise no error; kept in @ref problem too.
    constexpr error state(statement s) {
        auto const i = static_cast<std::size_t>(s.subject);
        if (i >= word_count || info(s.subject).type != s.type) {
            return remember(
                {errc::wrong_value_type, no_first_day, no_first_day, i < word_count ? info(s.subject).id : ""});
        }
        auto const v = static_cast<std::int32_t>(s.value);
        if (!known(s.subject)) {
            value_[i] = v;
            known_[i / 64] |= std::uint64_t{1} << (i % 64);
            return {};
        }
        if (s.type == value_type::several) {
            value_[i] |= v;
            return {};
        }
        if (value_[i] != v) {
            return remember({errc::stated_twice, no_first_day, no_first_day, info(s.subject).id});
        }
        return {};
    }
    /// @brief States a fact in place of whatever was stated of the same word: for "what if".
    constexpr void restate(statement s) {
        forget(s.subject);
        state(s);
    }
    /// @brief Makes a word unknown again.
    constexpr void forget(word w) {
        auto const i = static_cast<std::size_t>(w);
        known_[i / 64] &= ~(std::uint64_t{1} << (i % 64));
        value_[i] = 0;
    }
    /// @brief States all that `more` states; a contradiction is kept in @ref problem and the older value stays.
    constexpr void join(facts const& more) {
        for (std::size_t i = 0; i < word_count; ++i) {
            if (auto const s = more.get(static_cast<word>(i))) {
                state(*s);
            }
        }
        complete_ = complete_ || more.complete_;
    }

    /// @brief Says that the history is complete: an event, or another dated fact of the person, that is not stated has not
    /// happened. Facts without a date stay unknown all the same.
    constexpr facts& nothing_else_happened() {
        complete_ = true;
        return *this;
    }
    /// @brief Whether the history is complete.
    [[nodiscard]] constexpr bool complete() const noexcept { return complete_; }

    /// @brief Whether the word has a stated value.
    [[nodiscard]] constexpr bool known(word w) const noexcept {
        auto const i = static_cast<std::size_t>(w);
        return (known_[i / 64] >> (i % 64) & 1U) != 0;
    }
    /// @brief The raw value of a known word: flag, serial day, number, value index or mask.
    [[nodiscard]] constexpr std::int32_t raw(word w) const noexcept { return value_[static_cast<std::size_t>(w)]; }
    /// @brief The statement about a word, if there is one.
    [[nodiscard]] constexpr std::optional<statement> get(word w) const {
        if (!known(w)) {
            return std::nullopt;
        }
        return statement{w, info(w).type, raw(w)};
    }
    /// @brief The stated day of a word of type day, if there is one.
    [[nodiscard]] constexpr std::optional<date> day(word w) const {
        if (!known(w) || info(w).type != value_type::day) {
            return std::nullopt;
        }
        return from_serial(raw(w));
    }
    /// @brief The first contradiction met, or no error.
    [[nodiscard]] constexpr error const& problem() const noexcept { return problem_; }

private:
    constexpr error remember(error e) {
        if (problem_.code == errc::none) {
            problem_ = e;
        }
        return e;
    }

    std::array<std::int32_t, word_count> value_{};
    std::array<std::uint64_t, (word_count + 63) / 64> known_{};
    bool complete_ = false;
    error problem_{};
};

}  // namespace netralitas

#endif
