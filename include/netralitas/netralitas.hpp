// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief The whole library, without input and output.
#ifndef NETRALITAS_NETRALITAS_HPP
#define NETRALITAS_NETRALITAS_HPP

#include <netralitas/base/date.hpp>
#include <netralitas/base/error.hpp>
#include <netralitas/base/id.hpp>
#include <netralitas/base/text.hpp>
#include <netralitas/base/truth.hpp>
#include <netralitas/law/condition.hpp>
#include <netralitas/law/evidence.hpp>
#include <netralitas/law/instrument.hpp>
#include <netralitas/law/norm.hpp>
#include <netralitas/law/vocabulary.hpp>
#include <netralitas/version.hpp>

#endif
