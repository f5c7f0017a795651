// SPDX-License-Identifier: BSL-1.0
// From when on may a PNS approach a party, and until when can the letter of resignation be filed?
#include <iostream>
#include <netralitas/queries.hpp>
using namespace netralitas;

int main() {
    facts pns_2012 = employee<pns>{.appointed = date{2012, 3, 1}};
    pns_2012.nothing_else_happened();
    facts on_leave = pns_2012;
    on_leave.join({cltn_start(date{2023, 3, 1}), cltn_end(date{2023, 12, 31})});
    facts determined = pns_2012;
    determined.state(determined_as_candidate(date{2024, 9, 22}));

    deed const approach{facts{conduct::approach_party, favours::own_candidacy, spouse_stage::none, attributes::none,
                              state_facilities(false), campaign_role::none}};
    interval const range = between(date{2022, 10, 1}, date{2023, 9, 30});
    auto const without = lawful_days(pns_2012, &contests::dprd_2024, {}, approach, range);
    auto const with = lawful_days(on_leave, &contests::dprd_2024, {}, approach, range);
    auto const letter = lawful_days(determined, &contests::pilkada_2024, {}, deed{resignation_submitted},
                                    between(date{2024, 6, 1}, date{2024, 12, 31}));
    for (auto const l : {language::en, language::id}) {
        std::cout << explain_earliest(without, l) << '\n'
                  << explain_earliest(with, l) << '\n'
                  << explain_latest(letter, l) << '\n';
    }
}
