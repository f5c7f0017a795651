// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief JSON in and out: @ref netralitas::read_scenario "read_scenario" and `to_json` for answers. Needs nlohmann/json 3.10 or later.
#ifndef NETRALITAS_IO_JSON_HPP
#define NETRALITAS_IO_JSON_HPP

#include <netralitas/io/answer_json.hpp>
#include <netralitas/io/reasons_json.hpp>
#include <netralitas/io/scenario_json.hpp>

#endif
