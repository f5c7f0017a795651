// SPDX-License-Identifier: BSL-1.0
// What Boost asks of a program built with -fno-exceptions: where it would throw, it calls these. The library throws
// nothing itself; boost::gregorian::date does, when it is made of a day that no calendar has.
#include <cstdio>
#include <cstdlib>
#include <exception>

#include <boost/throw_exception.hpp>

namespace boost {

void throw_exception(std::exception const& e) {
    std::fprintf(stderr, "%s\n", e.what());
    std::abort();
}
void throw_exception(std::exception const& e, source_location const&) { throw_exception(e); }

}  // namespace boost
