// SPDX-License-Identifier: BSL-1.0
#include <netralitas/io/icalendar.hpp>

#include <algorithm>
#include <chrono>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#ifdef NETRALITAS_HAVE_LIBICAL
#include <libical/ical.h>
#endif

#include <netralitas/contest/contests.hpp>

#include <catch.hpp>
#include <example_people.hpp>

namespace icalendar_test {

using namespace netralitas;

namespace {

agenda example(date on = date{2023, 5, 23}) {
    return next_deadlines(example_people::balikpapan(), &contests::dprd_2024, {.on = on});
}

std::vector<std::string> physical_lines(std::string const& file) {
    std::vector<std::string> out;
    std::size_t first = 0;
    while (first < file.size()) {
        auto const end = file.find("\r\n", first);
        REQUIRE(end != std::string::npos);
        out.push_back(file.substr(first, end - first));
        first = end + 2;
    }
    return out;
}
// Content lines, put together again as the RFC says.
std::vector<std::string> unfolded(std::string const& file) {
    std::vector<std::string> out;
    for (auto const& l : physical_lines(file)) {
        if (!l.empty() && l.front() == ' ') {
            out.back() += l.substr(1);
        } else {
            out.push_back(l);
        }
    }
    return out;
}
std::vector<std::string> all_of_name(std::string const& file, std::string_view name) {
    std::vector<std::string> out;
    for (auto const& l : unfolded(file)) {
        auto const end = l.find_first_of(":;");
        if (l.substr(0, end) == name) {
            out.push_back(l.substr(l.find(':') + 1));
        }
    }
    return out;
}
// Whether the text is UTF-8, by counting the octets that each first octet announces.
bool is_utf8(std::string_view s) {
    std::size_t expected = 0;
    for (char const c : s) {
        auto const u = static_cast<unsigned char>(c);
        bool const continues = (u & 0xC0U) == 0x80U;
        if (continues != (expected > 0)) {
            return false;
        }
        expected = continues ? expected - 1 : u < 0x80U ? 0U : u < 0xE0U ? 1U : u < 0xF0U ? 2U : 3U;
    }
    return expected == 0;
}

std::string const awkward = "N\xC3\xADp, 19; \\ \xF0\x9F\x97\x93 \xE2\x80\x9Cx\xE2\x80\x9D\nline two " +
                            std::string(90, 'a') + "\xC3\xA9\xC3\xA9\xC3\xA9 end";

}  // namespace

TEST_CASE("each deadline with a day is an all-day event with a stable id", "[io][icalendar]") {
    auto const next = example();
    auto const file = icalendar(next, "P1", {.lang = language::en});
    CHECK(all_of_name(file, "DTSTART") == std::vector<std::string>{"20230531", "20230607", "20231003"});
    CHECK(all_of_name(file, "DTEND") == std::vector<std::string>{"20230601", "20230608", "20231004"});
    CHECK(all_of_name(file, "UID") == std::vector<std::string>{"deadline.party.resigner_effective.20230531.P1@netralitas",
                                                               "deadline.party.resigner_decree.20230607.P1@netralitas",
                                                               "deadline.pileg_2024.decree.20231003.P1@netralitas"});
    CHECK(all_of_name(file, "DTSTAMP") == std::vector<std::string>(3, "20230523T000000Z"));
    CHECK(all_of_name(file, "SUMMARY")[1] == "decree on the resignation made for party membership");
    CHECK(all_of_name(file, "DESCRIPTION")[1].find("PP 11/2017 art. 269 [derived]") != std::string::npos);
    CHECK(all_of_name(file, "DESCRIPTION")[1].find("2023-05-18 Ascension") != std::string::npos);
    auto const lines = unfolded(file);
    CHECK(lines.front() == "BEGIN:VCALENDAR");
    CHECK(lines.back() == "END:VCALENDAR");
    CHECK(file == icalendar(example(), "P1", {.lang = language::en}));
    CHECK(all_of_name(icalendar(next, "P1"), "SUMMARY")[1] ==
          "keputusan atas pengunduran diri karena keanggotaan partai politik");
}

TEST_CASE("the caller gives the stamp, the domain and the name", "[io][icalendar]") {
    auto const next = example();
    using namespace std::chrono;
    sys_seconds const stamp = sys_days{year{2023} / 5 / 24} + hours{3} + minutes{4} + seconds{5};
    calendar_file_person const people[] = {{&next, "P1", "Ani"}, {&next, "P2", "Budi"}};
    auto const file = icalendar(people, {.stamp = stamp, .domain = "balikpapan.go.id"});
    CHECK(all_of_name(file, "DTSTAMP") == std::vector<std::string>(6, "20230524T030405Z"));
    auto const uids = all_of_name(file, "UID");
    CHECK(std::set<std::string>(uids.begin(), uids.end()).size() == 6);
    CHECK(uids[3] == "deadline.party.resigner_effective.20230531.P2@balikpapan.go.id");
    CHECK(all_of_name(file, "SUMMARY")[3].substr(0, 6) == "Budi: ");
}

TEST_CASE("an alarm rings at eight so many work days before, where that day is still to come", "[io][icalendar]") {
    auto const file = icalendar(example(), "P1", {.alarm_work_days = 5});
    // Five work days before: 31 May -> 24 May; 7 June -> 29 May (1, 2 June are off); 3 October -> 25 September (28 September is off).
    CHECK(all_of_name(file, "TRIGGER") == std::vector<std::string>{"-P6DT16H", "-P8DT16H", "-P7DT16H"});
    // On 23 May, ten work days before 31 May and 7 June are over.
    CHECK(all_of_name(icalendar(example(), "P1", {.alarm_work_days = 10}), "TRIGGER").size() == 1);
    CHECK(all_of_name(icalendar(example(), "P1"), "TRIGGER").empty());
    CHECK(detail::ical_trigger(date{2023, 5, 31}, date{2023, 5, 31}) == "PT8H");
    CHECK(detail::ical_trigger(date{2023, 5, 30}, date{2023, 5, 31}) == "-PT16H");
}

TEST_CASE("no line is longer than 75 octets, and none cuts a character", "[io][icalendar]") {
    auto const next = example();
    calendar_file_person const one{&next, awkward, awkward};
    auto const file = icalendar(std::span{&one, 1}, {.alarm_work_days = 1});
    for (auto const& l : physical_lines(file)) {
        CHECK(l.size() <= 75);
        CHECK(is_utf8(l));
        CHECK(l.find('\n') == std::string::npos);
    }
    CHECK(all_of_name(file, "SUMMARY")[0].substr(0, 16) == "N\xC3\xADp\\, 19\\; \\\\ \xF0");
    CHECK(detail::ical_text("a\r\nb\rc\nd\x01"
                            "e") == "a\\nb\\nc\\nd e");
    // Every place at which a character of two, three or four octets can meet the end of a line.
    for (std::string const c : {"\xC3\xA9", "\xE2\x80\x9C", "\xF0\x9F\x97\x93"}) {
        for (std::size_t before = 60; before < 80; ++before) {
            std::string s(before, 'x');
            for (int i = 0; i < 60; ++i) {
                s += c;
            }
            std::string folded;
            detail::ical_line(folded, s);
            for (auto const& l : physical_lines(folded)) {
                CHECK((l.size() <= 75 && is_utf8(l)));
            }
            CHECK(unfolded(folded).front() == s);
        }
    }
    std::string broken;
    detail::ical_line(broken, std::string(300, '\x80'));  // no UTF-8 at all, and still no endless loop
    CHECK(physical_lines(broken).size() > 3);
}

TEST_CASE("a deadline without a countable day is in no calendar", "[io][icalendar]") {
    facts f{pns, letter_ground::party, discharge_proposal_received(date{2027, 12, 28})};
    f.nothing_else_happened();
    auto const next = next_deadlines(f, nullptr, {.on = date{2027, 12, 29}});
    REQUIRE(next.find("deadline.party.resigner_decree") != nullptr);
    CHECK(next.find("deadline.party.resigner_decree")->phase == obligation_phase::no_day_yet);
    CHECK(all_of_name(icalendar(next, "P1"), "UID").empty());
}

#ifdef NETRALITAS_HAVE_LIBICAL
TEST_CASE("an independent reader finds the same events and no fault", "[io][icalendar][libical]") {
    auto const next = example();
    calendar_file_person const people[] = {{&next, "P1", {}}, {&next, awkward, awkward}};
    auto const file = icalendar(people, {.lang = language::en, .alarm_work_days = 5});
    icalcomponent* const all = icalparser_parse_string(file.c_str());
    REQUIRE(all != nullptr);
    CHECK(icalcomponent_isa(all) == ICAL_VCALENDAR_COMPONENT);
    CHECK(icalcomponent_count_errors(all) == 0);
    CHECK(icalrestriction_check(all) != 0);
    CHECK(icalcomponent_count_errors(all) == 0);
    CHECK(icalcomponent_count_components(all, ICAL_VEVENT_COMPONENT) == 6);
    std::size_t i = 0;
    std::set<std::string> uids;
    for (icalcomponent* e = icalcomponent_get_first_component(all, ICAL_VEVENT_COMPONENT); e != nullptr;
         e = icalcomponent_get_next_component(all, ICAL_VEVENT_COMPONENT), ++i) {
        auto const& o = next.obligations[i % 3];
        icaltimetype const start = icalcomponent_get_dtstart(e);
        CHECK(start.is_date);
        CHECK(date{static_cast<unsigned short>(start.year), static_cast<unsigned short>(start.month),
                   static_cast<unsigned short>(start.day)} == o.due());
        CHECK(icaltime_compare_date_only(icalcomponent_get_dtend(e), icaltime_from_string("19000101")) > 0);
        CHECK(icalcomponent_get_span(e).end - icalcomponent_get_span(e).start >= 86399);
        std::string const summary = icalcomponent_get_summary(e);
        std::string const what{o.what().en};
        CHECK(summary == (i < 3 ? what : awkward + ": " + what));
        std::string const uid = icalcomponent_get_uid(e);
        CHECK(uid.find(i < 3 ? ".P1@" : awkward) != std::string::npos);
        CHECK(uids.insert(uid).second);
        std::string const about = icalcomponent_get_description(e);
        CHECK(about.find("\nBasis: " + std::string{o.id()} + "; ") != std::string::npos);
        icalcomponent* const alarm = icalcomponent_get_first_component(e, ICAL_VALARM_COMPONENT);
        REQUIRE(alarm != nullptr);
        icalproperty* const trigger = icalcomponent_get_first_property(alarm, ICAL_TRIGGER_PROPERTY);
        auto const length = icaldurationtype_as_int(icalproperty_get_trigger(trigger).duration);
        auto const ring = work_calendar{}.add_workdays(o.due(), -5).value();
        CHECK(length == -(serial(o.due()) - serial(ring)) * 86400 + 8 * 3600);
    }
    CHECK(i == 6);
    icalcomponent_free(all);
}
#endif

}  // namespace icalendar_test
