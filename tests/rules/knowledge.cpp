// SPDX-License-Identifier: BSL-1.0
#include <netralitas/rules/knowledge.hpp>

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include <catch.hpp>

namespace knowledge_test {

using namespace netralitas;

namespace {

facts reported(date d) {
    facts f{pns, appointed(date{2012, 3, 1}), recommendation_received(d)};
    return f.nothing_else_happened();
}
facts candidate_without_letter() {
    facts f{pns, appointed(date{2010, 1, 1}), party_card_issued(date{2023, 5, 9}), list_filed(date{2023, 5, 12})};
    return f.nothing_else_happened();
}
facts candidate_with_letter() {
    facts f{pns,
            appointed(date{2010, 1, 1}),
            party_card_issued(date{2023, 5, 9}),
            list_filed(date{2023, 5, 12}),
            resignation_submitted(date{2023, 5, 8}),
            letter_ground::party,
            receipt_issued(date{2023, 5, 8}),
            letter_with_kpu(date{2023, 5, 12}),
            receipt_with_kpu(date{2023, 5, 12})};
    return f.nothing_else_happened();
}
bool moved_by(knowledge const& k, date day, std::string_view id) {
    return std::any_of(k.movers.begin(), k.movers.end(), [&](mover const& m) {
        return m.day == day &&
               std::any_of(m.issued.begin(), m.issued.end(), [&](instrument const* i) { return i->id == id; });
    });
}
changed_deadline const* find(difference const& d, std::string_view id) {
    auto const at = std::find_if(d.deadlines.begin(), d.deadlines.end(), [&](auto const& x) { return x.row().id == id; });
    return at != d.deadlines.end() ? &*at : nullptr;
}

}  // namespace

TEST_CASE("the decree of 28 March 2023 moved a deadline over Eid", "[rules][knowledge]") {
    // Counted by hand from Monday 17 April. The decree for 2023 had 21 and 24 to 26 April as joint leave: 18, 19, 20, 27, 28 April,
    // 2 to 5 and 8 to 12 May are 14 work days. The revision has 19 to 21, 24 and 25 April: 18, 26, 27, 28 April, 2 to 5 and 8 to 12
    // May are 13, and 15 May is the fourteenth. 1 May is off.
    auto const k = compare_knowledge(reported(date{2023, 4, 17}), nullptr, {.on = date{2023, 4, 17}},
                                     as_known_on{date{2023, 3, 27}}, as_known_on{date{2023, 7, 1}});
    auto const* d = find(k.moved, "deadline.sbt.ppk_follow_up");
    REQUIRE(d != nullptr);
    CHECK(d->before.due.day == date{2023, 5, 12});
    CHECK(d->after.due.day == date{2023, 5, 15});
    REQUIRE(k.movers.size() == 1);
    CHECK(moved_by(k, date{2023, 3, 28}, "skb_libur_2023_rev1"));
    CHECK(find(k.movers[0].moved, "deadline.sbt.ppk_follow_up") != nullptr);
}

TEST_CASE("the decree of June 2023 moved a deadline over the Feast of Sacrifice", "[rules][knowledge]") {
    // From Monday 19 June: 29 June is the feast; the second revision of 16 June adds 28 and 30 June. 14 work days: 20 to 23, 26 to 28, 30
    // June, 3 to 7 and 10 July; with the revision two days later, on 12 July.
    auto const k = compare_knowledge(reported(date{2023, 6, 19}), nullptr, {.on = date{2023, 6, 19}},
                                     as_known_on{date{2023, 6, 1}}, as_known_on{no_last_day});
    auto const* d = find(k.moved, "deadline.sbt.ppk_follow_up");
    REQUIRE(d != nullptr);
    CHECK(d->before.due.day == date{2023, 7, 10});
    CHECK(d->after.due.day == date{2023, 7, 12});
    CHECK(moved_by(k, skb_libur_2023_rev2.issued.first, "skb_libur_2023_rev2"));
}

TEST_CASE("the circular of 20 July 2023 bars the registered candidate from duty", "[rules][knowledge]") {
    // Story 3 A: nothing forbids the work as such until the circular.
    date const august{2023, 8, 15};
    auto const between = [&](date earlier, date later) {
        return compare_knowledge(candidate_without_letter(), &contests::dprd_2024, {.on = august}, as_known_on{earlier},
                                 as_known_on{later});
    };
    auto const k = between(date{2023, 5, 23}, august);
    REQUIRE(k.moved.duty);
    CHECK(k.moved.duty->before.duty == consequence::none);
    CHECK(k.moved.duty->after.duty == consequence::barred_from_duty);
    REQUIRE(k.movers.size() == 1);
    CHECK(moved_by(k, date{2023, 7, 20}, "se_kasn_6_2023"));
    CHECK(between(date{2023, 7, 20}, august).movers.empty());
    CHECK(between(date{2023, 5, 23}, date{2023, 7, 19}).movers.empty());
}

TEST_CASE("the letter of 25 September 2023 brought the dispensation", "[rules][knowledge]") {
    facts f = candidate_with_letter();
    f.state(stamped_statement_with_kpu(date{2023, 10, 2}));
    f.state(determined_as_candidate(date{2023, 11, 3}));
    auto const k = compare_knowledge(f, &contests::dprd_2024, {.on = date{2023, 11, 6}}, as_known_on{date{2023, 9, 24}},
                                     as_known_on{date{2023, 11, 6}});
    auto const* d = find(k.moved, "deadline.pileg_2024.decree_dispensation");
    REQUIRE(d != nullptr);
    CHECK(d->appeared());
    CHECK(d->after.due.day == date{2023, 12, 3});
    CHECK(moved_by(k, date{2023, 9, 25}, "kpu_letter_1035_2023"));
}

TEST_CASE("the two answers are those of assess, and the steps lead from the one to the other", "[rules][knowledge]") {
    facts const f = candidate_with_letter();
    std::vector<act> const acts{{.what = {conduct::post, favours::party, conduct_day(date{2023, 8, 1})}}};
    question const q{.on = date{2023, 8, 15}};
    date const days[] = {date{2015, 1, 1},  date{2020, 1, 1},  date{2022, 9, 21},
                         date{2022, 9, 22}, date{2023, 7, 19}, date{2023, 8, 15}};
    for (auto const first : days) {
        for (auto const last : days) {
            if (last < first) {
                continue;
            }
            auto const k = compare_knowledge(f, &contests::dprd_2024, q, as_known_on{first}, as_known_on{last}, acts);
            question then = q;
            then.known_on = first;
            CHECK(compare(k.before, assess(f, &contests::dprd_2024, then, acts)).empty());
            then.known_on = last;
            CHECK(compare(k.after, assess(f, &contests::dprd_2024, then, acts)).empty());
            CHECK(k.movers.empty() == !k.moved.of_the_case());
            date at = first;
            for (auto const& m : k.movers) {
                CHECK(at < m.day);
                CHECK(m.day <= last);
                CHECK(m.moved.of_the_case());
                CHECK(m.moved.asked.after.known_on == m.day);
                CHECK_FALSE(m.issued.empty());
                for (auto const* const i : m.issued) {
                    CHECK(i->issued.first == m.day);
                }
                at = m.day;
            }
            // Between the days of the movers nothing moves.
            at = first;
            for (auto const& m : k.movers) {
                question eve = q;
                eve.known_on = add_days(m.day, -1);
                then.known_on = at;
                CHECK_FALSE(
                    compare(assess(f, &contests::dprd_2024, then, acts), assess(f, &contests::dprd_2024, eve, acts))
                        .of_the_case());
                at = m.day;
            }
        }
    }
}

TEST_CASE("a decree of the caller's own moves an answer as well", "[rules][knowledge]") {
    static constexpr instrument of{.id = "perbup_1_2024",
                                   .short_name = "Perbup 1/2024",
                                   .title = {"A day off of the regency", "Hari libur kabupaten"},
                                   .issued = {date{2024, 10, 10}, date{2024, 10, 10}},
                                   .force = {date{2024, 10, 10}, no_last_day},
                                   .grade = evidence::text};
    static constexpr decree_entry entries[] = {
        decrees::declare(date{2024, 10, 17}, day_kind::regional_holiday, {"Founding day", "Hari jadi"})};
    static constexpr decree own[] = {
        {.id = "own.perbup", .of = &of, .kind = decree_kind::joint_ministerial, .entries = entries}};
    work_calendar const mine{calendar_options{.own_decrees = own}};
    auto const k = compare_knowledge(reported(date{2024, 10, 8}), nullptr, {.on = date{2024, 10, 8}, .calendar = &mine},
                                     as_known_on{date{2024, 10, 8}}, as_known_on{date{2024, 10, 31}});
    auto const* d = find(k.moved, "deadline.sbt.ppk_follow_up");
    REQUIRE(d != nullptr);
    CHECK(d->before.due.day == date{2024, 10, 28});
    CHECK(d->after.due.day == date{2024, 10, 29});
    CHECK(moved_by(k, date{2024, 10, 10}, "perbup_1_2024"));
}

TEST_CASE("what moved for everybody is no mover of a case", "[rules][knowledge]") {
    auto const k = compare_knowledge(candidate_with_letter(), &contests::dprd_2024, {.on = date{2023, 6, 1}},
                                     as_known_on{date{2025, 10, 1}}, as_known_on{date{2025, 12, 1}});
    CHECK_FALSE(k.moved.deadlines.empty());
    CHECK(k.movers.empty());
}

TEST_CASE("days that are none, or the wrong way round, are refused", "[rules][knowledge]") {
    facts const f{pns};
    question const q{.on = date{2023, 8, 15}};
    CHECK(compare_knowledge(f, nullptr, q, as_known_on{no_last_day}, as_known_on{no_last_day}).problem.code ==
          errc::special_date);
    CHECK(compare_knowledge(f, nullptr, q, as_known_on{date{2023, 1, 2}}, as_known_on{date{2023, 1, 1}}).problem.code ==
          errc::reversed_interval);
    CHECK(compare_knowledge(f, nullptr, q, as_known_on{date{2023, 1, 1}}, as_known_on{date{2023, 1, 1}}).moved.empty());
    auto const no_day = compare_knowledge(f, nullptr, question{.on = no_last_day}, as_known_on{date{2023, 1, 1}},
                                          as_known_on{date{2023, 2, 1}});
    CHECK(no_day.before.problem.code == errc::special_date);
    CHECK(no_day.movers.empty());
}

TEST_CASE("the question behind an answer is compared as if it were asked anew", "[rules][knowledge]") {
    facts const f = reported(date{2023, 4, 17});
    question const q{.on = date{2023, 4, 17}};
    std::vector<act> const acts{{.what = {conduct::like, favours::calon, conduct_day(date{2023, 4, 14})}, .id = "like"}};
    auto const k =
        compare_knowledge(assess(f, nullptr, q, acts), as_known_on{date{2023, 3, 27}}, as_known_on{date{2023, 7, 1}});
    REQUIRE(k.movers.size() == 1);
    CHECK(k.movers[0].day == date{2023, 3, 28});
    auto const* d = find(k.moved, "deadline.sbt.ppk_follow_up");
    REQUIRE(d != nullptr);
    CHECK(d->before.due.day == date{2023, 5, 12});
    CHECK(d->after.due.day == date{2023, 5, 15});
    REQUIRE(k.after.verdicts.size() == 1);
    CHECK(k.after.verdicts[0].of->id == "like");
}

TEST_CASE("with the later day left open a decree still to come is found", "[rules][knowledge]") {
    static constexpr instrument of{.id = "perbup_later",
                                   .short_name = "Perbup Later",
                                   .title = {"A day off of the regency", "Hari libur kabupaten"},
                                   .issued = {date{2035, 1, 2}, date{2035, 1, 2}},
                                   .force = {date{2035, 1, 2}, no_last_day},
                                   .grade = evidence::text};
    static constexpr decree_entry entries[] = {
        decrees::declare(date{2024, 10, 17}, day_kind::regional_holiday, {"Founding day", "Hari jadi"})};
    static constexpr decree own[] = {
        {.id = "own.later", .of = &of, .kind = decree_kind::joint_ministerial, .entries = entries}};
    work_calendar const mine{calendar_options{.own_decrees = own}};
    auto const k = compare_knowledge(reported(date{2024, 10, 8}), nullptr, {.on = date{2024, 10, 8}, .calendar = &mine},
                                     as_known_on{date{2034, 1, 1}}, as_known_on{no_last_day});
    REQUIRE(k.movers.size() == 1);
    CHECK(moved_by(k, date{2035, 1, 2}, "perbup_later"));
}

TEST_CASE("what moves through a row that is not told is found by halving", "[rules][knowledge]") {
    // The norm is as old as its instrument; the act whose item it asks for binds somebody else and comes from a list of 5 March 2024.
    static constexpr instrument old{
        .id = "own_old", .issued = {date{2020, 1, 2}, date{2020, 1, 2}}, .force = since(2020, 1, 2)};
    static constexpr instrument list{
        .id = "own_list", .issued = {date{2024, 3, 5}, date{2024, 3, 5}}, .force = since(2024, 1, 1)};
    static constexpr text said{"Said.", "Dikatakan."};
    static constexpr act_row of_list{.id = "own.act",
                                     .type = "own.act",
                                     .item = "own_list:1",
                                     .basis = list,
                                     .binds = pppk,
                                     .when = conduct::like && favours::calon,
                                     .words = said,
                                     .sanction = said};
    static constexpr norm report{.id = "own.report",
                                 .binds = pns,
                                 .force = since(2020, 1, 2),
                                 .kind = deontic::obligation,
                                 .then = consequence::breach,
                                 .when = item("own_list:1"),
                                 .basis = {old},
                                 .selected_by = selects::act_date,
                                 .words = said};
    rule_book const law = rule_book{}.with(of_list, report);
    facts person{pns, appointed(date{2015, 1, 1})};
    person.nothing_else_happened();
    std::vector<act> const acts{{.what = {conduct::like, favours::calon, conduct_day(date{2024, 2, 1})}}};
    auto const k = compare_knowledge(person, &contests::dprd_2024, {.on = date{2024, 2, 1}, .law = &law},
                                     as_known_on{date{2024, 2, 2}}, as_known_on{date{2024, 12, 31}}, acts);
    CHECK_FALSE(k.before.has("own.report"));
    CHECK(k.after.has("own.report"));
    CHECK(moved_by(k, date{2024, 3, 5}, "own_list"));
}

}  // namespace knowledge_test
