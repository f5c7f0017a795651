// SPDX-License-Identifier: BSL-1.0
// Two rules of an agency for its contract workers that clash: who resigns to stand stops work, who resigns may work on.
#include <iostream>
#include <netralitas/queries.hpp>
using namespace netralitas;

constexpr norm stop_work{
    .id = "agency.stop_work",
    .binds = non_asn,
    .force = since(2025, 1, 1),
    .kind = deontic::prohibition,
    .then = consequence::barred_from_duty,
    .when = resignation_submitted && plan_to_stand,
    .basis = {se_menpanrb_1_2023},
    .grade = evidence::text,
    .selected_by = selects::day_asked,
    .words = {"Whoever resigns in order to stand hands in the keys.",
              "Pekerja yang mengundurkan diri untuk mencalonkan diri menyerahkan tugasnya."},
    .effect = {"may not work", "tidak boleh bertugas"},
};
constexpr norm work_on{
    .id = "agency.work_on",
    .binds = non_asn,
    .force = since(2025, 1, 1),
    .kind = deontic::permission,
    .then = consequence::may_keep_working,
    .when = resignation_submitted && !discharge_decree_issued,
    .basis = {se_menpanrb_1_2023},
    .grade = evidence::text,
    .selected_by = selects::day_asked,
    .words = {"Whoever resigns may work until the decree.",
              "Pekerja yang mengundurkan diri boleh bertugas sampai keputusan terbit."},
    .effect = {"may work", "boleh bertugas"},
};
constexpr norm clash[] = {stop_work, work_on};

// The mended version says which goes first, and the compiler agrees that nothing is left to dispute.
constexpr norm mended[] = {stop_work, [] {
                               norm n = work_on;
                               n.yields_to = {"agency.stop_work"};
                               return n;
                           }()};
static_assert(first_defect(rows_of(clash), row_check::overlaps));
static_assert(!first_defect(rows_of(mended), row_check::overlaps));

int main() {
    rule_book ours{national_law()};
    ours.with(std::span<norm const>{clash});
    for (auto const l : {language::en, language::id}) {
        for (auto const& d : analyse(ours)) {
            std::cout << explain(d, ours, l) << "\n\n";
        }
    }
}
