// SPDX-License-Identifier: BSL-1.0
// The main program of the tests, for a standard library that the prebuilt one does not fit. Catch2 version 2 only.
#define CATCH_CONFIG_MAIN
#include <catch2/catch.hpp>
