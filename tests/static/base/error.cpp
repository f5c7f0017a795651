// SPDX-License-Identifier: BSL-1.0
#include <netralitas/base/error.hpp>

#include <memory>
#include <type_traits>

namespace base_error_test {

namespace {

using namespace netralitas;

static_assert(std::is_aggregate_v<error>);
static_assert(std::is_trivially_copyable_v<error>);

static_assert(std::is_trivially_copyable_v<outcome<int>>);
static_assert(std::is_convertible_v<int, outcome<int>> && std::is_convertible_v<error, outcome<int>>);
static_assert(!std::is_convertible_v<outcome<int>, bool>, "an outcome is asked explicitly");
static_assert(!std::is_default_constructible_v<outcome<int>>, "an answer or an error, never neither");
static_assert(!std::is_copy_constructible_v<outcome<std::unique_ptr<int>>>);
static_assert(std::is_move_constructible_v<outcome<std::unique_ptr<int>>>);

// The numbers are stable: programs and pages refer to them.
static_assert(error{}.number() == 0);
static_assert(error{.code = errc::impossible_date}.number() == 1001);
static_assert(error{.code = errc::special_date}.number() == 1002);
static_assert(error{.code = errc::unknown_id}.number() == 1003);
static_assert(error{.code = errc::unknown_word}.number() == 1004);
static_assert(error{.code = errc::unknown_value}.number() == 1005);
static_assert(error{.code = errc::wrong_value_type}.number() == 1006);
static_assert(error{.code = errc::stated_twice}.number() == 1007);
static_assert(error{.code = errc::broken_file}.number() == 1008);
static_assert(error{.code = errc::missing_column}.number() == 1009);
static_assert(error{.code = errc::missing_field}.number() == 1010);
static_assert(error{.code = errc::contest_mismatch}.number() == 1011);
static_assert(error{.code = errc::number_out_of_range}.number() == 1012);
static_assert(error{.code = errc::unknown_person}.number() == 1013);
static_assert(error{.code = errc::reversed_interval}.number() == 1014);
static_assert(error{.code = errc::input_too_large}.number() == 1015);
static_assert(error{.code = errc::before_calendar}.number() == 2001);
static_assert(error{.code = errc::not_decreed}.number() == 2002);
static_assert(error{.code = errc::zero_days_from_day_off}.number() == 2003);
static_assert(error{.code = errc::counting_unspecified}.number() == 2004);
static_assert(error{.code = errc::overlapping_outcomes}.number() == 3001);
static_assert(error{.code = errc::unknown_reference}.number() == 3002);
static_assert(error{.code = errc::reading_not_applicable}.number() == 3003);
static_assert(error{.code = errc::rule_without_citation}.number() == 3004);
static_assert(error{.code = errc::rule_without_text}.number() == 3005);
static_assert(error{.code = errc::unreachable_state}.number() == 3006);
static_assert(error{.code = errc::versions_overlap}.number() == 3007);
static_assert(error{.code = errc::hole_in_days}.number() == 3008);
static_assert(error{.code = errc::never_in_force}.number() == 3009);
static_assert(error{.code = errc::condition_never_holds}.number() == 3010);
static_assert(error{.code = errc::gap_in_list}.number() == 3011);
static_assert(error{.code = errc::idle_declaration}.number() == 3012);
static_assert(error{.code = errc::id_used_twice}.number() == 3013);
static_assert(error{.code = errc::transition_undecided}.number() == 3014);
static_assert(error{.code = errc::article_not_in_registry}.number() == 4001);
static_assert(error{.code = errc::not_in_force}.number() == 4002);
static_assert(error{.code = errc::event_out_of_order}.number() == 5001);
static_assert(error{.code = errc::contradictory_facts}.number() == 5002);

// Answers and errors work in constant expressions.
constexpr outcome<int> answer{42};
static_assert(answer && *answer == 42 && answer.value_or(7) == 42);
constexpr outcome<int> refusal{error{.code = errc::not_decreed, .limit = date{2027, 12, 31}}};
static_assert(!refusal && refusal.value_or(7) == 7 && refusal.problem().limit == date{2027, 12, 31});

}  // namespace

}  // namespace base_error_test
