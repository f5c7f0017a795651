// SPDX-License-Identifier: BSL-1.0
#include <netralitas/explain/lawful_text.hpp>

#include <string>

#include <catch.hpp>

namespace lawful_text_test {

using namespace netralitas;

namespace {
bool holds(std::string const& text, char const* part) { return text.find(part) != std::string::npos; }
facts on_leave() {
    facts f{pns, appointed(date{2012, 3, 1}), cltn_start(date{2023, 3, 1}), cltn_end(date{2023, 12, 31})};
    return f.nothing_else_happened();
}
interval const months = between(date{2024, 1, 1}, date{2024, 6, 30});
}  // namespace

TEST_CASE("intervals are told with the rows that decide them", "[explain][lawful_text]") {
    auto const a = lawful_days(on_leave(), nullptr, {}, deed{report_back_received}, months);
    auto const en = explain(a, language::en);
    CHECK(en.rfind("report of the end of CLTN\n  lawful from Monday, 1 January 2024, the first day asked about\n"
                   "  lawful until Wednesday, 31 January 2024\n",
                   0) == 0);
    CHECK(holds(en, "1 January 2024 to 31 January 2024: lawful"));
    CHECK(holds(en, "1 February 2024 to 30 June 2024: too late"));
    CHECK(holds(en, "due Wednesday, 31 January 2024"));
    CHECK(holds(en, "deadline.cltn.report_back"));
    auto const id = explain(a, language::id);
    CHECK(holds(id, "terlambat"));
    CHECK(holds(id, "jatuh tempo Rabu, 31 Januari 2024"));
    CHECK(holds(explain_latest(a, language::en), "lawful until Wednesday, 31 January 2024"));
    CHECK(holds(explain_earliest(a, language::id), "boleh mulai Senin, 1 Januari 2024"));
    auto const table = explain(a, language::en, detail_level::normal, markup::markdown);
    CHECK(holds(table, "- lawful until Wednesday, 31 January 2024\n\n| days | what it is | why |"));
    CHECK(holds(table, "| 1 February 2024 to 30 June 2024 | too late | term: "));
}

TEST_CASE("no day, an open day and a refused question are told", "[explain][lawful_text]") {
    facts f{pns};
    deed const approach{facts{conduct::approach_party, favours::own_candidacy}};
    auto const open = lawful_days(f, &contests::dprd_2024, {}, approach, months);
    CHECK(holds(explain_earliest(open, language::en), "undecided; needs: "));
    CHECK(holds(explain_earliest(open, language::id), "perlu: "));
    f.nothing_else_happened();
    f.join({spouse_stage::none, attributes::none, state_facilities(false), campaign_role::none});
    auto const none = lawful_days(f, &contests::dprd_2024, {}, approach, months);
    CHECK(holds(explain_earliest(none, language::en), "on no day lawful"));
    CHECK(holds(explain_latest(none, language::id), "tidak boleh pada hari"));
    CHECK(holds(explain(none, language::id),
                "\n  tidak boleh pada hari apa pun, 1 Januari 2024 sampai 30 Juni 2024\n1 Januari"));
    // Where no row speaks of a deed, nobody may be told that it is unlawful.
    auto const unruled = lawful_days(f, nullptr, {}, deed{word::pair_registered}, months);
    CHECK(holds(explain_earliest(unruled, language::en), "no rule known that speaks of it, 1 January 2024"));
    CHECK_FALSE(holds(explain_earliest(unruled, language::id), "tidak boleh"));
    auto const refused = lawful_days(f, nullptr, {}, deed{word::on_cltn}, months);
    CHECK_FALSE(explain_earliest(refused, language::en).empty());
    CHECK(holds(explain(refused, language::en), "on_cltn"));
    for (auto const s :
         {day_state::lawful, day_state::late, day_state::breach, day_state::undecided, day_state::no_rule_known}) {
        CHECK_FALSE(name_of(s).en.empty());
        CHECK_FALSE(name_of(s).id.empty());
    }
}

TEST_CASE("brief tells the first and the last lawful day, each under the name of the deed", "[explain][lawful_text]") {
    auto const a = lawful_days(on_leave(), nullptr, {}, deed{report_back_received}, months);
    std::string const deed_name{text_of(word::report_back_received).label.id};
    auto const brief = explain(a, language::id, detail_level::brief);
    CHECK(brief.rfind(deed_name + ": boleh mulai Senin, 1 Januari 2024, hari pertama yang ditanyakan\n", 0) == 0);
    CHECK(holds(brief, ("\n" + deed_name + ": boleh sampai Rabu, 31 Januari 2024\n").c_str()));
    CHECK_FALSE(holds(explain(a, language::id), (deed_name + ": boleh").c_str()));
}

TEST_CASE("an undecided day says in the table too which facts it needs", "[explain][lawful_text]") {
    deed const approach{facts{conduct::approach_party, favours::own_candidacy}};
    auto const open = lawful_days({pns}, &contests::dprd_2024, {}, approach, months);
    REQUIRE(open.days.front().state == day_state::undecided);
    REQUIRE(open.days.front().missing.any());
    auto const needs = detail::missing_text(open.days.front().missing, language::id);
    auto const table = explain(open, language::id, detail_level::normal, markup::markdown);
    CHECK(holds(table, ("perlu: " + needs + " |\n").c_str()));
    CHECK(holds(explain(open, language::en, detail_level::normal, markup::markdown), "needs: "));
    CHECK(holds(explain(open, language::id), "\n  perlu: "));
}

TEST_CASE("where a fact is missing the day that is lawful in any case is told beside it", "[explain][lawful_text]") {
    lawful_answer a;
    a.asked = deed{report_back_received};
    a.days = {{.days = between(date{2024, 1, 1}, date{2024, 1, 31}), .state = day_state::undecided},
              {.days = between(date{2024, 2, 1}, date{2024, 2, 29}), .state = day_state::lawful}};
    a.days[0].missing.set(static_cast<std::size_t>(word::cltn_end));
    lawful_day const first{.state = day_search::undecided,
                           .day = date{2024, 2, 1},
                           .in = &a.days[1],
                           .beyond = &a.days[0],
                           .missing = a.days[0].missing};
    auto const id = detail::day_found(a, first, true, language::id);
    REQUIRE(id.size() == 2);
    CHECK(id[0] == "belum dapat dijawab; perlu: " + detail::missing_text(first.missing, language::id));
    CHECK(id[1] == "bagaimanapun boleh mulai Kamis, 1 Februari 2024");
    CHECK(detail::day_found(a, first, true, language::en).at(1) == "in any case lawful from Thursday, 1 February 2024");
}

TEST_CASE("days of which the law says nothing are not told as unlawful", "[explain][lawful_text]") {
    lawful_answer a;
    a.asked = deed{report_back_received};
    a.days = {{.days = between(date{2024, 1, 1}, date{2024, 1, 31}), .state = day_state::late},
              {.days = between(date{2024, 2, 1}, date{2024, 2, 29}), .state = day_state::no_rule_known}};
    CHECK(detail::day_found(a, {}, true, language::id).front() ==
          "tidak ada hari yang diketahui boleh, 1 Januari 2024 sampai 29 Februari 2024");
    CHECK(detail::day_found(a, {}, false, language::en).front() ==
          "on no day known to be lawful, 1 January 2024 to 29 February 2024");
}

TEST_CASE("where no neighbour shuts off the days, the last one is said to be the last asked about",
          "[explain][lawful_text]") {
    interval const january = between(date{2024, 1, 1}, date{2024, 1, 15});
    auto const a = lawful_days(on_leave(), nullptr, {}, deed{report_back_received}, january);
    CHECK(holds(explain_latest(a, language::en), "lawful until Monday, 15 January 2024, the last day asked about"));
    CHECK(holds(explain_latest(a, language::id), "boleh sampai Senin, 15 Januari 2024, hari terakhir yang ditanyakan"));
    CHECK_FALSE(holds(explain_latest(a, language::en), "the first day asked about"));
    // One line of the page for each end, and no more.
    CHECK(holds(explain(a, language::id),
                "\n  boleh mulai Senin, 1 Januari 2024, hari pertama yang ditanyakan\n"
                "  boleh sampai Senin, 15 Januari 2024, hari terakhir yang ditanyakan\n1 Januari"));
}

TEST_CASE("a term whose due day moves with the deed is told without a day", "[explain][lawful_text]") {
    auto const* const row = national_law().find_deadline("deadline.cltn.report_back");
    REQUIRE(row != nullptr);
    std::string const due{row->due.id};
    auto const open = reason_text(day_reason{.term = row}, no_last_day, language::id);
    CHECK(open.rfind("tenggat: " + due + " (deadline.cltn.report_back; ", 0) == 0);
    auto const fixed = reason_text(day_reason{.term = row, .due = date{2024, 1, 31}}, no_last_day, language::id);
    CHECK(fixed.rfind("tenggat: " + due + ", jatuh tempo Rabu, 31 Januari 2024 (", 0) == 0);
}

TEST_CASE("an open day without a row of its own tells in the table what it needs, and nothing before it",
          "[explain][lawful_text]") {
    lawful_answer a;
    a.asked = deed{report_back_received};
    a.days = {{.days = between(date{2024, 1, 1}, date{2024, 1, 1}), .state = day_state::undecided}};
    a.days[0].missing.set(static_cast<std::size_t>(word::cltn_end));
    auto const table = explain(a, language::en, detail_level::normal, markup::markdown);
    CHECK(holds(
        table,
        ("| 1 January 2024 | undecided | needs: " + std::string{text_of(word::cltn_end).label.en} + " |\n").c_str()));
}

TEST_CASE("a deed that is an act is told by its act", "[explain][lawful_text]") {
    deed const approach{facts{conduct::approach_party, favours::own_candidacy}};
    CHECK(deed_text(approach, language::id) == detail::act_text({.what = approach.what}, language::id));
    CHECK(deed_text(deed{report_back_received}, language::en) == "report of the end of CLTN");
}

}  // namespace lawful_text_test
