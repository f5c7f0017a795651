// SPDX-License-Identifier: BSL-1.0
// The smallest deciding set against a brute force that knows no classes of values: it states every value, a new engine each time.
#include <netralitas/rules/missing_facts.hpp>

#include <algorithm>
#include <cstdint>
#include <random>
#include <set>
#include <string_view>
#include <vector>

#include <catch.hpp>

namespace missing_facts_test {

using namespace netralitas;

namespace {

date const day{2023, 8, 1};

// ---- the slow side ----

std::vector<std::int32_t> every_value(word w, facts const& f, date on) {
    std::vector<std::int32_t> out;
    auto const& i = info(w);
    switch (i.type) {
        case value_type::flag: return {0, 1};
        case value_type::number:
            for (int n = range_of(w).least; n <= std::min(range_of(w).greatest, 40); ++n) {
                out.push_back(n);
            }
            return out;
        case value_type::one:
            for (int n = 0; n < i.value_count; ++n) {
                out.push_back(n);
            }
            return out;
        case value_type::several:
            for (int n = 0; n < i.value_count; ++n) {
                for (int m = n; m < i.value_count; ++m) {
                    out.push_back((std::int32_t{1} << n) | (std::int32_t{1} << m));
                }
            }
            return out;
        case value_type::day: break;
    }
    std::set<std::int32_t> days;
    auto const near = [&](date d) {
        for (int n = -2; n <= 2; ++n) {
            days.insert(serial(add_days(d, n)));
        }
        days.insert(serial(end_of_month(d)));
        days.insert(serial(end_of_month(d)) + 1);
    };
    near(on);
    for (std::size_t n = 0; n < word_count; ++n) {
        if (auto const d = f.day(static_cast<word>(n))) {
            near(*d);
        }
    }
    for (int n = -3000; n < 1500; n += 97) {
        days.insert(serial(on) + n);
    }
    return {days.begin(), days.end()};
}

bool sound(facts const& f, contest_info const* where, word_set const& words) {
    for (auto const& e : check_order(f, where)) {
        for (std::size_t i = 0; i < word_count; ++i) {
            auto const id = info(static_cast<word>(i)).id;
            if (words[i] && (e.subject == id || e.other == id)) {
                return false;
            }
        }
    }
    for (std::size_t i = 0; i < word_count; ++i) {  // nobody is employed as a candidate
        if (words[i] && static_cast<word>(i) == word::employment &&
            (static_cast<std::uint32_t>(f.raw(word::employment)) & who_mask{candidate}.bits) != 0) {
            return false;
        }
    }
    return true;
}

// Calls `see` with every combination of values of the words; stops where it returns false.
template <class See>
bool every_completion(facts f, contest_info const* where, date on, std::vector<word> const& words, std::size_t k,
                      word_set const& all, See& see) {
    if (k == words.size()) {
        return !sound(f, where, all) || see(f);
    }
    for (auto const v : every_value(words[k], f, on)) {
        f.restate({words[k], info(words[k]).type, v});
        if (!every_completion(f, where, on, words, k + 1, all, see)) {
            return false;
        }
    }
    return true;
}

std::vector<word> list(word_set const& s) {
    std::vector<word> out;
    for (std::size_t i = 0; i < word_count; ++i) {
        if (s[i]) {
            out.push_back(static_cast<word>(i));
        }
    }
    return out;
}

truth fires(std::size_t norm_index, facts const& f, contest_info const* where, question const& q) {
    inference decide{f, where, q};
    return decide.fires(norm_index);
}

// What the table says of a completion.
goal_outcome const* looked_up(missing_answer const& a, facts const& f) {
    for (auto const& line : a.table) {
        if (std::all_of(line.when.begin(), line.when.end(),
                        [&](value_class const& c) { return c.contains(f.raw(c.of)); })) {
            return &line.then;
        }
    }
    return nullptr;
}

std::int32_t random_value(word w, std::mt19937& dice) {
    auto const pick = [&](int from, int to) { return std::uniform_int_distribution<int>{from, to}(dice); };
    switch (info(w).type) {
        case value_type::flag: return pick(0, 1);
        case value_type::day: return serial(day) + pick(-300, 100);
        case value_type::number: return pick(range_of(w).least, std::min(range_of(w).greatest, 12));
        case value_type::one: return pick(0, info(w).value_count - 1);
        case value_type::several: break;
    }
    return 1 << pick(0, info(w).value_count - 1);
}

}  // namespace

TEST_CASE("the set decides under every completion, and no smaller one does", "[rules][missing_facts]") {
    auto const& law = national_law();
    auto const& depends = row_words::national();
    std::mt19937 dice{411};
    contest_info const* const all_where[] = {nullptr, &contests::dprd_2024, &contests::pilkada_2024};
    std::size_t proven = 0;
    std::size_t bigger = 0;
    std::size_t open = 0;
    for (int n = 0; n < 2500; ++n) {
        auto const i = dice() % law.norms().size();
        auto const universe = depends.of_norm(i);
        if (universe.count() < 2 || universe.count() > 24) {
            continue;
        }
        facts f;
        if (dice() % 4 != 0) {
            f.state(pns);
        }
        for (auto const w : list(universe)) {
            if (dice() % 5 < 2 && !f.known(w) && w != word::employment) {
                f.state({w, info(w).type, random_value(w, dice)});
            }
        }
        if (dice() % 2 == 0) {
            f.nothing_else_happened();
        }
        auto const* const where = all_where[dice() % 3];
        question const q{.on = add_days(day, static_cast<int>(dice() % 900) - 200)};
        if (!check_order(f, where).empty() || fires(i, f, where, q) != truth::unknown) {
            continue;
        }
        auto const a = missing_facts(f, where, q, goal::fires(law.norms()[i]->id));
        INFO(law.norms()[i]->id << " on " << serial(q.on));
        REQUIRE(a.state != missing_state::decided);
        auto const s = list(a.words());
        if (a.state != missing_state::found) {
            open += a.state == missing_state::law_leaves_open ? 1U : 0U;
            continue;
        }
        if (s.size() > 2) {
            continue;
        }
        ++proven;
        // Every completion is decided, and as the table says.
        auto decided = [&](facts const& g) {
            auto const t = fires(i, g, where, q);
            auto const* const told = looked_up(a, g);
            return t != truth::unknown && (s.size() > 1 || (told != nullptr && told->holds == t));
        };
        bool const holds = every_completion(f, where, q.on, s, 0, a.words(), decided);
        for (auto const w : s) {
            UNSCOPED_INFO("word " << info(w).id);
        }
        REQUIRE(holds);
        // Of one word less every set, over all words on which the row can depend, leaves some completion undecided.
        bool any = false;
        auto undecided_stops = [&](facts const& g) {
            any = true;
            return fires(i, g, where, q) != truth::unknown;
        };
        if (s.size() == 2) {
            ++bigger;
            for (auto const w : list(universe)) {
                if (f.known(w) || info(w).kind == word_kind::day_fact ||
                    (where != nullptr && info(w).kind == word_kind::contest_fact)) {
                    continue;
                }
                word_set one;
                one.set(static_cast<std::size_t>(w));
                INFO("alone " << info(w).id);
                any = false;
                REQUIRE_FALSE((every_completion(f, where, q.on, {w}, 0, one, undecided_stops) && any));
            }
        }
    }
    CHECK(proven > 60);
    CHECK(bigger > 8);
    CHECK(open > 0);
}

namespace {

facts with(facts f, decision const& line) {
    for (auto const& c : line.when) {
        f.restate(c.stated());
    }
    return f;
}

}  // namespace

TEST_CASE("the day that picks the version divides the days even where the condition does not name it",
          "[rules][missing_facts]") {
    // The row is in force from 31 October 2023 and picked by the day of determination; its condition names a deadline alone.
    question const q{.on = date{2024, 6, 29}};
    facts f{pns};
    auto const a = missing_facts(f, &contests::dprd_2024, q, goal::fires("candidacy.state_office_no_vacancy"));
    // So the day of determination alone decides nothing. The end of the office does: the five years begin on 31 October 2023 at the
    // earliest and are not over.
    REQUIRE(a.state == missing_state::found);
    CHECK(list(a.words()) == std::vector{word::state_office_ended});
}

TEST_CASE("with a line of the table stated, the assessment says what the line says", "[rules][missing_facts]") {
    std::mt19937 dice{1202};
    contest_info const* const all_where[] = {&contests::dprd_2024, &contests::pilkada_2024};
    word const of_act[] = {word::conduct,    word::favours,       word::for_spouse,       word::active_support,
                           word::attributes, word::campaign_role, word::state_facilities, word::partisan_sign};
    word const of_person[] = {word::party_card_issued, word::resignation_submitted, word::list_filed, word::cltn_start,
                              word::spouse_stage,      word::letter_ground,         word::appointed};
    std::size_t verdicts = 0;
    std::size_t statuses = 0;
    for (int n = 0; n < 120; ++n) {
        auto const* const where = all_where[dice() % 2];
        question const q{.on = add_days(day, static_cast<int>(dice() % 500))};
        facts f{dice() % 3 == 0 ? pppk : pns};
        for (auto const w : of_person) {
            if (dice() % 3 == 0) {
                f.state({w, info(w).type, random_value(w, dice)});
            }
        }
        if (n % 4 != 0) {
            f.nothing_else_happened();
        }
        if (!check_order(f, where).empty()) {
            continue;
        }
        act a{.what = {conduct_day(add_days(q.on, -static_cast<int>(dice() % 100)))}};
        for (auto const w : of_act) {
            if (dice() % 2 == 0) {
                a.what.state({w, info(w).type, random_value(w, dice)});
            }
        }
        auto const v = missing_facts(f, where, q, goal::verdict_on(a));
        if (v.state == missing_state::found) {
            for (auto const& line : v.table) {
                act b = a;
                b.what = with(a.what, line);
                facts g = f;
                for (auto const& c : line.when) {
                    if (info(c.of).kind != word_kind::conduct_fact) {
                        g.restate(c.stated());
                        b.what.forget(c.of);
                    }
                }
                auto const now = assess(g, where, q, {&b, 1});
                ++verdicts;
                REQUIRE(now.verdicts[0].ruling == line.then.ruling);
            }
        } else if (v.state == missing_state::decided) {
            REQUIRE(assess(f, where, q, {&a, 1}).verdicts[0].ruling == v.now.ruling);
        }
        for (auto const& g : {goal::discharge(), goal::may_work(), goal::status()}) {
            auto const s = missing_facts(f, where, q, g);
            auto const same = [&](facts const& known, goal_outcome const& told) {
                auto const now = assess(known, where, q).status;
                ++statuses;
                bool const status = g.kind == goal_kind::status;
                CHECK((g.kind == goal_kind::duty || now.discharge == told.discharge));
                CHECK((g.kind == goal_kind::discharge || now.duty == told.duty));
                CHECK((!status || now.employment == told.employment));
                CHECK((!status || (now.candidacy == told.candidacy && now.party == told.party)));
                CHECK((!status || now.discharge_from == told.discharge_from));
            };
            if (s.state == missing_state::decided) {
                same(f, s.now);
            }
            for (auto const& line : s.table) {
                same(with(f, line), line.then);
            }
        }
    }
    CHECK(verdicts > 60);
    CHECK(statuses > 60);
}

TEST_CASE("an approach to a party by a PNS hangs on leave alone", "[rules][missing_facts]") {
    facts f{pns, appointed(date{2012, 3, 1}), spouse_stage::none};
    f.nothing_else_happened();
    f.state(cltn_start(date{2023, 7, 1}));
    f.forget(word::cltn_start);
    act const a{.what = {conduct::approach_party, favours::own_candidacy, attributes::none, state_facilities(false),
                         campaign_role::none, conduct_day(date{2023, 8, 1})}};
    auto open = f;
    open = facts{pns, appointed(date{2012, 3, 1}), spouse_stage::none, for_spouse(false)};
    auto const g = goal::fires("act.approach_party.skb2022_b3", &a);
    auto const answer = missing_facts(open, &contests::dprd_2024, {.on = day}, g);
    REQUIRE(answer.state == missing_state::found);
    REQUIRE(answer.facts.size() == 1);
    CHECK(answer.facts[0].of == word::on_cltn);  // of two ways to say it, the one with fewer values
    REQUIRE(answer.others.size() == 1);
    CHECK(answer.others[0][static_cast<std::size_t>(word::cltn_start)]);
    REQUIRE(answer.table.size() == 2);
    CHECK(answer.table[0].when[0].values == 1U);
    CHECK(answer.table[0].then.holds == truth::yes);
    CHECK(answer.table[1].then.holds == truth::no);
    CHECK(missing_facts(f, &contests::dprd_2024, {.on = day}, g).state == missing_state::decided);
}

TEST_CASE("a crime of candidates asks of a PNS whether the person is one", "[rules][missing_facts]") {
    act const a{.what = {conduct::involve_listed_person, conduct_day(date{2023, 12, 1})}};
    facts const f{pns};
    auto const g = goal::fires("criminal.uu7.493", &a);
    auto const answer = missing_facts(f, &contests::dprd_2024, {.on = date{2023, 12, 1}}, g);
    REQUIRE(answer.state == missing_state::found);
    // For the parliaments somebody is registered by the list that the party files.
    CHECK(list(answer.words()) == std::vector{word::list_filed, word::determined_as_candidate});
    facts alone = f;
    alone.nothing_else_happened();
    CHECK(missing_facts(alone, &contests::dprd_2024, {.on = date{2023, 12, 1}}, g).state == missing_state::decided);
}

TEST_CASE("leave needs five years: the day of appointment would do as well", "[rules][missing_facts]") {
    auto const a = missing_facts({pns}, nullptr, {.on = day}, goal::cltn({cltn_reason::approach_party, day, {}}));
    REQUIRE(a.state == missing_state::found);
    REQUIRE(a.facts.size() == 1);
    CHECK(a.facts[0].of == word::unbroken_service_years);
    CHECK(a.facts[0].alone == a.facts[0].values.size());
    REQUIRE(a.table.size() == 2);
    CHECK(a.table[0].when[0].last.at == 4);  // PP 11/2017 art. 334(1)
    CHECK(a.table[0].then.holds == truth::no);
    CHECK(a.table[1].when[0].first.at == 5);
    CHECK(a.table[1].then.holds == truth::yes);
    REQUIRE(a.others.size() == 1);
    CHECK(a.others[0][static_cast<std::size_t>(word::appointed)]);
}

TEST_CASE("letter and card, both unknown, are told by each other's day", "[rules][missing_facts]") {
    auto const a =
        missing_facts({pns}, &contests::dprd_2024, {.on = day}, goal::fires("party.member.resigner_honourable"));
    REQUIRE(a.state == missing_state::found);
    REQUIRE(a.facts.size() == 2);
    std::size_t relative = 0;
    for (auto const& line : a.table) {
        for (auto const& c : line.when) {
            relative += c.first.by != word::always || c.last.by != word::always ? 1U : 0U;
        }
    }
    CHECK(relative >= 2);
}

TEST_CASE("what the law leaves open no fact decides, and bounds are told", "[rules][missing_facts]") {
    SECTION("a day that no decree speaks of") {
        question const q{.on = date{2031, 3, 1}};
        auto const a = missing_facts({pns}, nullptr, q, goal::fires("deadline.candidacy.decree"));
        CHECK(a.state != missing_state::no_question);
        facts f{pns, discharge_proposal_received(date{2031, 3, 1}), letter_ground::candidacy};
        auto const open = missing_facts(f, &contests::dpr_2024, q, goal::fires("deadline.candidacy.decree"));
        CHECK(open.state == missing_state::law_leaves_open);
        CHECK(open.facts.empty());
    }
    SECTION("the bound") {
        auto const a = missing_facts({}, &contests::dprd_2024, {.on = day}, goal::status(), {.evaluations = 50});
        CHECK(a.state == missing_state::bound_hit);
        CHECK_FALSE(a.facts.empty());
        CHECK(a.table.empty());
    }
    SECTION("no question") {
        CHECK(missing_facts({}, nullptr, {.on = day}, goal::fires("no.such.row")).problem.code == errc::unknown_id);
        CHECK(missing_facts({}, nullptr, {}, goal::status()).problem.code == errc::special_date);
        cltn_plan const no_start{cltn_reason::ordinary, no_first_day, date{2024, 8, 31}};
        CHECK(missing_facts({}, nullptr, {.on = day}, goal::cltn(no_start)).problem.code == errc::special_date);
        goal no_act;
        no_act.kind = goal_kind::verdict;
        CHECK(missing_facts({}, nullptr, {.on = day}, no_act).state == missing_state::no_question);
    }
}

namespace {

// The answer for a row of the user's own, after every line of its table has been stated and asked of the engine.
missing_answer told_of(norm const& row, facts const& f, contest_info const* where, question q, rule_book book = {}) {
    book.with(row);
    q.law = &book;
    auto a = missing_facts(f, where, q, goal::fires(row.id));
    INFO(row.id);
    for (auto const& line : a.table) {
        inference decide{with(f, line), where, q};
        CHECK(decide.fires(book.find(row.id).index) == line.then.holds);
    }
    return a;
}
bool names(missing_answer const& a, word w) { return a.words()[static_cast<std::size_t>(w)]; }

// Whether the row fires with the day stated, by the table alone.
truth by_table(missing_answer const& a, word w, date d) {
    for (auto const& line : a.table) {
        if (line.when.size() == 1 && line.when[0].of == w && line.when[0].contains(serial(d))) {
            return line.then.holds;
        }
    }
    return truth::unknown;
}

}  // namespace

TEST_CASE("the ends of months and fixed days that a row names divide the days", "[rules][missing_facts]") {
    static constexpr norm after_month{.id = "own.after_month",
                                      .when = party_card_issued > end_of_month(resignation_submitted),
                                      .basis = {pp_94_2021.pasal(5)},
                                      .selected_by = selects::day_asked};
    static constexpr norm before_may{.id = "own.before_may",
                                     .when = party_card_issued < date{2023, 5, 1},
                                     .basis = {pp_94_2021.pasal(5)},
                                     .selected_by = selects::day_asked};
    question const q{.on = day};
    auto const letter = told_of(after_month, {pns, party_card_issued(date{2023, 5, 4})}, nullptr, q);
    REQUIRE(letter.state == missing_state::found);
    CHECK(list(letter.words()) == std::vector{word::resignation_submitted});
    CHECK(by_table(letter, word::resignation_submitted, date{2023, 4, 1}) == truth::yes);
    CHECK(by_table(letter, word::resignation_submitted, date{2023, 4, 30}) == truth::yes);
    CHECK(by_table(letter, word::resignation_submitted, date{2023, 5, 1}) == truth::no);
    auto const card = told_of(after_month, {pns, resignation_submitted(date{2023, 4, 10})}, nullptr, q);
    REQUIRE(card.state == missing_state::found);
    CHECK(list(card.words()) == std::vector{word::party_card_issued});
    CHECK(by_table(card, word::party_card_issued, date{2023, 4, 30}) == truth::no);
    CHECK(by_table(card, word::party_card_issued, date{2023, 5, 1}) == truth::yes);
    auto const fixed = told_of(before_may, {pns}, nullptr, q);
    REQUIRE(fixed.state == missing_state::found);
    CHECK(by_table(fixed, word::party_card_issued, date{2023, 4, 30}) == truth::yes);
    CHECK(by_table(fixed, word::party_card_issued, date{2023, 5, 1}) == truth::no);
    // Both days open: each is told by the other's.
    auto const both = told_of(after_month, {pns}, nullptr, q);
    REQUIRE(both.state == missing_state::found);
    CHECK(names(both, word::party_card_issued));
    CHECK(names(both, word::resignation_submitted));
}

TEST_CASE("nobody is asked for a day that the kind of contest does not have", "[rules][missing_facts]") {
    static constexpr norm registered{.id = "own.registered",
                                     .when = registered_as_candidate,
                                     .basis = {pp_94_2021.pasal(5)},
                                     .selected_by = selects::day_asked};
    static constexpr norm filed{
        .id = "own.filed", .when = list_filed, .basis = {pp_94_2021.pasal(5)}, .selected_by = selects::day_asked};
    static constexpr norm paired{
        .id = "own.paired", .when = pair_registered, .basis = {pp_94_2021.pasal(5)}, .selected_by = selects::day_asked};
    question const q{.on = date{2024, 9, 25}};
    // Lists are for the parliaments, pairs for regional heads and the president.
    for (auto const* const where : {&contests::pilkada_2024, &contests::president_2024}) {
        CHECK_FALSE(names(told_of(registered, {pns}, where, q), word::list_filed));
        CHECK(told_of(filed, {pns}, where, q).state != missing_state::found);
        CHECK(told_of(paired, {pns}, where, q).state == missing_state::found);
    }
    for (auto const* const where : {&contests::dprd_2024, &contests::dpd_2024}) {
        CHECK_FALSE(names(told_of(registered, {pns}, where, q), word::pair_registered));
        CHECK(told_of(filed, {pns}, where, q).state == missing_state::found);
        CHECK(told_of(paired, {pns}, where, q).state != missing_state::found);
    }
    // The stages of the lists and of the pairs are no days of the other kind either, whatever timetable is carried.
    for (auto const w : {word::dcs_determined, word::dcs_announced, word::dct_determined, word::dct_announced,
                         word::dct_scrutiny_end, word::dcs_draft_scrutiny_end, word::entered_dcs}) {
        norm row = filed;
        row.when = event_word{w};
        INFO(info(w).id);
        CHECK_FALSE(names(told_of(row, {pns}, &contests::pilkada_2024, q), w));
    }
    norm of_pairs = paired;
    of_pairs.when = pair_determined;
    CHECK_FALSE(names(told_of(of_pairs, {pns}, &contests::dpd_2024, q), word::pair_determined));
}

namespace {

/// The report of a candidacy within ten days after the letter of resignation.
constexpr deadline_row ten_days{.id = "own.term",
                                .binds = pns,
                                .from = word::resignation_submitted,
                                .length = {10, unit::calendar_day, direction::after, counting::day_after_event},
                                .met_by = {candidacy_reported},
                                .basis = {pp_94_2021.pasal(5)}};

}  // namespace

TEST_CASE("a term that a row yields to excuses nobody, and asks for nothing", "[rules][missing_facts]") {
    static constexpr norm strict{.id = "own.strict",
                                 .then = consequence::breach,
                                 .when = vacancy,
                                 .basis = {pp_94_2021.pasal(5)},
                                 .selected_by = selects::day_asked,
                                 .yields_to = {"own.term"}};
    auto const a = told_of(strict, {pns}, nullptr, {.on = day}, rule_book{}.with(ten_days));
    REQUIRE(a.state == missing_state::found);
    CHECK(list(a.words()) == std::vector{word::vacancy});
}

TEST_CASE("what is open of an exception, or of a row referred to, is asked for", "[rules][missing_facts]") {
    static constexpr norm excuse{.id = "own.excuse",
                                 .then = consequence::allowed,
                                 .when = vacancy,
                                 .basis = {pp_94_2021.pasal(5)},
                                 .selected_by = selects::day_asked};
    static constexpr norm late{.id = "own.late",
                               .then = consequence::breach,
                               .when = missed("own.term"),
                               .basis = {pp_94_2021.pasal(5)},
                               .selected_by = selects::day_asked};
    static constexpr norm unexcused{.id = "own.unexcused",
                                    .when = plan_to_stand && !applies("own.excuse"),
                                    .basis = {pp_94_2021.pasal(5)},
                                    .selected_by = selects::day_asked};
    question const q{.on = day};
    auto const report =
        told_of(late, {pns, resignation_submitted(date{2023, 4, 10})}, nullptr, q, rule_book{}.with(ten_days));
    REQUIRE(report.state == missing_state::found);
    CHECK(list(report.words()) == std::vector{word::candidacy_reported});
    // Ten days after 10 April.
    CHECK(by_table(report, word::candidacy_reported, date{2023, 4, 20}) == truth::no);
    CHECK(by_table(report, word::candidacy_reported, date{2023, 4, 21}) == truth::yes);
    auto const letter =
        told_of(late, {pns, candidacy_reported(date{2023, 4, 20})}, nullptr, q, rule_book{}.with(ten_days));
    REQUIRE(letter.state == missing_state::found);
    CHECK(by_table(letter, word::resignation_submitted, date{2023, 4, 9}) == truth::yes);
    CHECK(by_table(letter, word::resignation_submitted, date{2023, 4, 10}) == truth::no);
    auto const open = told_of(unexcused, {pns, plan_to_stand(date{2023, 4, 20})}, nullptr, q, rule_book{}.with(excuse));
    REQUIRE(open.state == missing_state::found);
    CHECK(list(open.words()) == std::vector{word::vacancy});
}

TEST_CASE("leave with a last day is judged as cltn_for judges it", "[rules][missing_facts]") {
    question const q{.on = day};
    for (auto const reason : {cltn_reason::approach_party, cltn_reason::ordinary, cltn_reason::childbirth}) {
        cltn_plan const plan{reason, date{2023, 9, 1}, date{2024, 8, 31}};
        for (facts const& f : {facts{}, facts{pns}, facts{pns, appointed(date{2012, 3, 1})}, facts{pppk}}) {
            auto const a = missing_facts(f, nullptr, q, goal::cltn(plan));
            if (a.state == missing_state::decided) {
                CHECK(cltn_for(f, plan, q).eligible == a.now.holds);
                CHECK(a.now.holds != truth::unknown);
            } else {
                CHECK(cltn_for(f, plan, q).eligible == truth::unknown);
            }
            for (auto const& line : a.table) {
                CHECK(cltn_for(with(f, line), plan, q).eligible == line.then.holds);
            }
        }
    }
}

TEST_CASE("of somebody of whom nothing is known the kind of employment and the contest are asked",
          "[rules][missing_facts]") {
    act const a{.what = {conduct::like, favours::calon, attributes::none, conduct_day(date{2023, 12, 1})}};
    question const q{.on = date{2023, 12, 1}};
    auto const v = missing_facts({}, nullptr, q, goal::verdict_on(a));
    REQUIRE(v.state != missing_state::decided);
    REQUIRE(v.state != missing_state::no_question);
    CHECK(assess({}, nullptr, q, {&a, 1}).verdicts[0].ruling == ruling::undecided);
    CHECK(names(v, word::employment));
    for (auto const& line : v.table) {
        auto const now = assess(with({}, line), nullptr, q, {&a, 1});
        CHECK(now.verdicts[0].ruling == line.then.ruling);
    }
}

}  // namespace missing_facts_test
