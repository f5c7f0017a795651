// SPDX-License-Identifier: BSL-1.0
#include <netralitas/explain/condition_source.hpp>

#include <catch.hpp>

namespace condition_source_test {

using namespace netralitas;

TEST_CASE("an item is written by the item it names, or by any above one that the book has",
          "[explain][condition_source]") {
    auto const& law = national_law();
    auto const whole = law.find_act("act.like_comment_share.skb2022_a4")->item;
    REQUIRE(whole.rfind("skb_netralitas_2022:", 0) == 0);
    CHECK(detail::item_behind(key_of(whole), law) == whole);
    CHECK(detail::item_behind(key_of("skb_netralitas_2022"), law) == "skb_netralitas_2022");
    CHECK(condition_source(!item("skb_netralitas_2022:II.A"), law) == "!item(skb_netralitas_2022:II.A)");
    // Places that no item fills hold no key: the key of nothing must not be taken for one of them.
    CHECK(detail::item_behind(id_key::none, law) == "?");
}

TEST_CASE("a comparison of which the right side is not given ends with its operator", "[explain][condition_source]") {
    literal const half{word::resignation_submitted, test::less_equal};
    CHECK(condition_source(half, national_law()) == "resignation_submitted <= ");
    CHECK(condition_source(!half, national_law()) == "!(resignation_submitted <= )");
}

TEST_CASE("brackets stand where they are needed and nowhere else", "[explain][condition_source]") {
    auto const& law = national_law();
    CHECK(condition_source(became_party_member || registered_as_candidate, law) ==
          "became_party_member || registered_as_candidate");
    CHECK(condition_source((became_party_member || registered_as_candidate) && !on_cltn, law) ==
          "(became_party_member || registered_as_candidate) && !on_cltn");
    CHECK(condition_source(condition{conduct::like}, law) == "conduct::like");
    // Values stand in the order of the vocabulary, in which comment comes before like.
    CHECK(condition_source(conduct::like | conduct::comment, law) == "conduct::comment | conduct::like");
    CHECK(condition_source((conduct::like | conduct::comment) && on_cltn, law) ==
          "(conduct::comment | conduct::like) && on_cltn");
}

}  // namespace condition_source_test
