// SPDX-License-Identifier: BSL-1.0
#include <netralitas/law/norm.hpp>

#include <type_traits>

namespace law_norm_test {

namespace {

using namespace netralitas;

static_assert(std::is_aggregate_v<norm> && std::is_trivially_copyable_v<norm>);
static_assert(std::is_aggregate_v<act_row> && std::is_trivially_copyable_v<act_row>);
static_assert(std::is_aggregate_v<deadline_row> && std::is_trivially_copyable_v<deadline_row>);

// Whom a row binds, and in which contests.
static_assert(who_mask{pns}.meets(pns | cpns) && !who_mask{pns}.meets(pppk));
static_assert(anyone.meets(pns) && anyone.meets(candidate) && !who_mask{}.meets(anyone));
static_assert(contest_mask{pilkada}.meets(any_contest) && !contest_mask{pilkada}.meets(dpr | dprd));

// A short list ends with the first empty value.
constexpr instrument act{.id = "act", .articles = {1, 2}};
constexpr citations none{};
static_assert(none.empty() && none.begin() == none.end());
constexpr citations two{act.pasal(1), act.pasal(2)};
static_assert(two.size() == 2 && *two.begin() == act.pasal(1) && two.end() - two.begin() == 2);
constexpr few<row_ref, 2> both{"a", "b"};
static_assert(both.size() == 2 && both.begin()->key == key_of("a"));
static_assert(!row_ref{} && row_ref{"a"});

// A row reads like its article.
constexpr norm row{
    .id = "example.row",
    .binds = pns | cpns,
    .contests = pilkada,
    .force = since(2024, 9, 22),
    .kind = deontic::prohibition,
    .when = conduct::like && favours::calon,
    .basis = {act.pasal(2)},
    .words = {"An example.", "Sebuah contoh."},
};
static_assert(row.binds.meets(cpns) && row.force.contains(date{2024, 9, 22}) && row.when.clauses == 2);
static_assert(row.then == consequence::none && row.reading.empty() && row.note.empty());

}  // namespace

}  // namespace law_norm_test
