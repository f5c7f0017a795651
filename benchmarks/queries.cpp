// SPDX-License-Identifier: BSL-1.0
// Each query for one person: a civil servant on a list of 2023 who filed the letter before the card (SE KASN 6/2023 C.1.b), and one
// who approached a party on a Saturday of 2024.
#include <string>
#include <vector>

#include <benchmark/benchmark.h>

#include <netralitas/io/answer_json.hpp>
#include <netralitas/io/audit_record.hpp>
#include <netralitas/queries.hpp>

using namespace netralitas;

namespace {

constexpr question june{.on = date{2023, 6, 1}};

facts const& teacher() {
    static facts const f = [] {
        facts t{pns, appointed(date{2012, 3, 1}), resignation_submitted(date{2023, 4, 10}),
                party_card_issued(date{2023, 5, 4}), registered_as_candidate(date{2023, 5, 10})};
        return t.nothing_else_happened();
    }();
    return f;
}
// The same, of whom it is not known whether a letter was filed.
facts const& open_case() {
    static facts const f{pns, appointed(date{2012, 3, 1}), party_card_issued(date{2023, 5, 4})};
    return f;
}
assessment const& answer() {
    static assessment const a = assess(teacher(), &contests::dprd_2024, june);
    return a;
}
facts const official{pns, appointed(date{2010, 1, 1})};
question const saturday{.on = date{2024, 8, 3}};
act const approach{.what = facts{conduct::approach_party, favours::own_candidacy, conduct_day(date{2024, 8, 3})},
                   .at = local_time{10, 0, zone::wib}};
interval const a_year{date{2022, 10, 1}, date{2023, 9, 30}};

template <class Ask>
void measure(benchmark::State& state, Ask ask) {
    for (auto _ : state) {
        auto result = ask();
        benchmark::DoNotOptimize(result);
    }
}
#define QUERY(name, expression)                    \
    void name(benchmark::State& state) {           \
        measure(state, [] { return expression; }); \
    }                                              \
    BENCHMARK(name)->Unit(benchmark::kMicrosecond)

QUERY(assess_one, assess(teacher(), &contests::dprd_2024, june));
QUERY(why_answer, why(answer()));
QUERY(why_row, why(answer(), "party.member.resigner_honourable"));
QUERY(why_not_row, why_not(answer(), "party.member.dishonourable_discharge"));
QUERY(missing_of_row,
      missing_facts(open_case(), &contests::dprd_2024, june, goal::fires("party.member.resigner_honourable")));
QUERY(missing_of_status, missing_facts(open_case(), &contests::dprd_2024, june, goal::status()));
QUERY(what_if_statement, what_if(answer(), resignation_submitted(date{2023, 5, 15})));
QUERY(compare_two, compare(answer(), answer()));
QUERY(next, next_deadlines(teacher(), &contests::dprd_2024, june));
QUERY(lawful_event, lawful_days(teacher(), &contests::dprd_2024, june, deed{resignation_submitted}, a_year));
QUERY(lawful_act, lawful_days(official, &contests::dprd_2024, {},
                              deed{facts{conduct::approach_party, favours::own_candidacy}}, a_year));
QUERY(knowledge_of_two_months, compare_knowledge(teacher(), &contests::dprd_2024, june, as_known_on{date{2023, 3, 27}},
                                                 as_known_on{date{2023, 7, 1}}));
QUERY(readings_of_an_act, compare_readings(official, &contests::pilkada_2024, saturday, std::span{&approach, 1}));
QUERY(words_of_an_answer, explain(answer(), language::id, detail_level::full));
QUERY(json_of_an_answer, answer_json<nlohmann::ordered_json>(answer(), detail_level::full));
QUERY(record, record_of(answer()));

}  // namespace

BENCHMARK_MAIN();
