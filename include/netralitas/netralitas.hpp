// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief The whole library but its input and output: include this, or a room's own headers.
#ifndef NETRALITAS_NETRALITAS_HPP
#define NETRALITAS_NETRALITAS_HPP

/// @brief The law of neutrality of Indonesian civil servants in elections, as typed data and an engine over it.
namespace netralitas {}

#include <netralitas/calendar/all_instruments.hpp>
#include <netralitas/contest/candidate_list.hpp>
#include <netralitas/explain/diagram.hpp>
#include <netralitas/explain/render.hpp>
#include <netralitas/person/employee.hpp>
#include <netralitas/rules/assessment.hpp>
#include <netralitas/rules/batch.hpp>
#include <netralitas/rules/cltn.hpp>
#include <netralitas/rules/consistency.hpp>
#include <netralitas/rules/list_consequences.hpp>
#include <netralitas/rules/supervision.hpp>
#include <netralitas/version.hpp>

#endif
