// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief What people ask of an answer once they have it: what is missing, what if, what next, from when, who reads it otherwise,
/// what moved it; and what is wrong with rules of one's own. With netralitas/netralitas.hpp; apart from it, so that whoever only
/// asks for the answer does not pay for compiling these.
#ifndef NETRALITAS_QUERIES_HPP
#define NETRALITAS_QUERIES_HPP

#include <netralitas/explain/analysis_text.hpp>
#include <netralitas/explain/condition_source.hpp>
#include <netralitas/explain/difference_text.hpp>
#include <netralitas/explain/lawful_text.hpp>
#include <netralitas/explain/missing_text.hpp>
#include <netralitas/explain/next_text.hpp>
#include <netralitas/netralitas.hpp>
#include <netralitas/rules/batch.hpp>
#include <netralitas/rules/difference.hpp>
#include <netralitas/rules/knowledge.hpp>
#include <netralitas/rules/lawful_days.hpp>
#include <netralitas/rules/missing_facts.hpp>
#include <netralitas/rules/next_deadlines.hpp>
#include <netralitas/rules/reading_table.hpp>
#include <netralitas/rules/row_words.hpp>
#include <netralitas/rules/rule_set_version.hpp>
#include <netralitas/rules/what_if.hpp>

#endif
