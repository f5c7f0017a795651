// SPDX-License-Identifier: BSL-1.0
// A personnel system asks about its people. It includes one small header of its own; one of the rows has a day that does not exist.
#include "neutrality.hpp"

#include <iostream>

int main() {
    std::vector<personnel::employee> const people{
        {"198503012012031001", "pns", "2012-03-01", {}},
        {"198604172012032004",
         "pns",
         "2012-03-01",
         {{"resignation_submitted", "2023-04-10"},
          {"party_card_issued", "2023-05-04"},
          {"registered_as_candidate", "2023-05-10"}}},
        {"199011022019031007", "pns", "2019-03-01", {{"party_card_issued", "2023-05-08"}}},
        {"199105232020121003", "pppk", "2020-12-01", {{"party_card_issued", "2023-02-30"}}},
    };
    for (auto const& a : personnel::assess(people, "pemilu-2024-dprd-kabkota", "2023-06-01")) {
        if (!a.problem.empty()) {
            std::cout << a.id << ": not answered\n  " << a.problem << '\n';
            continue;
        }
        std::cout << a.id << ": " << (a.found ? "found" : "nothing found") << '\n';
        if (!a.discharge.empty()) {
            std::cout << "  discharge     " << a.discharge << " from " << a.discharge_from << '\n';
        }
        for (auto const& row : a.rows) {
            std::cout << "  by            " << row << '\n';
        }
        if (!a.record.empty()) {
            std::cout << "  kept          a record of " << a.record.size() / 1024 << " KB with a digest of "
                      << a.digest.size() << " characters\n";
        }
    }
}
