// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief What the law itself leaves disputed, open or unnamed, with the reason: the defects that the analyser is to accept.
///
/// An entry covers each row of one side with each row of the other. An overlap that is declared and is none (any more) is
/// itself a defect, so that the table cannot hide the next one.
#ifndef NETRALITAS_RULES_KNOWN_DEFECTS_HPP
#define NETRALITAS_RULES_KNOWN_DEFECTS_HPP

#include <string_view>

#include <netralitas/base/error.hpp>
#include <netralitas/base/id.hpp>
#include <netralitas/base/text.hpp>
#include <netralitas/law/condition.hpp>
#include <netralitas/law/norm.hpp>
#include <netralitas/law/vocabulary.hpp>

namespace netralitas {

/// @brief A defect that the law itself has: every row of `rows` with every row of `others`, for a reason.
struct known_defect {
    errc code{};               ///< Which defect.
    few<row_ref, 8> rows{};    ///< Rows on one side (instruments, for a hole between two lists).
    few<row_ref, 8> others{};  ///< Rows on the other side.
    text why{};                ///< Why it stands.

    /// @brief Whether it speaks of the defect `of` between the two rows. O(rows + others).
    [[nodiscard]] constexpr bool covers(errc of, id_key a, id_key b) const {
        auto const has = [](few<row_ref, 8> const& list, id_key k) {
            for (auto const& r : list) {
                if (r.key == k) {
                    return true;
                }
            }
            return false;
        };
        return code == of && ((has(rows, a) && has(others, b)) || (has(rows, b) && has(others, a)));
    }
};

/// @brief Forms of conduct that a list of acts names, but not for these beneficiaries.
struct known_gap {
    std::string_view list{};  ///< Id of the instrument.
    condition cells{};        ///< Values of conduct and favours; a word left out means each value.
    text why{};               ///< Why it stands.
};

// clang-format off

/// @brief The disputes, holes and overlaps of the carried law. Whoever adds an entry says why nothing orders the rows.
inline constexpr known_defect known_defects[] = {
    // Two grounds of discharge at once.
    {errc::overlapping_outcomes,
     {{"party.member.ban_2014", "party.member.dishonourable_2023", "party.member.dishonourable_discharge", "party.discharge.ptdh_decree"}},
     {{"candidacy.resigner_honourable", "candidacy.nonresigner_honourable_2017", "status.bup_before_determination",
       "own_request.honourable", "cltn.return.no_report", "candidacy.state_office_no_vacancy"}},
     {"Two grounds of discharge, each with its own day. The one that takes effect first ends service; where both are open no article says which class goes before.",
      "Dua alasan pemberhentian, masing-masing dengan tanggalnya. Yang lebih dahulu berlaku mengakhiri masa dinas; selama keduanya terbuka tidak ada pasal yang menentukan jenis mana didahulukan."}},
    {errc::overlapping_outcomes,
     {{"party.member.resign_after_card"}},
     {{"candidacy.resigner_honourable", "status.bup_before_determination", "own_request.honourable",
       "cltn.return.no_report", "candidacy.state_office_no_vacancy"}},
     {"Two grounds of discharge, as above: the circular orders letter and card, not the party ground and another one.",
      "Dua alasan pemberhentian, seperti di atas: surat edaran mengatur urutan surat dan KTA, bukan alasan partai dengan alasan lain."}},
    {errc::overlapping_outcomes,
     {{"candidacy.nonresigner_dishonourable_2020"}},
     {{"status.bup_before_determination", "own_request.honourable", "cltn.return.no_report", "candidacy.state_office_no_vacancy"}},
     {"Two grounds of discharge, as above: determination without resignation, and a ground that has nothing to do with it.",
      "Dua alasan pemberhentian, seperti di atas: penetapan tanpa pengunduran diri, dan alasan lain yang tidak berkaitan."}},
    {errc::overlapping_outcomes,
     {{"party.discharge.resigner_decree"}},
     {{"party.member.ban_2014", "party.member.dishonourable_2023", "party.member.dishonourable_discharge",
       "party.discharge.ptdh_decree", "candidacy.nonresigner_dishonourable_2020", "party.member.resign_after_card"}},
     {"PP 11/2017 art. 269 sets the term for the decree of everybody who resigns on the party ground and speaks of honour alone; of a letter filed after the card it says nothing.",
      "PP 11/2017 pasal 269 mengatur tenggat keputusan bagi setiap orang yang mengundurkan diri karena partai dan hanya menyebut dengan hormat; surat yang menyusul KTA tidak diatur."}},
    {errc::overlapping_outcomes,
     {{"own_request.pppk_leaving_anyway"}},
     {{"party.member.pppk_dishonourable_2014", "party.member.pppk_dishonourable_pp49", "party.member.dishonourable_2023",
       "party.member.resign_before_card", "party.member.resign_after_card"}},
     {"PPPK: leaving before nine tenths of the contract and the party ground are separate grounds; no order is stated.",
      "PPPK: pergi sebelum sembilan persepuluh masa kontrak dan alasan partai merupakan alasan terpisah; urutannya tidak diatur."}},
    {errc::overlapping_outcomes,
     {{"party.member.pppk_dishonourable_2014", "party.member.pppk_dishonourable_pp49"}},
     {{"party.member.resign_before_card"}},
     {"PP 11/2017 art. 255 speaks of PNS only. Whether a PPPK who resigns before the card keeps the honour rests on the circular alone.",
      "PP 11/2017 pasal 255 hanya menyebut PNS. Apakah PPPK yang mengundurkan diri sebelum KTA diberhentikan dengan hormat hanya bersandar pada surat edaran."}},
    // Back from leave, after a letter that cannot be withdrawn.
    {errc::overlapping_outcomes,
     {{"cltn.return.early"}},
     {{"candidacy.resignation_irrevocable", "candidacy.no_reactivation_pileg", "candidacy.no_reactivation_dpd",
       "candidacy.no_reactivation_president"}},
     {"The way back from leave is for whoever did not resign; that a letter filed during the leave closes it is not said in so many words.",
      "Pengaktifan kembali dari cuti diperuntukkan bagi yang tidak mengundurkan diri; bahwa surat yang diajukan selama cuti menutupnya tidak dinyatakan secara tegas."}},
    // Lists of candidates.
    {errc::overlapping_outcomes,
     {{"nomination.pileg_2024.dispensation"}},
     {{"nomination.dct.strike_grounds", "nomination.dct.no_change_after_scrutiny"}},
     {"The dispensation forgives the missing decree and nothing else; the letter does not repeat that every other ground stays.",
      "Dispensasi hanya memaafkan keputusan yang belum terbit; surat itu tidak mengulang bahwa alasan lain tetap berlaku."}},
    {errc::overlapping_outcomes,
     {{"nomination.pilkada.acting_head_excluded"}},
     {{"nomination.pilkada_2024.receipt_and_in_process", "nomination.pilkada_2024.no_decree_deadline"}},
     {"One speaks of the papers of a PNS, the other of the office of acting head; who is both meets both.",
      "Yang satu mengenai berkas PNS, yang lain mengenai jabatan penjabat kepala daerah; yang merangkap terkena keduanya."}},
    // Unpaid leave.
    {errc::overlapping_outcomes,
     {{"cltn.political.under_five_years"}},
     {{"cltn.reasons.ordinary", "cltn.reasons.approach_party", "cltn.reasons.approach_community", "cltn.reasons.spouse_candidate"}},
     {"An admitted reason and five years of service are two conditions of one leave: the reason is good, the leave is not possible.",
      "Alasan yang diakui dan masa kerja lima tahun merupakan dua syarat bagi satu cuti: alasannya sah, cutinya tidak dapat diberikan."}},
    {errc::overlapping_outcomes,
     {{"spouse.2023.no_leave_if_not_joining"}},
     {{"cltn.political.required_before_approach"}},
     {"Two leaves: none for the spouse's campaign, one for the own nomination.",
      "Dua cuti: tidak perlu untuk kampanye pasangan, wajib untuk pencalonan sendiri."}},
    // What is allowed, and what is a breach.
    {errc::overlapping_outcomes,
     {{"cltn.political.weekend_no_exemption"}},
     {{"cltn.political.on_cltn_lawful", "spouse.2018.may_accompany_and_attend", "spouse.2023.may_attend_passively",
       "conduct.campaign.passive_attendance", "conduct.campaign.on_duty", "act.spouse_attend_passively.se18_attend",
       "act.spouse_attend_passively.b36_attend"}},
     {"The statement says that a day off excuses nothing. It was made of campaigning, and does not speak of what is allowed on work days too.",
      "Pernyataan itu menyebut hari libur tidak membebaskan. Yang dimaksud ialah berkampanye; perbuatan yang pada hari kerja pun boleh tidak dibahas."}},
    {errc::overlapping_outcomes,
     {{"spouse.2018.may_accompany_and_attend", "act.spouse_attend_passively.b36_attend"}},
     {{"conduct.pp94.5n_1", "conduct.pp94.5n_5", "act.photo.skb2022_a5", "act.photo.skb2022_b7",
       "act.campaign_participant_attributes.skb2020_10", "act.campaign_state_facilities.skb2020_13",
       "act.partisan_decision.pp94_5n5"}},
     {"No source says whether the letter of 2018 or the later lists and PP 94/2021 go first for the spouse who attends; an order is known of the circular of September 2023 only.",
      "Tidak ada sumber yang menyatakan apakah surat tahun 2018 atau daftar yang lebih baru dan PP 94/2021 didahulukan bagi pasangan yang hadir; urutan hanya diketahui bagi surat edaran September 2023."}},
    {errc::overlapping_outcomes,
     {{"conduct.campaign.on_duty"}},
     {{"conduct.pp94.5n_5", "act.partisan_decision.pp94_5n5"}},
     {"Duty at a campaign excuses being there; whether an act there still favours a pair is asked apart.",
      "Tugas di tempat kampanye membenarkan kehadiran; apakah perbuatan di sana tetap menguntungkan pasangan calon dinilai tersendiri."}},
    {errc::overlapping_outcomes,
     {{"conduct.pose.fist_allowed"}},
     {{"conduct.pp94.5n_5", "act.photo.skb2022_a5", "act.photo.skb2022_b7", "act.partisan_decision.pp94_5n5"}},
     {"The guide allows the pose, not the photograph: with whom it is taken is judged by the list.",
      "Panduan membolehkan posenya, bukan fotonya: dengan siapa foto diambil dinilai menurut daftar."}},
    {errc::overlapping_outcomes,
     {{"conduct.campaign.passive_attendance"}},
     {{"act.campaign_state_facilities.skb2020_13"}},
     {"Whoever listens is allowed to, and may not come in an office car; the permission does not mention facilities.",
      "Mendengarkan diperbolehkan, tetapi tidak dengan kendaraan dinas; kebolehan itu tidak menyebut fasilitas."}},
    // Crimes.
    {errc::overlapping_outcomes,
     {{"criminal.uu7.490", "criminal.uu7.547"}},
     {{"criminal.uu7.no_crime_282_283", "act.partisan_decision.uu7_282"}},
     {"Arts. 490 and 547 reach village heads and state officials; who is a civil servant as well is punished in that capacity.",
      "Pasal 490 dan 547 menjangkau kepala desa dan pejabat negara; pegawai yang merangkap dipidana dalam kedudukan itu."}},
    {errc::overlapping_outcomes,
     {{"criminal.lex_favor_reo"}},
     {{"criminal.uu7.no_crime_282_283", "act.partisan_decision.uu7_282", "act.partisan_activity.uu7_283"}},
     {"The rule picks the milder of two laws and threatens no penalty of its own.",
      "Ketentuan ini memilih yang lebih ringan di antara dua undang-undang dan tidak mengancamkan pidana sendiri."}},
    // Days.
    {errc::versions_overlap,
     {{"supervisor.ppk.sanction"}},
     {{"supervisor.president.sanction"}},
     {"The President punishes the highest posts, the appointing authority all others; the rows have no filter for posts.",
      "Presiden menghukum jabatan tertinggi, PPK selebihnya; baris ini tidak memuat pembeda jabatan."}},
    {errc::hole_in_days,
     {{"supervisor.bkn.data_block_2020"}},
     {{"supervisor.bkn.data_block"}},
     {"No source names a ground for BKN to block personnel data between the end of the list of 2020 and the regulation of January 2023.",
      "Tidak ada sumber yang menyebut dasar bagi BKN untuk memblokir data kepegawaian antara berakhirnya daftar tahun 2020 dan peraturan Januari 2023."}},
    {errc::hole_in_days,
     {{"se_menpanrb_b71_2017"}},
     {{"skb_netralitas_2022", "se_menpanrb_18_2023"}},
     {"The list of 2017 gave way to that of 2020, which speaks of Pilkada alone: from 10 September 2020 to 21 September 2022 no list covered general elections.",
      "Daftar tahun 2017 digantikan daftar tahun 2020 yang hanya mengatur pilkada: sejak 10 September 2020 hingga 21 September 2022 tidak ada daftar bagi pemilu."}},
    {errc::hole_in_days,
     {{"skb_netralitas_2020"}},
     {{"se_menpanrb_18_2023"}},
     {"The list of 2022 does not name speaking at an event as the list of 2020 did; the circular of 2023 does again, for spouses.",
      "Daftar tahun 2022 tidak menyebut menjadi pembicara seperti daftar tahun 2020; surat edaran tahun 2023 menyebutnya kembali, bagi pasangan calon."}},
};

/// @brief What the lists of acts leave out.
inline constexpr known_gap known_gaps[] = {
    {"skb_netralitas_2022",
     (conduct::display_material | conduct::online_campaign | conduct::attend_declaration | conduct::attend_campaign | conduct::post |
      conduct::comment | conduct::share | conduct::like | conduct::join_group | conduct::follow_account | conduct::publish_photo) &&
         favours::party,
     {"Letters A and B name banners, declarations, social media and photographs for prospective and determined candidates; for a party as such they do not.",
      "Huruf A dan B menyebut alat peraga, deklarasi, media sosial, dan foto bagi bakal calon dan calon; bagi partai semata tidak."}},
    {"skb_netralitas_2022", conduct::campaign_activity && favours::calon,
     {"Item A.6 names campaign activity before determination; letter B has no counterpart.",
      "Angka A.6 menyebut kegiatan kampanye sebelum penetapan; huruf B tidak memiliki padanannya."}},
    {"skb_netralitas_2022",
     (conduct::meeting | conduct::invitation | conduct::appeal | conduct::call | conduct::gift | conduct::decision_or_act) && favours::bakal_calon,
     {"Items B.8 and B.12 name parties and determined candidates; before determination only the general item is left.",
      "Angka B.8 dan B.12 menyebut partai dan calon; sebelum penetapan hanya tersisa butir umum."}},
    {"skb_netralitas_2022", (conduct::support_letter | conduct::collect_identity_cards) && (favours::calon | favours::party),
     {"Support for an independent nomination can only be given before determination, and to a person.",
      "Dukungan perseorangan hanya dapat diberikan sebelum penetapan, dan kepada orang."}},
    {"skb_netralitas_2020",
     (conduct::attend_campaign | conduct::campaign_participant | conduct::campaign_executor | conduct::team_member) &&
         (favours::bakal_calon | favours::party),
     {"The items on campaigning speak of determined pairs.", "Butir tentang kampanye hanya menyebut pasangan calon."}},
    {"skb_netralitas_2020", (conduct::approach_party | conduct::approach_community) && (favours::calon | favours::party),
     {"An approach is made before determination, for a nomination.", "Pendekatan dilakukan sebelum penetapan, untuk pencalonan."}},
    {"skb_netralitas_2020", conduct::speak_at_event && (favours::bakal_calon | favours::calon),
     {"The item speaks of events of parties.", "Butir itu hanya menyebut acara partai."}},
    {"skb_netralitas_2020", (conduct::support_letter | conduct::collect_identity_cards) && (favours::calon | favours::party),
     {"Support for an independent nomination can only be given before determination, and to a person.",
      "Dukungan perseorangan hanya dapat diberikan sebelum penetapan, dan kepada orang."}},
    {"se_menpanrb_b71_2017", !conduct::speak_at_event && favours::party,
     {"The items name persons; of parties the letter names only speaking at their events.",
      "Butir-butirnya menyebut orang; mengenai partai hanya disebut menjadi pembicara pada acaranya."}},
    {"se_menpanrb_b71_2017", conduct::speak_at_event && favours::bakal_calon,
     {"The item speaks of events of parties.", "Butir itu hanya menyebut acara partai."}},
};

// clang-format on

}  // namespace netralitas

#endif
