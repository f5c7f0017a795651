// SPDX-License-Identifier: BSL-1.0
#include <netralitas/io/row_digest.hpp>

#include <set>
#include <string>
#include <vector>

#include <catch.hpp>

namespace row_digest_test {

using namespace netralitas;

namespace {

// The row with one thing changed, by its digest: all of them, and the row itself, must differ.
template <class Row, class... Change>
void each_change_shows(Row const& row, Change... change) {
    std::set<std::string> seen{digest_of(row)};
    std::size_t n = 1;
    auto const one = [&](auto f) {
        Row r = row;
        f(r);
        INFO("change number " << n);
        CHECK(seen.insert(digest_of(r)).second);
        ++n;
    };
    (one(change), ...);
    CHECK(digest_of(Row{row}) == digest_of(row));
}

}  // namespace

TEST_CASE("a digest is a UUID of version 5, as other programs compute it", "[io][row_digest]") {
    // Python: uuid5(uuid5(NAMESPACE_DNS, "netralitas"), text)
    CHECK(text_digest("abc") == "a5fc3db6-9543-5c73-8537-f65348b83949");
    CHECK(text_digest("") == "1e394528-5f21-58f5-9e58-3e14b915d448");
    CHECK(canonical(nlohmann::json::parse(R"({"b": [1, 2], "a": "\u00e4"})")) == R"({"a":"\u00e4","b":[1,2]})");
}

TEST_CASE("whatever a norm says is in its digest", "[io][row_digest]") {
    norm const row{.id = "t.row",
                   .binds = pns,
                   .contests = dprd,
                   .force = since(2017, 4, 7),
                   .when = resignation_submitted && cycle::pemilu_2024 && became_party_member < resignation_submitted,
                   .basis = {pp_11_2017.pasal(255).ayat(3)},
                   .words = {"Said.", "Dikatakan."}};
    each_change_shows(
        row, [](norm& n) { n.id = "t.other"; }, [](norm& n) { n.binds = anyone; }, [](norm& n) { n.binds = cpns; },
        [](norm& n) { n.contests = any_contest; }, [](norm& n) { n.force = since(2017, 4, 8); },
        [](norm& n) {
            n.force = between(date{2017, 4, 7}, date{2020, 1, 1});
        },
        [](norm& n) { n.force = until(2017, 4, 7); }, [](norm& n) { n.kind = deontic::power; },
        [](norm& n) { n.then = consequence::no_return; }, [](norm& n) { n.when = resignation_submitted; },
        [](norm& n) { n.when.literals[0].negated = true; }, [](norm& n) { n.when.literals[1].clause = 0; },
        [](norm& n) { n.when.literals[1].value <<= 1U; }, [](norm& n) { n.when.literals[2].ask = test::less_equal; },
        [](norm& n) { n.when = applies("a.b"); }, [](norm& n) { n.when = missed("a.b"); },
        [](norm& n) { n.when = applies("a.c"); }, [](norm& n) { n.when = missed_summonses == 1; },
        [](norm& n) { n.when = missed_summonses == 2; },
        [](norm& n) {
            n.when = first_approach < date{2023, 1, 1};
        },
        [](norm& n) {
            n.when = first_approach < date{2023, 1, 2};
        },
        [](norm& n) { n.basis = {pp_11_2017.pasal(255).ayat(4)}; },
        [](norm& n) {
            n.basis = {pp_11_2017.pasal(255).ayat(3), pp_11_2017};
        },
        [](norm& n) { n.basis = {pp_11_2017.pasal(255).ayat(3).as_amended_by(pp_17_2020)}; },
        [](norm& n) { n.grade = evidence::memory; }, [](norm& n) { n.selected_by = selects::day_asked; },
        [](norm& n) { n.reading = "r"; }, [](norm& n) { n.yields_to = {row_ref{"a.b"}}; },
        [](norm& n) { n.takes_effect = resignation_submitted; }, [](norm& n) { n.at_month_end = true; },
        [](norm& n) { n.words.id = "Katanya."; }, [](norm& n) { n.words.en = "Says."; },
        [](norm& n) {
            n.effect = {"e", "e"};
        },
        [](norm& n) {
            n.note = {"n", "n"};
        });
}

TEST_CASE("an instrument with another day of issue or force changes the rows that cite it", "[io][row_digest]") {
    instrument const before{.id = "own", .short_name = "Own", .issued = since(2024, 1, 1), .force = since(2024, 1, 2)};
    auto issued = before;
    issued.issued = since(2024, 1, 3);
    auto force = before;
    force.force = since(2024, 1, 3);
    auto const digest = [](instrument const& i) {
        norm n{};
        n.id = "t.row";
        n.basis.items[0] = i;
        return digest_of(n);
    };
    CHECK(std::set<std::string>{digest(before), digest(issued), digest(force)}.size() == 3);
}

TEST_CASE("whatever an act or a deadline says is in its digest", "[io][row_digest]") {
    each_change_shows(
        *national_law().acts()[0], [](act_row& a) { a.type = "t"; }, [](act_row& a) { a.item = "i"; },
        [](act_row& a) { a.basis = pp_11_2017; }, [](act_row& a) { a.beneficiary = stage::spouse_calon; },
        [](act_row& a) { a.caught = timing::campaign; }, [](act_row& a) { a.opens = track::contract; },
        [](act_row& a) { a.then = consequence::crime; }, [](act_row& a) { a.sanction_basis = {pp_11_2017.pasal(255)}; },
        [](act_row& a) { a.yields_to = {row_ref{"a.b"}}; }, [](act_row& a) { a.counts_through = row_ref{"a.b"}; },
        [](act_row& a) { a.words.id = "w"; }, [](act_row& a) { a.sanction.en = "s"; });
    each_change_shows(
        *national_law().find_deadline("deadline.cltn.report_back"), [](deadline_row& d) { d.from = word::appointed; },
        [](deadline_row& d) { d.length.amount = 2; }, [](deadline_row& d) { d.length.unit = unit::year; },
        [](deadline_row& d) { d.length.direction = direction::before; },
        [](deadline_row& d) { d.length.counting = counting::plain_subtraction; },
        [](deadline_row& d) { d.length.roll = roll::none; },
        [](deadline_row& d) {
            d.length.fixed = date{2024, 1, 1};
        },
        [](deadline_row& d) {
            d.otherwise = {"r", unit::working_day};
        },
        [](deadline_row& d) { d.when = vacancy; }, [](deadline_row& d) { d.met_by = {placed}; },
        [](deadline_row& d) {
            d.force.last = date{2030, 1, 1};
        },
        [](deadline_row& d) { d.reading = "r"; }, [](deadline_row& d) { d.due.id = "x"; },
        [](deadline_row& d) { d.who.id = "x"; }, [](deadline_row& d) { d.missed.id = "x"; });
}

TEST_CASE("no two rows of the law share a digest", "[io][row_digest]") {
    auto const rows = row_digests();
    auto const& law = national_law();
    CHECK(rows.size() == law.norms().size() + law.acts().size() + law.deadlines().size());
    std::set<std::string> different;
    for (auto const& [id, digest] : rows) {
        different.insert(digest);
    }
    CHECK(different.size() == rows.size());
}

TEST_CASE("own rows join the digest, one of a known id under its number", "[io][row_digest]") {
    norm const own[] = {{.id = "own.rule", .when = vacancy, .basis = {pp_11_2017}, .words = {"a", "b"}},
                        {.id = "party.member.ban_pp11", .when = vacancy, .basis = {pp_11_2017}, .words = {"a", "b"}}};
    auto const book = rule_book{}.with(std::span<norm const>{own});
    auto const rows = row_digests(book);
    CHECK(rows.size() == row_digests().size() + 2);
    CHECK(rows.count("own.rule") == 1);
    CHECK(rows.count("party.member.ban_pp11#2") == 1);
    CHECK(rows.at("party.member.ban_pp11") == row_digests().at("party.member.ban_pp11"));
    CHECK(rule_set_digest(rows) != rule_set_digest(row_digests()));
    CHECK(rule_set_digest(row_digests(rule_book{})) == rule_set_digest(row_digests()));
}

TEST_CASE("the calendar's digest covers decrees and extra days, and not the choices", "[io][row_digest]") {
    auto const digest = [](calendar_options const& o) { return calendar_digest(decree_digests(o), o); };
    auto const plain = digest({});
    CHECK(decree_digests().size() == std::size(decree_log));
    CHECK(digest({.known_on = date{2023, 1, 1}, .week = work_week::six_days}) == plain);
    extra_day const extra[] = {{.day = date{2024, 5, 6}, .name = {"Fair", "Pasar malam"}}};
    extra_day const moved[] = {{.day = date{2024, 5, 7}, .name = {"Fair", "Pasar malam"}}};
    decree_entry const entry[] = {
        decrees::declare(date{2028, 1, 1}, day_kind::national_holiday, {"New Year", "Tahun Baru"})};
    decree_entry const other[] = {
        decrees::withdraw(date{2028, 1, 1}, day_kind::national_holiday, {"New Year", "Tahun Baru"})};
    decree const own[] = {{.id = "own", .of = &pp_11_2017, .lists_year = 2028, .entries = entry}};
    decree const changed[] = {{.id = "own", .of = &pp_11_2017, .lists_year = 2028, .entries = other}};
    CHECK(std::set<std::string>{plain, digest({.extra = extra}), digest({.extra = moved}), digest({.own_decrees = own}),
                                digest({.own_decrees = changed})}
              .size() == 5);
}

TEST_CASE("a contest's digest covers its timetable", "[io][row_digest]") {
    auto c = contests::pilkada_2024;
    CHECK(digest_of(c) == digest_of(contests::pilkada_2024));
    std::vector<stage_row> stages(c.stages.begin(), c.stages.end());
    stages[0].days.last = date{2029, 1, 1};
    c.stages = stages;
    CHECK(digest_of(c) != digest_of(contests::pilkada_2024));
    CHECK(digest_of(contests::dpr_2024) != digest_of(contests::dprd_2024));
}

}  // namespace row_digest_test
