// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief The message of every numbered error, in both languages: what is wrong, and how to mend it.
#ifndef NETRALITAS_EXPLAIN_ERROR_TEXTS_HPP
#define NETRALITAS_EXPLAIN_ERROR_TEXTS_HPP

#include <string>

#include <netralitas/base/error.hpp>
#include <netralitas/base/text.hpp>
#include <netralitas/explain/citation_text.hpp>

namespace netralitas {

/// @brief What an error means and how to mend it.
struct error_text {
    errc code{};    ///< The number.
    text wrong{};   ///< What is wrong.
    text mend{};    ///< How to mend it.
};

/// @brief Every error, in order of its number. The pages of `docs/errors.md` follow it.
inline constexpr error_text error_texts[] = {
    {errc::impossible_date, {"no such date", "tanggal tidak ada"},
     {"write the date as YYYY-MM-DD, a day that the calendar has", "tulis tanggal sebagai TTTT-BB-HH yang ada di kalender"}},
    {errc::special_date, {"a special value is no day", "nilai khusus bukan tanggal"},
     {"give a day; leave the field out if it is not known", "berikan tanggal; kosongkan bila belum diketahui"}},
    {errc::unknown_id, {"unknown id", "id tidak dikenal"},
     {"list the ids with: audit --list", "lihat daftar id dengan: audit --list"}},
    {errc::unknown_word, {"unknown word", "kata tidak dikenal"},
     {"use a word of the vocabulary: audit --list words", "gunakan kata dalam kosakata: audit --list words"}},
    {errc::unknown_value, {"the word does not have this value", "kata ini tidak memiliki nilai tersebut"},
     {"use one of the word's values: audit --list words", "gunakan salah satu nilai kata itu: audit --list words"}},
    {errc::wrong_value_type, {"the value has the wrong type", "jenis nilai keliru"},
     {"give a date, a number, true or false, or a value, as the word asks",
      "berikan tanggal, angka, true atau false, atau nilai, sesuai katanya"}},
    {errc::stated_twice, {"stated twice with different values", "dinyatakan dua kali dengan nilai berbeda"},
     {"keep one of the two statements", "pertahankan salah satu pernyataan"}},
    {errc::broken_file, {"the file cannot be read", "berkas tidak dapat dibaca"},
     {"check path, permission and syntax at the place named", "periksa lokasi, izin, dan sintaks pada tempat yang disebut"}},
    {errc::missing_column, {"a column is missing, or a row has another number of fields",
                            "kolom tidak ada, atau jumlah isian baris berbeda"},
     {"give every row the columns of the header", "lengkapi setiap baris sesuai kolom pada baris judul"}},
    {errc::missing_field, {"a field is missing", "isian tidak ada"},
     {"add the field; the schema lists what is needed", "tambahkan isian; skema memuat yang diperlukan"}},
    {errc::contest_mismatch, {"does not belong to the contest", "tidak sesuai dengan pemilihan"},
     {"name the contest whose kind, round and dates these are", "sebutkan pemilihan yang jenis, putaran, dan tanggalnya sesuai"}},
    {errc::number_out_of_range, {"the number is out of range", "angka di luar rentang"},
     {"give a number within the range of its meaning", "berikan angka dalam rentang maknanya"}},
    {errc::unknown_person, {"no such person in the list", "orang tidak ada dalam daftar"},
     {"add the person to the list of people, or correct the id", "tambahkan orang itu ke daftar, atau perbaiki id"}},
    {errc::reversed_interval, {"the last day lies before the first", "hari terakhir mendahului hari pertama"},
     {"swap the two days", "tukar kedua tanggal"}},
    {errc::input_too_large, {"the input is larger than the limit", "masukan melebihi batas"},
     {"split it; the limits stand in the documentation", "pecah masukan; batas tercantum dalam dokumentasi"}},
    {errc::unknown_field, {"the format has no such field", "isian ini tidak ada dalam format"},
     {"correct the spelling or take the field out; the schema lists the fields",
      "perbaiki ejaan atau hapus isian itu; skema memuat daftar isian"}},
    {errc::broken_condition, {"this is no condition", "ini bukan syarat yang dapat dibaca"},
     {"write words with && || ! and brackets; an \"or\" holds no \"and\"",
      "tulis kata dengan && || ! dan tanda kurung; \"atau\" tidak memuat \"dan\""}},
    {errc::changed_while_read, {"the file changed while it was read", "berkas berubah saat dibaca"},
     {"ask again of a copy that nobody writes into", "ulangi dengan salinan yang tidak sedang ditulis"}},
    {errc::before_calendar, {"before the first decree that the calendar carries",
                             "sebelum keputusan pertama yang dimuat kalender"},
     {"ask from 1 January 2015 on", "ajukan pertanyaan sejak 1 Januari 2015"}},
    {errc::not_decreed, {"not decreed yet: no list of holidays for that year is known on the day of knowledge",
                         "belum ditetapkan: daftar hari libur tahun itu belum diketahui pada hari pengetahuan"},
     {"ask up to the last covered day, or add the new decree", "ajukan sampai hari terakhir yang tercakup, atau tambahkan keputusan baru"}},
    {errc::zero_days_from_day_off, {"zero work days from a day off has no answer",
                                    "nol hari kerja dari hari libur tidak memiliki jawaban"},
     {"say next or previous work day", "gunakan hari kerja berikutnya atau sebelumnya"}},
    {errc::counting_unspecified, {"the law does not say how the days are counted",
                                  "ketentuan tidak menyebut cara menghitung hari"},
     {"choose a convention", "pilih cara menghitung"}},
    {errc::overlapping_outcomes, {"two rules apply with different outcomes and no stated order",
                                  "dua ketentuan berlaku dengan akibat berbeda tanpa urutan"},
     {"select a reading, or state which prevails", "pilih tafsir, atau nyatakan mana yang didahulukan"}},
    {errc::unknown_reference, {"a rule refers to a row that does not exist", "ketentuan merujuk baris yang tidak ada"},
     {"correct the id in the rule", "perbaiki id dalam ketentuan"}},
    {errc::reading_not_applicable, {"the reading changes no outcome and cannot be selected",
                                    "tafsir ini tidak mengubah akibat dan tidak dapat dipilih"},
     {"list the readings with: audit --list readings", "lihat daftar dengan: audit --list readings"}},
    {errc::rule_without_citation, {"an added rule cites nothing", "ketentuan tambahan tanpa dasar"},
     {"give the rule a basis", "berikan dasar bagi ketentuan itu"}},
    {errc::rule_without_text, {"a rule lacks its words in one language or both",
                 "ketentuan tanpa kata-kata dalam satu atau kedua bahasa"},
     {"write the words of the rule in both languages", "tulis kata-kata ketentuan itu dalam kedua bahasa"}},
    {errc::unreachable_state, {"no transition leads to the state",
                 "tidak ada peralihan menuju keadaan itu"},
     {"add the transition, or take the state out", "tambahkan peralihannya, atau hapus keadaan itu"}},
    {errc::versions_overlap, {"two versions of one rule, or two bodies for one task, on the same days",
                 "dua versi satu ketentuan, atau dua lembaga untuk satu tugas, pada hari yang sama"},
     {"close the earlier one on the day before the later one begins", "tutup yang lama sehari sebelum yang baru berlaku"}},
    {errc::hole_in_days, {"days between two versions, bodies or lists on which none applies",
                 "ada hari di antara dua versi, lembaga, atau daftar tanpa yang berlaku"},
     {"correct the days, or declare the hole with its reason", "perbaiki tanggalnya, atau nyatakan kekosongan itu beserta alasannya"}},
    {errc::never_in_force, {"the rule applies on no day, or only while nothing it cites is in force",
                 "ketentuan tidak berlaku pada hari apa pun, atau hanya saat dasarnya tidak berlaku"},
     {"correct its days or its citation", "perbaiki tanggal atau dasarnya"}},
    {errc::condition_never_holds, {"no facts can fulfil the condition",
                 "tidak ada fakta yang dapat memenuhi syarat"},
     {"correct the condition", "perbaiki syaratnya"}},
    {errc::gap_in_list, {"a list of acts names the conduct, but not for this beneficiary or person",
                 "daftar menyebut perbuatan itu, tetapi tidak untuk pihak atau pegawai ini"},
     {"add the item, or declare the gap with its reason", "tambahkan butirnya, atau nyatakan celah itu beserta alasannya"}},
    {errc::idle_declaration, {"a declared overlap of two rules that do not overlap",
                 "tumpang tindih yang dinyatakan ternyata tidak ada"},
     {"take the declaration out", "hapus pernyataan itu"}},
    {errc::id_used_twice, {"two rows share an id",
                 "dua baris memakai id yang sama"},
     {"give one of them another id", "beri salah satunya id lain"}},
    {errc::transition_undecided, {"a transition lacks its event, source or row, or two of them compete",
                 "peralihan tanpa peristiwa, asal, atau dasar, atau dua peralihan bersaing"},
     {"complete the transition, or say which row decides", "lengkapi peralihan itu, atau sebut baris yang menentukan"}},
    {errc::article_not_in_registry, {"the article is not in the registry of the instrument",
                                     "pasal tidak terdaftar pada instrumen"},
     {"register the article beside the instrument", "daftarkan pasal pada instrumennya"}},
    {errc::not_in_force, {"the instrument is not in force on that day", "instrumen tidak berlaku pada hari itu"},
     {"cite the version in force", "kutip versi yang berlaku"}},
    {errc::event_out_of_order, {"the event cannot follow the ones before it", "peristiwa tidak dapat mengikuti yang sebelumnya"},
     {"check the dates of the two events", "periksa tanggal kedua peristiwa"}},
    {errc::contradictory_facts, {"two facts that cannot both be true", "dua fakta yang tidak mungkin benar bersamaan"},
     {"correct one of the two", "perbaiki salah satunya"}},
};

/// @brief The text of an error, or null for `errc::none`. O(errors).
[[nodiscard]] constexpr error_text const* text_of(errc code) noexcept {
    for (auto const& t : error_texts) {
        if (t.code == code) {
            return &t;
        }
    }
    return nullptr;
}

/// @brief An error in one line: number, what is wrong, with which value, and how to mend it.
[[nodiscard]] inline std::string explain(error const& e, language l) {
    auto const* const t = text_of(e.code);
    if (t == nullptr) {
        return {};
    }
    bool const en = l == language::en;
    std::string out = "NETRALITAS-" + std::to_string(e.number()) + ": " + std::string{t->wrong.in(l)};
    std::string detail;
    auto const add = [&](std::string const& s) { detail += (detail.empty() ? "" : ", ") + s; };
    if (!e.subject.empty()) {
        add(std::string{e.subject});
    }
    if (!e.other.empty()) {
        add(std::string{e.other});
    }
    if (is_day(e.day)) {
        add(iso(e.day));
    }
    if (is_day(e.limit)) {
        add((en ? "limit " : "batas ") + iso(e.limit));
    }
    if (!detail.empty()) {
        out += " (" + detail + ')';
    }
    return out + "; " + std::string{t->mend.in(l)};
}

}  // namespace netralitas

#endif
