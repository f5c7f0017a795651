// SPDX-License-Identifier: BSL-1.0
// Mesuji, August and September 2024: likes, comments, shares, groups; and 4,924 people at once.
#include <algorithm>
#include <array>
#include <cstdint>
#include <map>

#include "support.hpp"

namespace story_5_test {

using namespace stories;

namespace {

date const before{2024, 8, 6};
date const determined{2024, 9, 22};
date const after{2024, 9, 24};
constexpr conduct all_four[] = {conduct::like, conduct::comment, conduct::share, conduct::join_group};

facts person(employment e) { return {e, appointed(date{2015, 1, 1})}; }

act done(conduct c, date day, std::initializer_list<statement> more = {}) {
    act x{.what = {c, day < determined ? favours::bakal_calon : favours::calon, conduct_day(day)}};
    for (auto const& s : more) {
        x.what.state(s);
    }
    return x;
}
answered ask(employment e, conduct c, date day, std::initializer_list<statement> more = {}) {
    return {person(e), contests::pilkada_2024, {.on = day}, {done(c, day, more)}};
}

}  // namespace

TEST_CASE("story 5: the pairs are determined on a Sunday", "[story_5]") {
    CHECK(contests::pilkada_2024.stage_dates(contest_stage::pair_determination)->first == determined);
    CHECK(determined.day_of_week() == boost::gregorian::Sunday);
}

TEST_CASE("story 5: a PNS before and after the pairs are determined", "[story_5]") {
    for (auto const c : all_four) {
        auto const early = ask(pns, c, before);
        check_fires(early, {"act.like_comment_share.skb2022_a4", "conduct.skb2022.stage_split",
                            "conduct.skb2022.ethics_sanction", "conduct.pp42.moral_sanction"});
        check_silent(early, {"act.like_comment_share.skb2022_b6"});
        check_breach(early, track::ethics, consequence::moral_sanction, evidence::report);
        CHECK(early.verdict_on().by->id == "act.like_comment_share.skb2022_a4");
        CHECK(cites(early.find("conduct.skb2022.ethics_sanction")->rule->basis, "pp_42_2004:11(c)"));

        auto const late = ask(pns, c, after);
        check_fires(late, {"act.like_comment_share.skb2022_b6", "conduct.skb2022.heavy_default",
                           "discipline.level.heavy", "conduct.pp94.5n_5"});
        check_silent(late, {"act.like_comment_share.skb2022_a4", "conduct.skb2022.ethics_sanction"});
        check_breach(late, track::discipline, consequence::heavy_punishment, evidence::report);
        CHECK(late.verdict_on().by->id == "act.like_comment_share.skb2022_b6");
        CHECK(cites(late.verdict_on().by->sanction_basis, "pp_94_2021:14(i)3"));
        CHECK(cites(late.verdict_on().by->sanction_basis, "pp_94_2021:14(i)4"));
    }
    // The imposed type may be lighter than the default.
    check_fires(ask(pns, conduct::like, after, {decision_made(after), case_kind::neutrality}),
                {"conduct.skb2022.actual_may_be_lighter"});
}

TEST_CASE("story 5: on the day itself no source speaks of the hour", "[story_5]") {
    for (auto const c : all_four) {
        auto const x = ask(pns, c, determined);
        check_fires(x, {"conduct.skb2022.determination_day", "act.like_comment_share.skb2022_b6"});
        check_breach(x, track::discipline, consequence::heavy_punishment, evidence::derived);
        CHECK(x.find("conduct.skb2022.determination_day")->then() == consequence::undetermined);
    }
    check_silent(ask(pns, conduct::like, after), {"conduct.skb2022.determination_day"});
}

TEST_CASE("story 5: Sunday or night make no difference", "[story_5]") {
    act sunday = done(conduct::like, determined);
    sunday.at = local_time{10, 0, zone::wib};
    act night = done(conduct::like, after);
    night.at = local_time{22, 15, zone::wib};
    for (auto const& x : {sunday, night}) {
        answered const a{person(pns), contests::pilkada_2024, {.on = after}, {x}};
        check_fires(a, {"conduct.pp94.outside_hours", "working_time.not_an_element"});
        CHECK(a.verdict_on().track == track::discipline);
        CHECK(a.verdict_on().sanction == consequence::heavy_punishment);
        CHECK(a.grade_of("conduct.pp94.outside_hours") == evidence::report);
    }
    act office = done(conduct::like, after);
    office.at = local_time{10, 0, zone::wib};
    answered const a{person(pns), contests::pilkada_2024, {.on = after}, {office}};
    check_silent(a, {"conduct.pp94.outside_hours"});
    check_breach(a, track::discipline, consequence::heavy_punishment, evidence::report);
}

TEST_CASE("story 5: a PPPK before and after", "[story_5]") {
    for (auto const c : all_four) {
        auto const early = ask(pppk, c, before);
        check_fires(early, {"act.like_comment_share.skb2022_a4", "conduct.skb2022.ethics_sanction",
                            "conduct.skb2022.pppk_translation"});
        check_breach(early, track::ethics, consequence::moral_sanction, evidence::report);

        facts teacher = person(pppk);
        teacher.state(breach_known(after));
        answered const late{teacher, contests::pilkada_2024, {.on = after}, {done(c, after)}};
        check_fires(late, {"act.like_comment_share.skb2022_b6", "conduct.skb2022.pppk_translation",
                           "status.neutrality.breach_is_discipline_2023", "discipline.pppk.regime"});
        check_silent(late, {"conduct.pp94.5n_5", "act.partisan_decision.pp94_5n5", "discipline.level.heavy"});
        CHECK(late.verdict_on().ruling == ruling::breach);
        CHECK(late.verdict_on().track == track::discipline);
        CHECK(late.verdict_on().level_set_by_agency);
        CHECK(late.verdict_on().grade == evidence::report);
        CHECK(cites(late.find("status.neutrality.breach_is_discipline_2023")->rule->basis, "uu_20_2023:24(2)"));
    }
}

TEST_CASE("story 5: a contract worker, the stage changes nothing in the track", "[story_5]") {
    for (auto const day : {before, after}) {
        for (auto const c : all_four) {
            auto const x = ask(non_asn, c, day);
            check_fires(
                x, {"conduct.non_asn.forms_follow_asn", "act.any_non_asn.se1_2023", "status.non_asn.must_be_neutral"});
            check_breach(x, track::contract, consequence::contract_sanction, evidence::report);
        }
    }
}

TEST_CASE("story 5: no exception for relatives, no second punishment for a spouse", "[story_5]") {
    for (auto const kind : {pns, pppk}) {
        for (auto const day : {before, after}) {
            auto const relative = ask(kind, conduct::like, day, {for_spouse(false)});
            check_fires(relative, {"conduct.social_media.never_allowed"});
            CHECK(relative.verdict_on().ruling == ruling::breach);
            facts f = person(kind);
            f.state(day == before ? spouse_stage::bakal_calon : spouse_stage::calon);
            answered const spouse{f, contests::pilkada_2024, {.on = day}, {done(conduct::like, day, {for_spouse(true)})}};
            check_fires(spouse, {"conduct.social_media.never_allowed", "spouse.2023.no_social_media"});
            CHECK(spouse.verdict_on().track == relative.verdict_on().track);
            CHECK(spouse.verdict_on().sanction == relative.verdict_on().sanction);
            CHECK(spouse.verdict_on().grade == evidence::report);
            // The circular's administrative sanction yields to the item of the decree.
            auto const* own = spouse.find("act.spouse_social_media.se18_social_media");
            REQUIRE(own != nullptr);
            CHECK_FALSE(own->overruled_by.empty());
            CHECK_FALSE(spouse.verdict_on().administrative);
        }
    }
}

TEST_CASE("story 5: no act, no finding", "[story_5]") {
    answered const x{person(pns), contests::pilkada_2024, {.on = after}};
    CHECK(x.is.verdicts.empty());
    CHECK_FALSE(x.is.anything_found());
    check_fires(x, {"status.neutrality.duty_2023"});
}

TEST_CASE("story 5: who acts", "[story_5]") {
    CHECK(supervisor_on(before, body_role::supervision)->id == "supervisor.kasn.transition");
    CHECK(supervisor_on(after, body_role::supervision)->id == "supervisor.bkn.execution");
    CHECK(supervisor_on(after, body_role::verification)->id == "supervisor.satgas.bkn_era");
    CHECK(supervisor_on(after, body_role::verification)->grade == evidence::report);
}

TEST_CASE("story 5: the last day to report", "[story_5]") {
    facts f = person(pns);
    f.state(violation_known(after));
    answered const x{f, contests::pilkada_2024, {.on = after}};
    check_fires(x, {"reporting.pilkada.calendar_days"});
    check_deadline(x, "deadline.pilkada.report", date{2024, 10, 1}, deadline_state::running);
    CHECK(x.is.deadline("deadline.pilkada.report")->due.convention_assumed);
    // The term is the text of the article, that its days are calendar days is reported.
    CHECK(weaker(x.is.deadline("deadline.pilkada.report")->grade, x.grade_of("reporting.pilkada.calendar_days")) ==
          evidence::report);
    answered const working{f, contests::pilkada_2024, {.on = after, .readings = "pilkada_working_days"}};
    check_deadline(working, "deadline.pilkada.report", date{2024, 10, 3}, deadline_state::running);
    check_fires(working, {"reporting.pilkada.working_days"});
}

TEST_CASE("story 5: the authority's term after a recommendation", "[story_5]") {
    facts f = person(pns);
    date const received{2024, 10, 8};
    f.state(recommendation_received(received));
    answered const x{f, contests::pilkada_2024, {.on = received}};
    check_deadline(x, "deadline.sbt.ppk_follow_up", date{2024, 10, 28}, deadline_state::running);
    auto const* d = x.is.deadline("deadline.sbt.ppk_follow_up");
    CHECK(d->due.convention_assumed);
    CHECK(d->grade == evidence::report);
    CHECK(d->row->missed.en.find("blocking") != std::string_view::npos);
    answered const late{f, contests::pilkada_2024, {.on = date{2024, 10, 29}}};
    check_deadline(late, "deadline.sbt.ppk_follow_up", date{2024, 10, 28}, deadline_state::missed);
    answered const lapsed{f, contests::pilkada_2024, {.on = received, .readings = "term_lapsed_with_kasn"}};
    CHECK(lapsed.is.deadline("deadline.sbt.ppk_follow_up") == nullptr);
    check_fires(lapsed, {"reporting.sbt.no_term_after_kasn"});
}

namespace {

/// A person of the list and what he or she did: 0 nothing, else the number of an act.
struct row {
    employment kind;
    std::size_t what;
};

constexpr std::size_t people_count = 4924;
constexpr std::size_t kinds_of_act = std::size(all_four) * 3;

/// The kinds in a fixed mix, an act for every eleventh person; no random source, so the sums can be counted by hand.
row person_at(std::size_t i) {
    employment const kind = i % 7 < 4 ? pns : i % 7 < 6 ? pppk : non_asn;
    return {kind, i % 11 == 0 ? 1 + i / 11 % kinds_of_act : 0};
}
act act_number(std::size_t n) {
    constexpr std::size_t four = std::size(all_four);
    return done(all_four[(n - 1) % four], std::array{before, determined, after}[(n - 1) / four]);
}

struct summary {
    std::map<std::string, std::size_t> people;
    std::map<std::string, std::size_t> items;
    std::map<std::string, std::size_t> tracks;
    std::size_t weak = 0;
    bool operator==(summary const&) const = default;
};

std::string kind_name(employment e) { return std::string{employment_names[static_cast<std::size_t>(e)]}; }

summary count(std::vector<row> const& people) {
    summary s;
    for (auto const& p : people) {
        ++s.people[kind_name(p.kind)];
        std::vector<act> acts;
        if (p.what != 0) {
            acts.push_back(act_number(p.what));
        }
        auto const a =
            assess(person(p.kind).nothing_else_happened(), &contests::pilkada_2024, {.on = date{2024, 10, 1}}, acts);
        CHECK(a.anything_found() == (p.what != 0));
        for (auto const& v : a.verdicts) {
            ++s.items[std::string{v.by->id}];
            ++s.tracks[std::string{name_of(v.track).en}];
            s.weak += v.grade >= evidence::derived ? 1U : 0U;
        }
    }
    return s;
}

}  // namespace

TEST_CASE("story 5: 4,924 people at once, in any order", "[story_5]") {
    std::vector<row> people;
    for (std::size_t i = 0; i < people_count; ++i) {
        people.push_back(person_at(i));
    }
    auto const s = count(people);

    // The same sums by plain counting.
    summary expected;
    for (auto const& p : people) {
        ++expected.people[kind_name(p.kind)];
        if (p.what == 0) {
            continue;
        }
        bool const early = (p.what - 1) / std::size(all_four) == 0;
        bool const on_the_day = (p.what - 1) / std::size(all_four) == 1;
        bool const contract = p.kind == non_asn;
        ++expected.items[contract ? "act.any_non_asn.se1_2023"
                         : early  ? "act.like_comment_share.skb2022_a4"
                                  : "act.like_comment_share.skb2022_b6"];
        ++expected.tracks[contract ? "work agreement" : early ? "code of ethics" : "discipline"];
        expected.weak += on_the_day && !contract ? 1U : 0U;
    }
    CHECK(s == expected);
    CHECK(s.people.at("pns") + s.people.at("pppk") + s.people.at("non_asn") == 4924);

    std::reverse(people.begin(), people.end());
    std::rotate(people.begin(), people.begin() + 1234, people.end());
    CHECK(count(people) == s);
}

}  // namespace story_5_test
