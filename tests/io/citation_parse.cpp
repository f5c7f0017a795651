// SPDX-License-Identifier: BSL-1.0
#include <netralitas/io/citation_parse.hpp>

#include <string>

#include <netralitas/explain/citation_text.hpp>
#include <netralitas/rules/readings.hpp>
#include <netralitas/rules/rule_book.hpp>

#include <catch.hpp>

namespace citation_parse_test {

using namespace netralitas;

TEST_CASE("a citation in text is the one that the compiler makes", "[io][citation_parse]") {
    CHECK(*parse_citation("pp_11_2017") == static_cast<citation>(pp_11_2017));
    CHECK(*parse_citation("pp_11_2017:255(3)") == pp_11_2017.pasal(255).ayat(3));
    CHECK(*parse_citation("pp_94_2021:14(i)3") == pp_94_2021.pasal(14).huruf('i').angka(3));
    CHECK(*parse_citation("pp_94_2021:16-25") == pp_94_2021.pasal(16).sampai(25));
    CHECK(*parse_citation("se_kasn_6_2023:C.1.b") == se_kasn_6_2023.bagian("C.1.b"));
    CHECK(*parse_citation("pkpu_8_2024:14(4)(b)") == pkpu_8_2024.pasal(14).ayat(4).huruf('b'));
    CHECK(*parse_citation("pp_11_2017:254(4)@pp_17_2020") == pp_11_2017.pasal(254).ayat(4).as_amended_by(pp_17_2020));
}

TEST_CASE("every citation of the law survives being written and read", "[io][citation_parse]") {
    std::size_t n = 0;
    auto const check = [&](citation const& c) {
        auto const id = citation_id(c);
        INFO(id);
        auto const back = parse_citation(id);
        CHECK(back.problem().code == errc::none);
        CHECK(back.value() == c);
        ++n;
    };
    auto const all = [&](auto const& list) {
        for (auto const& c : list) {
            check(c);
        }
    };
    for (auto const* const r : national_law().norms()) {
        all(r->basis);
    }
    for (auto const* const r : national_law().acts()) {
        check(r->basis);
        all(r->sanction_basis);
    }
    for (auto const* const r : national_law().deadlines()) {
        all(r->basis);
    }
    for (auto const& r : readings) {
        all(r.default_basis);
    }
    CHECK(n > 900);
}

TEST_CASE("a citation that is none is refused", "[io][citation_parse]") {
    auto const code = [](std::string_view s) { return parse_citation(s).problem().code; };
    for (auto const* s : {"", ":", "@", "pp_11_2018", "pp_11_2017@", "pp_11_2017:255@pp_17_2021", ":255", "@pp_17_2020"}) {
        INFO(s);
        CHECK(code(s) == errc::unknown_id);
    }
    for (auto const* s :
         {"pp_11_2017:", "pp_11_2017:9999", "pp_11_2017:99999999999", "pp_11_2017:255D", "pp_11_2017:255(",
          "pp_11_2017:255()", "pp_11_2017:255(3", "pp_11_2017:255(3)(4)", "pp_11_2017:255(a)(b)",
          "pp_11_2017:255(a)(3)", "pp_11_2017:255(300)", "pp_11_2017:255(3)x", "pp_11_2017:2553", "pp_11_2017:255 (3)",
          "pp_94_2021:16-16", "pp_94_2021:16-", "se_kasn_6_2023:C.1.z", "pp_11_2017:0", "pp_11_2017:-3"}) {
        INFO(s);
        CHECK(code(s) == errc::article_not_in_registry);
    }
}

}  // namespace citation_parse_test
