// SPDX-License-Identifier: BSL-1.0
// Any bytes as the two CSV files: people, then a line of `==`, then events. Nobody is lost: each person of the list is answered or
// counted as spoiled. Every cell can be written and read back, and none is taken for a formula.
#include <cstddef>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <netralitas/io/csv.hpp>

#include "fuzz.hpp"

using namespace netralitas;

namespace {

void claim_written_cells_return(std::string_view text) {
    csv_reader in{text, "cells.csv"};
    std::vector<csv_cell> row;
    std::vector<input_problem> problems;
    while (in.next(row, problems)) {
        for (auto const& c : row) {
            auto const cell = csv_cell_text(c.text);
            fuzz::claim(cell.empty() || std::string_view{"=+-@\t\r"}.find(cell.front()) == std::string_view::npos,
                        "no cell begins as a formula");
            if (c.text.empty() || c.text.find('\0') != std::string::npos) {
                continue;
            }
            auto const line = "x," + cell + "\n";  // a comma, so that a semicolon in the cell does not separate
            csv_reader again{line, "cell.csv"};
            std::vector<csv_cell> read;
            std::vector<input_problem> none;
            fuzz::claim(again.next(read, none) && none.empty() && read.size() == 2, "a written row is read");
            auto const& back = read.back().text;
            fuzz::claim(back == c.text || (back.size() == c.text.size() + 1 && back.front() == '\'' &&
                                           back.compare(1, std::string::npos, c.text) == 0),
                        "a written cell is read back");
        }
    }
    fuzz::claim_told(problems, text);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    std::string_view const text{reinterpret_cast<char const*>(data), size};
    auto const cut = text.find("\n==\n");
    auto const people = text.substr(0, cut);
    auto const events = cut == std::string_view::npos ? std::string_view{} : text.substr(cut + 4);

    csv_input in;
    in.read_people(people, "people.csv");
    if (cut != std::string_view::npos) {
        in.read_events(events, "events.csv");
    }
    std::size_t answered = 0;
    in.for_each_person([&](csv_case const& c) {
        fuzz::claim(!c.person.empty(), "a person has an id");
        if (++answered <= 4) {  // four answers are enough for one input
            static_cast<void>(assess(c.stated, c.where, question{.on = date{2024, 10, 1}}, c.acts));
        }
    });
    fuzz::claim(answered + in.spoiled() >= in.people().size(), "everybody is answered or counted");
    fuzz::claim(answered <= in.people().size(), "nobody is answered twice");
    fuzz::claim(in.spoiled() == 0 || !in.problems().empty(), "whoever is not answered has a problem that is told");
    fuzz::claim_told(in.problems(), text);
    claim_written_cells_return(people);
    return 0;
}
