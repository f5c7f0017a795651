// SPDX-License-Identifier: BSL-1.0
#include <netralitas/base/text.hpp>

#include <catch.hpp>

namespace text_test {

using namespace netralitas;

TEST_CASE("a text is said in the wanted language", "[base][text]") {
    constexpr text t{"work day", "hari kerja"};
    CHECK(t.in(language::en) == "work day");
    CHECK(t.in(language::id) == "hari kerja");
    CHECK_FALSE(t.empty());
    CHECK(text{}.empty());
    CHECK(text{}.in(language::id).empty());
}

}  // namespace text_test
