// SPDX-License-Identifier: BSL-1.0
#include <netralitas/explain/difference_text.hpp>

#include <algorithm>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <catch.hpp>
#include <joined.hpp>

namespace difference_text_test {

using namespace netralitas;

namespace {

facts complete(facts f) { return f.nothing_else_happened(); }
// The teacher of the circular of KASN: letter 10 April, card 4 May 2023.
assessment teacher() {
    return assess(complete({pns, appointed(date{2012, 3, 1}), resignation_submitted(date{2023, 4, 10}),
                            party_card_issued(date{2023, 5, 4}), list_filed(date{2023, 5, 10}), letter_ground::party}),
                  &contests::dprd_2024, {.on = date{2023, 6, 1}});
}
reading_table approach_on_saturday() {
    date const saturday{2024, 8, 3};
    std::vector<act> const acts{{.what = {conduct::approach_party, favours::own_candidacy, conduct_day(saturday)}}};
    return compare_readings(complete({pns, appointed(date{2014, 3, 1})}), &contests::pilkada_2024, {.on = saturday},
                            acts);
}
knowledge over_eid() {
    return compare_knowledge(complete({pns, appointed(date{2012, 3, 1}), recommendation_received(date{2023, 4, 17})}),
                             nullptr, {.on = date{2023, 4, 17}}, as_known_on{date{2023, 3, 27}},
                             as_known_on{date{2023, 7, 1}});
}
bool has(std::string const& s, std::string_view what) { return s.find(what) != std::string::npos; }
std::vector<std::string> lines_of(std::string const& s) {
    std::vector<std::string> out;
    std::istringstream in{s};
    for (std::string l; std::getline(in, l);) {
        out.push_back(l);
    }
    return out;
}
std::ptrdiff_t bars(std::string const& s) { return std::count(s.begin(), s.end(), '|'); }

}  // namespace

TEST_CASE("a supposition tells what was changed, then the outcome of both sides with their articles",
          "[difference_text]") {
    auto const late = what_if(teacher(), resignation_submitted(date{2023, 5, 15}));
    auto const en = explain(late, language::en);
    CHECK(en.find("resignation filed: 10 April 2023") < en.find("-> 15 May 2023"));
    CHECK(en.find("-> 15 May 2023") < en.find("discharged with honour, since 30 April 2023"));
    CHECK(has(en, "-> discharged without honour, since 31 May 2023"));
    CHECK(has(en, "art. 255(3)"));
    CHECK(has(en, "art. 255(4)"));
    CHECK(has(en, "party.member.resign_after_card"));
    auto const id = explain(late, language::id);
    CHECK(has(id, "diberhentikan dengan hormat, sejak 30 April 2023"));
    CHECK(has(id, "-> diberhentikan tidak dengan hormat, sejak 31 Mei 2023"));
    CHECK(has(id, "PP 11/2017"));
    CHECK(has(id, "ayat (4)"));
    for (auto const& l : lines_of(en)) {
        CHECK(l.size() <= 102);
    }
    std::ostringstream out;
    out << late;
    CHECK(out.str() == en);
}

TEST_CASE("the levels nest: one line, the outcomes, every row", "[difference_text]") {
    auto const late = what_if(teacher(), resignation_submitted(date{2023, 5, 15}));
    auto const brief = explain(late, language::en, detail_level::brief);
    CHECK(lines_of(brief).size() == 1);
    CHECK(has(brief, "discharged with honour, since 30 April 2023 -> discharged without honour, since 31 May 2023"));
    CHECK_FALSE(has(explain(late, language::en), "Discharge without honour follows for a PNS"));
    auto const full = explain(late, language::en, detail_level::full);
    CHECK(has(full, "Discharge without honour follows for a PNS"));
    for (auto const& r : late.moved.rows()) {
        CAPTURE(r.id());
        std::string joined;
        for (auto const& l : lines_of(full)) {
            joined += l.substr(std::min<std::size_t>(16, l.size())) + ' ';
        }
        CHECK(has(joined, r.id()));
    }
}

TEST_CASE("where nothing changes the text says so", "[difference_text]") {
    auto const a = teacher();
    CHECK(explain(what_if(a), language::en, detail_level::brief) == "nothing changes\n");
    CHECK(has(explain(what_if(a), language::id), "tidak ada yang berubah"));
    CHECK(has(explain(what_if(a), language::id, detail_level::normal, markup::markdown), "tidak ada yang berubah"));
    CHECK(explain(what_if(a, on{date{2023, 6, 2}}), language::en, detail_level::brief) ==
          "Day: Thursday, 1 June 2023 -> Friday, 2 June 2023 => nothing changes\n");
}

TEST_CASE("readings, days of knowledge, contests, books and calendars are told as such", "[difference_text]") {
    auto const a = teacher();
    CHECK(has(explain(what_if(a, reading_set{"kudus_2023"}), language::en), "kudus_2023 (personnel office of Kudus)"));
    CHECK(has(explain(what_if(a, as_known_on{date{2023, 6, 1}}), language::id),
              "menurut yang diketahui pada 1 Juni 2023"));
    CHECK(has(explain(what_if(a, contests::dpr_2024), language::en), std::string{contests::dpr_2024.id}));
    static constexpr norm draft[] = {{.id = "draft.row",
                                      .kind = deontic::prohibition,
                                      .then = consequence::breach,
                                      .when = became_party_member,
                                      .basis = {pp_11_2017},
                                      .selected_by = selects::day_asked,
                                      .words = {"A draft row.", "Ketentuan rancangan."}}};
    auto const drafted = explain(what_if(a, rule_book{}.with(std::span<norm const>{draft})), language::en);
    CHECK(has(drafted, "Rules"));
    CHECK(has(drafted, "Now applies   A draft row."));
    CHECK(has(drafted, "draft.row; PP 11/2017"));
    CHECK(has(explain(what_if(a, work_calendar{calendar_options{.week = work_week::six_days}}), language::en),
              "Calendar"));
}

TEST_CASE("a local holiday is skipped by what declares it", "[difference_text]") {
    static constexpr instrument regent{.id = "keputusan_bupati_9_2024",
                                       .short_name = "Keputusan Bupati 9/2024",
                                       .title = {"Regional holiday", "Hari libur daerah"},
                                       .issued = between(date{2024, 1, 2}, date{2024, 1, 2}),
                                       .force = between(date{2024, 1, 2}, date{2024, 12, 31})};
    static constexpr extra_day founding[] = {{date{2024, 7, 12}, {"Founding day", "Hari jadi"}, regent}};
    auto const a = assess(complete({pns, decision_received(date{2024, 7, 8})}), nullptr, {.on = date{2024, 7, 9}});
    work_calendar const here{{.extra = founding}};
    auto const s = what_if(a, here);
    CHECK(has(explain(s, language::id, detail_level::normal, markup::markdown),
              "melewati 2024-07-12 Hari jadi (Keputusan Bupati 9/2024)"));
}

TEST_CASE("a mover from which nothing follows by itself is told by its words", "[difference_text]") {
    facts const letter_before_card =
        complete({pns, resignation_submitted(date{2023, 5, 8}), party_card_issued(date{2023, 5, 9}),
                  list_filed(date{2023, 5, 12}), letter_ground::party});
    auto const k = compare_knowledge(letter_before_card, &contests::dprd_2024, {.on = date{2023, 6, 1}},
                                     as_known_on{date{2023, 6, 1}}, as_known_on{date{2023, 8, 1}});
    REQUIRE(k.movers.size() == 1);
    auto const s = explain(k, language::id, detail_level::normal, markup::markdown);
    CHECK(has(s, "**2023-07-20** SE KASN 6/2023: "));
    CHECK(has(s, "<br>Kini berlaku: Dalam hal keanggotaan partai dipersoalkan, "));
}

TEST_CASE("two days of knowledge: the days that the counts do not share, and the decree", "[difference_text]") {
    auto const k = over_eid();
    auto const en = explain(k, language::en);
    CHECK(has(en, "Friday, 12 May 2023: running"));
    CHECK(has(en, "-> Monday, 15 May 2023: running"));
    CHECK(has(en, "2023-04-26 Joint leave"));
    CHECK(has(en, "2023-04-19 Joint leave"));
    CHECK_FALSE(has(en, "2023-04-24"));  // off on both days of knowledge
    CHECK(has(explain(k, language::en, detail_level::full), "2023-04-24"));
    CHECK(has(en, "Moved by\n  2023-03-28    SKB 327/2023"));
    CHECK(has(explain(k, language::id), "Digeser oleh\n  2023-03-28    SKB 327/2023"));
    auto const brief = explain(k, language::en, detail_level::brief);
    CHECK(lines_of(brief).size() == 1);
    CHECK(has(brief, "moved by SKB 327/2023, 1/2023, 1/2023 (2023-03-28)"));
    auto const refused = compare_knowledge(facts{pns}, nullptr, {.on = date{2023, 1, 1}}, as_known_on{date{2023, 1, 2}},
                                           as_known_on{date{2023, 1, 1}});
    CHECK(has(explain(refused, language::en), "1014"));
}

TEST_CASE("readings stand side by side, each with whose it is, what it says and on what it rests", "[difference_text]") {
    auto const t = approach_on_saturday();
    auto const en = explain(t, language::en);
    for (auto const& o : t.others) {
        CAPTURE(o.key);
        CHECK(has(en, o.key));
        CHECK(has(en, o.sides[0].side->who.en));
    }
    CHECK(has(en, "Whose         Bawaslu of Bengkulu"));
    CHECK(has(en, "Rests on      SE KASN 6/2023 part C.2.a"));
    CHECK(en.find("National") < en.find("bawaslu_bengkulu_2024"));
    for (auto const& l : lines_of(en)) {
        CHECK(l.size() <= 104);
    }
    CHECK(has(explain(t, language::id), "Siapa         Bawaslu Bengkulu"));
    CHECK(has(explain(t, language::en, detail_level::full), "No effect"));
    auto const brief = lines_of(explain(t, language::en, detail_level::brief));
    CHECK(brief.size() == t.others.size());

    auto const none = compare_readings(complete({pns, appointed(date{2014, 3, 1})}), &contests::pilkada_2024,
                                       {.on = date{2023, 3, 1}});
    CHECK(explain(none, language::en) == "No reading changes the answer.\n");
}

TEST_CASE("a Markdown table has as many columns in every line", "[difference_text]") {
    auto const t = approach_on_saturday();
    for (auto const l : {language::en, language::id}) {
        std::size_t rows = 0;
        for (auto const& row : lines_of(explain(t, l, detail_level::full, markup::markdown))) {
            if (!row.empty() && row.front() == '|') {
                ++rows;
                CHECK(bars(row) == static_cast<std::ptrdiff_t>(t.others.size()) + 3);
            }
        }
        CHECK(rows >= 3);
        auto const late = what_if(teacher(), resignation_submitted(date{2023, 5, 15}));
        for (auto const& row : lines_of(explain(late, l, detail_level::full, markup::markdown))) {
            CHECK((row.empty() || row.front() != '|' || bars(row) == 4));
        }
        CHECK(has(explain(over_eid(), l, detail_level::normal, markup::markdown), "- **2023-03-28** SKB 327/2023"));
    }
    CHECK(detail::cell("a|b\nc") == "a\\|b c");
}

TEST_CASE("words wider than a column are cut at a dot where there is one", "[difference_text]") {
    CHECK(detail::folded("one two", 7) == std::vector<std::string>{"one two"});
    CHECK(detail::folded("one two", 6) == std::vector<std::string>{"one", "two"});
    CHECK(detail::folded("deadline.pileg_2024.decree", 12) ==
          std::vector<std::string>{"deadline.", "pileg_2024.", "decree"});
    CHECK(detail::folded("abcdefgh", 5) == std::vector<std::string>{"abcde", "fgh"});
    CHECK(detail::folded("", 5) == std::vector<std::string>{""});
}

TEST_CASE("a contradiction that came or went is told by its number", "[difference_text]") {
    difference d;
    d.problem = changed<error>{.before = {}, .after = {.code = errc::contradictory_facts, .subject = "pns"}};
    auto const en = explain(d, language::en, detail_level::normal, markup::markdown);
    CHECK(has(en, "Contradiction"));
    CHECK(has(en, "NETRALITAS-" + std::to_string(static_cast<int>(errc::contradictory_facts))));
    CHECK(has(en, "none"));
    auto const id = explain(d, language::id, detail_level::normal, markup::markdown);
    CHECK(has(id, "Kontradiksi"));
    CHECK(has(id, "tidak ada"));
}

TEST_CASE("a state that the order of events of one day leaves open is told as open", "[difference_text]") {
    difference d;
    d.employment = changed<region_state<employment_state>>{
        .before = {.state = employment_state::serving},
        .after = {.state = employment_state::pensioned,
                  .since = date{2024, 3, 1},
                  .open = bits(employment_state::pensioned, employment_state::service_over)}};
    auto const id = explain(d, language::id, detail_level::brief);
    CHECK(has(id, "masih berstatus pegawai -> "));
    CHECK(has(id, ", sejak 1 Maret 2024 (terbuka: urutan peristiwa pada satu hari menentukan)"));
    CHECK(has(explain(d, language::en, detail_level::brief), "(open: the order of events of one day decides)"));
}

TEST_CASE("a row that another might set aside is told with that other row", "[difference_text]") {
    static constexpr norm row{.id = "draft.row",
                              .kind = deontic::effect,
                              .then = consequence::discharge_with_honour,
                              .when = resignation_submitted,
                              .basis = {pp_11_2017.pasal(255).ayat(3)},
                              .selected_by = selects::day_asked,
                              .words = {"A draft row.", "Ketentuan rancangan."}};
    finding f{.rule = &row, .fires = truth::yes};
    f.contested_by = "party.member.dishonourable_discharge";
    auto const contested = detail::tell_finding(f, {}, language::id);
    CHECK(contested.says.rfind("(kecuali party.member.dishonourable_discharge berlaku) ", 0) == 0);
    CHECK(detail::tell_finding(f, {}, language::en).says.rfind("(unless party.member.dishonourable_discharge applies) ", 0) ==
          0);
    f.overruled_by = f.contested_by;  // a row that does prevail is told before one that might
    CHECK(detail::tell_finding(f, {}, language::id).says.rfind("(dikesampingkan oleh ", 0) == 0);
    CHECK(detail::tell_finding({}, {}, language::id).says.empty());
    CHECK(has(contested.basis, "Pasal 255 ayat (3) PP 11/2017"));
}

TEST_CASE("an open row says what it needs, and whether it opened, closed or stays open", "[difference_text]") {
    static constexpr norm row{.id = "draft.row",
                              .kind = deontic::effect,
                              .then = consequence::discharge_with_honour,
                              .when = resignation_submitted,
                              .basis = {pp_11_2017.pasal(255).ayat(3)},
                              .selected_by = selects::day_asked,
                              .words = {"A draft row.", "Ketentuan rancangan."}};
    finding open{.rule = &row, .fires = truth::unknown};
    open.missing.set(static_cast<std::size_t>(word::party_card_issued));
    finding more = open;
    more.missing.set(static_cast<std::size_t>(word::resignation_submitted));
    auto const told = [](finding const& before, finding const& after, language l) {
        difference d;
        d.undecided = {changed_finding{{.before = before, .after = after}}};
        return explain(d, l, detail_level::full, markup::markdown);
    };
    CHECK(has(told({}, open, language::id), "Kini terbuka"));
    CHECK(has(told({}, open, language::id), " Perlu: "));
    CHECK(has(told(open, {}, language::en), "Now decided"));
    CHECK(has(told(open, {}, language::id), "Kini jelas"));
    CHECK(has(told(open, more, language::id), "Tetap terbuka"));
    CHECK(has(told(open, more, language::en), "Still open"));
    CHECK(has(told(open, more, language::en), " Needs: "));
}

TEST_CASE("the rows that an act leaves open are told in full detail only", "[difference_text]") {
    act const like{.what = {conduct::like, favours::party}, .id = "like"};
    static constexpr act_row row{.id = "act.draft",
                                 .basis = skb_netralitas_2022.bagian("II.B"),
                                 .then = consequence::breach,
                                 .when = conduct::like,
                                 .words = {"A draft act.", "Perbuatan rancangan."}};
    finding open{.conduct = &row, .fires = truth::unknown};
    open.missing.set(static_cast<std::size_t>(word::favours));
    changed_verdict v;
    v.after.emplace();
    v.after->of = &like;
    v.undecided = {changed_finding{{.before = {}, .after = open}}};
    difference d;
    d.verdicts = {v};
    CHECK(has(explain(d, language::id, detail_level::full, markup::markdown), "Kini terbuka"));
    CHECK_FALSE(has(explain(d, language::id, detail_level::normal, markup::markdown), "Kini terbuka"));
}

TEST_CASE("a deadline whose day cannot be counted tells why instead", "[difference_text]") {
    auto const* const row = national_law().find_deadline("deadline.cltn.report_back");
    REQUIRE(row != nullptr);
    deadline_answer const d{.row = row,
                            .state = deadline_state::unanswerable,
                            .problem = {.code = errc::not_decreed, .day = date{2028, 1, 3}, .limit = date{2027, 12, 31}}};
    auto const told = detail::tell_deadline(d, {}, nullptr, {}, language::id);
    CHECK(has(told.says, "; NETRALITAS-2002: "));
    CHECK(has(told.basis, "deadline.cltn.report_back; "));
    CHECK(detail::tell_deadline({}, {}, nullptr, {}, language::id).basis.empty());
}

TEST_CASE("a day that moved the answer without an instrument of that day says so", "[difference_text]") {
    knowledge k;
    k.movers = {{.day = date{2023, 5, 4}}};
    CHECK(has(explain(k, language::en, detail_level::brief),
              "; moved on 2023-05-04 (no instrument carried is of that day)\n"));
    CHECK(has(explain(k, language::id, detail_level::brief),
              "; digeser pada 2023-05-04 (tidak ada peraturan bertanggal itu dalam data)\n"));
    auto const listed = explain(k, language::id, detail_level::normal, markup::markdown);
    CHECK(has(listed, "- **2023-05-04** tidak ada peraturan bertanggal itu dalam data<br>"));
    CHECK(has(explain(k, language::en), "  2023-05-04    no instrument carried is of that day\n"));
}

TEST_CASE("two days of knowledge and readings side by side can be printed", "[difference_text]") {
    std::ostringstream known;
    auto const k = over_eid();
    known << k;
    CHECK(known.str() == explain(k, language::en));
    std::ostringstream readings;
    auto const t = approach_on_saturday();
    readings << t;
    CHECK(readings.str() == explain(t, language::en));
    CHECK(explain(reading_table{}, language::id) == "Tidak ada tafsir yang mengubah jawaban.\n");
}

TEST_CASE("a contest that is taken away is told as none", "[difference_text]") {
    difference d;
    d.contest = {.before = &contests::dprd_2024, .after = nullptr};
    auto const id = explain(d, language::id, detail_level::brief);
    CHECK(id == "Pemilihan: " + std::string{contests::dprd_2024.id} + " -> tidak ada => tidak ada yang berubah\n");
    CHECK(has(explain(d, language::en, detail_level::brief), " -> none => nothing changes\n"));
}

TEST_CASE("brief tells a discharge apart where the employment does not tell its day", "[difference_text]") {
    auto const* const row = national_law().find_norm("party.member.resigner_honourable");
    difference d;
    d.employment = changed<region_state<employment_state>>{
        .before = {.state = employment_state::leaving},
        .after = {.state = employment_state::discharged_with_honour, .since = date{2023, 4, 30}}};
    d.discharge = changed<discharge_state>{
        .before = {}, .after = {.by_class = consequence::discharge_with_honour, .from = date{2023, 4, 30}, .by = row}};
    CHECK_FALSE(has(explain(d, language::id, detail_level::brief), "Pemberhentian: "));
    CHECK(has(explain(d, language::id), "Pemberhentian"));
    d.employment->after.state = employment_state::discharged_without_honour;
    CHECK_FALSE(has(explain(d, language::id, detail_level::brief), "Pemberhentian: "));
    d.employment->after.state = employment_state::leaving;
    CHECK(has(explain(d, language::id, detail_level::brief),
              "Pemberhentian: tidak ada -> diberhentikan dengan hormat, terhitung mulai Minggu, 30 April 2023"));
    d.discharge->after.from = no_last_day;
    CHECK(has(explain(d, language::id, detail_level::brief), "; tanggal berlakunya tidak ditetapkan"));
}

TEST_CASE("a duty to work and the grade of the answer are told on both sides, and the row of the duty once",
          "[difference_text]") {
    static constexpr norm works{.id = "draft.keeps_working",
                                .kind = deontic::obligation,
                                .then = consequence::must_keep_working,
                                .when = resignation_submitted,
                                .basis = {pp_11_2017},
                                .selected_by = selects::day_asked,
                                .words = {"The person goes on working.", "Pegawai tetap melaksanakan tugas."}};
    difference d;
    d.duty = changed<duty_state>{.before = {}, .after = {.duty = consequence::must_keep_working, .by = &works}};
    d.grade = changed<evidence>{.before = evidence::text, .after = evidence::derived};
    d.findings = {changed_finding{{.before = {}, .after = {.rule = &works, .fires = truth::yes}}}};
    auto const id = explain(d, language::id, detail_level::normal, markup::markdown);
    CHECK(has(id, "Tugas"));
    CHECK(has(id, "tidak ada ketentuan yang ditemukan"));
    CHECK(has(id, "wajib tetap bekerja"));
    CHECK(has(id, "bunyi pasal"));
    CHECK(has(id, "simpulan"));
    CHECK_FALSE(has(id, "Pegawai tetap melaksanakan tugas."));
    CHECK(has(explain(d, language::id, detail_level::full, markup::markdown), "Pegawai tetap melaksanakan tugas."));
    // Without the change of the duty nothing has told the row.
    d.duty.reset();
    CHECK(has(explain(d, language::id, detail_level::normal, markup::markdown), "Pegawai tetap melaksanakan tugas."));
}

TEST_CASE("an open row from which nothing follows is told in full detail only", "[difference_text]") {
    static constexpr norm idle{.id = "draft.idle",
                               .kind = deontic::definition,
                               .then = consequence::none,
                               .when = resignation_submitted,
                               .basis = {pp_11_2017},
                               .selected_by = selects::day_asked,
                               .words = {"A definition.", "Suatu pengertian."}};
    difference d;
    finding open{.rule = &idle, .fires = truth::unknown};
    open.missing.set(static_cast<std::size_t>(word::resignation_submitted));
    d.undecided = {changed_finding{{.before = {}, .after = open}}};
    CHECK_FALSE(has(explain(d, language::id, detail_level::normal, markup::markdown), "Suatu pengertian."));
    CHECK(has(explain(d, language::id, detail_level::full, markup::markdown), "Suatu pengertian."));
}

namespace {

constexpr norm outcome_row(char const* id, consequence then) {
    return {.id = id,
            .kind = deontic::effect,
            .then = then,
            .when = resignation_submitted,
            .basis = {pp_11_2017},
            .selected_by = selects::day_asked,
            .words = {"A draft row.", "Ketentuan rancangan."}};
}
/// One work day after `from`, in the calendar `c`.
deadline_answer one_work_day(date from, work_calendar const& c = national_calendar()) {
    static constexpr deadline_row row{
        .id = "draft.term",
        .from = word::decision_received,
        .length = {.amount = 1, .unit = unit::working_day, .counting = counting::day_after_event},
        .basis = {pp_94_2021},
        .due = {"report to BKN", "laporan kepada BKN"}};
    deadline_answer d{.row = &row, .state = deadline_state::running, .counted_from = from};
    d.due = *due(row.length, from, c);
    return d;
}

}  // namespace

TEST_CASE("days that were skipped are left out only where the other side has counted them too", "[difference_text]") {
    auto const labour_day = one_work_day(date{2024, 4, 30});
    auto const told = [&](deadline_answer const* but, language l) {
        return detail::skipped_text(labour_day, {}, but, {}, l);
    };
    CHECK(told(nullptr, language::id).rfind("; melewati 2024-05-01 ", 0) == 0);
    CHECK(told(nullptr, language::en).rfind("; skipping 2024-05-01 ", 0) == 0);
    CHECK(told(&labour_day, language::en).empty());
    deadline_answer const absent;
    CHECK(told(&absent, language::en) == told(nullptr, language::en));
    auto uncounted = labour_day;
    uncounted.due.day = no_last_day;
    CHECK(told(&uncounted, language::en) == told(nullptr, language::en));
    CHECK(detail::skipped_text(uncounted, {}, nullptr, {}, language::en).empty());
}

TEST_CASE("a local day off that nobody declared is skipped by its name alone", "[difference_text]") {
    static constexpr extra_day founding[] = {{date{2024, 7, 12}, {"Founding day", "Hari jadi"}, {}}};
    work_calendar const here{{.extra = founding}};
    CHECK(detail::skipped_text(one_work_day(date{2024, 7, 11}, here), {.calendar = &here}, nullptr, {}, language::id) ==
          "; melewati 2024-07-12 Hari jadi");
}

TEST_CASE("a row that the change of discharge or duty tells is not told again", "[difference_text]") {
    static constexpr norm discharged = outcome_row("draft.discharged", consequence::discharge_without_honour);
    static constexpr norm month_end = outcome_row("draft.month_end", consequence::effective_month_end);
    static constexpr norm may_work = outcome_row("draft.may_work", consequence::may_keep_working);
    static constexpr norm barred = outcome_row("draft.barred", consequence::barred_from_duty);
    difference with_both;
    with_both.discharge.emplace();
    with_both.duty.emplace();
    for (auto const* const row : {&discharged, &month_end, &may_work, &barred}) {
        CAPTURE(row->id);
        finding const f{.rule = row, .fires = truth::yes};
        CHECK(detail::told_already(f, with_both));
        CHECK_FALSE(detail::told_already(f, {}));
        difference duty_only;
        duty_only.duty.emplace();
        CHECK(detail::told_already(f, duty_only) == (row == &may_work || row == &barred));
    }
}

TEST_CASE("a row that another row now prevails over instead has changed, and is neither new nor gone",
          "[difference_text]") {
    static constexpr norm row = outcome_row("draft.row", consequence::must_resign);
    difference d;
    d.findings = {changed_finding{{.before = {.rule = &row, .fires = truth::yes, .overruled_by = "one.row"},
                                   .after = {.rule = &row, .fires = truth::yes, .overruled_by = "other.row"}}}};
    auto const en = explain(d, language::en, detail_level::normal, markup::markdown);
    CHECK(has(en, "| Otherwise |  | (overruled by other.row) A draft row."));
    CHECK_FALSE(has(en, "one.row"));
    CHECK(has(explain(d, language::id, detail_level::normal, markup::markdown), "| Berubah |"));
}

TEST_CASE("an open row from which something follows is told in normal detail", "[difference_text]") {
    static constexpr norm row = outcome_row("draft.row", consequence::must_resign);
    finding open{.rule = &row, .fires = truth::unknown};
    open.missing.set(static_cast<std::size_t>(word::resignation_submitted));
    difference d;
    d.undecided = {changed_finding{{.before = open, .after = {}}}};
    CHECK(has(explain(d, language::en, detail_level::normal, markup::markdown), "| Now decided | A draft row. Needs: "));
    // In one line what is only on the first side has no arrow to nothing.
    auto const brief = explain(d, language::en, detail_level::brief);
    CHECK(brief ==
          "Now decided: A draft row. Needs: " + std::string{text_of(word::resignation_submitted).label.en} + ".\n");
}

TEST_CASE("an open row without words tells what it needs all the same", "[difference_text]") {
    static constexpr norm bare{
        .id = "draft.bare", .then = consequence::must_resign, .when = resignation_submitted, .basis = {pp_11_2017}};
    finding open{.rule = &bare, .fires = truth::unknown};
    open.missing.set(static_cast<std::size_t>(word::resignation_submitted));
    difference d;
    d.undecided = {changed_finding{{.before = {}, .after = open}}};
    CHECK(has(joined(explain(d, language::en)), "Now open Needs: resignation filed. draft.bare; PP 11/2017 ["));
}

TEST_CASE("an act judged on one side only is told on that side, one of another grade on both", "[difference_text]") {
    act const like{.what = {conduct::like, favours::party}};
    auto const* const row = national_law().find_act("act.like_comment_share.skb2022_a4");
    REQUIRE(row != nullptr);
    verdict const judged{.of = &like, .ruling = ruling::breach, .track = track::discipline, .by = row};
    changed_verdict v;
    v.after = judged;
    difference d;
    d.verdicts = {v};
    CHECK(explain(d, language::en, detail_level::brief) == "nothing changes\n");  // no mark of what differs
    d.verdicts[0].ruling = true;
    auto const one = explain(d, language::en, detail_level::brief);
    CHECK(one.rfind("Act: " + detail::act_text(like, language::en) + ": breach: discipline, ", 0) == 0);
    CHECK_FALSE(has(one, " -> "));
    d.verdicts[0].ruling = false;
    d.verdicts[0].grade = true;
    d.verdicts[0].before = judged;
    d.verdicts[0].before->grade = evidence::derived;
    auto const both = explain(d, language::id, detail_level::brief);
    CHECK(has(both, "[simpulan] -> "));
    CHECK(has(both, "[bunyi pasal]"));
}

TEST_CASE("brief tells a discharge of which the employment says nothing", "[difference_text]") {
    auto const* const row = national_law().find_norm("party.member.resigner_honourable");
    difference d;
    d.discharge = changed<discharge_state>{
        .before = {.by_class = consequence::discharge_with_honour, .from = date{2023, 4, 30}, .by = row}, .after = {}};
    std::string const told = "Discharge: honourable discharge, from Sunday, 30 April 2023 -> none";
    CHECK(has(explain(d, language::en, detail_level::brief), told));
    d.employment = changed<region_state<employment_state>>{.before = {.state = employment_state::leaving},
                                                           .after = {.state = employment_state::serving}};
    CHECK(has(explain(d, language::en, detail_level::brief), told));
    d.employment->before = {.state = employment_state::discharged_with_honour, .since = date{2023, 4, 30}};
    CHECK_FALSE(has(explain(d, language::en, detail_level::brief), "Discharge: "));
}

TEST_CASE("several readings are told in a row, in brief without whose they are, one that is not carried by its key",
          "[difference_text]") {
    difference d;
    d.asked.after.readings = reading_set{"kpu_ambon_2023", "nobody"};
    CHECK(explain(d, language::id, detail_level::brief) ==
          "Tafsir: nasional -> kpu_ambon_2023, nobody => tidak ada yang berubah\n");
    auto const normal = joined(explain(d, language::id));
    CHECK(has(normal, "Tafsir nasional -> kpu_ambon_2023 (KPU Ambon): "));
    CHECK(has(normal, ", nobody "));
}

TEST_CASE("days that moved an answer are told in a row, the instruments of one day together", "[difference_text]") {
    knowledge k;
    k.movers = {{.day = date{2021, 8, 31}, .issued = {&pp_94_2021, &pp_11_2017}}, {.day = date{2023, 5, 4}}};
    auto const en = explain(k, language::en, detail_level::brief);
    CHECK(has(en, "; moved by PP 94/2021; PP 11/2017 (2021-08-31), on 2023-05-04 (no instrument "));
    auto const listed = joined(explain(k, language::id));
    CHECK(has(listed, "PP 94/2021: " + std::string{pp_94_2021.title.id} + "; PP 11/2017: "));
}

TEST_CASE("a table of readings tells deadlines that count otherwise once, and the rows by gain and loss",
          "[difference_text]") {
    static constexpr norm row = outcome_row("draft.row", consequence::must_resign);
    auto const national = one_work_day(date{2024, 4, 30});
    auto later = national;
    later.due.day = date{2024, 5, 6};
    finding const stands{.rule = &row, .fires = truth::yes};
    read_otherwise one{.key = "kpu_ambon_2023"};
    one.answer.deadlines = {later};
    one.moved.deadlines = {changed_deadline{{.before = national, .after = later}}};
    one.moved.findings = {changed_finding{{.before = {}, .after = stands}}};
    read_otherwise other{.key = "kpu_lampung_2023"};
    other.moved.deadlines = {changed_deadline{{.before = national, .after = {}}}};
    other.moved.findings = {changed_finding{{.before = stands, .after = {}}}};
    reading_table t;
    t.national.deadlines = {national};
    t.others = {one, other};
    auto const table = explain(t, language::en, detail_level::full, markup::markdown);
    std::string const line =
        "| report to BKN | Thursday, 2 May 2024: running | Monday, 6 May 2024: running | does not apply |\n";
    REQUIRE(has(table, line));
    CHECK(table.find(line) == table.rfind(line));
    CHECK(has(table, "| Rows |  | +draft.row | -draft.row |\n"));
    // Short of full the rows are told only where nothing weightier differs.
    CHECK_FALSE(has(explain(t, language::en, detail_level::normal, markup::markdown), "| Rows |"));
    auto const text = joined(explain(t, language::id, detail_level::normal));
    CHECK(has(text, "laporan kepada BKN Kamis, 2 Mei 2024: Senin, 6 Mei 2024: tidak berlaku berjalan berjalan"));
}

}  // namespace difference_text_test
