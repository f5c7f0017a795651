// SPDX-License-Identifier: BSL-1.0
#include <netralitas/base/error.hpp>

#include <string>
#include <utility>

#include <catch.hpp>

namespace error_test {

using namespace netralitas;

TEST_CASE("an outcome holds an answer", "[base][error]") {
    outcome<std::string> const o{std::string{"answer"}};
    CHECK(o.has_value());
    CHECK(static_cast<bool>(o));
    CHECK(*o == "answer");
    CHECK(o->size() == 6);
    CHECK(o.value() == "answer");
    CHECK(o.value_or("fallback") == "answer");
    CHECK(o.problem().code == errc::none);
}

TEST_CASE("an outcome holds the error that stands in the way", "[base][error]") {
    outcome<std::string> const o{
        error{.code = errc::not_decreed, .day = date{2028, 1, 3}, .limit = date{2027, 12, 31}, .subject = "2028"}};
    CHECK_FALSE(o.has_value());
    CHECK_FALSE(static_cast<bool>(o));
    CHECK(o.value_or("fallback") == "fallback");
    CHECK(o.problem().number() == 2002);
    CHECK(o.problem().day == date{2028, 1, 3});
    CHECK(o.problem().limit == date{2027, 12, 31});
    CHECK(o.problem().subject == "2028");
}

TEST_CASE("an answer is moved out of an outcome", "[base][error]") {
    outcome<std::string> o{std::string(100, 'x')};
    std::string const taken = std::move(o).value();
    CHECK(taken == std::string(100, 'x'));
}

}  // namespace error_test
