// SPDX-License-Identifier: BSL-1.0
// A decision is kept as a record. Years later: is it the same law, and the same answer?
#include <iostream>
#include <string>

#include <netralitas/io/audit_record.hpp>
#include <netralitas/netralitas.hpp>

using namespace netralitas;

int main() {
    employee<pns> const teacher{.appointed = date{2012, 3, 1}};
    auto const decision = assess(teacher, contests::dprd_2024,
                                 {resignation_submitted(date{2023, 4, 10}), party_card_issued(date{2023, 5, 4}),
                                  registered_as_candidate(date{2023, 5, 10})},
                                 on{date{2023, 6, 1}}, as_known_on{date{2023, 6, 1}});
    auto record = record_of(decision);

    std::cout << "Inputs\n"
              << record["scenario"].dump(1) << "\n\nStatus\n"
              << record["answer"]["status"].dump(1) << "\n\n";

    std::cout << "Checked as it is\n" << explain(check_record(record.dump(1)), language::en) << '\n';

    // Somebody moves the letter behind the card, and the record no longer fits itself.
    record["scenario"]["person"]["facts"]["resignation_submitted"] = "2023-05-20";
    std::cout << "After a date was changed\n" << explain(check_record(record.dump(1)), language::en) << '\n';

    // The office adds a rule of its own: another rule set, the same answer but for the row that fires.
    norm const own[] = {
        {.id = "office.hand_in_the_pass",
         .binds = pns,
         .when = became_party_member,
         .basis = {pp_11_2017.pasal(255)},
         .words = {"A party member hands in the office pass.", "Anggota partai menyerahkan kartu kantor."}}};
    rule_book const office = rule_book{}.with(own);
    std::cout << "With a rule of the office's own\n"
              << explain(check_record(record_of(decision).dump(), office), language::id);
}
