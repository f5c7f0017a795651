// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief The version of the library. It is written here once; the build and the package read it from this file.
#ifndef NETRALITAS_VERSION_HPP
#define NETRALITAS_VERSION_HPP

#include <string_view>

namespace netralitas {

/// @brief The version, `major.minor.patch`.
inline constexpr std::string_view version_string = "0.1.0";

namespace detail {
/// One of the three parts of the version.
constexpr int version_part(int wanted) {
    int number = 0;
    for (char const c : version_string) {
        if (c == '.') {
            if (wanted-- == 0) {
                break;
            }
            number = 0;
        } else {
            number = number * 10 + (c - '0');
        }
    }
    return number;
}
}  // namespace detail

/// @brief Raised when a program that uses the library may have to change.
inline constexpr int version_major = detail::version_part(0);
/// @brief Raised when the library can do more, or carries more law.
inline constexpr int version_minor = detail::version_part(1);
/// @brief Raised when something is mended.
inline constexpr int version_patch = detail::version_part(2);

}  // namespace netralitas

#endif
