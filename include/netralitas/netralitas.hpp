// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief The whole library but its input and output: include this, or a room's own headers.
#ifndef NETRALITAS_NETRALITAS_HPP
#define NETRALITAS_NETRALITAS_HPP

#include <netralitas/explain/render.hpp>
#include <netralitas/person/employee.hpp>
#include <netralitas/rules/assessment.hpp>
#include <netralitas/version.hpp>

#endif
