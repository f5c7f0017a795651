// SPDX-License-Identifier: BSL-1.0
// Whose turn is it, what must be done by when, and what follows? A PNS of Balikpapan on the list of 2023, and the office.
#include <iostream>

#include <netralitas/queries.hpp>

using namespace netralitas;

int main() {
    facts person{pns,
                 appointed(date{2010, 1, 1}),
                 letter_ground::party,
                 resignation_submitted(date{2023, 5, 8}),
                 receipt_issued(date{2023, 5, 8}),
                 party_card_issued(date{2023, 5, 9}),
                 list_filed(date{2023, 5, 12}),
                 letter_with_kpu(date{2023, 5, 12}),
                 receipt_with_kpu(date{2023, 5, 12}),
                 discharge_proposal_received(date{2023, 5, 15})};
    person.nothing_else_happened();
    auto const next = next_deadlines(person, &contests::dprd_2024, {.on = date{2023, 5, 23}});

    std::cout << explain(next, language::en, detail_level::brief) << '\n'
              << explain(next, language::en) << '\n'
              << explain(next, language::id, detail_level::full);
}
