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
    CHECK(lawful_days({}, nullptr, {}, approach, since(2023, 1, 1)).problem.day == no_last_day);
    CHECK(lawful_days({}, nullptr, {}, approach, until(2023, 1, 1)).problem.day == no_first_day);
    CHECK(lawful_days({}, nullptr, {}, approach, between(date{2023, 2, 1}, date{2023, 1, 1})).problem.code ==
          errc::reversed_interval);
    CHECK(lawful_days({}, nullptr, {}, deed{word::on_cltn}, years).problem.code == errc::wrong_value_type);
}

namespace {

template <class When>
constexpr norm ban(std::string_view id, When when) {
    return {.id = id,
            .kind = deontic::prohibition,
            .then = consequence::breach,
            .when = when,
            .basis = {pp_94_2021.pasal(5)},
            .selected_by = selects::day_asked};
}

// The days of the range that are against the law because of a row of the user's own.
std::set<date> against(lawful_answer const& a, std::string_view id) {
    std::set<date> out;
    for (auto const& i : a.days) {
        for (auto const& r : i.reasons) {
            if (i.state == day_state::breach && r.id() == id) {
                for (date d = i.days.first; d <= i.days.last; d = add_days(d, 1)) {
                    out.insert(d);
                }
            }
        }
    }
    return out;
}

}  // namespace

TEST_CASE("rows of the user's own divide the days by what the calendar says of each", "[rules][lawful_days]") {
    static constexpr norm wednesday[] = {ban("own.wednesday", candidacy_reported && weekday::wed)};
    static constexpr norm fasting[] = {ban("own.fasting", candidacy_reported && ramadan)};
    static constexpr norm holiday[] = {ban("own.holiday", candidacy_reported && day_status::national_holiday)};
    static constexpr norm undecreed[] = {ban("own.undecreed", candidacy_reported && !year_decreed)};
    static constexpr norm before[] = {ban("own.before", candidacy_reported < date{2024, 3, 10})};
    static constexpr norm card[] = {ban("own.card", candidacy_reported > end_of_month(party_card_issued))};
    auto const f = complete(worker(), {party_card_issued(date{2024, 3, 4})});
    auto const march = between(date{2024, 3, 1}, date{2024, 4, 30});
    auto const asked = [&](auto const& rows, interval range) {
        rule_book const book = rule_book{}.with(rows);
        question const q{.law = &book};
        compare(f, nullptr, q, deed{candidacy_reported}, range);
        return against(lawful_days(f, nullptr, q, deed{candidacy_reported}, range), rows[0].id);
    };
    std::set<date> wednesdays;
    std::set<date> ramadan_1445;  // 12 March to 9 April 2024
    std::set<date> early;
    std::set<date> late;
    for (date d = march.first; d <= march.last; d = add_days(d, 1)) {
        if ((serial(d) - serial(date{2024, 3, 6})) % 7 == 0) {
            wednesdays.insert(d);
        }
        if (d >= date{2024, 3, 12} && d <= date{2024, 4, 9}) {
            ramadan_1445.insert(d);
        }
        (d < date{2024, 3, 10} ? early : late).insert(d);
    }
    std::erase_if(late, [](date d) { return d <= date{2024, 3, 31}; });
    CHECK(asked(wednesday, march) == wednesdays);
    CHECK(asked(fasting, march) == ramadan_1445);
    // SKB 3 Menteri 2023: Nyepi, Good Friday, Easter, and the two days of Idul Fitri.
    CHECK(asked(holiday, march) ==
          std::set<date>{{2024, 3, 11}, {2024, 3, 29}, {2024, 3, 31}, {2024, 4, 10}, {2024, 4, 11}});
    CHECK(asked(before, march) == early);
    CHECK(asked(card, march) == late);
    CHECK(asked(undecreed, march).empty());
    CHECK(asked(undecreed, between(date{2040, 3, 1}, date{2040, 4, 30})).size() == 61);
}

TEST_CASE("what the calendar cannot say of a far day leaves the day undecided", "[rules][lawful_days]") {
    static constexpr norm fasting[] = {ban("own.fasting", candidacy_reported && ramadan)};
    static constexpr norm holiday[] = {ban("own.holiday", candidacy_reported && day_status::national_holiday)};
    auto const asked = [&](auto const& rows, word needed, date day) {
        rule_book const book = rule_book{}.with(rows);
        question const q{.law = &book};
        interval const days{add_days(day, -3), add_days(day, 3)};
        compare(complete(worker()), nullptr, q, deed{candidacy_reported}, days);
        auto const a = lawful_days(complete(worker()), nullptr, q, deed{candidacy_reported}, days);
        auto const& on = *a.on(day);
        CHECK(on.missing[static_cast<std::size_t>(needed)] == (on.state == day_state::undecided));
        return on.state;
    };
    CHECK(asked(fasting, word::ramadan, date{2024, 3, 20}) == day_state::breach);
    CHECK(asked(fasting, word::ramadan, date{2027, 2, 8}) == day_state::undecided);
    CHECK(asked(holiday, word::day_status, date{2024, 3, 29}) == day_state::breach);
    CHECK(asked(holiday, word::day_status, date{2040, 3, 29}) == day_state::undecided);
}

TEST_CASE("a ban that hangs on a fact nobody stated leaves the days open on which that fact decides",
          "[rules][lawful_days]") {
    static constexpr norm vacant[] = {ban("own.vacant", candidacy_reported && vacancy)};
    static constexpr norm either[] = {ban("own.either", candidacy_reported >= date{2023, 6, 1} || vacancy)};
    auto const needs = [](day_interval const& i) { return i.missing[static_cast<std::size_t>(word::vacancy)]; };
    auto const june = between(date{2023, 5, 1}, date{2023, 6, 30});
    auto const asked = [&](auto const& rows, facts const& f) {
        rule_book const book = rule_book{}.with(rows);
        question const q{.law = &book};
        compare(f, nullptr, q, deed{candidacy_reported}, june);
        return lawful_days(f, nullptr, q, deed{candidacy_reported}, june);
    };
    for (auto const& f : {complete(worker()), complete(worker(), {vacancy(true)}), complete(worker(), {vacancy(false)})}) {
        auto const a = asked(vacant, f);
        bool const known = f.known(word::vacancy);
        CHECK(a.days.size() == 1);
        CHECK(needs(a.days[0]) == !known);
        CHECK(a.days[0].state == (!known                      ? day_state::undecided
                                  : f.raw(word::vacancy) != 0 ? day_state::breach
                                                              : day_state::no_rule_known));
    }
    // From June on the report is against the law either way; whether it is because of its day hangs on a vacancy.
    auto const a = asked(either, worker());
    CHECK(a.on(date{2023, 5, 31})->state != day_state::breach);
    CHECK(a.on(date{2023, 6, 1})->state == day_state::undecided);
    CHECK(needs(*a.on(date{2023, 6, 1})));
}

TEST_CASE("the pair's registration and the list make somebody a registered candidate alike", "[rules][lawful_days]") {
    static constexpr norm rows[] = {ban("own.registered", registered_as_candidate >= date{2023, 6, 1})};
    rule_book const book = rule_book{}.with(rows);
    question const q{.law = &book};
    auto const june = between(date{2023, 5, 25}, date{2023, 6, 5});
    for (auto const w : {word::list_filed, word::pair_registered, word::registered_as_candidate}) {
        compare(complete(worker()), nullptr, q, deed{w}, june);
        auto const days = against(lawful_days(complete(worker()), nullptr, q, deed{w}, june), "own.registered");
        CHECK(days.size() == 5);
    }
}

TEST_CASE("terms and exceptions of the user's own divide the days too", "[rules][lawful_days]") {
    static deadline_row const term = {.id = "own.term",
                                      .binds = pns,
                                      .from = word::resignation_submitted,
                                      .length = {3, unit::calendar_day, direction::after, counting::day_after_event},
                                      .otherwise = {"kudus_2023", unit::working_day},
                                      .met_by = {candidacy_reported},
                                      .basis = {pp_94_2021.pasal(5)}};
    static norm const rows[] = {{.id = "own.late",
                                 .kind = deontic::prohibition,
                                 .then = consequence::breach,
                                 .when = candidacy_reported && missed("own.term"),
                                 .basis = {pp_94_2021.pasal(5)},
                                 .selected_by = selects::day_asked,
                                 .yields_to = {"own.nowhere"}},
                                {.id = "own.never",
                                 .kind = deontic::prohibition,
                                 .then = consequence::breach,
                                 .when = candidacy_reported && party_card_issued,
                                 .basis = {pp_94_2021.pasal(5)},
                                 .selected_by = selects::day_asked,
                                 .yields_to = {"own.pardon"}},
                                {.id = "own.pardon",
                                 .kind = deontic::permission,
                                 .then = consequence::allowed,
                                 .when = candidacy_reported >= date{2023, 4, 12},
                                 .basis = {pp_94_2021.pasal(5)},
                                 .selected_by = selects::day_asked}};
    rule_book const book = rule_book{}.with(term, rows);
    auto const f = complete(worker(), {resignation_submitted(date{2023, 4, 7}), party_card_issued(date{2023, 4, 7})});
    auto const april = between(date{2023, 4, 8}, date{2023, 4, 20});
    question const q{.law = &book};
    compare(f, nullptr, q, deed{candidacy_reported}, april);
    compare(f, nullptr, q, deed{resignation_submitted}, april);
    auto const from_to = [](date first, date last) {
        std::set<date> out;
        for (date d = first; d <= last; d = add_days(d, 1)) {
            out.insert(d);
        }
        return out;
    };
    auto const a = lawful_days(f, nullptr, q, deed{candidacy_reported}, april);
    // The exception begins on 12 April; until then the ban stands. The three days after 7 April end on the 10th, and an exception
    // that no row makes excuses nobody.
    CHECK(against(a, "own.never") == from_to(date{2023, 4, 8}, date{2023, 4, 11}));
    CHECK(against(a, "own.late") == from_to(date{2023, 4, 11}, date{2023, 4, 20}));
    CHECK(a.on(date{2023, 4, 21}) == nullptr);
    CHECK(a.on(date{2023, 4, 7}) == nullptr);
    // Of working days the third after Good Friday, 7 April 2023, is Wednesday the 12th.
    question const read{.readings = {"kudus_2023"}, .law = &book};
    compare(f, nullptr, read, deed{candidacy_reported}, april);
    CHECK(against(lawful_days(f, nullptr, read, deed{candidacy_reported}, april), "own.late") ==
          from_to(date{2023, 4, 13}, date{2023, 4, 20}));
}

TEST_CASE("a term of a fixed day, and one from the day a law came into force, divide the days", "[rules][lawful_days]") {
    static deadline_row const fixed = {.id = "own.fixed",
                                       .binds = pns,
                                       .length = {.unit = unit::fixed_date, .fixed = date{2023, 4, 12}},
                                       .met_by = {candidacy_reported},
                                       .basis = {pp_94_2021.pasal(5)}};
    // PP 94/2021 came into force on 31 August 2021; 30 days later is 30 September.
    static deadline_row const since_law = {
        .id = "own.since_law",
        .binds = pns,
        .from = word::law_in_force,
        .length = {30, unit::calendar_day, direction::after, counting::day_after_event},
        .met_by = {candidacy_reported},
        .basis = {pp_94_2021.pasal(5)}};
    auto const last_in_time = [](deadline_row const& row, interval range) {
        rule_book const book = rule_book{}.with(row);
        question const q{.law = &book};
        compare(complete(worker()), nullptr, q, deed{candidacy_reported}, range);
        auto const a = lawful_days(complete(worker()), nullptr, q, deed{candidacy_reported}, range);
        CHECK(a.on(range.last)->state == day_state::late);
        return latest_lawful(a).day;
    };
    CHECK(last_in_time(fixed, between(date{2023, 4, 1}, date{2023, 4, 30})) == date{2023, 4, 12});
    CHECK(last_in_time(since_law, between(date{2021, 9, 1}, date{2021, 10, 31})) == date{2021, 9, 30});
}

}  // namespace lawful_days_test
