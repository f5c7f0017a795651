// SPDX-License-Identifier: BSL-1.0
// Bontang 2023: contract workers on the list of a city council, and 295 names that become 294.
#include "support.hpp"

namespace story_1_test {

using namespace stories;

namespace {

date const asked{2023, 11, 4};

facts worker() {
    return {non_asn, party_card_issued(date{2023, 5, 8}), became_party_member(date{2023, 5, 8}),
            list_filed(date{2023, 5, 12}), registered_as_candidate(date{2023, 5, 12})};
}
facts with(facts f, statement s) {
    f.state(s);
    return f;
}
answered ask(facts const& f, question const& q = {.on = asked}) { return {f, contests::dprd_2024, q}; }

}  // namespace

TEST_CASE("story 1: the timetable states the days of the lists", "[story_1]") {
    auto const& c = contests::dprd_2024;
    CHECK(c.stage_dates(contest_stage::dcs_determination)->first == date{2023, 8, 18});
    CHECK(c.stage_dates(contest_stage::dcs_announcement)->first == date{2023, 8, 19});
    CHECK(c.stage_dates(contest_stage::dct_determination)->first == date{2023, 11, 3});
    CHECK(c.stage_dates(contest_stage::dct_announcement)->first == date{2023, 11, 4});
    CHECK(date(2023, 11, 3).day_of_week() == boost::gregorian::Friday);
    CHECK(date(2023, 11, 4).day_of_week() == boost::gregorian::Saturday);
}

TEST_CASE("story 1 W1: a clause and no resignation is a breach of the agreement", "[story_1]") {
    auto const a = ask(with(worker(), bans_politics_clause(true)));
    check_fires(a, {"status.category.non_asn", "status.non_asn.guard_is_contract", "status.non_asn.clause_breach",
                    "party.member.non_asn", "status.non_asn.must_be_neutral"});
    check_silent(a, {"status.non_asn.left_first", "status.non_asn.no_clause_no_duty"});
    for (auto const* id : {"status.non_asn.clause_breach", "party.member.non_asn"}) {
        auto const* f = a.find(id);
        REQUIRE(f != nullptr);
        CHECK(f->then() == consequence::contract_sanction);
        CHECK(f->grade() == evidence::derived);
        CHECK(cites(f->rule->basis, "se_menpanrb_1_2023"));
    }
    CHECK(a.is.anything_found());
    // No discharge of a civil servant, and no day at the end of a month.
    CHECK(a.is.status.discharge == consequence::none);
    CHECK_FALSE(is_day(a.is.status.discharge_from));
    CHECK(a.is.status.employment == employment_state::serving);
    CHECK(a.is.status.party == party_state::member);
    CHECK(a.is.status.party_since == date{2023, 5, 8});
    CHECK(a.is.status.candidacy == candidacy_state::bakal_calon);
    // The breach stands from the card on, and not before.
    CHECK(ask(with(worker(), bans_politics_clause(true)), {.on = date{2023, 5, 8}}).find("status.non_asn.clause_breach"));
    CHECK_FALSE(
        ask(with(worker(), bans_politics_clause(true)), {.on = date{2023, 5, 7}}).find("status.non_asn.clause_breach"));
}

TEST_CASE("story 1 W1: joining the party as an act goes by the work agreement", "[story_1]") {
    answered const a{with(worker(), bans_politics_clause(true)),
                     contests::dprd_2024,
                     {.on = asked},
                     {{.what = {conduct_day(date{2023, 5, 8})}}}};
    check_fires(a, {"act.any_non_asn.se1_2023", "conduct.non_asn.forms_follow_asn"});
    check_breach(a, track::contract, consequence::contract_sanction, evidence::report);
}

TEST_CASE("story 1 W1: still a candidate, no papers asked of a contract worker", "[story_1]") {
    auto const w1 = with(worker(), bans_politics_clause(true));
    auto const a = ask(w1);
    check_fires(a, {"nomination.pileg_2024.contract_workers_not_named", "nomination.pileg_2024.party_member"});
    CHECK(a.grade_of("nomination.pileg_2024.contract_workers_not_named") == evidence::report);
    CHECK(cites(a.find("nomination.pileg_2024.contract_workers_not_named")->rule->basis, "pkpu_10_2023:11(1)(k)"));
    // Neither letter nor receipt nor decree is due from the worker.
    for (auto const* id : {"deadline.pileg_2024.papers", "deadline.pileg_2024.decree"}) {
        CHECK(a.is.deadline(id) == nullptr);
    }
    check_silent(a, {"nomination.pileg.resign_duty", "nomination.pileg_2024.letter_and_receipt"});

    // The broad reading asks whoever is paid from the state budget to resign.
    question const broad{.on = asked, .readings = "honorarium_read_broadly"};
    auto const b = ask(with(w1, paid_by_state_budget(true)), broad);
    check_fires(b, {"status.non_asn.must_resign_if_state_paid"});
    check_silent(b, {"status.non_asn.guard_is_contract", "nomination.pileg_2024.contract_workers_not_named"});
    CHECK(b.find("status.non_asn.must_resign_if_state_paid")->then() == consequence::must_resign);
    CHECK(cites(b.find("status.non_asn.must_resign_if_state_paid")->rule->basis, "uu_7_2017:240(1)(k)"));
    check_silent(ask(with(w1, paid_by_state_budget(false)), broad), {"status.non_asn.must_resign_if_state_paid"});
    // Who pays is not stated: the reading leaves it open and names the fact.
    bool open = false;
    for (auto const& f : ask(w1, broad).is.undecided) {
        open = open || (f.id() == "status.non_asn.must_resign_if_state_paid" &&
                        f.missing[static_cast<std::size_t>(word::paid_by_state_budget)]);
    }
    CHECK(open);
}

TEST_CASE("story 1 W2: who left first stands as a private citizen", "[story_1]") {
    auto f = with(worker(), bans_politics_clause(true));
    f.state(contract_ended(date{2023, 4, 30}));
    auto const a = ask(f);
    check_fires(a, {"status.non_asn.left_first"});
    check_silent(a, {"status.non_asn.clause_breach", "status.non_asn.no_clause_no_duty"});
    CHECK(a.find("status.non_asn.left_first")->then() == consequence::allowed);
    CHECK(a.grade_of("status.non_asn.left_first") == evidence::derived);
    CHECK(a.is.status.employment == employment_state::contract_over);
    CHECK(a.is.status.employment_since == date{2023, 4, 30});
    CHECK_FALSE(a.is.anything_found());
    // What was done after the contract is no act of a worker.
    answered const b{f, contests::dprd_2024, {.on = asked}, {{.what = {conduct_day(date{2023, 5, 8})}}}};
    CHECK(b.verdict_on().ruling != ruling::breach);
}

TEST_CASE("story 1 W3: no clause, no duty to leave, neutrality at work stays", "[story_1]") {
    auto const w3 = with(worker(), bans_politics_clause(false));
    auto const a = ask(w3);
    check_fires(a, {"status.non_asn.no_clause_no_duty", "status.non_asn.must_be_neutral",
                    "nomination.pileg_2024.contract_workers_not_named"});
    check_silent(a, {"status.non_asn.clause_breach", "party.member.non_asn"});
    CHECK(a.grade_of("status.non_asn.no_clause_no_duty") == evidence::derived);
    CHECK_FALSE(a.is.anything_found());
    auto const b = ask(with(w3, paid_by_state_budget(true)), {.on = asked, .readings = "honorarium_read_broadly"});
    check_fires(b, {"status.non_asn.must_resign_if_state_paid"});
    check_silent(b, {"status.non_asn.no_clause_no_duty"});
}

TEST_CASE("story 1 W1: no leave until the final list is known for contract workers", "[story_1]") {
    auto f = with(worker(), bans_politics_clause(true));
    f.state(cltn_requested(date{2023, 6, 1}));
    f.state(cltn_reason::approach_party);
    auto const a = ask(f);
    check_fires(a, {"status.category.non_asn"});
    CHECK(a.grade_of("status.category.non_asn") == evidence::report);
    for (auto const& x : a.is.findings) {
        INFO(x.id());
        CHECK(x.then() != consequence::leave_possible);
    }
}

TEST_CASE("story 1: a difference of one is explained by names, not by totals", "[story_1]") {
    auto const a = ask(with(worker(), bans_politics_clause(true)));
    check_fires(a, {"nomination.timetable.pemilu_2024_legislative", "nomination.list.equal_totals_not_equal_lists"});
    // The party may drop a name from 2023-09-24 to 2023-10-03.
    for (auto const day : {date{2023, 9, 24}, date{2023, 10, 3}}) {
        auto const b = ask(worker(), {.on = day});
        check_fires(b, {"nomination.dcs.substitution_windows_2024"});
        CHECK(b.grade_of("nomination.dcs.substitution_windows_2024") == evidence::report);
        CHECK(cites(b.find("nomination.dcs.substitution_windows_2024")->rule->basis, "pkpu_10_2023:81"));
    }
    for (auto const day : {date{2023, 9, 23}, date{2023, 10, 4}}) {
        check_silent(ask(worker(), {.on = day}), {"nomination.dcs.substitution_windows_2024"});
    }
}

}  // namespace story_1_test
