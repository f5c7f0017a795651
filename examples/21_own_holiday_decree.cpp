// SPDX-License-Identifier: BSL-1.0
// The list of holidays of a year that the library does not carry yet, added at run time.
// AN EXAMPLE: the decree is invented and its list is short; put the days of the real decree in its place.
#include <iostream>
#include <netralitas/netralitas.hpp>
using namespace netralitas;

constexpr instrument skb_libur_2028{.id = "skb_libur_2028_example",
                                    .short_name = "SKB Libur 2028 (contoh)",
                                    .title = {"Holidays of 2028, an example", "Hari libur tahun 2028, contoh"},
                                    .issued = between(date{2027, 9, 15}, date{2027, 9, 15})};

constexpr decree_entry days_of_2028[] = {
    decrees::declare(date{2028, 1, 1}, day_kind::national_holiday, {"New Year's Day", "Tahun Baru Masehi"}),
    decrees::declare(date{2028, 1, 26}, day_kind::national_holiday, {"Chinese New Year", "Tahun Baru Imlek"}),
    decrees::declare(date{2028, 1, 27}, day_kind::joint_leave, {"Joint leave", "Cuti bersama"}),
    decrees::declare(date{2028, 5, 1}, day_kind::national_holiday, {"Labour Day", "Hari Buruh Internasional"}),
    decrees::declare(date{2028, 8, 17}, day_kind::national_holiday, {"Independence Day", "Proklamasi Kemerdekaan"}),
    decrees::declare(date{2028, 12, 25}, day_kind::national_holiday, {"Christmas Day", "Hari Raya Natal"}),
};

int main() {
    decree const own[] = {{.id = "own.decree.2028", .of = &skb_libur_2028, .lists_year = 2028, .entries = days_of_2028}};
    work_calendar const with_2028{{.own_decrees = own}};
    facts const dismissed{pns, decision_received(date{2028, 1, 17}), decision_kind::dismissal,
                          decision_by::appointing_authority};
    on const day{date{2028, 1, 18}};
    auto const without = assess(dismissed, contests::dprd_2024, {}, day);
    auto const a = assess(dismissed, contests::dprd_2024, {}, day, with_2028);
    std::cout << "--- Without the decree\n" << explain(without, language::en);
    std::cout << "\n--- With it\n" << explain(a, language::en) << '\n' << explain(a, language::id);
}
