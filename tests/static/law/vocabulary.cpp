// SPDX-License-Identifier: BSL-1.0
#include <netralitas/law/vocabulary.hpp>

#include <iterator>
#include <type_traits>

namespace law_vocabulary_test {

namespace {

using namespace netralitas;

static_assert(sizeof(word) == 1);
static_assert(std::size(vocabulary) == word_count);
static_assert(std::is_trivially_copyable_v<statement>);
static_assert(!std::is_convertible_v<number_word, condition>, "a number is compared before it is a condition");

// A word object and its row speak of the same word.
static_assert(info(party_card_issued.id).id == "party_card_issued");
static_assert(info(in_service.id).id == "in_service" && info(in_service.id).type == value_type::flag);
static_assert(info(word_of(conduct{})).id == "conduct");

constexpr bool names_fill_every_row() {
    for (auto const& row : vocabulary) {
        bool const has_values = row.type == value_type::one || row.type == value_type::several;
        if (row.id.empty() || has_values != (row.values != nullptr) || has_values != (row.value_count > 1)) {
            return false;
        }
    }
    return true;
}
static_assert(names_fill_every_row());

constexpr bool no_word_stands_twice() {
    for (std::size_t i = 0; i < word_count; ++i) {
        for (std::size_t j = i + 1; j < word_count; ++j) {
            if (vocabulary[i].id == vocabulary[j].id) {
                return false;
            }
        }
    }
    return true;
}
static_assert(no_word_stands_twice());

// What a person states.
static_assert(party_card_issued(date{2023, 5, 4}) ==
              statement{word::party_card_issued, value_type::day, serial(date{2023, 5, 4})});
static_assert(in_service(true).value == 1 && in_service(false).value == 0);
static_assert(unbroken_service_years(5).value == 5);
static_assert(state(conduct::like) == statement{word::conduct, value_type::one, static_cast<std::int64_t>(conduct::like)});
static_assert(state(employment::cpns).value == 2, "a word that holds several values is stated as a mask");
static_assert((employment::pns | employment::acting_head).mask == (1U | (1U << 13)));

static_assert(WordValue<conduct> && WordValue<employment> && !WordValue<word> && !WordValue<int>);

// Each enumeration belongs to the word of its name, and holds what the inventory says: one value (enum) or several (set).
template <class E>
constexpr bool belongs_to(word w, value_type t) {
    return word_of(E{}) == w && type_of(E{}) == t && info(w).type == t;
}
static_assert(belongs_to<post>(word::post, value_type::one));
static_assert(belongs_to<agency_level>(word::agency_level, value_type::one));
static_assert(belongs_to<regional_secretary>(word::regional_secretary, value_type::one));
static_assert(belongs_to<spouse_stage>(word::spouse_stage, value_type::one));
static_assert(belongs_to<letter_ground>(word::letter_ground, value_type::one));
static_assert(belongs_to<own_request_obstacle>(word::own_request_obstacle, value_type::one));
static_assert(belongs_to<unit_kind>(word::unit_kind, value_type::one));
static_assert(belongs_to<harms>(word::harms, value_type::one));
static_assert(belongs_to<photo_with>(word::photo_with, value_type::one));
static_assert(belongs_to<pose>(word::pose, value_type::one));
static_assert(belongs_to<impact>(word::impact, value_type::one));
static_assert(belongs_to<case_kind>(word::case_kind, value_type::one));
static_assert(belongs_to<case_state>(word::case_state, value_type::one));
static_assert(belongs_to<suspected_level>(word::suspected_level, value_type::one));
static_assert(belongs_to<punishment_type>(word::punishment_type, value_type::one));
static_assert(belongs_to<running_punishment>(word::running_punishment, value_type::one));
static_assert(belongs_to<penalty_kind>(word::penalty_kind, value_type::one));
static_assert(belongs_to<weekday>(word::weekday, value_type::one));
static_assert(belongs_to<term_unit>(word::term_unit, value_type::one));
static_assert(belongs_to<employment>(word::employment, value_type::several));
static_assert(belongs_to<attributes>(word::attributes, value_type::several));
static_assert(belongs_to<day_status>(word::day_status, value_type::several));

// Several values of one word are stated as one statement, a bit a value.
constexpr statement both_kinds{employment::cpns | employment::pppk};
static_assert(statement{employment::pns | employment::acting_head} ==
              statement{word::employment, value_type::several, (1 << 0) | (1 << 13)});
static_assert(both_kinds.value == ((1 << static_cast<int>(employment::cpns)) | (1 << static_cast<int>(employment::pppk))));

// Two days are compared with each other, or one with the end of the month of the other.
constexpr bool compares(literal l, test ask, operand_kind with) {
    return l.left == word::resignation_submitted && l.ask == ask && l.operand == with && !l.negated &&
           l.value == static_cast<std::uint64_t>(word::party_card_issued);
}
constexpr auto letter = resignation_submitted;
constexpr auto card = party_card_issued;
static_assert(compares(letter == card, test::equal, operand_kind::of_word));
static_assert(compares(letter >= card, test::greater_equal, operand_kind::of_word));
static_assert(compares(letter > card, test::greater, operand_kind::of_word));
static_assert(compares(letter < end_of_month(card), test::less, operand_kind::month_end_of));
static_assert(compares(letter <= end_of_month(card), test::less_equal, operand_kind::month_end_of));
static_assert(compares(letter == end_of_month(card), test::equal, operand_kind::month_end_of));
static_assert(compares(letter >= end_of_month(card), test::greater_equal, operand_kind::month_end_of));
static_assert(compares(letter > end_of_month(card), test::greater, operand_kind::month_end_of));

// An event and a flag can stand in a list of words; nothing is no entry.
static_assert(word_ref{card} && word_ref{card}.id == word::party_card_issued);
static_assert(word_ref{in_service} && word_ref{in_service}.id == word::in_service);
static_assert(!word_ref{});

// Values of two words make two clauses or one, also where both operands are enumerations.
static_assert((conduct::like && favours::party) == (condition{is(conduct::like)} && condition{is(favours::party)}));
static_assert((conduct::like || favours::party).clauses == 1 && (conduct::like || favours::party).size == 2);

// Statements differ in word, type or value.
static_assert(in_service(true) != on_cltn(true) && in_service(true) != in_service(false));
static_assert(statement{word::on_cltn, value_type::flag, 1} != statement{word::on_cltn, value_type::number, 1});

}  // namespace

}  // namespace law_vocabulary_test
