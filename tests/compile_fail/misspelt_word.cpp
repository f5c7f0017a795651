// SPDX-License-Identifier: BSL-1.0
// expect: registered_as_candidat
// expect-gcc: was not declared in this scope
// expect-clang: use of undeclared identifier
#include <netralitas/law/vocabulary.hpp>

using namespace netralitas;

#ifdef MAKE_IT_COMPILE
constexpr condition when = registered_as_candidate && !in_service;
#else
constexpr condition when = registered_as_candidat && !in_service;
#endif
