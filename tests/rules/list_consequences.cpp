// SPDX-License-Identifier: BSL-1.0
// What the line of a name says of the person, fate by fate. The lists of 2023 were determined on 18 August
// (DCS) and 3 November (DCT).
#include <netralitas/rules/list_consequences.hpp>

#include <optional>

#include <catch.hpp>

namespace list_consequences_test {

using namespace netralitas;

namespace {

contest_info const& council = contests::dprd_2024;
date const dcs_day{2023, 8, 18};
date const dct_day{2023, 11, 3};
date const window{2023, 9, 28};
list_entry const entry{"name", "P01", "Bontang 1", 1};

struct told {
    facts person;
    error problem;
};
told state_line(list_line const& l, facts person = {}, contest_info const& c = council) {
    told t{person, {}};
    t.problem = state_list_events(t.person, l, c);
    return t;
}
list_line gone(list_fate fate, list_event const* event = nullptr) {
    return {.key = "name", .fate = fate, .before = &entry, .event = event};
}
list_line stays(list_fate fate, list_event const* event = nullptr) {
    return {.key = "name", .fate = fate, .before = &entry, .after = &entry, .event = event};
}
template <class E>
bool says(facts const& f, E value) {
    return f.get(word_of(value)) == state(value);
}

}  // namespace

TEST_CASE("a name on both lists entered them on the days of the timetable", "[rules][list_consequences]") {
    for (auto const fate : {list_fate::kept, list_fate::contradicted}) {
        auto const t = state_line(stays(fate));
        CHECK(t.problem.code == errc::none);
        CHECK(t.person.day(word::entered_dcs) == dcs_day);
        CHECK(t.person.day(word::determined_as_candidate) == dct_day);
        CHECK_FALSE(t.person.known(word::name_leaves_list));
        CHECK_FALSE(t.person.known(word::candidacy_ended));
        CHECK_FALSE(t.person.known(word::leave_list_ground));
    }
    auto const in = state_line({.key = "name", .fate = list_fate::unexplained_in, .after = &entry});
    CHECK_FALSE(in.person.known(word::entered_dcs));
    CHECK(in.person.day(word::determined_as_candidate) == dct_day);
}

TEST_CASE("a name that is gone left on the reported day, or by the day of the final list", "[rules][list_consequences]") {
    struct {
        list_fate fate;
        std::optional<leave_list_ground> why;
    } const cases[] = {{list_fate::dropped_by_party, leave_list_ground::party_drop},
                       {list_fate::withdrew, leave_list_ground::resignation},
                       {list_fate::replaced, leave_list_ground::replaced},
                       {list_fate::died_before_dct, leave_list_ground::death},
                       {list_fate::unexplained_out, std::nullopt}};
    list_event const reported{.key = "name", .day = window};
    list_event const undated{.key = "name"};
    for (auto const& c : cases) {
        for (auto const* const event : {&reported, &undated, static_cast<list_event const*>(nullptr)}) {
            auto const t = state_line(gone(c.fate, event));
            date const left = event == &reported ? window : dct_day;
            CAPTURE(static_cast<int>(c.fate), serial(left));
            CHECK(t.problem.code == errc::none);
            CHECK(t.person.day(word::entered_dcs) == dcs_day);
            CHECK_FALSE(t.person.known(word::determined_as_candidate));
            CHECK(t.person.day(word::name_leaves_list) == left);
            CHECK(t.person.day(word::candidacy_ended) == left);
            CHECK(t.person.known(word::leave_list_ground) == c.why.has_value());
            CHECK((!c.why || says(t.person, *c.why)));
            // Death ends the service, on its own day alone.
            bool const died = c.fate == list_fate::died_before_dct && event == &reported;
            CHECK(t.person.known(word::service_ended) == died);
        }
    }
}

TEST_CASE("what led to a replacement is its ground", "[rules][list_consequences]") {
    struct {
        list_change cause;
        leave_list_ground why;
    } const cases[] = {{list_change::died, leave_list_ground::death},
                       {list_change::resigned, leave_list_ground::resignation},
                       {list_change::failed_check, leave_list_ground::not_eligible},
                       {list_change::moved_party, leave_list_ground::replaced}};
    for (auto const& c : cases) {
        list_event const cause{.key = "name", .kind = c.cause, .day = window};
        auto line = gone(list_fate::replaced);
        line.cause = &cause;
        CAPTURE(static_cast<int>(c.cause));
        CHECK(says(state_line(line).person, c.why));
    }
}

TEST_CASE("a name that moves, comes in or comes back does so only on a reported day", "[rules][list_consequences]") {
    list_event const reported{.key = "name", .day = window};
    auto const moved = state_line(stays(list_fate::moved, &reported)).person;
    CHECK(moved.day(word::name_leaves_list) == window);
    CHECK(says(moved, leave_list_ground::moved));
    CHECK_FALSE(moved.known(word::candidacy_ended));
    CHECK_FALSE(state_line(stays(list_fate::moved)).person.known(word::name_leaves_list));

    CHECK(state_line(stays(list_fate::other_party, &reported)).person.day(word::listed_for_other_party) == window);
    CHECK_FALSE(state_line(stays(list_fate::other_party)).person.known(word::listed_for_other_party));

    CHECK(state_line(stays(list_fate::restored, &reported)).person.day(word::reentered_dcs) == window);
    CHECK_FALSE(state_line(stays(list_fate::restored)).person.known(word::reentered_dcs));

    CHECK(state_line(stays(list_fate::came_in, &reported)).person.day(word::list_filed) == window);
    CHECK_FALSE(state_line(stays(list_fate::came_in)).person.known(word::list_filed));
    // Who had been on a list filed before is not filed again.
    auto const earlier = state_line(stays(list_fate::came_in, &reported), facts{list_filed(date{2023, 5, 12})});
    CHECK(earlier.problem.code == errc::none);
    CHECK(earlier.person.day(word::list_filed) == date{2023, 5, 12});
}

TEST_CASE("a name found not eligible is told so on the day of the finding", "[rules][list_consequences]") {
    list_event const reported{.key = "name", .kind = list_change::failed_check, .day = window};
    for (auto const fate : {list_fate::not_eligible, list_fate::failed_verification}) {
        auto const t = state_line(gone(fate, &reported)).person;
        CHECK(t.day(word::found_not_eligible) == window);
        CHECK(t.day(word::candidacy_ended) == window);
        CHECK(says(t, leave_list_ground::not_eligible));
        CHECK_FALSE(t.known(word::name_leaves_list));
        auto const undated = state_line(gone(fate)).person;
        CHECK_FALSE(undated.known(word::found_not_eligible));
        CHECK(undated.day(word::candidacy_ended) == dct_day);
    }
}

TEST_CASE("after the final list a name is struck, or there is only a ground", "[rules][list_consequences]") {
    date const december{2023, 12, 4};
    list_event const struck{
        .key = "name", .kind = list_change::struck, .day = december, .ground = strike_ground::no_decree};
    auto const out = state_line(stays(list_fate::struck, &struck)).person;
    CHECK(out.day(word::struck_from_dct) == december);
    CHECK(says(out, strike_ground::no_decree));
    list_event const unsaid{.key = "name", .kind = list_change::struck};
    for (auto const* const event : {&unsaid, static_cast<list_event const*>(nullptr)}) {
        auto const t = state_line(stays(list_fate::struck, event)).person;
        CHECK_FALSE(t.known(word::struck_from_dct));
        CHECK_FALSE(t.known(word::strike_ground));
    }
    list_event const death{.key = "name", .kind = list_change::died, .day = december};
    auto const died = state_line(stays(list_fate::died_after_dct, &death)).person;
    CHECK(says(died, strike_ground::death));
    CHECK(died.day(word::service_ended) == december);
    CHECK_FALSE(died.known(word::struck_from_dct));
    CHECK_FALSE(state_line(stays(list_fate::died_after_dct)).person.known(word::service_ended));
    auto const gave_up = state_line(stays(list_fate::resigned_after_dct)).person;
    CHECK(says(gave_up, strike_ground::resignation));
    CHECK(gave_up.day(word::determined_as_candidate) == dct_day);
}

TEST_CASE("a contest without lists gives no days of its own", "[rules][list_consequences]") {
    auto const t = state_line(gone(list_fate::withdrew), {}, contests::pilkada_2024);
    CHECK_FALSE(t.person.known(word::entered_dcs));
    CHECK_FALSE(t.person.known(word::name_leaves_list));
    CHECK_FALSE(t.person.known(word::candidacy_ended));
    CHECK(says(t.person, leave_list_ground::resignation));
    CHECK_FALSE(
        state_line(stays(list_fate::kept), {}, contests::pilkada_2024).person.known(word::determined_as_candidate));
}

TEST_CASE("the first contradiction with the person's own facts is told and the fact stays", "[rules][list_consequences]") {
    facts const person{pns, entered_dcs(date{2023, 8, 19}), determined_as_candidate(date{2023, 11, 4})};
    auto const t = state_line(stays(list_fate::kept), person);
    CHECK(t.problem.code == errc::stated_twice);
    CHECK(t.problem.subject == "entered_dcs");
    CHECK(t.person.day(word::entered_dcs) == date{2023, 8, 19});

    auto const line = stays(list_fate::kept);
    auto const told_so = consequence_of(person, line, council, {.on = date{2023, 12, 1}});
    CHECK(told_so.line == &line);
    CHECK(told_so.answer.problem.code == errc::stated_twice);
    CHECK(consequence_of({pns}, line, council, {.on = date{2023, 12, 1}}).answer.problem.code == errc::none);
    // A question without a day has a problem of its own.
    CHECK(consequence_of({pns}, line, council, {.on = no_last_day}).answer.problem.code == errc::special_date);
}

}  // namespace list_consequences_test
