// SPDX-License-Identifier: BSL-1.0
// Probationers have no unpaid leave, and the message names the provision.
// expect: CPNS have no CLTN: PP 11/2017 Pasal 340
#include <netralitas/netralitas.hpp>
#include <netralitas/rules/cltn.hpp>

using namespace netralitas;

#ifdef MAKE_IT_COMPILE
using worker = employee<pns>;
#else
using worker = employee<cpns>;
#endif

cltn_answer ask() {
    return cltn(worker{.appointed = date{2015, 1, 1}}, {},
                {.reason = cltn_reason::approach_party, .start = date{2024, 8, 1}}, on{date{2024, 7, 1}});
}
