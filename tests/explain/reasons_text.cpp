// SPDX-License-Identifier: BSL-1.0
#include <netralitas/explain/reasons_text.hpp>

#include <netralitas/explain/layout.hpp>

#include <sstream>
#include <string>

#include <catch.hpp>

namespace reasons_text_test {

using namespace netralitas;

namespace {

assessment example() {
    employee<pns> const teacher{.appointed = date{2012, 3, 1}};
    facts const history{
        resignation_submitted(date{2023, 4, 10}),
        party_card_issued(date{2023, 5, 4}),
        registered_as_candidate(date{2023, 5, 10}),
    };
    return assess(teacher, contests::dprd_2024, history, on{date{2023, 6, 1}});
}
std::size_t lines(std::string const& s) {
    std::size_t n = 0;
    for (char const c : s) {
        n += c == '\n' ? 1U : 0U;
    }
    return n;
}
bool has(std::string const& s, std::string_view part) { return s.find(part) != std::string::npos; }

}  // namespace

TEST_CASE("a proof names its article, its facts with their days, and where each comes from", "[explain][reasons_text]") {
    auto const r = why(example(), "party.member.resigner_honourable");
    auto const en = explain(r, language::en);
    CHECK(has(en, "PP 11/2017 art. 255(3)"));
    CHECK(has(en, "resignation filed (10 April 2023, stated)"));
    CHECK(has(en, "resignation filed before start of party membership or office"));
    CHECK(has(en, "party card issued: 4 May 2023 (stated)"));
    auto const id = explain(r, language::id);
    CHECK(has(id, "Pasal 255 ayat (3) PP 11/2017"));
    CHECK(has(id, "pengunduran diri diajukan (10 April 2023, dinyatakan)"));
    CHECK(has(id, "KTA terbit: 4 Mei 2023 (dinyatakan)"));
    CHECK(!has(id, "stated"));
}

TEST_CASE("brief is one line a root, normal lies between, full tells every step", "[explain][reasons_text]") {
    auto const r = why(example());
    std::size_t roots = 0;
    for (auto const& n : r.nodes) {
        roots += n.depth == 0 ? 1U : 0U;
    }
    auto const brief = explain(r, language::id, detail_level::brief);
    auto const normal = explain(r, language::id, detail_level::normal);
    auto const full = explain(r, language::id, detail_level::full);
    CHECK(lines(brief) == roots);
    // One line says what the row says, what decides, and the article: ids alone tell nobody anything.
    CHECK(brief.rfind("berlaku: Pegawai yang mengundurkan diri karena akan masuk partai politik ", 0) == 0);
    CHECK(has(brief, "tanggal KTA (party.member.resign_before_card; bagian C.1.a, bagian C.1.b SE KASN 6/2023; "));
    CHECK(has(brief, "; karena: berlaku: PNS yang mengundurkan diri karena menjadi anggota partai politik, "));
    CHECK(lines(brief) < lines(normal));
    CHECK(lines(normal) < lines(full));
    CHECK(has(full, "mengenai: "));  // the contest, a step that holds
    CHECK(!has(normal, "mengenai: "));
}

TEST_CASE("Markdown is a nested list", "[explain][reasons_text]") {
    auto const s = explain(why(example(), "party.member.resigner_honourable"), language::en, detail_level::normal,
                           markup::markdown);
    CHECK(s.rfind("- **applies** ", 0) == 0);
    CHECK(has(s, "\n  - **met** "));
    CHECK(has(s, "\n    - **fact** "));
}

TEST_CASE("why not shows what fails; nothing in the way is said too", "[explain][reasons_text]") {
    auto const a = example();
    auto const s = explain(why_not(a, "party.member.dishonourable_discharge"), language::en);
    CHECK(has(s, "does not apply"));
    CHECK(has(s, "not yet: resignation filed (10 April 2023, stated)"));
    CHECK(explain(why_not(a, "party.member.resigner_honourable"), language::id) == "Tidak ada yang menghalangi.\n");
    CHECK(has(explain(why(a, "no.such"), language::en), "1003"));
}

TEST_CASE("what unpaid leave lacks, with the years and days that were compared", "[explain][reasons_text]") {
    auto const r = why_not(facts{pns, appointed(date{2020, 1, 1})},
                           cltn_plan{.reason = cltn_reason::approach_party, .start = date{2023, 6, 1}},
                           question{.on = date{2023, 5, 1}});
    auto const s = explain(r, language::en);
    CHECK(has(s, "not met"));
    CHECK(has(s, "Friday, 1 June 2018 = 5 years before: start of CLTN (1 June 2023)"));
    CHECK(has(s, "unbroken years of service: 3 (follows)"));
    CHECK(has(s, "appointment: 1 January 2020 (stated)"));
}

TEST_CASE("an event still to come on the day looked at is said to be", "[explain][reasons_text]") {
    facts f{pns, appointed(date{2012, 3, 1}), discharge_decree_issued(date{2023, 8, 1}),
            resignation_submitted(date{2023, 5, 1}), registered_as_candidate(date{2023, 5, 10})};
    f.nothing_else_happened();
    auto const a = assess(f, &contests::dprd_2024, {.on = date{2023, 6, 1}});
    auto const s = explain(why(a, "status.pileg.keep_working_until_2023"), language::en);
    CHECK(has(s, "not yet: discharge decree issued (1 August 2023, stated, not yet on 1 June 2023)"));
}

TEST_CASE("skipped days stand under the due day with their decree", "[explain][reasons_text]") {
    facts f{pns, appointed(date{2012, 3, 1}), decision_received(date{2023, 6, 20})};
    f.nothing_else_happened();
    auto const a = assess(f, nullptr, {.on = date{2023, 6, 21}});
    auto const normal = explain(why(a, "deadline.discipline.effective"), language::id);
    CHECK(has(normal, "Kamis, 29 Juni 2023: "));
    CHECK(has(normal, "SKB"));
    CHECK(!has(normal, "akhir pekan"));
    CHECK(has(explain(why(a, "deadline.discipline.effective"), language::id, detail_level::full), "akhir pekan"));
}

TEST_CASE("a row that might prevail is told by its words and article", "[explain][reasons_text]") {
    auto const s = explain(why(example(), "status.pileg.keep_working_until_2023"), language::en, detail_level::full,
                           markup::markdown);
    CHECK(has(s, "- **met** does not prevail over it: "));
    CHECK(has(s, "(status.pileg.registered_must_stop_work; SE KASN 6/2023 part C.1.c [text of the article])"));
}

TEST_CASE("a row that a reading displaces names the reading and whose it is", "[explain][reasons_text]") {
    facts f{pns, appointed(date{2012, 3, 1})};
    f.nothing_else_happened();
    act const visit{.what = {conduct::approach_party, favours::own_candidacy, conduct_day(date{2024, 8, 3})}};
    auto const a = assess(f, &contests::pilkada_2024,
                          {.on = date{2024, 8, 5}, .readings = reading_set{"bawaslu_bengkulu_2024"}}, {&visit, 1});
    auto const s =
        explain(why_not(a, "act.approach_party.skb2022_b3"), language::id, detail_level::normal, markup::markdown);
    CHECK(has(s, "tafsir yang dipilih menggantikan ketentuan ini: bawaslu_bengkulu_2024 (Bawaslu Bengkulu)"));
}

TEST_CASE("a premise that is denied says so once, and what is so", "[explain][reasons_text]") {
    facts f{pns, appointed(date{2012, 3, 1}), cltn_start(date{2024, 7, 22})};
    f.nothing_else_happened();
    act const visit{.what = {conduct::approach_party, favours::own_candidacy, conduct_day(date{2024, 8, 1})}};
    auto const a = assess(f, &contests::pilkada_2024, {.on = date{2024, 8, 1}}, {&visit, 1});
    auto const r = why_not(a, "act.approach_party.skb2022_b3");
    auto const id = explain(r, language::id, detail_level::normal, markup::markdown);
    CHECK(has(id, "- **tidak terpenuhi** bukan: sedang CLTN (ya, disimpulkan)"));
    auto const proof =
        explain(why(a, "act.approach_party.skb2022_b3"), language::id, detail_level::normal, markup::markdown);
    CHECK(has(proof, "perbuatan: melakukan pendekatan kepada partai politik (dinyatakan)"));
}

TEST_CASE("a regional holiday is skipped by what declares it, never by a decree of the ministers",
          "[explain][reasons_text]") {
    static constexpr instrument regent{.id = "keputusan_bupati_9_2024",
                                       .short_name = "Keputusan Bupati 9/2024",
                                       .title = {"Regional holiday", "Hari libur daerah"},
                                       .issued = between(date{2024, 1, 2}, date{2024, 1, 2}),
                                       .force = between(date{2024, 1, 2}, date{2024, 12, 31})};
    static constexpr extra_day founding[] = {{date{2024, 7, 12}, {"Founding day", "Hari jadi"}, regent}};
    work_calendar const here{{.extra = founding}};
    facts f{pns, appointed(date{2012, 3, 1}), decision_received(date{2024, 7, 8})};
    f.nothing_else_happened();
    auto const r = why(assess(f, nullptr, {.on = date{2024, 7, 9}, .calendar = &here}), "deadline.discipline.effective");
    auto const s = explain(r, language::id, detail_level::full, markup::markdown);
    CHECK(has(s, "Jumat, 12 Juli 2024: Hari jadi, hari libur daerah (Keputusan Bupati 9/2024)\n"));
    CHECK(!has(s, "SKB"));
}

TEST_CASE("a proof can be printed", "[explain][reasons_text]") {
    std::ostringstream out;
    auto const r = why(example(), "party.member.resigner_honourable");
    out << r;
    CHECK(out.str() == explain(r, language::en));
}

}  // namespace reasons_text_test
