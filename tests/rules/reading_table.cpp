// SPDX-License-Identifier: BSL-1.0
#include <netralitas/rules/reading_table.hpp>

#include <algorithm>
#include <set>
#include <string_view>
#include <vector>

#include <catch.hpp>

namespace reading_table_test {

using namespace netralitas;

namespace {

using keys = std::set<std::string_view>;

keys keys_of(reading_table const& t) {
    keys out;
    for (auto const& o : t.others) {
        out.insert(o.key);
    }
    return out;
}
read_otherwise const& under(reading_table const& t, std::string_view key) {
    auto const at = std::find_if(t.others.begin(), t.others.end(), [&](read_otherwise const& o) { return o.key == key; });
    REQUIRE(at != t.others.end());
    return *at;
}
facts complete(facts f) { return f.nothing_else_happened(); }
facts const official = complete({pns, appointed(date{2014, 3, 1})});
std::vector<act> approach(date day, std::optional<local_time> at = {}) {
    return {{.what = {conduct::approach_party, favours::own_candidacy, conduct_day(day)}, .at = at}};
}
// Every key tried in full: the slow table.
keys asked_one_by_one(facts const& f, contest_info const* where, question const& q, std::span<act const> acts) {
    keys out;
    auto const national = assess(f, where, q, acts);
    for (auto const key : selectable_readings()) {
        question other = q;
        other.readings.keys[0] = key;
        if (compare(national, assess(f, where, other, acts)).of_the_case()) {
            out.insert(key);
        }
    }
    return out;
}

}  // namespace

TEST_CASE("every selectable key is listed once", "[rules][reading_table]") {
    auto const all = selectable_readings();
    CHECK(keys(all.begin(), all.end()).size() == all.size());
    for (auto const& dispute : readings) {
        for (auto const& side : dispute.alternatives) {
            CAPTURE(side.key);
            CHECK((std::find(all.begin(), all.end(), side.key) != all.end()) == dispute.selectable);
        }
    }
}

TEST_CASE("story 4: who says what of an approach without leave", "[rules][reading_table]") {
    date const thursday{2024, 8, 1};
    date const saturday{2024, 8, 3};
    auto const acts = approach(thursday, local_time{10, 0, zone::wib});
    auto const t = compare_readings(official, &contests::pilkada_2024, {.on = thursday}, acts);
    CHECK(t.national.verdicts[0].ruling == ruling::breach);
    CHECK(t.national.verdicts[0].sanction == consequence::moderate_punishment);
    CHECK(keys_of(t) == keys{"b3_ethics_cirebon", "b3_heavy_outlier", "b3_dismissal_kasn_2024", "bkn_press_2024"});
    CHECK(under(t, "b3_ethics_cirebon").answer.verdicts[0].track == track::ethics);
    CHECK(under(t, "b3_heavy_outlier").answer.verdicts[0].sanction == consequence::heavy_punishment);
    CHECK(under(t, "b3_dismissal_kasn_2024").answer.verdicts[0].sanction == consequence::dismissal);
    CHECK(under(t, "b3_ethics_cirebon").sides[0].dispute->id == "reading.skb.b3_sanction");
    CHECK(under(t, "b3_ethics_cirebon").sides[0].side->who.en == "personnel office of Cirebon");
    CHECK(t.others.size() + t.without_effect.size() == selectable_readings().size());
    CHECK(std::find(t.without_effect.begin(), t.without_effect.end(), "bawaslu_bengkulu_2024") != t.without_effect.end());

    auto const off = approach(saturday, local_time{10, 0, zone::wib});
    auto const on_a_day_off = compare_readings(official, &contests::pilkada_2024, {.on = saturday}, off);
    CHECK(under(on_a_day_off, "bawaslu_bengkulu_2024").answer.verdicts[0].ruling != ruling::breach);
    auto const late = approach(thursday, local_time{20, 0, zone::wib});
    auto const after_hours = compare_readings(official, &contests::pilkada_2024, {.on = thursday}, late);
    CHECK(under(after_hours, "east_lombok_2024").answer.verdicts[0].ruling != ruling::breach);
    CHECK(keys_of(after_hours).count("bawaslu_bengkulu_2024") == 0);
}

TEST_CASE("story 3: the candidate without a letter, and the one whose letter came late", "[rules][reading_table]") {
    date const may{2023, 5, 23};
    facts const no_letter = complete({pns, appointed(date{2010, 1, 1}), party_card_issued(date{2023, 5, 9}),
                                      list_filed(date{2023, 5, 12}), determined_as_candidate(date{2023, 11, 3})});
    auto const a = compare_readings(no_letter, &contests::dprd_2024, {.on = may, .known_on = may});
    CHECK(under(a, "balikpapan_2023").answer.status.duty == consequence::may_keep_working);
    facts late = no_letter;
    late.state(resignation_submitted(date{2023, 5, 15}));
    late.state(letter_ground::party);
    auto const c = compare_readings(late, &contests::dprd_2024, {.on = date{2023, 8, 15}});
    auto const& literal = under(c, "literal_pp_11_2017");
    REQUIRE(literal.moved.discharge);
    CHECK(literal.moved.discharge->before.by_class == consequence::discharge_without_honour);
    CHECK(literal.moved.discharge->after.by_class == consequence::discharge_with_honour);
    CHECK(literal.moved.discharge->after.from == date{2023, 5, 31});
    // What touches the status comes before what touches a deadline or a row.
    CHECK(std::is_sorted(c.others.begin(), c.others.end(), [](read_otherwise const& x, read_otherwise const& y) {
        return x.moved.first() < y.moved.first();
    }));
    // One authority, two disagreements.
    facts early = no_letter;
    early.state(resignation_submitted(date{2023, 5, 8}));
    early.state(letter_ground::party);
    auto const b = compare_readings(early, &contests::dprd_2024, {.on = date{2023, 11, 30}});
    CHECK(under(b, "kudus_2023").answer.status.discharge_from == date{2023, 11, 30});
    CHECK(under(b, "kudus_2023").sides.size() == 2);
}

TEST_CASE("story 5: readings that speak of terms", "[rules][reading_table]") {
    // Known on 24 September 2024: report by 1 October, in work days by 3 October; follow-up of 8 October by the 28th, or no term known.
    date const day{2024, 10, 8};
    facts f = official;
    f.state(violation_known(date{2024, 9, 24}));
    f.state(recommendation_received(day));
    auto const t = compare_readings(f, &contests::pilkada_2024, {.on = day});
    CHECK(t.national.deadline("deadline.pilkada.report")->due.day == date{2024, 10, 1});
    CHECK(under(t, "pilkada_working_days").answer.deadline("deadline.pilkada.report")->due.day == date{2024, 10, 3});
    CHECK(keys_of(t).count("term_lapsed_with_kasn") == 1);
}

TEST_CASE("readings that act through the calendar move a count over joint leave, and only there",
          "[rules][reading_table]") {
    // 14 work days from 17 April 2023 end on 15 May (tests/rules/knowledge.cpp); with joint leave counted, 19 to 21, 24 and 25 April count:
    // 22 and 23 April are a weekend, so they end five work days earlier, on 8 May.
    facts over_eid = official;
    over_eid.state(recommendation_received(date{2023, 4, 17}));
    auto const t = compare_readings(over_eid, nullptr, {.on = date{2023, 4, 17}});
    auto const* const moved = under(t, "joint_leave_counts").answer.deadline("deadline.sbt.ppk_follow_up");
    REQUIRE(moved != nullptr);
    CHECK(t.national.deadline("deadline.sbt.ppk_follow_up")->due.day == date{2023, 5, 15});
    CHECK(moved->due.day == date{2023, 5, 8});
    facts in_august = official;
    in_august.state(recommendation_received(date{2023, 8, 1}));
    CHECK(keys_of(compare_readings(in_august, nullptr, {.on = date{2023, 8, 1}})).count("joint_leave_counts") == 0);
    // A calendar of the caller's own is rebuilt for the reading.
    extra_day const town[] = {{.day = date{2023, 5, 2}, .name = {"Town day", "Hari jadi kota"}}};
    work_calendar const mine{calendar_options{.extra = town}};
    auto const own = compare_readings(over_eid, nullptr, {.on = date{2023, 4, 17}, .calendar = &mine});
    CHECK(own.national.deadline("deadline.sbt.ppk_follow_up")->due.day == date{2023, 5, 16});
    CHECK(under(own, "joint_leave_counts").answer.deadline("deadline.sbt.ppk_follow_up")->due.day == date{2023, 5, 9});
}

TEST_CASE("the day on which a list starts is read otherwise", "[rules][reading_table]") {
    date const day{2017, 12, 20};
    std::vector<act> const acts{{.what = {conduct::like, favours::bakal_calon, conduct_day(day)}}};
    auto const t = compare_readings(official, &contests::pilkada_2018, {.on = day}, acts);
    CHECK(t.national.verdicts[0].ruling != ruling::breach);
    CHECK(under(t, "b71_17_december").answer.verdicts[0].ruling == ruling::breach);
}

TEST_CASE("what is passed over without asking would have changed nothing", "[rules][reading_table]") {
    struct one {
        facts stated;
        contest_info const* where;
        question q;
        std::vector<act> acts;
    };
    std::vector<one> cases{
        {official, &contests::pilkada_2024, {.on = date{2024, 8, 3}}, approach(date{2024, 8, 3})},
        {{pns}, &contests::dprd_2024, {.on = date{2023, 8, 15}}, {}},
        {{}, nullptr, {.on = date{2023, 8, 15}}, {}},
        {{pppk, plan_to_stand(date{2024, 7, 1})}, &contests::pilkada_2024, {.on = date{2024, 8, 5}}, {}},
        {complete({pns, appointed(date{2010, 1, 1}), became_party_member(date{2023, 5, 9}),
                   list_filed(date{2023, 5, 12}), resignation_submitted(date{2023, 5, 9}), letter_ground::party}),
         &contests::dpr_2024,
         {.on = date{2023, 10, 4}},
         {}},
        {complete(
             {non_asn, party_card_issued(date{2023, 5, 8}), list_filed(date{2023, 5, 12}), bans_politics_clause(true)}),
         &contests::dprd_2024,
         {.on = date{2023, 11, 4}},
         {}},
        {complete({pns, decision_received(date{2023, 4, 14}), level::moderate, summons_letter(date{2023, 4, 12}),
                   examination_day(date{2023, 4, 27})}),
         nullptr,
         {.on = date{2023, 5, 20}},
         {}},
        {official,
         &contests::dprd_2024,
         {.on = date{2024, 2, 7}},
         {{.what = {conduct::attend_campaign, favours::calon, conduct_day(date{2024, 2, 7})}},
          {.what = {conduct::like, favours::calon, conduct_day(date{2024, 2, 7})}}}},
    };
    std::size_t found = 0;
    for (auto const& c : cases) {
        auto const t = compare_readings(c.stated, c.where, c.q, c.acts);
        CHECK(keys_of(t) == asked_one_by_one(c.stated, c.where, c.q, c.acts));
        found += t.others.size();
        for (auto const& o : t.others) {
            question q = c.q;
            q.readings.keys[0] = o.key;
            CHECK(compare(assess(c.stated, c.where, q, c.acts), o.answer).empty());
        }
    }
    CHECK(found > 10);
}

TEST_CASE("readings chosen in the question are set aside, and without a day there is no table", "[rules][reading_table]") {
    auto const acts = approach(date{2024, 8, 1});
    question const q{.on = date{2024, 8, 1}};
    question chosen = q;
    chosen.readings = "b3_heavy_outlier";
    auto const a = assess(official, &contests::pilkada_2024, chosen, acts);
    CHECK(keys_of(compare_readings(a)) == keys_of(compare_readings(official, &contests::pilkada_2024, q, acts)));
    auto const none = compare_readings(official, nullptr, question{.on = no_last_day});
    CHECK(none.national.problem.code == errc::special_date);
    CHECK(none.others.empty());
}

// Rows of one's own that only a reading of the carried law brings in: the table must find what asking one by one finds.
namespace {

constexpr instrument circular{.id = "own",
                              .short_name = "SE 1/2020",
                              .issued = between(date{2020, 1, 2}, date{2020, 1, 2}),
                              .force = since(2020, 1, 2)};
constexpr text said{"Said.", "Dikatakan."};
constexpr char const* key = "literal_pp_11_2017";
date const asked{2022, 3, 1};

norm read_so(condition const& when) {
    return {.id = "own.read_so",
            .binds = pns,
            .force = since(2020, 1, 2),
            .kind = deontic::obligation,
            .when = when,
            .basis = {circular},
            .grade = evidence::text,
            .selected_by = selects::day_asked,
            .reading = key,
            .words = said};
}
deadline_row term(condition const& when) {
    return {.id = "own.term",
            .binds = pns,
            .force = since(2020, 1, 2),
            .from = word::violation_known,
            .length = {3, unit::calendar_day, direction::after, counting::day_after_event},
            .when = when,
            .met_by = {report_filed},
            .basis = {circular},
            .grade = evidence::text,
            .due = said};
}
act_row of_item(condition const& when) {
    return {.id = "own.act",
            .type = "own.act",
            .item = "own:A.1",
            .basis = circular,
            .binds = pns,
            .opens = track::discipline,
            .then = consequence::light_punishment,
            .when = when,
            .grade = evidence::text,
            .words = said,
            .sanction = said};
}
/// Whether the key changes the answer, which the table and the full question must agree on.
template <class... Rows>
bool changes(facts const& f, std::span<act const> acts, Rows const&... rows) {
    rule_book law;
    (law.with(rows), ...);
    question const q{.on = asked, .law = &law};
    auto const found = keys_of(compare_readings(f, nullptr, q, acts));
    CHECK(found == asked_one_by_one(f, nullptr, q, acts));
    return found.count(key) == 1;
}
facts violation() {
    facts f = official;
    f.state(violation_known(asked));
    return f;
}

}  // namespace

TEST_CASE("a row of a reading shows where its condition may hold, and nowhere else", "[rules][reading_table]") {
    facts const f = violation();
    CHECK(changes(f, {}, read_so(condition{violation_known})));
    CHECK_FALSE(changes(f, {}, read_so(!violation_known)));
    CHECK_FALSE(changes(f, {}, read_so(violation_known && report_filed)));
    CHECK(changes(f, {}, read_so(report_filed || violation_known)));
    norm of_others = read_so(condition{violation_known});
    of_others.binds = pppk;
    CHECK_FALSE(changes(f, {}, of_others));
    norm of_candidates = of_others;
    of_candidates.binds = candidate;
    CHECK_FALSE(changes(f, {}, of_candidates));
    norm elsewhere = read_so(condition{violation_known});
    elsewhere.contests = contest::pilkada;
    CHECK(changes(f, {}, elsewhere));  // nobody said which contest it is
    facts of_council = f;
    of_council.state(contest::dprd);
    CHECK_FALSE(changes(of_council, {}, elsewhere));
    facts of_region = f;
    of_region.state(contest::pilkada);
    CHECK(changes(of_region, {}, elsewhere));
    norm not_yet = read_so(condition{violation_known});
    not_yet.force = since(2023, 1, 1);
    CHECK_FALSE(changes(f, {}, not_yet));
    // It asks for the term of service, which other rows may end.
    CHECK(changes(f, {}, read_so(violation_known && in_service)));
}

TEST_CASE("a row of a reading follows what it refers to", "[rules][reading_table]") {
    facts const f = violation();
    norm ground = read_so(condition{violation_known});
    ground.id = "own.ground";
    ground.reading = {};
    CHECK(changes(f, {}, ground, read_so(condition{applies("own.ground")})));
    CHECK_FALSE(changes(f, {}, ground, read_so(!applies("own.ground"))));
    ground.when = condition{report_filed};
    CHECK_FALSE(changes(f, {}, ground, read_so(condition{applies("own.ground")})));
    CHECK(changes(f, {}, ground, read_so(!applies("own.ground"))));

    // Known on 1 January, due on the 4th: missed by March.
    facts late = official;
    late.state(violation_known(date{2022, 1, 1}));
    CHECK(changes(late, {}, term(condition{always}), read_so(condition{missed("own.term")})));
    CHECK_FALSE(changes(late, {}, term(condition{always}), read_so(!missed("own.term"))));
    CHECK_FALSE(changes(f, {}, term(condition{always}), read_so(condition{missed("own.term")})));
    CHECK_FALSE(changes(late, {}, term(condition{report_filed}), read_so(condition{missed("own.term")})));
}

TEST_CASE("a reading that counts a term in other days shows only where the term runs", "[rules][reading_table]") {
    deadline_row otherwise = term(condition{always});
    otherwise.otherwise = {key, unit::working_day};
    otherwise.length.amount = 9;  // over a weekend wherever it starts
    CHECK(changes(violation(), {}, otherwise));
    CHECK_FALSE(changes(official, {}, otherwise));
    otherwise.when = condition{report_filed};
    CHECK_FALSE(changes(violation(), {}, otherwise));
    deadline_row of_reading = term(condition{always});
    of_reading.reading = key;
    CHECK(changes(violation(), {}, of_reading));
    CHECK_FALSE(changes(official, {}, of_reading));
    of_reading.binds = pppk;
    CHECK_FALSE(changes(violation(), {}, of_reading));
    of_reading.binds = pns;
    of_reading.force = since(2023, 1, 1);
    CHECK_FALSE(changes(violation(), {}, of_reading));
    deadline_row fixed = term(condition{always});
    fixed.reading = key;
    fixed.length = {.unit = unit::fixed_date, .fixed = date{2022, 4, 1}};
    CHECK(changes(official, {}, fixed));
}

TEST_CASE("a row of a reading sees the level of the punishment and the items of the act", "[rules][reading_table]") {
    std::vector<act> const acts{{.what = {conduct::like, favours::party, conduct_day(asked)}, .id = "like"}};
    std::vector<act> const other{{.what = {conduct::share, favours::party, conduct_day(asked)}, .id = "share"}};
    auto const of_act = [](condition const& when) {
        norm n = read_so(when);
        n.selected_by = selects::act_date;
        n.then = consequence::moderate_punishment;
        return n;
    };
    act_row const listed = of_item(conduct::like && favours::party);
    CHECK(changes(official, acts, listed, of_act(item("own:A") && conduct::like)));
    CHECK_FALSE(changes(official, other, listed, of_act(item("own:A") && conduct::share)));
    CHECK(changes(official, acts, listed, of_act(conduct::like && level::light)));
    CHECK_FALSE(changes(official, acts, listed, of_act(conduct::like && level::heavy)));
    CHECK(changes(official, acts, listed, of_act(applies("own.act") && conduct::like)));
    // The act asks for what rows may change: the item is asked of them as well.
    act_row const serving = of_item(conduct::like && in_service);
    CHECK(changes(official, acts, serving, of_act(item("own:A") && conduct::like)));
    CHECK_FALSE(changes(official, other, serving, of_act(item("own:A") && conduct::share)));
}

TEST_CASE("a row of a reading is followed through more rows than the filter looks at", "[rules][reading_table]") {
    auto const link = [](char const* id, condition const& when) {
        norm n = read_so(when);
        n.id = id;
        n.reading = {};
        return n;
    };
    norm const links[] = {link("own.1", condition{applies("own.2")}), link("own.2", condition{applies("own.3")}),
                          link("own.3", condition{applies("own.4")}), link("own.4", condition{applies("own.5")}),
                          link("own.5", condition{applies("own.6")}), link("own.6", condition{violation_known})};
    CHECK(changes(violation(), {}, links, read_so(condition{applies("own.1")})));
    CHECK_FALSE(changes(official, {}, links, read_so(condition{applies("own.1")})));
    // The last of them asks for an item, or for a term.
    norm const to_item[] = {links[0], links[1], links[2], link("own.4", condition{item("own:A")})};
    std::vector<act> const acts{{.what = {conduct::like, favours::party, conduct_day(asked)}}};
    CHECK_FALSE(
        changes(official, {}, of_item(conduct::like && favours::party), to_item, read_so(condition{applies("own.1")})));
    norm const to_term[] = {links[0], links[1], links[2], link("own.4", condition{missed("own.term")})};
    facts late = official;
    late.state(violation_known(date{2022, 1, 1}));
    CHECK(changes(late, {}, term(condition{always}), to_term, read_so(condition{applies("own.1")})));
    CHECK_FALSE(changes(official, {}, term(condition{always}), to_term, read_so(condition{applies("own.1")})));
}

TEST_CASE("days that rows may move leave a row of a reading open", "[rules][reading_table]") {
    facts left = official;
    left.state(violation_known(date{2022, 1, 10}));
    left.state(discharge_effective(date{2022, 2, 1}));
    CHECK(changes(left, {}, read_so(condition{violation_known < discharge_effective})));
    CHECK_FALSE(changes(left, {}, read_so(condition{discharge_effective < violation_known})));
    CHECK(changes(left, {}, read_so(condition{violation_known < end_of_month(discharge_effective)})));
    facts over = left;
    over.state(service_ended(date{2022, 2, 1}));
    CHECK_FALSE(changes(over, {}, read_so(violation_known && in_service)));
    CHECK(changes(over, {}, read_so(violation_known && !in_service)));
    deadline_row from_then = term(condition{always});
    from_then.from = word::discharge_effective;
    from_then.reading = key;
    CHECK(changes(left, {}, from_then));
    CHECK_FALSE(changes(official, {}, from_then));
}

TEST_CASE("where the person or the history is open, a row of a reading is open as well", "[rules][reading_table]") {
    facts const nobody{violation_known(asked)};
    CHECK(changes(nobody, {}, read_so(condition{violation_known})));
    facts const open{pns, violation_known(asked)};
    CHECK(changes(open, {}, read_so(condition{violation_known})));
    CHECK(changes(open, {}, read_so(violation_known && report_filed)));
    CHECK_FALSE(changes(open, {}, read_so(!violation_known)));
    deadline_row of_reading = term(violation_known && report_received);
    of_reading.reading = key;
    changes(open, {}, of_reading);
    of_reading.when = condition{always};
    CHECK(changes(open, {}, of_reading));
    CHECK_FALSE(changes({pns}, {}, of_reading));
    // A term of a reading that is met by what meets one that is told, or that fixes a day, is looked at even where it is open.
    deadline_row told = term(condition{violation_known});
    told.id = "own.told";
    changes(open, {}, told, of_reading);
    of_reading.when = condition{report_received};
    changes(open, {}, told, of_reading);
    of_reading.met_by.items[0] = discharge_effective;
    changes(open, {}, told, of_reading);
    // Backwards from an event the first day in force is no bound.
    of_reading.when = condition{always};
    of_reading.length.direction = direction::before;
    of_reading.force = since(2022, 2, 1);
    changes(violation(), {}, of_reading);
}

TEST_CASE("the calendar of a reading is compared on the days of summons and examination", "[rules][reading_table]") {
    // Joint leave of Eid 2023: 19 to 21, 24 and 25 April lie between summons and examination, in August nothing does.
    auto const summoned = [](date letter, date examined) {
        facts f = official;
        f.state(level::moderate);
        f.state(summons_letter(letter));
        f.state(examination_day(examined));
        question const q{.on = examined};
        auto const found = keys_of(compare_readings(f, nullptr, q));
        CHECK(found == asked_one_by_one(f, nullptr, q, {}));
        return found.count("joint_leave_counts") == 1;
    };
    summoned(date{2023, 4, 18}, date{2023, 4, 27});
    CHECK_FALSE(summoned(date{2023, 8, 1}, date{2023, 8, 10}));
    CHECK_FALSE(summoned(date{2023, 8, 10}, date{2023, 8, 1}));
}

}  // namespace reading_table_test
