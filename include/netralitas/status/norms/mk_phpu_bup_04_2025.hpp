// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Putusan MK 04/PHPU.BUP-XXIII/2025: its rows on status.
#ifndef NETRALITAS_STATUS_NORMS_MK_PHPU_BUP_04_2025_HPP
#define NETRALITAS_STATUS_NORMS_MK_PHPU_BUP_04_2025_HPP

#include <netralitas/law/instruments/courts.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of Putusan MK 04/PHPU.BUP-XXIII/2025 on status.
inline constexpr norm status_mk_phpu_bup_04_2025[] = {
    {.id = "status.discharged_pay_returned",
     .binds = pns,
     .contests = pilkada,
     .force = since(2025, 2, 24),
     .kind = deontic::effect,
     .when = discharge_effective && pay_received > discharge_effective,
     .basis = {mk_phpu_bup_04_2025},
     .grade = evidence::report,
     .selected_by = selects::event_date,
     .words = {"Salary received for the time after the discharge date has to be paid back, but having received it does not undo the candidacy.",
               "Gaji yang diterima setelah tanggal pemberhentian wajib dikembalikan; penerimaannya tidak membatalkan pencalonan."},
     .effect = {"repayment", "pengembalian gaji"}},
};

}  // namespace netralitas::norms

#endif
