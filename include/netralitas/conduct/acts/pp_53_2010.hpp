// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief PP 53/2010: the acts it lists.
#ifndef NETRALITAS_CONDUCT_ACTS_PP_53_2010_HPP
#define NETRALITAS_CONDUCT_ACTS_PP_53_2010_HPP

#include <netralitas/law/instruments/government_regulations.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::acts {

/// @brief Acts of PP 53/2010.
inline constexpr act_row of_pp_53_2010[] = {
    {.id = "act.campaign.pp53_campaign",
     .type = "act.campaign",
     .item = "pp_53_2010:4(12)-(15)",
     .basis = pp_53_2010.bagian("4(12)-(15)"),
     .binds = pns | cpns,
     .beneficiary = stage::calon,
     .opens = track::discipline,
     .then = consequence::moderate_punishment,
     .when = (conduct::campaign_participant | conduct::campaign_executor | conduct::team_member) && favours::calon,
     .grade = evidence::report,
     .words = {"Being involved in a campaign.", "Terlibat dalam kampanye."},
     .sanction = {"moderate discipline punishment (PP 53/2010)", "hukuman disiplin sedang (PP 53/2010)"},
     .note = {"For acts until 30 August 2021. Which of numbers 12 to 15 covers it is not established; the numbers are unconfirmed.",
              "Untuk perbuatan sampai 30 Agustus 2021. Angka mana dari 12 sampai 15 yang memuatnya tidak diketahui; nomornya belum terkonfirmasi."}},
    {.id = "act.campaign_state_facilities.pp53_facilities",
     .type = "act.campaign_state_facilities",
     .item = "pp_53_2010:4(12)-(15)",
     .basis = pp_53_2010.bagian("4(12)-(15)"),
     .binds = pns | cpns,
     .beneficiary = stage::calon,
     .opens = track::discipline,
     .then = consequence::heavy_punishment,
     .when = state_facilities && favours::calon && (campaign_role::participant | campaign_role::executor |
             campaign_role::team),
     .grade = evidence::report,
     .words = {"Making use of office facilities for a campaign.", "Menggunakan fasilitas kantor untuk kampanye."},
     .sanction = {"heavy discipline punishment (PP 53/2010)", "hukuman disiplin berat (PP 53/2010)"},
     .note = {"For acts until 30 August 2021. Which of numbers 12 to 15 covers it is not established; the numbers are unconfirmed.",
              "Untuk perbuatan sampai 30 Agustus 2021. Angka mana dari 12 sampai 15 yang memuatnya tidak diketahui; nomornya belum terkonfirmasi."}},
    {.id = "act.id_card_support.pp53_id_card",
     .type = "act.id_card_support",
     .item = "pp_53_2010:4(12)-(15)",
     .basis = pp_53_2010.bagian("4(12)-(15)"),
     .binds = pns | cpns,
     .beneficiary = stage::calon,
     .opens = track::discipline,
     .then = consequence::moderate_punishment,
     .when = conduct::support_letter | conduct::collect_identity_cards,
     .grade = evidence::report,
     .words = {"Giving a letter of support with an identity card.", "Memberikan surat dukungan disertai KTP."},
     .sanction = {"moderate discipline punishment (PP 53/2010)", "hukuman disiplin sedang (PP 53/2010)"},
     .note = {"For acts until 30 August 2021. Which of numbers 12 to 15 covers it is not established; the numbers are unconfirmed.",
              "Untuk perbuatan sampai 30 Agustus 2021. Angka mana dari 12 sampai 15 yang memuatnya tidak diketahui; nomornya belum terkonfirmasi."}},
    {.id = "act.partisan_activity.pp53_partisan",
     .type = "act.partisan_activity",
     .item = "pp_53_2010:4(12)-(15)",
     .basis = pp_53_2010.bagian("4(12)-(15)"),
     .binds = pns | cpns,
     .beneficiary = stage::calon,
     .opens = track::discipline,
     .then = consequence::moderate_punishment,
     .when = (conduct::meeting | conduct::invitation | conduct::appeal | conduct::call | conduct::gift) &&
             favours::calon,
     .grade = evidence::report,
     .words = {"Engaging in partisan activity.", "Melakukan kegiatan yang berpihak."},
     .sanction = {"moderate discipline punishment (PP 53/2010)", "hukuman disiplin sedang (PP 53/2010)"},
     .note = {"For acts until 30 August 2021. Which of numbers 12 to 15 covers it is not established; the numbers are unconfirmed.",
              "Untuk perbuatan sampai 30 Agustus 2021. Angka mana dari 12 sampai 15 yang memuatnya tidak diketahui; nomornya belum terkonfirmasi."}},
    {.id = "act.partisan_decision.pp53_decision",
     .type = "act.partisan_decision",
     .item = "pp_53_2010:4(12)-(15)",
     .basis = pp_53_2010.bagian("4(12)-(15)"),
     .binds = pns | cpns,
     .beneficiary = stage::calon,
     .opens = track::discipline,
     .then = consequence::heavy_punishment,
     .when = conduct::decision_or_act && (favours::calon || harms::calon),
     .grade = evidence::report,
     .words = {"Making a decision or taking an act that favours or harms a candidate.",
               "Membuat keputusan atau melakukan tindakan yang menguntungkan atau merugikan calon."},
     .sanction = {"heavy discipline punishment (PP 53/2010)", "hukuman disiplin berat (PP 53/2010)"},
     .note = {"For acts until 30 August 2021. Which of numbers 12 to 15 covers it is not established; the numbers are unconfirmed.",
              "Untuk perbuatan sampai 30 Agustus 2021. Angka mana dari 12 sampai 15 yang memuatnya tidak diketahui; nomornya belum terkonfirmasi."}},
};

}  // namespace netralitas::acts

#endif
