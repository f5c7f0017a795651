// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Differences, suppositions, days of knowledge and readings side by side as JSON: ids for programs, texts in both languages.
#ifndef NETRALITAS_IO_DIFFERENCE_JSON_HPP
#define NETRALITAS_IO_DIFFERENCE_JSON_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include <netralitas/base/text.hpp>
#include <netralitas/explain/citation_text.hpp>
#include <netralitas/explain/difference_text.hpp>
#include <netralitas/explain/names.hpp>
#include <netralitas/explain/render.hpp>
#include <netralitas/io/answer_json.hpp>
#include <netralitas/io/json_parts.hpp>
#include <netralitas/io/names.hpp>
#include <netralitas/rules/assessment.hpp>
#include <netralitas/rules/difference.hpp>
#include <netralitas/rules/knowledge.hpp>
#include <netralitas/rules/reading_table.hpp>
#include <netralitas/rules/what_if.hpp>

namespace netralitas {

namespace detail {
template <>
struct id_table<finding_state> : contiguous<finding_state, finding_state::stands> {
    static constexpr std::string_view ids[] = {"absent", "overruled", "contested", "stands"};
};
template <>
struct id_table<answer_part> : contiguous<answer_part, answer_part::nothing> {
    static constexpr std::string_view ids[] = {"employment", "candidacy", "party",     "discharge",
                                               "duty",       "verdicts",  "deadlines", "findings",
                                               "undecided",  "grade",     "problem",   "nothing"};
};
}  // namespace detail

/// @brief A row as id, evidence and articles.
template <class Json>
void to_json(Json& j, row_of_law const& r) {
    j = Json{{"id", std::string{r.id()}},
             {"row", r.rule != nullptr      ? "rule"
                     : r.conduct != nullptr ? "act"
                                            : "deadline"},
             {"evidence", std::string{id_of(r.grade())}},
             {"basis", detail::citations_json<Json>(r.basis())}};
}

namespace detail {

template <class Json, class T>
[[nodiscard]] Json as_json(T const& value) {
    Json out;
    to_json(out, value);
    return out;
}
template <class Json, class T, class Tell>
[[nodiscard]] Json both_sides(changed<T> const& c, Tell tell) {
    return Json{{"before", tell(c.before)}, {"after", tell(c.after)}};
}
template <class Json>
[[nodiscard]] Json row_or_null(norm const* n) {
    return n != nullptr ? as_json<Json>(row_of_law{.rule = n}) : Json(nullptr);
}
template <class Json, class State>
void add_region(Json& j, char const* name, std::optional<changed<region_state<State>>> const& r) {
    if (r) {
        j[name] = both_sides<Json>(*r, [](region_state<State> const& s) {
            auto out = named_json<Json>(s.state);
            out["since"] = day_json<Json>(s.since);
            out["by"] = row_or_null<Json>(s.by);
            put_open_order<State>(out, s.open);
            return out;
        });
    }
}
template <class Json>
[[nodiscard]] Json findings_json(std::vector<changed_finding> const& list) {
    auto out = Json::array();
    for (auto const& f : list) {
        Json one{{"id", std::string{f.row().id()}},
                 {"before", std::string{id_of(state_of(f.before))}},
                 {"after", std::string{id_of(state_of(f.after))}},
                 {"of_the_case", f.of_the_case()},
                 {"row", as_json<Json>(f.found())}};
        out.push_back(std::move(one));
    }
    return out;
}
template <class Json>
[[nodiscard]] Json question_json(question const& q) {
    Json j{{"on", day_json<Json>(q.on)}, {"known_on", day_json<Json>(q.known_on)}, {"readings", Json::array()}};
    for (auto const& key : q.readings.keys) {
        if (!key.empty()) {
            j["readings"].push_back(std::string{key});
        }
    }
    return j;
}

}  // namespace detail

/// @brief What differs: the two questions, the facts stated otherwise, then only the parts of the answer that differ, each as `before`
/// and `after` with the rows behind it; `first` names the weightiest part, `text` tells it in one line.
template <class Json>
void to_json(Json& j, difference const& d) {
    j = Json{{"empty", d.empty()}, {"of_the_case", d.of_the_case()}, {"first", std::string{id_of(d.first())}}};
    j["asked"] = detail::both_sides<Json>(d.asked, detail::question_json<Json>);
    j["contest"] = detail::both_sides<Json>(
        d.contest, [](contest_info const* c) { return c != nullptr ? Json(std::string{c->id}) : Json(nullptr); });
    j["stated"] = Json::array();
    for (auto const& f : d.stated) {
        auto const value = [](std::optional<statement> const& s) {
            return s ? value_json<Json>(s->subject, static_cast<std::int32_t>(s->value)) : Json(nullptr);
        };
        j["stated"].push_back(
            Json{{"word", std::string{id_of(f.subject())}}, {"before", value(f.before)}, {"after", value(f.after)}});
    }
    detail::add_region(j, "employment", d.employment);
    detail::add_region(j, "candidacy", d.candidacy);
    detail::add_region(j, "party", d.party);
    if (d.discharge) {
        j["discharge"] = detail::both_sides<Json>(*d.discharge, [](discharge_state const& s) {
            auto out = detail::named_json<Json>(s.by_class);
            out["from"] = detail::day_json<Json>(s.from);
            out["by"] = detail::row_or_null<Json>(s.by);
            out["from_by"] = s.from_by != nullptr ? detail::as_json<Json>(row_of_law{.term = s.from_by}) : Json(nullptr);
            return out;
        });
    }
    if (d.duty) {
        j["duty"] = detail::both_sides<Json>(*d.duty, [](duty_state const& s) {
            auto out = detail::named_json<Json>(s.duty);
            out["by"] = detail::row_or_null<Json>(s.by);
            return out;
        });
    }
    j["verdicts"] = Json::array();
    for (auto const& v : d.verdicts) {
        auto const side = [](std::optional<verdict> const& x) { return x ? detail::as_json<Json>(*x) : Json(nullptr); };
        auto what = Json::array();
        for (auto const& [differs, name] :
             {std::pair{v.ruling, "ruling"}, std::pair{v.track, "track"}, std::pair{v.sanction, "sanction"},
              std::pair{v.by, "by"}, std::pair{v.grade, "grade"}}) {
            if (differs) {
                what.push_back(name);
            }
        }
        j["verdicts"].push_back(Json{{"act", std::string{v.of().id}},
                                     {"number", v.act_number},
                                     {"differs", std::move(what)},
                                     {"before", side(v.before)},
                                     {"after", side(v.after)},
                                     {"findings", detail::findings_json<Json>(v.findings)},
                                     {"undecided", detail::findings_json<Json>(v.undecided)}});
    }
    j["deadlines"] = Json::array();
    for (auto const& x : d.deadlines) {
        auto const side = [](deadline_answer const& a) {
            return a.row != nullptr ? detail::as_json<Json>(a) : Json(nullptr);
        };
        j["deadlines"].push_back(
            Json{{"id", std::string{x.row().id}}, {"before", side(x.before)}, {"after", side(x.after)}});
    }
    j["findings"] = detail::findings_json<Json>(d.findings);
    j["undecided"] = detail::findings_json<Json>(d.undecided);
    if (d.grade) {
        j["evidence"] = detail::both_sides<Json>(*d.grade, [](evidence e) { return Json(std::string{id_of(e)}); });
    }
    if (d.problem) {
        j["problem"] = detail::both_sides<Json>(
            *d.problem, [](error const& e) { return e.code != errc::none ? detail::as_json<Json>(e) : Json(nullptr); });
    }
    auto const one_line = [&](language l) {
        auto s = explain(d, l, detail_level::brief);
        s.pop_back();
        return s;
    };
    j["text"] = Json{{"en", one_line(language::en)}, {"id", one_line(language::id)}};
}

/// @brief A supposition: the changed answer, and what it changes.
template <class Json>
void to_json(Json& j, supposition const& s) {
    j = Json{{"answer", answer_json<Json>(s.answer)}, {"difference", detail::as_json<Json>(s.moved)}};
}

/// @brief Two days of knowledge: the difference, and the instruments of each day that moved the answer.
template <class Json>
void to_json(Json& j, knowledge const& k) {
    if (k.problem.code != errc::none) {
        j = Json{{"problem", detail::as_json<Json>(k.problem)}};
        return;
    }
    j = Json{{"before", answer_json<Json>(k.before)},
             {"after", answer_json<Json>(k.after)},
             {"difference", detail::as_json<Json>(k.moved)},
             {"movers", Json::array()}};
    for (auto const& m : k.movers) {
        auto issued = Json::array();
        for (auto const* const i : m.issued) {
            issued.push_back(detail::as_json<Json>(citation{.of = i}));
        }
        j["movers"].push_back(
            Json{{"day", iso(m.day)}, {"issued", std::move(issued)}, {"difference", detail::as_json<Json>(m.moved)}});
    }
}

/// @brief Readings side by side: the national answer, each reading that changes it with whose it is, what it says and on what it rests,
/// and the keys that change nothing.
template <class Json>
void to_json(Json& j, reading_table const& t) {
    j = Json{{"national", answer_json<Json>(t.national)}, {"readings", Json::array()}, {"without_effect", Json::array()}};
    for (auto const& o : t.others) {
        Json one{{"key", std::string{o.key}}, {"disputes", Json::array()}};
        for (auto const& s : o.sides) {
            one["disputes"].push_back(Json{{"id", std::string{s.dispute->id}},
                                           {"question", detail::as_json<Json>(s.dispute->question)},
                                           {"national", detail::as_json<Json>(s.dispute->default_position)},
                                           {"who", detail::as_json<Json>(s.side->who)},
                                           {"position", detail::as_json<Json>(s.side->position)},
                                           {"basis", detail::as_json<Json>(s.side->basis)}});
        }
        one["answer"] = answer_json<Json>(o.answer);
        one["difference"] = detail::as_json<Json>(o.moved);
        j["readings"].push_back(std::move(one));
    }
    for (auto const key : t.without_effect) {
        j["without_effect"].push_back(std::string{key});
    }
}

}  // namespace netralitas

#endif
