// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief UU 10/2016: its rows on leave.
#ifndef NETRALITAS_LEAVE_NORMS_UU_10_2016_HPP
#define NETRALITAS_LEAVE_NORMS_UU_10_2016_HPP

#include <netralitas/law/instruments/acts.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of UU 10/2016 on leave.
inline constexpr norm leave_uu_10_2016[] = {
    {.id = "leave.campaign.incumbent",
     .binds = regional_head,
     .contests = pilkada,
     .force = since(2016, 7, 1),
     .kind = deontic::obligation,
     .then = consequence::leave_required,
     .when = determined_as_candidate && stands_in_own_region && campaign_running,
     .basis = {uu_10_2016.pasal(70).ayat(3)},
     .grade = evidence::report,
     .selected_by = selects::request_date,
     .words = {"A serving regional head who stands again in the same region must take unpaid leave for the campaign but is not obliged to resign.",
               "Kepala daerah petahana yang mencalonkan diri kembali di daerah yang sama menjalani cuti di luar tanggungan negara selama kampanye dan tidak perlu mengundurkan diri."},
     .effect = {"unpaid leave", "cuti di luar tanggungan negara"},
     .note = {"The article number has not been confirmed.", "Nomor pasal belum terkonfirmasi."}},
};

}  // namespace netralitas::norms

#endif
