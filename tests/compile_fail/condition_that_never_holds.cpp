// SPDX-License-Identifier: BSL-1.0
// A condition that contradicts itself, through the row that it refers to.
// expect: the analyser rejects the rows that the template argument names
// expect-gcc: 3010, "agency.fine"
#include <netralitas/rules/analysis.hpp>

using namespace netralitas;

constexpr norm rules[] = {{.id = "agency.letter", .when = resignation_submitted},
#ifdef MAKE_IT_COMPILE
                          {.id = "agency.fine", .when = !applies("agency.letter")}};
#else
                          {.id = "agency.fine", .when = applies("agency.letter") && !resignation_submitted}};
#endif
static_assert(proof<first_defect(rows_of(rules), check::conditions)>::holds);
