// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief What is wrong with a file, and where: the number of the error, the file, line and column, and the field.
#ifndef NETRALITAS_IO_INPUT_PROBLEM_HPP
#define NETRALITAS_IO_INPUT_PROBLEM_HPP

#include <cstddef>
#include <string>
#include <string_view>

#include <netralitas/base/error.hpp>
#include <netralitas/base/text.hpp>
#include <netralitas/explain/error_texts.hpp>

namespace netralitas {

/// @brief A numbered error at a place of a file. Unlike @ref error it owns its words, since the file may be gone.
struct input_problem {
    errc code = errc::none;     ///< The number.
    std::string file{};         ///< The file, as the caller named it; empty for text from elsewhere.
    std::size_t line = 0;       ///< Line, from 1; 0 where none is known.
    std::size_t column = 0;     ///< Column in bytes, from 1; 0 where none is known.
    std::string place{};        ///< The field: a JSON pointer, or the name of a CSV column.
    std::string subject{};      ///< The id, word or value that was refused.
    std::string other{};        ///< A second id or word, where the message needs one.
    date day = no_first_day;    ///< The day that was refused, where there is one.
    date limit = no_first_day;  ///< The day it does not fit, where there is one.

    /// @brief The stable number, as in `NETRALITAS-1001`.
    [[nodiscard]] int number() const noexcept { return static_cast<int>(code); }
    /// @brief The same as an @ref error; its views live as long as this object.
    [[nodiscard]] netralitas::error error() const noexcept { return {code, day, limit, subject, other}; }
};

/// @brief The place in the form that editors understand: `path:line:column`.
[[nodiscard]] inline std::string place_text(input_problem const& p) {
    std::string out = p.file;
    if (p.line != 0) {
        out += (out.empty() ? "line " : ":") + std::to_string(p.line) + ':' + std::to_string(p.column);
    }
    return out;
}

/// @brief The problem in one line: place, number, what is wrong with which value, and how to mend it.
[[nodiscard]] inline std::string explain(input_problem const& p, language l) {
    auto out = place_text(p);
    if (!p.place.empty()) {
        out += (out.empty() ? "" : ": ") + p.place;
    }
    return out + (out.empty() ? "" : ": ") + explain(p.error(), l);
}

}  // namespace netralitas

#endif
