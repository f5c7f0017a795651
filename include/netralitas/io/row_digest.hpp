// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Digests of the law: one for each row, one for all rows, one for each decree, one for the calendar.
///
/// A digest is a name-based UUID of RFC 4122 (version 5, SHA-1, by Boost.Uuid) over a text in canonical form: JSON with sorted
/// members, without spaces, in plain ASCII. It shows that a content is the same or has changed; it is no signature.
#ifndef NETRALITAS_IO_ROW_DIGEST_HPP
#define NETRALITAS_IO_ROW_DIGEST_HPP

#include <cstddef>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <boost/uuid/name_generator_sha1.hpp>
#include <boost/uuid/uuid.hpp>
#include <boost/uuid/uuid_io.hpp>
#include <nlohmann/json.hpp>

#include <netralitas/calendar/calendar_options.hpp>
#include <netralitas/calendar/decree.hpp>
#include <netralitas/calendar/decree_log.hpp>
#include <netralitas/calendar/ramadan.hpp>
#include <netralitas/contest/contests.hpp>
#include <netralitas/explain/citation_text.hpp>
#include <netralitas/io/names.hpp>
#include <netralitas/law/norm.hpp>
#include <netralitas/rules/readings.hpp>
#include <netralitas/rules/rule_book.hpp>

namespace netralitas {

/// @brief The canonical form of a JSON value: members sorted by name, no spaces, everything beyond ASCII escaped. O(length).
[[nodiscard]] inline std::string canonical(nlohmann::json const& j) {
    return j.dump(-1, ' ', true, nlohmann::json::error_handler_t::replace);
}
/// @brief The digest of a text: a UUID of version 5 in the name space of the library. O(length).
[[nodiscard]] inline std::string text_digest(std::string_view text) {
    static boost::uuids::uuid const space = boost::uuids::name_generator_sha1{boost::uuids::ns::dns()}("netralitas");
    boost::uuids::name_generator_sha1 generate{space};
    return boost::uuids::to_string(generate(text.data(), text.size()));
}
/// @brief The digest of a JSON value in canonical form.
[[nodiscard]] inline std::string json_digest(nlohmann::json const& j) { return text_digest(canonical(j)); }

/// @brief Digests by id.
using digests = std::map<std::string, std::string>;

namespace detail {

using plain_json = nlohmann::json;

[[nodiscard]] inline plain_json content(text const& t) {
    return plain_json::array({std::string{t.en}, std::string{t.id}});
}
/// An open end is told by its side: `-` in front has no first day, `-` behind no last one.
[[nodiscard]] inline plain_json content(interval const& i) { return iso(i.first) + ".." + iso(i.last); }
/// A citation counts only if its instrument existed, so the days of the instrument belong to it.
[[nodiscard]] inline plain_json content(citation const& c) {
    if (!c) {
        return nullptr;
    }
    return plain_json::array({citation_id(c), content(c.of->issued), content(c.of->force)});
}
template <std::size_t N>
[[nodiscard]] plain_json content(few<citation, N> const& list) {
    auto out = plain_json::array();
    for (auto const& c : list) {
        out.push_back(content(c));
    }
    return out;
}
template <std::size_t N>
[[nodiscard]] plain_json content(few<row_ref, N> const& list) {
    auto out = plain_json::array();
    for (auto const& r : list) {
        out.push_back(static_cast<std::uint64_t>(r.key));
    }
    return out;
}
/// Values by name, so that a value added to the vocabulary changes no row that does not use it.
[[nodiscard]] inline plain_json content(word w, std::uint64_t mask) {
    auto out = plain_json::array();
    for (std::uint8_t i = 0; i < info(w).value_count; ++i) {
        if ((mask >> i & 1U) != 0) {
            out.push_back(std::string{info(w).values[i]});
        }
    }
    return out;
}
[[nodiscard]] inline plain_json content(who_mask m) {
    return m == anyone ? plain_json("anyone") : content(word::employment, m.bits);
}
[[nodiscard]] inline plain_json content(contest_mask m) {
    return m == any_contest ? plain_json("any") : content(word::contest, m.bits);
}
[[nodiscard]] inline plain_json content(condition const& c) {
    auto out = plain_json::array();
    for (std::uint8_t i = 0; i < c.size; ++i) {
        auto const& l = c.literals[i];
        bool const of_row = l.ask == test::applies || l.ask == test::missed || l.ask == test::item;
        plain_json right;
        switch (l.operand) {
            case operand_kind::none: break;
            case operand_kind::mask: right = content(l.left, l.value); break;
            case operand_kind::day:
                right = iso(from_serial(static_cast<std::int32_t>(static_cast<std::int64_t>(l.value))));
                break;
            case operand_kind::of_word:
            case operand_kind::month_end_of: right = std::string{id_of(static_cast<word>(l.value))}; break;
            case operand_kind::number:
            case operand_kind::key: right = l.value; break;
        }
        out.push_back(plain_json::array({l.clause, l.negated, of_row ? std::string{} : std::string{id_of(l.left)},
                                         std::string{id_of(l.ask)}, std::string{id_of(l.operand)}, std::move(right)}));
    }
    return out;
}
[[nodiscard]] inline plain_json content(term const& t) {
    return plain_json::array({t.amount, std::string{id_of(t.unit)}, std::string{id_of(t.direction)},
                              std::string{id_of(t.counting)}, std::string{id_of(t.roll)}, iso(t.fixed)});
}
template <class Row>
[[nodiscard]] plain_json common_content(Row const& r) {
    return {{"id", std::string{r.id}}, {"binds", content(r.binds)}, {"contests", content(r.contests)},
            {"when", content(r.when)}, {"basis", content(r.basis)}, {"grade", std::string{id_of(r.grade)}},
            {"note", content(r.note)}};
}
[[nodiscard]] inline plain_json content(norm const& n) {
    auto j = common_content(n);
    j["force"] = content(n.force);
    j["kind"] = std::string{id_of(n.kind)};
    j["then"] = std::string{id_of(n.then)};
    j["selected_by"] = std::string{id_of(n.selected_by)};
    j["reading"] = std::string{n.reading};
    j["yields_to"] = content(n.yields_to);
    j["takes_effect"] = n.takes_effect ? plain_json(std::string{id_of(n.takes_effect.id)}) : plain_json(nullptr);
    j["at_month_end"] = n.at_month_end;
    j["words"] = content(n.words);
    j["effect"] = content(n.effect);
    return j;
}
[[nodiscard]] inline plain_json content(act_row const& a) {
    auto j = common_content(a);
    j["type"] = std::string{a.type};
    j["item"] = std::string{a.item};
    j["beneficiary"] = std::string{id_of(a.beneficiary)};
    j["caught"] = std::string{id_of(a.caught)};
    j["opens"] = std::string{id_of(a.opens)};
    j["then"] = std::string{id_of(a.then)};
    j["sanction_basis"] = content(a.sanction_basis);
    j["yields_to"] = content(a.yields_to);
    j["counts_through"] = static_cast<std::uint64_t>(a.counts_through.key);
    j["words"] = content(a.words);
    j["sanction"] = content(a.sanction);
    return j;
}
[[nodiscard]] inline plain_json content(deadline_row const& d) {
    auto j = common_content(d);
    j["force"] = content(d.force);
    j["from"] = std::string{id_of(d.from)};
    j["length"] = content(d.length);
    j["otherwise"] = plain_json::array({std::string{d.otherwise.reading}, std::string{id_of(d.otherwise.counted_in)}});
    j["met_by"] = plain_json::array();
    for (auto const& m : d.met_by) {
        j["met_by"].push_back(std::string{id_of(m.id)});
    }
    j["reading"] = std::string{d.reading};
    j["due"] = content(d.due);
    j["who"] = content(d.who);
    j["missed"] = content(d.missed);
    return j;
}
[[nodiscard]] inline plain_json content(reading_row const& r) {
    plain_json j{{"id", std::string{r.id}},
                 {"question", content(r.question)},
                 {"default", content(r.default_position)},
                 {"difference", content(r.difference)},
                 {"basis", content(r.default_basis)},
                 {"grade", std::string{id_of(r.default_grade)}},
                 {"selectable", r.selectable},
                 {"rows", content(r.rows)}};
    j["alternatives"] = plain_json::array();
    for (auto const& a : r.alternatives) {
        j["alternatives"].push_back(
            plain_json::array({std::string{a.key}, content(a.who), content(a.position), content(a.basis)}));
    }
    return j;
}
[[nodiscard]] inline plain_json content(decree const& d) {
    plain_json j{{"id", std::string{d.id}},
                 {"of", d.of != nullptr ? content(citation{.of = d.of}) : plain_json(nullptr)},
                 {"kind", std::string{id_of(d.kind)}},
                 {"lists_year", d.lists_year}};
    j["entries"] = plain_json::array();
    for (auto const& e : d.entries) {
        j["entries"].push_back(plain_json::array({iso(e.day), std::string{id_of(e.action)}, std::string{id_of(e.kind)},
                                                  content(e.name), std::string{id_of(e.dispute)}}));
    }
    return j;
}
[[nodiscard]] inline plain_json content(contest_info const& c) {
    plain_json j{{"id", std::string{c.id}},
                 {"kind", std::string{id_of(c.kind)}},
                 {"round", std::string{id_of(c.round)}},
                 {"level", c.level ? plain_json(std::string{id_of(*c.level)}) : plain_json(nullptr)},
                 {"decreed", c.decreed},
                 {"known", content(c.known)},
                 {"put_off", iso(c.put_off)},
                 {"replaces", c.replaces != nullptr ? content(*c.replaces) : plain_json(nullptr)}};
    j["stages"] = plain_json::array();
    for (auto const& s : c.stages) {
        j["stages"].push_back(
            plain_json::array({std::string{id_of(s.stage)}, content(s.days), content(s.basis), std::string{s.decree},
                               std::string{id_of(s.grade)}, std::string{id_of(s.origin)}, s.held}));
    }
    return j;
}

/// Adds the digests of rows from number `first` on; a second row of the same id is told apart by its number.
template <class Rows>
void add_digests(digests& out, Rows const& rows, std::size_t first) {
    for (std::size_t i = first; i < rows.size(); ++i) {
        std::string const id{rows[i]->id};
        std::string name = id;
        for (int n = 2; out.count(name) != 0; ++n) {
            name = id + '#' + std::to_string(n);
        }
        out.emplace(std::move(name), json_digest(content(*rows[i])));
    }
}
[[nodiscard]] inline digests const& digests_of_carried_rows() {
    static digests const carried = [] {
        digests out;
        add_digests(out, national_law().norms(), 0);
        add_digests(out, national_law().acts(), 0);
        add_digests(out, national_law().deadlines(), 0);
        return out;
    }();
    return carried;
}
[[nodiscard]] inline std::string digest_of_map(digests const& all, plain_json const& more) {
    return json_digest(plain_json::array({plain_json(all), more}));
}

}  // namespace detail

/// @brief The digest of one row over everything it says: whom and when it binds, its condition, its citations with the days of their
/// instruments, its grade and all its words.
[[nodiscard]] inline std::string digest_of(norm const& row) { return json_digest(detail::content(row)); }
/// @brief The digest of an act.
[[nodiscard]] inline std::string digest_of(act_row const& row) { return json_digest(detail::content(row)); }
/// @brief The digest of a deadline.
[[nodiscard]] inline std::string digest_of(deadline_row const& row) { return json_digest(detail::content(row)); }
/// @brief The digest of a decree over its instrument and every day it speaks of.
[[nodiscard]] inline std::string digest_of(decree const& d) { return json_digest(detail::content(d)); }
/// @brief The digest of a contest over the lines of its timetable, and of those it replaces.
[[nodiscard]] inline std::string digest_of(contest_info const& c) { return json_digest(detail::content(c)); }

/// @brief The digest of every norm, act and deadline of a book by id. A second row of the same id is named `id#2`. Those of the
/// carried law are computed once a program (some tens of milliseconds), a user's own each time. O(rows).
[[nodiscard]] inline digests row_digests(rule_book const& law = national_law()) {
    auto out = detail::digests_of_carried_rows();
    auto const& carried = national_law();
    detail::add_digests(out, law.norms(), carried.norms().size());
    detail::add_digests(out, law.acts(), carried.acts().size());
    detail::add_digests(out, law.deadlines(), carried.deadlines().size());
    return out;
}
/// @brief The digest of all rows, given the digests of each, and of all readings. O(rows); that of the carried law once a program.
[[nodiscard]] inline std::string rule_set_digest(digests const& rows) {
    static std::string const of_readings = [] {
        auto all = nlohmann::json::array();
        for (auto const& r : readings) {
            all.push_back(detail::content(r));
        }
        return json_digest(all);
    }();
    static std::string const carried = detail::digest_of_map(detail::digests_of_carried_rows(), of_readings);
    return rows == detail::digests_of_carried_rows() ? carried : detail::digest_of_map(rows, of_readings);
}

/// @brief The digest of every decree of the log, and of the user's own, by id. O(own entries); those of the log once a program.
[[nodiscard]] inline digests decree_digests(calendar_options const& o = {}) {
    static digests const carried = [] {
        digests out;
        detail::add_digests(out, std::span<decree const* const>{decree_log}, 0);
        return out;
    }();
    auto out = carried;
    std::vector<decree const*> own;
    for (auto const& d : o.own_decrees) {
        own.push_back(&d);
    }
    detail::add_digests(out, own, 0);
    return out;
}
/// @brief The digest of the calendar: all decrees, given the digest of each, extra days, and the decided months of Ramadan. The choices
/// of the options (week, readings, day of knowledge) are no part of it. O(decrees + extra days).
[[nodiscard]] inline std::string calendar_digest(digests const& decrees, calendar_options const& o = {}) {
    auto more = nlohmann::json::array();
    for (auto const& x : o.extra) {
        more.push_back(nlohmann::json::array({iso(x.day), detail::content(x.name), detail::content(x.basis)}));
    }
    for (auto const& m : ramadan_months) {
        more.push_back(
            nlohmann::json::array({m.hijri_year, detail::content(m.days), iso(m.start_known), iso(m.end_known)}));
    }
    return detail::digest_of_map(decrees, more);
}

}  // namespace netralitas

#endif
