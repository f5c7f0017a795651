// SPDX-License-Identifier: BSL-1.0
#include <netralitas/rules/consistency.hpp>

#include <cstddef>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

#include <catch.hpp>

namespace consistency_test {

using namespace netralitas;

namespace {

std::vector<int> numbers(std::vector<error> const& errors) {
    std::vector<int> out;
    for (auto const& e : errors) {
        out.push_back(e.number());
    }
    return out;
}
using list = std::vector<int>;

statement day_of(word w, date d) { return {w, value_type::day, serial(d)}; }

}  // namespace

TEST_CASE("each pair is in order on the same day and the day after, not the day before", "[rules][consistency]") {
    date const d{2024, 3, 15};
    for (auto const& p : ordered_pairs) {
        INFO(info(p.first).id << " before " << info(p.second).id);
        CHECK(info(p.first).type == value_type::day);
        CHECK(info(p.second).type == value_type::day);
        CHECK(check_order(facts{day_of(p.first, d), day_of(p.second, d)}).empty());
        CHECK(check_order(facts{day_of(p.first, d), day_of(p.second, add_days(d, 1))}).empty());
        auto const wrong = check_order(facts{day_of(p.first, d), day_of(p.second, add_days(d, -1))});
        REQUIRE(wrong.size() == 1);
        CHECK((wrong[0].code == errc::event_out_of_order || wrong[0].code == errc::reversed_interval));
        CHECK(wrong[0].subject == info(p.second).id);
        CHECK(wrong[0].other == info(p.first).id);
        CHECK(wrong[0].day == add_days(d, -1));
        CHECK(wrong[0].limit == d);
        CHECK(check_order(facts{day_of(p.first, d)}).empty());
        CHECK(check_order(facts{day_of(p.second, d)}).empty());
    }
}

TEST_CASE("the pairs have no circle and none stands twice", "[rules][consistency]") {
    std::set<std::pair<word, word>> pairs;
    for (auto const& p : ordered_pairs) {
        CHECK(pairs.insert({p.first, p.second}).second);
    }
    std::set<std::pair<word, word>> reach = pairs;
    for (bool grown = true; grown;) {
        grown = false;
        for (auto const& [a, b] : std::vector<std::pair<word, word>>{reach.begin(), reach.end()}) {
            for (auto const& p : ordered_pairs) {
                if (p.first == b) {
                    grown = reach.insert({a, p.second}).second || grown;
                }
            }
        }
    }
    for (auto const& [a, b] : reach) {
        CHECK(a != b);
    }
}

TEST_CASE("nobody has two kinds of employment that exclude each other", "[rules][consistency]") {
    CHECK(check_order(facts{pns, acting_head}).empty());
    CHECK(check_order(facts{pns, village_head}).empty());
    CHECK(check_order(facts{pppk, candidate}).empty());
    CHECK(numbers(check_order(facts{pns, pppk})) == list{5002});
    CHECK(numbers(check_order(facts{cpns, tni, employment::other})) == list{5002});
}

TEST_CASE("numbers keep to their meaning", "[rules][consistency]") {
    CHECK(check_order(facts{unbroken_service_years(0), contract_done_percent(100)}).empty());
    CHECK(numbers(check_order(facts{unbroken_service_years(101)})) == list{1012});
    CHECK(numbers(check_order(facts{contract_done_percent(-1)})) == list{1012});
    CHECK(numbers(check_order(facts{office_week_days(7)})) == list{1012});
}

TEST_CASE("what is stated of the contest belongs to the contest named", "[rules][consistency]") {
    auto const& c = contests::dprd_2024;
    CHECK(check_order(facts{state(contest::dprd), state(cycle::pemilu_2024), dct_determined(date{2023, 11, 3}),
                            registered_as_candidate(date{2023, 5, 12})},
                      &c)
              .empty());
    auto const wrong = check_order(facts{state(contest::pilkada)}, &c);
    REQUIRE(numbers(wrong) == list{1011});
    CHECK(wrong[0].subject == "contest");
    CHECK(wrong[0].other == c.id);
    CHECK(numbers(check_order(facts{state(cycle::pemilu_2019)}, &c)) == list{1011});
    auto const dct = check_order(facts{dct_determined(date{2023, 11, 4})}, &c);
    REQUIRE(numbers(dct) == list{1011});
    CHECK(dct[0].limit == date{2023, 11, 3});
    CHECK(numbers(check_order(facts{determined_as_candidate(date{2018, 9, 20})}, &c)) == list{1011});
    CHECK(numbers(check_order(facts{pair_determined(date{2023, 11, 3})}, &c)) == list{1011});
    CHECK(numbers(check_order(facts{dct_determined(date{2024, 9, 22})}, &contests::pilkada_2024)) == list{1011});
    CHECK(check_order(facts{determined_as_candidate(date{2020, 9, 23})}, &contests::pilkada_2020).empty());
    CHECK(check_order(facts{registered_as_candidate(date{2029, 1, 1})}, &contests::dpr_2029).empty());
}

}  // namespace consistency_test
