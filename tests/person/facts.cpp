// SPDX-License-Identifier: BSL-1.0
#include <netralitas/person/facts.hpp>

#include <catch.hpp>

namespace facts_test {

using namespace netralitas;

TEST_CASE("a word that is not stated is unknown, and forgetting makes it so again", "[person][facts]") {
    facts f{pns, cltn_start(date{2024, 7, 22})};
    CHECK(f.known(word::cltn_start));
    CHECK_FALSE(f.known(word::cltn_end));
    CHECK_FALSE(f.get(word::cltn_end).has_value());
    f.forget(word::cltn_start);
    CHECK_FALSE(f.known(word::cltn_start));
}

TEST_CASE("restating replaces, stating again does not", "[person][facts]") {
    facts f{letter_ground::party};
    CHECK(f.state(letter_ground::party).code == errc::none);
    auto const e = f.state(letter_ground::candidacy);
    CHECK(e.code == errc::stated_twice);
    CHECK(e.subject == "letter_ground");
    CHECK(f.raw(word::letter_ground) == static_cast<int>(letter_ground::party));
    f.restate(letter_ground::candidacy);
    CHECK(f.raw(word::letter_ground) == static_cast<int>(letter_ground::candidacy));
}

TEST_CASE("a value of the wrong type is refused and named", "[person][facts]") {
    facts f;
    auto const e = f.state(statement{word::appointed, value_type::flag, 1});
    CHECK(e.code == errc::wrong_value_type);
    CHECK(e.subject == "appointed");
    CHECK_FALSE(f.known(word::appointed));
    CHECK(f.problem().code == errc::wrong_value_type);
}

TEST_CASE("joining keeps the older value, adds the new words, and joins capacities", "[person][facts]") {
    facts a{pns, appointed(date{2010, 1, 1})};
    facts b{acting_head, appointed(date{2011, 1, 1}), became_party_member(date{2023, 5, 4})};
    b.nothing_else_happened();
    a.join(b);
    CHECK(a.day(word::appointed) == date{2010, 1, 1});
    CHECK(a.day(word::became_party_member) == date{2023, 5, 4});
    CHECK(a.raw(word::employment) == ((1 << static_cast<int>(pns)) | (1 << static_cast<int>(acting_head))));
    CHECK(a.problem().code == errc::stated_twice);
    CHECK(a.complete());
}

}  // namespace facts_test
