// SPDX-License-Identifier: BSL-1.0
// The batch door: realistic and hard mix and people who never share a shape, three costs, the curve of people and of rules; beside the
// floor and a hand-written chain of six norms, with a law of these six for a comparison of like with like.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <deque>
#include <iterator>
#include <span>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>

#include <netralitas/queries.hpp>

#include "crowd.hpp"
#include "if_chain.hpp"

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
void per_person(benchmark::State& state, std::size_t count) {
    state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(count));
}

template <batch_detail Detail>
std::size_t ask(batch_worker& worker, std::span<person_record const> who) {
    std::size_t sum = 0;
    worker.assess<Detail>(who, [&](std::size_t, batch_answer const& a) {
        sum += (a.found ? 1U : 0U) + a.findings.size() + a.missed.size();
        for (auto const& v : a.verdicts) {
            sum += static_cast<std::size_t>(v.ruling) + v.findings.size();
        }
    });
    return sum;
}
template <batch_detail Detail>
void run(benchmark::State& state, batch_plan const& on, std::size_t count, std::uint32_t percent) {
    auto const& c = people(count, percent);
    batch_worker worker{on};
    std::size_t sum = 0;
    auto const pass = [&] { sum += ask<Detail>(worker, c.people); };
    if (count <= 1'000'000) {
        pass();
        pass();
    }
    for (auto _ : state) {
        pass();
        benchmark::DoNotOptimize(sum);
    }
    per_person(state, count);
}
/// A new worker each time: nobody's shape was met before.
template <batch_detail Detail>
void run_strangers(benchmark::State& state) {
    static crowd const c = make_strangers(40'000, asked_on, 2);
    for (auto _ : state) {
        batch_worker worker{plan()};
        auto const sum = ask<Detail>(worker, c.people);
        benchmark::DoNotOptimize(sum);
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

/// The carried law `times` over, the copies for other years: what a law that has grown for decades costs.
struct grown_law {
    explicit grown_law(unsigned times) {
        for (unsigned k = 1; k < times; ++k) {
            for (auto const* const n : national_law().norms()) {
                auto copy = *n;
                ids.push_back(std::string{n->id} + ".copy" + std::to_string(k));
                copy.id = ids.back();
                bool const past = k % 2 == 0;
                copy.force = past ? until(1990 + static_cast<int>(k), 12, 31) : since(2030 + static_cast<int>(k), 1, 1);
                copy.selected_by = selects::day_asked;
                norms.push_back(copy);
            }
        }
        book.with(norms);
    }
    std::deque<std::string> ids{};
    std::vector<norm> norms{};
    rule_book book{};
};
void rules_of_other_years(benchmark::State& state, unsigned times, std::uint32_t percent) {
    grown_law const law{times};
    batch_plan const p{question{.on = asked_on, .law = &law.book}, councils};
    run<batch_detail::cited>(state, p, 100'000, percent);
}
void build_a_plan(benchmark::State& state) {
    for (auto _ : state) {
        batch_plan const p{question{.on = asked_on}, {&contests::dprd_2024}};
        benchmark::DoNotOptimize(&p);
    }
}

/// The six norms of the chain and nothing else that could be found: the rest is repealed, and there are no acts to judge.
rule_book const& law_of_the_chain() {
    static rule_book const law = [] {
        rule_book book;
        date const before_all{1900, 1, 1};
        for (auto const* const n : national_law().norms()) {
            if (n->selected_by != selects::knowledge_day &&
                std::find(std::begin(chain_rows), std::end(chain_rows), n->id) == std::end(chain_rows)) {
                book.repeal(n->id, before_all);
            }
        }
        for (auto const* const d : national_law().deadlines()) {
            book.repeal(d->id, before_all);
        }
        return book;
    }();
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
    benchmark::DoNotOptimize(ask<batch_detail::cited>(worker, c.people) + ask<batch_detail::cited>(worker, c.people));
    for (auto _ : state) {
        auto const sum = ask<batch_detail::cited>(worker, c.people);
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
/// Whether the law of six finds exactly what the chain finds.
bool six_are_the_same() {
    auto const c = people_without_acts(100'000, hard);
    batch_worker worker{plan_of_the_chain()};
    return std::all_of(c.people.begin(), c.people.end(), [&](person_record const& p) {
        auto const& a = worker.answer(p);
        std::uint32_t mask = 0;
        for (auto const row : a.findings) {
            auto const at = std::find(std::begin(chain_rows), std::end(chain_rows), plan_of_the_chain().id_of(row));
            mask |= 1U << (at - std::begin(chain_rows));
        }
        return mask == if_chain(p, serial(asked_on)) && a.missed.empty();
    });
}

/// Whether the chain says what the batch door says.
bool chain_agrees() {
    auto const& c = people(100'000, hard);
    batch_worker worker{plan()};
    for (auto const& p : c.people) {
        auto const& a = worker.answer(p);
        std::uint32_t mask = 0;
        for (auto const row : a.findings) {
            for (std::size_t k = 0; k < std::size(chain_rows); ++k) {
                mask |= plan().id_of(row) == chain_rows[k] ? 1U << k : 0U;
            }
        }
        if (mask != if_chain(p, serial(asked_on))) {
            std::fprintf(stderr, "the chain says %x, the batch door %x\n", if_chain(p, serial(asked_on)), mask);
            return false;
        }
    }
    return true;
}

}  // namespace

int main(int argc, char** argv) {
    if (!chain_agrees()) {
        return 1;
    }
    if (!six_are_the_same()) {
        std::fprintf(stderr, "the law of six norms and the chain differ\n");
        return 1;
    }
    using benchmark::RegisterBenchmark;
    struct mix {
        char const* name;
        std::uint32_t percent;
    };
    for (auto const& [name, percent] : {mix{"realistic", realistic}, mix{"hard", hard}}) {
        std::string const m = name;
        auto const p = percent;
        std::size_t const many = p == hard ? 100'000 : 1'000'000;
        RegisterBenchmark((m + "/read the records").c_str(), [p](auto& s) { floor_of_reading(s, p); });
        RegisterBenchmark((m + "/if chain of 6 norms").c_str(), [p](auto& s) { chain(s, p); });
        RegisterBenchmark((m + "/verdicts").c_str(), [=](auto& s) { run<batch_detail::verdicts>(s, plan(), many, p); });
        RegisterBenchmark((m + "/citations").c_str(), [=](auto& s) { run<batch_detail::cited>(s, plan(), many, p); });
        RegisterBenchmark((m + "/full explanation").c_str(), [p](auto& s) { full(s, p); });
        RegisterBenchmark((m + "/no acts, 6 norms: if chain").c_str(), [=](auto& s) { six_by_chain(s, many, p); });
        RegisterBenchmark((m + "/no acts, 6 norms: batch").c_str(), [=](auto& s) { six_by_batch(s, many, p); });
        for (unsigned const times : {1U, 4U, 16U}) {
            RegisterBenchmark((m + "/citations, rules x" + std::to_string(times)).c_str(),
                              [=](auto& s) { rules_of_other_years(s, times, p); });
        }
    }
    RegisterBenchmark("strangers/verdicts", run_strangers<batch_detail::verdicts>);
    RegisterBenchmark("strangers/citations", run_strangers<batch_detail::cited>);
    for (std::size_t const count : {1'000U, 10'000U, 100'000U, 1'000'000U, 10'000'000U}) {
        RegisterBenchmark(("realistic/citations, people " + std::to_string(count)).c_str(),
                          [=](auto& s) { run<batch_detail::cited>(s, plan(), count, realistic); });
    }
    RegisterBenchmark("plan/one contest", build_a_plan);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
