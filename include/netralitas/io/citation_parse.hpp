// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief A citation from its id: `pp_11_2017:255(3)`, `se_kasn_6_2023:C.1.b`, `uu_1_2015:188@uu_10_2016`.
#ifndef NETRALITAS_IO_CITATION_PARSE_HPP
#define NETRALITAS_IO_CITATION_PARSE_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <netralitas/base/error.hpp>
#include <netralitas/calendar/all_instruments.hpp>
#include <netralitas/law/instrument.hpp>

namespace netralitas {

namespace detail {

/// A number of at most `most` at the head of the text; 0 where there is none or it is larger.
[[nodiscard]] constexpr unsigned take_number(std::string_view& s, unsigned most) noexcept {
    unsigned n = 0;
    while (!s.empty() && s.front() >= '0' && s.front() <= '9') {
        n = n * 10 + static_cast<unsigned>(s.front() - '0');
        if (n > most) {
            return 0;
        }
        s.remove_prefix(1);
    }
    return n;
}

/// The place inside an instrument: a registered part, or `54D(2)(a)3`, `16-25`.
[[nodiscard]] constexpr bool place_from_id(std::string_view s, citation& c) {
    for (std::size_t i = 0; i < max_articles && c.of->parts[i] != nullptr; ++i) {
        if (s == c.of->parts[i]) {
            c.part_index = static_cast<std::uint8_t>(i + 1);
            return true;
        }
    }
    c.article.number = static_cast<std::uint16_t>(take_number(s, 9999));
    if (c.article.number == 0) {
        return false;
    }
    if (!s.empty() && ((s.front() >= 'A' && s.front() <= 'Z') || (s.front() >= 'a' && s.front() <= 'z'))) {
        c.article.suffix = s.front();
        s.remove_prefix(1);
    }
    bool registered = false;
    for (auto const& a : c.of->articles) {
        registered = registered || a == c.article;
    }
    if (!registered) {
        return false;
    }
    if (s.substr(0, 1) == "-") {
        s.remove_prefix(1);
        c.last_article = static_cast<std::uint16_t>(take_number(s, 9999));
        if (c.last_article <= c.article.number) {
            return false;
        }
    }
    while (s.size() >= 3 && s.front() == '(') {
        s.remove_prefix(1);
        if (auto const n = take_number(s, 255); n != 0 && c.paragraph == 0 && c.letter == 0) {
            c.paragraph = static_cast<std::uint8_t>(n);
        } else if (n == 0 && !s.empty() && s.front() >= 'a' && s.front() <= 'z' && c.letter == 0) {
            c.letter = s.front();
            s.remove_prefix(1);
        } else {
            return false;
        }
        if (s.substr(0, 1) != ")") {
            return false;
        }
        s.remove_prefix(1);
    }
    if (!s.empty() && (c.paragraph != 0 || c.letter != 0)) {
        c.number = static_cast<std::uint8_t>(take_number(s, 255));
    }
    return s.empty();
}

}  // namespace detail

/// @brief The citation with the id, as @ref citation_id writes it.
/// @param id The id. @param find From the id of an instrument to the instrument or null.
/// @return The citation; 1003 for an instrument that `find` does not know, 4001 for an article or part that its registry lacks or a
/// place that is none. The subject is a view into `id`. O(instruments + registered articles).
template <class Find>
[[nodiscard]] constexpr outcome<citation> parse_citation(std::string_view id, Find const& find) {
    auto const at = id.rfind('@');
    auto const colon = id.find(':');
    auto const instrument_of = [&](std::string_view name) -> instrument const* { return find(name); };
    auto const name = id.substr(0, colon < at ? colon : at);
    citation c{.of = instrument_of(name)};
    if (c.of == nullptr) {
        return error{.code = errc::unknown_id, .subject = name};
    }
    if (at != std::string_view::npos) {
        c.amended_by = instrument_of(id.substr(at + 1));
        if (c.amended_by == nullptr) {
            return error{.code = errc::unknown_id, .subject = id.substr(at + 1)};
        }
    }
    if (colon < at &&
        !detail::place_from_id(id.substr(colon + 1, at == std::string_view::npos ? at : at - colon - 1), c)) {
        return error{.code = errc::article_not_in_registry, .subject = id};
    }
    return c;
}

/// @brief The citation of a carried instrument with the id.
[[nodiscard]] constexpr outcome<citation> parse_citation(std::string_view id) {
    return parse_citation(id, [](std::string_view name) { return find_instrument(name); });
}

}  // namespace netralitas

#endif
