// SPDX-License-Identifier: BSL-1.0
// expect: throw_exception
#include <netralitas/base/date.hpp>

#ifdef MAKE_IT_COMPILE
constexpr netralitas::date day{2024, 2, 29};
#else
constexpr netralitas::date day{2023, 2, 29};
#endif
