// SPDX-License-Identifier: BSL-1.0
// Fixed inputs for counting instructions; scripts/count-instructions runs each part under callgrind. Prints how many questions are
// counted, and a sum that keeps the compiler from leaving them out.
#include <cstdio>
#include <string_view>
#include <vector>

#include <netralitas/rules/batch.hpp>

#include "crowd.hpp"

using namespace benchmarks;

namespace {

constexpr date asked_on{2023, 12, 1};
constexpr date first_day{2016, 1, 1};
constexpr date day_after_last{2024, 1, 1};
constexpr std::size_t explained = 50;
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
    for (std::size_t i = 0; i < explained; ++i) {
        sum += plan.explain(c.people[i]).answer.findings.size();
    }
    return sum;
}
[[gnu::noinline]] std::size_t counted_checked(work_calendar const& calendar) {
    std::size_t sum = 0;
    for (std::int32_t d = serial(first_day); d < serial(day_after_last); ++d) {
        date const day = from_serial(d);
        sum += calendar.is_workday(day).value_or(false) ? 1U : 0U;
        sum += static_cast<std::size_t>(calendar.count_workdays(day, add_days(day, 40)).value_or(0));
        sum += static_cast<std::size_t>(serial(calendar.add_workdays(day, 10).value_or(day)));
    }
    return sum;
}
[[gnu::noinline]] std::size_t counted_unchecked(workday_table const& t) {
    std::size_t sum = 0;
    for (std::int32_t d = serial(first_day); d < serial(day_after_last); ++d) {
        auto const p = workday_table::position(from_serial(d));
        sum += t.is_workday(p) ? 1U : 0U;
        sum += static_cast<std::size_t>(t.through(p + 40) - t.through(p));
        sum += static_cast<std::size_t>(serial(workday_table::day_at(t.nth(t.through(p) + 10 - 1))));
    }
    return sum;
}
[[gnu::noinline]] std::size_t counted_build() {
    work_calendar const calendar;
    return calendar.table().days();
}
[[gnu::noinline]] std::size_t counted_plan() {
    batch_plan const plan{question{.on = asked_on}, {&contests::dprd_2024}};
    return plan.contests().size();
}
}

int main(int argc, char** argv) {
    std::string_view const part = argc > 1 ? argv[1] : "";
    constexpr std::size_t people = 2000;
    constexpr auto days = static_cast<std::size_t>(serial(day_after_last) - serial(first_day));
    std::size_t questions = 1;
    std::size_t sum = 0;
    work_calendar const calendar;
    if (part == "checked") {
        questions = 3 * days;
        sum = counted_checked(calendar);
    } else if (part == "unchecked") {
        questions = 3 * days;
        sum = counted_unchecked(calendar.table());
    } else if (part == "build") {
        sum = counted_build();
    } else if (part == "plan") {
        sum = counted_plan();
    } else if (part == "realistic" || part == "hard" || part == "strangers" || part == "assess") {
        batch_plan const plan{question{.on = asked_on}, councils};
        auto const c = part == "strangers" ? make_strangers(people, asked_on, 2)
                                           : make_crowd(people, part == "realistic" ? 3 : 100, asked_on, 2);
        if (part == "assess") {
            questions = explained;
            sum = counted_assess(plan, c);
        } else {
            batch_worker worker{plan};
            for (int warm = 0; warm < (part == "strangers" ? 0 : 3); ++warm) {
                worker.assess(c.people, [&](std::size_t, batch_answer const& a) { sum += a.findings.size(); });
            }
            questions = people;
            sum += counted_batch(worker, c);
        }
    } else {
        std::fprintf(stderr, "usage: %s checked|unchecked|build|realistic|hard|strangers|assess|plan\n", argv[0]);
        return 2;
    }
    std::printf("%zu questions, sum %zu\n", questions, sum);
    return 0;
}
