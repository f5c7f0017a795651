// SPDX-License-Identifier: BSL-1.0
#include <netralitas/explain/condition_text.hpp>

#include <string>

#include <catch.hpp>

namespace condition_text_test {

using namespace netralitas;

namespace {

std::string told(literal const& x, language l) { return literal_text(x, national_law(), l); }
std::string label(word w, language l) { return std::string{text_of(w).label.in(l)}; }

}  // namespace

TEST_CASE("a reference to another row is told and denied in both languages", "[explain][condition_text]") {
    CHECK(told(applies("party.member.resigner_honourable"), language::en) == "applies: party.member.resigner_honourable");
    CHECK(told(!applies("party.member.resigner_honourable"), language::en) ==
          "does not apply: party.member.resigner_honourable");
    CHECK(told(!missed("deadline.cltn.report_back"), language::en) == "not missed: deadline.cltn.report_back");
    CHECK(told(missed("deadline.cltn.report_back"), language::id) == "terlewat: deadline.cltn.report_back");
}

TEST_CASE("a comparison of which the right side is not given ends with its sign", "[explain][condition_text]") {
    literal const half{word::resignation_submitted, test::less};
    CHECK(told(half, language::en) == label(word::resignation_submitted, language::en) + " before ");
    CHECK(told(!half, language::id) == "bukan: " + label(word::resignation_submitted, language::id) + " sebelum ");
}

TEST_CASE("alternatives are joined by or, clauses by and, in either language", "[explain][condition_text]") {
    condition const c = (became_party_member || registered_as_candidate) && !on_cltn;
    auto const joined = [&](language l, std::string const& either, std::string const& both, std::string const& no) {
        return label(word::became_party_member, l) + either + label(word::registered_as_candidate, l) + both + no +
               label(word::on_cltn, l);
    };
    CHECK(condition_text(c, national_law(), language::id) == joined(language::id, " atau ", "; dan ", "bukan: "));
    CHECK(condition_text(c, national_law(), language::en) == joined(language::en, " or ", "; and ", "not: "));
}

TEST_CASE("the units and the conventions of a count have English words too", "[explain][condition_text]") {
    deadline_row row{.id = "term.of_test", .from = word::decision_received, .due = {"answer", "jawaban"}};
    deadline_answer d{.row = &row, .counted_from = date{2024, 7, 8}, .due = {.day = no_last_day}};
    std::string const event = label(word::decision_received, language::en) + " (8 July 2024)";
    auto const counted = [&](unit u, counting how) {
        row.length = term{.amount = 7, .unit = u};
        d.due.convention = how;
        return counting_text(d, language::en);
    };
    CHECK(counted(unit::calendar_day, counting::event_day_counts) ==
          "7 calendar days after: " + event + "; the day itself is day one");
    CHECK(counted(unit::day_unspecified, counting::day_after_event) ==
          "7 days after: " + event + "; the day after is day one");
    CHECK(counted(unit::hour, counting::full_days_between) == "7 hours after: " + event + "; full days between");
    CHECK(counted(unit::month, counting::same_day_number) == "7 months after: " + event + "; same day number");
    CHECK(counted(unit::working_day, counting::plain_subtraction) ==
          "7 work days after: " + event + "; plain subtraction");
}

TEST_CASE("a value is told by its type: a day, a number, yes or no, or its label", "[explain][condition_text]") {
    CHECK(value_text(word::resignation_submitted, serial(date{2023, 5, 31}), language::id) == "31 Mei 2023");
    CHECK(value_text(word::unbroken_service_years, 5, language::en) == "5");
    CHECK(value_text(word::intentional, 1, language::en) == "yes");
    CHECK(value_text(word::intentional, 0, language::en) == "no");
    CHECK(value_text(word::intentional, 0, language::id) == "tidak");
    std::uint64_t const two =
        1U << static_cast<unsigned>(attributes::party) | 1U << static_cast<unsigned>(attributes::asn);
    auto const text = value_text(word::attributes, static_cast<std::int32_t>(two), language::id);
    CHECK(text == values_text(word::attributes, two, language::id));
    CHECK(text.find(", ") != std::string::npos);
}

}  // namespace condition_text_test
