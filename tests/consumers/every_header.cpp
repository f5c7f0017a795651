// SPDX-License-Identifier: BSL-1.0
// Compiled with more warnings than the project itself is, to see that no warning of the library reaches its user.
#include <netralitas/io/conformance.hpp>
#include <netralitas/io/csv.hpp>
#include <netralitas/io/json.hpp>
#include <netralitas/io/streams.hpp>
#include <netralitas/netralitas.hpp>

int main() {}
