// SPDX-License-Identifier: BSL-1.0
#include <netralitas/io/person_lines.hpp>

#include <cstddef>
#include <string>
#include <vector>

#include <catch.hpp>

namespace person_lines_test {

using namespace netralitas;

namespace {

struct told {
    std::vector<std::string> people{};
    std::vector<input_problem> problems{};
};

told tell(std::string_view text) {
    line_people_stream stream{bytes_of(text)};
    line_people_reader reader{"people.jsonl"};
    told out;
    for (people_batch batch; stream.next(batch);) {
        reader.read(batch, [&](streamed_person const& p) {
            out.people.push_back(std::string{p.id} + (p.sound ? "" : " unsound"));
            return true;
        });
        out.problems = reader.take_problems();
    }
    return out;
}

}  // namespace

TEST_CASE("a line states a person as a scenario does", "[io][lines]") {
    std::string const text =
        R"({"person":{"id":"P1","facts":{"employment":["pns","acting_head"],"appointed":"2012-03-01","resignation_submitted":"2023-04-10"}},)"
        R"("contest":"pilkada-2024","acts":[{"id":"a","time":"10:30 WITA","facts":{"conduct":"like","conduct_day":"2024-09-24"}}]})"
        "\n"
        R"({"person":{"id":"P2","facts":{"employment":["pppk"]}},"history":"open"})"
        "\r\n";
    line_people_stream stream{bytes_of(std::string_view{text})};
    line_people_reader reader{"people.jsonl"};
    people_batch batch;
    REQUIRE(stream.next(batch));
    std::size_t n = 0;
    reader.read(batch, [&](streamed_person const& p) {
        REQUIRE(p.sound);
        auto const& c = reader.whole(p);
        if (n++ == 0) {
            CHECK(p.id == "P1");
            CHECK(p.kinds == (who_mask{employment::pns}.bits | who_mask{employment::acting_head}.bits));
            CHECK(p.appointed == date{2012, 3, 1});
            CHECK(c.where == &contests::pilkada_2024);
            CHECK(c.stated.complete());
            CHECK(c.stated.day(word::resignation_submitted) == date{2023, 4, 10});
            REQUIRE(c.acts.size() == 1);
            CHECK(c.acts[0].id == "a");
            CHECK(c.acts[0].at == local_time{10, 30, zone::wita});
            CHECK(c.acts[0].what.day(word::conduct_day) == date{2024, 9, 24});
        } else {
            CHECK(p.id == "P2");
            CHECK(!c.stated.complete());
            CHECK(c.where == nullptr);
        }
        return true;
    });
    CHECK(n == 2);
    CHECK(reader.take_problems().empty());
}

TEST_CASE("a wrong line is named by its place and spoils its person only", "[io][lines]") {
    struct wrong {
        char const* line;
        int number;
        char const* place;
        std::size_t column;
    };
    wrong const all[] = {
        {R"({"person":{"id":"P2","facts":{"employment":["teacher"]}}})", 1005, "/person/facts/employment/0", 45},
        {R"({"person":{"id":"P2","facts":{"appointed":"2023-02-30"}}})", 1001, "/person/facts/appointed", 43},
        {R"({"person":{"facts":{}}})", 1010, "/person", 11},
        {R"({"person":{"id":"","facts":{}}})", 1010, "/person/id", 17},
        {R"({"person":{"id":7,"facts":{}}})", 1006, "/person/id", 17},
        {R"({"person":{"id":"P2"}})", 1010, "/person", 11},
        {R"({"person":"P2"})", 1006, "/person", 11},
        {R"({"contest":"pilkada-2024"})", 1010, "", 1},
        {R"({"person":{"id":"P2","facts":{}},"contest":"pilkada-1990"})", 1003, "/contest", 44},
        {R"({"person":{"id":"P2","facts":{}},"history":"long"})", 1005, "/history", 44},
        {R"({"person":{"id":"P2","facts":{}},"questions":[]})", 1016, "/questions", 46},
        {R"({"person":{"id":"P2","facts":{}},"acts":[{"id":"a"}]})", 1010, "/acts/0", 42},
        {R"({"person":{"id":"P2","facts":{},"facts":{}}})", 1007, "/person/facts", 33},
        {R"(["P2"])", 1006, "", 1},
        {R"({"person":)", 1008, "", 11},
    };
    for (auto const& w : all) {
        CAPTURE(w.line);
        auto const t = tell(std::string{"\n"} + R"({"person":{"id":"P1","facts":{}}})" + '\n' + w.line + '\n' +
                            R"({"person":{"id":"P3","facts":{}}})");
        REQUIRE(t.people.size() == 3);
        CHECK(t.people[0] == "P1");
        CHECK(t.people[1].find(" unsound") != std::string::npos);
        CHECK(t.people[2] == "P3");
        REQUIRE(t.problems.size() == 1);
        CHECK(t.problems[0].number() == w.number);
        CHECK(t.problems[0].file == "people.jsonl");
        CHECK(t.problems[0].line == 3);
        CHECK(t.problems[0].column == w.column);
        CHECK(t.problems[0].place == w.place);
    }
}

TEST_CASE("a line beyond the limit is refused", "[io][lines]") {
    auto const t = tell(R"({"person":{"id":"P1","facts":{}},"note":")" + std::string(max_row_bytes, 'x') + "\"}\n" +
                        R"({"person":{"id":"P2","facts":{}}})");
    CHECK(t.people == std::vector<std::string>{" unsound", "P2"});
}

}  // namespace person_lines_test
