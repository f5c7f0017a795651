// SPDX-License-Identifier: BSL-1.0
// The vectors are those that the authors of FNV publish for the 64-bit FNV-1a hash.
#include <netralitas/base/id.hpp>

#include <cstdint>
#include <string_view>

#include <catch.hpp>

namespace id_test {

using namespace netralitas;

TEST_CASE("the key of an id is its FNV-1a hash", "[base][id]") {
    struct vector {
        std::string_view id;
        std::uint64_t hash;
    };
    static constexpr vector published[] = {
        {"a", 0xaf63dc4c8601ec8cULL},      {"b", 0xaf63df4c8601f1a5ULL},    {"fo", 0x08985907b541d342ULL},
        {"foo", 0xdcb27518fed9d577ULL},    {"foob", 0xdd120e790c2512afULL}, {"fooba", 0xcac165afa2fef40aULL},
        {"foobar", 0x85944171f73967e8ULL},
    };
    for (auto const& v : published) {
        CHECK(static_cast<std::uint64_t>(key_of(v.id)) == v.hash);
    }
}

TEST_CASE("the empty id has no key", "[base][id]") { CHECK(key_of("") == id_key::none); }

}  // namespace id_test
