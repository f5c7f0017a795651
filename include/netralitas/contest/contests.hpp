// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief The contests by name (`contests::dprd_2024`), by id, and the timetable that holds as known on a day.
#ifndef NETRALITAS_CONTEST_CONTESTS_HPP
#define NETRALITAS_CONTEST_CONTESTS_HPP

#include <string_view>

#include <netralitas/contest/timetable.hpp>
#include <netralitas/contest/timetables/mk_135_2024.hpp>
#include <netralitas/contest/timetables/mk_phpu_psu_2025.hpp>
#include <netralitas/contest/timetables/pkpu_15_2019.hpp>
#include <netralitas/contest/timetables/pkpu_19_2024.hpp>
#include <netralitas/contest/timetables/pkpu_1_2017.hpp>
#include <netralitas/contest/timetables/pkpu_2_2024.hpp>
#include <netralitas/contest/timetables/pkpu_3_2022.hpp>
#include <netralitas/contest/timetables/pkpu_5_2020.hpp>
#include <netralitas/contest/timetables/pkpu_7_2017.hpp>

namespace netralitas {

/// @brief The contests. `dprd_2024` alone means the councils of regencies and cities; those of provinces say so.
namespace contests {

/// @brief DPR 2019.
inline constexpr contest_info dpr_2019{
    .id = "pemilu-2019-dpr",
    .kind = contest::dpr,
    .round = cycle::pemilu_2019,
    .level = list_level::national,
    .name = {"DPR 2019", "DPR 2019"},
    .stages = timetables::dpr_2019,
};

/// @brief Provincial councils 2019.
inline constexpr contest_info dprd_province_2019{
    .id = "pemilu-2019-dprd-prov",
    .kind = contest::dprd,
    .round = cycle::pemilu_2019,
    .level = list_level::province,
    .name = {"Provincial councils 2019", "DPRD provinsi 2019"},
    .stages = timetables::dprd_2019,
};

/// @brief Regency and city councils 2019.
inline constexpr contest_info dprd_2019{
    .id = "pemilu-2019-dprd-kabkota",
    .kind = contest::dprd,
    .round = cycle::pemilu_2019,
    .level = list_level::regency_city,
    .name = {"Regency and city councils 2019", "DPRD kabupaten/kota 2019"},
    .stages = timetables::dprd_2019,
};

/// @brief DPD 2019.
inline constexpr contest_info dpd_2019{
    .id = "pemilu-2019-dpd",
    .kind = contest::dpd,
    .round = cycle::pemilu_2019,
    .level = list_level::national,
    .name = {"DPD 2019", "DPD 2019"},
    .stages = timetables::dpd_2019,
};

/// @brief President and vice-president 2019.
inline constexpr contest_info president_2019{
    .id = "pemilu-2019-presiden",
    .kind = contest::president,
    .round = cycle::pemilu_2019,
    .name = {"President and vice-president 2019", "Presiden dan wakil presiden 2019"},
    .stages = timetables::president_2019,
};

/// @brief Regional heads 2018.
inline constexpr contest_info pilkada_2018{
    .id = "pilkada-2018",
    .kind = contest::pilkada,
    .round = cycle::pilkada_2018,
    .name = {"Regional heads 2018", "Pilkada 2018"},
    .stages = timetables::pilkada_2018,
};

/// @brief Regional heads 2020, first plan. Holds as known before the stages were resumed; put off on 4 May 2020.
inline constexpr contest_info pilkada_2020_first_plan{
    .id = "pilkada-2020-rencana-awal",
    .kind = contest::pilkada,
    .round = cycle::pilkada_2020,
    .name = {"Regional heads 2020, first plan", "Pilkada 2020, rencana awal"},
    .stages = timetables::pilkada_2020_first_plan,
    .known = until(2020, 6, 14),
    .put_off = date{2020, 5, 4},
};

/// @brief Regional heads 2020. Its timetable holds as known from the day on which the stages were resumed.
inline constexpr contest_info pilkada_2020{
    .id = "pilkada-2020",
    .kind = contest::pilkada,
    .round = cycle::pilkada_2020,
    .name = {"Regional heads 2020", "Pilkada 2020"},
    .stages = timetables::pilkada_2020,
    .known = since(2020, 6, 15),
    .replaces = &pilkada_2020_first_plan,
};

/// @brief DPR 2024.
inline constexpr contest_info dpr_2024{
    .id = "pemilu-2024-dpr",
    .kind = contest::dpr,
    .round = cycle::pemilu_2024,
    .level = list_level::national,
    .name = {"DPR 2024", "DPR 2024"},
    .stages = timetables::dpr_2024,
};

/// @brief Provincial councils 2024.
inline constexpr contest_info dprd_province_2024{
    .id = "pemilu-2024-dprd-prov",
    .kind = contest::dprd,
    .round = cycle::pemilu_2024,
    .level = list_level::province,
    .name = {"Provincial councils 2024", "DPRD provinsi 2024"},
    .stages = timetables::dprd_2024,
};

/// @brief Regency and city councils 2024.
inline constexpr contest_info dprd_2024{
    .id = "pemilu-2024-dprd-kabkota",
    .kind = contest::dprd,
    .round = cycle::pemilu_2024,
    .level = list_level::regency_city,
    .name = {"Regency and city councils 2024", "DPRD kabupaten/kota 2024"},
    .stages = timetables::dprd_2024,
};

/// @brief DPD 2024.
inline constexpr contest_info dpd_2024{
    .id = "pemilu-2024-dpd",
    .kind = contest::dpd,
    .round = cycle::pemilu_2024,
    .level = list_level::national,
    .name = {"DPD 2024", "DPD 2024"},
    .stages = timetables::dpd_2024,
};

/// @brief DPD 2024, repeat vote in West Sumatra.
inline constexpr contest_info dpd_2024_repeat_west_sumatra{
    .id = "pemilu-2024-dpd-sumbar-psu",
    .kind = contest::dpd,
    .round = cycle::pemilu_2024,
    .level = list_level::national,
    .name = {"DPD 2024, repeat vote in West Sumatra", "DPD 2024, pemungutan suara ulang Sumatera Barat"},
    .stages = timetables::dpd_2024_west_sumatra,
};

/// @brief President and vice-president 2024.
inline constexpr contest_info president_2024{
    .id = "pemilu-2024-presiden",
    .kind = contest::president,
    .round = cycle::pemilu_2024,
    .name = {"President and vice-president 2024", "Presiden dan wakil presiden 2024"},
    .stages = timetables::president_2024,
};

/// @brief Regional heads 2024.
inline constexpr contest_info pilkada_2024{
    .id = "pilkada-2024",
    .kind = contest::pilkada,
    .round = cycle::pilkada_2024,
    .name = {"Regional heads 2024", "Pilkada 2024"},
    .stages = timetables::pilkada_2024,
};

/// @brief Regional heads 2024, repeat vote of 22 March 2025.
inline constexpr contest_info pilkada_2024_repeat_2025_03_22{
    .id = "pilkada-2024-psu-2025-03-22",
    .kind = contest::pilkada,
    .round = cycle::pilkada_2024,
    .name = {"Regional heads 2024, repeat vote of 22 March 2025", "Pilkada 2024, pemungutan suara ulang 22 Maret 2025"},
    .stages = timetables::pilkada_2024_repeat_2025_03_22,
};

/// @brief Regional heads 2024, repeat vote of 5 April 2025.
inline constexpr contest_info pilkada_2024_repeat_2025_04_05{
    .id = "pilkada-2024-psu-2025-04-05",
    .kind = contest::pilkada,
    .round = cycle::pilkada_2024,
    .name = {"Regional heads 2024, repeat vote of 5 April 2025", "Pilkada 2024, pemungutan suara ulang 5 April 2025"},
    .stages = timetables::pilkada_2024_repeat_2025_04_05,
};

/// @brief Regional heads 2024, repeat vote of 16 April 2025.
inline constexpr contest_info pilkada_2024_repeat_2025_04_16{
    .id = "pilkada-2024-psu-2025-04-16",
    .kind = contest::pilkada,
    .round = cycle::pilkada_2024,
    .name = {"Regional heads 2024, repeat vote of 16 April 2025", "Pilkada 2024, pemungutan suara ulang 16 April 2025"},
    .stages = timetables::pilkada_2024_repeat_2025_04_16,
};

/// @brief Regional heads 2024, repeat vote of 19 April 2025.
inline constexpr contest_info pilkada_2024_repeat_2025_04_19{
    .id = "pilkada-2024-psu-2025-04-19",
    .kind = contest::pilkada,
    .round = cycle::pilkada_2024,
    .name = {"Regional heads 2024, repeat vote of 19 April 2025", "Pilkada 2024, pemungutan suara ulang 19 April 2025"},
    .stages = timetables::pilkada_2024_repeat_2025_04_19,
};

/// @brief Regional heads 2024, repeat vote of 24 May 2025.
inline constexpr contest_info pilkada_2024_repeat_2025_05_24{
    .id = "pilkada-2024-psu-2025-05-24",
    .kind = contest::pilkada,
    .round = cycle::pilkada_2024,
    .name = {"Regional heads 2024, repeat vote of 24 May 2025", "Pilkada 2024, pemungutan suara ulang 24 Mei 2025"},
    .stages = timetables::pilkada_2024_repeat_2025_05_24,
};

/// @brief Regional heads 2024, repeat vote of 6 August 2025.
inline constexpr contest_info pilkada_2024_repeat_2025_08_06{
    .id = "pilkada-2024-psu-2025-08-06",
    .kind = contest::pilkada,
    .round = cycle::pilkada_2024,
    .name = {"Regional heads 2024, repeat vote of 6 August 2025", "Pilkada 2024, pemungutan suara ulang 6 Agustus 2025"},
    .stages = timetables::pilkada_2024_repeat_2025_08_06,
};

/// @brief Mayor of Pangkalpinang, held anew in 2025.
inline constexpr contest_info pilkada_ulang_2025_pangkalpinang{
    .id = "pilkada-ulang-2025-pangkalpinang",
    .kind = contest::pilkada,
    .round = cycle::pilkada_ulang_2025,
    .name = {"Mayor of Pangkalpinang, held anew in 2025", "Pilkada ulang 2025 Kota Pangkalpinang"},
    .stages = timetables::pilkada_ulang_2025_pangkalpinang,
};

/// @brief Regent of Bangka, held anew in 2025.
inline constexpr contest_info pilkada_ulang_2025_bangka{
    .id = "pilkada-ulang-2025-bangka",
    .kind = contest::pilkada,
    .round = cycle::pilkada_ulang_2025,
    .name = {"Regent of Bangka, held anew in 2025", "Pilkada ulang 2025 Kabupaten Bangka"},
    .stages = timetables::pilkada_ulang_2025_bangka,
};

/// @brief DPR 2029. No timetable exists, so no stage has a day.
inline constexpr contest_info dpr_2029{
    .id = "pemilu-2029-dpr",
    .kind = contest::dpr,
    .round = cycle::pemilu_2029,
    .level = list_level::national,
    .name = {"DPR 2029", "DPR 2029"},
    .stages = timetables::national_2029,
    .decreed = false,
};

/// @brief DPD 2029. No timetable exists, so no stage has a day.
inline constexpr contest_info dpd_2029{
    .id = "pemilu-2029-dpd",
    .kind = contest::dpd,
    .round = cycle::pemilu_2029,
    .level = list_level::national,
    .name = {"DPD 2029", "DPD 2029"},
    .stages = timetables::national_2029,
    .decreed = false,
};

/// @brief President and vice-president 2029. No timetable exists, so no stage has a day.
inline constexpr contest_info president_2029{
    .id = "pemilu-2029-presiden",
    .kind = contest::president,
    .round = cycle::pemilu_2029,
    .name = {"President and vice-president 2029", "Presiden dan wakil presiden 2029"},
    .stages = timetables::national_2029,
    .decreed = false,
};

/// @brief Provincial councils, regional election from 2031. No timetable exists, so no stage has a day.
inline constexpr contest_info dprd_province_2031{
    .id = "pemilu-daerah-2031-dprd-prov",
    .kind = contest::dprd,
    .round = cycle::pemilu_daerah_2031,
    .level = list_level::province,
    .name = {"Provincial councils, regional election from 2031", "DPRD provinsi, pemilu daerah 2031"},
    .stages = timetables::regional_2031,
    .decreed = false,
};

/// @brief Regency and city councils, regional election from 2031. No timetable exists, so no stage has a day.
inline constexpr contest_info dprd_2031{
    .id = "pemilu-daerah-2031-dprd-kabkota",
    .kind = contest::dprd,
    .round = cycle::pemilu_daerah_2031,
    .level = list_level::regency_city,
    .name = {"Regency and city councils, regional election from 2031", "DPRD kabupaten/kota, pemilu daerah 2031"},
    .stages = timetables::regional_2031,
    .decreed = false,
};

/// @brief Regional heads, regional election from 2031. No timetable exists, so no stage has a day.
inline constexpr contest_info pilkada_2031{
    .id = "pemilu-daerah-2031-pilkada",
    .kind = contest::pilkada,
    .round = cycle::pemilu_daerah_2031,
    .name = {"Regional heads, regional election from 2031", "Kepala daerah, pemilu daerah 2031"},
    .stages = timetables::regional_2031,
    .decreed = false,
};

}  // namespace contests

/// @brief Every contest, in the order of `tests/data/contest/elections.csv` within a round.
inline constexpr contest_info const* all_contests[] = {
    &contests::dpr_2019,
    &contests::dprd_province_2019,
    &contests::dprd_2019,
    &contests::dpd_2019,
    &contests::president_2019,
    &contests::pilkada_2018,
    &contests::pilkada_2020_first_plan,
    &contests::pilkada_2020,
    &contests::dpr_2024,
    &contests::dprd_province_2024,
    &contests::dprd_2024,
    &contests::dpd_2024,
    &contests::dpd_2024_repeat_west_sumatra,
    &contests::president_2024,
    &contests::pilkada_2024,
    &contests::pilkada_2024_repeat_2025_03_22,
    &contests::pilkada_2024_repeat_2025_04_05,
    &contests::pilkada_2024_repeat_2025_04_16,
    &contests::pilkada_2024_repeat_2025_04_19,
    &contests::pilkada_2024_repeat_2025_05_24,
    &contests::pilkada_2024_repeat_2025_08_06,
    &contests::pilkada_ulang_2025_pangkalpinang,
    &contests::pilkada_ulang_2025_bangka,
    &contests::dpr_2029,
    &contests::dpd_2029,
    &contests::president_2029,
    &contests::dprd_province_2031,
    &contests::dprd_2031,
    &contests::pilkada_2031,
};

/// @brief The contest with the id `id` (`pemilu-2024-dprd-kabkota`), or null. O(contests).
[[nodiscard]] constexpr contest_info const* find_contest(std::string_view id) noexcept {
    for (auto const* c : all_contests) {
        if (c->id == id) {
            return c;
        }
    }
    return nullptr;
}

/// @brief The timetable of the same contest that holds as known on `as_of`: `c` itself, one that it replaced, or one that
/// replaced it. For the regional elections of 2020 that is the first plan until 14 June 2020 and the later one from then on,
/// whichever of the two is asked about. O(contests).
[[nodiscard]] constexpr contest_info const& timetable_known_on(contest_info const& c, date as_of) noexcept {
    contest_info const* held = &c;
    while (held->replaces != nullptr && as_of < held->known.first) {
        held = held->replaces;
    }
    while (held->known.last < as_of) {
        contest_info const* later = nullptr;
        for (auto const* other : all_contests) {
            if (other->replaces == held) {
                later = other;
            }
        }
        if (later == nullptr) {
            break;
        }
        held = later;
    }
    return *held;
}

}  // namespace netralitas

#endif
