// SPDX-License-Identifier: BSL-1.0
#include <netralitas/explain/names.hpp>

#include <cstdint>
#include <set>
#include <string_view>

#include <catch.hpp>
#include <netralitas/explain/lawful_text.hpp>
#include <netralitas/explain/next_text.hpp>
#include <netralitas/explain/reasons_text.hpp>

namespace names_test {

using namespace netralitas;

namespace {

/// Whether each of the 256 values that the type can hold has a name in both languages, those without an enumerator too.
template <class E>
bool all_named() {
    for (int i = 0; i <= 255; ++i) {
        if (name_of(static_cast<E>(i)).en.empty() || name_of(static_cast<E>(i)).id.empty()) {
            return false;
        }
    }
    return true;
}

}  // namespace

// The types have room for more numbers than there are enumerators.
TEST_CASE("a value without an enumerator of its own is never told by nothing", "[explain][names]") {
    CHECK(all_named<truth>());
    CHECK(all_named<evidence>());
    CHECK(all_named<deontic>());
    CHECK(all_named<track>());
    CHECK(all_named<ruling>());
    CHECK(all_named<consequence>());
    CHECK(all_named<employment_state>());
    CHECK(all_named<candidacy_state>());
    CHECK(all_named<party_state>());
    CHECK(all_named<deadline_state>());
    CHECK(all_named<fact_source>());
    CHECK(all_named<day_kind>());
    CHECK(all_named<selects>());
    CHECK(all_named<day_state>());
    CHECK(all_named<obligation_phase>());
}

TEST_CASE("dismissal and discharge without honour share their name, for they are the same to a reader",
          "[explain][names]") {
    CHECK(name_of(consequence::dismissal).id == name_of(consequence::discharge_without_honour).id);
    CHECK(name_of(consequence::dismissal).en == "dishonourable discharge (PTDH)");
    std::set<std::string_view> seen;
    for (int i = 0; i <= static_cast<int>(consequence::body_competent); ++i) {
        if (static_cast<consequence>(i) != consequence::dismissal) {
            CAPTURE(i);
            CHECK(seen.insert(name_of(static_cast<consequence>(i)).id).second);
        }
    }
}

}  // namespace names_test
