// SPDX-License-Identifier: BSL-1.0
// East Kalimantan, a week before the vote of 2024: the vote is kept, siding is not.
#include "support.hpp"

namespace story_2_test {

using namespace stories;

namespace {

date const today{2024, 2, 7};

facts person(employment e) { return {e, appointed(date{2012, 3, 1})}; }

/// An act of the day; what is not said is said to be absent, so that nothing stays open.
act done(std::initializer_list<statement> what) {
    act x{.what = facts(what)};
    x.what.state(conduct_day(today));
    for (statement const s :
         {active_support(false), partisan_sign(false), state_facilities(false), mobilises_staff(false), for_spouse(false),
          outside_hours(false), independent_candidate(false), pay_regulation_exists(false), statement{harms::none},
          statement{campaign_role::none}, statement{attributes::none}, statement{spouse_stage::none}}) {
        if (!x.what.known(s.subject)) {
            x.what.state(s);
        }
    }
    return x;
}
answered ask(std::initializer_list<statement> what, employment e = pns, reading_set const& chosen = {},
             contest_info const& where = contests::dprd_2024) {
    return {person(e), where, {.on = today, .readings = chosen}, {done(what)}};
}

}  // namespace

TEST_CASE("story 2: the day, the campaign and the vote", "[story_2]") {
    CHECK(today.day_of_week() == boost::gregorian::Wednesday);
    for (auto const* c : {&contests::dprd_2024, &contests::dpr_2024, &contests::dpd_2024, &contests::president_2024}) {
        INFO(c->id);
        CHECK(c->stage_dates(contest_stage::campaign)->last == date{2024, 2, 10});
        CHECK(c->stage_dates(contest_stage::voting)->first == date{2024, 2, 14});
    }
    // Everybody supported is a determined candidate by now.
    CHECK(contests::dprd_2024.stage_dates(contest_stage::dct_determination)->first == date{2023, 11, 3});
    CHECK(contests::dpd_2024.stage_dates(contest_stage::dct_determination)->first == date{2023, 11, 3});
    CHECK(contests::president_2024.stage_dates(contest_stage::pair_determination)->first == date{2023, 11, 13});
}

TEST_CASE("story 2: voting and reading about candidates is allowed", "[story_2]") {
    for (auto const c : {conduct::vote, conduct::read_candidate_information}) {
        facts what{c, favours::none, conduct_day(c == conduct::vote ? date{2024, 2, 14} : today)};
        answered const a{person(pns), contests::dprd_2024, {.on = today}, {{.what = what}}};
        check_fires(a, {"status.voting_right.asn", "act.vote.voting_right"});
        CHECK(a.verdict_on().ruling == ruling::allowed);
        CHECK(a.verdict_on().grade == evidence::report);
        CHECK(a.verdict_on().by->basis.of == &uu_7_2017);
    }
}

TEST_CASE("story 2: taking no side is the duty", "[story_2]") {
    answered const a{person(pns), contests::dprd_2024, {.on = today}};
    check_fires(a, {"status.neutrality.duty_2023", "status.neutrality.principle_2023",
                    "status.neutrality.free_from_parties_2023"});
    CHECK(cites(a.find("status.neutrality.duty_2023")->rule->basis, "uu_20_2023:24(1)(d)"));
    CHECK(cites(a.find("status.neutrality.free_from_parties_2023")->rule->basis, "uu_20_2023:9(2)"));
    CHECK(a.grade_of("status.neutrality.duty_2023") == evidence::report);
    CHECK_FALSE(a.is.anything_found());
}

TEST_CASE("story 2: silent listening at a rally", "[story_2]") {
    std::initializer_list<statement> const listens{conduct::attend_campaign, favours::calon, campaign_role::listener,
                                                   attributes::none};
    auto const a = ask(listens);
    check_fires(a, {"conduct.pp94.5n_1", "conduct.campaign.passive_attendance", "act.campaign_attendance.pp94_5n1"});
    CHECK(a.verdict_on().ruling == ruling::allowed);
    CHECK(a.verdict_on().grade == evidence::report);
    auto const strict = ask(listens, pns, "strict_attendance");
    check_fires(strict, {"conduct.campaign.not_a_participant"});
    check_silent(strict, {"conduct.campaign.passive_attendance"});
    CHECK(strict.verdict_on().ruling == ruling::breach);
}

TEST_CASE("story 2: on duty at a rally", "[story_2]") {
    std::initializer_list<statement> const on_duty{conduct::attend_campaign, favours::calon, campaign_role::listener,
                                                   in_official_duty(true)};
    auto const a = ask(on_duty);
    check_silent(a, {"conduct.campaign.on_duty"});
    check_fires(a, {"conduct.campaign.passive_attendance"});
    CHECK(a.verdict_on().ruling == ruling::allowed);
    CHECK(a.verdict_on().grade == evidence::report);
    // The permission for duty is known from the regional elections of 2024 on.
    act later{.what = {conduct::attend_campaign, favours::calon, campaign_role::listener, in_official_duty(true),
                       attributes::none, active_support(false), conduct_day(date{2024, 9, 25})}};
    answered const b{person(pns), contests::pilkada_2024, {.on = date{2024, 9, 25}}, {later}};
    check_fires(b, {"conduct.campaign.on_duty"});
}

TEST_CASE("story 2: a participant in office uniform", "[story_2]") {
    std::initializer_list<statement> const uniform{conduct::campaign_participant, favours::calon,
                                                   campaign_role::participant, attributes::asn};
    auto const a = ask(uniform);
    check_fires(a, {"conduct.pp94.5n_2", "discipline.level.moderate_substituted", "discipline.level.moderate_nominal"});
    check_breach(a, track::discipline, consequence::moderate_punishment, evidence::report);
    CHECK(a.verdict_on().by->item == "pp_94_2021:5(n)2");
    CHECK(cites(a.verdict_on().by->sanction_basis, "pp_94_2021:13(g)"));
    REQUIRE(a.verdict_on().imposed_by != nullptr);
    CHECK(a.verdict_on().imposed_by->id == "discipline.level.moderate_substituted");
    CHECK(a.find("discipline.level.moderate_nominal")->overruled_by == "discipline.level.moderate_substituted");
    auto const press = ask(uniform, pns, "bkn_press_2024");
    check_fires(press, {"discipline.level.moderate_as_announced"});
    CHECK(press.verdict_on().imposed_by->id == "discipline.level.moderate_as_announced");
}

TEST_CASE("story 2: a participant in uniform who shows support gets one punishment, the heaviest", "[story_2]") {
    auto const a = ask({conduct::attend_campaign, favours::calon, campaign_role::participant, attributes::asn,
                        active_support(true), several_offences(true)});
    check_fires(a, {"conduct.pp94.5n_2", "act.attend_declaration.skb2022_b4", "conduct.skb2022.heavy_default",
                    "discipline.concurrence.heaviest_only"});
    check_breach(a, track::discipline, consequence::heavy_punishment, evidence::report);
    CHECK(a.verdict_on().by->id == "act.attend_declaration.skb2022_b4");
    CHECK(cites(a.verdict_on().by->sanction_basis, "pp_94_2021:14(i)3"));
    CHECK(cites(a.verdict_on().by->sanction_basis, "pp_94_2021:14(i)4"));
}

TEST_CASE("story 2: like, comment, share, join a group", "[story_2]") {
    for (auto const c : {conduct::like, conduct::comment, conduct::share, conduct::join_group}) {
        auto const a = ask({c, favours::calon});
        check_fires(a, {"act.like_comment_share.skb2022_b6", "conduct.social_media.never_allowed",
                        "conduct.skb2022.heavy_default"});
        check_breach(a, track::discipline, consequence::heavy_punishment, evidence::report);
        CHECK(a.verdict_on().by->id == "act.like_comment_share.skb2022_b6");
    }
    // Once a decision exists, its type may be lighter than the default.
    auto const decided = ask({conduct::like, favours::calon, decision_made(today), case_kind::neutrality});
    check_fires(decided, {"conduct.skb2022.actual_may_be_lighter"});
}

TEST_CASE("story 2: campaigning online, a banner, a photograph", "[story_2]") {
    auto const online = ask({conduct::online_campaign, favours::calon});
    check_fires(online, {"act.social_media_campaign.skb2022_b2"});
    check_breach(online, track::discipline, consequence::heavy_punishment, evidence::report);
    auto const banner = ask({conduct::display_material, favours::calon});
    check_fires(banner, {"act.banner.skb2022_b1"});
    check_breach(banner, track::discipline, consequence::heavy_punishment, evidence::report);
    auto const photo = ask({conduct::publish_photo, favours::calon, photo_with::candidate});
    check_fires(photo, {"act.photo.skb2022_b7"});
    check_breach(photo, track::discipline, consequence::heavy_punishment, evidence::report);
}

TEST_CASE("story 2: inviting colleagues and giving goods", "[story_2]") {
    for (auto const c : {conduct::invitation, conduct::gift}) {
        auto const a = ask({c, favours::calon});
        check_fires(a, {"act.partisan_activity.skb2022_b8", "conduct.pp94.5n_6", "conduct.uu7.partisan_activity",
                        "criminal.uu7.no_crime_282_283"});
        check_breach(a, track::discipline, consequence::heavy_punishment, evidence::report);
        CHECK(cites(a.verdict_on().by->sanction_basis, "pp_94_2021:14(i)4"));
        CHECK_FALSE(a.verdict_on().crime);
    }
}

TEST_CASE("story 2: the office car", "[story_2]") {
    auto const a =
        ask({conduct::campaign_participant, favours::calon, campaign_role::participant, state_facilities(true)});
    check_fires(a, {"conduct.pp94.5n_4"});
    check_breach(a, track::discipline, consequence::heavy_punishment, evidence::report);
    CHECK(cites(a.verdict_on().by->sanction_basis, "pp_94_2021:14(i)2"));
}

TEST_CASE("story 2: a decision in favour of a candidate", "[story_2]") {
    auto const a = ask({conduct::decision_or_act, favours::calon});
    check_fires(a, {"act.partisan_decision.skb2022_b12", "conduct.pp94.5n_5", "conduct.uu7.officials_decisions",
                    "criminal.uu7.no_crime_282_283"});
    check_breach(a, track::discipline, consequence::heavy_punishment, evidence::report);
    CHECK(cites(a.verdict_on().by->sanction_basis, "pp_94_2021:14(i)3"));
    CHECK_FALSE(a.verdict_on().crime);
}

TEST_CASE("story 2: executor or member of a campaign team, two tracks", "[story_2]") {
    for (auto const c : {conduct::campaign_executor, conduct::team_member}) {
        auto const a = ask({c, favours::calon, campaign_role::team});
        check_fires(a, {"conduct.uu7.listed_persons", "criminal.uu7.494", "conduct.pp94.5n_3"});
        check_breach(a, track::discipline, consequence::heavy_punishment, evidence::report);
        CHECK(cites(a.verdict_on().by->sanction_basis, "pp_94_2021:14(i)1"));
        CHECK(a.verdict_on().crime);
        CHECK(a.grade_of("criminal.uu7.494") == evidence::text);
        CHECK(cites(a.find("criminal.uu7.494")->rule->basis, "uu_7_2017:494"));
    }
    auto const a = ask({conduct::team_member, favours::calon, campaign_role::team});
    check_fires(a, {"act.team_consultant.skb2022_b10"});
    CHECK(a.grade_of("act.team_consultant.skb2022_b10") == evidence::derived);
}

TEST_CASE("story 2: a proven party member", "[story_2]") {
    facts member = person(pns);
    for (auto const s : {became_party_member(date{2024, 1, 15}), party_membership_proven(date{2024, 2, 5})}) {
        member.state(s);
    }
    answered const a{member, contests::dprd_2024, {.on = today}, {{.what = {conduct_day(date{2024, 1, 15})}}}};
    check_fires(a, {"act.party_member.skb2022_b5", "conduct.skb2022.party_member_ptdh", "party.member.ground_2023",
                    "party.member.dishonourable_2023", "party.member.dishonourable_effective"});
    check_discharge(a, consequence::discharge_without_honour, date{2024, 1, 31});
    CHECK(a.grade_of("party.member.dishonourable_2023") == evidence::text);
    CHECK(cites(a.find("party.member.ground_2023")->rule->basis, "uu_20_2023:52(3)(j)"));
    CHECK(cites(a.find("party.member.dishonourable_2023")->rule->basis, "uu_20_2023:52(4)"));
    check_deadline(a, "deadline.party.member_effective", date{2024, 1, 31}, deadline_state::met);
    CHECK(a.verdict_on().track == track::dismissal);
    CHECK(a.is.status.discharge_by->grade == evidence::text);
}

TEST_CASE("story 2: who acts", "[story_2]") {
    CHECK(supervisor_on(today, body_role::forwarding)->id == "supervisor.bawaslu.forwarding_kasn");
    CHECK(supervisor_on(today, body_role::supervision)->id == "supervisor.kasn.transition");
    CHECK(supervisor_on(today, body_role::sanction)->id == "supervisor.ppk.sanction");
    facts f = person(pns);
    for (statement const s : {statement{case_kind::neutrality}, report_registered(date{2024, 2, 6}),
                              recommendation_received(date{2024, 2, 7})}) {
        f.state(s);
    }
    answered const a{f, contests::dprd_2024, {.on = today}};
    check_fires(a, {"reporting.neutrality_is_other_law"});
    CHECK(a.grade_of("reporting.neutrality_is_other_law") == evidence::report);
    // 8, 9 and 14 February are off.
    check_deadline(a, "deadline.sbt.ppk_follow_up", date{2024, 3, 1}, deadline_state::running);
}

TEST_CASE("story 2: the last day to report", "[story_2]") {
    facts f = person(pns);
    f.state(violation_known(date{2024, 2, 5}));
    answered const a{f, contests::dprd_2024, {.on = today}};
    check_deadline(a, "deadline.pemilu.report", date{2024, 2, 19}, deadline_state::running);
    auto const* d = a.is.deadline("deadline.pemilu.report");
    CHECK(d->due.convention_assumed);      // the day after as day one is a default, not in the text
    CHECK(d->grade == evidence::derived);  // 9 February is joint leave
}

TEST_CASE("story 2: a PPPK is judged by the same items, not by PP 94/2021", "[story_2]") {
    for (auto const c : {conduct::like, conduct::online_campaign, conduct::display_material, conduct::invitation}) {
        facts teacher = person(pppk);
        teacher.state(breach_known(today));
        answered const a{teacher, contests::dprd_2024, {.on = today}, {done({c, favours::calon})}};
        check_fires(a, {"conduct.skb2022.pppk_translation", "conduct.skb2022.heavy_default", "discipline.pppk.regime"});
        check_silent(a, {"conduct.pp94.5n_5", "conduct.pp94.5n_6", "act.partisan_decision.pp94_5n5"});
        CHECK(a.verdict_on().ruling == ruling::breach);
        CHECK(a.verdict_on().track == track::discipline);
        CHECK(a.verdict_on().level_set_by_agency);
    }
}

TEST_CASE("story 2: a contract worker goes by the work agreement", "[story_2]") {
    for (auto const c : {conduct::like, conduct::display_material, conduct::invitation, conduct::decision_or_act}) {
        auto const a = ask({c, favours::calon}, non_asn);
        check_fires(a, {"conduct.non_asn.forms_follow_asn", "act.any_non_asn.se1_2023"});
        check_breach(a, track::contract, consequence::contract_sanction, evidence::report);
        CHECK(a.verdict_on().by->id == "act.any_non_asn.se1_2023");
    }
}

}  // namespace story_2_test
