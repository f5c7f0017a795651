// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief A proof in words: one line, the premises with their facts, or every step; as plain text or Markdown, in both languages.
#ifndef NETRALITAS_EXPLAIN_REASONS_TEXT_HPP
#define NETRALITAS_EXPLAIN_REASONS_TEXT_HPP

#include <cstddef>
#include <cstdint>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <netralitas/base/text.hpp>
#include <netralitas/explain/citation_text.hpp>
#include <netralitas/explain/condition_text.hpp>
#include <netralitas/explain/error_texts.hpp>
#include <netralitas/explain/layout.hpp>
#include <netralitas/explain/names.hpp>
#include <netralitas/explain/word_texts.hpp>
#include <netralitas/rules/reasons.hpp>
#include <netralitas/rules/rule_book.hpp>

namespace netralitas {

/// @brief Name of the place where a fact comes from.
[[nodiscard]] constexpr text name_of(fact_source s) {
    switch (s) {
        case fact_source::unknown: return {"not stated", "belum dinyatakan"};
        case fact_source::stated: return {"stated", "dinyatakan"};
        case fact_source::timetable: return {"by the timetable of the contest", "menurut jadwal pemilihan"};
        case fact_source::follows: return {"follows", "disimpulkan"};
        case fact_source::history: break;
    }
    return {"it has not happened: the history is complete", "tidak terjadi: riwayat dinyatakan lengkap"};
}
/// @brief Name of what the calendar says of a day.
[[nodiscard]] constexpr text name_of(day_kind k) {
    switch (k) {
        case day_kind::work_day: return {"work day", "hari kerja"};
        case day_kind::weekend: return {"weekend", "akhir pekan"};
        case day_kind::national_holiday: return {"national holiday", "hari libur nasional"};
        case day_kind::joint_leave: return {"joint leave", "cuti bersama"};
        case day_kind::voting_day_holiday: return {"voting day", "hari pemungutan suara"};
        case day_kind::regional_holiday: break;
    }
    return {"regional holiday", "hari libur daerah"};
}
/// @brief Name of the day that picks the version of the law for a row.
[[nodiscard]] constexpr text name_of(selects s) {
    switch (s) {
        case selects::event_date: return {"day of the event", "hari peristiwa"};
        case selects::determination_date: return {"day of determination", "hari penetapan"};
        case selects::request_date: return {"day of the request", "hari permohonan"};
        case selects::act_date: return {"day of the act", "hari perbuatan"};
        case selects::procedure_date: return {"day of the step", "hari tahapan"};
        case selects::decision_receipt: return {"day of receipt of the decision", "hari keputusan diterima"};
        case selects::report_date: return {"day of the report", "hari laporan"};
        case selects::routing_date:
        case selects::day_asked: return {"day asked about", "hari yang ditanyakan"};
        case selects::knowledge_day: return {"day of knowledge", "hari pengetahuan"};
        case selects::contest_day: break;
    }
    return {"day of the contest", "hari pemilihan"};
}

namespace detail {

[[nodiscard]] inline std::string who_text(who_mask who, language l) {
    return values_text(word::employment, who.bits, l);
}
[[nodiscard]] inline std::string range_text(interval force, language l) {
    bool const en = l == language::en;
    if (is_day(force.first) && is_day(force.last)) {
        return (en ? "from " : "mulai ") + long_date(force.first, l) + (en ? " to " : " sampai ") +
               long_date(force.last, l);
    }
    if (is_day(force.first)) {
        return (en ? "since " : "sejak ") + long_date(force.first, l);
    }
    if (is_day(force.last)) {
        return (en ? "until " : "sampai ") + long_date(force.last, l);
    }
    return en ? "on every day" : "pada setiap hari";
}

/// The citations and the grade of a row, as they could be made on the day of knowledge.
[[nodiscard]] inline std::string row_basis(reasons const& r, row_position p, language l) {
    switch (p.kind) {
        case row_kind::rule: return graded(r.law->norms()[p.index]->basis, r.law->norms()[p.index]->grade, r.asked, l);
        case row_kind::act:
            return graded(std::vector<citation>{r.law->acts()[p.index]->basis}, r.law->acts()[p.index]->grade, r.asked,
                          l);
        case row_kind::deadline:
            return graded(r.law->deadlines()[p.index]->basis, r.law->deadlines()[p.index]->grade, r.asked, l);
        case row_kind::none: break;
    }
    return {};
}
[[nodiscard]] inline std::string_view words_of_row(reasons const& r, row_position p, language l) {
    switch (p.kind) {
        case row_kind::rule: return r.law->norms()[p.index]->words.in(l);
        case row_kind::act: return r.law->acts()[p.index]->words.in(l);
        case row_kind::deadline: return r.law->deadlines()[p.index]->due.in(l);
        case row_kind::none: break;
    }
    return {};
}

/// A row within a sentence: what it says, then its id, its articles and its grade in brackets.
[[nodiscard]] inline std::string named_row(reasons const& r, row_position p, language l) {
    auto says = words_of_row(r, p, l);
    if (!says.empty() && says.back() == '.') {
        says.remove_suffix(1);
    }
    return std::string{says} + " (" + std::string{r.row_id(p)} + "; " + row_basis(r, p, l) + ')';
}

/// Where a fact comes from and, of an event still to come on the day looked at, that it is.
[[nodiscard]] inline std::string source_words(reason const& n, language l) {
    bool const en = l == language::en;
    known_fact const& f = n.fact;
    std::string out{f.never && f.source != fact_source::history
                        ? (en ? std::string_view{"it has not happened"} : "tidak terjadi")
                        : name_of(f.source).in(l)};
    if (f.has_value() && n.holds == truth::no && info(f.subject).kind == word_kind::event) {
        out += (en ? ", not yet on " : ", belum terjadi pada ") + long_date(n.day, l);
    }
    return out;
}
[[nodiscard]] inline std::string fact_words(reason const& n, language l) {
    std::string out{text_of(n.fact.subject).label.in(l)};
    if (n.fact.has_value()) {
        out += ": " + value_text(n.fact.subject, n.fact.value, l);
    }
    return out + " (" + source_words(n, l) + ')';
}

/// Whose a reading is, in brackets; nothing for a key that is not carried.
[[nodiscard]] inline std::string reader_of(std::string_view key, language l) {
    if (auto const* const dispute = rule_book::find_reading(key); dispute != nullptr) {
        for (auto const& a : dispute->alternatives) {
            if (a.key == key) {
                return " (" + std::string{a.who.in(l)} + ')';
            }
        }
    }
    return {};
}

/// The readings that were chosen, each with its reader.
[[nodiscard]] inline std::string chosen_readings(reasons const& r, language l) {
    std::string out;
    for (auto const key : r.asked.readings.keys) {
        if (!key.empty()) {
            out += (out.empty() ? "" : ", ") + std::string{key} + reader_of(key, l);
        }
    }
    return out;
}

[[nodiscard]] inline std::string step_words(reasons const& r, reason const& n, row_position of, language l) {
    bool const en = l == language::en;
    norm const* const rule = of.kind == row_kind::rule ? r.law->norms()[of.index] : nullptr;
    act_row const* const conduct = of.kind == row_kind::act ? r.law->acts()[of.index] : nullptr;
    deadline_row const* const term = of.kind == row_kind::deadline ? r.law->deadlines()[of.index] : nullptr;
    // No act belongs to a reading.
    std::string_view const key = rule != nullptr ? rule->reading : term != nullptr ? term->reading : std::string_view{};
    switch (n.step) {
        case reason_step::none: break;
        case reason_step::undisplaced:
            return (en ? "a chosen reading takes the place of this row: "
                       : "tafsir yang dipilih menggantikan ketentuan ini: ") +
                   chosen_readings(r, l);
        case reason_step::reading:
            return (en ? "belongs to the reading " : "menurut tafsir ") + std::string{key} + reader_of(key, l) +
                   (n.holds == truth::yes ? (en ? ", which is chosen" : ", yang dipilih")
                                          : (en ? ", which is not chosen" : ", yang tidak dipilih"));
        case reason_step::known:
            if (!is_day(n.day)) {
                return en ? "everything issued so far counts" : "semua yang telah terbit diperhitungkan";
            }
            return n.holds == truth::yes
                       ? (en ? "its basis existed by " : "dasarnya sudah ada pada ") + long_date(n.day, l)
                       : (en ? "its basis did not exist yet on " : "dasarnya belum ada pada ") + long_date(n.day, l);
        case reason_step::version: {
            interval const force = rule != nullptr      ? rule->force
                                   : conduct != nullptr ? conduct->basis.of->force
                                                        : term->force;
            auto const which = rule != nullptr      ? name_of(rule->selected_by)
                               : conduct != nullptr ? name_of(selects::act_date)
                                                    : name_of(selects::event_date);
            return (n.holds == truth::yes ? (en ? "in force on " : "berlaku pada ")
                                          : (en ? "not in force on " : "tidak berlaku pada ")) +
                   long_date(n.day, l) + " (" + std::string{which.in(l)} + "): " + (en ? "it applies " : "berlaku ") +
                   range_text(force, l);
        }
        case reason_step::counts:
            return (en ? "the item does not count nationally on "
                       : "butir ini belum diperhitungkan secara nasional pada ") +
                   long_date(n.day, l) + (n.row ? ": " + named_row(r, n.row, l) : std::string{});
        case reason_step::whom: {
            who_mask const who = rule != nullptr ? rule->binds : conduct != nullptr ? conduct->binds : term->binds;
            return (en ? "binds: " : "mengikat: ") + who_text(who, l);
        }
        case reason_step::contest: {
            contest_mask const mask = rule != nullptr      ? rule->contests
                                      : conduct != nullptr ? conduct->contests
                                                           : term->contests;
            return (en ? "speaks of: " : "mengenai: ") + values_text(word::contest, mask.bits, l);
        }
        case reason_step::start:
            return (en ? "counts from: " : "dihitung dari: ") + std::string{text_of(term->from).label.in(l)};
        case reason_step::prevails:
            return (n.holds == truth::yes  ? (en ? "does not prevail over it: " : "tidak dikesampingkan oleh: ")
                    : n.holds == truth::no ? (en ? "prevails over it: " : "dikesampingkan oleh: ")
                                           : (en ? "might prevail over it: " : "mungkin dikesampingkan oleh: ")) +
                   named_row(r, n.row, l);
    }
    return {};
}

[[nodiscard]] inline std::string day_words(reason const& n, language l) {
    std::string out = full_date(n.day, l) + ": ";
    // The name that a weekend day may carry is that of a holiday withdrawn.
    if (!n.name.empty() && n.off != day_kind::weekend) {
        out += std::string{n.name.in(l)} + ", ";
    }
    out += name_of(n.off).in(l);
    if (n.by != nullptr && n.off != day_kind::weekend) {
        out += " (" + std::string{n.by->of->short_name} + ')';
    }
    if (n.regional) {
        out += " (" + cite(n.regional, l) + ')';
    }
    return out;
}

/// The row that a node belongs to: that of the nearest row above.
[[nodiscard]] inline row_position row_above(reasons const& r, std::size_t i) {
    while (r.nodes[i].kind != reason_kind::row && r.nodes[i].depth > 0) {
        i = r.parent_of(i);
    }
    return r.nodes[i].row;
}

/// What a sign in front of a node says.
[[nodiscard]] inline std::string_view sign_of(reason const& n, language l) {
    bool const en = l == language::en;
    switch (n.kind) {
        case reason_kind::row:
            return n.holds == truth::yes  ? (en ? "applies" : "berlaku")
                   : n.holds == truth::no ? (en ? "does not apply" : "tidak berlaku")
                                          : (en ? "undecided" : "belum pasti");
        case reason_kind::fact: return en ? "fact" : "fakta";
        case reason_kind::day: return en ? "day" : "hari";
        case reason_kind::due: return en ? "due" : "tenggat";
        default: break;
    }
    return n.holds == truth::yes  ? (en ? "met" : "terpenuhi")
           : n.holds == truth::no ? (en ? "not met" : "tidak terpenuhi")
                                  : (en ? "open" : "belum pasti");
}

}  // namespace detail

/// @brief One node of a proof in words, without its sign and its children.
/// @param r The proof; @param i The node; @param l The language. O(nodes before).
[[nodiscard]] inline std::string reason_text(reasons const& r, std::size_t i, language l) {
    bool const en = l == language::en;
    auto const& n = r.nodes[i];
    switch (n.kind) {
        case reason_kind::row: return std::string{detail::words_of_row(r, n.row, l)};
        case reason_kind::requirement: return std::string{detail::words_of_row(r, n.row, l)};
        case reason_kind::step: return detail::step_words(r, n, detail::row_above(r, i), l);
        case reason_kind::either: return en ? "one of these" : "salah satu dari yang berikut";
        case reason_kind::premise: return literal_text(*n.what, *r.law, l);
        case reason_kind::fact: return detail::fact_words(n, l);
        case reason_kind::due: {
            auto const& d = r.deadlines[n.answer];
            if (d.problem.code != errc::none) {
                return explain(d.problem, l);
            }
            return full_date(d.due.day, l) + " = " + counting_text(d, l);
        }
        case reason_kind::met: {
            auto const& d = r.deadlines[n.answer];
            return (en ? "in time: " : "pada waktunya: ") + std::string{name_of(d.state).in(l)};
        }
        case reason_kind::day: break;
    }
    return detail::day_words(n, l);
}

namespace detail {

/// Whether a node is told at a level of detail: short of full, what holds by itself and weekends are left out.
[[nodiscard]] inline bool told(reasons const& r, std::size_t i, detail_level level) {
    auto const& n = r.nodes[i];
    if (n.kind == reason_kind::step && n.step == reason_step::known && !is_day(n.day)) {
        return false;  // no day of knowledge was asked about
    }
    if (level == detail_level::full) {
        return true;
    }
    if (n.kind == reason_kind::day && n.off == day_kind::weekend) {
        return false;
    }
    if (n.kind == reason_kind::step && n.holds == truth::yes) {
        return n.step == reason_step::whom || n.step == reason_step::version;
    }
    return true;
}
/// Whether what stands below a node is told.
[[nodiscard]] inline bool told_below(reasons const& r, std::size_t i, detail_level level) {
    auto const& n = r.nodes[i];
    if (level == detail_level::full) {
        return true;
    }
    bool const step_that_holds = n.kind == reason_kind::step && n.holds == truth::yes;
    bool const asked_for = r.nodes[r.parent_of(i)].kind == reason_kind::requirement;
    return !step_that_holds && !(n.kind == reason_kind::row && n.depth > 0 && n.holds == truth::yes && !asked_for);
}

/// A premise about one word and its only fact read better in one line.
[[nodiscard]] inline bool says_its_fact(reasons const& r, std::size_t i) {
    auto const& n = r.nodes[i];
    return n.kind == reason_kind::premise && (n.what->ask == test::holds || n.what->ask == test::one_of) &&
           i + 1 < r.nodes.size() && r.nodes[i + 1].kind == reason_kind::fact && r.nodes[i + 1].depth == n.depth + 1 &&
           r.nodes[i + 1].fact.subject == n.what->left && (r.end_of(i) == i + 2 || r.nodes[i + 2].depth == n.depth + 2);
}
[[nodiscard]] inline std::string premise_with_fact(reasons const& r, std::size_t i, language l) {
    auto const& below = r.nodes[i + 1];
    auto const& asked = *r.nodes[i].what;
    std::string out = literal_text(asked, *r.law, l) + " (";
    if (below.fact.has_value()) {
        auto const value = value_text(below.fact.subject, below.fact.value, l);
        bool const told_already = asked.ask == test::one_of && value == values_text(asked.left, asked.value, l);
        out += told_already ? std::string{} : value + ", ";
    }
    return out + source_words(below, l) + ')';
}

/// Writes a proof node by node: a sign in a column of its own, the words, and under a row its id and articles.
class reasons_writer {
public:
    reasons_writer(reasons const& r, language l, detail_level level, markup form, std::size_t indent = 0)
        : r_{r}, l_{l}, level_{level}, form_{form}, indent_{indent} {}

    /// The roots with all below them.
    [[nodiscard]] std::string operator()() {
        for (std::size_t i = 0; i < r_.nodes.size(); i = r_.end_of(i)) {
            if (i > 0) {
                out_ += '\n';
            }
            if (auto const* const of = r_.nodes[i].of; of != nullptr) {
                std::string const act = (en() ? "Act: " : "Perbuatan: ") + act_text(*of, l_);
                out_ += form_ == markup::markdown ? "**" + act + "**\n\n" : act + '\n';
            }
            tell(i, 0);
        }
        return std::move(out_);
    }
    /// What stands below the roots, where the caller has told the roots in another way.
    [[nodiscard]] std::string below_roots() {
        for (std::size_t i = 0; i < r_.nodes.size(); i = r_.end_of(i)) {
            tell_children(i + 1, r_.end_of(i), 0);
        }
        return std::move(out_);
    }

private:
    [[nodiscard]] bool en() const noexcept { return l_ == language::en; }

    void tell_children(std::size_t from, std::size_t to, std::size_t depth) {
        for (std::size_t c = from; c < to; c = r_.end_of(c)) {
            tell(c, depth);
        }
    }
    void tell(std::size_t i, std::size_t depth) {
        auto const& n = r_.nodes[i];
        if (!told(r_, i, level_)) {
            return;
        }
        auto const end = r_.end_of(i);
        if (n.kind == reason_kind::row && n.depth == 1 && same_row(r_.nodes[r_.parent_of(i)], n)) {
            tell_children(i + 1, end, depth);  // the requirement above has told the row
            return;
        }
        bool const merged = says_its_fact(r_, i);
        std::string words = merged ? premise_with_fact(r_, i, l_) : reason_text(r_, i, l_);
        std::string second;
        if (n.kind == reason_kind::row || n.kind == reason_kind::requirement) {
            second = std::string{r_.row_id(n.row)} + "; " + row_basis(r_, n.row, l_);
        }
        if (n.told_before) {
            (second.empty() ? words : second) += en() ? "; see above" : "; lihat di atas";
        }
        line(depth, sign_of(n, l_), words, second);
        if (!told_below(r_, i, level_)) {
            return;
        }
        if (n.kind == reason_kind::row && n.depth == 0 && level_ == detail_level::full) {
            note(n);
        }
        // A fact told with its premise is not told again; what it rests on stands in its place.
        auto const fact_end = merged ? r_.end_of(i + 1) : i + 1;
        if (merged) {
            tell_children(i + 2, fact_end, depth + 1);
        }
        tell_children(fact_end, end, depth + 1);
    }
    [[nodiscard]] static bool same_row(reason const& above, reason const& n) noexcept {
        return above.kind == reason_kind::requirement && above.row.kind == n.row.kind && above.row.index == n.row.index;
    }
    void note(reason const& n) {
        text const* words = nullptr;
        switch (n.row.kind) {
            case row_kind::rule: words = &r_.law->norms()[n.row.index]->note; break;
            case row_kind::act: words = &r_.law->acts()[n.row.index]->note; break;
            case row_kind::deadline: words = &r_.law->deadlines()[n.row.index]->note; break;
            case row_kind::none: break;
        }
        if (words != nullptr && !words->empty()) {
            line(1, en() ? "note" : "catatan", words->in(l_), {});
        }
    }
    void line(std::size_t depth, std::string_view sign, std::string_view words, std::string_view second) {
        std::size_t const indent = indent_ + depth * 2;
        out_ += std::string(indent, ' ');
        if (form_ == markup::markdown) {
            out_ += "- **" + std::string{sign} + "** " + std::string{words} + '\n';
            if (!second.empty()) {
                out_ += std::string(indent + 2, ' ') + '(' + std::string{second} + ")\n";
            }
            return;
        }
        std::size_t const column = en() ? 15 : 16;  // the longest sign and a blank
        out_ += sign;
        out_ += std::string(column - sign.size(), ' ');
        wrap(out_, words, indent + column);
        if (!second.empty()) {
            out_ += std::string(indent + column, ' ');
            wrap(out_, second, indent + column);
        }
    }

    reasons const& r_;
    language l_;
    detail_level level_;
    markup form_;
    std::size_t indent_;
    std::string out_{};
};

/// Where one row asks for another, both in one line: how the other stands, and what it says.
[[nodiscard]] inline std::string named_condition(reasons const& r, std::size_t i, language l) {
    auto const& other = r.nodes[i + 1];
    return std::string{sign_of(other, l)} + ": " + named_row(r, other.row, l);
}

/// The premises that decide, for one line: those that hold where the row applies, else those that stand in the way.
[[nodiscard]] inline std::string brief_grounds(reasons const& r, std::size_t root, language l) {
    std::string out;
    bool const applies = r.nodes[root].holds == truth::yes;
    bool const asked_for = r.nodes[root].kind == reason_kind::requirement;
    for (std::size_t i = root + 1; i < r.end_of(root); i = r.end_of(i)) {
        auto const& n = r.nodes[i];
        bool const decides = asked_for ? n.kind == reason_kind::fact || n.kind == reason_kind::premise
                             : applies
                                 ? n.kind == reason_kind::premise || n.kind == reason_kind::due
                                 : n.holds != truth::yes && n.kind != reason_kind::fact && n.kind != reason_kind::day;
        if (!decides) {
            continue;
        }
        out += out.empty() ? "" : "; ";
        if (n.kind == reason_kind::premise && i + 1 < r.end_of(i) && r.nodes[i + 1].kind == reason_kind::row &&
            (n.what->ask == test::applies || n.what->ask == test::missed)) {
            out += named_condition(r, i, l);
            continue;
        }
        if (!applies && !asked_for) {
            out += std::string{sign_of(n, l)} + ": ";
        }
        if (n.kind == reason_kind::either) {
            std::string any;
            for (std::size_t k = i + 1; k < r.end_of(i); k = r.end_of(k)) {
                any += (any.empty()         ? ""
                        : l == language::en ? " or "
                                            : " atau ") +
                       (says_its_fact(r, k) ? premise_with_fact(r, k, l) : reason_text(r, k, l));
            }
            out += any;
        } else {
            out += says_its_fact(r, i) ? premise_with_fact(r, i, l) : reason_text(r, i, l);
        }
    }
    return out;
}

}  // namespace detail

/// @brief A proof in words.
///
/// @param r     The proof, or what @ref blockers left of it.
/// @param l     The language.
/// @param level `brief`: a line for each root: what the row says, and the premises that decide. `normal`: the premises with their
///              facts, and what does not hold. `full`: every step, every fact with what it rests on, every day off that was
///              skipped, with its decree.
/// @param form  Plain text or Markdown.
/// @return The text, with line ends; one line that says so where nothing is to be told. O(nodes^2) at worst.
[[nodiscard]] inline std::string explain(reasons const& r, language l, detail_level level = detail_level::normal,
                                         markup form = markup::plain) {
    bool const en = l == language::en;
    if (r.problem.code != errc::none) {
        return explain(r.problem, l) + '\n';
    }
    if (r.nodes.empty()) {
        return en ? "Nothing stands in the way.\n" : "Tidak ada yang menghalangi.\n";
    }
    if (level != detail_level::brief) {
        return detail::reasons_writer{r, l, level, form}();
    }
    std::string out;
    for (std::size_t i = 0; i < r.nodes.size(); i = r.end_of(i)) {
        auto const& n = r.nodes[i];
        out += form == markup::markdown ? "- " : "";
        out += std::string{detail::sign_of(n, l)} + ": " + detail::named_row(r, n.row, l);
        if (auto const because = detail::brief_grounds(r, i, l); !because.empty()) {
            out += (en ? "; because: " : "; karena: ") + because;
        }
        out += '\n';
    }
    return out;
}

/// @brief Prints a proof in English at normal detail.
inline std::ostream& operator<<(std::ostream& out, reasons const& r) { return out << explain(r, language::en); }

}  // namespace netralitas

#endif
