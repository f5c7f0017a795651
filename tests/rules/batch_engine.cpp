// SPDX-License-Identifier: BSL-1.0
// What the engine of the batch door derives by itself, asked by rows of the user's own that the national law does not have: each
// row fires where the calendar or the comparison of the days says so, and the door says what `assess` says.
#include "batch_comparison.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <catch.hpp>

namespace batch_engine_test {

using namespace netralitas;
using batch_tests::mismatch;
using batch_tests::told;

namespace {

template <class When>
norm row_of(std::string_view id, When when, selects by = selects::day_asked) {
    return {.id = id, .when = when, .basis = {pp_94_2021.pasal(5)}, .selected_by = by};
}

norm const rows[] = {
    row_of("own.wednesday", weekday::wed),
    row_of("own.holiday", day_status::national_holiday),
    row_of("own.fasting", ramadan),
    row_of("own.decreed", year_decreed),
    row_of("own.short_notice", summons_gap < 7),
    row_of("own.in_month", party_card_issued <= end_of_month(resignation_submitted)),
    row_of("own.after_month", party_card_issued > end_of_month(resignation_submitted)),
    row_of("own.same_day", party_card_issued == resignation_submitted),
    row_of("own.not_before", party_card_issued >= resignation_submitted),
    row_of("own.before_may", party_card_issued < date{2023, 5, 1}),
    row_of("own.in_campaign", conduct::like&& campaign_running, selects::act_date),
    row_of("own.on_wednesday", conduct::like&& weekday::wed, selects::act_date),
    row_of("own.by_pns", conduct::like, selects::act_date),
};

rule_book const& law() {
    static rule_book const book = rule_book{}.with(rows);
    return book;
}

// Whether the row fires for the person, and of the acts, after the door has said it three times as `assess` does.
std::vector<std::string_view> own_rows(person_record const& p, question q, rule_book const& of = law()) {
    q.law = &of;
    batch_plan const plan{q, {&contests::dprd_2024}};
    batch_worker worker{plan};
    auto const expected = plan.explain(p).answer;
    for (int again = 0; again < 3; ++again) {
        INFO(told(p));
        CHECK(mismatch(plan, expected, worker.answer(p)) == "");
        CHECK(mismatch(plan, expected, worker.answer<batch_detail::verdicts>(p), false) == "");
    }
    std::vector<std::string_view> out;
    auto const take = [&](std::vector<finding> const& list) {
        for (auto const& f : list) {
            if (f.id().substr(0, 4) == "own." && std::find(out.begin(), out.end(), f.id()) == out.end()) {
                out.push_back(f.id());
            }
        }
    };
    take(expected.findings);
    for (auto const& v : expected.verdicts) {
        take(v.findings);
    }
    std::sort(out.begin(), out.end());
    return out;
}

using ids = std::vector<std::string_view>;

}  // namespace

TEST_CASE("rows may ask what the calendar says of the day asked", "[rules][batch]") {
    person_record const p{.kinds = pns};
    CHECK(own_rows(p, {.on = date{2024, 12, 25}}) == ids{"own.decreed", "own.holiday", "own.wednesday"});
    CHECK(own_rows(p, {.on = date{2024, 12, 23}}) == ids{"own.decreed"});
    CHECK(own_rows(p, {.on = date{2024, 3, 20}}) == ids{"own.decreed", "own.fasting", "own.wednesday"});
    CHECK(own_rows(p, {.on = date{2024, 3, 21}}) == ids{"own.decreed", "own.fasting"});
    // No decree is known of the year 2040, and no decision on Ramadan: the weekday alone is sure.
    CHECK(own_rows(p, {.on = date{2040, 1, 4}}) == ids{"own.wednesday"});
}

TEST_CASE("rows may ask for the working days between summons and examination", "[rules][batch]") {
    // 20, 21, 22, 23, 26, 27 February 2024 are full working days; the 28th makes seven.
    auto const fires = [](date letter, date examination) {
        event_record const e[] = {summons_letter(letter), examination_day(examination)};
        auto const found = own_rows({.events = e, .kinds = pns}, {.on = date{2024, 12, 23}});
        return std::find(found.begin(), found.end(), "own.short_notice") != found.end();
    };
    CHECK(fires(date{2024, 2, 19}, date{2024, 2, 28}));
    CHECK_FALSE(fires(date{2024, 2, 19}, date{2024, 2, 29}));
    CHECK_FALSE(fires(date{2024, 2, 29}, date{2024, 2, 19}));  // heard before they were called: no gap is known
    event_record const alone[] = {summons_letter(date{2024, 2, 19})};
    CHECK(own_rows({.events = alone, .kinds = pns}, {.on = date{2024, 12, 23}}) == ids{"own.decreed"});
}

TEST_CASE("rows may compare two days in every way, and with the end of a month", "[rules][batch]") {
    auto const of = [](date card, date letter) {
        event_record const e[] = {party_card_issued(card), resignation_submitted(letter)};
        auto found = own_rows({.events = e, .kinds = pns}, {.on = date{2024, 12, 23}});
        std::erase(found, "own.decreed");
        return found;
    };
    CHECK(of(date{2023, 4, 10}, date{2023, 4, 10}) ==
          ids{"own.before_may", "own.in_month", "own.not_before", "own.same_day"});
    CHECK(of(date{2023, 4, 30}, date{2023, 4, 10}) == ids{"own.before_may", "own.in_month", "own.not_before"});
    CHECK(of(date{2023, 5, 1}, date{2023, 4, 10}) == ids{"own.after_month", "own.not_before"});
    CHECK(of(date{2023, 4, 9}, date{2023, 4, 10}) == ids{"own.before_may", "own.in_month"});
    // A letter of a day to come has not been written: the card lies before it.
    CHECK(of(date{2023, 5, 1}, date{2025, 4, 10}) == ids{"own.in_month"});
    CHECK(of(date{2025, 5, 1}, date{2023, 4, 10}) == ids{});
    for (bool const complete : {true, false}) {
        event_record const e[] = {party_card_issued(date{2023, 5, 4})};
        auto const found = own_rows({.events = e, .kinds = pns, .complete = complete}, {.on = date{2024, 12, 23}});
        // Without a letter the card is before it; whoever may have written one is told nothing.
        CHECK(found == (complete ? ids{"own.decreed", "own.in_month"} : ids{"own.decreed"}));
    }
}

TEST_CASE("rows about the day of the act are asked of that day", "[rules][batch]") {
    auto const of = [](date day) {
        event_record const e[] = {{conduct_day(day), 1}, {conduct::like, 1}, {favours::calon, 1}};
        auto found = own_rows({.events = e, .kinds = pns}, {.on = date{2024, 12, 25}});
        std::erase_if(found, [](auto id) { return id == "own.decreed" || id == "own.holiday" || id == "own.wednesday"; });
        return found;
    };
    // The campaign of the 2024 general election ran from 28 November 2023 to 10 February 2024.
    CHECK(of(date{2023, 11, 28}) == ids{"own.by_pns", "own.in_campaign"});
    CHECK(of(date{2023, 11, 29}) == ids{"own.by_pns", "own.in_campaign", "own.on_wednesday"});
    CHECK(of(date{2023, 11, 27}) == ids{"own.by_pns"});
    CHECK(of(date{2024, 2, 10}) == ids{"own.by_pns", "own.in_campaign"});
    CHECK(of(date{2024, 2, 11}) == ids{"own.by_pns"});
}

TEST_CASE("an act after the end of service is answered as assess answers it", "[rules][batch]") {
    static constexpr norm bound = {.id = "own.pns_only",
                                   .binds = pns,
                                   .when = conduct::like,
                                   .basis = {pp_94_2021.pasal(5)},
                                   .selected_by = selects::act_date};
    rule_book const book = rule_book{}.with(bound);
    auto const binds = [&](std::vector<event_record> e, date act, date since = no_first_day) {
        e.push_back({conduct_day(act), 1});
        e.push_back({conduct::like, 1});
        e.push_back({favours::calon, 1});
        auto const found = own_rows({.events = e, .kinds = pns, .appointed = since}, {.on = date{2024, 2, 1}}, book);
        return !found.empty();
    };
    date const last{2023, 6, 1};
    for (auto const& end : {retirement_date(last), contract_ended(last), service_ended(last)}) {
        CHECK(binds({end}, date{2023, 5, 31}));
        CHECK_FALSE(binds({end}, date{2023, 6, 1}));
        CHECK_FALSE(binds({end}, date{2023, 7, 1}));
        // Whoever was appointed after that day serves again.
        CHECK(binds({end}, date{2024, 1, 8}, date{2023, 8, 1}));
        CHECK_FALSE(binds({end}, date{2024, 1, 8}, date{2012, 3, 1}));
    }
    std::vector<event_record> const decreed{resignation_submitted(date{2023, 4, 10}), party_card_issued(date{2023, 5, 4}),
                                            discharge_decree_issued(date{2023, 5, 20})};
    CHECK(binds(decreed, date{2023, 5, 3}, date{2012, 3, 1}));
    CHECK_FALSE(binds(decreed, date{2023, 7, 1}, date{2012, 3, 1}));
    // A day of discharge that is stated stands before the one that follows; without its decree the person is still at work.
    std::vector<event_record> const told{discharge_effective(date{2023, 8, 31}),
                                         discharge_decree_issued(date{2023, 8, 20})};
    CHECK(binds(told, date{2023, 8, 30}, date{2012, 3, 1}));
    CHECK_FALSE(binds(told, date{2023, 8, 31}, date{2012, 3, 1}));
    CHECK(binds({told[0]}, date{2023, 9, 1}, date{2012, 3, 1}));
    // An end before the appointment does not hide the end after it.
    CHECK_FALSE(binds({contract_ended(date{2012, 2, 28}), retirement_date(last)}, date{2023, 7, 1}, date{2012, 3, 1}));
}

TEST_CASE("whether somebody serves is answered as assess answers it", "[rules][batch]") {
    static constexpr norm serving = {.id = "own.serving", .when = in_service, .basis = {pp_94_2021.pasal(5)}};
    rule_book const book = rule_book{}.with(serving);
    auto const serves = [&](std::vector<event_record> const& e, date since = date{2012, 3, 1}) {
        return !own_rows({.events = e, .kinds = pns, .appointed = since}, {.on = date{2024, 2, 1}}, book).empty();
    };
    for (auto const w : {retirement_date, contract_ended, service_ended, discharge_effective}) {
        CHECK(serves({w(date{2024, 2, 2})}));
        CHECK_FALSE(serves({w(date{2024, 2, 1})}));
        CHECK(serves({w(date{2012, 2, 28})}));
        CHECK(serves({w(date{2023, 6, 1})}, date{2023, 6, 2}));
        CHECK_FALSE(serves({w(date{2023, 6, 1})}, date{2023, 6, 1}));
    }
    CHECK(serves({discharge_effective(date{2024, 2, 1}), determined_as_candidate(date{2023, 11, 3})}));
    CHECK_FALSE(serves({contract_ended(date{2012, 2, 28}), retirement_date(date{2024, 2, 1})}));
}

TEST_CASE("the calendar that a reading asks for is the one of the batch door too", "[rules][batch]") {
    // 24 December 2020 was joint leave by the decrees of 2020; the readings tell whose decrees count, and whether leave is work.
    static norm const off[] = {row_of("own.leave", day_status::joint_leave), row_of("own.work", day_status::none)};
    rule_book const book = rule_book{}.with(off);
    std::set<ids> answers;
    for (auto const* const reading : {"", "joint_leave_counts", "keppres_clock", "keppres_7_2021_kept"}) {
        for (auto const known : {no_last_day, date{2021, 3, 1}}) {
            for (auto const on : {date{2020, 12, 24}, date{2021, 3, 12}, date{2021, 12, 27}}) {
                question q{.on = on, .known_on = known};
                if (*reading != '\0') {
                    q.readings = {reading};
                }
                answers.insert(own_rows({.kinds = pns}, q, book));
            }
        }
    }
    CHECK(answers == std::set<ids>{{}, {"own.leave"}, {"own.work"}});
}

TEST_CASE("rows of the user's own may cut the years of service as they like", "[rules][batch]") {
    std::deque<std::string> names;
    std::vector<norm> steps;
    auto const serving = [&](date since, rule_book const& book) {
        return own_rows({.kinds = pns, .appointed = since}, {.on = date{2024, 2, 1}}, book);
    };
    date const since_1700{1700, 1, 1};
    for (int n = 0; n < 130; ++n) {
        names.push_back("own.of_" + std::to_string(n));
        steps.push_back(row_of(names.back(), service_years == n));
    }
    rule_book const many = rule_book{}.with(std::span<norm const>{steps});
    CHECK(serving(date{2012, 3, 1}, many) == ids{"own.of_11"});
    CHECK(serving(date{2012, 2, 1}, many) == ids{"own.of_12"});
    CHECK(serving(since_1700, many).empty());
    static norm const rows_of_service[] = {
        row_of("own.long", service_years >= 10),
        row_of("own.unbroken", unbroken_service_years >= 3),
        row_of("own.since_2015", appointed >= date{2015, 1, 1}),
        row_of("own.card_first", party_card_issued < appointed),
        row_of("own.serves", appointed),
    };
    rule_book const few = rule_book{}.with(rows_of_service);
    CHECK(serving(date{2012, 3, 1}, few) == ids{"own.long", "own.serves", "own.unbroken"});
    CHECK(serving(date{2016, 3, 1}, few) == ids{"own.serves", "own.since_2015", "own.unbroken"});
    CHECK(serving(since_1700, few) == ids{"own.long", "own.serves", "own.unbroken"});
}

TEST_CASE("shapes are found again after the table has grown, and after it began anew", "[rules][batch]") {
    detail::shape_table<int> table;
    auto const shape_of = [](std::uint32_t n) {
        detail::batch_shape s;
        s.clear();
        s.add(n);
        return s;
    };
    auto const most = static_cast<std::uint32_t>(detail::shape_table<int>::most_slots / 2);
    for (std::uint32_t n = 0; n < most; ++n) {
        std::vector<row_number> const sure{n};
        int const verdict = static_cast<int>(n);
        table.write(shape_of(n), {.sure = sure, .verdict = n % 2 == 0 ? &verdict : nullptr});
    }
    for (std::uint32_t n = 0; n < most; n += 97) {
        auto const found = table.find(shape_of(n));
        REQUIRE(found.hit);
        REQUIRE(found.answer.sure.size() == 1);
        REQUIRE(found.answer.sure[0] == n);
        REQUIRE((found.answer.verdict != nullptr) == (n % 2 == 0));
        REQUIRE((found.answer.verdict == nullptr || *found.answer.verdict == static_cast<int>(n)));
    }
    CHECK_FALSE(table.find(shape_of(most)).hit);
    table.write(shape_of(most), {});
    CHECK(table.find(shape_of(most)).hit);
    CHECK_FALSE(table.find(shape_of(0)).hit);
}

TEST_CASE("deadlines of the user's own are kept or missed as assess says", "[rules][batch]") {
    auto const due = [](std::string_view id, word from, term length, few<word_ref, 3> met_by) {
        return deadline_row{
            .id = id, .binds = pns, .from = from, .length = length, .met_by = met_by, .basis = {pp_94_2021.pasal(5)}};
    };
    static deadline_row const terms[] = {
        due("own.three_days", word::resignation_submitted,
            {3, unit::working_day, direction::after, counting::day_after_event}, {candidacy_reported}),
        due("own.ten_days_before", word::resignation_submitted,
            {10, unit::calendar_day, direction::before, counting::day_after_event}, {candidacy_reported}),
        due("own.month", word::resignation_submitted, {1, unit::month, direction::after, counting::same_day_number},
            {candidacy_reported}),
        due("own.month_end", word::resignation_submitted,
            {1, unit::end_of_month, direction::after, counting::day_after_event}, {candidacy_reported}),
        due("own.by_nothing", word::resignation_submitted,
            {3, unit::calendar_day, direction::after, counting::day_after_event}, {}),
        due("own.of_years", word::appointed, {5, unit::year, direction::after, counting::same_day_number},
            {candidacy_reported}),
    };
    static norm const late[] = {row_of("own.late", missed("own.three_days")),
                                row_of("own.not_late", resignation_submitted && !missed("own.three_days"))};
    rule_book const book = rule_book{}.with(terms, late);
    for (auto const reported : {no_first_day, date{2023, 3, 30}, date{2023, 4, 12}, date{2023, 4, 13},
                                date{2023, 4, 14}, date{2023, 5, 2}, date{2023, 5, 11}}) {
        for (bool const complete : {true, false}) {
            std::vector<event_record> e{resignation_submitted(date{2023, 4, 10})};
            if (is_day(reported)) {
                e.push_back(candidacy_reported(reported));
            }
            for (date const on : {date{2023, 4, 12}, date{2023, 6, 1}}) {
                auto const found = own_rows(
                    {.events = e, .kinds = pns, .appointed = date{2012, 3, 1}, .complete = complete}, {.on = on}, book);
                // Monday 10 April 2023: the third working day after is Thursday the 13th.
                bool const kept = is_day(reported) && reported <= date{2023, 4, 13};
                bool const open = on <= date{2023, 4, 13};
                ids const expected = open || kept                   ? ids{"own.not_late"}
                                     : complete || is_day(reported) ? ids{"own.late"}
                                                                    : ids{};
                CHECK(found == expected);
            }
        }
    }
}

TEST_CASE("a row that refers to no row of the law is undecided in both doors", "[rules][batch]") {
    static norm const lost[] = {row_of("own.after_nothing", applies("own.nowhere")),
                                row_of("own.after_no_term", missed("own.nowhere")),
                                row_of("own.sure", resignation_submitted)};
    rule_book const book = rule_book{}.with(lost);
    CHECK(book.check().code != errc::none);
    event_record const e[] = {resignation_submitted(date{2023, 4, 10})};
    CHECK(own_rows({.events = e, .kinds = pns}, {.on = date{2023, 6, 1}}, book) == ids{"own.sure"});
}

TEST_CASE("very many rows are answered like few", "[rules][batch]") {
    // More years of service than the plan keeps bands for, and more rows found than a list has room for at first.
    static std::vector<std::string> names;
    for (int n = 0; n < 300; ++n) {
        names.push_back("own.n" + std::to_string(1000 + n));
    }
    static std::vector<norm> many;
    for (int n = 0; n < 150; ++n) {
        many.push_back(row_of(names[static_cast<std::size_t>(n)], service_years >= n));
        many.push_back(row_of(names[static_cast<std::size_t>(n) + 150], plan_to_stand));
    }
    rule_book const book = rule_book{}.with(many);
    event_record const plans[] = {plan_to_stand(date{2023, 1, 2})};
    for (int years = 0; years < 4; ++years) {
        date const since{static_cast<unsigned short>(2023 - years), 5, 31};
        // As many rows as full years, and the row of none.
        CHECK(own_rows({.kinds = pns, .appointed = since}, {.on = date{2023, 6, 1}}, book).size() ==
              static_cast<std::size_t>(years) + 1);
        CHECK(own_rows({.events = plans, .kinds = pns, .appointed = since}, {.on = date{2023, 6, 1}}, book).size() ==
              static_cast<std::size_t>(years) + 151);
    }
}

TEST_CASE("rows that name the day of appointment are asked of each person", "[rules][batch]") {
    static norm const of_day[] = {row_of("own.early", appointed < date{2012, 1, 1})};
    static norm const of_version[] = {{.id = "own.old",
                                       .force = until(2011, 12, 31),
                                       .when = appointed,
                                       .basis = {pp_94_2021.pasal(5)},
                                       .selected_by = selects::event_date}};
    for (auto const* const list : {of_day, of_version}) {
        rule_book const book = rule_book{}.with(*list);
        for (auto const since : {date{2011, 12, 31}, date{2012, 1, 1}}) {
            auto const found = own_rows({.kinds = pns, .appointed = since}, {.on = date{2023, 6, 1}}, book);
            CHECK(found == (since < date{2012, 1, 1} ? ids{list->id} : ids{}));
        }
    }
}

TEST_CASE("rows that rest on a discharge, a decision, a punishment or an act are found when these are", "[rules][batch]") {
    static act_row const post = {.id = "own.post",
                                 .type = "own.post",
                                 .basis = {pp_94_2021.pasal(5)},
                                 .binds = pns,
                                 .opens = track::ethics,
                                 .then = consequence::moral_sanction,
                                 .when = conduct::like && favours::party};
    static norm const resting[] = {row_of("own.discharged", discharge_effective),
                                   row_of("own.decided", decision_effective),
                                   row_of("own.ended", punishment_ended),
                                   row_of("own.after_post", applies("own.post"), selects::act_date),
                                   {.id = "own.leaves",
                                    .then = consequence::discharge_with_honour,
                                    .when = vacancy && plan_to_stand,
                                    .basis = {pp_94_2021.pasal(5)},
                                    .selected_by = selects::day_asked,
                                    .takes_effect = {plan_to_stand}}};
    rule_book const book = rule_book{}.with(post, resting);
    auto const of = [&](std::vector<event_record> e) {
        auto found =
            own_rows({.events = e, .kinds = pns, .appointed = date{2012, 3, 1}}, {.on = date{2024, 12, 23}}, book);
        return found;
    };
    CHECK(of({}).empty());
    CHECK(of({plan_to_stand(date{2023, 1, 2}), vacancy(true)}) == ids{"own.discharged", "own.leaves"});
    CHECK(of({plan_to_stand(date{2025, 1, 2}), vacancy(true)}) == ids{});
    CHECK(of({{conduct_day(date{2023, 11, 28}), 1}, {conduct::like, 1}, {favours::party, 1}}) ==
          ids{"own.after_post", "own.post"});
    CHECK(of({{conduct_day(date{2023, 11, 28}), 1}, {conduct::like, 1}, {favours::calon, 1}}) == ids{});
    // An appealable punishment received and not objected to takes effect on the fifteenth working day at the latest.
    auto const punished = of({decision_received(date{2023, 6, 5}), {level::moderate, 0}});
    CHECK(std::find(punished.begin(), punished.end(), "own.decided") != punished.end());
}

TEST_CASE("several values of one word join, and two days of one word are refused alike", "[rules][batch]") {
    static norm const joined[] = {row_of("own.two", attributes::party, selects::act_date),
                                  row_of("own.one", attributes::asn, selects::act_date)};
    rule_book const book = rule_book{}.with(joined);
    event_record const both[] = {{conduct_day(date{2023, 11, 28}), 1},
                                 {conduct::like, 1},
                                 {favours::calon, 1},
                                 {attributes::party, 1},
                                 {attributes::asn, 1},
                                 {attributes::party, 1}};
    CHECK(own_rows({.events = both, .kinds = pns}, {.on = date{2024, 2, 1}}, book) == ids{"own.one", "own.two"});
    event_record const twice[] = {plan_to_stand(date{2023, 1, 2}), plan_to_stand(date{2023, 1, 3})};
    CHECK(own_rows({.events = twice, .kinds = pns}, {.on = date{2024, 2, 1}}, book).empty());
    // Acts out of their order are answered all the same.
    event_record const backwards[] = {{conduct_day(date{2023, 11, 28}), 2}, {conduct::like, 2}, {attributes::asn, 2},
                                      {conduct_day(date{2023, 11, 29}), 1}, {conduct::like, 1}, {attributes::party, 1}};
    CHECK(own_rows({.events = backwards, .kinds = pns}, {.on = date{2024, 2, 1}}, book) == ids{"own.one", "own.two"});
}

TEST_CASE("a term of a reading counts only where the reading is chosen", "[rules][batch]") {
    static deadline_row const terms[] = {{.id = "own.term",
                                          .binds = pns,
                                          .from = word::resignation_submitted,
                                          .length = {3, unit::calendar_day, direction::after, counting::day_after_event},
                                          .otherwise = {"kudus_2023", unit::working_day},
                                          .met_by = {candidacy_reported},
                                          .basis = {pp_94_2021.pasal(5)}},
                                         {.id = "own.of_reading",
                                          .binds = pns,
                                          .from = word::resignation_submitted,
                                          .length = {3, unit::calendar_day, direction::after, counting::day_after_event},
                                          .met_by = {candidacy_reported},
                                          .basis = {pp_94_2021.pasal(5)},
                                          .reading = "kudus_2023"}};
    static norm const late[] = {row_of("own.late", missed("own.term")),
                                row_of("own.late_read", missed("own.of_reading"))};
    rule_book const book = rule_book{}.with(terms, late);
    // From Good Friday, 7 April 2023, three days end on the 10th and three working days on the 12th.
    event_record const e[] = {resignation_submitted(date{2023, 4, 7}), candidacy_reported(date{2023, 4, 12})};
    person_record const p{.events = e, .kinds = pns};
    CHECK(own_rows(p, {.on = date{2023, 6, 1}}, book) == ids{"own.late"});
    CHECK(own_rows(p, {.on = date{2023, 6, 1}, .readings = {"kudus_2023"}}, book) == ids{"own.late_read"});
}

TEST_CASE("a plan that cannot be asked names no row", "[rules][batch]") {
    batch_plan const plan{question{.on = no_first_day}, {&contests::dprd_2024}};
    CHECK(plan.problem() == errc::special_date);
    CHECK(plan.id_of(0).empty());
    CHECK(plan.row(0).rule == nullptr);
    batch_plan const sound{question{.on = date{2024, 2, 1}}, {&contests::dprd_2024}};
    CHECK(sound.row(0).rule == national_law().norms()[0]);
}

TEST_CASE("a person of very many events is answered like one of few", "[rules][batch]") {
    std::vector<event_record> e;
    for (int pass = 0; pass < 2; ++pass) {
        for (std::size_t i = 0; i < word_count; ++i) {
            auto const w = static_cast<word>(i);
            if (info(w).kind == word_kind::event && !info(w).derived && w != word::appointed) {
                e.push_back({statement{w, value_type::day, serial(date{2023, 3, 1}) + static_cast<int>(i)}});
            }
        }
        if (pass == 0) {
            CHECK_FALSE(own_rows({.events = e, .kinds = pns}, {.on = date{2023, 12, 1}}).empty());
        }
    }
    CHECK_FALSE(own_rows({.events = e, .kinds = pns}, {.on = date{2023, 12, 1}}).empty());
}

TEST_CASE("a term from a law or a ruling starts where its instrument has a day, and else with the event",
          "[rules][batch]") {
    static constexpr instrument undated{
        .id = "own.undated", .short_name = "Own 1", .issued = between(date{2023, 1, 1}, date{2023, 12, 31})};
    auto const due = [](std::string_view id, word from, citations basis, counting way = counting::day_after_event,
                        int amount = 30) {
        return deadline_row{.id = id,
                            .binds = pns,
                            .from = from,
                            .length = {static_cast<std::uint16_t>(amount), unit::calendar_day, direction::after, way},
                            .met_by = {candidacy_reported},
                            .basis = basis};
    };
    // PP 94/2021 came into force on 31 August 2021; MK 41/2014 was read on 8 July 2015.
    static deadline_row const terms[] = {
        due("own.of_law", word::law_in_force, {pp_94_2021}),
        due("own.of_no_law", word::law_in_force, citations{}),
        due("own.of_undated_law", word::law_in_force, {undated}),
        due("own.of_ruling", word::ruling_read, {mk_41_2014}),
        due("own.of_no_ruling", word::ruling_read, citations{}),
        due("own.of_undated_ruling", word::ruling_read, {undated}),
        due("own.same_day", word::ruling_read, {undated}, counting::event_day_counts, 1),
    };
    static norm const late[] = {
        row_of("own.late_1", missed("own.of_law")),         row_of("own.late_2", missed("own.of_no_law")),
        row_of("own.late_3", missed("own.of_undated_law")), row_of("own.late_4", missed("own.of_ruling")),
        row_of("own.late_5", missed("own.of_no_ruling")),   row_of("own.late_6", missed("own.of_undated_ruling")),
        row_of("own.late_7", missed("own.same_day")),
    };
    rule_book const book = rule_book{}.with(terms, late);
    auto const missed_by = [&](std::vector<event_record> e) {
        auto found = own_rows({.events = e, .kinds = pns}, {.on = date{2024, 2, 1}}, book);
        std::erase_if(found, [](auto id) { return id.substr(0, 9) != "own.late_"; });
        return found;
    };
    CHECK(missed_by({candidacy_reported(date{2015, 8, 7})}) == ids{});
    CHECK(missed_by({candidacy_reported(date{2015, 8, 8})}) == ids{"own.late_4"});
    CHECK(missed_by({candidacy_reported(date{2021, 9, 30})}) == ids{"own.late_4"});
    CHECK(missed_by({candidacy_reported(date{2021, 10, 1})}) == ids{"own.late_1", "own.late_4"});
    // What is stated of the ruling counts where its instrument has no day.
    CHECK(missed_by({ruling_read(date{2023, 5, 1}), candidacy_reported(date{2023, 5, 1})}) ==
          ids{"own.late_1", "own.late_4"});
    CHECK(missed_by({ruling_read(date{2023, 5, 1}), candidacy_reported(date{2023, 5, 2})}) ==
          ids{"own.late_1", "own.late_4", "own.late_7"});
    CHECK(missed_by({ruling_read(date{2023, 5, 1})}) ==
          ids{"own.late_1", "own.late_4", "own.late_5", "own.late_6", "own.late_7"});
}

TEST_CASE("a term that no event meets is not missed", "[rules][batch]") {
    static deadline_row const term = {.id = "own.effect",
                                      .binds = pns,
                                      .from = word::resignation_submitted,
                                      .length = {3, unit::calendar_day, direction::after, counting::day_after_event},
                                      .basis = {pp_94_2021.pasal(5)}};
    static norm const about[] = {row_of("own.missed", missed("own.effect")),
                                 row_of("own.not_missed", !missed("own.effect") && resignation_submitted)};
    rule_book const book = rule_book{}.with(term, about);
    event_record const e[] = {resignation_submitted(date{2023, 4, 10})};
    for (auto const on : {date{2023, 4, 11}, date{2023, 4, 13}, date{2023, 4, 14}, date{2023, 6, 1}}) {
        CHECK(own_rows({.events = e, .kinds = pns}, {.on = on}, book) == ids{"own.not_missed"});
    }
}

}  // namespace batch_engine_test
