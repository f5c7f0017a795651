// SPDX-License-Identifier: BSL-1.0
// Instruments and citations; what must not compile stands in tests/compile_fail.
#include <netralitas/law/instrument.hpp>

#include <type_traits>

namespace law_instrument_test {

namespace {

using namespace netralitas;

static_assert(std::is_trivially_copyable_v<citation>);
static_assert(sizeof(citation) <= 32);
static_assert(!std::is_convertible_v<citation, bool>);
static_assert(std::is_convertible_v<instrument, citation>, "an instrument can be cited as a whole");

constexpr instrument act{
    .id = "act",
    .short_name = "UU 1/2020",
    .issued = between(date{2020, 3, 1}, date{2020, 3, 1}),
    .force = between(date{2020, 4, 1}, date{2023, 10, 30}),
    .articles = {9, 54, {54, 'D'}},
    .parts = {"C.1.b"},
};
constexpr instrument amendment{.id = "amendment", .short_name = "UU 2/2021"};

static_assert(!citation{}, "a citation of nothing is no citation");
constexpr citation whole = act;
static_assert(whole && whole.of == &act && whole.article == article_number{});
static_assert(act.pasal(9).of == &act && act.pasal(9).article == article_number{9});
static_assert(act.pasal(54) != act.pasal(54, 'D') && act.pasal(54, 'D').article.suffix == 'D');
static_assert(act.bagian("C.1.b").part_index == 1 && act.bagian("C.1.b").article == article_number{});

constexpr auto cited = act.pasal(9).ayat(2).huruf('b').angka(3);
static_assert(cited.paragraph == 2 && cited.letter == 'b' && cited.number == 3);
static_assert(cited.article == act.pasal(9).article && cited != act.pasal(9));
static_assert(act.pasal(9).sampai(12).last_article == 12);
static_assert(act.pasal(9).as_amended_by(amendment).amended_by == &amendment);
static_assert(act.as_amended_by(amendment).of == &act);

// A citation is a template argument.
template <citation C>
struct rests_on {
    static constexpr citation basis = C;
};
static_assert(rests_on<act.pasal(9).ayat(2)>::basis.paragraph == 2);
static_assert(!std::is_same_v<rests_on<act.pasal(9)>, rests_on<act.pasal(54)>>);

// In force from the first to the last day, both included.
static_assert(act.pasal(9).in_force_on(date{2020, 4, 1}) == act.pasal(9));
static_assert(act.pasal(9).in_force_on(date{2023, 10, 30}) == act.pasal(9));

static_assert(!act.existed_on(date{2020, 2, 29}) && act.existed_on(date{2020, 3, 1}));
static_assert(amendment.existed_on(date{1945, 8, 17}), "where the day of issue is not established it counts as issued");

// Two citations are one only where every part is: article, last article, paragraph, letter, number, part, amendment, instrument.
static_assert(act.pasal(9) != act.pasal(9).sampai(12) && act.pasal(9).ayat(1) != act.pasal(9).ayat(2));
static_assert(act.pasal(9).huruf('a') != act.pasal(9).huruf('b'));
static_assert(act.pasal(9).angka(1) != act.pasal(9).angka(2));
static_assert(act.bagian("C.1.b") != whole && act.as_amended_by(amendment) != whole);
constexpr citation other = amendment;
static_assert(other != whole && other != citation{});
static_assert(article_number{54} != article_number{9} && article_number{54} != article_number{54, 'D'});

}  // namespace

}  // namespace law_instrument_test
