// SPDX-License-Identifier: BSL-1.0
#include <netralitas/law/evidence.hpp>

namespace law_evidence_test {

namespace {

using namespace netralitas;

static_assert(evidence{} == evidence::text);
static_assert(evidence::text < evidence::report && evidence::report < evidence::derived);
static_assert(evidence::derived < evidence::memory && evidence::memory < evidence::conflicting);
static_assert(weaker(evidence::text, evidence::memory) == evidence::memory);
static_assert(weaker(evidence::memory, evidence::text) == evidence::memory);
static_assert(weaker(evidence::conflicting, evidence::memory) == evidence::conflicting);

}  // namespace

}  // namespace law_evidence_test
