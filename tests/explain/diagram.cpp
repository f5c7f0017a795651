// SPDX-License-Identifier: BSL-1.0
#include <netralitas/explain/diagram.hpp>

#include <algorithm>
#include <string>

#include <catch.hpp>

namespace diagram_test {

using namespace netralitas;

namespace {
std::size_t count(std::string const& text, std::string const& what) {
    std::size_t n = 0;
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + 1)) {
        ++n;
    }
    return n;
}
// One arrow for each state that a transition starts from, and one into the first state.
template <class State, std::size_t N>
std::size_t arrows(transition<State> const (&table)[N]) {
    std::size_t n = 1;
    for (auto const& t : table) {
        for (int i = 0; i < 16; ++i) {
            n += static_cast<std::size_t>(t.from >> i & 1);
        }
    }
    return n;
}
}  // namespace

TEST_CASE("a diagram draws every state and every transition of its table", "[explain][diagram]") {
    auto const employment = employment_diagram(language::en);
    CHECK(employment.rfind("stateDiagram-v2\n", 0) == 0);
    CHECK(count(employment, "state \"") == 10);
    CHECK(count(employment, " --> ") == arrows(employment_transitions));
    CHECK(count(candidacy_diagram(language::en), "state \"") == 10);
    CHECK(count(candidacy_diagram(language::id), " --> ") == arrows(candidacy_transitions));
    CHECK(count(party_diagram(language::id), "state \"") == 3);
    CHECK(count(party_diagram(language::id), " --> ") == arrows(party_transitions));
}

TEST_CASE("an arrow names its event and its article", "[explain][diagram]") {
    CHECK(employment_diagram(language::en).find("effective day of discharge (PP 11/2017 art. 255(4))") !=
          std::string::npos);
    CHECK(employment_diagram(language::id).find("Pasal 255 ayat (4) PP 11/2017") != std::string::npos);
}

TEST_CASE("an arrow whose row is no rule of the book names its event alone", "[explain][diagram]") {
    static constexpr transition<party_state> table[] = {
        {bit(party_state::none), word::party_card_issued, party_state::member, "no.such.row"},
        {bit(party_state::member), word::party_membership_proven, party_state::proven,
         "party.member.dishonourable_discharge"}};
    auto const drawn = mermaid<party_state>(table, party_state::none, national_law(), language::en);
    CHECK(drawn.find("s0 --> s1: party card issued\n") != std::string::npos);
    CHECK(drawn.find("s1 --> s2: " + std::string{text_of(word::party_membership_proven).label.en} +
                     " (PP 11/2017 art. 255(4)") != std::string::npos);
}

}  // namespace diagram_test
