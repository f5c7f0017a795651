// SPDX-License-Identifier: BSL-1.0
#include <netralitas/netralitas.hpp>

int days_in_february(int year);  // in answer.cpp, which includes the whole library as well

int main() { return days_in_february(2024) == 29 && !netralitas::version_string.empty() ? 0 : 1; }
