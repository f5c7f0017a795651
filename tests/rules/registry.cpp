// SPDX-License-Identifier: BSL-1.0
// The registry of instruments and of words, against the inventory: each id once, each word with its values.
#include <netralitas/queries.hpp>

#include <fstream>
#include <map>
#include <set>
#include <string>
#include <vector>

#include <catch.hpp>

namespace registry_test {

using namespace netralitas;

namespace {

// id -> evidence of one table of tests/data/inventory/inventory.csv. The ids hold no comma and no quote.
std::map<std::string, std::string> inventory(std::string const& table) {
    std::ifstream file{std::string{NETRALITAS_TEST_DATA} + "/inventory/inventory.csv"};
    REQUIRE(file);
    std::map<std::string, std::string> out;
    std::string line;
    while (std::getline(file, line)) {
        auto const first = line.find(',');
        auto const second = line.find(',', first + 1);
        auto const third = line.find(',', second + 1);
        if (line.substr(0, first) == table) {
            out[line.substr(first + 1, second - first - 1)] = line.substr(second + 1, third - second - 1);
        }
    }
    return out;
}

std::string name(evidence e) {
    switch (e) {
        case evidence::text: return "text";
        case evidence::report: return "report";
        case evidence::derived: return "derived";
        case evidence::memory: return "memory";
        case evidence::conflicting: break;
    }
    return "conflicting";
}

std::vector<instrument const*> every_instrument() {
    std::vector<instrument const*> out;
    auto const add = [&](auto const& list) { out.insert(out.end(), std::begin(list), std::end(list)); };
    add(registry_acts);
    add(registry_government_regulations);
    add(registry_presidential);
    add(registry_courts);
    add(registry_election_bodies);
    add(registry_personnel_bodies);
    add(registry_ministries_and_regions);
    for (auto const* d : decree_log) {
        out.push_back(d->of);
    }
    out.push_back(&kma_324_2022);
    out.push_back(&kma_385_2023);
    return out;
}

}  // namespace

TEST_CASE("every instrument of the inventory is registered once, with its grade", "[rules][registry]") {
    auto const wanted = inventory("instruments");
    REQUIRE(wanted.size() == 176);
    std::set<std::string> seen;
    for (auto const* i : every_instrument()) {
        CAPTURE(i->id);
        std::string const id{i->id};
        CHECK(seen.insert(id).second);
        REQUIRE(wanted.count(id) == 1);
        CHECK(name(i->grade) == wanted.at(id));
        CHECK_FALSE(i->title.empty());
        CHECK_FALSE(i->short_name.empty());
        CHECK(i->issued.first <= i->issued.last);
        CHECK(i->force.first <= i->force.last);
    }
    CHECK(seen.size() == wanted.size());
}

TEST_CASE("every word of the inventory is in the vocabulary, with text in both languages", "[rules][registry]") {
    auto const wanted = inventory("vocabulary");
    REQUIRE(wanted.size() == word_count);
    for (std::size_t i = 0; i < word_count; ++i) {
        auto const w = static_cast<word>(i);
        CAPTURE(info(w).id);
        CHECK(wanted.count(std::string{info(w).id}) == 1);
        CHECK_FALSE(text_of(w).label.empty());
        CHECK_FALSE(text_of(w).meaning.empty());
        CHECK((info(w).values != nullptr) == (info(w).type == value_type::one || info(w).type == value_type::several));
        for (std::uint8_t v = 0; v < info(w).value_count; ++v) {
            CHECK_FALSE(text_of(w).values[v].empty());
            CHECK_FALSE(info(w).values[v].empty());
        }
    }
}

TEST_CASE("rows are found by their ids, and an unknown id finds nothing", "[rules][registry]") {
    auto const& law = national_law();
    for (auto const& [id, grade] : inventory("rules")) {
        CAPTURE(id);
        auto const* n = law.find_norm(id);
        REQUIRE(n != nullptr);
        CHECK(n->id == id);
        if (id.rfind("calendar.decree.", 0) != 0) {  // decrees are graded by their instrument
            CHECK(name(n->grade) == grade);
        }
    }
    for (auto const& [id, grade] : inventory("acts")) {
        CAPTURE(id);
        REQUIRE(law.find_act(id) != nullptr);
        CHECK(name(law.find_act(id)->grade) == grade);
    }
    for (auto const& [id, grade] : inventory("deadlines")) {
        CAPTURE(id);
        REQUIRE(law.find_deadline(id) != nullptr);
        CHECK(name(law.find_deadline(id)->grade) == grade);
    }
    CHECK_FALSE(law.find("no.such.row"));
    CHECK(law.find_norm("act.vote.voting_right") == nullptr);
}

TEST_CASE("an item stands under its parents and under nothing else", "[rules][registry]") {
    auto const& law = national_law();
    auto const under = [&](std::string_view act, std::string_view item) {
        return law.under_item(law.find(act).index, key_of(item));
    };
    CHECK(under("act.approach_community.skb2022_b3b", "skb_netralitas_2022:II.B.3b"));
    CHECK(under("act.approach_community.skb2022_b3b", "skb_netralitas_2022:II.B.3"));
    CHECK(under("act.approach_community.skb2022_b3b", "skb_netralitas_2022:II.B"));
    CHECK(under("act.approach_community.skb2022_b3b", "skb_netralitas_2022:II"));
    CHECK(under("act.approach_community.skb2022_b3b", "skb_netralitas_2022"));
    CHECK_FALSE(under("act.approach_community.skb2022_b3b", "skb_netralitas_2022:II.A"));
    CHECK_FALSE(under("act.team_consultant.skb2022_b10", "skb_netralitas_2022:II.B.1"));
    CHECK(under("act.partisan_decision.pp94_5n5", "pp_94_2021:5(n)"));
    CHECK_FALSE(under("act.partisan_decision.pp94_5n5", "skb_netralitas_2022"));
}

TEST_CASE("a copy of the law with a row of one's own leaves the law as it was", "[rules][registry]") {
    static constexpr norm own[] = {{.id = "agency.report_social_media",
                                    .binds = pns,
                                    .kind = deontic::obligation,
                                    .when = registered_as_candidate,
                                    .basis = {pp_94_2021.pasal(5)},
                                    .words = {"Report it.", "Laporkan."}}};
    rule_book mine = national_law();
    auto const before = mine.norms().size();
    mine.with(std::span<norm const>{own});
    CHECK(mine.norms().size() == before + 1);
    REQUIRE(mine.find_norm("agency.report_social_media") != nullptr);
    CHECK(national_law().find_norm("agency.report_social_media") == nullptr);
    auto const a = assess(facts{pns}, contests::dprd_2024, {registered_as_candidate(date{2023, 5, 12})},
                          on{date{2023, 6, 1}}, mine);
    CHECK(a.has("agency.report_social_media"));
    rule_book const copy = mine;
    CHECK(copy.find_norm("agency.report_social_media") != nullptr);
    CHECK(copy.find_norm("calendar.decree.skb_libur_2024") != nullptr);
}

}  // namespace registry_test
