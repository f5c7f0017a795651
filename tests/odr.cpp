// SPDX-License-Identifier: BSL-1.0
// A second translation unit in every test program: a definition that lacks `inline` is a link error there.
#include <netralitas/queries.hpp>
