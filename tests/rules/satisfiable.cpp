// SPDX-License-Identifier: BSL-1.0
// The search held against small rows of which it is plain by hand whether they can fire. What it calls impossible must be so; where
// the tests say possible, a case is named or plain.
#include <netralitas/rules/satisfiable.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include <catch.hpp>

namespace satisfiable_test {

using namespace netralitas;

namespace {

norm row(char const* id, condition const& when) {
    return {.id = id, .binds = anyone, .when = when, .selected_by = selects::day_asked};
}
/// Whether a row with the condition can fire beside the carried law and the other rows.
bool possible(condition const& when, std::vector<norm> const& others = {}) {
    norm const probe = row("own.probe", when);
    rule_book law;
    law.with(std::span<norm const>{others}, probe);
    return can_fire_together(law, probe);
}
/// Whether all the rows can fire, asked of a search without an act.
bool all_possible(std::span<norm const> rows) {
    rule_book const law;
    detail::search<rule_book> s{law, false};
    bool fits = true;
    for (auto const& r : rows) {
        fits = fits && s.add(r);
    }
    return fits && s.possible();
}
condition events(std::size_t first) {
    condition c;
    std::size_t seen = 0;
    for (std::size_t i = 0; i < word_count && c.size < max_literals; ++i) {
        auto const w = static_cast<word>(i);
        if (info(w).kind == word_kind::event && seen++ >= first) {
            c = c && condition{literal{w, test::holds}};
        }
    }
    return c;
}
// Possible word by word; only the days go in a circle.
condition const circle = became_party_member < list_filed && list_filed < became_party_member && became_party_member;

}  // namespace

TEST_CASE("a number lies in a window or nowhere", "[rules][satisfiable]") {
    auto const n = service_years;  // 0 to 100
    CHECK(possible(n < 5 && n > 3));
    CHECK_FALSE(possible(n < 5 && n > 4));
    CHECK_FALSE(possible(n < 5 && !(n < 5)));
    CHECK(possible(n < 6 && !(n < 5)));
    CHECK_FALSE(possible(n <= 5 && !(n <= 5)));
    CHECK(possible(n <= 6 && !(n <= 5)));
    CHECK_FALSE(possible(n >= 5 && !(n >= 5)));
    CHECK(possible(n >= 4 && !(n >= 5)));
    CHECK_FALSE(possible(n > 5 && !(n > 5)));
    CHECK(possible(n > 4 && !(n > 5)));
    CHECK_FALSE(possible(n == 5 && !(n == 5)));
    CHECK_FALSE(possible(n == 5 && n == 6));
    CHECK(possible(n == 5 && !(n == 6)));
}

TEST_CASE("a window whose every number is taken out is empty", "[rules][satisfiable]") {
    auto const n = service_years;
    CHECK_FALSE(possible(n >= 3 && n <= 4 && !(n == 3) && !(n == 4)));
    CHECK_FALSE(possible(n >= 3 && n <= 4 && !(n == 4) && !(n == 3)));
    CHECK(possible(n >= 3 && n <= 5 && !(n == 3) && !(n == 4)));
    CHECK(possible(n >= 3 && n <= 4 && !(n == 3) && !(age_years == 4)));
    // An office works five or six days a week.
    CHECK_FALSE(possible(!(office_week_days == 5) && !(office_week_days == 6)));
    CHECK(possible(!(office_week_days == 5)));
    CHECK_FALSE(possible(condition{missed_summonses < 0}));
    CHECK_FALSE(possible(condition{age_years > 100}));
}

TEST_CASE("a day is before, on or after another", "[rules][satisfiable]") {
    auto const e = resignation_submitted;
    date const d{2024, 5, 10};
    date const next{2024, 5, 11};
    CHECK_FALSE(possible(e < d && e > d));
    CHECK_FALSE(possible(e == d && e == next));
    CHECK(possible(e == d && e < next));
    CHECK_FALSE(possible(e == d && !(e == d)));
    CHECK(possible(e == d && !(e == next)));
    CHECK(possible(e <= next && e >= d && !(e == d)));
    CHECK_FALSE(possible(e <= next && e >= d && !(e == d) && !(e == next)));
    CHECK_FALSE(possible(e >= next && !(e > d)));
    CHECK_FALSE(possible(e <= d && !(e < next)));
    CHECK_FALSE(possible(e < d && !(e <= d)));
    CHECK_FALSE(possible(e > d && !(e >= d)));
    CHECK_FALSE(possible(condition{e < e}));
    CHECK(possible(condition{e <= e}));
}

TEST_CASE("to the search an event that has not happened is later than every day", "[rules][satisfiable]") {
    auto const a = resignation_submitted;
    auto const b = became_party_member;
    date const d{2024, 5, 10};
    // On the left it makes the comparison false.
    CHECK(possible(!(a < d) && !a));
    CHECK(possible(!(a > d) && !a));
    CHECK_FALSE(possible(a > d && !a));
    CHECK_FALSE(possible(a < d && !a));
    // On the right it is later than what happened.
    CHECK(possible(a < b && !b));
    CHECK(possible(a <= b && !b));
    CHECK_FALSE(possible(a == b && !b));
    CHECK_FALSE(possible(a > b && !b));
    CHECK_FALSE(possible(a >= b && !b));
    CHECK_FALSE(possible(!(a < b) && a && !b));
    CHECK_FALSE(possible(!(a <= b) && a && !b));
    CHECK(possible(!(a == b) && a && !b));
    CHECK(possible(!(a > b) && a && !b));
    CHECK(possible(!(a >= b) && a && !b));
}

TEST_CASE("the end of a month is the day itself or at most thirty days later", "[rules][satisfiable]") {
    auto const of = became_party_member;
    auto const e = resignation_submitted;
    date const first{2024, 1, 1};
    CHECK(possible(of == first && e == end_of_month(of) && e == date{2024, 1, 31}));
    CHECK_FALSE(possible(of == first && e == end_of_month(of) && e == date{2024, 2, 1}));
    CHECK_FALSE(possible(e > end_of_month(of) && e <= of));
    CHECK_FALSE(possible(e >= end_of_month(of) && e < of));
    CHECK_FALSE(possible(!(e <= end_of_month(of)) && e <= of && of));
    CHECK_FALSE(possible(!(e < end_of_month(of)) && e < of && of));
    CHECK_FALSE(possible(e <= end_of_month(of) && of == first && e > date{2024, 1, 31}));
    CHECK(possible(!(e == end_of_month(of)) && e == of && of == first));
}

TEST_CASE("a literal that asks nothing holds", "[rules][satisfiable]") {
    CHECK(possible(condition{literal{}}));
    CHECK_FALSE(possible(condition{!literal{}}));
    CHECK(possible(condition{always}));
    CHECK_FALSE(possible(condition{!always}));
}

TEST_CASE("one literal more can be asked of rows", "[rules][satisfiable]") {
    rule_book const law;
    auto const with = [&](literal const& l) {
        detail::search<rule_book> s{law, false};
        return s.add(row("own.probe", resignation_submitted && office_week_days == 5)) && s.add(l, false) && s.possible();
    };
    CHECK(with(became_party_member));
    CHECK_FALSE(with(!resignation_submitted));
    CHECK_FALSE(with(office_week_days == 6));
}

TEST_CASE("a row that always applies fails only where a clause of it does", "[rules][satisfiable]") {
    std::vector<norm> const plain{row("own.plain", resignation_submitted && (list_filed || became_party_member))};
    auto const no = !applies("own.plain");
    CHECK(possible(condition{no}, plain));
    CHECK_FALSE(possible(no && resignation_submitted && list_filed, plain));
    CHECK_FALSE(possible(no && resignation_submitted && became_party_member, plain));
    CHECK(possible(no && resignation_submitted, plain));
    CHECK(possible(no && list_filed, plain));
    CHECK_FALSE(possible(no && applies("own.plain"), plain));
    CHECK_FALSE(possible(applies("own.plain") && no, plain));
    CHECK(possible(applies("own.plain") && applies("own.plain"), plain));
    CHECK_FALSE(possible(no && applies("own.other") && list_filed,
                         {plain[0], row("own.other", condition{resignation_submitted})}));
    // Without a trigger it fires for everybody.
    CHECK_FALSE(possible(condition{!applies("own.ever")}, {row("own.ever", {})}));
}

TEST_CASE("a row that binds some does not fire for others or elsewhere", "[rules][satisfiable]") {
    norm bound = row("own.bound", condition{resignation_submitted});
    bound.binds = pns;
    auto const no = !applies("own.bound") && resignation_submitted;
    CHECK(possible(no, {bound}));
    CHECK(possible(no && is(employment::pppk), {bound}));
    CHECK_FALSE(possible(no && is(employment::pns), {bound}));
    bound.binds = anyone;
    bound.contests = contest::pilkada;
    CHECK(possible(no && is(contest::dprd), {bound}));
    CHECK_FALSE(possible(no && is(contest::pilkada), {bound}));
}

TEST_CASE("a row of a reading or of some years may be silent whatever its condition says", "[rules][satisfiable]") {
    norm some = row("own.some", condition{resignation_submitted});
    auto const no = !applies("own.some") && resignation_submitted;
    REQUIRE_FALSE(possible(no, {some}));
    some.reading = "kudus_2023";
    CHECK(possible(no, {some}));
    some.reading = {};
    some.force = since(2024, 1, 1);
    CHECK(possible(no, {some}));
    some.force = until(2024, 1, 1);
    CHECK(possible(no, {some}));
}

TEST_CASE("what rows refer to must hold as well, four levels deep", "[rules][satisfiable]") {
    std::vector<norm> const chain{row("own.1", condition{applies("own.2")}), row("own.2", condition{applies("own.3")}),
                                  row("own.3", condition{applies("own.4")}), row("own.4", condition{list_filed}),
                                  row("own.0", condition{applies("own.1")})};
    CHECK_FALSE(possible(applies("own.1") && !list_filed, chain));
    // Five levels away nobody looks; what is not decided is possible.
    CHECK(possible(applies("own.0") && !list_filed, chain));
}

TEST_CASE("an act or a deadline that a row refers to must be possible", "[rules][satisfiable]") {
    static constexpr instrument list{.id = "list", .force = between(date{2022, 1, 1}, date{2023, 12, 31})};
    act_row const act{.id = "own.act",
                      .type = "own.act",
                      .item = "list:A.1",
                      .basis = list,
                      .binds = pns,
                      .contests = contest::pilkada,
                      .when = conduct::like && favours::calon};
    deadline_row const term{.id = "own.term", .binds = pns, .from = word::list_filed, .when = list_filed};
    auto const with = [&](condition const& c, selects by = selects::act_date) {
        norm probe = row("own.probe", c);
        probe.selected_by = by;
        rule_book law;
        law.with(act, term, probe);
        return can_fire_together(law, probe);
    };
    CHECK(with(applies("own.act") && favours::calon));
    CHECK_FALSE(with(applies("own.act") && favours::party));
    CHECK_FALSE(with(applies("own.act") && is(employment::pppk)));
    CHECK_FALSE(with(applies("own.act") && is(contest::dprd)));
    CHECK(with(applies("own.act") && the_day == date{2023, 12, 31}));
    CHECK_FALSE(with(applies("own.act") && the_day == date{2024, 1, 1}));
    CHECK_FALSE(with(applies("own.act") && the_day < date{2022, 1, 1}));

    // A term is looked at on the day of the question, which may be later than the act.
    CHECK(with(missed("own.term") && list_filed, selects::day_asked));
    CHECK_FALSE(with(missed("own.term") && !list_filed, selects::day_asked));
    CHECK(with(missed("own.term") && !list_filed));
    CHECK_FALSE(with(missed("own.term") && is(employment::pppk)));
    CHECK(with(!missed("own.term") && !list_filed));

    // An item counts whoever the person is.
    CHECK(with(item("list:A") && is(employment::pppk)));
    CHECK(with(item("list:A") && item("list:A")));
    CHECK_FALSE(with(item("list:A") && favours::party));
    CHECK_FALSE(with(item("list:A.1") && is(contest::dprd)));
    CHECK_FALSE(with(item("list") && the_day == date{2024, 1, 1}));
    CHECK_FALSE(with(item("list:A") && !item("list:A")));
    CHECK_FALSE(with(!item("list:A") && item("list:A")));
    CHECK(with(!item("list:A") && favours::calon));
}

TEST_CASE("an item five levels away is not looked into", "[rules][satisfiable]") {
    static constexpr instrument list{.id = "list", .force = since(2022, 1, 1)};
    act_row const act{
        .id = "own.act", .type = "own.act", .item = "list:A.1", .basis = list, .when = condition{conduct::like}};
    norm const chain[] = {row("own.1", condition{applies("own.2")}), row("own.2", condition{applies("own.3")}),
                          row("own.3", condition{applies("own.4")}), row("own.4", condition{item("list:A")})};
    auto const with = [&](condition const& c) {
        norm const probe = row("own.probe", c);
        rule_book law;
        law.with(act, chain, probe);
        return can_fire_together(law, probe);
    };
    CHECK_FALSE(with(applies("own.2") && conduct::share));
    CHECK(with(applies("own.1") && conduct::share));
}

TEST_CASE("a state of one day may differ on another, a trait may not", "[rules][satisfiable]") {
    rule_book const law;
    auto const two_days = [&](condition const& on_act_day, condition const& asked) {
        norm then = row("own.then", on_act_day);
        then.selected_by = selects::act_date;
        return can_fire_together(law, then, row("own.now", asked));
    };
    CHECK(two_days(condition{on_cltn}, condition{!on_cltn}));
    CHECK_FALSE(two_days(condition{asn_official}, condition{!asn_official}));
    CHECK(two_days(condition{service_years == 3}, condition{service_years == 4}));
    CHECK_FALSE(two_days(condition{office_week_days == 5}, condition{office_week_days == 6}));
    CHECK(two_days(condition{the_day == date{2024, 1, 1}}, condition{the_day == date{2024, 2, 1}}));
}

TEST_CASE("the version of a row bounds the day that picks it", "[rules][satisfiable]") {
    auto const fits = [](selects by, condition const& c) {
        norm probe = row("own.probe", c);
        probe.selected_by = by;
        probe.force = between(date{2020, 1, 1}, date{2020, 12, 31});
        rule_book law;
        law.with(probe);
        return can_fire_together(law, probe);
    };
    date const before{2019, 12, 31};
    date const after{2021, 1, 1};
    // One event: its day picks.
    CHECK_FALSE(fits(selects::event_date, condition{resignation_submitted <= before}));
    CHECK_FALSE(fits(selects::event_date, condition{resignation_submitted >= after}));
    CHECK(fits(selects::event_date, resignation_submitted && the_day >= after));
    // None: the day of the question.
    CHECK_FALSE(fits(selects::event_date, on_cltn && the_day >= after));
    CHECK_FALSE(fits(selects::event_date, on_cltn && the_day <= before));
    // Two: none of them is later than the last day in force, the first may lie before it.
    CHECK(fits(selects::event_date, resignation_submitted <= before && list_filed));
    CHECK_FALSE(fits(selects::event_date, resignation_submitted && list_filed >= after));
    // Only the determination picks.
    CHECK(fits(selects::determination_date, determined_as_candidate && resignation_submitted <= before));
    CHECK_FALSE(fits(selects::determination_date, condition{determined_as_candidate <= before}));
    CHECK(fits(selects::determination_date, resignation_submitted <= before));
    // The day of the question, and the day of knowledge.
    CHECK(fits(selects::routing_date, condition{resignation_submitted <= before}));
    CHECK_FALSE(fits(selects::routing_date, condition{the_day >= after}));
    CHECK(fits(selects::knowledge_day, condition{the_day >= after}));
    // A round named by the row: the day says nothing beside it; without one an event picks.
    CHECK_FALSE(fits(selects::contest_day, cycle::pilkada_2020 && the_day >= after));
    CHECK_FALSE(fits(selects::contest_day, condition{resignation_submitted >= after}));
    CHECK(fits(selects::contest_day, resignation_submitted && the_day >= after));
}

TEST_CASE("the one event whose day picks the version stands beside what has no day", "[rules][satisfiable]") {
    date const before{2019, 12, 31};
    auto const old_letter = resignation_submitted <= before;
    auto const fits = [](condition const& c) {
        norm probe = row("own.probe", c);
        probe.selected_by = selects::event_date;
        probe.force = between(date{2020, 1, 1}, date{2020, 12, 31});
        rule_book law;
        law.with(probe);
        return can_fire_together(law, probe);
    };
    CHECK_FALSE(fits(old_letter && conduct::like));
    CHECK_FALSE(fits(old_letter && !list_filed));
    CHECK_FALSE(fits(old_letter && missed("deadline.pilkada_2024.organisers")));
    CHECK_FALSE(fits(old_letter && item("skb_netralitas_2022:II.A")));
    // Another row has a day of its own, an alternative may be the other one, and a retirement date is no event.
    CHECK(fits(old_letter && applies("party.member.ground_2023")));
    CHECK(fits(old_letter || condition{on_cltn}));
    CHECK(fits(condition{retirement_date <= before}));
}

TEST_CASE("the day of the conduct is the day of the act", "[rules][satisfiable]") {
    rule_book const law;
    auto const fits = [&](literal const& l, bool with_act, bool on_act_day) {
        detail::search<rule_book> s{law, with_act};
        return s.add(l, on_act_day) && s.possible();
    };
    CHECK_FALSE(fits(conduct_day > the_day, true, true));
    CHECK(fits(conduct_day >= the_day, true, true));
    CHECK(fits(conduct_day < the_day, true, false));
    // Where no act is looked at, the day of the conduct is a day like another.
    CHECK(fits(conduct_day > the_day, false, true));
}

TEST_CASE("a state of affairs too large for the search counts as possible", "[rules][satisfiable]") {
    norm const never = row("own.never", circle);
    std::vector<norm> rows{never};
    REQUIRE_FALSE(all_possible(rows));
    std::vector<norm> impossible{row("own.no", resignation_submitted && !resignation_submitted)};
    REQUIRE_FALSE(all_possible(impossible));

    SECTION("more goals than it keeps") {
        static constexpr char const* ids[] = {"g0", "g1", "g2", "g3", "g4", "g5", "g6", "g7", "g8", "g9", "g10", "g11"};
        for (auto const* const id : ids) {
            impossible.push_back(row(id, events(0)));
        }
        CHECK_FALSE(all_possible(std::span<norm const>{impossible}.first(11)));
        CHECK(all_possible(impossible));
    }
    SECTION("more constraints than it keeps") {
        condition many;
        for (int i = 0; i < 8; ++i) {
            many = many && condition{resignation_submitted <= became_party_member};
        }
        static constexpr char const* ids[] = {"c0", "c1", "c2", "c3", "c4", "c5", "c6", "c7"};
        for (auto const* const id : ids) {
            rows.push_back(row(id, many));
        }
        CHECK_FALSE(all_possible(std::span<norm const>{rows}.first(5)));
        CHECK(all_possible(rows));
    }
    SECTION("more days than it keeps") {
        static constexpr char const* ids[] = {"d0", "d1", "d2", "d3", "d4", "d5", "d6", "d7"};
        std::size_t first = 0;
        for (auto const* const id : ids) {
            rows.push_back(row(id, events(first)));
            first += max_literals;
        }
        CHECK_FALSE(all_possible(std::span<norm const>{rows}.first(7)));
        CHECK(all_possible(rows));
    }
    SECTION("more alternatives than it tries") {
        condition const four = (resignation_submitted || list_filed) && (entered_dcs || plan_to_stand) &&
                               (receipt_issued || appointed) && (cltn_granted || pair_registered);
        static constexpr char const* ids[] = {"a0", "a1", "a2", "a3"};
        for (auto const* const id : ids) {
            rows.push_back(row(id, four));
        }
        CHECK_FALSE(all_possible(std::span<norm const>{rows}.first(2)));
        CHECK(all_possible(rows));
    }
}

TEST_CASE("several values at once are one of the exclusive kinds and anything beside", "[rules][satisfiable]") {
    CHECK(possible(is(employment::tni) && is(employment::village_head)));
    CHECK_FALSE(possible(is(employment::tni) && is(employment::polri)));
    CHECK_FALSE(possible(is(employment::pns) && !is(employment::pns)));
    CHECK(possible((employment::pns | employment::pppk) && !is(employment::pns)));
    CHECK_FALSE(possible((employment::pns | employment::pppk) && !is(employment::pns) && !is(employment::pppk)));
    CHECK(possible(is(attributes::none) && !is(attributes::party)));
    CHECK_FALSE(possible(is(attributes::none) && is(attributes::party)));
    CHECK_FALSE(possible(is(contest::pilkada) && !is(contest::pilkada)));
    CHECK_FALSE(possible(is(cycle::pemilu_2024) && is(contest::pilkada)));
    CHECK(possible(is(cycle::pemilu_2024) && is(contest::dprd)));
    CHECK_FALSE(possible(is(cycle::pilkada_2024) && !is(contest::pilkada)));
    CHECK(possible(is(cycle::pilkada_2024) && (contest::pilkada | contest::dprd)));
}

// --- Every pair of comparisons, held against a list of all states of affairs

namespace {

constexpr test comparisons[] = {test::less, test::less_equal, test::equal, test::greater_equal, test::greater};

template <class T>
bool compared(T const& x, test how, T const& y) {
    switch (how) {
        case test::less: return x < y;
        case test::less_equal: return x <= y;
        case test::equal: return x == y;
        case test::greater_equal: return x >= y;
        default: return x > y;
    }
}
/// The days of two events, of which one or both may never happen.
struct two_days {
    std::optional<date> a;
    std::optional<date> b;
};
constexpr word a_word = word::resignation_submitted;
constexpr word b_word = word::became_party_member;

bool holds(literal const& l, two_days const& s) {
    auto const of = [&](word w) { return w == a_word ? s.a : s.b; };
    auto const left = of(l.left);
    bool yes = left.has_value();
    if (yes && l.ask != test::holds) {
        std::optional<date> right;
        if (l.operand == operand_kind::day) {
            right = from_serial(static_cast<std::int32_t>(l.value));
        } else {
            right = of(static_cast<word>(l.value));
        }
        if (right && l.operand == operand_kind::month_end_of) {
            right = right->end_of_month();
        }
        // What has not happened is later than every day.
        yes = right ? compared(*left, l.ask, *right) : l.ask == test::less || l.ask == test::less_equal;
    }
    return yes != l.negated;
}

}  // namespace

TEST_CASE("pairs of comparisons of days are possible where two days fit them", "[rules][satisfiable]") {
    std::vector<std::optional<date>> days{std::nullopt, date{2024, 1, 31}, date{2024, 2, 1}};
    for (int k = 0; k < 8; ++k) {
        days.push_back(add_days(date{2023, 12, 28}, k));
    }
    std::vector<two_days> states;
    for (auto const& a : days) {
        for (auto const& b : days) {
            states.push_back({a, b});
        }
    }
    std::vector<literal> asked{literal{a_word, test::holds}, literal{b_word, test::holds}};
    for (auto const how : comparisons) {
        auto const day = static_cast<std::uint64_t>(serial(date{2024, 1, 1}));
        asked.push_back({a_word, how, operand_kind::day, day});
        asked.push_back({a_word, how, operand_kind::of_word, static_cast<std::uint64_t>(b_word)});
        asked.push_back({b_word, how, operand_kind::of_word, static_cast<std::uint64_t>(a_word)});
        asked.push_back({a_word, how, operand_kind::of_word, static_cast<std::uint64_t>(a_word)});
        asked.push_back({a_word, how, operand_kind::month_end_of, static_cast<std::uint64_t>(b_word)});
    }
    for (std::size_t i = asked.size(); i-- > 0;) {
        asked.push_back(!asked[i]);
    }
    rule_book const law;
    std::size_t impossible = 0;
    for (auto const& x : asked) {
        for (auto const& y : asked) {
            bool const some =
                std::any_of(states.begin(), states.end(), [&](two_days const& s) { return holds(x, s) && holds(y, s); });
            detail::search<rule_book> s{law, false};
            bool const found = s.add(x, false) && s.add(y, false) && s.possible();
            CAPTURE(static_cast<int>(x.left), static_cast<int>(x.ask), x.negated, static_cast<int>(x.operand));
            CAPTURE(static_cast<int>(y.left), static_cast<int>(y.ask), y.negated, static_cast<int>(y.operand));
            // The end of a month is only bounded, so the search may call possible what the calendar rules out.
            bool const exact = x.operand != operand_kind::month_end_of && y.operand != operand_kind::month_end_of;
            CHECK((exact ? found == some : found || !some));
            impossible += found ? 0 : 1;
        }
    }
    CHECK(impossible > 500);
}

TEST_CASE("three comparisons of a number are possible where a number of its range fits them", "[rules][satisfiable]") {
    std::vector<literal> asked;
    for (auto const how : comparisons) {
        for (std::uint64_t n = 4; n <= 7; ++n) {
            literal const l{word::office_week_days, how, operand_kind::number, n};
            asked.push_back(l);
            asked.push_back(!l);
        }
    }
    auto const fits = [](literal const& l, int days) {
        return compared(days, l.ask, static_cast<int>(l.value)) != l.negated;
    };
    rule_book const law;
    std::size_t wrong = 0;
    for (auto const& x : asked) {
        for (auto const& y : asked) {
            for (auto const& z : asked) {
                bool some = false;
                for (int const days : {5, 6}) {
                    some = some || (fits(x, days) && fits(y, days) && fits(z, days));
                }
                detail::search<rule_book> s{law, false};
                bool const found = s.add(x, false) && s.add(y, false) && s.add(z, false) && s.possible();
                wrong += found == some ? 0 : 1;
            }
        }
    }
    CHECK(wrong == 0);
}

}  // namespace satisfiable_test
