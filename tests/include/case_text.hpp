// SPDX-License-Identifier: BSL-1.0
// Everything that a list states of a person, as one line to compare.
#ifndef NETRALITAS_TESTS_CASE_TEXT_HPP
#define NETRALITAS_TESTS_CASE_TEXT_HPP

#include <sstream>
#include <string>

#include <netralitas/io/csv.hpp>
#include <netralitas/io/streams.hpp>

inline std::string case_text(netralitas::csv_case const& c) {
    std::ostringstream s;
    s << c.person << ' ' << (c.where != nullptr ? c.where->id : "-") << (c.stated.complete() ? " complete " : " ")
      << c.stated;
    for (auto const& a : c.acts) {
        s << " | " << a.id;
        if (a.at) {
            s << " at " << *a.at;
        }
        s << ' ' << a.what;
    }
    return s.str();
}

#endif
