// SPDX-License-Identifier: BSL-1.0
// The rows of the room: as many as the inventory has (tests/data/inventory/inventory.csv), each in the file of the instrument
// that it cites first.
#include <netralitas/discipline/norms.hpp>

#include "../norm_rows.hpp"

namespace discipline_norms_test {

namespace {

using namespace netralitas;

static_assert(rows(norms::discipline_norms) == 43);
static_assert(stand_with_their_instrument(norms::discipline_norms));
static_assert(selected_by_a_day_of_the_case(norms::discipline_norms));
static_assert(rows(norms::appeal_norms) == 19);
static_assert(stand_with_their_instrument(norms::appeal_norms));
static_assert(selected_by_a_day_of_the_case(norms::appeal_norms));
static_assert(rows(norms::reporting_norms) == 24);
static_assert(stand_with_their_instrument(norms::reporting_norms));
static_assert(selected_by_a_day_of_the_case(norms::reporting_norms));
static_assert(rows(norms::supervision_norms) == 11);
static_assert(stand_with_their_instrument(norms::supervision_norms));
static_assert(selected_by_a_day_of_the_case(norms::supervision_norms));
static_assert(rows(norms::criminal_norms) == 18);
static_assert(stand_with_their_instrument(norms::criminal_norms));
static_assert(selected_by_a_day_of_the_case(norms::criminal_norms));

}  // namespace

}  // namespace discipline_norms_test
