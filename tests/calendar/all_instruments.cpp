// SPDX-License-Identifier: BSL-1.0
#include <netralitas/calendar/all_instruments.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include <catch.hpp>

#ifndef NETRALITAS_TEST_DATA
#define NETRALITAS_TEST_DATA "tests/data"
#endif

namespace all_instruments_test {

using namespace netralitas;

TEST_CASE("every instrument of the headers is listed once, in order of its id", "[calendar][instruments]") {
    CHECK(std::is_sorted(std::begin(all_instruments), std::end(all_instruments),
                         [](instrument const* a, instrument const* b) { return a->id < b->id; }));
    for (auto const* i : all_instruments) {
        CHECK(find_instrument(i->id) == i);
    }
    CHECK(find_instrument("pp_12_2017") == nullptr);

    std::size_t in_headers = 0;
    auto const include = std::filesystem::path{NETRALITAS_TEST_DATA}.parent_path().parent_path() / "include";
    for (auto const& entry : std::filesystem::recursive_directory_iterator{include}) {
        std::ifstream in{entry.path()};
        for (std::string line; std::getline(in, line);) {
            if (line.rfind("inline constexpr instrument ", 0) == 0 && line.find("const*") == std::string::npos) {
                ++in_headers;
                auto const name = line.substr(28, line.find('{') - 28);
                INFO(name);
                CHECK(find_instrument(name) != nullptr);
            }
        }
    }
    CHECK(in_headers == std::size(all_instruments));
}

}  // namespace all_instruments_test
