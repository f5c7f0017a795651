// SPDX-License-Identifier: BSL-1.0
#include <netralitas/calendar/decree_log.hpp>

#include <cstddef>
#include <string>

#include <catch.hpp>

#include "slow_calendar.hpp"

namespace decree_log_test {

using namespace netralitas;

TEST_CASE("the log holds exactly the published events, in order of issue", "[decree_log]") {
    auto event = slow::events().begin();
    for (decree const* const d : decree_log) {
        for (auto const& e : d->entries) {
            REQUIRE(event != slow::events().end());
            CAPTURE(event->decree, slow::iso(event->on));
            CHECK(std::string{d->of->id} == event->decree);
            CHECK(d->issued_on() == to_date(event->issued));
            CHECK(e.day == to_date(event->on));
            CHECK((e.action == decree_action::declare) == event->declares);
            CHECK((e.kind == day_kind::joint_leave) == (event->kind == "joint_leave"));
            CHECK((e.kind == day_kind::national_holiday) == (event->kind == "national_holiday"));
            CHECK((e.kind == day_kind::voting_day_holiday) == (event->kind == "election_day"));
            CHECK(std::string{e.name.id} == event->name);
            ++event;
        }
    }
    CHECK(event == slow::events().end());
}

TEST_CASE("ministers issue lists, the President decrees, the minister of religion decisions", "[decree_log]") {
    for (decree const* const d : decree_log) {
        std::string const id{d->of->id};
        CAPTURE(id);
        CHECK(d->kind == (id.rfind("skb_libur_", 0) == 0 ? decree_kind::joint_ministerial
                          : id.rfind("keppres_", 0) == 0 ? decree_kind::presidential
                                                         : decree_kind::religious));
        // The yearly list is the decree whose name is the year alone.
        bool const yearly = id.rfind("skb_libur_", 0) == 0 && id.size() == std::string{"skb_libur_2020"}.size();
        CHECK(d->lists_year == (yearly ? std::stoi(id.substr(10)) : 0));
        for (auto const& e : d->entries) {  // one disagreement alone is about a day off
            bool const disputed = id == "skb_libur_2021_rev2" && e.day == date{2021, 12, 24};
            CHECK((e.dispute != disputed_by::nobody) == disputed);
        }
    }
}

TEST_CASE("each yearly list has the number of days that it announces", "[decree_log]") {
    // National holidays and joint leave of the first decree of each year, as the decrees count them; 2021 bears two
    // holidays on one day, 2022 left joint leave open.
    struct {
        int year;
        int national;
        int leave;
    } const announced[] = {{2015, 15, 4},  {2016, 15, 4}, {2017, 15, 4}, {2018, 16, 5}, {2019, 16, 4},
                           {2020, 16, 4},  {2021, 15, 7}, {2022, 16, 0}, {2023, 16, 8}, {2024, 17, 10},
                           {2025, 17, 10}, {2026, 17, 8}, {2027, 18, 8}};
    for (auto const& a : announced) {
        int found = 0;
        for (decree const* const d : decree_log) {
            if (d->lists_year != a.year) {
                continue;
            }
            ++found;
            int national = 0;
            int leave = 0;
            for (auto const& e : d->entries) {
                national += e.kind == day_kind::national_holiday ? 1 : 0;
                leave += e.kind == day_kind::joint_leave ? 1 : 0;
            }
            CHECK(national == a.national);
            CHECK(leave == a.leave);
        }
        CHECK(found == 1);
    }
}

}  // namespace decree_log_test
