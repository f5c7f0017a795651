// SPDX-License-Identifier: BSL-1.0
#include <netralitas/explain/difference_text.hpp>

#include <algorithm>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <catch.hpp>

namespace difference_text_test {

using namespace netralitas;

namespace {

facts complete(facts f) { return f.nothing_else_happened(); }
// The teacher of the circular of KASN: letter 10 April, card 4 May 2023.
assessment teacher() {
    return assess(complete({pns, appointed(date{2012, 3, 1}), resignation_submitted(date{2023, 4, 10}),
                            party_card_issued(date{2023, 5, 4}), list_filed(date{2023, 5, 10}), letter_ground::party}),
                  &contests::dprd_2024, {.on = date{2023, 6, 1}});
}
reading_table approach_on_saturday() {
    date const saturday{2024, 8, 3};
    std::vector<act> const acts{{.what = {conduct::approach_party, favours::own_candidacy, conduct_day(saturday)}}};
    return compare_readings(complete({pns, appointed(date{2014, 3, 1})}), &contests::pilkada_2024, {.on = saturday},
                            acts);
}
knowledge over_eid() {
    return compare_knowledge(complete({pns, appointed(date{2012, 3, 1}), recommendation_received(date{2023, 4, 17})}),
                             nullptr, {.on = date{2023, 4, 17}}, as_known_on{date{2023, 3, 27}},
                             as_known_on{date{2023, 7, 1}});
}
bool has(std::string const& s, std::string_view what) { return s.find(what) != std::string::npos; }
std::vector<std::string> lines_of(std::string const& s) {
    std::vector<std::string> out;
    std::istringstream in{s};
    for (std::string l; std::getline(in, l);) {
        out.push_back(l);
    }
    return out;
}
std::ptrdiff_t bars(std::string const& s) { return std::count(s.begin(), s.end(), '|'); }

}  // namespace

TEST_CASE("a supposition tells what was changed, then the outcome of both sides with their articles",
          "[difference_text]") {
    auto const late = what_if(teacher(), resignation_submitted(date{2023, 5, 15}));
    auto const en = explain(late, language::en);
    CHECK(en.find("resignation filed: 10 April 2023") < en.find("-> 15 May 2023"));
    CHECK(en.find("-> 15 May 2023") < en.find("discharged with honour, since 30 April 2023"));
    CHECK(has(en, "-> discharged without honour, since 31 May 2023"));
    CHECK(has(en, "art. 255(3)"));
    CHECK(has(en, "art. 255(4)"));
    CHECK(has(en, "party.member.resign_after_card"));
    auto const id = explain(late, language::id);
    CHECK(has(id, "diberhentikan dengan hormat, sejak 30 April 2023"));
    CHECK(has(id, "-> diberhentikan tidak dengan hormat, sejak 31 Mei 2023"));
    CHECK(has(id, "PP 11/2017"));
    CHECK(has(id, "ayat (4)"));
    for (auto const& l : lines_of(en)) {
        CHECK(l.size() <= 102);
    }
    std::ostringstream out;
    out << late;
    CHECK(out.str() == en);
}

TEST_CASE("the levels nest: one line, the outcomes, every row", "[difference_text]") {
    auto const late = what_if(teacher(), resignation_submitted(date{2023, 5, 15}));
    auto const brief = explain(late, language::en, detail_level::brief);
    CHECK(lines_of(brief).size() == 1);
    CHECK(has(brief, "discharged with honour, since 30 April 2023 -> discharged without honour, since 31 May 2023"));
    CHECK_FALSE(has(explain(late, language::en), "Discharge without honour follows for a PNS"));
    auto const full = explain(late, language::en, detail_level::full);
    CHECK(has(full, "Discharge without honour follows for a PNS"));
    for (auto const& r : late.moved.rows()) {
        CAPTURE(r.id());
        std::string joined;
        for (auto const& l : lines_of(full)) {
            joined += l.substr(std::min<std::size_t>(16, l.size())) + ' ';
        }
        CHECK(has(joined, r.id()));
    }
}

TEST_CASE("where nothing changes the text says so", "[difference_text]") {
    auto const a = teacher();
    CHECK(explain(what_if(a), language::en, detail_level::brief) == "nothing changes\n");
    CHECK(has(explain(what_if(a), language::id), "tidak ada yang berubah"));
    CHECK(has(explain(what_if(a), language::id, detail_level::normal, markup::markdown), "tidak ada yang berubah"));
    CHECK(explain(what_if(a, on{date{2023, 6, 2}}), language::en, detail_level::brief) ==
          "Day: Thursday, 1 June 2023 -> Friday, 2 June 2023 => nothing changes\n");
}

TEST_CASE("readings, days of knowledge, contests, books and calendars are told as such", "[difference_text]") {
    auto const a = teacher();
    CHECK(has(explain(what_if(a, reading_set{"kudus_2023"}), language::en), "kudus_2023 (personnel office of Kudus)"));
    CHECK(has(explain(what_if(a, as_known_on{date{2023, 6, 1}}), language::id),
              "menurut yang diketahui pada 1 Juni 2023"));
    CHECK(has(explain(what_if(a, contests::dpr_2024), language::en), std::string{contests::dpr_2024.id}));
    static constexpr norm draft[] = {{.id = "draft.row",
                                      .kind = deontic::prohibition,
                                      .then = consequence::breach,
                                      .when = became_party_member,
                                      .basis = {pp_11_2017},
                                      .selected_by = selects::day_asked,
                                      .words = {"A draft row.", "Ketentuan rancangan."}}};
    auto const drafted = explain(what_if(a, rule_book{}.with(std::span<norm const>{draft})), language::en);
    CHECK(has(drafted, "Rules"));
    CHECK(has(drafted, "Now applies   A draft row."));
    CHECK(has(drafted, "draft.row; PP 11/2017"));
    CHECK(has(explain(what_if(a, work_calendar{calendar_options{.week = work_week::six_days}}), language::en),
              "Calendar"));
}

TEST_CASE("a local holiday is skipped by what declares it", "[difference_text]") {
    static constexpr instrument regent{.id = "keputusan_bupati_9_2024",
                                       .short_name = "Keputusan Bupati 9/2024",
                                       .title = {"Regional holiday", "Hari libur daerah"},
                                       .issued = between(date{2024, 1, 2}, date{2024, 1, 2}),
                                       .force = between(date{2024, 1, 2}, date{2024, 12, 31})};
    static constexpr extra_day founding[] = {{date{2024, 7, 12}, {"Founding day", "Hari jadi"}, regent}};
    auto const a = assess(complete({pns, decision_received(date{2024, 7, 8})}), nullptr, {.on = date{2024, 7, 9}});
    work_calendar const here{{.extra = founding}};
    auto const s = what_if(a, here);
    CHECK(has(explain(s, language::id, detail_level::normal, markup::markdown),
              "melewati 2024-07-12 Hari jadi (Keputusan Bupati 9/2024)"));
}

TEST_CASE("a mover from which nothing follows by itself is told by its words", "[difference_text]") {
    facts const letter_before_card =
        complete({pns, resignation_submitted(date{2023, 5, 8}), party_card_issued(date{2023, 5, 9}),
                  list_filed(date{2023, 5, 12}), letter_ground::party});
    auto const k = compare_knowledge(letter_before_card, &contests::dprd_2024, {.on = date{2023, 6, 1}},
                                     as_known_on{date{2023, 6, 1}}, as_known_on{date{2023, 8, 1}});
    REQUIRE(k.movers.size() == 1);
    auto const s = explain(k, language::id, detail_level::normal, markup::markdown);
    CHECK(has(s, "**2023-07-20** SE KASN 6/2023: "));
    CHECK(has(s, "<br>Kini berlaku: Dalam hal keanggotaan partai dipersoalkan, "));
}

TEST_CASE("two days of knowledge: the days that the counts do not share, and the decree", "[difference_text]") {
    auto const k = over_eid();
    auto const en = explain(k, language::en);
    CHECK(has(en, "Friday, 12 May 2023: running"));
    CHECK(has(en, "-> Monday, 15 May 2023: running"));
    CHECK(has(en, "2023-04-26 Joint leave"));
    CHECK(has(en, "2023-04-19 Joint leave"));
    CHECK_FALSE(has(en, "2023-04-24"));  // off on both days of knowledge
    CHECK(has(explain(k, language::en, detail_level::full), "2023-04-24"));
    CHECK(has(en, "Moved by\n  2023-03-28    SKB 327/2023"));
    CHECK(has(explain(k, language::id), "Digeser oleh\n  2023-03-28    SKB 327/2023"));
    auto const brief = explain(k, language::en, detail_level::brief);
    CHECK(lines_of(brief).size() == 1);
    CHECK(has(brief, "moved by SKB 327/2023, 1/2023, 1/2023 (2023-03-28)"));
    auto const refused = compare_knowledge(facts{pns}, nullptr, {.on = date{2023, 1, 1}}, as_known_on{date{2023, 1, 2}},
                                           as_known_on{date{2023, 1, 1}});
    CHECK(has(explain(refused, language::en), "1014"));
}

TEST_CASE("readings stand side by side, each with whose it is, what it says and on what it rests", "[difference_text]") {
    auto const t = approach_on_saturday();
    auto const en = explain(t, language::en);
    for (auto const& o : t.others) {
        CAPTURE(o.key);
        CHECK(has(en, o.key));
        CHECK(has(en, o.sides[0].side->who.en));
    }
    CHECK(has(en, "Whose         Bawaslu of Bengkulu"));
    CHECK(has(en, "Rests on      SE KASN 6/2023 part C.2.a"));
    CHECK(en.find("National") < en.find("bawaslu_bengkulu_2024"));
    for (auto const& l : lines_of(en)) {
        CHECK(l.size() <= 104);
    }
    CHECK(has(explain(t, language::id), "Siapa         Bawaslu Bengkulu"));
    CHECK(has(explain(t, language::en, detail_level::full), "No effect"));
    auto const brief = lines_of(explain(t, language::en, detail_level::brief));
    CHECK(brief.size() == t.others.size());

    auto const none = compare_readings(complete({pns, appointed(date{2014, 3, 1})}), &contests::pilkada_2024,
                                       {.on = date{2023, 3, 1}});
    CHECK(explain(none, language::en) == "No reading changes the answer.\n");
}

TEST_CASE("a Markdown table has as many columns in every line", "[difference_text]") {
    auto const t = approach_on_saturday();
    for (auto const l : {language::en, language::id}) {
        std::size_t rows = 0;
        for (auto const& row : lines_of(explain(t, l, detail_level::full, markup::markdown))) {
            if (!row.empty() && row.front() == '|') {
                ++rows;
                CHECK(bars(row) == static_cast<std::ptrdiff_t>(t.others.size()) + 3);
            }
        }
        CHECK(rows >= 3);
        auto const late = what_if(teacher(), resignation_submitted(date{2023, 5, 15}));
        for (auto const& row : lines_of(explain(late, l, detail_level::full, markup::markdown))) {
            CHECK((row.empty() || row.front() != '|' || bars(row) == 4));
        }
        CHECK(has(explain(over_eid(), l, detail_level::normal, markup::markdown), "- **2023-03-28** SKB 327/2023"));
    }
    CHECK(detail::cell("a|b\nc") == "a\\|b c");
}

TEST_CASE("words wider than a column are cut at a dot where there is one", "[difference_text]") {
    CHECK(detail::folded("one two", 7) == std::vector<std::string>{"one two"});
    CHECK(detail::folded("one two", 6) == std::vector<std::string>{"one", "two"});
    CHECK(detail::folded("deadline.pileg_2024.decree", 12) ==
          std::vector<std::string>{"deadline.", "pileg_2024.", "decree"});
    CHECK(detail::folded("abcdefgh", 5) == std::vector<std::string>{"abcde", "fgh"});
    CHECK(detail::folded("", 5) == std::vector<std::string>{""});
}

}  // namespace difference_text_test
