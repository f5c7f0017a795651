// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Surat MenPANRB B/26/S.SM.00.01/2023: its rows on reporting.
#ifndef NETRALITAS_DISCIPLINE_REPORTING_MENPANRB_LETTER_B26_2023_HPP
#define NETRALITAS_DISCIPLINE_REPORTING_MENPANRB_LETTER_B26_2023_HPP

#include <netralitas/law/instruments/ministries_and_regions.hpp>
#include <netralitas/law/instruments/presidential.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of Surat MenPANRB B/26/S.SM.00.01/2023 on reporting.
inline constexpr norm reporting_menpanrb_letter_b26_2023[] = {
    {.id = "reporting.sbt.kasn_flow",
     .binds = pns | cpns | pppk | pppk_part_time,
     .force = between(date{2023, 3, 21}, date{2024, 8, 22}),
     .kind = deontic::definition,
     .when = case_kind::neutrality && case_entered,
     .basis = {menpanrb_letter_b26_2023},
     .grade = evidence::report,
     .selected_by = selects::report_date,
     .words = {"Bawaslu examines the case, KASN verifies and recommends, the appointing authority (PPK) imposes the punishment, and BKN checks through the discipline application.",
               "Bawaslu memeriksa, KASN memverifikasi dan merekomendasikan, PPK menjatuhkan hukuman, dan BKN mengecek melalui aplikasi disiplin."},
     .note = {"From 23 August to 3 September 2024 no flow is known; the body is BKN.",
              "Untuk 23 Agustus sampai 3 September 2024 alurnya tidak diketahui; lembaganya BKN."}},
    {.id = "reporting.sbt.ppk_follow_up_14wd",
     .binds = pns | cpns | pppk | pppk_part_time,
     .force = since(2023, 3, 21),
     .kind = deontic::obligation,
     .when = recommendation_received,
     .basis = {menpanrb_letter_b26_2023, perpres_116_2022},
     .grade = evidence::report,
     .selected_by = selects::report_date,
     .words = {"The appointing authority (PPK) must carry out a recommendation within 14 working days.",
               "PPK menindaklanjuti rekomendasi dalam waktu paling lama 14 hari kerja."},
     .effect = {"warning, then reprimand, then blocking of personnel data",
                "peringatan, teguran, kemudian pemblokiran data kepegawaian"},
     .note = {"BKN said this on 6 February 2024 as practice, not as text of the joint decree; if it survives the end of KASN is open.",
              "Dikatakan BKN 6 Februari 2024 sebagai praktik, bukan teks SKB; apakah bertahan setelah KASN berakhir masih terbuka."}},
};

}  // namespace netralitas::norms

#endif
