// SPDX-License-Identifier: BSL-1.0
// What a condition does at run time where a program, not a table, builds it; the grammar is proved in tests/static/law/condition.cpp.
#include <netralitas/law/condition.hpp>
#include <netralitas/law/vocabulary.hpp>

#include <catch.hpp>

namespace condition_test {

using namespace netralitas;

// What does not compile in a constant expression (tests/compile_fail) compiles in a program that builds its rows as it runs.
TEST_CASE("a condition that is full and takes one literal more is broken, and stays so", "[law][condition]") {
    condition c;
    for (std::uint8_t i = 0; i < max_literals; ++i) {
        c.add(in_service, i);
    }
    c.clauses = max_literals;
    REQUIRE(c.size == max_literals);
    CHECK_FALSE(c.broken());
    condition const joined = c && on_cltn;
    CHECK(joined.broken());
    condition alternative;
    for (std::size_t i = 0; i < max_literals; ++i) {
        alternative.add(in_service, 0);
    }
    alternative.clauses = 1;
    CHECK((alternative || on_cltn).broken());
    c.add(on_cltn, 8);
    CHECK(c.broken());
    c.add(on_cltn, 0);
    CHECK(c == joined);
    CHECK((c && on_cltn) == joined);
    CHECK((on_cltn && c) == joined);
    CHECK((c || on_cltn) == joined);
    CHECK((on_cltn || c) == joined);
}

TEST_CASE("an alternative of conjunctions that a program builds is broken and not something else", "[law][condition]") {
    condition const both = in_service && on_cltn;
    CHECK_FALSE(both.broken());
    CHECK((both || intentional).broken());
    CHECK((intentional || both).broken());
    CHECK_FALSE((intentional || for_spouse).broken());
    CHECK_FALSE(condition{applies("party.member.resigner_honourable")}.broken());
    CHECK_FALSE(condition{}.broken());
}

}  // namespace condition_test
