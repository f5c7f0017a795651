// SPDX-License-Identifier: BSL-1.0
#include <netralitas/rules/rule_set_version.hpp>

#include <iterator>
#include <span>
#include <string_view>
#include <vector>

#include <catch.hpp>

namespace rule_set_version_test {

using namespace netralitas;

TEST_CASE("the carried law is counted and has no own rows", "[rules][rule_set_version]") {
    auto const v = version_of(national_law());
    CHECK(v.norms == national_law().norms().size());
    CHECK(v.acts == national_law().acts().size());
    CHECK(v.deadlines == national_law().deadlines().size());
    CHECK(v.readings == std::size(readings));
    CHECK(v.own.empty());
    CHECK(v.checked_on == decree_log_checked_on);
    CHECK(v == version_of(rule_book{}));
}

TEST_CASE("own rows are counted and named, in copies of the book too", "[rules][rule_set_version]") {
    norm const norms[] = {{.id = "own.norm", .when = vacancy, .basis = {pp_11_2017}, .words = {"a", "b"}}};
    act_row const acts[] = {{.id = "own.act", .basis = pp_11_2017, .words = {"a", "b"}}};
    deadline_row const deadlines[] = {{.id = "own.deadline", .from = word::appointed, .basis = {pp_11_2017}}};
    rule_book book;
    book.with(std::span<norm const>{norms})
        .with(std::span<act_row const>{acts})
        .with(std::span<deadline_row const>{deadlines});
    rule_book const copy = book;
    auto const v = version_of(copy);
    CHECK(v.norms == national_law().norms().size() + 1);
    CHECK(v.own == std::vector<std::string_view>{"own.norm", "own.act", "own.deadline"});
    CHECK(v == version_of(book));
    CHECK_FALSE(v == version_of(national_law()));
}

TEST_CASE("a calendar is counted as known on its day", "[rules][rule_set_version]") {
    auto const all = version_of(work_calendar{});
    CHECK(all.decrees == std::size(decree_log));
    CHECK(all.covered == between(date{2015, 1, 1}, date{2027, 12, 31}));
    // As known on 1 March 2023: the decree of 28 March 2023 on the joint leave of Eid was not there yet.
    auto const then = version_of(work_calendar{{.known_on = date{2023, 3, 1}}});
    CHECK(then.decrees < all.decrees);
    CHECK(then.last_issued <= date{2023, 3, 1});
    CHECK(then.covered.last == date{2023, 12, 31});
    CHECK(version_of(work_calendar{{.known_on = date{2023, 3, 31}}}).last_issued > date{2023, 3, 1});

    extra_day const fair[] = {{.day = date{2024, 5, 6}, .name = {"Fair", "Pasar malam"}}};
    decree const own[] = {{.id = "own", .of = &pp_11_2017}};
    auto const mine = version_of(work_calendar{{.extra = fair, .own_decrees = own}});
    CHECK(mine.extra_days == 1);
    CHECK(mine.own_decrees == 1);
    CHECK(mine.decrees == all.decrees + 1);
}

}  // namespace rule_set_version_test
