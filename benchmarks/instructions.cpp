// SPDX-License-Identifier: BSL-1.0
// Fixed inputs for counting instructions: valgrind --tool=callgrind --toggle-collect='counted_*' netralitas.bench.instructions hard
#include <cstdio>
#include <string_view>
#include <vector>

#include <netralitas/rules/batch.hpp>

#include "crowd.hpp"

using namespace benchmarks;

namespace {

constexpr date asked_on{2023, 12, 1};
std::vector<contest_info const*> const councils{&contests::dprd_2024, &contests::dpr_2024};

}  // namespace

extern "C" {

/// What is counted: callgrind collects inside these functions only.
[[gnu::noinline]] std::size_t counted_batch(batch_worker& worker, crowd const& c) {
    std::size_t sum = 0;
    worker.assess(c.people, [&](std::size_t, batch_answer const& a) { sum += a.findings.size() + a.verdicts.size(); });
    return sum;
}
[[gnu::noinline]] std::size_t counted_assess(batch_plan const& plan, crowd const& c) {
    std::size_t sum = 0;
    for (std::size_t i = 0; i < 50; ++i) {
        sum += plan.explain(c.people[i]).answer.findings.size();
    }
    return sum;
}
[[gnu::noinline]] std::size_t counted_calendar(work_calendar const& calendar) {
    std::size_t sum = 0;
    for (std::int32_t d = serial(date{2016, 1, 1}); d < serial(date{2024, 1, 1}); ++d) {
        date const day = from_serial(d);
        sum += calendar.is_workday(day).value_or(false) ? 1U : 0U;
        sum += static_cast<std::size_t>(calendar.count_workdays(day, add_days(day, 40)).value_or(0));
        sum += static_cast<std::size_t>(serial(calendar.add_workdays(day, 10).value_or(day)));
    }
    return sum;
}
[[gnu::noinline]] std::size_t counted_plan() {
    batch_plan const plan{question{.on = asked_on}, {&contests::dprd_2024}};
    return plan.contests().size();
}
}

int main(int argc, char** argv) {
    std::string_view const part = argc > 1 ? argv[1] : "";
    batch_plan const plan{question{.on = asked_on}, councils};
    std::size_t sum = 0;
    if (part == "realistic" || part == "hard") {
        auto const c = make_crowd(2000, part == "hard" ? 100 : 3, asked_on, 2);
        batch_worker worker{plan};
        for (int warm = 0; warm < 3; ++warm) {
            worker.assess(c.people, [&](std::size_t, batch_answer const& a) { sum += a.findings.size(); });
        }
        sum += counted_batch(worker, c);
    } else if (part == "assess") {
        sum = counted_assess(plan, make_crowd(2000, 100, asked_on, 2));
    } else if (part == "calendar") {
        sum = counted_calendar(*plan.asked().calendar);
    } else if (part == "plan") {
        sum = counted_plan();
    } else {
        std::fprintf(stderr, "usage: %s realistic|hard|assess|calendar|plan\n", argv[0]);
        return 2;
    }
    std::printf("%zu\n", sum);
    return 0;
}
