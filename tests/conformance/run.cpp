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

namespace run_test {

using namespace netralitas;
namespace fs = std::filesystem;

namespace {

std::vector<fs::path> scenario_files() {
    std::vector<fs::path> out;
    for (auto const& folder :
         {fs::path{NETRALITAS_TEST_DATA}.parent_path() / "conformance", fs::path{NETRALITAS_EXAMPLES} / "scenarios"}) {
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

std::vector<scenario_reading> read_file(fs::path const& path) {
    std::ifstream in{path, std::ios::binary};
    std::string const text{std::istreambuf_iterator<char>{in}, {}};
    return read_scenarios(text, path.filename().string());
}

}  // namespace

TEST_CASE("every scenario is answered as it expects") {
    auto const files = scenario_files();
    REQUIRE(files.size() > 20);
    for (auto const& path : files) {
        for (auto const& read : read_file(path)) {
            for (auto const& difference : unmet(read)) {
                FAIL_CHECK(path.filename().string() << ": " << difference);
            }
        }
    }
}

TEST_CASE("every scenario has its own id, names its source unless it provokes errors, and expects something") {
    std::set<std::string> ids;
    std::size_t wrong = 0;
    for (auto const& path : scenario_files()) {
        for (auto const& read : read_file(path)) {
            auto const& s = read.value;
            bool const sound = !s.id.empty() && ids.insert(s.id).second && (!s.source.empty() || !s.problems.empty()) &&
                               (!s.questions.empty() || !s.problems.empty());
            if (!sound) {
                FAIL_CHECK(path.filename().string() << ": " << s.id);
                ++wrong;
            }
        }
    }
    CHECK(wrong == 0);
}

}  // namespace run_test
