// SPDX-License-Identifier: BSL-1.0
// Compile-time proofs about the decree log: each decree is in it once, refers to its own instrument, and the log is in order.
// That no file of decrees/ is forgotten is seen by scripts/lint (every header is in the umbrella) and by
// tests/calendar/decree_log.cpp (the log holds the published days).
#include <netralitas/calendar/decree.hpp>
#include <netralitas/calendar/decree_log.hpp>

#include <cstddef>
#include <iterator>
#include <string_view>

namespace calendar_decree_log_test {

namespace {

using namespace netralitas;

constexpr int times_in_log(decree const& wanted) {
    int n = 0;
    for (decree const* const d : decree_log) {
        n += d->id == wanted.id ? 1 : 0;
    }
    return n;
}

constexpr bool each_once() {
    for (decree const* const d : decree_log) {
        if (times_in_log(*d) != 1) {
            return false;
        }
    }
    return true;
}
static_assert(each_once());

constexpr bool in_order_of_issue() {
    for (std::size_t i = 1; i < std::size(decree_log); ++i) {
        if (decree_log[i]->issued_on() < decree_log[i - 1]->issued_on()) {
            return false;
        }
    }
    return true;
}
static_assert(in_order_of_issue());
static_assert(decree_log[std::size(decree_log) - 1]->issued_on() <= decree_log_checked_on);

// The id of the rule is that of the instrument; the entries stand in order, name the day in both languages and lie in one
// year after the decree.
constexpr bool well_formed(decree const& d) {
    constexpr std::string_view prefix = "calendar.decree.";
    if (d.id.substr(0, prefix.size()) != prefix || d.id.substr(prefix.size()) != d.of->id || d.entries.empty()) {
        return false;
    }
    for (std::size_t i = 0; i < d.entries.size(); ++i) {
        auto const& e = d.entries[i];
        bool const in_order = i == 0 || d.entries[i - 1].day < e.day;
        bool const one_year = e.day.year() == d.entries[0].day.year();
        bool const listed = d.lists_year == 0 || static_cast<int>(e.day.year()) == d.lists_year;
        bool const national = e.kind == day_kind::national_holiday || e.kind == day_kind::joint_leave ||
                              e.kind == day_kind::voting_day_holiday;
        if (!in_order || !one_year || !listed || !national || e.name.empty() || e.day <= d.issued_on()) {
            return false;
        }
    }
    return true;
}
constexpr bool all_well_formed() {
    for (decree const* const d : decree_log) {
        if (!well_formed(*d)) {
            return false;
        }
    }
    return true;
}
static_assert(all_well_formed());

// The two verbs of the files: an entry declared, an entry taken back, the latter perhaps against a reading.
constexpr text joint{"Joint leave", "Cuti bersama"};
constexpr date eve{2021, 12, 24};
constexpr bool is_entry(decree_entry const& e, decree_action what, disputed_by by) {
    return e.day == eve && e.action == what && e.kind == day_kind::joint_leave && e.name.en == joint.en &&
           e.dispute == by;
}
static_assert(is_entry(decrees::declare(eve, day_kind::joint_leave, joint), decree_action::declare, disputed_by::nobody));
static_assert(is_entry(decrees::withdraw(eve, day_kind::joint_leave, joint), decree_action::withdraw,
                       disputed_by::nobody));
static_assert(is_entry(decrees::withdraw(eve, day_kind::joint_leave, joint, disputed_by::keppres_7_2021_kept),
                       decree_action::withdraw, disputed_by::keppres_7_2021_kept));

}  // namespace

}  // namespace calendar_decree_log_test
