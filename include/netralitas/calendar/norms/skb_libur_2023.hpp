// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief SKB 1066/2022, 3/2022, 3/2022: its rows on calendar.
#ifndef NETRALITAS_CALENDAR_NORMS_SKB_LIBUR_2023_HPP
#define NETRALITAS_CALENDAR_NORMS_SKB_LIBUR_2023_HPP

#include <netralitas/calendar/decrees/keppres_24_2022.hpp>
#include <netralitas/calendar/decrees/skb_libur_2023.hpp>
#include <netralitas/law/instruments/government_regulations.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of SKB 1066/2022, 3/2022, 3/2022 on calendar.
inline constexpr norm calendar_skb_libur_2023[] = {
    {.id = "calendar.joint_leave.two_clocks",
     .binds = pns | cpns | pppk | pppk_part_time,
     .force = since(2017, 4, 7),
     .kind = deontic::definition,
     .when = day_status::joint_leave && known_on,
     .basis = {skb_libur_2023, keppres_24_2022, pp_11_2017.pasal(333)},
     .grade = evidence::derived,
     .selected_by = selects::day_asked,
     .words = {"There are two clocks, the joint ministerial decree (first public knowledge, the default) and the presidential decree (binding for ASN, days to months later), and the caller chooses between them.",
               "Ada dua acuan waktu, yaitu keputusan bersama menteri (pertama diketahui publik, pilihan baku) dan keputusan presiden (mengikat ASN, terbit beberapa hari hingga beberapa bulan kemudian), dan pengguna memilih di antaranya."},
     .effect = {"which decree counts", "keputusan mana yang diperhitungkan"},
     .note = {"With no clock named the decree log is replayed in order of issue; it differs from the ministerial decrees alone on 23 June 2017, restored by a presidential decree.",
              "Bila jalur waktu tidak disebut, catatan keputusan diputar menurut tanggal terbit; bedanya dengan SKB saja hanya 23 Juni 2017, yang dipulihkan Keppres."}},
};

}  // namespace netralitas::norms

#endif
