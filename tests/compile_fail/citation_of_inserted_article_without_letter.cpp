// SPDX-License-Identifier: BSL-1.0
// expect: citation_names_an_article_that_is_not_in_the_registry_of_the_instrument
#include <netralitas/law/instrument.hpp>

constexpr netralitas::instrument act{.id = "act", .articles = {{54, 'D'}}};

#ifdef MAKE_IT_COMPILE
constexpr auto cited = act.pasal(54, 'D');
#else
constexpr auto cited = act.pasal(54);
#endif
