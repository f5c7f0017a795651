// SPDX-License-Identifier: BSL-1.0
#include <netralitas/explain/missing_text.hpp>

#include <string>

#include <catch.hpp>

namespace missing_text_test {

using namespace netralitas;

namespace {
bool holds(std::string const& text, char const* part) { return text.find(part) != std::string::npos; }
question const q{.on = date{2023, 8, 1}};
}  // namespace

TEST_CASE("what is missing is told with what each value leads to", "[explain][missing_text]") {
    auto const a = missing_facts({pns}, nullptr, q, goal::cltn({cltn_reason::approach_party, date{2023, 9, 1}, {}}));
    auto const en = explain(a, language::en);
    CHECK(holds(en, "One fact decides it"));
    CHECK(holds(en, "unbroken years of service: at most 4 -> leave cannot be granted"));
    CHECK(holds(en, "at least 5 -> leave can be granted"));
    CHECK(holds(en, "or instead    appointment"));
    auto const id = explain(a, language::id);
    CHECK(holds(id, "Satu fakta menentukannya"));
    CHECK(holds(id, "paling sedikit 5 -> CLTN dapat diberikan"));
    auto const table = explain(a, language::en, detail_level::normal, markup::markdown);
    CHECK(holds(table, "| if | then |\n|---|---|\n"));
    CHECK(holds(table, "| unbroken years of service: at most 4 | leave cannot be granted |"));
    CHECK(holds(explain(a, language::id, detail_level::normal, markup::markdown), "| jika | maka |"));
}

TEST_CASE("a day is told by the day of the other fact, and not having happened is a value", "[explain][missing_text]") {
    auto const a = missing_facts({pns}, &contests::dprd_2024, q, goal::fires("party.member.resigner_honourable"));
    auto const en = explain(a, language::en);
    CHECK(holds(en, "2 facts decide it"));
    CHECK(holds(en, "whether this applies: A PNS who resigns for party membership"));
    CHECK(holds(en, "(party.member.resigner_honourable)"));
    CHECK(goal_text(goal::fires("no.such.row"), language::id) == "apakah ini berlaku: no.such.row");
    CHECK(holds(en, "before: party card issued -> applies"));
    CHECK(holds(en, "or not at all -> does not apply"));
    CHECK(holds(explain(a, language::id), "sebelum: KTA terbit -> berlaku"));
    auto const cut = explain(a, language::en, detail_level::brief);
    CHECK(!holds(cut, "->"));
}

TEST_CASE("how a search ended is told in both languages", "[explain][missing_text]") {
    for (auto const l : {language::en, language::id}) {
        missing_answer a;
        a.asked = goal::status();
        CHECK(holds(explain(a, l), l == language::en ? "Nothing is missing" : "Tidak ada yang kurang"));
        a.state = missing_state::law_leaves_open;
        a.open_rows = {"some.row"};
        CHECK(holds(explain(a, l), "some.row"));
        a = missing_facts({}, &contests::dprd_2024, q, goal::status(), {.evaluations = 50});
        CHECK(holds(explain(a, l), l == language::en ? "At least " : "paling sedikit "));
        a = missing_facts({}, nullptr, q, goal::fires("no.such.row"));
        CHECK(holds(explain(a, l), "no.such.row"));
        CHECK(holds(goal_text(goal::may_work(), l), l == language::en ? "work" : "bekerja"));
        CHECK_FALSE(goal_text(goal::discharge(), l).empty());
    }
}

TEST_CASE("an outcome is told by what it is", "[explain][missing_text]") {
    goal_outcome o{.decided = true, .ruling = ruling::breach};
    act const a{.what = {conduct::like}};
    CHECK(outcome_text(goal::verdict_on(a), o, language::en) == "breach");
    CHECK(outcome_text(goal::discharge(), o, language::id) == "tidak ada pemberhentian");
    o.discharge = consequence::discharge_with_honour;
    CHECK(outcome_text(goal::status(), o, language::en) ==
          "employment: in service; discharge: honourable discharge; work: no rule on going on working");
    CHECK(outcome_text(goal::status(), {}, language::en) == "undecided");
    o.deadline = deadline_state::missed;
    CHECK(outcome_text(goal::fires("x"), o, language::en) == "missed");
    value_class c{.of = word::attributes, .type = value_type::several, .groups = {1, 6}};
    CHECK(holds(class_text(c, {}, language::en), " and "));
    CHECK(class_text({.of = word::on_cltn, .type = value_type::flag, .values = 3}, {}, language::en) == "yes or no");
}

}  // namespace missing_text_test
