// SPDX-License-Identifier: BSL-1.0
// The three regions: no state that nothing leads to, no transition that leads nowhere, every event a dated word.
#include <netralitas/status/regions.hpp>

#include <cstddef>
#include <type_traits>

namespace {

using namespace netralitas;

static_assert(std::is_trivially_copyable_v<transition<employment_state>>);

// The states that can be reached from `start` by the transitions of the table.
template <class State, std::size_t N>
constexpr std::uint16_t reachable(transition<State> const (&table)[N], State start) {
    std::uint16_t reached = bit(start);
    for (bool grew = true; grew;) {
        grew = false;
        for (auto const& t : table) {
            if ((t.from & reached) != 0 && (reached & bit(t.to)) == 0) {
                reached = static_cast<std::uint16_t>(reached | bit(t.to));
                grew = true;
            }
        }
    }
    return reached;
}
template <class State, std::size_t N>
constexpr bool dated_and_cited(transition<State> const (&table)[N]) {
    for (auto const& t : table) {
        if (t.from == 0 || info(t.on).type != value_type::day || !t.by) {
            return false;
        }
    }
    return true;
}
// Two transitions from one state on one event lead to different states only where a row decides between them.
template <class State, std::size_t N>
constexpr bool decided(transition<State> const (&table)[N]) {
    for (std::size_t i = 0; i < N; ++i) {
        for (std::size_t j = i + 1; j < N; ++j) {
            if (table[i].on == table[j].on && (table[i].from & table[j].from) != 0 && table[i].to != table[j].to &&
                table[i].needs == table[j].needs) {
                return false;
            }
        }
    }
    return true;
}
template <class State>
constexpr std::uint16_t up_to(State last) {
    return static_cast<std::uint16_t>((bit(last) << 1) - 1);
}

static_assert(reachable(employment_transitions, employment_state::serving) == up_to(employment_state::service_over));
static_assert(reachable(candidacy_transitions, candidacy_state::none) == up_to(candidacy_state::struck));
static_assert(reachable(party_transitions, party_state::none) == up_to(party_state::proven));

static_assert(dated_and_cited(employment_transitions));
static_assert(dated_and_cited(candidacy_transitions));
static_assert(dated_and_cited(party_transitions));

static_assert(decided(employment_transitions));
static_assert(decided(candidacy_transitions));
static_assert(decided(party_transitions));

// Nobody comes back from a discharge: PP 32/2018 art. 2, PP 11/2017 art. 255.
constexpr bool final_state(employment_state s) {
    for (auto const& t : employment_transitions) {
        if ((t.from & bit(s)) != 0) {
            return false;
        }
    }
    return true;
}
static_assert(final_state(employment_state::discharged_with_honour));
static_assert(final_state(employment_state::discharged_without_honour));
static_assert(final_state(employment_state::pensioned));
static_assert(!final_state(employment_state::unpaid_leave));

}  // namespace
