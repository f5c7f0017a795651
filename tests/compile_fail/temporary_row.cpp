// SPDX-License-Identifier: BSL-1.0
// A rule book refers to the rows that are added to it, so a row that is gone at the end of the line is refused.
// expect: with
// expect-gcc: use of deleted function
// expect-clang: call to deleted member function
#include <netralitas/rules/rule_book.hpp>

using namespace netralitas;

constexpr norm own{.id = "own.rule", .when = plan_to_stand, .basis = {pp_11_2017}, .words = {"Said.", "Dikatakan."}};

void add(rule_book& law) {
#ifdef MAKE_IT_COMPILE
    law.with(own);
#else
    law.with(norm{own});
#endif
}
