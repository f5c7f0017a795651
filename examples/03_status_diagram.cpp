// SPDX-License-Identifier: BSL-1.0
// The three regions of a person's status as Mermaid diagrams, printed from the tables that the engine replays.
#include <iostream>

#include <netralitas/explain/diagram.hpp>

int main() {
    using namespace netralitas;
    std::cout << "%% employment\n"
              << employment_diagram(language::en) << "\n%% candidacy\n"
              << candidacy_diagram(language::en) << "\n%% party\n"
              << party_diagram(language::en);
}
