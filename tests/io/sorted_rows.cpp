// SPDX-License-Identifier: BSL-1.0
#include <netralitas/io/sorted_rows.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <filesystem>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include <catch.hpp>

namespace sorted_rows_test {

using namespace netralitas;

namespace {

struct line {
    std::string key{};
    std::string text{};
    std::size_t number = 0;
    friend bool operator==(line const&, line const&) = default;
};

std::vector<line> some_lines(std::size_t count) {
    std::mt19937 random{3};
    std::vector<line> out;
    for (std::size_t i = 1; i <= count; ++i) {
        std::string key = random() % 3 == 0 ? "person-with-a-long-id-" : "P";
        key += std::to_string(random() % 500);
        if (random() % 50 == 0) {
            key.clear();
        } else if (random() % 50 == 0) {
            key.insert(0, "\xC3\x84");  // beyond ASCII, which comes last
        }
        out.push_back({key, key + ',' + std::string(random() % 60, 'x'), i});
    }
    return out;
}

std::vector<line> sorted(std::vector<line> const& lines, row_sorter& s) {
    for (auto const& l : lines) {
        s.add(l.key, {.text = l.text, .line = l.number, .plain = l.number % 2 == 0});
    }
    std::vector<line> out;
    for (keyed_row r; s.next(r);) {
        out.push_back({std::string{r.key}, std::string{r.row.text}, r.row.line});
        CHECK(r.row.plain == (r.row.line % 2 == 0));
    }
    return out;
}

}  // namespace

TEST_CASE("rows come back in the order of their keys, those of one key as they came", "[io][sort]") {
    auto lines = some_lines(5000);
    auto expected = lines;
    std::stable_sort(expected.begin(), expected.end(), [](line const& a, line const& b) { return a.key < b.key; });
    row_sorter in_memory;
    CHECK(sorted(lines, in_memory) == expected);
    CHECK(in_memory.runs_on_disk() == 0);
    for (std::size_t const memory : {1000U, 20000U, 300000U}) {
        CAPTURE(memory);
        row_sorter on_disk{memory};
        CHECK(sorted(lines, on_disk) == expected);
        CHECK(on_disk.runs_on_disk() > 1);
    }
    row_sorter none;
    keyed_row r;
    CHECK(!none.next(r));
}

TEST_CASE("a row longer than the memory of the sorter is sorted too", "[io][sort]") {
    row_sorter s{4096};
    std::string const big(200000, 'y');
    s.add("c", {.text = "c", .line = 1});
    s.add("b", {.text = big, .line = 2});
    s.add("a", {.text = "a", .line = 3, .cut = true});
    keyed_row r;
    REQUIRE(s.next(r));
    CHECK(r.key == "a");
    CHECK(r.row.cut);
    REQUIRE(s.next(r));
    CHECK(r.row.text == big);
    REQUIRE(s.next(r));
    CHECK(r.row.line == 1);
    CHECK(!s.next(r));
}

TEST_CASE("what goes to disk has no name, and a folder that cannot be written is told", "[io][sort]") {
    namespace fs = std::filesystem;
    auto const* const before = std::getenv("TMPDIR");
    std::string const kept = before != nullptr ? before : "";
    auto const folder = fs::temp_directory_path() / "netralitas_sorted_rows_test";
    fs::create_directories(folder);
    ::setenv("TMPDIR", folder.c_str(), 1);
    {
        row_sorter s{1000};
        CHECK(!sorted(some_lines(200), s).empty());
        CHECK(s.runs_on_disk() > 0);
        CHECK(fs::is_empty(folder));
    }
    CHECK(fs::is_empty(folder));
    fs::remove(folder);
    row_sorter s{1000};
    CHECK_THROWS_AS(sorted(some_lines(200), s), input_problem);
    if (before != nullptr) {
        ::setenv("TMPDIR", kept.c_str(), 1);
    } else {
        ::unsetenv("TMPDIR");
    }
}

}  // namespace sorted_rows_test
