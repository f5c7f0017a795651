// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Legal instruments as named constexpr objects, and citations that do not compile unless the article is registered.
#ifndef NETRALITAS_LAW_INSTRUMENT_HPP
#define NETRALITAS_LAW_INSTRUMENT_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <netralitas/base/date.hpp>
#include <netralitas/base/text.hpp>
#include <netralitas/law/evidence.hpp>

namespace netralitas {

struct instrument;

// Not constexpr on purpose: reaching one of these in a constant expression is the compile error, and its name is the message.
/// @brief What the compiler names where an article is cited that the registry lacks.
inline void citation_names_an_article_that_is_not_in_the_registry_of_the_instrument() {}
/// @brief What the compiler names where a part is cited that the registry lacks.
inline void citation_names_a_part_that_is_not_in_the_registry_of_the_instrument() {}
/// @brief What the compiler names where a citation is not in force on the day asked for.
inline void citation_uses_an_instrument_that_is_not_in_force_on_that_day() {}

/// @brief The number of an article, with the letter of an inserted one (`54D`).
struct article_number {
    std::uint16_t number = 0;  ///< The number; 0 means "the instrument as a whole".
    char suffix = 0;           ///< The letter of an inserted article, or 0.

    constexpr article_number() = default;
    /// @brief The article `n`, with the letter of an inserted one.
    constexpr article_number(int n, char letter = 0) : number{static_cast<std::uint16_t>(n)}, suffix{letter} {}
    friend constexpr bool operator==(article_number const&, article_number const&) = default;
};

/// @brief A provision: instrument, article, paragraph, letter, number, and the instrument that gave the wording.
///
/// Reads like the provision itself: `pp_11_2017.pasal(255).ayat(3)`. A structural type, so that a citation can also be a
/// template argument. Citing an article or part that the registry of the instrument lacks does not compile.
struct citation {
    instrument const* of = nullptr;          ///< The instrument cited; null marks "no citation".
    instrument const* amended_by = nullptr;  ///< The amendment that gave the wording, or null.
    article_number article{};                ///< Article (pasal), or number 0 for the instrument as a whole or a part.
    std::uint16_t last_article = 0;          ///< Last article of a range (pasal 16-25), or 0.
    std::uint8_t part_index = 0;             ///< One-based index of a named part in the instrument's registry, or 0.
    std::uint8_t paragraph = 0;              ///< Paragraph (ayat), or 0.
    char letter = 0;                         ///< Letter (huruf), or 0.
    std::uint8_t number = 0;                 ///< Number below the letter (angka), or 0.

    /// @brief The paragraph (ayat) `n` of the article.
    [[nodiscard]] constexpr citation ayat(int n) const {
        auto c = *this;
        c.paragraph = static_cast<std::uint8_t>(n);
        return c;
    }
    /// @brief The letter (huruf) `l`.
    [[nodiscard]] constexpr citation huruf(char l) const {
        auto c = *this;
        c.letter = l;
        return c;
    }
    /// @brief The number (angka) `n`.
    [[nodiscard]] constexpr citation angka(int n) const {
        auto c = *this;
        c.number = static_cast<std::uint8_t>(n);
        return c;
    }
    /// @brief The range of articles that ends with `last` (s.d. pasal).
    [[nodiscard]] constexpr citation sampai(int last) const {
        auto c = *this;
        c.last_article = static_cast<std::uint16_t>(last);
        return c;
    }
    /// @brief The wording given by the amendment `by`.
    [[nodiscard]] constexpr citation as_amended_by(instrument const& by) const {
        auto c = *this;
        c.amended_by = &by;
        return c;
    }
    /// @brief The same citation, checked to be in force on `day`; does not compile where it is not.
    [[nodiscard]] consteval citation in_force_on(date day) const;

    /// @brief Whether this is a citation at all.
    [[nodiscard]] constexpr explicit operator bool() const noexcept { return of != nullptr; }
    friend constexpr bool operator==(citation const&, citation const&) = default;
};

/// @brief The largest number of registered articles or parts of one instrument.
inline constexpr std::size_t max_articles = 32;

/// @brief A law, regulation, decree, ruling, circular or official letter.
///
/// Instruments are `inline constexpr` objects named by their id (`pp_11_2017`): the object is the value, `&pp_11_2017` can be
/// a template argument, and `pp_11_2017.pasal(255)` is a citation checked at compile time.
struct instrument {
    std::string_view id{};          ///< Stable id, as in findings and JSON.
    std::string_view short_name{};  ///< Official short name, as cited (`PP 11/2017`).
    std::string_view numbers{};     ///< The official numbers, where the short name leaves them out.
    text title{};                   ///< Title in both languages.
    std::string_view issuer{};      ///< Who issued it.
    interval issued{};              ///< Day of issue; a longer interval where only the month or year is established.
    interval force{};               ///< First and last day in force; open where not established.
    evidence grade{};               ///< How well instrument and dates are attested.
    text note{};                    ///< What is not established about it.
    article_number articles[max_articles]{};  ///< Registered articles (pasal), ended by number 0.
    char const* parts[max_articles]{};        ///< Registered named parts (of circulars, annexes), ended by null.

    /// @brief The instrument as a whole, as a citation.
    [[nodiscard]] constexpr operator citation() const { return citation{.of = this}; }

    /// @brief Article (pasal) `n`. Does not compile if the registry lacks it. O(registered articles).
    [[nodiscard]] consteval citation pasal(int n, char suffix = 0) const {
        for (auto const& known : articles) {
            if (known == article_number{n, suffix}) {
                return citation{.of = this, .article = known};
            }
        }
        citation_names_an_article_that_is_not_in_the_registry_of_the_instrument();
        return {};
    }
    /// @brief A named part of a circular or annex (`C.1.b`). Does not compile if the registry lacks it.
    [[nodiscard]] consteval citation bagian(std::string_view name) const {
        for (std::size_t i = 0; i < max_articles && parts[i] != nullptr; ++i) {
            if (name == parts[i]) {
                return citation{.of = this, .part_index = static_cast<std::uint8_t>(i + 1)};
            }
        }
        citation_names_a_part_that_is_not_in_the_registry_of_the_instrument();
        return {};
    }
    /// @brief The instrument as a whole, in the wording of the amendment `by`.
    [[nodiscard]] constexpr citation as_amended_by(instrument const& by) const {
        return citation{.of = this, .amended_by = &by};
    }
    /// @brief Whether the instrument had been issued by `day`. Where only month or year of issue are established their first
    /// day counts; where nothing is established, it counts as issued. O(1).
    [[nodiscard]] constexpr bool existed_on(date day) const noexcept { return issued.first <= day; }
};

consteval citation citation::in_force_on(date day) const {
    if (of == nullptr || !of->force.contains(day)) {
        citation_uses_an_instrument_that_is_not_in_force_on_that_day();
    }
    return *this;
}

}  // namespace netralitas

#endif
