// SPDX-License-Identifier: BSL-1.0
// A party card is not without consequence: its holder is no longer somebody who may take leave.
// expect: a party card is not without consequence: PP 11/2017 Pasal 255
#include <netralitas/netralitas.hpp>
#include <netralitas/rules/cltn.hpp>

using namespace netralitas;

cltn_answer ask() {
    employee<pns> const worker{.appointed = date{2015, 1, 1}};
#ifdef MAKE_IT_COMPILE
    auto const& person = worker;
#else
    auto const person = with_party_card(worker, date{2023, 5, 4});
#endif
    return cltn(person, {}, {.reason = cltn_reason::approach_party, .start = date{2024, 8, 1}}, on{date{2024, 7, 1}});
}
