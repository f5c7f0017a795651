// SPDX-License-Identifier: BSL-1.0
// The rows of the room: as many as the inventory has (tests/data/inventory/inventory.csv), each in the file of the instrument
// that it cites first.
#include <netralitas/calendar/norms.hpp>

#include "../norm_rows.hpp"

namespace calendar_norms_test {

namespace {

using namespace netralitas;

static_assert(rows(norms::calendar_norms) == 22);
static_assert(stand_with_their_instrument(norms::calendar_norms));
static_assert(selected_by_a_day_of_the_case(norms::calendar_norms));
static_assert(rows(norms::working_time_norms) == 12);
static_assert(stand_with_their_instrument(norms::working_time_norms));
static_assert(selected_by_a_day_of_the_case(norms::working_time_norms));

}  // namespace

}  // namespace calendar_norms_test
