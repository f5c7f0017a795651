// SPDX-License-Identifier: BSL-1.0
// What the analyser finds, in both languages; the expected lines are written here by hand.
#include <netralitas/explain/analysis_text.hpp>

#include <span>
#include <string>

#include <catch.hpp>

namespace analysis_text_test {

using namespace netralitas;

TEST_CASE("nothing wrong is nothing to say", "[explain][analysis]") { CHECK(explain(defect{}, language::en).empty()); }

TEST_CASE("a defect is one line with its number, its rows and its day", "[explain][analysis]") {
    defect const overlap{.code = errc::overlapping_outcomes, .row = "a.one", .other = "a.two"};
    CHECK(explain(overlap, language::en) ==
          "NETRALITAS-3001: two rules apply with different outcomes and no stated order (a.one, a.two); select a reading, or "
          "state which prevails");
    defect const hole{.code = errc::hole_in_days, .row = "a.one", .other = "a.two", .day = date{2023, 1, 1}};
    CHECK(explain(hole, language::en) ==
          "NETRALITAS-3008: days between two versions, bodies or lists on which none applies (a.one, a.two, from 1 January "
          "2023); correct the days, or declare the hole with its reason");
    CHECK(explain(hole, language::id) ==
          "NETRALITAS-3008: ada hari di antara dua versi, lembaga, atau daftar tanpa yang berlaku (a.one, a.two, sejak 1 "
          "Januari 2023); perbaiki tanggalnya, atau nyatakan kekosongan itu beserta alasannya");
}

TEST_CASE("a gap names its cell in the labels of the words", "[explain][analysis]") {
    defect gap{.code = errc::gap_in_list, .row = "skb_netralitas_2022"};
    gap.cell[0] = state(conduct::like);
    gap.cell[1] = state(favours::party);
    gap.cell[2] = {word::employment, value_type::several, (pns | pppk).mask};
    for (auto const l : {language::en, language::id}) {
        auto const line = explain(gap, l);
        for (auto const& s : gap.cell) {
            CHECK(line.find(text_of(s.subject).label.in(l)) != std::string::npos);
        }
        CHECK(line.find(text_of(word::conduct).values[static_cast<int>(conduct::like)].in(l)) != std::string::npos);
        CHECK(line.find(text_of(word::employment).values[static_cast<int>(employment::pppk)].in(l)) != std::string::npos);
    }
}

TEST_CASE("a state is named, not numbered", "[explain][analysis]") {
    defect d{.code = errc::unreachable_state, .row = "candidacy"};
    d.state = static_cast<std::uint8_t>(candidacy_state::struck);
    CHECK(explain(d, language::en).find(name_of(candidacy_state::struck).en) != std::string::npos);
    d.row = "employment";
    d.state = static_cast<std::uint8_t>(employment_state::pensioned);
    CHECK(explain(d, language::id).find("pensiun") != std::string::npos);
    d.row = "party";
    d.state = static_cast<std::uint8_t>(party_state::proven);
    CHECK(explain(d, language::en).find(name_of(party_state::proven).en) != std::string::npos);
    d.row = "lamp";
    d.state = 7;
    CHECK(explain(d, language::en).find("(lamp, 7)") != std::string::npos);
}

TEST_CASE("with the book at hand each row says what it says, and where", "[explain][analysis]") {
    defect const d{.code = errc::overlapping_outcomes,
                   .row = "party.member.resigner_honourable",
                   .other = "act.party_member.skb2022_b5"};
    auto const said = explain(d, national_law(), language::en);
    CHECK(said.find("\n  party.member.resigner_honourable: A PNS who resigns for party membership") != std::string::npos);
    CHECK(said.find("-> honourable discharge from the end of the month of the resignation [PP 11/2017 art. 255(3)]") !=
          std::string::npos);
    CHECK(said.find("\n  act.party_member.skb2022_b5: ") != std::string::npos);
    CHECK(explain(defect{.code = errc::unknown_reference, .row = "no.such.row"}, national_law(), language::en).find('\n') ==
          std::string::npos);
}

TEST_CASE("a defect of no row has no brackets, and a draft tells no more than it has", "[explain][analysis]") {
    CHECK(explain(defect{.code = errc::overlapping_outcomes}, language::en) ==
          "NETRALITAS-3001: two rules apply with different outcomes and no stated order; select a reading, or state which "
          "prevails");
    static constexpr norm draft[] = {{.id = "draft.bare",
                                      .kind = deontic::prohibition,
                                      .then = consequence::breach,
                                      .when = became_party_member,
                                      .selected_by = selects::day_asked,
                                      .words = {"A draft row.", "Ketentuan rancangan."}}};
    auto const law = rule_book{}.with(std::span<norm const>{draft});
    auto const said = explain(defect{.code = errc::rule_without_citation, .row = "draft.bare"}, law, language::id);
    CHECK(said.substr(said.find('\n')) == "\n  draft.bare: Ketentuan rancangan.");
}

TEST_CASE("a transition that nothing decides names its state too", "[explain][analysis]") {
    defect d{.code = errc::transition_undecided, .row = "party"};
    d.state = static_cast<std::uint8_t>(party_state::proven);
    CHECK(explain(d, language::id).find("(party, keanggotaan partai politik terbukti)") != std::string::npos);
}

}  // namespace analysis_text_test
