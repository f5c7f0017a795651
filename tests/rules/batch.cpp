// SPDX-License-Identifier: BSL-1.0
// The batch door must say what `assess` says: of the people of every scenario, of random people, on days of change, in threads.
// Its parts, all of them covered here: netralitas/rules/batch_record.hpp, netralitas/rules/batch_code.hpp,
// netralitas/rules/batch_engine.hpp, netralitas/rules/batch_index.hpp and netralitas/rules/batch_shapes.hpp.
// What only rows of the user's own ask of them is in batch_engine.cpp.
#include "batch_comparison.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include <netralitas/io/scenario_json.hpp>

#include <catch.hpp>

#ifndef NETRALITAS_TEST_DATA
#define NETRALITAS_TEST_DATA "tests/data"
#endif

namespace batch_test {

using namespace netralitas;
using batch_tests::mismatch;
using batch_tests::random_people;
using batch_tests::told;
namespace fs = std::filesystem;

namespace {

// How many random people; a run by hand may ask for more.
std::size_t wanted(std::size_t usual) {
    char const* const more = std::getenv("NETRALITAS_BATCH_PEOPLE");
    return more != nullptr ? static_cast<std::size_t>(std::strtoul(more, nullptr, 10)) : usual;
}

std::vector<contest_info const*> const contests_of_all_kinds{
    &contests::dprd_2024,     &contests::pilkada_2024, &contests::dpd_2019, &contests::pilkada_2020, nullptr,
    &contests::president_2024};

void compare_random(question const& q, std::size_t people, std::uint64_t seed) {
    batch_plan const plan{q, contests_of_all_kinds};
    batch_worker worker{plan};
    random_people random{plan, seed};
    for (std::size_t i = 0; i < people; ++i) {
        auto p = random.next();
        for (int twin = 0; twin < 3; ++twin) {
            if (twin != 0) {
                p = random.sibling(p);
            }
            auto const expected = plan.explain(p).answer;
            static_cast<void>(worker.answer(p));  // a shape is written down when it is met again
            auto const cited = mismatch(plan, expected, worker.answer(p));
            auto const bare = mismatch(plan, expected, worker.answer<batch_detail::verdicts>(p), false);
            if (!cited.empty() || !bare.empty()) {
                FAIL_CHECK(told(p) << "\n" << cited << bare);
            }
        }
    }
}

}  // namespace

TEST_CASE("a record holds what facts and acts hold", "[rules][batch]") {
    facts const f{pns, acting_head, appointed(date{2012, 3, 1}), party_card_issued(date{2023, 5, 4}), attributes::party};
    facts const what{conduct::like, favours::calon, conduct_day(date{2024, 1, 7})};
    local_time const at{.hour = 19, .minute = 5, .zone = zone::wita};
    std::vector<event_record> events;
    append_events(events, f);
    append_events(events, what, 1, at);
    person_record const p{.events = events, .kinds = pns | acting_head, .appointed = date{2012, 3, 1}, .complete = false};
    auto const back = facts_of(p);
    CHECK_FALSE(back.complete());
    for (std::size_t i = 0; i < word_count; ++i) {
        CHECK(back.get(static_cast<word>(i)) == f.get(static_cast<word>(i)));
    }
    auto const acts = acts_of(p);
    REQUIRE(acts.size() == 1);
    CHECK(acts[0].at == at);
    CHECK(acts[0].what.get(word::conduct) == what.get(word::conduct));
    CHECK(acts[0].what.get(word::conduct_day) == what.get(word::conduct_day));
}

TEST_CASE("a record that means nothing is refused with its number", "[rules][batch]") {
    batch_plan const plan{question{.on = date{2024, 2, 1}}, {&contests::dprd_2024}};
    batch_worker worker{plan};
    auto const problem = [&](event_record e) {
        return worker.answer(person_record{.events = {&e, 1}, .kinds = pns}).problem;
    };
    event_record e{party_card_issued(date{2023, 5, 4})};
    CHECK(problem(e) == errc::none);
    e.what = static_cast<word>(word_count);
    CHECK(problem(e) == errc::unknown_word);
    e = {conduct::like, 1};
    for (int const value : {99, -1}) {
        e.value = value;
        CHECK(problem(e) == errc::unknown_value);
    }
    e = {attributes::none, 1};
    for (int const value : {-1, 1 << 30}) {
        e.value = value;
        CHECK(problem(e) == errc::unknown_value);
    }
    e = {conduct::like, 1};
    e.clock = 3 * 1440;
    CHECK(problem(e) == errc::number_out_of_range);
    CHECK(worker.answer(person_record{.kinds = pns, .contest = 1}).problem == errc::unknown_id);
    CHECK(worker.answer(person_record{.kinds = who_mask{1U << 20}}).problem == errc::unknown_value);
    e = party_card_issued(date{2023, 5, 4});
    e.value = std::numeric_limits<std::int32_t>::max();
    CHECK(problem(e) == errc::number_out_of_range);
    CHECK(worker.tally().refused == 9);
    CHECK(worker.tally().decided == 1);
}

TEST_CASE("a question that cannot be asked is told with every answer", "[rules][batch]") {
    person_record const p{.kinds = pns};
    batch_plan const no_day{question{.on = no_first_day}, {&contests::dprd_2024}};
    CHECK(no_day.problem() == errc::special_date);
    CHECK(batch_worker{no_day}.answer(p).problem == errc::special_date);
    batch_plan const no_reading{question{.on = date{2024, 2, 1}, .readings = {"no such reading"}},
                                {&contests::dprd_2024}};
    CHECK(no_reading.problem() == errc::unknown_id);
    CHECK(batch_worker{no_reading}.answer(p).problem == errc::unknown_id);
}

TEST_CASE("the batch door and assess agree on random people", "[rules][batch]") {
    std::uint64_t seed = 11;
    for (auto const day : {date{2017, 7, 1}, date{2020, 9, 24}, date{2023, 5, 20}, date{2024, 2, 14}, date{2024, 9, 25}}) {
        compare_random(question{.on = day}, wanted(40), ++seed);
    }
}

TEST_CASE("the batch door and assess agree about earlier knowledge and chosen readings", "[rules][batch]") {
    auto const day = date{2023, 6, 1};
    compare_random(question{.on = day, .known_on = day}, wanted(20), 21);
    compare_random(question{.on = day, .readings = {"kudus_2023"}}, wanted(20), 22);
    compare_random(question{.on = day, .readings = {"literal_pp_11_2017", "nonresigner_decree_date"}}, wanted(20), 23);
    compare_random(question{.on = day, .readings = {"joint_leave_counts", "same_day_counts_as_before", "hand_on_chest"}},
                   wanted(20), 24);
}

TEST_CASE("the batch door and assess agree on the days on which law changes", "[rules][batch]") {
    for (auto const day :
         {date{2023, 10, 31}, date{2023, 10, 30}, date{2021, 8, 31}, date{2022, 9, 22}, date{2023, 11, 3}}) {
        compare_random(question{.on = day}, wanted(15), static_cast<std::uint64_t>(serial(day)));
    }
}

TEST_CASE("the batch door and assess agree where rows are repealed", "[rules][batch]") {
    rule_book book;
    std::size_t i = 0;
    for (auto const* const n : national_law().norms()) {
        if (n->selected_by != selects::knowledge_day && i++ % 3 != 0) {
            book.repeal(n->id, i % 2 == 0 ? date{1900, 1, 1} : date{2023, 5, 1});
        }
    }
    compare_random(question{.on = date{2023, 6, 1}, .law = &book}, wanted(20), 41);
}

TEST_CASE("the batch door and assess agree on the people of the scenarios", "[rules][batch]") {
    std::vector<scenario> all;
    for (auto const& entry :
         fs::recursive_directory_iterator{fs::path{NETRALITAS_TEST_DATA}.parent_path() / "conformance"}) {
        if (entry.path().extension() == ".json") {
            std::ifstream in{entry.path(), std::ios::binary};
            std::string const text{std::istreambuf_iterator<char>{in}, {}};
            for (auto& read : read_scenarios(text, entry.path().filename().string())) {
                if (read && read.value.problems.empty()) {
                    all.push_back(std::move(read.value));
                }
            }
        }
    }
    // One plan for all that is asked alike; every question of every scenario with more than the usual time at hand.
    std::size_t const every = std::getenv("NETRALITAS_BATCH_PEOPLE") != nullptr ? 1 : 20;
    std::size_t asked = 0;
    std::size_t people = 0;
    std::size_t full = 0;
    for (auto const& s : all) {
        for (auto const& q : s.questions) {
            if (q.kind != question_kind::person || asked++ % every != 0) {
                continue;
            }
            std::vector<event_record> events;
            append_events(events, q.stated);
            std::uint8_t number = 0;
            for (auto const i : q.acts) {
                append_events(events, s.acts[i].what, ++number, s.acts[i].at);
            }
            person_record p{.events = events, .complete = q.stated.complete()};
            if (q.stated.known(word::employment)) {
                p.kinds = who_mask{static_cast<std::uint32_t>(q.stated.raw(word::employment))};
            }
            if (auto const a = q.stated.day(word::appointed)) {
                p.appointed = *a;
            }
            batch_plan const plan{question{.on = q.on, .known_on = q.known_on, .readings = readings_of(q)}, {s.where}};
            batch_worker worker{plan};
            auto const expected = plan.explain(p).answer;
            for (int again = 0; again < 3; ++again) {
                auto const wrong = mismatch(plan, expected, worker.answer(p));
                if (!wrong.empty()) {
                    FAIL_CHECK(s.id << " " << q.id << "\n" << wrong);
                }
            }
            ++people;
            full += worker.tally().full != 0 ? 1 : 0;
        }
    }
    CHECK(people > 100);
    CHECK(full * 10 < people);
    WARN(people << " people of scenarios, " << full << " of them by the full engine");
}

TEST_CASE("people without events share the answer of their kind, contest and years of service", "[rules][batch]") {
    batch_plan const plan{question{.on = date{2024, 2, 1}}, {&contests::dprd_2024, &contests::pilkada_2024}};
    batch_worker worker{plan};
    std::size_t asked = 0;
    for (auto const kind : {pns, cpns, pppk, tni, non_asn}) {
        for (int years : {-1, 0, 1, 4, 5, 6, 19, 20, 21, 35}) {
            for (std::uint8_t const contest : {std::uint8_t{0}, std::uint8_t{1}}) {
                for (bool const complete : {true, false}) {
                    person_record const p{.kinds = kind,
                                          .appointed = add_days(date{2024, 1, 31}, -years * 365 - years / 4),
                                          .contest = contest,
                                          .complete = complete};
                    CHECK(mismatch(plan, plan.explain(p).answer, worker.answer(p)).empty());
                    CHECK(mismatch(plan, plan.explain(p).answer, worker.answer(p)).empty());
                    asked += 2;
                }
            }
        }
    }
    CHECK(worker.tally().shared == asked);
}

TEST_CASE("the user's own rows are answered too, even where a row rests on itself", "[rules][batch]") {
    static norm const own[] = {{.id = "own.card",
                                .when = party_card_issued && !on_cltn,
                                .basis = {pp_94_2021.pasal(5)},
                                .selected_by = selects::day_asked},
                               {.id = "own.after_card",
                                .when = applies("own.card"),
                                .basis = {pp_94_2021.pasal(5)},
                                .selected_by = selects::day_asked}};
    static norm const loop[] = {
        {.id = "own.a", .when = applies("own.b") && party_card_issued, .basis = {pp_94_2021.pasal(5)}},
        {.id = "own.b", .when = applies("own.a"), .basis = {pp_94_2021.pasal(5)}}};
    rule_book book;
    book.with(own);
    rule_book circular{book};
    circular.with(loop);
    event_record const card[] = {party_card_issued(date{2023, 5, 4})};
    person_record const p{.events = card, .kinds = pns};
    for (auto const* const law : {&book, &circular}) {
        batch_plan const plan{question{.on = date{2023, 6, 1}, .law = law}, {&contests::dprd_2024}};
        batch_worker worker{plan};
        auto const expected = plan.explain(p).answer;
        CHECK(expected.has("own.after_card"));
        CHECK(mismatch(plan, expected, worker.answer(p)).empty());
        CHECK(worker.tally().full == (law == &circular ? 1U : 0U));
    }
}

TEST_CASE("threads share a plan", "[rules][batch]") {
    batch_plan const plan{question{.on = date{2024, 2, 1}}, contests_of_all_kinds};
    using part = std::pair<std::size_t, std::size_t>;  // people with something found, and rows cited
    std::vector<std::vector<event_record>> events(200);
    std::vector<person_record> people;
    random_people random{plan, 31};
    for (auto& mine : events) {
        auto p = random.next();
        mine.assign(p.events.begin(), p.events.end());
        p.events = mine;
        people.push_back(p);
        people.push_back({.kinds = pns, .appointed = date{2012, 3, 1}});
    }
    auto const count = [&](part& into) {
        for (int again = 0; again < 3; ++again) {
            assess(plan, people, [&](std::size_t, batch_answer const& a) {
                into.first += a.found ? 1 : 0;
                into.second += a.findings.size();
            });
        }
    };
    std::array<part, 3> parts{};
    count(parts[0]);
    std::thread one{[&] { count(parts[1]); }};
    std::thread two{[&] { count(parts[2]); }};
    one.join();
    two.join();
    CHECK(parts[0].first > 0);
    CHECK(parts[1] == parts[0]);
    CHECK(parts[2] == parts[0]);
}

}  // namespace batch_test
