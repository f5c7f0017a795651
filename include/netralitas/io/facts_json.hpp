// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Stated facts as JSON in the format of a scenario file: the inverse of what io/scenario_json.hpp reads.
#ifndef NETRALITAS_IO_FACTS_JSON_HPP
#define NETRALITAS_IO_FACTS_JSON_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include <netralitas/contest/contests.hpp>
#include <netralitas/explain/citation_text.hpp>
#include <netralitas/io/json_parts.hpp>
#include <netralitas/io/names.hpp>
#include <netralitas/io/parse.hpp>
#include <netralitas/io/scenario.hpp>
#include <netralitas/law/vocabulary.hpp>
#include <netralitas/person/facts.hpp>
#include <netralitas/rules/assessment.hpp>

namespace netralitas {

/// @brief The facts as an object of words and values, in the order of the vocabulary. That the history is complete is no fact but
/// a member of the scenario (`"history": "complete"`). Words that no file can state (the constant, the day of knowledge) are left
/// out. O(words).
template <class Json = nlohmann::ordered_json>
[[nodiscard]] Json facts_json(facts const& f) {
    auto out = Json::object();
    for (std::size_t i = 0; i < word_count; ++i) {
        auto const w = static_cast<word>(i);
        if (f.known(w) && can_be_stated(w)) {
            out[std::string{id_of(w)}] = value_json<Json>(w, f.raw(w));
        }
    }
    return out;
}

/// @brief A local time as a scenario file states it: `10:30 WITA`. Precondition: hour and minute are those of a clock.
[[nodiscard]] inline std::string time_text(local_time t) {
    auto const two = [](unsigned n) {
        return std::string{static_cast<char>('0' + n / 10), static_cast<char>('0' + n % 10)};
    };
    std::string zone{id_of(t.zone)};
    for (char& c : zone) {
        c = static_cast<char>(c - 'a' + 'A');
    }
    return two(t.hour) + ':' + two(t.minute) + ' ' + zone;
}

namespace detail {
/// A name for each act: its own id, or `act-1`, `act-2` where it has none or another has the same.
[[nodiscard]] inline std::vector<std::string> names_of_acts(std::vector<act const*> const& acts) {
    std::vector<std::string> out;
    for (std::size_t i = 0; i < acts.size(); ++i) {
        std::string name{acts[i]->id};
        for (std::size_t n = i + 1; name.empty() || std::find(out.begin(), out.end(), name) != out.end(); ++n) {
            name = "act-" + std::to_string(n);
        }
        out.push_back(std::move(name));
    }
    return out;
}
}  // namespace detail

/// @brief A question with its facts and acts as a scenario file of one question, which `audit` reads and @ref read_scenario gives back.
/// `id` names the scenario. Acts without an id, or with one that another has, are named `act-1`, `act-2`. O(words + acts).
template <class Json = nlohmann::ordered_json>
[[nodiscard]] Json scenario_json(facts const& person, contest_info const* where, question const& q,
                                 std::vector<act const*> const& acts, std::string_view id) {
    auto j = Json::object();
    j["netralitas"] = scenario_version;
    j["id"] = std::string{id};
    if (where != nullptr) {
        j["contest"] = std::string{where->id};
    }
    j["history"] = person.complete() ? "complete" : "open";
    j["person"] = Json::object();
    j["person"]["facts"] = facts_json<Json>(person);
    auto const names = detail::names_of_acts(acts);
    j["acts"] = Json::array();
    for (std::size_t i = 0; i < acts.size(); ++i) {
        auto one = Json::object();
        one["id"] = names[i];
        if (acts[i]->at) {
            one["time"] = time_text(*acts[i]->at);
        }
        one["facts"] = facts_json<Json>(acts[i]->what);
        j["acts"].push_back(std::move(one));
    }
    auto asked = Json::object();
    asked["id"] = "asked";
    asked["on"] = iso(q.on);
    if (q.known_on != no_last_day) {
        asked["known_on"] = iso(q.known_on);
    }
    asked["readings"] = Json::array();
    for (auto const& key : q.readings.keys) {
        if (!key.empty()) {
            asked["readings"].push_back(std::string{key});
        }
    }
    j["questions"] = Json::array();
    j["questions"].push_back(std::move(asked));
    return j;
}

}  // namespace netralitas

#endif
