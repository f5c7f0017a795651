// SPDX-License-Identifier: BSL-1.0
#include <netralitas/explain/next_text.hpp>

#include <algorithm>
#include <sstream>
#include <string>

#include <catch.hpp>
#include <example_people.hpp>
#include <joined.hpp>

namespace next_text_test {

using namespace netralitas;

namespace {

agenda example(date on = date{2023, 5, 23}, agenda_options const& options = {}) {
    return next_deadlines(example_people::balikpapan(), &contests::dprd_2024, {.on = on}, {}, options);
}
bool says(std::string const& text, std::string const& what) { return joined(text).find(what) != std::string::npos; }

}  // namespace

TEST_CASE("brief: what, whose turn, how long, by which article", "[explain][next_text]") {
    auto const next = example();
    auto const en = explain(next, language::en, detail_level::brief);
    CHECK(says(en,
               "2023-06-07 decree on the resignation made for party membership (appointing authority (PPK) or President): "
               "15 days left, 9 work days; PP 11/2017 art. 269 [derived]"));
    auto const id = explain(next, language::id, detail_level::brief);
    CHECK(says(id,
               "2023-06-07 keputusan atas pengunduran diri karena keanggotaan partai politik (PPK atau Presiden): 15 hari "
               "lagi, 9 hari kerja; Pasal 269 PP 11/2017 [simpulan]"));
    CHECK(says(id, "Tenggat berikutnya pada Selasa, 23 Mei 2023"));
}

TEST_CASE("normal: how it was counted, and what follows either way", "[explain][next_text]") {
    auto const text = explain(example(), language::en);
    CHECK(says(text, "Counted 14 work days after: discharge proposal received (15 May 2023)"));
    CHECK(says(text, "If done no longer: Before the KASN circular of 20 July 2023"));
    CHECK(says(text, "If missed name not in the DCT and no substitution then: "));
    CHECK(says(text, "By itself in service, letter filed -> discharged with honour"));
    CHECK(says(text, "If missed no rule carried here says what follows"));
    CHECK_FALSE(says(text, "skipping"));
    auto const id = explain(example(), language::id);
    CHECK(says(id, "Jika lewat tidak masuk DCT dan tidak dapat diganti lalu berlaku: "));
    CHECK(says(id, "Otomatis masih berstatus pegawai"));
}

TEST_CASE("full: every skipped day with its decree, every row with its id", "[explain][next_text]") {
    auto const text = explain(example(), language::id, detail_level::full);
    CHECK(says(text, "melewati 2023-05-18 Kenaikan Isa Al Masih, SKB 1066/2022"));
    CHECK(says(text, "2023-06-02 Cuti Bersama Hari Raya Waisak 2567 BE, Keppres 24/2022; 6 hari akhir pekan"));
    CHECK(says(text, "nomination.pileg_2024.decree_by_scrutiny_end"));
    CHECK(says(text, "Catatan Contoh resmi SE KASN 6/2023 C.1.b"));
}

TEST_CASE("full: a local holiday too, by what declares it", "[explain][next_text]") {
    static constexpr instrument regent{.id = "keputusan_bupati_9_2024",
                                       .short_name = "Keputusan Bupati 9/2024",
                                       .title = {"Regional holiday", "Hari libur daerah"},
                                       .issued = between(date{2024, 1, 2}, date{2024, 1, 2}),
                                       .force = between(date{2024, 1, 2}, date{2024, 12, 31})};
    static constexpr extra_day founding[] = {{date{2024, 7, 12}, {"Founding day", "Hari jadi"}, regent}};
    work_calendar const here{{.extra = founding}};
    facts f{pns, decision_received(date{2024, 7, 8})};
    f.nothing_else_happened();
    auto const next = next_deadlines(f, nullptr, {.on = date{2024, 7, 9}, .calendar = &here});
    CHECK(says(explain(next, language::id, detail_level::full),
               "melewati 2024-07-12 Hari jadi, Keputusan Bupati 9/2024; "));
}

TEST_CASE("missed, due today and to come are told apart", "[explain][next_text]") {
    auto const late = example(date{2023, 10, 13}, {.missed_within_days = 30});
    CHECK(says(explain(late, language::en, detail_level::brief), "missed 10 days ago (8 work days)"));
    CHECK(says(explain(late, language::id, detail_level::brief), "terlewat 10 hari (8 hari kerja)"));
    CHECK(says(explain(example(date{2023, 10, 3}), language::id), "Selasa, 3 Oktober 2023: jatuh tempo hari ini"));
    CHECK(says(explain(example(date{2023, 10, 2}), language::en), "1 day left, 1 work day "));

    facts f{pns, cltn_granted(date{2020, 1, 2}), cltn_start(date{2020, 1, 6}), cltn_end(date{2023, 1, 6}),
            cltn_extension_requested(date{2022, 9, 5})};
    f.nothing_else_happened();
    auto const coming = next_deadlines(f, nullptr, {.on = date{2022, 9, 1}}, {}, {.to_come = true});
    CHECK(says(explain(coming, language::en, detail_level::brief), "begins to run on 5 September 2022"));
    CHECK(says(explain(coming, language::id, detail_level::brief), "mulai berjalan 5 September 2022"));
}

TEST_CASE("without a decreed year the answer says so, by number", "[explain][next_text]") {
    facts f{pns, letter_ground::party, discharge_proposal_received(date{2027, 12, 20}), cltn_end(date{2028, 1, 10})};
    f.nothing_else_happened();
    auto const next = next_deadlines(f, nullptr, {.on = date{2027, 12, 21}});
    for (auto const l : {language::en, language::id}) {
        auto const text = explain(next, l);
        CHECK(says(text, "NETRALITAS-2002"));
        CHECK(says(text, l == language::en ? "51 days left; work days unknown: "
                                           : "51 hari lagi; hari kerja tidak diketahui: "));
    }
}

TEST_CASE("nobody has nothing to do without being told so", "[explain][next_text]") {
    facts f{non_asn};
    f.nothing_else_happened();
    auto const next = next_deadlines(f, nullptr, {.on = date{2023, 5, 23}});
    REQUIRE(next.obligations.empty());
    CHECK(says(explain(next, language::en), "no deadline runs for this person"));
    CHECK(says(explain(next, language::id), "tidak ada tenggat yang berjalan bagi orang ini"));
    CHECK(says(explain(next_deadlines(f, nullptr, {.on = date{2023, 1, 1}, .readings = "nobody"}), language::en),
               "NETRALITAS-1003"));
}

TEST_CASE("a Markdown table has seven cells in every line", "[explain][next_text]") {
    for (auto const l : {language::en, language::id}) {
        std::istringstream table{explain(example(), l, detail_level::full, markup::markdown)};
        std::string line;
        std::size_t lines = 0;
        while (std::getline(table, line)) {
            CHECK(std::count(line.begin(), line.end(), '|') == 8);
            ++lines;
        }
        CHECK(lines == 5);
    }
    CHECK(explain(example(), language::en, detail_level::normal, markup::markdown)
              .find("| 2023-10-03 | 133 days left, 87 work days | decree of dismissal") != std::string::npos);
}

TEST_CASE("acts judged otherwise and deadlines that start are told", "[explain][next_text]") {
    facts f{pns, appointed(date{2010, 1, 1}), cltn_granted(date{2020, 1, 2}), cltn_start(date{2020, 1, 6}),
            cltn_end(date{2023, 1, 6})};
    f.nothing_else_happened();
    auto const next = next_deadlines(f, nullptr, {.on = date{2023, 1, 16}});
    CHECK(says(explain(next, language::en),
               "a deadline starts: proposal of reactivation sent to BKN (appointing authority (PPK)), 16 February 2023"));
    facts g{pns, appointed(date{2014, 1, 1}), first_approach(date{2024, 8, 1})};
    g.nothing_else_happened();
    act const approach{.what = facts{conduct::approach_party, favours::own_candidacy, conduct_day(date{2024, 8, 1})},
                       .id = "a"};
    auto const judged = next_deadlines(g, &contests::pilkada_2024, {.on = date{2024, 8, 1}}, std::span{&approach, 1});
    CHECK(says(explain(judged, language::en), "1 August 2024: breach -> "));
}

TEST_CASE("phases have their words in both languages", "[explain][next_text]") {
    CHECK(name_of(obligation_phase::running).id == "berjalan");
    CHECK(name_of(obligation_phase::missed).id == "terlewat");
    CHECK(name_of(obligation_phase::to_come).id == "akan datang");
    CHECK(name_of(obligation_phase::no_day_yet).id == "tanggalnya belum dapat dihitung");
    CHECK(name_of(obligation_phase::to_come).en == "to come");
    CHECK(name_of(obligation_phase::no_day_yet).en == "no day can be counted yet");
}

TEST_CASE("the day of knowledge stands in the heading where one is chosen", "[explain][next_text]") {
    agenda g{.asked = {.on = date{2023, 5, 23}, .known_on = date{2023, 5, 1}}};
    CHECK(explain(g, language::en).rfind("Next deadlines on Tuesday, 23 May 2023, as known on 1 May 2023\n", 0) == 0);
    CHECK(explain(g, language::id)
              .rfind("Tenggat berikutnya pada Selasa, 23 Mei 2023, menurut yang diketahui pada 1 Mei 2023\n", 0) == 0);
    g.problem = {.code = errc::contradictory_facts, .subject = "pns"};
    CHECK(says(explain(g, language::id), "Kontradiksi NETRALITAS-"));
    CHECK(says(explain(g, language::en), "Contradiction NETRALITAS-"));
}

TEST_CASE("a missed deadline of which no work days are known tells its days alone", "[explain][next_text]") {
    obligation o;
    o.phase = obligation_phase::missed;
    o.calendar_days_left = -1;
    o.work_days_left = -1;
    CHECK(days_left_text(o, language::en) == "missed 1 day ago (1 work day)");
    CHECK(days_left_text(o, language::id) == "terlewat 1 hari (1 hari kerja)");
    o.work_days_left = error{.code = errc::before_calendar, .day = date{2014, 5, 1}};
    CHECK(days_left_text(o, language::en) == "missed 1 day ago");
    CHECK(days_left_text(o, language::id) == "terlewat 1 hari");
    o.phase = obligation_phase::no_day_yet;
    o.deadline.problem = {.code = errc::not_decreed, .day = date{2028, 1, 3}, .limit = date{2027, 12, 31}};
    CHECK(days_left_text(o, language::id) == explain(o.deadline.problem, language::id));
}

TEST_CASE("a deadline that falls away, changes or cannot be counted is told as such", "[explain][next_text]") {
    static constexpr deadline_row row{.id = "draft.report",
                                      .from = word::decision_received,
                                      .basis = {pp_94_2021},
                                      .due = {"report to BKN", "laporan kepada BKN"}};
    aftermath a;
    a.deadlines = {{.then = {.row = &row, .state = deadline_state::not_applicable}, .before = deadline_state::running},
                   {.then = {.row = &row, .state = deadline_state::missed, .due = {.day = date{2023, 6, 7}}},
                    .before = deadline_state::running},
                   {.then = {.row = &row,
                             .state = deadline_state::unanswerable,
                             .problem = {.code = errc::not_decreed, .day = date{2028, 1, 3}}},
                    .before = deadline_state::running},
                   {.then = {.row = &row, .state = deadline_state::running, .due = {.day = date{2023, 6, 7}}},
                    .before = deadline_state::not_applicable}};
    auto const id = detail::consequences(a, {}, language::id, detail_level::normal);
    REQUIRE(id.size() == 4);
    CHECK(id[0] == "tenggat gugur: laporan kepada BKN");
    CHECK(id[1] == "tenggat berubah: laporan kepada BKN, 7 Juni 2023: terlewat");
    CHECK(id[2].rfind("tenggat berubah: laporan kepada BKN, NETRALITAS-2002: ", 0) == 0);
    CHECK(id[3] == "tenggat mulai berjalan: laporan kepada BKN, 7 Juni 2023");
    auto const en = detail::consequences(a, {}, language::en, detail_level::full);
    CHECK(en.at(0) == "a deadline falls away: report to BKN; draft.report");
    CHECK(en.at(1) == "a deadline changes: report to BKN, 7 June 2023: missed; draft.report");
    CHECK(en.at(3) == "a deadline starts: report to BKN, 7 June 2023; draft.report");
}

TEST_CASE("one weekend day is told in the singular", "[explain][next_text]") {
    // One work day after Saturday 2 March 2024 in a week of six days: only the Sunday lies before Monday.
    work_calendar const six{calendar_options{.week = work_week::six_days}};
    term const one{.amount = 1, .unit = unit::working_day, .counting = counting::day_after_event};
    deadline_answer d;
    d.due = *due(one, date{2024, 3, 2}, six);
    CHECK(detail::skipped_text(d, six, language::en) == "1 weekend day");
    CHECK(detail::skipped_text(d, six, language::id) == "1 hari akhir pekan");
    d.due = *due(one, date{2024, 3, 1}, national_calendar());
    CHECK(detail::skipped_text(d, national_calendar(), language::en) == "2 weekend days");
}

TEST_CASE("a bar in a cell of a Markdown table does not end the cell", "[explain][next_text]") {
    static constexpr deadline_row row{.id = "draft.bar",
                                      .from = word::decision_received,
                                      .basis = {pp_94_2021},
                                      .due = {"one|two\nthree", "satu|dua\ntiga"}};
    agenda g{.asked = {.on = date{2023, 5, 23}}};
    g.obligations.resize(1);
    g.obligations[0].deadline = {.row = &row, .state = deadline_state::running, .due = {.day = date{2023, 5, 24}}};
    g.obligations[0].calendar_days_left = 1;
    g.obligations[0].work_days_left = 1;
    CHECK(says(explain(g, language::id, detail_level::normal, markup::markdown), "satu\\|dua tiga"));
}

TEST_CASE("a holiday on a Saturday is a weekend day in a week of five days only", "[explain][next_text]") {
    // Independence day of 2024, 17 August, is a Saturday.
    work_calendar const six{calendar_options{.week = work_week::six_days}};
    term const one{.amount = 1, .unit = unit::working_day, .counting = counting::day_after_event};
    deadline_answer d;
    d.due = *due(one, date{2024, 8, 16}, national_calendar());
    REQUIRE(d.due.day == date{2024, 8, 19});
    CHECK(detail::skipped_text(d, national_calendar(), language::id) == "2 hari akhir pekan");
    d.due = *due(one, date{2024, 8, 16}, six);
    REQUIRE(d.due.day == date{2024, 8, 19});
    auto const told = detail::skipped_text(d, six, language::id);
    CHECK(told.rfind("2024-08-17 ", 0) == 0);
    CHECK(says(told, "; 1 hari akhir pekan"));
}

TEST_CASE("a local day off of which nobody says who declared it is told by its name alone", "[explain][next_text]") {
    static constexpr extra_day founding[] = {{date{2024, 7, 12}, {"Founding day", "Hari jadi"}, {}}};
    work_calendar const here{{.extra = founding}};
    term const one{.amount = 1, .unit = unit::working_day, .counting = counting::day_after_event};
    deadline_answer d;
    d.due = *due(one, date{2024, 7, 11}, here);
    CHECK(detail::skipped_text(d, here, language::id) == "2024-07-12 Hari jadi; 2 hari akhir pekan");
}

TEST_CASE("full detail tells days, notes and what is missed in English too, and nothing of a count that has no day",
          "[explain][next_text]") {
    static constexpr deadline_row row{
        .id = "draft.report",
        .from = word::decision_received,
        .length = {.amount = 1, .unit = unit::working_day, .counting = counting::day_after_event},
        .basis = {pp_94_2021},
        .due = {"report to BKN", "laporan kepada BKN"},
        .missed = {"the report counts for nothing", "laporan tidak diperhitungkan"},
        .note = {"A draft.", "Rancangan."}};
    agenda g{.asked = {.on = date{2024, 8, 16}}};
    g.obligations.resize(1);
    auto& o = g.obligations[0];
    o.deadline = {.row = &row, .state = deadline_state::running, .counted_from = date{2024, 8, 16}};
    o.deadline.due = *due(row.length, date{2024, 8, 16}, national_calendar());
    o.calendar_days_left = 3;
    o.work_days_left = 1;
    auto const counted = explain(g, language::en, detail_level::full);
    CHECK(says(counted, "Counted 1 work day after: "));
    CHECK(says(counted, " skipping 2 weekend days"));
    CHECK(says(counted, "Note A draft."));
    CHECK(says(counted, "If missed the report counts for nothing"));
    CHECK_FALSE(says(explain(g, language::en), "A draft."));
    // Of a deadline without a day only what the row itself says of missing it can be told.
    o.phase = obligation_phase::no_day_yet;
    o.deadline = {.row = &row,
                  .state = deadline_state::unanswerable,
                  .problem = {.code = errc::not_decreed, .day = date{2028, 1, 3}}};
    auto const open = explain(g, language::en, detail_level::full);
    CHECK_FALSE(says(open, "Counted"));
    CHECK_FALSE(says(open, "skipping"));
    CHECK(says(open, "If missed the report counts for nothing"));
    CHECK(says(explain(g, language::id, detail_level::full), "Jika lewat laporan tidak diperhitungkan"));
}

TEST_CASE("a day that the row fixes itself is counted from no event", "[explain][next_text]") {
    static constexpr deadline_row row{.id = "draft.fixed",
                                      .from = word::law_in_force,
                                      .length = {.unit = unit::fixed_date, .fixed = date{2023, 10, 3}},
                                      .basis = {pp_94_2021},
                                      .due = {"decree", "keputusan"}};
    obligation o;
    o.deadline = {.row = &row, .state = deadline_state::running, .due = {.day = date{2023, 10, 3}}};
    CHECK(detail::counted(o, language::en) == "a day fixed by the rule itself");
    CHECK(detail::counted(o, language::id) == "tanggal yang ditetapkan oleh ketentuan itu sendiri");
}

TEST_CASE("what begins for everybody is no consequence of what one person does", "[explain][next_text]") {
    static constexpr norm for_all{.id = "draft.for_all",
                                  .kind = deontic::prohibition,
                                  .then = consequence::breach,
                                  .when = always,
                                  .basis = {pp_94_2021},
                                  .selected_by = selects::day_asked,
                                  .words = {"It holds for all.", "Berlaku bagi semua."}};
    static constexpr norm of_one{.id = "draft.of_one",
                                 .kind = deontic::prohibition,
                                 .then = consequence::breach,
                                 .when = resignation_submitted,
                                 .basis = {pp_94_2021},
                                 .selected_by = selects::day_asked,
                                 .words = {"It holds for one.", "Berlaku bagi seorang."}};
    aftermath a;
    a.begins = {{.rule = &for_all, .fires = truth::yes}, {.rule = &of_one, .fires = truth::yes}};
    auto const told = detail::consequences(a, {}, language::id, detail_level::normal);
    REQUIRE(told.size() == 1);
    CHECK(told[0] == "lalu berlaku: Berlaku bagi seorang. (PP 94/2021 [bunyi pasal])");
    auto const full = detail::consequences(a, {}, language::en, detail_level::full);
    REQUIRE(full.size() == 2);
    CHECK(full[0] == "then: It holds for all. (draft.for_all; PP 94/2021 [text of the article])");
}

}  // namespace next_text_test
