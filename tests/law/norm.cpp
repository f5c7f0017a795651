// SPDX-License-Identifier: BSL-1.0
#include <netralitas/law/norm.hpp>

#include <catch.hpp>

namespace norm_test {

using namespace netralitas;

namespace {

constexpr instrument statute{
    .id = "statute", .short_name = "UU 1/2020", .issued = between(date{2020, 1, 1}, date{2020, 1, 1})};
constexpr instrument regulation{
    .id = "regulation", .short_name = "PP 2/2021", .issued = between(date{2021, 1, 1}, date{2021, 1, 1})};
constexpr instrument circular{
    .id = "circular", .short_name = "SE 3/2023", .issued = between(date{2023, 1, 1}, date{2023, 1, 1})};
constexpr interval from_2022 = since(2022, 1, 1);

}  // namespace

TEST_CASE("a row exists from the issue of the latest provision that could make it", "[law][norm]") {
    // The circular came after the row was in force, so it tells of the row and did not make it.
    for (auto const& basis : {citations{statute, regulation, circular}, citations{circular, regulation, statute}}) {
        CHECK_FALSE(existed_on(basis, from_2022, date{2020, 12, 31}));
        CHECK(existed_on(basis, from_2022, date{2021, 1, 1}));
    }
}

TEST_CASE("a row older than all it cites could be known as soon as any of that existed", "[law][norm]") {
    citations const late{regulation, circular};
    CHECK_FALSE(existed_on(late, since(2019, 1, 1), date{2020, 12, 31}));
    CHECK(existed_on(late, since(2019, 1, 1), date{2021, 1, 1}));
}

TEST_CASE("a row without a source, or with one that is none, was always there", "[law][norm]") {
    CHECK(existed_on(citations{}, from_2022, date{1945, 8, 17}));
    CHECK(existed_on(citations{citation{}}, from_2022, date{1945, 8, 17}));
}

}  // namespace norm_test
