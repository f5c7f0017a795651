// SPDX-License-Identifier: BSL-1.0
#include <netralitas/base/truth.hpp>

#include <type_traits>

namespace base_truth_test {

namespace {

using namespace netralitas;

static_assert(sizeof(truth) == 1);
static_assert(!std::is_convertible_v<truth, bool>, "a truth value is compared, never taken for yes or no");
static_assert(!std::is_convertible_v<bool, truth>, "a bool becomes a truth value by to_truth alone");
static_assert(truth{} == truth::no && to_truth(true) == truth::yes && to_truth(false) == truth::no);
static_assert(truth::no < truth::unknown && truth::unknown < truth::yes);

static_assert((!truth::unknown) == truth::unknown);
static_assert((truth::no & truth::unknown) == truth::no && (truth::yes & truth::unknown) == truth::unknown);
static_assert((truth::yes | truth::unknown) == truth::yes && (truth::no | truth::unknown) == truth::unknown);

}  // namespace

}  // namespace base_truth_test
