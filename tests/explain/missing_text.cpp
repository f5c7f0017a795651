// SPDX-License-Identifier: BSL-1.0
#include <netralitas/explain/missing_text.hpp>

#include <limits>
#include <string>
#include <vector>

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

TEST_CASE("a class of days is told by the day of the other fact wherever one of its ends is measured by it",
          "[explain][missing_text]") {
    constexpr auto least = std::numeric_limits<std::int32_t>::min();
    constexpr auto greatest = std::numeric_limits<std::int32_t>::max();
    auto const day = serial(date{2023, 5, 4});
    std::vector<value_class> const beside{
        {.of = word::party_card_issued, .type = value_type::day, .first = {day}, .last = {day}, .sample = day}};
    auto const told = [&](class_end first, class_end last, language l = language::id) {
        return class_text(
            {.of = word::resignation_submitted, .type = value_type::day, .first = first, .last = last, .sample = day},
            beside, l);
    };
    auto const by = word::party_card_issued;
    CHECK(told({day, by}, {greatest}) == "pada hari atau sesudah: KTA terbit, atau tidak sama sekali");
    CHECK(told({day + 1, by}, {greatest}) == "sesudah: KTA terbit, atau tidak sama sekali");
    CHECK(told({day + 1, by}, {greatest}, language::en) == "after: party card issued, or not at all");
    CHECK(told({least}, {day - 1, by}) == "sebelum: KTA terbit");
    CHECK(told({least}, {day, by}) == "tidak sesudah: KTA terbit");
    CHECK(told({least}, {day, by}, language::en) == "not after: party card issued");
    // The month of 4 May ends 27 days later, on the 31st.
    CHECK(told({least}, {day + 27, by}) == "sampai akhir bulan: KTA terbit");
    CHECK(told({day + 28, by}, {greatest}) == "sesudah akhir bulan: KTA terbit, atau tidak sama sekali");
    CHECK(told({least}, {greatest}) == "kapan pun, atau tidak sama sekali");
    CHECK(told({least}, {greatest}, language::en) == "on whatever day, or not at all");
    CHECK(told({day}, {day}) == "pada 4 Mei 2023");
    CHECK(told({day}, {day + 1}, language::en) == "from 4 May 2023, until 5 May 2023");
    // A measure that is not in the table cannot stand for itself.
    CHECK(told({day, word::list_filed}, {day + 1, word::list_filed}) == "mulai 4 Mei 2023, sampai 5 Mei 2023");
}

TEST_CASE("values of a class are told in words, whatever their type", "[explain][missing_text]") {
    auto const of_flag = [](std::uint64_t values, language l) {
        return class_text({.of = word::intentional, .type = value_type::flag, .values = values}, {}, l);
    };
    CHECK(of_flag(1, language::id) == "tidak");
    CHECK(of_flag(2, language::id) == "ya");
    CHECK(of_flag(3, language::id) == "ya atau tidak");
    CHECK(of_flag(3, language::en) == "yes or no");
    CHECK(class_text({.of = word::unbroken_service_years, .type = value_type::number, .first = {5}, .last = {9}}, {},
                     language::id) == "5 sampai 9");
    auto const kinds = (std::uint64_t{1} << static_cast<unsigned>(spouse_stage::none));
    CHECK(class_text({.of = word::spouse_stage, .type = value_type::one, .values = kinds}, {}, language::id) ==
          text_of(word::spouse_stage).values[static_cast<std::size_t>(spouse_stage::none)].id);
}

TEST_CASE("a goal on going on working is told by what holds for it", "[explain][missing_text]") {
    goal_outcome o{.decided = true, .duty = consequence::must_keep_working};
    CHECK(outcome_text(goal::may_work(), o, language::id) == "wajib tetap bekerja");
    o.duty = consequence::none;
    CHECK(outcome_text(goal::may_work(), o, language::en) == "no rule on going on working");
    CHECK(outcome_text(goal::may_work(), o, language::id) == "tidak ada aturan tentang tetap bekerja");
    o.decided = false;
    CHECK(outcome_text(goal::may_work(), o, language::id) == "belum dapat dijawab");
}

TEST_CASE("Markdown tells what is decided, which rows the law leaves open, and a ruling by its act",
          "[explain][missing_text]") {
    act const like{.what = {conduct::like, favours::party}};
    missing_answer a;
    a.asked = goal::verdict_on(like);
    a.now = {.decided = true, .ruling = ruling::breach};
    auto const en = explain(a, language::en, detail_level::normal, markup::markdown);
    CHECK(en.rfind("**the ruling on: ", 0) == 0);
    CHECK(holds(en, "** - Nothing is missing.\n\nbreach\n"));
    auto const id = explain(a, language::id, detail_level::normal, markup::markdown);
    CHECK(id.rfind("**penilaian atas: ", 0) == 0);
    CHECK(holds(id, "** - Tidak ada yang kurang.\n\npelanggaran\n"));
    a.state = missing_state::law_leaves_open;
    a.open_rows = {"party.member.resigner_honourable", "act.party_member.skb2022_b5", "deadline.cltn.report_back",
                   "no.such.row"};
    auto const open = explain(a, language::id, detail_level::normal, markup::markdown);
    CHECK_FALSE(holds(open, "\n\npelanggaran\n"));
    for (auto const* const row : {"(party.member.resigner_honourable).\n", "(act.party_member.skb2022_b5).\n",
                                  "(deadline.cltn.report_back).\n", "\nTerbuka: no.such.row.\n"}) {
        CAPTURE(row);
        CHECK(holds(open, row));
    }
    CHECK(holds(explain(a, language::en, detail_level::normal, markup::markdown), "\nOpen: no.such.row.\n"));
}

TEST_CASE("a table that is longer than a page says how much it leaves out", "[explain][missing_text]") {
    missing_answer a;
    a.state = missing_state::found;
    a.asked = goal::fires("party.member.resigner_honourable");
    for (std::int32_t i = 0; i < 15; ++i) {
        value_class const c{
            .of = word::unbroken_service_years, .type = value_type::number, .first = {i + 1}, .last = {i + 1}};
        a.table.push_back({.when = {c}, .then = {.decided = true, .holds = truth::yes}});
    }
    CHECK(holds(explain(a, language::en), "... and 3 more cases"));
    CHECK(holds(explain(a, language::id), "... dan 3 keadaan lain"));
    CHECK_FALSE(holds(explain(a, language::en, detail_level::full), "..."));
    a.table_bounded = true;
    CHECK(holds(explain(a, language::en, detail_level::full), "... and more cases"));
    CHECK(holds(explain(a, language::id), "... dan keadaan lain"));
    CHECK_FALSE(holds(explain(a, language::id, detail_level::brief), "..."));
}

TEST_CASE("a verdict of which no act is given names none", "[explain][missing_text]") {
    goal const g{.kind = goal_kind::verdict};
    CHECK(goal_text(g, language::en) == "the ruling on: ");
    CHECK(goal_text(g, language::id) == "penilaian atas: ");
}

TEST_CASE("ends measured by another fact are told in English too, and both of one day", "[explain][missing_text]") {
    constexpr auto least = std::numeric_limits<std::int32_t>::min();
    constexpr auto greatest = std::numeric_limits<std::int32_t>::max();
    auto const day = serial(date{2023, 5, 4});
    auto const by = word::party_card_issued;
    std::vector<value_class> const beside{
        {.of = by, .type = value_type::day, .first = {day}, .last = {day}, .sample = day}};
    auto const told = [&](class_end first, class_end last) {
        return class_text(
            {.of = word::resignation_submitted, .type = value_type::day, .first = first, .last = last, .sample = day},
            beside, language::en);
    };
    CHECK(told({day + 28, by}, {greatest}) == "after the end of the month of: party card issued, or not at all");
    CHECK(told({least}, {day + 27, by}) == "by the end of the month of: party card issued");
    CHECK(told({day, by}, {greatest}) == "on the day or after: party card issued, or not at all");
    CHECK(told({least}, {day - 1, by}) == "before: party card issued");
    // The same day, but one end of it moves with the other fact: the date alone would hide that.
    CHECK(told({day, by}, {day}) == "on the day or after: party card issued, until 4 May 2023");
    CHECK(told({day}, {day, by}) == "from 4 May 2023, not after: party card issued");
    CHECK(told({day}, {day}) == "on 4 May 2023");
}

TEST_CASE("a day that is no event cannot fail to happen", "[explain][missing_text]") {
    constexpr auto greatest = std::numeric_limits<std::int32_t>::max();
    auto const day = serial(date{2023, 5, 4});
    value_class const c{.of = word::conduct_day, .type = value_type::day, .first = {day}, .last = {greatest}};
    CHECK(class_text(c, {}, language::en) == "from 4 May 2023");
    CHECK(class_text(c, {}, language::id) == "mulai 4 Mei 2023");
    value_class event = c;
    event.of = word::resignation_submitted;
    CHECK(class_text(event, {}, language::id) == "mulai 4 Mei 2023, atau tidak sama sekali");
}

TEST_CASE("several facts of one line of the table stand in one cell", "[explain][missing_text]") {
    missing_answer a;
    a.state = missing_state::found;
    a.asked = goal::fires("party.member.resigner_honourable");
    value_class const five{.of = word::unbroken_service_years, .type = value_type::number, .first = {5}, .last = {9}};
    value_class const yes{.of = word::intentional, .type = value_type::flag, .values = 2};
    a.table = {{.when = {five, yes}, .then = {.decided = true, .holds = truth::no}}};
    std::string const years{text_of(word::unbroken_service_years).label.id};
    std::string const meant{text_of(word::intentional).label.id};
    CHECK(holds(explain(a, language::id, detail_level::normal, markup::markdown),
                ("| " + years + ": 5 sampai 9; " + meant + ": ya | tidak berlaku |\n").c_str()));
    CHECK(holds(explain(a, language::id), (": 5 sampai 9; " + meant.substr(0, meant.find(' '))).c_str()));
}

TEST_CASE("a goal of a kind without an enumerator is told as the status", "[explain][missing_text]") {
    goal const later{.kind = static_cast<goal_kind>(99)};
    CHECK(goal_text(later, language::id) == goal_text(goal::status(), language::id));
    goal_outcome const o{.decided = true};
    CHECK(outcome_text(later, o, language::en) == outcome_text(goal::status(), o, language::en));
}

}  // namespace missing_text_test
