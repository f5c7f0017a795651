// SPDX-License-Identifier: BSL-1.0
#include <netralitas/io/parse.hpp>

#include <sstream>
#include <string>

#include <netralitas/io/input_problem.hpp>
#include <netralitas/io/streams.hpp>

#include <catch.hpp>

namespace parse_test {

using namespace netralitas;

TEST_CASE("a date is YYYY-MM-DD and nothing else", "[io][parse]") {
    CHECK(parse_date("2024-02-29").value() == date{2024, 2, 29});
    CHECK(parse_date("1900-01-01").value() == first_input_day);
    CHECK(parse_date("2199-12-31").value() == last_input_day);
    for (auto const* s : {"", "2023-02-29", "2023-02-30", "2023-13-01", "2023-00-10", "2023-01-00", "2023-1-1",
                          "23-01-01", "2023/01/01", "2023-01-01 ", " 2023-01-01", "01-01-2023", "2023-01-0x",
                          "1899-12-31", "2200-01-01", "-001-01-01", "+023-01-01", "2023-01-01T00:00", "infinity"}) {
        INFO(s);
        CHECK(parse_date(s).problem().code == errc::impossible_date);
        CHECK(parse_date(s).problem().subject == s);
    }
}

TEST_CASE("text is UTF-8, each character in its one form", "[io][parse]") {
    // Table 3-7 of the Unicode Standard, version 15, and what stands just beside its ranges.
    for (auto const* s :
         {"", "P1", "=1+1", "\x01\x7F", "\xC2\x80", "\xDF\xBF", "\xE0\xA0\x80", "\xED\x9F\xBF", "\xEE\x80\x80",
          "\xEF\xBF\xBF", "\xF0\x90\x80\x80", "\xF4\x8F\xBF\xBF", "S\xC3\xA9", "\xEF\xBB\xBFx"}) {
        INFO(s);
        CHECK(is_text(s));
        CHECK(is_text(std::string{s} + s));
    }
    for (std::string const& s : {std::string(1, '\0'),
                                 std::string{"a\0b", 3},
                                 std::string{"\x80"},
                                 std::string{"\xC0\xAF"},
                                 std::string{"\xC1\xBF"},
                                 std::string{"\xE0\x9F\xBF"},
                                 std::string{"\xED\xA0\x80"},
                                 std::string{"\xED\xBF\xBF"},
                                 std::string{"\xF0\x8F\xBF\xBF"},
                                 std::string{"\xF4\x90\x80\x80"},
                                 std::string{"\xF5\x80\x80\x80"},
                                 std::string{"\xFE"},
                                 std::string{"\xFF"},
                                 std::string{"\xC2"},
                                 std::string{"\xE2\x82"},
                                 std::string{"\xF0\x9F\x98"},
                                 std::string{"\xC2x"},
                                 std::string{"\xE2x\x82"},
                                 std::string{"\xE2\x82x"},
                                 std::string{"\xF0\x9F\x98x"}}) {
        INFO(s);
        CHECK(!is_text(s));
        CHECK(!is_text("x" + s));
        CHECK(!is_text(s + "x"));
    }
    CHECK(is_utf16("\xFF\xFEx"));
    CHECK(is_utf16("\xFE\xFF"));
    CHECK(!is_utf16("\xFF"));
    CHECK(!is_utf16("\xEF\xBB\xBF"));
}

TEST_CASE("a time needs its zone", "[io][parse]") {
    CHECK(parse_time("10:30 WITA").value() == local_time{10, 30, zone::wita});
    CHECK(parse_time("00:00 wib").value() == local_time{0, 0, zone::wib});
    CHECK(parse_time("23:59 Wit").value() == local_time{23, 59, zone::wit});
    for (auto const* s :
         {"", "10:30", "10:30 ", "10:30 UTC", "10:30 WITAX", "1:30 WIB", "10.30 WIB", "10:30WIB", "aa:bb WIB"}) {
        INFO(s);
        CHECK(parse_time(s).problem().code == errc::wrong_value_type);
    }
    CHECK(parse_time("24:00 WIB").problem().code == errc::number_out_of_range);
    CHECK(parse_time("10:60 WIB").problem().code == errc::number_out_of_range);
}

TEST_CASE("a fact is parsed by the type of its word", "[io][parse]") {
    CHECK(parse_statement(word::bans_politics_clause, "true").value() == bans_politics_clause(true));
    CHECK(parse_statement(word::bans_politics_clause, "yes").problem().code == errc::wrong_value_type);
    CHECK(parse_statement(word::appointed, "2012-03-01").value() == appointed(date{2012, 3, 1}));
    CHECK(parse_statement(word::appointed, "2012").problem().code == errc::impossible_date);
    CHECK(parse_statement(word::unbroken_service_years, "10").value() == unbroken_service_years(10));
    CHECK(parse_statement(word::unbroken_service_years, "10.5").problem().code == errc::wrong_value_type);
    CHECK(parse_statement(word::unbroken_service_years, "101").problem().code == errc::number_out_of_range);
    CHECK(parse_statement(word::unbroken_service_years, "-1").problem().code == errc::number_out_of_range);
    CHECK(parse_statement(word::unbroken_service_years, "99999999999").problem().code == errc::number_out_of_range);
    CHECK(parse_statement(word::conduct, "like").value() == statement{conduct::like});
    CHECK(parse_statement(word::conduct, "liked").problem().code == errc::unknown_value);
    CHECK(parse_statement(word::employment, "pns;acting_head").value() ==
          statement{word::employment, value_type::several, (1 << 0) | (1 << static_cast<int>(employment::acting_head))});
    CHECK(parse_statement(word::employment, "pns|acting_head").value() ==
          parse_statement(word::employment, "acting_head;pns").value());
    CHECK(parse_statement(word::employment, "pns;").problem().code == errc::unknown_value);
    CHECK(parse_statement(word::always, "true").problem().code == errc::unknown_word);
    CHECK(parse_statement(word::known_on, "2023-01-01").problem().code == errc::unknown_word);
}

TEST_CASE("whatever is printed of a fact can be parsed again", "[io][parse][streams]") {
    for (auto const& s :
         {bans_politics_clause(false), appointed(date{2012, 3, 1}), unbroken_service_years(7),
          statement{conduct::join_group}, statement{word::employment, value_type::several, 0b1000000000000001}}) {
        std::ostringstream out;
        out << s;
        auto const text = out.str();
        auto const equals = text.find('=');
        CHECK(parse_statement(find_word(text.substr(0, equals)).value(), text.substr(equals + 1)).value() == s);
    }
}

TEST_CASE("the small types print as files have them", "[io][streams]") {
    auto const printed = [](auto const& x) {
        std::ostringstream out;
        out << x;
        return out.str();
    };
    CHECK(printed(contest::dprd) == "dprd");
    CHECK(printed(case_filter::fresh) == "new");
    CHECK(printed(local_time{9, 5, zone::wit}) == "09:05 WIT");
    CHECK(printed(interval{date{2023, 5, 1}, no_last_day}) == "2023-05-01..");
    CHECK(printed(citation{pp_11_2017.pasal(255).ayat(3)}) == "pp_11_2017:255(3)");
    CHECK(printed(text{"yes", "ya"}) == "yes / ya");
    CHECK(printed(facts{pns, bans_politics_clause(true)}) == "employment=pns bans_politics_clause=true");
    CHECK(printed(error{.code = errc::impossible_date, .subject = "x"}) ==
          explain(error{.code = errc::impossible_date, .subject = "x"}, language::en));
}

TEST_CASE("a problem names its place as editors understand it", "[io][input_problem]") {
    input_problem const p{.code = errc::impossible_date,
                          .file = "a.json",
                          .line = 3,
                          .column = 17,
                          .place = "/person/facts/appointed",
                          .subject = "2023-02-30"};
    CHECK(p.number() == 1001);
    CHECK(place_text(p) == "a.json:3:17");
    auto const en = explain(p, language::en);
    CHECK(en.rfind("a.json:3:17: /person/facts/appointed: NETRALITAS-1001: ", 0) == 0);
    CHECK(en.find("2023-02-30") != std::string::npos);
    CHECK(explain(p, language::id) != en);
    std::ostringstream out;
    out << p;
    CHECK(out.str() == en);
}

}  // namespace parse_test
