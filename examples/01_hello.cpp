// SPDX-License-Identifier: BSL-1.0
// The example that KASN worked out in its circular: the letter came before the party card.
#include <iostream>
#include <netralitas/netralitas.hpp>
using namespace netralitas;

int main() {
    employee<pns> const teacher{.appointed = date{2012, 3, 1}};
    facts const history{
        resignation_submitted(date{2023, 4, 10}),
        party_card_issued(date{2023, 5, 4}),
        registered_as_candidate(date{2023, 5, 10}),
    };
    std::cout << assess(teacher, contests::dprd_2024, history, on{date{2023, 6, 1}});
}
