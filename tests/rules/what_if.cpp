// SPDX-License-Identifier: BSL-1.0
#include <netralitas/rules/what_if.hpp>

#include <iterator>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <catch.hpp>
#include <netralitas/person/employee.hpp>

namespace what_if_test {

using namespace netralitas;

namespace {

// Story 3: card on 9 May 2023, list on 12 May; A without a letter.
facts candidate_without_letter() {
    facts f{pns, appointed(date{2010, 1, 1}), party_card_issued(date{2023, 5, 9}), list_filed(date{2023, 5, 12}),
            determined_as_candidate(date{2023, 11, 3})};
    return f.nothing_else_happened();
}
date const august{2023, 8, 15};
assessment answer(question const& q = {.on = august}) {
    return assess(candidate_without_letter(), &contests::dprd_2024, q);
}

constexpr norm draft[] = {{.id = "draft.card_is_a_breach",
                           .binds = pns,
                           .kind = deontic::prohibition,
                           .then = consequence::breach,
                           .when = became_party_member,
                           .basis = {pp_11_2017},
                           .grade = evidence::derived,
                           .selected_by = selects::day_asked,
                           .words = {"A draft.", "Sebuah rancangan."}}};

}  // namespace

TEST_CASE("with no change nothing changes", "[rules][what_if]") {
    std::vector<act> const acts{{.what = {conduct::like, favours::calon, conduct_day(date{2023, 8, 1})}, .id = "like"}};
    auto const a = assess(candidate_without_letter(), &contests::dprd_2024, {.on = august}, acts);
    auto const same = what_if(a);
    CHECK(same.moved.empty());
    REQUIRE(same.answer.verdicts.size() == 1);
    CHECK(same.answer.verdicts[0].of != a.verdicts[0].of);  // its own copy of the act
    CHECK(same.answer.verdicts[0].of->id == "like");
    CHECK(what_if(a, on{august}, as_known_on{no_last_day}, reading_set{}).moved.empty());
    CHECK(what_if(a, pns, party_card_issued(date{2023, 5, 9})).moved.empty());
}

TEST_CASE("a statement takes the place of what was stated", "[rules][what_if]") {
    auto const a = answer();
    CHECK(a.status.discharge == consequence::discharge_without_honour);
    auto const before_card = what_if(a, resignation_submitted(date{2023, 5, 8}), letter_ground::party);
    CHECK(before_card.answer.status.discharge == consequence::discharge_with_honour);
    CHECK(before_card.answer.status.discharge_from == date{2023, 5, 31});
    REQUIRE(before_card.moved.discharge);
    // The letter a week later does not save the honour; by the bare words of art. 255 it does.
    auto const after_card = what_if(before_card, resignation_submitted(date{2023, 5, 15}));
    CHECK(after_card.answer.status.discharge == consequence::discharge_without_honour);
    REQUIRE(after_card.moved.stated.size() == 1);
    CHECK(after_card.moved.stated[0].subject() == word::resignation_submitted);
    auto const literal = what_if(after_card, reading_set{"literal_pp_11_2017"});
    CHECK(literal.answer.status.discharge == consequence::discharge_with_honour);
    CHECK(literal.answer.status.discharge_from == date{2023, 5, 31});
    REQUIRE(literal.moved.discharge);
    CHECK(literal.moved.discharge->before.by_class == consequence::discharge_without_honour);
}

TEST_CASE("the changed answer is the one that a fresh question gives", "[rules][what_if]") {
    auto const a = answer();
    struct {
        facts stated;
        contest_info const* where;
        question q;
        supposition what;
    } const cases[] = {
        {[] {
             facts f = candidate_without_letter();
             f.restate(party_card_issued(date{2023, 6, 9}));
             return f;
         }(),
         &contests::dprd_2024,
         {.on = august},
         what_if(a, party_card_issued(date{2023, 6, 9}))},
        {[] {
             facts f = candidate_without_letter();
             f.forget(word::party_card_issued);
             return f;
         }(),
         &contests::dprd_2024,
         {.on = august},
         what_if(a, unstated(party_card_issued))},
        {candidate_without_letter(), &contests::dprd_2024, {.on = date{2023, 5, 23}}, what_if(a, on{date{2023, 5, 23}})},
        {candidate_without_letter(),
         &contests::dprd_2024,
         {.on = august, .known_on = date{2023, 6, 1}},
         what_if(a, as_known_on{date{2023, 6, 1}})},
        {candidate_without_letter(),
         &contests::dprd_2024,
         {.on = august, .readings = "balikpapan_2023"},
         what_if(a, reading_set{"balikpapan_2023"})},
        {candidate_without_letter(), &contests::dpr_2024, {.on = august}, what_if(a, contests::dpr_2024)},
    };
    for (auto const& c : cases) {
        auto const fresh = assess(c.stated, c.where, c.q);
        CHECK(compare(fresh, c.what.answer).empty());
        CHECK(compare(a, fresh).first() == c.what.moved.first());
    }
}

TEST_CASE("taken back, a fact is unknown, and under a complete history it did not happen", "[rules][what_if]") {
    facts const open{pns, became_party_member(date{2023, 5, 9})};
    auto const a = assess(open, &contests::dprd_2024, {.on = august});
    CHECK(what_if(a, unstated(word::employment)).answer.has("party.member.ban_pp11") == false);
    CHECK_FALSE(what_if(a, unstated(word::employment)).answer.undecided.empty());
    auto const closed = answer();
    CHECK(what_if(closed, unstated(party_card_issued)).answer.status.party == party_state::none);
    CHECK(what_if(closed, unstated(party_card_issued)).answer.status.discharge != consequence::discharge_without_honour);
}

TEST_CASE("a statement about conduct speaks of the acts, and an act is one more", "[rules][what_if]") {
    facts person{pns, appointed(date{2015, 1, 1})};
    person.nothing_else_happened();
    std::vector<act> const acts{{.what = {conduct::like, favours::bakal_calon, conduct_day(date{2024, 8, 6})}}};
    auto const a = assess(person, &contests::pilkada_2024, {.on = date{2024, 10, 1}}, acts);
    CHECK(a.verdicts[0].track == track::ethics);
    auto const later = what_if(a, favours::calon, conduct_day(date{2024, 9, 24}));  // story 5
    CHECK(later.answer.verdicts[0].track == track::discipline);
    CHECK(later.answer.verdicts[0].sanction == consequence::heavy_punishment);
    REQUIRE(later.moved.verdicts.size() == 1);
    CHECK(later.moved.verdicts[0].track);
    CHECK(later.moved.stated.empty());  // the person is the same
    auto const two = what_if(a, act{.what = {conduct::share, favours::calon, conduct_day(date{2024, 9, 24})}});
    REQUIRE(two.answer.verdicts.size() == 2);
    REQUIRE(two.moved.verdicts.size() == 1);
    CHECK_FALSE(two.moved.verdicts[0].before);
    CHECK(two.moved.verdicts[0].act_number == 1);
}

TEST_CASE("a draft takes part, and the answer keeps the book that it came from", "[rules][what_if]") {
    auto const a = answer();
    std::optional<supposition> kept;
    {
        auto const s = what_if(a, rule_book{}.with(std::span<norm const>{draft}));
        kept = s;
    }
    CHECK(kept->answer.has("draft.card_is_a_breach"));
    REQUIRE(kept->moved.findings.size() == 1);
    CHECK(kept->moved.findings[0].gained());
    CHECK(kept->moved.findings[0].row().rule == std::data(draft));
    CHECK(kept->answer.asked.law == kept->holds.law.get());
    CHECK(kept->answer.asked.law->find_norm("draft.card_is_a_breach") != nullptr);
    // The next supposition stands on the same book.
    auto const next = what_if(*std::exchange(kept, std::nullopt), unstated(party_card_issued));
    CHECK_FALSE(next.answer.has("draft.card_is_a_breach"));
    CHECK(next.answer.asked.law->find_norm("draft.card_is_a_breach") != nullptr);
}

TEST_CASE("another calendar moves what is counted in work days", "[rules][what_if]") {
    // Story 5: a recommendation of 8 October 2024 is to be acted upon by 28 October; a day off of the town moves it on by one.
    facts reported{pns, appointed(date{2015, 1, 1}), recommendation_received(date{2024, 10, 8})};
    reported.nothing_else_happened();
    auto const a = assess(reported, &contests::pilkada_2024, {.on = date{2024, 10, 8}});
    extra_day const town[] = {{.day = date{2024, 10, 17}, .name = {"Town day", "Hari jadi kota"}}};
    auto const s = what_if(a, work_calendar{calendar_options{.extra = town}});
    auto const moved = std::find_if(s.moved.deadlines.begin(), s.moved.deadlines.end(),
                                    [](auto const& d) { return d.row().id == "deadline.sbt.ppk_follow_up"; });
    REQUIRE(moved != s.moved.deadlines.end());
    CHECK(moved->before.due.day == date{2024, 10, 28});
    CHECK(moved->after.due.day == date{2024, 10, 29});
    CHECK(moved->moved());
    // With another day of knowledge the town keeps its day off.
    auto const known = what_if(s, as_known_on{date{2024, 10, 8}});
    CHECK(known.answer.deadline("deadline.sbt.ppk_follow_up")->due.day == date{2024, 10, 29});
    CHECK(known.answer.asked.calendar->options().known_on == date{2024, 10, 8});
}

TEST_CASE("restating the contradicted word settles the contradiction", "[rules][what_if]") {
    facts torn{pns, appointed(date{2010, 1, 1}), appointed(date{2011, 1, 1})};
    torn.nothing_else_happened();
    auto const a = assess(torn, nullptr, {.on = august});
    REQUIRE(a.problem.code == errc::stated_twice);
    auto const s = what_if(a, appointed(date{2011, 1, 1}));
    CHECK(s.answer.problem.code == errc::none);
    CHECK(s.answer.stated.complete());
    REQUIRE(s.moved.problem);
    CHECK(s.moved.problem->before.code == errc::stated_twice);
    CHECK(what_if(a, pppk).answer.problem.code == errc::stated_twice);
}

TEST_CASE("what cannot be changed is no change of a case", "[rules][what_if]") {
    CHECK(change_of_case<statement>);
    CHECK(change_of_case<conduct>);
    CHECK(change_of_case<on>);
    CHECK(change_of_case<facts>);
    CHECK_FALSE(change_of_case<date>);
    CHECK_FALSE(change_of_case<event_word>);
}

TEST_CASE("several facts at once change what each of them would", "[rules][what_if]") {
    auto const a = answer();
    facts const letter{resignation_submitted(date{2023, 5, 8}), letter_ground::party};
    auto const at_once = what_if(a, letter);
    CHECK(at_once.answer.status.discharge == consequence::discharge_with_honour);
    CHECK(
        compare(at_once.answer, what_if(a, resignation_submitted(date{2023, 5, 8}), letter_ground::party).answer).empty());
    CHECK(at_once.moved.stated.size() == 2);
    CHECK(what_if(a, facts{}).moved.empty());

    // A history that ends open stays so, unless the facts close it.
    auto const open = assess(facts{pns, became_party_member(date{2023, 5, 9})}, &contests::dprd_2024, {.on = august});
    CHECK_FALSE(what_if(open, letter).answer.stated.complete());
    facts closed;
    closed.nothing_else_happened();
    CHECK(what_if(open, closed).answer.stated.complete());
    CHECK(at_once.answer.stated.complete());
}

TEST_CASE("among several facts those about conduct go to every act, and are taken back from every act",
          "[rules][what_if]") {
    facts person{pns, appointed(date{2015, 1, 1})};
    person.nothing_else_happened();
    std::vector<act> const acts{{.what = {conduct::like, favours::bakal_calon, conduct_day(date{2024, 8, 6})}},
                                {.what = {conduct::share, favours::bakal_calon, conduct_day(date{2024, 8, 7})}}};
    auto const a = assess(person, &contests::pilkada_2024, {.on = date{2024, 10, 1}}, acts);
    auto const s = what_if(a, facts{favours::calon, conduct_day(date{2024, 9, 24})});
    REQUIRE(s.answer.verdicts.size() == 2);
    for (auto const& v : s.answer.verdicts) {
        CHECK(v.of->what.get(word::favours) == state(favours::calon));
        CHECK(v.of->what.day(word::conduct_day) == date{2024, 9, 24});
        CHECK(v.track == track::discipline);
    }
    CHECK_FALSE(s.answer.stated.known(word::favours));

    auto const unsaid = what_if(a, unstated(word::favours));
    REQUIRE(unsaid.answer.verdicts.size() == 2);
    for (auto const& v : unsaid.answer.verdicts) {
        CHECK_FALSE(v.of->what.known(word::favours));
        CHECK(v.of->what.known(word::conduct));
        CHECK(v.track != track::ethics);
    }
    // Without an act the word is one of the case.
    auto const bare = assess(person, &contests::pilkada_2024, {.on = date{2024, 10, 1}});
    auto const stated = what_if(bare, favours::calon);
    CHECK(stated.answer.stated.get(word::favours) == state(favours::calon));
    CHECK_FALSE(what_if(stated, unstated(word::favours)).answer.stated.known(word::favours));
}

TEST_CASE("a calendar of one's own keeps what it was built with under another reading", "[rules][what_if]") {
    facts over_eid{pns, appointed(date{2015, 1, 1}), recommendation_received(date{2023, 4, 17})};
    over_eid.nothing_else_happened();
    auto const due = [&](calendar_options const& built, reading_set const& chosen) {
        work_calendar const mine{built};
        auto const a = assess(over_eid, nullptr, {.on = date{2023, 4, 17}, .calendar = &mine});
        return what_if(a, chosen).answer.deadline("deadline.sbt.ppk_follow_up")->due.day;
    };
    // tests/rules/reading_table.cpp counts the two days.
    CHECK(due({}, {}) == date{2023, 5, 15});
    CHECK(due({}, reading_set{"joint_leave_counts"}) == date{2023, 5, 8});
    CHECK(due({.joint_leave = joint_leave_counts::work_day}, reading_set{"kudus_2023"}) == date{2023, 5, 8});

    work_calendar const mine{{}};
    auto const a = assess(over_eid, nullptr, {.on = date{2023, 4, 17}, .calendar = &mine});
    auto const options = [&](char const* key) { return what_if(a, reading_set{key}).answer.asked.calendar->options(); };
    CHECK(options("keppres_clock").clock == decree_clock::presidential);
    CHECK_FALSE(options("keppres_clock").keppres_7_2021_kept);
    CHECK(options("keppres_7_2021_kept").keppres_7_2021_kept);
    CHECK(options("keppres_7_2021_kept").clock == decree_clock::whole_log);
}

}  // namespace what_if_test
