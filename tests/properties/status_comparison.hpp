// SPDX-License-Identifier: BSL-1.0
// The status that the library answers against the states that the slow machine holds possible.
#ifndef NETRALITAS_TESTS_PROPERTIES_STATUS_COMPARISON_HPP
#define NETRALITAS_TESTS_PROPERTIES_STATUS_COMPARISON_HPP

#include <algorithm>
#include <cstdint>
#include <map>
#include <set>
#include <string>

#include <netralitas/io/names.hpp>
#include <netralitas/rules/assessment.hpp>

#include "status_twice.hpp"

namespace slow_status {

using namespace netralitas;

/// What is wrong with the answer of one region; empty where nothing is.
template <class State>
std::string wrong(char const* region, std::set<place> const& expected, State given, date since, std::uint16_t open) {
    std::set<state> answered{std::string{id_of(given)}};
    for (unsigned s = 0; s < 16; ++s) {
        if ((open >> s & 1U) != 0) {
            answered.insert(std::string{id_of(static_cast<State>(s))});
        }
    }
    std::set<state> states;
    bool day_fits = false;
    for (auto const& [at, day] : expected) {
        states.insert(at);
        day_fits = day_fits || (at == id_of(given) && day == (is_day(since) ? serial(since) : always));
    }
    if (answered == states && day_fits) {
        return {};
    }
    std::string out{region};
    out += ": expected";
    for (auto const& [at, day] : expected) {
        out += " " + at + " since " + std::to_string(day);
    }
    out += ", given";
    for (auto const& s : answered) {
        out += " " + s;
    }
    return out + " since " + (is_day(since) ? std::to_string(serial(since)) : "always") + "\n";
}

/// What differs between the answer and the slow machine. The days on which a membership, a registration or a discharge came about
/// follow from other events; of the discharge, class and day are those that the answer itself gives.
inline std::string differs(assessment const& a, facts const& stated) {
    std::map<event, int> history;
    auto const take = [&](std::string const& name, std::optional<date> d) {
        if (d && (history.count(name) == 0 || serial(*d) < history[name])) {
            history[name] = serial(*d);
        }
    };
    for (auto const* r : {&employment(), &candidacy(), &party()}) {
        for (auto const& e : r->events) {
            if (auto const w = find_word(e)) {
                take(e, stated.day(*w));
            }
        }
    }
    if (!stated.known(word::became_party_member)) {
        take("became_party_member", stated.day(word::party_card_issued));
    }
    if (!stated.known(word::registered_as_candidate)) {
        take("registered_as_candidate", stated.day(word::list_filed));
        take("registered_as_candidate", stated.day(word::pair_registered));
    }
    if (a.status.discharge == consequence::discharge_with_honour ||
        a.status.discharge == consequence::discharge_without_honour) {
        if (is_day(a.status.discharge_from)) {
            take(std::string{id_of(a.status.discharge)}, a.status.discharge_from);
        }
    }
    int const on = serial(a.asked.on);
    return wrong("employment", possible(employment(), history, on), a.status.employment, a.status.employment_since,
                 a.status.employment_open) +
           wrong("candidacy", possible(candidacy(), history, on), a.status.candidacy, a.status.candidacy_since,
                 a.status.candidacy_open) +
           wrong("party", possible(party(), history, on), a.status.party, a.status.party_since, std::uint16_t{0});
}

}  // namespace slow_status

#endif
