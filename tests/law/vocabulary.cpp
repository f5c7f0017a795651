// SPDX-License-Identifier: BSL-1.0
// The vocabulary against its inventory, tests/data/vocabulary.csv.
#include <netralitas/law/vocabulary.hpp>

#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include <catch.hpp>

namespace vocabulary_test {

using namespace netralitas;

namespace {

struct inventory_row {
    std::string id;
    std::string kind;
    std::string type;
    std::string derived;
    std::vector<std::string> values;
};

std::vector<inventory_row> inventory() {
    std::ifstream file{std::string{NETRALITAS_TEST_DATA} + "/vocabulary.csv"};
    REQUIRE(file);
    std::vector<inventory_row> rows;
    std::string line;
    std::getline(file, line);
    REQUIRE(line == "id,kind,type,derived,values");
    while (std::getline(file, line)) {
        std::istringstream fields{line};
        inventory_row row;
        std::string values;
        std::getline(fields, row.id, ',');
        std::getline(fields, row.kind, ',');
        std::getline(fields, row.type, ',');
        std::getline(fields, row.derived, ',');
        std::getline(fields, values);
        std::istringstream words{values};
        for (std::string v; words >> v;) {
            row.values.push_back(v);
        }
        rows.push_back(row);
    }
    return rows;
}

std::string name(word_kind k) {
    switch (k) {
        case word_kind::constant: return "constant";
        case word_kind::event: return "event";
        case word_kind::person_fact: return "person_fact";
        case word_kind::contest_fact: return "contest_fact";
        case word_kind::conduct_fact: return "conduct_fact";
        case word_kind::case_fact: return "case_fact";
        case word_kind::day_fact: return "day_fact";
    }
    return {};
}

// The library keeps days; an instant of the inventory counts by its day.
value_type type_named(std::string const& t) {
    return t == "bool"                    ? value_type::flag
           : t == "day" || t == "instant" ? value_type::day
           : t == "number"                ? value_type::number
           : t == "set"                   ? value_type::several
                                          : value_type::one;
}

}  // namespace

TEST_CASE("the library knows the words of the inventory, in its order", "[law][vocabulary]") {
    auto const rows = inventory();
    REQUIRE(rows.size() == word_count);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        auto const& mine = info(static_cast<word>(i));
        INFO(rows[i].id);
        CHECK(mine.id == rows[i].id);
        CHECK(name(mine.kind) == rows[i].kind);
        CHECK(mine.type == type_named(rows[i].type));
        CHECK(mine.derived == (rows[i].derived == "yes"));
    }
}

TEST_CASE("every closed word has the values of the inventory, in its order", "[law][vocabulary]") {
    for (auto const& row : inventory()) {
        word_info const* mine = nullptr;
        for (auto const& w : vocabulary) {
            mine = w.id == row.id ? &w : mine;
        }
        REQUIRE(mine != nullptr);
        std::vector<std::string> expected = row.values;
        if (row.id == "employment") {
            expected.push_back("candidate");  // no employment: it marks whoever stands
        }
        INFO(row.id);
        REQUIRE(mine->value_count == expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i) {
            CHECK(mine->values[i] == expected[i]);
        }
    }
}

}  // namespace vocabulary_test
