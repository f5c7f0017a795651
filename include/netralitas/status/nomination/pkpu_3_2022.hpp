// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief PKPU 3/2022: its rows on nomination.
#ifndef NETRALITAS_STATUS_NOMINATION_PKPU_3_2022_HPP
#define NETRALITAS_STATUS_NOMINATION_PKPU_3_2022_HPP

#include <netralitas/law/instruments/election_bodies.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of PKPU 3/2022 on nomination.
inline constexpr norm nomination_pkpu_3_2022[] = {
    {.id = "nomination.timetable.pemilu_2024_legislative",
     .contests = dpr | dprd,
     .force = between(date{2023, 4, 24}, date{2024, 2, 14}),
     .kind = deontic::definition,
     .when = is(cycle::pemilu_2024),
     .basis = {pkpu_3_2022, pkpu_10_2023, kpu_dec_1026_2023, kpu_dec_360_2024, kpu_dec_1206_2024},
     .grade = evidence::report,
     .selected_by = selects::contest_day,
     .words = {"Legislative election 2024: registration 1-14 May 2023, DCS 18 August 2023, scrutiny of the draft DCT 24 September to 3 October 2023, DCT 3 November 2023, campaign 28 November 2023 to 10 February 2024, quiet period 11-13 February 2024, voting 14 February 2024.",
               "Pemilu legislatif 2024: pendaftaran 1-14 Mei 2023, DCS 18 Agustus 2023, pencermatan rancangan DCT 24 September sampai 3 Oktober 2023, DCT 3 November 2023, kampanye 28 November 2023 sampai 10 Februari 2024, masa tenang 11-13 Februari 2024, pemungutan suara 14 Februari 2024."},
     .effect = {"dates of the stages", "tanggal tahapan"},
     .note = {"The final list was composed from 24 October to 2 November 2023 by the guide, to 3 November by the annex.",
              "Penyusunan DCT 24 Oktober sampai 2 November 2023 menurut pedoman, sampai 3 November menurut lampiran."}},
    {.id = "nomination.timetable.pemilu_2024_dpd",
     .contests = dpd,
     .force = between(date{2022, 12, 6}, date{2024, 2, 14}),
     .kind = deontic::definition,
     .when = is(cycle::pemilu_2024),
     .basis = {pkpu_3_2022, pkpu_10_2022.as_amended_by(pkpu_11_2023)},
     .grade = evidence::report,
     .selected_by = selects::contest_day,
     .words = {"DPD 2024: support lists 16-29 December 2022, registration 1-14 May 2023, DCS 18 August 2023, DCT 3 November 2023, voting 14 February 2024.",
               "DPD 2024: penyerahan dukungan 16-29 Desember 2022, pendaftaran 1-14 Mei 2023, DCS 18 Agustus 2023, DCT 3 November 2023, pemungutan suara 14 Februari 2024."},
     .effect = {"dates of the stages", "tanggal tahapan"}},
    {.id = "nomination.timetable.pemilu_2024_president",
     .contests = president,
     .force = between(date{2023, 10, 16}, date{2024, 6, 26}),
     .kind = deontic::definition,
     .when = is(cycle::pemilu_2024),
     .basis = {pkpu_3_2022, pkpu_19_2023},
     .grade = evidence::report,
     .selected_by = selects::contest_day,
     .words = {"President 2024: registration 19-25 October 2023, substitute pairs 26 October to 8 November, pairs determined 13 November, numbers drawn 14 November, campaign 28 November 2023 to 10 February 2024, voting 14 February 2024; run-off planned for 26 June 2024, not held.",
               "Presiden 2024: pendaftaran 19-25 Oktober 2023, pasangan pengganti 26 Oktober sampai 8 November, penetapan 13 November, undian nomor 14 November, kampanye 28 November 2023 sampai 10 Februari 2024, pemungutan suara 14 Februari 2024; putaran kedua direncanakan 26 Juni 2024, tidak diadakan."},
     .effect = {"dates of the stages", "tanggal tahapan"}},
};

}  // namespace netralitas::norms

#endif
