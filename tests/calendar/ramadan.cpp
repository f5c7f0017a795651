// SPDX-License-Identifier: BSL-1.0
#include <netralitas/calendar/ramadan.hpp>

#include <catch.hpp>

namespace ramadan_test {

using namespace netralitas;

TEST_CASE("the decided months run from their first to their last day", "[ramadan]") {
    // First and last day by the sessions of the ministry, as reported by the press.
    struct {
        date first;
        date last;
        int length;
    } const months[] = {
        {date{2018, 5, 17}, date{2018, 6, 14}, 29}, {date{2019, 5, 6}, date{2019, 6, 4}, 30},
        {date{2020, 4, 24}, date{2020, 5, 23}, 30}, {date{2021, 4, 13}, date{2021, 5, 12}, 30},
        {date{2022, 4, 3}, date{2022, 5, 1}, 29},   {date{2023, 3, 23}, date{2023, 4, 21}, 30},
        {date{2024, 3, 12}, date{2024, 4, 9}, 29},  {date{2025, 3, 1}, date{2025, 3, 30}, 30},
        {date{2026, 2, 19}, date{2026, 3, 20}, 30},
    };
    for (auto const& m : months) {
        int days = 0;
        for (date d = add_days(m.first, -60); d <= add_days(m.last, 60); d = add_days(d, 1)) {
            if (d < date{2018, 5, 17}) {
                CHECK(*in_ramadan(d) == truth::unknown);
            } else {
                bool const inside = m.first <= d && d <= m.last;
                REQUIRE(*in_ramadan(d) == to_truth(inside));
                days += inside ? 1 : 0;
            }
        }
        CHECK(days == m.length);
    }
}

TEST_CASE("before the session nobody knows", "[ramadan]") {
    CHECK(*in_ramadan(date{2023, 3, 23}, date{2023, 3, 21}) == truth::unknown);
    CHECK(*in_ramadan(date{2023, 3, 23}, date{2023, 3, 22}) == truth::yes);
    CHECK(*in_ramadan(date{2023, 4, 20}, date{2023, 4, 1}) == truth::yes);      // day 29
    CHECK(*in_ramadan(date{2023, 4, 21}, date{2023, 4, 1}) == truth::unknown);  // day 30 hangs on the session
    CHECK(*in_ramadan(date{2023, 4, 21}, date{2023, 4, 20}) == truth::yes);
    CHECK(*in_ramadan(date{2023, 4, 22}, date{2023, 4, 1}) == truth::no);
    CHECK(*in_ramadan(date{2023, 8, 1}, date{2022, 6, 1}) == truth::no);
}

TEST_CASE("an undecided month is bounded and not guessed", "[ramadan]") {
    CHECK(*in_ramadan(date{2026, 11, 22}) == truth::no);
    CHECK(*in_ramadan(date{2027, 2, 2}) == truth::no);
    CHECK(*in_ramadan(date{2027, 2, 8}) == truth::unknown);
    CHECK(*in_ramadan(date{2027, 3, 9}) == truth::unknown);
    CHECK(*in_ramadan(date{2027, 3, 16}) == truth::no);
    CHECK(*in_ramadan(date{2028, 1, 28}) == truth::unknown);  // where the sky will put it
    CHECK(*in_ramadan(date{2090, 1, 1}) == truth::unknown);
    // Whatever had been decided by then, a later decision never contradicts the earlier answer.
    for (auto const& m : ramadan_months) {
        date const known = add_days(m.start_known, 40);
        for (date d = m.days.first; d <= date{2026, 12, 31}; d = add_days(d, 1)) {
            auto const then = *in_ramadan(d, known);
            REQUIRE((then == truth::unknown || then == *in_ramadan(d)));
        }
    }
}

TEST_CASE("special dates", "[ramadan]") {
    CHECK(in_ramadan(no_first_day).problem().code == errc::special_date);
    CHECK(in_ramadan(date{2023, 4, 1}, date{boost::date_time::not_a_date_time}).problem().code == errc::special_date);
    CHECK(*in_ramadan(date{2023, 4, 1}, date{2018, 1, 1}) == truth::unknown);
}

}  // namespace ramadan_test
