// SPDX-License-Identifier: BSL-1.0
// Any bytes as an audit record, which is asked again.
#include <string_view>

#include <netralitas/io/audit_record.hpp>

#include "fuzz.hpp"

using namespace netralitas;

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    std::string_view const text{reinterpret_cast<char const*>(data), size};
    auto const check = check_record(text, national_law(), nullptr, "fuzz.json");
    fuzz::claim_told(check.problems, text);
    for (auto const l : {language::en, language::id}) {
        fuzz::claim(!explain(check, l).empty() || !check.problems.empty(), "a check is told");
    }
    return 0;
}
