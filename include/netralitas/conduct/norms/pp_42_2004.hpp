// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief PP 42/2004: its rows on conduct.
#ifndef NETRALITAS_CONDUCT_NORMS_PP_42_2004_HPP
#define NETRALITAS_CONDUCT_NORMS_PP_42_2004_HPP

#include <netralitas/law/instruments/government_regulations.hpp>
#include <netralitas/law/instruments/ministries_and_regions.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of PP 42/2004 on conduct.
inline constexpr norm conduct_pp_42_2004[] = {
    {.id = "conduct.skb2022.approach_ethics",
     .binds = pns | cpns | pppk | pppk_part_time,
     .force = since(2022, 9, 22),
     .kind = deontic::effect,
     .then = consequence::moral_sanction,
     .when = item("skb_netralitas_2022:II.B.3"),
     .basis = {pp_42_2004.pasal(15)},
     .grade = evidence::report,
     .selected_by = selects::act_date,
     .reading = "b3_ethics_cirebon",
     .words = {"One personnel office handles the approach to a party or the community as an ethics matter: a statement of dissatisfaction together with the sanctions of the decree.",
               "Satu badan kepegawaian memperlakukan pendekatan kepada partai atau masyarakat sebagai perkara kode etik, dengan pernyataan tidak puas ditambah sanksi menurut SKB."},
     .effect = {"ethics-type sanction", "sanksi sejenis sanksi kode etik"}},
    {.id = "conduct.pp42.avoid_conflict",
     .binds = pns | cpns,
     .kind = deontic::obligation,
     .when = favours::bakal_calon | favours::own_candidacy | favours::party,
     .basis = {pp_42_2004.pasal(11).huruf('c')},
     .grade = evidence::report,
     .selected_by = selects::act_date,
     .words = {"Civil servants must avoid conflicts of personal, group or factional interest; every ethics case before determination rests on this duty.",
               "PNS menghindari konflik kepentingan pribadi, kelompok, atau golongan; kewajiban ini menjadi dasar setiap perkara kode etik sebelum penetapan."},
     .effect = {"moral sanction", "sanksi moral"}},
    {.id = "conduct.pp42.moral_sanction",
     .binds = pns | cpns,
     .kind = deontic::effect,
     .then = consequence::moral_sanction,
     .when = applies("conduct.pp42.avoid_conflict") || item("skb_netralitas_2022:II.A") || item("se_menpanrb_b71_2017"),
     .basis = {pp_42_2004.pasal(15).ayat(1), pp_42_2004.pasal(15).ayat(2), pp_42_2004.pasal(15).ayat(3)},
     .grade = evidence::report,
     .selected_by = selects::act_date,
     .words = {"A breach of ethics leads to a written moral sanction that the appointing authority states as a closed or an open statement.",
               "Pelanggaran kode etik dikenai sanksi moral secara tertulis yang dinyatakan oleh PPK dalam bentuk pernyataan tertutup atau pernyataan terbuka."},
     .effect = {"closed or open statement", "pernyataan tertutup atau pernyataan terbuka"}},
    {.id = "conduct.pp42.delegation",
     .binds = pns | cpns,
     .kind = deontic::power,
     .when = applies("conduct.pp42.moral_sanction"),
     .basis = {pp_42_2004.pasal(15).ayat(4), pp_42_2004.pasal(15).ayat(5)},
     .grade = evidence::memory,
     .selected_by = selects::act_date,
     .words = {"The statement must name the breach, and the authority may leave making it to a delegate.",
               "Pernyataan menyebutkan pelanggaran yang dilakukan, dan PPK dapat mendelegasikan penyampaiannya."},
     .effect = {"statement by the authority or its delegate",
                "pernyataan oleh PPK atau pejabat yang menerima delegasi"}},
    {.id = "conduct.pp42.administrative_action",
     .binds = pns | cpns,
     .kind = deontic::power,
     .when = council_recommended,
     .basis = {pp_42_2004.pasal(16), se_menpan_6_2016},
     .grade = evidence::report,
     .selected_by = selects::act_date,
     .words = {"If the ethics council recommends it, administrative action may be taken on top of the moral sanction.",
               "Selain sanksi moral, dapat dikenakan tindakan administratif atas rekomendasi majelis kode etik."},
     .effect = {"administrative action", "tindakan administratif"},
     .note = {"The number of the article is unconfirmed.", "Nomor pasal belum terkonfirmasi."}},
    {.id = "conduct.pp42.council",
     .binds = pns | cpns,
     .kind = deontic::definition,
     .when = is(case_kind::ethics),
     .basis = {pp_42_2004.pasal(17), pp_42_2004.pasal(18), pp_42_2004.pasal(19)},
     .grade = evidence::memory,
     .selected_by = selects::act_date,
     .words = {"The ad hoc ethics council has one chair, one secretary and at least three members, an odd number, none ranking below the person; it hears the person and decides finally, by deliberation or majority.",
               "Majelis kode etik bersifat ad hoc: satu ketua, satu sekretaris, minimal tiga anggota, berjumlah ganjil, berpangkat tidak lebih rendah; majelis mendengar yang bersangkutan dan memutus secara final lewat musyawarah atau suara terbanyak."},
     .effect = {"decision of the council", "keputusan majelis kode etik"}},
};

}  // namespace netralitas::norms

#endif
