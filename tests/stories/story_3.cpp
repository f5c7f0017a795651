// SPDX-License-Identifier: BSL-1.0
// Balikpapan 2023: a PNS on the list of a party who wants to work on.
#include <algorithm>

#include "support.hpp"

namespace story_3_test {

using namespace stories;

namespace {

date const may{2023, 5, 23};
date const august{2023, 8, 15};

facts without_letter() {
    return {pns,
            appointed(date{2010, 1, 1}),
            party_card_issued(date{2023, 5, 9}),
            became_party_member(date{2023, 5, 9}),
            list_filed(date{2023, 5, 12}),
            registered_as_candidate(date{2023, 5, 12}),
            report_after_desk_hours(date{2023, 5, 19}),
            report_received(date{2023, 5, 22}),
            entered_dcs(date{2023, 8, 18}),
            determined_as_candidate(date{2023, 11, 3})};
}
facts with(facts f, std::initializer_list<statement> more) {
    for (auto const& s : more) {
        f.state(s);
    }
    return f;
}
facts letter_on(date letter) {
    date const with_kpu = std::max(letter, date{2023, 5, 12});
    return with(without_letter(), {resignation_submitted(letter), letter_ground::party, receipt_issued(letter),
                                   receipt_with_kpu(with_kpu), letter_with_kpu(with_kpu)});
}
facts a() { return without_letter(); }
facts b() { return letter_on(date{2023, 5, 8}); }
facts c() { return letter_on(date{2023, 5, 15}); }

answered ask(facts const& f, date day, reading_set const& chosen = {}) {
    return {f, contests::dprd_2024, {.on = day, .known_on = day, .readings = chosen}};
}

}  // namespace

TEST_CASE("story 3: the dates of the timetable", "[story_3]") {
    auto const& t = contests::dprd_2024;
    CHECK(t.stage_dates(contest_stage::registration_closing)->last == date{2023, 5, 14});
    CHECK(t.stage_dates(contest_stage::dct_scrutiny)->last == date{2023, 10, 3});
    CHECK(t.stage_dates(contest_stage::dct_determination)->first == date{2023, 11, 3});
    CHECK(date(2023, 5, 19).day_of_week() == boost::gregorian::Friday);
}

TEST_CASE("story 3 A in May: still PNS, without honour from the end of the month", "[story_3]") {
    auto const x = ask(a(), may);
    check_fires(x, {"party.member.ban_pp11", "party.member.must_resign", "party.member.dishonourable_discharge",
                    "party.member.dishonourable_effective", "candidacy.dprd_not_in_asn_law"});
    check_discharge(x, consequence::discharge_without_honour, date{2023, 5, 31});
    check_deadline(x, "deadline.party.member_effective", date{2023, 5, 31}, deadline_state::running);
    CHECK(x.is.status.employment == employment_state::serving);
    CHECK(x.is.status.discharge_by->grade == evidence::text);
    CHECK(x.is.grade == evidence::text);
    CHECK(cites(x.find("party.member.ban_pp11")->rule->basis, "pp_11_2017:255(1)"));
    CHECK(cites(x.find("party.member.dishonourable_discharge")->rule->basis, "pp_11_2017:255(4)"));
    CHECK(cites(x.find("party.member.dishonourable_effective")->rule->basis, "pp_11_2017:255(5)"));
    CHECK(x.grade_of("candidacy.dprd_not_in_asn_law") == evidence::derived);  // the way through the party ban
    check_silent(x, {"party.member.ban_2014"});

    // Once membership is proven, the Act too, and a decree within 21 work days (1 and 2 June are off).
    auto const proven = ask(with(a(), {party_membership_proven(may)}), may);
    check_fires(proven, {"party.member.ban_2014"});
    CHECK(cites(proven.find("party.member.ban_2014")->rule->basis, "uu_5_2014:87(4)(c)"));
    check_deadline(proven, "deadline.party.ptdh_decree", date{2023, 6, 23}, deadline_state::running);
}

TEST_CASE("story 3 A in May: nothing forbids the work as such", "[story_3]") {
    auto const x = ask(a(), may);
    CHECK(x.is.status.duty == consequence::none);
    check_silent(x, {"own_request.keep_working", "status.pileg.registered_must_stop_work",
                     "status.pileg.keep_working_until_2023"});
    auto const local = ask(a(), may, "balikpapan_2023");
    check_fires(local, {"status.pileg.works_on_until_dct"});
    CHECK(local.is.status.duty == consequence::may_keep_working);
    CHECK(local.is.status.duty_by->id == "status.pileg.works_on_until_dct");
}

TEST_CASE("story 3 A: a letter once the final list is set does not save the honour", "[story_3]") {
    auto const late = with(a(), {resignation_submitted(date{2023, 11, 6}), letter_ground::party});
    date const end{2023, 11, 30};
    auto const x = ask(late, end);
    check_fires(x, {"party.member.resign_after_card"});
    check_discharge(x, consequence::discharge_without_honour, date{2023, 5, 31});
    CHECK(x.is.grade == evidence::text);
    CHECK(cites(x.find("party.member.resign_after_card")->rule->basis, "se_kasn_6_2023:C.1.b"));
    CHECK(cites(x.find("party.member.resign_after_card")->rule->basis, "pp_11_2017:255(4)"));
    // Under the local readings the discharge follows the final list.
    for (reading_set const& chosen : {reading_set{"kudus_2023"}, reading_set{"kudus_2023", "balikpapan_2023"}}) {
        auto const local = ask(late, end, chosen);
        check_fires(local, {"candidacy.dprd_by_analogy"});
        check_discharge(local, consequence::discharge_with_honour, date{2023, 11, 30});
    }
    // By the words of the regulation alone, from the end of the month of the letter.
    auto const literal = ask(late, end, "literal_pp_11_2017");
    check_fires(literal, {"party.member.literal_255"});
    check_discharge(literal, consequence::discharge_with_honour, date{2023, 11, 30});
    auto const literal_c = ask(c(), end, "literal_pp_11_2017");
    check_discharge(literal_c, consequence::discharge_with_honour, date{2023, 5, 31});
}

TEST_CASE("story 3 A: without papers by 14 May the nomination fails", "[story_3]") {
    auto const x = ask(a(), may);
    check_fires(x, {"nomination.pileg.resign_duty", "nomination.pileg_2024.letter_and_receipt"});
    check_deadline(x, "deadline.pileg_2024.papers", date{2023, 5, 14}, deadline_state::missed);
    CHECK(x.grade_of("nomination.pileg.resign_duty") == evidence::text);
    CHECK(x.is.deadline("deadline.pileg_2024.papers")->grade == evidence::report);
    auto const on_time = ask(b(), may);
    check_deadline(on_time, "deadline.pileg_2024.papers", date{2023, 5, 14}, deadline_state::met);
    // One regency office took a missing receipt until the scrutiny of the draft DCS ended.
    auto const late = ask(a(), date{2023, 7, 3}, "kpu_bangka_tengah_2023");
    check_fires(late, {"nomination.pileg_2024.receipt_late_upload"});
    check_deadline(late, "deadline.pileg_2024.receipt_last_upload", date{2023, 8, 11}, deadline_state::running);
}

TEST_CASE("story 3 A: no crime; to KASN as breach of other law", "[story_3]") {
    date const forwarded{2023, 5, 25};
    answered const x{with(a(), {case_kind::neutrality, report_registered(date{2023, 5, 23})}),
                     contests::dprd_2024,
                     {.on = forwarded, .known_on = forwarded},
                     {{.what = {conduct_day(date{2023, 5, 9})}}}};
    check_fires(x, {"criminal.280_needs_team_and_dct", "reporting.after_hours_next_working_day",
                    "reporting.neutrality_is_other_law", "act.party_member.skb2022_b5"});
    CHECK_FALSE(x.verdict_on().crime);
    check_breach(x, track::dismissal, consequence::dismissal, evidence::report);
    CHECK(supervisor_on(forwarded, body_role::supervision)->id == "supervisor.kasn.2014");
    CHECK(supervisor_on(forwarded, body_role::forwarding)->route_to.en == "KASN");
    // Handed in on a Friday after desk hours, received on Monday.
    check_deadline(x, "deadline.report_after_hours", date{2023, 5, 22}, deadline_state::met);
}

TEST_CASE("story 3 B in May: must keep working, with honour from the end of the month", "[story_3]") {
    auto const x = ask(with(b(), {discharge_proposal_received(date{2023, 5, 15})}), may);
    check_fires(x, {"party.member.resigner_honourable", "status.pileg.keep_working_until_2023",
                    "party.discharge.resigner_decree"});
    check_discharge(x, consequence::discharge_with_honour, date{2023, 5, 31});
    check_deadline(x, "deadline.party.resigner_effective", date{2023, 5, 31}, deadline_state::running);
    // 18 May, 1 and 2 June are off.
    check_deadline(x, "deadline.party.resigner_decree", date{2023, 6, 7}, deadline_state::running);
    CHECK(x.is.status.employment == employment_state::leaving);
    CHECK(x.is.status.duty == consequence::must_keep_working);
    CHECK(cites(x.is.status.duty_by->basis, "pp_11_2017:261"));
    CHECK(x.is.status.discharge_by->grade == evidence::text);
    CHECK(x.is.status.duty_by->grade == evidence::derived);
    CHECK(x.is.grade == evidence::derived);  // of the whole answer
    CHECK(cites(x.find("party.member.resigner_honourable")->rule->basis, "pp_11_2017:255(3)"));
    // Item B5 yields to the letter that came first.
    CHECK_FALSE(x.is.has("conduct.skb2022.party_member_ptdh"));
}

TEST_CASE("story 3 B under the reading of Kudus", "[story_3]") {
    // Once the list is set the discharge follows it.
    auto const after = ask(b(), date{2023, 11, 30}, "kudus_2023");
    check_discharge(after, consequence::discharge_with_honour, date{2023, 11, 30});
    // Before, the row of the reading does not fire yet and the national answer stands.
    auto const before = ask(b(), may, "kudus_2023");
    check_discharge(before, consequence::discharge_with_honour, date{2023, 5, 31});
}

TEST_CASE("story 3 B in August: discharged with honour and barred from duty", "[story_3]") {
    auto const x = ask(b(), august);
    check_fires(x, {"status.pileg.registered_must_stop_work", "status.pileg.se_kasn_overrides_keep_working",
                    "party.member.resign_before_card", "candidacy.no_reactivation_pileg"});
    check_discharge(x, consequence::discharge_with_honour, date{2023, 5, 31});
    CHECK(x.is.status.employment == employment_state::discharged_with_honour);
    CHECK(x.is.status.employment_since == date{2023, 5, 31});
    CHECK(x.is.status.duty == consequence::barred_from_duty);
    CHECK(cites(x.is.status.duty_by->basis, "se_kasn_6_2023:C.1.c"));
    CHECK(x.find("candidacy.no_reactivation_pileg")->then() == consequence::no_return);
    CHECK(x.is.grade == evidence::text);
    // Whether or not the decree exists.
    auto const decreed = ask(with(b(), {discharge_decree_issued(date{2023, 6, 20})}), august);
    CHECK(decreed.is.status.duty == consequence::barred_from_duty);
    // Between the discharge and the circular, no rule on the days before the decree is known.
    CHECK(ask(b(), date{2023, 7, 3}).is.status.duty == consequence::undetermined);
}

TEST_CASE("story 3 A in August: discharged without honour and barred from duty", "[story_3]") {
    auto const x = ask(a(), august);
    check_fires(x, {"status.pileg.registered_must_stop_work", "party.member.dishonourable_discharge"});
    check_discharge(x, consequence::discharge_without_honour, date{2023, 5, 31});
    CHECK(x.is.status.employment == employment_state::discharged_without_honour);
    CHECK(x.is.status.duty == consequence::barred_from_duty);
    CHECK(x.is.grade == evidence::text);
    auto const local = ask(a(), august, "balikpapan_2023");
    CHECK(local.is.status.duty == consequence::may_keep_working);
}

TEST_CASE("story 3 C: the letter came after the card", "[story_3]") {
    auto const x = ask(c(), august);
    check_fires(x, {"party.member.resign_after_card", "party.member.dishonourable_effective"});
    check_discharge(x, consequence::discharge_without_honour, date{2023, 5, 31});
    CHECK(x.is.grade == evidence::text);
    auto const literal = ask(c(), august, "literal_pp_11_2017");
    check_fires(literal, {"party.member.literal_255"});
    check_discharge(literal, consequence::discharge_with_honour, date{2023, 5, 31});

    // As known in May, by the paragraph of the regulation alone: the circular does not exist yet.
    auto const then = ask(c(), may);
    check_fires(then, {"party.member.dishonourable_discharge"});
    check_discharge(then, consequence::discharge_without_honour, date{2023, 5, 31});
    auto const beside = ask(c(), may, "literal_pp_11_2017");
    check_fires(beside, {"party.member.literal_255"});
    CHECK(beside.grade_of("party.member.literal_255") == evidence::derived);
    check_discharge(beside, consequence::discharge_with_honour, date{2023, 5, 31});
}

TEST_CASE("story 3 B: the decree for KPU", "[story_3]") {
    auto const before = ask(b(), date{2023, 9, 1});
    check_fires(before, {"nomination.pileg_2024.decree_by_scrutiny_end"});
    check_deadline(before, "deadline.pileg_2024.decree", date{2023, 10, 3}, deadline_state::running);
    CHECK(before.is.deadline("deadline.pileg_2024.decree")->grade == evidence::report);
    CHECK(cites(before.is.deadline("deadline.pileg_2024.decree")->row->basis, "pkpu_10_2023:14(3)"));
    auto const missed = ask(b(), date{2023, 10, 4});
    check_deadline(missed, "deadline.pileg_2024.decree", date{2023, 10, 3}, deadline_state::missed);
    check_fires(missed, {"nomination.pileg_2024.no_substitution"});
    CHECK(cites(missed.find("nomination.pileg_2024.no_substitution")->rule->basis, "pkpu_10_2023:14(4)"));
    auto const in_time = ask(with(b(), {decree_with_kpu(date{2023, 10, 3})}), date{2023, 10, 4});
    check_deadline(in_time, "deadline.pileg_2024.decree", date{2023, 10, 3}, deadline_state::met);
}

TEST_CASE("story 3 B: the decree is late and the stamped statement filed", "[story_3]") {
    auto const stamped = with(b(), {stamped_statement_with_kpu(date{2023, 10, 2})});
    auto const x = ask(stamped, date{2023, 11, 6});
    check_fires(x, {"nomination.pileg_2024.dispensation"});
    CHECK(x.find("nomination.pileg_2024.dispensation")->then() == consequence::eligible);
    CHECK(x.grade_of("nomination.pileg_2024.dispensation") == evidence::report);
    check_deadline(x, "deadline.pileg_2024.decree_dispensation", date{2023, 12, 3}, deadline_state::running);
    CHECK(date(2023, 12, 3).day_of_week() == boost::gregorian::Sunday);  // and not moved
    check_silent(x, {"nomination.pileg_2024.decree_by_scrutiny_end"});
    // Else struck, the number stays.
    auto const after =
        ask(with(stamped, {struck_from_dct(date{2023, 12, 5}), strike_ground::no_decree}), date{2023, 12, 6});
    check_fires(after, {"nomination.pileg_2024.strike", "nomination.dct.no_renumbering"});
    CHECK(after.is.status.candidacy == candidacy_state::struck);
    check_deadline(after, "deadline.pileg_2024.decree_dispensation", date{2023, 12, 3}, deadline_state::missed);
    // As known before the letter of 25 September 2023 there is no dispensation.
    answered const then{stamped, contests::dprd_2024, {.on = date{2023, 11, 6}, .known_on = date{2023, 9, 24}}};
    check_silent(then, {"nomination.pileg_2024.dispensation"});
    CHECK(then.is.deadline("deadline.pileg_2024.decree_dispensation") == nullptr);
    // One provincial office said the day of the final list.
    auto const lampung = ask(b(), date{2023, 10, 20}, "kpu_lampung_2023");
    check_deadline(lampung, "deadline.pileg_2024.decree_lampung", date{2023, 11, 3}, deadline_state::running);
    CHECK(lampung.is.deadline("deadline.pileg_2024.decree") == nullptr);
}

TEST_CASE("story 3: asking for early pension instead", "[story_3]") {
    auto const x = ask(with(a(), {request_received(date{2023, 5, 10}), letter_ground::own_request, age_years(52),
                                  service_years(25), still_needed(true)}),
                       may);
    check_fires(x, {"own_request.not_for_candidacy", "own_request.early_pension", "own_request.decision_14wd",
                    "own_request.postpone"});
    // 18 May is off.
    check_deadline(x, "deadline.own_request.decision", date{2023, 5, 31}, deadline_state::running);
    check_deadline(x, "deadline.own_request.postponement_max", date{2024, 5, 10}, deadline_state::running);
    CHECK(x.grade_of("own_request.decision_14wd") == evidence::report);
    CHECK(cites(x.find("own_request.not_for_candidacy")->rule->basis, "pp_11_2017:238"));
    // It does not answer the party ban.
    check_fires(x, {"party.member.dishonourable_discharge"});
    check_discharge(x, consequence::discharge_without_honour, date{2023, 5, 31});
    check_silent(ask(with(a(), {request_received(date{2023, 5, 10}), letter_ground::own_request, age_years(49),
                                service_years(25), still_needed(true)}),
                     may),
                 {"own_request.early_pension"});
}

TEST_CASE("story 3: retiring by age before the final list", "[story_3]") {
    // Without a party card the person leaves as pensioner.
    facts plain{pns, appointed(date{1990, 1, 1}), retirement_date(date{2023, 9, 1})};
    auto const pensioner = ask(plain, date{2023, 9, 2});
    check_fires(pensioner, {"status.bup_before_determination"});
    CHECK(pensioner.grade_of("status.bup_before_determination") == evidence::report);
    CHECK(pensioner.is.status.employment == employment_state::pensioned);
    // With one, the party ground ended service before.
    auto const member = ask(with(a(), {retirement_date(date{2023, 9, 1})}), date{2023, 9, 2});
    check_fires(member, {"status.bup_before_determination"});
    CHECK(member.is.status.employment == employment_state::discharged_without_honour);
    CHECK(member.is.status.employment_since == date{2023, 5, 31});
}

}  // namespace story_3_test
