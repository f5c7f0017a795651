// SPDX-License-Identifier: BSL-1.0
// The intervals against a brute force that decides every day of years; and days that regulations and cases name.
#include <netralitas/rules/lawful_days.hpp>

#include <random>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

#include <catch.hpp>

namespace lawful_days_test {

using namespace netralitas;

namespace {

// Every day by itself, none of them skipped.
void compare(facts const& f, contest_info const* where, question const& q, deed const& d, interval range) {
    auto const fast = lawful_days(f, where, q, d, range);
    REQUIRE(fast.problem.code == errc::none);
    REQUIRE(fast.days.front().days.first == range.first);
    REQUIRE(fast.days.back().days.last == range.last);
    detail::deed_days slow{f, where, q, d, range};
    std::size_t at = 0;
    for (date day = range.first; day <= range.last; day = add_days(day, 1)) {
        if (!fast.days[at].days.contains(day)) {
            ++at;
            REQUIRE(fast.days[at].days.first == day);
        }
        auto const one = slow.on(day);
        auto const& of = fast.days[at];
        INFO(day.year() << '-' << day.month().as_number() << '-' << day.day());
        REQUIRE(one.state == of.state);
        REQUIRE(one.reasons == of.reasons);
        REQUIRE(one.missing == of.missing);
    }
    CHECK(fast.evaluations < static_cast<std::size_t>(serial(range.last) - serial(range.first)));
}

facts worker(employment e = pns) { return {e, appointed(date{2012, 3, 1}), spouse_stage::none}; }
facts complete(facts f, std::initializer_list<statement> more = {}) {
    for (auto const& s : more) {
        f.state(s);
    }
    return f.nothing_else_happened();
}
deed const approach{facts{conduct::approach_party, favours::own_candidacy, attributes::none, state_facilities(false),
                          campaign_role::none, for_spouse(false), active_support(false), mobilises_staff(false)}};
interval const years = between(date{2022, 9, 1}, date{2024, 8, 31});

}  // namespace

TEST_CASE("acts: every day of years gives what the intervals say", "[rules][lawful_days]") {
    auto const leave = complete(worker(), {cltn_start(date{2023, 3, 1}), cltn_end(date{2023, 12, 31})});
    auto const left = complete(worker(), {resignation_submitted(date{2023, 4, 10}), party_card_issued(date{2023, 5, 4}),
                                          discharge_decree_issued(date{2023, 5, 20})});
    deed const post{facts{conduct::like, favours::calon}};
    deed const after_hours{facts{conduct::approach_party, favours::own_candidacy, attributes::none}, local_time{17, 30}};
    deed const rally{facts{conduct::attend_campaign, favours::party, attributes::none, active_support(false),
                           campaign_role::listener, state_facilities(false), harms::none}};
    for (auto const& f : {complete(worker()), worker(), complete(worker(pppk)), leave, left}) {
        for (auto const* const where : {&contests::dprd_2024, &contests::pilkada_2024}) {
            for (auto const& d : {approach, post, after_hours, rally}) {
                compare(f, where, {}, d, years);
            }
        }
    }
    compare(complete(worker()), &contests::dprd_2024, {.known_on = date{2023, 3, 1}}, approach, years);
    compare(complete(worker()), nullptr, {.readings = {"kudus_2023"}}, approach, years);
}

TEST_CASE("acts: a day is what the assessment of that day rules", "[rules][lawful_days]") {
    auto const leave = complete(worker(), {cltn_start(date{2023, 3, 1}), cltn_end(date{2023, 12, 31})});
    for (auto const& f : {leave, worker(), complete(worker(pppk))}) {
        auto const a = lawful_days(f, &contests::dprd_2024, {}, approach, years);
        for (date d = years.first; d <= years.last; d = add_days(d, 5)) {
            act one{.what = approach.what};
            one.what.state(conduct_day(d));
            auto const v = assess(f, &contests::dprd_2024, {.on = d}, {&one, 1}).verdicts[0].ruling;
            auto const expected = v == ruling::breach          ? day_state::breach
                                  : v == ruling::undecided     ? day_state::undecided
                                  : v == ruling::no_rule_known ? day_state::no_rule_known
                                                               : day_state::lawful;
            REQUIRE(a.on(d)->state == expected);
        }
    }
}

TEST_CASE("events: every day of years gives what the intervals say", "[rules][lawful_days]") {
    auto const candidate_2024 = complete(worker(), {determined_as_candidate(date{2024, 9, 22})});
    auto const card = complete(worker(), {party_card_issued(date{2023, 5, 4})});
    auto const leave = complete(worker(), {cltn_start(date{2023, 3, 1}), cltn_end(date{2023, 12, 31})});
    auto const listed = complete(worker(), {list_filed(date{2023, 5, 10}), resignation_submitted(date{2023, 4, 10})});
    auto const punished = complete(worker(), {decision_received(date{2023, 6, 5}), level::moderate});
    for (auto const& f : {candidate_2024, card, leave, listed, punished, worker()}) {
        for (auto const* const where : {&contests::dprd_2024, &contests::pilkada_2024}) {
            for (auto const w : {word::resignation_submitted, word::party_card_issued, word::first_approach,
                                 word::report_back_received, word::decree_with_kpu, word::objection_filed,
                                 word::appeal_filed, word::registered_as_candidate, word::discharge_decree_issued,
                                 word::cltn_start, word::reactivated, word::placed}) {
                INFO(info(w).id);
                compare(f, where, {}, deed{w}, between(date{2023, 1, 1}, date{2024, 12, 31}));
                compare(f, where, {.on = date{2024, 3, 1}}, deed{w}, between(date{2023, 1, 1}, date{2024, 12, 31}));
            }
        }
    }
}

TEST_CASE("events of random people: every day gives what the intervals say", "[rules][lawful_days]") {
    std::mt19937 dice{77};
    contest_info const* const all_where[] = {nullptr, &contests::dprd_2024, &contests::pilkada_2024, &contests::dpr_2024};
    employment const kinds[] = {pns, pppk, cpns, tni};
    for (int n = 0; n < 25; ++n) {
        facts f{kinds[dice() % 4], appointed(date{2018, 2, 28})};
        std::vector<word> dated;
        for (std::size_t i = 2; i < word_count; ++i) {
            auto const w = static_cast<word>(i);
            if (info(w).kind == word_kind::event && !info(w).derived) {
                dated.push_back(w);
            }
        }
        for (int k = 0; k < 12; ++k) {
            f.restate({dated[dice() % dated.size()], value_type::day,
                       serial(date{2023, 1, 1}) + static_cast<std::int32_t>(dice() % 700)});
        }
        if (n % 3 != 0) {
            f.nothing_else_happened();
        }
        auto const w = dated[dice() % dated.size()];
        INFO(info(w).id << " case " << n);
        auto const first = add_days(date{2023, 1, 1}, static_cast<int>(dice() % 200));
        question q;
        if (n % 2 == 0) {
            q.on = date{2024, 2, 15};
        }
        compare(f, all_where[dice() % 4], q, deed{w}, between(first, add_days(first, 500)));
    }
}

TEST_CASE("an approach to a party needs running leave since 22 September 2022", "[rules][lawful_days]") {
    auto const range = between(date{2022, 10, 1}, date{2023, 12, 31});
    auto const without = lawful_days(complete(worker()), &contests::dprd_2024, {}, approach, range);
    CHECK(earliest_lawful(without).state == day_search::none);
    CHECK(latest_lawful(without).state == day_search::none);
    REQUIRE(without.days.size() == 1);
    CHECK(without.days[0].state == day_state::breach);
    CHECK(without.days[0].reasons[0].id() == "act.approach_party.skb2022_b3");

    auto const f = complete(worker(), {cltn_start(date{2023, 3, 1}), cltn_end(date{2023, 12, 10})});
    auto const with = lawful_days(f, &contests::dprd_2024, {}, approach, range);
    auto const first = earliest_lawful(with);
    CHECK(first.state == day_search::found);
    CHECK(first.day == date{2023, 3, 1});
    REQUIRE(first.beyond != nullptr);
    CHECK(first.beyond->days.last == date{2023, 2, 28});
    CHECK(first.in->reasons[0].id() == "cltn.political.on_cltn_lawful");
    CHECK(latest_lawful(with).day == date{2023, 12, 10});

    auto const unknown = lawful_days(worker(), &contests::dprd_2024, {}, approach, range);
    CHECK(earliest_lawful(unknown).state == day_search::undecided);
    CHECK(earliest_lawful(unknown).missing.any());
}

TEST_CASE("the letter goes before the card, and by the day of determination", "[rules][lawful_days]") {
    // The worked example of SE KASN 6/2023 has the card on 4 May 2023.
    auto const f = complete(worker(), {party_card_issued(date{2023, 5, 4})});
    auto const a = lawful_days(f, &contests::dprd_2024, {.on = date{2023, 6, 1}}, deed{resignation_submitted},
                               between(date{2023, 1, 1}, date{2023, 12, 31}));
    CHECK(a.on(date{2023, 4, 10})->state == day_state::lawful);
    CHECK(a.on(date{2023, 5, 5})->state == day_state::late);
    CHECK(latest_lawful(a).day < date{2023, 5, 5});
    CHECK(latest_lawful(a).beyond->reasons[0].id() == "party.member.dishonourable_discharge");

    // Pilkada 2024: pairs were determined on 22 September 2024.
    auto const g = complete(worker(), {determined_as_candidate(date{2024, 9, 22})});
    auto const b = lawful_days(g, &contests::pilkada_2024, {}, deed{resignation_submitted},
                               between(date{2024, 1, 1}, date{2024, 12, 31}));
    CHECK(latest_lawful(b).day == date{2024, 9, 22});
    CHECK(earliest_lawful(b).day == date{2024, 1, 1});
    CHECK(b.on(date{2024, 9, 23})->state == day_state::late);
}

TEST_CASE("whoever comes back from leave reports within a month", "[rules][lawful_days]") {
    auto const f = complete(worker(), {cltn_start(date{2023, 3, 1}), cltn_end(date{2023, 12, 31})});
    auto const a = lawful_days(f, nullptr, {}, deed{report_back_received}, between(date{2024, 1, 1}, date{2024, 6, 30}));
    CHECK(latest_lawful(a).day == date{2024, 1, 31});  // Peraturan BKN 24/2017 III.G
    CHECK(latest_lawful(a).in->reasons[0].due == date{2024, 1, 31});
}

TEST_CASE("what is no range and no event is refused", "[rules][lawful_days]") {
    CHECK(lawful_days({}, nullptr, {}, approach, open_ended).problem.code == errc::special_date);
    CHECK(lawful_days({}, nullptr, {}, approach, between(date{2023, 2, 1}, date{2023, 1, 1})).problem.code ==
          errc::reversed_interval);
    CHECK(lawful_days({}, nullptr, {}, deed{word::on_cltn}, years).problem.code == errc::wrong_value_type);
}

}  // namespace lawful_days_test
