// SPDX-License-Identifier: BSL-1.0
// Five names on the provisional list (DCS), five on the final list (DCT): the sums agree, the lists do not. (Names are invented.)
#include <iostream>
#include <string>

#include <netralitas/netralitas.hpp>
using namespace netralitas;

int main() {
    list_entry const dcs[] = {{"Ayu", "P1", "Dapil 1", 1},
                              {"Budi", "P1", "Dapil 1", 2},
                              {"Citra", "P1", "Dapil 1", 3},
                              {"Dewi", "P1", "Dapil 2", 1},
                              {"Eko", "P1", "Dapil 2", 2}};
    list_entry const dct[] = {{"Ayu", "P1", "Dapil 1", 1},
                              {"Fajar", "P1", "Dapil 1", 2},
                              {"Citra", "P1", "Dapil 2", 3},
                              {"Dewi", "P1", "Dapil 2", 1},
                              {"Gita", "P1", "Dapil 2", 2}};
    list_event const reported[] = {
        {.key = "Budi", .kind = list_change::replaced, .day = date{2023, 9, 28}, .other = "Fajar"},
        {.key = "Dewi", .kind = list_change::died, .day = date{2023, 11, 20}},
    };
    auto const lists = reconcile(dcs, dct, reported, contests::dprd_2024);

    for (auto const l : {language::en, language::id}) {
        std::cout << "DCS " << lists.totals.dcs << ", DCT " << lists.totals.dct << '\n';
        for (auto const& line : lists.lines) {
            std::string says{info(line.fate).words.in(l)};
            if (line.event != nullptr) {
                says += "; " + iso(line.event->day) + ", " + std::string{info(line.phase).words.in(l)};
            }
            for (auto const id : line.rules) {
                says += "; " + cite(national_law().find_norm(id)->basis, l);
            }
            std::cout << paragraph(line.key, says);
        }
        std::cout << '\n';
    }
}
