// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Missing facts and lawful days as JSON: ids and values for programs, texts in both languages for people.
#ifndef NETRALITAS_IO_QUERY_JSON_HPP
#define NETRALITAS_IO_QUERY_JSON_HPP

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <utility>

#include <nlohmann/json.hpp>

#include <netralitas/explain/lawful_text.hpp>
#include <netralitas/explain/missing_text.hpp>
#include <netralitas/io/answer_json.hpp>
#include <netralitas/io/names.hpp>
#include <netralitas/rules/lawful_days.hpp>
#include <netralitas/rules/missing_facts.hpp>

namespace netralitas {

namespace detail {
template <>
struct id_table<goal_kind> : contiguous<goal_kind, goal_kind::status> {
    static constexpr std::string_view ids[] = {"row", "verdict", "discharge", "duty", "cltn", "status"};
};
template <>
struct id_table<missing_state> : contiguous<missing_state, missing_state::no_question> {
    static constexpr std::string_view ids[] = {"decided", "found", "bound_hit", "law_leaves_open", "no_question"};
};
template <>
struct id_table<day_state> : contiguous<day_state, day_state::no_rule_known> {
    static constexpr std::string_view ids[] = {"lawful", "late", "breach", "undecided", "no_rule_known"};
};
template <>
struct id_table<day_search> : contiguous<day_search, day_search::undecided> {
    static constexpr std::string_view ids[] = {"found", "none", "undecided"};
};

template <class Json>
[[nodiscard]] Json outcome_json(goal const& g, goal_outcome const& o) {
    Json j{{"decided", o.decided}};
    if (o.decided) {
        switch (g.kind) {
            case goal_kind::row:
                if (o.deadline != deadline_state::undecided) {
                    j["deadline"] = std::string{id_of(o.deadline)};
                } else {
                    j["holds"] = std::string{id_of(o.holds)};
                }
                break;
            case goal_kind::cltn: j["holds"] = std::string{id_of(o.holds)}; break;
            case goal_kind::verdict: j["ruling"] = std::string{id_of(o.ruling)}; break;
            case goal_kind::status:
                j["employment"] = std::string{id_of(o.employment)};
                j["candidacy"] = std::string{id_of(o.candidacy)};
                j["party"] = std::string{id_of(o.party)};
                j["discharge_from"] = day_json<Json>(o.discharge_from);
                [[fallthrough]];
            case goal_kind::discharge:
            case goal_kind::duty:
                if (g.kind != goal_kind::duty) {
                    j["discharge"] = std::string{id_of(o.discharge)};
                }
                if (g.kind != goal_kind::discharge) {
                    j["duty"] = std::string{id_of(o.duty)};
                }
                break;
        }
    }
    j["text"] = Json{{"en", outcome_text(g, o, language::en)}, {"id", outcome_text(g, o, language::id)}};
    return j;
}
/// The values of a class: a list for a closed set, the ends for a day or a number, null where an end is open.
template <class Json>
[[nodiscard]] Json class_json(value_class const& c, std::vector<value_class> const& beside) {
    Json j{{"word", std::string{id_of(c.of)}}};
    auto const end = [&](class_end e, char const* name) {
        bool const open =
            e.at == std::numeric_limits<std::int32_t>::min() || e.at == std::numeric_limits<std::int32_t>::max();
        j[name] = open ? Json(nullptr) : c.type == value_type::day ? Json(iso(from_serial(e.at))) : Json(e.at);
        if (e.by != word::always) {
            j[std::string{name} + "_by"] = std::string{id_of(e.by)};
        }
    };
    switch (c.type) {
        case value_type::day:
        case value_type::number:
            end(c.first, "first");
            end(c.last, "last");
            break;
        case value_type::flag:
            j["values"] = Json::array();
            for (int v = 0; v < 2; ++v) {
                if ((c.values >> v & 1U) != 0) {
                    j["values"].push_back(v == 1);
                }
            }
            break;
        case value_type::one:
        case value_type::several: {
            auto const list = [&](std::uint64_t mask) {
                auto out = Json::array();
                for (std::uint8_t v = 0; v < info(c.of).value_count; ++v) {
                    if ((mask >> v & 1U) != 0) {
                        out.push_back(std::string{info(c.of).values[v]});
                    }
                }
                return out;
            };
            if (c.type == value_type::one) {
                j["values"] = list(c.values);
            } else {
                j["some_of_each"] = Json::array();
                for (auto const g : c.groups) {
                    j["some_of_each"].push_back(list(g));
                }
            }
            break;
        }
    }
    j["text"] = Json{{"en", class_text(c, beside, language::en)}, {"id", class_text(c, beside, language::id)}};
    return j;
}
}  // namespace detail

/// @brief Missing facts: how the search ended, the facts with the outcome of each class of values, the table, other sets.
template <class Json>
void to_json(Json& j, missing_answer const& a) {
    j = Json{{"goal", std::string{id_of(a.asked.kind)}}};
    if (a.asked.kind == goal_kind::row) {
        j["row"] = std::string{a.asked.row};
    }
    j["state"] = std::string{id_of(a.state)};
    j["now"] = detail::outcome_json<Json>(a.asked, a.now);
    j["facts"] = Json::array();
    for (auto const& f : a.facts) {
        Json one{{"word", std::string{id_of(f.of)}}};
        to_json(one["label"], text_of(f.of).label);
        one["decides"] = f.alone;
        one["of"] = f.values.size();
        one["values"] = Json::array();
        for (std::size_t i = 0; i < f.values.size(); ++i) {
            one["values"].push_back(Json{{"value", detail::class_json<Json>(f.values[i], {})},
                                         {"then", detail::outcome_json<Json>(a.asked, f.outcomes[i])}});
        }
        j["facts"].push_back(std::move(one));
    }
    j["table"] = Json::array();
    for (auto const& line : a.table) {
        auto when = Json::array();
        for (auto const& c : line.when) {
            when.push_back(detail::class_json<Json>(c, line.when));
        }
        j["table"].push_back(Json{{"if", std::move(when)}, {"then", detail::outcome_json<Json>(a.asked, line.then)}});
    }
    j["table_bounded"] = a.table_bounded;
    j["values_bounded"] = a.values_bounded;
    j["others"] = Json::array();
    for (auto const& s : a.others) {
        j["others"].push_back(detail::words_json<Json>(s));
    }
    j["all_found"] = a.all_found;
    j["candidates"] = detail::words_json<Json>(a.candidates);
    j["open_rows"] = Json::array();
    for (auto const id : a.open_rows) {
        j["open_rows"].push_back(std::string{id});
    }
    if (a.problem.code != errc::none) {
        to_json(j["problem"], a.problem);
    }
}

namespace detail {
template <class Json>
[[nodiscard]] Json lawful_day_json(lawful_day const& d) {
    return Json{
        {"state", std::string{id_of(d.state)}}, {"day", day_json<Json>(d.day)}, {"missing", words_json<Json>(d.missing)}};
}
}  // namespace detail

/// @brief Lawful days: the intervals with the rows that decide them, the earliest and the latest lawful day.
template <class Json>
void to_json(Json& j, lawful_answer const& a) {
    j = Json{{"deed", a.asked.is_event() ? "event" : "act"}};
    if (a.asked.is_event()) {
        j["event"] = std::string{id_of(a.asked.event)};
    }
    j["text"] = Json{{"en", deed_text(a.asked, language::en)}, {"id", deed_text(a.asked, language::id)}};
    j["earliest"] = detail::lawful_day_json<Json>(earliest_lawful(a));
    j["latest"] = detail::lawful_day_json<Json>(latest_lawful(a));
    j["days"] = Json::array();
    for (auto const& i : a.days) {
        Json one{{"first", iso(i.days.first)}, {"last", iso(i.days.last)}, {"state", std::string{id_of(i.state)}}};
        one["reasons"] = Json::array();
        for (auto const& r : i.reasons) {
            Json why{{"id", std::string{r.id()}},
                     {"row", r.term != nullptr   ? "deadline"
                             : r.rule != nullptr ? "rule"
                                                 : "act"}};
            if (is_day(r.due)) {
                why["due"] = iso(r.due);
            }
            why["text"] =
                Json{{"en", reason_text(r, a.known_on, language::en)}, {"id", reason_text(r, a.known_on, language::id)}};
            one["reasons"].push_back(std::move(why));
        }
        one["missing"] = detail::words_json<Json>(i.missing);
        j["days"].push_back(std::move(one));
    }
    if (a.problem.code != errc::none) {
        to_json(j["problem"], a.problem);
    }
}

}  // namespace netralitas

#endif
