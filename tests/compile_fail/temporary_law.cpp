// SPDX-License-Identifier: BSL-1.0
// An assessment refers to the rules that it was made from, so a book that is gone at the end of the line is refused.
// expect: give them a name
#include <netralitas/rules/assessment.hpp>

using namespace netralitas;

bool ask(facts const& person, facts const& history, on day) {
#ifdef MAKE_IT_COMPILE
    rule_book const law;
    return assess(person, contests::pilkada_2024, history, day, law).has("own.rule");
#else
    return assess(person, contests::pilkada_2024, history, day, rule_book{}).has("own.rule");
#endif
}
