// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Streams for the small types, in the form that scenarios and CSV files use.
#ifndef NETRALITAS_IO_STREAMS_HPP
#define NETRALITAS_IO_STREAMS_HPP

#include <cstddef>
#include <cstdint>
#include <ostream>
#include <string>
#include <type_traits>

#include <netralitas/base/date.hpp>
#include <netralitas/base/error.hpp>
#include <netralitas/base/text.hpp>
#include <netralitas/calendar/hours.hpp>
#include <netralitas/explain/citation_text.hpp>
#include <netralitas/explain/error_texts.hpp>
#include <netralitas/io/input_problem.hpp>
#include <netralitas/io/names.hpp>
#include <netralitas/law/vocabulary.hpp>
#include <netralitas/person/facts.hpp>

namespace netralitas {

/// @brief Prints the id of an enumerator of the library.
template <class E>
    requires(std::is_enum_v<E>&& requires(E e) { id_of(e); })
std::ostream& operator<<(std::ostream& out, E e) { return out << id_of(e); }

/// @brief Prints an interval as `2023-05-01..2023-05-14`; an open end is left out.
inline std::ostream& operator<<(std::ostream& out, interval const& i) {
    return out << (is_day(i.first) ? iso(i.first) : "") << ".." << (is_day(i.last) ? iso(i.last) : "");
}

/// @brief Prints a local time as `10:30 WITA`.
inline std::ostream& operator<<(std::ostream& out, local_time const& t) {
    char const* const zones[] = {" WIB", " WITA", " WIT"};
    return out << static_cast<char>('0' + t.hour / 10) << static_cast<char>('0' + t.hour % 10) << ':'
               << static_cast<char>('0' + t.minute / 10) << static_cast<char>('0' + t.minute % 10)
               << zones[static_cast<int>(t.zone)];
}

/// @brief Prints both languages, English first.
inline std::ostream& operator<<(std::ostream& out, text const& t) { return out << t.en << " / " << t.id; }

/// @brief Prints the id of a citation: `pp_11_2017:255(3)`.
inline std::ostream& operator<<(std::ostream& out, citation const& c) { return out << citation_id(c); }

/// @brief Prints an error in one line of English.
inline std::ostream& operator<<(std::ostream& out, error const& e) { return out << explain(e, language::en); }

/// @brief Prints a problem of a file in one line of English.
inline std::ostream& operator<<(std::ostream& out, input_problem const& p) { return out << explain(p, language::en); }

/// @brief Prints a fact as `word=value`, several values with `;` between them.
inline std::ostream& operator<<(std::ostream& out, statement const& s) {
    auto const& w = info(s.subject);
    out << w.id << '=';
    switch (s.type) {
        case value_type::flag: return out << (s.value != 0 ? "true" : "false");
        case value_type::day: return out << iso(from_serial(static_cast<std::int32_t>(s.value)));
        case value_type::number: return out << std::to_string(s.value);  // a stream's locale would group the digits
        case value_type::one: return out << w.values[s.value];
        case value_type::several: break;
    }
    char const* between = "";
    for (std::uint8_t i = 0; i < w.value_count; ++i) {
        if ((s.value >> i & 1) != 0) {
            out << between << w.values[i];
            between = ";";
        }
    }
    return out;
}

/// @brief Prints the stated facts, one after the other with a blank between them.
inline std::ostream& operator<<(std::ostream& out, facts const& f) {
    char const* between = "";
    for (std::size_t i = 0; i < word_count; ++i) {
        if (auto const s = f.get(static_cast<word>(i))) {
            out << between << *s;
            between = " ";
        }
    }
    return out;
}

}  // namespace netralitas

#endif
