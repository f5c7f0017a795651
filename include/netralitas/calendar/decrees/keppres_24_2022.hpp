// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Keppres 24/2022: joint leave of civil servants in 2023.
#ifndef NETRALITAS_CALENDAR_DECREES_KEPPRES_24_2022_HPP
#define NETRALITAS_CALENDAR_DECREES_KEPPRES_24_2022_HPP

#include <netralitas/calendar/decree.hpp>

namespace netralitas {

/// @brief Keppres 24/2022: joint leave of civil servants in 2023.
inline constexpr instrument keppres_24_2022{
    .id = "keppres_24_2022",
    .short_name = "Keppres 24/2022",
    .title = {"Presidential decree on the joint leave of civil servants in 2023",
              "Cuti Bersama Pegawai ASN Tahun 2023"},
    .issuer = "President",
    .issued = between(date{2022, 12, 23}, date{2022, 12, 23}),
    .force = between(date{2022, 12, 23}, date{2023, 12, 31}),
    .grade = evidence::report,
    .note = {"Amended by Keppres 8/2023 and Keppres 16/2023.",
             "Diubah dengan Keppres 8/2023 dan Keppres 16/2023."},
};

namespace decrees {

/// @brief The days that @ref netralitas::keppres_24_2022 declares or withdraws.
inline constexpr decree_entry keppres_24_2022_days[] = {
    declare(date{2023, 1, 23}, day_kind::joint_leave,
        {"Joint leave for Chinese New Year", "Cuti Bersama Tahun Baru Imlek 2574 Kongzili"}),
    declare(date{2023, 3, 23}, day_kind::joint_leave,
        {"Joint leave for Nyepi (Saka New Year)", "Cuti Bersama Hari Suci Nyepi (Tahun Baru Saka 1945)"}),
    declare(date{2023, 4, 21}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1444 Hijriah"}),
    declare(date{2023, 4, 24}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1444 Hijriah"}),
    declare(date{2023, 4, 25}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1444 Hijriah"}),
    declare(date{2023, 4, 26}, day_kind::joint_leave,
        {"Joint leave for Eid al-Fitr", "Cuti Bersama Hari Raya Idul Fitri 1444 Hijriah"}),
    declare(date{2023, 6, 2}, day_kind::joint_leave,
        {"Joint leave for Vesak", "Cuti Bersama Hari Raya Waisak 2567 BE"}),
    declare(date{2023, 12, 26}, day_kind::joint_leave,
        {"Joint leave for Christmas Day", "Cuti Bersama Hari Raya Natal"}),
};

/// @brief @ref netralitas::keppres_24_2022 as a step of the decree log.
inline constexpr decree keppres_24_2022{
    .id = "calendar.decree.keppres_24_2022",
    .of = &netralitas::keppres_24_2022,
    .kind = decree_kind::presidential,
    .entries = keppres_24_2022_days,
};

}  // namespace decrees

}  // namespace netralitas

#endif
