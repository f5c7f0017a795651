// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Perpres 116/2022: its rows on reporting.
#ifndef NETRALITAS_DISCIPLINE_REPORTING_PERPRES_116_2022_HPP
#define NETRALITAS_DISCIPLINE_REPORTING_PERPRES_116_2022_HPP

#include <netralitas/law/instruments/personnel_bodies.hpp>
#include <netralitas/law/instruments/presidential.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of Perpres 116/2022 on reporting.
inline constexpr norm reporting_perpres_116_2022[] = {
    {.id = "reporting.wrong_punishment_cancelled",
     .binds = pns | cpns | pppk | pppk_part_time,
     .kind = deontic::power,
     .when = is(case_state::wrong_punishment),
     .basis = {perpres_116_2022},
     .grade = evidence::report,
     .selected_by = selects::report_date,
     .words = {"If a decision of the appointing authority (PPK) punishes wrongly, BKN may cancel it.",
               "BKN dapat membatalkan keputusan PPK yang menjatuhkan hukuman secara tidak tepat."},
     .effect = {"cancellation of the decision", "pembatalan keputusan"},
     .note = {"Since Perpres 116/2022; the day is not established.",
              "Sejak Perpres 116/2022; tanggalnya tidak diketahui."}},
    {.id = "reporting.blocking",
     .binds = pns | cpns | pppk | pppk_part_time,
     .force = since(2023, 1, 10),
     .kind = deontic::effect,
     .when = missed("deadline.sbt.ppk_follow_up"),
     .basis = {perpres_116_2022.pasal(20).ayat(4), bkn_reg_1_2023},
     .grade = evidence::report,
     .selected_by = selects::report_date,
     .words = {"While personnel data are blocked there is no promotion, transfer or pension service, but pay goes on; the block is lifted when the appointing authority (PPK) acts.",
               "Selama data kepegawaian diblokir tidak ada layanan kenaikan pangkat, mutasi, atau pensiun, tetapi gaji tetap dibayarkan; blokir dibuka setelah PPK menindaklanjuti."},
     .effect = {"blocking of personnel data", "pemblokiran data kepegawaian"}},
};

}  // namespace netralitas::norms

#endif
