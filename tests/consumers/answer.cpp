// SPDX-License-Identifier: BSL-1.0
#include <netralitas/netralitas.hpp>

int days_in_february(int year) {
    auto const first = netralitas::date{static_cast<unsigned short>(year), 2, 1};
    return netralitas::end_of_month(first).day();
}
