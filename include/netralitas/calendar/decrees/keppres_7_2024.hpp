// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Keppres 7/2024: joint leave of civil servants in 2024.
#ifndef NETRALITAS_CALENDAR_DECREES_KEPPRES_7_2024_HPP
#define NETRALITAS_CALENDAR_DECREES_KEPPRES_7_2024_HPP

#include <netralitas/calendar/decree.hpp>

namespace netralitas {

/// @brief Keppres 7/2024: joint leave of civil servants in 2024.
inline constexpr instrument keppres_7_2024{
    .id = "keppres_7_2024",
    .short_name = "Keppres 7/2024",
    .title = {"Presidential decree on the joint leave of civil servants in 2024",
              "Cuti Bersama Pegawai ASN Tahun 2024"},
    .issuer = "President",
    .issued = between(date{2024, 1, 9}, date{2024, 1, 9}),
    .force = between(date{2024, 1, 9}, date{2024, 12, 31}),
    .grade = evidence::report,
};

namespace decrees {

/// @brief The days that @ref netralitas::keppres_7_2024 declares or withdraws.
inline constexpr decree_entry keppres_7_2024_days[] = {
    declare(date{2024, 2, 9}, day_kind::joint_leave,
        {"Joint leave for Chinese New Year", "Cuti Bersama Tahun Baru Imlek 2575 Kongzili"}),
    declare(date{2024, 3, 12}, day_kind::joint_leave,
        {"Joint leave for Nyepi (Saka New Year)", "Cuti Bersama Hari Suci Nyepi (Tahun Baru Saka 1946)"}),
    declare(date{2024, 4, 8}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1445 Hijriah"}),
    declare(date{2024, 4, 9}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1445 Hijriah"}),
    declare(date{2024, 4, 12}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1445 Hijriah"}),
    declare(date{2024, 4, 15}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1445 Hijriah"}),
    declare(date{2024, 5, 10}, day_kind::joint_leave,
        {"Joint leave for Ascension of Jesus Christ", "Cuti Bersama Kenaikan Yesus Kristus"}),
    declare(date{2024, 5, 24}, day_kind::joint_leave,
        {"Joint leave for Vesak", "Cuti Bersama Hari Raya Waisak 2568 BE"}),
    declare(date{2024, 6, 18}, day_kind::joint_leave,
        {"Joint leave for Eid al-Adha", "Cuti Bersama Hari Raya Idul Adha 1445 Hijriah"}),
    declare(date{2024, 12, 26}, day_kind::joint_leave,
        {"Joint leave for Christmas Day", "Cuti Bersama Kelahiran Yesus Kristus (Natal)"}),
};

/// @brief @ref netralitas::keppres_7_2024 as a step of the decree log.
inline constexpr decree keppres_7_2024{
    .id = "calendar.decree.keppres_7_2024",
    .of = &netralitas::keppres_7_2024,
    .kind = decree_kind::presidential,
    .entries = keppres_7_2024_days,
};

}  // namespace decrees

}  // namespace netralitas

#endif
