// SPDX-License-Identifier: BSL-1.0
// 26 April 2023 was joint leave until a decree of 28 March 2023 took it back. A deadline that runs over it moved with it.
#include <iostream>
#include <netralitas/queries.hpp>
using namespace netralitas;

int main() {
    facts official{pns, appointed(date{2012, 3, 1}), recommendation_received(date{2023, 4, 17})};
    official.nothing_else_happened();
    question const q{.on = date{2023, 4, 17}};

    auto const k = compare_knowledge(official, nullptr, q, as_known_on{date{2023, 3, 27}}, as_known_on{date{2023, 7, 1}});
    for (auto const l : {language::en, language::id}) {
        std::cout << explain(k, l) << '\n';
    }
}
