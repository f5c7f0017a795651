// SPDX-License-Identifier: BSL-1.0
// The three regions: nobody comes back from a discharge. That every state is reached and every transition decided is proved in
// tests/static/rules/analysis.cpp.
#include <netralitas/status/regions.hpp>

#include <type_traits>

namespace status_regions_test {

namespace {

using namespace netralitas;

static_assert(std::is_trivially_copyable_v<transition<employment_state>>);

// Nobody comes back from a discharge: PP 32/2018 art. 2, PP 11/2017 art. 255.
constexpr bool final_state(employment_state s) {
    for (auto const& t : employment_transitions) {
        if ((t.from & bit(s)) != 0) {
            return false;
        }
    }
    return true;
}
static_assert(final_state(employment_state::discharged_with_honour));
static_assert(final_state(employment_state::discharged_without_honour));
static_assert(final_state(employment_state::pensioned));
static_assert(!final_state(employment_state::unpaid_leave));

}  // namespace

}  // namespace status_regions_test
