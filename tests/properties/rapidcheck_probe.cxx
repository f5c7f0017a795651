// SPDX-License-Identifier: BSL-1.0
// Does the library of rapidcheck link with our standard library?
#include <rapidcheck.h>

int main() { return rc::check([](int n) { RC_ASSERT(n == n); }) ? 0 : 1; }
