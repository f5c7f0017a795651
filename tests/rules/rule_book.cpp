// SPDX-License-Identifier: BSL-1.0
// Rows that a user adds: they take part in every answer, and what is wrong with them is told by number.
#include <netralitas/rules/rule_book.hpp>

#include <string>
#include <type_traits>
#include <utility>

#include <netralitas/explain/render.hpp>
#include <netralitas/person/employee.hpp>
#include <netralitas/rules/assessment.hpp>

#include <catch.hpp>

namespace rule_book_test {

using namespace netralitas;

namespace {

constexpr citations uncited{};  // assigned as citations{} in a lambda it makes GCC 12 fail of itself

constexpr text said{"Said.", "Dikatakan."};
constexpr instrument circular{.id = "se_sekda_1_2024",
                              .short_name = "SE Sekda 1/2024",
                              .title = {"A circular", "Sebuah surat edaran"},
                              .issuer = "Regional secretary",
                              .issued = between(date{2024, 1, 8}, date{2024, 1, 8}),
                              .force = since(2024, 1, 8),
                              .grade = evidence::text,
                              .articles = {5},
                              .parts = {"3.a", "3.b"}};
constexpr norm report{.id = "own.report",
                      .binds = pns,
                      .force = since(2024, 1, 8),
                      .kind = deontic::obligation,
                      .when = plan_to_stand,
                      .basis = {circular.bagian("3.a")},
                      .grade = evidence::text,
                      .words = said};
constexpr deadline_row report_due{.id = "own.report_due",
                                  .binds = pns,
                                  .force = since(2024, 1, 8),
                                  .from = word::plan_to_stand,
                                  .length = {3, unit::working_day, direction::after, counting::day_after_event},
                                  .when = applies("own.report"),
                                  .met_by = {candidacy_reported},
                                  .basis = {circular.bagian("3.b")},
                                  .grade = evidence::text,
                                  .due = said};
constexpr act_row sticker{.id = "own.sticker",
                          .type = "own.sticker",
                          .item = "se_sekda_1_2024:3.b",
                          .basis = circular.bagian("3.b"),
                          .binds = pns,
                          .opens = track::ethics,
                          .then = consequence::moral_sanction,
                          .when = conduct::like && favours::party,
                          .grade = evidence::text,
                          .words = said,
                          .sanction = said};

template <class Row>
error problem_of(Row const& row) {
    return rule_book{}.with(report).with(row).check();
}
template <class Row, class Change>
error after(Row row, Change change) {
    row.id = "own.changed";
    change(row);
    return problem_of(row);
}

template <class Row>
concept Addable = requires(rule_book b, Row&& r) {
    b.with(std::forward<Row>(r));
};

}  // namespace

TEST_CASE("rows and lists of rows of any kind are added in one call", "[rules][rule_book]") {
    constexpr norm const* none = nullptr;
    static constexpr norm more[] = {{.id = "own.a", .basis = {circular}, .words = said},
                                    {.id = "own.b", .basis = {circular}, .words = said}};
    auto const carried = national_law().norms().size();
    rule_book const mine = rule_book{}.with(report, report_due, sticker, more);
    CHECK(mine.check().code == errc::none);
    CHECK(mine.norms().size() == carried + 3);
    CHECK(mine.own_norms().size() == 3);
    CHECK(mine.own_acts().size() == 1);
    CHECK(mine.own_deadlines().size() == 1);
    CHECK(mine.find_norm("own.b") == &more[1]);
    CHECK(mine.find_act("own.sticker") == &sticker);
    CHECK(mine.find_deadline("own.report_due") == &report_due);
    CHECK(national_law().find_norm("own.b") == none);
    CHECK(mine.find_own_instrument("se_sekda_1_2024") == &circular);
    CHECK(mine.find_own_instrument("pp_11_2017") == nullptr);
    CHECK(national_law().find_own_instrument("pp_11_2017") == nullptr);
    CHECK(national_law().own_norms().empty());
    CHECK(national_law().check().code == errc::none);
}

TEST_CASE("a row that is gone at the end of the line is refused by the compiler", "[rules][rule_book]") {
    STATIC_REQUIRE(Addable<norm const&>);
    STATIC_REQUIRE(Addable<act_row&>);
    STATIC_REQUIRE_FALSE(Addable<norm>);
    STATIC_REQUIRE_FALSE(Addable<act_row>);
    STATIC_REQUIRE_FALSE(Addable<deadline_row const>);
}

TEST_CASE("own rows take part in findings, deadlines, verdicts and words", "[rules][rule_book]") {
    rule_book const mine = rule_book{}.with(report, report_due, sticker);
    facts const person = facts{pns, plan_to_stand(date{2024, 1, 10})}.nothing_else_happened();
    act const like{.what = {conduct::like, favours::party, conduct_day(date{2024, 1, 12})}, .id = "like"};
    question const q{.on = date{2024, 1, 12}, .law = &mine};
    auto const a = assess(person, &contests::pilkada_2024, q, std::span<act const>{&like, 1});
    CHECK(a.has("own.report"));
    auto const* const d = a.deadline("own.report_due");
    REQUIRE(d != nullptr);
    CHECK(d->due.day == date{2024, 1, 15});  // Thursday, Friday, Monday
    CHECK(d->state == deadline_state::running);
    CHECK(a.has("own.sticker"));
    auto const told = explain(a, language::id);
    CHECK(told.find("bagian 3.b SE Sekda 1/2024") != std::string::npos);

    // Before the circular was issued nobody knew of it.
    question const earlier{.on = date{2024, 1, 12}, .known_on = date{2024, 1, 7}, .law = &mine};
    auto const b = assess(person, &contests::pilkada_2024, earlier, std::span<act const>{&like, 1});
    CHECK_FALSE(b.has("own.report"));
    CHECK_FALSE(b.has("own.sticker"));
    CHECK(b.deadline("own.report_due") == nullptr);
}

TEST_CASE("a copy shares the rows, and what is added to it stays its own", "[rules][rule_book]") {
    rule_book first = rule_book{}.with(report);
    first.repeal("party.member.resigner_honourable", date{2024, 1, 1});
    rule_book second = first;
    second.with(sticker).repeal("own.report", date{2025, 1, 1});
    CHECK(first.find_act("own.sticker") == nullptr);
    CHECK(first.find_norm("own.report")->force.last == no_last_day);
    CHECK(second.find_norm("own.report")->force.last == date{2024, 12, 31});
    rule_book const moved = std::move(second);
    first = rule_book{};  // the row ended in it lives on in the copy
    CHECK(first.find_norm("party.member.resigner_honourable")->force.last == no_last_day);
    CHECK(moved.find_norm("party.member.resigner_honourable")->force.last == date{2023, 12, 31});
    CHECK(moved.find_norm("calendar.decree.skb_libur_2024") != nullptr);
    CHECK(moved.check().code == errc::none);
}

TEST_CASE("a rule that was repealed ends the day before", "[rules][rule_book]") {
    facts const history{resignation_submitted(date{2023, 4, 10}), party_card_issued(date{2023, 5, 4})};
    employee<pns> const teacher{.appointed = date{2012, 3, 1}};
    auto const holds = [&](date from) {
        rule_book law;
        law.repeal("party.member.resigner_honourable", from);
        REQUIRE(law.check().code == errc::none);
        return assess(teacher, contests::dprd_2024, history, on{date{2023, 6, 1}}, law)
            .has("party.member.resigner_honourable");
    };
    CHECK(holds(date{2023, 5, 5}));  // the events lie before
    CHECK_FALSE(holds(date{2023, 5, 4}));
    CHECK_FALSE(holds(date{1999, 1, 1}));
}

TEST_CASE("what cannot be ended is told", "[rules][rule_book]") {
    auto const problem = [](char const* id, date from) { return rule_book{}.repeal(id, from).check(); };
    date const day{2024, 1, 1};
    CHECK(problem("no.such.row", day).code == errc::unknown_reference);
    CHECK(problem("no.such.row", day).subject == "no.such.row");
    CHECK(problem("act.like_comment_share.skb2022_b6", day).code == errc::unknown_reference);
    CHECK(problem("calendar.decree.skb_libur_2024", day).code == errc::unknown_reference);
    CHECK(problem("party.member.resigner_honourable", no_last_day).code == errc::special_date);
    CHECK(problem("deadline.pilkada_2024.organisers", day).code == errc::none);
}

TEST_CASE("what is wrong with an added row has a number", "[rules][rule_book]") {
    CHECK(problem_of(sticker).code == errc::none);
    CHECK(problem_of(report_due).code == errc::none);
    CHECK(problem_of(report).code == errc::stated_twice);
    CHECK(problem_of(report).subject == "own.report");

    CHECK(after(report, [](norm& n) { n.id = {}; }).code == errc::missing_field);
    CHECK(after(report, [](norm& n) { n.id = "party.member.resigner_honourable"; }).code == errc::stated_twice);
    CHECK(after(report, [](norm& n) { n.id = "act.like_comment_share.skb2022_b6"; }).code == errc::stated_twice);
    CHECK(after(report, [](norm& n) { n.id = "calendar.decree.skb_libur_2024"; }).code == errc::stated_twice);
    CHECK(after(report, [](norm& n) { n.basis = uncited; }).code == errc::rule_without_citation);
    CHECK(after(report, [](norm& n) { n.basis.items[0] = citation{.of = &circular, .part_index = 3}; }).code ==
          errc::article_not_in_registry);
    CHECK(after(report, [](norm& n) {
              n.force = {date{2024, 2, 2}, date{2024, 2, 1}};
          }).code == errc::reversed_interval);
    CHECK(after(report, [](norm& n) { n.force = until(2024, 1, 7); }).code == errc::not_in_force);
    CHECK(after(report, [](norm& n) { n.force = until(2024, 1, 8); }).code == errc::none);
    CHECK(after(report, [](norm& n) { n.words = {}; }).code == errc::missing_field);
    CHECK(after(report, [](norm& n) { n.words.id = {}; }).other == "words");
    CHECK(after(report, [](norm& n) { n.reading = "nobodys_reading"; }).code == errc::unknown_id);
    CHECK(after(report, [](norm& n) { n.reading = "kudus_2023"; }).code == errc::none);
    CHECK(after(report, [](norm& n) { n.when = applies("no.such"); }).code == errc::unknown_reference);
    CHECK(after(report, [](norm& n) { n.when = applies("own.report"); }).code == errc::none);
    CHECK(after(report, [](norm& n) { n.when = applies("deadline.pilkada_2024.organisers"); }).code ==
          errc::unknown_reference);
    CHECK(after(report, [](norm& n) { n.when = missed("own.report"); }).code == errc::unknown_reference);
    CHECK(after(report, [](norm& n) { n.when = missed("deadline.pilkada_2024.organisers"); }).code == errc::none);
    CHECK(after(report, [](norm& n) { n.when = item("skb_netralitas_2022:II.Z"); }).code == errc::unknown_reference);
    CHECK(after(report, [](norm& n) { n.when = item("skb_netralitas_2022:II.B"); }).code == errc::none);
    CHECK(after(report, [](norm& n) { n.yields_to.items[0] = "no.such"; }).code == errc::unknown_reference);
    condition const both = plan_to_stand && vacancy;
    CHECK(after(report, [&](norm& n) { n.when = both || still_needed; }).code == errc::broken_condition);
    CHECK(after(report_due, [&](deadline_row& d) { d.when = both || still_needed; }).code == errc::broken_condition);

    CHECK(after(sticker, [](act_row& a) { a.basis = {}; }).code == errc::rule_without_citation);
    CHECK(after(sticker, [](act_row& a) { a.words = {}; }).code == errc::missing_field);
    CHECK(after(sticker, [](act_row& a) { a.when = item("nothing:1"); }).code == errc::unknown_reference);
    CHECK(after(sticker, [](act_row& a) { a.counts_through = "act.like_comment_share.skb2022_b6"; }).code ==
          errc::unknown_reference);

    CHECK(after(report_due, [](deadline_row& d) { d.basis = uncited; }).code == errc::rule_without_citation);
    CHECK(after(report_due, [](deadline_row& d) { d.due = {}; }).other == "due");
    CHECK(after(report_due, [](deadline_row& d) { d.from = word::on_cltn; }).code == errc::wrong_value_type);
    CHECK(after(report_due, [](deadline_row& d) { d.length = {.unit = unit::fixed_date}; }).code == errc::special_date);
    CHECK(after(report_due, [](deadline_row& d) { d.when = missed("no.such"); }).code == errc::unknown_reference);
}

TEST_CASE("an unsound row that was not checked spoils no answer", "[rules][rule_book]") {
    // No citation; a deadline that asks whether it was missed itself; two that fix the discharge and ask when it was.
    act_row nowhere = sticker;
    nowhere.basis = {};
    deadline_row itself = report_due;
    itself.when = missed("own.report_due");
    deadline_row from_itself = report_due;
    from_itself.id = "own.from_itself";
    from_itself.from = word::discharge_effective;
    from_itself.when = discharge_effective && decision_effective;
    from_itself.met_by = {discharge_effective};
    deadline_row decision = report_due;
    decision.id = "own.decision";
    decision.when = punishment_ended || decision_effective;
    decision.met_by = {decision_effective};
    deadline_row end = decision;
    end.id = "own.end";
    end.met_by = {punishment_ended};
    // A condition that the program could not build would apply to this person if it were taken for any of its parts.
    norm broken = report;
    broken.id = "own.broken";
    condition const both = plan_to_stand && is(employment::pns);
    broken.when = plan_to_stand || both;
    rule_book const mine = rule_book{}.with(nowhere, itself, from_itself, decision, end, broken);
    act const like{.what = {conduct::like, favours::party, conduct_day(date{2024, 1, 12})}, .id = "like"};
    facts const person = facts{pns, plan_to_stand(date{2024, 1, 10})}.nothing_else_happened();
    auto const a =
        assess(person, &contests::pilkada_2024, {.on = date{2024, 1, 12}, .law = &mine}, std::span<act const>{&like, 1});
    CHECK_FALSE(a.has("own.sticker"));
    CHECK_FALSE(a.has("own.broken"));
    auto const without =
        assess(person, &contests::pilkada_2024, {.on = date{2024, 1, 12}}, std::span<act const>{&like, 1});
    CHECK(a.verdicts.front().ruling == without.verdicts.front().ruling);
    CHECK(a.status.employment == without.status.employment);
}

TEST_CASE("a calendar with a local holiday reaches the short question", "[rules][rule_book]") {
    static constexpr extra_day market_day[] = {
        {.day = date{2024, 1, 12}, .name = {"Market day", "Hari pasar"}, .basis = circular.pasal(5)}};
    work_calendar const here{{.extra = market_day}};
    rule_book const mine = rule_book{}.with(report, report_due);
    auto const a = assess(facts{pns}, contests::pilkada_2024, {plan_to_stand(date{2024, 1, 10})}, on{date{2024, 1, 12}},
                          mine, here);
    auto const* const d = a.deadline("own.report_due");
    REQUIRE(d != nullptr);
    CHECK(d->due.day == date{2024, 1, 16});  // one day later than without the holiday
    CHECK(explain(a, language::en).find("2024-01-12 Market day, SE Sekda 1/2024 art. 5") != std::string::npos);
}

TEST_CASE("the first problem is told, norms before acts before deadlines", "[rules][rule_book]") {
    norm bad_norm = report;
    bad_norm.id = "own.bad_norm";
    bad_norm.words = {};
    act_row bad_act = sticker;
    bad_act.id = "own.bad_act";
    bad_act.words = {};
    deadline_row bad_deadline = report_due;
    bad_deadline.id = "own.bad_deadline";
    bad_deadline.due = {};
    CHECK(rule_book{}.with(bad_deadline, bad_act, bad_norm, report).check().subject == "own.bad_norm");
    CHECK(rule_book{}.with(bad_deadline, bad_act, report, sticker).check().subject == "own.bad_act");
    CHECK(rule_book{}.with(bad_deadline, report_due, sticker, report).check().subject == "own.bad_deadline");
    CHECK(rule_book{}.with(report, bad_norm, bad_act).check().subject == "own.bad_norm");
    // A repeal that was refused goes before them, and the first of two refused.
    rule_book mine = rule_book{}.with(bad_norm);
    mine.repeal("no.such.row", date{2024, 1, 1}).repeal("nor.this", date{2024, 1, 1});
    CHECK(mine.check().subject == "no.such.row");
    act_row nowhere = bad_act;
    nowhere.basis = {};
    CHECK(rule_book{}.with(nowhere).check().code == errc::rule_without_citation);
    nowhere.id = {};
    CHECK(rule_book{}.with(nowhere).check().code == errc::missing_field);
}

TEST_CASE("a row is found as the kind it is, and what another kind has the id of is not", "[rules][rule_book]") {
    rule_book const mine = rule_book{}.with(report, report_due, sticker);
    CHECK(mine.find_norm("own.sticker") == nullptr);
    CHECK(mine.find_act("own.report") == nullptr);
    CHECK(mine.find_deadline("own.report") == nullptr);
    CHECK(mine.find_deadline("no.such.row") == nullptr);
    CHECK(mine.find("own.report").kind == row_kind::rule);
    CHECK_FALSE(static_cast<bool>(mine.find("no.such.row")));
    CHECK(static_cast<bool>(mine.find("own.report_due")));
}

TEST_CASE("the instrument of an own row is found among all that it cites", "[rules][rule_book]") {
    norm of_two = report;
    of_two.id = "own.of_two";
    of_two.basis.items[0] = pp_11_2017;
    of_two.basis.items[1] = circular;
    act_row nowhere = sticker;
    nowhere.basis = {};
    rule_book const mine = rule_book{}.with(of_two, nowhere);
    CHECK(mine.find_own_instrument("se_sekda_1_2024") == &circular);
    CHECK(mine.find_own_instrument("pp_11_2017") == &pp_11_2017);
    CHECK(mine.find_own_instrument("pp_94_2021") == nullptr);
    CHECK(rule_book{}.with(sticker).find_own_instrument("se_sekda_1_2024") == &circular);
    CHECK(rule_book{}.with(report_due).find_own_instrument("se_sekda_1_2024") == &circular);
}

TEST_CASE("an act stands under its item and those above it, however the item is written", "[rules][rule_book]") {
    auto const at = [](char const* place) {
        act_row a = sticker;
        a.item = place;
        return a;
    };
    act_row const rows[] = {at("own"), at("own:II.B.3b"), at("own:5(n)1"), at("own:IVa")};
    rule_book const mine = rule_book{}.with(rows);
    auto const first = mine.acts().size() - std::size(rows);
    auto const under = [&](std::size_t i, char const* name) { return mine.under_item(first + i, key_of(name)); };
    CHECK(under(0, "own"));
    CHECK_FALSE(under(0, "own:II"));
    for (auto const* const name : {"own:II.B.3b", "own:II.B.3", "own:II.B", "own:II", "own"}) {
        CAPTURE(name);
        CHECK(under(1, name));
    }
    CHECK_FALSE(under(1, "own:I"));
    for (auto const* const name : {"own:5(n)1", "own:5(n)", "own:5", "own"}) {
        CAPTURE(name);
        CHECK(under(2, name));
    }
    CHECK_FALSE(under(2, "own:5(n"));
    CHECK(under(3, "own:IVa"));
    CHECK_FALSE(under(3, "own:IV"));
    CHECK(mine.has_item(key_of("own:II.B")));
    CHECK_FALSE(mine.has_item(key_of("own:II.C")));
}

TEST_CASE("what an own row may refer to is told by the kind of row that it names", "[rules][rule_book]") {
    auto const with = [](condition const& c) { return after(report, [&](norm& n) { n.when = c; }).code; };
    CHECK(with(condition{applies("act.like_comment_share.skb2022_b6")}) == errc::none);
    CHECK(with(condition{missed("act.like_comment_share.skb2022_b6")}) == errc::unknown_reference);
    CHECK(with(condition{applies("calendar.decree.skb_libur_2024")}) == errc::none);
    CHECK(after(report, [](norm& n) { n.yields_to.items[0] = "act.like_comment_share.skb2022_b6"; }).code == errc::none);
    CHECK(after(report, [](norm& n) { n.yields_to.items[0] = "deadline.pilkada_2024.organisers"; }).code ==
          errc::unknown_reference);
    CHECK(after(report, [](norm& n) {
              n.yields_to.items[0] = "own.report";
              n.yields_to.items[1] = "no.such";
          }).code == errc::unknown_reference);
    CHECK(after(sticker, [](act_row& a) { a.counts_through = "own.report"; }).code == errc::none);
    CHECK(after(sticker, [](act_row& a) { a.yields_to.items[0] = "no.such"; }).code == errc::unknown_reference);
    CHECK(after(report_due, [](deadline_row& d) {
              d.length = {.unit = unit::fixed_date, .fixed = date{2024, 2, 1}};
          }).code == errc::none);
    CHECK(after(report_due, [](deadline_row& d) { d.reading = "nobodys_reading"; }).code == errc::unknown_id);
}

}  // namespace rule_book_test
