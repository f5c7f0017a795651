// SPDX-License-Identifier: BSL-1.0
// expect: citation_names_a_part_that_is_not_in_the_registry_of_the_instrument
#include <netralitas/law/instrument.hpp>

constexpr netralitas::instrument circular{.id = "circular", .parts = {"C.1.a", "C.1.b"}};

#ifdef MAKE_IT_COMPILE
constexpr auto cited = circular.bagian("C.1.b");
#else
constexpr auto cited = circular.bagian("C.1.c");
#endif
