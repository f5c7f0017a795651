// SPDX-License-Identifier: BSL-1.0
#include <netralitas/io/people_totals.hpp>

#include <cstddef>
#include <string>
#include <vector>

#include <catch.hpp>

#include "../rules/batch_comparison.hpp"

namespace people_totals_test {

using namespace netralitas;

namespace {

std::string dump(people_totals const& t) { return totals_json(t).dump(1); }

}  // namespace

TEST_CASE("both doors come to the same sums and grades", "[io][totals]") {
    std::vector<contest_info const*> const contests{&contests::dprd_2024, &contests::pilkada_2024, nullptr,
                                                    &contests::president_2024};
    std::size_t found = 0;
    for (auto const& q :
         {question{.on = date{2024, 2, 14}}, question{.on = date{2023, 6, 1}, .known_on = date{2023, 6, 1}},
          question{.on = date{2023, 6, 1}, .readings = {"kudus_2023"}}, question{.on = date{2024, 10, 1}}}) {
        batch_plan const plan{q, contests};
        batch_worker worker{plan};
        batch_tests::random_people random{plan, 31};
        people_totals by_assess;
        people_totals by_batch;
        for (int i = 0; i < 60; ++i) {
            auto p = random.next();
            for (int twin = 0; twin < 3; ++twin) {
                if (twin != 0) {
                    p = random.sibling(p);
                }
                auto const whole = plan.explain(p);
                auto const& a = worker.answer(p);
                by_assess.add(whole.answer);
                by_batch.add(plan, a);
                CHECK(grade_of(plan, a) == whole.answer.grade);
                REQUIRE(a.verdicts.size() == whole.answer.verdicts.size());
                for (std::size_t k = 0; k < a.verdicts.size(); ++k) {
                    CHECK(grade_of(plan, a.verdicts[k]) == whole.answer.verdicts[k].grade);
                }
            }
        }
        CHECK(dump(by_batch) == dump(by_assess));
        found += by_assess.found;
    }
    CHECK(found > 100);
}

TEST_CASE("a number of the batch door leads to its row", "[io][totals]") {
    batch_plan const plan{question{.on = date{2024, 2, 14}}, {nullptr}};
    auto const& law = national_law();
    auto const norms = static_cast<row_number>(law.norms().size());
    auto const acts = static_cast<row_number>(law.acts().size());
    CHECK(plan.row(0).rule == law.norms()[0]);
    CHECK(plan.row(norms).conduct == law.acts()[0]);
    CHECK(plan.row(norms + acts).deadline == law.deadlines()[0]);
    auto const none = plan.row(no_row);
    CHECK((none.rule == nullptr && none.conduct == nullptr && none.deadline == nullptr));
}

TEST_CASE("sums of parts joined are the sums of the whole", "[io][totals]") {
    auto const pns_bit = who_mask{employment::pns}.bits;
    people_totals a;
    a.add_person(pns_bit);
    a.add_person(pns_bit | who_mask{employment::acting_head}.bits);
    a.add_person(0);
    ++a.not_answered;
    people_totals b;
    b.add_person(pns_bit);
    b.rulings["breach"] = 2;
    b.acts = 2;
    auto sum = a;
    sum.join(b);
    CHECK(sum.people == 4);
    CHECK(sum.not_answered == 1);
    CHECK(sum.acts == 2);
    CHECK(sum.kinds == people_totals::counts{{"pns", 2}, {"pns;acting_head", 1}});
    CHECK(sum.rulings == people_totals::counts{{"breach", 2}});
    auto const back = totals_from(nlohmann::json::parse(dump(sum)));
    REQUIRE(back);
    CHECK(dump(*back) == dump(sum));
}

TEST_CASE("what is no summary is refused", "[io][totals]") {
    auto const whole = nlohmann::json::parse(dump({}));
    CHECK(totals_from(whole));
    CHECK(totals_from(7).problem().code == errc::wrong_value_type);
    auto part = whole;
    part.erase("acts");
    CHECK(totals_from(part).problem().code == errc::missing_field);
    part = whole;
    part.erase("kinds");
    CHECK(totals_from(part).problem().code == errc::missing_field);
    part = whole;
    part["acts"] = -1;
    CHECK(totals_from(part).problem().code == errc::wrong_value_type);
    part = whole;
    part["kinds"] = {{"pns", "two"}};
    CHECK(totals_from(part).problem().code == errc::wrong_value_type);
    part["kinds"] = 3;
    CHECK(totals_from(part).problem().code == errc::wrong_value_type);
}

}  // namespace people_totals_test
