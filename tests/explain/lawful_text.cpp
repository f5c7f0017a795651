// SPDX-License-Identifier: BSL-1.0
#include <netralitas/explain/lawful_text.hpp>

#include <string>

#include <catch.hpp>

namespace lawful_text_test {

using namespace netralitas;

namespace {
bool holds(std::string const& text, char const* part) { return text.find(part) != std::string::npos; }
facts on_leave() {
    facts f{pns, appointed(date{2012, 3, 1}), cltn_start(date{2023, 3, 1}), cltn_end(date{2023, 12, 31})};
    return f.nothing_else_happened();
}
interval const months = between(date{2024, 1, 1}, date{2024, 6, 30});
}  // namespace

TEST_CASE("intervals are told with the rows that decide them", "[explain][lawful_text]") {
    auto const a = lawful_days(on_leave(), nullptr, {}, deed{report_back_received}, months);
    auto const en = explain(a, language::en);
    CHECK(en.rfind("report of the end of CLTN\n  lawful from Monday, 1 January 2024, the first day asked about\n"
                   "  lawful until Wednesday, 31 January 2024\n",
                   0) == 0);
    CHECK(holds(en, "1 January 2024 to 31 January 2024: lawful"));
    CHECK(holds(en, "1 February 2024 to 30 June 2024: too late"));
    CHECK(holds(en, "due Wednesday, 31 January 2024"));
    CHECK(holds(en, "deadline.cltn.report_back"));
    auto const id = explain(a, language::id);
    CHECK(holds(id, "terlambat"));
    CHECK(holds(id, "jatuh tempo Rabu, 31 Januari 2024"));
    CHECK(holds(explain_latest(a, language::en), "lawful until Wednesday, 31 January 2024"));
    CHECK(holds(explain_earliest(a, language::id), "boleh mulai Senin, 1 Januari 2024"));
    auto const table = explain(a, language::en, detail_level::normal, markup::markdown);
    CHECK(holds(table, "- lawful until Wednesday, 31 January 2024\n\n| days | what it is | why |"));
    CHECK(holds(table, "| 1 February 2024 to 30 June 2024 | too late | term: "));
}

TEST_CASE("no day, an open day and a refused question are told", "[explain][lawful_text]") {
    facts f{pns};
    deed const approach{facts{conduct::approach_party, favours::own_candidacy}};
    auto const open = lawful_days(f, &contests::dprd_2024, {}, approach, months);
    CHECK(holds(explain_earliest(open, language::en), "undecided; needs: "));
    CHECK(holds(explain_earliest(open, language::id), "perlu: "));
    f.nothing_else_happened();
    f.join({spouse_stage::none, attributes::none, state_facilities(false), campaign_role::none});
    auto const none = lawful_days(f, &contests::dprd_2024, {}, approach, months);
    CHECK(holds(explain_earliest(none, language::en), "on no day lawful"));
    CHECK(holds(explain_latest(none, language::id), "tidak boleh pada hari"));
    CHECK(holds(explain(none, language::id),
                "\n  tidak boleh pada hari apa pun, 1 Januari 2024 sampai 30 Juni 2024\n1 Januari"));
    // Where no row speaks of a deed, nobody may be told that it is unlawful.
    auto const unruled = lawful_days(f, nullptr, {}, deed{word::pair_registered}, months);
    CHECK(holds(explain_earliest(unruled, language::en), "no rule known that speaks of it, 1 January 2024"));
    CHECK_FALSE(holds(explain_earliest(unruled, language::id), "tidak boleh"));
    auto const refused = lawful_days(f, nullptr, {}, deed{word::on_cltn}, months);
    CHECK_FALSE(explain_earliest(refused, language::en).empty());
    CHECK(holds(explain(refused, language::en), "on_cltn"));
    for (auto const s :
         {day_state::lawful, day_state::late, day_state::breach, day_state::undecided, day_state::no_rule_known}) {
        CHECK_FALSE(name_of(s).en.empty());
        CHECK_FALSE(name_of(s).id.empty());
    }
}

}  // namespace lawful_text_test
