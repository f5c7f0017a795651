// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief The parts that every JSON answer is made of: texts, citations, errors, facts, days, deadlines.
#ifndef NETRALITAS_IO_JSON_PARTS_HPP
#define NETRALITAS_IO_JSON_PARTS_HPP

#include <cstddef>
#include <cstdint>
#include <string>
#include <utility>

#include <nlohmann/json.hpp>

#include <netralitas/base/date.hpp>
#include <netralitas/base/error.hpp>
#include <netralitas/base/text.hpp>
#include <netralitas/calendar/day_report.hpp>
#include <netralitas/explain/citation_text.hpp>
#include <netralitas/explain/condition_text.hpp>
#include <netralitas/explain/error_texts.hpp>
#include <netralitas/io/input_problem.hpp>
#include <netralitas/io/names.hpp>
#include <netralitas/law/vocabulary.hpp>
#include <netralitas/rules/inference.hpp>

namespace netralitas {

/// @brief A text as `{"en": ..., "id": ...}`.
template <class Json>
void to_json(Json& j, text const& t) {
    j = Json{{"en", std::string{t.en}}, {"id", std::string{t.id}}};
}

/// @brief A citation as `{"cite": ..., "en": ..., "id": ...}`: its id and how people write it in either language.
template <class Json>
void to_json(Json& j, citation const& c) {
    j = Json{{"cite", citation_id(c)}, {"en", cite(c, language::en)}, {"id", cite(c, language::id)}};
}

/// @brief An error as number, id, values and message in both languages.
template <class Json>
void to_json(Json& j, error const& e) {
    j = Json{{"number", e.number()}, {"error", std::string{id_of(e.code)}}};
    if (!e.subject.empty()) {
        j["subject"] = std::string{e.subject};
    }
    if (!e.other.empty()) {
        j["other"] = std::string{e.other};
    }
    if (is_day(e.day)) {
        j["day"] = iso(e.day);
    }
    if (is_day(e.limit)) {
        j["limit"] = iso(e.limit);
    }
    j["message"] = Json{{"en", explain(e, language::en)}, {"id", explain(e, language::id)}};
}

/// @brief A problem of a file: the error, and the place.
template <class Json>
void to_json(Json& j, input_problem const& p) {
    to_json(j, p.error());
    j["file"] = p.file;
    j["line"] = p.line;
    j["column"] = p.column;
    j["place"] = p.place;
}

namespace detail {

/// A day, or null where there is none.
template <class Json>
[[nodiscard]] Json day_json(date d) {
    return is_day(d) ? Json(iso(d)) : Json(nullptr);
}
template <class Json, class List>
[[nodiscard]] Json citations_json(List const& list) {
    auto out = Json::array();
    for (auto const& c : list) {
        Json one;
        to_json(one, c);
        out.push_back(std::move(one));
    }
    return out;
}
template <class Json, class Named>
[[nodiscard]] Json named_json(Named value) {
    Json out;
    to_json(out, name_of(value));
    return Json{{"value", std::string{id_of(value)}}, {"text", std::move(out)}};
}
template <class Json>
[[nodiscard]] Json words_json(word_set const& words) {
    auto out = Json::array();
    for (std::size_t i = 0; i < word_count; ++i) {
        if (words[i]) {
            out.push_back(std::string{id_of(static_cast<word>(i))});
        }
    }
    return out;
}

}  // namespace detail

/// @brief The value of a known word as a scenario file states it: `true`, `12`, `"2023-05-31"`, `"like"`, `["pns"]`. O(values).
template <class Json = nlohmann::ordered_json>
[[nodiscard]] Json value_json(word w, std::int32_t raw) {
    auto const& about = info(w);
    switch (about.type) {
        case value_type::flag: return Json(raw != 0);
        case value_type::number: return Json(raw);
        case value_type::day: return Json(iso(from_serial(raw)));
        case value_type::one: return Json(std::string{about.values[static_cast<std::size_t>(raw)]});
        case value_type::several: break;
    }
    auto out = Json::array();
    for (std::uint8_t i = 0; i < about.value_count; ++i) {
        if ((static_cast<std::uint32_t>(raw) >> i & 1U) != 0) {
            out.push_back(std::string{about.values[i]});
        }
    }
    return out;
}

/// @brief A deadline: how it stands, the due day and the arithmetic behind it.
template <class Json>
void to_json(Json& j, deadline_answer const& d) {
    auto const& row = *d.row;
    j = Json{{"id", std::string{row.id}}, {"state", std::string{id_of(d.state)}}};
    to_json(j["text"], row.due);
    if (!row.who.empty()) {
        to_json(j["who"], row.who);
    }
    if (d.state == deadline_state::missed && !row.missed.empty()) {
        to_json(j["follows"], row.missed);
    }
    j["due"] = detail::day_json<Json>(d.due.day);
    if (d.problem.code != errc::none || d.state == deadline_state::undecided) {
        j["due"] =
            is_day(d.counted_from) && d.problem.code == errc::none ? detail::day_json<Json>(d.due.day) : Json(nullptr);
    }
    j["from"] = std::string{id_of(row.from)};
    j["counted_from"] = detail::day_json<Json>(d.counted_from);
    j["amount"] = row.length.amount;
    j["unit"] = std::string{id_of(d.problem.code == errc::none ? d.due.counted_in : row.length.unit)};
    j["direction"] = std::string{id_of(row.length.direction)};
    j["counting"] = std::string{id_of(d.due.convention)};
    j["unit_assumed"] = d.due.unit_assumed;
    j["counting_assumed"] = d.due.convention_assumed;
    j["on_day_off"] = std::string{id_of(d.due.on_day_off)};
    if (is_day(d.counted_from)) {
        j["arithmetic"] = Json{{"en", counting_text(d, language::en)}, {"id", counting_text(d, language::id)}};
    }
    if (d.problem.code != errc::none) {
        to_json(j["problem"], d.problem);
    }
    if (!row.reading.empty()) {
        j["reading"] = std::string{row.reading};
    }
    j["evidence"] = std::string{id_of(row.grade)};
    j["basis"] = detail::citations_json<Json>(row.basis);
}

/// @brief Why a day is a work day or not: kind, name and every decree that speaks of it.
template <class Json>
void to_json(Json& j, day_report const& r) {
    j = Json{{"day", iso(r.day)}, {"workday", r.workday}, {"kind", std::string{id_of(r.kind)}}, {"weekend", r.weekend}};
    if (!r.name.empty()) {
        to_json(j["name"], r.name);
    }
    j["evidence"] = std::string{id_of(r.grade)};
    j["decrees"] = Json::array();
    for (auto const& step : r.history()) {
        Json basis;
        to_json(basis, citation{.of = step.by->of});
        j["decrees"].push_back(Json{{"id", std::string{step.by->id}},
                                    {"instrument", std::move(basis)},
                                    {"issued", iso(step.by->issued_on())},
                                    {"action", std::string{id_of(step.entry->action)}},
                                    {"counted", step.counted}});
    }
}

}  // namespace netralitas

#endif
