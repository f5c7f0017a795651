// SPDX-License-Identifier: BSL-1.0
// expect: lik
// expect-gcc: is not a member of
// expect-clang: no member named
#include <netralitas/law/vocabulary.hpp>

using namespace netralitas;

#ifdef MAKE_IT_COMPILE
constexpr condition when = conduct::like && !on_cltn;
#else
constexpr condition when = conduct::lik && !on_cltn;
#endif
