// SPDX-License-Identifier: BSL-1.0
// The analyser at run time: the carried law is clean, rows that are added are not always; and what it calls impossible is held
// against the engine itself, which knows nothing of it.
#include <netralitas/person/employee.hpp>
#include <netralitas/rules/analysis.hpp>
#include <netralitas/rules/assessment.hpp>
#include <netralitas/rules/consistency.hpp>
#include <netralitas/rules/inference.hpp>
#include <netralitas/rules/known_defects.hpp>
#include <netralitas/rules/row_set.hpp>
#include <netralitas/rules/rule_book.hpp>
#include <netralitas/rules/satisfiable.hpp>

#include <random>
#include <set>
#include <span>
#include <string>
#include <vector>

#include <catch.hpp>

namespace analysis_test {

using namespace netralitas;

namespace {

norm draft(char const* id, consequence then, condition const& when) {
    return {.id = id,
            .binds = pns,
            .force = since(2024, 1, 1),
            .kind = deontic::effect,
            .then = then,
            .when = when,
            .basis = {uu_20_2023},
            .grade = evidence::text,
            .selected_by = selects::day_asked,
            .words = {"A draft.", "Rancangan."}};
}
std::vector<defect> found(std::vector<norm> const& rows) {
    rule_book book{national_law()};
    book.with(std::span<norm const>{rows});
    return analyse(book);
}
bool has(std::vector<defect> const& list, errc code, std::string_view a, std::string_view b = {}) {
    for (auto const& d : list) {
        if (d.code == code && ((d.row == a && d.other == b) || (d.row == b && d.other == a))) {
            return true;
        }
    }
    return false;
}

}  // namespace

TEST_CASE("nothing is wrong with the carried law beyond what is declared", "[rules][analysis]") {
    CHECK(analyse(national_law()).empty());
}

TEST_CASE("without the declarations the disputes of the law come out", "[rules][analysis]") {
    auto const all = analyse(national_law(), {}, {});
    // A PNS who becomes member and reaches retirement age: PTDH and pension, in either order.
    CHECK(has(all, errc::overlapping_outcomes, "party.member.dishonourable_discharge", "status.bup_before_determination"));
    // Only the order of letter and card is settled.
    CHECK_FALSE(
        has(all, errc::overlapping_outcomes, "party.member.dishonourable_2023", "party.member.resigner_honourable"));
    CHECK_FALSE(has(all, errc::overlapping_outcomes, "party.member.dishonourable_discharge",
                    "party.member.resigner_honourable"));
    CHECK(has(all, errc::hole_in_days, "supervisor.bkn.data_block_2020", "supervisor.bkn.data_block"));
    CHECK(has(all, errc::versions_overlap, "supervisor.ppk.sanction", "supervisor.president.sanction"));
    std::set<std::string_view> lists;
    for (auto const& d : all) {
        if (d.code == errc::gap_in_list) {
            lists.insert(d.row);
        }
    }
    CHECK(lists == std::set<std::string_view>{"se_menpanrb_b71_2017", "skb_netralitas_2020", "skb_netralitas_2022"});
}

TEST_CASE("every declaration covers a defect that is there", "[rules][analysis]") {
    auto const all = analyse(national_law(), {}, {});
    for (auto const& k : known_defects) {
        CHECK_FALSE(k.why.empty());
        for (auto const& r : k.rows) {
            bool used = false;
            for (auto const& d : all) {
                used = used || (d.code == k.code && (key_of(d.row) == r.key || key_of(d.other) == r.key) &&
                                k.covers(d.code, key_of(d.row), key_of(d.other)));
            }
            CAPTURE(k.why.en);
            CHECK(used);
        }
    }
    for (auto const& g : known_gaps) {
        bool used = false;
        for (auto const& d : all) {
            used = used || (d.code == errc::gap_in_list && detail::is_known_gap({&g, 1}, d));
        }
        CAPTURE(g.list, g.why.en);
        CHECK(used);
    }
}

TEST_CASE("a draft that clashes with the carried law is found, and one that yields is not", "[rules][analysis]") {
    norm const keep = draft("agency.keep", consequence::may_keep_working, registered_as_candidate && plan_to_stand);
    auto const clashing = found({keep});
    CHECK(has(clashing, errc::overlapping_outcomes, "agency.keep", "status.pileg.registered_must_stop_work"));
    for (auto const& d : clashing) {
        CHECK((d.row == "agency.keep" || d.other == "agency.keep"));
    }
    norm yielding = keep;
    yielding.yields_to = {"status.pileg.registered_must_stop_work", "status.pileg.se_kasn_overrides_keep_working",
                          "status.pilkada.keep_working_until_decree"};
    CHECK_FALSE(
        has(found({yielding}), errc::overlapping_outcomes, "agency.keep", "status.pileg.registered_must_stop_work"));
    norm elsewhere = keep;
    elsewhere.contests = president;
    elsewhere.binds = regional_official;
    CHECK(found({elsewhere}).empty());
}

TEST_CASE("what is wrong with added rows is found by its number", "[rules][analysis]") {
    norm const good = draft("agency.good", consequence::none, plan_to_stand);
    CHECK(found({good}).empty());
    CHECK(has(found({good, good}), errc::id_used_twice, "agency.good"));
    norm bad = good;
    bad.basis = citations{};
    CHECK(has(found({bad}), errc::rule_without_citation, "agency.good"));
    bad = good;
    bad.words = text{};
    CHECK(has(found({bad}), errc::rule_without_text, "agency.good"));
    bad = good;
    bad.when = applies("agency.nowhere");
    CHECK(has(found({bad}), errc::unknown_reference, "agency.good"));
    bad = good;
    bad.reading = "nobody_reads_it_so";
    CHECK(has(found({bad}), errc::unknown_reference, "agency.good", "nobody_reads_it_so"));
    bad = good;
    bad.force = between(date{2025, 1, 1}, date{2024, 1, 1});
    CHECK(has(found({bad}), errc::never_in_force, "agency.good"));
    bad = good;
    bad.when = applies("party.member.resigner_honourable") && !resignation_submitted;
    CHECK(has(found({bad}), errc::condition_never_holds, "agency.good"));
    bad.when = applies("party.member.resigner_honourable") && applies("party.member.dishonourable_discharge");
    CHECK(has(found({bad}), errc::condition_never_holds, "agency.good"));
    bad = good;
    bad.id = "candidacy.effective_end_of_month_2024";  // a third version, and the second was not closed
    bad.when = determined_as_candidate && in_service;
    bad.selected_by = selects::determination_date;
    CHECK(has(found({bad}), errc::versions_overlap, "candidacy.effective_end_of_month_2020",
              "candidacy.effective_end_of_month_2024"));
}

TEST_CASE("own deadlines and acts are looked at too", "[rules][analysis]") {
    static constexpr deadline_row late[] = {{.id = "agency.deadline",
                                             .from = word::resignation_submitted,
                                             .when = resignation_submitted && !resignation_submitted,
                                             .due = {"The answer", "Jawaban"}}};
    rule_book book{national_law()};
    book.with(std::span<deadline_row const>{late});
    auto const of_deadline = analyse(book);
    CHECK(has(of_deadline, errc::condition_never_holds, "agency.deadline"));
    CHECK(has(of_deadline, errc::rule_without_citation, "agency.deadline"));

    static constexpr act_row act[] = {{.id = "act.like.agency",
                                       .type = "act.like",
                                       .item = "agency:1",
                                       .basis = skb_netralitas_2022,
                                       .binds = pns,
                                       .then = consequence::allowed,
                                       .when = conduct::like && favours::calon,
                                       .words = {"A like.", "Menyukai."},
                                       .sanction = {"none", "tidak ada"}}};
    book = national_law();
    book.with(std::span<act_row const>{act});
    CHECK(has(analyse(book), errc::overlapping_outcomes, "act.like.agency", "act.like_comment_share.skb2022_b6"));
}

TEST_CASE("the constant law and the rule book hold the same rows under the same items", "[rules][analysis]") {
    row_set const fixed = carried_law();
    rule_book const& book = national_law();
    REQUIRE(fixed.norms().size() + std::size(decree_log) == book.norms().size());
    REQUIRE(fixed.acts().size() == book.acts().size());
    REQUIRE(fixed.deadlines().size() == book.deadlines().size());
    for (auto const* const n : fixed.norms()) {
        CHECK(book.find_norm(n->id) == n);
        CHECK(fixed.norms()[fixed.find(key_of(n->id)).index] == n);
    }
    for (auto const* const d : decree_log) {
        CHECK(fixed.carries(key_of(d->id)));
        CHECK_FALSE(fixed.find(key_of(d->id)));
    }
    CHECK_FALSE(fixed.carries(key_of("no.such.row")));
    for (std::size_t i = 0; i < book.acts().size(); ++i) {
        std::string_view const name = book.acts()[i]->item;
        for (std::size_t n = 1; n <= name.size(); ++n) {
            auto const key = key_of(name.substr(0, n));
            CAPTURE(name, n);
            CHECK(fixed.under_item(i, key) == book.under_item(i, key));
        }
    }
}

// The second opinion: facts at random, decided by the engine. Rows that do fire together must have been called possible.
TEST_CASE("what the search calls impossible never happens in the engine", "[rules][analysis]") {
    std::mt19937 random{20240922};
    auto const upto = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    auto const& law = national_law();
    auto const any_day = [&] { return add_days(date{2014, 6, 1}, upto(4500)); };
    // The words that conditions name, so that few statements already make rows fire.
    std::vector<condition> wanted;
    for (auto const* const n : law.norms()) {
        wanted.push_back(n->when);
    }
    for (auto const* const a : law.acts()) {
        wanted.push_back(a->when);
    }
    std::set<std::pair<std::size_t, std::size_t>> seen;
    std::size_t cases = 0;
    for (int round = 0; round < 6000; ++round) {
        facts f;
        bool const act = upto(2) == 0;
        contest_info const* const where =
            upto(4) == 0 ? nullptr : all_contests[upto(static_cast<int>(std::size(all_contests)))];
        f.state(state(static_cast<employment>(upto(18))));
        for (int k = 0; k < 4; ++k) {
            auto const& c = wanted[static_cast<std::size_t>(upto(static_cast<int>(wanted.size())))];
            for (std::uint8_t i = 0; i < c.size; ++i) {
                word const w = c.literals[i].left;
                if (w == word::always || w == word::the_day || w == word::known_on || w == word::conduct_day ||
                    f.known(w) || c.literals[i].ask == test::applies || c.literals[i].ask == test::missed ||
                    c.literals[i].ask == test::item || w == word::contest || w == word::cycle || upto(5) == 0) {
                    continue;
                }
                auto const type = info(w).type;
                if (type == value_type::day) {
                    f.state({w, type, serial(any_day())});
                } else if (type == value_type::flag) {
                    f.state({w, type, upto(2)});
                } else if (type == value_type::number) {
                    f.state({w, type, range_of(w).least + upto(range_of(w).greatest - range_of(w).least + 1)});
                } else if (c.literals[i].ask == test::one_of) {
                    std::vector<int> values;
                    for (int v = 0; v < info(w).value_count; ++v) {
                        if ((c.literals[i].value >> v & 1U) != 0) {
                            values.push_back(v);
                        }
                    }
                    int const v = values[static_cast<std::size_t>(upto(static_cast<int>(values.size())))];
                    f.state({w, type, type == value_type::several ? std::int64_t{1} << v : std::int64_t{v}});
                }
            }
        }
        date const asked = add_days(date{2016, 1, 1}, upto(4000));
        if (act) {
            f.state(conduct_day(add_days(asked, -upto(400))));
        }
        if (upto(2) == 0) {
            f.nothing_else_happened();
        }
        if (f.problem().code != errc::none || !check_order(f).empty()) {
            continue;
        }
        ++cases;
        inference decide{f, where, question{.on = asked}};
        std::vector<std::size_t> fired;
        for (std::size_t i = 0; i < law.norms().size(); ++i) {
            if (law.norms()[i]->then != consequence::none && decide.fires(i) == truth::yes) {
                fired.push_back(i);
            }
        }
        for (std::size_t i = 0; i < law.acts().size(); ++i) {
            if (decide.fulfilled(i) == truth::yes) {
                fired.push_back(law.norms().size() + i);
            }
        }
        for (auto const a : fired) {
            for (auto const b : fired) {
                if (a < b && seen.insert({a, b}).second) {
                    auto const x = detail::ruled_at(law, a);
                    auto const y = detail::ruled_at(law, b);
                    CAPTURE(x.id, y.id, serial(asked));
                    CHECK(detail::together(law, x, y));
                }
            }
        }
    }
    CHECK(cases > 2000);
    CHECK(seen.size() > 300);
}

// The orders that the analyser made explicit, on the cases behind them.
TEST_CASE("proof of the membership does not undo the letter that came before the card", "[rules][analysis]") {
    // The worked example of SE KASN 6/2023 C.1.b, with the card proven later on.
    employee<pns> const teacher{.appointed = date{2012, 3, 1}};
    facts history{resignation_submitted(date{2023, 4, 10}), party_card_issued(date{2023, 5, 4}),
                  registered_as_candidate(date{2023, 5, 10}), party_membership_proven(date{2023, 11, 20})};
    auto const a = assess(teacher, contests::dprd_2024, history, on{date{2023, 12, 1}});
    CHECK(a.status.discharge == consequence::discharge_with_honour);
    CHECK(a.status.discharge_from == date{2023, 4, 30});
    CHECK_FALSE(a.has("party.discharge.ptdh_decree"));
    CHECK_FALSE(a.has("party.member.dishonourable_2023"));

    // After the card it does: art. 255(4).
    facts const late{resignation_submitted(date{2023, 6, 10}), party_card_issued(date{2023, 5, 4}),
                     registered_as_candidate(date{2023, 5, 10}), party_membership_proven(date{2023, 11, 20})};
    CHECK(assess(teacher, contests::dprd_2024, late, on{date{2023, 12, 1}}).status.discharge ==
          consequence::discharge_without_honour);
}

TEST_CASE("the spouse who only attends is not punished for it by the back door", "[rules][analysis]") {
    facts const person{pns, spouse_stage::calon};
    act const attends[] = {{.what = {conduct::attend_campaign, for_spouse(true), favours::calon, active_support(false),
                                     attributes::none, partisan_sign(false), conduct_day(date{2023, 12, 10})}}};
    auto const a = assess(person, &contests::dprd_2024, question{.on = date{2023, 12, 11}}, attends);
    REQUIRE(a.verdicts.size() == 1);
    CHECK(a.verdicts[0].ruling == ruling::allowed);
    CHECK_FALSE(a.has("act.partisan_decision.pp94_5n5"));

    act const supports[] = {{.what = {conduct::attend_campaign, for_spouse(true), favours::calon, active_support(true),
                                      attributes::none, partisan_sign(false), conduct_day(date{2023, 12, 10})}}};
    auto const b = assess(person, &contests::dprd_2024, question{.on = date{2023, 12, 11}}, supports);
    CHECK(b.verdicts[0].ruling == ruling::breach);
}

// --- rows of one's own, alone, with one thing spoilt each

namespace {

constexpr instrument order{.id = "order", .short_name = "Order 1", .force = since(2020, 1, 1), .articles = {1}};
constexpr instrument early{.id = "early", .force = between(date{2020, 1, 1}, date{2020, 12, 31})};
constexpr instrument late{.id = "late", .force = since(2022, 1, 1)};
constexpr citations uncited{};
constexpr text said{"Said.", "Dikatakan."};
constexpr text half = [] {
    text t = said;
    t.id = {};
    return t;
}();

norm own_norm() {
    return {.id = "own.norm",
            .binds = pns,
            .force = since(2020, 1, 1),
            .kind = deontic::obligation,
            .then = consequence::must_keep_working,
            .when = resignation_submitted,
            .basis = {order},
            .grade = evidence::text,
            .selected_by = selects::day_asked,
            .words = said};
}
act_row own_act() {
    return {.id = "act.own",
            .type = "act",
            .item = "order:1",
            .basis = order,
            .binds = pns,
            .opens = track::ethics,
            .then = consequence::moral_sanction,
            .when = conduct::like && favours::calon,
            .words = said,
            .sanction = said};
}
deadline_row own_deadline() {
    return {.id = "own.deadline",
            .binds = pns,
            .force = since(2020, 1, 1),
            .from = word::resignation_submitted,
            .when = resignation_submitted,
            .basis = {order},
            .due = said};
}
template <class Row, class Change>
defect spoilt(Row row, row_check which, Change change) {
    change(row);
    Row const rows[] = {row};
    return first_defect(rows_of(rows), which);
}
template <class Row>
void sound(Row const& row) {
    for (auto const which : {row_check::ids, row_check::references, row_check::sources, row_check::texts,
                             row_check::days, row_check::conditions, row_check::overlaps, row_check::versions}) {
        CHECK_FALSE(spoilt(row, which, [](Row&) {}));
    }
}
norm dangling() {
    norm n = own_norm();
    n.id = "own.unknown";
    n.when = applies("own.nowhere");
    return n;
}
template <class Row, class Change>
errc reference(Row const& row, Change change) {
    return spoilt(row, row_check::references, change).code;
}

}  // namespace

TEST_CASE("rows of one's own that nothing is wrong with pass every check", "[rules][analysis]") {
    sound(own_norm());
    sound(own_act());
    sound(own_deadline());
}

TEST_CASE("a reference to what is not there is told of every kind of row", "[rules][analysis]") {
    auto const unknown = errc::unknown_reference;
    CHECK(reference(own_norm(), [](norm& n) { n.when = applies("own.nowhere"); }) == unknown);
    CHECK(reference(own_norm(), [](norm& n) { n.when = missed("own.nowhere"); }) == unknown);
    CHECK(reference(own_norm(), [](norm& n) { n.when = item("order:2"); }) == unknown);
    CHECK(reference(own_norm(), [](norm& n) { n.yields_to.items[0] = "own.nowhere"; }) == unknown);
    CHECK(reference(own_norm(), [](norm& n) { n.when = applies("own.norm"); }) == errc::none);
    CHECK(spoilt(own_norm(), row_check::references, [](norm& n) { n.reading = "mine_alone"; }).other == "mine_alone");
    CHECK(reference(own_norm(), [](norm& n) { n.reading = "kudus_2023"; }) == errc::none);

    CHECK(reference(own_act(), [](act_row& a) { a.when = applies("own.nowhere"); }) == unknown);
    CHECK(reference(own_act(), [](act_row& a) { a.yields_to.items[0] = "own.nowhere"; }) == unknown);
    CHECK(reference(own_act(), [](act_row& a) { a.counts_through = "own.nowhere"; }) == unknown);
    CHECK(reference(own_act(), [](act_row& a) { a.when = item("order"); }) == errc::none);

    CHECK(reference(own_deadline(), [](deadline_row& d) { d.when = missed("own.nowhere"); }) == unknown);
    CHECK(reference(own_deadline(), [](deadline_row& d) { d.when = missed("own.deadline"); }) == errc::none);
    CHECK(spoilt(own_deadline(), row_check::references, [](deadline_row& d) { d.reading = "mine_alone"; }).other ==
          "mine_alone");
}

TEST_CASE("a reading that nobody can select is no reading of a row", "[rules][analysis]") {
    std::size_t tried = 0;
    for (auto const& dispute : readings) {
        for (auto const& side : dispute.alternatives) {
            auto const code = reference(own_norm(), [&](norm& n) { n.reading = side.key; });
            CAPTURE(side.key);
            CHECK((code == errc::none) == dispute.selectable);
            tried += dispute.selectable ? 0 : 1;
        }
    }
    CHECK(tried > 0);
}

TEST_CASE("a row without citation or words is told of every kind", "[rules][analysis]") {
    auto const source = row_check::sources;
    CHECK(spoilt(own_norm(), source, [](norm& n) { n.basis = uncited; }).code == errc::rule_without_citation);
    CHECK(spoilt(own_act(), source, [](act_row& a) { a.basis = {}; }).code == errc::rule_without_citation);
    CHECK(spoilt(own_deadline(), source, [](deadline_row& d) { d.basis = uncited; }).code == errc::rule_without_citation);

    auto const silent = [](auto const& row, auto change) { return spoilt(row, row_check::texts, change).code; };
    CHECK(silent(own_norm(), [](norm& n) { n.id = {}; }) == errc::rule_without_text);
    CHECK(silent(own_norm(), [](norm& n) { n.words = {}; }) == errc::rule_without_text);
    CHECK(silent(own_norm(), [](norm& n) { n.words = half; }) == errc::rule_without_text);
    CHECK(silent(own_norm(), [](norm& n) { n.effect = half; }) == errc::rule_without_text);
    CHECK(silent(own_norm(), [](norm& n) { n.note = half; }) == errc::rule_without_text);
    CHECK(silent(own_norm(), [](norm& n) { n.note = said; }) == errc::none);
    CHECK(silent(own_act(), [](act_row& a) { a.id = {}; }) == errc::rule_without_text);
    CHECK(silent(own_act(), [](act_row& a) { a.words = {}; }) == errc::rule_without_text);
    CHECK(silent(own_act(), [](act_row& a) { a.sanction = {}; }) == errc::rule_without_text);
    CHECK(silent(own_act(), [](act_row& a) { a.when = {}; }) == errc::rule_without_text);
    CHECK(silent(own_deadline(), [](deadline_row& d) { d.id = {}; }) == errc::rule_without_text);
    CHECK(silent(own_deadline(), [](deadline_row& d) { d.due = {}; }) == errc::rule_without_text);
    CHECK(silent(own_deadline(), [](deadline_row& d) { d.when = {}; }) == errc::rule_without_text);
}

TEST_CASE("a row that applies on no day, or in no case, is told of every kind", "[rules][analysis]") {
    auto const days = row_check::days;
    interval const backwards = between(date{2021, 1, 1}, date{2020, 12, 31});
    CHECK(spoilt(own_norm(), days, [&](norm& n) { n.force = backwards; }).code == errc::never_in_force);
    CHECK(spoilt(own_norm(), days, [](norm& n) { n.force = until(2019, 12, 31); }).code == errc::never_in_force);
    CHECK(spoilt(own_norm(), days, [](norm& n) { n.force = until(2020, 1, 1); }).code == errc::none);
    CHECK(spoilt(own_norm(), days, [](norm& n) { n.basis = uncited; }).code == errc::none);  // its own check tells
    CHECK(spoilt(own_deadline(), days, [&](deadline_row& d) { d.force = backwards; }).code == errc::never_in_force);

    condition const never = resignation_submitted && !resignation_submitted;
    auto const holds = row_check::conditions;
    CHECK(spoilt(own_norm(), holds, [&](norm& n) { n.when = never; }).code == errc::condition_never_holds);
    CHECK(spoilt(own_act(), holds, [&](act_row& a) { a.when = never; }).code == errc::condition_never_holds);
    CHECK(spoilt(own_deadline(), holds, [&](deadline_row& d) { d.when = never; }).code == errc::condition_never_holds);
}

TEST_CASE("a defect of an act or a deadline does not hide the others of the same row", "[rules][analysis]") {
    act_row act = own_act();
    act.basis = {};
    act.when = applies("own.nowhere");
    act.words = {};
    deadline_row due = own_deadline();
    due.basis = uncited;
    due.when = missed("own.nowhere");
    due.due = {};
    due.reading = "mine_alone";
    due.force = between(date{2021, 1, 1}, date{2020, 12, 31});
    rule_book book;
    book.with(act).with(due);
    auto const all = analyse(book);
    for (auto const code : {errc::unknown_reference, errc::rule_without_citation, errc::rule_without_text}) {
        CHECK(has(all, code, "act.own"));
        CHECK(has(all, code, "own.deadline"));
    }
    CHECK(has(all, errc::unknown_reference, "own.deadline", "mine_alone"));
    CHECK(has(all, errc::never_in_force, "own.deadline"));

    act = own_act();
    act.when = conduct::like && resignation_submitted && !resignation_submitted;
    book = rule_book{};
    book.with(act);
    CHECK(has(analyse(book), errc::condition_never_holds, "act.own"));
}

TEST_CASE("two rows with one id are told, whatever kind they are", "[rules][analysis]") {
    norm const norms[] = {own_norm(), own_norm()};
    CHECK(first_defect(rows_of(norms), row_check::ids) == defect{.code = errc::id_used_twice, .row = "own.norm"});
    act_row const acts[] = {own_act(), own_act()};
    CHECK(first_defect(rows_of(acts), row_check::ids).row == "act.own");
    deadline_row const deadlines[] = {own_deadline(), own_deadline()};
    CHECK(first_defect(rows_of(deadlines), row_check::ids).row == "own.deadline");
    // The id of a decree on days off, which is no row of its own here.
    row_table<1, 0, 0, 1> with_decree;
    with_decree.norms[0] = &norms[0];
    with_decree.sort({"own.norm"});
    CHECK(first_defect(with_decree, row_check::ids).row == "own.norm");
    with_decree.sort({"own.other"});
    CHECK_FALSE(first_defect(with_decree, row_check::ids));
    // A rule book has no index to show; analyse() builds one.
    rule_book book;
    book.with(norms[0], norms[1]);
    CHECK_FALSE(first_defect(book, row_check::ids));
    CHECK(has(analyse(book), errc::id_used_twice, "own.norm"));
}

TEST_CASE("a permission and a ban speak of one conduct through the rows they refer to", "[rules][analysis]") {
    act_row act = own_act();
    act.then = consequence::none;
    norm ban = own_norm();
    ban.then = consequence::breach;
    ban.when = applies("act.own");
    ban.selected_by = selects::act_date;
    norm permission = ban;
    permission.id = "own.permission";
    permission.then = consequence::allowed;
    auto const clash = [&](condition const& allowed) {
        permission.when = allowed;
        row_table<2, 1, 0> rows;
        rows.norms = {&ban, &permission};
        rows.acts = {&act};
        rows.sort({});
        return overlap(rows.rows(), ban, permission);
    };
    CHECK(clash(conduct::like && for_spouse));
    CHECK_FALSE(clash(conduct::share && for_spouse));
    CHECK_FALSE(clash(condition{for_spouse}));
    // References two levels deep, and items.
    norm between_them = own_norm();
    between_them.id = "own.between";
    between_them.when = applies("act.own");
    act_row const* const only[] = {&act};
    row_table<3, 1, 0> rows;
    rows.norms = {&ban, &permission, &between_them};
    rows.acts = {only[0]};
    rows.sort({});
    permission.when = applies("own.between");
    CHECK(overlap(rows.rows(), ban, permission));
    permission.when = item("order:1");
    CHECK(overlap(rows.rows(), ban, permission));
    // What yields to the other is in order.
    permission.yields_to.items[0] = "own.norm";
    CHECK_FALSE(overlap(rows.rows(), ban, permission));
}

TEST_CASE("versions of a rule follow each other without a hole", "[rules][analysis]") {
    auto const version = [](char const* id, interval force) {
        norm n = own_norm();
        n.id = id;
        n.force = force;
        return n;
    };
    norm rows[] = {version("own.rule_2023", since(2023, 2, 1)),
                   version("own.rule_2020", between(date{2020, 1, 1}, date{2022, 12, 31}))};
    CHECK(first_defect(rows_of(rows), row_check::versions) ==
          defect{.code = errc::hole_in_days, .row = "own.rule_2020", .other = "own.rule_2023", .day = date{2023, 1, 1}});
    known_defect const accepted[] = {
        {errc::hole_in_days, {{"own.rule_2020"}}, {{"own.rule_2023"}}, {"Known.", "Diketahui."}}};
    CHECK_FALSE(first_defect(rows_of(rows), row_check::versions, accepted));
    rows[0].force = since(2022, 12, 31);
    CHECK(first_defect(rows_of(rows), row_check::versions).code == errc::versions_overlap);
    CHECK(first_defect(rows_of(rows), row_check::versions, accepted).code == errc::versions_overlap);
    rows[0].force = since(2023, 1, 1);
    CHECK_FALSE(first_defect(rows_of(rows), row_check::versions));
    // A year in the middle of an id, or a number that is none, makes no version.
    norm const others[] = {version("own.rule_20x3", since(2023, 1, 1)), version("own.rule_2020", since(2020, 1, 1))};
    CHECK_FALSE(first_defect(rows_of(others), row_check::versions));
}

TEST_CASE("a body stands alone and without a hole in its role", "[rules][analysis]") {
    auto const body = [](char const* id, interval force) {
        return supervisor_row{.id = id, .force = force, .body = said, .role = body_role::appeal, .basis = {order}};
    };
    std::vector<supervisor_row> rows{body("body.a", until(2020, 1, 1)), body("body.b", since(2020, 1, 2))};
    CHECK_FALSE(first_defect(rows));
    rows[1].force = since(2020, 1, 1);
    CHECK(first_defect(rows) ==
          defect{.code = errc::versions_overlap, .row = "body.a", .other = "body.b", .day = date{2020, 1, 1}});
    rows[1].force = since(2020, 1, 3);
    CHECK(first_defect(rows) ==
          defect{.code = errc::hole_in_days, .row = "body.a", .other = "body.b", .day = date{2020, 1, 2}});
    known_defect const accepted[] = {{errc::hole_in_days, {{"body.a"}}, {{"body.b"}}, {"Known.", "Diketahui."}}};
    CHECK_FALSE(first_defect(rows, accepted));
    // Of two that come later the nearer one ends the hole.
    rows[1].force = since(2021, 1, 1);
    rows.push_back(body("body.c", between(date{2020, 6, 1}, date{2020, 12, 31})));
    CHECK(first_defect(rows).other == "body.c");
    rows[1].role = body_role::ethics;
    rows[2].role = body_role::ethics;
    CHECK_FALSE(first_defect(rows));
}

TEST_CASE("conduct that a list names stays named from list to list", "[rules][analysis]") {
    act_row first = own_act();
    first.basis = early;
    act_row second = own_act();
    second.id = "act.own.late";
    second.basis = late;
    act_row rows[] = {first, second, first, second};
    rows[2].type = rows[3].type = "act.other";
    std::vector<defect> all;
    auto const keep = [&](defect const& d) {
        all.push_back(d);
        return true;
    };
    auto const table = rows_of(rows);
    detail::run(table.rows(), row_check::lists, {}, {}, 0, keep);
    // Told once, though two forms of conduct and five kinds of contest meet it.
    REQUIRE(all.size() == 1);
    CHECK(all[0] == defect{.code = errc::hole_in_days, .row = "early", .other = "late", .day = date{2021, 1, 1}});
    CHECK(first_defect(table, row_check::lists) == all[0]);
    known_defect const accepted[] = {{errc::hole_in_days, {{"early"}}, {{"late"}}, {"Known.", "Diketahui."}}};
    CHECK_FALSE(first_defect(table, row_check::lists, accepted));
}

TEST_CASE("a list that names a conduct for one stage names it for every stage it speaks of", "[rules][analysis]") {
    act_row rows[] = {own_act(), own_act(), own_act()};
    rows[1].id = "act.own.post";
    rows[1].when = conduct::post && (favours::calon | favours::party);
    rows[2].id = "act.own.crime";  // opens no track of the list
    rows[2].opens = track::criminal;
    rows[2].when = conduct::share && favours::calon;
    auto const gap = first_defect(rows_of(rows), row_check::gaps);
    CHECK(gap.code == errc::gap_in_list);
    CHECK(gap.row == "order");
    CHECK(gap.cell[0] == state(conduct::like));
    CHECK(gap.cell[1] == state(favours::party));
    auto const with = [&](condition const& cells) {
        known_gap const left_out[] = {{"order", cells, {"Left out.", "Tidak dimuat."}}};
        return first_defect(rows_of(rows), row_check::gaps, {}, left_out).code;
    };
    CHECK(with(conduct::like && favours::party) == errc::none);
    CHECK(with(conduct::like && is(employment::pns)) == errc::none);
    CHECK(with(conduct::like && is(employment::pppk)) == errc::gap_in_list);
    CHECK(with(conduct::like && !is(favours::calon)) == errc::none);
    CHECK(with(conduct::like && !is(favours::party)) == errc::gap_in_list);
    rows[0].when = condition{conduct::like};  // what it does not ask for it takes as it comes
    CHECK_FALSE(first_defect(rows_of(rows), row_check::gaps));
    // A row bound to somebody else leaves the first open for that kind.
    rows[1].binds = pppk;
    auto const whose = first_defect(rows_of(rows), row_check::gaps);
    CHECK(whose.code == errc::gap_in_list);
}

TEST_CASE("a declared overlap of rows that are none, or in order, is idle", "[rules][analysis]") {
    norm keep = own_norm();
    norm barred = own_norm();
    barred.id = "own.barred";
    barred.then = consequence::barred_from_duty;
    barred.when = registered_as_candidate;
    known_defect const accepted[] = {
        {errc::hole_in_days, {{"own.norm"}}, {{"own.barred"}}, {"Known.", "Diketahui."}},
        {errc::overlapping_outcomes, {{"own.norm"}}, {{"own.barred"}}, {"Known.", "Diketahui."}}};
    auto const idle = [&] {
        norm const rows[] = {keep, barred};
        return first_defect(rows_of(rows), row_check::declarations, accepted).code == errc::idle_declaration;
    };
    norm const rows[] = {keep, barred};
    CHECK(first_defect(rows_of(rows), row_check::overlaps).code == errc::overlapping_outcomes);
    CHECK_FALSE(first_defect(rows_of(rows), row_check::overlaps, accepted));
    CHECK_FALSE(idle());
    barred.when = !resignation_submitted;
    CHECK(idle());
    barred.when = registered_as_candidate;
    keep.yields_to.items[0] = "own.barred";
    CHECK(idle());
    // Yielding to what fires wherever the other does is an order as well.
    keep.yields_to.items[0] = "own.ground";
    CHECK_FALSE(idle());
    barred.when = registered_as_candidate && applies("own.ground");
    CHECK(idle());
    barred.when = registered_as_candidate || condition{applies("own.ground")};
    CHECK_FALSE(idle());
    keep.id = "own.third";
    CHECK(idle());
    deadline_row const deadlines[] = {own_deadline()};
    known_defect const of_deadline[] = {
        {errc::overlapping_outcomes, {{"own.deadline"}}, {{"own.nowhere"}}, {"Known.", "Diketahui."}}};
    CHECK(first_defect(rows_of(deadlines), row_check::declarations, of_deadline) ==
          defect{.code = errc::idle_declaration, .row = "own.deadline"});
    act_row const acts[] = {own_act()};
    known_defect const of_act[] = {
        {errc::overlapping_outcomes, {{"act.own"}}, {{"own.nowhere"}}, {"Known.", "Diketahui."}}};
    CHECK(first_defect(rows_of(acts), row_check::declarations, of_act).row == "act.own");
}

TEST_CASE("a disagreement names rows that are there, and has sides and words", "[rules][analysis]") {
    CHECK_FALSE(first_defect(national_law(), readings));
    reading_row dispute{.id = "reading.own", .question = said, .default_position = said};
    dispute.alternatives.items[0] = {.key = "own_side", .who = said, .position = said};
    dispute.rows.items[0] = "party.member.resigner_honourable";
    auto const with = [&](auto change) {
        reading_row rows[] = {dispute};
        change(rows[0]);
        return first_defect(national_law(), std::span<reading_row const>{rows}).code;
    };
    CHECK(with([](reading_row&) {}) == errc::none);
    CHECK(with([](reading_row& r) { r.rows.items[1] = "own.nowhere"; }) == errc::unknown_reference);
    CHECK(with([](reading_row& r) { r.alternatives.items[0] = {}; }) == errc::rule_without_text);
    CHECK(with([](reading_row& r) { r.question = {}; }) == errc::rule_without_text);
    CHECK(with([](reading_row& r) { r.default_position = {}; }) == errc::rule_without_text);
}

TEST_CASE("every state is reached, and one event leads to one state", "[rules][analysis]") {
    enum class lamp : std::uint8_t { off, on, broken };
    transition<lamp> table[] = {{bit(lamp::off), word::appointed, lamp::on, "own.norm"},
                                {bit(lamp::on), word::service_ended, lamp::broken, "own.norm"}};
    CHECK_FALSE(first_defect(table, lamp::off, lamp::broken, "lamp"));
    auto const after = [&](auto change) {
        auto const before = table[1];
        change(table[1]);
        auto const d = first_defect(table, lamp::off, lamp::broken, "lamp");
        table[1] = before;
        return d;
    };
    auto const unreached = after([](auto& t) { t.to = lamp::on; });
    CHECK(unreached.code == errc::unreachable_state);
    CHECK(unreached.row == "lamp");
    CHECK(unreached.state == static_cast<std::uint8_t>(lamp::broken));
    CHECK(after([](auto& t) { t.from = 0; }).code == errc::unreachable_state);
    CHECK(after([](auto& t) { t.on = word::on_cltn; }) ==
          defect{.code = errc::transition_undecided, .row = "lamp", .other = "on_cltn", .state = 2});
    CHECK(after([](auto& t) { t.by = {}; }).code == errc::transition_undecided);
    auto const from_off = [](auto& t) {
        t.from = bit(lamp::off);
        t.on = word::appointed;
    };
    CHECK(after(from_off).code == errc::transition_undecided);
    // A consequence decides between the two.
    CHECK_FALSE(after([&](auto& t) {
        from_off(t);
        t.needs = consequence::pension;
    }));
}

TEST_CASE("a defect shows its ids to the compiler, cut where they are too long", "[rules][analysis]") {
    printed_defect const none{defect{}};
    CHECK(none.number == 0);
    CHECK(std::string_view{none.row}.empty());
    std::string const longest(90, 'x');
    printed_defect const shown{defect{.code = errc::overlapping_outcomes, .row = "own.norm", .other = longest}};
    CHECK(shown.number == static_cast<int>(errc::overlapping_outcomes));
    CHECK(std::string_view{shown.row} == "own.norm");
    CHECK(std::string_view{shown.other} == longest.substr(0, 79));
}

TEST_CASE("a permission and a ban clash between norms and acts in either order", "[rules][analysis]") {
    act_row ban = own_act();
    act_row may = own_act();
    may.id = "act.may";
    may.then = consequence::allowed;
    norm free = own_norm();
    free.then = consequence::allowed;
    free.when = conduct::like && for_spouse;
    free.selected_by = selects::act_date;
    row_table<1, 2, 0> table;
    table.norms = {&free};
    table.acts = {&ban, &may};
    table.sort({});
    auto const rows = table.rows();
    CHECK(overlap(rows, ban, may));
    CHECK(overlap(rows, may, ban));
    CHECK(overlap(rows, ban, free));
    CHECK(overlap(rows, free, ban));
    CHECK_FALSE(overlap(rows, may, free));  // two permissions
    CHECK(first_defect(rows, row_check::overlaps).code == errc::overlapping_outcomes);

    free.when = conduct::like && favours::party;  // the ban speaks of candidates
    CHECK_FALSE(overlap(rows, free, ban));
    free.when = (conduct::like | conduct::share) && for_spouse;
    CHECK(overlap(rows, free, ban));
    free.when = !is(conduct::like) && for_spouse;  // names no form of conduct
    CHECK_FALSE(overlap(rows, free, ban));
    free.when = conduct::like && for_spouse;
    free.contests = contest::pilkada;
    ban.contests = contest::dprd;
    CHECK_FALSE(overlap(rows, free, ban));
    ban.contests = any_contest;
    CHECK(overlap(rows, free, ban));
    free.reading = "kudus_2023";
    CHECK_FALSE(overlap(rows, free, ban));
    free.reading = {};
    ban.yields_to.items[0] = "own.norm";
    CHECK_FALSE(overlap(rows, free, ban));
    CHECK_FALSE(overlap(rows, ban, free));
}

TEST_CASE("a norm that sets the sanction of an item falls with the item", "[rules][analysis]") {
    act_row const listed = own_act();
    norm sanction = own_norm();
    sanction.then = consequence::moderate_punishment;
    sanction.when = condition{item("order:1")};
    sanction.selected_by = selects::act_date;
    norm free = sanction;
    free.id = "own.free";
    free.then = consequence::allowed;
    free.when = conduct::like && for_spouse;
    row_table<2, 1, 0> table;
    table.norms = {&sanction, &free};
    table.acts = {&listed};
    table.sort({});
    CHECK_FALSE(overlap(table.rows(), sanction, free));
    CHECK_FALSE(overlap(table.rows(), free, sanction));
    CHECK(overlap(table.rows(), listed, free));  // it is asked of the act itself
    sanction.when = conduct::like && favours::calon;
    CHECK(overlap(table.rows(), sanction, free));
}

TEST_CASE("outcomes about the post clash only for one post", "[rules][analysis]") {
    norm const keep = own_norm();
    norm barred = own_norm();
    barred.id = "own.barred";
    barred.then = consequence::barred_from_duty;
    norm const one[] = {keep};
    auto const rows = rows_of(one);
    CHECK(overlap(rows.rows(), keep, barred));
    barred.binds = pppk;
    CHECK_FALSE(overlap(rows.rows(), keep, barred));
    // Standing for election is the person's, whatever the post.
    norm eligible = keep;
    eligible.then = consequence::eligible;
    norm struck = barred;
    struck.then = consequence::struck_from_list;
    struck.binds = regional_official;
    CHECK(overlap(rows.rows(), eligible, struck));
}

TEST_CASE("rows before the first asked about are only compared with those after it", "[rules][analysis]") {
    norm barred = own_norm();
    barred.id = "own.barred";
    barred.then = consequence::barred_from_duty;
    norm other = own_norm();
    other.id = "own.other";
    other.when = list_filed;
    other.then = consequence::pension;
    norm const rows[] = {own_norm(), barred, other};
    auto const table = rows_of(rows);
    auto const from = [&](std::size_t first) { return first_defect(table, row_check::overlaps, {}, {}, first).code; };
    CHECK(from(0) == errc::overlapping_outcomes);
    CHECK(from(1) == errc::overlapping_outcomes);
    CHECK(from(2) == errc::none);
    norm const bad[] = {dangling(), own_norm()};
    CHECK(first_defect(rows_of(bad), row_check::references).code == errc::unknown_reference);
    CHECK_FALSE(first_defect(rows_of(bad), row_check::references, {}, {}, 1));
    CHECK_FALSE(first_defect(rows_of(bad), row_check::conditions, {}, {}, 1));
}

}  // namespace analysis_test
