// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Surat KPU 1035/PL.01.4-SD/05/2023: its rows on nomination.
#ifndef NETRALITAS_STATUS_NOMINATION_KPU_LETTER_1035_2023_HPP
#define NETRALITAS_STATUS_NOMINATION_KPU_LETTER_1035_2023_HPP

#include <netralitas/law/instruments/election_bodies.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of Surat KPU 1035/PL.01.4-SD/05/2023 on nomination.
inline constexpr norm nomination_kpu_letter_1035_2023[] = {
    {.id = "nomination.pileg_2024.dispensation",
     .binds = pns | pppk | tni | polri | soe_staff | regional_head | village_head | village_apparatus,
     .contests = dpr | dprd,
     .force = between(date{2023, 9, 25}, date{2023, 12, 3}),
     .kind = deontic::permission,
     .then = consequence::eligible,
     .when = missed("deadline.pileg_2024.decree") && cycle::pemilu_2024 && stamped_statement_with_kpu,
     .basis = {kpu_letter_1035_2023},
     .grade = evidence::report,
     .selected_by = selects::contest_day,
     .words = {"Where the decree is delayed for reasons beyond the candidate's power, a stamped statement keeps the name in the DCT and the decree is due one month after DCT determination, 3 December 2023.",
               "Apabila keputusan pemberhentian terlambat karena alasan di luar kuasa calon, surat pernyataan bermeterai mempertahankan calon dalam DCT dan keputusan diserahkan paling lambat 1 bulan sejak penetapan DCT, yaitu 3 Desember 2023."},
     .effect = {"stays in the DCT", "tetap dalam DCT"},
     .note = {"Whether DPD was covered as well is not established. It prevails over the 3 October 2023 limit as later and special.",
              "Belum diketahui apakah mencakup DPD juga. Mengalahkan batas 3 Oktober 2023 karena lebih baru dan khusus."}},
    {.id = "nomination.pileg_2024.dispensation_condition",
     .binds = pns | pppk | tni | polri | soe_staff | regional_head | village_head | village_apparatus,
     .contests = dpr | dprd,
     .force = between(date{2023, 9, 25}, date{2023, 12, 3}),
     .kind = deontic::definition,
     .then = consequence::not_eligible,
     .when = missed("deadline.pileg_2024.decree") && cycle::pemilu_2024 && !stamped_statement_with_kpu,
     .basis = {kpu_letter_1035_2023},
     .grade = evidence::report,
     .selected_by = selects::contest_day,
     .words = {"The dispensation is conditional on a stamped statement that the candidate is not the cause of the delay.",
               "Dispensasi mensyaratkan surat pernyataan bermeterai bahwa keterlambatan bukan disebabkan oleh calon."},
     .effect = {"without the statement: not in the DCT", "tanpa pernyataan: tidak dimuat dalam DCT"}},
    {.id = "nomination.pileg_2024.decree_month_from_scrutiny",
     .binds = pns | pppk | tni | polri | soe_staff | regional_head,
     .contests = dprd,
     .force = between(date{2023, 10, 3}, date{2023, 11, 3}),
     .kind = deontic::obligation,
     .when = missed("deadline.pileg_2024.decree") && cycle::pemilu_2024,
     .basis = {kpu_letter_1035_2023},
     .grade = evidence::report,
     .selected_by = selects::contest_day,
     .reading = "kpu_ambon_2023",
     .words = {"According to the announcement of a municipal KPU, the decree falls due one month after 3 October 2023.",
               "Satu KPU kota mengumumkan bahwa keputusan pemberhentian diserahkan paling lambat 1 bulan setelah 3 Oktober 2023."},
     .effect = {"not in the DCT", "tidak dimuat dalam DCT"}},
};

}  // namespace netralitas::norms

#endif
