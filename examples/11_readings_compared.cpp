// SPDX-License-Identifier: BSL-1.0
// Bengkulu 2024: an official without leave approaches a party on a Saturday. Who says what of it?
#include <iostream>
#include <vector>

#include <netralitas/queries.hpp>
using namespace netralitas;

int main() {
    facts official{pns, appointed(date{2014, 3, 1})};
    official.nothing_else_happened();
    date const saturday{2024, 8, 3};
    std::vector<act> const acts{{.what = {conduct::approach_party, favours::own_candidacy, conduct_day(saturday)}}};

    auto const table = compare_readings(official, &contests::pilkada_2024, question{.on = saturday}, acts);
    for (auto const l : {language::en, language::id}) {
        std::cout << explain(table, l) << '\n';
    }
    std::cout << explain(table, language::en, detail_level::normal, markup::markdown);
}
