// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief SE Mendagri 100.2.1.3/2314/SJ: its rows on nomination.
#ifndef NETRALITAS_STATUS_NOMINATION_SE_MENDAGRI_2314_2024_HPP
#define NETRALITAS_STATUS_NOMINATION_SE_MENDAGRI_2314_2024_HPP

#include <netralitas/law/instruments/ministries_and_regions.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of SE Mendagri 100.2.1.3/2314/SJ on nomination.
inline constexpr norm nomination_se_mendagri_2314_2024[] = {
    {.id = "nomination.pilkada_2024.acting_head_40_days",
     .binds = acting_head,
     .contests = pilkada,
     .force = between(date{2024, 5, 16}, date{2024, 8, 29}),
     .kind = deontic::obligation,
     .when = (plan_to_stand || registered_as_candidate) && cycle::pilkada_2024,
     .basis = {se_mendagri_2314_2024},
     .grade = evidence::report,
     .selected_by = selects::contest_day,
     .words = {"The resignation of an acting regional head who intends to stand must reach the minister forty days before registration, the official day being 17 July 2024.",
               "Pengunduran diri penjabat kepala daerah yang akan mencalonkan diri disampaikan kepada menteri 40 hari sebelum pendaftaran; hari resminya 17 Juli 2024."},
     .effect = {"reprimand and loss of the acting post, no other sanction; by another reading dishonourable discharge",
                "teguran dan kehilangan jabatan penjabat, tanpa sanksi lain; menurut tafsir lain diberhentikan tidak dengan hormat"},
     .note = {"Concerns the acting post only.", "Hanya menyangkut jabatan penjabat kepala daerah."}},
    {.id = "nomination.pilkada_2024.acting_head_keeps_working",
     .binds = acting_head,
     .contests = pilkada,
     .force = between(date{2024, 5, 16}, date{2024, 8, 29}),
     .kind = deontic::obligation,
     .then = consequence::must_keep_working,
     .when = resignation_submitted && cycle::pilkada_2024 && !replacement_decree_issued,
     .basis = {se_mendagri_2314_2024},
     .grade = evidence::report,
     .selected_by = selects::contest_day,
     .words = {"Until the replacement decree is issued the acting head stays at work.",
               "Penjabat tetap bekerja sampai terbitnya keputusan penggantian."},
     .effect = {"stays in the acting post until replaced", "tetap menjadi penjabat sampai diganti"}},
    {.id = "nomination.pilkada_2024.acting_head_dishonourable",
     .binds = acting_head,
     .contests = pilkada,
     .force = between(date{2024, 5, 16}, date{2024, 8, 29}),
     .kind = deontic::effect,
     .then = consequence::discharge_without_honour,
     .when = missed("deadline.pilkada_2024.acting_heads") && cycle::pilkada_2024,
     .basis = {se_mendagri_2314_2024},
     .grade = evidence::report,
     .selected_by = selects::contest_day,
     .reading = "acting_head_dishonourable",
     .words = {"An acting head whose letter is late is dishonourably dismissed.",
               "Penjabat yang terlambat diberhentikan tidak dengan hormat."},
     .effect = {"dishonourable dismissal", "diberhentikan tidak dengan hormat"}},
    {.id = "nomination.pilkada_2024.acting_head_no_sanction",
     .binds = acting_head,
     .contests = pilkada,
     .force = between(date{2024, 5, 16}, date{2024, 8, 29}),
     .kind = deontic::effect,
     .then = consequence::post_lost,
     .when = missed("deadline.pilkada_2024.acting_heads") && cycle::pilkada_2024,
     .basis = {se_mendagri_2314_2024},
     .grade = evidence::report,
     .selected_by = selects::contest_day,
     .words = {"An acting head whose letter is late receives a reprimand and loses the acting post, without further sanction.",
               "Penjabat yang terlambat mendapat teguran dan kehilangan jabatan penjabat, tanpa sanksi lain."},
     .effect = {"loss of the acting post", "kehilangan jabatan penjabat"}},
    {.id = "nomination.pilkada_2024.forty_days_for_all_asn",
     .binds = pns,
     .contests = pilkada,
     .force = between(date{2024, 5, 16}, date{2024, 8, 29}),
     .kind = deontic::obligation,
     .when = (plan_to_stand || registered_as_candidate) && cycle::pilkada_2024,
     .basis = {se_mendagri_2314_2024},
     .grade = evidence::report,
     .selected_by = selects::contest_day,
     .reading = "bawaslu_kuningan_2024",
     .words = {"For ordinary ASN, too, the forty days bring resignation and leave forward.",
               "Tenggat 40 hari juga memajukan pengunduran diri dan cuti bagi pegawai ASN biasa."},
     .effect = {"late; consequence not stated", "terlambat; akibat tidak disebutkan"},
     .note = {"The circular does not support this.", "Tidak didukung oleh surat edaran."}},
};

}  // namespace netralitas::norms

#endif
