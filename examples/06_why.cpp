// SPDX-License-Identifier: BSL-1.0
// Why the answer is what it is: each row with its article, its premises, the facts they rest on.
#include <iostream>

#include <netralitas/netralitas.hpp>

using namespace netralitas;

int main() {
    //! [why]
    employee<pns> const teacher{.appointed = date{2012, 3, 1}};
    facts const history{
        resignation_submitted(date{2023, 4, 10}),
        party_card_issued(date{2023, 5, 4}),
        registered_as_candidate(date{2023, 5, 10}),
    };
    auto const answer = assess(teacher, contests::dprd_2024, history, on{date{2023, 6, 1}});
    std::cout << explain(why(answer, "party.member.resigner_honourable"), language::id);
    //! [why]

    std::cout << "\n-- in English, every row behind the status, one line each\n\n"
              << explain(why(answer), language::en, detail_level::brief);
}
