// SPDX-License-Identifier: BSL-1.0
// The parts of the tool: what the command line says, and the three things it can do.
#ifndef NETRALITAS_EXAMPLES_AUDIT_AUDIT_HPP
#define NETRALITAS_EXAMPLES_AUDIT_AUDIT_HPP

#include <cstddef>
#include <optional>
#include <ostream>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <netralitas/explain/render.hpp>
#include <netralitas/io/input_problem.hpp>
#include <netralitas/io/own_rules.hpp>
#include <netralitas/io/people_stream.hpp>
#include <netralitas/rules/assessment.hpp>

namespace audit {

enum class format {
    text,
    json,
    csv,
    markdown,
    findings  // of lists of people: ids and days alone, as a table, for millions
};

// What is asked of each case, in place of the ordinary answer.
enum class query {
    none,
    why,            // the proof of the answer, or of one row
    why_not,        // what stands in the way of a row
    leave,          // everything that unpaid leave lacks
    missing,        // the facts that would decide an answer
    what_if,        // the difference that a change makes
    next,           // whose turn it is, and by when
    calendar_file,  // the same as a calendar file
    earliest,       // from when, and until when, something is lawful
    known_on,       // the answers on two days of knowledge
    readings,       // the answers under every reading
    record          // a record that can be asked again years later
};

struct settings {
    format output = format::text;
    netralitas::language lang = netralitas::language::en;
    netralitas::detail_level detail = netralitas::detail_level::normal;
    std::optional<netralitas::date> on{};        // in place of the day of every question
    std::optional<netralitas::date> known_on{};  // in place of the day of knowledge
    std::vector<std::string> readings{};         // on top of those of the questions
    bool check = false;                          // compare with the answers expected
    query asked = query::none;
    std::vector<std::string> words{};                      // what the query is about
    std::string person{};                                  // of a list of people, only this one
    unsigned threads = 1;                                  // for lists of people
    std::size_t memory = netralitas::default_sort_memory;  // to sort lists of people in, in bytes
    bool summary_only = false;                             // of lists of people, only the summary
    std::string summary_file{};                            // where the summary goes too, as JSON
    bool quiet = false;                                    // no progress on a terminal
    netralitas::own_rules const* own = nullptr;            // rules of the user's own, from --rules
    netralitas::rule_book const* law = nullptr;            // the law with them

    // The law to answer from.
    [[nodiscard]] netralitas::rule_book const& rules() const {
        return law != nullptr ? *law : netralitas::national_law();
    }
};

// One question about one person, however it came in.
struct asked_case {
    std::string_view label{};  // how the output names it
    std::string_view person{};
    netralitas::facts const& stated;
    netralitas::contest_info const* where = nullptr;
    netralitas::question const& q;
    std::span<netralitas::act const> acts{};
};

// What a run met, which becomes the exit status.
struct result {
    bool found = false;
    bool bad_input = false;
    bool stopped = false;  // by SIGINT or SIGTERM, before the last person

    void join(result other) {
        found = found || other.found;
        bad_input = bad_input || other.bad_input;
        stopped = stopped || other.stopped;
    }
    [[nodiscard]] int status() const { return stopped ? 4 : bad_input ? 2 : found ? 1 : 0; }
};

struct input_file {
    std::string name{};
    std::string text{};
};

// Prints ids with their evidence; false where there is no such list.
bool list(std::string_view what, settings const& s);

// Answers the query of the settings for one case. True where something was found that somebody must act on or that is missing.
// A query that cannot be answered (an unknown id) throws the problem as an input_problem.
bool tell_query(asked_case const& c, settings const& s);
// What must stand after the answers of a query: the end of the JSON array that the first of them began.
void end_queries(settings const& s);

// Asks the records of the files named again; every difference is told.
result replay(std::vector<std::string> const& files, settings const& s);

result scenarios(std::vector<input_file> const& files, settings const& s);

// A list of people with, in the case of CSV, its list of events.
struct people_lists {
    netralitas::list_file people{};
    std::optional<netralitas::list_file> events{};
    bool lines = false;          // JSON Lines
    std::size_t known_size = 0;  // bytes of both together, 0 where that is not known
};

// A file or, for `-`, the standard input; `size` grows by its length where that is known. Nothing where it cannot be read.
std::optional<netralitas::list_file> open_list(std::string const& name, std::size_t& size);
// Bytes read of lists so far.
std::size_t bytes_read();
// Files that somebody wrote into while they were read.
std::vector<netralitas::input_problem> changed_files();
// The first bytes of a file, no more than `limit`. Nothing where it cannot be read to its end or to the limit.
std::optional<std::string> read_up_to(std::string const& name, std::size_t limit);

// From here on SIGINT and SIGTERM do not end the program but are found here.
void watch_for_signals();
bool told_to_stop();
// Whether nothing more should be done: after a signal, and where the output is lost.
bool over();

result people(people_lists const& lists, settings const& s);

// Adds up the summaries that parts of a list have left in the files named, and prints the sum. False where a file has none.
bool merge_summaries(std::vector<std::string> const& files, settings const& s);

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

void write_csv_header(std::ostream& out);
void write_csv_rows(std::ostream& out, netralitas::assessment const& a, row_place const& at, settings const& s);

}  // namespace audit

#endif
