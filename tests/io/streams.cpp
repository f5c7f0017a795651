// SPDX-License-Identifier: BSL-1.0
#include <netralitas/io/streams.hpp>

#include <locale>
#include <sstream>
#include <string>

#include <netralitas/contest/contests.hpp>
#include <netralitas/explain/render.hpp>
#include <netralitas/io/csv.hpp>
#include <netralitas/io/icalendar.hpp>
#include <netralitas/io/json.hpp>
#include <netralitas/io/parse.hpp>
#include <netralitas/io/scenario_json.hpp>
#include <netralitas/rules/next_deadlines.hpp>

#include <catch.hpp>
#include <example_people.hpp>

namespace streams_test {

using namespace netralitas;

namespace {

// What a program set to Indonesian does to every stream: points between thousands, a comma before decimals. No locale need be installed.
struct grouped : std::numpunct<char> {
    char do_thousands_sep() const override { return '.'; }
    char do_decimal_point() const override { return ','; }
    std::string do_grouping() const override { return "\3"; }
    std::string do_truename() const override { return "benar"; }
    std::string do_falsename() const override { return "salah"; }
};

class other_locale {
public:
    other_locale() : before_{std::locale::global(std::locale{std::locale{}, new grouped})} {}
    other_locale(other_locale const&) = delete;
    other_locale& operator=(other_locale const&) = delete;
    ~other_locale() { std::locale::global(before_); }

private:
    std::locale before_;
};

std::string printed(auto const& value) {
    std::ostringstream out;
    out << value;
    return out.str();
}

std::string everything() {
    question const q{.on = date{2023, 5, 23}};
    auto const a = assess(example_people::balikpapan(), &contests::dprd_2024, q);
    std::string out = printed(a) + answer_json<nlohmann::ordered_json>(a, detail_level::full).dump();
    out += icalendar(next_deadlines(example_people::balikpapan(), &contests::dprd_2024, q), "P1");
    std::ostringstream table;
    write_csv_row(table, {std::to_string(1234567), iso(date{2024, 2, 29}), "-1"});
    return out + table.str();
}

}  // namespace

TEST_CASE("what is written does not depend on the locale of the program", "[io][streams]") {
    auto const plain = everything();
    other_locale const indonesian;
    std::ostringstream shows;
    shows << 1234567;
    REQUIRE(shows.str() == "1.234.567");  // the locale does take hold of streams
    CHECK(everything() == plain);
    CHECK(printed(age_years(1234567)) == "age_years=1234567");
    CHECK(printed(local_time{10, 5, zone::wita}) == "10:05 WITA");
    CHECK(printed(became_party_member(date{2024, 3, 4})) == "became_party_member=2024-03-04");
}

TEST_CASE("what is read does not depend on the locale of the program", "[io][streams]") {
    other_locale const indonesian;
    CHECK(parse_number("1.234").problem().code != errc::none);
    CHECK(*parse_number("1234") == 1234);
    CHECK(*parse_date("2024-02-29") == date{2024, 2, 29});
    auto const read = read_scenario(R"({"netralitas": 1, "id": "a", "title": {"en": "a", "id": "a"},
        "person": {"facts": {"employment": ["pns"], "age_years": 34}}, "questions": [{"id": "q", "on": "2024-01-02"}]})");
    for (auto const& p : read.problems) {
        FAIL_CHECK(explain(p, language::en));
    }
}

}  // namespace streams_test
