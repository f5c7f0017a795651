// SPDX-License-Identifier: BSL-1.0
// A decision on a punishment arrives on 8 February 2022. From when does it hold, and which days off did the count skip?
#include <iostream>
#include <netralitas/netralitas.hpp>
using namespace netralitas;

int main() {
    work_calendar const calendar;
    deadline_row const& effective = *national_law().find_deadline("deadline.discipline.effective");
    auto const answer = due(effective.length, date{2022, 2, 8}, calendar);

    for (auto const l : {language::en, language::id}) {
        std::cout << full_date(answer->day, l) << ": " << effective.due.in(l) << "; " << cite(effective.basis, l) << '\n';
        for (auto const& off : answer->skipped(calendar)) {
            std::cout << "  " << full_date(off.day, l) << ": " << name_of(off.kind).in(l);
            if (off.declared_by != nullptr) {
                std::cout << ", " << off.name.in(l) << ", " << off.declared_by->of->short_name;
            }
            std::cout << '\n';
        }
    }
}
