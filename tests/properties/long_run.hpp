// SPDX-License-Identifier: BSL-1.0
// How much of what could be compared is compared: a part that takes seconds, or everything where NETRALITAS_LONG_TESTS is set.
#ifndef NETRALITAS_TESTS_PROPERTIES_LONG_RUN_HPP
#define NETRALITAS_TESTS_PROPERTIES_LONG_RUN_HPP

#include <cstdlib>

namespace properties {

/// Whether everything is to be compared, which takes minutes and under sanitizers much longer.
inline bool long_run() {
    static bool const wanted = std::getenv("NETRALITAS_LONG_TESTS") != nullptr;
    return wanted;
}
/// Every how many-th case is taken.
inline int stride(int usual) { return long_run() ? 1 : usual; }

}  // namespace properties

#endif
