// SPDX-License-Identifier: BSL-1.0
// A teacher talked to a party about standing. What would one have to ask to know whether that was a breach?
#include <iostream>
#include <netralitas/queries.hpp>
using namespace netralitas;

int main() {
    facts const teacher{pns};
    question const today{.on = date{2023, 8, 1}};
    act const talk{.what = {conduct::approach_party, favours::own_candidacy, conduct_day(date{2023, 7, 28})}};

    auto const breach =
        missing_facts(teacher, &contests::dprd_2024, today, goal::fires("act.approach_party.skb2022_b3", &talk));
    auto const honour =
        missing_facts(teacher, &contests::dprd_2024, today, goal::fires("party.member.resigner_honourable"));
    auto const leave = missing_facts(teacher, nullptr, today,
                                     goal::cltn({.reason = cltn_reason::approach_party, .start = date{2023, 9, 1}}));
    for (auto const l : {language::en, language::id}) {
        std::cout << explain(breach, l) << '\n' << explain(honour, l) << '\n' << explain(leave, l) << '\n';
    }
}
