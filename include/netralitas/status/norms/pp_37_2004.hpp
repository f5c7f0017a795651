// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief PP 37/2004: its rows on status.
#ifndef NETRALITAS_STATUS_NORMS_PP_37_2004_HPP
#define NETRALITAS_STATUS_NORMS_PP_37_2004_HPP

#include <netralitas/law/instruments/government_regulations.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of PP 37/2004 on status.
inline constexpr norm status_pp_37_2004[] = {
    {.id = "status.cpns.bound",
     .binds = cpns,
     .kind = deontic::obligation,
     .then = consequence::service_ends,
     .when = became_party_member,
     .basis = {pp_37_2004},
     .grade = evidence::report,
     .selected_by = selects::event_date,
     .words = {"The ban on party membership binds probationary civil servants (CPNS) in the same way as PNS.",
               "Larangan menjadi anggota partai politik mengikat CPNS sebagaimana mengikat PNS."},
     .effect = {"discharge of the probationer", "pemberhentian sebagai CPNS"},
     .note = {"Which article governs the discharge of a CPNS is not established; art. 37 of PP 11/2017 is unconfirmed.",
              "Pasal yang mengatur pemberhentian CPNS belum diketahui pasti; Pasal 37 PP 11/2017 belum terkonfirmasi."}},
    {.id = "party.member.pp37_must_resign",
     .binds = pns | cpns,
     .force = until(2017, 4, 6),
     .kind = deontic::obligation,
     .then = consequence::must_resign,
     .when = became_party_member,
     .basis = {pp_37_2004.pasal(2).sampai(9)},
     .grade = evidence::report,
     .selected_by = selects::event_date,
     .words = {"A civil servant who intends to join a party must resign beforehand, and whoever joins without resigning is discharged without honour.",
               "Pegawai negeri sipil yang akan menjadi anggota partai politik wajib lebih dahulu mengundurkan diri; yang menjadi anggota tanpa mengundurkan diri diberhentikan tidak dengan hormat."},
     .effect = {"honourable from the end of the month of the application, otherwise dishonourable",
                "dengan hormat terhitung mulai akhir bulan pengajuan, jika tidak maka tidak dengan hormat"},
     .note = {"Day in force (2004) not established; known only from a private summary, and its standing is open. It ends where art. 255 of PP 11/2017 begins, the later law; CPNS are covered by a rule of their own.",
              "Tanggal berlaku (2004) tidak diketahui; hanya dari ringkasan pribadi dan kedudukannya belum pasti. Berakhir saat Pasal 255 PP 11/2017 mulai berlaku (hukum yang lebih baru); CPNS diatur tersendiri."}},
    {.id = "party.member.pp37_suspension",
     .binds = pns | cpns,
     .kind = deontic::power,
     .when = resignation_submitted && letter_ground::party && (case_kind::discipline || appeal_filed ||
             handover_difficult),
     .basis = {pp_37_2004.pasal(2).sampai(9)},
     .grade = evidence::report,
     .selected_by = selects::event_date,
     .reading = "pp37_2004_still_applies",
     .words = {"Discharge on resignation for a party may be withheld while a serious discipline case or an appeal is pending, or for up to six months if duties are hard to hand over.",
               "Pemberhentian karena masuk partai dapat ditangguhkan selama perkara disiplin berat atau banding masih berjalan, atau paling lama enam bulan apabila tugas sulit diserahterimakan."},
     .effect = {"discharge suspended", "pemberhentian ditangguhkan"},
     .note = {"PP 11/2017 does not repeat this.", "Tidak diulang dalam PP 11/2017."}},
    {.id = "party.member.pp37_silence_is_grant",
     .binds = pns | cpns,
     .kind = deontic::effect,
     .when = missed("deadline.party.pp37_decision"),
     .basis = {pp_37_2004.pasal(2).sampai(9)},
     .grade = evidence::report,
     .selected_by = selects::event_date,
     .reading = "pp37_2004_still_applies",
     .words = {"A resignation on which the appointing authority has not decided within twenty working days is deemed granted.",
               "Apabila PPK tidak mengambil keputusan atas pengunduran diri dalam 20 hari kerja, pengunduran diri itu dianggap dikabulkan."},
     .effect = {"deemed grant; decree within 30 days", "dianggap dikabulkan; keputusan diterbitkan dalam 30 hari"}},
};

}  // namespace netralitas::norms

#endif
