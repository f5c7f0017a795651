// SPDX-License-Identifier: BSL-1.0
#include <netralitas/io/facts_json.hpp>

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <netralitas/io/json.hpp>

#include <catch.hpp>

#ifndef NETRALITAS_TEST_DATA
#define NETRALITAS_TEST_DATA "tests/data"
#endif
#ifndef NETRALITAS_EXAMPLES
#define NETRALITAS_EXAMPLES "examples"
#endif

namespace facts_json_test {

using namespace netralitas;
namespace fs = std::filesystem;

namespace {

bool same(facts const& a, facts const& b) {
    for (std::size_t i = 0; i < word_count; ++i) {
        auto const w = static_cast<word>(i);
        if (a.known(w) != b.known(w) || (a.known(w) && a.raw(w) != b.raw(w))) {
            UNSCOPED_INFO(id_of(w) << ": " << a.raw(w) << " / " << b.raw(w));
            return false;
        }
    }
    return a.complete() == b.complete();
}

std::vector<scenario> scenarios_of_the_suite() {
    std::vector<scenario> out;
    for (auto const& folder :
         {fs::path{NETRALITAS_TEST_DATA}.parent_path() / "conformance", fs::path{NETRALITAS_EXAMPLES} / "scenarios"}) {
        for (auto const& entry : fs::recursive_directory_iterator{folder}) {
            if (entry.path().extension() == ".json") {
                std::ifstream in{entry.path(), std::ios::binary};
                std::string const text{std::istreambuf_iterator<char>{in}, {}};
                for (auto const& read : read_scenarios(text)) {
                    if (read) {
                        out.push_back(read.value);
                    }
                }
            }
        }
    }
    return out;
}

}  // namespace

TEST_CASE("what is written is what was read, for every question of the conformance suite", "[io][facts_json]") {
    std::size_t questions = 0;
    for (auto const& s : scenarios_of_the_suite()) {
        for (auto const& q : s.questions) {
            if (q.kind != question_kind::person || questions++ % 4 != 0) {
                continue;
            }
            INFO(s.id << ", " << q.id);
            std::vector<act> acts;
            std::vector<act const*> pointers;
            acts.reserve(q.acts.size());
            for (auto const i : q.acts) {
                acts.push_back({.what = s.acts[i].what, .at = s.acts[i].at, .id = s.acts[i].id});
                pointers.push_back(&acts.back());
            }
            question const asked{.on = q.on, .known_on = q.known_on, .readings = readings_of(q)};
            auto const written = scenario_json(q.stated, s.where, asked, pointers, s.id);
            auto const read = read_scenario(written.dump());
            for (auto const& p : read.problems) {
                FAIL_CHECK(explain(p, language::en));
            }
            auto const& again = read.value;
            CHECK(again.id == s.id);
            CHECK(again.where == s.where);
            CHECK(same(again.stated, q.stated));
            REQUIRE(again.questions.size() == 1);
            CHECK(again.questions[0].on == q.on);
            CHECK(again.questions[0].known_on == q.known_on);
            CHECK(again.questions[0].readings == q.readings);
            REQUIRE(again.acts.size() == acts.size());
            for (std::size_t i = 0; i < acts.size(); ++i) {
                CHECK(again.acts[i].id == acts[i].id);
                CHECK(again.acts[i].at == acts[i].at);
                CHECK(same(again.acts[i].what, acts[i].what));
            }
        }
    }
    CHECK(questions > 1000);
}

TEST_CASE("each type of value is written as a scenario file states it", "[io][facts_json]") {
    facts f{pns, acting_head, appointed(date{2012, 3, 1}), bans_politics_clause(false), conduct::like};
    f.state(number_of(word::missed_summonses, 2).value());
    auto const j = facts_json(f);
    CHECK(j["employment"] == nlohmann::ordered_json::array({"pns", "acting_head"}));
    CHECK(j["appointed"] == "2012-03-01");
    CHECK(j["bans_politics_clause"] == false);
    CHECK(j["conduct"] == "like");
    CHECK(j["missed_summonses"] == 2);
    CHECK(j.size() == 5);
    CHECK(facts_json<nlohmann::json>(facts{}).empty());
}

TEST_CASE("every value of every word survives", "[io][facts_json]") {
    for (std::size_t i = 0; i < word_count; ++i) {
        auto const w = static_cast<word>(i);
        auto const& about = info(w);
        if (!can_be_stated(w) || about.value_count == 0) {
            continue;
        }
        for (std::uint8_t v = 0; v < about.value_count; ++v) {
            bool const several = about.type == value_type::several;
            auto const j = value_json(w, several ? static_cast<std::int32_t>(1U << v) : v);
            CHECK((several ? j[0] : j) == std::string{about.values[v]});
        }
    }
}

TEST_CASE("a local time is written with its zone", "[io][facts_json]") {
    for (auto const z : {zone::wib, zone::wita, zone::wit}) {
        for (local_time const t : {local_time{0, 0, z}, local_time{9, 5, z}, local_time{23, 59, z}}) {
            CHECK(parse_time(time_text(t)).value() == t);
        }
    }
    CHECK(time_text({9, 5, zone::wita}) == "09:05 WITA");
}

TEST_CASE("acts without a name of their own get one", "[io][facts_json]") {
    act const a{.id = "x"};
    act const b{};
    act const c{.id = "x"};
    act const d{.id = "act-2"};
    CHECK(detail::names_of_acts({&a, &b, &c, &d}) == std::vector<std::string>{"x", "act-2", "act-3", "act-4"});
}

}  // namespace facts_json_test
