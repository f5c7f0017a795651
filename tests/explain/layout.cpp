// SPDX-License-Identifier: BSL-1.0
#include <netralitas/explain/layout.hpp>

#include <netralitas/rules/rule_book.hpp>

#include <string>
#include <vector>

#include <catch.hpp>

namespace layout_test {

using namespace netralitas;

TEST_CASE("a place covers the places inside it and no other", "[explain][layout]") {
    using detail::covers;
    citation const whole = pp_94_2021;
    citation const letter = pp_94_2021.pasal(14).huruf('i');
    CHECK(covers(whole, pp_94_2021.pasal(14)));
    CHECK(covers(pp_94_2021.pasal(14), letter));
    CHECK(covers(letter, letter.angka(3)));
    CHECK_FALSE(covers(letter, letter));
    CHECK_FALSE(covers(letter.angka(3), letter));
    CHECK_FALSE(covers(pp_94_2021.pasal(5), letter));
    CHECK_FALSE(covers(whole, pp_11_2017.pasal(255)));
    // The same paragraph in the wording of an amendment is another provision, not a place inside it.
    citation const paragraph = pp_11_2017.pasal(254).ayat(4);
    CHECK_FALSE(covers(paragraph, paragraph.as_amended_by(pp_17_2020)));
    CHECK(covers(pp_11_2017.pasal(254), paragraph));
}

TEST_CASE("an article of two digits is not inside the article of its first digit", "[explain][layout]") {
    static constexpr instrument law{
        .id = "law", .short_name = "UU 1/2020", .issued = since(2020, 1, 1), .articles = {1, 16}, .parts = {"C", "C.2"}};
    CHECK_FALSE(detail::covers(law.pasal(1), law.pasal(16)));
    CHECK(detail::covers(law.bagian("C"), law.bagian("C.2")));
}

TEST_CASE("a basis is told by its most exact places, each once, as they could be cited on the day of knowledge",
          "[explain][layout]") {
    std::vector<citation> const basis{pp_94_2021, pp_94_2021.pasal(14), pp_94_2021.pasal(14).huruf('i'), {}};
    CHECK(detail::graded(basis, evidence::text, {}, language::id) == "Pasal 14 huruf i PP 94/2021 [bunyi pasal]");
    // The regulation is of 31 August 2021: on the day before nobody could cite it.
    CHECK(detail::graded(basis, evidence::text, {.known_on = date{2021, 8, 30}}, language::id) == " [bunyi pasal]");
}

TEST_CASE("a day off of which nobody says who declared it has no source", "[explain][layout]") {
    CHECK(detail::declared_by_text({}, language::id).empty());
    extra_day const regional{date{2024, 7, 12}, {"Founding day", "Hari jadi"}, pp_94_2021};
    day_report off;
    off.regional = &regional;
    CHECK(detail::declared_by_text(off, language::id) == "PP 94/2021");
}

TEST_CASE("an act that is neither conduct nor in favour of anybody is the membership of a party", "[explain][layout]") {
    CHECK(detail::act_text({.what = {conduct_day(date{2024, 8, 3})}}, language::id) ==
          "keanggotaan partai politik, Sabtu, 3 Agustus 2024");
    CHECK(detail::act_text({}, language::en) == "membership of a party");
    CHECK(detail::act_text({.what = {favours::calon}}, language::en) ==
          "an act, for " + value_text(word::favours, static_cast<std::int32_t>(favours::calon), language::en));
    CHECK(detail::act_text({.what = {favours::none}}, language::id) == "perbuatan");
    CHECK(detail::act_text({.what = {conduct::like, favours::none}}, language::id) ==
          value_text(word::conduct, static_cast<std::int32_t>(conduct::like), language::id));
}

TEST_CASE("a range of articles is not inside its first article, nor a wording inside the place it words",
          "[explain][layout]") {
    CHECK_FALSE(detail::covers(pp_94_2021.pasal(16), pp_94_2021.pasal(16).sampai(25)));
    citation const paragraph = pp_11_2017.pasal(254).ayat(4);
    CHECK_FALSE(detail::covers(paragraph.as_amended_by(pp_17_2020), paragraph));
}

TEST_CASE("the hour of an act is told with its zone, with a point in Indonesian and a colon in English",
          "[explain][layout]") {
    act visit{.what = {conduct::like}, .at = local_time{7, 5, zone::wita}};
    CHECK(detail::act_text(visit, language::id).find(", 07.05 WITA") != std::string::npos);
    CHECK(detail::act_text(visit, language::en).find(", 07:05 WITA") != std::string::npos);
    visit.at->zone = zone::wib;
    CHECK(detail::act_text(visit, language::en).find(", 07:05 WIB") != std::string::npos);
    visit.at.reset();
    CHECK(detail::act_text(visit, language::en).find("WI") == std::string::npos);
}

}  // namespace layout_test
