// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief A scenario: one person, what happened, the questions asked and the answers expected. Format-neutral; io/json.hpp reads it.
#ifndef NETRALITAS_IO_SCENARIO_HPP
#define NETRALITAS_IO_SCENARIO_HPP

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <netralitas/base/date.hpp>
#include <netralitas/base/error.hpp>
#include <netralitas/calendar/calendar_options.hpp>
#include <netralitas/calendar/hours.hpp>
#include <netralitas/contest/candidate_list.hpp>
#include <netralitas/contest/contests.hpp>
#include <netralitas/io/input_problem.hpp>
#include <netralitas/io/names.hpp>
#include <netralitas/law/norm.hpp>
#include <netralitas/person/facts.hpp>
#include <netralitas/rules/assessment.hpp>
#include <netralitas/rules/inference.hpp>
#include <netralitas/status/regions.hpp>

namespace netralitas {

/// @brief The version of the scenario format that this library reads and writes.
inline constexpr int scenario_version = 1;
/// @brief Most scenarios of one file.
inline constexpr std::size_t max_scenarios = 10'000;
/// @brief Most questions of one scenario.
inline constexpr std::size_t max_questions = 1000;

/// @brief A text that a file brings along, in both languages; either may be empty.
struct owned_text {
    std::string en{};  ///< English.
    std::string id{};  ///< Indonesian.
    /// @brief The text in the wanted language, or in the other one where that is empty.
    [[nodiscard]] std::string const& in(language l) const noexcept {
        auto const& wanted = l == language::id ? id : en;
        return !wanted.empty() ? wanted : l == language::id ? en : id;
    }
};

/// @brief An act as a file states it.
struct scenario_act {
    std::string id{};                ///< The file's own id.
    facts what{};                    ///< The facts of the conduct.
    std::optional<local_time> at{};  ///< Local time, where it is stated.
};

/// @brief Rows by id that must, or must not, be in an answer.
struct expected_rows {
    std::vector<std::string> fires{};      ///< Must fire, with nothing prevailing over them.
    std::vector<std::string> not_fires{};  ///< Must not fire at all.
    std::vector<std::string> overruled{};  ///< Must fire and be overruled.
    std::vector<std::string> undecided{};  ///< Must be undecided for want of a fact.
};

/// @brief What is expected of the status; an empty member expects nothing.
struct expected_status {
    std::optional<employment_state> employment{};  ///< Region one.
    std::optional<candidacy_state> candidacy{};    ///< Region two.
    std::optional<party_state> party{};            ///< Region three.
    std::optional<consequence> discharge{};        ///< Class of the discharge; `none` expects that there is none.
    std::optional<date> discharge_from{};          ///< Its first day; @ref no_last_day expects that the law fixes none.
    std::string discharge_by{};                    ///< The row behind it.
    std::optional<consequence> duty{};             ///< Whether the person may, must or may not work.
    std::string duty_by{};                         ///< The row behind it.
};

/// @brief What is expected of a deadline.
struct expected_deadline {
    std::string id{};                       ///< The deadline.
    std::optional<deadline_state> state{};  ///< How it stands; `not_applicable` expects that it is not among the answers.
    std::optional<date> due{};              ///< Its due day.
    std::optional<date> counted_from{};     ///< The day it counts from.
    std::optional<evidence> grade{};        ///< Grade of the row.
};

/// @brief What is expected of the verdict on an act.
struct expected_verdict {
    std::string act{};                           ///< The file's own id of the act.
    std::optional<netralitas::ruling> ruling{};  ///< The ruling.
    std::optional<netralitas::track> track{};    ///< The track of the heaviest row.
    std::optional<consequence> sanction{};       ///< Its sanction.
    std::string by{};                            ///< The heaviest row.
    std::string sanction_by{};                   ///< The norm that sets the sanction.
    std::optional<bool> crime{};                 ///< Whether a criminal track runs beside it.
    std::optional<bool> administrative{};        ///< Whether an administrative track runs beside it.
    std::optional<bool> level_set_by_agency{};   ///< Whether the agency's rules translate the level.
    std::optional<evidence> grade{};             ///< Grade of the verdict.
    expected_rows rows{};                        ///< Rows of this verdict alone.
};

/// @brief What is expected of a question about the calendar.
struct expected_day {
    std::optional<bool> workday{};        ///< Whether the day is a work day.
    std::optional<day_kind> kind{};       ///< Why it is or is not.
    std::optional<date> day{};            ///< The day counted to.
    std::optional<std::int32_t> count{};  ///< The number of work days.
    std::vector<std::string> decrees{};   ///< Instruments that must be among the decrees on the day.
};

/// @brief What is expected of a comparison of candidate lists.
struct expected_lists {
    std::map<std::string, std::size_t> totals{};  ///< Sums by name: dcs, dct, both, outs, ins, struck, standing, or a fate.
    std::map<std::string, list_fate> fates{};                 ///< What became of a name.
    std::map<std::string, std::vector<std::string>> rules{};  ///< Rules that must govern a name.
    std::optional<bool> complete{};  ///< Whether every change is explained and nothing contradicts itself.
    std::vector<int> problems{};     ///< Numbers of the problems, in any order; checked where given.
    bool problems_given = false;     ///< Whether @ref problems is given.
};

/// @brief The answers expected of a question.
struct expectation {
    expected_status status{};                    ///< Of the status.
    expected_rows rows{};                        ///< Of the rows of the whole answer.
    std::vector<std::string> displaced{};        ///< Rows that a chosen reading must displace.
    std::vector<expected_deadline> deadlines{};  ///< Of deadlines.
    std::vector<expected_verdict> verdicts{};    ///< Of acts.
    std::vector<std::string> citations{};        ///< Citations that rows in force must make (`pp_11_2017:255(4)`).
    std::optional<evidence> grade{};             ///< Grade of the weakest row behind status and verdicts.
    std::optional<bool> found{};                 ///< Whether anything was found that somebody must act on.
    std::optional<int> error{};                  ///< Number of the error in place of an answer (calendar only).
    expected_day calendar{};                     ///< Of a question about the calendar.
    expected_lists lists{};                      ///< Of a comparison of lists.
};

/// @brief What is asked of the calendar.
enum class calendar_operation : std::uint8_t {
    is,     ///< Whether a day is a work day, and why.
    add,    ///< The n-th work day after a day, or before it for a negative number.
    count,  ///< How many work days lie after one day and not after another.
    due     ///< When a deadline is due that starts on a day.
};

/// @brief A question about the calendar alone.
struct calendar_query {
    calendar_operation op{};                ///< What is asked.
    date from{};                            ///< The day, or the first day.
    date to{};                              ///< The last day, for a count.
    std::int32_t number = 0;                ///< How many work days to add.
    std::string deadline{};                 ///< Id of the deadline.
    work_week week = work_week::five_days;  ///< The week of the office.
};

/// @brief What a question is about.
enum class question_kind : std::uint8_t {
    person,    ///< The person and the acts.
    calendar,  ///< A day.
    lists      ///< The candidate lists.
};

namespace detail {
template <>
struct id_table<calendar_operation> : contiguous<calendar_operation, calendar_operation::due> {
    static constexpr std::string_view ids[] = {"is", "add", "count", "due"};
};
template <>
struct id_table<question_kind> : contiguous<question_kind, question_kind::lists> {
    static constexpr std::string_view ids[] = {"person", "calendar", "lists"};
};
}  // namespace detail

/// @brief One question with the answer expected.
struct scenario_question {
    std::string id{};                     ///< The file's own id.
    question_kind kind{};                 ///< What it is about.
    date on{};                            ///< The day asked about.
    date known_on = no_last_day;          ///< The day of knowledge.
    std::vector<std::string> readings{};  ///< Readings selected.
    facts stated{};                       ///< The person's facts with what this question states in their place.
    std::vector<std::size_t> acts{};      ///< Which acts are judged: indices into scenario::acts.
    calendar_query calendar{};            ///< For a question about the calendar.
    expectation expect{};                 ///< The answer expected.
};

/// @brief An error that the file is there to provoke.
struct expected_problem {
    int number = 0;       ///< Its number.
    std::string place{};  ///< JSON pointer of the place, or empty for any.
};

/// @brief One name of a list, as a file states it.
struct scenario_list_entry {
    std::string key{};         ///< Who.
    std::string party{};       ///< Party.
    std::string district{};    ///< District.
    std::uint16_t number = 0;  ///< Number.
};
/// @brief One event of a list, as a file states it.
struct scenario_list_event {
    std::string key{};                      ///< Whom it concerns.
    list_change kind{};                     ///< What happened.
    date day{};                             ///< When.
    std::string other{};                    ///< The new name or party.
    std::optional<strike_ground> ground{};  ///< Why a name was struck.
    std::string party{};                    ///< From whose list.
};

/// @brief One person, what happened, what is asked and what is expected. Owns its text.
struct scenario {
    std::string id{};                            ///< Stable id.
    owned_text title{};                          ///< Title.
    std::string source{};                        ///< Where the expected answers come from.
    std::string documented{};                    ///< Id of the documented case behind it, or empty.
    std::string person{};                        ///< The file's own id of the person.
    facts stated{};                              ///< The person's facts, and whether the history is complete.
    contest_info const* where = nullptr;         ///< The contest, or null.
    std::vector<scenario_act> acts{};            ///< What the person did.
    std::vector<scenario_list_entry> dcs{};      ///< The provisional list.
    std::vector<scenario_list_entry> dct{};      ///< The final list.
    std::vector<scenario_list_event> events{};   ///< What happened in between.
    std::vector<scenario_question> questions{};  ///< The questions.
    std::vector<expected_problem> problems{};    ///< Errors that the file is there to provoke.
};

/// @brief What a file gave: a scenario, and what is wrong with it. Where anything is wrong, the scenario must not be answered.
struct scenario_reading {
    scenario value{};                       ///< The scenario, as far as it could be read.
    std::vector<input_problem> problems{};  ///< What is wrong, in the order of the file.
    /// @brief Whether nothing is wrong.
    [[nodiscard]] explicit operator bool() const noexcept { return problems.empty(); }
};

/// @brief The readings of a question. Precondition: at most eight, as the reader checks; the views live as long as `q`.
[[nodiscard]] inline reading_set readings_of(scenario_question const& q) {
    reading_set set;
    for (std::size_t i = 0; i < q.readings.size() && i < set.keys.size(); ++i) {
        set.keys[i] = q.readings[i];
    }
    return set;
}

/// @brief An answer together with the acts that it points to.
struct scenario_answer {
    std::vector<act> acts{};  ///< The acts judged.
    assessment answer{};      ///< The answer.
};

/// @brief The acts that a question is about; they refer to the scenario. O(acts).
[[nodiscard]] inline std::vector<act> acts_of(scenario const& s, scenario_question const& q) {
    std::vector<act> out;
    out.reserve(q.acts.size());
    for (auto const i : q.acts) {
        out.push_back({.what = s.acts[i].what, .at = s.acts[i].at, .id = s.acts[i].id});
    }
    return out;
}

/// @brief Answers a question about the person. The answer refers to the scenario, the book and the calendar, which must outlive it.
/// @param s The scenario. @param q One of its questions. @param law The rows to answer from.
/// @param calendar The office calendar, or null for the national one as known on the day of the question.
[[nodiscard]] inline scenario_answer answer(scenario const& s, scenario_question const& q,
                                            rule_book const& law = national_law(),
                                            work_calendar const* calendar = nullptr) {
    scenario_answer out{.acts = acts_of(s, q)};
    out.answer = assess(
        q.stated, s.where,
        {.on = q.on, .known_on = q.known_on, .readings = readings_of(q), .calendar = calendar, .law = &law}, out.acts);
    return out;
}

/// @brief A comparison of lists together with the entries that it points to.
struct scenario_lists {
    std::vector<list_entry> dcs{};     ///< The provisional list.
    std::vector<list_entry> dct{};     ///< The final list.
    std::vector<list_event> events{};  ///< The events.
    reconciliation answer{};           ///< The comparison.
};

/// @brief Compares the lists of a scenario, which must outlive the answer. Precondition: it names a contest.
[[nodiscard]] inline scenario_lists compare_lists(scenario const& s) {
    scenario_lists out;
    auto const take = [](std::vector<scenario_list_entry> const& from, std::vector<list_entry>& to) {
        for (auto const& e : from) {
            to.push_back({e.key, e.party, e.district, e.number});
        }
    };
    take(s.dcs, out.dcs);
    take(s.dct, out.dct);
    for (auto const& e : s.events) {
        out.events.push_back({e.key, e.kind, e.day, e.other, e.ground, e.party});
    }
    out.answer = reconcile(out.dcs, out.dct, out.events, *s.where);
    return out;
}

/// @brief The calendar of a question: its day of knowledge, its week, and the readings that speak of days.
[[nodiscard]] inline work_calendar calendar_of(scenario_question const& q) {
    auto options = calendar_for({.on = q.on, .known_on = q.known_on, .readings = readings_of(q)});
    options.week = q.calendar.week;
    return work_calendar{options};
}

}  // namespace netralitas

#endif
