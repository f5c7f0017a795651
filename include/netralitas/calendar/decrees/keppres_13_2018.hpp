// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Keppres 13/2018: joint leave of civil servants in 2018.
#ifndef NETRALITAS_CALENDAR_DECREES_KEPPRES_13_2018_HPP
#define NETRALITAS_CALENDAR_DECREES_KEPPRES_13_2018_HPP

#include <netralitas/calendar/decree.hpp>

namespace netralitas {

/// @brief Keppres 13/2018: joint leave of civil servants in 2018.
inline constexpr instrument keppres_13_2018{
    .id = "keppres_13_2018",
    .short_name = "Keppres 13/2018",
    .title = {"Presidential decree on the joint leave of civil servants in 2018",
              "Cuti Bersama Pegawai ASN Tahun 2018"},
    .issuer = "President",
    .issued = between(date{2018, 6, 6}, date{2018, 6, 6}),
    .force = between(date{2018, 6, 6}, date{2018, 12, 31}),
    .grade = evidence::memory,
    .note = {"Number and day are unconfirmed.",
             "Nomor dan tanggal belum terkonfirmasi."},
};

namespace decrees {

/// @brief The days that @ref netralitas::keppres_13_2018 declares or withdraws.
inline constexpr decree_entry keppres_13_2018_days[] = {
    declare(date{2018, 6, 11}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1439 Hijriah"}),
    declare(date{2018, 6, 12}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1439 Hijriah"}),
    declare(date{2018, 6, 13}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1439 Hijriah"}),
    declare(date{2018, 6, 14}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1439 Hijriah"}),
    declare(date{2018, 6, 18}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1439 Hijriah"}),
    declare(date{2018, 6, 19}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1439 Hijriah"}),
    declare(date{2018, 6, 20}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1439 Hijriah"}),
    declare(date{2018, 12, 24}, day_kind::joint_leave,
        {"Joint leave for Christmas Day", "Cuti Bersama Hari Raya Natal"}),
};

/// @brief @ref netralitas::keppres_13_2018 as a step of the decree log.
inline constexpr decree keppres_13_2018{
    .id = "calendar.decree.keppres_13_2018",
    .of = &netralitas::keppres_13_2018,
    .kind = decree_kind::presidential,
    .entries = keppres_13_2018_days,
};

}  // namespace decrees

}  // namespace netralitas

#endif
