// SPDX-License-Identifier: BSL-1.0
// People made up for measuring: fixed by their seed, alike on every machine.
#ifndef NETRALITAS_BENCHMARKS_CROWD_HPP
#define NETRALITAS_BENCHMARKS_CROWD_HPP

#include <cstddef>
#include <cstdint>
#include <vector>

#include <netralitas/law/vocabulary.hpp>
#include <netralitas/rules/batch_record.hpp>

#include "dice.hpp"

namespace benchmarks {

using namespace netralitas;

/// People with their events, side by side in memory.
struct crowd {
    std::vector<person_record> people{};
    std::vector<event_record> events{};

    crowd() = default;
    crowd(crowd const&) = delete;
    crowd& operator=(crowd const&) = delete;
    crowd(crowd&&) = default;
    crowd& operator=(crowd&&) = default;
};

/// `count` people, of whom `percent` in a hundred have about six events: half of them a story of status, half one act each with
/// what came of it. Days lie in the two years before `on`; every eighth event is missing.
inline crowd make_crowd(std::size_t count, std::uint32_t percent, date on, std::uint8_t contests, std::uint64_t seed = 5) {
    dice d{seed};
    crowd out;
    out.people.resize(count);
    std::vector<std::uint32_t> sizes(count);
    out.events.reserve(count * 8 * percent / 100 + 64);
    constexpr employment kinds[] = {pns,  pns,  pns,  pns,  pns,  pns, pns,   pns,
                                    pppk, pppk, pppk, pppk, cpns, tni, polri, non_asn};
    struct story {
        event_word steps[6];
    };
    constexpr story stories[] = {
        {{resignation_submitted, receipt_issued, list_filed, entered_dcs, determined_as_candidate,
          discharge_decree_issued}},
        {{party_card_issued, party_membership_proven, breach_known, summons_letter, examination_held, decision_made}},
        {{cltn_requested, cltn_consideration_given, cltn_granted, cltn_start, cltn_end, report_back_received}},
        {{breach_known, summons_letter, examination_held, decision_made, decision_received, objection_filed}},
        {{first_approach, candidacy_reported, resignation_submitted, list_filed, entered_dcs, struck_from_dct}},
        {{violation_known, report_filed, report_received, report_registered, report_decided, recommendation_received}},
    };
    constexpr conduct acts[] = {conduct::like,           conduct::share,           conduct::post,
                                conduct::comment,        conduct::attend_campaign, conduct::publish_photo,
                                conduct::follow_account, conduct::join_group};
    auto const now = serial(on);
    for (std::size_t i = 0; i < count; ++i) {
        auto& p = out.people[i];
        p.kinds = kinds[d.below(16)];
        p.appointed = from_serial(now - static_cast<std::int32_t>(d.below(35 * 365)) - 30);
        p.contest = static_cast<std::uint8_t>(d.below(contests));
        auto const before = out.events.size();
        if (d.below(100) < percent) {
            auto day = now - 30 - static_cast<std::int32_t>(d.below(700));
            if (d.below(2) == 0) {
                for (auto const& step : stories[d.below(6)].steps) {
                    if (d.below(8) != 0) {
                        out.events.push_back(step(from_serial(day)));
                    }
                    day += static_cast<std::int32_t>(d.below(40));
                }
            } else {
                if (d.below(2) == 0) {
                    out.events.push_back(violation_known(from_serial(day)));
                    out.events.push_back(report_filed(from_serial(day + 3)));
                }
                out.events.push_back({acts[d.below(8)], 1});
                out.events.push_back({d.below(2) == 0 ? favours::calon : favours::bakal_calon, 1});
                out.events.push_back({conduct_day(from_serial(day - 5)), 1});
                if (d.below(2) == 0) {
                    out.events.push_back({active_support(d.below(2) == 0), 1});
                }
            }
        }
        sizes[i] = static_cast<std::uint32_t>(out.events.size() - before);
    }
    std::size_t at = 0;
    for (std::size_t i = 0; i < count; ++i) {
        out.people[i].events = {out.events.data() + at, sizes[i]};
        at += sizes[i];
    }
    return out;
}

/// `count` people of whom hardly two are of one shape: each has six events of person and act that are drawn from all dated events
/// and all conduct of the vocabulary, likely or not. What no crowd of a real office is like; the worst that the door can be handed.
inline crowd make_strangers(std::size_t count, date on, std::uint8_t contests, std::uint64_t seed = 6) {
    dice d{seed};
    std::vector<word> dated;
    for (std::size_t i = 0; i < word_count; ++i) {
        auto const w = static_cast<word>(i);
        if (info(w).kind == word_kind::event && info(w).type == value_type::day && w != word::appointed &&
            w != word::conduct_day) {
            dated.push_back(w);
        }
    }
    auto const value_of = [&d](word w) {
        return statement{w, value_type::one, static_cast<std::int64_t>(d.below(info(w).value_count))};
    };
    constexpr std::size_t each = 6;
    constexpr employment kinds[] = {pns, pns, pppk, cpns};
    crowd out;
    out.people.resize(count);
    out.events.reserve(count * each);
    auto const now = serial(on);
    for (auto& p : out.people) {
        p.kinds = kinds[d.below(4)];
        p.appointed = from_serial(now - static_cast<std::int32_t>(d.below(35 * 365)) - 30);
        p.contest = static_cast<std::uint8_t>(d.below(contests));
        bool const acted = d.below(2) == 0;
        auto const of_person = out.events.size() + (acted ? 3 : each);
        while (out.events.size() < of_person) {
            auto const w = dated[d.below(static_cast<std::uint32_t>(dated.size()))];
            auto const since_first = out.events.data() + (out.events.size() / each) * each;
            bool stated = false;
            for (auto const* e = since_first; e != out.events.data() + out.events.size(); ++e) {
                stated = stated || e->what == w;
            }
            if (!stated) {
                out.events.push_back({statement{w, value_type::day, now - 30 - static_cast<std::int32_t>(d.below(700))}});
            }
        }
        if (acted) {
            out.events.push_back({value_of(word::conduct), 1});
            out.events.push_back({value_of(word::favours), 1});
            out.events.push_back({conduct_day(from_serial(now - 30 - static_cast<std::int32_t>(d.below(700)))), 1});
        }
    }
    for (std::size_t i = 0; i < count; ++i) {
        out.people[i].events = {out.events.data() + i * each, each};
    }
    return out;
}

}  // namespace benchmarks

#endif
