// SPDX-License-Identifier: BSL-1.0
// Bontang 2023: 295 names in the provisional list, 294 in the final one; what happened to each, and to whose employment.
#include <array>
#include <string>

#include <netralitas/rules/list_consequences.hpp>

#include "support.hpp"

namespace story_1_lists_test {

using namespace stories;

namespace {

contest_info const& council = contests::dprd_2024;
date const dct_day{2023, 11, 3};
date const window{2023, 9, 28};  // scrutiny of the draft final list, 24 September to 3 October
date const check{2023, 10, 20};  // the check of 4 October to 2 November
date const later{2023, 12, 20};

/// The lists are generated, since the names are not public; the counts are those reported.
struct lists {
    std::vector<std::string> names;
    std::vector<list_entry> dcs;
    std::vector<list_entry> dct;

    lists() {
        constexpr std::array<std::string_view, 12> parties{"P01", "P02", "P03", "P04", "P05", "P06",
                                                           "P07", "P08", "P09", "P10", "P11", "P12"};
        constexpr std::array<std::string_view, 3> districts{"Bontang 1", "Bontang 2", "Bontang 3"};
        for (std::size_t i = 0; i < 300; ++i) {
            auto const n = std::to_string(i + 1);
            names.push_back("bakal calon " + std::string(3 - n.size(), '0') + n);
        }
        std::array<std::uint16_t, 36> last{};
        for (std::size_t i = 0; i < 295; ++i) {
            auto const slot = i % 36;
            dcs.push_back({names[i], parties[slot / 3], districts[slot % 3], ++last[slot]});
        }
        dct = dcs;
    }
    void out(std::size_t i) {
        std::erase_if(dct, [&](list_entry const& e) { return e.key == names[i]; });
    }
    list_entry& in_dct(std::size_t i) {
        for (auto& e : dct) {
            if (e.key == names[i]) {
                return e;
            }
        }
        throw "no such entry";
    }
};

facts civil_servant(bool letter) {
    facts f{pns, appointed(date{2010, 1, 1}), party_card_issued(date{2023, 5, 9}), list_filed(date{2023, 5, 12})};
    if (letter) {
        f.state(resignation_submitted(date{2023, 5, 8}));
        f.state(letter_ground::party);
    }
    f.nothing_else_happened();
    return f;
}
facts contract_worker() {
    facts f{non_asn, bans_politics_clause(true), party_card_issued(date{2023, 5, 8}), list_filed(date{2023, 5, 12})};
    f.nothing_else_happened();
    return f;
}
bool fires(assessment const& a, std::string_view id) {
    for (auto const& f : a.findings) {
        if (f.id() == id) {
            return true;
        }
    }
    return false;
}

}  // namespace

TEST_CASE("story 1: as reported, one party removed one name", "[story_1]") {
    lists x;
    x.out(41);
    std::vector<list_event> const events{
        {.key = x.names[41], .kind = list_change::dropped_by_party, .day = window, .party = x.dcs[41].party}};
    auto const r = reconcile(x.dcs, x.dct, events, council);
    CHECK(r.totals.dcs == 295);
    CHECK(r.totals.dct == 294);
    CHECK(r.lines.size() == 295);
    CHECK(r.complete());
    CHECK(r.totals.of(list_fate::kept) == 294);
    CHECK(r.totals.of(list_fate::dropped_by_party) == 1);

    auto const* line = r.find(x.names[41]);
    CHECK(line->phase == list_phase::dct_draft_scrutiny);
    // A contract worker with the clause: the card stays a breach although the name is gone.
    auto const worker = consequence_of(contract_worker(), *line, council, {.on = later});
    CHECK(fires(worker.answer, "party.member.non_asn"));
    CHECK(worker.answer.status.candidacy == candidacy_state::ended);
    CHECK(worker.answer.status.discharge == consequence::none);
    // A PNS with letter: no way back; with card and no letter: without honour.
    auto const resigned = consequence_of(civil_servant(true), *line, council, {.on = later});
    CHECK(fires(resigned.answer, "candidacy.no_reactivation_pileg"));
    CHECK(resigned.answer.status.discharge == consequence::discharge_with_honour);
    CHECK(resigned.answer.status.discharge_from == date{2023, 5, 31});
    auto const silent = consequence_of(civil_servant(false), *line, council, {.on = later});
    CHECK(fires(silent.answer, "party.member.dishonourable_discharge"));
    CHECK(silent.answer.status.employment == employment_state::discharged_without_honour);
}

TEST_CASE("story 1: without an event the missing name stays unexplained", "[story_1]") {
    lists x;
    x.out(41);
    auto const r = reconcile(x.dcs, x.dct, {}, council);
    CHECK_FALSE(r.complete());
    CHECK(r.totals.balanced());
    auto const* line = r.find(x.names[41]);
    CHECK(line->fate == list_fate::unexplained_out);
    // What the lists show is stated all the same, as of the day of the final list.
    auto const a = consequence_of(civil_servant(false), *line, council, {.on = later}).answer;
    CHECK(a.status.candidacy_since == dct_day);
    CHECK_FALSE(a.stated.known(word::leave_list_ground));
    CHECK(a.status.discharge == consequence::discharge_without_honour);
}

TEST_CASE("story 1: equal totals can hide exchanged names", "[story_1]") {
    lists x;
    x.out(41);
    x.dct.push_back({x.names[296], x.dcs[41].party, x.dcs[41].district, x.dcs[41].number});
    auto const r = reconcile(x.dcs, x.dct, {}, council);
    CHECK(r.totals.dcs == r.totals.dct);
    CHECK(r.totals.unexplained() == 2);
}

TEST_CASE("story 1: every fate of a name, one line each, with what it means for employment", "[story_1]") {
    lists x;
    std::vector<list_event> events;
    auto const tell = [&](std::size_t i, list_change kind, date day, std::string_view other = {}) {
        events.push_back({.key = x.names[i], .kind = kind, .day = day, .other = other, .party = x.dcs[i].party});
    };
    // moved to another district
    x.in_dct(10).district = "Bontang 3";
    x.in_dct(10).number = 90;
    tell(10, list_change::moved_district, window);
    // dropped by the party
    x.out(20);
    tell(20, list_change::dropped_by_party, window);
    // replaced by a new name
    x.out(30);
    x.dct.push_back({x.names[297], x.dcs[30].party, x.dcs[30].district, x.dcs[30].number});
    tell(30, list_change::replaced, date{2023, 9, 18}, x.names[297]);
    // fails the check after the last window
    x.out(40);
    tell(40, list_change::failed_check, check);
    // on another party's list
    x.in_dct(50).party = "P12";
    x.in_dct(50).number = 91;
    tell(50, list_change::moved_party, window, "P12");
    // struck after the final list, once for a judgment, once for want of the decree
    tell(60, list_change::struck, date{2023, 12, 5});
    events.back().ground = strike_ground::false_papers_judgment;
    tell(61, list_change::struck, date{2023, 12, 5});
    events.back().ground = strike_ground::no_decree;
    // gave up after the final list
    tell(70, list_change::resigned, date{2023, 11, 20});

    auto const r = reconcile(x.dcs, x.dct, events, council);
    CHECK(r.complete());
    CHECK(r.lines.size() == 296);  // 295 names and the new one
    CHECK(r.totals.dcs == 295);
    CHECK(r.totals.dct == 293);
    CHECK(r.totals.standing == 291);

    struct expected {
        std::size_t name;
        list_fate fate;
        std::size_t in;
        std::size_t out;
        date asked;  // the day on which the rows of the line are live
        std::vector<char const*> rows;
        candidacy_state ends;
    };
    std::vector<expected> const table{
        {0,
         list_fate::kept,
         1,
         1,
         date{2023, 9, 1},
         {"candidacy.dcs_is_not_determination", "nomination.pileg.resign_duty"},
         candidacy_state::calon},
        {10, list_fate::moved, 1, 1, window, {"nomination.dcs.substitution_windows_2024"}, candidacy_state::calon},
        {20, list_fate::dropped_by_party, 1, 0, window, {"nomination.dcs.substitution_windows_2024"}, candidacy_state::ended},
        {30, list_fate::replaced, 1, 0, date{2023, 9, 18}, {"nomination.dcs.substitution_windows_2024"}, candidacy_state::ended},
        {297, list_fate::came_in, 0, 1, date{2023, 9, 18}, {"nomination.dcs.substitution_windows_2024"}, candidacy_state::calon},
        {40, list_fate::failed_verification, 1, 0, check, {"nomination.dct.no_change_after_scrutiny"}, candidacy_state::ended},
        {50, list_fate::other_party, 1, 1, window, {"nomination.list.other_party_before_dct"}, candidacy_state::calon},
        {60,
         list_fate::struck,
         1,
         1,
         date{2023, 12, 6},
         {"nomination.dct.strike_grounds", "nomination.dct.no_renumbering"},
         candidacy_state::struck},
        {61, list_fate::struck, 1, 1, date{2023, 12, 6}, {"nomination.dct.no_renumbering"}, candidacy_state::struck},
        {70,
         list_fate::resigned_after_dct,
         1,
         1,
         date{2023, 11, 21},
         {"nomination.dct.resignation_not_a_ground"},
         candidacy_state::calon},
    };
    for (auto const& e : table) {
        INFO(x.names[e.name]);
        auto const* line = r.find(x.names[e.name]);
        REQUIRE(line != nullptr);
        CHECK(info(line->fate).id == info(e.fate).id);
        CHECK(line->in() == e.in);
        CHECK(line->out() == e.out);

        // The rows of the line fire for the person on their day; the timetable room names the same rows.
        auto const then = consequence_of(civil_servant(true), *line, council, {.on = e.asked}).answer;
        CHECK(then.problem.code == errc::none);
        for (auto const* id : e.rows) {
            INFO(id);
            CHECK(fires(then, id));
            CHECK(std::find(line->rules.begin(), line->rules.end(), id) != line->rules.end());
        }
        // For employment it is the party ground that counts, whatever became of the name.
        auto const with_letter = consequence_of(civil_servant(true), *line, council, {.on = later}).answer;
        CHECK(with_letter.status.employment == employment_state::discharged_with_honour);
        CHECK(with_letter.status.discharge_from == date{2023, 5, 31});
        CHECK(fires(with_letter, "candidacy.no_reactivation_pileg"));
        CHECK(name_of(with_letter.status.candidacy).en == name_of(e.ends).en);
        auto const without = consequence_of(civil_servant(false), *line, council, {.on = later}).answer;
        CHECK(without.status.employment == employment_state::discharged_without_honour);
        // For a contract worker the agreement decides.
        auto const worker = consequence_of(contract_worker(), *line, council, {.on = later}).answer;
        CHECK(worker.status.employment == employment_state::serving);
        CHECK(worker.status.discharge == consequence::none);
        CHECK(fires(worker, "party.member.non_asn"));
    }
    // The name without its decree by 3 December: struck by the special letter, if the stamped statement was filed.
    auto late = civil_servant(true);
    late.state(stamped_statement_with_kpu(date{2023, 10, 2}));
    CHECK(fires(consequence_of(late, *r.find(x.names[61]), council, {.on = later}).answer,
                "nomination.pileg_2024.strike"));
}

TEST_CASE("a line that contradicts the person's own facts says so", "[story_1]") {
    lists x;
    auto const r = reconcile(x.dcs, x.dct, {}, council);
    auto f = civil_servant(true);
    f.state(determined_as_candidate(date{2023, 11, 4}));
    auto const a = consequence_of(f, *r.find(x.names[0]), council, {.on = later});
    CHECK(a.answer.problem.code == errc::stated_twice);
    CHECK(a.answer.problem.subject == "determined_as_candidate");
    CHECK(a.line->fate == list_fate::kept);
}

}  // namespace story_1_lists_test
