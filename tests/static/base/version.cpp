// SPDX-License-Identifier: BSL-1.0
#include <netralitas/version.hpp>

namespace base_version_test {

namespace {

using namespace netralitas;

// The parts are cut at the dots; the last one ends where the text ends.
static_assert(detail::version_part(0) == version_major);
static_assert(detail::version_part(1) == version_minor);
static_assert(detail::version_part(2) == version_patch);

}  // namespace

}  // namespace base_version_test
