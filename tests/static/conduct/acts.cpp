// SPDX-License-Identifier: BSL-1.0
// The acts: as many as the inventory has for each instrument, each under the instrument of its file, tracks and sanctions agreeing.
#include <netralitas/conduct/acts.hpp>

#include <cstddef>

namespace conduct_acts_test {

namespace {

using namespace netralitas;

template <class Visit>
constexpr bool every_act(Visit visit) {
    for (auto const rows : acts::all) {
        for (auto const& a : rows) {
            if (!visit(a, rows.front())) {
                return false;
            }
        }
    }
    return true;
}

static_assert(std::size(acts::of_skb_netralitas_2022) == 21);  // seven of list A, thirteen of list B, item 3 in two branches
static_assert(std::size(acts::of_skb_netralitas_2020) == 16);
static_assert(std::size(acts::of_se_menpanrb_b71_2017) == 7);
static_assert(std::size(acts::of_pp_94_2021) == 7);

static_assert(every_act([](act_row const& a, act_row const& first) { return a.basis.of == first.basis.of; }));

// What a track promises, the sanction keeps.
static_assert(every_act([](act_row const& a, act_row const&) {
    switch (a.opens) {
        case track::ethics: return a.then == consequence::moral_sanction;
        case track::discipline:
            return a.then == consequence::light_punishment || a.then == consequence::moderate_punishment ||
                   a.then == consequence::heavy_punishment;
        case track::dismissal: return a.then == consequence::dismissal;
        case track::criminal: return a.then == consequence::crime;
        case track::contract: return a.then == consequence::contract_sanction;
        case track::satgas_decides: return a.then == consequence::undetermined;
        case track::ethics_or_discipline:
        case track::administrative: return a.then == consequence::breach;
        case track::none: break;
    }
    return a.then == consequence::none || a.then == consequence::allowed || a.then == consequence::no_crime;
}));

}  // namespace

}  // namespace conduct_acts_test
