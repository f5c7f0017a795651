// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief PP 32/2018: its rows on status.
#ifndef NETRALITAS_STATUS_NORMS_PP_32_2018_HPP
#define NETRALITAS_STATUS_NORMS_PP_32_2018_HPP

#include <netralitas/law/instruments/government_regulations.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of PP 32/2018 on status.
inline constexpr norm status_pp_32_2018[] = {
    {.id = "candidacy.no_reactivation_pileg",
     .binds = pns | pppk | tni | polri | soe_staff,
     .contests = dpr | dprd,
     .force = since(2018, 7, 19),
     .kind = deontic::effect,
     .then = consequence::no_return,
     .when = resignation_submitted && (letter_ground::candidacy | letter_ground::party) && registered_as_candidate,
     .basis = {pp_32_2018.pasal(2)},
     .grade = evidence::report,
     .selected_by = selects::determination_date,
     .words = {"A person who filed a resignation to stand for DPR or DPRD has no claim to ask for reinstatement.",
               "Setiap orang yang telah mengajukan pengunduran diri untuk menjadi calon anggota DPR atau DPRD tidak dapat meminta diaktifkan kembali."},
     .effect = {"no way back", "tidak dapat kembali"}},
    {.id = "candidacy.no_reactivation_dpd",
     .binds = pns | pppk | tni | polri | soe_staff,
     .contests = dpd,
     .force = since(2018, 7, 19),
     .kind = deontic::effect,
     .then = consequence::no_return,
     .when = resignation_submitted && letter_ground::candidacy && registered_as_candidate,
     .basis = {pp_32_2018.pasal(2)},
     .grade = evidence::report,
     .selected_by = selects::determination_date,
     .words = {"A person who filed a resignation to stand for DPD likewise cannot ask to be reinstated.",
               "Setiap orang yang telah mengajukan pengunduran diri untuk menjadi calon anggota DPD juga tidak dapat meminta diaktifkan kembali."},
     .effect = {"no way back", "tidak dapat kembali"}},
    {.id = "candidacy.no_reactivation_president",
     .binds = pns | pppk | tni | polri | soe_staff,
     .contests = president,
     .force = since(2018, 7, 19),
     .kind = deontic::effect,
     .then = consequence::no_return,
     .when = resignation_submitted && letter_ground::candidacy && registered_as_candidate,
     .basis = {pp_32_2018.pasal(18)},
     .grade = evidence::report,
     .selected_by = selects::determination_date,
     .words = {"A person who filed a resignation to stand for President likewise cannot ask to be reinstated; elected officials need not resign.",
               "Setiap orang yang telah mengajukan pengunduran diri untuk menjadi calon Presiden juga tidak dapat meminta diaktifkan kembali; pejabat hasil pemilihan dikecualikan dari kewajiban mengundurkan diri."},
     .effect = {"no way back", "tidak dapat kembali"}},
    {.id = "candidacy.status_ends_on_dct",
     .binds = soe_staff,
     .contests = dpr | dprd,
     .force = since(2018, 7, 19),
     .kind = deontic::effect,
     .then = consequence::service_ends,
     .when = determined_as_candidate,
     .basis = {pp_32_2018.pasal(12).ayat(4)},
     .grade = evidence::report,
     .selected_by = selects::determination_date,
     .words = {"Once entered in the final list (DCT), a person no longer has the status, rights and powers of the office.",
               "Sejak ditetapkan dalam DCT, yang bersangkutan tidak lagi memiliki status, hak, dan kewenangan jabatannya."},
     .effect = {"status ends", "status berakhir"},
     .note = {"Shown for directors of state firms; that the same holds for ASN is unconfirmed.",
              "Terbukti bagi direksi BUMN; kesejajarannya bagi ASN belum terkonfirmasi."}},
};

}  // namespace netralitas::norms

#endif
