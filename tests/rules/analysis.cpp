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

}  // namespace analysis_test
