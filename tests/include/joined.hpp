// SPDX-License-Identifier: BSL-1.0
// Text without its lines and columns, so that a test can look for a sentence wherever it breaks.
#ifndef NETRALITAS_TESTS_JOINED_HPP
#define NETRALITAS_TESTS_JOINED_HPP

#include <string>
#include <string_view>

inline std::string joined(std::string_view text) {
    std::string out;
    for (char const c : text) {
        char const x = c == '\n' ? ' ' : c;
        if (x != ' ' || out.empty() || out.back() != ' ') {
            out += x;
        }
    }
    return out;
}

#endif
