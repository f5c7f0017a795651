// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief The ids of rules, acts and deadlines as 64-bit keys, so that a reference inside a table costs eight bytes.
#ifndef NETRALITAS_BASE_ID_HPP
#define NETRALITAS_BASE_ID_HPP

#include <cstdint>
#include <string_view>

namespace netralitas {

/// @brief The key of an id: its FNV-1a hash. That no two ids of the library share one is proved in `tests/static`.
enum class id_key : std::uint64_t { none = 0 };

/// @brief The key of `id`; `id_key::none` for the empty id. O(length).
[[nodiscard]] constexpr id_key key_of(std::string_view id) noexcept {
    if (id.empty()) {
        return id_key::none;
    }
    std::uint64_t h = 14695981039346656037ULL;
    for (char const c : id) {
        h = (h ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    }
    return static_cast<id_key>(h);
}

}  // namespace netralitas

#endif
