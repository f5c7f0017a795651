// SPDX-License-Identifier: BSL-1.0
// What people read: dates, citations, names, errors and conditions in both languages. The expected words are written here by hand.
#include <netralitas/explain/citation_text.hpp>
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

}  // namespace texts_test
