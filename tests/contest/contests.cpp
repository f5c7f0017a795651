// SPDX-License-Identifier: BSL-1.0
#include "catch.hpp"
#include "elections_csv.hpp"

#include <set>
#include <string>

#include <netralitas/contest/contests.hpp>

namespace contests_test {

using namespace netralitas;

TEST_CASE("every contest is found by its id and is of the published kind") {
    std::set<std::string_view> ids;
    for (auto const* c : all_contests) {
        INFO(c->id);
        CHECK(ids.insert(c->id).second);
        CHECK(find_contest(c->id) == c);
        CHECK_FALSE(c->name.empty());
        for (auto const& r : netralitas_test::elections()) {
            if (r.contest != c->id) {
                continue;
            }
            std::string kind = c->kind == contest::pilkada        ? "pilkada"
                               : c->kind == contest::dpr          ? "pemilu_dpr"
                               : c->kind == contest::dpd          ? "pemilu_dpd"
                               : c->kind == contest::president    ? "pemilu_presiden"
                               : c->level == list_level::province ? "pemilu_dprd_prov"
                                                                  : "pemilu_dprd_kabkota";
            CHECK(kind == r.kind);
        }
        // The round is part of the id, but a repeat vote counts to its parent round.
        auto const round = cycle_names[static_cast<std::size_t>(c->round)];
        std::string spelt{round};
        for (auto& ch : spelt) {
            ch = ch == '_' ? '-' : ch;
        }
        CHECK(std::string{c->id}.rfind(spelt, 0) == 0);
    }
    CHECK(find_contest("pemilu-2024") == nullptr);
    CHECK(find_contest("") == nullptr);
    CHECK(find_contest("pemilu-2024-dprd-kabkota") == &contests::dprd_2024);
    CHECK(find_contest("pilkada-ulang-2025-bangka") == &contests::pilkada_ulang_2025_bangka);
}

TEST_CASE("the timetable of 2020 depends on what was known") {
    auto const& plan = contests::pilkada_2020_first_plan;
    auto const& held = contests::pilkada_2020;
    for (auto const* asked : {&plan, &held}) {
        CHECK(&timetable_known_on(*asked, date{2020, 1, 15}) == &plan);
        CHECK(&timetable_known_on(*asked, date{2020, 5, 4}) == &plan);
        CHECK(&timetable_known_on(*asked, date{2020, 6, 14}) == &plan);
        CHECK(&timetable_known_on(*asked, date{2020, 6, 15}) == &held);
        CHECK(&timetable_known_on(*asked, date{2026, 1, 1}) == &held);
    }
    // Voting on 23 September was the plan until the Perppu of 4 May put the vote off without naming a day.
    REQUIRE(plan.find_known(contest_stage::voting, date{2020, 5, 3}) != nullptr);
    CHECK(plan.find_known(contest_stage::voting, date{2020, 5, 3})->days.first == date{2020, 9, 23});
    CHECK(plan.find_known(contest_stage::voting, date{2020, 5, 4}) == nullptr);
    CHECK(plan.find_known(contest_stage::postponement_decided, date{2020, 5, 3}) == nullptr);
    CHECK(plan.find_known(contest_stage::postponement_decided, date{2020, 5, 4}) != nullptr);
    CHECK(plan.find_known(contest_stage::stages_suspended, date{2020, 3, 20}) == nullptr);
    CHECK(plan.find_known(contest_stage::stages_suspended, date{2020, 3, 21}) != nullptr);
    // Other contests have one timetable only.
    CHECK(&timetable_known_on(contests::dprd_2024, date{2015, 1, 1}) == &contests::dprd_2024);
}

TEST_CASE("a future contest exists, and no stage of it has a day") {
    for (auto const* c : {&contests::dpr_2029, &contests::dpd_2029, &contests::president_2029,
                          &contests::dprd_province_2031, &contests::dprd_2031, &contests::pilkada_2031}) {
        INFO(c->id);
        CHECK_FALSE(c->stages.empty());
        for (std::size_t i = 0; i < contest_stage_count; ++i) {
            CHECK(c->stage_dates(static_cast<contest_stage>(i)) == nullptr);
            CHECK(c->find_known(static_cast<contest_stage>(i), date{2026, 11, 22}) == nullptr);
        }
    }
    for (auto const* c : all_contests) {  // every vote up to 2025 was held, or put off, by a timetable
        INFO(c->id);
        bool const to_come =
            c->id.find("-2029") != std::string_view::npos || c->id.find("-2031") != std::string_view::npos;
        CHECK(c->decreed == !to_come);
    }
}

}  // namespace contests_test
