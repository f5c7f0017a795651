// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief What the answers on many people come to, by `assess` or by the batch door; sums can be joined. Needs nlohmann/json 3.10 or later.
#ifndef NETRALITAS_IO_PEOPLE_TOTALS_HPP
#define NETRALITAS_IO_PEOPLE_TOTALS_HPP

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include <nlohmann/json.hpp>

#include <netralitas/io/names.hpp>
#include <netralitas/law/norm.hpp>
#include <netralitas/law/vocabulary.hpp>
#include <netralitas/rules/assessment.hpp>
#include <netralitas/rules/batch.hpp>
#include <netralitas/rules/rule_book.hpp>

namespace netralitas {

/// @brief Grade of a verdict of the batch door, as in verdict::grade. Precondition: the answer has citations.
[[nodiscard]] inline evidence grade_of(batch_plan const& plan, batch_verdict const& v) {
    auto grade = weaker(plan.row(v.by).grade(), plan.row(v.sanction_by).grade());
    for (auto const number : v.findings) {
        auto const row = plan.row(number);
        finding const f{.rule = row.rule, .conduct = row.conduct};
        if (detail::bears_on(f, v.ruling)) {
            grade = weaker(grade, row.grade());
        }
    }
    return grade;
}

/// @brief Grade of an answer of the batch door, as in assessment::grade. Precondition: it has citations.
[[nodiscard]] inline evidence grade_of(batch_plan const& plan, batch_answer const& a) {
    auto grade = evidence::text;
    if (a.discharge != consequence::none) {
        grade = weaker(grade, plan.row(a.discharge_by).grade());
    }
    if (a.duty_by != no_row && a.duty != consequence::undetermined) {
        grade = weaker(grade, plan.row(a.duty_by).grade());
    }
    for (auto const& v : a.verdicts) {
        grade = weaker(grade, grade_of(plan, v));
    }
    return grade;
}

/// @brief Sums over people. A value; sums of parts joined are the sums of the whole.
struct people_totals {
    /// @brief How many there are of each name.
    using counts = std::map<std::string, std::size_t, std::less<>>;

    std::size_t people = 0;        ///< People of the list.
    std::size_t answered = 0;      ///< People answered.
    std::size_t not_answered = 0;  ///< People who are not answered because a row about them is wrong.
    std::size_t problems = 0;      ///< Wrong cells and rows.
    std::size_t found = 0;         ///< People about whom something was found.
    std::size_t acts = 0;          ///< Acts judged.
    counts kinds{};                ///< People per kind of employment.
    counts rulings{};              ///< Acts per ruling.
    counts items{};                ///< Breaches per item.
    counts tracks{};               ///< Breaches per track.
    counts levels{};               ///< Breaches per sanction.
    counts status{};               ///< People per class of discharge or bar.
    counts deadlines{};            ///< Missed deadlines that do not run for everybody.
    counts grades{};               ///< Answers per grade of their weakest row.

    /// @brief Counts somebody of the list. `kinds_stated` as in word::employment, 0 where none is known.
    void add_person(std::uint32_t kinds_stated) {
        ++people;
        if (kinds_stated == 0) {
            return;
        }
        if (kinds_stated != last_kinds_) {
            last_kinds_ = kinds_stated;
            auto const& w = info(word::employment);
            std::string name;
            for (std::uint8_t i = 0; i < w.value_count; ++i) {
                if ((kinds_stated >> i & 1U) != 0) {
                    name += name.empty() ? "" : ";";
                    name += w.values[i];
                }
            }
            last_kinds_at_ = name;
        }
        ++kinds[last_kinds_at_];
    }
    /// @brief Counts an answer. O(rows of the answer).
    void add(assessment const& a) {
        ++answered;
        found += a.anything_found() ? 1U : 0U;
        for (auto const& v : a.verdicts) {
            add_verdict(v.ruling, v.grade, v.by, v.track, v.sanction);
        }
        if (a.status.discharge != consequence::none) {
            add_status(a.status.discharge, a.status.discharge_by->grade);
        }
        if (a.status.duty == consequence::barred_from_duty) {
            add_status(a.status.duty, a.status.duty_by->grade);
        }
        for (auto const& d : a.deadlines) {
            if (d.state == deadline_state::missed) {
                add_missed(*d.row);
            }
        }
    }
    /// @brief Counts an answer of the batch door, the same as that of `assess`. Precondition: it has citations.
    void add(batch_plan const& plan, batch_answer const& a) {
        ++answered;
        found += a.found ? 1U : 0U;
        for (auto const& v : a.verdicts) {
            add_verdict(v.ruling, grade_of(plan, v), plan.row(v.by).conduct, v.track, v.sanction);
        }
        if (a.discharge != consequence::none) {
            add_status(a.discharge, plan.row(a.discharge_by).grade());
        }
        if (a.duty == consequence::barred_from_duty) {
            add_status(a.duty, plan.row(a.duty_by).grade());
        }
        for (auto const number : a.missed) {
            if (auto const* const d = plan.row(number).deadline) {
                add_missed(*d);
            }
        }
    }
    /// @brief Adds the sums of another part.
    void join(people_totals const& other) {
        for (auto const& [name, number] : numbers) {
            static_cast<void>(name);
            this->*number += other.*number;
        }
        for (auto const& [name, of] : tables) {
            static_cast<void>(name);
            for (auto const& [id, n] : other.*of) {
                (this->*of)[id] += n;
            }
        }
    }

    /// @brief The numbers, by the names that they have in JSON.
    static constexpr std::pair<char const*, std::size_t people_totals::*> numbers[] = {
        {"people", &people_totals::people},
        {"answered", &people_totals::answered},
        {"not_answered", &people_totals::not_answered},
        {"problems", &people_totals::problems},
        {"found", &people_totals::found},
        {"acts", &people_totals::acts}};
    /// @brief The counts, by the names that they have in JSON.
    static constexpr std::pair<char const*, counts people_totals::*> tables[] = {
        {"kinds", &people_totals::kinds},
        {"rulings", &people_totals::rulings},
        {"items", &people_totals::items},
        {"tracks", &people_totals::tracks},
        {"levels", &people_totals::levels},
        {"status", &people_totals::status},
        {"missed_deadlines", &people_totals::deadlines},
        {"evidence", &people_totals::grades}};

private:
    static void count(counts& c, std::string_view name) {
        auto const at = c.find(name);
        if (at != c.end()) {
            ++at->second;
        } else {
            c.emplace(name, 1);
        }
    }
    void add_verdict(ruling r, evidence grade, act_row const* by, track t, consequence sanction) {
        ++acts;
        count(rulings, id_of(r));
        count(grades, id_of(grade));
        if (r == ruling::breach && by != nullptr) {
            count(items, by->item);
            count(tracks, id_of(t));
            count(levels, id_of(sanction));
        }
    }
    void add_status(consequence c, evidence grade) {
        count(status, id_of(c));
        count(grades, id_of(grade));
    }
    void add_missed(deadline_row const& d) {
        if (!runs_for_everybody(d)) {
            count(deadlines, d.id);
            count(grades, id_of(d.grade));
        }
    }

    std::uint32_t last_kinds_ = 0;
    std::string last_kinds_at_{};
};

/// @brief The sums as JSON: the numbers, then an object for each table.
template <class Json = nlohmann::ordered_json>
[[nodiscard]] Json totals_json(people_totals const& t) {
    Json j = Json::object();
    for (auto const& [name, number] : people_totals::numbers) {
        j[name] = t.*number;
    }
    for (auto const& [name, of] : people_totals::tables) {
        auto& into = j[name] = Json::object();
        for (auto const& [id, n] : t.*of) {
            into[id] = n;
        }
    }
    return j;
}

/// @brief Sums from the JSON that @ref totals_json makes. @return 1006 where a number is none, 1010 where one is missing.
[[nodiscard]] inline outcome<people_totals> totals_from(nlohmann::json const& j) {
    people_totals t;
    if (!j.is_object()) {
        return error{.code = errc::wrong_value_type, .subject = "summary"};
    }
    for (auto const& [name, number] : people_totals::numbers) {
        auto const at = j.find(name);
        if (at == j.end()) {
            return error{.code = errc::missing_field, .subject = name};
        }
        if (!at->is_number_unsigned()) {
            return error{.code = errc::wrong_value_type, .subject = name};
        }
        t.*number = at->get<std::size_t>();
    }
    for (auto const& [name, of] : people_totals::tables) {
        auto const at = j.find(name);
        if (at == j.end()) {
            return error{.code = errc::missing_field, .subject = name};
        }
        if (!at->is_object()) {
            return error{.code = errc::wrong_value_type, .subject = name};
        }
        for (auto const& [id, n] : at->items()) {
            if (!n.is_number_unsigned()) {
                return error{.code = errc::wrong_value_type, .subject = name};
            }
            (t.*of)[id] = n.template get<std::size_t>();
        }
    }
    return t;
}

}  // namespace netralitas

#endif
