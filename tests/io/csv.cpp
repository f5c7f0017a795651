// SPDX-License-Identifier: BSL-1.0
#include <netralitas/io/csv.hpp>

#include <algorithm>
#include <cstddef>
#include <random>
#include <sstream>
#include <string>
#include <vector>

#include <catch.hpp>

namespace csv_test {

using namespace netralitas;

namespace {

std::vector<std::vector<std::string>> table(std::string_view text, std::vector<int>* numbers = nullptr) {
    csv_reader in{text, "t.csv"};
    std::vector<csv_cell> row;
    std::vector<input_problem> problems;
    std::vector<std::vector<std::string>> out;
    while (in.next(row, problems)) {
        out.emplace_back();
        for (auto const& c : row) {
            out.back().push_back(c.text);
        }
    }
    if (numbers != nullptr) {
        for (auto const& p : problems) {
            numbers->push_back(p.number());
        }
    } else {
        CHECK(problems.empty());
    }
    return out;
}
using rows = std::vector<std::vector<std::string>>;

constexpr char const* people_csv =
    "person,employment,contest,appointed\n"
    "P2,pppk,pilkada-2024,\n"
    "P1,pns,pilkada-2024,2012-03-01\n"
    "P3,non_asn,,\n";
constexpr char const* events_csv =
    "person,act,word,value\n"
    "P1,a,conduct,like\n"
    "P1,a,favours,calon\n"
    "P1,a,conduct_day,2024-09-24\n"
    "P1,a,time,21:15 WIB\n"
    "P1,b,conduct,share\n"
    "P1,b,conduct_day,2024-08-06\n"
    "P1,,party_card_issued,2024-05-05\n"
    "P2,a,conduct,comment\n";

struct told {
    std::vector<std::string> cases{};
    std::vector<input_problem> problems{};
    std::size_t spoiled = 0;

    [[nodiscard]] std::vector<int> numbers() const {
        std::vector<int> out;
        for (auto const& p : problems) {
            out.push_back(p.number());
        }
        return out;
    }
};

// What the files say, person by person, as text.
told tell(std::string const& people, std::string const& events) {
    csv_input in;
    in.read_people(people, "people.csv");
    in.read_events(events, "events.csv");
    told out;
    in.for_each_person([&](csv_case const& c) {
        std::ostringstream s;
        s << c.person << ' ' << (c.where != nullptr ? c.where->id : "-") << (c.stated.complete() ? " complete" : "");
        auto const facts_of = [&](facts const& f) {
            for (std::size_t i = 0; i < word_count; ++i) {
                if (f.known(static_cast<word>(i))) {
                    s << ' ' << info(static_cast<word>(i)).id << '=' << f.raw(static_cast<word>(i));
                }
            }
        };
        facts_of(c.stated);
        for (auto const& a : c.acts) {
            s << " | " << a.id << (a.at ? " at " + std::to_string(a.at->clock().minutes()) : "");
            facts_of(a.what);
        }
        out.cases.push_back(s.str());
    });
    out.problems = in.problems();
    out.spoiled = in.spoiled();
    return out;
}

}  // namespace

TEST_CASE("CSV is read as spreadsheets write it", "[io][csv]") {
    CHECK(table("a,b\n1,2\n") == rows{{"a", "b"}, {"1", "2"}});
    CHECK(table("a,b\r\n1,2\r\n") == rows{{"a", "b"}, {"1", "2"}});
    CHECK(table("a,b\r1,2") == rows{{"a", "b"}, {"1", "2"}});
    CHECK(table("\xEF\xBB\xBF"
                "a,b\n\n\n1,2") == rows{{"a", "b"}, {"1", "2"}});
    CHECK(table("a;b\n1;2,5\n") == rows{{"a", "b"}, {"1", "2,5"}});
    CHECK(table("a,b\n\"1,\"\"x\"\"\",\" 2 \"\n") == rows{{"a", "b"}, {"1,\"x\"", " 2 "}});
    CHECK(table("a,b\n\"1\r\n1\",2\n") == rows{{"a", "b"}, {"1\n1", "2"}});
    CHECK(table("a,b\n  1 ,\t2 \n") == rows{{"a", "b"}, {"1", "2"}});
    CHECK(table("a,b\n,\n") == rows{{"a", "b"}, {"", ""}});
    CHECK(table("").empty());
    CHECK(table("\xEF\xBB\xBF").empty());
}

TEST_CASE("a broken quote or an endless cell is told once and the next row is read", "[io][csv]") {
    std::vector<int> numbers;
    CHECK(table("a,b\n\"1\"x,2\n3,4\n", &numbers).back() == std::vector<std::string>{"3", "4"});
    CHECK(numbers == std::vector<int>{1008});
    numbers.clear();
    table("a,b\n1,\"2\n3,4\n", &numbers);
    CHECK(numbers == std::vector<int>{1008});
    numbers.clear();
    CHECK(table("a,b\n" + std::string(5000, 'x') + ",2\n3,4\n", &numbers).back() == std::vector<std::string>{"3", "4"});
    CHECK(numbers == std::vector<int>{1015});
    numbers.clear();
    CHECK(table("a\n\"" + std::string(100000, 'x') + "\"\n3\n", &numbers).back() == std::vector<std::string>{"3"});
    CHECK(numbers == std::vector<int>{1015});
    numbers.clear();
    table(std::string(1000, ','), &numbers);
    CHECK(numbers == std::vector<int>{1015});
}

TEST_CASE("events are grouped by person and act", "[io][csv]") {
    auto const t = tell(people_csv, events_csv);
    CHECK(t.problems.empty());
    REQUIRE(t.cases.size() == 3);
    CHECK(t.cases[0].rfind("P1 pilkada-2024 complete party_card_issued=", 0) == 0);
    CHECK(t.cases[0].find(" | a at 1275 conduct=") != std::string::npos);
    CHECK(t.cases[0].find(" | b conduct=") != std::string::npos);
    CHECK(t.cases[1].rfind("P2 pilkada-2024 complete employment=4 | a conduct=", 0) == 0);
    CHECK(t.cases[2] == "P3 - complete employment=16");
}

TEST_CASE("the order of the rows changes nothing", "[io][csv]") {
    auto const lines = [](std::string_view text) {
        std::vector<std::string> out;
        std::istringstream in{std::string{text}};
        for (std::string line; std::getline(in, line);) {
            out.push_back(line + '\n');
        }
        return out;
    };
    auto people = lines(people_csv);
    auto events = lines(events_csv);
    auto const joined = [](std::vector<std::string> const& all) {
        std::string out;
        for (auto const& l : all) {
            out += l;
        }
        return out;
    };
    auto const first = tell(joined(people), joined(events)).cases;
    std::mt19937 random{7};
    for (int i = 0; i < 50; ++i) {
        std::shuffle(people.begin() + 1, people.end(), random);
        std::shuffle(events.begin() + 1, events.end(), random);
        CHECK(tell(joined(people), joined(events)).cases == first);
    }
    CHECK(
        tell("appointed,contest,employment,person\n,,non_asn,P3\n", "value,word,act,person\nlike,conduct,a,P3\n").cases ==
        tell("person,employment,contest,appointed\nP3,non_asn,,\n", "person,act,word,value\nP3,a,conduct,like\n").cases);
}

TEST_CASE("a wrong row is named by its cell and spoils its own person only", "[io][csv]") {
    struct wrong {
        char const* people;
        char const* events;
        int number;
        char const* file;
        std::size_t line;
        std::size_t column;
        std::size_t answered;
    };
    constexpr char const* two = "person,employment\nP1,pns\nP2,pppk\n";
    constexpr char const* none = "person,act,word,value\n";
    wrong const all[] = {
        {"person,employment,appointed\nP1,pns,2023-02-30\nP2,pppk,\n", none, 1001, "people.csv", 2, 8, 1},
        {"person,employment,contest\nP1,pns,pemilu-2023\nP2,pppk,\n", none, 1003, "people.csv", 2, 8, 1},
        {"person,employment\nP1,teacher\nP2,pppk\n", none, 1005, "people.csv", 2, 4, 1},
        {"person,employment\nP1,pns\nP2,pppk\nP1,pns\n", none, 1007, "people.csv", 4, 1, 1},
        {"person,employment\nP1\nP2,pppk\n", none, 1009, "people.csv", 2, 1, 1},
        {"person,employment\nP1,pns,x\nP2,pppk\n", none, 1009, "people.csv", 2, 8, 1},
        {"person,employment,kind\nP1,pns,x\n", none, 1016, "people.csv", 1, 19, 0},
        {"person\nP1\n", none, 1009, "people.csv", 1, 1, 0},
        {"person,employment\n,pns\nP2,pppk\n", none, 1010, "people.csv", 2, 1, 1},
        {"person,employment\nP1,\nP2,pppk\n", none, 1010, "people.csv", 2, 4, 1},
        {"person,employment,unbroken_service_years\nP1,pns,400\nP2,pppk,\n", none, 1012, "people.csv", 2, 8, 1},
        {"person,employment\nP1,pns;pppk\nP2,pppk\n", none, 5002, "", 0, 0, 1},
        {two, "person,act,word\nP1,a,like\n", 1009, "events.csv", 1, 1, 2},
        {two, "person,act,word,value\nP9,a,conduct,like\n", 1013, "events.csv", 2, 1, 2},
        {two, "person,act,word,value\nP1,a,conducts,like\n", 1004, "events.csv", 2, 6, 1},
        {two, "person,act,word,value\nP1,a,conduct,liked\n", 1005, "events.csv", 2, 14, 1},
        {two, "person,act,word,value\nP1,a,conduct_day,2024-02-30\n", 1001, "events.csv", 2, 18, 1},
        {two, "person,act,word,value\nP1,a,state_facilities,yes\n", 1006, "events.csv", 2, 23, 1},
        {two, "person,act,word,value\nP1,a,time,10:30\n", 1006, "events.csv", 2, 11, 1},
        {two, "person,act,word,value\nP1,a,conduct\n", 1009, "events.csv", 2, 6, 1},
        {two, "person,act,word,value\nP1,a,conduct,like\nP1,a,conduct,share\n", 1007, "events.csv", 3, 14, 1},
        {two, "person,act,word,value\nP1,,resignation_submitted,2023-05-08\nP1,,discharge_decree_issued,2023-05-01\n",
         5001, "events.csv", 3, 29, 1},
        {two, "person,act,word,value\nP1,,cltn_end,2023-05-01\nP1,,cltn_start,2023-05-08\n", 1014, "events.csv", 2, 14, 1},
        {two, "person,act,word,value\nP1,a,\"conduct,like\n", 1008, "events.csv", 2, 6, 1},
        {"person,employment\nP\xC0\xAF,pns\nP2,pppk\n", none, 1008, "people.csv", 2, 1, 1},
        {"person,employment\nP1,pns\xFF\nP2,pppk\n", none, 1005, "people.csv", 2, 4, 1},
        {two, "person,act,word,value\nP1,\xED\xA0\x80,conduct,like\n", 1008, "events.csv", 2, 4, 1},
        {two, "person,act,word,value\nP1,a,cond\xE2\x82,like\n", 1004, "events.csv", 2, 6, 1},
        {two, "\xFF\xFEp\n", 1008, "events.csv", 1, 1, 2},
        {"\xFE\xFF", none, 1008, "people.csv", 1, 1, 0},
        {"person,employment\nP1,pns\nP2,pppk\n\xEF\xBB\xBFP3,teacher\n", none, 1005, "people.csv", 4, 7, 2},
    };
    for (auto const& w : all) {
        INFO(w.people << w.events);
        auto const t = tell(w.people, w.events);
        REQUIRE(t.numbers() == std::vector<int>{w.number});
        CHECK(t.problems[0].file == w.file);
        CHECK(t.problems[0].line == w.line);
        CHECK(t.problems[0].column == w.column);
        CHECK(t.cases.size() == w.answered);
    }
    CHECK(tell("", none).numbers() == std::vector<int>{1008});
}

TEST_CASE("a NUL in an id is refused, and no fact is read behind it", "[io][csv]") {
    using namespace std::string_literals;
    auto const people = tell("person,employment\nP\0001,pns\nP2,pppk\nP3,p\0ns\n"s, "person,act,word,value\n");
    CHECK(people.numbers() == std::vector<int>{1008, 1005});
    CHECK(people.cases.size() == 1);
    auto const events = tell("person,employment\nP1,pns\nP2,pppk\n",
                             "person,act,word,value\nP1,a\0,conduct,like\nP2,a,conduct,like\nP2\0,a,conduct,like\n"s);
    CHECK(events.numbers() == std::vector<int>{1008, 1013});
    CHECK(events.cases.size() == 1);
}

TEST_CASE("each row that contradicts an earlier one is told where it stands", "[io][csv]") {
    auto const t = tell("person,employment\nP1,pns\n",
                        "person,act,word,value\nP1,,cltn_start,2024-07-01\nP1,,cltn_start,2024-07-02\n"
                        "P1,a,conduct,like\nP1,a,conduct,share\nP1,a,conduct,post\nP1,,cltn_start,2024-07-03\n");
    std::vector<std::size_t> lines;
    for (auto const& p : t.problems) {
        CHECK(p.number() == 1007);
        lines.push_back(p.line);
    }
    std::sort(lines.begin(), lines.end());
    CHECK(lines == std::vector<std::size_t>{3, 5, 6, 7});
}

TEST_CASE("a person has ten thousand acts at most", "[io][csv]") {
    std::string events = "person,act,word,value\n";
    for (std::size_t i = 0; i < max_person_acts; ++i) {
        events += "P1,a";
        events += std::to_string(i);
        events += ",conduct,like\n";
    }
    auto const people = "person,employment\nP1,pns\nP2,pns\n";
    CHECK(tell(people, events).cases.size() == 2);
    auto const t = tell(people, events + "P1,b,conduct,like\nP2,a,conduct,like\n");
    CHECK(t.numbers() == std::vector<int>{1015});
    CHECK(t.problems[0].line == max_person_acts + 2);
    CHECK(t.cases.size() == 1);
}

TEST_CASE("an event outside the contest of the person is refused", "[io][csv]") {
    auto const t = tell("person,employment,contest\nP1,pns,pemilu-2024-dprd-kabkota\n",
                        "person,act,word,value\nP1,,determined_as_candidate,2019-09-20\n");
    CHECK(t.numbers() == std::vector<int>{1011});
    CHECK(t.spoiled == 1);
}

TEST_CASE("a cell never becomes a formula", "[io][csv]") {
    CHECK(csv_cell_text("plain") == "plain");
    CHECK(csv_cell_text("") == "");
    CHECK(csv_cell_text("=1+1") == "'=1+1");
    CHECK(csv_cell_text("+62") == "'+62");
    CHECK(csv_cell_text("-") == "'-");
    CHECK(csv_cell_text("@x,y") == "\"'@x,y\"");
    CHECK(csv_cell_text("a \"b\"\n") == "\"a \"\"b\"\"\n\"");
    // A reader drops the blanks around a cell that has no quotes.
    for (std::string const blank : {" a", "a ", "a\t", " "}) {
        CHECK(csv_cell_text(blank) == '"' + blank + '"');
        CHECK(table("x," + csv_cell_text(blank) + '\n') == rows{{"x", blank}});
    }
    CHECK(csv_cell_text("=2\t") == "\"'=2\t\"");
    std::ostringstream out;
    write_csv_row(out, {"a", "=b", "c,d"});
    CHECK(out.str() == "a,'=b,\"c,d\"\n");
    CHECK(table(out.str()) == rows{{"a", "'=b", "c,d"}});
}

}  // namespace csv_test
