// SPDX-License-Identifier: BSL-1.0
// Any bytes as a file of own rules. What is accepted takes part in an answer.
#include <string_view>

#include <netralitas/io/json.hpp>
#include <netralitas/io/rules_json.hpp>

#include "fuzz.hpp"

using namespace netralitas;

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    std::string_view const text{reinterpret_cast<char const*>(data), size};
    auto const read = read_rules(text, "fuzz.json");
    fuzz::claim_told(read.problems, text);
    if (!read) {
        return 0;
    }
    rule_book law = national_law();
    read.value.add_to(law);
    fuzz::claim(law.check().code == errc::none, "rules without a problem make a sound book");
    work_calendar const days{read.value.days()};
    auto const a = assess(facts{pppk}, contests::pilkada_2024, {became_party_member(date{2024, 3, 4})},
                          on{date{2024, 10, 1}}, law, days);
    fuzz::claim(!explain(a, language::id, detail_level::full).empty(), "an answer is told");
    fuzz::claim(nlohmann::ordered_json::accept(answer_json<nlohmann::ordered_json>(a, detail_level::full).dump()),
                "an answer is JSON");
    return 0;
}
