// SPDX-License-Identifier: BSL-1.0
#include "catch.hpp"

#include <deque>
#include <map>
#include <optional>
#include <random>
#include <set>
#include <string>
#include <vector>

#include <netralitas/contest/candidate_list.hpp>
#include <netralitas/contest/contests.hpp>
#include <netralitas/status/nomination/kpu_letter_1427_2023.hpp>
#include <netralitas/status/nomination/pkpu_10_2023.hpp>
#include <netralitas/status/nomination/pkpu_20_2018.hpp>
#include <netralitas/status/nomination/uu_7_2017.hpp>
#include <netralitas/status/norms/pp_11_2017.hpp>

namespace candidate_list_test {

using namespace netralitas;

namespace {

// Names that outlive the lists made of them.
std::string_view name(std::size_t n) {
    static std::deque<std::string> pool;
    while (pool.size() <= n) {
        pool.push_back("candidate " + std::to_string(pool.size()));
    }
    return pool[n];
}

constexpr std::string_view parties[] = {"PKB",    "Gerindra", "PDIP", "Golkar",  "NasDem", "Buruh",
                                        "Gelora", "PKS",      "PKN",  "Hanura",  "Garuda", "PAN",
                                        "PBB",    "Demokrat", "PSI",  "Perindo", "PPP",    "Ummat"};
constexpr std::string_view districts[] = {"1", "2", "3", "4"};

// A list of `n` names over parties and districts, numbered within both.
std::vector<list_entry> make_list(std::size_t n) {
    std::vector<list_entry> v;
    for (std::size_t i = 0; i < n; ++i) {
        v.push_back({name(i), parties[i % std::size(parties)], districts[i / std::size(parties) % std::size(districts)],
                     static_cast<std::uint16_t>(1 + i / (std::size(parties) * std::size(districts)))});
    }
    return v;
}

void erase(std::vector<list_entry>& list, std::string_view key, std::string_view party = {}) {
    for (auto it = list.begin(); it != list.end(); ++it) {
        if (it->key == key && (party.empty() || it->party == party)) {
            list.erase(it);
            return;
        }
    }
    FAIL("no such name");
}

std::vector<std::string> ids(list_line const* l) {
    std::vector<std::string> v;
    for (auto const id : l->rules) {
        v.emplace_back(id);
    }
    return v;
}

using strings = std::vector<std::string>;

std::vector<errc> codes(reconciliation const& r) {
    std::vector<errc> v;
    for (auto const& e : r.problems) {
        v.push_back(e.code);
    }
    return v;
}

}  // namespace

TEST_CASE("Bontang: 295 names become 294, one dropped by its party") {
    auto const dcs = make_list(295);
    auto dct = dcs;
    erase(dct, name(77));
    list_event const events[] = {{.key = name(77), .kind = list_change::dropped_by_party, .day = date{2023, 9, 28}}};
    auto const r = reconcile(dcs, dct, events, contests::dprd_2024);
    CHECK(r.complete());
    CHECK(r.lines.size() == 295);
    CHECK(r.totals.dcs == 295);
    CHECK(r.totals.dct == 294);
    CHECK(r.totals.of(list_fate::kept) == 294);
    auto const* l = r.find(name(77));
    REQUIRE(l != nullptr);
    CHECK(l->fate == list_fate::dropped_by_party);
    CHECK(l->phase == list_phase::dct_draft_scrutiny);
    CHECK(l->in() == 1);
    CHECK(l->out() == 0);
    CHECK(ids(l) == strings{"nomination.dcs.substitution_windows_2024"});
    CHECK(ids(r.find(name(0))) == strings{"candidacy.dcs_is_not_determination", "nomination.pileg.resign_duty"});

    SECTION("without a report the name is unexplained, not guessed") {
        auto const silent = reconcile(dcs, dct, {}, contests::dprd_2024);
        CHECK_FALSE(silent.complete());
        CHECK(silent.problems.empty());
        CHECK(silent.totals.balanced());
        CHECK(silent.totals.unexplained() == 1);
        CHECK(silent.find(name(77))->fate == list_fate::unexplained_out);
        CHECK(silent.find(name(77))->event == nullptr);
        CHECK(ids(silent.find(name(77))) == strings{"nomination.list.equal_totals_not_equal_lists"});
    }
}

TEST_CASE("East Kalimantan: 789 become 788, one without a diploma fails the verification") {
    auto const dcs = make_list(789);
    auto dct = dcs;
    erase(dct, name(500));
    list_event const events[] = {{.key = name(500), .kind = list_change::failed_check, .day = date{2023, 10, 16}}};
    auto const r = reconcile(dcs, dct, events, contests::dprd_province_2024);
    CHECK(r.complete());
    CHECK(r.totals.dct == 788);
    CHECK(r.find(name(500))->fate == list_fate::failed_verification);
    CHECK(r.find(name(500))->phase == list_phase::verification);
    CHECK(ids(r.find(name(500))) == strings{"nomination.dct.no_change_after_scrutiny"});
}

TEST_CASE("Lampung: 954 become 952, one withdrawn and one on the lists of two parties") {
    auto dcs = make_list(953);
    auto const twice = dcs[0];  // PKB
    REQUIRE(twice.party == "PKB");
    dcs.push_back({twice.key, "Demokrat", "4", 9});
    REQUIRE(dcs.size() == 954);
    auto const gone = name(16);
    REQUIRE(dcs[16].party == "PPP");
    auto dct = dcs;
    erase(dct, gone);
    erase(dct, twice.key, "Demokrat");
    REQUIRE(dct.size() == 952);
    std::vector<list_event> events{
        {.key = gone, .kind = list_change::resigned, .day = date{2023, 9, 30}},
        {.key = twice.key, .kind = list_change::failed_check, .day = date{2023, 10, 10}, .party = "Demokrat"},
    };
    auto const r = reconcile(dcs, dct, events, contests::dprd_province_2024);
    CHECK(r.complete());
    CHECK(r.lines.size() == 954);
    CHECK(r.totals.of(list_fate::withdrew) == 1);
    CHECK(r.totals.of(list_fate::failed_verification) == 1);
    CHECK(r.totals.of(list_fate::kept) == 952);
    CHECK(r.find(gone)->fate == list_fate::withdrew);
    CHECK(r.find(twice.key)->fate == list_fate::kept);  // the line of the first list
    CHECK(r.lines.back().before->party == "Demokrat");
    CHECK(r.lines.back().fate == list_fate::failed_verification);

    SECTION("an event about a person on two lists must name the party") {
        events[1].party = {};
        auto const vague = reconcile(dcs, dct, events, contests::dprd_province_2024);
        CHECK(codes(vague) == std::vector{errc::stated_twice});
        CHECK(vague.totals.of(list_fate::contradicted) == 2);
        CHECK(vague.totals.balanced());
    }
}

TEST_CASE("Banjarmasin: 629 become 628, one gave up and seven others were replaced, one of them dead") {
    auto const dcs = make_list(629);
    REQUIRE(dcs[8].party == "PKN");
    auto dct = dcs;
    std::vector<list_event> events{{.key = name(8), .kind = list_change::resigned, .day = date{2023, 9, 27}}};
    erase(dct, name(8));
    for (std::size_t i = 0; i < 7; ++i) {
        auto const old = name(100 + 50 * i);
        auto const fresh = name(2000 + i);
        for (auto& e : dct) {
            e.key = e.key == old ? fresh : e.key;
        }
        if (i == 3) {
            events.push_back({.key = old, .kind = list_change::died, .day = date{2023, 9, 11}});
        }
        events.push_back({.key = old,
                          .kind = list_change::replaced,
                          .day = i < 2 ? date{2023, 9, 18} : date{2023, 10, 2},
                          .other = fresh});
    }
    auto const r = reconcile(dcs, dct, events, contests::dprd_2024);
    CHECK(r.complete());
    CHECK(r.lines.size() == 629 + 7);
    CHECK(r.totals.dcs == 629);
    CHECK(r.totals.dct == 628);
    CHECK(r.totals.outs == 8);
    CHECK(r.totals.ins == 7);
    CHECK(r.totals.of(list_fate::replaced) == 7);
    CHECK(r.totals.of(list_fate::came_in) == 7);
    CHECK(r.totals.of(list_fate::withdrew) == 1);
    auto const* dead = r.find(name(250));
    CHECK(dead->fate == list_fate::replaced);
    CHECK(dead->counterpart == name(2003));
    REQUIRE(dead->cause != nullptr);
    CHECK(dead->cause->kind == list_change::died);
    CHECK(r.find(name(2003))->counterpart == name(250));
    CHECK(r.find(name(2003))->fate == list_fate::came_in);
    CHECK(r.find(name(100))->phase == list_phase::after_public_input);
    CHECK(ids(r.find(name(2003))) == strings{"nomination.dcs.substitution_windows_2024"});
}

TEST_CASE("Banjar regency: 522 stay 522 while numbers, districts, parties and persons change") {
    auto const dcs = make_list(522);
    auto dct = dcs;
    dct[10].number = 9;
    dct[20].district = "3";
    dct[30].party = "Golkar";
    REQUIRE(dcs[30].party != "Golkar");
    dct[40].key = name(3000);
    list_event const events[] = {
        {.key = name(20), .kind = list_change::moved_district, .day = date{2023, 9, 25}},
        {.key = name(30), .kind = list_change::moved_party, .day = date{2023, 9, 2}, .other = "Golkar"},
        {.key = name(40), .kind = list_change::replaced, .day = date{2023, 10, 3}, .other = name(3000)},
    };
    auto const r = reconcile(dcs, dct, events, contests::dprd_2024);
    CHECK(r.complete());
    CHECK(r.totals.dcs == r.totals.dct);
    CHECK(r.totals.of(list_fate::kept) == 518);
    CHECK(r.find(name(10))->fate == list_fate::moved);  // the lists show it
    CHECK(r.find(name(10))->number_changed());
    CHECK(r.find(name(20))->fate == list_fate::moved);
    CHECK(r.find(name(20))->district_changed());
    CHECK(r.find(name(20))->phase == list_phase::dct_draft_scrutiny);
    CHECK(r.find(name(30))->fate == list_fate::other_party);
    CHECK(ids(r.find(name(30))) == strings{"nomination.list.other_party_before_dct"});
    CHECK(r.find(name(40))->counterpart == name(3000));
}

TEST_CASE("Balikpapan: 646 in the DCT, one died the day after, 645 remain") {
    auto const dcs = make_list(646);
    std::vector<list_event> events{{.key = name(1), .kind = list_change::died, .day = date{2023, 11, 4}}};
    auto r = reconcile(dcs, dcs, events, contests::dprd_2024);
    CHECK(r.complete());
    CHECK(r.find(name(1))->fate == list_fate::died_after_dct);  // no strike is reported yet
    CHECK(r.totals.standing == 646);
    events.push_back(
        {.key = name(1), .kind = list_change::struck, .day = date{2023, 11, 13}, .ground = strike_ground::death});
    r = reconcile(dcs, dcs, events, contests::dprd_2024);
    CHECK(r.complete());
    CHECK(r.totals.dct == 646);
    CHECK(r.totals.struck == 1);
    CHECK(r.totals.standing == 645);
    auto const* l = r.find(name(1));
    CHECK(l->fate == list_fate::struck);
    CHECK(l->cause->kind == list_change::died);
    CHECK(l->after->number == dcs[1].number);  // the number stays, and nobody moves up
    CHECK(ids(l) == strings{"nomination.dct.strike_grounds", "nomination.dct.no_renumbering"});
    CHECK(r.totals.of(list_fate::kept) == 645);
}

TEST_CASE("West Sumatra: struck for want of the decree once the dispensation had run out") {
    auto const dcs = make_list(5);
    auto const struck_on = [&](date d) {
        list_event const e[] = {
            {.key = name(0), .kind = list_change::struck, .day = d, .ground = strike_ground::no_decree}};
        return reconcile(dcs, dcs, e, contests::dprd_2024);
    };
    auto const r = struck_on(date{2023, 12, 11});
    CHECK(r.complete());
    CHECK(ids(r.find(name(0))) == strings{"nomination.pileg_2024.strike", "nomination.dct.no_renumbering"});
    auto const early = struck_on(date{2023, 12, 3});
    REQUIRE(codes(early) == std::vector{errc::event_out_of_order});
    CHECK(early.problems[0].limit == date{2023, 12, 4});
}

TEST_CASE("giving up after the DCT is no ground to strike: the name stays") {
    auto const dcs = make_list(5);
    std::vector<list_event> events{{.key = name(2), .kind = list_change::resigned, .day = date{2023, 12, 1}}};
    auto r = reconcile(dcs, dcs, events, contests::dprd_2024);
    CHECK(r.complete());
    CHECK(r.find(name(2))->fate == list_fate::resigned_after_dct);
    CHECK(r.totals.standing == 5);
    CHECK(ids(r.find(name(2))) == strings{"nomination.dct.resignation_not_a_ground"});
    for (auto const g : {strike_ground::resignation, strike_ground::suspect_only}) {
        events = {{.key = name(2), .kind = list_change::struck, .day = date{2023, 12, 5}, .ground = g}};
        r = reconcile(dcs, dcs, events, contests::dprd_2024);
        CHECK(codes(r) == std::vector{errc::contradictory_facts});
        CHECK(r.find(name(2))->fate == list_fate::contradicted);
        CHECK(r.totals.standing == 5);
    }
    events = {{.key = name(2), .kind = list_change::struck, .day = date{2023, 12, 5}}};  // nobody says why
    r = reconcile(dcs, dcs, events, contests::dprd_2024);
    CHECK(r.complete());
    CHECK(ids(r.find(name(2))) == strings{"nomination.dct.no_renumbering"});
}

TEST_CASE("a name comes back after a ruling, and a substitute can be lost again") {
    auto const dcs = make_list(4);
    auto dct = dcs;
    dct.push_back({name(50), "PSI", "1", 7});
    erase(dct, name(3));
    list_event const events[] = {
        {.key = name(50), .kind = list_change::failed_check, .day = date{2023, 8, 18}},
        {.key = name(50), .kind = list_change::restored, .day = date{2023, 8, 30}},
        {.key = name(3), .kind = list_change::replaced, .day = date{2023, 9, 29}, .other = name(60)},
        {.key = name(60), .kind = list_change::failed_check, .day = date{2023, 10, 20}},
    };
    auto const r = reconcile(dcs, dct, events, contests::dprd_2024);
    CHECK(r.complete());
    CHECK(r.find(name(50))->fate == list_fate::restored);
    CHECK(ids(r.find(name(50))) == strings{"nomination.dcs.dispute"});
    CHECK(r.find(name(3))->fate == list_fate::replaced);
    CHECK(r.find(name(3))->counterpart == name(60));
    CHECK(r.find(name(60)) == nullptr);
    CHECK(r.lines.size() == 5);
}

TEST_CASE("events that cannot be are refused with their number, and the sums agree all the same") {
    auto const dcs = make_list(6);
    auto dct = dcs;
    erase(dct, name(5));
    struct wrong {
        list_event event;
        errc code;
        date limit;
    };
    wrong const cases[] = {
        // somebody on neither list
        {{.key = "nobody", .kind = list_change::died, .day = {2023, 10, 1}}, errc::unknown_person, no_first_day},
        // a drop outside the window in which a party may drop
        {{.key = name(5), .kind = list_change::dropped_by_party, .day = {2023, 10, 4}},
         errc::event_out_of_order,
         {2023, 10, 3}},
        {{.key = name(5), .kind = list_change::dropped_by_party, .day = {2023, 9, 15}},
         errc::event_out_of_order,
         {2023, 9, 24}},
        {{.key = name(5), .kind = list_change::dropped_by_party, .day = {2023, 11, 20}},
         errc::event_out_of_order,
         {2023, 10, 3}},
        {{.key = name(5), .kind = list_change::replaced, .day = {2023, 9, 12}, .other = name(0)},
         errc::event_out_of_order,
         {2023, 9, 14}},
        // the DCS has the name, so it cannot have left before
        {{.key = name(5), .kind = list_change::replaced, .day = {2023, 8, 7}, .other = name(0)},
         errc::event_out_of_order,
         {2023, 8, 18}},
        {{.key = name(5), .kind = list_change::died, .day = {2023, 8, 1}}, errc::event_out_of_order, {2023, 8, 18}},
        // struck before the final list, on its day, after the vote
        {{.key = name(0), .kind = list_change::struck, .day = {2023, 10, 20}, .ground = strike_ground::death},
         errc::event_out_of_order,
         {2023, 11, 4}},
        {{.key = name(0), .kind = list_change::struck, .day = {2023, 11, 3}, .ground = strike_ground::death},
         errc::event_out_of_order,
         {2023, 11, 4}},
        {{.key = name(0), .kind = list_change::struck, .day = {2024, 2, 15}, .ground = strike_ground::death},
         errc::event_out_of_order,
         {2024, 2, 14}},
        // found not eligible once the list was final
        {{.key = name(0), .kind = list_change::failed_check, .day = {2023, 11, 10}},
         errc::event_out_of_order,
         {2023, 11, 2}},
        // the final list has the name, or lacks it
        {{.key = name(0), .kind = list_change::dropped_by_party, .day = {2023, 10, 1}},
         errc::contradictory_facts,
         no_first_day},
        {{.key = name(0), .kind = list_change::died, .day = {2023, 10, 1}}, errc::contradictory_facts, no_first_day},
        {{.key = name(5), .kind = list_change::died, .day = {2023, 11, 10}}, errc::contradictory_facts, no_first_day},
        {{.key = name(5), .kind = list_change::struck, .day = {2023, 11, 10}, .ground = strike_ground::death},
         errc::contradictory_facts,
         no_first_day},
        // a move that the lists do not show
        {{.key = name(0), .kind = list_change::moved_district, .day = {2023, 10, 1}},
         errc::contradictory_facts,
         no_first_day},
        {{.key = name(0), .kind = list_change::moved_party, .day = {2023, 9, 1}, .other = "PSI"},
         errc::contradictory_facts,
         no_first_day},
        {{.key = name(5), .kind = list_change::moved_party, .day = {2023, 9, 1}, .other = "PKB"},
         errc::contradictory_facts,
         no_first_day},
        // a substitute who is nowhere, and one who is the person
        {{.key = name(5), .kind = list_change::replaced, .day = {2023, 10, 1}, .other = "nobody"},
         errc::contradictory_facts,
         no_first_day},
        {{.key = name(5), .kind = list_change::replaced, .day = {2023, 10, 1}, .other = name(5)},
         errc::contradictory_facts,
         no_first_day},
        {{.key = name(5), .kind = list_change::replaced, .day = {2023, 10, 1}}, errc::contradictory_facts, no_first_day},
        // a party that the person does not stand for
        {{.key = name(5), .kind = list_change::dropped_by_party, .day = {2023, 10, 1}, .party = "PPP"},
         errc::contradictory_facts,
         no_first_day},
        // no day
        {{.key = name(5), .kind = list_change::dropped_by_party}, errc::special_date, no_first_day},
    };
    for (auto const& w : cases) {
        INFO(w.event.key << " kind " << static_cast<int>(w.event.kind) << " day "
                         << (is_day(w.event.day) ? serial(w.event.day) : 0));
        list_event const events[] = {w.event};
        auto const r = reconcile(dcs, dct, events, contests::dprd_2024);
        REQUIRE(codes(r) == std::vector{w.code});
        CHECK(r.problems[0].subject == w.event.key);
        CHECK(r.problems[0].limit == w.limit);
        CHECK_FALSE(r.complete());
        CHECK(r.totals.balanced());
        if (auto const* l = r.find(w.event.key)) {
            CHECK(l->fate == list_fate::contradicted);
        }
    }
}

TEST_CASE("events that contradict each other") {
    auto const dcs = make_list(6);
    auto dct = dcs;
    erase(dct, name(5));
    dct.push_back({name(9), "PSI", "1", 1});
    auto const check = [&](std::vector<list_event> events, errc code) {
        auto const r = reconcile(dcs, dct, events, contests::dprd_2024);
        REQUIRE_FALSE(r.problems.empty());
        CHECK(r.problems[0].code == code);
        CHECK(r.totals.balanced());
        return r;
    };
    list_event const drop{.key = name(5), .kind = list_change::dropped_by_party, .day = {2023, 10, 1}};
    list_event const swap{.key = name(5), .kind = list_change::replaced, .day = {2023, 10, 2}, .other = name(9)};
    check({drop, swap}, errc::contradictory_facts);
    check({drop, drop}, errc::stated_twice);
    check({{.key = name(5), .kind = list_change::died, .day = {2023, 9, 20}},
           {.key = name(5), .kind = list_change::resigned, .day = {2023, 9, 21}}},
          errc::event_out_of_order);
    check({{.key = name(0), .kind = list_change::struck, .day = {2023, 12, 1}, .ground = strike_ground::death},
           {.key = name(0), .kind = list_change::resigned, .day = {2023, 12, 2}}},
          errc::event_out_of_order);
    // One new name for two places: all three are contradicted.
    auto dct2 = dct;
    erase(dct2, name(4));
    list_event const both[] = {swap,
                               {.key = name(4), .kind = list_change::replaced, .day = {2023, 10, 2}, .other = name(9)}};
    auto const r = reconcile(dcs, dct2, both, contests::dprd_2024);
    CHECK(codes(r) == std::vector{errc::contradictory_facts, errc::contradictory_facts});
    CHECK(r.totals.of(list_fate::contradicted) == 3);
    // A replacement that cannot be does not explain the new name either.
    auto late = swap;
    late.day = date{2023, 10, 20};
    CHECK(check({late}, errc::event_out_of_order).find(name(9))->fate == list_fate::contradicted);
}

TEST_CASE("the same person twice in a list") {
    auto dcs = make_list(3);
    auto dct = dcs;
    dct.push_back({name(0), "PSI", "1", 5});
    auto r = reconcile(dcs, dct, {}, contests::dprd_2024);
    CHECK(codes(r) == std::vector{errc::stated_twice});
    CHECK(r.totals.of(list_fate::contradicted) == 2);
    CHECK(r.totals.balanced());
    dct.pop_back();
    dcs.push_back(dcs[0]);
    r = reconcile(dcs, dct, {}, contests::dprd_2024);
    CHECK(codes(r) == std::vector{errc::stated_twice});
    CHECK(r.totals.of(list_fate::contradicted) == 2);
    CHECK(r.totals.balanced());
    CHECK(r.lines.size() == 4);
}

TEST_CASE("one party's list alone: a name that went to another party's list") {
    auto const dcs = make_list(3);
    auto dct = dcs;
    erase(dct, name(2));
    list_event const events[] = {
        {.key = name(2), .kind = list_change::moved_party, .day = {2023, 9, 1}, .other = "Ummat"}};
    auto const r = reconcile(dcs, dct, events, contests::dprd_2024);
    CHECK(r.complete());
    CHECK(r.find(name(2))->fate == list_fate::other_party);
    CHECK(r.find(name(2))->counterpart == "Ummat");
}

TEST_CASE("the election of 2019 had one window after its DCS and its own rule") {
    auto const dcs = make_list(8);
    auto dct = dcs;
    erase(dct, name(1));
    erase(dct, name(2));
    dct[0].key = dcs[0].key;
    dct.push_back({name(20), "PSI", "1", 1});
    std::vector<list_event> events{
        {.key = name(1), .kind = list_change::resigned, .day = {2018, 8, 25}},
        {.key = name(2), .kind = list_change::died, .day = {2018, 8, 30}},
        {.key = name(2), .kind = list_change::replaced, .day = {2018, 9, 5}, .other = name(20)},
    };
    auto r = reconcile(dcs, dct, events, contests::dprd_2019);
    CHECK(r.complete());
    for (auto const n : {std::size_t{1}, std::size_t{2}, std::size_t{20}}) {
        CHECK(ids(r.find(name(n))) == strings{"nomination.dcs.substitution_2019"});
    }
    events[0] = {.key = name(1), .kind = list_change::dropped_by_party, .day = {2018, 9, 5}};
    r = reconcile(dcs, dct, events, contests::dprd_2019);
    REQUIRE(codes(r) == std::vector{errc::event_out_of_order});
    CHECK(r.problems[0].limit == no_first_day);  // there was no window for it at all
}

TEST_CASE("contests without lists, and contests whose days are unknown") {
    auto const dcs = make_list(2);
    CHECK(codes(reconcile(dcs, dcs, {}, contests::pilkada_2024)) == std::vector{errc::contest_mismatch});
    CHECK(codes(reconcile(dcs, dcs, {}, contests::president_2024)) == std::vector{errc::contest_mismatch});
    auto dct = dcs;
    erase(dct, name(0));
    list_event const events[] = {{.key = name(0), .kind = list_change::dropped_by_party, .day = {2031, 5, 1}}};
    auto const r = reconcile(dcs, dct, events, contests::dprd_2031);
    CHECK(r.complete());
    CHECK(r.find(name(0))->phase == list_phase::unknown);
    CHECK(r.find(name(0))->rules.empty());  // no rule known
    CHECK(reconcile({}, {}, {}, contests::dprd_2024).complete());
}

TEST_CASE("every rule that a line names is a rule of the law") {
    std::set<std::string_view> known;
    auto const collect = [&known](auto const& rows) {
        for (auto const& n : rows) {
            known.insert(n.id);
        }
    };
    collect(norms::nomination_pkpu_10_2023);
    collect(norms::nomination_pkpu_20_2018);
    collect(norms::nomination_uu_7_2017);
    collect(norms::nomination_kpu_letter_1427_2023);
    collect(norms::status_pp_11_2017);
    list_event const e{.ground = strike_ground::no_decree};
    list_event const d{.ground = strike_ground::death};
    for (auto const* c : {&contests::dprd_2019, &contests::dprd_2024}) {
        for (std::size_t f = 0; f < list_fate_count; ++f) {
            for (std::size_t p = 0; p < std::size(list_phases); ++p) {
                for (auto const* event : {&e, &d}) {
                    list_line l;
                    l.fate = static_cast<list_fate>(f);
                    l.phase = static_cast<list_phase>(p);
                    l.event = event;
                    for (auto const id : detail::rules_of(l, *c)) {
                        INFO(id);
                        CHECK(known.count(id) == 1);
                    }
                }
            }
        }
    }
}

TEST_CASE("fates and stretches have ids and words") {
    std::set<std::string_view> seen;
    for (auto const& f : list_fates) {
        CHECK(seen.insert(f.id).second);
        CHECK_FALSE(f.words.empty());
    }
    CHECK(info(list_fate::contradicted).id == "contradicted");
    CHECK(info(list_fate::came_in).id == "came_in");
    CHECK(info(list_phase::dct_day).id == "dct_day");
    CHECK(info(list_phase::after_dct).id == "after_dct");
}

namespace {

// A second reconciliation: maps by name, the windows written out, one question after the other. It knows lists without
// persons on two lists and at most one event for each person, and replacements by one new name each.
struct slow {
    std::map<std::string_view, list_entry> before;
    std::map<std::string_view, list_entry> after;
    std::map<std::string_view, list_event> events;
    std::map<std::string_view, std::string_view> substitutes;  // new name -> old name
    std::set<std::string_view> final_parties;

    static bool in(date d, date a, date b) { return a <= d && d <= b; }

    bool day_fits(list_event const& e) const {
        bool const in_dcs = before.count(e.key) == 1;
        bool const public_input = in(e.day, {2023, 9, 14}, {2023, 9, 20});
        bool const draft_dct = in(e.day, {2023, 9, 24}, {2023, 10, 3});
        bool const draft_dcs = !in_dcs && in(e.day, {2023, 8, 6}, {2023, 8, 11});
        switch (e.kind) {
            case list_change::dropped_by_party: return draft_dct;
            case list_change::replaced: return public_input || draft_dct || draft_dcs;
            case list_change::moved_district:
            case list_change::moved_number: return draft_dct || draft_dcs;
            case list_change::moved_party: return in(e.day, {2023, 8, 18}, {2023, 10, 3}) || draft_dcs;
            case list_change::failed_check:
            case list_change::restored: return e.day <= date{2023, 11, 2} && (!in_dcs || date{2023, 8, 18} <= e.day);
            case list_change::died:
            case list_change::resigned: return !in_dcs || date{2023, 8, 18} <= e.day;
            case list_change::struck:
                return in(e.day, e.ground == strike_ground::no_decree ? date{2023, 12, 4} : date{2023, 11, 4},
                          {2024, 2, 14});
        }
        return false;
    }
    bool substitute_fits(list_event const& e) const {
        if (e.other.empty() || e.other == e.key) {
            return false;
        }
        if (after.count(e.other) == 1) {
            return true;
        }
        auto const it = events.find(e.other);
        return before.count(e.other) == 0 && it != events.end() && day_fits(it->second) && e.day <= it->second.day &&
               it->second.kind != list_change::struck && it->second.kind != list_change::moved_district &&
               it->second.kind != list_change::moved_number;
    }
    list_fate base(std::string_view key) const {
        if (before.count(key) == 0) {
            auto const it = substitutes.find(key);
            if (it == substitutes.end()) {
                return list_fate::unexplained_in;
            }
            return true_event(events.at(it->second)) ? list_fate::came_in : list_fate::contradicted;
        }
        if (after.count(key) == 0) {
            return list_fate::unexplained_out;
        }
        auto const& b = before.at(key);
        auto const& a = after.at(key);
        if (b.party != a.party) {
            return list_fate::other_party;
        }
        return b == a ? list_fate::kept : list_fate::moved;
    }
    // Whether an event can be true at all of these lists.
    bool true_event(list_event const& e) const {
        bool const was = before.count(e.key) == 1;
        bool const is = after.count(e.key) == 1;
        date const dct{2023, 11, 3};
        if (!was && !is) {
            return substitutes.count(e.key) == 1 && day_fits(e) &&
                   (e.kind != list_change::replaced || substitute_fits(e));
        }
        if (!day_fits(e)) {
            return false;
        }
        switch (e.kind) {
            case list_change::dropped_by_party: return !is;
            case list_change::replaced: return !is && substitute_fits(e);
            case list_change::failed_check: return !is;
            case list_change::died:
            case list_change::resigned: return is ? dct <= e.day : e.day <= dct;
            case list_change::struck:
                return is && e.ground != strike_ground::resignation && e.ground != strike_ground::suspect_only;
            case list_change::moved_party:
                if (!is) {
                    return final_parties.count(e.other) == 0;
                }
                return !was || (before.at(e.key).party != after.at(e.key).party &&
                                (e.other.empty() || e.other == after.at(e.key).party));
            case list_change::moved_district:
                return !was || !is || before.at(e.key).party != after.at(e.key).party ||
                       before.at(e.key).district != after.at(e.key).district;
            case list_change::moved_number:
                return !was || !is || before.at(e.key).party != after.at(e.key).party ||
                       before.at(e.key).number != after.at(e.key).number;
            case list_change::restored: return true;
        }
        return false;
    }
    list_fate fate(std::string_view key) const {
        auto const it = events.find(key);
        if (it == events.end()) {
            return base(key);
        }
        auto const& e = it->second;
        bool const is = after.count(key) == 1;
        if (!true_event(e)) {
            return list_fate::contradicted;
        }
        switch (e.kind) {
            case list_change::dropped_by_party: return list_fate::dropped_by_party;
            case list_change::replaced: return list_fate::replaced;
            case list_change::failed_check:
                return date{2023, 10, 3} < e.day ? list_fate::failed_verification : list_fate::not_eligible;
            case list_change::died: return is ? list_fate::died_after_dct : list_fate::died_before_dct;
            case list_change::resigned: return is ? list_fate::resigned_after_dct : list_fate::withdrew;
            case list_change::struck: return list_fate::struck;
            case list_change::moved_party: return list_fate::other_party;
            case list_change::restored: return before.count(key) == 0 ? list_fate::restored : base(key);
            default: return base(key);
        }
    }
};

}  // namespace

TEST_CASE("random lists: the same lines as a second, slow reconciliation") {
    std::mt19937 random{20231103};
    auto const pick = [&random](std::size_t n) { return static_cast<std::size_t>(random() % n); };
    std::map<list_fate, std::size_t> met;
    for (int round = 0; round < 400; ++round) {
        INFO("round " << round);
        auto dcs = make_list(30 + pick(30));
        std::shuffle(dcs.begin(), dcs.end(), random);
        std::vector<list_entry> dct;
        std::vector<list_event> events;
        std::size_t fresh = 5000;
        auto const some_day = [&] { return add_days(date{2023, 7, 20}, static_cast<int>(pick(225))); };
        auto const window_day = [&] {
            return pick(4) == 0 ? some_day() : add_days(date{2023, 9, 24}, static_cast<int>(pick(10)));
        };
        auto const some_event = [&](std::string_view key) {
            list_event e{.key = key, .kind = static_cast<list_change>(pick(10)), .day = some_day()};
            if (e.kind == list_change::replaced) {
                e.kind = list_change::died;  // replacements are made below
            }
            if (e.kind == list_change::struck && pick(3) != 0) {
                e.ground = static_cast<strike_ground>(pick(7));
                e.day = add_days(date{2023, 10, 30}, static_cast<int>(pick(120)));
            }
            if (e.kind == list_change::moved_party && pick(2) == 0) {
                e.other = parties[pick(std::size(parties))];
            }
            return e;
        };
        for (auto const& entry : dcs) {
            auto out = entry;
            switch (pick(12)) {
                case 0: break;  // gone, nothing reported
                case 1:
                    events.push_back({.key = entry.key, .kind = list_change::dropped_by_party, .day = window_day()});
                    break;
                case 2: {
                    auto const incoming = name(fresh++);
                    events.push_back(
                        {.key = entry.key, .kind = list_change::replaced, .day = window_day(), .other = incoming});
                    if (pick(6) != 0) {
                        out.key = incoming;
                        dct.push_back(out);
                    }
                    if (pick(4) == 0) {
                        events.push_back(some_event(incoming));
                    }
                    break;
                }
                case 3:
                    events.push_back({.key = entry.key, .kind = list_change::failed_check, .day = some_day()});
                    break;
                case 4:
                    out.number = static_cast<std::uint16_t>(out.number + 1);
                    dct.push_back(out);
                    break;
                case 5:
                    out.district = districts[pick(std::size(districts))];
                    dct.push_back(out);
                    events.push_back({.key = entry.key, .kind = list_change::moved_district, .day = window_day()});
                    break;
                case 6:
                    out.party = parties[pick(std::size(parties))];
                    dct.push_back(out);
                    if (pick(2) == 0) {
                        events.push_back(
                            {.key = entry.key, .kind = list_change::moved_party, .day = window_day(), .other = out.party});
                    }
                    break;
                case 7: events.push_back(some_event(entry.key)); break;
                case 8:
                    dct.push_back(out);
                    events.push_back(some_event(entry.key));
                    break;
                default: dct.push_back(out); break;
            }
        }
        for (std::size_t i = pick(4); i > 0; --i) {
            auto const key = name(fresh++);
            dct.push_back({key, parties[pick(std::size(parties))], "1", 1});
            if (pick(2) == 0) {
                events.push_back(some_event(key));
            }
        }
        if (pick(3) == 0) {
            events.push_back(some_event(name(fresh++)));  // a stranger
        }
        std::shuffle(dct.begin(), dct.end(), random);
        std::shuffle(events.begin(), events.end(), random);

        slow model;
        for (auto const& e : dcs) {
            model.before[e.key] = e;
        }
        for (auto const& e : dct) {
            model.after[e.key] = e;
            model.final_parties.insert(e.party);
        }
        for (auto const& e : events) {
            REQUIRE(model.events.emplace(e.key, e).second);
            if (e.kind == list_change::replaced) {
                model.substitutes[e.other] = e.key;
            }
        }
        std::set<std::string_view> everybody;
        for (auto const& [key, e] : model.before) {
            everybody.insert(key);
        }
        for (auto const& [key, e] : model.after) {
            everybody.insert(key);
        }

        auto const r = reconcile(dcs, dct, events, contests::dprd_2024);
        CHECK(r.lines.size() == everybody.size());
        CHECK(r.totals.balanced());
        std::size_t wrong_events = 0;
        for (auto const& e : events) {
            wrong_events += model.true_event(e) ? 0U : 1U;
        }
        CHECK(r.problems.size() == wrong_events);
        for (auto const& l : r.lines) {
            INFO(l.key);
            CHECK(everybody.erase(l.key) == 1);  // one line, exactly
            CHECK(l.fate == model.fate(l.key));
            CHECK((l.before != nullptr) == (model.before.count(l.key) == 1));
            CHECK((l.after != nullptr) == (model.after.count(l.key) == 1));
            ++met[l.fate];
        }
        CHECK(everybody.empty());
    }
    CHECK(met.size() == list_fate_count);  // every fate was met
}

TEST_CASE("papers are corrected before the DCS, and a day that is none lies in no stretch") {
    // The annex of PKPU 10/2023: corrected papers are filed from 26 June to 9 July 2023.
    CHECK(list_phase_on(contests::dprd_2024, date{2023, 6, 26}) == list_phase::correction);
    CHECK(list_phase_on(contests::dprd_2024, date{2023, 7, 9}) == list_phase::correction);
    CHECK(list_phase_on(contests::dprd_2024, date{2023, 6, 25}) == list_phase::before_dcs);
    CHECK(list_phase_on(contests::dprd_2024, no_last_day) == list_phase::unknown);
}

TEST_CASE("a timetable that dates neither the DCS nor the scrutiny tells no stretch between them") {
    static constexpr stage_row only_dct[] = {
        {.stage = contest_stage::dct_determination, .days = between(date{2023, 11, 3}, date{2023, 11, 3})}};
    contest_info const bare{.id = "bare", .kind = contest::dprd, .round = cycle::pemilu_2024, .stages = only_dct};
    CHECK(list_phase_on(bare, date{2023, 11, 3}) == list_phase::dct_day);
    CHECK(list_phase_on(bare, date{2023, 11, 4}) == list_phase::after_dct);
    CHECK(list_phase_on(bare, date{2023, 10, 1}) == list_phase::unknown);
}

TEST_CASE("a name that moved to one party cannot stand for another, nor be replaced where it was") {
    auto const dcs = make_list(6);
    auto dct = dcs;
    dct[0].party = "PSI";
    list_event const elsewhere[] = {
        {.key = name(0), .kind = list_change::moved_party, .day = {2023, 9, 1}, .other = "PAN"}};
    auto r = reconcile(dcs, dct, elsewhere, contests::dprd_2024);
    CHECK(codes(r) == std::vector{errc::contradictory_facts});
    CHECK(r.problems[0].subject == name(0));
    CHECK(r.find(name(0))->fate == list_fate::contradicted);
    CHECK(r.totals.balanced());

    dct = dcs;
    erase(dct, name(5));
    dct.push_back({name(9), dcs[5].party, dcs[5].district, dcs[5].number});
    list_event const both[] = {{.key = name(5), .kind = list_change::moved_party, .day = {2023, 9, 1}, .other = "Ummat"},
                               {.key = name(5), .kind = list_change::replaced, .day = {2023, 10, 2}, .other = name(9)}};
    r = reconcile(dcs, dct, both, contests::dprd_2024);
    CHECK(codes(r).front() == errc::contradictory_facts);
    CHECK(r.find(name(5))->fate == list_fate::contradicted);
    CHECK(r.totals.balanced());
    list_event const replaced[] = {both[1]};
    CHECK(reconcile(dcs, dct, replaced, contests::dprd_2024).complete());
}

TEST_CASE("a dead candidate is struck for the death and for nothing else") {
    auto const dcs = make_list(3);
    std::vector<list_event> events{
        {.key = name(1), .kind = list_change::died, .day = {2023, 11, 10}},
        {.key = name(1), .kind = list_change::struck, .day = {2023, 12, 1}, .ground = strike_ground::eligibility_lost}};
    auto r = reconcile(dcs, dcs, events, contests::dprd_2024);
    CHECK(codes(r) == std::vector{errc::contradictory_facts});
    CHECK(r.find(name(1))->fate == list_fate::contradicted);
    events[1].ground = strike_ground::death;
    r = reconcile(dcs, dcs, events, contests::dprd_2024);
    CHECK(r.complete());
    CHECK(r.find(name(1))->fate == list_fate::struck);
    REQUIRE(r.find(name(1))->cause != nullptr);
    CHECK(r.find(name(1))->cause->kind == list_change::died);
    events[1].ground.reset();  // nobody says why: that contradicts nothing
    CHECK(reconcile(dcs, dcs, events, contests::dprd_2024).complete());
}

TEST_CASE("two entries or two events differ in any of their parts") {
    list_entry const entry{name(0), "PKB", "1", 1};
    for (auto const& other : {list_entry{name(1), "PKB", "1", 1}, list_entry{name(0), "PSI", "1", 1},
                              list_entry{name(0), "PKB", "2", 1}, list_entry{name(0), "PKB", "1", 2}}) {
        CHECK_FALSE(entry == other);
    }
    list_event const event{.key = name(0), .kind = list_change::replaced, .day = {2023, 10, 2}, .other = name(9)};
    CHECK(event == list_event{event});
    for (int part = 0; part < 6; ++part) {
        CAPTURE(part);
        auto other = event;
        switch (part) {
            case 0: other.key = name(1); break;
            case 1: other.kind = list_change::struck; break;
            case 2: other.day = date{2023, 10, 3}; break;
            case 3: other.other = name(8); break;
            case 4: other.ground = strike_ground::death; break;
            default: other.party = "PKB"; break;
        }
        CHECK_FALSE(event == other);
    }
}

}  // namespace candidate_list_test
