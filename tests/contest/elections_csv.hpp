// SPDX-License-Identifier: BSL-1.0
// The published days of the contests, read from the table kept beside the tests; each row names its source.
#ifndef NETRALITAS_TESTS_CONTEST_ELECTIONS_CSV_HPP
#define NETRALITAS_TESTS_CONTEST_ELECTIONS_CSV_HPP

#include <fstream>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include <netralitas/base/date.hpp>

namespace netralitas_test {

struct election_row {
    std::string contest;
    std::string kind;
    std::string stage;
    std::optional<netralitas::date> first;
    std::optional<netralitas::date> last;
    std::string regulation;
    std::string source;
    std::string confidence;
};

inline std::optional<netralitas::date> parse_day(std::string const& s) {
    if (s.empty()) {
        return std::nullopt;
    }
    return netralitas::date{static_cast<unsigned short>(std::stoi(s.substr(0, 4))),
                            static_cast<unsigned short>(std::stoi(s.substr(5, 2))),
                            static_cast<unsigned short>(std::stoi(s.substr(8, 2)))};
}

inline std::vector<std::string> split_csv(std::string const& line) {
    std::vector<std::string> fields(1);
    bool quoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '"') {
            if (quoted && i + 1 < line.size() && line[i + 1] == '"') {
                fields.back() += '"';
                ++i;
            } else {
                quoted = !quoted;
            }
        } else if (line[i] == ',' && !quoted) {
            fields.emplace_back();
        } else {
            fields.back() += line[i];
        }
    }
    return fields;
}

inline std::vector<election_row> const& elections() {
    static std::vector<election_row> const rows = [] {
#ifdef NETRALITAS_TEST_DATA
        std::string const folder = NETRALITAS_TEST_DATA;
#else
        std::string const here = __FILE__;
        std::string const folder = here.substr(0, here.size() - std::string{"contest/elections_csv.hpp"}.size()) + "data";
#endif
        std::ifstream in{folder + "/contest/elections.csv"};
        if (!in) {
            throw std::runtime_error{"cannot open " + folder + "/contest/elections.csv"};
        }
        std::vector<election_row> v;
        std::string line;
        std::getline(in, line);
        while (std::getline(in, line)) {
            auto f = split_csv(line);
            if (f.size() != 8) {
                throw std::runtime_error{"not eight fields: " + line};
            }
            v.push_back({f[0], f[1], f[2], parse_day(f[3]), parse_day(f[4]), f[5], f[6], f[7]});
        }
        return v;
    }();
    return rows;
}

inline election_row const* published(std::string const& contest, std::string const& stage) {
    for (auto const& r : elections()) {
        if (r.contest == contest && r.stage == stage) {
            return &r;
        }
    }
    return nullptr;
}

}  // namespace netralitas_test

#endif
