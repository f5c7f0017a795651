// SPDX-License-Identifier: BSL-1.0
// The parts of the tool: what the command line says, and the three things it can do.
#ifndef NETRALITAS_EXAMPLES_AUDIT_AUDIT_HPP
#define NETRALITAS_EXAMPLES_AUDIT_AUDIT_HPP

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <netralitas/explain/render.hpp>
#include <netralitas/io/input_problem.hpp>
#include <netralitas/rules/assessment.hpp>

namespace audit {

enum class format { text, json, csv };

struct settings {
    format output = format::text;
    netralitas::language lang = netralitas::language::en;
    netralitas::detail_level detail = netralitas::detail_level::normal;
    std::optional<netralitas::date> on{};        // in place of the day of every question
    std::optional<netralitas::date> known_on{};  // in place of the day of knowledge
    std::vector<std::string> readings{};         // on top of those of the questions
    bool check = false;                          // compare with the answers expected
};

// What a run met, which becomes the exit status.
struct result {
    bool found = false;
    bool bad_input = false;

    void join(result other) {
        found = found || other.found;
        bad_input = bad_input || other.bad_input;
    }
    [[nodiscard]] int status() const { return bad_input ? 2 : found ? 1 : 0; }
};

struct input_file {
    std::string name{};
    std::string text{};
};

// Prints ids with their evidence; false where there is no such list.
bool list(std::string_view what, settings const& s);

result scenarios(std::vector<input_file> const& files, settings const& s);

result people(input_file const& people, std::optional<input_file> const& events, settings const& s);

// Problems go to the standard error stream, whatever the format of the answers.
void report(netralitas::input_problem const& p, settings const& s);

netralitas::reading_set readings_of(settings const& s);

std::string_view say(settings const& s, std::string_view en, std::string_view id);

// --- Findings as rows of a table

inline constexpr std::string_view csv_columns[] = {"scenario", "question", "person", "act",      "kind",
                                                   "id",       "value",    "track",  "sanction", "day",
                                                   "evidence", "basis",    "text"};

// Where a row of the table belongs.
struct row_place {
    std::string_view scenario{};
    std::string_view question{};
    std::string_view person{};
};

void write_csv_header();
void write_csv_rows(netralitas::assessment const& a, row_place const& at, settings const& s);

}  // namespace audit

#endif
