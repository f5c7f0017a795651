// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief An assessment as a record that can be reproduced years later: inputs, versions of law and calendar, answer and digests.
#ifndef NETRALITAS_IO_AUDIT_RECORD_HPP
#define NETRALITAS_IO_AUDIT_RECORD_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include <netralitas/base/error.hpp>
#include <netralitas/calendar/workdays.hpp>
#include <netralitas/explain/citation_text.hpp>
#include <netralitas/io/facts_json.hpp>
#include <netralitas/io/input_problem.hpp>
#include <netralitas/io/located_json.hpp>
#include <netralitas/io/names.hpp>
#include <netralitas/io/row_digest.hpp>
#include <netralitas/io/scenario.hpp>
#include <netralitas/io/scenario_json.hpp>
#include <netralitas/rules/assessment.hpp>
#include <netralitas/rules/rule_set_version.hpp>
#include <netralitas/version.hpp>

namespace netralitas {

/// @brief The version of the record format that this library reads and writes.
inline constexpr int record_version = 1;

/// @brief Of which rows a record holds the digest; the digest over all rows is in it always.
enum class record_rows : std::uint8_t {
    all,      ///< Of every row: a difference is named even where this answer does not rest on it. About 60 KB.
    decisive  ///< Of the rows that the answer names only. About 15 KB.
};

namespace detail {
template <>
struct id_table<record_rows> : contiguous<record_rows, record_rows::decisive> {
    static constexpr std::string_view ids[] = {"all", "decisive"};
};

template <class Json>
[[nodiscard]] Json digests_json(digests const& all) {
    auto out = Json::object();
    for (auto const& [id, digest] : all) {
        out[id] = digest;
    }
    return out;
}

/// What was answered: ids and values, no words. Members by id, so that a difference is told by id.
template <class Json>
[[nodiscard]] Json recorded_answer(assessment const& a) {
    auto const row = [](auto const* r) { return r != nullptr ? Json(std::string{r->id}) : Json(nullptr); };
    auto const day = [](date d) { return is_day(d) ? Json(iso(d)) : Json(nullptr); };
    auto const rows = [](std::vector<finding> const& list) {
        auto out = Json::object();
        for (auto const& f : list) {
            std::string how{id_of(f.fires)};
            if (!f.overruled_by.empty()) {
                how = "overruled by " + std::string{f.overruled_by};
            } else if (!f.contested_by.empty()) {
                how = "contested by " + std::string{f.contested_by};
            }
            out[std::string{f.id()}] = how;
        }
        return out;
    };
    auto j = Json::object();
    auto const& s = a.status;
    auto& status = j["status"];
    status["employment"] = std::string{id_of(s.employment)};
    status["employment_since"] = day(s.employment_since);
    if (s.employment_open != 0) {
        status["employment_open"] = s.employment_open;
    }
    status["candidacy"] = std::string{id_of(s.candidacy)};
    status["candidacy_since"] = day(s.candidacy_since);
    if (s.candidacy_open != 0) {
        status["candidacy_open"] = s.candidacy_open;
    }
    status["party"] = std::string{id_of(s.party)};
    status["party_since"] = day(s.party_since);
    status["discharge"] = std::string{id_of(s.discharge)};
    status["discharge_from"] = day(s.discharge_from);
    status["discharge_by"] = row(s.discharge_by);
    status["duty"] = std::string{id_of(s.duty)};
    status["duty_by"] = row(s.duty_by);
    j["evidence"] = std::string{id_of(a.grade)};
    j["problem"] = a.problem.number();
    j["findings"] = rows(a.findings);
    j["undecided"] = rows(a.undecided);
    j["deadlines"] = Json::object();
    for (auto const& d : a.deadlines) {
        bool const counted = d.problem.code == errc::none && is_day(d.counted_from);
        auto one = Json::object();
        one["state"] = std::string{id_of(d.state)};
        one["due"] = counted ? day(d.due.day) : Json(nullptr);
        one["evidence"] = std::string{id_of(d.grade)};
        j["deadlines"][std::string{d.row->id}] = std::move(one);
    }
    std::vector<act const*> acts;
    for (auto const& v : a.verdicts) {
        acts.push_back(v.of);
    }
    auto const names = names_of_acts(acts);
    j["verdicts"] = Json::object();
    for (std::size_t i = 0; i < a.verdicts.size(); ++i) {
        auto const& v = a.verdicts[i];
        auto one = Json::object();
        one["ruling"] = std::string{id_of(v.ruling)};
        one["track"] = std::string{id_of(v.track)};
        one["sanction"] = std::string{id_of(v.sanction)};
        one["by"] = row(v.by);
        one["sanction_by"] = row(v.sanction_by);
        one["imposed_by"] = row(v.imposed_by);
        one["crime"] = v.crime;
        one["administrative"] = v.administrative;
        one["level_set_by_agency"] = v.level_set_by_agency;
        one["evidence"] = std::string{id_of(v.grade)};
        one["findings"] = rows(v.findings);
        one["undecided"] = rows(v.undecided);
        j["verdicts"][names[i]] = std::move(one);
    }
    return j;
}

/// The rows that an answer names.
[[nodiscard]] inline digests decisive_rows(assessment const& a, digests const& all) {
    digests out;
    auto const take = [&](std::string_view id) {
        if (auto const it = all.find(std::string{id}); it != all.end()) {
            out.insert(*it);
        }
    };
    auto const findings = [&](std::vector<finding> const& list) {
        for (auto const& f : list) {
            take(f.id());
            take(f.overruled_by);
            take(f.contested_by);
        }
    };
    findings(a.findings);
    findings(a.undecided);
    for (auto const& d : a.deadlines) {
        take(d.row->id);
    }
    for (auto const& v : a.verdicts) {
        findings(v.findings);
        findings(v.undecided);
        for (auto const* const n : {v.sanction_by, v.imposed_by}) {
            take(n != nullptr ? n->id : std::string_view{});
        }
    }
    return out;
}

template <class Json>
[[nodiscard]] Json calendar_choices(calendar_options const& o) {
    auto j = Json::object();
    j["week"] = std::string{id_of(o.week)};
    j["joint_leave"] = std::string{id_of(o.joint_leave)};
    j["clock"] = std::string{id_of(o.clock)};
    j["keppres_7_2021_kept"] = o.keppres_7_2021_kept;
    j["known_on"] = is_day(o.known_on) ? Json(iso(o.known_on)) : Json(nullptr);
    return j;
}

}  // namespace detail

/// @brief An assessment as a record: library, rule set and calendar with their digests, the inputs as a scenario, the answer in ids,
/// and a digest over all of it in canonical form.
///
/// The member `scenario` is a whole scenario file of one question: taken out, `audit` reads it. Readings, both times, acts with their
/// local time and the completeness of the history are in it. Own rows are listed by id; to reproduce the answer the caller
/// must bring them again. Nothing in the record hangs on the clock: the same assessment gives the same record.
/// @param a The assessment; what it points to must still live. @param rows Of which rows the digest is recorded.
/// @return The record; `dump(1)` gives it as text. Complexity: O(rows), some milliseconds; the first call in a program digests the law.
template <class Json = nlohmann::ordered_json>
[[nodiscard]] Json record_of(assessment const& a, record_rows rows = record_rows::all) {
    rule_book const& law = a.asked.law != nullptr ? *a.asked.law : national_law();
    auto const all = row_digests(law);
    auto const version = version_of(law);
    calendar_options const options = a.asked.calendar != nullptr ? a.asked.calendar->options() : calendar_for(a.asked);
    work_calendar const calendar{options};
    auto const days = version_of(calendar);
    auto const decrees = decree_digests(options);
    auto const strings = [](auto const& list) {
        auto out = Json::array();
        for (auto const& s : list) {
            out.push_back(std::string{s});
        }
        return out;
    };

    auto j = Json::object();
    j["netralitas_record"] = record_version;
    j["library"] = std::string{version_string};
    auto& rule_set = j["rule_set"];
    rule_set["norms"] = version.norms;
    rule_set["acts"] = version.acts;
    rule_set["deadlines"] = version.deadlines;
    rule_set["readings"] = version.readings;
    rule_set["own"] = strings(version.own);
    rule_set["checked_on"] = iso(version.checked_on);
    rule_set["digest"] = rule_set_digest(all);
    rule_set["recorded"] = std::string{id_of(rows)};
    rule_set["rows"] = detail::digests_json<Json>(rows == record_rows::all ? all : detail::decisive_rows(a, all));
    auto& cal = j["calendar"];
    cal["known_decrees"] = days.decrees;
    cal["last_issued"] = is_day(days.last_issued) ? Json(iso(days.last_issued)) : Json(nullptr);
    cal["covered"] = Json::array({iso(days.covered.first), iso(days.covered.last)});
    cal["checked_on"] = iso(days.checked_on);
    cal["chosen"] = a.asked.calendar != nullptr;
    cal["choices"] = detail::calendar_choices<Json>(options);
    cal["own_decrees"] = days.own_decrees;
    cal["extra_days"] = days.extra_days;
    cal["digest"] = calendar_digest(decrees, options);
    cal["decrees"] = detail::digests_json<Json>(decrees);
    if (a.where != nullptr) {
        j["contest"]["id"] = std::string{a.where->id};
        j["contest"]["digest"] = digest_of(*a.where);
    } else {
        j["contest"] = nullptr;
    }
    std::vector<act const*> acts;
    for (auto const& v : a.verdicts) {
        acts.push_back(v.of);
    }
    j["scenario"] = scenario_json<Json>(a.stated, a.where, a.asked, acts, "record");
    j["answer"] = detail::recorded_answer<Json>(a);
    j["digest"] = json_digest(nlohmann::json::parse(j.dump(-1, ' ', false, Json::error_handler_t::replace)));
    return j;
}

/// @brief The part of a record in which something differs.
enum class record_part : std::uint8_t {
    library,   ///< Another version of the library.
    rule_set,  ///< Other rows.
    calendar,  ///< Other decrees, extra days or choices.
    contest,   ///< Another timetable.
    answer     ///< Another answer.
};

namespace detail {
template <>
struct id_table<record_part> : contiguous<record_part, record_part::answer> {
    static constexpr std::string_view ids[] = {"library", "rule_set", "calendar", "contest", "answer"};
};
}  // namespace detail

/// @brief One difference between a record and what this library says today.
struct record_difference {
    record_part part{};      ///< Where.
    std::string place{};     ///< Id of the row or decree, or the JSON pointer within the answer; empty for the whole.
    std::string recorded{};  ///< What the record holds; empty where the record has no such thing.
    std::string now{};       ///< What is found today; empty where there is no such thing any more.
};

/// @brief What became of a record.
struct record_check {
    std::vector<input_problem> problems{};         ///< Why it could not be read or asked again, by number.
    bool intact = false;                           ///< Whether its own digest fits: nobody changed the text since.
    std::vector<record_difference> differences{};  ///< What differs, part by part.

    /// @brief Whether nothing differs in the part. Meaningful only where there is no problem. O(differences).
    [[nodiscard]] bool same(record_part p) const {
        return std::none_of(differences.begin(), differences.end(),
                            [p](record_difference const& d) { return d.part == p; });
    }
    /// @brief Whether the record is intact and the same question has the same answer today, whatever else changed.
    [[nodiscard]] bool reproduced() const { return problems.empty() && intact && same(record_part::answer); }
};

namespace detail {

class record_checker {
public:
    using json = nlohmann::json;

    record_checker(std::string_view text, std::string const& file, rule_book const& law, work_calendar const* calendar)
        : file_{file}, law_{law}, calendar_{calendar}, doc_{parse_located(text, out_.problems)} {}

    [[nodiscard]] record_check run() {
        for (auto& p : out_.problems) {
            p.file = file_;
        }
        if (!out_.problems.empty() || !well_formed()) {
            return std::move(out_);
        }
        auto body = doc_.value;
        body.erase("digest");
        out_.intact = doc_.value["digest"] == json_digest(body);
        auto const& j = doc_.value;
        compare(record_part::library, "", j["library"], std::string{version_string});
        auto const& rules = j["rule_set"];
        auto const rows = row_digests(law_);
        compare_digests(record_part::rule_set, rules["rows"], rows, rules["recorded"] == "all");
        if (out_.same(record_part::rule_set)) {
            compare(record_part::rule_set, "", rules["digest"], rule_set_digest(rows));
        }
        check_calendar(j["calendar"]);
        ask_again();
        return std::move(out_);
    }

private:
    void refuse(errc code, std::string const& place, std::string subject) {
        auto const at = doc_.at(std::string_view{place});
        out_.problems.push_back({.code = code,
                                 .file = file_,
                                 .line = at.line,
                                 .column = at.column,
                                 .place = place,
                                 .subject = std::move(subject)});
    }
    bool has(std::string const& at, char const* name, json::value_t type) {
        auto const& object = doc_.value[json::json_pointer{at}];
        auto const it = object.find(name);
        if (it == object.end()) {
            refuse(errc::missing_field, at, name);
            return false;
        }
        bool const whole = type == json::value_t::number_unsigned && it->is_number_integer();
        if (it->type() != type && !whole) {
            refuse(errc::wrong_value_type, member_of(at, name), it->type_name());
            return false;
        }
        return true;
    }
    /// Whether everything that is read below is there and of its type.
    bool well_formed() {
        using t = json::value_t;
        if (!doc_.value.is_object()) {
            refuse(errc::wrong_value_type, "", doc_.value.type_name());
            return false;
        }
        bool ok = has("", "netralitas_record", t::number_unsigned);
        if (ok && doc_.value["netralitas_record"] != record_version) {
            refuse(errc::number_out_of_range, "/netralitas_record", doc_.value["netralitas_record"].dump());
            ok = false;
        }
        for (auto const* const name : {"library", "digest"}) {
            ok = has("", name, t::string) && ok;
        }
        for (auto const* const name : {"rule_set", "calendar", "scenario", "answer"}) {
            ok = has("", name, t::object) && ok;
        }
        if (auto const it = doc_.value.find("contest"); it == doc_.value.end()) {
            ok = has("", "contest", t::object);
        } else if (!it->is_null()) {
            ok = has("", "contest", t::object) && has("/contest", "digest", t::string) && ok;
        }
        if (!ok) {
            return false;
        }
        ok = has("/rule_set", "digest", t::string) && ok;
        ok = has("/rule_set", "recorded", t::string) && ok;
        ok = has("/rule_set", "rows", t::object) && ok;
        ok = has("/calendar", "digest", t::string) && ok;
        ok = has("/calendar", "decrees", t::object) && ok;
        ok = has("/calendar", "chosen", t::boolean) && ok;
        ok = has("/calendar", "choices", t::object) && ok;
        ok = has("/calendar", "own_decrees", t::number_unsigned) && ok;
        return has("/calendar", "extra_days", t::number_unsigned) && ok;
    }

    static std::string shown(json const& j) {
        return j.is_string() ? j.get<std::string>() : j.dump(-1, ' ', false, json::error_handler_t::replace);
    }
    void compare(record_part part, std::string place, json const& recorded, json const& now) {
        if (recorded != now) {
            out_.differences.push_back({part, std::move(place), shown(recorded), shown(now)});
        }
    }
    void compare_digests(record_part part, json const& recorded, digests const& now, bool all) {
        for (auto const& [id, digest] : recorded.items()) {
            auto const it = now.find(id);
            if (it == now.end() || digest != it->second) {
                out_.differences.push_back({part, id, shown(digest), it == now.end() ? std::string{} : it->second});
            }
        }
        for (auto const& [id, digest] : now) {
            if (all && recorded.find(id) == recorded.end()) {
                out_.differences.push_back({part, id, {}, digest});
            }
        }
    }
    void check_calendar(json const& recorded) {
        bool const chosen = recorded["chosen"].get<bool>();
        bool const own = recorded["own_decrees"] != 0 || recorded["extra_days"] != 0;
        if (chosen && calendar_ == nullptr && !own) {
            rebuild(recorded["choices"]);
        }
        calendar_options const options = calendar_ != nullptr ? calendar_->options() : calendar_options{};
        auto const decrees = decree_digests(options);
        compare_digests(record_part::calendar, recorded["decrees"], decrees, true);
        if (out_.same(record_part::calendar)) {
            compare(record_part::calendar, "", recorded["digest"], calendar_digest(decrees, options));
        }
        if (calendar_ != nullptr) {
            compare(record_part::calendar, "/choices", recorded["choices"], calendar_choices<json>(options));
        }
    }
    /// A calendar that was chosen and holds nothing of the user's own can be built again from its choices.
    void rebuild(json const& choices) {
        calendar_options o;
        auto const read = [&](char const* name, auto& into) {
            auto const it = choices.find(name);
            if (it == choices.end() || !it->is_string()) {
                refuse(errc::missing_field, "/calendar/choices", name);
                return;
            }
            if (auto const v = from_id<std::remove_cvref_t<decltype(into)>>(it->template get<std::string>())) {
                into = *v;
            } else {
                refuse(v.problem().code, member_of("/calendar/choices", name), it->template get<std::string>());
            }
        };
        read("week", o.week);
        read("joint_leave", o.joint_leave);
        read("clock", o.clock);
        o.keppres_7_2021_kept = choices.value("keppres_7_2021_kept", json(false)) == true;
        if (auto const it = choices.find("known_on"); it != choices.end() && it->is_string()) {
            if (auto const d = parse_date(it->get_ref<std::string const&>())) {
                o.known_on = *d;
            } else {
                refuse(d.problem().code, "/calendar/choices/known_on", it->get<std::string>());
            }
        }
        rebuilt_.emplace(o);
        calendar_ = &*rebuilt_;
    }
    void ask_again() {
        auto read = read_scenario(doc_.value["scenario"].dump(), file_, law_);
        for (auto& p : read.problems) {
            p.place = "/scenario" + p.place;
            auto const at = doc_.at(std::string_view{p.place});
            p.line = at.line;
            p.column = at.column;
            out_.problems.push_back(std::move(p));
        }
        if (out_.problems.empty() && read.value.questions.size() != 1) {
            refuse(errc::missing_field, "/scenario", "questions");
        }
        if (!out_.problems.empty()) {
            return;
        }
        scenario const& s = read.value;
        auto const& q = s.questions.front();
        if (s.where != nullptr) {
            auto const& recorded = doc_.value["contest"];
            compare(record_part::contest, std::string{s.where->id}, recorded.is_object() ? recorded["digest"] : json(),
                    digest_of(*s.where));
        }
        std::vector<act> acts;
        for (auto const i : q.acts) {
            acts.push_back({.what = s.acts[i].what, .at = s.acts[i].at, .id = s.acts[i].id});
        }
        question const asked{
            .on = q.on, .known_on = q.known_on, .readings = readings_of(q), .calendar = calendar_, .law = &law_};
        auto const now = recorded_answer<json>(assess(q.stated, s.where, asked, acts));
        auto const& then = doc_.value["answer"];
        for (auto const& step : json::diff(then, now)) {
            json::json_pointer const place{step["path"].get<std::string>()};
            auto const value = [&](json const& from) {
                return from.contains(place) ? shown(from[place]) : std::string{};
            };
            out_.differences.push_back({record_part::answer, place.to_string(), value(then), value(now)});
        }
    }

    std::string const& file_;
    rule_book const& law_;
    work_calendar const* calendar_;
    std::optional<work_calendar> rebuilt_{};
    record_check out_{};
    located_json doc_;
};

}  // namespace detail

/// @brief Reads a record, asks the same question again, and says what differs: the version of the library, rows by id, decrees by id,
/// the timetable, the answer by place.
///
/// Rows of the user's own, and a calendar with own decrees or extra days, must be handed in again: they are recorded by digest
/// only. A calendar that was merely chosen (a week of six days) is built again from the record.
/// @param text The record. @param law The rows of today. @param calendar The calendar to ask with, where the record needs one that
/// cannot be built from it. @param file The name to put into problems.
/// @return Problems: 1008 text that is no JSON, 1010 a member that is missing, 1006 one of another type, 1012 another version of the
/// format, and whatever a scenario file can be refused for. Complexity: one assessment and the digests of the law.
[[nodiscard]] inline record_check check_record(std::string_view text, rule_book const& law = national_law(),
                                               work_calendar const* calendar = nullptr, std::string const& file = {}) {
    return detail::record_checker{text, file, law, calendar}.run();
}

/// @brief The check in words, a line each: intact or not, same answer or not, and every difference.
[[nodiscard]] inline std::string explain(record_check const& c, language l) {
    bool const en = l == language::en;
    std::string out;
    for (auto const& p : c.problems) {
        out += explain(p, l) + '\n';
    }
    if (!c.problems.empty()) {
        return out;
    }
    out += c.intact ? (en ? "The record is intact.\n" : "Rekaman utuh.\n")
                    : (en ? "The record was changed after it was written.\n" : "Rekaman diubah setelah ditulis.\n");
    out += c.same(record_part::answer) ? (en ? "The same answer today.\n" : "Jawaban hari ini sama.\n")
                                       : (en ? "Another answer today.\n" : "Jawaban hari ini berbeda.\n");
    constexpr text parts[] = {{"library", "pustaka"},
                              {"rule", "ketentuan"},
                              {"calendar", "kalender"},
                              {"contest", "pemilihan"},
                              {"answer", "jawaban"}};
    for (auto const& d : c.differences) {
        out += "  " + std::string{parts[static_cast<std::size_t>(d.part)].in(l)};
        out += d.place.empty() ? ": " : ' ' + d.place + ": ";
        if (d.recorded.empty()) {
            out += en ? "new" : "baru";
        } else if (d.now.empty()) {
            out += (en ? "gone, was " : "hilang, semula ") + d.recorded;
        } else {
            out += d.recorded + " -> " + d.now;
        }
        out += '\n';
    }
    return out;
}

}  // namespace netralitas

#endif
