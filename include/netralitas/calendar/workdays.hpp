// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief The work calendar: is this day a work day, by which decree not, and what is n work days away.
#ifndef NETRALITAS_CALENDAR_WORKDAYS_HPP
#define NETRALITAS_CALENDAR_WORKDAYS_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <type_traits>

#include <netralitas/base/date.hpp>
#include <netralitas/base/error.hpp>
#include <netralitas/calendar/calendar_options.hpp>
#include <netralitas/calendar/day_report.hpp>
#include <netralitas/calendar/decree.hpp>
#include <netralitas/calendar/workday_table.hpp>

namespace netralitas {

/// @brief The work days of Indonesian government offices, as known on one day, under the caller's choices.
///
/// Built once by replaying the decrees (microseconds), then constant-time and immutable; a value of about 27 KB that allocates
/// nothing and can be `constexpr`. It answers only for decreed years: any answer that would need a day before 1 January 2015 is
/// @ref errc::before_calendar, any that would need a day after the last year listed by a known decree is
/// @ref errc::not_decreed with the last covered day in `limit` (unset where no year is covered).
/// A special value is @ref errc::special_date.
///
/// A calendar built from impossible options answers every question with the error that @ref fault names.
class work_calendar {
public:
    /// @brief Everything decreed so far, a week of five days, joint leave off.
    constexpr work_calendar() : work_calendar{calendar_options{}} {}

    /// @brief The calendar under the choices `options`. O(days + decrees); no allocation.
    constexpr explicit work_calendar(calendar_options const& options) : options_{options}, fault_{check(options)} {
        if (fault_.code != errc::none) {
            return;
        }
        if (std::is_constant_evaluated()) {
            build();
        } else {
            build_at_run_time();
        }
    }

    /// @brief Whether `d` is a work day. O(1).
    [[nodiscard]] constexpr outcome<bool> is_workday(date d) const noexcept {
        auto const p = workday_table::position(d);
        if (!table_.covers(p)) {
            return refusal(d);
        }
        return table_.is_workday(p);
    }

    /// @brief The `n`-th work day strictly after `start`, or strictly before it for negative `n`. Zero gives `start` itself where
    /// that is a work day, and @ref errc::zero_days_from_day_off where it is not. O(1).
    [[nodiscard]] constexpr outcome<date> add_workdays(date start, int n) const noexcept {
        auto const p = workday_table::position(start);
        if (!table_.covers(p)) {
            return refusal(start);
        }
        if (n > 0) {
            // At most 2^16 + 2^31, which the type holds.
            auto const k = static_cast<std::uint32_t>(table_.through(p)) + static_cast<std::uint32_t>(n) - 1;
            if (k < static_cast<std::uint32_t>(table_.total())) {
                return workday_table::day_at(table_.nth(static_cast<std::int32_t>(k)));
            }
        } else {
            std::int32_t const k = table_.before(p) + n;
            if (k >= 0 && (n < 0 || table_.is_workday(p))) {
                return workday_table::day_at(table_.nth(k));
            }
        }
        return no_such_workday(start, n);
    }

    /// @brief The number of work days d with `from < d <= to`; for `to < from` the negative of those with `to < d <= from`, so that
    /// `count_workdays(a, b) == -count_workdays(b, a)`. O(1).
    [[nodiscard]] constexpr outcome<int> count_workdays(date from, date to) const noexcept {
        auto const a = workday_table::position(from);
        auto const b = workday_table::position(to);
        if (!table_.covers(a)) {
            return refusal(from);
        }
        if (!table_.covers(b)) {
            return refusal(to);
        }
        return table_.through(b) - table_.through(a);
    }

    /// @brief The first work day after `d`. O(1).
    [[nodiscard]] constexpr outcome<date> next_workday(date d) const noexcept { return add_workdays(d, 1); }
    /// @brief The last work day before `d`. O(1).
    [[nodiscard]] constexpr outcome<date> previous_workday(date d) const noexcept { return add_workdays(d, -1); }

    /// @brief Why `d` is a work day or a day off, with every decree that spoke of it. O(entries of the log).
    [[nodiscard]] constexpr outcome<day_report> why(date d) const noexcept {
        auto const p = workday_table::position(d);
        if (!table_.covers(p)) {
            return refusal(d);
        }
        day_report r{};
        r.day = d;
        r.workday = table_.is_workday(p);
        r.weekend = is_weekend(d, options_.week);
        r.options = options_;
        tell(r);
        return r;
    }

    /// @brief The days that the calendar answers for: 1 January 2015 to the end of the last listed year. An interval whose end
    /// lies before its beginning where no year is covered. O(1).
    [[nodiscard]] constexpr interval covered() const noexcept {
        return {workday_table::first_day, add_days(workday_table::first_day, static_cast<int>(table_.days()) - 1)};
    }
    /// @brief The choices that the calendar was built from.
    [[nodiscard]] constexpr calendar_options const& options() const noexcept { return options_; }
    /// @brief The tables, for loops over many days that keep the preconditions themselves.
    [[nodiscard]] constexpr workday_table const& table() const noexcept { return table_; }
    /// @brief What is impossible about the options, or `errc::none`: a special date (1002), an own decree without instrument (3004), an
    /// entry that declares a work day or a weekend (1005), a listed year for which there is no room (1012).
    [[nodiscard]] constexpr error const& fault() const noexcept { return fault_; }

private:
    [[nodiscard]] static constexpr error check(calendar_options const& o) noexcept {
        if (!is_day(o.known_on) && o.known_on != no_last_day) {
            return {.code = errc::special_date, .day = o.known_on, .subject = "known_on"};
        }
        for (auto const& x : o.extra) {
            if (!is_day(x.day)) {
                return {.code = errc::special_date, .day = x.day, .subject = x.name.en};
            }
        }
        for (auto const& d : o.own_decrees) {
            if (d.of == nullptr) {
                return {.code = errc::rule_without_citation, .subject = d.id};
            }
            if (!is_day(d.issued_on())) {
                return {.code = errc::special_date, .day = d.issued_on(), .subject = d.id};
            }
            if (d.lists_year > static_cast<int>(workday_table::last_day_of_room.year())) {
                return {.code = errc::number_out_of_range, .limit = workday_table::last_day_of_room, .subject = d.id};
            }
            for (auto const& e : d.entries) {
                if (!is_day(e.day)) {
                    return {.code = errc::special_date, .day = e.day, .subject = d.id};
                }
                if (e.kind == day_kind::work_day || e.kind == day_kind::weekend) {
                    return {.code = errc::unknown_value, .day = e.day, .subject = d.id};
                }
            }
        }
        return {};
    }

    constexpr void build() noexcept {
        workday_table::marks off{};
        std::size_t const days = mark(options_, off);
        table_ = workday_table{off, days};
    }
    // Not constexpr on purpose: g++ would otherwise fold a local calendar into thousands of stores, a second of compile time each.
    void build_at_run_time() noexcept { build(); }

    // Replays the decrees into `off` and says how many days the listed years cover without a gap.
    [[nodiscard]] static constexpr std::size_t mark(calendar_options const& o, workday_table::marks& off) noexcept {
        constexpr int first_year = static_cast<int>(workday_table::first_day.year());
        constexpr int years = static_cast<int>(workday_table::last_day_of_room.year()) - first_year + 1;
        std::array<bool, static_cast<std::size_t>(years)> listed{};
        for (decree const& d : known_decrees{o}) {
            if (d.lists_year >= first_year) {
                listed[static_cast<std::size_t>(d.lists_year - first_year)] = true;
            }
            for (auto const& e : d.entries) {
                auto const p = workday_table::position(e.day);
                if (p < workday_table::room && counts(d, e, o)) {
                    off[p] = e.action == decree_action::declare &&
                             (e.kind != day_kind::joint_leave || o.joint_leave == joint_leave_counts::day_off);
                }
            }
        }
        for (auto const& x : o.extra) {
            if (auto const p = workday_table::position(x.day); p < workday_table::room) {
                off[p] = true;
            }
        }
        constexpr auto sunday = static_cast<unsigned>(weekday::sun);
        auto w = static_cast<unsigned>(weekday_of(workday_table::first_day));
        unsigned const first_free = o.week == work_week::five_days ? sunday - 1 : sunday;
        for (std::size_t p = 0; p < workday_table::room; ++p) {
            if (w >= first_free) {
                off[p] = true;
            }
            w = w == sunday ? 0 : w + 1;
        }
        std::size_t complete = 0;
        while (complete < listed.size() && listed[complete]) {
            ++complete;
        }
        date const end{static_cast<unsigned short>(first_year + static_cast<int>(complete)), 1, 1};
        return workday_table::position(end);
    }

    // Fills in kind, name and the deciding decrees; the last step that counts decides.
    constexpr void tell(day_report& r) const noexcept {
        auto const year = static_cast<int>(r.day.year());
        for (decree const& d : known_decrees{options_}) {
            if (d.lists_year == year) {
                r.listed_by = &d;
                r.grade = d.grade();
                break;
            }
        }
        for (auto const& step : r.history()) {
            if (!step.counted) {
                continue;
            }
            bool const declares = step.entry->action == decree_action::declare;
            r.declared_by = declares ? step.by : nullptr;
            r.withdrawn_by = declares ? nullptr : step.by;
            r.kind = declares ? step.entry->kind : day_kind::work_day;
            r.status = declares ? status_of(r.kind) : day_status::withdrawn;
            r.name = step.entry->name;
            r.grade = step.by->grade();
        }
        bool const free_for_region =
            r.kind == day_kind::work_day ||
            (r.kind == day_kind::joint_leave && options_.joint_leave == joint_leave_counts::work_day);
        if (r.weekend && r.kind == day_kind::work_day) {
            r.kind = day_kind::weekend;
        }
        for (auto const& x : options_.extra) {
            if (x.day == r.day) {
                r.regional = &x;
                if (free_for_region) {
                    r.kind = day_kind::regional_holiday;
                    r.status = day_status::regional_holiday;
                    r.name = x.name;
                }
                break;
            }
        }
    }

    [[nodiscard]] static constexpr day_status status_of(day_kind k) noexcept {
        switch (k) {
            case day_kind::national_holiday: return day_status::national_holiday;
            case day_kind::joint_leave: return day_status::joint_leave;
            case day_kind::voting_day_holiday: return day_status::voting_day_holiday;
            case day_kind::regional_holiday: return day_status::regional_holiday;
            case day_kind::work_day:
            case day_kind::weekend: break;
        }
        return day_status::none;
    }

    // Why a day that is not covered has no answer.
    [[nodiscard]] constexpr error refusal(date d) const noexcept {
        if (fault_.code != errc::none) {
            return fault_;
        }
        if (!is_day(d)) {
            return {.code = errc::special_date, .day = d};
        }
        if (d < workday_table::first_day) {
            return {.code = errc::before_calendar, .day = d, .limit = workday_table::first_day};
        }
        return {.code = errc::not_decreed, .day = d, .limit = table_.days() == 0 ? no_first_day : covered().last};
    }

    // Why there is no `n`-th work day from the covered day `start`. Apart from the question, which stays small enough to be inlined.
    [[nodiscard]] constexpr error no_such_workday(date start, int n) const noexcept {
        if (n == 0) {
            return {.code = errc::zero_days_from_day_off, .day = start};
        }
        if (n < 0) {
            return {.code = errc::before_calendar, .day = start, .limit = workday_table::first_day};
        }
        return {.code = errc::not_decreed, .day = start, .limit = covered().last};
    }

    workday_table table_{};
    calendar_options options_{};
    error fault_{};
};

namespace detail {
/// @brief What @ref national_calendar refers to. A template, so that a translation unit that does not use the calendar does not evaluate it.
template <class = void>
inline constexpr work_calendar national_calendar_object{};
}  // namespace detail

/// @brief The calendar of everything decreed so far, under the national readings, computed by the compiler. Including the header
/// costs nothing for it; a translation unit that calls the function pays for the evaluation once. Lives as long as the program.
template <class T = void>
[[nodiscard]] constexpr work_calendar const& national_calendar() noexcept {
    return detail::national_calendar_object<T>;
}

}  // namespace netralitas

#endif
