// SPDX-License-Identifier: BSL-1.0
#include <netralitas/explain/next_text.hpp>

#include <algorithm>
#include <sstream>
#include <string>

#include <catch.hpp>
#include <example_people.hpp>

namespace next_text_test {

using namespace netralitas;

namespace {

agenda example(date on = date{2023, 5, 23}, agenda_options const& options = {}) {
    return next_deadlines(example_people::balikpapan(), &contests::dprd_2024, {.on = on}, {}, options);
}
std::string joined(std::string s) {
    std::string out;
    for (char const c : s) {
        char const x = c == '\n' ? ' ' : c;
        if (x != ' ' || out.empty() || out.back() != ' ') {
            out += x;
        }
    }
    return out;
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

}  // namespace next_text_test
