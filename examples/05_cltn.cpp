// SPDX-License-Identifier: BSL-1.0
// May a PNS take unpaid leave (CLTN) to approach a party? What does it need, what does it bring, how long can it last?
#include <iostream>
#include <string>

#include <netralitas/netralitas.hpp>
using namespace netralitas;

int main() {
    employee<pns> const teacher{.appointed = date{2012, 3, 1}};
    cltn_plan const plan{.reason = cltn_reason::approach_party, .start = date{2024, 3, 1}};
    on const request{date{2024, 2, 1}};
    auto const answer = cltn(teacher, {}, plan, request);
    // With employee<pppk> the line above does not compile. Of a row from a database the kind is known at run time only.
    auto const contract = cltn_for(facts{pppk}, plan, question{.on = request.day});

    for (auto const l : {language::en, language::id}) {
        std::cout << "PNS: " << name_of(answer.eligible).in(l) << "; " << iso(plan.start) << " .. "
                  << iso(answer.longest_end) << '\n';
        for (auto const& n : answer.needs) {
            std::cout << paragraph(name_of(n.met).in(l), std::string{n.rule->words.in(l)} + ' ' + cite(n.rule->basis, l));
        }
        for (auto const* e : answer.effects) {
            std::cout << paragraph("+", std::string{e->words.in(l)} + ' ' + cite(e->basis, l));
        }
        std::cout << "PPPK: " << name_of(contract.eligible).in(l) << '\n';
        for (auto const& n : contract.needs) {
            if (n.met == truth::no) {
                std::cout << paragraph(name_of(n.met).in(l),
                                       std::string{n.rule->words.in(l)} + ' ' + cite(n.rule->basis, l));
            }
        }
        std::cout << '\n';
    }
}
