// SPDX-License-Identifier: BSL-1.0
// People made up for measuring: fixed by their seed, alike on every machine.
#ifndef NETRALITAS_BENCHMARKS_CROWD_HPP
#define NETRALITAS_BENCHMARKS_CROWD_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include <netralitas/rules/batch_record.hpp>

namespace benchmarks {

using namespace netralitas;

/// A small generator whose numbers the standard does not leave to the library.
class dice {
public:
    explicit dice(std::uint64_t seed) : state_{seed} {}
    std::uint32_t below(std::uint32_t n) {
        state_ += 0x9E3779B97F4A7C15ULL;
        auto z = state_;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return static_cast<std::uint32_t>(((z ^ (z >> 31)) >> 32) * n >> 32);
    }

private:
    std::uint64_t state_;
};

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

/// `count` people who all have events, no two of one shape but for a few: those of @ref make_crowd, with three events more, drawn from
/// all that can happen to a person.
inline crowd make_strangers(std::size_t count, date on, std::uint8_t contests, std::uint64_t seed = 5) {
    std::vector<word> events;
    for (std::size_t i = 0; i < word_count; ++i) {
        auto const& w = vocabulary[i];
        if (w.kind == word_kind::event && w.type == value_type::day && !w.derived &&
            static_cast<word>(i) != word::appointed) {
            events.push_back(static_cast<word>(i));
        }
    }
    dice d{seed + 1};
    crowd out = make_crowd(count, 100, on, contests, seed);
    std::vector<event_record> with_more;
    with_more.reserve(out.events.size() + 3 * count);
    std::vector<std::size_t> sizes;
    sizes.reserve(count);
    for (auto const& p : out.people) {
        auto const before = with_more.size();
        auto const begin = with_more.begin() + static_cast<std::ptrdiff_t>(before);
        for (int k = 0; k < 3; ++k) {
            auto const what = events[d.below(static_cast<std::uint32_t>(events.size()))];
            auto const same = [what](event_record const& e) { return e.what == what; };
            auto const day = serial(on) - 20 - static_cast<std::int32_t>(d.below(600));
            if (std::none_of(p.events.begin(), p.events.end(), same) && std::none_of(begin, with_more.end(), same)) {
                with_more.push_back({statement{what, value_type::day, day}});
            }
        }
        with_more.insert(with_more.end(), p.events.begin(), p.events.end());
        sizes.push_back(with_more.size() - before);
    }
    out.events = std::move(with_more);
    std::size_t at = 0;
    for (std::size_t i = 0; i < count; ++i) {
        out.people[i].events = {out.events.data() + at, sizes[i]};
        at += sizes[i];
    }
    return out;
}

}  // namespace benchmarks

#endif
