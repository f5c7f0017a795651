// SPDX-License-Identifier: BSL-1.0
#include <netralitas/base/date.hpp>

#include <type_traits>

namespace base_date_test {

namespace {

using namespace netralitas;

static_assert(std::is_same_v<date, boost::gregorian::date>);
static_assert(sizeof(date) == 4 && std::is_trivially_copyable_v<date>);

static_assert(std::is_aggregate_v<interval>);
static_assert(std::is_trivially_copyable_v<interval>);
static_assert(sizeof(interval) == 2 * sizeof(date));
static_assert(std::is_nothrow_default_constructible_v<interval>);

static_assert(noexcept(is_day(no_last_day)) && noexcept(serial(no_last_day)) && noexcept(to_sys_days(no_last_day)));
static_assert(noexcept(open_ended.contains(no_last_day)) && noexcept(open_ended.overlaps(open_ended)));

// The arithmetic is there at compile time.
static_assert(serial(date{1970, 1, 1}) == 0 && serial(date{2000, 3, 1}) == 11017);
static_assert(from_serial(0) == date{1970, 1, 1});
static_assert(to_sys_days(date{2024, 2, 14}) == std::chrono::year{2024} / 2 / 14);
static_assert(to_date(std::chrono::year{2024} / 11 / std::chrono::Wednesday[4]) == date{2024, 11, 27});
static_assert(add_days(date{2024, 2, 28}, 2) == date{2024, 3, 1});
static_assert(add_months(date{2023, 8, 31}, 6) == date{2024, 2, 29});
static_assert(end_of_month(date{2023, 4, 10}) == date{2023, 4, 30});
static_assert(full_years(date{2012, 3, 1}, date{2023, 6, 1}) == 11);

// Open ends compare outside every day.
static_assert(no_first_day < date{1400, 1, 1} && date{9999, 12, 31} < no_last_day);
static_assert(interval{} == open_ended);
static_assert(since(2024, 1, 1).last == no_last_day && until(2024, 1, 1).first == no_first_day);

}  // namespace

}  // namespace base_date_test
