// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Three truth values: a fact that nobody stated is unknown, never a default.
#ifndef NETRALITAS_BASE_TRUTH_HPP
#define NETRALITAS_BASE_TRUTH_HPP

#include <cstdint>

namespace netralitas {

/// @brief Yes, no, or not known. The order (no < unknown < yes) makes "and" the minimum and "or" the maximum.
enum class truth : std::uint8_t {
    no,       ///< The statement is false.
    unknown,  ///< A fact that would decide it has not been stated.
    yes       ///< The statement is true.
};

/// @brief A plain truth value.
[[nodiscard]] constexpr truth to_truth(bool b) noexcept { return b ? truth::yes : truth::no; }
/// @brief Negation; the negation of unknown is unknown.
[[nodiscard]] constexpr truth operator!(truth t) noexcept { return static_cast<truth>(2 - static_cast<int>(t)); }
/// @brief Conjunction: no wins over unknown, unknown over yes.
[[nodiscard]] constexpr truth operator&(truth a, truth b) noexcept { return a < b ? a : b; }
/// @brief Disjunction: yes wins over unknown, unknown over no.
[[nodiscard]] constexpr truth operator|(truth a, truth b) noexcept { return a < b ? b : a; }

}  // namespace netralitas

#endif
