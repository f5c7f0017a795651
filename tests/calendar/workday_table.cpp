// SPDX-License-Identifier: BSL-1.0
#include <netralitas/calendar/workday_table.hpp>

#include <catch.hpp>

namespace workday_table_test {

using namespace netralitas;

TEST_CASE("rank and inverse undo each other", "[workday_table]") {
    workday_table::marks off{};
    std::uint32_t seed = 1;
    for (std::size_t p = 0; p < off.size(); ++p) {
        seed = seed * 1664525U + 1013904223U;
        off[p] = p % 7 == 3 || (seed >> 28) == 0;
    }
    for (std::size_t const days : {std::size_t{0}, std::size_t{1}, std::size_t{365}, workday_table::room}) {
        workday_table const t{off, days};
        REQUIRE(t.days() == days);
        std::int32_t seen = 0;
        for (std::uint32_t p = 0; p < days; ++p) {
            REQUIRE(t.covers(p));
            REQUIRE(t.before(p) == seen);
            REQUIRE(t.is_workday(p) == !off[p]);
            if (!off[p]) {
                REQUIRE(t.nth(seen) == p);
                ++seen;
            }
            REQUIRE(t.through(p) == seen);
        }
        CHECK(t.total() == seen);
        CHECK_FALSE(t.covers(static_cast<std::uint32_t>(days)));
    }
}

TEST_CASE("positions of days outside the table are never covered", "[workday_table]") {
    workday_table const t{workday_table::marks{}, 0};
    for (date const d : {no_first_day, no_last_day, date{boost::date_time::not_a_date_time}, date{1400, 1, 1},
                         date{2014, 12, 31}, date{2035, 1, 1}, date{9999, 12, 31}}) {
        CHECK(workday_table::position(d) >= workday_table::room);
        CHECK_FALSE(t.covers(workday_table::position(d)));
    }
    CHECK(workday_table::position(date{2015, 1, 1}) == 0);
    CHECK(workday_table::position(date{2034, 12, 31}) == workday_table::room - 1);
    CHECK(workday_table::day_at(59) == date{2015, 3, 1});
}

}  // namespace workday_table_test
