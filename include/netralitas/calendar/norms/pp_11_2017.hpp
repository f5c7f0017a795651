// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief PP 11/2017: its rows on calendar.
#ifndef NETRALITAS_CALENDAR_NORMS_PP_11_2017_HPP
#define NETRALITAS_CALENDAR_NORMS_PP_11_2017_HPP

#include <netralitas/law/instruments/government_regulations.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of PP 11/2017 on calendar.
inline constexpr norm calendar_pp_11_2017[] = {
    {.id = "calendar.joint_leave.asn",
     .binds = pns | cpns | pppk | pppk_part_time,
     .force = since(2017, 4, 7),
     .kind = deontic::power,
     .when = is(day_status::joint_leave),
     .basis = {pp_11_2017.pasal(333)},
     .grade = evidence::text,
     .selected_by = selects::day_asked,
     .words = {"The President may set joint leave for civil servants; annual leave is not reduced by it, and staff who have to work get the days added.",
               "Presiden dapat menetapkan cuti bersama bagi PNS; cuti bersama tidak mengurangi cuti tahunan, dan pegawai yang harus bekerja mendapat tambahan hari cuti."},
     .effect = {"day off", "hari tidak masuk kerja"}},
    {.id = "calendar.joint_leave.counts_as_working",
     .binds = pns | cpns | pppk | pppk_part_time,
     .kind = deontic::definition,
     .when = day_status::joint_leave && term_unit::working_day,
     .basis = {pp_11_2017.pasal(333)},
     .grade = evidence::derived,
     .selected_by = selects::day_asked,
     .reading = "joint_leave_counts",
     .words = {"Joint leave is mere permitted absence, so for the running of terms the day remains a working day.",
               "Cuti bersama hanya izin tidak masuk kerja, sehingga untuk perhitungan tenggat hari itu tetap hari kerja."},
     .effect = {"day counted", "hari dihitung"}},
    {.id = "calendar.joint_leave.keppres_clock",
     .binds = pns | cpns | pppk | pppk_part_time,
     .force = since(2017, 4, 7),
     .kind = deontic::definition,
     .when = day_status::joint_leave && known_on,
     .basis = {pp_11_2017.pasal(333)},
     .grade = evidence::derived,
     .selected_by = selects::day_asked,
     .reading = "keppres_clock",
     .words = {"Only the presidential decree makes joint leave known.",
               "Cuti bersama baru diketahui dari keputusan presiden."},
     .effect = {"ministerial decree ignored for joint leave",
                "keputusan bersama menteri diabaikan untuk cuti bersama"}},
};

}  // namespace netralitas::norms

#endif
