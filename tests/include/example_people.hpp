// SPDX-License-Identifier: BSL-1.0
// People that several tests ask about.
#ifndef NETRALITAS_TESTS_EXAMPLE_PEOPLE_HPP
#define NETRALITAS_TESTS_EXAMPLE_PEOPLE_HPP

#include <netralitas/person/employee.hpp>

namespace example_people {

/// Story 3: a PNS of Balikpapan on the list of 2023, letter before card, the proposal received on 15 May 2023.
inline netralitas::facts balikpapan() {
    using namespace netralitas;
    facts f{pns,
            appointed(date{2010, 1, 1}),
            letter_ground::party,
            resignation_submitted(date{2023, 5, 8}),
            receipt_issued(date{2023, 5, 8}),
            party_card_issued(date{2023, 5, 9}),
            list_filed(date{2023, 5, 12}),
            letter_with_kpu(date{2023, 5, 12}),
            receipt_with_kpu(date{2023, 5, 12}),
            discharge_proposal_received(date{2023, 5, 15})};
    return f.nothing_else_happened();
}

}  // namespace example_people

#endif
