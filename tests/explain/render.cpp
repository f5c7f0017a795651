// SPDX-License-Identifier: BSL-1.0
#include <netralitas/explain/render.hpp>

#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <catch.hpp>
#include <joined.hpp>
#include <netralitas/person/employee.hpp>

namespace render_test {

using namespace netralitas;

namespace {

assessment example_of_the_circular() {
    employee<pns> const teacher{.appointed = date{2012, 3, 1}};
    return assess(teacher, contests::dprd_2024,
                  {resignation_submitted(date{2023, 4, 10}), party_card_issued(date{2023, 5, 4}),
                   list_filed(date{2023, 5, 10}), letter_ground::party},
                  on{date{2023, 6, 1}});
}
std::vector<std::string> lines_of(std::string const& s) {
    std::vector<std::string> out;
    std::istringstream in{s};
    for (std::string l; std::getline(in, l);) {
        out.push_back(l);
    }
    return out;
}
std::size_t count(std::string const& s, std::string_view what) {
    std::size_t n = 0;
    for (auto at = s.find(what); at != std::string::npos; at = s.find(what, at + 1)) {
        ++n;
    }
    return n;
}

}  // namespace

TEST_CASE("the status comes first, with its articles and its arithmetic, and only once", "[render]") {
    auto const s = explain(example_of_the_circular(), language::en);
    CHECK(s.find("discharged with honour since Sunday, 30 April 2023") < s.find("What else the law says"));
    CHECK(s.find("the last day of the month of: resignation filed (10 April 2023)") != std::string::npos);
    CHECK(s.find("SE KASN 6/2023 part C.1.a, part C.1.b; PP 11/2017 art. 255(3)") != std::string::npos);
    CHECK(count(s, "art. 255(3)") == 1);
    CHECK(count(s, "30 April 2023") == 1);
    CHECK(s.find("no rule is known for the days between") != std::string::npos);
    auto const id = explain(example_of_the_circular(), language::id);
    CHECK(id.find("diberhentikan dengan hormat sejak Minggu, 30 April 2023") != std::string::npos);
    CHECK(id.find("hari terakhir bulan: pengunduran diri diajukan (10 April 2023)") != std::string::npos);
}

TEST_CASE("the verdict comes before the background, the hour with its zone", "[render]") {
    facts official{pns, appointed(date{2014, 3, 1})};
    official.nothing_else_happened();
    std::vector<act> const acts{{.what = {conduct::approach_party, favours::own_candidacy, conduct_day(date{2024, 8, 3})},
                                 .at = local_time{19, 30, zone::wit}}};
    auto const a = assess(official, &contests::pilkada_2024, {.on = date{2024, 8, 3}}, acts);
    auto const en = explain(a, language::en);
    CHECK(en.find("19:30") != std::string::npos);
    CHECK(en.find("WIT\n") != std::string::npos);
    CHECK(en.find("Verdict") < en.find("Because"));
    CHECK(en.find("breach: discipline") != std::string::npos);
    CHECK(en.find("PP 94/2021 art. 10(1)(b), art. 10(1)(c)") != std::string::npos);
    auto const id = explain(a, language::id);
    CHECK(id.find("19.30") != std::string::npos);
    CHECK(id.find("Penilaian     pelanggaran: disiplin") != std::string::npos);
}

TEST_CASE("where the order of events of one day decides, the answer is open", "[render]") {
    facts f{pns, retirement_date(date{2024, 3, 1}), service_ended(date{2024, 3, 1})};
    f.nothing_else_happened();
    auto const a = assess(f, nullptr, {.on = date{2024, 4, 1}});
    CHECK(a.status.employment_open == bits(employment_state::pensioned, employment_state::service_over));
    CHECK(explain(a, language::en).find("open, since the order of events of one day is not stated") != std::string::npos);
    CHECK(explain(a, language::id).find("terbuka, karena urutan peristiwa pada satu hari tidak disebut") !=
          std::string::npos);
    CHECK(explain_brief(a, language::en).find("the order of events of one day is not stated") != std::string::npos);
    f.restate(service_ended(date{2024, 3, 2}));
    CHECK(assess(f, nullptr, {.on = date{2024, 4, 1}}).status.employment_open == 0);
    CHECK(explain(assess(f, nullptr, {.on = date{2024, 4, 1}}), language::en).find("order of events") ==
          std::string::npos);
}

TEST_CASE("events of one day that can only follow each other in one way leave nothing open", "[render]") {
    facts f{pns, cltn_start(date{2024, 3, 1}), cltn_end(date{2024, 3, 1})};
    f.nothing_else_happened();
    auto const a = assess(f, nullptr, {.on = date{2024, 4, 1}});
    CHECK(a.status.employment == employment_state::awaiting_placement);
    CHECK(a.status.employment_open == 0);
}

TEST_CASE("deadlines stand in the order of their days", "[render]") {
    facts f{pns, appointed(date{2010, 1, 1}), party_card_issued(date{2023, 5, 9}), list_filed(date{2023, 5, 12}),
            party_membership_proven(date{2023, 5, 23})};
    f.nothing_else_happened();
    auto const s = explain(assess(f, &contests::dprd_2024, {.on = date{2023, 5, 23}}), language::en);
    CHECK(s.find("  2023-05-14") < s.find("  2023-06-23"));
    CHECK(s.find("  2023-06-23") < s.find("  2023-10-03"));
    CHECK(s.find("skipping 2023-06-01") != std::string::npos);
}

TEST_CASE("lines keep to the width, in both languages and every detail", "[render]") {
    for (auto const l : {language::en, language::id}) {
        for (auto const d : {detail_level::normal, detail_level::full}) {
            for (auto const& line : lines_of(explain(example_of_the_circular(), l, d))) {
                INFO(line);
                CHECK(line.size() <= 110);
            }
        }
    }
    CHECK(lines_of(explain(example_of_the_circular(), language::en, detail_level::brief)).size() == 1);
}

TEST_CASE("facts that contradict each other are told by number before the status", "[render]") {
    assessment a = example_of_the_circular();
    a.problem = {.code = errc::contradictory_facts, .subject = "pns"};
    auto const id = explain(a, language::id);
    CHECK(id.find("Kontradiksi   NETRALITAS-") != std::string::npos);
    CHECK(id.find("Kontradiksi") < id.find("Kepegawaian"));
    CHECK(explain(a, language::en).find("Contradiction NETRALITAS-") != std::string::npos);
}

TEST_CASE("a discharge of which the law fixes no day says so", "[render]") {
    assessment a = example_of_the_circular();
    a.deadlines.clear();
    a.status.employment = employment_state::leaving;
    a.status.discharge_from = no_last_day;
    CHECK(explain(a, language::id).find("diberhentikan dengan hormat; tanggal berlakunya tidak ditetapkan") !=
          std::string::npos);
    CHECK(explain(a, language::en).find("honourable discharge; the law fixes no day") != std::string::npos);
    a.status.discharge_from = date{2023, 4, 30};
    CHECK(explain(a, language::id).find("terhitung mulai Minggu, 30 April 2023") != std::string::npos);
    a.status.discharge_from = date{2023, 6, 30};  // after the day asked about
    CHECK(explain(a, language::id).find("akan terhitung mulai Jumat, 30 Juni 2023") != std::string::npos);
    CHECK(explain_brief(a, language::id).find(" mulai 30 Juni 2023") != std::string::npos);
}

TEST_CASE("a finding that another row might set aside is told with that row", "[render]") {
    static constexpr norm row{.id = "draft.row",
                              .kind = deontic::effect,
                              .then = consequence::discharge_with_honour,
                              .when = resignation_submitted,
                              .basis = {pp_11_2017.pasal(255).ayat(3)},
                              .selected_by = selects::day_asked,
                              .words = {"A draft row.", "Ketentuan rancangan."}};
    finding f{.rule = &row, .fires = truth::yes};
    f.contested_by = "some.row";
    std::string id;
    detail::tell_row(id, f, "Dasar", false, {}, language::id);
    CHECK(id.find("(kecuali some.row berlaku)") != std::string::npos);
    std::string en;
    detail::tell_row(en, f, "Because", false, {}, language::en);
    CHECK(en.find("(unless some.row applies)") != std::string::npos);
    f.contested_by = {};
    std::string plain;
    detail::tell_row(plain, f, "Dasar", false, {}, language::id);
    CHECK(plain.find("kecuali") == std::string::npos);
}

TEST_CASE("what hits the person is told before what he or she may do, and both before the background", "[render]") {
    for (auto const c : {consequence::breach, consequence::not_eligible, consequence::struck_from_list,
                         consequence::contract_sanction}) {
        CHECK(detail::rank(c) < detail::rank(consequence::undetermined));
    }
    for (auto const c :
         {consequence::undetermined, consequence::no_return, consequence::no_leave, consequence::leave_required}) {
        CHECK(detail::rank(c) < detail::rank(consequence::allowed));
    }
    for (auto const c : {consequence::allowed, consequence::leave_not_required, consequence::no_duty_to_resign,
                         consequence::eligible, consequence::leave_possible}) {
        CHECK(detail::rank(c) < detail::rank(consequence::must_resign));
        CHECK(detail::rank(c) < detail::rank(consequence::none));
    }
    CHECK(detail::rank(consequence::must_resign) < detail::rank(consequence::post_lost));
    CHECK(detail::rank(consequence::no_pay) < detail::rank(consequence::none));
}

TEST_CASE("PPPK whose level the agency sets are told so in place of a punishment", "[render]") {
    act_row const* const row = national_law().find_act("act.like_comment_share.skb2022_a4");
    verdict v{.ruling = ruling::breach, .track = track::discipline, .by = row};
    v.level_set_by_agency = true;
    CHECK(detail::sanction_text(v, language::id) ==
          "disiplin, tingkatnya menurut aturan instansi bagi PPPK, tertinggi pemutusan perjanjian kerja");
    CHECK(detail::sanction_text(v, language::en).find("the level set by the agency's rules for PPPK") !=
          std::string::npos);
    v.level_set_by_agency = false;
    CHECK(detail::sanction_text(v, language::id) == "disiplin, " + std::string{row->sanction.id});
}

namespace {

bool has(std::string const& s, std::string_view what) { return s.find(what) != std::string::npos; }
constexpr norm draft_row(char const* id, consequence then, citation const& basis, condition const& when,
                         char const* reading = "") {
    return {.id = id,
            .kind = deontic::effect,
            .then = then,
            .when = when,
            .basis = {basis},
            .selected_by = selects::day_asked,
            .reading = reading,
            .words = {"A draft row.", "Ketentuan rancangan."}};
}
constexpr act_row draft_act(char const* id, track opens, citation const& basis) {
    return {.id = id,
            .basis = basis,
            .opens = opens,
            .then = consequence::crime,
            .when = conduct::like,
            .words = {"A draft act.", "Perbuatan rancangan."},
            .sanction = {"prison", "pidana penjara"}};
}
constexpr norm allows = draft_row("draft.allows", consequence::allowed, pp_94_2021.pasal(5), conduct::like);
constexpr norm allows_too = draft_row("draft.allows_too", consequence::allowed, pp_11_2017.pasal(255), conduct::like);
constexpr act_row listed = draft_act("act.draft.listed", track::ethics, skb_netralitas_2022.bagian("II.B"));
constexpr act_row crime = draft_act("act.draft.crime", track::criminal, uu_10_2016.pasal(54, 'D'));

}  // namespace

TEST_CASE("a verdict that no item of a list decides rests on the rows that allow it and stand", "[render]") {
    verdict v{.ruling = ruling::allowed};
    v.findings = {{.conduct = &listed, .fires = truth::yes},
                  {.rule = &allows, .fires = truth::yes, .overruled_by = "some.row"},
                  {.rule = &allows_too, .fires = truth::yes}};
    CHECK(detail::basis_of(v) == std::vector<citation>{pp_11_2017.pasal(255)});
    v.ruling = ruling::undecided;
    CHECK(detail::basis_of(v).empty());
    CHECK(explain_brief(v, {}, language::en) == std::string{name_of(ruling::undecided).en});
}

TEST_CASE("a crime beside a breach is told with its penalty, unless another row prevails over it", "[render]") {
    act const like{.what = {conduct::like}};
    verdict v{.of = &like, .ruling = ruling::no_breach, .crime = true};
    v.findings = {{.rule = &allows, .fires = truth::yes},
                  {.conduct = &listed, .fires = truth::yes},
                  {.conduct = &crime, .fires = truth::yes}};
    CHECK(has(explain_brief(v, {}, language::en), "; crime: prison; UU 10/2016 art. 54D ["));
    CHECK(has(explain_brief(v, {}, language::id), "; pidana: pidana penjara; Pasal 54D UU 10/2016 ["));
    auto const told = [&](language l) {
        std::string out;
        detail::tell_verdict(out, {}, v, l, detail_level::normal);
        return joined(out);
    };
    CHECK(has(told(language::en), " Crime prison UU 10/2016 art. 54D ["));
    CHECK(has(told(language::id), " Pidana pidana penjara Pasal 54D UU 10/2016 ["));
    v.findings[2].overruled_by = "some.row";
    CHECK_FALSE(has(explain_brief(v, {}, language::en), "crime"));
    CHECK_FALSE(has(told(language::en), "Crime"));
    v.findings[2].overruled_by = {};
    v.crime = false;
    CHECK_FALSE(has(explain_brief(v, {}, language::en), "crime"));
    CHECK_FALSE(has(told(language::en), "Crime"));
}

TEST_CASE("a verdict that waits for facts names them, and a row that holds for everybody does not explain it",
          "[render]") {
    static constexpr norm for_all = draft_row("draft.for_all", consequence::allowed, pp_94_2021, always);
    act const like{.what = {conduct::like}};
    verdict v{.of = &like, .ruling = ruling::undecided};
    v.findings = {{.rule = &for_all, .fires = truth::yes}, {.rule = &allows, .fires = truth::yes}};
    auto const told = [&](language l) {
        std::string out;
        detail::tell_verdict(out, {}, v, l, detail_level::normal);
        return joined(out);
    };
    CHECK(has(told(language::en), "Because A draft row. draft.allows; PP 94/2021 art. 5 ["));
    CHECK_FALSE(has(told(language::en), "draft.for_all"));
    CHECK_FALSE(has(told(language::en), "Not stated"));
    finding open{.conduct = &listed, .fires = truth::unknown};
    open.missing.set(static_cast<std::size_t>(word::favours));
    v.undecided = {open};
    CHECK(has(told(language::en), "Not stated " + std::string{text_of(word::favours).label.en}));
    CHECK(has(told(language::id), "Belum ada " + std::string{text_of(word::favours).label.id}));
    v.ruling = ruling::no_breach;
    CHECK_FALSE(has(told(language::en), "Not stated"));
    v.findings.clear();
    std::string full;
    detail::tell_verdict(full, {}, v, language::en, detail_level::full);
    CHECK(has(full, "Not stated"));
}

TEST_CASE("a discharge rests on the rows of its own reading, and on the count that fixes its day", "[render]") {
    static constexpr norm sets =
        draft_row("draft.sets", consequence::discharge_with_honour, pp_11_2017.pasal(255), resignation_submitted);
    static constexpr norm otherwise = draft_row("draft.otherwise", consequence::discharge_with_honour,
                                                pp_94_2021.pasal(5), resignation_submitted, "some_reading");
    static constexpr deadline_row fixes{.id = "draft.fixes",
                                        .from = word::resignation_submitted,
                                        .length = {.unit = unit::end_of_month},
                                        .met_by = {discharge_effective},
                                        .basis = {pp_17_2020},
                                        .due = {"discharge", "pemberhentian"}};
    assessment a;
    a.asked.on = date{2023, 6, 1};
    a.status.employment = employment_state::leaving;
    a.status.discharge = consequence::discharge_with_honour;
    a.status.discharge_by = &sets;
    a.status.discharge_from = date{2023, 4, 30};
    a.findings = {{.rule = &sets, .fires = truth::yes}, {.rule = &otherwise, .fires = truth::yes}};
    a.deadlines = {{.row = &fixes,
                    .state = deadline_state::met,
                    .counted_from = date{2023, 4, 10},
                    .due = {.day = date{2023, 4, 30}}}};
    auto const told = [&](language l) {
        std::string out;
        detail::tell_status(out, a, l);
        return joined(out);
    };
    CHECK(has(told(language::en),
              "Discharge honourable discharge, from Sunday, 30 April 2023 PP 11/2017 art. 255; PP 17/2020 ["));
    CHECK(has(told(language::en), "= the last day of the month of: resignation filed (10 April 2023)"));
    CHECK_FALSE(has(told(language::en), "PP 94/2021"));
    // A term that ends on another day has not fixed this one.
    a.status.discharge_from = date{2023, 6, 30};
    CHECK(has(told(language::en), "honourable discharge, to run from Friday, 30 June 2023 PP 11/2017 art. 255 ["));
    CHECK_FALSE(has(told(language::id), "hari terakhir bulan"));
    a.status.discharge_from = no_last_day;
    CHECK_FALSE(has(explain_brief(a, language::en), " from "));
    CHECK_FALSE(has(explain_brief(a, language::en), " since "));
}

TEST_CASE("a row of a reading is told with that reading", "[render]") {
    static constexpr norm row =
        draft_row("draft.read", consequence::must_resign, pp_94_2021, resignation_submitted, "some_reading");
    auto const told = [](language l) {
        std::string out;
        detail::tell_row(out, {.rule = &row, .fires = truth::yes}, "", false, {}, l);
        return joined(out);
    };
    CHECK(has(told(language::en), "A draft row. (reading some_reading) draft.read; "));
    CHECK(has(told(language::id), "Ketentuan rancangan. (tafsir some_reading) draft.read; "));
}

TEST_CASE("the status has told a row only where it says the same discharge or duty", "[render]") {
    static constexpr norm honour =
        draft_row("draft.honour", consequence::discharge_with_honour, pp_11_2017, resignation_submitted);
    static constexpr norm honour_read = draft_row("draft.honour_read", consequence::discharge_with_honour, pp_11_2017,
                                                  resignation_submitted, "some_reading");
    static constexpr norm may_work =
        draft_row("draft.may_work", consequence::may_keep_working, pp_11_2017, resignation_submitted);
    auto const told = [](norm const& n, standing const& s) {
        return detail::told_by_status({.rule = &n, .fires = truth::yes}, s);
    };
    standing const with_honour{.discharge = consequence::discharge_with_honour};
    standing const without{.discharge = consequence::discharge_without_honour};
    CHECK(told(honour_read, with_honour));
    CHECK_FALSE(told(honour_read, without));  // what another reader says is news
    CHECK(told(honour, without));
    CHECK(told(may_work, {.duty = consequence::must_keep_working}));
    CHECK_FALSE(told(may_work, {}));
}

TEST_CASE("open, refused and undated deadlines are told by what is known of them", "[render]") {
    static constexpr deadline_row report{
        .id = "draft.report",
        .binds = pns,
        .from = word::decision_received,
        .length = {.amount = 1, .unit = unit::working_day, .counting = counting::day_after_event},
        .met_by = {report_filed},
        .basis = {pp_94_2021},
        .due = {"report to BKN", "laporan kepada BKN"}};
    static constexpr deadline_row takes_effect{.id = "draft.takes_effect",
                                               .binds = pns,
                                               .from = word::decision_received,
                                               .met_by = {discharge_effective},
                                               .basis = {pp_94_2021},
                                               .due = {"discharge", "pemberhentian"}};
    static constexpr extra_day founding[] = {{date{2024, 7, 12}, {"Founding day", "Hari jadi"}, {}}};
    work_calendar const here{{.extra = founding}};
    assessment a;
    a.asked = {.on = date{2024, 7, 11}, .calendar = &here};
    auto const told = [&](deadline_answer const& d, detail_level level = detail_level::normal) {
        a.deadlines = {d};
        std::string out;
        detail::tell_deadlines(out, a, language::en, level);
        return joined(out);
    };
    deadline_answer counted{.row = &report, .state = deadline_state::running, .counted_from = date{2024, 7, 11}};
    counted.due = *due(report.length, date{2024, 7, 11}, here);
    CHECK(has(told(counted), "2024-07-15 report to BKN: running = 1 work day after: "));
    CHECK(has(told(counted), " skipping 2024-07-12 Founding day draft.report; PP 94/2021 ["));

    deadline_answer const open{.row = &report, .state = deadline_state::undecided, .due = {.day = no_last_day}};
    CHECK(told(open).empty());
    CHECK(has(told(open, detail_level::full), " - report to BKN: undecided draft.report; "));

    deadline_answer refused = counted;
    refused.state = deadline_state::unanswerable;
    refused.problem = {.code = errc::not_decreed, .day = date{2028, 1, 3}};
    CHECK(has(told(refused), "NETRALITAS-2002: "));
    CHECK_FALSE(has(told(refused), "skipping"));

    // The day of a discharge stands with the status, and here only where it is another day, or none.
    deadline_answer discharge{.row = &takes_effect,
                              .state = deadline_state::running,
                              .due = {.day = date{2024, 7, 31}, .counted_in = unit::month}};
    a.status.discharge_from = date{2024, 7, 31};
    CHECK(told(discharge).empty());
    a.status.discharge_from = date{2024, 8, 31};
    CHECK(has(told(discharge), "2024-07-31 discharge: running draft.takes_effect; "));
    discharge.due.day = no_last_day;
    CHECK(has(told(discharge), " - discharge: running "));
}

TEST_CASE("an office that works on Saturdays is told of a holiday on one", "[render]") {
    // Independence day of 2024, 17 August, is a Saturday.
    facts f{pns, appointed(date{2012, 3, 1}), decision_received(date{2024, 8, 9})};
    f.nothing_else_happened();
    work_calendar const six{calendar_options{.week = work_week::six_days}};
    auto const told = [&](work_calendar const* c) {
        return joined(explain(assess(f, nullptr, {.on = date{2024, 8, 12}, .calendar = c}), language::id));
    };
    CHECK(has(told(&six), "melewati 2024-08-17 "));
    CHECK_FALSE(has(told(nullptr), "2024-08-17"));
}

TEST_CASE("open rows from which nothing follows for the person are told in full detail only", "[render]") {
    static constexpr norm follows =
        draft_row("draft.follows", consequence::must_resign, pp_94_2021, resignation_submitted);
    static constexpr norm idle = draft_row("draft.idle", consequence::none, pp_94_2021, resignation_submitted);
    static constexpr norm for_all = draft_row("draft.for_all", consequence::must_resign, pp_94_2021, always);
    assessment a;
    for (auto const* const n : {&follows, &idle, &for_all}) {
        finding open{.rule = n, .fires = truth::unknown};
        open.missing.set(static_cast<std::size_t>(word::resignation_submitted));
        a.undecided.push_back(open);
    }
    auto const told = [&](detail_level level) {
        std::string out;
        detail::tell_undecided(out, a, language::en, level);
        return joined(out);
    };
    auto const normal = told(detail_level::normal);
    CHECK(has(normal, "needs: resignation filed; draft.follows"));
    CHECK_FALSE(has(normal, "draft.idle"));
    CHECK_FALSE(has(normal, "draft.for_all"));
    auto const full = told(detail_level::full);
    CHECK(has(full, "draft.idle"));
    CHECK(has(full, "draft.for_all"));
    CHECK(count(full, "Undecided, because a fact is not stated") == 1);
}

TEST_CASE("a reading is told with whose it is and what it says, one that is not carried by its key alone", "[render]") {
    auto const told = [](language l) {
        std::string out;
        detail::tell_readings(out, {.readings = reading_set{"kpu_ambon_2023", "nobody"}}, l);
        return out;
    };
    CHECK(has(joined(told(language::en)),
              "Reading kpu_ambon_2023 (KPU of Ambon): The decree is due one month further on"));
    CHECK(has(told(language::en), "\n  Reading       nobody\n"));
    CHECK_FALSE(has(told(language::en), "Lampung"));  // the other side of the same disagreement
    CHECK(has(told(language::id), "\n  Tafsir        nobody\n"));
}

TEST_CASE("one line says so where the order of events leaves the candidacy open", "[render]") {
    assessment a;
    a.asked.on = date{2024, 4, 1};
    a.status.candidacy = candidacy_state::bakal_calon;
    CHECK_FALSE(has(explain_brief(a, language::id), "urutan"));
    a.status.candidacy_open = bits(candidacy_state::bakal_calon, candidacy_state::off_list);
    CHECK(has(explain_brief(a, language::id), "; urutan peristiwa pada satu hari tidak disebut, padahal menentukan"));
    CHECK(has(explain_brief(a, language::en), "; the order of events of one day is not stated, and decides"));
}

}  // namespace render_test
