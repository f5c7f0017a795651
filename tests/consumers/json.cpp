// SPDX-License-Identifier: BSL-1.0
#include <netralitas/io/json.hpp>

int main() {
    auto const read = netralitas::read_scenario("{\"person\":", "broken.json");
    return !read && !read.problems.empty() ? 0 : 1;
}
