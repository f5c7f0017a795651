// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Citations and dates as people write them: `PP 11/2017 art. 255(3)`, `Pasal 255 ayat (3) PP 11/2017`.
#ifndef NETRALITAS_EXPLAIN_CITATION_TEXT_HPP
#define NETRALITAS_EXPLAIN_CITATION_TEXT_HPP

#include <algorithm>
#include <cstddef>
#include <span>
#include <string>

#include <netralitas/base/date.hpp>
#include <netralitas/base/text.hpp>
#include <netralitas/law/instrument.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas {

namespace detail {
inline constexpr text month_names[] = {{"January", "Januari"}, {"February", "Februari"}, {"March", "Maret"},
                                       {"April", "April"},     {"May", "Mei"},           {"June", "Juni"},
                                       {"July", "Juli"},       {"August", "Agustus"},    {"September", "September"},
                                       {"October", "Oktober"}, {"November", "November"}, {"December", "Desember"}};
inline constexpr text weekday_names[] = {{"Sunday", "Minggu"},  {"Monday", "Senin"},   {"Tuesday", "Selasa"},
                                         {"Wednesday", "Rabu"}, {"Thursday", "Kamis"}, {"Friday", "Jumat"},
                                         {"Saturday", "Sabtu"}};
}  // namespace detail

/// @brief A day as `2023-05-31`; a special value as `-`.
[[nodiscard]] inline std::string iso(date d) {
    if (!is_day(d)) {
        return "-";
    }
    auto const ymd = d.year_month_day();
    auto const two = [](unsigned n) {
        return std::string{static_cast<char>('0' + n / 10), static_cast<char>('0' + n % 10)};
    };
    auto const year = static_cast<unsigned>(ymd.year);
    return two(year / 100) + two(year % 100) + '-' + two(static_cast<unsigned>(ymd.month)) + '-' +
           two(static_cast<unsigned>(ymd.day));
}
/// @brief A day as `31 May 2023` or `31 Mei 2023`; a special value as `-`.
[[nodiscard]] inline std::string long_date(date d, language l) {
    if (!is_day(d)) {
        return "-";
    }
    auto const ymd = d.year_month_day();
    return std::to_string(static_cast<unsigned>(ymd.day)) + ' ' +
           std::string{detail::month_names[static_cast<unsigned>(ymd.month) - 1].in(l)} + ' ' +
           std::to_string(static_cast<unsigned>(ymd.year));
}
/// @brief A day with its weekday: `Wednesday, 31 May 2023`.
[[nodiscard]] inline std::string full_date(date d, language l) {
    return is_day(d) ? std::string{detail::weekday_names[d.day_of_week().as_number()].in(l)} + ", " + long_date(d, l)
                     : "-";
}

namespace detail {
/// The place inside the instrument: `art. 255(3)`, `Pasal 255 ayat (3)`, `part C.1.b`; empty for the whole.
[[nodiscard]] inline std::string place_text(citation const& c, bool english) {
    if (c.part_index != 0) {
        return (english ? "part " : "bagian ") + std::string{c.of->parts[c.part_index - 1]};
    }
    if (c.article.number == 0) {
        return {};
    }
    auto number = std::to_string(c.article.number);
    if (c.article.suffix != 0) {
        number += c.article.suffix;
    }
    std::string place;
    if (english) {
        place = (c.last_article != 0 ? "arts. " : "art. ") + number;
        if (c.last_article != 0) {
            place += '-' + std::to_string(c.last_article);
        }
        if (c.paragraph != 0) {
            place += '(' + std::to_string(c.paragraph) + ')';
        }
        if (c.letter != 0) {
            place += std::string{'('} + c.letter + ')';
        }
        if (c.number != 0) {
            place += " no. " + std::to_string(c.number);
        }
        return place;
    }
    place = "Pasal " + number;
    if (c.last_article != 0) {
        place += " s.d. Pasal " + std::to_string(c.last_article);
    }
    if (c.paragraph != 0) {
        place += " ayat (" + std::to_string(c.paragraph) + ')';
    }
    if (c.letter != 0) {
        place += std::string{" huruf "} + c.letter;
    }
    if (c.number != 0) {
        place += " angka " + std::to_string(c.number);
    }
    return place;
}
/// The instrument with its amendment, around places that are already joined.
[[nodiscard]] inline std::string around(citation const& c, std::string const& places, bool english) {
    std::string out{c.of->short_name};
    if (!places.empty()) {
        out = english ? out + ' ' + places : places + ' ' + out;
    }
    if (c.amended_by != nullptr) {
        out += english ? " as amended by " : " sebagaimana diubah dengan ";
        out += c.amended_by->short_name;
    }
    return out;
}
}  // namespace detail

/// @brief A citation as people write it, in either language; empty for no citation.
[[nodiscard]] inline std::string cite(citation const& c, language l) {
    bool const english = l == language::en;
    return c ? detail::around(c, detail::place_text(c, english), english) : std::string{};
}
/// @brief Several citations: those of one instrument together, each once. O(n^2) in their number.
[[nodiscard]] inline std::string cite(std::span<citation const> list, language l) {
    bool const english = l == language::en;
    std::string out;
    for (std::size_t i = 0; i < list.size(); ++i) {
        auto const same = [&](citation const& c) { return c.of == list[i].of && c.amended_by == list[i].amended_by; };
        auto const seen_before = std::find_if(list.begin(), list.begin() + static_cast<std::ptrdiff_t>(i), same);
        if (!list[i] || seen_before != list.begin() + static_cast<std::ptrdiff_t>(i)) {
            continue;
        }
        std::string places;
        for (std::size_t j = i; j < list.size(); ++j) {
            auto const first = std::find(list.begin(), list.end(), list[j]);
            if (!same(list[j]) || first != list.begin() + static_cast<std::ptrdiff_t>(j)) {
                continue;
            }
            auto const place = detail::place_text(list[j], english);
            if (!place.empty()) {
                places += (places.empty() ? "" : ", ") + place;
            }
        }
        out += (out.empty() ? "" : "; ") + detail::around(list[i], places, english);
    }
    return out;
}
/// @brief Several citations of a row.
template <std::size_t N>
[[nodiscard]] std::string cite(few<citation, N> const& list, language l) {
    return cite(std::span<citation const>{list.begin(), list.end()}, l);
}
/// @brief The citation as an id: `pp_11_2017:255(3)`, `uu_1_2015:188@uu_10_2016`, as in scenarios, findings and JSON.
[[nodiscard]] inline std::string citation_id(citation const& c) {
    if (!c) {
        return {};
    }
    std::string out{c.of->id};
    if (c.part_index != 0) {
        out += ':';
        out += c.of->parts[c.part_index - 1];
    } else if (c.article.number != 0) {
        out += ':' + std::to_string(c.article.number);
        if (c.article.suffix != 0) {
            out += c.article.suffix;
        }
        if (c.last_article != 0) {
            out += '-' + std::to_string(c.last_article);
        }
        if (c.paragraph != 0) {
            out += '(' + std::to_string(c.paragraph) + ')';
        }
        if (c.letter != 0) {
            out += std::string{'('} + c.letter + ')';
        }
        if (c.number != 0) {
            out += std::to_string(c.number);
        }
    }
    if (c.amended_by != nullptr) {
        out += '@';
        out += c.amended_by->id;
    }
    return out;
}

}  // namespace netralitas

#endif
