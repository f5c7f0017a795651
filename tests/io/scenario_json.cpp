// SPDX-License-Identifier: BSL-1.0
#include <netralitas/io/scenario_json.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <vector>

#include <netralitas/explain/error_texts.hpp>
#include <netralitas/io/conformance.hpp>
#include <netralitas/io/located_json.hpp>
#include <netralitas/io/scenario.hpp>

#include <catch.hpp>

#ifndef NETRALITAS_TEST_DATA
#define NETRALITAS_TEST_DATA "tests/data"
#endif

namespace scenario_json_test {

using namespace netralitas;
namespace fs = std::filesystem;

namespace {

fs::path root() { return fs::path{NETRALITAS_TEST_DATA}.parent_path().parent_path(); }

std::string slurp(fs::path const& path) {
    std::ifstream in{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

std::string with(std::string const& question_and_more) {
    return R"j({"netralitas": 1, "id": "s", "contest": "pemilu-2024-dprd-kabkota", "history": "complete",
 "person": {"id": "P", "facts": {"employment": ["pns"], "appointed": "2012-03-01", "resignation_submitted": "2023-04-10",
   "party_card_issued": "2023-05-04"}},
 "acts": [{"id": "like", "time": "10:30 WITA", "facts": {"conduct": "like", "favours": "calon", "conduct_day": "2023-11-24"}}],
 )j" + question_and_more +
           "}";
}

std::vector<int> numbers(scenario_reading const& r) {
    std::vector<int> out;
    for (auto const& p : r.problems) {
        out.push_back(p.number());
    }
    return out;
}
using list = std::vector<int>;

}  // namespace

TEST_CASE("the place of every part is known", "[io][located_json]") {
    std::vector<input_problem> problems;
    auto const doc =
        parse_located("\xEF\xBB\xBF{\"a\": [1, -2.5e1,\n  {\"b/c\": null}], \"d\" : {\"e\":true} }", problems);
    CHECK(problems.empty());
    auto const at = [&](char const* pointer) {
        auto const p = doc.at(std::string_view{pointer});
        return std::pair{p.line, p.column};
    };
    using place = std::pair<std::size_t, std::size_t>;
    CHECK(at("") == place{1, 4});
    CHECK(at("/a") == place{1, 10});
    CHECK(at("/a/0") == place{1, 11});
    CHECK(at("/a/1") == place{1, 14});
    CHECK(at("/a/2") == place{2, 3});
    CHECK(at("/a/2/b~1c") == place{2, 11});
    CHECK(at("/d") == place{2, 25});
    CHECK(at("/d/e") == place{2, 30});
    CHECK(at("/d/no/such") == place{2, 25});
    CHECK(doc.value["a"][1] == -25.0);
}

TEST_CASE("broken JSON is told with its place", "[io][located_json]") {
    struct broken {
        std::string text;
        int number;
        std::size_t line;
    };
    for (auto const& b : {broken{"", 1008, 1},
                          broken{"{", 1008, 1},
                          broken{"{\"a\": 1,\n}", 1008, 2},
                          broken{"[1 2]", 1008, 1},
                          broken{"nul", 1008, 1},
                          broken{"{} {}", 1008, 1},
                          broken{"\"\\x\"", 1008, 1},
                          broken{"\"\xFF\"", 1008, 1},
                          broken{std::string(100000, '['), 1015, 1},
                          broken{std::string(65, '['), 1015, 1},
                          broken{"\"" + std::string(70000, 'x') + "\"", 1015, 1},
                          broken{"{\"a\": 1,\n \"a\": 2}", 1007, 2},
                          broken{std::string(9U << 20U, ' '), 1015, 1},
                          broken{std::string{"{\""}.append(70000, 'x').append("\": 1}"), 1015, 1},
                          broken{"{\"a\":\n\"\\u0000\"}", 1008, 2},
                          broken{"{\"a\\u0000\": 1}", 1008, 1},
                          broken{"\"\\ud800\"", 1008, 1},
                          broken{"\"\\udc00\\ud800\"", 1008, 1},
                          broken{"\"\xC0\xAF\"", 1008, 1},
                          broken{"\"\xED\xA0\x80\"", 1008, 1},
                          broken{"\"\xF4\x90\x80\x80\"", 1008, 1},
                          broken{"\"\xE2\x82", 1008, 1},
                          broken{"{\n\xEF\xBB\xBF}", 1008, 2},
                          broken{"\xFF\xFE{", 1008, 1},
                          broken{"\xFE\xFF", 1008, 1}}) {
        INFO(b.text.substr(0, 20));
        std::vector<input_problem> problems;
        static_cast<void>(parse_located(b.text, problems));
        REQUIRE(problems.size() == 1);
        CHECK(problems[0].number() == b.number);
        CHECK(problems[0].line == b.line);
        CHECK(!read_scenario(b.text, "f.json"));
        CHECK(read_scenario(b.text, "f.json").problems[0].file == "f.json");
    }
    std::vector<input_problem> problems;
    static_cast<void>(parse_located(std::string(64, '[') + std::string(64, ']'), problems));
    CHECK(problems.empty());
}

TEST_CASE("JSON that would take far more memory than its size is refused", "[io][located_json]") {
    auto const refused = [](std::string const& text) {
        std::vector<input_problem> problems;
        auto const doc = parse_located(text, problems);
        REQUIRE(problems.size() == 1);
        CHECK(problems[0].number() == 1015);
        std::size_t bytes = 0;
        for (auto const& [pointer, start] : doc.starts) {
            bytes += pointer.size();
        }
        CHECK(bytes <= max_json_places);
        return problems[0].subject;
    };
    std::string many = "[0";
    for (int i = 0; i < 2'000'000; ++i) {
        many += ",0";
    }
    CHECK(refused(many + "]") == "parts");
    std::string long_names;
    for (int i = 0; i < 60; ++i) {
        long_names += "{\"";
        long_names += std::string(60000, 'n');
        long_names += "\":";
    }
    CHECK(refused(long_names + "[0,0,0,0,0,0,0,0,0,0,0,0]" + std::string(60, '}')) == "parts");

    std::string twice = "{\"a\":1";
    for (int i = 0; i < 3000; ++i) {
        twice += ",\"a\":1";
    }
    std::vector<input_problem> problems;
    static_cast<void>(parse_located(twice + "}", problems));
    CHECK(problems.size() == max_json_problems + 1);
    CHECK(problems.back().number() == 1015);
}

TEST_CASE("a scenario has so many acts and questions, a file so many scenarios, and no more", "[io][scenario_json]") {
    auto const list = [](std::string const& one, std::size_t count) {
        std::string out = "[";
        for (std::size_t i = 0; i < count; ++i) {
            out += (i == 0 ? "" : ",") + one + (one.back() == '"' ? std::to_string(i) + "\"}" : "");
        }
        return out + "]";
    };
    std::string const head = R"({"netralitas": 1, "id": "x", "person": {"id": "P", "facts": {}}, )";
    auto const acts = [&](std::size_t n) {
        return read_scenario(head + R"("acts": )" + list(R"({"facts": {}, "id": ")", n) + "}");
    };
    CHECK(acts(100).value.acts.size() == 100);
    REQUIRE(acts(max_person_acts + 1).problems.size() == 1);
    CHECK(acts(max_person_acts + 1).problems[0].number() == 1015);
    CHECK(acts(max_person_acts + 1).problems[0].place == "/acts/10000");
    auto const questions =
        read_scenario(head + R"("questions": )" + list(R"({"on": "2024-01-01"})", max_questions + 1) + "}");
    REQUIRE(questions.problems.size() == 1);
    CHECK(questions.problems[0].place == "/questions/1000");
    auto const file = read_scenarios(list("1", max_scenarios + 1), "f.json");
    REQUIRE(file.size() == 1);
    REQUIRE(file[0].problems.size() == 1);
    CHECK(file[0].problems[0].place == "/10000");
    CHECK(read_scenarios(list("1", 10)).size() == 10);
    // Of what is wrong the first thousand are told.
    std::string facts;
    for (int i = 0; i < 3000; ++i) {
        facts += i == 0 ? "\"f" : ",\"f";
        facts += std::to_string(i);
        facts += "\": 1";
    }
    auto const wrong = read_scenario(R"({"netralitas": 1, "id": "x", "person": {"facts": {)" + facts + "}}}").problems;
    CHECK(wrong.size() == max_json_problems + 1);
    CHECK(std::count_if(wrong.begin(), wrong.end(), [](input_problem const& p) { return p.number() == 1015; }) == 1);
}

TEST_CASE("a scenario is read as it stands", "[io][scenario_json]") {
    auto const r = read_scenario(with(R"j("title": {"en": "T", "id": "J"}, "source": "S", "questions": [
 {"id": "q", "on": "2023-06-01", "known_on": "2023-07-01", "readings": ["kudus_2023"],
  "facts": {"unbroken_service_years": 10, "appointed": null, "party_card_issued": "2023-05-05"}, "acts": []}])j"));
    REQUIRE(r);
    auto const& s = r.value;
    CHECK(s.id == "s");
    CHECK(s.title.in(language::id) == "J");
    CHECK(s.where == &contests::dprd_2024);
    CHECK(s.stated.complete());
    CHECK(s.stated.day(word::appointed) == date{2012, 3, 1});
    REQUIRE(s.acts.size() == 1);
    CHECK(s.acts[0].at == local_time{10, 30, zone::wita});
    CHECK(s.acts[0].what.raw(word::conduct) == static_cast<int>(conduct::like));
    REQUIRE(s.questions.size() == 1);
    auto const& q = s.questions[0];
    CHECK(q.on == date{2023, 6, 1});
    CHECK(q.known_on == date{2023, 7, 1});
    CHECK(readings_of(q).selects("kudus_2023"));
    CHECK(q.acts.empty());
    CHECK(q.stated.day(word::party_card_issued) == date{2023, 5, 5});
    CHECK(!q.stated.known(word::appointed));
    CHECK(q.stated.complete());
    CHECK(s.stated.day(word::party_card_issued) == date{2023, 5, 4});
}

TEST_CASE("a file may hold many scenarios, and each problem says in which", "[io][scenario_json]") {
    auto const all =
        read_scenarios(R"j([{"netralitas": 1, "id": "a"}, {"netralitas": 1, "id": "b", "contest": "none"}])j", "f.json");
    REQUIRE(all.size() == 2);
    CHECK(all[0]);
    REQUIRE(numbers(all[1]) == list{1003});
    CHECK(all[1].problems[0].place == "/1/contest");
    CHECK(all[1].problems[0].column == 72);
    CHECK(numbers(read_scenarios("[]").front()) == list{1006});
    CHECK(numbers(read_scenarios("5").front()) == list{1006});
}

TEST_CASE("all problems of a file are told at once, in its order", "[io][scenario_json]") {
    auto const r = read_scenario(with(R"j("questions": [
 {"id": "a", "on": "2023-13-01", "readings": ["nobody"]},
 {"id": "b", "on": "2023-06-01", "expect": {"fires": ["no.rule"], "verdicts": {"none": {}}, "evidence": "strong"}},
 {"id": "c", "calendar": {"op": "jump", "day": "2024-01-01", "week": 7}},
 {"id": "d", "lists": true}])j"));
    CHECK(numbers(r) == list{1010, 1001, 1003, 1003, 1003, 1005, 1005, 1012});
    for (std::size_t i = 1; i < r.problems.size(); ++i) {
        CHECK(r.problems[i - 1].line <= r.problems[i].line);
    }
}

TEST_CASE("an expectation that is not met says what would have been needed", "[io][conformance]") {
    auto const met = read_scenario(with(R"j("questions": [{"id": "june", "on": "2023-06-01", "expect": {
  "status": {"employment": "discharged_with_honour", "discharge": "discharge_with_honour", "discharge_from": "2023-04-30"},
  "fires": ["party.member.resigner_honourable"], "not_fires": ["party.member.dishonourable_discharge"],
  "deadlines": {"deadline.party.resigner_effective": {"state": "met", "due": "2023-04-30"}},
  "citations": ["pp_11_2017:255(3)"], "found": true}}])j"));
    CHECK(unmet(met).empty());

    auto const wrong = read_scenario(with(R"j("questions": [{"id": "june", "on": "2023-06-01", "expect": {
  "status": {"employment": "serving", "discharge_from": null, "duty": "must_keep_working"},
  "fires": ["party.member.dishonourable_discharge"], "not_fires": ["party.member.resigner_honourable"],
  "overruled": ["party.member.resigner_honourable"], "undecided": ["party.member.resigner_honourable"],
  "displaced": ["party.member.resigner_honourable"],
  "deadlines": {"deadline.party.resigner_effective": {"due": "2023-04-29"}, "deadline.cltn.report_back": {"state": "running"}},
  "verdicts": {"like": {"ruling": "allowed", "crime": true}},
  "citations": ["pp_94_2021:1"], "evidence": "conflicting", "found": false}}])j"));
    REQUIRE(wrong);
    auto const told = unmet(wrong);
    CHECK(told.size() == 15);
    auto const tells = [&](std::string const& part) {
        return std::any_of(told.begin(), told.end(),
                           [&](std::string const& s) { return s.find(part) != std::string::npos; });
    };
    CHECK(tells("s, question june: employment is discharged_with_honour, expected serving"));
    CHECK(tells("discharge_from is 2023-04-30, expected no day"));
    CHECK(tells("party.member.dishonourable_discharge does not fire; needed: "));
    CHECK(tells("[no]"));
    CHECK(tells("party.member.resigner_honourable fires and nothing overrules it"));
    CHECK(tells("deadline.cltn.report_back does not apply; needed: cltn_end [not known]"));
    CHECK(tells("nothing cites pp_94_2021:1"));
}

TEST_CASE("what the calendar and the lists answer is compared too", "[io][conformance]") {
    auto const right = read_scenario(with(R"j("questions": [
 {"id": "a", "calendar": {"op": "count", "from": "2022-02-08", "to": "2022-03-02"}, "expect": {"count": 15}},
 {"id": "b", "calendar": {"op": "add", "from": "2024-02-14", "days": 0}, "expect": {"error": 2003}},
 {"id": "c", "calendar": {"op": "is", "day": "2014-01-02"}, "expect": {"error": 2001}},
 {"id": "d", "calendar": {"op": "is", "day": "2040-01-02"}, "expect": {"error": 2002}}])j"));
    REQUIRE(right);
    CHECK(unmet(right).empty());
    auto const wrong = read_scenario(with(R"j("questions": [
 {"id": "a", "calendar": {"op": "count", "from": "2022-02-08", "to": "2022-03-02"}, "expect": {"count": 16}},
 {"id": "b", "calendar": {"op": "is", "day": "2024-02-14"}, "expect": {"workday": true, "decrees": ["skb_libur_2016"]}},
 {"id": "c", "calendar": {"op": "is", "day": "2014-01-02"}, "expect": {}}])j"));
    REQUIRE(wrong);
    CHECK(unmet(wrong).size() == 4);
}

TEST_CASE("every error has its page in both languages", "[io][errors]") {
    auto const page = slurp(root() / "docs" / "errors.md");
    REQUIRE(!page.empty());
    for (auto const& e : detail::error_ids) {
        if (e.code == errc::none) {
            continue;
        }
        auto const heading = "### " + std::to_string(static_cast<int>(e.code)) + ' ' + std::string{e.id} + '\n';
        INFO(heading);
        auto const start = page.find(heading);
        REQUIRE(start != std::string::npos);
        auto const entry = page.substr(start, page.find("\n##", start + 1) - start);
        for (auto const* part :
             {"**English.** ", "- Cause: ", "- Mending: ", "**Indonesia.** ", "- Sebab: ", "- Perbaikan: "}) {
            CHECK(entry.find(part) != std::string::npos);
        }
        // The page says what the library says.
        auto const* const text = text_of(e.code);
        REQUIRE(text != nullptr);
        CHECK(entry.find(text->wrong.en.substr(1)) != std::string::npos);
        CHECK(entry.find(text->mend.id.substr(1)) != std::string::npos);
    }
}

TEST_CASE("scenarios provoke every error that JSON can provoke", "[io][errors]") {
    std::set<int> provoked{1008, 1015, 2001, 2002, 2003};  // above, where no file could hold them
    for (auto const& entry : fs::directory_iterator{root() / "tests" / "conformance" / "input"}) {
        for (auto const& p : read_scenario(slurp(entry.path())).problems) {
            provoked.insert(p.number());
        }
    }
    for (int const n :
         {1001, 1003, 1004, 1005, 1006, 1007, 1008, 1010, 1011, 1012, 1014, 1015, 1016, 3003, 4001, 5001, 5002}) {
        INFO(n);
        CHECK(provoked.count(n) == 1);
    }
}

TEST_CASE("the schema has every word with its values, and nothing else", "[io][schema]") {
    auto const schema = nlohmann::json::parse(slurp(root() / "docs" / "scenario.schema.json"));
    auto const& words = schema["$defs"]["facts"]["properties"];
    std::size_t stated = 0;
    for (std::size_t i = 0; i < word_count; ++i) {
        auto const w = static_cast<word>(i);
        INFO(info(w).id);
        CHECK(words.contains(std::string{info(w).id}) == can_be_stated(w));
        if (!can_be_stated(w)) {
            continue;
        }
        ++stated;
        auto const& entry = words[std::string{info(w).id}];
        if (info(w).value_count > 0) {
            auto const& values = info(w).type == value_type::several ? entry["oneOf"][0]["enum"] : entry["enum"];
            CHECK(values.size() == info(w).value_count);
            for (std::uint8_t k = 0; k < info(w).value_count; ++k) {
                CHECK(values[k] == std::string{info(w).values[k]});
            }
        }
    }
    CHECK(words.size() == stated);
    auto const same = [&](auto value, nlohmann::json const& values) {
        using E = decltype(value);
        CHECK(values.size() == enumerator_count<E>);
        for (std::size_t i = 0; i < enumerator_count<E>; ++i) {
            CHECK(values[i] == std::string{id_of(static_cast<E>(i))});
        }
    };
    auto const& defs = schema["$defs"];
    auto const& person = defs["expected_person"]["properties"];
    same(evidence{}, defs["evidence"]["enum"]);
    same(list_change{}, defs["list_event"]["properties"]["kind"]["enum"]);
    same(employment_state{}, person["status"]["properties"]["employment"]["enum"]);
    same(candidacy_state{}, person["status"]["properties"]["candidacy"]["enum"]);
    same(party_state{}, person["status"]["properties"]["party"]["enum"]);
    same(consequence{}, person["status"]["properties"]["discharge"]["enum"]);
    same(deadline_state{}, person["deadlines"]["additionalProperties"]["properties"]["state"]["enum"]);
    same(ruling{}, person["verdicts"]["additionalProperties"]["properties"]["ruling"]["enum"]);
    same(track{}, person["verdicts"]["additionalProperties"]["properties"]["track"]["enum"]);
    same(day_kind{}, defs["expected_day"]["properties"]["kind"]["enum"]);
    same(list_fate{}, defs["expected_lists"]["properties"]["fates"]["additionalProperties"]["enum"]);
}

}  // namespace scenario_json_test
