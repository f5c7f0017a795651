// SPDX-License-Identifier: BSL-1.0
// Numbers for made-up inputs: fixed by their seed, alike on every machine.
#ifndef NETRALITAS_BENCHMARKS_DICE_HPP
#define NETRALITAS_BENCHMARKS_DICE_HPP

#include <cstdint>

namespace benchmarks {

/// A small generator whose numbers the standard does not leave to the library.
class dice {
public:
    explicit dice(std::uint64_t seed) : state_{seed} {}
    std::uint32_t below(std::uint32_t n) {
        state_ += 0x9E3779B97F4A7C15ULL;
        auto z = state_;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return static_cast<std::uint32_t>(((z ^ (z >> 31)) >> 32) * n >> 32);
    }

private:
    std::uint64_t state_;
};

}  // namespace benchmarks

#endif
