// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief The rows of the room `discipline`, gathered.
#ifndef NETRALITAS_DISCIPLINE_NORMS_HPP
#define NETRALITAS_DISCIPLINE_NORMS_HPP

#include <span>

#include <netralitas/discipline/appeal/ma_rumusan_kamar_2021.hpp>
#include <netralitas/discipline/appeal/perma_6_2018.hpp>
#include <netralitas/discipline/appeal/pp_79_2021.hpp>
#include <netralitas/discipline/appeal/uu_30_2014.hpp>
#include <netralitas/discipline/appeal/uu_5_1986.hpp>
#include <netralitas/discipline/criminal/mk_136_2024.hpp>
#include <netralitas/discipline/criminal/uu_1_2015.hpp>
#include <netralitas/discipline/criminal/uu_1_2023.hpp>
#include <netralitas/discipline/criminal/uu_1_2026.hpp>
#include <netralitas/discipline/criminal/uu_7_2017.hpp>
#include <netralitas/discipline/norms/bkn_reg_6_2022.hpp>
#include <netralitas/discipline/norms/pp_49_2018.hpp>
#include <netralitas/discipline/norms/pp_53_2010.hpp>
#include <netralitas/discipline/norms/pp_94_2021.hpp>
#include <netralitas/discipline/norms/se_menpanrb_11_2023.hpp>
#include <netralitas/discipline/norms/uu_20_2023.hpp>
#include <netralitas/discipline/reporting/menpanrb_letter_b26_2023.hpp>
#include <netralitas/discipline/reporting/perbawaslu_7_2022.hpp>
#include <netralitas/discipline/reporting/perbawaslu_8_2020.hpp>
#include <netralitas/discipline/reporting/perpres_116_2022.hpp>
#include <netralitas/discipline/reporting/se_menpanrb_4_2024.hpp>
#include <netralitas/discipline/reporting/skb_netralitas_2020.hpp>
#include <netralitas/discipline/reporting/uu_10_2016.hpp>
#include <netralitas/discipline/reporting/uu_1_2015.hpp>
#include <netralitas/discipline/reporting/uu_7_2017.hpp>
#include <netralitas/discipline/supervision/mk_121_2024.hpp>
#include <netralitas/discipline/supervision/perbawaslu_6_2018.hpp>
#include <netralitas/discipline/supervision/perpres_91_2024.hpp>
#include <netralitas/discipline/supervision/pp_53_2010.hpp>
#include <netralitas/discipline/supervision/pp_94_2021.hpp>
#include <netralitas/discipline/supervision/se_menpanrb_4_2024.hpp>
#include <netralitas/discipline/supervision/skb_netralitas_2022.hpp>
#include <netralitas/discipline/supervision/uu_20_2023.hpp>
#include <netralitas/discipline/supervision/uu_5_2014.hpp>
#include <netralitas/law/norm.hpp>

namespace netralitas::norms {

/// @brief The rows on discipline, one span for each instrument.
inline constexpr std::span<norm const> discipline_norms[] = {
    discipline_pp_94_2021,     discipline_pp_53_2010, discipline_uu_20_2023,
    discipline_bkn_reg_6_2022, discipline_pp_49_2018, discipline_se_menpanrb_11_2023,
};

/// @brief The rows on appeal, one span for each instrument.
inline constexpr std::span<norm const> appeal_norms[] = {
    appeal_pp_79_2021, appeal_perma_6_2018, appeal_ma_rumusan_kamar_2021, appeal_uu_5_1986, appeal_uu_30_2014,
};

/// @brief The rows on reporting, one span for each instrument.
inline constexpr std::span<norm const> reporting_norms[] = {
    reporting_uu_7_2017,          reporting_perbawaslu_7_2022,   reporting_uu_1_2015,
    reporting_uu_10_2016,         reporting_perbawaslu_8_2020,   reporting_menpanrb_letter_b26_2023,
    reporting_se_menpanrb_4_2024, reporting_skb_netralitas_2020, reporting_perpres_116_2022,
};

/// @brief The rows on supervision, one span for each instrument.
inline constexpr std::span<norm const> supervision_norms[] = {
    supervision_uu_5_2014,           supervision_perbawaslu_6_2018,  supervision_uu_20_2023,
    supervision_perpres_91_2024,     supervision_se_menpanrb_4_2024, supervision_mk_121_2024,
    supervision_skb_netralitas_2022, supervision_pp_94_2021,         supervision_pp_53_2010,
};

/// @brief The rows on criminal, one span for each instrument.
inline constexpr std::span<norm const> criminal_norms[] = {
    criminal_uu_1_2015, criminal_mk_136_2024, criminal_uu_1_2026, criminal_uu_7_2017, criminal_uu_1_2023,
};

}  // namespace netralitas::norms

#endif
