// SPDX-License-Identifier: BSL-1.0
// What follows of a deadline that is met or missed, a second time and slowly: whole assessments, every row, no index. Over all
// persons of the conformance scenarios.
#include <netralitas/rules/dependency_index.hpp>
#include <netralitas/rules/next_deadlines.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>

#include <netralitas/io/json.hpp>

#include <catch.hpp>

#ifndef NETRALITAS_TEST_DATA
#define NETRALITAS_TEST_DATA "tests/data"
#endif

namespace what_follows_test {

using namespace netralitas;
namespace fs = std::filesystem;

namespace {

using ids = std::set<std::string>;

ids in_force(assessment const& a) {
    ids out;
    for (auto const& f : a.findings) {
        if (f.overruled_by.empty()) {
            out.insert(std::string{f.id()});
        }
    }
    return out;
}
bool is_undecided(facts const& f, contest_info const* where, question const& q, std::string_view id) {
    inference decide{f, where, q};
    return decide.fires(decide.law().find(id).index) == truth::unknown;
}
ids running(assessment const& a) {
    ids out;
    for (auto const& d : a.deadlines) {
        if (d.state == deadline_state::running && !runs_for_everybody(*d.row)) {
            out.insert(std::string{d.row->id});
        }
    }
    return out;
}
ids listed(std::vector<finding> const& list) {
    ids out;
    for (auto const& f : list) {
        out.insert(std::string{f.id()});
    }
    return out;
}
facts done(facts f, deadline_row const& row, date day) {
    for (auto const& m : row.met_by) {
        if (info(m.id).type != value_type::day) {
            f.restate({m.id, info(m.id).type, 1});
        } else if (!f.known(m.id) || day < from_serial(f.raw(m.id))) {
            f.restate({m.id, value_type::day, serial(day)});
        }
    }
    return f;
}
std::string show(ids const& list) {
    std::string out;
    for (auto const& id : list) {
        out += id + ' ';
    }
    return out;
}

}  // namespace

TEST_CASE("what follows is the same when every row is asked again", "[conformance][next_deadlines]") {
    std::size_t obligations = 0;
    std::size_t consequences = 0;
    std::size_t questions = 0;
    for (auto const& entry : fs::directory_iterator{fs::path{NETRALITAS_TEST_DATA}.parent_path() / "conformance"}) {
        if (entry.path().extension() != ".json") {
            continue;
        }
        std::ifstream in{entry.path(), std::ios::binary};
        std::string const text{std::istreambuf_iterator<char>{in}, {}};
        for (auto const& read : read_scenarios(text)) {
            if (!read) {
                continue;
            }
            for (auto const& q : read.value.questions) {
                if (q.kind != question_kind::person || questions++ % 3 != 0) {
                    continue;
                }
                question const asked{.on = q.on, .known_on = q.known_on, .readings = readings_of(q)};
                auto const list = next_deadlines(q.stated, read.value.where, asked, {}, {.missed_within_days = 90});
                auto const at = [&](facts const& f, date day) {
                    question moved = asked;
                    moved.on = day;
                    return in_force(assess(f, read.value.where, moved));
                };
                for (auto const& o : list) {
                    ++obligations;
                    INFO(read.value.id << ", " << q.id << ", " << o.id());
                    auto const undecided = [&](facts const& f, date day, std::string const& id) {
                        question moved = asked;
                        moved.on = day;
                        return is_undecided(f, read.value.where, moved, id);
                    };
                    auto const& row = *o.deadline.row;
                    if (o.by_itself) {
                        if (o.phase != obligation_phase::running) {
                            continue;
                        }
                        auto const eve = at(q.stated, add_days(o.due(), -1));
                        auto const day = at(q.stated, o.due());
                        // Of the rows that change on that day, those that hang on the event; none that does not change.
                        auto const begins = listed(o.hence.begins);
                        CHECK(std::all_of(begins.begin(), begins.end(), [&](std::string const& id) {
                            return day.count(id) != 0 && eve.count(id) == 0;
                        }));
                        continue;
                    }
                    auto const now = at(q.stated, q.on);
                    facts const with = done(q.stated, row, q.on);
                    auto const then = at(with, q.on);
                    ids begins;
                    ids ends;
                    std::set_difference(then.begin(), then.end(), now.begin(), now.end(),
                                        std::inserter(begins, begins.end()));
                    std::set_difference(now.begin(), now.end(), then.begin(), then.end(),
                                        std::inserter(ends, ends.end()));
                    for (auto it = ends.begin(); it != ends.end();) {
                        it = undecided(with, q.on, *it) ? ends.erase(it) : std::next(it);
                    }
                    CHECK(show(listed(o.hence.begins)) == show(begins));
                    CHECK(show(listed(o.hence.ends)) == show(ends));
                    consequences += begins.size() + ends.size();
                    auto const ran = running(assess(q.stated, read.value.where, asked));
                    ids starts;
                    ids told;
                    for (auto const& id : running(assess(with, read.value.where, asked))) {
                        if (ran.count(id) == 0 && id != o.id()) {
                            starts.insert(id);
                        }
                    }
                    for (auto const& d : o.hence.deadlines) {
                        if (d.starts()) {
                            told.insert(std::string{d.then.row->id});
                        }
                    }
                    CHECK(show(told) == show(starts));
                    if (o.phase != obligation_phase::running) {
                        continue;
                    }
                    date const after = std::max(q.on, add_days(o.due(), 1));
                    auto const undone = at(q.stated, after);
                    auto const in_time = at(with, after);
                    ids late;
                    for (auto const& id : undone) {
                        if (now.count(id) == 0 && in_time.count(id) == 0) {
                            late.insert(id);
                        }
                    }
                    CHECK(show(listed(o.otherwise.begins)) == show(late));
                    consequences += late.size();
                }
            }
        }
    }
    CHECK(obligations > 100);
    CHECK(consequences > 100);
    CHECK(questions > 1000);
}

}  // namespace what_follows_test
