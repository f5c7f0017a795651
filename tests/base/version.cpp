// SPDX-License-Identifier: BSL-1.0
#include <netralitas/version.hpp>

#include <string>

#include <catch.hpp>

namespace version_test {

using namespace netralitas;

TEST_CASE("the parts of the version are those of its text", "[base][version]") {
    auto const text =
        std::to_string(version_major) + "." + std::to_string(version_minor) + "." + std::to_string(version_patch);
    CHECK(version_string == text);
}

}  // namespace version_test
