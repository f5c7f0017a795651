// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief The values of the library's enumerations, for people to read, in both languages.
#ifndef NETRALITAS_EXPLAIN_NAMES_HPP
#define NETRALITAS_EXPLAIN_NAMES_HPP

#include <netralitas/base/text.hpp>
#include <netralitas/base/truth.hpp>
#include <netralitas/law/norm.hpp>
#include <netralitas/rules/assessment.hpp>
#include <netralitas/status/regions.hpp>

namespace netralitas {

/// @brief Name of a truth value.
[[nodiscard]] constexpr text name_of(truth t) {
    switch (t) {
        case truth::no: return {"no", "tidak"};
        case truth::unknown: return {"unknown", "belum diketahui"};
        case truth::yes: break;
    }
    return {"yes", "ya"};
}
/// @brief Name of a grade of evidence.
[[nodiscard]] constexpr text name_of(evidence e) {
    switch (e) {
        case evidence::text: return {"text of the article", "bunyi pasal"};
        case evidence::report: return {"reported", "diberitakan"};
        case evidence::derived: return {"derived", "simpulan"};
        case evidence::memory: return {"unconfirmed", "belum terkonfirmasi"};
        case evidence::conflicting: break;
    }
    return {"sources conflict", "sumber bertentangan"};
}
/// @brief Name of what a row says.
[[nodiscard]] constexpr text name_of(deontic d) {
    switch (d) {
        case deontic::obligation: return {"duty", "kewajiban"};
        case deontic::prohibition: return {"ban", "larangan"};
        case deontic::permission: return {"permission", "kebolehan"};
        case deontic::power: return {"power", "kewenangan"};
        case deontic::effect: return {"effect", "akibat"};
        case deontic::definition: break;
    }
    return {"definition", "ketentuan"};
}
/// @brief Name of a track.
[[nodiscard]] constexpr text name_of(track t) {
    switch (t) {
        case track::none: return {"no sanction", "tanpa sanksi"};
        case track::satgas_decides: return {"the task force decides", "diputuskan Satgas"};
        case track::ethics: return {"code of ethics", "kode etik"};
        case track::ethics_or_discipline: return {"ethics or discipline", "kode etik atau disiplin"};
        case track::discipline: return {"discipline", "disiplin"};
        case track::dismissal: return {"dismissal", "pemberhentian"};
        case track::criminal: return {"criminal", "pidana"};
        case track::administrative: return {"administrative", "administratif"};
        case track::contract: break;
    }
    return {"work agreement", "perjanjian kerja"};
}
/// @brief Name of a ruling.
[[nodiscard]] constexpr text name_of(ruling r) {
    switch (r) {
        case ruling::no_rule_known: return {"no rule known", "tidak ada aturan yang diketahui"};
        case ruling::no_breach: return {"no breach found", "tidak ditemukan pelanggaran"};
        case ruling::allowed: return {"allowed", "diperbolehkan"};
        case ruling::undecided: return {"undecided", "belum dapat diputuskan"};
        case ruling::breach: break;
    }
    return {"breach", "pelanggaran"};
}
/// @brief Name of a consequence.
[[nodiscard]] constexpr text name_of(consequence c) {
    switch (c) {
        case consequence::none: return {"nothing by itself", "tidak ada akibat langsung"};
        case consequence::undetermined: return {"undetermined", "belum ditentukan"};
        case consequence::discharge_with_honour: return {"honourable discharge", "diberhentikan dengan hormat"};
        case consequence::discharge_without_honour:
            return {"dishonourable discharge (PTDH)", "diberhentikan tidak dengan hormat (PTDH)"};
        case consequence::discharge_honour_not_own:
            return {"honourable discharge, not at own request",
                    "diberhentikan dengan hormat tidak atas permintaan sendiri"};
        case consequence::service_ends: return {"service ends", "hubungan kerja berakhir"};
        case consequence::pension: return {"pension", "pensiun"};
        case consequence::temporary_dismissal: return {"temporary dismissal", "pemberhentian sementara"};
        case consequence::must_resign: return {"must resign", "wajib mengundurkan diri"};
        case consequence::no_duty_to_resign: return {"no duty to resign", "tidak wajib mengundurkan diri"};
        case consequence::irrevocable: return {"cannot be withdrawn", "tidak dapat ditarik kembali"};
        case consequence::no_return: return {"no way back", "tidak dapat diaktifkan kembali"};
        case consequence::may_return: return {"may return", "dapat kembali"};
        case consequence::must_keep_working: return {"must keep working", "wajib tetap bekerja"};
        case consequence::barred_from_duty: return {"barred from duty", "tidak boleh menjalankan tugas"};
        case consequence::may_keep_working: return {"may keep working", "boleh tetap bekerja"};
        case consequence::effective_month_end: return {"from the end of the month", "terhitung akhir bulan"};
        case consequence::effective_on_decree: return {"from the decree", "terhitung tanggal keputusan"};
        case consequence::contract_sanction:
            return {"sanction under the work agreement, up to termination",
                    "sanksi menurut perjanjian kerja, sampai pemutusan hubungan kerja"};
        case consequence::not_eligible: return {"not eligible", "tidak memenuhi syarat"};
        case consequence::eligible: return {"stays eligible", "tetap memenuhi syarat"};
        case consequence::struck_from_list: return {"struck from the final list", "dicoret dari DCT"};
        case consequence::list_may_change: return {"the list may change", "daftar dapat berubah"};
        case consequence::list_stands: return {"the list stands", "daftar tetap"};
        case consequence::leave_possible: return {"leave possible", "cuti dapat diberikan"};
        case consequence::no_leave: return {"no such leave", "tidak ada cuti demikian"};
        case consequence::leave_required: return {"leave required first", "wajib cuti lebih dahulu"};
        case consequence::leave_not_required: return {"no leave required", "tidak perlu cuti"};
        case consequence::post_lost: return {"post lost", "jabatan dilepas"};
        case consequence::no_pay: return {"no pay", "tanpa penghasilan"};
        case consequence::allowed: return {"allowed", "diperbolehkan"};
        case consequence::breach: return {"breach", "pelanggaran"};
        case consequence::moral_sanction:
            return {"moral sanction: closed or open statement", "sanksi moral: pernyataan tertutup atau terbuka"};
        case consequence::light_punishment: return {"light discipline punishment", "hukuman disiplin ringan"};
        case consequence::moderate_punishment: return {"moderate discipline punishment", "hukuman disiplin sedang"};
        case consequence::heavy_punishment: return {"heavy discipline punishment", "hukuman disiplin berat"};
        case consequence::dismissal:
            return {"dishonourable discharge (PTDH)", "diberhentikan tidak dengan hormat (PTDH)"};
        case consequence::crime: return {"criminal penalty", "ancaman pidana"};
        case consequence::no_crime: return {"no crime", "bukan tindak pidana"};
        case consequence::body_competent: break;
    }
    return {"competent body", "lembaga berwenang"};
}
/// @brief Name of a state of employment.
[[nodiscard]] constexpr text name_of(employment_state s) {
    switch (s) {
        case employment_state::serving: return {"in service", "masih berstatus pegawai"};
        case employment_state::leaving:
            return {"in service, letter filed", "masih berstatus pegawai, surat pengunduran diri diajukan"};
        case employment_state::unpaid_leave: return {"in service, on unpaid leave (CLTN)", "menjalani CLTN"};
        case employment_state::awaiting_placement: return {"in service, awaiting placement", "menunggu penempatan"};
        case employment_state::temporarily_dismissed: return {"temporarily dismissed", "diberhentikan sementara"};
        case employment_state::discharged_with_honour: return {"discharged with honour", "diberhentikan dengan hormat"};
        case employment_state::discharged_without_honour:
            return {"discharged without honour", "diberhentikan tidak dengan hormat"};
        case employment_state::pensioned: return {"pensioned", "pensiun"};
        case employment_state::contract_over: return {"contract over", "perjanjian kerja berakhir"};
        case employment_state::service_over: break;
    }
    return {"service over", "hubungan kerja berakhir"};
}
/// @brief Name of a state of candidacy.
[[nodiscard]] constexpr text name_of(candidacy_state s) {
    switch (s) {
        case candidacy_state::none: return {"no candidacy", "tidak mencalonkan diri"};
        case candidacy_state::planning: return {"plans to stand", "berencana mencalonkan diri"};
        case candidacy_state::approaching: return {"approaching", "melakukan pendekatan"};
        case candidacy_state::bakal_calon: return {"registered prospective candidate", "terdaftar sebagai bakal calon"};
        case candidacy_state::in_dcs: return {"in the provisional list (DCS)", "masuk DCS"};
        case candidacy_state::not_eligible: return {"found not eligible (TMS)", "tidak memenuhi syarat (TMS)"};
        case candidacy_state::off_list: return {"off the list", "keluar dari daftar"};
        case candidacy_state::ended: return {"candidacy ended", "pencalonan berakhir"};
        case candidacy_state::calon: return {"determined candidate", "ditetapkan sebagai calon"};
        case candidacy_state::struck: break;
    }
    return {"struck from the final list (DCT)", "dicoret dari DCT"};
}
/// @brief Name of a state of party ties.
[[nodiscard]] constexpr text name_of(party_state s) {
    switch (s) {
        case party_state::none: return {"no party", "bukan anggota partai politik"};
        case party_state::member: return {"party member or officer", "anggota atau pengurus partai politik"};
        case party_state::proven: break;
    }
    return {"party membership proven", "keanggotaan partai politik terbukti"};
}
/// @brief Name of how a deadline stands.
[[nodiscard]] constexpr text name_of(deadline_state s) {
    switch (s) {
        case deadline_state::not_applicable: return {"does not apply", "tidak berlaku"};
        case deadline_state::undecided: return {"undecided", "belum dapat diputuskan"};
        case deadline_state::running: return {"running", "berjalan"};
        case deadline_state::met: return {"met", "terpenuhi"};
        case deadline_state::missed: return {"missed", "terlewat"};
        case deadline_state::unanswerable: break;
    }
    return {"not computable", "tidak dapat dihitung"};
}

}  // namespace netralitas

#endif
