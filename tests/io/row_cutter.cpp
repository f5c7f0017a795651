// SPDX-License-Identifier: BSL-1.0
#include <netralitas/io/row_cutter.hpp>

#include <cstddef>
#include <random>
#include <sstream>
#include <string>
#include <vector>

#include <catch.hpp>

#include <netralitas/io/csv.hpp>

namespace row_cutter_test {

using namespace netralitas;

namespace {

struct cut_row {
    std::string text{};
    std::size_t line = 0;
    friend bool operator==(cut_row const&, cut_row const&) = default;
};

std::vector<cut_row> cut(std::string_view text, std::size_t block, row_form form = row_form::csv) {
    row_cutter in{bytes_of(text), form, block};
    std::vector<cut_row> out;
    for (raw_row r; in.next(r);) {
        out.push_back({std::string{r.text}, r.line});
    }
    CHECK(in.taken() == text.size());
    return out;
}
using rows = std::vector<cut_row>;

// A cell as text, with its place.
std::string cells_of(csv_reader& in, std::vector<csv_cell>& row, std::vector<input_problem>& problems) {
    std::string out;
    while (in.next(row, problems)) {
        for (auto const& c : row) {
            out += std::to_string(c.line) + ':' + std::to_string(c.column) + '<' + c.text + '>';
        }
        out += in.broken() ? "broken\n" : "\n";
    }
    return out;
}

}  // namespace

TEST_CASE("rows end where a CSV reader ends them", "[io][rows]") {
    for (std::size_t const block : {4U, 5U, 7U, 64U, 1U << 16U}) {
        CAPTURE(block);
        CHECK(cut("a,b\n1,2\n", block) == rows{{"a,b", 1}, {"1,2", 2}});
        CHECK(cut("a,b\r\n1,2", block) == rows{{"a,b", 1}, {"1,2", 2}});
        CHECK(cut("a,b\r1,2\r", block) == rows{{"a,b", 1}, {"1,2", 2}});
        CHECK(cut("\xEF\xBB\xBF\n\r\n\na,b\n\n1,2\n", block) == rows{{"a,b", 4}, {"1,2", 6}});
        CHECK(cut("a,b\n\"1\r\n1\n1\",2\n3,4\n", block) == rows{{"a,b", 1}, {"\"1\r\n1\n1\",2", 2}, {"3,4", 5}});
        CHECK(cut("a,b\n1\"\n,2\n", block) == rows{{"a,b", 1}, {"1\"", 2}, {",2", 3}});
        CHECK(cut("a;b\n1,\"2\n3;4\n", block) == rows{{"a;b", 1}, {"1,\"2", 2}, {"3;4", 3}});
        CHECK(cut("a,b\n\"1\"x\"\n3,4\n", block) == rows{{"a,b", 1}, {"\"1\"x\"", 2}, {"3,4", 3}});
        CHECK(cut("", block).empty());
        CHECK(cut("\xEF\xBB\xBF", block).empty());
        CHECK(cut("{\"a\":\"\r\n}\n\nb\"\n", block, row_form::line) == rows{{"{\"a\":\"", 1}, {"}", 2}, {"b\"", 4}});
    }
}

TEST_CASE("cut into rows first or not, a file has the same cells at the same places", "[io][rows]") {
    std::mt19937 random{11};
    std::string_view const signs = "ab,\",\n\r\n; \t\"x,\n";
    for (int i = 0; i < 4000; ++i) {
        std::string text = i % 3 == 0 ? "a;b\n" : i % 3 == 1 ? "a,b\r\n" : "";
        for (auto n = random() % 40; n > 0; --n) {
            text += signs[random() % signs.size()];
        }
        CAPTURE(text);
        std::vector<csv_cell> row;
        std::vector<input_problem> of_whole;
        std::vector<input_problem> of_rows;
        csv_reader whole{text, "t.csv"};
        auto const expected = cells_of(whole, row, of_whole);
        std::istringstream stream{text};
        row_cutter in{bytes_of(stream), row_form::csv, 4 + random() % 20};
        std::string got;
        for (raw_row r; in.next(r);) {
            csv_reader one{{}, "t.csv", in.separator()};
            one.go_on_with(r.text, r.line);
            got += cells_of(one, row, of_rows);
            CHECK(r.plain == (r.text.find('"') == std::string_view::npos));
        }
        CHECK(got == expected);
        REQUIRE(of_rows.size() == of_whole.size());
        for (std::size_t k = 0; k < of_rows.size(); ++k) {
            CHECK(of_rows[k].line == of_whole[k].line);
            CHECK(of_rows[k].column == of_whole[k].column);
            CHECK(of_rows[k].code == of_whole[k].code);
        }
    }
}

TEST_CASE("a row without end is cut, and memory stays bounded", "[io][rows]") {
    std::size_t given = 0;
    std::size_t largest = 0;
    constexpr std::size_t length = 3 * max_row_bytes;
    row_cutter in{[&](char* into, std::size_t room) {
                      largest = room > largest ? room : largest;
                      std::size_t n = 0;
                      for (; n < room && given < length + 4; ++n, ++given) {
                          into[n] = given == 0 ? '"' : given < length ? 'x' : "\"\nab"[given - length];
                      }
                      return n;
                  },
                  row_form::csv};
    raw_row r;
    REQUIRE(in.next(r));
    CHECK(r.cut);
    CHECK(!r.plain);
    CHECK(r.text.size() == max_row_bytes);
    REQUIRE(in.next(r));
    CHECK(r.text == "ab");
    CHECK(r.line == 2);
    CHECK(!in.next(r));
    CHECK(largest <= 1U << 20U);
}

}  // namespace row_cutter_test
