// SPDX-License-Identifier: BSL-1.0
// Timelines of up to six events, for any kind of worker and contest: the library is where the slow machine is; and the order in which
// they are told does not matter.
#include <netralitas/rules/difference.hpp>

#include <algorithm>
#include <string>
#include <vector>

#include <catch.hpp>

#include "../status_comparison.hpp"
#include "drawn.hpp"

namespace timelines_test {

using namespace netralitas;

namespace {

// Every event that moves somebody in a region, and those that it follows from.
std::vector<word> const& moving() {
    static std::vector<word> const all = [] {
        std::vector<word> out{word::party_card_issued, word::list_filed, word::pair_registered,
                              word::discharge_effective, word::letter_ground};
        for (auto const* r : {&slow_status::employment(), &slow_status::candidacy(), &slow_status::party()}) {
            for (auto const& e : r->events) {
                if (auto const w = find_word(e)) {
                    out.push_back(*w);
                }
            }
        }
        return out;
    }();
    return all;
}

}  // namespace

TEST_CASE("timelines of up to six events end where the slow machine ends", "[status]") {
    NETRALITAS_HOLDS(400, [] {
        auto e = *drawn::a_case(6);
        // Few days, so that events fall on the same ones.
        bool const close = *rc::gen::arbitrary<bool>();
        if (close) {
            for (auto& s : e.all) {
                s.value %= 4;
            }
        }
        auto f = e.stated(moving());
        auto const day = close ? add_days(date{2023, 6, 1}, *rc::gen::inRange(-1, 400)) : e.day();
        auto const a = assess(f, e.contest(), {.on = day});
        auto const wrong = slow_status::differs(a, f);
        RC_LOG() << wrong;
        RC_ASSERT(wrong.empty());
    });
}

TEST_CASE("the order in which facts are told does not matter", "[facts]") {
    NETRALITAS_HOLDS(100, [] {
        auto const e = *drawn::a_case(10);
        auto const f = e.stated();
        std::vector<statement> list;
        for (std::size_t i = 0; i < word_count; ++i) {
            if (auto const s = f.get(static_cast<word>(i))) {
                list.push_back(*s);
            }
        }
        for (std::size_t i = list.size(); i > 1; --i) {
            std::swap(list[i - 1], list[*rc::gen::inRange<std::size_t>(0, i)]);
        }
        facts other;
        for (auto const& s : list) {
            other.state(s);
        }
        if (f.complete()) {
            other.nothing_else_happened();
        }
        question const q{.on = e.day()};
        RC_ASSERT(compare(assess(f, e.contest(), q), assess(other, e.contest(), q)).empty());
    });
}

}  // namespace timelines_test
