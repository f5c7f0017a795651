// SPDX-License-Identifier: BSL-1.0
// Compile-time proofs: due days, office hours and Ramadan in constant expressions.
#include <netralitas/calendar/deadline.hpp>
#include <netralitas/calendar/hours.hpp>
#include <netralitas/calendar/ramadan.hpp>

#include <cstddef>
#include <iterator>
#include <type_traits>

namespace calendar_deadline_test {

namespace {

using namespace netralitas;

static_assert(std::is_trivially_copyable_v<due_date>);
static_assert(std::forward_iterator<skipped_days::iterator>);

constexpr term fifteen_work_days{.amount = 15, .unit = unit::working_day, .counting = counting::day_after_event};
static_assert(due(fifteen_work_days, date{2022, 2, 8}, national_calendar())->day == date{2022, 3, 2});

constexpr term forty_five_between{
    .amount = 45, .unit = unit::calendar_day, .direction = direction::before, .counting = counting::full_days_between};
static_assert(due(forty_five_between, date{2024, 8, 27}, national_calendar())->day == date{2024, 7, 12});

static_assert(*within_hours(date{2024, 10, 18}, {16, 15, zone::wib}, national_calendar()) == truth::yes);

constexpr bool ramadan_months_are_sound() {
    for (std::size_t i = 0; i < std::size(ramadan_months); ++i) {
        auto const& m = ramadan_months[i];
        int const days = serial(m.days.last) - serial(m.days.first) + 1;
        bool const follows = i == 0 || m.hijri_year == ramadan_months[i - 1].hijri_year + 1;
        // A lunar year has 354 or 355 days, and the session is held one or two evenings before.
        int const since_last = i == 0 ? 354 : serial(m.days.first) - serial(ramadan_months[i - 1].days.first);
        bool const known = m.start_known < m.days.first && m.end_known <= m.days.last && m.start_known < m.end_known;
        if ((days != 29 && days != 30) || !follows || since_last < 353 || since_last > 356 || !known) {
            return false;
        }
    }
    return true;
}
static_assert(ramadan_months_are_sound());
static_assert(kma_324_2022.issued.first == ramadan_months[4].start_known);
static_assert(kma_385_2023.issued.first == ramadan_months[5].end_known);

// One work day after Friday 1 March 2024: the weekend is skipped, Saturday first.
constexpr term one_work_day{.amount = 1, .unit = unit::working_day, .counting = counting::day_after_event};
constexpr bool skips_the_weekend() {
    auto const answer = due(one_work_day, date{2024, 3, 1}, national_calendar());
    auto const days = answer->skipped(national_calendar());
    auto at = days.begin();
    auto const saturday = at++;
    return answer->day == date{2024, 3, 4} && saturday->day == date{2024, 3, 2} && at->day == date{2024, 3, 3} &&
           ++at == days.end();
}
static_assert(skips_the_weekend());

}  // namespace

}  // namespace calendar_deadline_test
