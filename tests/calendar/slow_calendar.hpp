// SPDX-License-Identifier: BSL-1.0
// A second calendar, slow and plain: replays the published facts into a map and walks day by day. It shares no code and no
// table with the library; only the shape of the questions is the same.
#ifndef NETRALITAS_TESTS_CALENDAR_SLOW_CALENDAR_HPP
#define NETRALITAS_TESTS_CALENDAR_SLOW_CALENDAR_HPP

#include <chrono>
#include <fstream>
#include <map>
#include <optional>
#include <set>
#include <stdexcept>
#include <string>
#include <vector>

#ifndef NETRALITAS_TEST_DATA
#define NETRALITAS_TEST_DATA "tests/data"
#endif

namespace slow {

using day = std::chrono::sys_days;

inline day parse(std::string const& iso) {
    using namespace std::chrono;
    return sys_days{year{std::stoi(iso.substr(0, 4))} / std::stoi(iso.substr(5, 2)) / std::stoi(iso.substr(8, 2))};
}

inline day ymd(int y, unsigned m, unsigned d) {
    return day{std::chrono::year{y} / static_cast<int>(m) / static_cast<int>(d)};
}

inline std::string iso(day d) {
    std::chrono::year_month_day const parts{d};
    auto const two = [](unsigned n) { return std::string(n < 10 ? 1 : 0, '0') + std::to_string(n); };
    return std::to_string(static_cast<int>(parts.year())) + "-" + two(static_cast<unsigned>(parts.month())) + "-" +
           two(static_cast<unsigned>(parts.day()));
}

inline std::vector<std::vector<std::string>> rows_of(std::string const& name) {
    std::ifstream file{std::string{NETRALITAS_TEST_DATA} + "/calendar/" + name};
    if (!file) {
        throw std::runtime_error{"missing test data: " + name};
    }
    std::vector<std::vector<std::string>> rows;
    std::string line;
    std::getline(file, line);
    while (std::getline(file, line)) {
        std::vector<std::string> row(1);
        bool quoted = false;
        for (char const c : line) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                row.emplace_back();
            } else {
                row.back() += c;
            }
        }
        rows.push_back(row);
    }
    return rows;
}

struct event {
    day issued;
    std::string decree;
    day on;
    bool declares;
    std::string kind;
    std::string name;
};

inline std::vector<event> const& events() {
    static std::vector<event> const all = [] {
        std::vector<event> out;
        for (auto const& r : rows_of("holidays_events.csv")) {
            out.push_back({parse(r.at(0)), r.at(1), parse(r.at(2)), r.at(3) == "declare", r.at(4), r.at(5)});
        }
        return out;
    }();
    return all;
}

struct holiday {
    day on;
    std::string kind;
    std::string name;
};

inline std::vector<holiday> const& final_list() {
    static std::vector<holiday> const all = [] {
        std::vector<holiday> out;
        for (auto const& r : rows_of("holidays.csv")) {
            out.push_back({parse(r.at(0)), r.at(1), r.at(2)});
        }
        return out;
    }();
    return all;
}

enum class clock { all, ministers, president };

struct choices {
    std::optional<day> known_on{};
    bool six_days = false;
    bool joint_leave_works = false;
    clock by = clock::all;
    bool kept_2021_12_24 = false;
};

class calendar {
public:
    explicit calendar(choices const& c) : choices_{c}, first_{ymd(2015, 1, 1)}, last_{ymd(2014, 12, 31)} {
        std::set<int> years;
        for (auto const& e : events()) {
            if (c.known_on && e.issued > *c.known_on) {
                continue;
            }
            std::string const prefix = "skb_libur_";
            if (e.decree.size() == prefix.size() + 4 && e.decree.rfind(prefix, 0) == 0) {
                years.insert(std::stoi(e.decree.substr(prefix.size())));
            }
            bool const president = e.decree.rfind("keppres", 0) == 0;
            if (e.kind == "joint_leave") {
                if (c.by == clock::ministers && president) {
                    continue;
                }
                if (c.by == clock::president && !president && e.on >= ymd(2017, 4, 7)) {
                    continue;
                }
            }
            if (c.kept_2021_12_24 && !e.declares && e.on == ymd(2021, 12, 24)) {
                continue;
            }
            if (e.declares) {
                off_[e.on] = e.kind;
            } else {
                off_.erase(e.on);
            }
        }
        for (int y = 2015; years.count(y) != 0; ++y) {
            last_ = ymd(y, 12, 31);
        }
    }

    [[nodiscard]] day first() const { return first_; }
    [[nodiscard]] day last() const { return last_; }
    [[nodiscard]] bool covers(day d) const { return first_ <= d && d <= last_; }

    [[nodiscard]] std::optional<std::string> holiday_kind(day d) const {
        auto const at = off_.find(d);
        return at == off_.end() ? std::nullopt : std::optional<std::string>{at->second};
    }
    [[nodiscard]] bool is_workday(day d) const {
        std::chrono::weekday const w{d};
        if (w == std::chrono::Sunday || (w == std::chrono::Saturday && !choices_.six_days)) {
            return false;
        }
        auto const kind = holiday_kind(d);
        return !kind || (*kind == "joint_leave" && choices_.joint_leave_works);
    }
    // Nothing where the walk would leave the covered days, or for zero from a day off.
    [[nodiscard]] std::optional<day> add(day d, int n) const {
        if (!covers(d) || (n == 0 && !is_workday(d))) {
            return std::nullopt;
        }
        std::chrono::days const step{n < 0 ? -1 : 1};
        for (int left = n < 0 ? -n : n; left > 0;) {
            d += step;
            if (!covers(d)) {
                return std::nullopt;
            }
            left -= is_workday(d) ? 1 : 0;
        }
        return d;
    }
    [[nodiscard]] int count(day from, day to) const {
        int n = 0;
        for (day d = from; d < to;) {
            d += std::chrono::days{1};
            n += is_workday(d) ? 1 : 0;
        }
        for (day d = from; d > to; d -= std::chrono::days{1}) {
            n -= is_workday(d) ? 1 : 0;
        }
        return n;
    }

private:
    choices choices_;
    day first_;
    day last_;
    std::map<day, std::string> off_;
};

/// The last year of which holidays were published, from `holidays.csv`.
inline int last_year() {
    static int const year = std::stoi(rows_of("holidays.csv").back().at(0).substr(0, 4));
    return year;
}

}  // namespace slow

#endif
