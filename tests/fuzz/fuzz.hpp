// SPDX-License-Identifier: BSL-1.0
// What every fuzzer shares: a claim that stops the process when it is false, and the claims that hold for any problem of any file.
#ifndef NETRALITAS_TESTS_FUZZ_FUZZ_HPP
#define NETRALITAS_TESTS_FUZZ_FUZZ_HPP

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include <netralitas/base/error.hpp>
#include <netralitas/base/text.hpp>
#include <netralitas/explain/error_texts.hpp>
#include <netralitas/io/input_problem.hpp>

namespace fuzz {

/// Ends the process with a word of what was expected: libFuzzer keeps the input then.
inline void claim(bool holds, char const* what) {
    if (!holds) {
        std::fprintf(stderr, "claim does not hold: %s\n", what);
        std::abort();
    }
}

/// Whatever was refused has a number, words in both languages, and a place that lies in the text.
inline void claim_told(std::vector<netralitas::input_problem> const& problems, std::string_view text) {
    std::size_t lines = 2;  // counted from one, and an end of file may stand behind the last line end
    for (char const c : text) {
        lines += c == '\n' || c == '\r' ? 1U : 0U;
    }
    for (auto const& p : problems) {
        claim(p.number() > 1000, "a problem has a number");
        claim(p.line <= lines, "a problem lies in the text");
        claim(p.column <= text.size() + 1, "a column lies in the text");
        for (auto const l : {netralitas::language::en, netralitas::language::id}) {
            claim(explain(p, l).size() > 20, "a problem is told in words");
        }
    }
}

/// The names of an error code that came without a place.
inline void claim_told(netralitas::error const& e) {
    claim(static_cast<int>(e.code) > 1000, "an error has a number");
    claim(explain(e, netralitas::language::en).size() > 20, "an error is told in English");
    claim(explain(e, netralitas::language::id).size() > 20, "an error is told in Indonesian");
}

}  // namespace fuzz

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size);

#endif
