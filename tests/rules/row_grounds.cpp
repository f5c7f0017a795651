// SPDX-License-Identifier: BSL-1.0
// On rows of the law whose grounds stand in their articles; that no ground is left out is tried at random in row_words.cpp and
// tests/conformance/what_follows.cpp.
#include <netralitas/rules/row_grounds.hpp>

#include <string_view>
#include <vector>

#include <catch.hpp>

namespace row_grounds_test {

using namespace netralitas;

namespace {

struct grounds {
    std::vector<word> words{};
    std::vector<std::string_view> rows{};
    std::vector<std::string_view> acts{};
};
grounds of(condition const& c) {
    grounds out;
    auto const& law = national_law();
    detail::each_ground(
        law, c, [&](word w) { out.words.push_back(w); },
        [&](row_position p) {
            out.rows.push_back(p.kind == row_kind::rule       ? law.norms()[p.index]->id
                               : p.kind == row_kind::deadline ? law.deadlines()[p.index]->id
                                                              : law.acts()[p.index]->id);
        },
        [&](std::size_t i) { out.acts.push_back(law.acts()[i]->id); });
    return out;
}
std::vector<word> of(who_mask binds, contest_mask contests) {
    std::vector<word> out;
    detail::each_ground(binds, contests, [&](word w) { out.push_back(w); });
    return out;
}

}  // namespace

TEST_CASE("a condition hangs on the words of both sides, the rows and the acts that it names", "[rules][row_grounds]") {
    auto const compared = of(resignation_submitted < party_card_issued);
    CHECK(compared.words == std::vector{word::resignation_submitted, word::party_card_issued});
    CHECK(compared.rows.empty());
    auto const rows = of(applies("party.member.resigner_honourable") && missed("deadline.pileg_2024.decree"));
    CHECK(rows.words.empty());
    CHECK(rows.rows == std::vector<std::string_view>{"party.member.resigner_honourable", "deadline.pileg_2024.decree"});
    auto const item = of(national_law().find_norm("conduct.skb2022.approach_moderate")->when);
    CHECK(item.acts ==
          std::vector<std::string_view>{"act.approach_party.skb2022_b3", "act.approach_community.skb2022_b3b"});
}

TEST_CASE("whom and where: nothing for everybody, and a candidate is one by registration or determination",
          "[rules][row_grounds]") {
    CHECK(of(anyone, any_contest).empty());
    CHECK(of(who_mask{pns}, any_contest) == std::vector{word::employment});
    CHECK(of(who_mask{candidate}, contest_mask{contest::dprd}) ==
          std::vector{word::employment, word::determined_as_candidate, word::registered_as_candidate, word::contest});
}

TEST_CASE("a departure matters to rules about acts of those in office alone", "[rules][row_grounds]") {
    std::vector<word> words;
    auto const take = [&](word w) { words.push_back(w); };
    CHECK_FALSE(detail::each_ground_of_departure(anyone, take));
    CHECK_FALSE(detail::each_ground_of_departure(who_mask{candidate}, take));
    CHECK(words.empty());
    CHECK(detail::each_ground_of_departure(who_mask{pns}, take));
    CHECK(words == std::vector{word::retirement_date, word::contract_ended, word::service_ended, word::appointed,
                               word::discharge_decree_issued, word::discharge_effective});
}

}  // namespace row_grounds_test
