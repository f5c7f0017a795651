// SPDX-License-Identifier: BSL-1.0
// Findings on the neutrality of civil servants, from scenario files or from lists of people and events.
//
//   audit story.json                         the answers to the questions of a scenario
//   audit people.csv events.csv --on DAY     everybody at once, with a summary
//   audit people.jsonl --on DAY              the same from JSON Lines, `-` from the standard input
//   audit FOLDER --on DAY                    a folder with ...people.csv and ...events.csv, or with scenarios
//   audit --check FOLDER                     are scenarios answered as they expect?
//   audit --list readings                    ids with their evidence
//   audit story.json --why-not ROW           one of the questions that people ask of an answer; see --help
//   audit --replay record.json               does a record still have the same answer?
//
// Exit status: 0 nothing found, 1 findings, 2 bad input, 3 the output could not be written, 4 stopped by a signal; with 2 the number
// of the error, the file and the place in it go to the standard error stream.
#include "audit.hpp"

#include <algorithm>
#include <csignal>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <system_error>
#include <thread>

#include <CLI/CLI.hpp>

#include <netralitas/io/located_json.hpp>
#include <netralitas/io/parse.hpp>
#include <netralitas/io/rules_json.hpp>
#include <netralitas/rules/rule_book.hpp>

namespace audit {

using namespace netralitas;
namespace fs = std::filesystem;

void report(input_problem const& p, settings const& s) {
    auto line = explain(p, s.lang);
    // What was refused may hold anything, and must neither break the line nor steer a terminal.
    std::replace_if(
        line.begin(), line.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == '\x7F'; }, ' ');
    std::cerr << line << '\n';
}

std::string_view say(settings const& s, std::string_view en, std::string_view id) {
    return s.lang == language::id ? id : en;
}

reading_set readings_of(settings const& s) {
    reading_set set;
    for (std::size_t i = 0; i < s.readings.size() && i < set.keys.size(); ++i) {
        set.keys[i] = s.readings[i];
    }
    return set;
}

namespace {

// The command line in words, before anything is checked.
struct arguments {
    std::vector<std::string> inputs{};
    std::string people{};
    std::string events{};
    std::string format = "text";
    std::string lang = "en";
    std::string detail = "normal";
    std::string on{};
    std::string known_on{};
    std::vector<std::string> readings{};
    std::string list{};
    bool check = false;
    std::string why{};
    std::string why_not{};
    std::string leave{};
    std::string missing{};
    std::vector<std::string> what_if{};
    bool next = false;
    bool ics = false;
    std::string earliest{};
    std::string range{};
    std::string known_then{};
    bool compare = false;
    bool record = false;
    std::string person{};
    std::string rules{};
    std::vector<std::string> replay{};
    std::vector<std::string> merge{};
    unsigned threads = 0;
    std::size_t memory = default_sort_memory >> 20U;
    bool summary = false;
    std::string summary_to{};
    bool quiet = false;
};

class run {
public:
    explicit run(arguments const& a) : args_{a} {}

    int operator()() {
        watch_for_signals();
        read_settings();
        if (told_to_stop()) {
            return 4;
        }
        if (bad_) {
            return 2;
        }
        if (!args_.list.empty()) {
            if (!list(args_.list, s_)) {
                refuse(errc::unknown_id, "--list", args_.list);
                return 2;
            }
            return 0;
        }
        if (!args_.replay.empty()) {
            return replay(args_.replay, s_).status();
        }
        if (!args_.merge.empty()) {
            bool const merged = merge_summaries(args_.merge, s_);
            return told_to_stop() ? 4 : merged ? 0 : 2;
        }
        sort_inputs();
        result r{.bad_input = bad_};
        if (!scenarios_.empty() && s_.output == format::findings) {
            refuse(errc::unknown_value, "--format", "findings");
            return 2;
        }
        if (scenarios_.empty() && !people_) {
            if (!bad_) {
                refuse(errc::missing_field, "FILE", {});
            }
            return 2;
        }
        if (!scenarios_.empty()) {
            r.join(scenarios(scenarios_, s_));
        }
        if (people_ && !list_missing_ && !over()) {  // without its events a list has other answers
            if (!s_.on) {
                s_.on = today();
            }
            r.join(people({.people = *people_, .events = events_, .lines = lines_, .known_size = size_}, s_));
        }
        if (s_.asked != query::none) {
            end_queries(s_);
        }
        for (auto const& p : changed_files()) {
            report(p, s_);
            r.bad_input = true;
        }
        r.stopped = told_to_stop();
        return r.status();
    }

private:
    void refuse(errc code, std::string place, std::string subject, std::string file = {}) {
        report({.code = code, .file = std::move(file), .place = std::move(place), .subject = std::move(subject)}, s_);
        bad_ = true;
    }
    static date today() {
        auto const now = std::time(nullptr);
        std::tm const local = *std::localtime(&now);
        return date{static_cast<unsigned short>(local.tm_year + 1900), static_cast<unsigned short>(local.tm_mon + 1),
                    static_cast<unsigned short>(local.tm_mday)};
    }
    void read_settings() {
        s_.lang = args_.lang == "id" ? language::id : language::en;
        s_.output = args_.format == "json"       ? format::json
                    : args_.format == "csv"      ? format::csv
                    : args_.format == "markdown" ? format::markdown
                    : args_.format == "findings" ? format::findings
                                                 : format::text;
        s_.detail = from_id<detail_level>(args_.detail).value_or(detail_level::normal);
        s_.check = args_.check;
        s_.threads = args_.threads != 0 ? args_.threads : std::max(1U, std::thread::hardware_concurrency());
        s_.memory = args_.memory << 20U;
        s_.summary_only = args_.summary;
        s_.summary_file = args_.summary_to;
        s_.quiet = args_.quiet;
        read_date(args_.on, "--on", s_.on);
        read_date(args_.known_on, "--known-on", s_.known_on);
        for (auto const& key : args_.readings) {
            auto const* const r = rule_book::find_reading(key);
            if (r == nullptr || !r->selectable) {
                refuse(r == nullptr ? errc::unknown_id : errc::reading_not_applicable, "--reading", key);
            } else {
                s_.readings.push_back(key);
            }
        }
        if (s_.readings.size() > reading_set{}.keys.size()) {
            refuse(errc::input_too_large, "--reading", {});
        }
        s_.person = args_.person;
        read_query();
        read_rules_file();
    }
    // At most one query; CLI11 has refused more.
    void read_query() {
        auto const about = [&](query q, std::string const& words) {
            if (!words.empty()) {
                s_.asked = q;
                s_.words = {words};
            }
        };
        about(query::why, args_.why);
        about(query::why_not, args_.why_not);
        about(query::leave, args_.leave);
        about(query::missing, args_.missing);
        about(query::earliest, args_.earliest);
        about(query::known_on, args_.known_then);
        if (!args_.range.empty()) {
            s_.words.push_back(args_.range);
        }
        if (!args_.what_if.empty()) {
            s_.asked = query::what_if;
            s_.words = args_.what_if;
        }
        if (args_.next || args_.ics || args_.compare || args_.record) {
            s_.asked = args_.next      ? query::next
                       : args_.ics     ? query::calendar_file
                       : args_.compare ? query::readings
                                       : query::record;
        }
        if (s_.asked != query::none && (s_.output == format::csv || s_.output == format::findings)) {
            refuse(errc::unknown_value, "--format", args_.format);
        }
    }
    void read_rules_file() {
        if (args_.rules.empty()) {
            return;
        }
        auto const file = read(args_.rules);
        if (!file) {
            return;
        }
        own_ = read_rules(file->text, file->name);
        for (auto const& p : own_.problems) {
            report(p, s_);
            bad_ = true;
        }
        if (own_) {
            own_.value.add_to(law_);
            s_.own = &own_.value;
            s_.law = &law_;
        }
    }
    void read_date(std::string const& text, std::string const& option, std::optional<date>& into) {
        if (text.empty()) {
            return;
        }
        if (auto const d = parse_date(text)) {
            into = *d;
        } else {
            refuse(d.problem().code, option, text);
        }
    }
    // One byte more than may stand in a JSON file shows that it is too large.
    std::optional<input_file> read(fs::path const& path) {
        auto text = read_up_to(path.string(), max_json_bytes + 1);
        if (!text) {
            refuse(errc::broken_file, {}, {}, path.string());
            return std::nullopt;
        }
        return input_file{path.string(), std::move(*text)};
    }
    void take_list(std::string const& name, std::optional<list_file>& into, bool lines = false) {
        if (into) {
            refuse(errc::stated_twice, {}, {}, name);
            return;
        }
        into = open_list(name, size_);
        lines_ = lines_ || lines;
        if (!into) {
            refuse(errc::broken_file, {}, {}, name);
            list_missing_ = true;
        }
    }
    void take(fs::path const& path) {
        auto const end = path.extension();
        if (path == "-" || end == ".jsonl" || end == ".ndjson") {
            take_list(path.string(), people_, true);
        } else if (end != ".csv") {
            if (auto file = read(path)) {
                scenarios_.push_back(std::move(*file));
            }
        } else {
            take_list(path.string(), states_events(path) ? events_ : people_);
        }
    }
    // Of two CSV files the one with a column `word` states events. A pipe must not be looked into; --events says what it is.
    static bool states_events(fs::path const& path) {
        std::error_code problem;
        if (!fs::is_regular_file(path, problem)) {
            return false;
        }
        std::ifstream in{path, std::ios::binary};
        std::string header(std::size_t{1} << 16U, '\0');
        in.read(header.data(), static_cast<std::streamsize>(header.size()));
        header.resize(static_cast<std::size_t>(in.gcount()));
        header.resize(std::min(header.size(), header.find_first_of("\r\n")));
        return header.find("word") != std::string::npos && header.find("employment") == std::string::npos;
    }
    void sort_inputs() {
        for (auto const& [given, into] : {std::pair{&args_.people, &people_}, std::pair{&args_.events, &events_}}) {
            if (!given->empty()) {
                take_list(*given, *into);
            }
        }
        for (auto const& input : args_.inputs) {
            std::error_code problem;
            if (!fs::is_directory(input, problem)) {
                take(input);
                continue;
            }
            std::vector<fs::path> inside;
            for (auto it = fs::recursive_directory_iterator{input, problem}; it != fs::recursive_directory_iterator{};
                 it.increment(problem)) {
                auto const name = it->path().filename().string();
                auto const ends_with = [&name](std::string_view end) {
                    return name.size() >= end.size() && std::string_view{name}.substr(name.size() - end.size()) == end;
                };
                if (ends_with(".json") || ends_with("people.csv") || ends_with("events.csv") ||
                    ends_with("people.jsonl")) {
                    inside.push_back(it->path());
                }
            }
            if (problem) {  // a folder inside that cannot be looked into
                refuse(errc::broken_file, {}, {}, input);
            }
            std::sort(inside.begin(), inside.end());
            for (auto const& path : inside) {
                take(path);
            }
            if (inside.empty() && !problem) {
                refuse(errc::broken_file, {}, {}, input);
            }
        }
        if (!people_ && events_) {
            refuse(errc::missing_field, "--people", {});
        }
        if (lines_ && events_) {
            refuse(errc::stated_twice, "--events", {}, events_->name);  // a line states its events itself
            events_.reset();
        }
    }

    arguments const& args_;
    settings s_{};
    rules_reading own_{};
    rule_book law_{};
    std::vector<input_file> scenarios_{};
    std::optional<list_file> people_{};
    std::optional<list_file> events_{};
    bool lines_ = false;  // the people are in JSON Lines
    bool list_missing_ = false;
    std::size_t size_ = 0;  // of the lists, in bytes
    bool bad_ = false;
};

}  // namespace

}  // namespace audit

int main(int argc, char** argv) {
    std::ios::sync_with_stdio(false);  // the C library would give up a write that a signal interrupts, and cut a line
    audit::arguments a;
    CLI::App app{
        "Findings on the neutrality of Indonesian civil servants in elections.\n"
        "Exit status: 0 nothing found, 1 findings, 2 bad input, 3 output not written, 4 stopped by a signal."};
    app.add_option(
        "FILE", a.inputs,
        "Scenario files (JSON), people.csv and events.csv, people.jsonl, or folders of them; `-` reads JSON Lines");
    app.add_option("--people", a.people,
                   "CSV of people: person,employment[,contest,appointed,...]; `-` for the standard input");
    app.add_option("--events", a.events, "CSV of events: person,act,word,value; `-` for the standard input");
    app.add_option("--format", a.format, "Form of the answers")
        ->check(CLI::IsMember({"text", "json", "csv", "markdown", "findings"}))
        ->capture_default_str();
    app.add_option("--lang", a.lang, "Language")->check(CLI::IsMember({"id", "en"}))->capture_default_str();
    app.add_option("--detail", a.detail, "How much is told")
        ->check(CLI::IsMember({"brief", "normal", "full"}))
        ->capture_default_str();
    app.add_option("--on", a.on, "Day asked about, in place of the questions' own; for people, today by default");
    app.add_option("--known-on", a.known_on, "Day of knowledge: what had been decreed by then counts, nothing later");
    app.add_option("--reading", a.readings, "Reading other than the national one; may be repeated")->allow_extra_args(false);
    app.add_flag("--check", a.check, "Compare the answers to scenarios with those they expect");
    app.add_option(
        "--list", a.list,
        "Print ids with their evidence: rules, acts, deadlines, contests, readings, instruments, supervisors, words");
    app.add_option("--rules", a.rules, "Own rules (JSON): they are answered from too; see docs/own-rules.md");
    app.add_option("--person", a.person, "Of a list, only the person with this id");
    app.add_option("--replay", a.replay, "Records (see --record): is the answer still the same?");
    app.add_flag("--summary", a.summary, "Of a list, print only the summary");
    app.add_option("--summary-to", a.summary_to, "Of a list, write the summary to this file too, as JSON");
    app.add_option("--merge-summaries", a.merge, "Add up the summaries that parts of a list left, and print the sum");
    app.add_option("--threads", a.threads, "Threads for a list; 0: one for each core")
        ->check(CLI::Range(0U, 256U))
        ->capture_default_str();
    app.add_option("--memory", a.memory,
                   "Memory, in MiB, in which a list that is not in order is sorted; the rest goes to disk")
        ->check(CLI::Range(std::size_t{1}, std::size_t{1} << 20U))
        ->capture_default_str();
    app.add_flag("--quiet", a.quiet, "No progress bar on a terminal");
    auto* const ask = app.add_option_group("Queries", "In place of the ordinary answer, for each person; at most one");
    ask->add_option("--why", a.why, "The proof of a row (an id), or of the whole answer (the word `answer`)");
    ask->add_option("--why-not", a.why_not, "What stands in the way of a row");
    ask->add_option("--leave", a.leave, "What unpaid leave (CLTN) lacks: REASON:FIRST[,LAST]");
    ask->add_option("--missing", a.missing,
                    "Facts that would decide: status, discharge, work, verdict, or the id of a row");
    ask->add_option("--what-if", a.what_if,
                    "What a change makes different: WORD=VALUE, WORD= (not stated), on=DAY, known-on=DAY, reading=KEY, "
                    "rules=FILE (own rules, a draft, local holidays, a decree); may be repeated")
        ->allow_extra_args(false);
    ask->add_flag("--next", a.next, "What must be done next, by whom, by when");
    ask->add_flag("--ics", a.ics, "The same as a calendar file (iCalendar)");
    auto* const earliest = ask->add_option("--earliest", a.earliest,
                                           "When something is lawful: an event (a word), or CONDUCT[,WORD=VALUE...]");
    ask->add_option("--known-then", a.known_then,
                    "The answers on two days of knowledge: DAY,DAY or DAY alone against today's");
    ask->add_flag("--compare", a.compare, "The answers under every reading, side by side");
    ask->add_flag("--record", a.record, "A record that --replay can ask again years later");
    ask->require_option(0, 1);
    app.add_option("--from", a.range, "Days for --earliest: FIRST,LAST; a year from the day asked by default")
        ->needs(earliest);
#ifdef SIGPIPE
    // A closed pipe is a failed write, told like a full disk.
    std::signal(SIGPIPE, SIG_IGN);
#endif
    auto const written = [&a](int status) {
        if (std::cout.flush()) {
            return status;
        }
        std::cerr << (a.lang == "id" ? "Keluaran tidak dapat ditulis sampai selesai."
                                     : "The output could not be written to its end.")
                  << '\n';
        return 3;
    };
    try {
        app.parse(argc, argv);
    } catch (CLI::ParseError const& e) {
        return written(app.exit(e) == 0 ? 0 : 2);
    }
    try {
        return written(audit::run{a}());
    } catch (netralitas::input_problem const& p) {
        std::cerr << explain(p, a.lang == "id" ? netralitas::language::id : netralitas::language::en) << '\n';
    } catch (std::exception const& e) {
        std::cerr << e.what() << '\n';
    }
    return written(2);
}
