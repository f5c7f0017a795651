// SPDX-License-Identifier: BSL-1.0
// Whether the prebuilt main of Catch2 links with the standard library in use.
#include <catch.hpp>

TEST_CASE("probe") { CHECK(Catch::Detail::stringify(std::string{"text"}) == "\"text\""); }
