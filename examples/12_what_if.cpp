// SPDX-License-Identifier: BSL-1.0
// The teacher of the circular once more: what if the letter had come after the party card? And by the bare words of the article?
#include <iostream>
#include <netralitas/queries.hpp>
using namespace netralitas;

int main() {
    employee<pns> const teacher{.appointed = date{2012, 3, 1}};
    facts const history{
        resignation_submitted(date{2023, 4, 10}),
        party_card_issued(date{2023, 5, 4}),
        registered_as_candidate(date{2023, 5, 10}),
    };
    auto const a = assess(teacher, contests::dprd_2024, history, on{date{2023, 6, 1}});

    auto const late = what_if(a, resignation_submitted(date{2023, 5, 15}));
    for (auto const l : {language::en, language::id}) {
        std::cout << explain(late, l) << '\n'
                  << explain(what_if(late, reading_set{"literal_pp_11_2017"}), l, detail_level::brief) << '\n'
                  << explain(what_if(a, on{date{2023, 8, 15}}), l, detail_level::brief) << '\n';
    }
}
