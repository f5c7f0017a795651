// SPDX-License-Identifier: BSL-1.0
// What must be done next, on documented cases; the days left are counted by hand. That what follows is what a full assessment
// says is proved over the whole suite in tests/conformance/what_follows.cpp.
#include <netralitas/rules/next_deadlines.hpp>

#include <algorithm>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <catch.hpp>
#include <example_people.hpp>

namespace next_deadlines_test {

using namespace netralitas;

namespace {

using example_people::balikpapan;

bool names(std::vector<finding> const& list, std::string_view id) {
    return std::any_of(list.begin(), list.end(), [&](finding const& f) { return f.id() == id; });
}
deadline_change const* find(std::vector<deadline_change> const& list, std::string_view id) {
    for (auto const& d : list) {
        if (d.then.row->id == id) {
            return &d;
        }
    }
    return nullptr;
}
std::vector<std::string> ids(agenda const& g) {
    std::vector<std::string> out;
    for (auto const& o : g) {
        out.emplace_back(o.id());
    }
    return out;
}

}  // namespace

TEST_CASE("the deadlines of a candidate, the soonest first, with whose turn and days left", "[rules][next_deadlines]") {
    auto const next = next_deadlines(balikpapan(), &contests::dprd_2024, {.on = date{2023, 5, 23}});
    CHECK(next.problem.code == errc::none);
    CHECK(ids(next) == std::vector<std::string>{"deadline.party.resigner_effective", "deadline.party.resigner_decree",
                                                "deadline.pileg_2024.decree"});

    // SE KASN 6/2023 C.1.b: the end of the month of the letter. It comes by itself.
    auto const& leaves = next.obligations[0];
    CHECK(leaves.due() == date{2023, 5, 31});
    CHECK(leaves.by_itself);
    CHECK(leaves.calendar_days_left == 8);
    CHECK(*leaves.work_days_left == 6);  // 24, 25, 26, 29, 30, 31 May
    CHECK(leaves.hence.before.employment == employment_state::leaving);
    CHECK(leaves.hence.then.employment == employment_state::discharged_with_honour);
    CHECK(leaves.otherwise.empty());

    // Fourteen work days from 15 May: 18 May, 1 June and 2 June are off.
    auto const& decree = next.obligations[1];
    CHECK(decree.due() == date{2023, 6, 7});
    CHECK(decree.whose_turn().en == "appointing authority (PPK) or President");
    CHECK(*decree.work_days_left == 9);  // 24, 25, 26, 29, 30, 31 May, 5, 6, 7 June
    CHECK_FALSE(decree.by_itself);
    CHECK(names(decree.hence.ends, "status.pileg.keep_working_until_2023"));
    CHECK(names(decree.hence.begins, "nomination.pileg_2024.decree_at_filing"));

    // PKPU 10/2023 art. 14(3), (4): by the end of the scrutiny, else no substitute.
    auto const& with_kpu = next.obligations[2];
    CHECK(with_kpu.due() == date{2023, 10, 3});
    CHECK(with_kpu.calendar_days_left == 133);
    CHECK(names(with_kpu.otherwise.begins, "nomination.pileg_2024.no_substitution"));
    CHECK_FALSE(names(with_kpu.hence.begins, "nomination.pileg_2024.no_substitution"));
    CHECK(with_kpu.if_missed().en == "name not in the DCT and no substitution");
    CHECK(next.find("deadline.pileg_2024.decree") == &with_kpu);
    CHECK(next.find("deadline.none") == nullptr);
}

TEST_CASE("doing it today starts what comes after it", "[rules][next_deadlines]") {
    // PP 11/2017 and BKN 24/2017: report back within a month, else discharge; then the proposal within a month.
    facts f{pns, appointed(date{2010, 1, 1}), cltn_granted(date{2020, 1, 2}), cltn_start(date{2020, 1, 6}),
            cltn_end(date{2023, 1, 6})};
    f.nothing_else_happened();
    auto const next = next_deadlines(f, nullptr, {.on = date{2023, 1, 16}});
    auto const* const report = next.find("deadline.cltn.report_back");
    REQUIRE(report != nullptr);
    CHECK(report->due() == date{2023, 2, 6});
    CHECK(report->whose_turn().id == "PNS");
    auto const* const proposal = find(report->hence.deadlines, "deadline.cltn.reactivation_proposal");
    REQUIRE(proposal != nullptr);
    CHECK(proposal->starts());
    CHECK(proposal->then.due.day == date{2023, 2, 16});
    REQUIRE(!report->otherwise.begins.empty());
    CHECK(std::any_of(report->otherwise.begins.begin(), report->otherwise.begins.end(), [](finding const& x) {
        return x.then() == consequence::discharge_with_honour || x.then() == consequence::service_ends ||
               x.then() == consequence::discharge_honour_not_own;
    }));
    CHECK(find(report->otherwise.deadlines, "deadline.cltn.reactivation_proposal") == nullptr);
}

TEST_CASE("what only the passing of days brings is no consequence of missing it", "[rules][next_deadlines]") {
    constexpr text said{"Said.", "Dikatakan."};
    norm const rows[] = {
        {.id = "t.later", .when = the_day > date{2023, 6, 9} && !placed, .basis = {pp_11_2017}, .words = said},
        {.id = "t.anyway", .when = placed || the_day > date{2023, 6, 9}, .basis = {pp_11_2017}, .words = said},
        {.id = "t.missed", .when = missed("t.deadline"), .basis = {pp_11_2017}, .words = said},
        {.id = "t.prevails", .when = placed, .basis = {pp_11_2017}, .words = said},
        {.id = "t.yields", .when = always, .basis = {pp_11_2017}, .yields_to = {row_ref{"t.prevails"}}, .words = said}};
    deadline_row const own[] = {
        {.id = "t.deadline",
         .from = word::appointed,
         .length = {10, unit::calendar_day, direction::after, counting::day_after_event, roll::none},
         .met_by = {placed},
         .basis = {pp_11_2017}}};
    auto const book = rule_book{}.with(std::span<norm const>{rows}).with(std::span<deadline_row const>{own});
    facts f{appointed(date{2023, 5, 30})};
    f.nothing_else_happened();
    auto const next = next_deadlines(f, nullptr, {.on = date{2023, 6, 1}, .law = &book});
    auto const* const o = next.find("t.deadline");
    REQUIRE(o != nullptr);
    CHECK(o->due() == date{2023, 6, 9});
    CHECK(names(o->otherwise.begins, "t.missed"));
    CHECK(names(o->otherwise.begins, "t.later"));
    CHECK_FALSE(names(o->otherwise.begins, "t.anyway"));
    CHECK(names(o->hence.begins, "t.anyway"));
    CHECK(names(o->hence.begins, "t.prevails"));
    CHECK(names(o->hence.ends, "t.yields"));  // it fires still, and another row prevails over it then
    CHECK_FALSE(names(o->hence.begins, "t.missed"));
}

TEST_CASE("on the due day it still runs, the day after it is missed and listed on request", "[rules][next_deadlines]") {
    auto const ask = [](date day, int within) {
        return next_deadlines(balikpapan(), &contests::dprd_2024, {.on = day}, {}, {.missed_within_days = within});
    };
    auto const on_the_day = ask(date{2023, 10, 3}, 0);
    REQUIRE(on_the_day.find("deadline.pileg_2024.decree") != nullptr);
    CHECK(on_the_day.find("deadline.pileg_2024.decree")->calendar_days_left == 0);
    CHECK(*on_the_day.find("deadline.pileg_2024.decree")->work_days_left == 0);
    CHECK(ask(date{2023, 10, 4}, 0).find("deadline.pileg_2024.decree") == nullptr);
    CHECK(ask(date{2023, 10, 13}, 9).find("deadline.pileg_2024.decree") == nullptr);
    auto const late = ask(date{2023, 10, 13}, 10);
    auto const* const o = late.find("deadline.pileg_2024.decree");
    REQUIRE(o != nullptr);
    CHECK(o->phase == obligation_phase::missed);
    CHECK(o->calendar_days_left == -10);
    CHECK(*o->work_days_left == -8);  // 4, 5, 6, 9, 10, 11, 12, 13 October
    CHECK(names(o->otherwise.begins, "nomination.pileg_2024.dispensation_condition"));
}

TEST_CASE("what a known event will start is listed on request, from the day it starts", "[rules][next_deadlines]") {
    // The proposal will be received on 5 June.
    facts f{pns,
            appointed(date{2010, 1, 1}),
            cltn_granted(date{2020, 1, 2}),
            cltn_start(date{2020, 1, 6}),
            cltn_end(date{2023, 1, 6}),
            cltn_extension_requested(date{2022, 9, 5})};
    f.nothing_else_happened();
    question const q{.on = date{2022, 9, 1}};
    CHECK(next_deadlines(f, nullptr, q).find("deadline.cltn.extension") == nullptr);
    auto const next = next_deadlines(f, nullptr, q, {}, {.to_come = true});
    auto const* const o = next.find("deadline.cltn.extension");
    REQUIRE(o != nullptr);
    CHECK(o->phase == obligation_phase::to_come);
    CHECK(o->starts == date{2022, 9, 5});
    CHECK(o->due() == date{2024, 1, 6});
    CHECK(o->calendar_days_left == 492);
    auto const days = next_deadlines(f, nullptr, q, {}, {.to_come = true}).obligations;
    CHECK(std::is_sorted(days.begin(), days.end(), [](auto const& a, auto const& b) { return a.due() < b.due(); }));
}

TEST_CASE("past the last decreed year there are no work days, and no due day counted in them", "[rules][next_deadlines]") {
    facts f{pns, letter_ground::party, discharge_proposal_received(date{2027, 12, 20}), cltn_end(date{2028, 1, 10})};
    f.nothing_else_happened();
    auto const next = next_deadlines(f, nullptr, {.on = date{2027, 12, 21}});
    auto const* const decree = next.find("deadline.party.resigner_decree");
    REQUIRE(decree != nullptr);
    CHECK(decree->phase == obligation_phase::no_day_yet);
    CHECK(decree->deadline.problem.code == errc::not_decreed);
    CHECK(decree->work_days_left.problem().code == errc::not_decreed);
    CHECK_FALSE(is_day(decree->due()));
    CHECK(&next.obligations.back() == decree);
    auto const* const report = next.find("deadline.cltn.report_back");
    REQUIRE(report != nullptr);
    CHECK(report->due() == date{2028, 2, 10});
    CHECK(report->calendar_days_left == 51);
    CHECK(report->work_days_left.problem().code == errc::not_decreed);
}

TEST_CASE("the calendar of the question counts, and its readings", "[rules][next_deadlines]") {
    work_calendar const six{{.week = work_week::six_days}};
    auto const next = next_deadlines(balikpapan(), &contests::dprd_2024, {.on = date{2023, 5, 23}, .calendar = &six});
    CHECK(next.find("deadline.party.resigner_decree")->due() == date{2023, 6, 3});  // Saturdays count
    auto const counted =
        next_deadlines(balikpapan(), &contests::dprd_2024, {.on = date{2023, 5, 23}, .readings = "joint_leave_counts"});
    CHECK(counted.find("deadline.party.resigner_decree")->due() == date{2023, 6, 6});  // 2 June counts
    // PP 37/2004, by those who hold that it still applies: ten and twenty work days from the letter of 8 May; its term for the
    // decision takes the place of the national one, which the same decree meets.
    auto const old = next_deadlines(balikpapan(), &contests::dprd_2024,
                                    {.on = date{2023, 5, 23}, .readings = "pp37_2004_still_applies"});
    REQUIRE(old.find("deadline.party.pp37_opinion") != nullptr);
    CHECK(old.find("deadline.party.pp37_opinion")->due() == date{2023, 5, 23});
    REQUIRE(old.find("deadline.party.pp37_decision") != nullptr);
    CHECK(old.find("deadline.party.pp37_decision")->due() == date{2023, 6, 8});
    CHECK(old.find("deadline.party.resigner_decree") == nullptr);
    CHECK(next_deadlines(balikpapan(), &contests::dprd_2024, {.on = date{2023, 5, 23}}).find("deadline.party.pp37_opinion") ==
          nullptr);
}

TEST_CASE("an act may be judged otherwise afterwards", "[rules][next_deadlines]") {
    // Story 4: an official approaches a party, the leave begins first or does not.
    facts f{pns, appointed(date{2014, 1, 1}), first_approach(date{2024, 8, 1})};
    f.nothing_else_happened();
    act const approach{.what = facts{conduct::approach_party, favours::own_candidacy, conduct_day(date{2024, 8, 1})},
                       .id = "a"};
    auto const next = next_deadlines(f, &contests::pilkada_2024, {.on = date{2024, 8, 1}}, std::span{&approach, 1});
    auto const* const o = next.find("deadline.cltn.political_before_approach");
    REQUIRE(o != nullptr);
    REQUIRE(o->hence.rulings.size() == 1);
    CHECK(o->hence.rulings[0].of == &approach);
    CHECK(o->hence.rulings[0].before == ruling::breach);
    CHECK(o->hence.rulings[0].then != ruling::breach);
    CHECK(next_deadlines(f, &contests::pilkada_2024, {.on = date{2024, 8, 1}})
              .find("deadline.cltn.political_before_approach")
              ->hence.rulings.empty());
}

TEST_CASE("days at the ends of the calendar of Boost are no trap", "[rules][next_deadlines]") {
    facts f{pns, cltn_start(date{9996, 12, 31}), letter_ground::party};
    f.nothing_else_happened();
    auto const next =
        next_deadlines(f, nullptr, {.on = date{9999, 1, 1}}, {}, {.missed_within_days = 9000000, .to_come = true});
    REQUIRE(next.find("deadline.cltn.max_term") != nullptr);
    CHECK(next.find("deadline.cltn.max_term")->due() == date{9999, 12, 31});
    CHECK_NOTHROW(
        next_deadlines(f, nullptr, {.on = date{1400, 1, 1}}, {}, {.missed_within_days = 9000000, .to_come = true}));
}

TEST_CASE("what runs for everybody is left out, and wrong questions are reported", "[rules][next_deadlines]") {
    facts f{pns};
    f.nothing_else_happened();
    for (auto const& o : next_deadlines(f, &contests::dprd_2024, {.on = date{2023, 8, 21}})) {
        CHECK_FALSE(runs_for_everybody(*o.deadline.row));
    }
    CHECK(next_deadlines(f, nullptr, {.on = no_last_day}).problem.code == errc::special_date);
    CHECK(next_deadlines(f, nullptr, {.on = no_last_day}).obligations.empty());
    CHECK(next_deadlines(f, nullptr, {.on = date{2023, 1, 1}, .readings = "nobody"}).problem.code == errc::unknown_id);
}

}  // namespace next_deadlines_test
