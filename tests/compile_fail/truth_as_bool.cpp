// SPDX-License-Identifier: BSL-1.0
// Unknown is neither yes nor no: a truth value is compared.
// expect-gcc: could not convert
// expect-clang: not contextually convertible to 'bool'
#include <netralitas/base/truth.hpp>

constexpr int answer(netralitas::truth t) {
#ifdef MAKE_IT_COMPILE
    return t == netralitas::truth::yes ? 1 : 0;
#else
    return t ? 1 : 0;
#endif
}
