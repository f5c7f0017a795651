// SPDX-License-Identifier: BSL-1.0
// Who is competent on which day; the days are those of the regulations that moved the task (30/31 October 2023, 22/23 August
// and 3/4 September 2024) and of the walked stories.
#include <netralitas/discipline/supervisors.hpp>
#include <netralitas/rules/supervision.hpp>

#include <set>
#include <string>

#include <catch.hpp>

namespace supervision_test {

using namespace netralitas;

namespace {
std::set<std::string> ids(question const& q, case_filter cases = case_filter::any, std::optional<body_role> role = {}) {
    std::set<std::string> out;
    for (auto const* s : competent_bodies(q, cases, role)) {
        out.insert(std::string{s->id});
    }
    return out;
}
}  // namespace

TEST_CASE("supervision passes from KASN to BKN on the day of the two presidential regulations", "[rules][supervision]") {
    auto const supervises = [](date d) { return ids({.on = d}, case_filter::fresh, body_role::supervision); };
    CHECK(supervises(date{2023, 10, 30}) == std::set<std::string>{"supervisor.kasn.2014"});
    CHECK(supervises(date{2023, 10, 31}) == std::set<std::string>{"supervisor.kasn.transition"});
    CHECK(supervises(date{2024, 8, 1}) == std::set<std::string>{"supervisor.kasn.transition"});
    CHECK(supervises(date{2024, 8, 22}) == std::set<std::string>{"supervisor.kasn.transition"});
    CHECK(supervises(date{2024, 8, 23}) == std::set<std::string>{"supervisor.bkn.execution"});
    CHECK(supervises(date{2024, 8, 30}) == std::set<std::string>{"supervisor.bkn.execution"});
}

TEST_CASE("pending files are routed by the circular of 4 September 2024", "[rules][supervision]") {
    auto const pending = [](date d, case_filter c) { return ids({.on = d}, c, body_role::routing); };
    CHECK(pending(date{2024, 9, 3}, case_filter::processed_by_kasn).empty());
    CHECK(pending(date{2024, 9, 4}, case_filter::processed_by_kasn) ==
          std::set<std::string>{"supervisor.pending.processed"});
    CHECK(pending(date{2024, 9, 4}, case_filter::received_unprocessed) ==
          std::set<std::string>{"supervisor.pending.unprocessed"});
    CHECK(ids({.on = date{2024, 8, 30}}, case_filter::pending, body_role::supervision) ==
          std::set<std::string>{"supervisor.transition.gap_2024"});
}

TEST_CASE("a reading that dates the transfer otherwise displaces the national row", "[rules][supervision]") {
    CHECK(ids({.on = date{2024, 8, 30}, .readings = "kasn_until_circular"}, case_filter::fresh,
              body_role::supervision) == std::set<std::string>{"supervisor.kasn.until_circular"});
    CHECK(ids({.on = date{2024, 7, 1}, .readings = "kasn_gone_june_2024"}, case_filter::fresh, body_role::supervision) ==
          std::set<std::string>{"supervisor.kasn.gone_june_2024"});
}

TEST_CASE("appeals against dismissal go to the board of the day they are filed", "[rules][supervision]") {
    auto const appeal = [](date d) { return ids({.on = d}, case_filter::dismissal, body_role::appeal); };
    CHECK(appeal(date{2021, 8, 9}) == std::set<std::string>{"supervisor.bapek.appeal"});
    CHECK(appeal(date{2021, 8, 10}) == std::set<std::string>{"supervisor.bpasn.appeal"});
}

TEST_CASE("every supervisor row is competent on some day for its own cases, but the planned body on none",
          "[rules][supervision]") {
    for (auto const& s : supervisors) {
        CAPTURE(s.id);
        question q{.on = is_day(s.force.first)  ? s.force.first
                         : is_day(s.force.last) ? s.force.last
                                                : date{2024, 3, 6}};
        q.readings.keys[0] = s.reading;
        CHECK(ids(q, s.cases, s.role).count(std::string{s.id}) == (s.role == body_role::planned ? 0U : 1U));
        if (is_day(s.force.last)) {
            q.on = add_days(s.force.last, 1);
            CHECK(ids(q, s.cases, s.role).count(std::string{s.id}) == 0U);
        }
        if (is_day(s.force.first)) {
            q.on = add_days(s.force.first, -1);
            CHECK(ids(q, s.cases, s.role).count(std::string{s.id}) == 0U);
        }
    }
}

}  // namespace supervision_test
