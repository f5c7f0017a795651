// SPDX-License-Identifier: BSL-1.0
// Answers every scenario below tests/conformance and examples/scenarios and compares the answers with those expected.
#include <netralitas/io/conformance.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <vector>

#include <catch.hpp>

#ifndef NETRALITAS_TEST_DATA
#define NETRALITAS_TEST_DATA "tests/data"
#endif
#ifndef NETRALITAS_EXAMPLES
#define NETRALITAS_EXAMPLES "examples"
#endif

using namespace netralitas;
namespace fs = std::filesystem;

namespace {

std::vector<fs::path> scenario_files() {
    std::vector<fs::path> out;
    for (auto const& folder : {fs::path{NETRALITAS_TEST_DATA}.parent_path() / "conformance", fs::path{NETRALITAS_EXAMPLES} / "scenarios"}) {
        if (!fs::exists(folder)) {
            continue;
        }
        for (auto const& entry : fs::recursive_directory_iterator{folder}) {
            if (entry.path().extension() == ".json") {
                out.push_back(entry.path());
            }
        }
    }
    std::sort(out.begin(), out.end());
    return out;
}

scenario_reading read_file(fs::path const& path) {
    std::ifstream in{path, std::ios::binary};
    std::string const text{std::istreambuf_iterator<char>{in}, {}};
    return read_scenario(text, path.filename().string());
}

}  // namespace

TEST_CASE("every scenario is answered as it expects") {
    auto const files = scenario_files();
    REQUIRE(files.size() > 20);
    for (auto const& path : files) {
        auto const read = read_file(path);
        for (auto const& difference : unmet(read)) {
            FAIL_CHECK(difference);
        }
        CHECK(!read.value.id.empty());
    }
}

TEST_CASE("every scenario has its own id, a source unless it provokes errors, and expects something") {
    std::set<std::string> ids;
    for (auto const& path : scenario_files()) {
        auto const read = read_file(path);
        INFO(path.string());
        CHECK(ids.insert(read.value.id).second);
        CHECK((!read.value.source.empty() || !read.value.problems.empty()));
        CHECK((!read.value.questions.empty() || !read.value.problems.empty()));
    }
}
