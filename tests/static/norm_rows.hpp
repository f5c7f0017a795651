// SPDX-License-Identifier: BSL-1.0
// What is proved of the rows of every room.
#ifndef NETRALITAS_TESTS_STATIC_NORM_ROWS_HPP
#define NETRALITAS_TESTS_STATIC_NORM_ROWS_HPP

#include <cstddef>
#include <span>

#include <netralitas/law/norm.hpp>

namespace netralitas {

using norm_files = std::span<std::span<norm const> const>;

constexpr std::size_t rows(norm_files files) {
    std::size_t n = 0;
    for (auto const file : files) {
        n += file.size();
    }
    return n;
}

constexpr bool stand_with_their_instrument(norm_files files) {
    for (auto const file : files) {
        for (auto const& row : file) {
            if (row.basis.items[0].of != file.front().basis.items[0].of) {
                return false;
            }
        }
    }
    return true;
}

// The day of knowledge picks the decrees on days off and nothing else. That every row has its words the analyser proves.
constexpr bool selected_by_a_day_of_the_case(norm_files files) {
    for (auto const file : files) {
        for (auto const& row : file) {
            if (row.selected_by == selects::knowledge_day) {
                return false;
            }
        }
    }
    return true;
}

}  // namespace netralitas

#endif
