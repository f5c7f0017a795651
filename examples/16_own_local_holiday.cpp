// SPDX-License-Identifier: BSL-1.0
// A day off of one regency alone moves a deadline there and nowhere else. (The decree of the regent is imagined.)
#include <iostream>
#include <netralitas/netralitas.hpp>
using namespace netralitas;

constexpr instrument kep_bupati_9_2024{.id = "kep_bupati_9_2024",
                                       .short_name = "Keputusan Bupati 9/2024",
                                       .title = {"Founding day of the regency", "Hari jadi kabupaten"},
                                       .issued = between(date{2024, 1, 15}, date{2024, 1, 15})};

constexpr extra_day own_days[] = {{.day = date{2024, 7, 12},
                                   .name = {"Founding day of the regency", "Hari jadi kabupaten"},
                                   .basis = kep_bupati_9_2024}};

int main() {
    facts const dismissed{pns, decision_received(date{2024, 7, 8}), decision_kind::dismissal,
                          decision_by::appointing_authority};
    work_calendar const here{{.extra = own_days}};
    auto const a = assess(dismissed, contests::pilkada_2024, {}, on{date{2024, 7, 9}}, here);
    std::cout << explain(a, language::en) << '\n' << explain(a, language::id);
}
