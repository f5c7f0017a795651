// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief SKB Netralitas 2020: its rows on conduct.
#ifndef NETRALITAS_CONDUCT_NORMS_SKB_NETRALITAS_2020_HPP
#define NETRALITAS_CONDUCT_NORMS_SKB_NETRALITAS_2020_HPP

#include <netralitas/law/instruments/government_regulations.hpp>
#include <netralitas/law/instruments/ministries_and_regions.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of SKB Netralitas 2020 on conduct.
inline constexpr norm conduct_skb_netralitas_2020[] = {
    {.id = "conduct.skb2020.list",
     .binds = pns | cpns | pppk,
     .contests = pilkada,
     .force = between(date{2020, 9, 10}, date{2022, 9, 21}),
     .kind = deontic::definition,
     .when = item("skb_netralitas_2020"),
     .basis = {skb_netralitas_2020.bagian("1-16")},
     .grade = evidence::report,
     .selected_by = selects::act_date,
     .words = {"The joint decree of 2020 forbids sixteen acts.", "SKB Tahun 2020 melarang enam belas perbuatan."},
     .effect = {"the sixteen listed acts count as violations",
                "enam belas perbuatan dalam daftar sebagai pelanggaran"}},
    {.id = "conduct.skb2020.pilkada_only",
     .binds = pns | cpns | pppk,
     .contests = president | dpr | dpd | dprd,
     .force = between(date{2020, 9, 10}, date{2022, 9, 21}),
     .kind = deontic::definition,
     .when = favours::bakal_calon | favours::calon | favours::party | favours::own_candidacy,
     .basis = {skb_netralitas_2020, pp_42_2004.pasal(11).huruf('c')},
     .grade = evidence::derived,
     .selected_by = selects::act_date,
     .words = {"Since the decree of 2020 covers Pilkada alone, no list of acts was in force for other contests until the decree of 2022.",
               "SKB Tahun 2020 hanya berlaku untuk pilkada, sehingga bagi pemilihan lain tidak ada daftar perbuatan yang berlaku sampai terbitnya SKB Tahun 2022."},
     .effect = {"ethics duty of art. 11(c) of PP 42/2004, and the discipline regulation of the day",
                "kewajiban etika dalam Pasal 11 huruf c PP 42/2004 dan peraturan disiplin yang berlaku saat itu"},
     .note = {"The stages of the 2024 general election began on 14 June 2022.",
              "Tahapan Pemilu 2024 dimulai 14 Juni 2022."}},
    {.id = "conduct.skb2020.sanctions",
     .binds = pns | cpns | pppk,
     .contests = pilkada,
     .force = between(date{2020, 9, 10}, date{2022, 9, 21}),
     .kind = deontic::effect,
     .when = item("skb_netralitas_2020"),
     .basis = {skb_netralitas_2020, pp_42_2004.pasal(15), pp_53_2010},
     .grade = evidence::report,
     .selected_by = selects::act_date,
     .words = {"Moral sanctions, the eleven punishments of PP 53/2010 and dishonourable discharge are the means by which the decree of 2020 is enforced.",
               "SKB Tahun 2020 ditegakkan dengan sanksi moral, sebelas jenis hukuman dalam PP 53/2010, dan pemberhentian tidak dengan hormat."},
     .effect = {"moral sanction, punishment under PP 53, or dishonourable discharge",
                "sanksi moral, hukuman menurut PP 53, atau pemberhentian tidak dengan hormat"},
     .note = {"Acts from 31 August 2021 on fall under PP 94/2021.",
              "Perbuatan sejak 31 Agustus 2021 tunduk pada PP 94/2021."}},
    {.id = "conduct.skb2020.speaker_exception",
     .binds = pns | cpns | pppk,
     .contests = pilkada,
     .force = between(date{2020, 9, 10}, date{2022, 9, 21}),
     .kind = deontic::permission,
     .then = consequence::allowed,
     .when = conduct::speak_at_event && favours::party && explains_policy,
     .basis = {skb_netralitas_2020.bagian("4")},
     .grade = evidence::report,
     .selected_by = selects::act_date,
     .words = {"It was allowed to speak at a party event in order to explain government policy within one's duty.",
               "Menjadi pembicara pada acara partai politik untuk menjelaskan kebijakan pemerintah dalam lingkup tugasnya diperbolehkan."},
     .effect = {"no breach", "bukan pelanggaran"},
     .note = {"The list of 2022 omits it, yet a local supervisor still quoted it in 2024.",
              "Tidak ada dalam daftar 2022, tetapi masih dikutip pengawas setempat pada 2024."}},
};

}  // namespace netralitas::norms

#endif
