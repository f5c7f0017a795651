// SPDX-License-Identifier: BSL-1.0
#include <netralitas/base/id.hpp>

#include <type_traits>

namespace base_id_test {

namespace {

using namespace netralitas;

static_assert(sizeof(id_key) == 8);
static_assert(!std::is_convertible_v<id_key, std::uint64_t>);
static_assert(noexcept(key_of(std::string_view{})));
static_assert(key_of("") == id_key::none && key_of("a") != id_key::none);
static_assert(key_of("a") == static_cast<id_key>(0xaf63dc4c8601ec8cULL));

}  // namespace

}  // namespace base_id_test
