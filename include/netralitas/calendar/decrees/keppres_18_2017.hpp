// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Keppres 18/2017: joint leave of civil servants in 2017.
#ifndef NETRALITAS_CALENDAR_DECREES_KEPPRES_18_2017_HPP
#define NETRALITAS_CALENDAR_DECREES_KEPPRES_18_2017_HPP

#include <netralitas/calendar/decree.hpp>

namespace netralitas {

/// @brief Keppres 18/2017: joint leave of civil servants in 2017.
inline constexpr instrument keppres_18_2017{
    .id = "keppres_18_2017",
    .short_name = "Keppres 18/2017",
    .title = {"Presidential decree on the joint leave of civil servants in 2017",
              "Cuti Bersama Pegawai ASN Tahun 2017"},
    .issuer = "President",
    .issued = between(date{2017, 6, 15}, date{2017, 6, 15}),
    .force = between(date{2017, 6, 15}, date{2017, 12, 31}),
    .grade = evidence::report,
    .note = {"The first one under art. 333 of PP 11/2017.",
             "Yang pertama menurut Pasal 333 PP 11/2017."},
};

namespace decrees {

/// @brief The days that @ref netralitas::keppres_18_2017 declares or withdraws.
inline constexpr decree_entry keppres_18_2017_days[] = {
    declare(date{2017, 6, 23}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1438 Hijriah"}),
    declare(date{2017, 6, 27}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1438 Hijriah"}),
    declare(date{2017, 6, 28}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1438 Hijriah"}),
    declare(date{2017, 6, 29}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1438 Hijriah"}),
    declare(date{2017, 6, 30}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1438 Hijriah"}),
    declare(date{2017, 12, 26}, day_kind::joint_leave,
        {"Joint leave for Christmas Day", "Cuti Bersama Hari Raya Natal"}),
};

/// @brief @ref netralitas::keppres_18_2017 as a step of the decree log.
inline constexpr decree keppres_18_2017{
    .id = "calendar.decree.keppres_18_2017",
    .of = &netralitas::keppres_18_2017,
    .kind = decree_kind::presidential,
    .entries = keppres_18_2017_days,
};

}  // namespace decrees

}  // namespace netralitas

#endif
