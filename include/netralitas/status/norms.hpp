// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief The rows of the room `status`, gathered.
#ifndef NETRALITAS_STATUS_NORMS_HPP
#define NETRALITAS_STATUS_NORMS_HPP

#include <span>

#include <netralitas/law/norm.hpp>
#include <netralitas/status/nomination/kpu_letter_1035_2023.hpp>
#include <netralitas/status/nomination/kpu_letter_1427_2023.hpp>
#include <netralitas/status/nomination/mk_135_2024.hpp>
#include <netralitas/status/nomination/mk_phpu_bup_04_2025.hpp>
#include <netralitas/status/nomination/mk_phpu_psu_2025.hpp>
#include <netralitas/status/nomination/perbawaslu_8_2023.hpp>
#include <netralitas/status/nomination/pkpu_10_2022.hpp>
#include <netralitas/status/nomination/pkpu_10_2023.hpp>
#include <netralitas/status/nomination/pkpu_11_2023.hpp>
#include <netralitas/status/nomination/pkpu_15_2019.hpp>
#include <netralitas/status/nomination/pkpu_19_2023.hpp>
#include <netralitas/status/nomination/pkpu_19_2024.hpp>
#include <netralitas/status/nomination/pkpu_1_2017.hpp>
#include <netralitas/status/nomination/pkpu_20_2018.hpp>
#include <netralitas/status/nomination/pkpu_2_2024.hpp>
#include <netralitas/status/nomination/pkpu_3_2017.hpp>
#include <netralitas/status/nomination/pkpu_3_2022.hpp>
#include <netralitas/status/nomination/pkpu_7_2017.hpp>
#include <netralitas/status/nomination/pkpu_8_2024.hpp>
#include <netralitas/status/nomination/pp_32_2018.hpp>
#include <netralitas/status/nomination/pp_53_2023.hpp>
#include <netralitas/status/nomination/se_mendagri_2314_2024.hpp>
#include <netralitas/status/nomination/uu_10_2016.hpp>
#include <netralitas/status/nomination/uu_1_2015.hpp>
#include <netralitas/status/nomination/uu_20_2023.hpp>
#include <netralitas/status/nomination/uu_7_2017.hpp>
#include <netralitas/status/norms/bkn_kanreg9_letter_2024.hpp>
#include <netralitas/status/norms/kepmenpanrb_16_2025.hpp>
#include <netralitas/status/norms/mk_41_2014.hpp>
#include <netralitas/status/norms/mk_phpu_bup_04_2025.hpp>
#include <netralitas/status/norms/pp_11_2017.hpp>
#include <netralitas/status/norms/pp_32_2018.hpp>
#include <netralitas/status/norms/pp_37_2004.hpp>
#include <netralitas/status/norms/pp_49_2018.hpp>
#include <netralitas/status/norms/se_kasn_6_2023.hpp>
#include <netralitas/status/norms/se_menpanrb_1_2023.hpp>
#include <netralitas/status/norms/uu_10_2016.hpp>
#include <netralitas/status/norms/uu_20_2023.hpp>
#include <netralitas/status/norms/uu_2_2002.hpp>
#include <netralitas/status/norms/uu_34_2004.hpp>
#include <netralitas/status/norms/uu_3_2025.hpp>
#include <netralitas/status/norms/uu_5_2014.hpp>
#include <netralitas/status/norms/uu_6_2014.hpp>
#include <netralitas/status/norms/uu_7_2017.hpp>

namespace netralitas::norms {

/// @brief The rows on status, one span for each instrument.
inline constexpr std::span<norm const> status_norms[] = {
    status_uu_5_2014,
    status_se_menpanrb_1_2023,
    status_uu_20_2023,
    status_uu_7_2017,
    status_pp_37_2004,
    status_uu_6_2014,
    status_uu_34_2004,
    status_uu_2_2002,
    status_uu_10_2016,
    status_uu_3_2025,
    status_pp_49_2018,
    status_pp_11_2017,
    status_se_kasn_6_2023,
    status_mk_41_2014,
    status_pp_32_2018,
    status_mk_phpu_bup_04_2025,
    status_bkn_kanreg9_letter_2024,
    status_kepmenpanrb_16_2025,
};

/// @brief The rows on nomination, one span for each instrument.
inline constexpr std::span<norm const> nomination_norms[] = {
    nomination_uu_7_2017,
    nomination_pkpu_10_2023,
    nomination_pp_32_2018,
    nomination_pkpu_20_2018,
    nomination_perbawaslu_8_2023,
    nomination_kpu_letter_1035_2023,
    nomination_kpu_letter_1427_2023,
    nomination_pkpu_11_2023,
    nomination_pkpu_10_2022,
    nomination_pkpu_19_2023,
    nomination_pp_53_2023,
    nomination_uu_20_2023,
    nomination_uu_10_2016,
    nomination_pkpu_3_2017,
    nomination_pkpu_8_2024,
    nomination_mk_phpu_bup_04_2025,
    nomination_se_mendagri_2314_2024,
    nomination_pkpu_19_2024,
    nomination_mk_phpu_psu_2025,
    nomination_mk_135_2024,
    nomination_pkpu_7_2017,
    nomination_pkpu_1_2017,
    nomination_pkpu_15_2019,
    nomination_pkpu_3_2022,
    nomination_pkpu_2_2024,
    nomination_uu_1_2015,
};

}  // namespace netralitas::norms

#endif
