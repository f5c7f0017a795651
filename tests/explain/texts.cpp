// SPDX-License-Identifier: BSL-1.0
// What people read: dates, citations, names, errors and conditions in both languages. The expected words are written here by hand.
#include <netralitas/explain/citation_text.hpp>
#include <netralitas/explain/condition_source.hpp>
#include <netralitas/explain/condition_text.hpp>
#include <netralitas/explain/error_texts.hpp>
#include <netralitas/explain/names.hpp>
#include <netralitas/explain/word_texts.hpp>

#include <set>
#include <string>

#include <catch.hpp>

namespace texts_test {

using namespace netralitas;

TEST_CASE("dates are written as people write them", "[explain]") {
    date const d{2023, 5, 31};
    CHECK(iso(d) == "2023-05-31");
    CHECK(long_date(d, language::en) == "31 May 2023");
    CHECK(long_date(d, language::id) == "31 Mei 2023");
    CHECK(full_date(d, language::en) == "Wednesday, 31 May 2023");
    CHECK(full_date(d, language::id) == "Rabu, 31 Mei 2023");
    CHECK(iso(no_last_day) == "-");
    CHECK(full_date(no_first_day, language::en) == "-");
}

TEST_CASE("citations read like the provision and like their id", "[explain]") {
    citation const c = pp_11_2017.pasal(255).ayat(3);
    CHECK(cite(c, language::en) == "PP 11/2017 art. 255(3)");
    CHECK(cite(c, language::id) == "Pasal 255 ayat (3) PP 11/2017");
    CHECK(citation_id(c) == "pp_11_2017:255(3)");

    citation const n = pp_94_2021.pasal(5).huruf('n').angka(5);
    CHECK(cite(n, language::en) == "PP 94/2021 art. 5(n) no. 5");
    CHECK(cite(n, language::id) == "Pasal 5 huruf n angka 5 PP 94/2021");
    CHECK(citation_id(n) == "pp_94_2021:5(n)5");

    citation const amended = pp_11_2017.pasal(254).ayat(4).as_amended_by(pp_17_2020);
    CHECK(cite(amended, language::en) == "PP 11/2017 art. 254(4) as amended by PP 17/2020");
    CHECK(cite(amended, language::id) == "Pasal 254 ayat (4) PP 11/2017 sebagaimana diubah dengan PP 17/2020");
    CHECK(citation_id(amended) == "pp_11_2017:254(4)@pp_17_2020");

    CHECK(cite(pp_94_2021.pasal(16).sampai(25), language::id) == "Pasal 16 s.d. Pasal 25 PP 94/2021");
    CHECK(cite(se_kasn_6_2023.bagian("C.1.b"), language::en) == "SE KASN 6/2023 part C.1.b");
    CHECK(cite(uu_10_2016.pasal(54, 'D'), language::en) == "UU 10/2016 art. 54D");
    CHECK(cite(citation{}, language::en).empty());
}

TEST_CASE("citations of one instrument stand together, each once", "[explain]") {
    few<citation, 6> const list{{pp_94_2021.pasal(14).huruf('i').angka(3), skb_netralitas_2022.bagian("II.B"),
                                 pp_94_2021.pasal(14).huruf('i').angka(4), pp_94_2021.pasal(14).huruf('i').angka(3)}};
    CHECK(cite(list, language::en) == "PP 94/2021 art. 14(i) no. 3, art. 14(i) no. 4; SKB Netralitas 2022 part II.B");
}

TEST_CASE("every error number has its texts, in the order of the numbers", "[explain][errors]") {
    int last = 0;
    for (auto const& t : error_texts) {
        CAPTURE(static_cast<int>(t.code));
        CHECK(static_cast<int>(t.code) > last);
        last = static_cast<int>(t.code);
        CHECK_FALSE(t.wrong.empty());
        CHECK_FALSE(t.mend.empty());
    }
    CHECK(text_of(errc::none) == nullptr);
    CHECK(explain(error{.code = errc::not_decreed, .day = date{2028, 1, 3}, .limit = date{2027, 12, 31}}, language::en) ==
          "NETRALITAS-2002: not decreed yet: no list of holidays for that year is known on the day of knowledge "
          "(2028-01-03, limit 2027-12-31); ask up to the last covered day, or add the new decree");
}

TEST_CASE("conditions are told in the words of the vocabulary", "[explain]") {
    auto const& law = national_law();
    auto const& n = *law.find_norm("party.member.dishonourable_discharge");
    CHECK(condition_text(n.when, law, language::en) ==
          std::string{text_of(word::became_party_member).label.en} +
              "; and not yet: " + std::string{text_of(word::resignation_submitted).label.en} + " or " +
              std::string{text_of(word::resignation_submitted).label.en} + " after " +
              std::string{text_of(word::became_party_member).label.en});
    auto const& a = *law.find_act("act.like_comment_share.skb2022_a4");
    CHECK(condition_text(a.when, law, language::id).find("bakal calon") != std::string::npos);
    auto const& ref = *law.find_norm("party.member.dishonourable_effective");
    CHECK(condition_text(ref.when, law, language::en) == "applies: party.member.dishonourable_discharge");
}

TEST_CASE("no two words carry the same label, in either language", "[explain]") {
    std::set<std::string_view> en;
    std::set<std::string_view> id;
    for (auto const& t : word_texts) {
        CAPTURE(t.label.en, t.label.id);
        CHECK(en.insert(t.label.en).second);
        CHECK(id.insert(t.label.id).second);
    }
}

TEST_CASE("states, tracks and rulings have a name of their own in both languages", "[explain]") {
    std::set<std::string_view> seen;
    for (int i = 0; i <= static_cast<int>(employment_state::service_over); ++i) {
        CHECK(seen.insert(name_of(static_cast<employment_state>(i)).id).second);
    }
    seen.clear();
    for (int i = 0; i <= static_cast<int>(candidacy_state::struck); ++i) {
        CHECK(seen.insert(name_of(static_cast<candidacy_state>(i)).en).second);
    }
    seen.clear();
    for (int i = 0; i <= static_cast<int>(track::contract); ++i) {
        CHECK(seen.insert(name_of(static_cast<track>(i)).en).second);
    }
    seen.clear();
    for (int i = 0; i <= static_cast<int>(ruling::breach); ++i) {
        CHECK(seen.insert(name_of(static_cast<ruling>(i)).id).second);
    }
    for (int i = 0; i <= static_cast<int>(consequence::body_competent); ++i) {
        CHECK_FALSE(name_of(static_cast<consequence>(i)).empty());
    }
}

TEST_CASE("a comparison is told in words for days and in other words for numbers", "[explain]") {
    auto const& law = national_law();
    auto const told = [&](literal const& x) { return literal_text(x, law, language::id); };
    std::string const letter{text_of(word::resignation_submitted).label.id};
    std::string const card{text_of(word::party_card_issued).label.id};
    std::string const years{text_of(word::unbroken_service_years).label.id};
    date const d{2023, 5, 31};
    CHECK(told(resignation_submitted < d) == letter + " sebelum 31 Mei 2023");
    CHECK(told(resignation_submitted <= d) == letter + " tidak sesudah 31 Mei 2023");
    CHECK(told(resignation_submitted == d) == letter + " pada hari 31 Mei 2023");
    CHECK(told(resignation_submitted >= party_card_issued) == letter + " tidak sebelum " + card);
    CHECK(told(resignation_submitted > end_of_month(party_card_issued)) == letter + " sesudah akhir bulan " + card);
    CHECK(told(unbroken_service_years < 5) == years + " kurang dari 5");
    CHECK(told(unbroken_service_years <= 5) == years + " paling banyak 5");
    CHECK(told(unbroken_service_years == 5) == years + " sama dengan 5");
    CHECK(told(unbroken_service_years >= 5) == years + " paling sedikit 5");
    CHECK(told(!(unbroken_service_years > 5)) == "bukan: " + years + " lebih dari 5");
    CHECK(literal_text(resignation_submitted <= end_of_month(party_card_issued), law, language::en) ==
          std::string{text_of(word::resignation_submitted).label.en} + " not after end of the month of " +
              std::string{text_of(word::party_card_issued).label.en});
    CHECK(comparison_text(test::equal, true).en == "on the day of");
    CHECK(comparison_text(test::greater_equal, false).en == "at least");
}

TEST_CASE("a reference is told by the id of its row, whether a rule, an act or a deadline", "[explain]") {
    auto const& law = national_law();
    CHECK(literal_text(applies("act.like_comment_share.skb2022_a4"), law, language::id) ==
          "berlaku: act.like_comment_share.skb2022_a4");
    CHECK(literal_text(!applies("party.member.dishonourable_discharge"), law, language::id) ==
          "tidak berlaku: party.member.dishonourable_discharge");
    CHECK(literal_text(missed("deadline.cltn.report_back"), law, language::en) == "missed: deadline.cltn.report_back");
    CHECK(literal_text(!missed("deadline.cltn.report_back"), law, language::id) ==
          "tidak terlewat: deadline.cltn.report_back");
    CHECK(literal_text(applies("no.such.row"), law, language::en) == "applies: ?");
    CHECK(literal_text(literal{}, law, language::en).empty());
    CHECK(literal_text(item("no_such_list:1"), law, language::en) == "an act of the list");
    CHECK(literal_text(!item("no_such_list:1"), law, language::id) == "bukan: perbuatan dalam daftar");
}

TEST_CASE("the source of a condition names its rows and marks what the book lacks", "[explain][condition_source]") {
    auto const& law = national_law();
    CHECK(condition_source(applies("act.like_comment_share.skb2022_a4"), law) ==
          "applies(act.like_comment_share.skb2022_a4)");
    CHECK(condition_source(missed("deadline.cltn.report_back"), law) == "missed(deadline.cltn.report_back)");
    CHECK(condition_source(applies("no.such.row"), law) == "applies(?)");
    CHECK(condition_source(item("no_such_list:1"), law) == "item(?)");
    CHECK(condition_source(resignation_submitted >= end_of_month(party_card_issued), law) ==
          "resignation_submitted >= end_of_month(party_card_issued)");
    CHECK(condition_source(resignation_submitted == date{2023, 5, 31}, law) == "resignation_submitted == 2023-05-31");
    CHECK(condition_source(literal{}, law).empty());
    CHECK(condition_source(condition{}, law).empty());
}

TEST_CASE("how a term was counted names its unit and the convention", "[explain]") {
    deadline_row row{.id = "term.of_test", .from = word::decision_received, .due = {"answer", "jawaban"}};
    deadline_answer d{.row = &row, .counted_from = date{2024, 7, 8}, .due = {.day = no_last_day}};
    std::string const event = std::string{text_of(word::decision_received).label.id} + " (8 Juli 2024)";
    auto const told = [&](unit u, int amount, counting how) {
        row.length = term{.amount = static_cast<std::uint16_t>(amount), .unit = u};
        d.due.convention = how;
        return counting_text(d, language::id);
    };
    CHECK(told(unit::calendar_day, 7, counting::event_day_counts) ==
          "7 hari kalender sesudah: " + event + "; hari kejadian dihitung");
    CHECK(told(unit::day_unspecified, 7, counting::unspecified) == "7 hari sesudah: " + event);
    CHECK(told(unit::hour, 24, counting::unspecified) == "24 jam sesudah: " + event);
    CHECK(told(unit::month, 2, counting::same_day_number) == "2 bulan sesudah: " + event + "; tanggal yang sama");
    CHECK(told(unit::year, 1, counting::full_days_between) == "1 tahun sesudah: " + event + "; hari penuh di antaranya");
    CHECK(told(unit::working_day, 1, counting::day_after_event) ==
          "1 hari kerja sesudah: " + event + "; hari berikutnya sebagai hari pertama");
    CHECK(told(unit::working_day, 0, counting::unspecified) == "pada hari: " + event);
    CHECK(told(unit::end_of_month, 1, counting::unspecified) == "hari terakhir bulan: " + event);
    CHECK(told(unit::fixed_date, 0, counting::unspecified) == "tanggal yang ditetapkan oleh ketentuan itu sendiri");
    CHECK(told(unit::calendar_day, 3, counting::plain_subtraction) ==
          "3 hari kalender sesudah: " + event + "; pengurangan biasa");
    row.length.direction = direction::before;
    d.due.convention_assumed = true;
    CHECK(counting_text(d, language::id) ==
          "3 hari kalender sebelum: " + event + "; pengurangan biasa (tidak disebut dalam ketentuan, anggapan)");
    row.length = term{.amount = 1, .unit = unit::month};
    CHECK(counting_text(d, language::en).rfind("1 month after: ", 0) == 0);
    row.length = term{.amount = 2, .unit = unit::year};
    CHECK(counting_text(d, language::en).rfind("2 years after: ", 0) == 0);
    row.length = term{.amount = 1, .unit = unit::working_day};
    d.due.unit_assumed = true;
    CHECK(counting_text(d, language::en).rfind("1 work day (the text says days and no more) after: ", 0) == 0);
}

TEST_CASE("what is not there is told by nothing, or by a dash", "[explain]") {
    CHECK(long_date(no_last_day, language::id) == "-");
    CHECK(citation_id(citation{}).empty());
    CHECK(explain(error{}, language::en).empty());
    CHECK(citation_id(pp_94_2021.pasal(16).sampai(25)) == "pp_94_2021:16-25");
    CHECK(citation_id(uu_10_2016.pasal(54, 'D')) == "uu_10_2016:54D");
    CHECK(citation_id(se_kasn_6_2023.bagian("C.1.b")) == "se_kasn_6_2023:C.1.b");
}

TEST_CASE("truth, evidence and the standing of a deadline have their formal names", "[explain]") {
    CHECK(name_of(truth::no).id == "tidak");
    CHECK(name_of(truth::unknown).id == "belum diketahui");
    CHECK(name_of(truth::yes).id == "ya");
    CHECK(name_of(evidence::conflicting).en == "sources conflict");
    CHECK(name_of(evidence::conflicting).id == "sumber bertentangan");
    CHECK(name_of(deadline_state::not_applicable).en == "does not apply");
    CHECK(name_of(deadline_state::not_applicable).id == "tidak berlaku");
    std::set<std::string_view> seen;
    for (auto const e : {evidence::text, evidence::report, evidence::derived, evidence::memory, evidence::conflicting}) {
        CHECK(seen.insert(name_of(e).id).second);
    }
    for (auto const d : {deontic::obligation, deontic::prohibition, deontic::permission}) {
        CHECK(seen.insert(name_of(d).id).second);
    }
    for (auto const p : {party_state::none, party_state::member, party_state::proven}) {
        CHECK(seen.insert(name_of(p).id).second);
    }
}

}  // namespace texts_test
