// SPDX-License-Identifier: BSL-1.0
// expect: a_text_must_exist_in_both_languages
#include <netralitas/base/text.hpp>

#ifdef MAKE_IT_COMPILE
constexpr netralitas::text words{"work day", "hari kerja"};
#else
constexpr netralitas::text words{"work day", ""};
#endif
