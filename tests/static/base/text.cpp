// SPDX-License-Identifier: BSL-1.0
#include <netralitas/base/text.hpp>

#include <type_traits>

namespace base_text_test {

namespace {

using namespace netralitas;

static_assert(std::is_trivially_copyable_v<text>);
static_assert(std::is_default_constructible_v<text>);
static_assert(!std::is_constructible_v<text, char const*>, "a text in one language does not exist");

constexpr text year{"year", "tahun"};
static_assert(year.in(language::en) == "year" && year.in(language::id) == "tahun" && !year.empty());
static_assert(text{}.empty());

}  // namespace

}  // namespace base_text_test
