// SPDX-License-Identifier: BSL-1.0
// The engine on rows of the test's own: three truth values, the two times, displacement and references. What the law itself
// says is tested by tests/conformance and tests/stories.
#include <netralitas/rules/inference.hpp>

#include <string>

#include <netralitas/rules/assessment.hpp>
#include <netralitas/rules/readings.hpp>

#include <catch.hpp>

namespace inference_test {

using namespace netralitas;

namespace {

constexpr text said{"Said.", "Dikatakan."};
constexpr norm rows[] = {
    {.id = "t.event", .when = plan_to_stand, .basis = {pp_11_2017}, .selected_by = selects::event_date, .words = said},
    {.id = "t.negated", .when = plan_to_stand && !deemed_grant, .basis = {pp_11_2017}, .words = said},
    {.id = "t.either", .when = vacancy || still_needed, .basis = {pp_11_2017}, .words = said},
    {.id = "t.refers", .when = applies("t.event") && !applies("t.either"), .basis = {pp_11_2017}, .words = said},
    {.id = "t.itself", .when = applies("t.itself") || vacancy, .basis = {pp_11_2017}, .words = said},
    {.id = "t.order", .when = plan_to_stand < first_approach, .basis = {pp_11_2017}, .words = said},
    {.id = "t.old",
     .force = until(2023, 10, 30),
     .when = plan_to_stand,
     .basis = {uu_5_2014},
     .selected_by = selects::event_date,
     .words = said},
    {.id = "t.new",
     .force = since(2023, 10, 31),
     .when = plan_to_stand,
     .basis = {uu_20_2023},
     .selected_by = selects::event_date,
     .words = said},
    {.id = "t.pns", .binds = pns, .when = plan_to_stand, .basis = {pp_11_2017}, .words = said},
    {.id = "t.candidate", .binds = candidate, .when = plan_to_stand, .basis = {pp_11_2017}, .words = said},
    {.id = "t.pns_candidate", .binds = pns | candidate, .when = plan_to_stand, .basis = {pp_11_2017}, .words = said},
    {.id = "t.serving", .when = in_service, .basis = {pp_11_2017}, .words = said},
    {.id = "t.dpd", .contests = dpd, .when = plan_to_stand, .basis = {pp_11_2017}, .words = said},
};

rule_book const& book() {
    static rule_book const b = rule_book{}.with(std::span<norm const>{rows});
    return b;
}
truth fires(std::string_view id, facts const& f, question q) {
    q.law = &book();
    inference decide{f, nullptr, q};
    return decide.fires(book().find(id).index);
}
date const day{2023, 6, 1};
facts complete(facts f) { return f.nothing_else_happened(); }

}  // namespace

TEST_CASE("an event has happened from its day on, and not before", "[rules][inference]") {
    facts const f{plan_to_stand(day)};
    CHECK(fires("t.event", f, {.on = add_days(day, -1)}) == truth::no);
    CHECK(fires("t.event", f, {.on = day}) == truth::yes);
    CHECK(fires("t.event", {}, {.on = day}) == truth::unknown);
    CHECK(fires("t.event", complete({}), {.on = day}) == truth::no);
}

TEST_CASE("a missing fact leaves a row undecided only while it could decide it", "[rules][inference]") {
    CHECK(fires("t.negated", {plan_to_stand(day)}, {.on = day}) == truth::unknown);
    CHECK(fires("t.negated", complete({plan_to_stand(day)}), {.on = day}) == truth::yes);
    CHECK(fires("t.either", {vacancy(true)}, {.on = day}) == truth::yes);
    CHECK(fires("t.either", {vacancy(false)}, {.on = day}) == truth::unknown);
    CHECK(fires("t.either", {vacancy(false), still_needed(false)}, {.on = day}) == truth::no);
    CHECK(fires("t.either", complete({vacancy(false)}), {.on = day}) == truth::unknown);  // no event: stays unknown

    facts const f{vacancy(false)};
    question q{.on = day, .law = &book()};
    inference decide{f, nullptr, q};
    auto const missing = decide.missing(*book().find_norm("t.either"));
    CHECK(missing.count() == 1);
    CHECK(missing[static_cast<std::size_t>(word::still_needed)]);
}

TEST_CASE("a row refers to another, and a row that refers to itself adds nothing", "[rules][inference]") {
    CHECK(fires("t.refers", {plan_to_stand(day), vacancy(false), still_needed(false)}, {.on = day}) == truth::yes);
    CHECK(fires("t.refers", {plan_to_stand(day), vacancy(true)}, {.on = day}) == truth::no);
    CHECK(fires("t.refers", {plan_to_stand(day)}, {.on = day}) == truth::unknown);
    CHECK(fires("t.itself", {vacancy(true)}, {.on = day}) == truth::yes);
    CHECK(fires("t.itself", {vacancy(false)}, {.on = day}) == truth::no);
}

TEST_CASE("an event that has not happened is later than every day", "[rules][inference]") {
    CHECK(fires("t.order", {plan_to_stand(day), first_approach(add_days(day, 1))}, {.on = add_days(day, 1)}) ==
          truth::yes);
    CHECK(fires("t.order", {plan_to_stand(day), first_approach(add_days(day, 1))}, {.on = day}) == truth::yes);
    CHECK(fires("t.order", {plan_to_stand(day), first_approach(day)}, {.on = day}) == truth::no);
    CHECK(fires("t.order", complete({plan_to_stand(day)}), {.on = day}) == truth::yes);
    CHECK(fires("t.order", complete({first_approach(day)}), {.on = day}) == truth::no);
    CHECK(fires("t.order", {plan_to_stand(day)}, {.on = day}) == truth::unknown);
}

TEST_CASE("the day of the event picks the version of the law, whenever it is asked", "[rules][inference]") {
    for (auto const& [event, old] : {std::pair{date{2023, 10, 30}, true}, {date{2023, 10, 31}, false}}) {
        facts const f{plan_to_stand(event)};
        CHECK((fires("t.old", f, {.on = date{2024, 6, 1}}) == truth::yes) == old);
        CHECK((fires("t.new", f, {.on = date{2024, 6, 1}}) == truth::yes) == !old);
    }
}

TEST_CASE("a row rests only on instruments that existed on the day of knowledge", "[rules][inference]") {
    facts const f{plan_to_stand(date{2023, 11, 1})};
    CHECK(fires("t.new", f, {.on = date{2023, 11, 2}, .known_on = date{2023, 10, 31}}) == truth::yes);
    CHECK(fires("t.new", f, {.on = date{2023, 11, 2}, .known_on = date{2023, 10, 30}}) == truth::no);
}

TEST_CASE("whom and where a row binds is a fact like any other", "[rules][inference]") {
    CHECK(fires("t.pns", {plan_to_stand(day)}, {.on = day}) == truth::unknown);
    CHECK(fires("t.pns", {plan_to_stand(day), pns}, {.on = day}) == truth::yes);
    CHECK(fires("t.pns", {plan_to_stand(day), pppk}, {.on = day}) == truth::no);
    CHECK(fires("t.pns", {plan_to_stand(day), pppk, pns}, {.on = day}) == truth::yes);
    CHECK(fires("t.dpd", {plan_to_stand(day)}, {.on = day}) == truth::unknown);
    CHECK(fires("t.dpd", {plan_to_stand(day), dpd}, {.on = day}) == truth::yes);
    CHECK(fires("t.dpd", {plan_to_stand(day), dpr}, {.on = day}) == truth::no);
}

TEST_CASE("whether somebody is a candidate is unknown until it is said, whatever the kind of employment",
          "[rules][inference]") {
    facts const worker{plan_to_stand(day), pppk};
    for (auto const* const row : {"t.candidate", "t.pns_candidate"}) {
        CHECK(fires(row, worker, {.on = day}) == truth::unknown);
        CHECK(fires(row, complete(worker), {.on = day}) == truth::no);
        for (auto const& event : {determined_as_candidate(day), list_filed(day), pair_registered(day)}) {
            facts f = worker;
            f.state(event);
            CHECK(fires(row, f, {.on = day}) == truth::yes);
            f.restate(plan_to_stand(add_days(day, -1)));
            CHECK(fires(row, f, {.on = add_days(day, -1)}) == truth::unknown);
            CHECK(fires(row, complete(f), {.on = add_days(day, -1)}) == truth::no);
        }
    }
    CHECK(fires("t.pns_candidate", {plan_to_stand(day), pns}, {.on = day}) == truth::yes);

    question q{.on = day, .law = &book()};
    inference one{worker, nullptr, q};
    auto const missing = one.missing(pns | candidate);
    CHECK(missing.count() == 2);
    CHECK(missing[static_cast<std::size_t>(word::determined_as_candidate)]);
    CHECK(missing[static_cast<std::size_t>(word::registered_as_candidate)]);
    facts const with_plan_alone{plan_to_stand(day)};
    inference other{with_plan_alone, nullptr, q};
    CHECK(other.missing(pns | candidate).count() == 3);
    CHECK(other.missing(pns)[static_cast<std::size_t>(word::employment)]);
    CHECK(one.missing(pppk).none());
}

TEST_CASE("service ends on the day of any end that is stated, a discharge too", "[rules][inference]") {
    facts const serving = complete({pns, appointed(date{2012, 3, 1})});
    for (auto const& end : {retirement_date(day), contract_ended(day), service_ended(day), discharge_effective(day)}) {
        INFO(info(end.subject).id);
        facts f = serving;
        f.state(end);
        CHECK(fires("t.serving", f, {.on = add_days(day, -1)}) == truth::yes);
        CHECK(fires("t.serving", f, {.on = day}) == truth::no);
        // Whoever was appointed after that end serves again.
        f.restate(appointed(add_days(day, 30)));
        CHECK(fires("t.serving", f, {.on = day}) == truth::no);
        CHECK(fires("t.serving", f, {.on = add_days(day, 30)}) == truth::yes);
    }
    // A contract that ended before the appointment does not hide the end of this service.
    facts twice = serving;
    twice.state(contract_ended(date{2011, 12, 31}));
    twice.state(retirement_date(day));
    CHECK(fires("t.serving", twice, {.on = add_days(day, -1)}) == truth::yes);
    CHECK(fires("t.serving", twice, {.on = day}) == truth::no);
    // The discharge of a determined candidate presupposes service on the day of determination.
    facts candidate_then = serving;
    candidate_then.state(determined_as_candidate(date{2023, 5, 15}));
    candidate_then.state(discharge_effective(day));
    CHECK(fires("t.serving", candidate_then, {.on = day}) == truth::yes);
}

TEST_CASE("a question without a day, or with an unknown reading, is refused with its number", "[rules][assessment]") {
    facts const f{pns};
    CHECK(assess(f, nullptr, question{.on = no_last_day}).problem.code == errc::special_date);
    CHECK(assess(f, nullptr, question{.on = day, .readings = "no_such_reading"}).problem.code == errc::unknown_id);
    CHECK(assess(f, nullptr, question{.on = day, .readings = "mk121_misdated"}).problem.code ==
          errc::reading_not_applicable);
    CHECK(assess(f, nullptr, question{.on = day, .readings = "kudus_2023"}).problem.code == errc::none);
    CHECK(assess(facts{appointed(day), appointed(add_days(day, 1))}, nullptr, question{.on = day}).problem.code ==
          errc::stated_twice);
}

TEST_CASE("every selectable reading decides something", "[rules][readings]") {
    for (auto const& r : readings) {
        for (auto const& a : r.alternatives) {
            CAPTURE(r.id, a.key);
            std::size_t rows_of_it = 0;
            for (auto const* n : national_law().norms()) {
                rows_of_it += n->reading == a.key ? 1 : 0;
            }
            for (auto const* d : national_law().deadlines()) {
                rows_of_it += d->reading == a.key ? 1 : 0;
            }
            for (auto const& s : supervisors) {
                rows_of_it += s.reading == a.key ? 1 : 0;
            }
            CHECK((rows_of_it > 0) == r.selectable);
            CHECK(rule_book::find_reading(a.key) != nullptr);
        }
    }
}

TEST_CASE("a row is known from the day of the instrument that made it, whatever else it cites", "[rules][inference]") {
    auto const& law = national_law();
    auto const known = [&](std::string_view id, date then) {
        facts const nobody;
        inference decide{nobody, nullptr, question{.on = date{2023, 10, 1}, .known_on = then}};
        return decide.known(*law.find_norm(id));
    };
    // The circular of KASN is dated 20 July 2023; it cites PP 11/2017 for the duty that it overrides.
    CHECK_FALSE(known("status.pileg.se_kasn_overrides_keep_working", date{2023, 7, 19}));
    CHECK(known("status.pileg.se_kasn_overrides_keep_working", date{2023, 7, 20}));
    // The joint decree on neutrality is dated 22 September 2022; PP 94/2021 gives the level that it names.
    CHECK_FALSE(known("conduct.skb2022.approach_moderate", date{2022, 9, 21}));
    CHECK(known("conduct.skb2022.approach_moderate", date{2022, 9, 22}));
    // The other way round: the rule is of PP 11/2017, promulgated on 7 April 2017, and the circular only tells of it.
    CHECK_FALSE(known("party.member.resign_before_card", date{2017, 4, 6}));
    CHECK(known("party.member.resign_before_card", date{2017, 4, 7}));
}

TEST_CASE("what is missing of an act that a row refers to is missing of the row", "[rules][inference]") {
    static constexpr act_row post{.id = "t.post",
                                  .type = "t.post",
                                  .basis = pp_94_2021.pasal(5),
                                  .binds = pns,
                                  .when = conduct::like && favours::party};
    static constexpr norm after{
        .id = "t.after_post", .when = applies("t.post"), .basis = {pp_94_2021.pasal(5)}, .selected_by = selects::act_date};
    rule_book const own = rule_book{}.with(post, after);
    facts const f{pns, conduct::like, conduct_day(day)};
    inference decide{f, nullptr, question{.on = day, .law = &own}};
    CHECK(decide.fires(own.find("t.after_post").index) == truth::unknown);
    auto const missing = decide.missing(after);
    CHECK(missing.count() == 1);
    CHECK(missing[static_cast<std::size_t>(word::favours)]);
}

TEST_CASE("the day itself is known of every day, and follows from nothing stated", "[rules][inference]") {
    facts const nobody;
    inference decide{nobody, nullptr, question{.on = day}};
    auto const known = decide.known_of(word::the_day, date{2024, 2, 14});
    CHECK(known.source == fact_source::follows);
    CHECK(known.value == serial(date{2024, 2, 14}));
    CHECK_FALSE(known.never);
}

}  // namespace inference_test
