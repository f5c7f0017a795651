// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Keppres 42/2025: joint leave of civil servants in 2026.
#ifndef NETRALITAS_CALENDAR_DECREES_KEPPRES_42_2025_HPP
#define NETRALITAS_CALENDAR_DECREES_KEPPRES_42_2025_HPP

#include <netralitas/calendar/decree.hpp>

namespace netralitas {

/// @brief Keppres 42/2025: joint leave of civil servants in 2026.
inline constexpr instrument keppres_42_2025{
    .id = "keppres_42_2025",
    .short_name = "Keppres 42/2025",
    .title = {"Presidential decree on the joint leave of civil servants in 2026",
              "Cuti Bersama Pegawai ASN Tahun 2026"},
    .issuer = "President",
    .issued = between(date{2025, 12, 31}, date{2025, 12, 31}),
    .force = between(date{2025, 12, 31}, date{2026, 12, 31}),
    .grade = evidence::report,
    .note = {"Public by 4 February 2026.",
             "Sudah terbuka untuk umum pada 4 Februari 2026."},
};

namespace decrees {

/// @brief The days that @ref netralitas::keppres_42_2025 declares or withdraws.
inline constexpr decree_entry keppres_42_2025_days[] = {
    declare(date{2026, 2, 16}, day_kind::joint_leave,
        {"Joint leave for Chinese New Year", "Cuti Bersama Tahun Baru Imlek 2577 Kongzili"}),
    declare(date{2026, 3, 18}, day_kind::joint_leave,
        {"Joint leave for Nyepi (Saka New Year)", "Cuti Bersama Hari Suci Nyepi (Tahun Baru Saka 1948)"}),
    declare(date{2026, 3, 20}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1447 Hijriah"}),
    declare(date{2026, 3, 23}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1447 Hijriah"}),
    declare(date{2026, 3, 24}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1447 Hijriah"}),
    declare(date{2026, 5, 15}, day_kind::joint_leave,
        {"Joint leave for Ascension of Jesus Christ", "Cuti Bersama Kenaikan Yesus Kristus"}),
    declare(date{2026, 5, 28}, day_kind::joint_leave,
        {"Joint leave for Eid al-Adha", "Cuti Bersama Hari Raya Idul Adha 1447 Hijriah"}),
    declare(date{2026, 12, 24}, day_kind::joint_leave,
        {"Joint leave for Christmas Day", "Cuti Bersama Kelahiran Yesus Kristus (Natal)"}),
};

/// @brief @ref netralitas::keppres_42_2025 as a step of the decree log.
inline constexpr decree keppres_42_2025{
    .id = "calendar.decree.keppres_42_2025",
    .of = &netralitas::keppres_42_2025,
    .kind = decree_kind::presidential,
    .entries = keppres_42_2025_days,
};

}  // namespace decrees

}  // namespace netralitas

#endif
