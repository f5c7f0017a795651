// SPDX-License-Identifier: BSL-1.0
// The rows of the room: as many as the inventory has (tests/data/inventory/inventory.csv), each in the file of the instrument
// that it cites first.
#include <netralitas/conduct/norms.hpp>

#include "../norm_rows.hpp"

namespace conduct_norms_test {

namespace {

using namespace netralitas;

static_assert(rows(norms::conduct_norms) == 60);
static_assert(stand_with_their_instrument(norms::conduct_norms));
static_assert(selected_by_a_day_of_the_case(norms::conduct_norms));

}  // namespace

}  // namespace conduct_norms_test
