// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief The whole library but its input and output: include this, or a room's own headers.
#ifndef NETRALITAS_NETRALITAS_HPP
#define NETRALITAS_NETRALITAS_HPP

/// @brief The law of neutrality of Indonesian civil servants in elections, as typed data and an engine over it.
namespace netralitas {}

#include <netralitas/calendar/all_instruments.hpp>
#include <netralitas/contest/candidate_list.hpp>
#include <netralitas/explain/analysis_text.hpp>
#include <netralitas/explain/condition_source.hpp>
#include <netralitas/explain/diagram.hpp>
#include <netralitas/explain/difference_text.hpp>
#include <netralitas/explain/next_text.hpp>
#include <netralitas/explain/reasons_text.hpp>
#include <netralitas/explain/render.hpp>
#include <netralitas/person/employee.hpp>
#include <netralitas/rules/assessment.hpp>
#include <netralitas/rules/cltn.hpp>
#include <netralitas/rules/consistency.hpp>
#include <netralitas/rules/difference.hpp>
#include <netralitas/rules/knowledge.hpp>
#include <netralitas/rules/lawful_days.hpp>
#include <netralitas/rules/list_consequences.hpp>
#include <netralitas/rules/missing_facts.hpp>
#include <netralitas/rules/next_deadlines.hpp>
#include <netralitas/rules/reading_table.hpp>
#include <netralitas/rules/reasons.hpp>
#include <netralitas/rules/row_words.hpp>
#include <netralitas/rules/rule_set_version.hpp>
#include <netralitas/rules/supervision.hpp>
#include <netralitas/rules/what_if.hpp>
#include <netralitas/version.hpp>

#endif
