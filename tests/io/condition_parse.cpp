// SPDX-License-Identifier: BSL-1.0
// Conditions from text and back. The second implementation is the compiler: what the tables say in C++ is read here as text.
#include <netralitas/io/condition_parse.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <ostream>
#include <string>

#include <netralitas/explain/condition_source.hpp>
#include <netralitas/rules/rule_book.hpp>

#include <catch.hpp>

#ifndef NETRALITAS_TEST_DATA
#define NETRALITAS_TEST_DATA "tests/data"
#endif

namespace condition_parse_test {

using namespace netralitas;

namespace {

rule_book const& law() { return national_law(); }

condition parsed(std::string_view s) {
    auto const c = parse_condition(s, law());
    INFO(s);
    CHECK(c.problem().code == errc::none);
    return c.value();
}
struct refusal {
    errc code;
    std::string subject;
    std::size_t offset;
    friend bool operator==(refusal const&, refusal const&) = default;
    friend std::ostream& operator<<(std::ostream& o, refusal const& r) {
        return o << static_cast<int>(r.code) << " '" << r.subject << "' at " << r.offset;
    }
};
refusal refused(std::string_view s) {
    auto const r = read_condition(s);
    return {r.problem.code, std::string{r.problem.subject}, r.offset};
}

template <class Visit>
std::size_t every_condition(Visit visit) {
    std::size_t n = 0;
    auto const each = [&](auto const& rows) {
        for (auto const* const r : rows) {
            n += r->when.empty() ? 0U : 1U;
            visit(r->id, r->when);
        }
    };
    each(law().norms());
    each(law().acts());
    each(law().deadlines());
    return n;
}

}  // namespace

TEST_CASE("a condition in text is the one that the compiler makes", "[io][condition_parse]") {
    CHECK(parsed("resignation_submitted && became_party_member && resignation_submitted < became_party_member") ==
          (resignation_submitted && became_party_member && resignation_submitted < became_party_member));
    CHECK(parsed("(conduct::like | conduct::share) && !on_cltn") == ((conduct::like | conduct::share) && !on_cltn));
    CHECK(parsed("conduct::like|conduct::share") == condition{conduct::like | conduct::share});
    CHECK(parsed("!(conduct::like | conduct::share)") == condition{!(conduct::like | conduct::share)});
    CHECK(parsed("!conduct::like") == condition{!conduct::like});
    CHECK(parsed("conduct::like || conduct::share") == (conduct::like || conduct::share));
    CHECK(parsed("is(unit_kind::ordinary)") == condition{is(unit_kind::ordinary)});
    CHECK(parsed("(wish_to_approach || (conduct::approach_party | conduct::approach_community)) && !on_cltn") ==
          ((wish_to_approach || (conduct::approach_party | conduct::approach_community)) && !on_cltn));
    CHECK(parsed("applies(party.member.ban_pp11)") == condition{applies("party.member.ban_pp11")});
    CHECK(parsed("applies(\"party.member.ban_pp11\")") == condition{applies("party.member.ban_pp11")});
    CHECK(parsed("!item( skb_netralitas_2022:II.B.3 )") == condition{!item("skb_netralitas_2022:II.B.3")});
    CHECK(parsed("item(pp_94_2021:5(n)5)") == condition{item("pp_94_2021:5(n)5")});
    CHECK(parsed("missed(deadline.pilkada_2024.organisers)") == condition{missed("deadline.pilkada_2024.organisers")});
    CHECK(parsed("the_day > end_of_month(determined_as_candidate)") ==
          condition{the_day > end_of_month(determined_as_candidate)});
    CHECK(parsed("plan_to_stand >= 2023-05-04") == condition{plan_to_stand >= date{2023, 5, 4}});
    CHECK(parsed("plan_to_stand == date{2023, 5, 4}") == condition{plan_to_stand == date{2023, 5, 4}});
    CHECK(parsed("!(unbroken_service_years < 5)") == condition{!(unbroken_service_years < 5)});
    CHECK(parsed("pns && pilkada") == (condition{is(pns)} && condition{is(pilkada)}));
    CHECK(parsed("pns | pppk") == condition{pns | pppk});
    CHECK(parsed("case_state::fresh") == parsed("case_state::new"));
}

TEST_CASE("and binds closer than or, as in C++", "[io][condition_parse]") {
    CHECK(parsed("vacancy && (still_needed || on_cltn) && always") == (vacancy && (still_needed || on_cltn) && always));
    CHECK(parsed("((vacancy)) || ((still_needed))") == (vacancy || still_needed));
    CHECK(parsed("!!vacancy") == condition{vacancy});
    CHECK(refused("vacancy && still_needed || on_cltn") == refusal{errc::broken_condition, "||", 24});
}

TEST_CASE("what is no condition is refused where it stands", "[io][condition_parse]") {
    CHECK(refused("") == refusal{errc::broken_condition, "", 0});
    CHECK(refused("   ") == refusal{errc::broken_condition, "", 3});
    CHECK(refused("vacancy &&") == refusal{errc::broken_condition, "", 10});
    CHECK(refused("vacancy & still_needed") == refusal{errc::broken_condition, "& still_needed", 8});
    CHECK(refused("vacancy still_needed") == refusal{errc::broken_condition, "still_needed", 8});
    CHECK(refused("(vacancy") == refusal{errc::broken_condition, "", 8});
    CHECK(refused("vacancy)") == refusal{errc::broken_condition, ")", 7});
    CHECK(refused("!(vacancy && on_cltn)") == refusal{errc::broken_condition, "!", 0});
    CHECK(refused("!(vacancy || on_cltn)") == refusal{errc::broken_condition, "!", 0});
    CHECK(refused("vacancy | on_cltn") == refusal{errc::broken_condition, "|", 8});
    CHECK(refused("conduct::like | favours::calon") == refusal{errc::broken_condition, "|", 14});
    CHECK(refused("!conduct::like | conduct::share") == refusal{errc::broken_condition, "|", 15});
    CHECK(refused("applies(") == refusal{errc::broken_condition, "(", 7});
    CHECK(refused("applies()") == refusal{errc::broken_condition, "()", 7});
    CHECK(refused("applies(\"\")") == refusal{errc::broken_condition, "(\"", 7});
    CHECK(refused("fires(x)") == refusal{errc::broken_condition, "fires", 0});
    CHECK(refused("is(vacancy)") == refusal{errc::broken_condition, ")", 10});
    CHECK(refused("plan_to_stand != 2023-05-04") == refusal{errc::broken_condition, "!= 2023-05-04", 14});
    CHECK(refused("plan_to_stand < ") == refusal{errc::broken_condition, "", 16});
    CHECK(refused("service_years < ") == refusal{errc::broken_condition, "", 16});
    CHECK(refused("a < end_of_month(plan_to_stand") == refusal{errc::unknown_word, "a", 0});
    CHECK(refused("placed < end_of_month(plan_to_stand") == refusal{errc::broken_condition, "", 35});
    CHECK(refused("placed < end_of_month(vacancy)") == refusal{errc::wrong_value_type, "vacancy", 22});
    CHECK(refused("resignation_submited") == refusal{errc::unknown_word, "resignation_submited", 0});
    CHECK(refused("conduct::liked") == refusal{errc::unknown_value, "liked", 9});
    CHECK(refused("conduct::") == refusal{errc::unknown_value, "", 9});
    CHECK(refused("behaviour::like") == refusal{errc::unknown_word, "behaviour", 0});
    CHECK(refused("conduct") == refusal{errc::wrong_value_type, "conduct", 0});
    CHECK(refused("service_years") == refusal{errc::wrong_value_type, "service_years", 0});
    CHECK(refused("vacancy < 3") == refusal{errc::wrong_value_type, "vacancy", 0});
    CHECK(refused("placed < 2023-02-30") == refusal{errc::impossible_date, "2023-02-30", 9});
    CHECK(refused("placed < 3") == refusal{errc::impossible_date, "3", 9});
    CHECK(refused("placed < date{2023, 13, 1}") == refusal{errc::impossible_date, "date{2023, 13, 1}", 9});
    CHECK(refused("placed < date{2023; 1}") == refusal{errc::impossible_date, "date{2023", 9});
    CHECK(refused("service_years < 99999999999") == refusal{errc::number_out_of_range, "99999999999", 16});
    CHECK(refused("vacancy\xC3\xA9").code == errc::broken_condition);
}

TEST_CASE("a condition has its limits", "[io][condition_parse]") {
    std::string const eight = "vacancy && vacancy && vacancy && vacancy && vacancy && vacancy && vacancy && vacancy";
    CHECK(parsed(eight).size == 8);
    CHECK(refused(eight + " && vacancy").code == errc::input_too_large);
    CHECK(refused(eight + " || vacancy").code == errc::broken_condition);
    std::string const either = "placed || placed || placed || placed || placed || placed || placed || placed";
    CHECK(parsed(either).clauses == 1);
    CHECK(refused(either + " || placed").code == errc::input_too_large);
    CHECK(refused(std::string(5000, ' ')).code == errc::input_too_large);
    for (auto const* sign : {"(", "!", "!(", "((("}) {
        std::string deep;
        while (deep.size() < 4000) {
            deep += sign;
        }
        INFO(sign);
        CHECK(refused(deep).code == errc::input_too_large);
    }
    CHECK(parsed(std::string(30, '(') + "vacancy" + std::string(30, ')')).size == 1);
}

TEST_CASE("no prefix and no damaged byte of a condition does harm", "[io][condition_parse]") {
    std::string const whole =
        "(conduct::like | conduct::share) && !item(pp_94_2021:5(n)5) && placed < end_of_month(plan_to_stand) && "
        "service_years >= 5 && plan_to_stand < 2023-05-04 && applies(\"party.member.ban_pp11\")";
    REQUIRE(parse_condition(whole, law()));
    for (std::size_t n = 0; n < whole.size(); ++n) {
        auto const r = read_condition(std::string_view{whole}.substr(0, n));
        CHECK(r.offset <= n);
        for (char const c : {'\0', '(', ')', '!', '|', '&', '"', '<', ':', '\xFF', '9', '-'}) {
            auto damaged = whole;
            damaged[n] = c;
            auto const d = read_condition(damaged);
            CHECK(d.offset <= damaged.size());
        }
    }
}

TEST_CASE("references are named with their place, and must exist", "[io][condition_parse]") {
    auto const r = read_condition("vacancy && applies(no.such) && item(\"x:1(a)\") && missed(d)");
    REQUIRE(r.ok());
    REQUIRE(r.references.size() == 3);
    CHECK(r.references[0].id == "no.such");
    CHECK(r.references[0].offset == 19);
    CHECK(r.references[1].id == "x:1(a)");
    CHECK(r.references[2].ask == test::missed);
    auto const c = parse_condition("vacancy && applies(no.such)", law());
    CHECK(c.problem().code == errc::unknown_reference);
    CHECK(c.problem().subject == "no.such");
    CHECK(parse_condition("missed(party.member.ban_pp11)", law()).problem().code == errc::unknown_reference);
    CHECK(parse_condition("applies(deadline.pilkada_2024.organisers)", law()).problem().code == errc::unknown_reference);
    CHECK(parse_condition("item(skb_netralitas_2022:II.Z)", law()).problem().code == errc::unknown_reference);
}

TEST_CASE("conditions are written as a person would", "[explain][condition_source]") {
    auto const source = [](condition const& c) { return condition_source(c, law()); };
    CHECK(source({}).empty());
    CHECK(source(conduct::like | conduct::share) == "conduct::share | conduct::like");
    CHECK(source(!(conduct::like | conduct::share)) == "!(conduct::share | conduct::like)");
    CHECK(source((wish_to_approach || (conduct::approach_party | conduct::approach_community)) && !on_cltn) ==
          "(wish_to_approach || (conduct::approach_party | conduct::approach_community)) && !on_cltn");
    CHECK(source(vacancy || still_needed) == "vacancy || still_needed");
    CHECK(source(!(unbroken_service_years < -5)) == "!(unbroken_service_years < -5)");
    CHECK(source(the_day > end_of_month(placed)) == "the_day > end_of_month(placed)");
    CHECK(source(placed <= date{2023, 5, 4}) == "placed <= 2023-05-04");
    CHECK(source(is(case_state::fresh)) == "case_state::fresh");
    CHECK(source(item("skb_netralitas_2022:II.B")) == "item(skb_netralitas_2022:II.B)");
    CHECK(source(item("skb_netralitas_2022")) == "item(skb_netralitas_2022)");
    CHECK(source(applies("no.such.row")) == "applies(?)");
}

TEST_CASE("every condition of the law survives being written and read", "[io][condition_parse]") {
    auto const n = every_condition([](std::string_view id, condition const& c) {
        if (c.empty()) {
            return;
        }
        auto const s = condition_source(c, law());
        INFO(id << ": " << s);
        auto const back = parse_condition(s, law());
        CHECK(back.problem().code == errc::none);
        CHECK(back.value() == c);
    });
    CHECK(n > 600);
}

TEST_CASE("the tables themselves are read as text", "[io][condition_parse]") {
    namespace fs = std::filesystem;
    std::size_t read = 0;
    auto const include = fs::path{NETRALITAS_TEST_DATA}.parent_path().parent_path() / "include";
    for (auto const& file : fs::recursive_directory_iterator{include}) {
        if (file.path().extension() != ".hpp") {
            continue;
        }
        std::ifstream in{file.path(), std::ios::binary};
        std::string const text{std::istreambuf_iterator<char>{in}, {}};
        for (auto row = text.find("{.id = \""); row != std::string::npos; row = text.find("{.id = \"", row + 1)) {
            auto const id = text.substr(row + 8, text.find('"', row + 8) - row - 8);
            auto const end = std::min(text.find("{.id = \"", row + 1), text.size());
            auto const when = text.find(" .when = ", row);
            auto const kind = law().find(id).kind;
            if (when == std::string::npos || when > end || kind == row_kind::none) {
                continue;
            }
            auto const source = text.substr(when + 9, text.find(",\n     .", when) - when - 9);
            auto const& carried = kind == row_kind::rule  ? law().find_norm(id)->when
                                  : kind == row_kind::act ? law().find_act(id)->when
                                                          : law().find_deadline(id)->when;
            INFO(id << ": " << source);
            auto const c = parse_condition(source, law());
            CHECK(c.problem().code == errc::none);
            CHECK(c.value() == carried);
            ++read;
        }
    }
    CHECK(read > 600);
}

}  // namespace condition_parse_test
