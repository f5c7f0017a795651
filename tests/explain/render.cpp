// SPDX-License-Identifier: BSL-1.0
#include <netralitas/explain/render.hpp>

#include <sstream>
#include <string>
#include <vector>

#include <catch.hpp>
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

}  // namespace render_test
