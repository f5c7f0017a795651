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

}  // namespace

}  // namespace law_vocabulary_test
