// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Keppres 2/2025: joint leave of civil servants in 2025.
#ifndef NETRALITAS_CALENDAR_DECREES_KEPPRES_2_2025_HPP
#define NETRALITAS_CALENDAR_DECREES_KEPPRES_2_2025_HPP

#include <netralitas/calendar/decree.hpp>

namespace netralitas {

/// @brief Keppres 2/2025: joint leave of civil servants in 2025.
inline constexpr instrument keppres_2_2025{
    .id = "keppres_2_2025",
    .short_name = "Keppres 2/2025",
    .title = {"Presidential decree on the joint leave of civil servants in 2025",
              "Cuti Bersama Pegawai ASN Tahun 2025"},
    .issuer = "President",
    .issued = between(date{2025, 1, 16}, date{2025, 1, 16}),
    .force = between(date{2025, 1, 16}, date{2025, 12, 31}),
    .grade = evidence::report,
    .note = {"For 18 August 2025 no amendment is known.",
             "Untuk 18 Agustus 2025 tidak diketahui adanya perubahan."},
};

namespace decrees {

/// @brief The days that @ref netralitas::keppres_2_2025 declares or withdraws.
inline constexpr decree_entry keppres_2_2025_days[] = {
    declare(date{2025, 1, 28}, day_kind::joint_leave,
        {"Joint leave for Chinese New Year", "Cuti Bersama Tahun Baru Imlek 2576 Kongzili"}),
    declare(date{2025, 3, 28}, day_kind::joint_leave,
        {"Joint leave for Nyepi (Saka New Year)", "Cuti Bersama Hari Suci Nyepi (Tahun Baru Saka 1947)"}),
    declare(date{2025, 4, 2}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1446 Hijriah"}),
    declare(date{2025, 4, 3}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1446 Hijriah"}),
    declare(date{2025, 4, 4}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1446 Hijriah"}),
    declare(date{2025, 4, 7}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1446 Hijriah"}),
    declare(date{2025, 5, 13}, day_kind::joint_leave,
        {"Joint leave for Vesak", "Cuti Bersama Hari Raya Waisak 2569 BE"}),
    declare(date{2025, 5, 30}, day_kind::joint_leave,
        {"Joint leave for Ascension of Jesus Christ", "Cuti Bersama Kenaikan Yesus Kristus"}),
    declare(date{2025, 6, 9}, day_kind::joint_leave,
        {"Joint leave for Eid al-Adha", "Cuti Bersama Hari Raya Idul Adha 1446 Hijriah"}),
    declare(date{2025, 12, 26}, day_kind::joint_leave,
        {"Joint leave for Christmas Day", "Cuti Bersama Kelahiran Yesus Kristus (Natal)"}),
};

/// @brief @ref netralitas::keppres_2_2025 as a step of the decree log.
inline constexpr decree keppres_2_2025{
    .id = "calendar.decree.keppres_2_2025",
    .of = &netralitas::keppres_2_2025,
    .kind = decree_kind::presidential,
    .entries = keppres_2_2025_days,
};

}  // namespace decrees

}  // namespace netralitas

#endif
