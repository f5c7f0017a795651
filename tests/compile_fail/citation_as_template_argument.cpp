// SPDX-License-Identifier: BSL-1.0
// expect: citation_names_an_article_that_is_not_in_the_registry_of_the_instrument
#include <netralitas/law/instrument.hpp>

constexpr netralitas::instrument act{.id = "act", .articles = {9}};

template <netralitas::citation>
struct rests_on {};

#ifdef MAKE_IT_COMPILE
rests_on<act.pasal(9).ayat(2)> rule;
#else
rests_on<act.pasal(10).ayat(2)> rule;
#endif
