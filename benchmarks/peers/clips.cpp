// SPDX-License-Identifier: BSL-1.0
// CLIPS on the flat records: clips PROGRAM.clp RECORDS.csv COUNT REPEATS FINDINGS NUMBERS. Facts are made by the C interface, a
// thousand at a time, which is faster than one at a time and than all at once; a rule that fires calls back.
#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

extern "C" {
#include <clips/clips.h>
}

namespace {

constexpr std::size_t rules_a_number = 31;
constexpr std::size_t facts_a_run = 1000;
constexpr std::size_t events = 3;  // the column that says how many events there are; without any no rule fires

/// What the rules call; the numbers of the person and of the rule.
struct calls {
    std::vector<std::pair<long long, long long>> kept{};
    bool keep = false;
    std::size_t sum = 0;
};
calls found;

extern "C" void when_found(void* environment) {
    auto const person = EnvRtnLong(environment, 1);
    auto const rule = EnvRtnLong(environment, 2);
    found.sum += static_cast<std::size_t>(person + rule);
    if (found.keep) {
        found.kept.emplace_back(person, rule);
    }
}

std::vector<std::vector<long long>> read_records(std::string const& file, std::size_t count) {
    std::ifstream in{file};
    std::string line;
    std::getline(in, line);
    std::vector<std::vector<long long>> out;
    while (out.size() < count && std::getline(in, line)) {
        std::istringstream fields{line};
        std::string field;
        auto& record = out.emplace_back();
        while (std::getline(fields, field, ',')) {
            record.push_back(std::stoll(field));
        }
    }
    return out;
}

void pass(void* environment, std::vector<std::vector<long long>> const& records) {
    auto* const form = EnvFindDeftemplate(environment, "record");
    std::array<void*, facts_a_run> facts{};
    for (std::size_t from = 0; from < records.size(); from += facts_a_run) {
        auto const here = std::min(facts_a_run, records.size() - from);
        for (std::size_t i = 0; i < here; ++i) {
            auto const& record = records[from + i];
            facts[i] = nullptr;
            if (record[events] == 0) {
                continue;
            }
            auto* const fact = EnvCreateFact(environment, form);
            for (std::size_t slot = 0; slot < record.size(); ++slot) {  // the slots are declared in the order of the columns
                fact->theProposition.theFields[slot].type = INTEGER;
                fact->theProposition.theFields[slot].value = EnvAddLong(environment, record[slot]);
            }
            facts[i] = EnvAssert(environment, fact);
        }
        EnvRun(environment, -1);
        for (std::size_t i = 0; i < here; ++i) {
            if (facts[i] != nullptr) {
                EnvRetract(environment, facts[i]);
            }
        }
    }
}

void write_findings(std::string const& file, std::size_t numbers) {
    std::ofstream out{file};
    std::sort(found.kept.begin(), found.kept.end());
    std::vector<std::uint32_t> masks(numbers);
    for (auto it = found.kept.begin(); it != found.kept.end();) {
        auto const person = it->first;
        std::fill(masks.begin(), masks.end(), 0);
        for (; it != found.kept.end() && it->first == person; ++it) {
            auto const rule = static_cast<std::size_t>(it->second);
            masks[rule / rules_a_number] |= std::uint32_t{1} << (rule % rules_a_number);
        }
        out << person;
        for (auto const m : masks) {
            out << '\t' << m;
        }
        out << '\n';
    }
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 7) {
        std::cerr << "usage: clips PROGRAM.clp RECORDS.csv COUNT REPEATS FINDINGS NUMBERS\n";
        return 2;
    }
    auto* const environment = CreateEnvironment();
    EnvDefineFunction2(environment, "found", 'v', PTIEF when_found, "when_found", "22i");
    if (EnvLoad(environment, argv[1]) != 1) {
        std::cerr << "clips: cannot load " << argv[1] << '\n';
        return 1;
    }
    auto const records = read_records(argv[2], static_cast<std::size_t>(std::atoll(argv[3])));
    found.keep = true;
    pass(environment, records);
    found.keep = false;
    write_findings(argv[5], static_cast<std::size_t>(std::atoll(argv[6])));
    std::cout << "{\"version\": \"" << VERSION_STRING << "\", \"seconds\": [";
    for (int i = 0; i < std::atoi(argv[4]); ++i) {
        auto const start = std::clock();  // time of the processor: what others do on the machine does not count
        pass(environment, records);
        std::cout << (i == 0 ? "" : ", ") << static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    }
    std::cout << "], \"sum\": " << found.sum << "}\n";
    DestroyEnvironment(environment);
    return 0;
}
