// SPDX-License-Identifier: BSL-1.0
// expect: alternatives_may_not_hold_a_conjunction
#include <netralitas/law/vocabulary.hpp>

using namespace netralitas;

#ifdef MAKE_IT_COMPILE
constexpr condition when = (in_service || on_cltn) && intentional;
#else
constexpr condition when = (in_service && on_cltn) || intentional;
#endif
