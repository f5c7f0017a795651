// SPDX-License-Identifier: BSL-1.0
// expect: citation_uses_an_instrument_that_is_not_in_force_on_that_day
#include <netralitas/law/instrument.hpp>

using namespace netralitas;

constexpr instrument act{.id = "act", .force = since(2023, 10, 31), .articles = {9}};

#ifdef MAKE_IT_COMPILE
constexpr auto cited = act.pasal(9).in_force_on(date{2023, 10, 31});
#else
constexpr auto cited = act.pasal(9).in_force_on(date{2023, 10, 30});
#endif
