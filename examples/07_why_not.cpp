// SPDX-License-Identifier: BSL-1.0
// Why a row does not apply: only what stands in the way. And everything that a wish for unpaid leave lacks.
#include <iostream>

#include <netralitas/netralitas.hpp>

using namespace netralitas;

int main() {
    //! [why_not]
    employee<pns> const clerk{.appointed = date{2020, 1, 1}};
    auto const answer = assess(clerk, contests::dprd_2024, {party_card_issued(date{2023, 5, 4})}, on{date{2023, 6, 1}});
    std::cout << explain(why_not(answer, "party.member.resigner_honourable"), language::id);

    cltn_plan const plan{.reason = cltn_reason::approach_party, .start = date{2023, 6, 1}, .end = date{2027, 1, 1}};
    std::cout << '\n' << explain(why_not(clerk, plan, question{.on = date{2023, 5, 1}}), language::id);
    //! [why_not]

    std::cout << "\n-- the same leave, in English\n\n"
              << explain(why_not(clerk, plan, question{.on = date{2023, 5, 1}}), language::en);
}
