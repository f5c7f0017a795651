// SPDX-License-Identifier: BSL-1.0
#include <netralitas/io/names.hpp>

#include <cctype>
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <vector>

#include <netralitas/io/audit_record.hpp>
#include <netralitas/io/difference_json.hpp>
#include <netralitas/io/next_json.hpp>
#include <netralitas/io/query_json.hpp>
#include <netralitas/io/scenario.hpp>

#include <catch.hpp>

#ifndef NETRALITAS_TEST_DATA
#define NETRALITAS_TEST_DATA "tests/data"
#endif

namespace names_test {

using namespace netralitas;
namespace fs = std::filesystem;

namespace {

// The enumerators of every scoped enumeration at namespace scope, as they stand in the headers.
std::map<std::string, std::vector<std::string>> enumerations() {
    std::map<std::string, std::vector<std::string>> out;
    auto const include = fs::path{NETRALITAS_TEST_DATA}.parent_path().parent_path() / "include" / "netralitas";
    for (auto const& entry : fs::recursive_directory_iterator{include}) {
        if (entry.path().extension() != ".hpp") {
            continue;
        }
        std::ifstream in{entry.path()};
        std::string line;
        std::string open;
        while (std::getline(in, line)) {
            line = line.substr(0, line.find("//"));
            if (open.empty() && line.rfind("enum class ", 0) == 0 && line.find('{') != std::string::npos) {
                auto const end = line.find_first_of(" :", 11);
                open = line.substr(11, end - 11);
                line = line.substr(line.find('{') + 1);
            }
            if (open.empty()) {
                continue;
            }
            bool const last = line.find('}') != std::string::npos;
            line = line.substr(0, line.find('}'));
            std::size_t at = 0;
            while (at < line.size()) {
                while (at < line.size() && std::isalpha(static_cast<unsigned char>(line[at])) == 0) {
                    ++at;
                }
                auto const start = at;
                while (at < line.size() && (std::isalnum(static_cast<unsigned char>(line[at])) != 0 || line[at] == '_')) {
                    ++at;
                }
                if (at > start) {
                    out[open].push_back(line.substr(start, at - start));
                }
                at = line.find(',', at);
            }
            if (last) {
                open.clear();
            }
        }
    }
    return out;
}

template <class E>
std::vector<std::string> ids() {
    std::vector<std::string> out;
    for (std::size_t i = 0; i < enumerator_count<E>; ++i) {
        auto const e = static_cast<E>(i);
        out.emplace_back(id_of(e));
        CHECK(from_id<E>(out.back()).value() == e);
    }
    CHECK(id_of(static_cast<E>(enumerator_count<E>)).empty());
    auto const none = from_id<E>("no such enumerator");
    CHECK(none.problem().code == errc::unknown_value);
    CHECK(none.problem().subject == "no such enumerator");
    return out;
}

}  // namespace

TEST_CASE("every enumerator of the headers has its name as id", "[io][names]") {
    std::map<std::string, std::function<std::vector<std::string>()>> const tables{
        {"agency_level", ids<agency_level>},
        {"answer_part", ids<answer_part>},
        {"attributes", ids<attributes>},
        {"body_role", ids<body_role>},
        {"calendar_operation", ids<calendar_operation>},
        {"campaign_role", ids<campaign_role>},
        {"candidacy_state", ids<candidacy_state>},
        {"case_filter", ids<case_filter>},
        {"case_kind", ids<case_kind>},
        {"case_state", ids<case_state>},
        {"row_check", ids<row_check>},
        {"cltn_reason", ids<cltn_reason>},
        {"conduct", ids<conduct>},
        {"consequence", ids<consequence>},
        {"contest", ids<contest>},
        {"counting", ids<counting>},
        {"cycle", ids<cycle>},
        {"day_kind", ids<day_kind>},
        {"day_origin", ids<day_origin>},
        {"day_state", ids<day_state>},
        {"day_status", ids<day_status>},
        {"deadline_state", ids<deadline_state>},
        {"decision_by", ids<decision_by>},
        {"decision_kind", ids<decision_kind>},
        {"decree_action", ids<decree_action>},
        {"decree_clock", ids<decree_clock>},
        {"decree_kind", ids<decree_kind>},
        {"deontic", ids<deontic>},
        {"detail_level", ids<detail_level>},
        {"direction", ids<direction>},
        {"disputed_by", ids<disputed_by>},
        {"employment", ids<employment>},
        {"employment_state", ids<employment_state>},
        {"evidence", ids<evidence>},
        {"fact_source", ids<fact_source>},
        {"favours", ids<favours>},
        {"exclusion", ids<exclusion>},
        {"finding_state", ids<finding_state>},
        {"goal_kind", ids<goal_kind>},
        {"harms", ids<harms>},
        {"impact", ids<impact>},
        {"joint_leave_counts", ids<joint_leave_counts>},
        {"language", ids<language>},
        {"markup", ids<markup>},
        {"leave_list_ground", ids<leave_list_ground>},
        {"letter_ground", ids<letter_ground>},
        {"level", ids<level>},
        {"list_change", ids<list_change>},
        {"list_change_window", ids<list_change_window>},
        {"list_fate", ids<list_fate>},
        {"list_level", ids<list_level>},
        {"list_phase", ids<list_phase>},
        {"missing_state", ids<missing_state>},
        {"obligation_phase", ids<obligation_phase>},
        {"operand_kind", ids<operand_kind>},
        {"own_request_obstacle", ids<own_request_obstacle>},
        {"party_state", ids<party_state>},
        {"penalty_kind", ids<penalty_kind>},
        {"photo_with", ids<photo_with>},
        {"pose", ids<pose>},
        {"post", ids<post>},
        {"punishment_type", ids<punishment_type>},
        {"question_kind", ids<question_kind>},
        {"reason_kind", ids<reason_kind>},
        {"record_part", ids<record_part>},
        {"record_rows", ids<record_rows>},
        {"reason_step", ids<reason_step>},
        {"regional_secretary", ids<regional_secretary>},
        {"roll", ids<roll>},
        {"row_kind", ids<row_kind>},
        {"ruling", ids<ruling>},
        {"running_punishment", ids<running_punishment>},
        {"selects", ids<selects>},
        {"spouse_stage", ids<spouse_stage>},
        {"stage", ids<stage>},
        {"strike_ground", ids<strike_ground>},
        {"suspected_level", ids<suspected_level>},
        {"term_unit", ids<term_unit>},
        {"test", ids<test>},
        {"timing", ids<timing>},
        {"track", ids<track>},
        {"truth", ids<truth>},
        {"unit", ids<unit>},
        {"unit_kind", ids<unit_kind>},
        {"value_type", ids<value_type>},
        {"weekday", ids<weekday>},
        {"word", ids<word>},
        {"word_kind", ids<word_kind>},
        {"work_week", ids<work_week>},
        {"zone", ids<zone>},
    };
    auto const headers = enumerations();
    REQUIRE(headers.size() > 60);
    for (auto const& [name, enumerators] : headers) {
        INFO(name);
        if (name == "id_key" || name == "errc" || name == "contest_stage") {  // a hash, and two with ids of their own below
            continue;
        }
        // Choices of the caller's program, of the batch engine's own code and of the readers of files: no file holds them.
        static std::set<std::string> const in_no_file{"batch_detail", "atom_rule",     "version_rule", "step_kind",
                                                      "day_search",   "csv_event_row", "row_form",     "version_left"};
        if (in_no_file.contains(name)) {
            continue;
        }
        REQUIRE(tables.count(name) == 1);
        auto wanted = enumerators;
        for (auto& w : wanted) {  // keywords of C++ and names that -Wshadow refuses
            w = w == "fresh" ? "new" : w == "the_day" ? "on" : w;
        }
        auto const got = tables.at(name)();
        CHECK(got == wanted);
    }
}

TEST_CASE("stages keep the ids of the timetables, errors their names", "[io][names]") {
    auto const stages = ids<contest_stage>();
    CHECK(stages.size() == contest_stage_count);
    CHECK(id_of(contest_stage::voting) == "voting_day");
    auto const headers = enumerations();
    for (auto const& name : headers.at("errc")) {
        INFO(name);
        REQUIRE(from_id<errc>(name));
        CHECK(id_of(from_id<errc>(name).value()) == name);
    }
    CHECK(id_of(errc::not_decreed) == "not_decreed");
    CHECK(id_of(static_cast<errc>(999)).empty());
    CHECK(from_id<errc>("").problem().code == errc::unknown_value);
}

TEST_CASE("a word is found by its id", "[io][names]") {
    CHECK(find_word("conduct_day").value() == word::conduct_day);
    CHECK(find_word("conduct day").problem().code == errc::unknown_word);
    CHECK(find_word("").problem().code == errc::unknown_word);
}

}  // namespace names_test
