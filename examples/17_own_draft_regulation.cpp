// SPDX-License-Identifier: BSL-1.0
// The same case under the law and under a draft that takes the place of one rule. (The draft is imagined.)
#include <iostream>
#include <netralitas/netralitas.hpp>
using namespace netralitas;

constexpr instrument rpp_banding{.id = "rpp_banding",
                                 .short_name = "RPP Upaya Administratif",
                                 .title = {"Draft government regulation on administrative remedies",
                                           "Rancangan peraturan pemerintah tentang upaya administratif"},
                                 .force = since(2027, 1, 1),
                                 .articles = {11}};

constexpr deadline_row thirty_days{.id = "draft.appeal",
                                   .binds = pns | pppk,
                                   .force = since(2027, 1, 1),
                                   .from = word::decision_received,
                                   .length = {30, unit::calendar_day, direction::after, counting::day_after_event},
                                   .when = applies("appeal.banding.scope"),
                                   .met_by = {appeal_filed},
                                   .basis = {rpp_banding.pasal(11).ayat(3)},
                                   .due = {"appeal filed with BPASN", "banding administratif diajukan kepada BPASN"},
                                   .who = {"dismissed person", "pegawai yang diberhentikan"},
                                   .missed = {"inadmissible", "tidak dapat diterima"}};

int main() {
    rule_book const draft = rule_book{}.repeal("deadline.appeal.banding", date{2027, 1, 1}).with(thirty_days);
    facts const dismissed{pns, decision_received(date{2027, 1, 11}), decision_kind::dismissal,
                          decision_by::appointing_authority};
    on const day{date{2027, 2, 3}};
    auto const now = assess(dismissed, contests::dprd_2024, {}, day);
    auto const then = assess(dismissed, contests::dprd_2024, {}, day, draft);
    std::cout << "--- The law\n" << explain(now, language::en) << "\n--- The draft\n" << explain(then, language::en);
    std::cout << "\n--- Hukum yang berlaku\n"
              << explain(now, language::id) << "\n--- Rancangan\n"
              << explain(then, language::id);
}
