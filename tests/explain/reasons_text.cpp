// SPDX-License-Identifier: BSL-1.0
#include <netralitas/explain/reasons_text.hpp>

#include <netralitas/explain/layout.hpp>

#include <cstdint>
#include <span>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

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

namespace {

/// A proof of two nodes, written by hand: the row `id` and one step below it.
reasons with_step(std::string_view id, reason step, truth holds = truth::no) {
    reasons r;
    r.law = &national_law();
    auto const row = national_law().find(id);
    step.kind = reason_kind::step;
    step.holds = holds;
    step.depth = 1;
    r.nodes = {{.kind = reason_kind::row, .holds = holds, .row = row}, step};
    return r;
}

}  // namespace

TEST_CASE("a row of a reading says which reading it belongs to, whose that is, and whether it was chosen",
          "[explain][reasons_text]") {
    auto const* const row = [] {
        for (auto const* const n : national_law().norms()) {
            if (n->reading == "bkn_press_2024") {
                return n;
            }
        }
        return static_cast<norm const*>(nullptr);
    }();
    REQUIRE(row != nullptr);
    auto const* const dispute = rule_book::find_reading("bkn_press_2024");
    REQUIRE(dispute != nullptr);
    text who{};
    for (auto const& a : dispute->alternatives) {
        who = a.key == "bkn_press_2024" ? a.who : who;
    }
    auto const not_chosen = with_step(row->id, {.step = reason_step::reading});
    CHECK(reason_text(not_chosen, 1, language::id) ==
          "menurut tafsir bkn_press_2024 (" + std::string{who.id} + "), yang tidak dipilih");
    auto const chosen = with_step(row->id, {.step = reason_step::reading}, truth::yes);
    CHECK(reason_text(chosen, 1, language::id) ==
          "menurut tafsir bkn_press_2024 (" + std::string{who.id} + "), yang dipilih");
    CHECK(reason_text(chosen, 1, language::en) ==
          "belongs to the reading bkn_press_2024 (" + std::string{who.en} + "), which is chosen");
    // The same step, as the engine writes it, for an answer without that reading.
    auto const s = explain(why(example(), row->id), language::id, detail_level::full, markup::markdown);
    CHECK(has(s, "menurut tafsir bkn_press_2024 (" + std::string{who.id} + "), yang tidak dipilih"));
}

TEST_CASE("the steps before a condition are told in words, for a rule, an act and a deadline", "[explain][reasons_text]") {
    char const* const act_id = "act.like_comment_share.skb2022_a4";
    date const day{2022, 9, 21};
    auto const early = with_step(act_id, {.step = reason_step::counts, .day = day});
    CHECK(reason_text(early, 1, language::id) == "butir ini belum diperhitungkan secara nasional pada 21 September 2022");
    CHECK(reason_text(early, 1, language::en) == "the item does not count nationally on 21 September 2022");
    auto const instead = with_step(
        act_id, {.step = reason_step::counts, .row = national_law().find("act.party_member.skb2022_b5"), .day = day});
    CHECK(has(reason_text(instead, 1, language::id), "pada 21 September 2022: "));
    CHECK(has(reason_text(instead, 1, language::id), "(act.party_member.skb2022_b5; "));
    CHECK(reason_text(with_step(act_id, {.step = reason_step::known, .day = day}), 1, language::id) ==
          "dasarnya belum ada pada 21 September 2022");
    CHECK(reason_text(with_step(act_id, {.step = reason_step::known, .day = day}, truth::yes), 1, language::en) ==
          "its basis existed by 21 September 2022");
    CHECK(reason_text(with_step(act_id, {.step = reason_step::known}), 1, language::id) ==
          "semua yang telah terbit diperhitungkan");
    auto const of_deadline = with_step("deadline.cltn.report_back", {.step = reason_step::contest});
    CHECK(reason_text(of_deadline, 1, language::id).rfind("mengenai: ", 0) == 0);
    CHECK(reason_text(with_step("deadline.cltn.report_back", {.step = reason_step::start}), 1, language::en) ==
          "counts from: " +
              std::string{text_of(national_law().find_deadline("deadline.cltn.report_back")->from).label.en});
    CHECK(reason_text(with_step(act_id, {}), 1, language::id).empty());
    auto const held_off = with_step(
        act_id, {.step = reason_step::prevails, .row = national_law().find("deadline.cltn.report_back")}, truth::unknown);
    CHECK(reason_text(held_off, 1, language::id).rfind("mungkin dikesampingkan oleh: ", 0) == 0);
    CHECK(has(reason_text(held_off, 1, language::id), "(deadline.cltn.report_back; "));
    auto const prevailed = with_step(
        act_id, {.step = reason_step::prevails, .row = national_law().find("party.member.resigner_honourable")});
    CHECK(reason_text(prevailed, 1, language::en).rfind("prevails over it: ", 0) == 0);
}

TEST_CASE("a reading that is not carried has no reader, and no row has no words", "[explain][reasons_text]") {
    CHECK(detail::reader_of("no_such_reading", language::id).empty());
    reasons const r = with_step("deadline.cltn.report_back", {});
    CHECK(detail::words_of_row(r, {}, language::id).empty());
    CHECK(detail::row_basis(r, {}, language::id).empty());
}

TEST_CASE("a due day that cannot be counted is told by its error", "[explain][reasons_text]") {
    reasons r = with_step("deadline.cltn.report_back", {});
    r.nodes[1].kind = reason_kind::due;
    r.nodes[1].answer = 0;
    r.deadlines = {{.row = national_law().find_deadline("deadline.cltn.report_back"),
                    .state = deadline_state::unanswerable,
                    .problem = {.code = errc::not_decreed, .day = date{2028, 1, 3}, .limit = date{2027, 12, 31}}}};
    CHECK(reason_text(r, 1, language::id) == explain(r.deadlines[0].problem, language::id));
    CHECK(reason_text(r, 1, language::en).rfind("NETRALITAS-2002: ", 0) == 0);
}

TEST_CASE("the kinds of day, the days that pick a version and the sources of a fact have their names",
          "[explain][reasons_text]") {
    CHECK(name_of(day_kind::work_day).id == "hari kerja");
    CHECK(name_of(day_kind::weekend).id == "akhir pekan");
    CHECK(name_of(day_kind::national_holiday).id == "hari libur nasional");
    CHECK(name_of(day_kind::joint_leave).id == "cuti bersama");
    CHECK(name_of(day_kind::voting_day_holiday).id == "hari pemungutan suara");
    CHECK(name_of(day_kind::voting_day_holiday).en == "voting day");
    CHECK(name_of(day_kind::regional_holiday).id == "hari libur daerah");
    CHECK(name_of(selects::decision_receipt).id == "hari keputusan diterima");
    CHECK(name_of(selects::decision_receipt).en == "day of receipt of the decision");
    CHECK(name_of(selects::routing_date).id == "hari yang ditanyakan");
    CHECK(name_of(selects::contest_day).id == "hari pemilihan");
    CHECK(name_of(fact_source::unknown).id == "belum dinyatakan");
}

TEST_CASE("one line tells alternatives joined by or", "[explain][reasons_text]") {
    auto const r = why(example(), "party.member.dishonourable_discharge");
    auto const en = explain(r, language::en, detail_level::brief);
    CHECK(en.rfind("does not apply: ", 0) == 0);
    CHECK(has(en, "not yet: resignation filed (10 April 2023, stated) or "));
    CHECK(has(explain(r, language::id, detail_level::brief),
              "belum: pengunduran diri diajukan (10 April 2023, dinyatakan) atau "));
    CHECK(explain(r, language::id, detail_level::brief, markup::markdown).rfind("- tidak berlaku: ", 0) == 0);
}

TEST_CASE("a question that is refused has no proof, and nothing in the way is said in English too",
          "[explain][reasons_text]") {
    reasons r;
    r.problem = {.code = errc::unknown_id, .subject = "no.such"};
    CHECK(explain(r, language::id) == explain(r.problem, language::id) + '\n');
    CHECK(explain(reasons{}, language::en) == "Nothing stands in the way.\n");
}

TEST_CASE("the note of a row is told with its full proof, whatever kind of row it is", "[explain][reasons_text]") {
    auto const& law = national_law();
    std::string_view noted_act;
    for (auto const* const a : law.acts()) {
        noted_act = noted_act.empty() && !a->note.empty() ? a->id : noted_act;
    }
    auto const note_of = [](std::string_view id) {
        return explain(with_step(id, {.step = reason_step::whom}), language::id, detail_level::full, markup::markdown);
    };
    REQUIRE_FALSE(noted_act.empty());
    CHECK(has(note_of(noted_act), "- **catatan** " + std::string{law.find_act(noted_act)->note.id}));
    for (auto const* const d : law.deadlines()) {
        CAPTURE(d->id);
        CHECK(has(note_of(d->id), "- **catatan** " + std::string{d->note.id}) == !d->note.empty());
    }
}

namespace {

/// A proof of nodes written by hand over the carried law.
reasons by_hand(std::vector<reason> nodes) {
    reasons r;
    r.law = &national_law();
    r.nodes = std::move(nodes);
    return r;
}
reason row_node(std::string_view id, truth holds, std::uint16_t depth = 0) {
    return {.kind = reason_kind::row, .holds = holds, .depth = depth, .row = national_law().find(id)};
}
reason requirement_node(std::string_view id, truth holds) {
    return {.kind = reason_kind::requirement, .holds = holds, .row = national_law().find(id)};
}
reason fact_node(word w, std::uint16_t depth) {
    return {.kind = reason_kind::fact,
            .holds = truth::yes,
            .depth = depth,
            .fact = {.subject = w, .source = fact_source::stated, .value = serial(date{2023, 4, 10})}};
}
std::string label(word w) { return std::string{text_of(w).label.en}; }

constexpr literal resigned{word::resignation_submitted, test::holds};
constexpr char const* honourable = "party.member.resigner_honourable";

}  // namespace

TEST_CASE("a premise takes in its fact only where that is its one fact, and of the same word", "[explain][reasons_text]") {
    auto const own = word::resignation_submitted;
    auto const other = word::party_card_issued;
    auto const told = [](std::vector<reason> below) {
        std::vector<reason> nodes{row_node(honourable, truth::yes),
                                  {.kind = reason_kind::premise, .holds = truth::yes, .depth = 1, .what = &resigned}};
        nodes.insert(nodes.end(), below.begin(), below.end());
        return explain(by_hand(std::move(nodes)), language::en, detail_level::normal, markup::markdown);
    };
    std::string const apart = "  - **met** " + label(own) + '\n';
    std::string const in_one = "  - **met** " + label(own) + " (10 April 2023, stated)\n";
    CHECK(has(told({fact_node(own, 2)}), in_one));
    CHECK(has(told({fact_node(own, 2), fact_node(other, 3)}), in_one));  // the other is what the fact rests on
    CHECK(has(told({fact_node(own, 2), fact_node(other, 3)}), "\n    - **fact** " + label(other)));
    CHECK(has(told({}), apart));
    CHECK(has(told({row_node(honourable, truth::yes, 2)}), apart));
    CHECK(has(told({fact_node(own, 1)}), apart));
    CHECK(has(told({fact_node(other, 2)}), apart));
    CHECK(has(told({fact_node(own, 2), fact_node(other, 2)}), apart));
}

TEST_CASE("one line of an unmet wish tells the facts that decide, without a sign before each", "[explain][reasons_text]") {
    auto const r = why_not(facts{pns, appointed(date{2020, 1, 1})},
                           cltn_plan{.reason = cltn_reason::approach_party, .start = date{2023, 6, 1}},
                           question{.on = date{2023, 5, 1}});
    auto const en = explain(r, language::en, detail_level::brief);
    CHECK(en.rfind("not met: ", 0) == 0);
    CHECK(has(en, "; because: "));
    CHECK(has(en, "unbroken years of service"));
    CHECK_FALSE(has(en, "; because: not met: "));
    CHECK(has(explain(r, language::id, detail_level::brief), "; karena: "));
    auto const asked = by_hand({requirement_node(honourable, truth::no),
                                {.kind = reason_kind::premise, .holds = truth::no, .depth = 1, .what = &resigned},
                                {.kind = reason_kind::step, .step = reason_step::whom, .holds = truth::no, .depth = 1}});
    CHECK(has(explain(asked, language::en, detail_level::brief), "; because: resignation filed\n"));
}

TEST_CASE("a weekend day of which a holiday was withdrawn is off as a weekend day", "[explain][reasons_text]") {
    reason n{.kind = reason_kind::day,
             .day = date{2024, 8, 3},
             .off = day_kind::weekend,
             .name = {"Joint leave", "Cuti bersama"}};
    CHECK(detail::day_words(n, language::id) == "Sabtu, 3 Agustus 2024: akhir pekan");
    n.off = day_kind::joint_leave;
    CHECK(detail::day_words(n, language::id) == "Sabtu, 3 Agustus 2024: Cuti bersama, cuti bersama");
    n.name = {};
    CHECK(detail::day_words(n, language::en) == "Saturday, 3 August 2024: joint leave");
}

TEST_CASE("a requirement and the row behind it are told once, another row below it apart", "[explain][reasons_text]") {
    auto const told = [](reason const& below) {
        return explain(by_hand({requirement_node("deadline.cltn.report_back", truth::no), below}), language::en,
                       detail_level::normal, markup::markdown);
    };
    CHECK(lines(told(row_node("deadline.cltn.report_back", truth::no, 1))) == 2);
    CHECK(has(told(row_node(honourable, truth::no, 1)), "\n  - **does not apply** "));
    CHECK(has(told(row_node(national_law().deadlines()[0]->id, truth::yes, 1)), "\n  - **applies** "));
    // The first row of each kind has the same index.
    auto const first = national_law().deadlines()[0]->id;
    auto const same_place =
        explain(by_hand({requirement_node(national_law().norms()[0]->id, truth::no), row_node(first, truth::no, 1)}),
                language::en, detail_level::normal, markup::markdown);
    CHECK(has(same_place, "  - **does not apply** " + std::string{national_law().deadlines()[0]->due.en}));
}

TEST_CASE("a step below a requirement speaks of the row that is required", "[explain][reasons_text]") {
    auto const r = by_hand({requirement_node("deadline.cltn.report_back", truth::no),
                            {.kind = reason_kind::step, .step = reason_step::start, .holds = truth::no, .depth = 1}});
    CHECK(reason_text(r, 1, language::en) == "counts from: " + label(word::cltn_end));
}

TEST_CASE("a row that waits for a fact is told as undecided", "[explain][reasons_text]") {
    auto const r = by_hand({row_node(honourable, truth::unknown)});
    CHECK(explain(r, language::en, detail_level::brief).rfind("undecided: A PNS who resigns", 0) == 0);
    CHECK(explain(r, language::id, detail_level::brief).rfind("belum pasti: PNS yang mengundurkan diri", 0) == 0);
}

TEST_CASE("what stands further up is pointed at and not told again", "[explain][reasons_text]") {
    auto again = fact_node(word::party_card_issued, 1);
    again.told_before = true;
    auto row_again = row_node(honourable, truth::no, 1);
    row_again.told_before = true;
    auto const r = by_hand({row_node(honourable, truth::no), again, row_again});
    auto const en = explain(r, language::en, detail_level::full, markup::markdown);
    CHECK(has(en, "party card issued: 10 April 2023 (stated); see above\n"));
    CHECK(has(en, "[text of the article]; see above)\n"));
    CHECK(has(explain(r, language::id, detail_level::full, markup::markdown), "(dinyatakan); lihat di atas\n"));
}

TEST_CASE("one line leaves out facts and days off, and names the row that a premise asks for", "[explain][reasons_text]") {
    static constexpr literal asks_row = applies("party.member.dishonourable_discharge");
    static constexpr literal asks_term = missed("deadline.cltn.report_back");
    static constexpr literal asks_item = item("skb_netralitas_2022:II.A");
    auto const because = [](std::vector<reason> below) {
        std::vector<reason> nodes{row_node(honourable, truth::no)};
        nodes.insert(nodes.end(), below.begin(), below.end());
        auto const s = explain(by_hand(std::move(nodes)), language::en, detail_level::brief);
        auto const at = s.find("; because: ");
        return at == std::string::npos ? std::string{} : s.substr(at + 11);
    };
    auto const premise = [](literal const& l) {
        return reason{.kind = reason_kind::premise, .holds = truth::no, .depth = 1, .what = &l};
    };
    auto no_fact = fact_node(word::party_card_issued, 1);
    no_fact.holds = truth::no;
    CHECK(because({no_fact}).empty());
    CHECK(because({{.kind = reason_kind::day, .holds = truth::no, .depth = 1, .day = date{2024, 8, 3}}}).empty());
    auto const other = row_node("party.member.dishonourable_discharge", truth::no, 2);
    CHECK(because({premise(asks_row), other}).rfind("does not apply: Discharge without honour follows for a PNS", 0) == 0);
    CHECK(because({premise(asks_row)}) == "not met: applies: party.member.dishonourable_discharge\n");
    auto const late = row_node("deadline.cltn.report_back", truth::no, 2);
    CHECK(has(because({premise(asks_term), late}), "(deadline.cltn.report_back; "));
    CHECK(because({premise(asks_item), other}).rfind("not met: an act ", 0) == 0);
}

TEST_CASE("several chosen readings are told in a row, each with its own reader", "[explain][reasons_text]") {
    CHECK(detail::reader_of("kpu_lampung_2023", language::id) == " (KPU Lampung)");
    CHECK(detail::reader_of("kpu_ambon_2023", language::id) == " (KPU Ambon)");  // the second of one disagreement
    CHECK(detail::reader_of("kpu_ambon_2023", language::en) == " (KPU of Ambon)");
    reasons r = with_step(honourable, {.step = reason_step::undisplaced});
    r.asked.readings = reading_set{"kpu_ambon_2023", "bawaslu_bengkulu_2024"};
    CHECK(reason_text(r, 1, language::en) ==
          "a chosen reading takes the place of this row: kpu_ambon_2023 (KPU of Ambon), "
          "bawaslu_bengkulu_2024 (Bawaslu of Bengkulu)");
}

TEST_CASE("an event that cannot have happened says so, whether it follows or the history is complete",
          "[explain][reasons_text]") {
    reason n{.kind = reason_kind::fact,
             .holds = truth::no,
             .fact = {.subject = word::party_card_issued, .source = fact_source::follows, .never = true}};
    CHECK(detail::fact_words(n, language::en) == "party card issued (it has not happened)");
    CHECK(detail::fact_words(n, language::id) == "KTA terbit (tidak terjadi)");
    n.fact.source = fact_source::history;
    CHECK(detail::fact_words(n, language::id) == "KTA terbit (tidak terjadi: riwayat dinyatakan lengkap)");
}

TEST_CASE("the steps before a condition are told in the other language too", "[explain][reasons_text]") {
    char const* const act_id = "act.like_comment_share.skb2022_a4";
    date const day{2022, 9, 21};
    CHECK(reason_text(with_step(act_id, {.step = reason_step::known, .day = day}), 1, language::en) ==
          "its basis did not exist yet on 21 September 2022");
    CHECK(reason_text(with_step(act_id, {.step = reason_step::known}), 1, language::en) ==
          "everything issued so far counts");
    CHECK(reason_text(with_step(act_id, {.step = reason_step::contest}), 1, language::en).rfind("speaks of: ", 0) == 0);
    CHECK(reason_text(with_step(act_id, {.step = reason_step::whom}), 1, language::en) ==
          "binds: " + detail::who_text(national_law().find_act(act_id)->binds, language::en));
    auto const maybe =
        with_step(act_id, {.step = reason_step::prevails, .row = national_law().find(honourable)}, truth::unknown);
    CHECK(reason_text(maybe, 1, language::en).rfind("might prevail over it: A PNS who resigns", 0) == 0);
    for (auto const* const n : national_law().norms()) {
        if (n->reading == "bkn_press_2024") {
            CHECK(has(reason_text(with_step(n->id, {.step = reason_step::reading}), 1, language::en),
                      "belongs to the reading bkn_press_2024 ("));
            CHECK(has(reason_text(with_step(n->id, {.step = reason_step::reading}), 1, language::en),
                      "), which is not chosen"));
        }
    }
}

TEST_CASE("a row that the book does not have has no note, and one without words is told by its id",
          "[explain][reasons_text]") {
    auto const none =
        explain(by_hand({row_node("no.such.row", truth::no)}), language::id, detail_level::full, markup::markdown);
    CHECK_FALSE(has(none, "catatan"));
    static constexpr norm draft[] = {{.id = "draft.bare",
                                      .kind = deontic::prohibition,
                                      .then = consequence::breach,
                                      .when = became_party_member,
                                      .basis = {pp_11_2017},
                                      .selected_by = selects::day_asked}};
    auto const law = rule_book{}.with(std::span<norm const>{draft});
    reasons r;
    r.law = &law;
    CHECK(detail::named_row(r, law.find("draft.bare"), language::en) == " (draft.bare; PP 11/2017 [text of the article])");
}

}  // namespace reasons_text_test
