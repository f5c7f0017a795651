// SPDX-License-Identifier: BSL-1.0
#include <netralitas/io/people_stream.hpp>

#include <algorithm>
#include <cstddef>
#include <memory>
#include <random>
#include <string>
#include <vector>

#include <case_text.hpp>
#include <catch.hpp>

namespace people_stream_test {

using namespace netralitas;

namespace {

struct told {
    std::vector<std::string> cases{};
    std::vector<std::string> problems{};
    std::size_t people = 0;
    std::size_t spoiled = 0;
    std::vector<std::uint32_t> kinds{};
    std::size_t runs = 0;
    bool sorted = false;
};

list_file file_of(std::string name, std::string text, bool again) {
    auto const kept = std::make_shared<std::string>(std::move(text));
    return {.name = std::move(name),
            .open =
                [kept] {
                    return byte_source{[kept, from = bytes_of(std::string_view{*kept})](char* p, std::size_t n) {
                        return from(p, n < 100 ? n : 100);  // no source is bound to fill the room
                    }};
                },
            .again = again};
}

// All that a stream says. `again` false: as from a pipe.
told tell(std::string const& people, std::string const& events, bool again = true,
          std::size_t memory = default_sort_memory) {
    told out;
    std::vector<input_problem> problems;
    csv_people_stream stream{file_of("people.csv", people, again), file_of("events.csv", events, again), problems,
                             memory};
    out.runs = stream.runs_on_disk();
    out.sorted = stream.sorted();
    if (stream.usable()) {
        csv_people_reader reader{stream};
        for (people_batch batch; stream.next(batch);) {
            reader.read(batch, [&](streamed_person const& p) {
                ++out.people;
                out.kinds.push_back(p.kinds);
                if (p.sound) {
                    out.cases.push_back(case_text(reader.whole(p)));
                    CHECK(p.id == reader.whole(p).person);
                } else {
                    ++out.spoiled;
                }
                return true;
            });
            auto const more = reader.take_problems();
            problems.insert(problems.end(), more.begin(), more.end());
        }
    }
    for (auto const& p : problems) {
        out.problems.push_back(explain(p, language::en));
    }
    std::sort(out.problems.begin(), out.problems.end());
    return out;
}

// The same from the reader that holds everything in memory.
told tell_from_memory(std::string const& people, std::string const& events) {
    told out;
    csv_input in;
    in.read_people(people, "people.csv");
    in.read_events(events, "events.csv");
    in.for_each_person([&](csv_case const& c) { out.cases.push_back(case_text(c)); });
    for (auto const& p : in.problems()) {
        out.problems.push_back(explain(p, language::en));
    }
    out.people = in.people().size();
    out.spoiled = in.spoiled();
    std::sort(out.problems.begin(), out.problems.end());
    return out;
}

void check_same(told const& got, told const& expected) {
    CHECK(got.cases == expected.cases);
    CHECK(got.problems == expected.problems);
    CHECK(got.people == expected.people);
    CHECK(got.spoiled == expected.spoiled);
}

std::string joined(std::vector<std::string> const& lines) {
    std::string out;
    for (auto const& l : lines) {
        out += l + '\n';
    }
    return out;
}

// Lists with about everything that can be wrong.
struct made_up {
    std::vector<std::string> people{"person,employment,contest,appointed"};
    std::vector<std::string> events{"person,act,word,value"};
};
made_up make_up(unsigned seed, std::size_t count, bool wrong) {
    std::mt19937 random{seed};
    made_up out;
    auto const any = [&](std::initializer_list<char const*> of) { return std::string{of.begin()[random() % of.size()]}; };
    for (std::size_t i = 0; i < count; ++i) {
        auto id = std::to_string(1000 + i);
        id.insert(id.begin(), 'P');
        if (random() % 20 == 0) {
            id = "\"" + id + ", S.H.\"";
        }
        bool const spoil = wrong && random() % 5 == 0;
        auto const kind = spoil ? any({"pns;pppk", "teacher", "", "\"pns\"x"})
                                : any({"pns", "pppk", " non_asn ", "\"pns\"", "pns;acting_head"});
        auto const contest = spoil ? any({"pilkada-1990", ""}) : any({"pilkada-2024", "", "pemilu-2024-dprd-kabkota"});
        auto const since =
            spoil ? any({"2012-02-30", "2012-03-01,x", "2012-03-01"}) : any({"2012-03-01", "", "\t2019-01-02"});
        out.people.push_back(id + ',' + kind + ',' + contest + ',' + since);
        if (spoil && random() % 2 == 0) {
            out.people.push_back(any({",pns,,", "\"\n", "x"}) + (random() % 2 == 0 ? "" : ",pns,,"));
        }
        if (spoil && random() % 3 == 0) {
            out.people.push_back(out.people[out.people.size() - 1]);
        }
        for (auto n = random() % 6; n > 0; --n) {
            auto const act = any({"", "a", "b", "\"c\nd\""});
            if (act.empty()) {
                out.events.push_back(id + ",," +
                                     any({"party_card_issued,2023-05-04", "violation_known,2023-05-04",
                                          "resignation_submitted,2023-04-10"}));
            } else {
                out.events.push_back(id + ',' + act + ',' +
                                     any({"conduct,like", "favours,calon", "conduct_day,2024-09-24", "time,21:15 WIB",
                                          "\"conduct_day\",2024-09-24"}));
            }
            if (wrong && random() % 12 == 0) {
                out.events.push_back(
                    (random() % 3 == 0 ? "Q" : "") + id + ',' +
                    any({"a,conduct,share", "a,conducts,like", ",conduct_day,2024-02-30", "a,time,10:30",
                         "a,time,10:30 WIB", "a", "\"a,b", ",x,y,z", ",resignation_submitted,2011-01-01"}));
            }
        }
    }
    return out;
}

}  // namespace

TEST_CASE("a stream says of people what the reader in memory says", "[io][stream]") {
    for (unsigned seed = 0; seed < 12; ++seed) {
        CAPTURE(seed);
        auto lists = make_up(seed, 300, seed % 2 == 0);
        std::mt19937 random{seed};
        auto const in_order = tell_from_memory(joined(lists.people), joined(lists.events));
        CHECK(in_order.cases.size() > 100);
        check_same(tell(joined(lists.people), joined(lists.events)), in_order);
        check_same(tell(joined(lists.people), joined(lists.events), false), in_order);
        std::shuffle(lists.people.begin() + 1, lists.people.end(), random);
        std::shuffle(lists.events.begin() + 1, lists.events.end(), random);
        auto const mixed = tell_from_memory(joined(lists.people), joined(lists.events));
        check_same(tell(joined(lists.people), joined(lists.events)), mixed);
        auto const spilt = tell(joined(lists.people), joined(lists.events), true, 20000);
        check_same(spilt, mixed);
        CHECK(spilt.runs > 2);
    }
}

TEST_CASE("only lists that are not in order are sorted", "[io][stream]") {
    auto const people = "person,employment\nP1,pns\nP2,pns\n";
    CHECK(!tell(people, "person,act,word,value\nP1,,cltn_start,2024-07-01\nP2,,cltn_start,2024-07-01\n").sorted);
    CHECK(tell(people, "person,act,word,value\nP2,,cltn_start,2024-07-01\nP1,,cltn_start,2024-07-01\n").sorted);
    CHECK(tell("person,employment\nP2,pns\nP10,pns\nP2,pns\n", "person,act,word,value\n").sorted);
    CHECK(tell(people, "person,act,word,value\n", false).sorted);  // a pipe cannot be looked at first
}

TEST_CASE("kinds are told of everybody of whom they can be read", "[io][stream]") {
    auto const t = tell("person,employment,appointed\nP1,pns,\nP2,pppk,2023-02-30\nP3,teacher,\nP4,pns;acting_head,\n",
                        "person,act,word,value\nP1,,cltn_start,x\n");
    auto const bit = [](employment e) { return std::uint32_t{who_mask{e}.bits}; };
    CHECK(t.kinds == std::vector<std::uint32_t>{bit(employment::pns), bit(employment::pppk), 0,
                                                bit(employment::pns) | bit(employment::acting_head)});
    CHECK(t.spoiled == 3);
}

TEST_CASE("nobody is answered where a header is wrong", "[io][stream]") {
    auto const t = tell("person,employment\nP1,pns\n", "person,act,word\nP1,,x\n");
    CHECK(t.people == 0);
    CHECK(t.problems.size() == 1);
    CHECK(tell("person\nP1\n", "person,act,word,value\n").people == 0);
    CHECK(tell("", "person,act,word,value\n").problems.size() == 1);
    CHECK(tell("person,\"employment\nP1,pns\n", "person,act,word,value\n").problems.size() == 1);
}

TEST_CASE("a person with too much is refused, and the others are answered", "[io][stream]") {
    std::string events = "person,act,word,value\n";
    for (std::size_t bytes = 0; bytes <= max_person_bytes + 4000; bytes += 4000) {
        events += "P1,,note_of_four_thousand_bytes,";
        events += std::string(4000 - 32, 'x') + '\n';
    }
    auto const t = tell("person,employment\nP1,pns\nP2,pns\n", events + "P2,,cltn_start,2024-07-01\n");
    CHECK(t.people == 2);
    CHECK(t.spoiled == 1);
    CHECK(t.cases.size() == 1);
    CHECK(std::count_if(t.problems.begin(), t.problems.end(),
                        [](std::string const& p) { return p.find("NETRALITAS-1015") != std::string::npos; }) == 1);
}

TEST_CASE("a person with very many rows is refused, and the others are answered", "[io][stream]") {
    auto const people = "person,employment\nP1,pns\nP2,pns\n";
    std::string events = "person,act,word,value\n";
    for (std::size_t i = 1; i < max_person_rows; ++i) {  // with the row of the list of people, as many as may be
        events += "P1,a,conduct,like\n";
    }
    auto const last = "P2,,cltn_start,2024-07-01\n";
    CHECK(tell(people, events + last).cases.size() == 2);
    auto const t = tell(people, events + "P1,a,conduct,like\nP1,b,conduct,like\n" + last);
    CHECK(t.people == 2);
    CHECK(t.cases.size() == 1);
    REQUIRE(t.problems.size() == 1);
    CHECK(t.problems[0].find("events.csv:100001:1: NETRALITAS-1015") == 0);
}

TEST_CASE("of one person a hundred problems are told, and then that there are more", "[io][stream]") {
    std::string people = "person,employment\n";
    std::string events = "person,act,word,value\n";
    std::string contradictions = events;
    for (int i = 0; i < 1000; ++i) {
        people += "P1,pns\n";
        events += "P1,a,conduct,liked\n";
        contradictions += i % 2 == 0 ? "P1,a,conduct,like\n" : "P1,a,conduct,post\n";
    }
    auto const count = [](told const& t, char const* number) {
        return std::count_if(t.problems.begin(), t.problems.end(),
                             [&](std::string const& p) { return p.find(number) != std::string::npos; });
    };
    auto const in_people = tell(people + "P2,pns\n", "person,act,word,value\n");
    CHECK(in_people.problems.size() == max_person_problems + 1);
    CHECK(count(in_people, "NETRALITAS-1015") == 1);
    CHECK(count(in_people, "people.csv:103:1: NETRALITAS-1015") == 1);
    CHECK(in_people.cases.size() == 1);
    auto const two = "person,employment\nP1,pns\nP2,pns\n";
    for (auto const* number : {"NETRALITAS-1005", "NETRALITAS-1007"}) {
        auto const t = tell(two, number == std::string{"NETRALITAS-1005"} ? events : contradictions);
        CHECK(count(t, number) == static_cast<std::ptrdiff_t>(max_person_problems));
        CHECK(t.problems.size() == max_person_problems + 1);
        CHECK(count(t, "NETRALITAS-1015") == 1);
        CHECK(t.cases.size() == 1);
    }
}

TEST_CASE("rows that name nobody are told, and spoil nobody", "[io][stream]") {
    std::string people = "person,employment\nP1,pns\n";
    for (int i = 0; i < 1000; ++i) {
        people += ",pns\n";
    }
    for (bool const again : {false, true}) {
        auto const t = tell(people + "P2,pns\n", "person,act,word,value\n", again);
        CHECK(t.cases.size() == 2);
        CHECK(t.spoiled == 0);
        CHECK(t.problems.size() == max_person_problems + 1);
    }
}

TEST_CASE("a large person leaves no memory behind", "[io][stream]") {
    people_batch batch;
    batch.add({.text = std::string_view{"P1,pns"}, .line = 1}, false);
    auto const usual = batch.bytes.capacity();
    std::string const big(4U << 20U, 'x');
    batch.add({.text = big, .line = 2}, false);
    batch.end_person();
    CHECK(batch.full());
    batch.clear();
    CHECK(batch.bytes.capacity() <= std::max<std::size_t>(usual, 8 * batch_bytes));
    CHECK(batch.rows.empty());
}

TEST_CASE("a list that is in order no more at the second look is refused", "[io][stream]") {
    std::size_t looks = 0;
    list_file const people{
        .name = "people.csv",
        .open =
            [&looks] {
                static constexpr std::string_view first = "person,employment\nP1,pns\nP2,pns\nP3,pns\n";
                static constexpr std::string_view then = "person,employment\nP1,pns\nP3,pns\nP2,pns\n";
                return bytes_of(looks++ == 0 ? first : then);
            },
        .again = true};
    std::vector<input_problem> problems;
    csv_people_stream stream{people, std::nullopt, problems};
    CHECK(looks == 2);
    people_batch batch;
    try {
        static_cast<void>(stream.next(batch));
        FAIL("nothing was refused");
    } catch (input_problem const& p) {
        CHECK(p.code == errc::changed_while_read);
        CHECK(p.file == "people.csv");
        CHECK(p.line == 4);
    }
}

TEST_CASE("a reader stops where it is told to", "[io][stream]") {
    std::vector<input_problem> problems;
    csv_people_stream stream{file_of("p", "person,employment\nP1,pns\nP2,pns\nP3,pns\n", true), std::nullopt, problems};
    csv_people_reader reader{stream};
    people_batch batch;
    REQUIRE(stream.next(batch));
    std::size_t seen = 0;
    reader.read(batch, [&](streamed_person const&) { return ++seen < 2; });
    CHECK(seen == 2);
    CHECK(!stream.next(batch));
}

TEST_CASE("lines come one by one", "[io][stream]") {
    std::string text;
    for (int i = 0; i < 30000; ++i) {
        text += '{';
        text += std::to_string(i);
        text += "}\r\n";
        text += i % 100 == 0 ? " \n" : "";
    }
    line_people_stream stream{bytes_of(std::string_view{text})};
    std::size_t lines = 0;
    std::size_t batches = 0;
    for (people_batch batch; stream.next(batch); ++batches) {
        lines += batch.ends.size();
        CHECK(batch.text(batch.rows.front()).back() == '}');
        CHECK(batch.bytes.size() < batch_bytes + 100);
    }
    CHECK(lines == 30000);
    CHECK(batches > 2);
}

}  // namespace people_stream_test
