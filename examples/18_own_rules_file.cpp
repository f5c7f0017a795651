// SPDX-License-Identifier: BSL-1.0
// Own rules from a file that a personnel office can write: a circular, a clause, a holiday. (All of them are imagined.)
#include <fstream>
#include <iostream>
#include <iterator>
#include <netralitas/io/rules_json.hpp>
#include <netralitas/queries.hpp>
#include <string>
using namespace netralitas;

int main(int argc, char** argv) {
    std::string const path = argc > 1 ? argv[1] : "examples/rules/agency_rules.json";
    std::ifstream in{path, std::ios::binary};
    auto const read = read_rules(std::string{std::istreambuf_iterator<char>{in}, {}}, path);
    for (auto const& problem : read.problems) {
        std::cerr << explain(problem, language::id) << '\n';
    }
    if (!read) {
        return 2;
    }
    rule_book law;
    read.value.add_to(law);
    work_calendar const days{read.value.days()};
    auto const a =
        assess(facts{pns}, contests::pilkada_2024, {plan_to_stand(date{2024, 7, 11})}, on{date{2024, 7, 12}}, law, days);
    std::cout << explain(a, language::en) << '\n' << explain(a, language::id);
    for (auto const& n : read.value.norms()) {
        std::cout << '\n' << n.id << "\n  " << condition_source(n.when, law) << '\n';
    }
}
