// SPDX-License-Identifier: BSL-1.0
// Two rules of one's own that clash: the message of the proof names them.
// expect: the analyser rejects the rows that the template argument names
// expect-gcc: 3001, "agency.stop_work", "agency.work_on"
#include <netralitas/rules/analysis.hpp>

using namespace netralitas;

constexpr norm rules[] = {{.id = "agency.stop_work",
                           .binds = pns,
                           .then = consequence::barred_from_duty,
                           .when = resignation_submitted && plan_to_stand,
                           .selected_by = selects::day_asked},
                          {
                              .id = "agency.work_on",
                              .binds = pns,
                              .then = consequence::may_keep_working,
                              .when = resignation_submitted,
                              .selected_by = selects::day_asked,
#ifdef MAKE_IT_COMPILE
                              .yields_to = {"agency.stop_work"},
#endif
                          }};
static_assert(proof<first_defect(rows_of(rules), check::overlaps)>::holds);
