// SPDX-License-Identifier: BSL-1.0
// Tables of rows built at run time hold what the tables built while compiling hold.
#include <netralitas/rules/row_set.hpp>

#include <cstddef>
#include <iterator>
#include <string_view>

#include <catch.hpp>

namespace row_set_test {

using namespace netralitas;

namespace {

act_row under(char const* item) { return {.id = "act.own", .item = item}; }

}  // namespace

TEST_CASE("the carried law and rows of one's own stand in one table, these last", "[rules][row_set]") {
    row_set const carried = carried_law();
    norm const own[] = {{.id = "own.a"}, {.id = "own.b"}};
    auto const table = carried_law_and(own);
    row_set const both = table;
    REQUIRE(both.norms().size() == carried.norms().size() + 2);
    CHECK(both.acts().size() == carried.acts().size());
    CHECK(both.deadlines().size() == carried.deadlines().size());
    for (std::size_t i = 0; i < carried.norms().size(); ++i) {
        CHECK(both.norms()[i] == carried.norms()[i]);
    }
    CHECK(both.norms()[carried.norms().size()] == &own[0]);
    auto const last = both.find(key_of("own.b"));
    CHECK(last.kind == row_kind::rule);
    CHECK(both.norms()[last.index] == &own[1]);
    CHECK_FALSE(carried.find(key_of("own.b")));
    CHECK(both.carries(key_of(decree_log[0]->id)));
    CHECK(both.index().size() == carried.index().size() + 2);
    CHECK(detail::count_carried_norms() == carried.norms().size());
    CHECK(detail::count_rows(acts::all) == carried.acts().size());
    CHECK(detail::count_rows(detail::carried_deadline_files) == carried.deadlines().size());
}

TEST_CASE("a table of one kind of row finds each by its id", "[rules][row_set]") {
    act_row const acts[] = {under("list:1"), {.id = "act.other"}};
    auto const of_acts = rows_of(acts);
    CHECK(of_acts.rows().find(key_of("act.own")).kind == row_kind::act);
    CHECK(of_acts.rows().acts()[of_acts.rows().find(key_of("act.other")).index] == &acts[1]);
    deadline_row const deadlines[] = {{.id = "own.first"}, {.id = "own.second"}};
    auto const of_deadlines = rows_of(deadlines);
    CHECK(of_deadlines.rows().find(key_of("own.second")).kind == row_kind::deadline);
    CHECK(of_deadlines.rows().deadlines()[of_deadlines.rows().find(key_of("own.first")).index] == &deadlines[0]);
    CHECK_FALSE(of_deadlines.rows().find(key_of("act.own")));
    row_set const none;
    CHECK(none.norms().empty());
    CHECK_FALSE(none.find(key_of("own.first")));
    CHECK_FALSE(none.carries(key_of("own.first")));
}

TEST_CASE("an act stands under every item above its own, and under no other", "[rules][row_set]") {
    act_row const rows[] = {under("list:II.B.3b"), under("list:5(n)1"), under("list:IVa")};
    auto const table = rows_of(rows);
    auto const stands = [&](std::size_t act, char const* item) { return table.rows().under_item(act, key_of(item)); };
    for (auto const* const item : {"list:II.B.3b", "list:II.B.3", "list:II.B", "list:II", "list"}) {
        CAPTURE(item);
        CHECK(stands(0, item));
        CHECK_FALSE(stands(1, item) != (std::string_view{item} == "list"));
    }
    for (auto const* const item : {"list:I", "lis", "list:II.", "list:II.B.", "list:II.A", ""}) {
        CAPTURE(item);
        CHECK_FALSE(stands(0, item));
    }
    for (auto const* const item : {"list:5(n)1", "list:5(n)", "list:5"}) {
        CAPTURE(item);
        CHECK(stands(1, item));
    }
    CHECK_FALSE(stands(1, "list:5(n"));
    // A small letter after a letter begins no item of its own.
    CHECK(stands(2, "list:IVa"));
    CHECK_FALSE(stands(2, "list:IV"));
}

}  // namespace row_set_test
