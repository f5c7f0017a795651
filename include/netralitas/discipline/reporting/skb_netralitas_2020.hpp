// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief SKB Netralitas 2020: its rows on reporting.
#ifndef NETRALITAS_DISCIPLINE_REPORTING_SKB_NETRALITAS_2020_HPP
#define NETRALITAS_DISCIPLINE_REPORTING_SKB_NETRALITAS_2020_HPP

#include <netralitas/law/instruments/ministries_and_regions.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of SKB Netralitas 2020 on reporting.
inline constexpr norm reporting_skb_netralitas_2020[] = {
    {.id = "reporting.skb2020.ppk_10_days",
     .binds = pns | cpns | pppk,
     .contests = pilkada,
     .force = between(date{2020, 9, 10}, date{2022, 9, 21}),
     .kind = deontic::obligation,
     .when = recommendation_received,
     .basis = {skb_netralitas_2020},
     .grade = evidence::report,
     .selected_by = selects::report_date,
     .words = {"The joint decree of 2020 has the appointing authority (PPK) carry out a recommendation within ten days with a copy to BKN, which blocks data.",
               "Menurut keputusan bersama tahun 2020, PPK melaksanakan rekomendasi dalam waktu paling lama 10 hari dengan tembusan kepada BKN, yang memblokir data."},
     .effect = {"blocking of data", "pemblokiran data"},
     .note = {"The type of day is not stated; in November 2020 the minister of home affairs gave three days more.",
              "Jenis hari tidak disebut; pada November 2020 Menteri Dalam Negeri memberi tambahan tiga hari."}},
    {.id = "reporting.statistics_have_dates",
     .binds = pns | cpns | pppk | pppk_part_time,
     .kind = deontic::definition,
     .basis = {skb_netralitas_2020, skb_netralitas_2022},
     .grade = evidence::derived,
     .selected_by = selects::report_date,
     .words = {"The totals of cases reported, proven and sanctioned vary with the cut-off date, so a figure given without its date is meaningless.",
               "Jumlah kasus yang dilaporkan, terbukti, dan dikenai sanksi berbeda menurut tanggal pendataan, sehingga angka tanpa tanggal tidak bermakna."},
     .effect = {"cut-off date given with the figure", "angka disertai tanggal pendataan"}},
};

}  // namespace netralitas::norms

#endif
