// SPDX-License-Identifier: BSL-1.0
// Any bytes as the two CSV files (people, a line of `==`, events), read as a stream from a pipe with next to no memory. Where nothing is
// wrong, it must give the people that the door for whole files gives. The same bytes are read as JSON Lines.
#include <algorithm>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <netralitas/io/csv.hpp>
#include <netralitas/io/people_stream.hpp>
#include <netralitas/io/person_lines.hpp>
#include <netralitas/io/row_cutter.hpp>
#include <netralitas/io/streams.hpp>

#include <case_text.hpp>

#include "fuzz.hpp"

using namespace netralitas;

namespace {

list_file pipe_of(std::string name, std::string_view text) {
    return {.name = std::move(name), .open = [text] { return bytes_of(text); }, .again = false};
}

std::vector<std::string> all_people(people_source& source, people_reader& reader, std::vector<input_problem>& problems) {
    std::vector<std::string> out;
    for (people_batch batch; source.next(batch);) {
        reader.read(batch, [&](streamed_person const& p) {
            if (p.sound) {
                out.push_back(case_text(reader.whole(p)));
            }
            return true;
        });
        auto more = reader.take_problems();
        problems.insert(problems.end(), more.begin(), more.end());
    }
    return out;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    std::string_view const text{reinterpret_cast<char const*>(data), size};
    auto const cut = text.find("\n==\n");
    auto const people = text.substr(0, cut);
    auto const events =
        cut == std::string_view::npos ? std::string_view{"person,act,word,value\n"} : text.substr(cut + 4);

    csv_input whole;
    whole.read_people(people, "people.csv");
    whole.read_events(events, "events.csv");
    std::vector<std::string> wanted;
    whole.for_each_person([&](csv_case const& c) { wanted.push_back(case_text(c)); });

    std::vector<input_problem> problems;
    csv_people_stream stream{pipe_of("people.csv", people), pipe_of("events.csv", events), problems, 1024};
    std::vector<std::string> given;
    if (stream.usable()) {
        csv_people_reader reader{stream};
        given = all_people(stream, reader, problems);
        fuzz::claim(given == wanted, "a stream gives the people of the whole files");
    } else {
        fuzz::claim(!problems.empty(), "a header that cannot be used is told");
    }
    fuzz::claim(problems.empty() == whole.problems().empty(), "both doors agree whether something is wrong");
    fuzz::claim_told(problems, text);

    std::vector<input_problem> of_lines;
    line_people_stream lines{bytes_of(text)};
    line_people_reader reader{"people.jsonl"};
    static_cast<void>(all_people(lines, reader, of_lines));
    fuzz::claim_told(of_lines, text);
    return 0;
}
