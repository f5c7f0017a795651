// SPDX-License-Identifier: BSL-1.0
// Any bytes as a scenario file. What is accepted is answered, and the answer is written as JSON and in words.
#include <string>
#include <string_view>

#include <netralitas/io/conformance.hpp>
#include <netralitas/io/json.hpp>

#include "fuzz.hpp"

using namespace netralitas;

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    std::string_view const text{reinterpret_cast<char const*>(data), size};
    auto const all = read_scenarios(text, "fuzz.json");
    fuzz::claim(!all.empty(), "there is a reading of any text");
    std::size_t answered = 0;
    for (auto const& read : all) {
        fuzz::claim_told(read.problems, text);
        if (!read.problems.empty() || answered == 4) {  // four answers are enough for one input
            continue;
        }
        ++answered;
        static_cast<void>(unmet(read));
        for (auto const& q : read.value.questions) {
            if (q.kind != question_kind::person) {
                continue;
            }
            auto const a = assess(q.stated, read.value.where, question{.on = q.on, .known_on = q.known_on});
            auto const written = answer_json<nlohmann::ordered_json>(a, detail_level::full)
                                     .dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::strict);
            fuzz::claim(nlohmann::ordered_json::accept(written), "an answer is JSON");
            fuzz::claim(!explain(a, language::id, detail_level::full).empty(), "an answer is told");
            break;
        }
    }
    return 0;
}
