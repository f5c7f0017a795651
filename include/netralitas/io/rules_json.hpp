// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Reads own rules from JSON: an agency rule, a contract clause, a local holiday, a draft regulation. `docs/own-rules.md`.
#ifndef NETRALITAS_IO_RULES_JSON_HPP
#define NETRALITAS_IO_RULES_JSON_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include <netralitas/base/error.hpp>
#include <netralitas/calendar/all_instruments.hpp>
#include <netralitas/calendar/workday_table.hpp>
#include <netralitas/explain/citation_text.hpp>
#include <netralitas/io/citation_parse.hpp>
#include <netralitas/io/condition_parse.hpp>
#include <netralitas/io/json_fields.hpp>
#include <netralitas/io/located_json.hpp>
#include <netralitas/io/names.hpp>
#include <netralitas/io/own_rules.hpp>
#include <netralitas/io/parse.hpp>
#include <netralitas/law/norm.hpp>
#include <netralitas/rules/rule_book.hpp>

namespace netralitas {

/// @brief The largest number of entries of one list of own rules. It bounds how deep rows can refer to one another.
inline constexpr std::size_t max_own_rows = 500;
/// @brief Longest id, in bytes.
inline constexpr std::size_t max_own_id = 120;

namespace detail {

/// The byte of the file at which byte `decoded` of a JSON string stands, whose quote is at `quote`.
[[nodiscard]] inline std::size_t offset_in_string(std::string_view file, std::size_t quote, std::size_t decoded) {
    auto at = quote + 1;
    for (std::size_t n = 0; n < decoded && at < file.size(); ++at) {
        if (file[at] == '\\' && at + 1 < file.size() && file[at + 1] == 'u') {
            auto const code = std::string{file.substr(at + 2, 4)};
            bool const ascii = code < "0080";
            n += ascii ? 1U : code < "0800" ? 2U : 3U;
            at += 5;
        } else {
            at += file[at] == '\\' ? 1U : 0U;
            ++n;
        }
    }
    return at;
}

class rules_reader : json_fields {
public:
    rules_reader(located_json const& doc, std::string_view text, std::string const& file, rule_book const& law)
        : json_fields{doc, {}, file, out_.problems}, text_{text}, law_{law} {}

    [[nodiscard]] rules_reading run() {
        read();
        sort_by_place(out_.problems);
        return std::move(out_);
    }

private:
    using place = std::string;
    struct open_reference {
        condition_reference named{};
        place at{};
        std::size_t row = 0;
    };
    struct row_reference {
        std::string_view id{};
        place at{};
        row_kind only = row_kind::none;
        std::size_t row = 0;
    };
    /// A row that was read: where it stands, and whether it can be checked as a whole.
    struct checked_row {
        place at{};
        bool sound = true;
    };

    // --- Values that the rules keep

    [[nodiscard]] std::string_view keep(std::string s) { return own().strings_.emplace_back(std::move(s)); }
    [[nodiscard]] own_rules& own() { return out_.value; }
    [[nodiscard]] instrument const* find_any_instrument(std::string_view id) const {
        auto const* const mine = out_.value.find_instrument(id);
        return mine != nullptr ? mine : netralitas::find_instrument(id);
    }

    std::string_view kept_string(json const& j, place const& at, std::string_view name, bool needed = false) {
        std::string s;
        take(j, at, name, s);
        if (needed && (need(j, at, name) != nullptr) && s.empty() && find(j, name)->is_string()) {
            refuse(errc::missing_field, member_of(at, name), name);
        }
        return s.empty() ? std::string_view{} : keep(std::move(s));
    }
    /// An id can be named in a condition, a citation and a table: letters, digits, `_`, `.`, `-`.
    std::string_view kept_id(json const& j, place const& at) {
        auto const id = kept_string(j, at, "id", true);
        auto const fits = [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '.' ||
                   c == '-';
        };
        if (id.size() > max_own_id) {
            refuse(errc::input_too_large, member_of(at, "id"), id.substr(0, 40));
        } else if (!std::all_of(id.begin(), id.end(), fits)) {
            refuse(errc::wrong_value_type, member_of(at, "id"), id);
        }
        return id;
    }
    text text_of_member(json const& j, place const& at, std::string_view name, bool needed = false) {
        text out;
        auto const* const v = needed ? need(j, at, name) : find(j, name);
        auto const here = member_of(at, name);
        if (v == nullptr || !only(*v, here, {"en", "id"})) {
            return out;
        }
        out.en = kept_string(*v, here, "en", true);
        out.id = kept_string(*v, here, "id", true);
        return out;
    }
    template <class E>
    void take_value(json const& j, place const& at, std::string_view name, E& into) {
        std::optional<E> e;
        take(j, at, name, e);
        into = e.value_or(into);
    }
    template <class E>
    void need_value(json const& j, place const& at, std::string_view name, E& into) {
        need(j, at, name);
        take_value(j, at, name, into);
    }
    interval interval_of_member(json const& j, place const& at, std::string_view name) {
        interval out;
        auto const* const v = find(j, name);
        auto const here = member_of(at, name);
        if (v == nullptr || !only(*v, here, {"from", "to"})) {
            return out;
        }
        std::optional<date> from;
        std::optional<date> to;
        take(*v, here, "from", from);
        take(*v, here, "to", to);
        out = {from.value_or(no_first_day), to.value_or(no_last_day)};
        if (from && to && *to < *from) {
            refuse(error{.code = errc::reversed_interval, .day = *to, .limit = *from}, here);
        }
        return out;
    }
    /// The bits of a set of employments or contests.
    template <class E>
    [[nodiscard]] std::optional<std::uint32_t> set_of_member(json const& j, place const& at, std::string_view name) {
        if (find(j, name) == nullptr) {
            return std::nullopt;
        }
        std::uint32_t bits = 0;
        each(j, at, name, [&](json const& v, place const& here) {
            auto const id = string_at(v, here);
            if (auto const e = from_id<E>(id)) {
                bits |= std::uint32_t{1} << static_cast<unsigned>(*e);
            } else if (v.is_string()) {
                refuse(error{.code = errc::unknown_value, .subject = id, .other = info(word_of(E{})).id}, here);
            }
        });
        if (bits == 0 && find(j, name)->is_array() && find(j, name)->empty()) {
            refuse(errc::missing_field, member_of(at, name), name);
        }
        return bits;
    }
    void take_whom(json const& j, place const& at, who_mask& binds, contest_mask& contests) {
        if (auto const b = set_of_member<employment>(j, at, "binds")) {
            binds = who_mask{*b};
        }
        if (auto const c = set_of_member<contest>(j, at, "contests")) {
            contests = contest_mask{static_cast<std::uint8_t>(*c)};
        }
    }
    citation citation_at(json const& v, place const& here) {
        auto const id = string_at(v, here);
        if (!v.is_string()) {
            return {};
        }
        auto const c = parse_citation(id, [this](std::string_view name) { return find_any_instrument(name); });
        if (!c) {
            refuse(c.problem(), here);
        }
        return c.value();
    }
    template <class T, std::size_t N, class Read>
    void take_few(json const& j, place const& at, std::string_view name, few<T, N>& into, Read read_one) {
        std::size_t n = 0;
        each(j, at, name, [&](json const& v, place const& here) {
            if (n == N) {
                refuse(errc::input_too_large, here, name);
                return;
            }
            if (auto const value = read_one(v, here)) {
                into.items[n++] = value;
            }
        });
    }
    template <std::size_t N>
    void take_citations(json const& j, place const& at, std::string_view name, few<citation, N>& into) {
        take_few(j, at, name, into, [this](json const& v, place const& here) { return citation_at(v, here); });
    }
    void need_basis(json const& j, place const& at, citations& into) {
        take_citations(j, at, "basis", into);
        auto const* const v = find(j, "basis");
        if (v == nullptr || (v->is_array() && v->empty())) {
            refuse(errc::rule_without_citation, at, "basis");
        }
    }
    /// Rows may be named before they are read; they are looked up at the end.
    row_ref row_at(json const& v, place const& here, row_kind only_kind) {
        row_ref r;
        if (auto const id = string_at(v, here); v.is_string()) {
            r.key = key_of(id);
            rows_named_.push_back({v.get_ref<std::string const&>(), here, only_kind, rows_.size()});
        }
        return r;
    }
    condition condition_of_member(json const& j, place const& at, bool needed = false) {
        auto const* const v = needed ? need(j, at, "when") : find(j, "when");
        if (v == nullptr) {
            return {};
        }
        auto const here = member_of(at, "when");
        if (!v->is_string()) {
            refuse(errc::wrong_value_type, here, v->type_name());
            return {};
        }
        auto read_one = read_condition(v->get_ref<std::string const&>());
        if (!read_one.ok()) {
            refuse(read_one.problem, here, place_in_string(here, read_one.offset));
        }
        for (auto const& r : read_one.references) {
            references_.push_back({r, here, rows_.size()});
        }
        return read_one.value;
    }
    [[nodiscard]] text_place place_in_string(place const& pointer, std::size_t offset) const {
        auto const found = doc_.starts.find(base_ + pointer);
        return found == doc_.starts.end() ? place_of(pointer) : doc_.at(offset_in_string(text_, found->second, offset));
    }
    /// A word of type day, or a day or a flag.
    std::optional<word> word_at(json const& v, place const& here, bool flag_too) {
        auto const id = string_at(v, here);
        if (!v.is_string()) {
            return std::nullopt;
        }
        auto const w = find_word(id);
        if (!w || !can_be_stated(*w)) {
            refuse(errc::unknown_word, here, id);
            return std::nullopt;
        }
        if (auto const type = info(*w).type; type != value_type::day && !(flag_too && type == value_type::flag)) {
            refuse(errc::wrong_value_type, here, id);
            return std::nullopt;
        }
        return *w;
    }
    word_ref word_ref_at(json const& v, place const& here, bool flag_too) {
        word_ref r;
        if (auto const w = word_at(v, here, flag_too)) {
            r.id = *w;
            r.given = true;
        }
        return r;
    }
    std::string_view reading_of_member(json const& j, place const& at) { return kept_string(j, at, "reading"); }

    /// Each entry of a list, none beyond the limit.
    template <class Read>
    void each_entry(std::string_view name, Read read_one) {
        std::size_t n = 0;
        each(*root_, "", name, [&](json const& v, place const& here) {
            if (n++ == max_own_rows) {
                refuse(errc::input_too_large, here, name);
            }
            if (n <= max_own_rows) {
                read_one(v, here);
            }
        });
    }

    // --- The lists

    void read() {
        root_ = &doc_.value;
        if (!only(*root_, "",
                  {"$schema", "netralitas_rules", "title", "instruments", "norms", "acts", "deadlines", "repeals",
                   "holidays", "decrees", "note"})) {
            return;
        }
        if (auto const* const version = need(*root_, "", "netralitas_rules")) {
            auto const n = integer_at(*version, "/netralitas_rules");
            if (n && *n != own_rules_version) {
                refuse(errc::number_out_of_range, "/netralitas_rules", std::to_string(*n));
            }
        }
        text_of_member(*root_, "", "title");
        std::string note;
        take(*root_, "", "note", note);
        each_entry("instruments", [this](json const& j, place const& at) { read_instrument(j, at); });
        each_entry("norms", [this](json const& j, place const& at) { read_row(j, at, &rules_reader::read_norm); });
        each_entry("acts", [this](json const& j, place const& at) { read_row(j, at, &rules_reader::read_act); });
        each_entry("deadlines",
                   [this](json const& j, place const& at) { read_row(j, at, &rules_reader::read_deadline); });
        each_entry("holidays", [this](json const& j, place const& at) { read_holiday(j, at); });
        each_entry("decrees", [this](json const& j, place const& at) { read_decree(j, at); });
        each_entry("repeals", [this](json const& j, place const& at) { read_repeal(j, at); });
        check_rows();
    }

    void read_instrument(json const& j, place const& at) {
        if (!only(j, at,
                  {"id", "short_name", "numbers", "title", "issuer", "issued", "force", "grade", "articles", "parts",
                   "note"})) {
            return;
        }
        instrument i;
        i.id = kept_id(j, at);
        if (!i.id.empty() && find_any_instrument(i.id) != nullptr) {
            refuse(errc::stated_twice, member_of(at, "id"), i.id);
        }
        i.short_name = kept_string(j, at, "short_name", true);
        i.numbers = kept_string(j, at, "numbers");
        i.title = text_of_member(j, at, "title", true);
        i.issuer = kept_string(j, at, "issuer");
        std::optional<date> issued;
        take(j, at, "issued", issued);
        if (issued) {
            i.issued = {*issued, *issued};
        }
        i.force = interval_of_member(j, at, "force");
        take_value(j, at, "grade", i.grade);
        std::size_t articles = 0;
        each(j, at, "articles", [&](json const& v, place const& here) {
            auto const a = article_at(v, here);
            if (articles == max_articles) {
                refuse(errc::input_too_large, here, "articles");
            } else if (a.number != 0) {
                i.articles[articles++] = a;
            }
        });
        std::size_t parts = 0;
        each(j, at, "parts", [&](json const& v, place const& here) {
            auto name = string_at(v, here);
            if (parts == max_articles) {
                refuse(errc::input_too_large, here, "parts");
            } else if (v.is_string() && (name.empty() || name.find('\0') != std::string::npos)) {
                refuse(errc::missing_field, here, "parts");
            } else if (v.is_string()) {
                i.parts[parts++] = keep(std::move(name)).data();  // a whole string, so it ends with a null
            }
        });
        i.note = text_of_member(j, at, "note");
        own().instruments_.push_back(i);
    }
    /// `5` or `"54D"`.
    article_number article_at(json const& v, place const& here) {
        article_number a;
        if (v.is_string()) {
            std::string_view s = v.get_ref<std::string const&>();
            a.number = static_cast<std::uint16_t>(take_number(s, 9999));
            a.suffix = s.empty() ? '\0' : s.front();
            if (a.number == 0 || s.size() > 1 || (!s.empty() && (a.suffix < 'A' || 'Z' < a.suffix))) {
                refuse(errc::wrong_value_type, here, v.get_ref<std::string const&>());
                return {};
            }
        } else if (auto const n = integer_at(v, here)) {
            if (*n < 1 || 9999 < *n) {
                refuse(errc::number_out_of_range, here, std::to_string(*n));
            } else {
                a.number = static_cast<std::uint16_t>(*n);
            }
        }
        return a;
    }

    template <class Read>
    void read_row(json const& j, place const& at, Read read_one) {
        auto const before = out_.problems.size();
        (this->*read_one)(j, at);
        rows_.push_back({at, out_.problems.size() == before});
    }
    void read_norm(json const& j, place const& at) {
        norm n;
        if (!only(j, at,
                  {"id", "binds", "contests", "force", "kind", "then", "when", "basis", "grade", "selected_by",
                   "reading", "yields_to", "takes_effect", "at_month_end", "words", "effect", "note"})) {
            own().norms_.push_back(n);
            return;
        }
        n.id = kept_id(j, at);
        take_whom(j, at, n.binds, n.contests);
        n.force = interval_of_member(j, at, "force");
        need_value(j, at, "kind", n.kind);
        take_value(j, at, "then", n.then);
        n.when = condition_of_member(j, at);
        need_basis(j, at, n.basis);
        take_value(j, at, "grade", n.grade);
        take_value(j, at, "selected_by", n.selected_by);
        n.reading = reading_of_member(j, at);
        take_few(j, at, "yields_to", n.yields_to,
                 [this](json const& v, place const& here) { return row_at(v, here, row_kind::none); });
        if (auto const* const e = find(j, "takes_effect")) {
            n.takes_effect = word_ref_at(*e, member_of(at, "takes_effect"), false);
        }
        std::optional<bool> month_end;
        take(j, at, "at_month_end", month_end);
        n.at_month_end = month_end.value_or(false);
        n.words = text_of_member(j, at, "words", true);
        n.effect = text_of_member(j, at, "effect");
        n.note = text_of_member(j, at, "note");
        own().norms_.push_back(n);
    }
    void read_act(json const& j, place const& at) {
        act_row a;
        if (!only(j, at,
                  {"id", "type", "item", "basis", "binds", "contests", "beneficiary", "caught", "opens", "then", "when",
                   "sanction_basis", "grade", "yields_to", "counts_through", "words", "sanction", "note"})) {
            own().acts_.push_back(a);
            return;
        }
        a.id = kept_id(j, at);
        a.type = kept_string(j, at, "type");
        if (a.type.empty()) {
            a.type = a.id;
        }
        if (auto const* const basis = find(j, "basis")) {
            a.basis = citation_at(*basis, member_of(at, "basis"));
        } else {
            refuse(errc::rule_without_citation, at, "basis");
        }
        a.item = kept_string(j, at, "item");
        if (a.item.empty() && a.basis) {
            a.item = keep(citation_id(a.basis));
        }
        take_whom(j, at, a.binds, a.contests);
        take_value(j, at, "beneficiary", a.beneficiary);
        take_value(j, at, "caught", a.caught);
        need_value(j, at, "opens", a.opens);
        take_value(j, at, "then", a.then);
        a.when = condition_of_member(j, at, true);
        take_citations(j, at, "sanction_basis", a.sanction_basis);
        take_value(j, at, "grade", a.grade);
        take_few(j, at, "yields_to", a.yields_to,
                 [this](json const& v, place const& here) { return row_at(v, here, row_kind::none); });
        if (auto const* const through = find(j, "counts_through")) {
            a.counts_through = row_at(*through, member_of(at, "counts_through"), row_kind::rule);
        }
        a.words = text_of_member(j, at, "words", true);
        a.sanction = text_of_member(j, at, "sanction", a.opens != track::none);
        a.note = text_of_member(j, at, "note");
        own().acts_.push_back(a);
    }
    void read_deadline(json const& j, place const& at) {
        deadline_row d;
        if (!only(j, at,
                  {"id", "binds", "contests", "force", "from", "length", "when", "met_by", "basis", "grade", "reading",
                   "due", "who", "missed", "note"})) {
            own().deadlines_.push_back(d);
            return;
        }
        d.id = kept_id(j, at);
        take_whom(j, at, d.binds, d.contests);
        d.force = interval_of_member(j, at, "force");
        if (auto const* const length = need(j, at, "length")) {
            read_length(*length, member_of(at, "length"), d.length);
        }
        d.from = word::fixed_day;
        auto const* const from = d.length.unit == unit::fixed_date ? find(j, "from") : need(j, at, "from");
        if (from != nullptr) {
            d.from = word_at(*from, member_of(at, "from"), false).value_or(d.from);
        }
        d.when = condition_of_member(j, at);
        take_few(j, at, "met_by", d.met_by,
                 [this](json const& v, place const& here) { return word_ref_at(v, here, true); });
        need_basis(j, at, d.basis);
        take_value(j, at, "grade", d.grade);
        d.reading = reading_of_member(j, at);
        d.due = text_of_member(j, at, "due", true);
        d.who = text_of_member(j, at, "who");
        d.missed = text_of_member(j, at, "missed");
        d.note = text_of_member(j, at, "note");
        own().deadlines_.push_back(d);
    }
    void read_length(json const& j, place const& at, term& into) {
        if (!only(j, at, {"amount", "unit", "direction", "counting", "roll", "fixed"})) {
            return;
        }
        need_value(j, at, "unit", into.unit);
        take_value(j, at, "direction", into.direction);
        take_value(j, at, "counting", into.counting);
        take_value(j, at, "roll", into.roll);
        std::optional<std::int32_t> amount;
        take(j, at, "amount", amount);
        if (amount && (*amount < 0 || 9999 < *amount)) {
            refuse(errc::number_out_of_range, member_of(at, "amount"), std::to_string(*amount));
        } else if (amount) {
            into.amount = static_cast<std::uint16_t>(*amount);
        } else if (into.unit != unit::fixed_date && into.unit != unit::end_of_month) {
            need(j, at, "amount");
        }
        std::optional<date> fixed;
        take(j, at, "fixed", fixed);
        into.fixed = fixed.value_or(no_first_day);
        if (into.unit == unit::fixed_date) {
            need(j, at, "fixed");
        }
    }
    void read_holiday(json const& j, place const& at) {
        if (!only(j, at, {"day", "name", "basis"})) {
            return;
        }
        extra_day x;
        need(j, at, "day");
        std::optional<date> day;
        take(j, at, "day", day);
        x.day = day.value_or(first_input_day);
        x.name = text_of_member(j, at, "name", true);
        if (auto const* const basis = find(j, "basis")) {
            x.basis = citation_at(*basis, member_of(at, "basis"));
        }
        own().holidays_.push_back(x);
    }
    void read_decree(json const& j, place const& at) {
        if (!only(j, at, {"id", "of", "kind", "lists_year", "days"})) {
            return;
        }
        decree d;
        d.id = kept_id(j, at);
        if (!d.id.empty() && (law_.find(d.id) || !decree_ids_.insert(d.id).second)) {
            refuse(errc::stated_twice, member_of(at, "id"), d.id);
        }
        std::string of;
        take_id(j, at, "of", of);
        d.of = find_any_instrument(of);
        if (d.of == nullptr && !of.empty()) {
            refuse(errc::unknown_id, member_of(at, "of"), of);
        } else if (d.of != nullptr && !is_day(d.issued_on())) {
            refuse(errc::missing_field, member_of(at, "of"), "issued");
        }
        take_value(j, at, "kind", d.kind);
        std::optional<std::int32_t> year;
        take(j, at, "lists_year", year);
        if (year && (*year < static_cast<int>(workday_table::first_day.year()) ||
                     static_cast<int>(workday_table::last_day_of_room.year()) < *year)) {
            refuse(errc::number_out_of_range, member_of(at, "lists_year"), std::to_string(*year));
        } else if (year) {
            d.lists_year = static_cast<std::uint16_t>(*year);
        }
        auto& days = own().entries_.emplace_back();
        need(j, at, "days");
        each(j, at, "days", [&](json const& v, place const& here) { read_entry(v, here, days); });
        d.entries = days;
        own().decrees_.push_back(d);
    }
    void read_entry(json const& j, place const& at, std::vector<decree_entry>& into) {
        if (into.size() == max_own_rows) {
            refuse(errc::input_too_large, at, "days");
            return;
        }
        if (!only(j, at, {"day", "action", "kind", "name"})) {
            return;
        }
        decree_entry e;
        need(j, at, "day");
        std::optional<date> day;
        take(j, at, "day", day);
        e.day = day.value_or(first_input_day);
        take_value(j, at, "action", e.action);
        take_value(j, at, "kind", e.kind);
        if (e.kind == day_kind::work_day || e.kind == day_kind::weekend) {
            refuse(errc::unknown_value, member_of(at, "kind"), id_of(e.kind));
        }
        e.name = text_of_member(j, at, "name", true);
        into.push_back(e);
    }
    void read_repeal(json const& j, place const& at) {
        if (!only(j, at, {"id", "from"})) {
            return;
        }
        repealed_row r;
        r.id = kept_string(j, at, "id", true);
        need(j, at, "from");
        std::optional<date> from;
        take(j, at, "from", from);
        if (r.id.empty() || !from) {
            return;
        }
        r.from = *from;
        rule_book trial = law_;
        if (auto const e = trial.repeal(r.id, r.from).check(); e.code != errc::none) {
            refuse(e, member_of(at, "id"));
        } else {
            own().repeals_.push_back(r);
        }
    }

    // --- The rows together

    void check_rows() {
        rule_book book = law_;
        book.with(own().norms(), own().acts(), own().deadlines());
        for (auto const& r : references_) {
            if (!resolves(r.named, book)) {
                refuse(error{.code = errc::unknown_reference, .subject = r.named.id}, r.at,
                       place_in_string(r.at, r.named.offset));
                rows_[r.row].sound = false;
            }
        }
        for (auto const& r : rows_named_) {
            auto const kind = book.find(r.id).kind;
            if (r.only == row_kind::none ? kind != row_kind::rule && kind != row_kind::act : kind != r.only) {
                refuse(error{.code = errc::unknown_reference, .subject = r.id}, r.at);
                rows_[r.row].sound = false;
            }
        }
        std::size_t i = 0;
        auto const check = [&](auto const& rows) {
            for (auto const& row : rows) {
                auto const& where = rows_[i++];
                if (!where.sound) {
                    continue;
                }
                if (auto const e = book.check(row); e.code != errc::none) {
                    refuse(e, member_of(where.at, member_at_fault(e.code)));
                }
            }
        };
        check(own().norms());
        check(own().acts());
        check(own().deadlines());
        // Decrees stand in one list of ids with the rows.
        for (auto const id : decree_ids_) {
            if (book.find(id) && !law_.find(id)) {
                refuse(errc::stated_twice, "/decrees", id);
            }
        }
    }
    [[nodiscard]] static std::string_view member_at_fault(errc code) noexcept {
        switch (code) {
            case errc::stated_twice: return "id";
            case errc::not_in_force: return "force";
            case errc::unknown_id:
            case errc::reading_not_applicable: return "reading";
            default: return "basis";
        }
    }

    std::string_view text_;
    rule_book const& law_;
    json const* root_ = nullptr;
    rules_reading out_{};
    std::vector<checked_row> rows_{};  // norms, acts, deadlines, in the order of the file
    std::vector<open_reference> references_{};
    std::vector<row_reference> rows_named_{};
    std::set<std::string_view> decree_ids_{};
};

}  // namespace detail

/// @brief Reads own rules from JSON text. The format is told in `docs/own-rules.md`.
///
/// Everything is checked: fields, types, dates, words and values, citations, conditions, references, ids that the law or another row
/// has already, texts in one language. All problems are reported, each with its number, JSON pointer, line and column; in a
/// condition the column of the word at fault. Pure; O(length of the text + rows * log rows), each repeal O(rows of the law).
/// @param text The text, UTF-8, with or without a byte order mark.
/// @param file The name to put into problems; may be empty.
/// @param law The rows to which these are added.
[[nodiscard]] inline rules_reading read_rules(std::string_view text, std::string const& file = {},
                                              rule_book const& law = national_law()) {
    rules_reading out;
    auto const doc = detail::json_of(text, file, out.problems);
    if (!doc) {
        return out;
    }
    auto twice = std::move(out.problems);
    out = detail::rules_reader{*doc, text, file, law}.run();
    out.problems.insert(out.problems.begin(), twice.begin(), twice.end());
    return out;
}

}  // namespace netralitas

#endif
