// SPDX-License-Identifier: BSL-1.0
// A fact about a word that a row does not depend on never changes the row: tried on thousands of random cases.
#include <netralitas/rules/row_words.hpp>

#include <cstdint>
#include <random>
#include <vector>

#include <catch.hpp>

namespace row_words_test {

using namespace netralitas;

namespace {

std::int32_t some_value(word w, std::mt19937& dice) {
    auto const pick = [&](int from, int to) { return std::uniform_int_distribution<int>{from, to}(dice); };
    auto const& i = info(w);
    switch (i.type) {
        case value_type::flag: return pick(0, 1);
        case value_type::day: return serial(date{2023, 1, 1}) + pick(-400, 700);
        case value_type::number: return pick(0, 12);
        case value_type::one: return pick(0, i.value_count - 1);
        case value_type::several: break;
    }
    return 1 << pick(0, i.value_count - 1);
}

}  // namespace

TEST_CASE("a word that a row does not depend on never changes it", "[rules][row_words]") {
    auto const& law = national_law();
    auto const& words = row_words::national();
    std::mt19937 dice{20231103};
    contest_info const* const contests_[] = {nullptr, &contests::dprd_2024, &contests::pilkada_2024, &contests::dpr_2024};
    std::size_t changed = 0;
    for (int n = 0; n < 1500; ++n) {
        facts f;
        for (std::size_t i = 2; i < word_count; ++i) {
            if (dice() % 3 == 0) {
                auto const w = static_cast<word>(i);
                f.state({w, info(w).type, some_value(w, dice)});
            }
        }
        if (n % 2 == 0) {
            f.nothing_else_happened();
        }
        question const q{.on = add_days(date{2023, 1, 1}, static_cast<int>(dice() % 700))};
        auto const w = static_cast<word>(2 + dice() % (word_count - 2));
        auto const* const where = contests_[dice() % 4];
        facts g = f;
        g.restate({w, info(w).type, some_value(w, dice)});
        inference a{f, where, q};
        inference b{g, where, q};
        for (std::size_t i = 0; i < law.norms().size(); ++i) {
            if (a.fires(i) != b.fires(i)) {
                ++changed;
                INFO(law.norms()[i]->id << " by " << info(w).id);
                REQUIRE(words.of_norm(i)[static_cast<std::size_t>(w)]);
            }
        }
        for (std::size_t i = 0; i < law.acts().size(); ++i) {
            if (a.fulfilled(i) != b.fulfilled(i)) {
                ++changed;
                INFO(law.acts()[i]->id << " by " << info(w).id);
                REQUIRE(words.of_act(i)[static_cast<std::size_t>(w)]);
            }
        }
        for (std::size_t i = 0; i < law.deadlines().size(); ++i) {
            if (a.answer(i).state != b.answer(i).state || a.answer(i).due.day != b.answer(i).due.day) {
                ++changed;
                INFO(law.deadlines()[i]->id << " by " << info(w).id);
                REQUIRE(words.of_deadline(i)[static_cast<std::size_t>(w)]);
            }
        }
    }
    CHECK(changed > 1000);  // the facts do matter
}

TEST_CASE("what is supposed is as if it were stated, and taken back is as if it never was", "[rules][row_words]") {
    auto const& law = national_law();
    std::mt19937 dice{7};
    for (int n = 0; n < 40; ++n) {
        facts f{pns, appointed(date{2012, 3, 1})};
        question const q{.on = date{2023, 8, 1}, .readings = n % 4 == 0 ? reading_set{"kudus_2023"} : reading_set{}};
        inference tried{f, nullptr, q};
        for (int k = 0; k < 3; ++k) {
            auto const w = static_cast<word>(2 + dice() % (word_count - 2));
            if (f.known(w)) {
                continue;
            }
            facts g = f;
            statement const s{w, info(w).type, some_value(w, dice)};
            g.state(s);
            tried.suppose(s);
            inference stated{g, nullptr, q};
            for (std::size_t i = 0; i < law.norms().size(); ++i) {
                REQUIRE(tried.fires(i) == stated.fires(i));
            }
            for (std::size_t i = 0; i < law.acts().size(); ++i) {
                REQUIRE(tried.fulfilled(i) == stated.fulfilled(i));
            }
            tried.unsuppose(w);
            inference before{f, nullptr, q};
            for (std::size_t i = 0; i < law.norms().size(); ++i) {
                REQUIRE(tried.fires(i) == before.fires(i));
            }
        }
    }
}

}  // namespace row_words_test
