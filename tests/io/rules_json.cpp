// SPDX-License-Identifier: BSL-1.0
// Own rules from a file: they answer as rows in C++ do, and everything that is wrong with them is told with number and place.
#include <netralitas/io/rules_json.hpp>

#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include <netralitas/calendar/workdays.hpp>
#include <netralitas/explain/render.hpp>
#include <netralitas/io/json.hpp>
#include <netralitas/io/json_fields.hpp>
#include <netralitas/io/own_rules.hpp>
#include <netralitas/io/scenario_json.hpp>
#include <netralitas/rules/assessment.hpp>

#include <catch.hpp>

#ifndef NETRALITAS_EXAMPLES
#define NETRALITAS_EXAMPLES "examples"
#endif

namespace rules_json_test {

using namespace netralitas;

namespace {

std::string example(std::string const& name = "agency_rules") {
    std::ifstream in{NETRALITAS_EXAMPLES "/rules/" + name + ".json", std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

std::string told(rules_reading const& r) {
    std::string out;
    for (auto const& p : r.problems) {
        out += explain(p, language::en) + '\n';
    }
    return out;
}

// "number place line:column" of each problem.
using list = std::vector<std::string>;
list problems(std::string const& text) {
    list out;
    for (auto const& p : read_rules(text, "f.json").problems) {
        CHECK(p.file == "f.json");
        CHECK(!explain(p, language::id).empty());
        out.push_back(std::to_string(p.number()) + ' ' + p.place);
    }
    return out;
}

// A file with one instrument and one list more.
std::string file(std::string const& more) {
    return R"j({"netralitas_rules": 1, "instruments": [{"id": "own_1", "short_name": "SE 1", "title": {"en": "A", "id": "B"},
 "issued": "2024-01-02", "force": {"from": "2024-01-02"}, "parts": ["1.a"], "articles": [3, "4B"]}])j" +
           (more.empty() ? "" : ",\n" + more) + "}";
}
std::string norm_with(std::string const& more, std::string const& id = "own.n") {
    return file(R"j("norms": [{"id": ")j" + id + R"j(", "kind": "obligation", "words": {"en": "A", "id": "B"},)j" +
                more + "}]");
}
std::string act_with(std::string const& more) {
    return file(R"j("acts": [{"id": "own.a", "opens": "none", "words": {"en": "A", "id": "B"}, )j" + more + "}]");
}
std::string deadline_with(std::string const& more) {
    return file(R"j("deadlines": [{"id": "own.d", "due": {"en": "A", "id": "B"}, "basis": ["own_1"], )j" + more + "}]");
}

}  // namespace

TEST_CASE("the example is read, and answers as rows in C++ do", "[io][rules_json]") {
    auto read = read_rules(example(), "agency_rules.json");
    INFO(told(read));
    REQUIRE(read);
    auto const mine = std::move(read.value);  // the rows stay where they are
    read = {};
    rule_book law;
    mine.add_to(law);
    CHECK(law.check().code == errc::none);
    work_calendar const days{mine.days()};

    REQUIRE(mine.norms().size() == 2);
    norm const& report = mine.norms()[0];
    CHECK(law.find_norm("own.report_plan") == &report);
    CHECK(report.binds == who_mask{pns | cpns | pppk});
    CHECK(report.contests == any_contest);
    CHECK(report.force == since(2024, 1, 8));
    CHECK(report.kind == deontic::obligation);
    CHECK(report.when == (plan_to_stand && !resignation_submitted));
    CHECK(report.basis.size() == 1);
    CHECK(report.basis.items[0].of == mine.find_instrument("se_sekda_2_2024"));
    CHECK(report.grade == evidence::text);
    CHECK(cite(report.basis, language::id) == "bagian 2.a SE Sekda 2/2024");
    CHECK(cite(mine.norms()[1].basis, language::en) == "Kontrak 2024 art. 7(2)");
    CHECK(mine.acts()[0].item == "se_sekda_2_2024:3.a");
    CHECK(mine.acts()[0].type == "own.sticker");

    // Thursday 11 July 2024; Friday is the regency's own holiday, so the third work day is Wednesday 17 July, not Tuesday.
    facts const person = facts{pns, plan_to_stand(date{2024, 7, 11})}.nothing_else_happened();
    act const shirt{.what = {attributes::party, conduct_day(date{2024, 7, 11})}, .id = "shirt"};
    question const q{.on = date{2024, 7, 12}, .calendar = &days, .law = &law};
    auto const a = assess(person, &contests::pilkada_2024, q, std::span<act const>{&shirt, 1});
    CHECK(a.has("own.report_plan"));
    CHECK(a.has("own.sticker"));
    auto const* const due = a.deadline("own.report_plan_due");
    REQUIRE(due != nullptr);
    CHECK(due->due.day == date{2024, 7, 17});
    CHECK(due->state == deadline_state::running);

    for (auto const l : {language::en, language::id}) {
        auto const words = explain(a, l, detail_level::full);
        CHECK(words.find("SE Sekda 2/2024") != std::string::npos);
        CHECK(words.find(report.words.in(l).substr(0, 20)) != std::string::npos);
    }
    nlohmann::json j;
    to_json(j, a);
    auto const dump = j.dump();
    CHECK(dump.find("own.report_plan_due") != std::string::npos);
    CHECK(dump.find("se_sekda_2_2024") != std::string::npos);

    facts const worker = facts{non_asn, party_card_issued(date{2024, 7, 11})}.nothing_else_happened();
    auto const b = assess(worker, &contests::pilkada_2024, {.on = date{2024, 7, 12}, .law = &law});
    CHECK(b.has("own.contract_ends"));
    CHECK_FALSE(assess(worker, &contests::pilkada_2024, {.on = date{2024, 7, 12}}).has("own.contract_ends"));
}

TEST_CASE("every list and field of the format is read", "[io][rules_json]") {
    auto const read = read_rules(file(R"j(
"norms": [{"id": "own.n", "binds": ["pns"], "contests": ["pilkada", "dprd"], "force": {"from": "2024-02-01", "to": "2024-03-01"},
   "kind": "effect", "then": "discharge_with_honour", "when": "conduct::like | conduct::share", "basis": ["own_1:4B(2)(a)3", "pp_11_2017:255(3)"],
   "grade": "memory", "selected_by": "act_date", "reading": "kudus_2023", "yields_to": ["party.member.ban_pp11", "own.a"],
   "takes_effect": "placed", "at_month_end": true, "words": {"en": "W", "id": "K"}, "effect": {"en": "E", "id": "A"},
   "note": {"en": "N", "id": "C"}}],
"acts": [{"id": "own.a", "type": "act.like", "item": "own_1:IX.2", "basis": "own_1:1.a", "binds": ["pppk"], "contests": ["dpd"],
   "beneficiary": "calon", "caught": "campaign", "opens": "discipline", "then": "light_punishment", "when": "favours::calon",
   "sanction_basis": ["own_1:3"], "grade": "report", "yields_to": ["own.n"], "counts_through": "own.n",
   "words": {"en": "W", "id": "K"}, "sanction": {"en": "S", "id": "T"}, "note": {"en": "N", "id": "C"}}],
"deadlines": [{"id": "own.d", "from": "placed", "length": {"amount": 2, "unit": "month", "direction": "before",
   "counting": "same_day_number", "roll": "unspecified"}, "met_by": ["reactivated", "vacancy"], "basis": ["own_1"],
   "when": "missed(own.e) && item(own_1:IX)", "due": {"en": "D", "id": "T"}, "who": {"en": "W", "id": "S"}, "missed": {"en": "M", "id": "L"}},
  {"id": "own.e", "length": {"unit": "fixed_date", "fixed": "2024-06-01"}, "basis": ["own_1"], "due": {"en": "D", "id": "T"}}],
"holidays": [{"day": "2024-05-06", "name": {"en": "H", "id": "L"}}],
"decrees": [{"id": "own.decree", "of": "own_1", "kind": "presidential", "lists_year": 2028,
   "days": [{"day": "2028-01-03", "name": {"en": "X", "id": "Y"}},
            {"day": "2028-01-04", "action": "withdraw", "kind": "joint_leave", "name": {"en": "X", "id": "Y"}}]}],
"repeals": [{"id": "party.member.resigner_honourable", "from": "2024-07-01"}, {"id": "deadline.pilkada_2024.organisers", "from": "2024-07-01"}],
"note": "whatever")j"));
    INFO(told(read));
    REQUIRE(read);
    auto const& n = read.value.norms()[0];
    CHECK(n.contests == contest_mask{pilkada | dprd});
    CHECK(n.force == between(date{2024, 2, 1}, date{2024, 3, 1}));
    CHECK(n.then == consequence::discharge_with_honour);
    CHECK(n.when == condition{conduct::like | conduct::share});
    CHECK(citation_id(n.basis.items[0]) == "own_1:4B(2)(a)3");
    CHECK(n.basis.items[1] == pp_11_2017.pasal(255).ayat(3));
    CHECK(n.grade == evidence::memory);
    CHECK(n.selected_by == selects::act_date);
    CHECK(n.reading == "kudus_2023");
    CHECK(n.yields_to.items[0] == row_ref{"party.member.ban_pp11"});
    CHECK(n.yields_to.items[1] == row_ref{"own.a"});
    CHECK(n.takes_effect.id == word::placed);
    CHECK(n.at_month_end);
    CHECK(n.effect.id == "A");
    CHECK(n.note.en == "N");
    auto const& a = read.value.acts()[0];
    CHECK(a.type == "act.like");
    CHECK(a.item == "own_1:IX.2");
    CHECK(a.beneficiary == stage::calon);
    CHECK(a.caught == timing::campaign);
    CHECK(a.opens == track::discipline);
    CHECK(a.then == consequence::light_punishment);
    CHECK(a.sanction_basis.size() == 1);
    CHECK(a.grade == evidence::report);
    CHECK(a.counts_through == row_ref{"own.n"});
    CHECK(a.sanction.en == "S");
    auto const& d = read.value.deadlines()[0];
    CHECK(d.from == word::placed);
    CHECK(d.length.amount == 2);
    CHECK(d.length.unit == unit::month);
    CHECK(d.length.direction == direction::before);
    CHECK(d.length.counting == counting::same_day_number);
    CHECK(d.length.roll == roll::unspecified);
    CHECK(d.met_by.size() == 2);
    CHECK(d.when == (missed("own.e") && item("own_1:IX")));
    CHECK(d.missed.id == "L");
    CHECK(read.value.deadlines()[1].length.fixed == date{2024, 6, 1});
    CHECK(read.value.deadlines()[1].from == word::fixed_day);
    CHECK(read.value.holidays()[0].day == date{2024, 5, 6});
    CHECK(read.value.instruments()[0].articles[1] == article_number{4, 'B'});
    auto const& decree = read.value.decrees()[0];
    CHECK(decree.of == read.value.find_instrument("own_1"));
    CHECK(decree.entries.size() == 2);
    CHECK(decree.entries[1].action == decree_action::withdraw);

    work_calendar const days{read.value.days()};
    CHECK(days.fault().code == errc::none);
    CHECK_FALSE(*days.is_workday(date{2028, 1, 3}));
    CHECK(*days.is_workday(date{2028, 1, 4}));
    CHECK_FALSE(*days.is_workday(date{2024, 5, 6}));
    CHECK(*work_calendar{}.is_workday(date{2024, 5, 6}));
    rule_book law;
    read.value.add_to(law);
    CHECK(law.check().code == errc::none);
    CHECK(law.find_norm("party.member.resigner_honourable")->force.last == date{2024, 6, 30});
}

TEST_CASE("a file may add to a law that somebody added to already", "[io][rules_json]") {
    auto const first = read_rules(norm_with(R"j("basis": ["own_1"])j"));
    REQUIRE(first);
    rule_book law;
    first.value.add_to(law);
    auto const text =
        file(R"j("norms": [{"id": "own.m", "kind": "power", "basis": ["pp_11_2017"], "when": "applies(own.n)",
 "words": {"en": "A", "id": "B"}}])j");
    CHECK(read_rules(text, {}, law));
    CHECK_FALSE(read_rules(text));
}

TEST_CASE("everything wrong in a file of rules is told with number and place", "[io][rules_json]") {
    CHECK(problems(file("")).empty());
    CHECK(problems("{}") == list{"1010 "});
    CHECK(problems("[]") == list{"1006 "});
    CHECK(problems("{") == list{"1008 "});
    CHECK(problems(R"j({"netralitas_rules": 2})j") == list{"1012 /netralitas_rules"});
    CHECK(problems(R"j({"netralitas_rules": 1, "netralitas_rules": 1})j") == list{"1007 /netralitas_rules"});
    CHECK(problems(R"j({"netralitas_rules": 1, "rules": []})j") == list{"1016 /rules"});
    CHECK(problems(file(R"j("title": {"en": "A"})j")) == list{"1010 /title"});
    CHECK(problems(file(R"j("norms": {})j")) == list{"1006 /norms"});
    CHECK(problems(file(R"j("norms": [5])j")) == list{"1006 /norms/0"});
    CHECK(problems(file(R"j("norms": [{}])j")) ==
          list{"1010 /norms/0", "1010 /norms/0", "3004 /norms/0", "1010 /norms/0"});

    CHECK(problems(norm_with(R"j("basis": ["own_1"])j")).empty());
    CHECK(problems(norm_with(R"j("basis": ["own_1"], "whom": []})j").substr(0, 5)) == list{"1008 "});
    CHECK(problems(norm_with(R"j("basis": ["own_1"], "whom": [])j")) == list{"1016 /norms/0/whom"});
    CHECK(problems(norm_with(R"j("basis": ["own_1"], "binds": [])j")) == list{"1010 /norms/0/binds"});
    CHECK(problems(norm_with(R"j("basis": ["own_1"], "binds": "pns")j")) == list{"1006 /norms/0/binds"});
    CHECK(problems(norm_with(R"j("basis": ["own_1"], "binds": ["asn", 5])j")) ==
          list{"1005 /norms/0/binds/0", "1006 /norms/0/binds/1"});
    CHECK(problems(norm_with(R"j("basis": ["own_1"], "contests": ["election"])j")) == list{"1005 /norms/0/contests/0"});
    CHECK(problems(norm_with(R"j("basis": ["own_1"], "then": "firing")j")) == list{"1005 /norms/0/then"});
    CHECK(problems(norm_with(R"j("basis": ["own_1"], "grade": 1)j")) == list{"1006 /norms/0/grade"});
    CHECK(problems(norm_with(R"j("basis": ["own_1"], "force": {"from": "2024-02-30"})j")) ==
          list{"1001 /norms/0/force/from"});
    CHECK(problems(norm_with(R"j("basis": ["own_1"], "force": {"from": "2024-03-01", "to": "2024-02-01"})j")) ==
          list{"1014 /norms/0/force"});
    CHECK(problems(norm_with(R"j("basis": ["own_1"], "force": {"to": "2024-01-01"})j")) == list{"4002 /norms/0/force"});
    CHECK(problems(norm_with(R"j("basis": [])j")) == list{"3004 /norms/0"});
    CHECK(problems(norm_with(R"j("basis": ["own_2"])j")) == list{"1003 /norms/0/basis/0"});
    CHECK(problems(norm_with(R"j("basis": ["own_1:1.b"])j")) == list{"4001 /norms/0/basis/0"});
    CHECK(problems(norm_with(R"j("basis": ["own_1", "own_1", "own_1", "own_1", "own_1", "own_1", "own_1"])j")) ==
          list{"1015 /norms/0/basis/6"});
    CHECK(problems(norm_with(R"j("basis": ["own_1"], "reading": "nobody")j")) == list{"1003 /norms/0/reading"});
    CHECK(problems(norm_with(R"j("basis": ["own_1"], "reading": "number_384_item_5")j")) == list{"3003 /norms/0/reading"});
    CHECK(problems(norm_with(R"j("basis": ["own_1"], "yields_to": ["no.such"])j")) == list{"3002 /norms/0/yields_to/0"});
    CHECK(problems(norm_with(R"j("basis": ["own_1"], "takes_effect": "on_cltn")j")) == list{"1006 /norms/0/takes_effect"});
    CHECK(problems(norm_with(R"j("basis": ["own_1"], "effect": {"id": "A"})j")) == list{"1010 /norms/0/effect"});
    CHECK(problems(norm_with(R"j("basis": ["own_1"], "effect": {"id": "A", "en": ""})j")) ==
          list{"1010 /norms/0/effect/en"});
    CHECK(problems(norm_with(R"j("basis": ["own_1"], "effect": "A")j")) == list{"1006 /norms/0/effect"});
    CHECK(problems(norm_with(R"j("basis": ["own_1"])j", "party.member.ban_pp11")) == list{"1007 /norms/0/id"});
    CHECK(problems(norm_with(R"j("basis": ["own_1"])j", "own (1)")) == list{"1006 /norms/0/id"});
    CHECK(problems(norm_with(R"j("basis": ["own_1"])j", "")) == list{"1010 /norms/0/id"});
    CHECK(problems(norm_with(R"j("basis": ["own_1"])j", std::string(121, 'x'))) == list{"1015 /norms/0/id"});

    CHECK(problems(act_with(R"j("basis": "own_1:1.a", "when": "conduct::like")j")).empty());
    CHECK(problems(act_with(R"j("basis": "own_1:1.a")j")) == list{"1010 /acts/0"});
    CHECK(problems(act_with(R"j("when": "conduct::like")j")) == list{"3004 /acts/0"});
    CHECK(problems(act_with(R"j("basis": "own_1:1.a", "when": "conduct::like", "counts_through": "own.a")j")) ==
          list{"3002 /acts/0/counts_through"});
    CHECK(problems(file(R"j("acts": [{"id": "own.a", "opens": "ethics", "words": {"en": "A", "id": "B"}, "basis": "own_1",
 "when": "always"}])j")) == list{"1010 /acts/0"});

    CHECK(problems(deadline_with(R"j("from": "placed", "length": {"amount": 3, "unit": "working_day"})j")).empty());
    CHECK(problems(deadline_with(R"j("from": "placed")j")) == list{"1010 /deadlines/0"});
    CHECK(problems(deadline_with(R"j("length": {"amount": 3, "unit": "working_day"})j")) == list{"1010 /deadlines/0"});
    CHECK(problems(deadline_with(R"j("from": "placed", "length": {"unit": "working_day"})j")) ==
          list{"1010 /deadlines/0/length"});
    CHECK(problems(deadline_with(R"j("from": "placed", "length": {"amount": 10000, "unit": "year"})j")) ==
          list{"1012 /deadlines/0/length/amount"});
    CHECK(problems(deadline_with(R"j("from": "placed", "length": {"amount": -1, "unit": "year"})j")) ==
          list{"1012 /deadlines/0/length/amount"});
    CHECK(problems(deadline_with(R"j("from": "placed", "length": {"unit": "fixed_date"})j")) ==
          list{"1010 /deadlines/0/length"});
    CHECK(problems(deadline_with(R"j("from": "on_cltn", "length": {"unit": "end_of_month"})j")) ==
          list{"1006 /deadlines/0/from"});
    CHECK(problems(deadline_with(R"j("from": "promoted", "length": {"unit": "end_of_month"})j")) ==
          list{"1004 /deadlines/0/from"});

    CHECK(problems(file(R"j("holidays": [{"day": "2024-13-01"}])j")) == list{"1010 /holidays/0", "1001 /holidays/0/day"});
    CHECK(problems(file(R"j("decrees": [{"id": "own.x", "of": "own_2", "days": [{"day": "2028-01-01", "kind": "weekend",
 "name": {"en": "A", "id": "B"}}], "lists_year": 2035}])j")) ==
          list{"1003 /decrees/0/of", "1005 /decrees/0/days/0/kind", "1012 /decrees/0/lists_year"});
    CHECK(problems(file(R"j("decrees": [{"id": "calendar.decree.skb_libur_2024", "of": "own_1", "days": []}])j")) ==
          list{"1007 /decrees/0/id"});
    CHECK(problems(R"j({"netralitas_rules": 1, "instruments": [{"id": "own_1", "short_name": "S", "title": {"en": "A", "id": "B"}}],
 "decrees": [{"id": "own.x", "of": "own_1", "days": []}]})j") == list{"1010 /decrees/0/of"});
    CHECK(problems(file(R"j("repeals": [{"id": "no.such", "from": "2024-01-01"}, {"id": "party.member.ban_pp11"}])j")) ==
          list{"3002 /repeals/0/id", "1010 /repeals/1"});

    CHECK(problems(R"j({"netralitas_rules": 1, "instruments": [
 {"id": "pp_11_2017", "short_name": "S", "title": {"en": "A", "id": "B"}},
 {"id": "a", "title": {"en": "A", "id": "B"}, "articles": [0, "x", 10000, "54D", "54DD"], "parts": ["", 5]},
 {"id": "a", "short_name": "S", "title": {"en": "A"}}]})j") ==
          list{"1007 /instruments/0/id", "1010 /instruments/1", "1012 /instruments/1/articles/0",
               "1006 /instruments/1/articles/1", "1012 /instruments/1/articles/2", "1006 /instruments/1/articles/4",
               "1010 /instruments/1/parts/0", "1006 /instruments/1/parts/1", "1007 /instruments/2/id",
               "1010 /instruments/2/title"});
}

TEST_CASE("the column in a condition is that of the word at fault", "[io][rules_json]") {
    auto const where = [](std::string const& condition) {
        auto const r = read_rules(
            "{\"netralitas_rules\": 1, \"norms\": [{\"id\": \"own.n\", \"kind\": \"power\", \"basis\": [\"pp_11_2017\"],\n"
            "\"words\": {\"en\": \"A\", \"id\": \"B\"}, \"when\": \"" +
            condition + "\"}]}");
        REQUIRE(r.problems.size() == 1);
        auto const& p = r.problems.front();
        CHECK(p.line == 2);
        CHECK(p.place == "/norms/0/when");
        return std::to_string(p.number()) + " at " + std::to_string(p.column);
    };
    std::size_t const quote = std::string{"\"words\": {\"en\": \"A\", \"id\": \"B\"}, \"when\": \""}.size();
    auto const at = [&](int number, std::size_t offset) {
        return std::to_string(number) + " at " + std::to_string(quote + 1 + offset);
    };
    CHECK(where("vacant") == at(1004, 0));
    CHECK(where("vacancy && vacant") == at(1004, 11));
    CHECK(where("vacancy && applies(no.such)") == at(3002, 19));
    CHECK(where("applies(\\\"no.such\\\")") == at(3002, 10));
    CHECK(where("\\u0076acancy && vacant") == at(1004, 16));
    CHECK(where("vacancy \\t&& vacant") == at(1004, 13));
    CHECK(where("vacancy && ") == at(1017, 11));
    CHECK(where("") == at(1017, 0));
    CHECK(where("item(own_1:9)") == at(3002, 5));
}

TEST_CASE("a file that means harm gets numbers and no more", "[io][rules_json]") {
    auto const whole = example();
    REQUIRE(whole.size() > 2000);
    for (std::size_t n = 0; n < whole.size(); n += 97) {
        CHECK_FALSE(read_rules(std::string_view{whole}.substr(0, n)));
    }
    for (std::size_t n = 0; n < whole.size(); n += 61) {
        auto damaged = whole;
        damaged[n] = static_cast<char>(damaged[n] ^ 0x15);
        static_cast<void>(read_rules(damaged));
    }
    CHECK(problems(std::string(100000, '[')) == list{"1015 "});
    CHECK(problems(norm_with(R"j("basis": ["own_1"], "when": ")j" + std::string(4000, '(') + "\"")) ==
          list{"1015 /norms/0/when"});

    // More rows than a file may have.
    std::string many = "\"holidays\": [";
    for (std::size_t i = 0; i <= max_own_rows; ++i) {
        many += std::string{i == 0 ? "" : ","} + R"j({"day": "2024-05-06", "name": {"en": "H", "id": "L"}})j";
    }
    CHECK(problems(file(many + "]")) == list{"1015 /holidays/500"});
}

TEST_CASE("rows that refer to one another in long chains and circles are answered", "[io][rules_json]") {
    std::string norms = "\"norms\": [";
    std::string deadlines = "\"deadlines\": [";
    std::size_t const n = max_own_rows;
    for (std::size_t i = 0; i < n; ++i) {
        auto const next = std::to_string((i + 1) % n);
        std::string const comma = i == 0 ? "" : ",";
        norms += comma + R"j({"id": "own.n)j" + std::to_string(i) +
                 R"j(", "kind": "power", "basis": ["own_1"], "words": {"en": "A", "id": "B"}, "when": "missed(own.d)j" +
                 next + ") || applies(own.n" + next + ") || missed(own.d" + next + R"j()"})j";
        deadlines += comma + R"j({"id": "own.d)j" + std::to_string(i) +
                     R"j(", "basis": ["own_1"], "due": {"en": "A", "id": "B"}, "length": {"unit": "end_of_month"}, )j" +
                     (i < 5 ? R"j("from": "placed", "met_by": ["discharge_effective"], "when": "applies(own.n)j"
                            : R"j("from": "placed", "when": "applies(own.n)j") +
                     next + ") || missed(own.d" + next + R"j() || discharge_effective"})j";
    }
    auto const read = read_rules(file(norms + "],\n" + deadlines + "]"));
    INFO(told(read));
    REQUIRE(read);
    rule_book law;
    read.value.add_to(law);
    facts const person = facts{pns, placed(date{2024, 7, 11})}.nothing_else_happened();
    auto const a = assess(person, &contests::pilkada_2024, {.on = date{2024, 9, 1}, .law = &law});
    CHECK(a.problem.code == errc::none);
}

TEST_CASE("the schema of own rules has the values of the library", "[io][rules_json][schema]") {
    std::ifstream in{NETRALITAS_EXAMPLES "/../docs/own-rules.schema.json", std::ios::binary};
    auto const schema = nlohmann::json::parse(in);
    auto const same = [&](auto value, nlohmann::json const& values) {
        using E = decltype(value);
        REQUIRE(values.size() == enumerator_count<E>);
        for (std::size_t i = 0; i < enumerator_count<E>; ++i) {
            CHECK(values[i] == std::string{id_of(static_cast<E>(i))});
        }
    };
    auto const& defs = schema["$defs"];
    auto const field = [&](char const* of, char const* name) { return defs[of]["properties"][name]; };
    same(employment{}, defs["binds"]["items"]["enum"]);
    same(contest{}, defs["contests"]["items"]["enum"]);
    same(consequence{}, defs["consequence"]["enum"]);
    same(evidence{}, defs["grade"]["enum"]);
    same(deontic{}, field("norm", "kind")["enum"]);
    same(selects{}, field("norm", "selected_by")["enum"]);
    same(stage{}, field("act", "beneficiary")["enum"]);
    same(timing{}, field("act", "caught")["enum"]);
    same(track{}, field("act", "opens")["enum"]);
    auto const length = field("deadline", "length")["properties"];
    same(unit{}, length["unit"]["enum"]);
    same(direction{}, length["direction"]["enum"]);
    same(counting{}, length["counting"]["enum"]);
    same(roll{}, length["roll"]["enum"]);
    same(decree_kind{}, field("decree", "kind")["enum"]);
    CHECK(schema["properties"]["norms"]["maxItems"] == max_own_rows);
    CHECK(field("norm", "basis") == nlohmann::json{{"$ref", "#/$defs/basis"}});
}

TEST_CASE("what the page on own rules shows is read", "[io][rules_json]") {
    std::ifstream in{NETRALITAS_EXAMPLES "/../docs/own-rules.md", std::ios::binary};
    std::string const page{std::istreambuf_iterator<char>{in}, {}};
    auto const block = [&](std::string const& fence, std::size_t from) {
        auto const first = page.find(fence, from) + fence.size();
        return page.substr(first, page.find("```", first) - first);
    };
    auto const read = read_rules(block("```json\n", 0));
    INFO(told(read));
    CHECK(read);
    CHECK(read.value.norms().size() == 1);
    std::istringstream lines{block("```\n", page.find("### Conditions"))};
    std::size_t n = 0;
    for (std::string line; std::getline(lines, line); ++n) {
        INFO(line);
        CHECK(read_condition(line).ok());
    }
    CHECK(n == 6);
}

TEST_CASE("a scenario may expect own rows and their citations", "[io][rules_json]") {
    auto const read = read_rules(example());
    REQUIRE(read);
    rule_book law;
    read.value.add_to(law);
    std::string const scenario = R"j({"netralitas": 1, "id": "s", "history": "complete",
 "person": {"id": "P", "facts": {"employment": ["pns"], "plan_to_stand": "2024-07-11"}},
 "questions": [{"id": "q", "on": "2024-07-12", "expect": {"fires": ["own.report_plan"], "citations": ["se_sekda_2_2024:2.a"],
  "deadlines": {"own.report_plan_due": {"state": "running"}}}}]})j";
    CHECK(read_scenario(scenario, {}, law).problems.empty());
    CHECK(read_scenario(scenario).problems.size() == 3);
}

TEST_CASE("a draft and a decree from a file do what they do in C++", "[io][rules_json]") {
    auto const draft = read_rules(example("draft_regulation"));
    auto const decree = read_rules(example("holidays_2028"));
    INFO(told(draft) << told(decree));
    REQUIRE(draft);
    REQUIRE(decree);
    rule_book law;
    draft.value.add_to(law);
    work_calendar const days{decree.value.days()};
    auto const dismissed = [](date received) {
        return facts{pns, decision_received(received), decision_kind::dismissal, decision_by::appointing_authority}
            .nothing_else_happened();
    };
    facts const in_2027 = dismissed(date{2027, 1, 11});
    question q{.on = date{2027, 2, 3}};
    auto const now = assess(in_2027, nullptr, q);
    REQUIRE(now.deadline("deadline.appeal.banding") != nullptr);
    CHECK(now.deadline("deadline.appeal.banding")->due.day == date{2027, 1, 29});  // 14 work days, no holiday between
    CHECK(now.deadline("deadline.appeal.banding")->state == deadline_state::missed);
    q.law = &law;
    auto const then = assess(in_2027, nullptr, q);
    CHECK(then.deadline("deadline.appeal.banding") == nullptr);
    REQUIRE(then.deadline("draft.appeal") != nullptr);
    CHECK(then.deadline("draft.appeal")->due.day == date{2027, 2, 10});  // 30 days
    CHECK(then.deadline("draft.appeal")->state == deadline_state::running);
    facts const in_2026 = dismissed(date{2026, 12, 28});  // before the draft: the carried rule still counts
    auto const before = assess(in_2026, nullptr, q);
    CHECK(before.deadline("deadline.appeal.banding") != nullptr);
    CHECK(before.deadline("draft.appeal") == nullptr);

    facts const in_2028 = dismissed(date{2028, 1, 17});
    question later{.on = date{2028, 1, 18}};
    auto const undecreed = assess(in_2028, nullptr, later);
    CHECK(undecreed.deadline("deadline.appeal.banding")->problem.code == errc::not_decreed);
    later.calendar = &days;
    auto const decreed = assess(in_2028, nullptr, later);
    CHECK(decreed.deadline("deadline.appeal.banding")->due.day == date{2028, 2, 8});  // 26 and 27 January are off
}

}  // namespace rules_json_test
