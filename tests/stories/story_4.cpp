// SPDX-License-Identifier: BSL-1.0
// Bengkulu, July and August 2024: officials approach parties before the regional elections.
#include "support.hpp"

namespace story_4_test {

using namespace stories;

namespace {

date const thursday{2024, 8, 1};
date const saturday{2024, 8, 3};
date const new_year{2024, 7, 7};  // 1 Muharram, a Sunday
local_time const morning{10, 0, zone::wib};
local_time const evening{19, 30, zone::wib};

facts official(employment e = pns, date from = date{2014, 3, 1}) { return {e, appointed(from)}; }
facts with(facts f, std::initializer_list<statement> more) {
    for (auto const& s : more) {
        f.state(s);
    }
    return f;
}
facts on_leave() {
    return with(official(),
                {cltn_requested(date{2024, 6, 10}), cltn_reason::approach_party, cltn_granted(date{2024, 7, 15}),
                 cltn_start(date{2024, 7, 22}), cltn_end(date{2024, 12, 31})});
}
act approach(date day, std::optional<local_time> at = morning) {
    return {.what = {conduct::approach_party, favours::own_candidacy, conduct_day(day), pay_regulation_exists(false)},
            .at = at};
}
answered ask(facts const& f, act const& x, reading_set const& chosen = {}) {
    date const day = *x.what.day(word::conduct_day);
    return {f, contests::pilkada_2024, {.on = day, .readings = chosen}, {x}};
}

}  // namespace

TEST_CASE("story 4: the three days", "[story_4]") {
    work_calendar const calendar;
    CHECK(*calendar.is_workday(thursday));
    CHECK_FALSE(*calendar.is_workday(saturday));
    CHECK_FALSE(*calendar.is_workday(new_year));
    CHECK(calendar.why(new_year)->name.id.find("1446") != std::string_view::npos);
}

TEST_CASE("story 4: a work day without leave is a breach of item B3", "[story_4]") {
    auto const x = ask(official(), approach(thursday));
    check_fires(x, {"cltn.political.required_before_approach", "act.approach_party.skb2022_b3",
                    "conduct.skb2022.approach_moderate", "discipline.level.moderate_substituted"});
    check_breach(x, track::discipline, consequence::moderate_punishment, evidence::report);
    CHECK(x.verdict_on().by->id == "act.approach_party.skb2022_b3");
    CHECK(cites(x.verdict_on().by->sanction_basis, "pp_94_2021:10(1)(b)"));
    CHECK(cites(x.verdict_on().by->sanction_basis, "pp_94_2021:10(1)(c)"));
    CHECK(x.verdict_on().imposed_by->id == "discipline.level.moderate_substituted");
    CHECK(x.grade_of("cltn.political.required_before_approach") == evidence::text);
    CHECK(cites(x.find("cltn.political.required_before_approach")->rule->basis, "se_kasn_6_2023:C.2.a"));
}

TEST_CASE("story 4: what other authorities make of item B3", "[story_4]") {
    check_breach(ask(official(), approach(thursday), "b3_ethics_cirebon"), track::ethics, consequence::moral_sanction,
                 evidence::report);
    check_breach(ask(official(), approach(thursday), "b3_heavy_outlier"), track::discipline,
                 consequence::heavy_punishment, evidence::report);
    check_breach(ask(official(), approach(thursday), "b3_dismissal_kasn_2024"), track::dismissal,
                 consequence::dismissal, evidence::report);
}

TEST_CASE("story 4: an application that is pending is not leave", "[story_4]") {
    auto const x =
        ask(with(official(), {cltn_requested(date{2024, 7, 20}), cltn_reason::approach_party}), approach(thursday));
    check_fires(x, {"cltn.political.pending_is_not_on_leave", "act.approach_party.skb2022_b3"});
    check_breach(x, track::discipline, consequence::moderate_punishment, evidence::derived);
}

TEST_CASE("story 4: on leave the approach is no breach", "[story_4]") {
    for (auto const day : {thursday, saturday}) {
        auto const x = ask(on_leave(), approach(day));
        check_fires(x, {"cltn.political.on_cltn_lawful", "cltn.effect.post_lost", "cltn.effect.no_pay",
                        "cltn.effect.temporary_dismissal"});
        check_silent(x, {"act.approach_party.skb2022_b3", "cltn.political.required_before_approach"});
        CHECK(x.verdict_on().ruling == ruling::allowed);
        CHECK(x.verdict_on().grade == evidence::derived);
        CHECK(x.is.status.employment == employment_state::unpaid_leave);
        CHECK(x.is.status.employment_since == date{2024, 7, 22});
        CHECK(x.is.status.discharge == consequence::none);
    }
    // Every other item still binds.
    act like{.what = {conduct::like, favours::bakal_calon, conduct_day(thursday)}};
    check_breach(ask(on_leave(), like), track::ethics, consequence::moral_sanction, evidence::report);
    // The leave begins on 22 July, whatever the day of its decree.
    CHECK(ask(on_leave(), approach(date{2024, 7, 19})).verdict_on().ruling == ruling::breach);
    CHECK(ask(on_leave(), approach(date{2024, 7, 22})).verdict_on().ruling == ruling::allowed);
}

TEST_CASE("story 4: after office hours", "[story_4]") {
    auto const x = ask(official(), approach(thursday, evening));
    check_fires(x, {"cltn.political.required_before_approach", "act.approach_party.skb2022_b3",
                    "conduct.skb2022.approach_moderate"});
    check_breach(x, track::discipline, consequence::moderate_punishment, evidence::report);
    auto const lombok = ask(official(), approach(thursday, evening), "east_lombok_2024");
    check_fires(lombok, {"cltn.political.not_required_before_determination"});
    CHECK(lombok.verdict_on().ruling == ruling::no_breach);
    // The same reading inside office hours.
    CHECK(ask(official(), approach(thursday, morning), "east_lombok_2024").verdict_on().ruling == ruling::breach);
    // Without the hour it stays open, and the answer names the fact.
    auto const unknown = ask(official(), approach(thursday, std::nullopt), "east_lombok_2024");
    CHECK(unknown.find("cltn.political.not_required_before_determination") == nullptr);
}

TEST_CASE("story 4: office hours are those of the place", "[story_4]") {
    // 16:30 is after hours wherever it is read off the clock of the office; 09:00 is not.
    for (auto const z : {zone::wib, zone::wita, zone::wit}) {
        CHECK(ask(official(), approach(thursday, local_time{16, 30, z}), "east_lombok_2024").verdict_on().ruling ==
              ruling::no_breach);
        CHECK(ask(official(), approach(thursday, local_time{9, 0, z}), "east_lombok_2024").verdict_on().ruling ==
              ruling::breach);
        CHECK(ask(official(), approach(thursday, local_time{7, 30, z}), "east_lombok_2024").verdict_on().ruling ==
              ruling::breach);
    }
}

TEST_CASE("story 4: a Saturday and a holiday", "[story_4]") {
    for (auto const day : {saturday, new_year}) {
        INFO(iso(day));
        auto const x = ask(official(), approach(day));
        check_fires(x, {"cltn.political.weekend_no_exemption", "cltn.political.required_before_approach",
                        "act.approach_party.skb2022_b3"});
        check_breach(x, track::discipline, consequence::moderate_punishment, evidence::report);
        auto const local = ask(official(), approach(day), "bawaslu_bengkulu_2024");
        check_fires(local, {"cltn.political.holiday_exemption"});
        check_silent(local, {"act.approach_party.skb2022_b3", "cltn.political.required_before_approach"});
        CHECK(local.verdict_on().ruling == ruling::no_breach);
    }
    // The supervisor asks for leave on every other day, be it one.
    auto const work_day = ask(official(), approach(thursday), "bawaslu_bengkulu_2024");
    check_silent(work_day, {"cltn.political.holiday_exemption"});
    CHECK(work_day.verdict_on().ruling == ruling::breach);
    // And it is the day, not the hour, that counts for the supervisor.
    CHECK(ask(official(), approach(thursday, evening), "bawaslu_bengkulu_2024").verdict_on().ruling == ruling::breach);
}

TEST_CASE("story 4: a leave of one day is impracticable", "[story_4]") {
    answered const x{with(official(), {cltn_requested(date{2024, 7, 31}), cltn_reason::approach_party}),
                     contests::pilkada_2024,
                     {.on = thursday}};
    check_fires(x, {"cltn.term.no_minimum", "cltn.grant.processing_seen"});
    CHECK(x.grade_of("cltn.term.no_minimum") == evidence::derived);
}

TEST_CASE("story 4: eligible with four, five or ten years of service", "[story_4]") {
    struct row {
        date from;
        bool enough;
        deadline_state state;
    };
    date const requested{2024, 7, 1};
    // Four years, five years to the day, ten years; the leave is to begin on 22 July 2024.
    for (auto const& r :
         {row{date{2020, 3, 1}, false, deadline_state::missed}, row{date{2019, 7, 1}, true, deadline_state::met},
          row{date{2014, 3, 1}, true, deadline_state::met}}) {
        INFO(iso(r.from));
        facts const f = with(official(pns, r.from), {cltn_requested(requested), cltn_reason::approach_party,
                                                     cltn_consideration_given(date{2024, 7, 12}),
                                                     cltn_start(date{2024, 7, 22}), wish_to_approach(requested)});
        answered const x{f, contests::pilkada_2024, {.on = date{2024, 7, 15}}};
        check_fires(x, {"cltn.eligibility.five_years", "cltn.reasons.approach_party", "cltn.nature.facility",
                        "cltn.grant.ppk_with_bkn_approval"});
        CHECK((x.find("cltn.political.under_five_years") == nullptr) == r.enough);
        check_deadline(x, "deadline.cltn.service_before", date{2019, 7, 22}, r.state);
        check_deadline(x, "deadline.cltn.max_term", date{2027, 7, 22}, deadline_state::running);
        CHECK(cites(x.find("cltn.eligibility.five_years")->rule->basis, "pp_11_2017:334(1)"));
        CHECK(cites(x.find("cltn.grant.ppk_with_bkn_approval")->rule->basis, "pp_11_2017:336(2)"));
        CHECK(x.grade_of("cltn.eligibility.five_years") == evidence::report);
        if (!r.enough) {
            CHECK(x.find("cltn.political.under_five_years")->then() == consequence::no_leave);
            CHECK(x.grade_of("cltn.political.under_five_years") == evidence::derived);
        }
    }
    // With four years an approach cannot be cured.
    auto const x = ask(official(pns, date{2020, 3, 1}), approach(thursday));
    check_fires(x, {"cltn.political.under_five_years", "act.approach_party.skb2022_b3"});
    check_breach(x, track::discipline, consequence::moderate_punishment, evidence::derived);
}

TEST_CASE("story 4: a PPPK has no such leave", "[story_4]") {
    auto const pppk_asks = with(official(pppk), {cltn_requested(date{2024, 7, 1}), cltn_reason::approach_party});
    auto const x = ask(pppk_asks, approach(thursday));
    check_fires(
        x, {"cltn.eligibility.pppk_none", "cltn.political.pppk_only_resignation", "act.approach_party.skb2022_b3"});
    CHECK(cites(x.find("cltn.eligibility.pppk_none")->rule->basis, "bkn_reg_7_2022:4"));
    CHECK(x.find("cltn.eligibility.pppk_none")->then() == consequence::no_leave);
    CHECK(x.verdict_on().ruling == ruling::breach);
    CHECK(x.verdict_on().grade == evidence::derived);
    auto const widened = ask(pppk_asks, approach(thursday), "pppk_cltn_widened");
    check_fires(widened, {"cltn.eligibility.pppk_widened"});
    check_silent(widened, {"cltn.eligibility.pppk_none", "cltn.political.pppk_only_resignation"});
    CHECK(widened.find("cltn.eligibility.pppk_widened")->then() == consequence::leave_possible);
}

TEST_CASE("story 4: a probationer has no such leave", "[story_4]") {
    auto const x = ask(with(official(cpns, date{2024, 4, 1}), {cltn_requested(date{2024, 7, 1})}), approach(thursday));
    check_fires(x,
                {"cltn.eligibility.cpns_excluded", "cltn.political.cpns_cannot_cure", "act.approach_party.skb2022_b3"});
    CHECK(cites(x.find("cltn.eligibility.cpns_excluded")->rule->basis, "pp_11_2017:340"));
    CHECK(x.grade_of("cltn.eligibility.cpns_excluded") == evidence::text);
    CHECK(x.verdict_on().ruling == ruling::breach);
    CHECK(x.verdict_on().grade == evidence::derived);
}

TEST_CASE("story 4: letters are filed, work goes on until the decree", "[story_4]") {
    auto const f = with(official(), {resignation_submitted(date{2024, 7, 25}), letter_ground::candidacy,
                                     plan_to_stand(date{2024, 7, 25}), pair_registered(date{2024, 8, 28})});
    answered const x{f, contests::pilkada_2024, {.on = thursday}};
    check_fires(x, {"status.pilkada.keep_working_until_decree"});
    CHECK(x.is.status.duty == consequence::must_keep_working);
    CHECK(cites(x.is.status.duty_by->basis, "pp_11_2017:261"));
    CHECK(x.is.status.duty_by->grade == evidence::derived);
    CHECK(x.is.grade == evidence::derived);
    // Also once registered; one reading bars the person from that day on.
    date const registered{2024, 8, 28};
    answered const after{f, contests::pilkada_2024, {.on = registered}};
    CHECK(after.is.status.duty == consequence::must_keep_working);
    question const kuningan{.on = registered, .readings = "kuningan_c1_for_pilkada"};
    answered const local{f, contests::pilkada_2024, kuningan};
    check_fires(local, {"status.pilkada.stop_work_on_registration"});
    CHECK(local.is.status.duty == consequence::barred_from_duty);
    CHECK(answered(f, contests::pilkada_2024, {.on = thursday, .readings = "kuningan_c1_for_pilkada"}).is.status.duty ==
          consequence::must_keep_working);
}

TEST_CASE("story 4: who acts", "[story_4]") {
    CHECK(supervisor_on(thursday, body_role::supervision)->id == "supervisor.kasn.transition");
    CHECK(supervisor_on(date{2024, 8, 30}, body_role::supervision)->id == "supervisor.bkn.execution");
    CHECK(supervisor_on(date{2024, 8, 30}, body_role::supervision, "kasn_until_circular")->body.en == "KASN");
    CHECK(supervisor_on(date{2024, 8, 22}, body_role::supervision)->grade == evidence::report);
}

TEST_CASE("story 4: the next steps of an official who goes on", "[story_4]") {
    date const determined{2024, 9, 22};
    auto const f = with(official(), {pair_registered(date{2024, 8, 28}), candidacy_reported(date{2024, 8, 26}),
                                     irrevocable_statement_filed(date{2024, 8, 28}), resignation_submitted(determined),
                                     letter_ground::candidacy, receipt_with_kpu(determined),
                                     in_process_statement_with_kpu(determined), determined_as_candidate(determined)});
    answered const x{f, contests::pilkada_2024, {.on = date{2024, 9, 23}}};
    check_fires(x, {"candidacy.asn_resign_on_determination_2023", "nomination.pilkada_2024.papers_at_registration",
                    "nomination.pilkada_2024.receipt_and_in_process"});
    check_discharge(x, consequence::discharge_with_honour, date{2024, 9, 30});
    check_deadline(x, "deadline.candidacy.resigner_effective", date{2024, 9, 30}, deadline_state::running);
    check_deadline(x, "deadline.pilkada_2024.registration_papers", date{2024, 8, 28}, deadline_state::met);
    check_deadline(x, "deadline.pilkada_2024.decree_or_two_papers", determined, deadline_state::met);
    auto const* registration = contests::pilkada_2024.stage_dates(contest_stage::pair_registration);
    REQUIRE(registration != nullptr);
    CHECK(registration->first == date{2024, 8, 27});
    CHECK(registration->last == date{2024, 8, 29});
}

}  // namespace story_4_test
