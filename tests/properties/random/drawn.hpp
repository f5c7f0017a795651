// SPDX-License-Identifier: BSL-1.0
// Cases drawn by rapidcheck: statements about a person, a contest and a day. What it finds wrong it makes smaller by itself.
#ifndef NETRALITAS_TESTS_PROPERTIES_RANDOM_DRAWN_HPP
#define NETRALITAS_TESTS_PROPERTIES_RANDOM_DRAWN_HPP

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <iterator>
#include <ostream>
#include <sstream>
#include <string>
#include <vector>

#include <rapidcheck.h>

#include <netralitas/contest/contests.hpp>
#include <netralitas/io/names.hpp>
#include <netralitas/law/vocabulary.hpp>
#include <netralitas/person/facts.hpp>

#include "../long_run.hpp"

namespace drawn {

using namespace netralitas;

/// A statement with its value before it is cut to what the word can hold, so that rapidcheck can make it smaller.
struct said {
    std::size_t what = 0;
    int value = 0;
};

/// The words that somebody may state about a person or an act.
inline std::vector<word> const& words() {
    static std::vector<word> const all = [] {
        std::vector<word> out;
        for (std::size_t i = 0; i < word_count; ++i) {
            auto const w = static_cast<word>(i);
            auto const kind = info(w).kind;
            if (kind == word_kind::event || kind == word_kind::person_fact || kind == word_kind::conduct_fact) {
                out.push_back(w);
            }
        }
        return out;
    }();
    return all;
}

/// A day from 2016 to 2025 as a number that shrinks towards the middle of 2023, between the changes of law.
inline date day_of(int n) { return add_days(date{2023, 6, 1}, n % 2700); }

inline statement statement_of(said const& s, std::vector<word> const& among = words()) {
    auto const w = among[s.what % among.size()];
    auto const positive = static_cast<std::uint32_t>(s.value < 0 ? -(s.value + 1) : s.value);
    switch (info(w).type) {
        case value_type::flag: return {w, value_type::flag, positive % 3 != 2 ? 1 : 0};
        case value_type::day: {
            date d = day_of(s.value);
            return {w, value_type::day, serial(d > date{2025, 12, 1} ? add_days(d, -2500) : d)};
        }
        case value_type::number: return {w, value_type::number, static_cast<std::int64_t>(positive % 15)};
        case value_type::one: return {w, value_type::one, static_cast<std::int64_t>(positive % info(w).value_count)};
        case value_type::several: break;
    }
    return {w, value_type::several, std::int64_t{1} << positive % info(w).value_count};
}

/// A case: who it is, what is said, for which contest, on which day.
struct example {
    std::size_t kind = 0;
    std::size_t where = 0;
    int on = 0;
    bool complete = false;
    std::vector<said> all{};

    [[nodiscard]] facts stated(std::vector<word> const& among = words()) const {
        facts f{static_cast<employment>(kind % enumerator_count<employment>)};
        for (auto const& s : all) {
            auto const one = statement_of(s, among);
            if (!f.known(one.subject)) {
                f.state(one);
            }
        }
        if (complete) {
            f.nothing_else_happened();
        }
        return f;
    }
    [[nodiscard]] contest_info const* contest() const {
        auto const i = where % (std::size(all_contests) + 1);
        return i == 0 ? nullptr : all_contests[i - 1];
    }
    [[nodiscard]] date day() const {
        date const d = day_of(on);
        return d > date{2025, 12, 1} ? add_days(d, -2500) : d;
    }
};

inline std::string text_of(facts const& f) {
    std::ostringstream out;
    for (std::size_t i = 0; i < word_count; ++i) {
        auto const w = static_cast<word>(i);
        if (f.known(w)) {
            out << ' ' << info(w).id << '=';
            if (info(w).type == value_type::day) {
                out << boost::gregorian::date::ymd_type{f.day(w)->year_month_day()}.year << '-'
                    << f.day(w)->month().as_number() << '-' << f.day(w)->day();
            } else {
                out << f.raw(w);
            }
        }
    }
    return out.str() + (f.complete() ? " and nothing else" : "");
}

inline rc::Gen<said> a_statement() {
    return rc::gen::build<said>(rc::gen::set(&said::what, rc::gen::inRange<std::size_t>(0, 100000)),
                                rc::gen::set(&said::value, rc::gen::inRange(-2700, 2700)));
}
/// @param most How many statements at most.
inline rc::Gen<example> a_case(std::size_t most) {
    return rc::gen::mapcat(rc::gen::inRange<std::size_t>(0, most + 1), [](std::size_t n) {
        return rc::gen::build<example>(
            rc::gen::set(&example::kind, rc::gen::weightedOneOf<std::size_t>({{3, rc::gen::inRange<std::size_t>(0, 5)},
                                                                              {1, rc::gen::inRange<std::size_t>(0, 18)}})),
            rc::gen::set(&example::where, rc::gen::inRange<std::size_t>(0, 1000)),
            rc::gen::set(&example::on, rc::gen::inRange(-2700, 2700)),
            rc::gen::set(&example::complete, rc::gen::arbitrary<bool>()),
            rc::gen::set(&example::all, rc::gen::container<std::vector<said>>(n, a_statement())));
    });
}

inline void showValue(said const& s, std::ostream& out) {
    auto const one = statement_of(s);
    out << info(one.subject).id << '=' << one.value;
}
inline void showValue(example const& e, std::ostream& out) {
    auto const d = e.day();
    out << "on " << d.year() << '-' << d.month().as_number() << '-' << d.day() << " for "
        << (e.contest() != nullptr ? e.contest()->id : "no contest") << ':' << text_of(e.stated());
}

/// Whether the property holds for so many cases, ten times as many in the long run; else rapidcheck's smallest counterexample is in
/// `told`. The seed is fixed, and that of RC_PARAMS ("seed=...") in the long run.
template <class Property>
bool holds(std::string& told, int cases, Property&& property) {
    auto params = rc::detail::configuration().testParams;
    params.maxSuccess = properties::long_run() ? cases * 20 : cases;
    params.seed = std::getenv("RC_PARAMS") != nullptr ? params.seed : 20260101;
    params.maxSize = 60;
    auto const result = rc::detail::checkTestable(std::forward<Property>(property), rc::detail::TestMetadata{}, params);
    std::ostringstream out;
    rc::detail::printResultMessage(result, out);
    told = out.str();
    return result.template is<rc::detail::SuccessResult>();
}

}  // namespace drawn

#define NETRALITAS_HOLDS(cases, ...)                              \
    do {                                                          \
        std::string told;                                         \
        bool const good = drawn::holds(told, cases, __VA_ARGS__); \
        INFO(told);                                               \
        CHECK(good);                                              \
    } while (false)

#endif
