// SPDX-License-Identifier: BSL-1.0
// What a condition does at run time where a program, not a table, builds it; the grammar is proved in tests/static/law/condition.cpp.
#include <netralitas/law/condition.hpp>
#include <netralitas/law/vocabulary.hpp>

#include <catch.hpp>

namespace condition_test {

using namespace netralitas;

TEST_CASE("a condition that is full takes no further literal", "[law][condition]") {
    condition c;
    for (std::uint8_t i = 0; i < max_literals; ++i) {
        c.add(in_service, i);
    }
    REQUIRE(c.size == max_literals);
    auto const full = c;
    c.add(on_cltn, 8);
    CHECK(c == full);
    CHECK(c.size == max_literals);
    CHECK(c.literals[max_literals - 1].left == word::in_service);
}

}  // namespace condition_test
