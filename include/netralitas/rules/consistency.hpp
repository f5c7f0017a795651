// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Facts that cannot all be true: events out of order, kinds that exclude each other, dates of another contest.
///
/// The engine answers whatever is stated. Whoever reads facts from outside asks netralitas::check_order first: a decree before the
/// letter, a receipt before the resignation, a final list before the provisional one are slips of the pen, not law.
#ifndef NETRALITAS_RULES_CONSISTENCY_HPP
#define NETRALITAS_RULES_CONSISTENCY_HPP

#include <cstddef>
#include <cstdint>
#include <vector>

#include <netralitas/base/date.hpp>
#include <netralitas/base/error.hpp>
#include <netralitas/calendar/decree_log.hpp>
#include <netralitas/contest/contest_facts.hpp>
#include <netralitas/contest/contests.hpp>
#include <netralitas/law/norm.hpp>
#include <netralitas/law/vocabulary.hpp>
#include <netralitas/person/facts.hpp>

namespace netralitas {

/// @brief Two events of which the second cannot lie before the first. The same day is in order.
struct ordered_pair {
    word first{};   ///< What must come first.
    word second{};  ///< What cannot come before it.
    /// @brief What it is where it does: out of order, or an interval the wrong way round.
    errc otherwise = errc::event_out_of_order;
};

/// @brief The pairs that @ref check_order looks at. Only what the meaning of the words forces stands here: a late paper, a
/// leave granted after it began or a discharge that looks back are faults of people, not of the file.
inline constexpr ordered_pair ordered_pairs[] = {
    {word::appointed, word::resignation_submitted},
    {word::appointed, word::discharge_decree_issued},
    {word::appointed, word::service_ended, errc::reversed_interval},
    {word::appointed, word::cltn_requested},
    {word::appointed, word::cltn_start},
    {word::contract_start, word::contract_ended, errc::reversed_interval},
    {word::resignation_submitted, word::receipt_issued},
    {word::resignation_submitted, word::discharge_decree_issued},
    {word::resignation_submitted, word::superior_opinion_given},
    {word::receipt_issued, word::receipt_with_kpu},
    {word::discharge_decree_issued, word::decree_with_kpu},
    {word::request_received, word::own_request_decided},
    {word::became_party_member, word::party_membership_proven},
    {word::appointed_to_state_office, word::state_office_ended, errc::reversed_interval},
    {word::registered_as_candidate, word::entered_dcs},
    {word::registered_as_candidate, word::determined_as_candidate},
    {word::list_filed, word::entered_dcs},
    {word::pair_registered, word::determined_as_candidate},
    {word::entered_dcs, word::determined_as_candidate},
    {word::determined_as_candidate, word::struck_from_dct},
    {word::registration_open, word::registration_close, errc::reversed_interval},
    {word::registration_open, word::dcs_determined},
    {word::dcs_determined, word::dcs_announced},
    {word::dcs_determined, word::dct_determined},
    {word::dct_determined, word::dct_announced},
    {word::dct_determined, word::voting_day},
    {word::pair_determined, word::voting_day},
    {word::campaign_start, word::campaign_end, errc::reversed_interval},
    {word::campaign_end, word::voting_day},
    {word::cltn_requested, word::cltn_granted},
    {word::cltn_start, word::cltn_end, errc::reversed_interval},
    {word::cltn_start, word::reactivated},
    {word::cltn_extension_requested, word::cltn_extended},
    {word::breach_known, word::superior_acted},
    {word::summons_letter, word::second_summons_letter},
    {word::summons_letter, word::examination_day},
    {word::summons_letter, word::examination_held},
    {word::examination_held, word::decision_made},
    {word::decision_made, word::decision_announced},
    {word::decision_made, word::decision_sent},
    {word::decision_made, word::decision_delivered},
    {word::decision_made, word::decision_received},
    {word::decision_made, word::objection_filed},
    {word::decision_made, word::appeal_filed},
    {word::decision_received, word::objection_filed},
    {word::decision_received, word::appeal_filed},
    {word::objection_filed, word::objection_received},
    {word::objection_filed, word::objection_decided},
    {word::appeal_filed, word::appeal_received},
    {word::appeal_filed, word::appeal_answered},
    {word::appeal_filed, word::appeal_decided},
    {word::violation_known, word::report_filed},
    {word::report_filed, word::report_received},
    {word::report_received, word::report_registered},
    {word::report_received, word::report_decided},
    {word::declared_alleged_crime, word::forwarded_to_police},
    {word::forwarded_to_police, word::investigation_finished},
    {word::case_entered, word::checked_by_satgas},
    {word::recommendation_received, word::recommendation_followed},
    {word::recommendation_received, word::minister_reprimand},
};

/// @brief Kinds of employment of which nobody has two at once; other capacities (an acting head, a village head) come on top.
inline constexpr employment exclusive_kinds[] = {
    employment::pns,     employment::cpns, employment::pppk, employment::pppk_part_time,
    employment::non_asn, employment::tni,  employment::polri};

/// @brief Events of a candidacy: they belong to one contest and lie within its timetable.
inline constexpr word candidacy_events[] = {
    word::list_filed,
    word::registered_as_candidate,
    word::pair_registered,
    word::entered_dcs,
    word::found_not_eligible,
    word::dcs_decision,
    word::public_objection_filed,
    word::reentered_dcs,
    word::name_leaves_list,
    word::listed_for_other_party,
    word::determined_as_candidate,
};

/// @brief The least and the greatest number that a word of type number can mean.
struct number_range {
    std::int32_t least = 0;       ///< The least.
    std::int32_t greatest = 100;  ///< The greatest.
};

/// @brief The range of the numbers of a word: percents up to 100, a week of five or six work days, years of a life. O(1).
[[nodiscard]] constexpr number_range range_of(word w) noexcept {
    switch (w) {
        case word::office_week_days: return {5, 6};
        case word::levels_below_punisher: return {0, 20};
        case word::missed_summonses: return {0, 20};
        case word::summons_gap: return {0, 10000};
        default: return {0, 100};
    }
}

namespace detail {

/// First and last day that the timetables of a contest name, superseded ones included; no day where none does.
[[nodiscard]] constexpr interval span_of(contest_info const& c) noexcept {
    interval span{no_last_day, no_first_day};
    auto const take = [&span](contest_info const& t) {
        for (auto const& row : t.stages) {
            if (t.decreed && row.dated()) {
                span.first = row.days.first < span.first ? row.days.first : span.first;
                span.last = span.last < row.days.last ? row.days.last : span.last;
            }
        }
    };
    take(c);
    for (auto const* other : all_contests) {
        if (other->replaces == &c || c.replaces == other) {
            take(*other);
        }
    }
    return span;
}

}  // namespace detail

/// @brief What cannot be true of these facts.
///
/// Looks at @ref ordered_pairs (5001, or 1014 for an interval the wrong way round), at @ref exclusive_kinds (5002), at numbers outside
/// @ref range_of (1012), and, where a contest is named, at its kind, round and days: a contest, cycle, level or stage day stated
/// differently, or an event of the candidacy outside the timetable (1011). Each error names the later or refused word
/// (`subject`, `day`) and the one it does not fit (`other`, `limit`). No error where the facts say too little. O(words + pairs).
[[nodiscard]] inline std::vector<error> check_order(facts const& f, contest_info const* where = nullptr) {
    std::vector<error> out;
    for (auto const& p : ordered_pairs) {
        auto const first = f.day(p.first);
        auto const second = f.day(p.second);
        if (first && second && *second < *first) {
            out.push_back({p.otherwise, *second, *first, info(p.second).id, info(p.first).id});
        }
    }
    if (f.known(word::employment)) {
        int held = 0;
        for (auto const k : exclusive_kinds) {
            held += who_mask{static_cast<std::uint32_t>(f.raw(word::employment))}.meets(who_mask{k}) ? 1 : 0;
        }
        if (held > 1) {
            out.push_back({.code = errc::contradictory_facts, .subject = info(word::employment).id});
        }
    }
    for (std::size_t i = 0; i < word_count; ++i) {
        auto const w = static_cast<word>(i);
        if (info(w).type == value_type::number && f.known(w) &&
            (f.raw(w) < range_of(w).least || range_of(w).greatest < f.raw(w))) {
            out.push_back({.code = errc::number_out_of_range, .subject = info(w).id});
        }
    }
    if (where == nullptr) {
        return out;
    }
    // All that the timetable says, however late it became known.
    bool timetable_says[word_count]{};
    state_contest_facts(*where, date{2000, 1, 1}, decree_log_checked_on, [&](statement s) {
        timetable_says[static_cast<std::size_t>(s.subject)] = true;
        auto const stated = f.get(s.subject);
        auto const& w = info(s.subject);
        if (!stated || *stated == s || w.kind != word_kind::contest_fact || w.derived ||
            s.subject == word::list_change_window) {
            return;
        }
        error e{.code = errc::contest_mismatch, .subject = w.id, .other = where->id};
        if (s.type == value_type::day) {
            e.day = from_serial(static_cast<std::int32_t>(stated->value));
            e.limit = from_serial(static_cast<std::int32_t>(s.value));
        }
        out.push_back(e);
    });
    bool const pairs = where->kind == contest::pilkada || where->kind == contest::president;
    for (auto const w : {word::dcs_determined, word::dcs_announced, word::dct_determined, word::dct_announced,
                         word::dct_scrutiny_end, word::dcs_draft_scrutiny_end, word::entered_dcs, word::list_filed,
                         word::pair_determined, word::pair_registered}) {
        bool const of_pairs = w == word::pair_determined || w == word::pair_registered;
        if (f.known(w) && of_pairs != pairs && !timetable_says[static_cast<std::size_t>(w)]) {
            out.push_back({errc::contest_mismatch, *f.day(w), no_first_day, info(w).id, where->id});
        }
    }
    auto const span = detail::span_of(*where);
    for (auto const w : candidacy_events) {
        auto const d = f.day(w);
        if (d && is_day(span.first) && !span.contains(*d)) {
            out.push_back({errc::contest_mismatch, *d, *d < span.first ? span.first : span.last, info(w).id, where->id});
        }
    }
    return out;
}

}  // namespace netralitas

#endif
