// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief How well a norm is attested; every answer carries the grade of its weakest deciding row.
#ifndef NETRALITAS_LAW_EVIDENCE_HPP
#define NETRALITAS_LAW_EVIDENCE_HPP

#include <cstdint>

namespace netralitas {

/// @brief How well a row of the law is attested, from strong to weak.
enum class evidence : std::uint8_t {
    text,        ///< The article is known in its words.
    report,      ///< An agency, court, election body or newspaper reports it.
    derived,     ///< It follows from attested parts.
    memory,      ///< No source confirms it; it must be shown as such.
    conflicting  ///< Sources disagree; always shown.
};

/// @brief The weaker of two grades: an answer is as strong as its weakest deciding row. O(1).
[[nodiscard]] constexpr evidence weaker(evidence a, evidence b) noexcept { return a < b ? b : a; }

}  // namespace netralitas

#endif
