// SPDX-License-Identifier: BSL-1.0
// expect: condition_has_more_literals_than_fit
#include <netralitas/law/vocabulary.hpp>

using namespace netralitas;

constexpr condition full = in_service && on_cltn && intentional && for_spouse && on_day_off && outside_hours &&
                           active_support && partisan_sign;
#ifdef MAKE_IT_COMPILE
constexpr condition when = full;
#else
constexpr condition when = full && state_facilities;
#endif
