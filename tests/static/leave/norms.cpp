// SPDX-License-Identifier: BSL-1.0
// The rows of the room: as many as the inventory has (tests/data/inventory/inventory.csv), each in the file of the instrument
// that it cites first.
#include <netralitas/leave/norms.hpp>

#include "../norm_rows.hpp"

namespace leave_norms_test {

namespace {

using namespace netralitas;

static_assert(rows(norms::leave_norms) == 56);
static_assert(stand_with_their_instrument(norms::leave_norms));
static_assert(selected_by_a_day_of_the_case(norms::leave_norms));

}  // namespace

}  // namespace leave_norms_test
