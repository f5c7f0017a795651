// SPDX-License-Identifier: BSL-1.0
// The library's side of the comparison with its peers; `benchmarks/peers/run` calls it.
//   rules [ID...]                                       the norms as flat rules; without ids all that a flat record can decide
//   records COUNT PERCENT ID...                         the crowd as a CSV with the columns of which these norms speak
//   assess whole|same COUNT PERCENT REPEATS FILE ID...  times the batch door, and writes to FILE which of these norms it cites for whom
#include <algorithm>
#include <bit>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <iostream>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include <netralitas/queries.hpp>

#include "../crowd.hpp"
#include "../only_norms.hpp"
#include "flat_rules.hpp"

using namespace benchmarks;

namespace {

constexpr date asked_on{2023, 12, 1};
std::vector<contest_info const*> const councils{&contests::dprd_2024, &contests::dpr_2024};

/// Rules of one record in one number: as many as fit a signed number of 32 bits.
constexpr std::size_t rules_a_number = 31;
/// What a peer reads where an event has not happened: later than every day before 2059, and still a number of 16 bits.
constexpr std::int32_t never_for_peers = std::numeric_limits<std::int16_t>::max();

[[noreturn]] void fail(std::string const& what) {
    std::cerr << "peers: " << what << '\n';
    std::exit(2);
}

std::vector<flat_rule> rules_of(std::vector<std::string_view> const& ids) {
    flattener const flatten{asked_on};
    std::vector<flat_rule> out;
    for (auto const id : ids) {
        auto const* const n = national_law().find_norm(id);
        if (n == nullptr) {
            fail("no norm " + std::string{id});
        }
        auto rule = flatten.flat(*n);
        if (!rule) {
            fail("a flat record does not decide " + std::string{id});
        }
        out.push_back(std::move(*rule));
    }
    return out;
}
std::vector<flat_rule> all_rules() {
    flattener const flatten{asked_on};
    std::vector<flat_rule> out;
    for (auto const* const n : national_law().norms()) {
        if (auto rule = flatten.flat(*n)) {
            out.push_back(std::move(*rule));
        }
    }
    return out;
}

// --- The rules as JSON

template <std::size_t N>
std::string names_in(std::string_view const (&names)[N], std::uint32_t mask) {
    std::string out;
    for (std::size_t i = 0; i < N; ++i) {
        if ((mask >> i & 1U) != 0) {
            out += (out.empty() ? "\"" : ", \"") + std::string{names[i]} + '"';
        }
    }
    return '[' + out + ']';
}
std::string_view symbol_of(test op) {
    switch (op) {
        case test::less: return "<";
        case test::less_equal: return "<=";
        case test::greater_equal: return ">=";
        default: return ">";
    }
}
void print(comparison const& c) {
    auto const day = [](std::int32_t d) { return iso(from_serial(d)); };
    std::cout << "[\"" << info(c.left).id << "\", \""
              << (c.right           ? std::string{symbol_of(c.op)} + "\", \"" + std::string{info(*c.right).id}
                  : c.last == never ? ">=\", \"" + day(c.first)
                  : c.first == ever ? "<=\", \"" + day(c.last)
                                    : "between\", \"" + day(c.first) + "\", \"" + day(c.last))
              << "\"]";
}
void print(std::vector<flat_rule> const& rules) {
    std::cout << "{\n\"on\": \"" << iso(asked_on) << "\",\n\"contests\": [";
    for (std::size_t i = 0; i < councils.size(); ++i) {
        std::cout << (i == 0 ? "\"" : ", \"") << councils[i]->id << '"';
    }
    std::cout << "],\n\"rules\": [";
    for (std::size_t i = 0; i < rules.size(); ++i) {
        auto const& n = *rules[i].of;
        std::cout << (i == 0 ? "\n" : ",\n") << "{\"id\": \"" << n.id << '"';
        if (n.binds != anyone) {
            std::cout << ",\n \"kinds\": " << names_in(employment_names, n.binds.bits);
        }
        if (n.contests != any_contest) {
            std::cout << ",\n \"contests\": " << names_in(contest_names, n.contests.bits);
        }
        std::cout << ",\n \"when\": [";
        for (std::size_t k = 0; k < rules[i].when.size(); ++k) {
            std::cout << (k == 0 ? "[" : ",\n          [");
            auto const& any = rules[i].when[k];
            for (std::size_t j = 0; j < any.size(); ++j) {
                std::cout << (j == 0 ? "" : ", ");
                print(any[j]);
            }
            std::cout << ']';
        }
        std::cout << "]}";
    }
    std::cout << "\n],\n\"kinds\": " << names_in(employment_names, ~0U)
              << ",\n\"contest_kinds\": " << names_in(contest_names, ~0U) << "\n}\n";
}

// --- The records

std::int32_t stated(person_record const& p, word w) {
    for (auto const& e : p.events) {
        if (e.act == 0 && e.what == w) {
            return e.value;
        }
    }
    return never;
}
/// The day in a column; of the words that follow from others, these two are columns.
std::int32_t day_in(person_record const& p, word w) {
    auto const day = stated(p, w);
    if (day != never) {
        return day;
    }
    return w == word::became_party_member       ? stated(p, word::party_card_issued)
           : w == word::registered_as_candidate ? std::min(stated(p, word::list_filed), stated(p, word::pair_registered))
                                                : never;
}
void print_records(crowd const& c, std::vector<word> const& columns) {
    std::string out = "person,kind,contest,events";
    for (auto const w : columns) {
        out.append(",").append(info(w).id);
    }
    for (std::size_t i = 0; i < c.people.size(); ++i) {
        auto const& p = c.people[i];
        auto const kind = std::countr_zero(p.kinds.bits);  // the people of the crowd are of one kind each
        out += '\n' + std::to_string(i) + ',' + std::to_string(kind) + ',' +
               std::to_string(static_cast<int>(councils[p.contest]->kind));
        out += ',' + std::to_string(
                         std::count_if(columns.begin(), columns.end(), [&](word w) { return day_in(p, w) != never; }));
        for (auto const w : columns) {
            out += ',' + std::to_string(std::min(day_in(p, w), never_for_peers));
        }
        if (out.size() > 1U << 20U) {
            std::cout << out;
            out.clear();
        }
    }
    std::cout << out << '\n';
}

// --- The batch door

/// The people with nothing but the columns: what the peers know of them.
crowd same_columns(crowd const& c, std::vector<word> const& columns) {
    crowd out;
    out.people = c.people;
    std::vector<std::size_t> ends;
    for (auto const& p : c.people) {
        for (auto const w : columns) {
            if (auto const day = day_in(p, w); day != never) {
                out.events.push_back({statement{w, value_type::day, day}});
            }
        }
        ends.push_back(out.events.size());
    }
    std::size_t from = 0;
    for (std::size_t i = 0; i < ends.size(); ++i) {
        out.people[i].events = {out.events.data() + from, ends[i] - from};
        from = ends[i];
    }
    return out;
}
rule_book only(std::vector<flat_rule> const& rules) {
    return only_norms([&](norm const& n) {
        return std::any_of(rules.begin(), rules.end(), [&](flat_rule const& r) { return r.of == &n; });
    });
}

void write_findings(batch_plan const& plan, crowd const& c, std::vector<flat_rule> const& rules, std::string const& file) {
    std::vector<std::size_t> rule_of(national_law().norms().size(), rules.size());
    for (std::size_t r = 0; r < rules.size(); ++r) {
        rule_of[national_law().find(rules[r].of->id).index] = r;
    }
    std::ofstream out{file};
    std::vector<std::uint32_t> masks((rules.size() + rules_a_number - 1) / rules_a_number);
    batch_worker{plan}.assess(c.people, [&](std::size_t person, batch_answer const& a) {
        std::fill(masks.begin(), masks.end(), 0);
        bool any = false;
        for (auto const list : {a.findings, a.for_everybody}) {
            for (auto const row : list) {
                auto const r = row < rule_of.size() ? rule_of[row] : rules.size();
                if (r != rules.size()) {
                    masks[r / rules_a_number] |= 1U << (r % rules_a_number);
                    any = true;
                }
            }
        }
        if (any) {
            out << person;
            for (auto const m : masks) {
                out << '\t' << m;
            }
            out << '\n';
        }
    });
    if (!out.flush()) {
        fail("cannot write " + file);
    }
}
void time_batch(batch_plan const& plan, crowd const& c, int repeats) {
    batch_worker worker{plan};
    std::size_t sum = 0;
    auto const pass = [&] {
        worker.assess(c.people, [&](std::size_t, batch_answer const& a) {
            for (auto const row : a.findings) {
                sum += row;
            }
            sum += a.for_everybody.size();
        });
    };
    pass();  // the worker meets the shapes of the crowd
    std::cout << "{\"version\": \"" << version_major << '.' << version_minor << '.' << version_patch
              << "\", \"seconds\": [";
    for (int i = 0; i < repeats; ++i) {
        auto const start = std::clock();  // time of the processor: what others do on the machine does not count
        pass();
        auto const took = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
        std::cout << (i == 0 ? "" : ", ") << took;
    }
    auto const& t = worker.tally();
    std::cout << "], \"full\": " << t.full << ", \"refused\": " << t.refused << ", \"sum\": " << sum << "}\n";
}

std::size_t number(std::string_view text) {
    std::size_t out = 0;
    for (char const c : text) {
        if (c < '0' || c > '9') {
            fail("no number: " + std::string{text});
        }
        out = out * 10 + static_cast<std::size_t>(c - '0');
    }
    return out;
}

}  // namespace

int main(int argc, char** argv) {
    std::vector<std::string_view> const args(argv + 1, argv + argc);
    auto const rest = [&](std::size_t from) {
        return rules_of({args.begin() + static_cast<std::ptrdiff_t>(from), args.end()});
    };
    if (!args.empty() && args[0] == "rules") {
        print(args.size() == 1 ? all_rules() : rest(1));
        return 0;
    }
    auto const people = [&](std::size_t at) {
        return make_crowd(number(args[at]), static_cast<std::uint32_t>(number(args[at + 1])), asked_on, 2);
    };
    if (args.size() > 3 && args[0] == "records") {
        print_records(people(1), columns_of(rest(3)));
        return 0;
    }
    if (args.size() > 6 && args[0] == "assess" && (args[1] == "whole" || args[1] == "same")) {
        auto const rules = rest(6);
        bool const whole = args[1] == "whole";
        auto const law = whole ? rule_book{} : only(rules);
        auto const all = people(2);
        auto const c = whole ? crowd{} : same_columns(all, columns_of(rules));
        batch_plan const plan{question{.on = asked_on, .law = &law}, councils};
        time_batch(plan, whole ? all : c, static_cast<int>(number(args[4])));
        write_findings(plan, whole ? all : c, rules, std::string{args[5]});
        return 0;
    }
    std::cerr << "usage: rules [ID...] | records COUNT PERCENT ID... | assess whole|same COUNT PERCENT REPEATS FILE ID...\n";
    return 2;
}
