// SPDX-License-Identifier: BSL-1.0
// One line of text as everything that a cell can be: a date, a time, a number, the value of any word, a citation, a condition.
// What is accepted is written and read back, and must be the same.
#include <charconv>
#include <sstream>
#include <string>
#include <string_view>

#include <netralitas/explain/citation_text.hpp>
#include <netralitas/explain/condition_source.hpp>
#include <netralitas/io/citation_parse.hpp>
#include <netralitas/io/condition_parse.hpp>
#include <netralitas/io/parse.hpp>
#include <netralitas/io/streams.hpp>

#include "fuzz.hpp"

using namespace netralitas;

namespace {

std::string printed(auto const& value) {
    std::ostringstream out;
    out << value;
    return out.str();
}

void as_date(std::string_view s) {
    auto const d = parse_date(s);
    if (!d) {
        return fuzz::claim_told(d.problem());
    }
    fuzz::claim(iso(*d) == s, "a date is written as it was read");
    fuzz::claim(first_input_day <= *d && *d <= last_input_day, "a date lies in the range");
}

void as_time(std::string_view s) {
    auto const t = parse_time(s);
    if (!t) {
        return fuzz::claim_told(t.problem());
    }
    fuzz::claim(t->hour < 24 && t->minute < 60, "a time lies in the day");
    auto const again = parse_time(printed(*t));
    fuzz::claim(again && *again == *t, "a time is read back");
}

void as_number(std::string_view s) {
    auto const n = parse_number(s);
    if (!n) {
        return fuzz::claim_told(n.problem());
    }
    std::int32_t second = 0;
    auto const end = std::from_chars(s.data(), s.data() + s.size(), second);
    fuzz::claim(end.ec == std::errc{} && end.ptr == s.data() + s.size() && second == *n,
                "a number is what the library reads");
}

void as_statement(std::string_view s) {
    for (std::size_t i = 0; i < word_count; ++i) {
        auto const w = static_cast<word>(i);
        if (!can_be_stated(w)) {
            continue;
        }
        auto const st = parse_statement(w, s);
        if (!st) {
            fuzz::claim_told(st.problem());
            continue;
        }
        auto const text = printed(*st);
        auto const again = parse_statement(w, std::string_view{text}.substr(info(w).id.size() + 1));
        fuzz::claim(again && again->value == st->value, "a fact is read back");
    }
}

void as_citation(std::string_view s) {
    auto const c = parse_citation(s);
    if (!c) {
        return fuzz::claim_told(c.problem());
    }
    auto const id = citation_id(*c);
    auto const again = parse_citation(id);
    fuzz::claim(again && citation_id(*again) == id, "a citation is read back");
}

void as_condition(std::string_view s) {
    auto const c = parse_condition(s, national_law());
    if (!c) {
        return fuzz::claim_told(c.problem());
    }
    auto const source = condition_source(*c, national_law());
    auto const again = parse_condition(source, national_law());
    fuzz::claim(again && condition_source(*again, national_law()) == source, "a condition is read back");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    std::string_view const s{reinterpret_cast<char const*>(data), size};
    as_date(s);
    as_time(s);
    as_number(s);
    as_statement(s);
    as_citation(s);
    as_condition(s);
    return 0;
}
