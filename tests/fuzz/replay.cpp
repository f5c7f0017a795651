// SPDX-License-Identifier: BSL-1.0
// Runs a fuzzer over the files of the folders named: the inputs once found, in the ordinary tests, with any compiler.
#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "fuzz.hpp"

int main(int argc, char** argv) {
    std::vector<std::filesystem::path> files;
    for (int i = 1; i < argc; ++i) {
        for (auto const& f : std::filesystem::recursive_directory_iterator{argv[i]}) {
            if (f.is_regular_file()) {
                files.push_back(f.path());
            }
        }
    }
    std::sort(files.begin(), files.end());
    for (auto const& path : files) {
        std::ifstream in{path, std::ios::binary};
        std::string const bytes{std::istreambuf_iterator<char>{in}, std::istreambuf_iterator<char>{}};
        std::fprintf(stderr, "%s\n", path.string().c_str());
        LLVMFuzzerTestOneInput(reinterpret_cast<std::uint8_t const*>(bytes.data()), bytes.size());
    }
    std::printf("%zu inputs\n", files.size());
    return files.empty() ? 1 : 0;  // a folder that moved must not look like a pass
}
