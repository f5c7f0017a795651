// SPDX-License-Identifier: BSL-1.0
// Many people, one question: a plan once, a worker for each thread, an answer without words for each person. Words on demand.
#include <cstddef>
#include <iostream>
#include <netralitas/queries.hpp>
using namespace netralitas;

int main() {
    // Act 1 of two people: a like before the pairs are determined, a like after it.
    event_record const early[] = {{conduct::like, 1}, {favours::bakal_calon, 1}, {conduct_day(date{2024, 8, 6}), 1}};
    event_record const late[] = {{conduct::like, 1}, {favours::calon, 1}, {conduct_day(date{2024, 9, 24}), 1}};
    event_record const card[] = {party_card_issued(date{2024, 5, 8})};
    person_record const people[] = {
        {.kinds = pns, .appointed = date{2012, 3, 1}},
        {.events = early, .kinds = pns, .appointed = date{2015, 3, 1}},
        {.events = late, .kinds = pns, .appointed = date{2015, 3, 1}},
        {.events = card, .kinds = pns, .appointed = date{2018, 3, 1}},
    };

    batch_plan const plan{question{.on = date{2024, 10, 1}}, {&contests::pilkada_2024}};
    batch_worker worker{plan};
    worker.assess(people, [&](std::size_t i, batch_answer const& a) {
        std::cout << "person " << i << (a.found ? ": found" : ": nothing found");
        for (auto const& v : a.verdicts) {
            std::cout << ", " << name_of(v.track).in(language::en) << ", " << plan.id_of(v.by);
        }
        if (a.discharge != consequence::none) {
            std::cout << ", " << name_of(a.discharge).in(language::en) << " from " << iso(a.discharge_from);
        }
        std::cout << '\n';
    });
    for (auto const l : {language::en, language::id}) {
        std::cout << '\n' << explain(plan.explain(people[2]).answer, l);
    }
}
