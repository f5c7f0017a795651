// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief A proof as JSON: nested nodes with their stable ids, truth, facts, articles, and words in both languages.
#ifndef NETRALITAS_IO_REASONS_JSON_HPP
#define NETRALITAS_IO_REASONS_JSON_HPP

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include <nlohmann/json.hpp>

#include <netralitas/base/text.hpp>
#include <netralitas/explain/citation_text.hpp>
#include <netralitas/explain/reasons_text.hpp>
#include <netralitas/io/json_parts.hpp>
#include <netralitas/io/names.hpp>
#include <netralitas/rules/reasons.hpp>

namespace netralitas {

namespace detail {

template <class Json>
void basis_json(Json& j, reasons const& r, row_position p) {
    switch (p.kind) {
        case row_kind::rule: {
            norm const& n = *r.law->norms()[p.index];
            j["evidence"] = std::string{id_of(n.grade)};
            j["basis"] = citations_json<Json>(n.basis);
            break;
        }
        case row_kind::act: {
            act_row const& a = *r.law->acts()[p.index];
            j["evidence"] = std::string{id_of(a.grade)};
            j["basis"] = Json::array();
            to_json(j["basis"][0], a.basis);
            break;
        }
        case row_kind::deadline: {
            deadline_row const& d = *r.law->deadlines()[p.index];
            j["evidence"] = std::string{id_of(d.grade)};
            j["basis"] = citations_json<Json>(d.basis);
            break;
        }
        case row_kind::none: break;
    }
}

template <class Json>
[[nodiscard]] Json reason_json(reasons const& r, std::size_t i) {
    auto const& n = r.nodes[i];
    Json j{{"node", r.id(i)}, {"kind", std::string{id_of(n.kind)}}, {"holds", std::string{id_of(n.holds)}}};
    j["text"] = Json{{"en", reason_text(r, i, language::en)}, {"id", reason_text(r, i, language::id)}};
    if (n.row) {
        j["row"] = std::string{r.row_id(n.row)};
    }
    if (n.kind == reason_kind::row || n.kind == reason_kind::requirement) {
        basis_json(j, r, n.row);
    }
    if (n.kind == reason_kind::fact) {
        j["word"] = std::string{id_of(n.fact.subject)};
        j["source"] = std::string{id_of(n.fact.source)};
        if (n.fact.has_value()) {
            j["value"] = value_json<Json>(n.fact.subject, n.fact.value);
        }
    }
    if (is_day(n.day)) {
        j["day"] = iso(n.day);
    }
    if (n.kind == reason_kind::day) {
        j["status"] = std::string{id_of(n.off)};
        if (n.regional) {
            j["decree"] = citation_id(n.regional);
        }
        if (n.by != nullptr) {
            j["decree"] = std::string{n.by->id};
        }
    }
    if (n.kind == reason_kind::due) {
        to_json(j["deadline"], r.deadlines[n.answer]);
    }
    if (n.of != nullptr) {
        j["act"] = std::string{n.of->id};
    }
    if (n.told_before) {
        j["proved_above"] = true;
    }
    auto const end = r.end_of(i);
    if (i + 1 < end) {
        j["because"] = Json::array();
        for (std::size_t c = i + 1; c < end; c = r.end_of(c)) {
            j["because"].push_back(reason_json<Json>(r, c));
        }
    }
    return j;
}

}  // namespace detail

/// @brief A proof as an array of trees, one for each root. An error is `{"problem": ...}` instead.
template <class Json>
void to_json(Json& j, reasons const& r) {
    if (r.problem.code != errc::none) {
        j = Json::object();
        to_json(j["problem"], r.problem);
        return;
    }
    j = Json::array();
    for (std::size_t i = 0; i < r.nodes.size(); i = r.end_of(i)) {
        j.push_back(detail::reason_json<Json>(r, i));
    }
}

}  // namespace netralitas

#endif
