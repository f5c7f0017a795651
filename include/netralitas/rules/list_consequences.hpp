// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief What the fate of a name on a candidate list means for the person's employment: computed, not told.
///
/// The room of lists knows names and windows, the room of rules knows jobs. Here the line of a name becomes events of the person
/// (`name_leaves_list`, `candidacy_ended`, `determined_as_candidate`, `struck_from_dct` ...), and netralitas::assess answers with them.
#ifndef NETRALITAS_RULES_LIST_CONSEQUENCES_HPP
#define NETRALITAS_RULES_LIST_CONSEQUENCES_HPP

#include <optional>

#include <netralitas/base/date.hpp>
#include <netralitas/base/error.hpp>
#include <netralitas/contest/candidate_list.hpp>
#include <netralitas/contest/contests.hpp>
#include <netralitas/law/vocabulary.hpp>
#include <netralitas/person/facts.hpp>
#include <netralitas/rules/assessment.hpp>

namespace netralitas {

namespace detail {

/// Why the name left or was changed before the final list, or nothing where nobody says.
[[nodiscard]] constexpr std::optional<leave_list_ground> ground_of(list_line const& l) noexcept {
    switch (l.fate) {
        case list_fate::moved: return leave_list_ground::moved;
        case list_fate::dropped_by_party: return leave_list_ground::party_drop;
        case list_fate::withdrew: return leave_list_ground::resignation;
        case list_fate::died_before_dct: return leave_list_ground::death;
        case list_fate::not_eligible:
        case list_fate::failed_verification: return leave_list_ground::not_eligible;
        case list_fate::replaced:
            if (l.cause != nullptr) {
                switch (l.cause->kind) {
                    case list_change::died: return leave_list_ground::death;
                    case list_change::resigned: return leave_list_ground::resignation;
                    case list_change::failed_check: return leave_list_ground::not_eligible;
                    default: break;
                }
            }
            return leave_list_ground::replaced;
        default: return std::nullopt;
    }
}

/// The first day of a stage, where the timetable names one.
[[nodiscard]] constexpr date first_day_of(contest_info const& c, contest_stage s) noexcept {
    auto const* days = c.stage_dates(s);
    return days != nullptr ? days->first : no_first_day;
}

}  // namespace detail

/// @brief Adds to the facts of a person what the line of his or her name says happened.
///
/// The days are those of the reported event and, for the lists themselves, of the timetable of `c`. A name that is in the DCS only has
/// left by the day of the DCT even where nobody says when or why. Nothing is said of the party card, the letter or the
/// contract: these are the person's own facts. A name whose reports contradict the lists gets only what the lists show.
/// @return The first contradiction with what was stated before, which stays; or no error. O(lines of the timetable).
constexpr error state_list_events(facts& person, list_line const& l, contest_info const& c) {
    error first{};
    auto const say = [&](statement s) {
        if (auto const e = person.state(s); e.code != errc::none && first.code == errc::none) {
            first = e;
        }
    };
    auto const dcs_day = detail::first_day_of(c, contest_stage::dcs_determination);
    auto const dct_day = detail::first_day_of(c, contest_stage::dct_determination);
    if (l.in() == 1 && is_day(dcs_day)) {
        say(entered_dcs(dcs_day));
    }
    if (l.out() == 1 && is_day(dct_day)) {
        say(determined_as_candidate(dct_day));
    }
    date const day = l.event != nullptr ? l.event->day : no_first_day;
    date const left_by = is_day(day) ? day : dct_day;
    auto const leaves = [&] {
        if (is_day(left_by)) {
            say(name_leaves_list(left_by));
        }
    };
    auto const ends = [&] {
        if (is_day(left_by)) {
            say(candidacy_ended(left_by));
        }
    };
    if (auto const ground = detail::ground_of(l)) {
        say(*ground);
    }
    switch (l.fate) {
        case list_fate::kept:
        case list_fate::unexplained_in:
        case list_fate::contradicted: break;
        case list_fate::moved:
            if (is_day(day)) {
                say(name_leaves_list(day));
            }
            break;
        case list_fate::other_party:
            if (is_day(day)) {
                say(listed_for_other_party(day));
            }
            break;
        case list_fate::came_in:
            if (is_day(day) && !person.known(word::list_filed)) {
                say(list_filed(day));
            }
            break;
        case list_fate::restored:
            if (is_day(day)) {
                say(reentered_dcs(day));
            }
            break;
        case list_fate::dropped_by_party:
        case list_fate::withdrew:
        case list_fate::replaced:
        case list_fate::unexplained_out:
            leaves();
            ends();
            break;
        case list_fate::died_before_dct:
            leaves();
            ends();
            if (is_day(day)) {
                say(service_ended(day));
            }
            break;
        case list_fate::not_eligible:
        case list_fate::failed_verification:
            if (is_day(day)) {
                say(found_not_eligible(day));
            }
            ends();
            break;
        case list_fate::struck:
            if (is_day(day)) {
                say(struck_from_dct(day));
            }
            if (l.event != nullptr && l.event->ground) {
                say(*l.event->ground);
            }
            break;
        case list_fate::died_after_dct:
            say(strike_ground::death);
            if (is_day(day)) {
                say(service_ended(day));
            }
            break;
        case list_fate::resigned_after_dct: say(strike_ground::resignation); break;
    }
    return first;
}

/// @brief What became of a name, for the personnel office: the line, the person's facts with it, and the answer.
struct list_consequence {
    list_line const* line = nullptr;  ///< The line of the name.
    assessment answer{};  ///< The assessment with the events of the line; a contradiction between the two is its problem.
};

/// @brief Assesses the person behind a line of a reconciliation.
/// @param person The person's own facts: employment, party card, letter, clause of the agreement.
/// @param l The line of the name; it must outlive the answer.
/// @param c The contest of the lists.
/// @param q The question. Ask on the day of the event to see the windows that were open, or after the DCT for what stays.
/// @return The answer. Complexity: that of @ref assess.
[[nodiscard]] inline list_consequence consequence_of(facts person, list_line const& l, contest_info const& c,
                                                     question const& q) {
    auto const problem = state_list_events(person, l, c);
    list_consequence out{&l, assess(person, &c, q)};
    if (out.answer.problem.code == errc::none) {
        out.answer.problem = problem;
    }
    return out;
}

}  // namespace netralitas

#endif
