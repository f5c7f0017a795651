// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief The next deadlines as JSON: actor, act, within, hence, else; ids for programs, texts in both languages for people.
#ifndef NETRALITAS_IO_NEXT_JSON_HPP
#define NETRALITAS_IO_NEXT_JSON_HPP

#include <string>
#include <string_view>
#include <utility>

#include <nlohmann/json.hpp>

#include <netralitas/explain/next_text.hpp>
#include <netralitas/io/answer_json.hpp>
#include <netralitas/io/names.hpp>
#include <netralitas/rules/next_deadlines.hpp>

namespace netralitas {

namespace detail {
template <>
struct id_table<obligation_phase> : contiguous<obligation_phase, obligation_phase::no_day_yet> {
    static constexpr std::string_view ids[] = {"running", "missed", "to_come", "no_day_yet"};
};
}  // namespace detail

/// @brief What follows: rows that begin and cease to fire, deadlines that change, acts judged differently, the status before and then
/// where it changes.
template <class Json>
void to_json(Json& j, aftermath const& a) {
    j = Json::object();
    auto const rows = [&](char const* name, std::vector<finding> const& list) {
        j[name] = Json::array();
        for (auto const& f : list) {
            Json one;
            to_json(one, f);
            j[name].push_back(std::move(one));
        }
    };
    rows("begins", a.begins);
    rows("ends", a.ends);
    j["deadlines"] = Json::array();
    for (auto const& d : a.deadlines) {
        Json text;
        to_json(text, d.then.row->due);
        j["deadlines"].push_back(
            Json{{"id", std::string{d.then.row->id}},
                 {"text", std::move(text)},
                 {"before", std::string{id_of(d.before)}},
                 {"due_before", detail::day_json<Json>(d.due_before)},
                 {"then", std::string{id_of(d.then.state)}},
                 {"due", d.then.problem.code == errc::none && d.then.state != deadline_state::not_applicable
                             ? detail::day_json<Json>(d.then.due.day)
                             : Json(nullptr)}});
    }
    j["rulings"] = Json::array();
    for (auto const& r : a.rulings) {
        j["rulings"].push_back(Json{{"act", std::string{r.of->id}},
                                    {"before", std::string{id_of(r.before)}},
                                    {"then", std::string{id_of(r.then)}}});
    }
    if (a.before != a.then) {
        auto const status = [](places const& p) {
            return Json{{"employment", std::string{id_of(p.employment)}},
                        {"candidacy", std::string{id_of(p.candidacy)}},
                        {"party", std::string{id_of(p.party)}}};
        };
        j["status"] = Json{{"before", status(a.before)}, {"then", status(a.then)}};
    }
}

/// @brief An obligation: the deadline as @ref to_json gives it, with phase, days left, `hence` and `else`.
template <class Json>
void to_json(Json& j, obligation const& o) {
    to_json(j, o.deadline);
    j["phase"] = std::string{id_of(o.phase)};
    j["by_itself"] = o.by_itself;
    if (o.phase == obligation_phase::to_come) {
        j["starts"] = iso(o.starts);
    }
    if (!o.if_missed().empty()) {
        to_json(j["if_missed"], o.if_missed());
    }
    bool const dated = o.phase != obligation_phase::no_day_yet;
    j["calendar_days_left"] = dated ? Json(o.calendar_days_left) : Json(nullptr);
    if (o.work_days_left) {
        j["work_days_left"] = *o.work_days_left;
    } else {
        to_json(j["work_days_left"], o.work_days_left.problem());
    }
    to_json(j["hence"], o.hence);
    to_json(j["else"], o.otherwise);
}

/// @brief The next deadlines, the soonest first.
template <class Json>
void to_json(Json& j, agenda const& g) {
    j = Json::object();
    j["on"] = iso(g.asked.on);
    j["known_on"] = detail::day_json<Json>(g.asked.known_on);
    j["contest"] = g.where != nullptr ? Json(std::string{g.where->id}) : Json(nullptr);
    if (g.problem.code != errc::none) {
        to_json(j["problem"], g.problem);
    }
    j["obligations"] = Json::array();
    for (auto const& o : g) {
        Json one;
        to_json(one, o);
        j["obligations"].push_back(std::move(one));
    }
}

}  // namespace netralitas

#endif
