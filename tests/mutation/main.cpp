// SPDX-License-Identifier: BSL-1.0
// Changes one entry of the tables of the law, in memory, and looks whether a scenario or a test fails; then the next one. Each
// change is made in a process of its own, so that none sees another. scripts/mutate builds and runs it; docs/trust-mutation.md.
#if __has_include(<catch2/catch_session.hpp>)
#include <catch2/catch_session.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <random>
#include <string>
#include <vector>

#include <netralitas/io/conformance.hpp>

#include "mutants.hpp"

namespace {

using namespace netralitas;
using mutation::mutant;
namespace fs = std::filesystem;

// What became of a mutant; the exit status of its process.
enum fate { survived = 0, by_scenario = 11, by_table = 12, by_other_test = 13, by_crash = 14 };

struct scenario_file {
    std::string text;  // to see which rows it names
    std::vector<scenario_reading> read;
};

std::vector<scenario_file> scenarios() {
    std::vector<scenario_file> out;
    for (auto const& folder :
         {fs::path{NETRALITAS_TEST_DATA}.parent_path() / "conformance", fs::path{NETRALITAS_EXAMPLES} / "scenarios"}) {
        std::vector<fs::path> files;
        for (auto const& entry : fs::recursive_directory_iterator{folder}) {
            if (entry.path().extension() == ".json") {
                files.push_back(entry.path());
            }
        }
        std::sort(files.begin(), files.end());
        for (auto const& path : files) {
            std::ifstream in{path, std::ios::binary};
            std::string const text{std::istreambuf_iterator<char>{in}, {}};
            out.push_back({text, read_scenarios(text, path.filename().string())});
        }
    }
    return out;
}

bool catch_fails(Catch::Session& session, char const* filter) {
    char const* const arguments[] = {"mutation", filter, "--abort", "--filenames-as-tags"};
    session.useConfigData(Catch::ConfigData{});  // else the filters of one run would be added to those of the next
    if (session.applyCommandLine(4, arguments) != 0) {
        std::exit(by_crash);
    }
    return session.run() != 0;
}

// In the process of the mutant. The scenarios that name the row come first and the rest of them last, which is the cheapest order.
int examine(mutant const* m, std::vector<scenario_file> const& all, bool tests_too) {
    int const nowhere = open("/dev/null", O_WRONLY);
    dup2(nowhere, STDOUT_FILENO);
    dup2(nowhere, STDERR_FILENO);
    alarm(300);
    if (m != nullptr) {
        m->apply();
    }
    try {
        auto const a_scenario_fails = [&](bool naming) {
            return std::any_of(all.begin(), all.end(), [&](scenario_file const& f) {
                bool const names = m != nullptr && f.text.find('"' + m->row + '"') != std::string::npos;
                return names == naming && std::any_of(f.read.begin(), f.read.end(),
                                                      [](scenario_reading const& s) { return !unmet(s).empty(); });
            });
        };
        if (a_scenario_fails(true)) {
            return by_scenario;
        }
        if (!tests_too) {
            return a_scenario_fails(false) ? by_scenario : survived;
        }
        Catch::Session session;
        if (catch_fails(session, "[#published_rows],[#decree_log],[#timetable],[#registry]")) {
            return by_table;
        }
        if (catch_fails(session, "~[#published_rows]~[#decree_log]~[#timetable]~[#registry]")) {
            return by_other_test;
        }
        if (a_scenario_fails(false)) {
            return by_scenario;
        }
    } catch (std::exception const&) {
        return by_crash;
    }
    return survived;
}

fate fate_of(mutant const* m, std::vector<scenario_file> const& all, bool tests_too) {
    auto const child = fork();
    if (child == 0) {
        std::_Exit(examine(m, all, tests_too));
    }
    int status = 0;
    if (child < 0 || waitpid(child, &status, 0) < 0) {
        std::perror("mutation");
        std::exit(2);
    }
    if (!WIFEXITED(status)) {
        return by_crash;
    }
    return static_cast<fate>(WEXITSTATUS(status));
}

struct tally {
    std::size_t tried = 0;
    std::map<fate, std::size_t> fates{};
    [[nodiscard]] std::size_t killed() const { return tried - survivors(); }
    [[nodiscard]] std::size_t survivors() const { return fates.count(survived) != 0 ? fates.at(survived) : 0; }
    [[nodiscard]] std::size_t of(fate f) const { return fates.count(f) != 0 ? fates.at(f) : 0; }
};

void print(std::string const& title, std::map<std::string, tally> const& rows) {
    std::cout << "| " << title
              << " | tried | killed | % | by a scenario | by a published table | by another test | survived |\n"
              << "|---|---|---|---|---|---|---|---|\n";
    tally sum;
    auto const line = [](std::string const& name, tally const& t) {
        char share[16];
        std::snprintf(share, sizeof share, "%.1f",
                      t.tried == 0 ? 0.0 : 100.0 * static_cast<double>(t.killed()) / static_cast<double>(t.tried));
        std::cout << "| " << name << " | " << t.tried << " | " << t.killed() << " | " << share << " | "
                  << t.of(by_scenario) << " | " << t.of(by_table) << " | " << t.of(by_other_test) + t.of(by_crash)
                  << " | " << t.survivors() << " |\n";
    };
    for (auto const& [name, t] : rows) {
        line(name, t);
        sum.tried += t.tried;
        for (auto const& [f, n] : t.fates) {
            sum.fates[f] += n;
        }
    }
    line("together", sum);
}

}  // namespace

int main(int argc, char** argv) {
    std::size_t sample = 0;
    unsigned seed = 1;
    double at_least = 0;
    bool tests_too = true;
    std::string room;
    std::string survivors_file;
    for (int i = 1; i < argc; ++i) {
        std::string const option = argv[i];
        auto const value = [&]() -> std::string {
            if (i + 1 >= argc) {
                std::cerr << "mutation: " << option << " needs a value\n";
                std::exit(2);
            }
            return argv[++i];
        };
        if (option == "--sample") {
            sample = std::stoul(value());
        } else if (option == "--seed") {
            seed = static_cast<unsigned>(std::stoul(value()));
        } else if (option == "--room") {
            room = value();
        } else if (option == "--survivors") {
            survivors_file = value();
        } else if (option == "--at-least") {
            at_least = std::stod(value());
        } else if (option == "--scenarios-alone") {
            tests_too = false;
        } else {
            std::cerr << "usage: scripts/mutate [--sample N] [--seed S] [--room NAME] [--survivors FILE] [--at-least PERCENT]\n"
                         "                      [--scenarios-alone]\n";
            return 2;
        }
    }

    auto const told = scenarios();
    if (fate_of(nullptr, told, tests_too) != survived) {
        std::cerr << "mutation: the tests fail on the law as it stands; nothing was tried\n";
        return 2;
    }
    auto all = mutation::collector::all();
    auto const possible = all.size();
    if (!room.empty()) {
        all.erase(std::remove_if(all.begin(), all.end(), [&](mutant const& m) { return m.room != room; }), all.end());
    }
    if (sample != 0 && sample < all.size()) {
        std::mt19937 random{seed};
        for (std::size_t i = 0; i < sample; ++i) {  // not std::shuffle, which differs from library to library
            std::swap(all[i], all[i + random() % (all.size() - i)]);
        }
        all.resize(sample);
    }
    std::cout << all.size() << " of " << possible << " mutants, " << told.size() << " files of scenarios\n"
              << std::flush;

    std::map<std::string, tally> by_room;
    std::map<std::string, tally> by_part;
    std::vector<std::string> left;
    std::size_t killed = 0;
    for (auto const& m : all) {
        auto const f = fate_of(&m, told, tests_too);
        killed += f != survived ? 1 : 0;
        std::string part = m.part.substr(0, m.part.find(','));
        if (m.room == "timetables" || m.room == "decrees" || m.room == "readings") {
            part = m.room;
        }
        while (!part.empty() && (part.back() == ' ' || (part.back() >= '0' && part.back() <= '9'))) {
            part.pop_back();
        }
        for (auto* t : {&by_room[m.room], &by_part[part]}) {
            ++t->tried;
            ++t->fates[f];
        }
        if (f == survived) {
            left.push_back(m.room + " | " + m.row + " | " + m.part + " | " + m.change);
        }
    }
    std::cout << '\n';
    print("room", by_room);
    std::cout << '\n';
    print("part", by_part);
    if (!survivors_file.empty()) {
        std::ofstream out{survivors_file};
        for (auto const& line : left) {
            out << line << '\n';
        }
    } else if (!left.empty()) {
        std::cout << "\nSurvivors:\n";
        for (auto const& line : left) {
            std::cout << line << '\n';
        }
    }
    double const share = all.empty() ? 0.0 : 100.0 * static_cast<double>(killed) / static_cast<double>(all.size());
    return share < at_least ? 1 : 0;
}
