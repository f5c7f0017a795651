// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Surat Kanreg IX BKN 2024: its rows on status.
#ifndef NETRALITAS_STATUS_NORMS_BKN_KANREG9_LETTER_2024_HPP
#define NETRALITAS_STATUS_NORMS_BKN_KANREG9_LETTER_2024_HPP

#include <netralitas/law/instruments/government_regulations.hpp>
#include <netralitas/law/instruments/personnel_bodies.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of Surat Kanreg IX BKN 2024 on status.
inline constexpr norm status_bkn_kanreg9_letter_2024[] = {
    {.id = "candidacy.request_after_determination",
     .binds = pns,
     .contests = pilkada,
     .force = between(date{2024, 8, 24}, date{2024, 11, 27}),
     .kind = deontic::definition,
     .when = determined_as_candidate && cycle::pilkada_2024,
     .basis = {bkn_kanreg9_letter_2024, pp_11_2017.pasal(268)},
     .grade = evidence::report,
     .selected_by = selects::determination_date,
     .words = {"According to BKN, aspirants file the written request with the appointing authority after determination, with BKN's technical consideration for the pension right.",
               "Menurut BKN, bakal calon mengajukan permintaan tertulis kepada PPK setelah penetapan, dengan pertimbangan teknis BKN untuk hak pensiunnya."},
     .effect = {"discharge decree within 14 working days of the proposal",
                "keputusan pemberhentian dalam 14 hari kerja sejak usul"},
     .note = {"This is the personnel clock only; at determination KPU asks for the decree, or for receipt and in-process statement.",
              "Hanya menyangkut jalur kepegawaian; pada penetapan KPU meminta keputusan, atau tanda terima dan surat keterangan sedang diproses."}},
    {.id = "candidacy.request_by_5_august_2024",
     .binds = pns,
     .contests = pilkada,
     .force = between(date{2024, 8, 3}, date{2024, 8, 5}),
     .kind = deontic::obligation,
     .when = plan_to_stand && cycle::pilkada_2024,
     .basis = {bkn_kanreg9_letter_2024},
     .grade = evidence::report,
     .selected_by = selects::contest_day,
     .reading = "jayapura_2024",
     .words = {"One regency requires every aspirant to hand in the request before registration, by 5 August 2024 at the latest.",
               "Suatu kabupaten meminta setiap bakal calon mengajukan permintaan berhenti sebelum pendaftaran, paling lambat 5 Agustus 2024."},
     .effect = {"late for the regency; no national consequence",
                "terlambat menurut kabupaten itu; tanpa akibat secara nasional"},
     .note = {"A local date for this contest, whatever day the pair is determined.",
              "Tanggal setempat untuk kontestasi ini, kapan pun pasangan calon ditetapkan."}},
};

}  // namespace netralitas::norms

#endif
