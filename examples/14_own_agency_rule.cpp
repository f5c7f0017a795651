// SPDX-License-Identifier: BSL-1.0
// A regency adds its own circular: whoever plans to stand reports it within three work days. (The circular is imagined.)
#include <iostream>
#include <netralitas/netralitas.hpp>
using namespace netralitas;

constexpr instrument se_sekda_2_2024{.id = "se_sekda_2_2024",
                                     .short_name = "SE Sekda 2/2024",
                                     .title = {"Neutrality in the regency", "Netralitas di lingkungan kabupaten"},
                                     .issuer = "Regency secretary",
                                     .issued = between(date{2024, 1, 8}, date{2024, 1, 8}),
                                     .force = since(2024, 1, 8),
                                     .parts = {"2.a", "2.b"}};

constexpr norm report_plan{.id = "own.report_plan",
                           .binds = pns | cpns | pppk,
                           .force = since(2024, 1, 8),
                           .kind = deontic::obligation,
                           .when = plan_to_stand && !resignation_submitted,
                           .basis = {se_sekda_2_2024.bagian("2.a")},
                           .words = {"Whoever plans to stand reports it to the personnel office.",
                                     "Pegawai yang berencana mencalonkan diri melapor kepada BKPSDM."}};

constexpr deadline_row report_due{.id = "own.report_plan_due",
                                  .binds = pns | cpns | pppk,
                                  .force = since(2024, 1, 8),
                                  .from = word::plan_to_stand,
                                  .length = {3, unit::working_day, direction::after, counting::day_after_event},
                                  .when = applies("own.report_plan"),
                                  .met_by = {candidacy_reported},
                                  .basis = {se_sekda_2_2024.bagian("2.b")},
                                  .due = {"report of the plan to stand", "laporan rencana pencalonan"},
                                  .who = {"whoever plans to stand", "pegawai yang bersangkutan"},
                                  .missed = {"a reminder by the superior", "teguran atasan langsung"}};

int main() {
    rule_book const office = rule_book{}.with(report_plan, report_due);
    if (auto const problem = office.check(); problem.code != errc::none) {
        std::cerr << explain(problem, language::en) << '\n';
        return 2;
    }
    auto const a = assess(facts{pns, appointed(date{2015, 3, 1})}, contests::pilkada_2024,
                          {plan_to_stand(date{2024, 5, 6})}, on{date{2024, 5, 16}}, office);
    std::cout << explain(a, language::en) << '\n' << explain(a, language::id);
}
