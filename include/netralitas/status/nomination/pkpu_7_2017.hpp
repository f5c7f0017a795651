// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief PKPU 7/2017: its rows on nomination.
#ifndef NETRALITAS_STATUS_NOMINATION_PKPU_7_2017_HPP
#define NETRALITAS_STATUS_NOMINATION_PKPU_7_2017_HPP

#include <netralitas/law/instruments/election_bodies.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of PKPU 7/2017 on nomination.
inline constexpr norm nomination_pkpu_7_2017[] = {
    {.id = "nomination.timetable.pemilu_2019_legislative",
     .contests = dpr | dprd,
     .force = between(date{2018, 7, 1}, date{2019, 4, 17}),
     .kind = deontic::definition,
     .when = is(cycle::pemilu_2019),
     .basis = {pkpu_7_2017.as_amended_by(pkpu_5_2018), pkpu_7_2017.as_amended_by(pkpu_32_2018),
              pkpu_7_2017.as_amended_by(pkpu_10_2019), kpu_dec_1129_2018, kpu_dec_987_2019},
     .grade = evidence::report,
     .selected_by = selects::contest_day,
     .words = {"Legislative election 2019: registration 4-17 July 2018, DCS announced from 12 August 2018, DCT 20 September 2018, campaign 23 September 2018 to 13 April 2019, quiet period 14-16 April 2019, voting 17 April 2019.",
               "Pemilu legislatif 2019: pendaftaran 4-17 Juli 2018, DCS diumumkan mulai 12 Agustus 2018, DCT 20 September 2018, kampanye 23 September 2018 sampai 13 April 2019, masa tenang 14-16 April 2019, pemungutan suara 17 April 2019."},
     .effect = {"dates of the stages", "tanggal tahapan"}},
    {.id = "nomination.timetable.pemilu_2019_dpd",
     .contests = dpd,
     .force = between(date{2018, 3, 26}, date{2019, 4, 17}),
     .kind = deontic::definition,
     .when = is(cycle::pemilu_2019),
     .basis = {pkpu_7_2017.as_amended_by(pkpu_32_2018), kpu_dec_1130_2018},
     .grade = evidence::conflicting,
     .selected_by = selects::contest_day,
     .words = {"DPD 2019: support lists 22-26 April 2018, registration 9-11 July 2018, DCT 20 September 2018, voting 17 April 2019.",
               "DPD 2019: penyerahan dukungan 22-26 April 2018, pendaftaran 9-11 Juli 2018, DCT 20 September 2018, pemungutan suara 17 April 2019."},
     .effect = {"dates of the stages", "tanggal tahapan"},
     .note = {"Three versions of the registration days are in circulation.",
              "Terdapat tiga versi tanggal pendaftaran."}},
    {.id = "nomination.timetable.pemilu_2019_president",
     .contests = president,
     .force = between(date{2018, 8, 4}, date{2019, 4, 17}),
     .kind = deontic::definition,
     .when = is(cycle::pemilu_2019),
     .basis = {pkpu_7_2017.as_amended_by(pkpu_32_2018), pkpu_22_2018, kpu_dec_987_2019},
     .grade = evidence::report,
     .selected_by = selects::contest_day,
     .words = {"President 2019: registration from 4 August 2018, pairs determined 20 September 2018, numbers drawn 21 September 2018, campaign 23 September 2018 to 13 April 2019, voting 17 April 2019.",
               "Presiden 2019: pendaftaran mulai 4 Agustus 2018, penetapan pasangan calon 20 September 2018, pengundian nomor urut 21 September 2018, kampanye 23 September 2018 sampai 13 April 2019, pemungutan suara 17 April 2019."},
     .effect = {"dates of the stages", "tanggal tahapan"},
     .note = {"The number of the nomination regulation is unconfirmed.",
              "Nomor peraturan pencalonan belum terkonfirmasi."}},
};

}  // namespace netralitas::norms

#endif
