// SPDX-License-Identifier: BSL-1.0
// Where lists of people come from: files, pipes, the standard input; and the signals that end the reading.
#include "audit.hpp"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstddef>
#include <filesystem>
#include <iostream>
#include <memory>
#include <mutex>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace audit {

using namespace netralitas;

namespace {

std::atomic<std::size_t> all_read{0};
std::atomic<int> stop{0};
static_assert(std::atomic<int>::is_always_lock_free, "a signal handler may touch nothing else");

extern "C" void on_stop(int) { stop = 1; }

std::mutex changes_mutex;
std::vector<input_problem> changes;  // of files, while they were read

// A file as it was found first. Whoever writes into it meanwhile changes its size or its time; a pipe has neither.
class first_look {
public:
    first_look(int number, std::string name) : name_{std::move(name)} { known_ = look(number, then_); }
    void compare(int number) {
        struct stat now {};
        if (!known_ || !look(number, now)) {
            return;
        }
        bool const same = now.st_ino == then_.st_ino && now.st_dev == then_.st_dev && now.st_size == then_.st_size &&
                          now.st_mtim.tv_sec == then_.st_mtim.tv_sec && now.st_mtim.tv_nsec == then_.st_mtim.tv_nsec;
        if (!same) {
            known_ = false;  // told once
            std::lock_guard const lock{changes_mutex};
            changes.push_back({.code = errc::changed_while_read, .file = name_});
        }
    }
    [[nodiscard]] std::string const& name() const { return name_; }

private:
    static bool look(int number, struct stat& into) { return ::fstat(number, &into) == 0 && S_ISREG(into.st_mode); }

    std::string name_;
    struct stat then_ {};
    bool known_ = false;
};

// An open file; the standard input is left open.
class descriptor {
public:
    descriptor(int number, std::shared_ptr<first_look> first) : number_{number}, first_{std::move(first)} {}
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
                if (got == 0) {
                    first_->compare(number_);
                }
                all_read += static_cast<std::size_t>(got);
                return static_cast<std::size_t>(got);
            }
            if (errno != EINTR) {
                throw input_problem{.code = errc::broken_file, .file = first_->name()};
            }
        }
        return 0;
    }

private:
    int number_;
    std::shared_ptr<first_look> first_;
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

bool over() { return told_to_stop() || !std::cout; }

std::vector<input_problem> changed_files() {
    std::lock_guard const lock{changes_mutex};
    return changes;
}

std::optional<std::string> read_up_to(std::string const& name, std::size_t limit) {
    std::error_code problem;
    int const number = std::filesystem::is_directory(name, problem) ? -1 : ::open(name.c_str(), O_RDONLY | O_CLOEXEC);
    if (number < 0) {
        return std::nullopt;
    }
    descriptor const in{number, std::make_shared<first_look>(number, name)};
    std::string text;
    try {
        while (text.size() < limit) {
            auto const before = text.size();
            text.resize(std::min(limit, before + (std::size_t{1} << 16U)));
            auto const got = in.read(text.data() + before, text.size() - before);
            text.resize(before + got);
            if (got == 0) {
                break;
            }
        }
    } catch (input_problem const&) {
        return std::nullopt;
    }
    return text;
}

std::optional<list_file> open_list(std::string const& name, std::size_t& size) {
    auto const bytes_from = [](std::shared_ptr<descriptor> const& in) {
        return byte_source{[in](char* into, std::size_t room) { return in->read(into, room); }};
    };
    if (name == "-") {
        auto const in = std::make_shared<descriptor>(STDIN_FILENO, std::make_shared<first_look>(STDIN_FILENO, name));
        return list_file{.name = "-", .open = [in, bytes_from] { return bytes_from(in); }};
    }
    std::error_code problem;
    bool const regular = std::filesystem::is_regular_file(name, problem);
    int const probe = std::filesystem::is_directory(name, problem) ? -1 : ::open(name.c_str(), O_RDONLY | O_CLOEXEC);
    if (probe < 0) {
        return std::nullopt;
    }
    auto const found = std::make_shared<first_look>(probe, name);
    auto first = std::make_shared<descriptor>(probe, found);
    if (regular) {
        size += static_cast<std::size_t>(std::filesystem::file_size(name, problem));
        first.reset();
    }
    return list_file{.name = name,
                     .open =
                         [name, found, first, bytes_from] {
                             return bytes_from(first != nullptr ? first
                                                                : std::make_shared<descriptor>(
                                                                      ::open(name.c_str(), O_RDONLY | O_CLOEXEC), found));
                         },
                     .again = regular};
}

}  // namespace audit
