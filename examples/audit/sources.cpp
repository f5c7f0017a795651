// SPDX-License-Identifier: BSL-1.0
// Where lists of people come from: files, pipes, the standard input; and the signals that end the reading.
#include "audit.hpp"

#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstddef>
#include <filesystem>
#include <memory>
#include <string>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace audit {

using namespace netralitas;

namespace {

std::atomic<std::size_t> all_read{0};
std::atomic<int> stop{0};
static_assert(std::atomic<int>::is_always_lock_free, "a signal handler may touch nothing else");

extern "C" void on_stop(int) { stop = 1; }

// An open file; the standard input is left open.
class descriptor {
public:
    descriptor(int number, std::string name) : number_{number}, name_{std::move(name)} {}
    descriptor(descriptor const&) = delete;
    descriptor& operator=(descriptor const&) = delete;
    ~descriptor() {
        if (number_ > 0) {
            ::close(number_);
        }
    }
    // Nothing once the program has been told to stop, even where a pipe gives nothing for hours. A list that cannot be read to its end
    // is refused: what is left would pass for the whole.
    std::size_t read(char* into, std::size_t room) const {
        while (stop == 0) {
            auto const got = ::read(number_, into, room);
            if (got >= 0) {
                all_read += static_cast<std::size_t>(got);
                return static_cast<std::size_t>(got);
            }
            if (errno != EINTR) {
                throw input_problem{.code = errc::broken_file, .file = name_};
            }
        }
        return 0;
    }

private:
    int number_;
    std::string name_;
};

}  // namespace

std::size_t bytes_read() { return all_read; }

void watch_for_signals() {
    struct sigaction act {};
    act.sa_handler = on_stop;
    sigemptyset(&act.sa_mask);  // and no SA_RESTART: a read that waits must end
    sigaction(SIGINT, &act, nullptr);
    sigaction(SIGTERM, &act, nullptr);
}

bool told_to_stop() { return stop != 0; }

std::optional<list_file> open_list(std::string const& name, std::size_t& size) {
    if (name == "-") {
        auto const in = std::make_shared<descriptor>(STDIN_FILENO, name);
        return list_file{.name = "-", .open = [in] {
                             return byte_source{[in](char* into, std::size_t room) { return in->read(into, room); }};
                         }};
    }
    std::error_code problem;
    bool const regular = std::filesystem::is_regular_file(name, problem);
    auto const open = [name] { return std::make_shared<descriptor>(::open(name.c_str(), O_RDONLY | O_CLOEXEC), name); };
    int const probe = std::filesystem::is_directory(name, problem) ? -1 : ::open(name.c_str(), O_RDONLY | O_CLOEXEC);
    if (probe < 0) {
        return std::nullopt;
    }
    auto first = std::make_shared<descriptor>(probe, name);
    if (regular) {
        size += static_cast<std::size_t>(std::filesystem::file_size(name, problem));
        first.reset();
    }
    return list_file{.name = name,
                     .open =
                         [open, first] {
                             auto const in = first != nullptr ? first : open();
                             return byte_source{[in](char* into, std::size_t room) { return in->read(into, room); }};
                         },
                     .again = regular};
}

}  // namespace audit
