// SPDX-License-Identifier: BSL-1.0
// The batch door: realistic and hard mix, three costs, beside a hand-written chain and the floor; the first pass of all; the curves of
// people and of rules. It refuses to measure where the chain or a grown law answers differently.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <deque>
#include <iterator>
#include <memory>
#include <string>
#include <vector>

#include <unistd.h>

#include <benchmark/benchmark.h>

#include <netralitas/queries.hpp>

#include "crowd.hpp"
#include "if_chain.hpp"
#include "only_norms.hpp"

using namespace benchmarks;

namespace {

constexpr date asked_on{2023, 12, 1};
constexpr std::uint32_t realistic = 3;
constexpr std::uint32_t hard = 100;

std::vector<contest_info const*> const councils{&contests::dprd_2024, &contests::dpr_2024};

batch_plan const& plan() {
    static batch_plan const p{question{.on = asked_on}, councils};
    return p;
}
crowd const& people(std::size_t count, std::uint32_t percent) {
    struct kept {
        std::size_t count;
        std::uint32_t percent;
        crowd who;
    };
    static std::deque<kept> crowds;
    for (auto const& k : crowds) {
        if (k.count == count && k.percent == percent) {
            return k.who;
        }
    }
    if (crowds.size() > 2) {
        crowds.pop_front();  // ten million people at a time are enough
    }
    return crowds.emplace_back(kept{count, percent, make_crowd(count, percent, asked_on, 2)}).who;
}
crowd const& strangers() {
    static crowd const c = make_strangers(100'000, asked_on, 2);
    return c;
}
/// What a crowd takes, roughly: six events for each who has any.
std::size_t bytes_of(std::size_t count, std::uint32_t percent) {
    return count * (sizeof(person_record) + 8 + 8 * sizeof(event_record) * percent / 100);
}
/// What the machine says is free; where it does not say, enough.
std::size_t free_memory() {
#ifdef _SC_AVPHYS_PAGES
    return static_cast<std::size_t>(sysconf(_SC_AVPHYS_PAGES)) * static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
#else
    return SIZE_MAX;
#endif
}
void per_person(benchmark::State& state, std::size_t count) {
    state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(count));
}

template <batch_detail Detail>
std::size_t pass(batch_worker& worker, crowd const& c) {
    std::size_t sum = 0;
    worker.assess<Detail>(c.people, [&](std::size_t, batch_answer const& a) {
        sum += (a.found ? 1U : 0U) + a.findings.size() + a.missed.size();
        for (auto const& v : a.verdicts) {
            sum += static_cast<std::size_t>(v.ruling) + v.findings.size();
        }
    });
    return sum;
}
/// Warm: the worker has met these people before.
template <batch_detail Detail>
void run(benchmark::State& state, batch_plan const& on, crowd const& c) {
    batch_worker worker{on};
    if (c.people.size() <= 1'000'000) {
        pass<Detail>(worker, c);
        pass<Detail>(worker, c);
    }
    for (auto _ : state) {
        auto sum = pass<Detail>(worker, c);
        benchmark::DoNotOptimize(sum);
    }
    per_person(state, c.people.size());
}
/// Cold: a new worker, who has met nobody. People without events cost nothing there, so only crowds who all have some are asked.
void first_pass(benchmark::State& state, crowd const& c) {
    for (auto _ : state) {
        state.PauseTiming();
        auto worker = std::make_unique<batch_worker>(plan());
        state.ResumeTiming();
        auto sum = pass<batch_detail::cited>(*worker, c);
        benchmark::DoNotOptimize(sum);
        state.PauseTiming();
        worker.reset();
        state.ResumeTiming();
    }
    per_person(state, c.people.size());
}
void floor_of_reading(benchmark::State& state, std::uint32_t percent) {
    auto const& c = people(1'000'000, percent);
    for (auto _ : state) {
        std::uint64_t sum = 0;
        for (auto const& p : c.people) {
            sum += p.kinds.bits + p.contest + static_cast<std::uint32_t>(serial(p.appointed));
            for (auto const& e : p.events) {
                sum += static_cast<std::uint32_t>(e.value) + static_cast<std::uint8_t>(e.what);
            }
        }
        benchmark::DoNotOptimize(sum);
    }
    per_person(state, c.people.size());
}
void chain(benchmark::State& state, std::uint32_t percent) {
    auto const& c = people(1'000'000, percent);
    for (auto _ : state) {
        std::uint64_t sum = 0;
        for (auto const& p : c.people) {
            sum += if_chain(p, serial(asked_on));
        }
        benchmark::DoNotOptimize(sum);
    }
    per_person(state, c.people.size());
}
void full(benchmark::State& state, std::uint32_t percent) {
    auto const& c = people(1'000, percent);
    for (auto _ : state) {
        for (auto const& p : c.people) {
            auto const e = plan().explain(p);
            benchmark::DoNotOptimize(e.answer.findings.data());
        }
    }
    per_person(state, c.people.size());
}

/// What the copies of the carried law speak of.
enum class copies { other_years, other_contests, other_people, in_force };

/// The carried law `times` over: what a law that has grown for decades costs, and what one costs that is so much denser.
struct grown_law {
    grown_law(unsigned times, copies made) {
        rule_book const& carried = national_law();
        for (unsigned k = 1; k < times; ++k) {
            for (auto const* const n : carried.norms()) {
                norms.push_back(renamed(*n, k));
                move(norms.back(), k, made);
                if (made == copies::other_years) {
                    norms.back().selected_by = selects::day_asked;
                }
            }
            for (auto const* const d : carried.deadlines()) {
                deadlines.push_back(renamed(*d, k));
                move(deadlines.back(), k, made);
            }
            // The days of an act are those of its instrument, so there are no copies of acts for other years.
            for (auto const* const a : carried.acts()) {
                if (made != copies::other_years) {
                    acts.push_back(renamed(*a, k));
                    narrow(acts.back(), made);
                }
            }
        }
        book.with(norms).with(acts).with(deadlines);
    }
    [[nodiscard]] std::size_t rows() const {
        return book.norms().size() + book.acts().size() + book.deadlines().size();
    }

    std::deque<std::string> ids{};
    std::vector<norm> norms{};
    std::vector<act_row> acts{};
    std::vector<deadline_row> deadlines{};
    rule_book book{};

private:
    template <class Row>
    Row renamed(Row row, unsigned k) {
        ids.push_back(std::string{row.id} + ".copy" + std::to_string(k));
        row.id = ids.back();
        return row;
    }
    template <class Row>
    static void narrow(Row& row, copies made) {
        if (made == copies::other_contests) {
            row.contests = contest::pilkada;
        } else if (made == copies::other_people) {
            row.binds = village_head;
        }
    }
    template <class Row>
    static void move(Row& row, unsigned k, copies made) {
        narrow(row, made);
        if (made == copies::other_years) {
            bool const past = k % 2 == 0;
            row.force = past ? until(1990 + static_cast<int>(k), 12, 31) : since(2030 + static_cast<int>(k), 1, 1);
        }
    }
};
void more_rules(benchmark::State& state, unsigned times, copies made, std::uint32_t percent) {
    grown_law const law{times, made};
    batch_plan const p{question{.on = asked_on, .law = &law.book}, councils};
    run<batch_detail::cited>(state, p, people(100'000, percent));
    state.counters["rows"] = static_cast<double>(law.rows());
}
void build_a_plan(benchmark::State& state, unsigned times) {
    grown_law const law{times, copies::other_years};
    for (auto _ : state) {
        batch_plan const p{question{.on = asked_on, .law = &law.book}, {&contests::dprd_2024}};
        benchmark::DoNotOptimize(&p);
    }
    state.counters["rows"] = static_cast<double>(law.rows());
}

/// Whether copies that speak of others change nothing.
bool others_change_nothing() {
    for (auto const made : {copies::other_years, copies::other_contests, copies::other_people}) {
        grown_law const law{4, made};
        batch_plan const grown{question{.on = asked_on, .law = &law.book}, councils};
        batch_worker with{grown};
        batch_worker without{plan()};
        auto const& c = people(10'000, hard);
        if (pass<batch_detail::cited>(with, c) != pass<batch_detail::cited>(without, c)) {
            std::fprintf(stderr, "rules that speak of others change an answer (%d)\n", static_cast<int>(made));
            return false;
        }
    }
    return true;
}
/// The six norms of the chain and nothing else that could be found: the rest is repealed, and there are no acts to judge.
rule_book const& law_of_the_chain() {
    static rule_book const law = only_norms([](norm const& n) {
        return std::find(std::begin(chain_rows), std::end(chain_rows), n.id) != std::end(chain_rows);
    });
    return law;
}
batch_plan const& plan_of_the_chain() {
    static batch_plan const p{question{.on = asked_on, .law = &law_of_the_chain()}, councils};
    return p;
}
crowd people_without_acts(std::size_t count, std::uint32_t percent) {
    auto c = make_crowd(count, percent, asked_on, 2);
    for (auto& p : c.people) {
        auto const own = std::find_if(p.events.begin(), p.events.end(), [](event_record const& e) { return e.act != 0; });
        p.events = p.events.first(static_cast<std::size_t>(own - p.events.begin()));
    }
    return c;
}
void six_by_batch(benchmark::State& state, std::size_t count, std::uint32_t percent) {
    auto const c = people_without_acts(count, percent);
    batch_worker worker{plan_of_the_chain()};
    benchmark::DoNotOptimize(pass<batch_detail::cited>(worker, c) + pass<batch_detail::cited>(worker, c));
    for (auto _ : state) {
        auto sum = pass<batch_detail::cited>(worker, c);
        benchmark::DoNotOptimize(sum);
    }
    per_person(state, count);
}
void six_by_chain(benchmark::State& state, std::size_t count, std::uint32_t percent) {
    auto const c = people_without_acts(count, percent);
    for (auto _ : state) {
        std::uint64_t sum = 0;
        for (auto const& p : c.people) {
            sum += if_chain(p, serial(asked_on));
        }
        benchmark::DoNotOptimize(sum);
    }
    per_person(state, count);
}
/// Whether the batch door finds of the rows of the chain what the chain finds; and `nothing_else`, if so asked.
bool chain_agrees(batch_plan const& on, crowd const& c, bool nothing_else) {
    constexpr std::uint32_t other = 1U << std::size(chain_rows);
    batch_worker worker{on};
    for (auto const& p : c.people) {
        auto const& a = worker.answer(p);
        std::uint32_t mask = a.missed.empty() ? 0U : other;
        for (auto const row : a.findings) {
            auto const at = std::find(std::begin(chain_rows), std::end(chain_rows), on.id_of(row));
            mask |= 1U << (at - std::begin(chain_rows));
        }
        if ((nothing_else ? mask : mask & ~other) != if_chain(p, serial(asked_on))) {
            std::fprintf(stderr, "the chain says %x, the batch door %x\n", if_chain(p, serial(asked_on)), mask);
            return false;
        }
    }
    return true;
}

}  // namespace

int main(int argc, char** argv) {
    if (!chain_agrees(plan(), people(100'000, hard), false) ||
        !chain_agrees(plan_of_the_chain(), people_without_acts(100'000, hard), true) || !others_change_nothing()) {
        return 1;
    }
    auto const enter = [](std::string const& name, auto measured) {
        return benchmark::RegisterBenchmark(name.c_str(), measured)->Unit(benchmark::kMicrosecond);
    };
    struct mix {
        char const* name;
        std::uint32_t percent;
        std::size_t many;
    };
    constexpr mix mixes[] = {{"realistic", realistic, 1'000'000}, {"hard", hard, 100'000}};
    for (auto const& [name, percent, many] : mixes) {
        std::string const m = std::string{"/"} + name;
        auto const p = percent;
        auto const n = many;
        enter("read the records" + m, [p](auto& s) { floor_of_reading(s, p); });
        enter("if chain of 6 norms" + m, [p](auto& s) { chain(s, p); });
        enter("if chain of 6 norms, no acts" + m, [=](auto& s) { six_by_chain(s, n, p); });
        enter("batch door, a law of 6 norms, no acts" + m, [=](auto& s) { six_by_batch(s, n, p); });
        enter("verdicts" + m, [=](auto& s) { run<batch_detail::verdicts>(s, plan(), people(n, p)); });
        enter("verdicts with citations" + m, [=](auto& s) { run<batch_detail::cited>(s, plan(), people(n, p)); });
        enter("full explanation" + m, [p](auto& s) { full(s, p); });
    }
    enter("first pass/hard", [](auto& s) { first_pass(s, people(100'000, hard)); });
    enter("first pass/no two alike", [](auto& s) { first_pass(s, strangers()); });
    enter("later passes/no two alike", [](auto& s) { run<batch_detail::cited>(s, plan(), strangers()); });
    for (auto const& [name, percent, many] : mixes) {
        for (std::size_t const count : {1'000U, 10'000U, 100'000U, 1'000'000U, 10'000'000U}) {
            enter("people " + std::to_string(count) + "/" + name, [=, p = percent](auto& s) {
                if (bytes_of(count, p) > free_memory()) {
                    s.SkipWithError("not enough memory");
                    return;
                }
                run<batch_detail::cited>(s, plan(), people(count, p));
            });
        }
    }
    struct growth {
        char const* name;
        copies made;
    };
    for (auto const& [about, made] :
         {growth{"other years", copies::other_years}, growth{"other contests", copies::other_contests},
          growth{"other people", copies::other_people}, growth{"the same people", copies::in_force}}) {
        for (auto const& [name, percent, many] : mixes) {
            for (unsigned const times : {1U, 4U, 16U}) {
                enter("rules x" + std::to_string(times) + ", " + about + "/" + name,
                      [times, p = percent, m = made](auto& s) { more_rules(s, times, m, p); });
            }
        }
    }
    for (unsigned const times : {1U, 4U, 16U}) {
        enter("rules x" + std::to_string(times) + ", other years/build a plan", [=](auto& s) { build_a_plan(s, times); });
    }
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
