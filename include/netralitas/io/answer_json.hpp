// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Answers as JSON: ids for programs, texts in both languages for people, evidence and date arithmetic with each of them.
#ifndef NETRALITAS_IO_ANSWER_JSON_HPP
#define NETRALITAS_IO_ANSWER_JSON_HPP

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include <nlohmann/json.hpp>

#include <netralitas/base/date.hpp>
#include <netralitas/base/error.hpp>
#include <netralitas/base/text.hpp>
#include <netralitas/calendar/day_report.hpp>
#include <netralitas/contest/candidate_list.hpp>
#include <netralitas/explain/citation_text.hpp>
#include <netralitas/explain/condition_text.hpp>
#include <netralitas/explain/error_texts.hpp>
#include <netralitas/explain/names.hpp>
#include <netralitas/explain/render.hpp>
#include <netralitas/io/json_parts.hpp>
#include <netralitas/io/names.hpp>
#include <netralitas/io/reasons_json.hpp>
#include <netralitas/rules/assessment.hpp>
#include <netralitas/rules/reasons.hpp>

namespace netralitas {

namespace detail {

/// The states that the order of the events of one day leaves possible, where it does.
template <class State, class Json>
void put_open_order(Json& region, std::uint16_t open) {
    for_each_open<State>(open, [&](State s) { region["order_open"].push_back(std::string{id_of(s)}); });
}

}  // namespace detail

/// @brief A row that fires or is undecided: id, what it says, its evidence and articles, what prevails over it, what is missing.
template <class Json>
void to_json(Json& j, finding const& f) {
    j = Json{{"id", std::string{f.id()}}, {"row", f.rule != nullptr ? "rule" : "act"}};
    if (f.rule != nullptr) {
        j["kind"] = std::string{id_of(f.rule->kind)};
    } else {
        j["item"] = std::string{f.conduct->item};
        j["track"] = std::string{id_of(f.conduct->opens)};
    }
    j["then"] = std::string{id_of(f.then())};
    j["fires"] = std::string{id_of(f.fires)};
    to_json(j["text"], f.words());
    if (!f.reading().empty()) {
        j["reading"] = std::string{f.reading()};
    }
    j["evidence"] = std::string{id_of(f.grade())};
    if (f.rule != nullptr) {
        j["basis"] = detail::citations_json<Json>(f.rule->basis);
    } else {
        j["basis"] = Json::array();
        to_json(j["basis"][0], f.conduct->basis);
    }
    if (!f.overruled_by.empty()) {
        j["overruled_by"] = std::string{f.overruled_by};
    }
    if (!f.contested_by.empty()) {
        j["contested_by"] = std::string{f.contested_by};
    }
    if (f.missing.any()) {
        j["missing"] = detail::words_json<Json>(f.missing);
    }
}

/// @brief The verdict on an act: ruling, track, sanction, and every row behind them.
template <class Json>
void to_json(Json& j, verdict const& v) {
    j = Json{{"act", std::string{v.of->id}}};
    if (v.of->what.known(word::conduct_day)) {
        j["day"] = iso(from_serial(v.of->what.raw(word::conduct_day)));
    }
    j["ruling"] = detail::named_json<Json>(v.ruling);
    if (v.by != nullptr) {
        j["track"] = detail::named_json<Json>(v.track);
        j["sanction"] = detail::named_json<Json>(v.sanction);
        to_json(j["sanction_text"], v.by->sanction);
        j["by"] = std::string{v.by->id};
        j["item"] = std::string{v.by->item};
        if (v.sanction_by != nullptr) {
            j["sanction_by"] = std::string{v.sanction_by->id};
        }
        j["basis"] = Json::array();
        to_json(j["basis"][0], v.by->basis);
        for (auto const& c : v.by->sanction_basis) {
            Json one;
            to_json(one, c);
            j["basis"].push_back(std::move(one));
        }
    }
    j["crime"] = v.crime;
    j["administrative"] = v.administrative;
    j["level_set_by_agency"] = v.level_set_by_agency;
    j["evidence"] = std::string{id_of(v.grade)};
    j["findings"] = Json::array();
    for (auto const& f : v.findings) {
        Json one;
        to_json(one, f);
        j["findings"].push_back(std::move(one));
    }
    word_set missing;
    for (auto const& f : v.undecided) {
        missing |= f.missing;
    }
    j["missing"] = detail::words_json<Json>(missing);
}

/// @brief A whole answer. `brief` leaves out rows and deadlines, `full` tells every row with its proof.
template <class Json = nlohmann::ordered_json>
[[nodiscard]] Json answer_json(assessment const& a, detail_level level = detail_level::normal) {
    Json j;
    j["on"] = iso(a.asked.on);
    j["known_on"] = detail::day_json<Json>(a.asked.known_on);
    j["contest"] = a.where != nullptr ? Json(std::string{a.where->id}) : Json(nullptr);
    j["readings"] = Json::array();
    for (auto const key : a.asked.readings.keys) {
        if (!key.empty()) {
            j["readings"].push_back(std::string{key});
        }
    }
    auto const region = [](auto state, date since, std::uint16_t open = 0) {
        auto out = detail::named_json<Json>(state);
        out["since"] = detail::day_json<Json>(since);
        detail::put_open_order<decltype(state)>(out, open);
        return out;
    };
    auto const by = [](Json& out, norm const* row) {
        if (row != nullptr) {
            out["by"] = std::string{row->id};
            out["evidence"] = std::string{id_of(row->grade)};
            out["basis"] = detail::citations_json<Json>(row->basis);
        }
    };
    auto& status = j["status"];
    status["employment"] = region(a.status.employment, a.status.employment_since, a.status.employment_open);
    status["candidacy"] = region(a.status.candidacy, a.status.candidacy_since, a.status.candidacy_open);
    status["party"] = region(a.status.party, a.status.party_since);
    status["discharge"] = detail::named_json<Json>(a.status.discharge);
    if (a.status.discharge != consequence::none) {
        status["discharge"]["from"] = detail::day_json<Json>(a.status.discharge_from);
        by(status["discharge"], a.status.discharge_by);
    }
    status["duty"] = detail::named_json<Json>(a.status.duty);
    by(status["duty"], a.status.duty_by);
    j["found"] = a.anything_found();
    j["evidence"] = std::string{id_of(a.grade)};
    if (a.problem.code != errc::none) {
        to_json(j["problem"], a.problem);
    }
    j["verdicts"] = Json::array();
    for (auto const& v : a.verdicts) {
        Json one;
        to_json(one, v);
        if (level == detail_level::brief) {
            one.erase("findings");
        }
        j["verdicts"].push_back(std::move(one));
    }
    if (level == detail_level::brief) {
        return j;
    }
    inference decide{a.stated, a.where, a.asked};
    j["findings"] = Json::array();
    for (auto const& f : a.findings) {
        if (level == detail_level::normal && (f.then() == consequence::none || !detail::tells_of_the_case(*f.rule))) {
            continue;
        }
        Json one;
        to_json(one, f);
        if (level == detail_level::full) {
            reasons proof;
            detail::reason_builder{decide, proof}.root(decide.law().find(f.id()));
            to_json(one["why"], proof);
        }
        j["findings"].push_back(std::move(one));
    }
    j["deadlines"] = Json::array();
    for (auto const& d : a.deadlines) {
        if (level == detail_level::normal && runs_for_everybody(*d.row)) {
            continue;
        }
        Json one;
        to_json(one, d);
        if (d.state != deadline_state::unanswerable && d.problem.code == errc::none && is_day(d.counted_from)) {
            one["skipped"] = Json::array();
            for (auto const& off : d.due.skipped(decide.calendar())) {
                if (!off.name.empty()) {
                    Json name;
                    to_json(name, off.name);
                    one["skipped"].push_back(
                        Json{{"day", iso(off.day)},
                             {"name", std::move(name)},
                             {"decree", off.declared_by != nullptr ? std::string{off.declared_by->of->id}
                                        : off.regional != nullptr  ? citation_id(off.regional->basis)
                                                                   : std::string{}}});
                }
            }
        }
        j["deadlines"].push_back(std::move(one));
    }
    j["undecided"] = Json::array();
    for (auto const& f : a.undecided) {
        Json one;
        to_json(one, f);
        j["undecided"].push_back(std::move(one));
    }
    return j;
}

/// @brief An answer at normal detail; see @ref answer_json.
template <class Json>
void to_json(Json& j, assessment const& a) {
    j = answer_json<Json>(a);
}

/// @brief What became of a name on the candidate lists.
template <class Json>
void to_json(Json& j, list_line const& l) {
    j = Json{{"key", std::string{l.key}}, {"fate", std::string{id_of(l.fate)}}};
    to_json(j["text"], info(l.fate).words);
    if (l.event != nullptr) {
        j["event"] = std::string{id_of(l.event->kind)};
        j["day"] = iso(l.event->day);
        j["phase"] = std::string{id_of(l.phase)};
    }
    if (!l.counterpart.empty()) {
        j["counterpart"] = std::string{l.counterpart};
    }
    j["rules"] = Json::array();
    for (auto const id : l.rules) {
        j["rules"].push_back(std::string{id});
    }
}

/// @brief A comparison of candidate lists: the sums, a line for each name, and what cannot be true.
template <class Json>
void to_json(Json& j, reconciliation const& r) {
    auto const& t = r.totals;
    j["totals"] = Json{{"dcs", t.dcs}, {"dct", t.dct},       {"both", t.both},        {"outs", t.outs},
                       {"ins", t.ins}, {"struck", t.struck}, {"standing", t.standing}};
    for (std::size_t i = 0; i < list_fate_count; ++i) {
        auto const f = static_cast<list_fate>(i);
        if (t.of(f) != 0) {
            j["totals"][std::string{id_of(f)}] = t.of(f);
        }
    }
    j["balanced"] = t.balanced();
    j["complete"] = r.complete();
    j["names"] = Json::array();
    for (auto const& l : r.lines) {
        Json one;
        to_json(one, l);
        j["names"].push_back(std::move(one));
    }
    j["problems"] = Json::array();
    for (auto const& p : r.problems) {
        Json one;
        to_json(one, p);
        j["problems"].push_back(std::move(one));
    }
}

}  // namespace netralitas

#endif
