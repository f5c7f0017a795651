// SPDX-License-Identifier: BSL-1.0
#include <netralitas/law/condition.hpp>
#include <netralitas/law/vocabulary.hpp>

#include <type_traits>

namespace law_condition_test {

namespace {

using namespace netralitas;

static_assert(sizeof(literal) == 16 && std::is_trivially_copyable_v<literal>);
static_assert(std::is_trivially_copyable_v<condition>);
static_assert(condition{}.empty() && condition{}.size == 0);

// One word, one value, one comparison: one clause of one literal.
constexpr condition one = registered_as_candidate;
static_assert(!one.empty() && one.size == 1 && one.clauses == 1);
static_assert(one.literals[0].left == word::registered_as_candidate && one.literals[0].ask == test::holds);
constexpr condition value = conduct::like;
static_assert(value.literals[0].left == word::conduct && value.literals[0].ask == test::one_of);
constexpr condition compared = unbroken_service_years >= 5;
static_assert(compared.literals[0].ask == test::greater_equal && compared.literals[0].value == 5);
constexpr condition ordered = resignation_submitted < party_card_issued;
static_assert(ordered.literals[0].operand == operand_kind::of_word);
static_assert(ordered.literals[0].value == static_cast<std::uint64_t>(word::party_card_issued));

// Negation turns one literal round, and back.
static_assert((!in_service).negated && !(!!literal{in_service}).negated);
static_assert((!conduct::like) == !is(conduct::like));

// "Or" fills a clause, "and" opens the next one.
constexpr condition both_ways =
    (registered_as_candidate || became_party_member) && bans_politics_clause && !contract_ended;
static_assert(both_ways.size == 4 && both_ways.clauses == 3);
static_assert(both_ways.literals[0].clause == 0 && both_ways.literals[1].clause == 0);
static_assert(both_ways.literals[2].clause == 1 && both_ways.literals[3].clause == 2);
static_assert(both_ways.literals[3].negated);

// The grouping of a conjunction does not matter.
static_assert(((in_service && on_cltn) && intentional) == (in_service && (on_cltn && intentional)));
static_assert((in_service && on_cltn) != (on_cltn && in_service), "the order of the article is kept");

// Two words of values, and a set of values of one word.
constexpr condition values_of_two = conduct::like && favours::party;
static_assert(values_of_two.clauses == 2);
constexpr condition either_value = conduct::like | conduct::comment;
static_assert(either_value.size == 1);

// References are keys of ids.
static_assert(applies("some.rule").value == static_cast<std::uint64_t>(key_of("some.rule")));
static_assert(applies("some.rule").ask == test::applies && missed("some.deadline").ask == test::missed);
static_assert(item("skb_netralitas_2022:II.A").ask == test::item);

// Eight literals fit.
constexpr condition full = in_service && on_cltn && intentional && for_spouse && on_day_off && outside_hours &&
                           active_support && partisan_sign;
static_assert(full.size == max_literals && full.clauses == max_literals);

// Literals differ in each of their parts.
static_assert(literal{in_service} != literal{on_cltn} && literal{in_service} != !literal{in_service});
static_assert((unbroken_service_years >= 5) != (unbroken_service_years >= 6));
static_assert((unbroken_service_years >= 5) != (unbroken_service_years > 5));
static_assert((resignation_submitted < party_card_issued) != (resignation_submitted < end_of_month(party_card_issued)));

}  // namespace

}  // namespace law_condition_test
