// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Bilingual text: every word that a person reads exists in Indonesian and in English, or does not compile.
#ifndef NETRALITAS_BASE_TEXT_HPP
#define NETRALITAS_BASE_TEXT_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace netralitas {

/// @brief The two languages of the library.
enum class language : std::uint8_t {
    id,  ///< Indonesian.
    en   ///< English.
};

namespace detail {
/// The builtin is a single step of constant evaluation; `std::string_view(char const*)` walks the text letter by letter,
/// which on the tables of the law costs half a second in every translation unit.
[[nodiscard]] consteval std::size_t length(char const* s) {
#if defined(__GNUC__) || defined(__clang__)
    return __builtin_strlen(s);
#else
    return std::string_view{s}.size();
#endif
}
}  // namespace detail

/// @brief Not constexpr on purpose: in a constant expression its name is the compile error.
inline void a_text_must_exist_in_both_languages() {}

/// @brief One text in both languages. Constructing it with one language empty does not compile.
struct text {
    std::string_view en;  ///< English.
    std::string_view id;  ///< Indonesian.

    constexpr text() = default;
    /// @brief Both languages, or neither.
    consteval text(char const* english, char const* indonesian)
        : en{english, detail::length(english)}, id{indonesian, detail::length(indonesian)} {
        if (en.empty() != id.empty()) {
            a_text_must_exist_in_both_languages();
        }
    }
    /// @brief The text in the wanted language. O(1).
    [[nodiscard]] constexpr std::string_view in(language l) const noexcept { return l == language::id ? id : en; }
    /// @brief Whether there is nothing to say.
    [[nodiscard]] constexpr bool empty() const noexcept { return en.empty(); }
};

}  // namespace netralitas

#endif
