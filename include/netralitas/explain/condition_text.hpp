// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Conditions, facts and the arithmetic of deadlines in words, from the same data that the engine evaluates.
#ifndef NETRALITAS_EXPLAIN_CONDITION_TEXT_HPP
#define NETRALITAS_EXPLAIN_CONDITION_TEXT_HPP

#include <cstdint>
#include <string>

#include <netralitas/base/text.hpp>
#include <netralitas/explain/citation_text.hpp>
#include <netralitas/explain/word_texts.hpp>
#include <netralitas/law/norm.hpp>
#include <netralitas/rules/inference.hpp>

namespace netralitas {

/// @brief The labels of a set of values, joined by commas.
[[nodiscard]] inline std::string values_text(word w, std::uint64_t mask, language l) {
    std::string out;
    auto const& t = text_of(w);
    for (std::uint8_t i = 0; i < info(w).value_count; ++i) {
        if ((mask >> i & 1U) != 0) {
            out += (out.empty() ? "" : ", ") + std::string{t.values[i].in(l)};
        }
    }
    return out;
}

/// @brief The value of a known fact in words: a date, a number, yes or no, or the labels of its values.
[[nodiscard]] inline std::string value_text(word w, std::int32_t raw, language l) {
    switch (info(w).type) {
        case value_type::day: return long_date(from_serial(raw), l);
        case value_type::number: return std::to_string(raw);
        case value_type::flag:
            return raw != 0 ? (l == language::id ? "ya" : "yes") : (l == language::id ? "tidak" : "no");
        case value_type::one: return values_text(w, std::uint64_t{1} << static_cast<unsigned>(raw), l);
        case value_type::several: break;
    }
    return values_text(w, static_cast<std::uint32_t>(raw), l);
}

/// @brief A comparison in words, between days or between numbers.
[[nodiscard]] constexpr text comparison_text(test ask, bool of_days) {
    switch (ask) {
        case test::less: return of_days ? text{"before", "sebelum"} : text{"below", "kurang dari"};
        case test::less_equal: return of_days ? text{"not after", "tidak sesudah"} : text{"at most", "paling banyak"};
        case test::greater_equal:
            return of_days ? text{"not before", "tidak sebelum"} : text{"at least", "paling sedikit"};
        case test::greater: return of_days ? text{"after", "sesudah"} : text{"above", "lebih dari"};
        default: break;
    }
    return of_days ? text{"on the day of", "pada hari"} : text{"equal to", "sama dengan"};
}

/// @brief One literal in words, with ids for references to other rows.
[[nodiscard]] inline std::string literal_text(literal const& x, rule_book const& law, language l) {
    bool const en = l == language::en;
    bool const no = x.negated;
    std::string const not_so = no ? (en ? "not: " : "bukan: ") : "";
    auto const label = [&](word w) { return std::string{text_of(w).label.in(l)}; };
    auto const row_id = [&] {
        auto const p = law.find(static_cast<id_key>(x.value));
        switch (p.kind) {
            case row_kind::rule: return std::string{law.norms()[p.index]->id};
            case row_kind::act: return std::string{law.acts()[p.index]->id};
            case row_kind::deadline: return std::string{law.deadlines()[p.index]->id};
            case row_kind::none: break;
        }
        return std::string{"?"};
    };
    switch (x.ask) {
        case test::none: return {};
        case test::holds:
            return (no && info(x.left).type == value_type::day ? (en ? "not yet: " : "belum: ") : not_so) + label(x.left);
        case test::one_of:
            return label(x.left) + (x.negated ? (en ? " is none of: " : " bukan: ") : ": ") +
                   values_text(x.left, x.value, l);
        case test::applies:
            return (no ? (en ? "does not apply: " : "tidak berlaku: ") : (en ? "applies: " : "berlaku: ")) + row_id();
        case test::missed:
            return (no ? (en ? "not missed: " : "tidak terlewat: ") : (en ? "missed: " : "terlewat: ")) + row_id();
        case test::item: {
            for (auto const* const a : law.acts()) {
                if (key_of(a->item) == static_cast<id_key>(x.value)) {
                    return not_so + (en ? "an act under " : "perbuatan menurut ") + cite(a->basis, l);
                }
            }
            return not_so + (en ? "an act of the list" : "perbuatan dalam daftar");
        }
        default: break;
    }
    std::string const sign{comparison_text(x.ask, info(x.left).type == value_type::day).in(l)};
    std::string right;
    switch (x.operand) {
        case operand_kind::number: right = std::to_string(x.value); break;
        case operand_kind::day:
            right = long_date(from_serial(static_cast<std::int32_t>(static_cast<std::int64_t>(x.value))), l);
            break;
        case operand_kind::of_word: right = label(static_cast<word>(x.value)); break;
        case operand_kind::month_end_of:
            right = (en ? "end of the month of " : "akhir bulan ") + label(static_cast<word>(x.value));
            break;
        default: break;
    }
    return not_so + label(x.left) + ' ' + sign + ' ' + right;
}

/// @brief A condition in words: clauses joined by "and", alternatives by "or".
[[nodiscard]] inline std::string condition_text(condition const& c, rule_book const& law, language l) {
    bool const en = l == language::en;
    std::string out;
    for (std::uint8_t i = 0; i < c.size; ++i) {
        if (i > 0) {
            out += c.literals[i].clause == c.literals[i - 1].clause ? (en ? " or " : " atau ")
                                                                    : (en ? "; and " : "; dan ");
        }
        out += literal_text(c.literals[i], law, l);
    }
    return out;
}

/// @brief How a deadline was counted: from which event, how many of which unit, by which convention, and what was assumed.
[[nodiscard]] inline std::string counting_text(deadline_answer const& d, language l) {
    bool const en = l == language::en;
    term const& t = d.row->length;
    if (t.unit == unit::fixed_date) {
        return en ? "a day fixed by the rule itself" : "tanggal yang ditetapkan oleh ketentuan itu sendiri";
    }
    std::string const event = std::string{text_of(d.row->from).label.in(l)} + " (" + long_date(d.counted_from, l) + ')';
    if (t.unit == unit::end_of_month) {
        return (en ? "the last day of the month of: " : "hari terakhir bulan: ") + event;
    }
    if (t.amount == 0) {
        return (en ? "on the day of: " : "pada hari: ") + event;
    }
    std::string units;
    switch (is_day(d.due.day) ? d.due.counted_in : t.unit) {
        case unit::working_day: units = en ? (t.amount == 1 ? " work day" : " work days") : " hari kerja"; break;
        case unit::calendar_day: units = en ? " calendar days" : " hari kalender"; break;
        case unit::day_unspecified: units = en ? " days" : " hari"; break;
        case unit::month: units = en ? (t.amount == 1 ? " month" : " months") : " bulan"; break;
        case unit::year: units = en ? (t.amount == 1 ? " year" : " years") : " tahun"; break;
        case unit::hour: units = en ? " hours" : " jam"; break;
        default: break;
    }
    if (d.due.unit_assumed) {
        units += en ? " (the text says days and no more)" : " (jenis hari tidak disebut)";
    }
    std::string out =
        std::to_string(t.amount) + units +
        (t.direction == direction::after ? (en ? " after: " : " sesudah: ") : (en ? " before: " : " sebelum: ")) + event;
    switch (d.due.convention) {
        case counting::full_days_between: out += en ? "; full days between" : "; hari penuh di antaranya"; break;
        case counting::plain_subtraction: out += en ? "; plain subtraction" : "; pengurangan biasa"; break;
        case counting::same_day_number: out += en ? "; same day number" : "; tanggal yang sama"; break;
        case counting::event_day_counts: out += en ? "; the day itself is day one" : "; hari kejadian dihitung"; break;
        case counting::day_after_event:
            out += en ? "; the day after is day one" : "; hari berikutnya sebagai hari pertama";
            break;
        case counting::unspecified: break;
    }
    if (d.due.convention_assumed) {
        out += en ? " (not stated by the rule, assumed)" : " (tidak disebut dalam ketentuan, anggapan)";
    }
    return out;
}

}  // namespace netralitas

#endif
