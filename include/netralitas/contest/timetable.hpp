// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Stages of a contest, their days and where these are written, and the contest that has them.
#ifndef NETRALITAS_CONTEST_TIMETABLE_HPP
#define NETRALITAS_CONTEST_TIMETABLE_HPP

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <span>
#include <string_view>

#include <netralitas/base/date.hpp>
#include <netralitas/base/text.hpp>
#include <netralitas/law/evidence.hpp>
#include <netralitas/law/instrument.hpp>
#include <netralitas/law/norm.hpp>
#include <netralitas/law/vocabulary.hpp>

namespace netralitas {

/// @brief Every stage that a timetable names, roughly in the order of a nomination. Days on
/// which a legal term ends stand last.
enum class contest_stage : std::uint8_t {
    individual_support_announcement,        ///< Those without a party are told to hand in their supporters.
    individual_support_stage,               ///< Supporters of candidates without a party are collected and checked.
    individual_support_stage_governor,      ///< The same for governors alone.
    individual_support_stage_regent_mayor,  ///< The same for regents and mayors alone.
    individual_support_submission,          ///< Support lists are handed in.
    individual_support_verification,        ///< Support lists are checked on paper.
    individual_support_correction_1,        ///< Support lists are corrected for the first time.
    individual_support_verification_correction_1,  ///< The first correction is checked.
    individual_support_factual_1,                  ///< Supporters are visited for the first time.
    individual_support_correction_2,               ///< Support lists are corrected for the second time.
    individual_support_verification_correction_2,  ///< The second correction is checked.
    individual_support_factual_2,                  ///< Supporters are visited for the second time.
    individual_support_determined,                 ///< It is decided who has support enough.
    nomination_stage,                              ///< The nomination from its first to its last day.
    registration_announcement,                     ///< Registration is announced.
    registration_opening,                          ///< First day of registration.
    pair_registration,                             ///< Pairs are registered.
    registration_closing,                          ///< Last day of registration.
    pair_registration_extension_announced,         ///< A second registration is announced where a single pair came.
    pair_registration_extension,                   ///< The second registration.
    public_input_on_pairs,                         ///< The public may comment on pairs.
    health_examination,                            ///< Candidates are examined by doctors.
    administrative_verification,                   ///< The papers of candidates are checked.
    verification_notice,                           ///< The result of the check is notified.
    document_correction,                           ///< Papers are corrected.
    correction_verification,                       ///< The corrected papers are checked.
    dcs_draft_scrutiny,                            ///< Parties go through the draft of the provisional list.
    resignation_receipt_last_upload,               ///< Last day on which a missing receipt could be uploaded.
    dcs_composed,                                  ///< The provisional list is composed.
    dcs_determination,                             ///< The provisional list is determined.
    dcs_announcement,                              ///< The provisional list is on show.
    public_input_on_dcs,                           ///< The public may object to names.
    clarification_requested,                       ///< Parties are asked about objections.
    clarification_submitted,                       ///< Parties answer.
    substitution_notice,                           ///< Parties learn which names they may replace.
    substitution,                        ///< Names are replaced; after public input where there is a provisional list.
    substitution_verification,           ///< Substitutes are checked.
    dct_scrutiny,                        ///< Parties go through the draft of the final list.
    dct_scrutiny_verification,           ///< What the scrutiny changed is checked.
    dct_verification_recap,              ///< The results of that check are put together.
    dct_composed,                        ///< The final list is composed.
    dct_determination,                   ///< The final list is determined.
    dct_announcement,                    ///< The final list is announced.
    pair_determination,                  ///< Pairs are determined.
    lot_drawing,                         ///< The numbers of pairs are drawn.
    nomination_dispute,                  ///< Disputes on nomination are settled.
    campaign,                            ///< The campaign runs.
    quiet_period,                        ///< No campaign is allowed.
    voting,                              ///< The vote is held.
    voting_day_holiday,                  ///< The day is a holiday because of the vote.
    voting_window,                       ///< The vote must fall between two days.
    recapitulation,                      ///< The count is put together.
    recapitulation_kabkota,              ///< The same in regencies and cities.
    recapitulation_prov,                 ///< The same in provinces.
    result_determined,                   ///< The result is determined.
    seats_determined,                    ///< Seats and elected members are determined.
    elected_pair_determined,             ///< The elected pair is determined.
    runoff_voter_list,                   ///< Voters of the second round are listed.
    runoff_campaign,                     ///< The campaign of the second round.
    runoff_quiet_period,                 ///< No campaign before the second round.
    runoff_voting_day,                   ///< The second round is held.
    inauguration,                        ///< Those elected are sworn in.
    stages_suspended,                    ///< Stages of the timetable stand still.
    postponement_decided,                ///< The vote is put off.
    stages_resumed,                      ///< The stages go on.
    official_transfer_freeze_begins,     ///< From this day a regional head may not replace officials.
    organiser_resignation_due,           ///< Organisers who stand must have resigned.
    acting_head_resignation_notice_due,  ///< Acting heads who stand must have given notice.
    resignation_in_process_proof_due,    ///< The papers on the resignation must be in.
    dismissal_decision_due,              ///< The decree of dismissal must be in.
    dismissal_decision_extended_due,     ///< The decree must be in for those under the dispensation.
    pns_dismissal_effective              ///< The discharge of determined PNS takes effect.
};

/// @brief The id of a stage and its name in both languages.
struct contest_stage_info {
    std::string_view id{};  ///< Stable id, as in `tests/data/contest/elections.csv`.
    text name{};            ///< Its name.
};

/// @brief Id and name of every stage, in the order of @ref contest_stage.
inline constexpr contest_stage_info contest_stages[] = {
    {"individual_support_announcement", {"announcement of support lists", "pengumuman penyerahan dukungan"}},
    {"individual_support_stage",
     {"support of candidates without a party", "pemenuhan syarat dukungan calon perseorangan"}},
    {"individual_support_stage_governor",
     {"support of candidates without a party, governor", "pemenuhan syarat dukungan calon perseorangan gubernur"}},
    {"individual_support_stage_regent_mayor",
     {"support of candidates without a party, regent and mayor",
      "pemenuhan syarat dukungan calon perseorangan bupati dan wali kota"}},
    {"individual_support_submission", {"submission of support lists", "penyerahan dukungan"}},
    {"individual_support_verification", {"administrative check of support", "verifikasi administrasi dukungan"}},
    {"individual_support_correction_1", {"first correction of support", "perbaikan dukungan kesatu"}},
    {"individual_support_verification_correction_1",
     {"check of the first correction of support", "verifikasi perbaikan dukungan kesatu"}},
    {"individual_support_factual_1", {"first factual check of support", "verifikasi faktual dukungan kesatu"}},
    {"individual_support_correction_2", {"second correction of support", "perbaikan dukungan kedua"}},
    {"individual_support_verification_correction_2",
     {"check of the second correction of support", "verifikasi perbaikan dukungan kedua"}},
    {"individual_support_factual_2", {"second factual check of support", "verifikasi faktual dukungan kedua"}},
    {"individual_support_determined", {"decision on support", "penetapan hasil dukungan"}},
    {"nomination_stage", {"nomination as a whole", "tahapan pencalonan"}},
    {"registration_announcement", {"announcement of registration", "pengumuman pendaftaran"}},
    {"registration_open", {"registration opens", "pembukaan pendaftaran"}},
    {"pair_registration", {"registration of pairs", "pendaftaran pasangan calon"}},
    {"registration_close", {"registration closes", "penutupan pendaftaran"}},
    {"pair_registration_extension_announced",
     {"announcement of the extended registration", "pengumuman perpanjangan pendaftaran"}},
    {"pair_registration_extension", {"extended registration of pairs", "perpanjangan pendaftaran pasangan calon"}},
    {"public_input_on_pairs", {"public input on pairs", "tanggapan masyarakat atas pasangan calon"}},
    {"health_examination", {"health examination", "pemeriksaan kesehatan"}},
    {"administrative_verification", {"administrative check", "verifikasi administrasi"}},
    {"verification_notice", {"notice of the result of the check", "pemberitahuan hasil verifikasi"}},
    {"document_correction", {"correction of papers", "perbaikan dokumen"}},
    {"correction_verification", {"check of corrected papers", "verifikasi perbaikan dokumen"}},
    {"dcs_draft_scrutiny", {"scrutiny of the draft DCS", "pencermatan rancangan DCS"}},
    {"resignation_receipt_last_upload",
     {"last upload of the receipt of the resignation", "batas unggah tanda terima pengunduran diri"}},
    {"dcs_composed", {"composition of the DCS", "penyusunan DCS"}},
    {"dcs_determined", {"determination of the DCS", "penetapan DCS"}},
    {"dcs_announced", {"announcement of the DCS", "pengumuman DCS"}},
    {"public_input_on_dcs", {"public input on the DCS", "tanggapan masyarakat atas DCS"}},
    {"clarification_requested", {"request for clarification", "permintaan klarifikasi"}},
    {"clarification_submitted", {"clarification by the parties", "penyampaian klarifikasi"}},
    {"substitution_notice", {"notice of substitution", "pemberitahuan penggantian"}},
    {"substitution", {"substitution", "pengajuan penggantian calon"}},
    {"substitution_verification", {"check of substitutes", "verifikasi pengganti"}},
    {"dct_scrutiny", {"scrutiny of the draft DCT", "pencermatan rancangan DCT"}},
    {"dct_scrutiny_verification",
     {"check after the scrutiny of the draft DCT", "verifikasi hasil pencermatan rancangan DCT"}},
    {"dct_verification_recap", {"summary of that check", "rekapitulasi hasil verifikasi"}},
    {"dct_composed", {"composition of the DCT", "penyusunan DCT"}},
    {"dct_determined", {"determination of the DCT", "penetapan DCT"}},
    {"dct_announced", {"announcement of the DCT", "pengumuman DCT"}},
    {"pair_determined", {"determination of pairs", "penetapan pasangan calon"}},
    {"lot_drawing", {"drawing of numbers", "pengundian nomor urut"}},
    {"nomination_dispute", {"disputes on nomination", "sengketa pencalonan"}},
    {"campaign", {"campaign", "masa kampanye"}},
    {"quiet_period", {"quiet period", "masa tenang"}},
    {"voting_day", {"voting", "pemungutan suara"}},
    {"voting_day_holiday", {"holiday of the vote", "hari libur pemungutan suara"}},
    {"voting_window", {"window of the vote", "rentang waktu pemungutan suara"}},
    {"recapitulation", {"recapitulation", "rekapitulasi hasil"}},
    {"recapitulation_kabkota", {"recapitulation in regencies and cities", "rekapitulasi kabupaten/kota"}},
    {"recapitulation_prov", {"recapitulation in provinces", "rekapitulasi provinsi"}},
    {"result_determined", {"determination of the result", "penetapan hasil"}},
    {"seats_determined", {"determination of seats", "penetapan perolehan kursi"}},
    {"elected_pair_determined", {"determination of the elected pair", "penetapan pasangan calon terpilih"}},
    {"runoff_voter_list", {"voter list of the second round", "pemutakhiran pemilih putaran kedua"}},
    {"runoff_campaign", {"campaign of the second round", "kampanye putaran kedua"}},
    {"runoff_quiet_period", {"quiet period of the second round", "masa tenang putaran kedua"}},
    {"runoff_voting_day", {"vote of the second round", "pemungutan suara putaran kedua"}},
    {"inauguration", {"swearing-in", "pengucapan sumpah/pelantikan"}},
    {"stages_suspended", {"stages suspended", "penundaan tahapan"}},
    {"postponement_decided", {"postponement of the vote", "penetapan penundaan pemungutan suara"}},
    {"stages_resumed", {"stages resumed", "pelanjutan tahapan"}},
    {"official_transfer_freeze_begins", {"transfers of officials barred", "larangan penggantian pejabat mulai berlaku"}},
    {"organiser_resignation_due", {"resignation of organisers due", "batas pengunduran diri penyelenggara"}},
    {"acting_head_resignation_notice_due",
     {"notice of an acting head due", "batas pemberitahuan pengunduran diri penjabat"}},
    {"resignation_in_process_proof_due",
     {"proof of the resignation in process due", "batas bukti pengunduran diri dalam proses"}},
    {"dismissal_decision_due", {"decree of dismissal due", "batas keputusan pemberhentian"}},
    {"dismissal_decision_extended_due",
     {"decree of dismissal due under the dispensation", "batas keputusan pemberhentian menurut dispensasi"}},
    {"pns_dismissal_effective", {"discharge of PNS takes effect", "pemberhentian PNS mulai berlaku"}},
};

/// @brief Number of stages.
inline constexpr std::size_t contest_stage_count = std::size(contest_stages);
static_assert(contest_stage_count == static_cast<std::size_t>(contest_stage::pns_dismissal_effective) + 1);

/// @brief Id and name of the stage `s`. O(1).
[[nodiscard]] constexpr contest_stage_info const& info(contest_stage s) noexcept {
    return contest_stages[static_cast<std::size_t>(s)];
}

/// @brief The stage with the id `id`, or none. O(stages).
[[nodiscard]] constexpr std::optional<contest_stage> find_contest_stage(std::string_view id) noexcept {
    for (std::size_t i = 0; i < contest_stage_count; ++i) {
        if (contest_stages[i].id == id) {
            return static_cast<contest_stage>(i);
        }
    }
    return std::nullopt;
}

/// @brief Where the days of a row come from.
enum class day_origin : std::uint8_t {
    timetable,       ///< A timetable or decision names the days.
    announced_term,  ///< A legal term ends on the day, and an authority announced the day itself.
    computed         ///< The day follows by arithmetic from another day; nobody announced it.
};

/// @brief One line of a timetable.
struct stage_row {
    contest_stage stage{};      ///< The stage.
    interval days{};            ///< Its first and last day; open on both sides where no day is set.
    few<citation, 2> basis{};   ///< Where it is written; empty where no registered instrument says it (see @ref note).
    std::string_view decree{};  ///< Id of the holiday decree, an instrument of the calendar; else empty.
    evidence grade{};           ///< How well the days are attested.
    day_origin origin{};        ///< Where the days come from.
    bool held = true;           ///< False for a stage that was planned for a second round which was not held.
    text note{};                ///< What must be known to read the row right.

    /// @brief Whether the row names days at all.
    [[nodiscard]] constexpr bool dated() const noexcept { return is_day(days.first) && is_day(days.last); }
    /// @brief Id of the instrument that names the days (`pkpu_3_2022`), or empty. O(1).
    [[nodiscard]] constexpr std::string_view regulation() const noexcept {
        return basis.empty() ? decree : basis.items[0].of->id;
    }
    /// @brief Whether the days were known on `day`: an instrument of the basis had been issued by then. A row without a
    /// registered instrument counts as known from its own first day, never earlier. O(1).
    [[nodiscard]] constexpr bool known_on(date day) const noexcept {
        if (!dated()) {
            return false;
        }
        for (auto const& c : basis) {
            if (c.of->existed_on(day)) {
                return true;
            }
        }
        return basis.empty() && days.first <= day;
    }
};

/// @brief A contest: one vote for one kind of body in one round, with its timetable.
///
/// Contests are `inline constexpr` objects in `netralitas::contests`. A contest whose timetable does not exist yet has
/// rows that say what is expected, but no day: @ref stage_dates gives none.
struct contest_info {
    std::string_view id{};                ///< Stable id (`pemilu-2024-dprd-kabkota`).
    contest kind{};                       ///< What is voted for.
    cycle round{};                        ///< The round; a repeat vote belongs to its parent round.
    std::optional<list_level> level{};    ///< Level that publishes the list; none where pairs stand.
    text name{};                          ///< Its name.
    std::span<stage_row const> stages{};  ///< The lines of its timetable.
    bool decreed = true;                  ///< Whether a timetable exists.
    interval known{};                     ///< The days of knowledge on which this timetable holds.
    date put_off = no_last_day;           ///< From this day of knowledge on, the days that lie after it were no longer
                                          ///< expected: the vote had been put off and no new day was known.
    contest_info const* replaces = nullptr;  ///< The superseded timetable of the same contest, or null.

    /// @brief The line number `nth` (from 0) of those that name the stage, or null. O(lines).
    [[nodiscard]] constexpr stage_row const* find(contest_stage stage, std::size_t nth = 0) const noexcept {
        for (auto const& row : stages) {
            if (row.stage == stage && nth-- == 0) {
                return &row;
            }
        }
        return nullptr;
    }
    /// @brief The days of a stage, or null where the timetable names no day for it or does not exist yet. A timetable that
    /// names a stage more than once gives its days one by one: `nth` 0, 1, ... until null. O(lines).
    [[nodiscard]] constexpr interval const* stage_dates(contest_stage stage, std::size_t nth = 0) const noexcept {
        auto const* row = decreed ? find(stage, nth) : nullptr;
        return row != nullptr && row->dated() ? &row->days : nullptr;
    }
    /// @brief The line of a stage as known on `as_of`: like @ref find, but null where its days were not known then, had
    /// been put off, or do not exist. Does not follow @ref replaces. O(lines).
    [[nodiscard]] constexpr stage_row const* find_known(contest_stage stage, date as_of,
                                                        std::size_t nth = 0) const noexcept {
        auto const* row = decreed ? find(stage, nth) : nullptr;
        if (row == nullptr || !row->known_on(as_of) || (put_off <= as_of && put_off < row->days.first)) {
            return nullptr;
        }
        return row;
    }
};

}  // namespace netralitas

#endif
