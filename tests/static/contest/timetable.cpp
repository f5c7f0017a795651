// SPDX-License-Identifier: BSL-1.0
// Compile-time proofs of the contest room: timetables, names and facts work in constant expressions.
#include <netralitas/contest/candidate_list.hpp>
#include <netralitas/contest/contest_facts.hpp>
#include <netralitas/contest/contests.hpp>
#include <netralitas/contest/timetable.hpp>

#include <type_traits>

namespace contest_timetable_test {

namespace {

using namespace netralitas;

static_assert(std::is_trivially_copyable_v<stage_row> && std::is_trivially_copyable_v<contest_info>);
static_assert(std::is_trivially_copyable_v<list_entry> && std::is_trivially_copyable_v<list_event>);
static_assert(std::size(all_contests) == 29);

static_assert(*contests::dprd_2024.stage_dates(contest_stage::voting) == between(date{2024, 2, 14}, date{2024, 2, 14}));
static_assert(contests::dprd_2024.find(contest_stage::voting)->regulation() == "pkpu_3_2022");
static_assert(contests::dprd_2024.find(contest_stage::voting_day_holiday)->regulation() == "keppres_10_2024");
static_assert(contests::dpr_2029.stage_dates(contest_stage::voting) == nullptr);
static_assert(contests::pilkada_2031.stage_dates(contest_stage::voting_window) == nullptr);
static_assert(find_contest("pilkada-2018") == &contests::pilkada_2018);
static_assert(&timetable_known_on(contests::pilkada_2020, date{2020, 4, 1}) == &contests::pilkada_2020_first_plan);

constexpr bool every_row_runs_forward_and_every_id_is_found() {
    for (auto const* c : all_contests) {
        if (find_contest(c->id) != c) {
            return false;
        }
        for (auto const& row : c->stages) {
            if (row.dated() && row.days.last < row.days.first) {
                return false;
            }
            if (!row.basis.empty() && !row.decree.empty()) {
                return false;
            }
        }
    }
    return true;
}
static_assert(every_row_runs_forward_and_every_id_is_found());

constexpr int stated(contest_info const& c, date on) {
    int n = 0;
    state_contest_facts(c, on, on, [&n](statement) { ++n; });
    return n;
}
static_assert(stated(contests::dprd_2024, date{2023, 11, 3}) == 18);
static_assert(stated(contests::dpr_2029, date{2026, 11, 22}) == 3);

static_assert(list_phase_on(contests::dprd_2024, date{2023, 10, 3}) == list_phase::dct_draft_scrutiny);
static_assert(list_phase_on(contests::dprd_2024, date{2023, 10, 4}) == list_phase::verification);
static_assert(list_phase_on(contests::dprd_2024, date{2023, 11, 3}) == list_phase::dct_day);
static_assert(list_phase_on(contests::dprd_2031, date{2031, 11, 3}) == list_phase::unknown);

}  // namespace

}  // namespace contest_timetable_test
