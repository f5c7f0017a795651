// SPDX-License-Identifier: BSL-1.0
// The rows of the room: as many as the inventory has (tests/data/inventory/inventory.csv), each in the file of the instrument
// that it cites first.
#include <netralitas/status/norms.hpp>

#include "../norm_rows.hpp"

namespace status_norms_test {

namespace {

using namespace netralitas;

static_assert(rows(norms::status_norms) == 106);
static_assert(stand_with_their_instrument(norms::status_norms));
static_assert(selected_by_a_day_of_the_case(norms::status_norms));
static_assert(rows(norms::nomination_norms) == 94);
static_assert(stand_with_their_instrument(norms::nomination_norms));
static_assert(selected_by_a_day_of_the_case(norms::nomination_norms));

}  // namespace

}  // namespace status_norms_test
