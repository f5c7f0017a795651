// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Days, times, numbers and facts from text; strict, since a date that is guessed is worse than one that is refused.
#ifndef NETRALITAS_IO_PARSE_HPP
#define NETRALITAS_IO_PARSE_HPP

#include <charconv>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <system_error>

#include <netralitas/base/date.hpp>
#include <netralitas/base/error.hpp>
#include <netralitas/calendar/hours.hpp>
#include <netralitas/io/names.hpp>
#include <netralitas/law/vocabulary.hpp>
#include <netralitas/rules/consistency.hpp>

namespace netralitas {

/// @brief The first day that a file may name.
inline constexpr date first_input_day{1900, 1, 1};
/// @brief The last day that a file may name.
inline constexpr date last_input_day{2199, 12, 31};
/// @brief Most acts of one person; a person with more is not answered (1015).
inline constexpr std::size_t max_person_acts = 10'000;

/// @brief Whether bytes are text: UTF-8 (no overlong form, no surrogate, nothing beyond U+10FFFF, nothing cut off) without a NUL. O(length).
[[nodiscard]] constexpr bool is_text(std::string_view s) noexcept {
    std::size_t i = 0;
    while (i < s.size()) {
        auto const lead = static_cast<unsigned char>(s[i]);
        if (lead < 0x80) {
            if (lead == 0) {
                return false;
            }
            ++i;
            continue;
        }
        std::size_t const length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
        if (length == 0 || s.size() - i < length) {
            return false;
        }
        for (std::size_t k = 1; k < length; ++k) {
            if ((static_cast<unsigned char>(s[i + k]) & 0xC0U) != 0x80U) {
                return false;
            }
        }
        auto const second = static_cast<unsigned char>(s[i + 1]);
        if ((lead == 0xE0 && second < 0xA0) || (lead == 0xED && second > 0x9F) || (lead == 0xF0 && second < 0x90) ||
            (lead == 0xF4 && second > 0x8F)) {
            return false;
        }
        i += length;
    }
    return true;
}

/// @brief Whether text begins with the mark of UTF-16, in which nothing can be read here.
[[nodiscard]] constexpr bool is_utf16(std::string_view s) noexcept {
    return s.substr(0, 2) == "\xFF\xFE" || s.substr(0, 2) == "\xFE\xFF";
}

/// @brief A day from `2023-05-31`. @return 1001 for anything else, for a day that the calendar lacks, and outside
/// @ref first_input_day to @ref last_input_day.
[[nodiscard]] inline outcome<date> parse_date(std::string_view s) {
    error const refused{.code = errc::impossible_date, .subject = s};
    if (s.size() != 10 || s[4] != '-' || s[7] != '-') {
        return refused;
    }
    auto const number = [s](std::size_t first, std::size_t count) {
        int n = 0;
        for (auto const c : s.substr(first, count)) {
            if (c < '0' || c > '9') {
                return -1;
            }
            n = n * 10 + (c - '0');
        }
        return n;
    };
    int const y = number(0, 4);
    int const m = number(5, 2);
    int const d = number(8, 2);
    if (y < 0 || m < 0 || d < 0) {
        return refused;
    }
    std::chrono::year_month_day const ymd{std::chrono::year{y}, std::chrono::month{static_cast<unsigned>(m)},
                                          std::chrono::day{static_cast<unsigned>(d)}};
    if (!ymd.ok() || y < 1900 || y > 2199) {
        return refused;
    }
    return to_date(std::chrono::sys_days{ymd});
}

/// @brief A local time from `10:30 WITA` (WIB, WITA or WIT, in capitals or not). @return 1006 for another form, a missing zone
/// included; 1012 for an hour or minute that no clock has.
[[nodiscard]] inline outcome<local_time> parse_time(std::string_view s) {
    error const refused{.code = errc::wrong_value_type, .subject = s};
    auto const digit = [s](std::size_t i) { return i < s.size() && s[i] >= '0' && s[i] <= '9' ? s[i] - '0' : -1; };
    if (s.size() < 9 || s.size() > 10 || s[2] != ':' || s[5] != ' ' || digit(0) < 0 || digit(1) < 0 || digit(3) < 0 ||
        digit(4) < 0) {
        return refused;
    }
    std::string name{s.substr(6)};
    for (char& c : name) {
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    auto const zone = from_id<netralitas::zone>(name);
    if (!zone) {
        return refused;
    }
    local_time const t{static_cast<std::uint8_t>(digit(0) * 10 + digit(1)),
                       static_cast<std::uint8_t>(digit(3) * 10 + digit(4)), *zone};
    return t.clock().is_valid() ? outcome<local_time>{t} : error{.code = errc::number_out_of_range, .subject = s};
}

/// @brief A whole number from text. @return 1006 for anything else, 1012 where it does not fit.
[[nodiscard]] inline outcome<std::int32_t> parse_number(std::string_view s) {
    std::int32_t n = 0;
    auto const [end, problem] = std::from_chars(s.data(), s.data() + s.size(), n);
    if (problem == std::errc::result_out_of_range) {
        return error{.code = errc::number_out_of_range, .subject = s};
    }
    if (problem != std::errc{} || end != s.data() + s.size()) {
        return error{.code = errc::wrong_value_type, .subject = s};
    }
    return n;
}

/// @brief Whether somebody may state the word: the day of knowledge belongs to the question, and a constant needs no statement.
[[nodiscard]] constexpr bool can_be_stated(word w) noexcept {
    return info(w).kind != word_kind::constant && w != word::known_on;
}

/// @brief One value of a word with values. @return 1005 where the word does not have it. O(values).
[[nodiscard]] constexpr outcome<statement> value_of(word w, std::string_view value) {
    auto const& about = info(w);
    for (std::uint8_t i = 0; i < about.value_count; ++i) {
        if (about.values[i] == value) {
            return statement{w, about.type, about.type == value_type::several ? std::int64_t{1} << i : std::int64_t{i}};
        }
    }
    return error{.code = errc::unknown_value, .subject = value, .other = about.id};
}

/// @brief A number as a statement. @return 1012 outside @ref range_of, naming the word, and before it `written`, the number as the text
/// has it, where there is a text.
[[nodiscard]] constexpr outcome<statement> number_of(word w, std::int64_t n, std::string_view written = {}) {
    if (n < range_of(w).least || range_of(w).greatest < n) {
        auto const id = info(w).id;
        return written.empty() ? error{.code = errc::number_out_of_range, .subject = id}
                               : error{.code = errc::number_out_of_range, .subject = written, .other = id};
    }
    return statement{w, value_type::number, n};
}

/// @brief A fact from text: `true` or `false`, a day, a number, a value, or several values with `;` or `|` between them.
/// @return The statement; 1004 for a word that cannot be stated, otherwise the error of the value's type.
[[nodiscard]] inline outcome<statement> parse_statement(word w, std::string_view s) {
    if (!can_be_stated(w)) {
        return error{.code = errc::unknown_word, .subject = info(w).id};
    }
    switch (info(w).type) {
        case value_type::flag:
            if (s == "true" || s == "false") {
                return statement{w, value_type::flag, s == "true" ? 1 : 0};
            }
            return error{.code = errc::wrong_value_type, .subject = s, .other = info(w).id};
        case value_type::day: {
            auto const d = parse_date(s);
            return d ? outcome<statement>{statement{w, value_type::day, serial(*d)}} : d.problem();
        }
        case value_type::number: {
            auto const n = parse_number(s);
            if (n) {
                return number_of(w, *n, s);
            }
            auto e = n.problem();
            if (e.code == errc::number_out_of_range) {
                e.other = info(w).id;
            }
            return e;
        }
        case value_type::one: return value_of(w, s);
        case value_type::several: break;
    }
    statement all{w, value_type::several, 0};
    while (true) {
        auto const end = s.find_first_of(";|");
        auto const one = value_of(w, s.substr(0, end));
        if (!one) {
            return one;
        }
        all.value |= one->value;
        if (end == std::string_view::npos) {
            return all;
        }
        s.remove_prefix(end + 1);
    }
}

}  // namespace netralitas

#endif
