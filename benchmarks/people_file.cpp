// SPDX-License-Identifier: BSL-1.0
// Writes people.csv and events.csv made up for measuring `audit`: people_file COUNT FOLDER [shuffled]. The same on every machine.
//
// Three people in a hundred have about six events: a story of status, or an act with what came of it. No row is wrong, so that
// everybody is answered on 1 October 2024.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <numeric>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <netralitas/io/streams.hpp>
#include <netralitas/person/facts.hpp>

#include "crowd.hpp"

namespace {

using namespace netralitas;

// A number in the form of an employee number: eighteen digits, in the order of the people.
std::string id_of_person(std::size_t i) {
    auto digits = std::to_string(i);
    return "1985" + std::string(14 - digits.size(), '0') + digits;
}

class writer {
public:
    explicit writer(std::uint64_t seed) : dice_{seed} {}

    void person(std::string const& id, std::string& people, std::string& events) {
        constexpr std::string_view kinds[] = {"pns",  "pns",  "pns",  "pns",  "pns",  "pns", "pns",   "pns",
                                              "pppk", "pppk", "pppk", "pppk", "cpns", "tni", "polri", "non_asn"};
        bool const eventful = dice_.below(100) < 3;
        bool const story = dice_.below(2) == 0;
        auto const which = dice_.below(6);
        bool const pilkada = dice_.below(2) == 0 && !(eventful && story && which == 0);
        // Everybody has served for three years at least, so that no event lies before the appointment.
        auto const appointed_on = from_serial(serial(asked) - 1100 - static_cast<std::int32_t>(dice_.below(32 * 365)));
        people += id;
        people += ',';
        people += kinds[dice_.below(16)];
        people += pilkada ? ",pilkada-2024," : ",pemilu-2024-dprd-kabkota,";
        people += iso(appointed_on);
        people += '\n';
        if (!eventful) {
            return;
        }
        auto day = serial(asked) - 30 - static_cast<std::int32_t>(dice_.below(650));
        if (story) {
            if (which == 0) {
                day = serial(date{2023, 5, 1}) + static_cast<std::int32_t>(dice_.below(14));
            }
            for (auto const& event : stories[which]) {
                if (dice_.below(8) != 0) {
                    row(id, "", event(from_serial(day)), events);
                }
                day += static_cast<std::int32_t>(dice_.below(which == 0 ? 20 : 40));
            }
            return;
        }
        if (dice_.below(2) == 0) {
            row(id, "", violation_known(from_serial(day)), events);
            row(id, "", report_filed(from_serial(day + 3)), events);
        }
        row(id, "a1", acts[dice_.below(8)], events);
        row(id, "a1", dice_.below(2) == 0 ? favours::calon : favours::bakal_calon, events);
        row(id, "a1", conduct_day(from_serial(day - 5)), events);
        if (dice_.below(2) == 0) {
            row(id, "a1", active_support(dice_.below(2) == 0), events);
        }
    }

private:
    static constexpr date asked{2024, 10, 1};
    static constexpr event_word stories[][6] = {
        {resignation_submitted, receipt_issued, list_filed, entered_dcs, determined_as_candidate, discharge_decree_issued},
        {party_card_issued, party_membership_proven, breach_known, summons_letter, examination_held, decision_made},
        {cltn_requested, cltn_consideration_given, cltn_granted, cltn_start, cltn_end, report_back_received},
        {breach_known, summons_letter, examination_held, decision_made, decision_received, objection_filed},
        {first_approach, candidacy_reported, resignation_submitted, receipt_issued, discharge_decree_issued,
         party_card_issued},
        {violation_known, report_filed, report_received, report_registered, report_decided, recommendation_received},
    };
    static constexpr conduct acts[] = {conduct::like,           conduct::share,           conduct::post,
                                       conduct::comment,        conduct::attend_campaign, conduct::publish_photo,
                                       conduct::follow_account, conduct::join_group};

    static void row(std::string const& id, std::string_view act, statement const& s, std::string& events) {
        std::ostringstream text;
        text << s;  // word=value
        auto words = text.str();
        std::replace(words.begin(), words.end(), '=', ',');
        events += id;
        events += ',';
        events += act;
        events += ',';
        events += words;
        events += '\n';
    }

    benchmarks::dice dice_;
};

}  // namespace

int main(int argc, char** argv) {
    if (argc < 3) {
        std::cerr << "people_file COUNT FOLDER [shuffled]\n";
        return 2;
    }
    std::size_t const count = std::strtoull(argv[1], nullptr, 10);
    std::filesystem::path const folder{argv[2]};
    bool const shuffled = argc > 3;
    std::filesystem::create_directories(folder);
    std::ofstream people{folder / "people.csv", std::ios::binary};
    std::ofstream events{folder / "events.csv", std::ios::binary};
    people << "person,employment,contest,appointed\n";
    events << "person,act,word,value\n";
    std::vector<std::uint32_t> order(shuffled ? count : 0);
    std::iota(order.begin(), order.end(), 0U);
    benchmarks::dice dice{7};
    for (std::size_t i = order.size(); i > 1; --i) {
        std::swap(order[i - 1], order[dice.below(static_cast<std::uint32_t>(i))]);
    }
    std::string of_people;
    std::string of_events;
    for (std::size_t i = 0; i < count; ++i) {
        auto const number = shuffled ? order[i] : i;
        // A seed of one's own: the same person, whatever the order.
        writer{number * 0x9E3779B97F4A7C15ULL + 5}.person(id_of_person(number), of_people, of_events);
        if (of_people.size() > 1U << 20U || i + 1 == count) {
            people << of_people;
            events << of_events;
            of_people.clear();
            of_events.clear();
        }
    }
    return people.flush() && events.flush() ? 0 : 3;
}
