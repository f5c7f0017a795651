// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief What a timetable says, stated in the words of the vocabulary, as known on a day; nothing beyond it.
#ifndef NETRALITAS_CONTEST_CONTEST_FACTS_HPP
#define NETRALITAS_CONTEST_CONTEST_FACTS_HPP

#include <cstddef>
#include <optional>
#include <type_traits>

#include <netralitas/base/date.hpp>
#include <netralitas/base/error.hpp>
#include <netralitas/base/truth.hpp>
#include <netralitas/contest/contests.hpp>
#include <netralitas/contest/timetable.hpp>
#include <netralitas/law/vocabulary.hpp>

namespace netralitas {

/// @brief Whether `on` lies in the quiet period, on the day of the vote or in the count, as known on `as_of`.
///
/// The count runs from the vote to the last day of the recapitulation, or to the day of the result where the timetable has
/// no recapitulation. Where neither is known, the days after the vote are unknown; where no quiet period is known, so are
/// the days before it. Precondition: both are days. O(lines).
[[nodiscard]] constexpr truth in_quiet_or_count_on(contest_info const& c, date on, date as_of) noexcept {
    auto const& t = timetable_known_on(c, as_of);
    auto const* quiet = t.find_known(contest_stage::quiet_period, as_of);
    auto const* vote = t.find_known(contest_stage::voting, as_of);
    date count_end = no_first_day;
    for (auto const s :
         {contest_stage::recapitulation, contest_stage::recapitulation_kabkota, contest_stage::recapitulation_prov}) {
        for (std::size_t nth = 0;; ++nth) {
            auto const* row = t.find_known(s, as_of, nth);
            if (row == nullptr) {
                break;
            }
            count_end = count_end < row->days.last ? row->days.last : count_end;
        }
    }
    if (!is_day(count_end)) {
        if (auto const* result = t.find_known(contest_stage::result_determined, as_of)) {
            count_end = result->days.last;
        }
    }
    if (quiet != nullptr && quiet->days.contains(on)) {
        return truth::yes;
    }
    if (vote != nullptr && vote->days.first <= on) {
        if (vote->days.contains(on)) {
            return truth::yes;
        }
        return is_day(count_end) ? to_truth(on <= count_end) : truth::unknown;
    }
    return quiet != nullptr && on < quiet->days.first ? truth::no : truth::unknown;
}

/// @brief Which window for changing names in a list is open on `on`, as known on `as_of`; none where the contest has no
/// party lists (only DPR and DPRD have) or where its windows are not known. Precondition: both are days. O(lines).
///
/// The windows are stages of the timetable: correction of papers, scrutiny of the draft DCS, substitution after public input,
/// scrutiny of the draft DCT. The election of 2019 had no scrutiny of drafts.
[[nodiscard]] constexpr std::optional<list_change_window> list_change_window_on(contest_info const& c, date on,
                                                                                date as_of) noexcept {
    if (c.kind != contest::dpr && c.kind != contest::dprd) {
        return std::nullopt;
    }
    struct window {
        contest_stage stage;
        list_change_window value;
    };
    constexpr window windows[] = {
        {contest_stage::document_correction, list_change_window::correction},
        {contest_stage::dcs_draft_scrutiny, list_change_window::dcs_draft_scrutiny},
        {contest_stage::substitution, list_change_window::after_public_input},
        {contest_stage::dct_scrutiny, list_change_window::dct_draft_scrutiny},
    };
    auto const& t = timetable_known_on(c, as_of);
    bool any = false;
    for (auto const& w : windows) {
        for (std::size_t nth = 0;; ++nth) {
            auto const* row = t.find_known(w.stage, as_of, nth);
            if (row == nullptr) {
                break;
            }
            any = true;
            if (row->days.contains(on)) {
                return w.value;
            }
        }
    }
    return any ? std::optional{list_change_window::closed} : std::nullopt;
}

/// @brief Hands what the timetable of `c` knows to `sink`, one `statement` after the other.
///
/// `on` is the day asked about (it decides the words that hold "on the day": campaign_running, in_quiet_or_count,
/// list_change_window); `as_of` decides which timetable and which of its lines count. Always stated: contest, cycle and,
/// where there are lists, list_level. Everything else is stated only where a line of the timetable has it; of a future
/// contest nothing else is stated. `first_stage` is stated by no timetable carried so far, since none begins with the first
/// stage of the law, and neither are ballots_printed, repeat_vote_ordered and national_swearing_in.
///
/// `sink` is called as `sink(statement)` or, if it can be called so, as `sink(statement, stage_row const*)` with the line
/// that the statement rests on (null for the three first, and where it rests on several), so that the grade of its evidence
/// is not lost. A statement is made at most once for each word. No allocation. O(lines) for each word.
/// @return errc::special_date where `on` or `as_of` is no day (nothing is stated then), else no error.
template <class Sink>
constexpr error state_contest_facts(contest_info const& c, date on, date as_of, Sink&& sink) {
    for (auto const d : {on, as_of}) {
        if (!is_day(d)) {
            return {errc::special_date, d, no_first_day, c.id};
        }
    }
    auto const say = [&sink](statement s, stage_row const* row) {
        if constexpr (std::is_invocable_v<Sink&, statement, stage_row const*>) {
            sink(s, row);
        } else {
            static_cast<void>(row);
            sink(s);
        }
    };
    auto const& t = timetable_known_on(c, as_of);
    auto const first_day = [&](contest_stage s, event_word w) {
        if (auto const* row = t.find_known(s, as_of)) {
            say(w(row->days.first), row);
        }
    };
    // A stage that the timetable names more than once ends with the last of its lines.
    auto const latest = [&](contest_stage s) {
        stage_row const* found = nullptr;
        for (std::size_t nth = 0;; ++nth) {
            auto const* row = t.find_known(s, as_of, nth);
            if (row == nullptr) {
                return found;
            }
            if (found == nullptr || found->days.last < row->days.last) {
                found = row;
            }
        }
    };
    auto const last_day = [&](contest_stage s, event_word w) {
        if (auto const* row = latest(s)) {
            say(w(row->days.last), row);
        }
    };

    say(state(t.kind), nullptr);
    say(state(t.round), nullptr);
    if (t.level) {
        say(state(*t.level), nullptr);
    }
    first_day(contest_stage::registration_opening, registration_open);
    last_day(contest_stage::registration_closing, registration_close);
    last_day(contest_stage::document_correction, document_correction_end);
    if (t.kind == contest::pilkada || t.kind == contest::president) {
        // The check of requirements ends with the check of corrected papers where there is one.
        auto const* check = latest(contest_stage::administrative_verification);
        auto const* again = latest(contest_stage::correction_verification);
        if (check == nullptr || (again != nullptr && check->days.last < again->days.last)) {
            check = again;
        }
        if (check != nullptr) {
            say(requirement_check_end(check->days.last), check);
        }
    }
    last_day(contest_stage::dcs_draft_scrutiny, dcs_draft_scrutiny_end);
    first_day(contest_stage::dcs_determination, dcs_determined);
    first_day(contest_stage::dcs_announcement, dcs_announced);
    last_day(contest_stage::dct_scrutiny, dct_scrutiny_end);
    first_day(contest_stage::dct_determination, dct_determined);
    first_day(contest_stage::dct_announcement, dct_announced);
    first_day(contest_stage::pair_determination, pair_determined);
    if (auto const* row = t.find_known(contest_stage::campaign, as_of)) {
        say(campaign_start(row->days.first), row);
        say(campaign_end(row->days.last), row);
        say(campaign_running(row->days.contains(on)), row);
    }
    first_day(contest_stage::voting, voting_day);
    if (auto const holds = in_quiet_or_count_on(t, on, as_of); holds != truth::unknown) {
        say(in_quiet_or_count(holds == truth::yes), nullptr);
    }
    if (auto const open = list_change_window_on(t, on, as_of)) {
        say(state(*open), nullptr);
    }
    return {};
}

}  // namespace netralitas

#endif
