// SPDX-License-Identifier: BSL-1.0
// On rows of the test's own; that no row of the law is left out is proved in tests/conformance/what_follows.cpp.
#include <netralitas/rules/dependency_index.hpp>

#include <algorithm>
#include <span>
#include <string_view>
#include <vector>

#include <catch.hpp>

namespace dependency_index_test {

using namespace netralitas;

namespace {

constexpr text said{"Said.", "Dikatakan."};
constexpr norm norms[] = {
    {.id = "t.direct", .when = still_needed, .basis = {pp_11_2017}, .words = said},
    {.id = "t.refers", .when = applies("t.direct"), .basis = {pp_11_2017}, .words = said},
    {.id = "t.refers_again", .when = !applies("t.refers"), .basis = {pp_11_2017}, .words = said},
    {.id = "t.compares", .when = resignation_submitted < cltn_start, .basis = {pp_11_2017}, .words = said},
    {.id = "t.late", .when = missed("t.deadline"), .basis = {pp_11_2017}, .words = said},
    {.id = "t.yields", .when = vacancy, .basis = {pp_11_2017}, .yields_to = {row_ref{"t.refers"}}, .words = said},
    {.id = "t.apart", .when = plan_to_stand, .basis = {pp_11_2017}, .words = said},
};
constexpr deadline_row deadlines[] = {
    {.id = "t.deadline", .from = word::wish_to_approach, .met_by = {placed}, .basis = {pp_11_2017}},
};
rule_book const& book() {
    static rule_book const b =
        rule_book{}.with(std::span<norm const>{norms}).with(std::span<deadline_row const>{deadlines});
    return b;
}
// The test's own rows among those that depend on the word.
std::vector<std::string_view> own(word w) {
    dependency_index const index{book()};
    auto const rows = index.of(std::span{&w, 1});
    std::vector<std::string_view> out;
    for (auto const i : rows.norms) {
        out.push_back(book().norms()[i]->id);
    }
    for (auto const i : rows.deadlines) {
        out.push_back(book().deadlines()[i]->id);
    }
    out.erase(std::remove_if(out.begin(), out.end(), [](std::string_view id) { return id.substr(0, 2) != "t."; }),
              out.end());
    return out;
}
using ids = std::vector<std::string_view>;

}  // namespace

TEST_CASE("rows follow the words and rows that they name, however far", "[rules][dependency_index]") {
    CHECK(own(word::still_needed) == ids{"t.direct", "t.refers", "t.refers_again", "t.yields"});
    CHECK(own(word::vacancy) == ids{"t.yields"});
    CHECK(own(word::plan_to_stand) == ids{"t.apart"});
    CHECK(own(word::resignation_submitted) == ids{"t.compares"});
    CHECK(own(word::cltn_start) == ids{"t.compares"});
    CHECK(own(word::wish_to_approach) == ids{"t.late", "t.deadline"});
    CHECK(own(word::placed) == ids{"t.late", "t.deadline"});
    CHECK(own(word::unbroken_service_years).empty());
}

TEST_CASE("a deadline reaches the rows that ask whether it was missed", "[rules][dependency_index]") {
    dependency_index const index{book()};
    auto const at = book().find("t.deadline").index;
    auto const rows = index.of({}, at);
    CHECK(rows.deadlines == std::vector<std::uint32_t>{at});
    REQUIRE(rows.norms.size() == 1);
    CHECK(book().norms()[rows.norms[0]]->id == "t.late");
}

TEST_CASE("words that follow from others are followed", "[rules][dependency_index]") {
    auto const reaches = [](word w, std::string_view id) {
        auto const rows = national_dependencies().of(std::span{&w, 1});
        auto const p = national_law().find(id);
        auto const& list = p.kind == row_kind::rule ? rows.norms : rows.deadlines;
        return std::find(list.begin(), list.end(), p.index) != list.end();
    };
    // The card makes a member; the letter before the card saves the honour; the discharge that follows ends the service.
    CHECK(reaches(word::party_card_issued, "party.member.resigner_honourable"));
    CHECK(reaches(word::party_card_issued, "deadline.party.resigner_effective"));
    CHECK(reaches(word::resignation_submitted, "deadline.candidacy.resign_on_determination"));
    CHECK_FALSE(reaches(word::placed, "party.member.resigner_honourable"));
}

}  // namespace dependency_index_test
