// SPDX-License-Identifier: BSL-1.0
// A law of some norms alone, to be compared with ways that know no more.
#ifndef NETRALITAS_BENCHMARKS_ONLY_NORMS_HPP
#define NETRALITAS_BENCHMARKS_ONLY_NORMS_HPP

#include <netralitas/rules/rule_book.hpp>

namespace benchmarks {

/// The carried law with every norm for which `wanted` does not hold, and every deadline, ended long ago.
template <class Wanted>
netralitas::rule_book only_norms(Wanted wanted) {
    netralitas::date const long_ago{1900, 1, 1};
    netralitas::rule_book law;
    for (auto const* const n : netralitas::national_law().norms()) {
        if (n->selected_by != netralitas::selects::knowledge_day && !wanted(*n)) {
            law.repeal(n->id, long_ago);
        }
    }
    for (auto const* const d : netralitas::national_law().deadlines()) {
        law.repeal(d->id, long_ago);
    }
    return law;
}

}  // namespace benchmarks

#endif
