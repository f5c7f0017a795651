// SPDX-License-Identifier: BSL-1.0
// The proof of an answer: it agrees with the engine on every row of many cases, its truth follows from its own parts, its ids are
// stable and unique, and what is left of it as a reason why not is what stands in the way.
#include <netralitas/rules/reasons.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <vector>

#include <netralitas/io/json.hpp>
#include <netralitas/io/scenario.hpp>

#include <catch.hpp>

namespace reasons_test {

using namespace netralitas;

namespace {

employee<pns> const teacher{.appointed = date{2012, 3, 1}};
facts const example_history{
    resignation_submitted(date{2023, 4, 10}),
    party_card_issued(date{2023, 5, 4}),
    registered_as_candidate(date{2023, 5, 10}),
};
assessment example() { return assess(teacher, contests::dprd_2024, example_history, on{date{2023, 6, 1}}); }

// The truth of a node from the truth of what stands below it, by the rule of its kind alone.
truth recomputed(reasons const& r, std::size_t i) {
    truth all = truth::yes;
    truth any = truth::no;
    for (std::size_t c = i + 1; c < r.end_of(i); c = r.end_of(c)) {
        auto const& n = r.nodes[c];
        if (n.kind == reason_kind::step || n.kind == reason_kind::either || n.kind == reason_kind::premise) {
            all = all & n.holds;
            any = any | n.holds;
        }
    }
    return r.nodes[i].kind == reason_kind::either ? any : all;
}

bool is_proof(reasons const& r) {
    for (std::size_t i = 0; i < r.nodes.size(); ++i) {
        auto const& n = r.nodes[i];
        bool const composed = (n.kind == reason_kind::row && !n.told_before) || n.kind == reason_kind::either;
        if (composed && recomputed(r, i) != n.holds) {
            return false;
        }
    }
    return true;
}

bool unique_ids(reasons const& r) {
    for (std::size_t root = 0; root < r.nodes.size(); root = r.end_of(root)) {
        std::set<std::string> seen;
        for (std::size_t i = root; i < r.end_of(root); ++i) {
            if (!seen.insert(r.id(i)).second) {
                return false;
            }
        }
    }
    return true;
}

std::vector<scenario> scenarios() {
    std::vector<scenario> all;
    std::vector<std::filesystem::path> files;
    for (auto const& e : std::filesystem::directory_iterator{NETRALITAS_TEST_DATA "/../conformance"}) {
        if (e.path().extension() == ".json") {
            files.push_back(e.path());
        }
    }
    std::sort(files.begin(), files.end());
    for (auto const& f : files) {
        std::ifstream in{f};
        std::string const text{std::istreambuf_iterator<char>{in}, {}};
        for (auto& s : read_scenarios(text, f.string())) {
            if (s) {
                all.push_back(std::move(s.value));
            }
        }
    }
    return all;
}

}  // namespace

TEST_CASE("every proof agrees with the engine and follows from its own parts", "[rules][reasons]") {
    auto const all = scenarios();
    REQUIRE(all.size() > 1000);
    auto const& law = national_law();
    std::vector<std::string_view> ids;
    for (auto const* const n : law.norms()) {
        ids.push_back(n->id);
    }
    for (auto const* const d : law.deadlines()) {
        ids.push_back(d->id);
    }
    for (auto const* const a : law.acts()) {
        ids.push_back(a->id);
    }
    std::size_t proved = 0;
    std::size_t next = 0;
    for (std::size_t k = 0; k < all.size(); k += 7) {
        auto const& s = all[k];
        for (auto const& q : s.questions) {
            if (q.kind != question_kind::person) {
                continue;
            }
            auto const a = answer(s, q);
            std::vector<std::string_view> some;
            for (auto const& f : a.answer.findings) {
                if (f.rule->selected_by != selects::knowledge_day) {
                    some.push_back(f.id());
                }
            }
            for (int i = 0; i < 12; ++i) {  // and rows that have nothing to do with the case, each in its turn
                some.push_back(ids[next++ % ids.size()]);
            }
            inference decide{a.answer.stated, a.answer.where, a.answer.asked};
            for (auto const id : some) {
                auto const r = why(a.answer, id);
                INFO(s.id << " " << q.id << " " << id);
                REQUIRE(!r.nodes.empty());
                CHECK(is_proof(r));
                CHECK(unique_ids(r));
                auto const p = law.find(id);
                bool const of_acts = detail::concerns_acts(law, p) && !a.answer.verdicts.empty();
                if (p.kind == row_kind::rule && !of_acts) {
                    truth const fires = decide.fires(p.index);
                    auto const f = std::find_if(a.answer.findings.begin(), a.answer.findings.end(),
                                                [&](finding const& x) { return x.id() == id; });
                    truth expected = fires;
                    if (f != a.answer.findings.end() && !f->overruled_by.empty()) {
                        expected = truth::no;
                    } else if (f != a.answer.findings.end() && !f->contested_by.empty()) {
                        expected = truth::unknown;
                    }
                    if (fires == truth::yes) {
                        CHECK(r.nodes[0].holds == expected);
                    } else {
                        CHECK(r.nodes[0].holds == (fires & r.nodes[0].holds));
                    }
                }
                if (p.kind == row_kind::deadline) {
                    auto const state = decide.answer(p.index).state;
                    CHECK(r.nodes[0].holds == (state == deadline_state::not_applicable ? truth::no
                                               : state == deadline_state::undecided    ? truth::unknown
                                                                                       : truth::yes));
                }
                auto const not_so = blockers(r);
                CHECK(not_so.nodes.empty() == (r.holds() == truth::yes));
                ++proved;
            }
        }
    }
    CHECK(proved > 5000);
}

TEST_CASE("the proof of the official example rests on its three events", "[rules][reasons]") {
    auto const r = why(example(), "party.member.resigner_honourable");
    REQUIRE(!r.nodes.empty());
    CHECK(r.nodes[0].holds == truth::yes);
    std::set<std::string> ids;
    for (std::size_t i = 0; i < r.nodes.size(); ++i) {
        ids.insert(r.id(i));
    }
    CHECK(ids.count("party.member.resigner_honourable/when.1/resignation_submitted") == 1);
    // Membership follows from the card, and the proof says so.
    CHECK(ids.count("party.member.resigner_honourable/when.2/became_party_member/party_card_issued") == 1);
    CHECK(ids.count("party.member.resigner_honourable/when.3/became_party_member") == 1);
    for (auto const& n : r.nodes) {
        if (n.kind == reason_kind::fact && n.fact.subject == word::became_party_member) {
            CHECK(n.fact.source == fact_source::follows);
            CHECK(from_serial(n.fact.value) == date{2023, 5, 4});
        }
        if (n.kind == reason_kind::fact && n.fact.subject == word::resignation_submitted) {
            CHECK(n.fact.source == fact_source::stated);
        }
    }
}

TEST_CASE("why the answer is what it is: the rows behind the status, the date among them", "[rules][reasons]") {
    auto const r = why(example());
    bool due_day = false;
    for (auto const& n : r.nodes) {
        due_day = due_day || (n.kind == reason_kind::due && n.day == date{2023, 4, 30});
    }
    CHECK(due_day);
    CHECK(r.holds() == truth::yes);
    CHECK(why(assess(teacher, contests::dprd_2024, {}, on{date{2023, 6, 1}})).nodes.empty());
}

TEST_CASE("why not: what stands in the way and nothing else", "[rules][reasons]") {
    auto const a = example();
    auto const r = why_not(a, "party.member.dishonourable_discharge");
    REQUIRE(!r.nodes.empty());
    CHECK(r.nodes[0].holds == truth::no);
    // The resignation was filed, and filed before membership: both alternatives fail.
    std::size_t failing = 0;
    for (auto const& n : r.nodes) {
        CHECK((n.kind == reason_kind::fact || n.kind == reason_kind::day || n.holds != truth::yes));
        failing += n.kind == reason_kind::premise ? 1U : 0U;
    }
    CHECK(failing == 2);
    CHECK(why_not(a, "party.member.resigner_honourable").nodes.empty());
}

TEST_CASE("a version, a day of knowledge, a kind and a reading can each stand in the way", "[rules][reasons]") {
    auto const blocked_at = [](assessment const& a, std::string_view id) {
        std::set<reason_step> steps;
        for (auto const& n : why_not(a, id).nodes) {
            if (n.kind == reason_kind::step && n.depth == 1) {
                steps.insert(n.step);
            }
        }
        return steps;
    };
    facts contract{pppk, appointed(date{2020, 1, 1})};
    auto const other_kind = assess(contract, contests::dprd_2024, example_history, on{date{2023, 6, 1}});
    CHECK(blocked_at(other_kind, "party.member.resigner_honourable") == std::set{reason_step::whom});
    auto const early = assess(teacher, contests::dprd_2024, {first_approach(date{2023, 3, 1})}, on{date{2023, 3, 1}},
                              as_known_on{date{2023, 3, 1}});
    auto const circular = blocked_at(early, "cltn.political.required_before_approach");
    CHECK(circular.count(reason_step::known) == 1);
    CHECK(circular.count(reason_step::version) == 1);
    // The reading of Kudus counts from the determination, which only who selects it follows.
    auto const national = example();
    std::size_t of_readings = 0;
    for (auto const* const n : national_law().norms()) {
        if (n->reading == "kudus_2023") {
            CHECK(blocked_at(national, n->id).count(reason_step::reading) == 1);
            ++of_readings;
        }
    }
    CHECK(of_readings > 0);
}

TEST_CASE("a row over which another prevails does not apply, and the proof says which", "[rules][reasons]") {
    bool seen = false;
    for (auto const& s : scenarios()) {
        for (auto const& q : s.questions) {
            if (seen || q.kind != question_kind::person) {
                continue;
            }
            auto const a = answer(s, q);
            for (auto const& f : a.answer.findings) {
                if (f.overruled_by.empty() || detail::concerns_acts(national_law(), national_law().find(f.id()))) {
                    continue;
                }
                seen = true;
                auto const r = why_not(a.answer, f.id());
                REQUIRE(r.nodes.size() > 1);
                bool named = false;
                for (auto const& n : r.nodes) {
                    named = named || (n.step == reason_step::prevails && r.row_id(n.row) == f.overruled_by);
                }
                CHECK(named);
                break;
            }
        }
    }
    CHECK(seen);
}

TEST_CASE("an unknown id has no proof but an error", "[rules][reasons]") {
    auto const r = why(example(), "party.member.no_such_row");
    CHECK(r.nodes.empty());
    CHECK(r.problem.code == errc::unknown_id);
    CHECK(r.problem.subject == "party.member.no_such_row");
    CHECK(why_not(example(), "").problem.code == errc::unknown_id);
}

TEST_CASE("unpaid leave: everything that is missing, at once", "[rules][reasons]") {
    cltn_plan const too_long{.reason = cltn_reason::approach_party, .start = date{2023, 6, 1}, .end = date{2027, 1, 1}};
    question const q{.on = date{2023, 5, 1}};
    // Three years of service where five are asked for, and a leave of more than three years.
    auto const r = why_not(facts{pns, appointed(date{2020, 1, 1})}, too_long, q);
    std::vector<std::string_view> unmet;
    for (auto const& n : r.nodes) {
        if (n.depth == 0) {
            CHECK(n.kind == reason_kind::requirement);
            CHECK(n.holds == truth::no);
            unmet.push_back(r.row_id(n.row));
        }
    }
    CHECK(unmet == std::vector<std::string_view>{"cltn.eligibility.five_years", "cltn.term.max_three_years"});
    CHECK(cltn_for(facts{pns, appointed(date{2020, 1, 1})}, too_long, q).eligible == truth::no);
    // Ten years, one year of leave: nothing is missing.
    cltn_plan const short_one{.reason = cltn_reason::approach_party, .start = date{2023, 6, 1}, .end = date{2024, 5, 31}};
    CHECK(why_not(facts{pns, appointed(date{2012, 1, 1})}, short_one, q).nodes.empty());
    // A PPPK has no such leave, whatever else is so.
    auto const none = why_not(facts{pppk, appointed(date{2012, 1, 1})}, short_one, q);
    REQUIRE(!none.nodes.empty());
    CHECK(none.row_id(none.nodes[0].row) == "cltn.eligibility.pppk_none");
}

TEST_CASE("a count in working days shows each day off that it skipped, with its decree", "[rules][reasons]") {
    // From 20 June 2023, as known on 1 June: the leave of 28 and 30 June had not been decreed yet.
    auto const skipped = [](date known) {
        std::vector<date> days;
        facts f{pns, appointed(date{2012, 3, 1}), decision_received(date{2023, 6, 20})};
        f.nothing_else_happened();
        auto const a = assess(f, nullptr, {.on = date{2023, 6, 21}, .known_on = known});
        for (auto const& n : why(a, "deadline.discipline.effective").nodes) {
            if (n.kind == reason_kind::day && n.off != day_kind::weekend) {
                CHECK(n.by != nullptr);
                days.push_back(n.day);
            }
        }
        return days;
    };
    CHECK(skipped(date{2023, 6, 1}) == std::vector<date>{date{2023, 6, 29}});
    CHECK(skipped(date{2023, 6, 20}) == std::vector<date>{date{2023, 6, 28}, date{2023, 6, 29}, date{2023, 6, 30}});
}

TEST_CASE("a verdict is proved by the rows it rests on, and an open one by the rows that are open", "[rules][reasons]") {
    act const approach{.what = {conduct::approach_party, favours::own_candidacy, attributes::none, state_facilities(false),
                                campaign_role::none, for_spouse(false), conduct_day(date{2023, 8, 1})}};
    question const q{.on = date{2023, 8, 1}};
    facts f{pns, appointed(date{2012, 3, 1}), spouse_stage::none};
    auto const open = assess(f, &contests::dprd_2024, q, {&approach, 1});
    f.nothing_else_happened();
    auto const sure = assess(f, &contests::dprd_2024, q, {&approach, 1});
    auto const roots = [](reasons const& r) {
        std::vector<std::size_t> out;
        for (std::size_t i = 0; i < r.nodes.size(); i = r.end_of(i)) {
            out.push_back(i);
        }
        return out;
    };
    // SKB 2022 B.3 forbids it to whoever is not on leave.
    REQUIRE(sure.verdicts[0].ruling == ruling::breach);
    auto const proof = why(sure, sure.verdicts[0]);
    REQUIRE_FALSE(roots(proof).empty());
    CHECK(proof.row_id(proof.nodes[0].row) == "act.approach_party.skb2022_b3");
    CHECK(proof.holds() == truth::yes);
    CHECK(is_proof(proof));
    CHECK(unique_ids(proof));
    for (auto const i : roots(proof)) {
        CHECK(proof.nodes[i].of == &approach);
    }
    // Nobody has said whether there was leave: each row that is open is told, and none is sure.
    REQUIRE(open.verdicts[0].ruling == ruling::undecided);
    auto const missing = why(open, open.verdicts[0]);
    std::set<std::string_view> told;
    for (auto const i : roots(missing)) {
        told.insert(missing.row_id(missing.nodes[i].row));
    }
    CHECK(told.count("act.approach_party.skb2022_b3") == 1);
    for (auto const& u : open.verdicts[0].undecided) {
        CHECK(told.count(u.id()) == 1);
    }
    CHECK(missing.holds() == truth::unknown);
    CHECK(is_proof(missing));
}

TEST_CASE("a proof names no row where there is none", "[rules][reasons]") {
    auto const a = example();
    auto const none = why(a, "no.such.row");
    CHECK(none.problem.code == errc::unknown_id);
    CHECK(none.holds() == truth::no);
    auto const term = why(a, "deadline.candidacy.decree");
    REQUIRE_FALSE(term.nodes.empty());
    CHECK(term.row_id(term.nodes[0].row) == "deadline.candidacy.decree");
    CHECK(term.row_id(row_position{}).empty());
}

}  // namespace reasons_test
