// SPDX-License-Identifier: BSL-1.0
// Catch2 of either generation: version 3 where its split headers exist, version 2 otherwise.
#ifndef NETRALITAS_TESTS_CATCH_HPP
#define NETRALITAS_TESTS_CATCH_HPP

#if __has_include(<catch2/catch_test_macros.hpp>)
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#else
#include <catch2/catch.hpp>
#endif

#endif
