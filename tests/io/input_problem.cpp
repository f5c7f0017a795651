// SPDX-License-Identifier: BSL-1.0
// Every number that a file can provoke has a file that provokes it and nothing else: the place and the words are right.
#include <netralitas/io/input_problem.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <netralitas/io/csv.hpp>
#include <netralitas/io/names.hpp>
#include <netralitas/io/rules_json.hpp>
#include <netralitas/io/scenario_json.hpp>

#include <catch.hpp>

#ifndef NETRALITAS_TEST_DATA
#define NETRALITAS_TEST_DATA "tests/data"
#endif

namespace input_problem_test {

using namespace netralitas;
namespace fs = std::filesystem;

namespace {

std::string slurp(fs::path const& path) {
    std::ifstream in{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

fs::path folder() { return fs::path{NETRALITAS_TEST_DATA} / "errors"; }

struct provoked {
    char const* file;     // <number>_<name>.<form>
    std::size_t line;     // where the mistake stands
    char const* there;    // what stands at the line and column that are told
    char const* field;    // the JSON pointer or the CSV column
    char const* refused;  // the id, word or value that both messages must name
};

constexpr provoked all[] = {
    {"1001_impossible_date.json", 5, "\"2023-02-30\"", "/person/facts/resignation_submitted", "2023-02-30"},
    {"1003_unknown_id.json", 4, "\"pemilu-2024-desa\"", "/contest", "pemilu-2024-desa"},
    {"1004_unknown_word.json", 5, "\"2023-05-08\"", "/person/facts/resigned", "resigned"},
    {"1005_unknown_value.json", 5, "\"elected\"", "/person/facts/spouse_stage", "elected"},
    {"1006_wrong_value_type.json", 5, "20230508", "/person/facts/resignation_submitted", "resignation_submitted"},
    {"1007_stated_twice.json", 5, "\"appointed\": \"2013-03-01\"", "/person/facts/appointed", "appointed"},
    {"1008_broken_file.json", 4, "}", "", "}"},
    {"1009_missing_column.people.csv", 3, "P2", "", "P2"},
    {"1010_missing_field.json", 6, "{\"id\": \"q\"}", "/questions/0", "on"},
    {"1011_contest_mismatch.json", 5, "\"pilkada\"", "/person/facts/contest", "pilkada, pemilu-2024-dprd-kabkota"},
    {"1012_number_out_of_range.json", 5, "400", "/person/facts/unbroken_service_years", "400, unbroken_service_years"},
    {"1013_unknown_person.events.csv", 3, "P9", "person", "P9"},
    {"1014_reversed_interval.json", 5, "\"2024-07-31\"", "/person/facts/cltn_end", "2024-07-31"},
    {"1015_input_too_large.json", 1, "[", "", "nesting"},
    {"1016_unknown_field.json", 6, "\"2023-06-01\"", "/questions/0/day", "day"},
    {"1017_broken_condition.rules.json", 8, "and resignation_submitted\"", "/norms/0/when", "and"},
    {"3002_unknown_reference.rules.json", 8, "own.nothing)\"", "/norms/0/when", "own.nothing"},
    {"3003_reading_not_applicable.json", 6, "\"number_384_item_5\"", "/questions/0/readings/0", "number_384_item_5"},
    {"3004_rule_without_citation.rules.json", 8, "{\"id\": \"own.n\"", "/norms/0", "basis"},
    {"4001_article_not_in_registry.rules.json", 9, "\"own_1:9\"", "/norms/0/basis/0", "own_1:9"},
    {"5001_event_out_of_order.json", 5, "\"2023-05-01\"", "/person/facts/discharge_decree_issued",
     "discharge_decree_issued"},
    {"5002_contradictory_facts.json", 5, "[\"pns\", \"pppk\"]", "/person/facts/employment", "employment"},
};

// What no file can provoke as it is read, and the test that provokes it.
struct elsewhere {
    errc code;
    char const* test;
};

constexpr elsewhere by_program[] = {
    {errc::special_date, "calendar/workdays.cpp"},
    {errc::changed_while_read, "io/people_stream.cpp"},
    {errc::before_calendar, "calendar/workdays.cpp"},
    {errc::not_decreed, "calendar/workdays.cpp"},
    {errc::zero_days_from_day_off, "calendar/workdays.cpp"},
    {errc::counting_unspecified, "calendar/deadline.cpp"},
    {errc::overlapping_outcomes, "rules/analysis.cpp"},
    {errc::rule_without_text, "rules/analysis.cpp"},
    {errc::unreachable_state, "static/rules/analysis.cpp"},
    {errc::versions_overlap, "rules/analysis.cpp"},
    {errc::hole_in_days, "rules/analysis.cpp"},
    {errc::never_in_force, "rules/analysis.cpp"},
    {errc::condition_never_holds, "rules/analysis.cpp"},
    {errc::gap_in_list, "rules/analysis.cpp"},
    {errc::idle_declaration, "static/rules/analysis.cpp"},
    {errc::id_used_twice, "rules/analysis.cpp"},
    {errc::transition_undecided, "static/rules/analysis.cpp"},
    {errc::not_in_force, "rules/rule_book.cpp"},
};

std::vector<input_problem> problems_of(std::string const& name) {
    auto const text = slurp(folder() / name);
    auto const ends = [&](std::string_view end) {
        return name.size() > end.size() && name.compare(name.size() - end.size(), end.size(), end) == 0;
    };
    if (ends(".rules.json")) {
        return read_rules(text, name).problems;
    }
    if (ends(".json")) {
        return read_scenario(text, name).problems;
    }
    csv_input in;
    if (ends(".people.csv")) {
        in.read_people(text, name);
    } else {
        in.read_people("person,employment\nP1,pns\n", "people.csv");
        in.read_events(text, name);
    }
    return in.problems();
}

std::string rest_of(std::string const& text, std::size_t line, std::size_t column) {
    std::istringstream in{text};
    std::string one;
    for (std::size_t i = 0; i < line; ++i) {
        std::getline(in, one);
    }
    return column == 0 || column > one.size() ? std::string{} : one.substr(column - 1);
}

}  // namespace

TEST_CASE("a file with one mistake provokes its number at its place, in both languages", "[io][errors]") {
    for (auto const& e : all) {
        std::string const name = e.file;
        INFO(name);
        auto const told = problems_of(name);
        for (auto const& p : told) {
            UNSCOPED_INFO(explain(p, language::en));
        }
        CHECK(told.size() == 1);
        if (told.size() != 1) {
            continue;
        }
        auto const& p = told.front();
        CHECK(p.number() == std::stoi(name));
        CHECK(p.line == e.line);
        auto const there = rest_of(slurp(folder() / name), p.line, p.column);
        INFO(there);
        CHECK(there.compare(0, std::string_view{e.there}.size(), e.there) == 0);
        CHECK(p.place == e.field);
        auto const en = explain(p, language::en);
        auto const id = explain(p, language::id);
        auto const start = name + ':' + std::to_string(p.line) + ':' + std::to_string(p.column) + ": ";
        auto const number = "NETRALITAS-" + std::to_string(p.number());
        CHECK(en != id);
        for (auto const& message : {en, id}) {
            INFO(message);
            CHECK(message.compare(0, start.size(), start) == 0);
            CHECK(message.find(number) != std::string::npos);
            // In the brackets, since the place and the mending may hold the same letters.
            auto const open = message.find('(', start.size());
            auto const close = message.find(')', open);
            REQUIRE(close != std::string::npos);
            CHECK(message.substr(open, close - open).find(e.refused) != std::string::npos);
        }
    }
}

TEST_CASE("the page of a number shows the mistake and what is told of it", "[io][errors]") {
    auto const page = slurp(folder() / ".." / ".." / ".." / "docs" / "errors.md");
    for (auto const& e : all) {
        std::string const name = e.file;
        INFO(name);
        auto const heading = "### " + name.substr(0, 4) + ' ' + name.substr(5, name.find('.') - 5) + '\n';
        auto const start = page.find(heading);
        REQUIRE(start != std::string::npos);
        auto const section = page.substr(start, page.find("\n##", start + 1) - start);
        auto const told = problems_of(name);
        REQUIRE(!told.empty());
        auto line = rest_of(slurp(folder() / name), e.line, 1);
        line.erase(0, line.find_first_not_of(' '));
        std::string shown = "\n```\n";
        shown += line;
        shown += "\n\n";
        shown += explain(told.front(), language::en);
        shown += '\n';
        shown += explain(told.front(), language::id);
        shown += "\n```\n";
        INFO(shown);
        CHECK(section.find(shown) != std::string::npos);
    }
}

TEST_CASE("every file of mistakes is looked at, under the name of its number", "[io][errors]") {
    std::set<std::string> there;
    for (auto const& entry : fs::directory_iterator{folder()}) {
        there.insert(entry.path().filename().string());
    }
    std::set<std::string> looked_at;
    for (auto const& e : all) {
        std::string const name = e.file;
        looked_at.insert(name);
        auto const stem = name.substr(5, name.find('.') - 5);
        INFO(name);
        CHECK(std::any_of(std::begin(detail::error_ids), std::end(detail::error_ids),
                          [&](auto const& n) { return n.id == stem && static_cast<int>(n.code) == std::stoi(name); }));
    }
    CHECK(there == looked_at);
}

TEST_CASE("every number of the header is in the list of numbers, and its page tells cause and mending", "[io][errors]") {
    auto const root = folder().parent_path().parent_path().parent_path();
    auto const header = slurp(root / "include" / "netralitas" / "base" / "error.hpp");
    auto const page = slurp(root / "docs" / "errors.md");
    std::regex const enumerator{"\n    ([a-z_]+) = ([0-9]{4}),"};
    std::size_t numbers = 0;
    for (std::sregex_iterator i{header.begin(), header.end(), enumerator}, end; i != end; ++i) {
        auto const id = (*i)[1].str();
        auto const number = (*i)[2].str();
        INFO(number << ' ' << id);
        ++numbers;
        CHECK(std::any_of(std::begin(detail::error_ids), std::end(detail::error_ids),
                          [&](auto const& n) { return n.id == id && static_cast<int>(n.code) == std::stoi(number); }));
        auto heading = "### " + number;
        heading += ' ';
        heading += id;
        heading += '\n';
        auto const start = page.find(heading);
        REQUIRE(start != std::string::npos);
        auto const section = page.substr(start, page.find("\n##", start + 1) - start);
        for (auto const* const part : {"- Cause: ", "- Mending: ", "- Sebab: ", "- Perbaikan: "}) {
            INFO(part);
            auto const at = section.find(part);
            REQUIRE(at != std::string::npos);
            auto const told = section.find_first_of(".\n", at + std::string_view{part}.size());
            CHECK(told > at + std::string_view{part}.size() + 10);  // more than a word or two
        }
    }
    CHECK(numbers == std::size(detail::error_ids) - 1);  // and "none"
}

TEST_CASE("every number has a file of mistakes, or names the test that provokes it", "[io][errors]") {
    for (auto const& n : detail::error_ids) {
        if (n.code == errc::none) {
            continue;
        }
        INFO(static_cast<int>(n.code) << ' ' << n.id);
        auto const files = std::count_if(std::begin(all), std::end(all),
                                         [&](auto const& e) { return std::stoi(e.file) == static_cast<int>(n.code); });
        auto const* const other =
            std::find_if(std::begin(by_program), std::end(by_program), [&](auto const& e) { return e.code == n.code; });
        CHECK((files != 0) != (other != std::end(by_program)));
        if (other != std::end(by_program)) {
            std::string name = "errc::";
            name += n.id;
            CHECK(slurp(folder().parent_path().parent_path() / other->test).find(name) != std::string::npos);
        }
    }
}

}  // namespace input_problem_test
