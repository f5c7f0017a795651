// SPDX-License-Identifier: BSL-1.0
#include <netralitas/rules/difference.hpp>

#include <algorithm>
#include <vector>

#include <catch.hpp>
#include <netralitas/rules/what_if.hpp>

namespace difference_test {

using namespace netralitas;

namespace {

facts const no_letter = facts{pns, appointed(date{2010, 1, 1}), party_card_issued(date{2023, 5, 9}),
                              list_filed(date{2023, 5, 12}), determined_as_candidate(date{2023, 11, 3})}
                            .nothing_else_happened();
facts letter_on(date d) {
    facts f = no_letter;
    f.state(resignation_submitted(d));
    f.state(letter_ground::party);
    return f;
}
date const august{2023, 8, 15};
assessment ask(facts const& f, question q = {.on = august}, std::span<act const> acts = {}) {
    return assess(f, &contests::dprd_2024, q, acts);
}
template <class T>
bool mirrored(std::optional<changed<T>> const& a, std::optional<changed<T>> const& b) {
    return a.has_value() == b.has_value() && (!a || (a->before == b->after && a->after == b->before));
}
// The ids of rows that come, and of rows that go.
std::vector<std::string_view> ids(std::vector<changed_finding> const& list, bool gained) {
    std::vector<std::string_view> out;
    for (auto const& f : list) {
        if (gained ? f.gained() : f.lost()) {
            out.push_back(f.row().id());
        }
    }
    std::sort(out.begin(), out.end());
    return out;
}
bool names(difference const& d, std::string_view id) {
    auto const rows = d.rows();
    return std::any_of(rows.begin(), rows.end(), [&](row_of_law const& r) { return r.id() == id; });
}

}  // namespace

TEST_CASE("an answer does not differ from itself, nor from the same question asked again", "[rules][difference]") {
    std::vector<act> const acts{{.what = {conduct::like, favours::calon, conduct_day(date{2024, 2, 7})}}};
    for (auto const& f : {no_letter, letter_on(date{2023, 5, 8}), facts{pns}, facts{}}) {
        auto const a = ask(f, {.on = date{2024, 3, 1}}, acts);
        auto const d = compare(a, a);
        CHECK(d.empty());
        CHECK_FALSE(d.of_the_case());
        CHECK(d.first() == answer_part::nothing);
        CHECK(d.rows().empty());
        CHECK(d.stated.empty());
        CHECK(compare(a, ask(f, {.on = date{2024, 3, 1}}, acts)).empty());
    }
}

TEST_CASE("the letter decides class and day, and the difference names the rows of both sides", "[rules][difference]") {
    // Story 3: without a letter, and with a letter of 8 May, the card being of 9 May 2023.
    auto const d = compare(ask(no_letter), ask(letter_on(date{2023, 5, 8})));
    REQUIRE(d.discharge);
    CHECK(d.discharge->before.by_class == consequence::discharge_without_honour);
    CHECK(d.discharge->after.by_class == consequence::discharge_with_honour);
    CHECK(d.discharge->before.from == date{2023, 5, 31});
    CHECK(d.discharge->after.from == date{2023, 5, 31});
    REQUIRE(d.discharge->after.from_by);
    CHECK(d.discharge->after.from_by->id == "deadline.party.resigner_effective");
    CHECK(d.first() == answer_part::employment);
    REQUIRE(d.employment);
    CHECK(d.employment->before.state == employment_state::discharged_without_honour);
    CHECK(d.employment->after.state == employment_state::discharged_with_honour);
    CHECK_FALSE(d.party);  // the card is the same
    for (auto const* id : {"party.member.dishonourable_discharge", "party.member.resigner_honourable",
                           "deadline.party.member_effective", "deadline.party.resigner_effective"}) {
        CAPTURE(id);
        CHECK(names(d, id));
    }
    REQUIRE(d.stated.size() == 2);  // the letter and its ground
    CHECK_FALSE(d.stated[0].before);
    CHECK(d.stated[0].after == std::optional{resignation_submitted(date{2023, 5, 8})});
}

TEST_CASE("the other way round, everything is mirrored", "[rules][difference]") {
    std::vector<act> const liked{{.what = {conduct::like, favours::calon, conduct_day(date{2024, 2, 7})}},
                                 {.what = {conduct::vote, conduct_day(date{2024, 2, 14})}}};
    std::vector<act> const other{{.what = {conduct::like, favours::none, conduct_day(date{2024, 2, 7})}}};
    question const q{.on = date{2024, 3, 1}};
    std::vector<assessment> const answers{ask(no_letter),
                                          ask(letter_on(date{2023, 5, 8})),
                                          ask(letter_on(date{2023, 5, 15}), {.on = august, .readings = "kudus_2023"}),
                                          ask(facts{pns}, q, liked),
                                          ask(facts{non_asn}, q, other),
                                          ask(facts{pns, appointed(august), appointed(date{2020, 1, 1})})};
    for (auto const& a : answers) {
        for (auto const& b : answers) {
            auto const d = compare(a, b);
            auto const m = compare(b, a);
            CHECK(d.empty() == (&a == &b));
            CHECK(d.first() == m.first());
            CHECK(mirrored(d.employment, m.employment));
            CHECK(mirrored(d.candidacy, m.candidacy));
            CHECK(mirrored(d.party, m.party));
            CHECK(mirrored(d.discharge, m.discharge));
            CHECK(mirrored(d.duty, m.duty));
            CHECK(mirrored(d.grade, m.grade));
            CHECK(d.problem.has_value() == m.problem.has_value());
            CHECK(ids(d.findings, true) == ids(m.findings, false));
            CHECK(ids(d.findings, false) == ids(m.findings, true));
            CHECK(ids(d.undecided, true) == ids(m.undecided, false));
            CHECK(d.deadlines.size() == m.deadlines.size());
            CHECK(std::count_if(d.deadlines.begin(), d.deadlines.end(), [](auto const& x) { return x.appeared(); }) ==
                  std::count_if(m.deadlines.begin(), m.deadlines.end(), [](auto const& x) { return x.gone(); }));
            REQUIRE(d.verdicts.size() == m.verdicts.size());
            for (std::size_t i = 0; i < d.verdicts.size(); ++i) {
                CHECK(d.verdicts[i].before.has_value() == m.verdicts[i].after.has_value());
                CHECK(d.verdicts[i].outcome() == m.verdicts[i].outcome());
                CHECK(ids(d.verdicts[i].findings, true) == ids(m.verdicts[i].findings, false));
            }
        }
    }
}

TEST_CASE("a verdict differs in ruling, track, sanction or row, each by itself", "[rules][difference]") {
    // Story 4: the approach without leave, by the national reading and by three others.
    facts official{pns, appointed(date{2014, 3, 1})};
    official.nothing_else_happened();
    date const day{2024, 8, 1};
    std::vector<act> const acts{{.what = {conduct::approach_party, favours::own_candidacy, conduct_day(day)}}};
    auto const under = [&](reading_set const& chosen) {
        return assess(official, &contests::pilkada_2024, {.on = day, .readings = chosen}, acts);
    };
    auto const national = under({});
    auto const ethics = compare(national, under("b3_ethics_cirebon"));
    REQUIRE(ethics.verdicts.size() == 1);
    CHECK_FALSE(ethics.verdicts[0].ruling);
    CHECK(ethics.verdicts[0].track);
    CHECK(ethics.verdicts[0].sanction);
    CHECK(ethics.verdicts[0].by);
    CHECK(ethics.verdicts[0].before->sanction == consequence::moderate_punishment);
    CHECK(ethics.verdicts[0].after->sanction == consequence::moral_sanction);
    auto const heavy = compare(national, under("b3_heavy_outlier"));
    REQUIRE(heavy.verdicts.size() == 1);
    CHECK_FALSE(heavy.verdicts[0].track);
    CHECK(heavy.verdicts[0].after->sanction == consequence::heavy_punishment);
    CHECK(names(heavy, "conduct.skb2022.approach_heavy"));
    CHECK(names(heavy, "conduct.skb2022.approach_moderate"));
}

TEST_CASE("acts are paired by id, and without one by place", "[rules][difference]") {
    facts const person{pns};
    question const q{.on = date{2024, 3, 1}};
    act const like{.what = {conduct::like, favours::calon, conduct_day(date{2024, 2, 7})}, .id = "like"};
    act const vote{.what = {conduct::vote, conduct_day(date{2024, 2, 14})}, .id = "vote"};
    std::vector<act> const one{like, vote};
    std::vector<act> const turned{vote, like};
    CHECK(compare(ask(person, q, one), ask(person, q, turned)).empty());
    std::vector<act> const only{vote};
    auto const a = ask(person, q, one);
    auto const b = ask(person, q, only);
    auto const d = compare(a, b);
    REQUIRE(d.verdicts.size() == 1);
    CHECK(d.verdicts[0].of().id == "like");
    CHECK(d.verdicts[0].before);
    CHECK_FALSE(d.verdicts[0].after);
    CHECK_FALSE(compare(b, a).verdicts[0].before);
}

TEST_CASE("a finding that another row comes to overrule is lost, though it still fires", "[rules][difference]") {
    finding plain{.rule = national_law().find_norm("party.member.dishonourable_discharge"), .fires = truth::yes};
    finding overruled = plain;
    overruled.overruled_by = "party.member.resigner_honourable";
    finding contested = plain;
    contested.contested_by = "party.member.resigner_honourable";
    assessment a;
    assessment b;
    a.findings = {plain};
    b.findings = {overruled};
    auto const d = compare(a, b);
    REQUIRE(d.findings.size() == 1);
    CHECK(d.findings[0].lost());
    CHECK_FALSE(d.findings[0].gained());
    CHECK(compare(b, a).findings[0].gained());
    b.findings = {contested};
    CHECK(compare(a, b).findings[0].lost());
    a.findings = {overruled};
    CHECK(compare(a, b).findings[0].gained());
    CHECK(state_of(finding{}) == finding_state::absent);
}

TEST_CASE("rows of another copy of the law are the same rows", "[rules][difference]") {
    rule_book const copy{national_law()};
    CHECK(compare(ask(no_letter), ask(no_letter, {.on = august, .law = &copy})).empty());
}

TEST_CASE("the log of decrees and rows for everybody tell nothing of a case", "[rules][difference]") {
    auto const d = compare(ask(no_letter, {.on = august, .known_on = date{2023, 8, 15}}),
                           ask(no_letter, {.on = august, .known_on = date{2023, 9, 13}}));  // the decree for 2024 came
    CHECK_FALSE(d.empty());
    CHECK_FALSE(d.of_the_case());
    CHECK(names(d, "calendar.decree.skb_libur_2024"));
    CHECK(holds_for_everybody(*national_law().find_norm("calendar.decree.skb_libur_2024")));
    CHECK_FALSE(holds_for_everybody(*national_law().find_norm("party.member.ban_pp11")));
}

TEST_CASE("a deadline that runs for everybody tells nothing of a case", "[rules][difference]") {
    // The ruling of 16 October 2025 gave two years for an independent body: whoever is asked about.
    auto const d = compare(ask(no_letter, {.on = august, .known_on = date{2025, 10, 15}}),
                           ask(no_letter, {.on = august, .known_on = date{2025, 10, 16}}));
    REQUIRE(d.deadlines.size() == 1);
    CHECK(d.deadlines.front().row().id == "deadline.supervision.independent_body");
    CHECK_FALSE(d.of_the_case());
}

TEST_CASE("an open row that a new fact settles is no longer open", "[rules][difference]") {
    facts open{pns, became_party_member(date{2023, 5, 9})};
    auto const a = ask(open);
    REQUIRE_FALSE(a.undecided.empty());
    open.nothing_else_happened();
    auto const d = compare(a, ask(open));
    CHECK_FALSE(ids(d.undecided, false).empty());
    for (auto const& f : d.undecided) {
        CHECK((f.gained() || f.lost() || f.before.missing != f.after.missing));
    }
}

}  // namespace difference_test
