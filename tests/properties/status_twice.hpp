// SPDX-License-Identifier: BSL-1.0
// A second machine for the regions of a person's status, slow and plain: sentences of the form "from these states this event leads
// there" in text, read into a map, and walked through for every order of the events of a day.
#ifndef NETRALITAS_TESTS_PROPERTIES_STATUS_TWICE_HPP
#define NETRALITAS_TESTS_PROPERTIES_STATUS_TWICE_HPP

#include <algorithm>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace slow_status {

using state = std::string;
using event = std::string;

/// One region: what each event does in each state. A state in which an event does nothing is not in the map.
struct region {
    state start;
    std::map<std::pair<state, event>, state> moves{};
    std::set<state> states{};
    std::set<event> events{};

    region(state first, char const* sentences) : start{std::move(first)} {
        std::istringstream lines{sentences};
        for (std::string line; std::getline(lines, line);) {
            std::istringstream words{line};
            std::vector<std::string> from;
            std::string word;
            while (words >> word && word != "--") {
                from.push_back(word);
            }
            event on;
            state to;
            if (!(words >> on >> to)) {
                continue;
            }
            events.insert(on);
            states.insert(to);
            for (auto const& s : from) {
                states.insert(s);
                moves[{s, on}] = to;
            }
        }
    }
};

// Service ends but once: each of the last four lines leads from every state of service, and nothing leads back.
inline region const& employment() {
    static region const r{"serving", R"(
        serving -- resignation_submitted leaving
        serving -- request_received leaving
        serving leaving -- cltn_start unpaid_leave
        unpaid_leave -- cltn_end awaiting_placement
        unpaid_leave awaiting_placement leaving -- reactivated serving
        serving leaving -- appointed_to_state_office temporarily_dismissed
        temporarily_dismissed -- state_office_ended awaiting_placement
        awaiting_placement -- placed serving
        serving leaving unpaid_leave awaiting_placement temporarily_dismissed -- discharge_with_honour discharged_with_honour
        serving leaving unpaid_leave awaiting_placement temporarily_dismissed -- discharge_without_honour discharged_without_honour
        serving leaving unpaid_leave awaiting_placement temporarily_dismissed -- retirement_date pensioned
        serving leaving unpaid_leave awaiting_placement temporarily_dismissed -- contract_ended contract_over
        serving leaving unpaid_leave awaiting_placement temporarily_dismissed -- service_ended service_over
    )"};
    return r;
}

// Whoever has been determined is a candidate until struck; a plan or an approach is made before the registration.
inline region const& candidacy() {
    static region const r{"none", R"(
        none ended -- plan_to_stand planning
        none planning -- first_approach approaching
        none planning approaching off_list ended -- registered_as_candidate bakal_calon
        none bakal_calon -- entered_dcs in_dcs
        bakal_calon in_dcs -- found_not_eligible not_eligible
        not_eligible -- reentered_dcs in_dcs
        bakal_calon in_dcs -- name_leaves_list off_list
        in_dcs off_list -- listed_for_other_party in_dcs
        none planning approaching bakal_calon in_dcs not_eligible off_list ended -- determined_as_candidate calon
        planning approaching bakal_calon in_dcs off_list not_eligible -- candidacy_ended ended
        calon -- struck_from_dct struck
    )"};
    return r;
}

inline region const& party() {
    static region const r{"none", R"(
        none -- became_party_member member
        none member -- party_membership_proven proven
    )"};
    return r;
}

/// Where a day's events may lead: in the orders that give effect to most of them.
inline std::set<state> after_a_day(region const& r, state const& from, std::vector<event> events) {
    std::sort(events.begin(), events.end());
    std::size_t most = 0;
    std::set<state> ends;
    do {  // every order, whatever it costs
        state at = from;
        std::size_t effects = 0;
        for (auto const& e : events) {
            if (auto const move = r.moves.find({at, e}); move != r.moves.end()) {
                at = move->second;
                ++effects;
            }
        }
        if (effects > most) {
            ends.clear();
            most = effects;
        }
        if (effects == most) {
            ends.insert(at);
        }
    } while (std::next_permutation(events.begin(), events.end()));
    return ends;
}

/// A state and the day of the last change that led there.
using place = std::pair<state, int>;
inline constexpr int always = -1000000;

/// Every place that is possible on `day` for events with their days.
inline std::set<place> possible(region const& r, std::map<event, int> const& history, int day) {
    std::map<int, std::vector<event>> by_day;
    for (auto const& [what, when] : history) {
        if (r.events.count(what) != 0 && when <= day) {
            by_day[when].push_back(what);
        }
    }
    std::set<place> now{{r.start, always}};
    for (auto const& [when, events] : by_day) {
        std::set<place> next;
        for (auto const& [at, since] : now) {
            bool const moves = std::any_of(events.begin(), events.end(), [&, from = at](event const& e) {
                return r.moves.count({from, e}) != 0;
            });
            for (auto const& end : after_a_day(r, at, events)) {
                next.insert({end, moves ? when : since});
            }
        }
        now = next;
    }
    return now;
}

/// The events that lead to a state, one a day, in as few steps as there can be.
inline std::map<state, std::vector<event>> ways(region const& r) {
    std::map<state, std::vector<event>> found{{r.start, {}}};
    for (bool more = true; more;) {
        more = false;
        auto const known = found;
        for (auto const& [move, to] : r.moves) {
            auto const way = known.find(move.first);
            if (way == known.end() || found.count(to) != 0 ||
                std::count(way->second.begin(), way->second.end(), move.second) != 0) {
                continue;
            }
            auto longer = way->second;
            longer.push_back(move.second);
            found[to] = longer;
            more = true;
        }
    }
    return found;
}

}  // namespace slow_status

#endif
