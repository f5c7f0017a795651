// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Keppres 17/2020: joint leave of civil servants in 2020.
#ifndef NETRALITAS_CALENDAR_DECREES_KEPPRES_17_2020_HPP
#define NETRALITAS_CALENDAR_DECREES_KEPPRES_17_2020_HPP

#include <netralitas/calendar/decree.hpp>

namespace netralitas {

/// @brief Keppres 17/2020: joint leave of civil servants in 2020.
inline constexpr instrument keppres_17_2020{
    .id = "keppres_17_2020",
    .short_name = "Keppres 17/2020",
    .title = {"Presidential decree on the joint leave of civil servants in 2020",
              "Cuti Bersama Pegawai ASN Tahun 2020"},
    .issuer = "President",
    .issued = between(date{2020, 8, 18}, date{2020, 8, 18}),
    .force = between(date{2020, 8, 18}, date{2020, 12, 31}),
    .grade = evidence::report,
    .note = {"Amended by Keppres 23/2020.",
             "Diubah dengan Keppres 23/2020."},
};

namespace decrees {

/// @brief The days that @ref netralitas::keppres_17_2020 declares or withdraws.
inline constexpr decree_entry keppres_17_2020_days[] = {
    declare(date{2020, 8, 21}, day_kind::joint_leave,
        {"Joint leave for Islamic New Year", "Cuti Bersama Tahun Baru Islam 1442 Hijriah"}),
    declare(date{2020, 10, 28}, day_kind::joint_leave,
        {"Joint leave for Prophet Muhammad's Birthday", "Cuti Bersama Maulid Nabi Muhammad SAW"}),
    declare(date{2020, 10, 30}, day_kind::joint_leave,
        {"Joint leave for Prophet Muhammad's Birthday", "Cuti Bersama Maulid Nabi Muhammad SAW"}),
    declare(date{2020, 12, 24}, day_kind::joint_leave,
        {"Joint leave for Christmas Day", "Cuti Bersama Hari Raya Natal"}),
    declare(date{2020, 12, 28}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr, moved to another day", "Pengganti Cuti Bersama Hari Raya Idul Fitri 1441 Hijriah"}),
    declare(date{2020, 12, 29}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr, moved to another day", "Pengganti Cuti Bersama Hari Raya Idul Fitri 1441 Hijriah"}),
    declare(date{2020, 12, 30}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr, moved to another day", "Pengganti Cuti Bersama Hari Raya Idul Fitri 1441 Hijriah"}),
    declare(date{2020, 12, 31}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr, moved to another day", "Pengganti Cuti Bersama Hari Raya Idul Fitri 1441 Hijriah"}),
};

/// @brief @ref netralitas::keppres_17_2020 as a step of the decree log.
inline constexpr decree keppres_17_2020{
    .id = "calendar.decree.keppres_17_2020",
    .of = &netralitas::keppres_17_2020,
    .kind = decree_kind::presidential,
    .entries = keppres_17_2020_days,
};

}  // namespace decrees

}  // namespace netralitas

#endif
