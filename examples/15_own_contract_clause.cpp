// SPDX-License-Identifier: BSL-1.0
// A clause of a work agreement: it ends when its holder joins a party. (The agreement is imagined.)
#include <iostream>
#include <netralitas/netralitas.hpp>
using namespace netralitas;

constexpr instrument contract{.id = "contract_2024",
                              .short_name = "Kontrak 2024",
                              .title = {"Work agreement of contract workers", "Perjanjian kerja tenaga kontrak"},
                              .issued = between(date{2024, 1, 2}, date{2024, 1, 2}),
                              .force = between(date{2024, 1, 2}, date{2024, 12, 31}),
                              .articles = {7}};

constexpr norm contract_ends{.id = "own.contract_ends",
                             .binds = non_asn,
                             .force = between(date{2024, 1, 2}, date{2024, 12, 31}),
                             .kind = deontic::effect,
                             .then = consequence::contract_sanction,
                             .when = became_party_member || registered_as_candidate,
                             .basis = {contract.pasal(7).ayat(2)},
                             .words = {"The contract ends when its holder joins a party or is registered as a candidate.",
                                       "Kontrak berakhir apabila pemegangnya menjadi anggota partai politik atau "
                                       "didaftarkan sebagai calon."}};

int main() {
    rule_book const with_clause = rule_book{}.with(contract_ends);
    auto const a = assess(facts{non_asn}, contests::pilkada_2024, {party_card_issued(date{2024, 7, 11})},
                          on{date{2024, 8, 1}}, with_clause);
    std::cout << explain(a, language::en) << '\n' << explain(a, language::id);
}
