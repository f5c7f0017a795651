// SPDX-License-Identifier: BSL-1.0
// PPPK have no unpaid leave, and the message names the provision.
// expect: PPPK have no CLTN: Peraturan BKN 7/2022 Pasal 4
#include <netralitas/netralitas.hpp>
#include <netralitas/rules/cltn.hpp>

using namespace netralitas;

#ifdef MAKE_IT_COMPILE
using worker = employee<pns>;
#else
using worker = employee<pppk>;
#endif

cltn_answer ask() {
    return cltn(worker{.appointed = date{2015, 1, 1}}, {},
                {.reason = cltn_reason::approach_party, .start = date{2024, 8, 1}}, on{date{2024, 7, 1}});
}
