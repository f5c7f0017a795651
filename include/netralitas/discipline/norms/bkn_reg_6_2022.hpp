// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Peraturan BKN 6/2022: its rows on discipline.
#ifndef NETRALITAS_DISCIPLINE_NORMS_BKN_REG_6_2022_HPP
#define NETRALITAS_DISCIPLINE_NORMS_BKN_REG_6_2022_HPP

#include <netralitas/law/instruments/personnel_bodies.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief Rows of Peraturan BKN 6/2022 on discipline.
inline constexpr norm discipline_bkn_reg_6_2022[] = {
    {.id = "discipline.decision.sent_if_absent",
     .binds = pns | cpns,
     .force = since(2021, 8, 31),
     .kind = deontic::obligation,
     .when = absence_at_delivery,
     .basis = {bkn_reg_6_2022.pasal(49).ayat(8)},
     .grade = evidence::report,
     .selected_by = selects::procedure_date,
     .words = {"When the person is not present at delivery, the decision goes to the last known address, at the latest three working days later.",
               "Jika yang bersangkutan tidak hadir saat penyampaian, keputusan dikirim ke alamat terakhir yang diketahui paling lambat 3 hari kerja kemudian."},
     .effect = {"decision sent", "pengiriman keputusan"}},
    {.id = "discipline.decision.effective_15th_day",
     .binds = pns | cpns,
     .force = since(2021, 8, 31),
     .kind = deontic::effect,
     .when = (decision_received || decision_arrived_by_post) && !appeal_filed && !objection_filed,
     .basis = {bkn_reg_6_2022.pasal(50).ayat(1)},
     .grade = evidence::report,
     .selected_by = selects::procedure_date,
     .words = {"Counting from receipt or arrival, the decision takes effect on the fifteenth working day; if there is an administrative appeal, its outcome governs.",
               "Keputusan mulai berlaku pada hari kerja ke-15 terhitung sejak diterima atau tiba di alamat; jika ada banding administratif, sesuai dengan hasilnya."},
     .effect = {"decision in effect", "berlakunya keputusan"},
     .note = {"Receipt day and holidays are left out of the count: received 8 February 2022, effective 2 March 2022.",
              "Hari penerimaan dan hari libur tidak dihitung: diterima 8 Februari 2022, berlaku 2 Maret 2022."}},
    {.id = "discipline.decision.effective_postal_day_counts",
     .binds = pns | cpns,
     .force = since(2021, 8, 31),
     .kind = deontic::effect,
     .when = decision_arrived_by_post && !appeal_filed && !objection_filed,
     .basis = {bkn_reg_6_2022.pasal(50).ayat(1)},
     .grade = evidence::derived,
     .selected_by = selects::procedure_date,
     .reading = "postal_day_counts",
     .words = {"If the decision comes by post, its day of arrival already counts as the first of the fifteen.",
               "Bagi keputusan yang tiba melalui pos, hari tibanya dihitung sebagai hari pertama dari 15 hari itu."},
     .effect = {"in effect one working day earlier", "berlaku satu hari kerja lebih awal"},
     .note = {"One of two hypotheses that explain an official example which is one day short.",
              "Salah satu dari dua hipotesis untuk contoh resmi yang kurang satu hari."}},
    {.id = "discipline.effect.no_promotion",
     .binds = pns | cpns,
     .force = since(2021, 8, 31),
     .kind = deontic::effect,
     .when = decision_effective && (level::moderate | level::heavy) && !punishment_ended,
     .basis = {bkn_reg_6_2022.pasal(55).ayat(1)},
     .grade = evidence::report,
     .selected_by = selects::procedure_date,
     .words = {"During a moderate or heavy punishment there is neither periodic raise nor promotion; during examination or appeal there is no transfer.",
               "Selama menjalani hukuman disiplin sedang atau berat tidak ada kenaikan gaji berkala dan kenaikan pangkat; selama diperiksa atau menempuh banding tidak ada mutasi."},
     .effect = {"frozen while it lasts", "dibekukan selama masa itu"}},
};

}  // namespace netralitas::norms

#endif
