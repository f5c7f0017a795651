// SPDX-License-Identifier: BSL-1.0
// Compile-time proofs: the whole calendar room works in constant expressions, within the default limits of the compilers.
#include <netralitas/calendar/calendar_options.hpp>
#include <netralitas/calendar/day_report.hpp>
#include <netralitas/calendar/workday_table.hpp>
#include <netralitas/calendar/workdays.hpp>

#include <iterator>
#include <type_traits>

namespace calendar_workdays_test {

namespace {

using namespace netralitas;

static_assert(std::is_default_constructible_v<work_calendar>);
static_assert(std::is_trivially_copyable_v<work_calendar>);
static_assert(std::is_trivially_copyable_v<day_report>);
static_assert(!std::is_convertible_v<calendar_options, work_calendar>);
static_assert(std::forward_iterator<day_history::iterator>);
static_assert(std::forward_iterator<known_decrees::iterator>);
static_assert(sizeof(work_calendar) < 28 * 1024);
constexpr work_calendar cal;
constexpr date some_day{2022, 2, 8};
static_assert(noexcept(cal.add_workdays(some_day, 1)) && noexcept(cal.why(some_day)));
static_assert(*cal.is_workday(date{2026, 3, 20}) == false);
static_assert(*cal.add_workdays(date{2022, 2, 8}, 15) == date{2022, 3, 2});
static_assert(*cal.add_workdays(date{2022, 3, 2}, -15) == date{2022, 2, 8});
static_assert(*cal.count_workdays(date{2022, 2, 8}, date{2022, 3, 2}) == 15);
static_assert(*cal.next_workday(date{2026, 3, 17}) == date{2026, 3, 25});
static_assert(cal.is_workday(date{9998, 1, 1}).problem().limit == cal.covered().last);
static_assert(cal.why(date{2026, 3, 20})->kind == day_kind::joint_leave);
static_assert(cal.why(date{2026, 3, 20})->declared_by == &decrees::keppres_42_2025);
static_assert(&national_calendar() == &national_calendar());
static_assert(*national_calendar().is_workday(date{2026, 3, 20}) == false);

constexpr work_calendar then{{.known_on = date{2020, 5, 19}, .week = work_week::six_days}};
static_assert(*then.is_workday(date{2020, 5, 22}) == false && *cal.is_workday(date{2020, 5, 22}) == true);

static_assert(weekday_of(date{2026, 11, 22}) == weekday::sun);
static_assert(weekday_of(date{1969, 12, 31}) == weekday::wed);
static_assert(weekday_of(date{1400, 1, 1}) == static_cast<weekday>((date{1400, 1, 1}.day_of_week().as_number() + 6) % 7));

// Decrees are walked as any forward range is: an old position stays where it was.
constexpr bool walks(auto first) {
    auto next = first;
    auto const old = next++;
    return old == first && next != first && ++first == next;
}
static_assert(walks(known_decrees{calendar_options{}}.begin()));
static_assert(walks(cal.why(date{2021, 12, 24})->history().begin()), "declared in 2020 and 2021, taken back in 2021");
static_assert(cal.why(date{2026, 3, 20})->history().begin()->entry->day == date{2026, 3, 20});
static_assert(cal.table().is_workday(workday_table::position(date{2026, 3, 17})));
static_assert(!cal.table().is_workday(workday_table::position(date{2026, 3, 20})));

}  // namespace

}  // namespace calendar_workdays_test
