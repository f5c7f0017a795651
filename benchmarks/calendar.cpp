// SPDX-License-Identifier: BSL-1.0
// The work calendar: is it a work day, n work days after, work days between; checked and unchecked, beside what people write
// themselves and QuantLib. Nothing is timed before every way has given the same answers to the queries that it is timed on.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <functional>
#include <set>
#include <string>
#include <unordered_set>
#include <vector>

#include <benchmark/benchmark.h>

#include <netralitas/calendar/workdays.hpp>

#ifdef NETRALITAS_HAVE_QUANTLIB
#include <ql/time/calendars/bespokecalendar.hpp>
#include <ql/version.hpp>
#endif

#include "dice.hpp"

using namespace benchmarks;
using namespace netralitas;

namespace {

// --- The questions

constexpr date first_asked{2015, 1, 1};
constexpr date last_asked{2026, 12, 31};
constexpr std::size_t many = 65'536;
constexpr std::size_t few = 4'096;  // of the same, for whatever walks from day to day

/// Days drawn from 2015 to 2026, one to ninety work days, spans of up to two years; none leaves the decreed years.
struct query_list {
    std::vector<date> day{};
    std::vector<int> n{};
    std::vector<date> other{};
};
query_list const& queries() {
    static query_list const q = [] {
        query_list out;
        dice d{2024};
        work_calendar const calendar;
        auto const span = static_cast<std::uint32_t>(serial(last_asked) - serial(first_asked) + 1);
        while (out.day.size() < many) {
            date const day = add_days(first_asked, static_cast<int>(d.below(span)));
            int const n = 1 + static_cast<int>(d.below(90));
            date const other = std::min(add_days(day, static_cast<int>(d.below(731))), last_asked);
            if (calendar.add_workdays(day, n)) {
                out.day.push_back(day);
                out.n.push_back(n);
                out.other.push_back(other);
            }
        }
        return out;
    }();
    return q;
}
/// The holidays that fall on no weekend.
std::vector<date> const& holidays() {
    static std::vector<date> const all = [] {
        std::vector<date> out;
        work_calendar const calendar;
        for (date d = calendar.covered().first; d <= calendar.covered().last; d = add_days(d, 1)) {
            if (!*calendar.is_workday(d) && !is_weekend(d, work_week::five_days)) {
                out.push_back(d);
            }
        }
        return out;
    }();
    return all;
}

// --- The ways to answer. Each takes and gives Boost's date, except QuantLib, which gets and gives its own.

/// The documented functions, which refuse what no calendar answers. What is done about a refusal is the caller's; here it is a wrong
/// answer, which the comparison below would show.
struct checked {
    using day_type = date;
    work_calendar calendar{};
    static date own(date d) { return d; }
    static std::int64_t number(date d) { return serial(d); }
    [[nodiscard]] bool is(date d) const { return calendar.is_workday(d).value_or(false); }
    [[nodiscard]] date after(date d, int n) const { return calendar.add_workdays(d, n).value_or(d); }
    [[nodiscard]] int between(date a, date b) const { return calendar.count_workdays(a, b).value_or(-1); }
};
/// The tables, for loops that keep the preconditions themselves.
struct unchecked {
    using day_type = date;
    work_calendar calendar{};
    static date own(date d) { return d; }
    static std::int64_t number(date d) { return serial(d); }
    [[nodiscard]] bool is(date d) const { return calendar.table().is_workday(workday_table::position(d)); }
    [[nodiscard]] date after(date d, int n) const {
        auto const& t = calendar.table();
        return workday_table::day_at(t.nth(t.through(workday_table::position(d)) + n - 1));
    }
    [[nodiscard]] int between(date a, date b) const {
        auto const& t = calendar.table();
        return t.through(workday_table::position(b)) - t.through(workday_table::position(a));
    }
};
struct hash_of_date {
    std::size_t operator()(date d) const noexcept { return std::hash<std::int32_t>{}(serial(d)); }
};
/// From day to day with Boost, asking a set of holidays: what most programs do.
template <class Set>
struct day_by_day {
    using day_type = date;
    Set off{holidays().begin(), holidays().end()};
    static date own(date d) { return d; }
    static std::int64_t number(date d) { return serial(d); }
    [[nodiscard]] bool is(date d) const {
        auto const w = d.day_of_week();
        return w != boost::date_time::Saturday && w != boost::date_time::Sunday && off.find(d) == off.end();
    }
    [[nodiscard]] date after(date d, int n) const {
        while (n > 0) {
            d += boost::gregorian::days{1};
            n -= is(d) ? 1 : 0;
        }
        return d;
    }
    [[nodiscard]] int between(date a, date b) const {
        int n = 0;
        while (a < b) {
            a += boost::gregorian::days{1};
            n += is(a) ? 1 : 0;
        }
        return n;
    }
};
/// Weeks by arithmetic and the holidays by binary search: what a careful programmer writes.
struct closed_form {
    using day_type = date;
    std::vector<std::int32_t> off = [] {
        std::vector<std::int32_t> out;
        for (auto const d : holidays()) {
            out.push_back(monday_based(d));
        }
        return out;
    }();
    static constexpr std::int32_t monday = serial(date{2001, 1, 1});
    static std::int32_t monday_based(date d) { return serial(d) - monday; }
    static date own(date d) { return d; }
    static std::int64_t number(date d) { return serial(d); }
    // Weekdays and holidays up to and including day number `d`.
    static std::int32_t weekdays(std::int32_t d) { return d / 7 * 5 + std::min(d % 7 + 1, 5); }
    [[nodiscard]] std::int32_t holidays_through(std::int32_t d) const {
        return static_cast<std::int32_t>(std::upper_bound(off.begin(), off.end(), d) - off.begin());
    }
    [[nodiscard]] std::int32_t through(std::int32_t d) const { return weekdays(d) - holidays_through(d); }
    [[nodiscard]] bool is(date day) const {
        auto const d = monday_based(day);
        return d % 7 < 5 && !std::binary_search(off.begin(), off.end(), d);
    }
    [[nodiscard]] date after(date day, int n) const {
        auto const start = monday_based(day);
        auto passed = holidays_through(start);
        auto const wanted = weekdays(start) + n;
        for (auto count = wanted;;) {
            // The weekday number `count` that is, then once more with the holidays that it passed.
            auto const d = (count - 1) / 5 * 7 + (count - 1) % 5;
            auto const more = holidays_through(d) - passed;
            if (wanted + more == count) {
                return from_serial(d + monday);
            }
            count = wanted + more;
        }
    }
    [[nodiscard]] int between(date a, date b) const { return through(monday_based(b)) - through(monday_based(a)); }
};
#ifdef NETRALITAS_HAVE_QUANTLIB
#ifdef QL_HIGH_RESOLUTION_DATE
constexpr char const* quantlib = "QuantLib " QL_VERSION " (high-resolution dates)";
#else
constexpr char const* quantlib = "QuantLib " QL_VERSION;
#endif
/// QuantLib's own calendar type with the same weekends and holidays.
struct quantlib_calendar {
    using day_type = QuantLib::Date;
    QuantLib::BespokeCalendar calendar{"ASN"};
    quantlib_calendar() {
        calendar.addWeekend(QuantLib::Saturday);
        calendar.addWeekend(QuantLib::Sunday);
        for (auto const d : holidays()) {
            calendar.addHoliday(own(d));
        }
    }
    static QuantLib::Date own(date d) {
        return {static_cast<QuantLib::Day>(d.day().as_number()), static_cast<QuantLib::Month>(d.month().as_number()),
                static_cast<QuantLib::Year>(d.year())};
    }
    static std::int64_t number(QuantLib::Date const& d) {
        constexpr std::int64_t serial_of_1970 = 25569;
        return d.serialNumber() - serial_of_1970;
    }
    [[nodiscard]] bool is(QuantLib::Date const& d) const { return calendar.isBusinessDay(d); }
    [[nodiscard]] QuantLib::Date after(QuantLib::Date const& d, int n) const {
        return calendar.advance(d, n, QuantLib::Days);
    }
    [[nodiscard]] int between(QuantLib::Date const& a, QuantLib::Date const& b) const {
        return static_cast<int>(calendar.businessDaysBetween(a, b, false, true));
    }
};
#endif

// --- The passes. Not inlined, so that nothing is known of the calendar but its type.

template <class Way>
struct inputs {
    std::vector<typename Way::day_type> day{};
    std::vector<int> n{};
    std::vector<typename Way::day_type> other{};

    explicit inputs(std::size_t count) {
        auto const& q = queries();
        for (std::size_t i = 0; i < count; ++i) {
            day.push_back(Way::own(q.day[i]));
            n.push_back(q.n[i]);
            other.push_back(Way::own(q.other[i]));
        }
    }
};
struct ask_is {
    static constexpr char const* name = "is a work day";
    template <class Way>
    static std::int64_t one(Way const& w, inputs<Way> const& q, std::size_t i) {
        return w.is(q.day[i]) ? 1 : 0;
    }
};
struct ask_after {
    static constexpr char const* name = "n work days after";
    template <class Way>
    static std::int64_t one(Way const& w, inputs<Way> const& q, std::size_t i) {
        return Way::number(w.after(q.day[i], q.n[i]));
    }
};
struct ask_between {
    static constexpr char const* name = "work days between";
    template <class Way>
    static std::int64_t one(Way const& w, inputs<Way> const& q, std::size_t i) {
        return w.between(q.day[i], q.other[i]);
    }
};
template <class Ask, class Way>
[[gnu::noinline]] std::int64_t pass(Way const& w, inputs<Way> const& q) {
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < q.day.size(); ++i) {
        sum += Ask::one(w, q, i);
    }
    return sum;
}
template <class Ask, class Way>
void run(benchmark::State& state, std::size_t count) {
    Way const way;
    inputs<Way> const q{count};
    for (auto _ : state) {
        benchmark::DoNotOptimize(pass<Ask>(way, q));
    }
    state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(count));
}

/// Whether `Way` answers the first `count` queries as the plain walk does, one by one; the walk is asked once.
template <class Way>
bool agrees(char const* name, std::size_t count) {
    struct answers {
        std::vector<std::int64_t> is{};
        std::vector<std::int64_t> after{};
        std::vector<std::int64_t> between{};
    };
    static answers const expected = [] {
        using plain = day_by_day<std::set<date>>;
        plain const walk;
        inputs<plain> const q{many};
        answers out;
        for (std::size_t i = 0; i < many; ++i) {
            out.is.push_back(ask_is::one(walk, q, i));
            out.after.push_back(ask_after::one(walk, q, i));
            out.between.push_back(ask_between::one(walk, q, i));
        }
        return out;
    }();
    Way const way;
    inputs<Way> const q{count};
    for (std::size_t i = 0; i < count; ++i) {
        if (ask_is::one(way, q, i) != expected.is[i] || ask_after::one(way, q, i) != expected.after[i] ||
            ask_between::one(way, q, i) != expected.between[i]) {
            auto const& all = queries();
            std::fprintf(stderr, "%s answers differently: days %d and %d from %d work days, counted from 1970\n", name,
                         serial(all.day[i]), serial(all.other[i]), all.n[i]);
            return false;
        }
    }
    return true;
}
template <class Way>
bool enter(char const* name, std::size_t count) {
    if (!agrees<Way>(name, count)) {
        return false;
    }
    std::string const way = name;
    benchmark::RegisterBenchmark((ask_is::name + ("/" + way)).c_str(), [=](auto& s) { run<ask_is, Way>(s, count); });
    benchmark::RegisterBenchmark((ask_after::name + ("/" + way)).c_str(),
                                 [=](auto& s) { run<ask_after, Way>(s, count); });
    benchmark::RegisterBenchmark((ask_between::name + ("/" + way)).c_str(),
                                 [=](auto& s) { run<ask_between, Way>(s, count); });
    return true;
}

// --- For scale

/// Reading the questions, and nothing more.
void read_the_days(benchmark::State& state) {
    inputs<checked> const q{many};
    for (auto _ : state) {
        std::int64_t sum = 0;
        for (auto const d : q.day) {
            sum += serial(d);
        }
        benchmark::DoNotOptimize(sum);
    }
    state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(many));
}
/// A walk through a table of the calendar's size in which each load waits for the one before: the latency of the nearest memory.
void dependent_load(benchmark::State& state) {
    constexpr std::uint32_t size = 12'288;  // 24 KB of 16-bit numbers
    std::vector<std::uint16_t> order(size);
    for (std::uint32_t i = 0; i < size; ++i) {
        order[i] = static_cast<std::uint16_t>(i);
    }
    dice d{7};
    for (std::uint32_t i = size - 1; i > 0; --i) {
        std::swap(order[i], order[d.below(i)]);  // one cycle through all
    }
    std::uint16_t at = 0;
    for (auto _ : state) {
        for (std::size_t i = 0; i < many; ++i) {
            at = order[at];
        }
        benchmark::DoNotOptimize(at);
    }
    state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(many));
}
/// Each question waits for the answer to the one before, as in a chain of terms.
template <class Way>
void waiting(benchmark::State& state) {
    Way const way;
    inputs<Way> const q{many};
    std::int64_t zero = 0;
    benchmark::DoNotOptimize(zero);  // so that the compiler sees a number that may be any
    for (auto _ : state) {
        std::int64_t last = 0;
        for (std::size_t i = 0; i < many; ++i) {
            last = Way::number(way.after(q.day[i], q.n[i] + static_cast<int>(last & zero)));
        }
        benchmark::DoNotOptimize(last);
    }
    state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(many));
}
void build(benchmark::State& state) {
    for (auto _ : state) {
        work_calendar const calendar;
        benchmark::DoNotOptimize(&calendar);
    }
}

}  // namespace

int main(int argc, char** argv) {
    bool sound = enter<unchecked>("unchecked", many) && enter<checked>("checked", many) &&
                 enter<closed_form>("closed form and binary search", many) &&
                 enter<day_by_day<std::unordered_set<date, hash_of_date>>>("Boost day by day, unordered_set", few) &&
                 enter<day_by_day<std::set<date>>>("Boost day by day, set", few);
#ifdef NETRALITAS_HAVE_QUANTLIB
    sound = sound && enter<quantlib_calendar>(quantlib, few);
    benchmark::AddCustomContext("quantlib", quantlib);
#else
    benchmark::AddCustomContext("quantlib", "absent");
#endif
    if (!sound) {
        return 1;
    }
    benchmark::RegisterBenchmark("for scale/read the days", read_the_days);
    benchmark::RegisterBenchmark("for scale/a load that waits for the one before", dependent_load);
    benchmark::RegisterBenchmark("for scale/n work days after, waiting for the one before, checked", waiting<checked>);
    benchmark::RegisterBenchmark("for scale/n work days after, waiting for the one before, unchecked",
                                 waiting<unchecked>);
    benchmark::RegisterBenchmark("for scale/build a calendar", build);
    benchmark::AddCustomContext("answers", "the same from every way, query by query");
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
