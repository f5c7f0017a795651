// SPDX-License-Identifier: BSL-1.0
// Kleene's tables, checked by what they mean: an unknown operand stands for both of its possible values.
#include <netralitas/base/truth.hpp>

#include <vector>

#include <catch.hpp>

namespace truth_test {

using namespace netralitas;

namespace {

constexpr truth every[] = {truth::no, truth::unknown, truth::yes};

std::vector<bool> possible(truth t) {
    if (t == truth::unknown) {
        return {false, true};
    }
    return {t == truth::yes};
}

// The one value that all possibilities agree on, or unknown.
template <class Operation>
truth over_all(truth a, truth b, Operation op) {
    bool some_yes = false;
    bool some_no = false;
    for (bool const x : possible(a)) {
        for (bool const y : possible(b)) {
            (op(x, y) ? some_yes : some_no) = true;
        }
    }
    return some_yes && some_no ? truth::unknown : to_truth(some_yes);
}

}  // namespace

TEST_CASE("unknown gives way only where it cannot matter", "[base][truth]") {
    for (truth const a : every) {
        CHECK((!a) == over_all(a, truth::yes, [](bool x, bool) { return !x; }));
        for (truth const b : every) {
            CHECK((a & b) == over_all(a, b, [](bool x, bool y) { return x && y; }));
            CHECK((a | b) == over_all(a, b, [](bool x, bool y) { return x || y; }));
        }
    }
}

TEST_CASE("negation twice is nothing, and turns and into or", "[base][truth]") {
    for (truth const a : every) {
        CHECK((!!a) == a);
        for (truth const b : every) {
            CHECK((!(a & b)) == (!a | !b));
        }
    }
}

}  // namespace truth_test
