// SPDX-License-Identifier: BSL-1.0
// A number says nothing until it is compared.
// expect-gcc: no match for
// expect-clang: invalid operands to binary expression
#include <netralitas/law/vocabulary.hpp>

using namespace netralitas;

#ifdef MAKE_IT_COMPILE
constexpr condition when = in_service && unbroken_service_years >= 5;
#else
constexpr condition when = in_service && unbroken_service_years;
#endif
