// SPDX-License-Identifier: BSL-1.0
// Facts are a small trivially copyable value, usable in constant expressions.
#include <netralitas/person/facts.hpp>

#include <type_traits>

#include <netralitas/person/employee.hpp>

namespace person_facts_test {

namespace {

using namespace netralitas;

static_assert(std::is_trivially_copyable_v<facts>);
static_assert(sizeof(facts) <= 1024);
static_assert(std::is_convertible_v<employee<pns>, facts>);
static_assert(std::is_convertible_v<party_member<pns>, facts>);
static_assert(!std::is_convertible_v<party_member<pns>, employee<pns>>, "a party card is not without consequence");
static_assert(!std::is_convertible_v<employee<pppk>, employee<pns>>);
static_assert(!std::is_convertible_v<conduct, favours>);
static_assert(is_asn<pns> && is_asn<cpns> && is_asn<pppk> && is_asn<pppk_part_time> && !is_asn<non_asn> && !is_asn<tni>);

constexpr facts person{pns, appointed(date{2012, 3, 1}), bans_politics_clause(false), unbroken_service_years(10),
                       attributes::asn | attributes::party};
static_assert(person.problem().code == errc::none);
static_assert(person.day(word::appointed) == date{2012, 3, 1});
static_assert(person.raw(word::unbroken_service_years) == 10);
static_assert(person.known(word::bans_politics_clause) && person.raw(word::bans_politics_clause) == 0);
static_assert(!person.known(word::became_party_member));
static_assert(!person.day(word::employment), "employment is no day");
static_assert(!person.complete());

constexpr facts twice{appointed(date{2012, 3, 1}), appointed(date{2012, 3, 2})};
static_assert(twice.problem().code == errc::stated_twice && twice.problem().subject == "appointed");
static_assert(twice.day(word::appointed) == date{2012, 3, 1}, "the first statement stays");

constexpr facts both{pns, acting_head};
static_assert(both.problem().code == errc::none, "a person can hold two capacities");

constexpr facts from_type = employee<pppk>{.appointed = date{2021, 1, 1}};
static_assert(from_type.known(word::employment) && from_type.day(word::appointed) == date{2021, 1, 1});

}  // namespace

}  // namespace person_facts_test
