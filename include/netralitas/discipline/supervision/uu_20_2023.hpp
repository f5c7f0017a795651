// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief UU 20/2023: its rows on supervision.
#ifndef NETRALITAS_DISCIPLINE_SUPERVISION_UU_20_2023_HPP
#define NETRALITAS_DISCIPLINE_SUPERVISION_UU_20_2023_HPP

#include <netralitas/law/instruments/acts.hpp>
#include <netralitas/law/instruments/ministries_and_regions.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of UU 20/2023 on supervision.
inline constexpr norm supervision_uu_20_2023[] = {
    {.id = "supervision.kasn_transition",
     .binds = pns | cpns | pppk | pppk_part_time,
     .force = between(date{2023, 10, 31}, date{2024, 8, 22}),
     .kind = deontic::definition,
     .then = consequence::body_competent,
     .when = is(case_kind::neutrality),
     .basis = {uu_20_2023.pasal(70).ayat(3), uu_20_2023.pasal(26).ayat(2).huruf('d')},
     .grade = evidence::report,
     .selected_by = selects::routing_date,
     .words = {"KASN goes on working during the transition, even though the Act of 2023 gives supervision of the merit system to the government.",
               "KASN tetap bekerja dalam masa transisi meskipun undang-undang tahun 2023 menyerahkan pengawasan sistem merit kepada pemerintah."},
     .effect = {"case goes to KASN", "perkara disampaikan kepada KASN"},
     .note = {"The wording of the transition is unconfirmed.", "Rumusan peralihannya belum terkonfirmasi."}},
    {.id = "supervision.kasn_gone_june_2024",
     .binds = pns | cpns | pppk | pppk_part_time,
     .force = between(date{2024, 6, 1}, date{2024, 8, 22}),
     .kind = deontic::definition,
     .then = consequence::body_competent,
     .when = is(case_kind::neutrality),
     .basis = {uu_20_2023.pasal(70).ayat(3)},
     .grade = evidence::report,
     .selected_by = selects::routing_date,
     .reading = "kasn_gone_june_2024",
     .words = {"According to a BKN official speaking in June 2024, KASN had already ceased to exist.",
               "Menurut seorang pejabat BKN pada Juni 2024, KASN sudah tidak ada."},
     .effect = {"case goes to BKN", "perkara disampaikan kepada BKN"},
     .note = {"Day not established, the first of the month is used; acts of KASN in the same months contradict it.",
              "Tanggal tidak diketahui, dipakai tanggal satu bulan itu; bertentangan dengan tindakan KASN pada bulan-bulan yang sama."}},
    {.id = "supervision.kasn_until_september_2024",
     .binds = pns | cpns | pppk | pppk_part_time,
     .force = between(date{2024, 8, 23}, date{2024, 9, 3}),
     .kind = deontic::definition,
     .then = consequence::body_competent,
     .when = is(case_kind::neutrality),
     .basis = {uu_20_2023.pasal(70).ayat(3), se_menpanrb_4_2024},
     .grade = evidence::report,
     .selected_by = selects::routing_date,
     .reading = "kasn_until_circular",
     .words = {"The task is said to have passed on only with the circular of 4 September 2024.",
               "Ada pendapat bahwa tugas tersebut baru beralih dengan surat edaran tanggal 4 September 2024."},
     .effect = {"case goes to KASN", "perkara disampaikan kepada KASN"}},
};

}  // namespace netralitas::norms

#endif
