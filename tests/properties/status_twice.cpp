// SPDX-License-Identifier: BSL-1.0
// The regions of status against the slow machine: every state and every event after it, for every kind of worker and every contest;
// and every two events on one day.
#include <netralitas/rules/assessment.hpp>

#include <cstddef>
#include <iterator>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include <catch.hpp>

#include <netralitas/contest/contests.hpp>
#include <netralitas/io/names.hpp>

#include "long_run.hpp"
#include "status_comparison.hpp"

namespace status_twice_test {

using namespace netralitas;

namespace {

// Nobody can state the class of a discharge; the day of it can be stated.
std::optional<word> stated_as(std::string const& event) {
    auto const w = find_word(event);
    return w ? std::optional{*w} : std::nullopt;
}
void happen(facts& f, std::string const& event, date d) {
    if (auto const w = stated_as(event)) {
        f.state({*w, value_type::day, serial(d)});
    }
}

// A PNS whom both discharges can befall: a letter before the party card, or the card alone.
void discharge(facts& f, std::string const& event, date d) {
    if (event == "discharge_with_honour") {
        f.state(resignation_submitted(add_days(d, -20)));
        f.state(party_card_issued(add_days(d, -1)));
        f.state(discharge_effective(d));
    } else if (event == "discharge_without_honour") {
        f.state(party_card_issued(add_days(d, -1)));
        f.state(discharge_effective(d));
    }
}

std::vector<slow_status::region const*> regions() {
    return {&slow_status::employment(), &slow_status::candidacy(), &slow_status::party()};
}

}  // namespace

TEST_CASE("every state and event, for every kind of worker and contest, leads where the slow machine goes", "[status]") {
    std::size_t const kinds = enumerator_count<employment>;
    std::size_t const contests = std::size(all_contests) + 1;
    std::size_t turn = 0;
    std::size_t asked = 0;
    std::size_t discharged = 0;
    for (auto const* region : regions()) {
        auto const ways = slow_status::ways(*region);
        CHECK(ways.size() == region->states.size());
        for (auto const& [state, way] : ways) {
            for (auto const& event : region->events) {
                facts history;
                date d{2023, 3, 1};
                for (auto const& e : way) {
                    d = add_days(d, 25);
                    happen(history, e, d);
                    discharge(history, e, d);
                }
                d = add_days(d, 25);
                bool const again = stated_as(event) && history.known(*stated_as(event));
                if (!again) {  // an event has one day
                    happen(history, event, d);
                    discharge(history, event, d);
                }
                // Every kind with every contest, or one kind with one contest each time, in turn; a PNS always, for the discharges.
                std::size_t const pairs = kinds * contests;
                std::vector<std::size_t> chosen{static_cast<std::size_t>(pns)};
                for (std::size_t i = properties::long_run() ? 0 : turn++ * 7 % pairs; i < pairs;
                     i += properties::long_run() ? 1 : pairs / 12) {
                    chosen.push_back(i);
                }
                for (auto const i : chosen) {
                    facts f = history;
                    f.state(static_cast<employment>(i % kinds));
                    f.nothing_else_happened();
                    auto const c = i / kinds;
                    question const q{.on = date{2024, 12, 1}};
                    auto const a = assess(f, c == 0 ? nullptr : all_contests[c - 1], q);
                    CAPTURE(state, event, i % kinds, c);
                    CHECK(slow_status::differs(a, f) == "");
                    ++asked;
                    discharged += a.status.employment == employment_state::discharged_with_honour ||
                                          a.status.employment == employment_state::discharged_without_honour
                                      ? 1U
                                      : 0U;
                }
            }
        }
    }
    CHECK(asked > 700);
    CHECK(discharged > 20);
}

TEST_CASE("two events of one day lead where their order does not matter, or the answer is open", "[status]") {
    std::size_t open = 0;
    std::size_t asked = 0;
    std::size_t turn = 0;
    for (auto const* region : regions()) {
        for (auto const& [state, way] : slow_status::ways(*region)) {
            for (auto const& first : region->events) {
                for (auto const& second : region->events) {
                    auto const one = stated_as(first);
                    auto const other = stated_as(second);
                    if (!one || !other || !(first < second) ||
                        turn++ % static_cast<std::size_t>(properties::stride(2)) != 0) {
                        continue;
                    }
                    facts f{pns};
                    date d{2023, 3, 1};
                    for (auto const& e : way) {
                        d = add_days(d, 25);
                        happen(f, e, d);
                        discharge(f, e, d);
                    }
                    d = add_days(d, 25);
                    if (f.known(*one) || f.known(*other)) {
                        continue;
                    }
                    happen(f, first, d);
                    happen(f, second, d);
                    f.nothing_else_happened();
                    question const q{.on = date{2024, 12, 1}};
                    auto const a = assess(f, nullptr, q);
                    CAPTURE(state, first, second);
                    CHECK(slow_status::differs(a, f) == "");
                    open += a.status.employment_open != 0 || a.status.candidacy_open != 0 ? 1U : 0U;
                    ++asked;
                }
            }
        }
    }
    CHECK(asked > 150);
    CHECK(open > 10);
}

}  // namespace status_twice_test
