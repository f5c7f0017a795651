// SPDX-License-Identifier: BSL-1.0
// Every row of the law against its line in tests/data/law: what was read out of the regulations a second time, apart from the headers.
// Compared are all the parts that decide an answer: whom, where, when, counted how, on what condition, by which article.
#include <netralitas/io/names.hpp>

#include <algorithm>
#include <fstream>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include <catch.hpp>

#include <netralitas/calendar/all_instruments.hpp>
#include <netralitas/discipline/supervisors.hpp>
#include <netralitas/explain/citation_text.hpp>
#include <netralitas/law/norm.hpp>
#include <netralitas/rules/readings.hpp>
#include <netralitas/rules/rule_book.hpp>

#include "../contest/elections_csv.hpp"

namespace published_rows_test {

using namespace netralitas;

namespace {

using line = std::map<std::string, std::string>;

std::vector<line> table(std::string const& name) {
    std::ifstream file{std::string{NETRALITAS_TEST_DATA} + "/law/" + name + ".csv"};
    REQUIRE(file);
    std::string text;
    std::getline(file, text);
    auto const columns = netralitas_test::split_csv(text);
    std::vector<line> out;
    while (std::getline(file, text)) {
        auto const fields = netralitas_test::split_csv(text);
        REQUIRE(fields.size() == columns.size());
        line row;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            row[columns[i]] = fields[i];
        }
        out.push_back(row);
    }
    return out;
}

std::vector<std::string> split(std::string const& s) {
    std::vector<std::string> out;
    for (std::size_t at = 0; at < s.size();) {
        auto const end = std::min(s.find(';', at), s.size());
        out.push_back(s.substr(at, end - at));
        at = end + 1;
    }
    return out;
}

std::string joined(std::vector<std::string> const& list) {
    std::string out;
    for (auto const& s : list) {
        out += (out.empty() ? "" : ";") + s;
    }
    return out;
}

// A mask as the sorted names of its bits.
template <class E>
std::string names_in(std::uint64_t bits, std::uint64_t all) {
    if (bits == all) {
        return "any";
    }
    std::vector<std::string> out;
    for (std::size_t i = 0; i < enumerator_count<E>; ++i) {
        if ((bits >> i & 1U) != 0) {
            out.emplace_back(id_of(static_cast<E>(i)));
        }
    }
    std::sort(out.begin(), out.end());
    return joined(out);
}
std::string whom(who_mask m) { return names_in<employment>(m.bits, anyone.bits); }
std::string where(contest_mask m) { return names_in<contest>(m.bits, any_contest.bits); }
std::string sorted(std::string const& list) {
    auto parts = split(list);
    std::sort(parts.begin(), parts.end());
    return joined(parts);
}

std::string day(date d) {
    if (!is_day(d)) {
        return {};
    }
    auto const two = [](int n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    return std::to_string(static_cast<int>(d.year())) + "-" + two(static_cast<int>(d.month())) + "-" +
           two(static_cast<int>(d.day()));
}

template <std::size_t N>
std::string cited(few<citation, N> const& list) {
    std::vector<std::string> out;
    for (auto const& c : list) {
        out.push_back(citation_id(c));
    }
    return joined(out);
}

std::string published_reading(std::string_view key) { return key.empty() ? "national" : std::string{key}; }

// A condition in an order of its own, so that clauses and alternatives may stand in any.
using plain_literal = std::tuple<int, int, bool, int, std::uint64_t>;
using plain_condition = std::set<std::set<plain_literal>>;
plain_condition plain(condition const& c) {
    std::vector<std::set<plain_literal>> clauses(c.clauses);
    for (std::uint8_t i = 0; i < c.size; ++i) {
        auto const& l = c.literals[i];
        clauses[l.clause].emplace(static_cast<int>(l.left), static_cast<int>(l.ask), l.negated,
                                  static_cast<int>(l.operand), l.value);
    }
    return {clauses.begin(), clauses.end()};
}

// --- The published grammar, read by a second reader that has nothing of io/condition_parse.hpp: it splits and splits again.

std::vector<std::string> split_outside(std::string const& s, std::string const& separator) {
    std::vector<std::string> out(1);
    int depth = 0;
    for (std::size_t i = 0; i < s.size(); ++i) {
        depth += s[i] == '(' || s[i] == '{' ? 1 : s[i] == ')' || s[i] == '}' ? -1 : 0;
        if (depth == 0 && s.compare(i, separator.size(), separator) == 0) {
            out.emplace_back();
            i += separator.size() - 1;
        } else {
            out.back() += s[i];
        }
    }
    return out;
}
word word_named(std::string const& id) {
    auto const w = find_word(id);
    CAPTURE(id);
    REQUIRE(w);
    return *w;
}
literal plain_read(std::string s) {
    bool const negated = s.front() == '!';
    s.erase(0, negated ? 1 : 0);
    for (auto const& [name, ask] :
         {std::pair{"applies(", test::applies}, {"missed(", test::missed}, {"item(", test::item}}) {
        if (std::string const head = name; s.rfind(head, 0) == 0) {
            auto const key = key_of(s.substr(head.size(), s.size() - head.size() - 1));
            return {word{}, ask, operand_kind::key, static_cast<std::uint64_t>(key), negated};
        }
    }
    if (auto const in = s.find(" in {"); in != std::string::npos) {
        bool const not_in = in > 4 && s.compare(in - 4, 4, " not") == 0;
        auto const w = word_named(s.substr(0, not_in ? in - 4 : in));
        std::string values = s.substr(in + 5, s.size() - in - 6);
        std::replace(values.begin(), values.end(), ',', ';');
        std::uint64_t mask = 0;
        for (auto const& v : split(values)) {
            auto const* const names = info(w).values;
            auto const at = std::find(names, names + info(w).value_count, v);
            CAPTURE(v);
            REQUIRE(at != names + info(w).value_count);
            mask |= std::uint64_t{1} << (at - names);
        }
        return {w, test::one_of, operand_kind::mask, mask, negated != not_in};
    }
    std::pair<char const*, test> const signs[] = {{" <= ", test::less_equal},
                                                  {" >= ", test::greater_equal},
                                                  {" < ", test::less},
                                                  {" > ", test::greater},
                                                  {" = ", test::equal}};
    for (auto const& [sign, ask] : signs) {
        auto const at = s.find(sign);
        if (at == std::string::npos) {
            continue;
        }
        auto const w = word_named(s.substr(0, at));
        auto right = s.substr(at + std::string{sign}.size());
        if (right.rfind("end_of_month(", 0) == 0) {
            auto const of = word_named(right.substr(13, right.size() - 14));
            return {w, ask, operand_kind::month_end_of, static_cast<std::uint64_t>(of), negated};
        }
        if (right.front() < '0' || right.front() > '9') {
            return {w, ask, operand_kind::of_word, static_cast<std::uint64_t>(word_named(right)), negated};
        }
        if (right.size() == 10 && right[4] == '-') {
            auto const d = *netralitas_test::parse_day(right);
            return {w, ask, operand_kind::day, static_cast<std::uint64_t>(static_cast<std::int64_t>(serial(d))), negated};
        }
        return {w, ask, operand_kind::number, std::stoull(right), negated};
    }
    return {word_named(s), test::holds, operand_kind::none, 0, negated};
}
plain_condition plain_read_condition(std::string const& s) {
    plain_condition out;
    for (auto clause : s.empty() ? std::vector<std::string>{} : split_outside(s, " & ")) {
        if (clause.front() == '(') {
            clause = clause.substr(1, clause.size() - 2);
        }
        std::set<plain_literal> any;
        for (auto const& one : split_outside(clause, " | ")) {
            auto const l = plain_read(one);
            any.emplace(static_cast<int>(l.left), static_cast<int>(l.ask), l.negated, static_cast<int>(l.operand),
                        l.value);
        }
        out.insert(any);
    }
    return out;
}

// Where a header carries more than the published condition, so that a limit on papers runs for whoever files them and not for everybody,
// or so that a row tells the cases apart that its sentence tells apart.
struct narrowed {
    char const* id;
    char const* more;       // the further clause
    char const* instead{};  // what it stands in place of
};
constexpr narrowed carried_with_more[] = {
    {"party.member.non_asn",
     "(!contract_ended | became_party_member < contract_ended)"},  // it is a breach of a contract that runs
    {"candidacy.dprd_by_analogy",
     "resignation_submitted"},  // the honourable discharge of art. 254 is that of whoever resigned
    {"nomination.pilkada_2024.decree_by_determination", "registered_as_candidate"},
    {"deadline.pilkada_2018.papers", "determined_as_candidate"},
    {"deadline.pilkada_2020.papers", "determined_as_candidate"},
    {"deadline.pileg_2024.papers", "list_filed"},
    {"deadline.pilkada_2024.decree_or_two_papers", "registered_as_candidate"},
    {"deadline.pilkada_2024.decree_by_determination", "registered_as_candidate"},
    {"deadline.sbt.ppk_follow_up", "applies(reporting.sbt.ppk_follow_up_14wd)", "always"},  // the rule whose term it is
};

void check_condition(line const& row, condition const& carried) {
    auto published = row.at("when");
    for (auto const& n : carried_with_more) {
        if (row.at("id") == n.id) {
            published = (n.instead != nullptr ? std::string{} : published + " & ") + n.more;
        }
    }
    CAPTURE(published);
    CHECK(plain_read_condition(published) == plain(carried));
}

// The sanctions that the table names in one word; the rest is prose.
std::optional<consequence> sanction(std::string const& published) {
    std::pair<char const*, consequence> const known[] = {{"moral sanction:", consequence::moral_sanction},
                                                         {"moderate", consequence::moderate_punishment},
                                                         {"heavy", consequence::heavy_punishment},
                                                         {"dishonourable discharge", consequence::dismissal},
                                                         {"no crime", consequence::no_crime},
                                                         {"allowed", consequence::allowed}};
    for (auto const& [head, then] : known) {
        if (published.rfind(head, 0) == 0) {
            return then;
        }
    }
    return std::nullopt;
}

// A year, a month, a day or a span of days, as far as the day of issue is established.
std::string issued(interval const& days) {
    auto const first = day(days.first);
    auto const last = day(days.last);
    if (days.first == days.last || first.empty()) {
        return first;
    }
    if (first.substr(4) == "-01-01" && last == first.substr(0, 4) + "-12-31") {
        return first.substr(0, 4);
    }
    if (first.substr(8) == "01" && days.last == end_of_month(days.first)) {
        return first.substr(0, 7);
    }
    return first + ".." + last;
}

std::string as_published(selects s) {
    return s == selects::decision_receipt ? "decision_received"
           : s == selects::knowledge_day  ? "known_on"
           : s == selects::contest_day    ? "contest"
                                          : std::string{id_of(s)};
}

template <class Rows>
std::map<std::string, typename Rows::value_type> by_id(Rows const& rows) {
    std::map<std::string, typename Rows::value_type> out;
    for (auto const* r : rows) {
        out.emplace(std::string{r->id}, r);
    }
    return out;
}

}  // namespace

TEST_CASE("every norm is what its line in the published table says", "[published]") {
    auto carried = by_id(std::vector<norm const*>(national_law().norms().begin(), national_law().norms().end()));
    for (auto const* const d : decree_log) {
        carried.erase(std::string{d->id});  // compared day by day in tests/calendar/decree_log.cpp
    }
    for (auto const& r : table("rules")) {
        CAPTURE(r.at("id"));
        REQUIRE(carried.count(r.at("id")) == 1);
        norm const& n = *carried.at(r.at("id"));
        CHECK(whom(n.binds) == sorted(r.at("subjects")));
        CHECK(where(n.contests) == sorted(r.at("contests")));
        CHECK(day(n.force.first) == r.at("from"));
        CHECK(day(n.force.last) == r.at("to"));
        CHECK(id_of(n.kind) == r.at("deontic"));
        CHECK(id_of(n.then) == r.at("then"));
        CHECK(as_published(n.selected_by) == r.at("selected_by"));
        CHECK(published_reading(n.reading) == r.at("reading"));
        CHECK(cited(n.basis) == r.at("basis"));
        check_condition(r, n.when);
        carried.erase(r.at("id"));
    }
    CHECK(carried.empty());
}

TEST_CASE("every act is what its line in the published table says", "[published]") {
    auto carried = by_id(std::vector<act_row const*>(national_law().acts().begin(), national_law().acts().end()));
    for (auto const& r : table("acts")) {
        CAPTURE(r.at("id"));
        REQUIRE(carried.count(r.at("id")) == 1);
        act_row const& a = *carried.at(r.at("id"));
        CHECK(a.type == r.at("act_type"));
        CHECK(a.item == r.at("instrument_item").substr(0, r.at("instrument_item").find('@')));
        CHECK(citation_id(a.basis) == r.at("instrument_item"));
        CHECK(whom(a.binds) == sorted(r.at("subjects")));
        CHECK(where(a.contests) == sorted(r.at("contests")));
        CHECK(id_of(a.beneficiary) == r.at("beneficiary_stage"));
        CHECK(id_of(a.caught) == r.at("timing"));
        CHECK(id_of(a.opens) == r.at("track"));
        std::vector<std::string> articles;
        for (auto const& c : a.sanction_basis) {
            auto const id = citation_id(c);
            articles.push_back(id.substr(id.find(':') + 1));
        }
        CHECK(joined(articles) == r.at("pp94_article"));
        if (auto const then = sanction(r.at("default_sanction"))) {
            CHECK(a.then == *then);
        }
        check_condition(r, a.when);
        carried.erase(r.at("id"));
    }
    CHECK(carried.empty());
}

TEST_CASE("every deadline is what its line in the published table says", "[published]") {
    auto carried =
        by_id(std::vector<deadline_row const*>(national_law().deadlines().begin(), national_law().deadlines().end()));
    for (auto const& r : table("deadlines")) {
        CAPTURE(r.at("id"));
        REQUIRE(carried.count(r.at("id")) == 1);
        deadline_row const& d = *carried.at(r.at("id"));
        CHECK(whom(d.binds) == sorted(r.at("subjects")));
        CHECK(where(d.contests) == sorted(r.at("contests")));
        CHECK(day(d.force.first) == r.at("from"));
        CHECK(day(d.force.last) == r.at("to"));
        CHECK(id_of(d.from) == r.at("from_event"));
        CHECK(std::to_string(d.length.amount) == r.at("amount"));
        CHECK(id_of(d.length.unit) == r.at("unit"));
        CHECK(id_of(d.length.direction) == r.at("direction"));
        CHECK(id_of(d.length.counting) == r.at("counting"));
        CHECK(id_of(d.length.roll) == r.at("roll"));
        CHECK(day(d.length.fixed) == r.at("fixed"));
        CHECK(published_reading(d.reading) == r.at("reading"));
        std::vector<std::string> met;
        for (auto const& m : d.met_by) {
            met.emplace_back(id_of(m.id));
        }
        CHECK(joined(met) == r.at("met_by"));
        CHECK(cited(d.basis) == r.at("basis"));
        check_condition(r, d.when);
        carried.erase(r.at("id"));
    }
    CHECK(carried.empty());
}

TEST_CASE("every body is what its line in the published table says", "[published]") {
    std::vector<supervisor_row const*> all;
    for (auto const& s : supervisors) {
        all.push_back(&s);
    }
    auto carried = by_id(all);
    for (auto const& r : table("supervisors")) {
        CAPTURE(r.at("id"));
        REQUIRE(carried.count(r.at("id")) == 1);
        supervisor_row const& s = *carried.at(r.at("id"));
        CHECK(day(s.force.first) == r.at("from"));
        CHECK(day(s.force.last) == r.at("to"));
        CHECK(id_of(s.role) == r.at("role"));
        CHECK(id_of(s.grade) == r.at("evidence"));
        CHECK((s.cases == case_filter::contract_worker ? "non_asn" : std::string{id_of(s.cases)}) == r.at("case_state"));
        CHECK(published_reading(s.reading) == r.at("reading"));
        CHECK(cited(s.basis) == r.at("basis"));
        carried.erase(r.at("id"));
    }
    CHECK(carried.empty());
}

TEST_CASE("every disagreement is what its line in the published table says", "[published]") {
    std::set<std::string_view> listed;
    for (auto const& r : table("readings")) {
        CAPTURE(r.at("id"));
        auto const at = std::find_if(std::begin(readings), std::end(readings),
                                     [&](reading_row const& x) { return x.id == r.at("id"); });
        REQUIRE(at != std::end(readings));
        listed.insert(at->id);
        CHECK(at->selectable == (r.at("selectable") == "yes"));
        CHECK(cited(at->default_basis) == r.at("default_basis"));
        CHECK(id_of(at->default_grade) == r.at("default_evidence"));
        std::vector<std::string> alternatives;
        for (auto const& a : at->alternatives) {
            alternatives.push_back(std::string{a.key} + "=" + citation_id(a.basis));
        }
        CHECK(joined(alternatives) == r.at("alternatives"));
        std::vector<row_ref> rows;
        for (auto const& id : split(r.at("rows"))) {
            rows.push_back(row_ref{id.c_str()});
        }
        // Where the discharge waits for the final list, what the party card brings about is out of the way too.
        if (at->id == "reading.pileg.effective_date" || at->id == "reading.pileg.works_on") {
            rows.insert(rows.end(), {"party.member.resign_after_card", "party.member.dishonourable_discharge",
                                     "party.member.dishonourable_effective"});
        }
        CHECK(std::equal(at->rows.begin(), at->rows.end(), rows.begin(), rows.end()));
    }
    CHECK(listed.size() == std::size(readings));
}

TEST_CASE("every instrument is what its line in the published table says", "[published]") {
    std::set<std::string_view> listed;
    for (auto const& r : table("instruments")) {
        CAPTURE(r.at("id"));
        auto const* const i = find_instrument(r.at("id"));
        REQUIRE(i != nullptr);
        listed.insert(i->id);
        CHECK(issued(i->issued) == r.at("issued_on"));
        CHECK(day(i->force.first) == r.at("in_force_from"));
        CHECK(day(i->force.last) == r.at("in_force_until"));
    }
    for (auto const* const i : all_instruments) {
        CAPTURE(i->id);
        bool const of_a_decree =
            std::any_of(std::begin(decree_log), std::end(decree_log), [&](decree const* d) { return d->of == i; });
        CHECK((of_a_decree || listed.count(i->id) == 1));
    }
}

}  // namespace published_rows_test
