// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief The engine of the batch door: decides single rows as netralitas::inference does, over resolved rows and without allocation.
///
/// It must say what netralitas::inference says of the same facts; `tests/rules/batch.cpp` compares the two on every scenario and on
/// random people.
#ifndef NETRALITAS_RULES_BATCH_ENGINE_HPP
#define NETRALITAS_RULES_BATCH_ENGINE_HPP

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include <netralitas/base/date.hpp>
#include <netralitas/base/truth.hpp>
#include <netralitas/calendar/deadline.hpp>
#include <netralitas/calendar/hours.hpp>
#include <netralitas/calendar/ramadan.hpp>
#include <netralitas/contest/contest_facts.hpp>
#include <netralitas/contest/contests.hpp>
#include <netralitas/rules/batch_code.hpp>

namespace netralitas::detail {

/// What a timetable says, once for the day asked, and for the days of acts from one change to the next.
class contest_code {
public:
    /// The words of which the day of the act decides.
    static constexpr std::array<word, 3> of_the_day{word::campaign_running, word::in_quiet_or_count,
                                                    word::list_change_window};
    struct day_values {
        std::array<std::int32_t, 3> value{};
        std::array<bool, 3> known{};
    };

    contest_code(batch_code const& code, contest_info const* c) : where{c} {
        if (c == nullptr) {
            return;
        }
        state_contest_facts(*c, code.q.on, code.knowledge, [&](statement s) {
            auto const i = static_cast<std::size_t>(s.subject);
            if ((known[i / 64] >> (i % 64) & 1U) == 0) {
                known[i / 64] |= std::uint64_t{1} << (i % 64);
                value[i] = static_cast<std::int32_t>(s.value);
                days[i] = s.type == value_type::day;
            }
        });
        auto const take = [&](date d) {
            if (is_day(d)) {
                changes_.push_back(serial(d));
            }
        };
        for (auto const& row : timetable_known_on(*c, code.knowledge).stages) {
            take(row.days.first);
            if (is_day(row.days.last)) {
                take(add_days(row.days.last, 1));
            }
        }
        std::sort(changes_.begin(), changes_.end());
        changes_.erase(std::unique(changes_.begin(), changes_.end()), changes_.end());
        for (std::size_t i = 0; i <= changes_.size(); ++i) {
            std::int32_t const day = i == 0 ? (changes_.empty() ? code.on : changes_[0] - 1) : changes_[i - 1];
            day_values v;
            state_contest_facts(*c, from_serial(day), code.knowledge, [&](statement s) {
                for (std::size_t k = 0; k < of_the_day.size(); ++k) {
                    if (s.subject == of_the_day[k]) {
                        v.known[k] = true;
                        v.value[k] = static_cast<std::int32_t>(s.value);
                    }
                }
            });
            values_.push_back(v);
        }
    }
    /// What holds on `day`. O(log lines).
    [[nodiscard]] day_values const& on(std::int32_t day) const noexcept {
        auto const i = std::upper_bound(changes_.begin(), changes_.end(), day) - changes_.begin();
        return values_[static_cast<std::size_t>(i)];
    }

    contest_info const* where;
    std::array<std::int32_t, word_count> value{};
    std::array<std::uint64_t, 4> known{};
    word_set days{};  // the words whose day the timetable has

private:
    std::vector<std::int32_t> changes_{};
    std::vector<day_values> values_{};
};

/// Decides rows for the facts stated to it. One a thread and contest.
class batch_engine {
public:
    batch_engine(batch_code const& code, contest_code const& contest, bool complete)
        : code_{code}, contest_{contest}, complete_{complete}, words_{code.words},
          memo_(code.norms.size() + 2 * code.acts.size(), 0),
          displaced_(code.first_deadline() + code.deadlines.size(), 0) {
        for (std::size_t i = 0; i < word_count; ++i) {
            auto& w = words_[i];
            w.dated = w.kind == word_kind::event ||
                      (w.type == value_type::day && (w.kind == word_kind::person_fact ||
                                                     (w.kind == word_kind::contest_fact && contest.where != nullptr)));
            auto const it = static_cast<word>(i);
            w.from_record = it == word::employment || it == word::appointed || it == word::always ||
                            it == word::the_day || (it == word::contest && contest.where != nullptr);
            value_[i] = (contest.known[i / 64] >> (i % 64) & 1U) != 0 ? contest.value[i]
                        : complete && w.dated                         ? never_happened
                                                                      : not_known;
        }
        unstated_ = value_;
        leave_act();
    }

    /// How much was stated at some time: so many words, and so many values that joined another.
    struct mark {
        std::size_t words = 0;
        std::size_t joined = 0;
    };
    [[nodiscard]] mark stated_so_far() const noexcept { return {touched_size_, joined_.size()}; }
    /// States a value; of two values of one word the first stays, several join. Returns whether that was no contradiction.
    bool state(word w, std::int32_t v) {
        auto const i = static_cast<std::size_t>(w);
        if (!stated_[i]) {
            stated_[i] = true;
            value_[i] = v;
            touched_[touched_size_++] = static_cast<std::uint8_t>(i);
            return true;
        }
        if (words_[i].type != value_type::several) {
            return value_[i] == v;
        }
        if ((value_[i] | v) != value_[i]) {
            joined_.push_back({static_cast<std::uint8_t>(i), value_[i]});
            value_[i] |= v;
        }
        return true;
    }
    /// Takes back whatever was stated since.
    void unstate(mark since) {
        for (; joined_.size() > since.joined; joined_.pop_back()) {
            value_[joined_.back().of] = joined_.back().before;
        }
        while (touched_size_ > since.words) {
            auto const i = touched_[--touched_size_];
            value_[i] = unstated_[i];
            stated_[i] = false;
        }
    }
    /// After facts were stated and before rows are asked.
    void begin() {
        forget();
        if (!code_.readings.empty()) {
            displace();
        }
    }
    /// The facts of an act have been stated; its day and time decide.
    void enter_act(std::optional<local_time> at) {
        act_time_ = at;
        has_act_day_ = is_stated(word::conduct_day);
        act_day_ = has_act_day_ ? value_of(word::conduct_day) : code_.on;
        on_act_day_ = contest_.where != nullptr && act_day_ != code_.on ? &contest_.on(act_day_) : nullptr;
    }
    void leave_act() {
        act_time_.reset();
        has_act_day_ = false;
        act_day_ = code_.on;
        on_act_day_ = nullptr;
    }

    [[nodiscard]] bool is_stated(word w) const noexcept { return stated_[static_cast<std::size_t>(w)]; }
    [[nodiscard]] std::int32_t value_of(word w) const noexcept { return value_[static_cast<std::size_t>(w)]; }
    [[nodiscard]] word_code const& of(word w) const noexcept { return words_[static_cast<std::size_t>(w)]; }
    [[nodiscard]] bool known(word w) const noexcept { return value_of(w) < not_known; }

    /// The same as @ref fires, for a row that nothing else asks for: not remembered.
    truth fires_once(row_number i) { return decide_norm(i); }
    truth fires(row_number i) {
        return remembered(i, [&] { return decide_norm(i); });
    }
    truth fulfilled(row_number i) {
        return remembered(static_cast<row_number>(code_.norms.size()) + i, [&] {
            auto const& a = code_.acts[i];
            if (displaced_[code_.first_act() + i] != 0) {
                return truth::no;
            }
            truth const match = conduct_matches(i);
            return match == truth::no ? match : binds_act(a.binds, a.days_acts) & match;
        });
    }
    truth conduct_matches(row_number i) {
        return remembered(static_cast<row_number>(code_.norms.size() + code_.acts.size()) + i, [&] {
            auto const& a = code_.acts[i];
            if (!in_force(a)) {
                return truth::no;
            }
            truth const here = in_contest(a.contests);
            return here == truth::no ? here : here & holds(a.when, act_day_);
        });
    }
    [[nodiscard]] bool list_applies(row_number i) {
        auto const& a = code_.acts[i];
        return in_force(a) && binds(a.binds) != truth::no && in_contest(a.contests) != truth::no;
    }
    truth row(row_number i) {
        return i < code_.first_act() ? fires(i) : fulfilled(i - static_cast<row_number>(code_.first_act()));
    }

    [[nodiscard]] std::int32_t act_day() const noexcept { return act_day_; }
    [[nodiscard]] bool has_act_time() const noexcept { return act_time_.has_value(); }
    /// Whether the version of the norm covers the day that picks it.
    bool version_holds(row_number i) {
        auto const& n = code_.norms[i];
        if (n.version == version_rule::live) {
            return true;
        }
        std::int32_t const version = version_day(n);
        return n.first <= version && version <= n.last;
    }

    struct deadline_found {
        deadline_state state{};
        std::int32_t due = 0;
    };
    deadline_found answer(row_number i) {
        return displaced_[code_.first_deadline() + i] != 0 ? deadline_found{} : answer_of(i);
    }
    deadline_found answer_of(row_number i) {
        auto const& d = code_.deadlines[i];
        if (!d.possible) {
            return {};
        }
        truth applies = binds(d.binds) & in_contest(d.contests);
        if (applies == truth::no) {
            return {};
        }
        auto const start = d.fixed_start ? looked_up{known_state, d.start} : look(d.row->from, code_.on);
        if (start.state == never_state) {
            return {};
        }
        bool const counts_back = d.length.direction == direction::before;
        if (start.state == known_state && !counts_back && (start.value < d.first || d.last < start.value)) {
            return {};
        }
        applies = applies & holds(d.when, code_.on);
        if (applies == truth::no) {
            return {};
        }
        std::optional<std::int32_t> day;
        if (start.state == known_state) {
            day = due_day(d, start.value);
            bool const live = (d.first <= start.value && start.value <= d.last) ||
                              (counts_back && day && d.first <= *day && *day <= d.last);
            if (!live) {
                return {};
            }
        }
        if (applies == truth::unknown || start.state == unknown_state) {
            return {deadline_state::undecided, 0};
        }
        if (!day) {
            return {deadline_state::unanswerable, 0};
        }
        return {met_state(d, *day), *day};
    }

    /// Whether the deadline is missed by somebody of whom it is known that it applies.
    bool missed_where_it_applies(row_number i) {
        auto const& d = code_.deadlines[i];
        auto const start = d.fixed_start ? looked_up{known_state, d.start} : look(d.row->from, code_.on);
        bool const counts_back = d.length.direction == direction::before;
        bool const started_within = d.first <= start.value && start.value <= d.last;
        if (start.state != known_state || (!counts_back && !started_within)) {
            return false;
        }
        auto const day = due_day(d, start.value);
        return day && (started_within || (d.first <= *day && *day <= d.last)) &&
               met_state(d, *day) == deadline_state::missed;
    }

    /// Whether each clause of these atoms has one that holds.
    bool all_hold(std::span<std::uint32_t const> atoms, std::int32_t day) {
        for (std::size_t i = 0; i < atoms.size();) {
            auto const clause = code_.atoms[atoms[i]].clause;
            bool any = false;
            for (; i < atoms.size() && code_.atoms[atoms[i]].clause == clause; ++i) {
                any = any || holds(code_.atoms[atoms[i]], day) == truth::yes;
            }
            if (!any) {
                return false;
            }
        }
        return true;
    }
    truth holds(code_range r, std::int32_t day) {
        truth all = truth::yes;
        atom const* at = code_.atoms.data() + r.first;
        atom const* const end = at + r.size;
        while (at != end) {
            truth any = truth::no;
            auto const clause = at->clause;
            for (; at != end && at->clause == clause; ++at) {
                if (any != truth::yes) {
                    any = any | holds(*at, day);
                }
            }
            if (any == truth::no) {
                return any;
            }
            all = all & any;
        }
        return all;
    }
    truth holds(atom const& a, std::int32_t day) {
        truth t = truth::yes;
        std::int32_t const v = value_of(a.left);
        switch (a.rule) {
            case atom_rule::certain: break;
            case atom_rule::happened: t = v <= day ? truth::yes : v == not_known ? truth::unknown : truth::no; break;
            case atom_rule::flag: t = v >= not_known ? absent(v) : to_truth(v != 0); break;
            case atom_rule::one_of:
                t = v >= not_known ? truth::unknown : to_truth((a.value >> static_cast<unsigned>(v) & 1U) != 0);
                break;
            case atom_rule::shares:
                t = v >= not_known ? truth::unknown : to_truth((a.value & static_cast<std::uint32_t>(v)) != 0);
                break;
            default: t = positive(a, day); break;
        }
        return a.negated ? !t : t;
    }
    truth binds(std::uint32_t mask) {
        if (mask == anyone.bits) {
            return truth::yes;
        }
        truth bound = truth::unknown;
        if (is_stated(word::employment)) {
            bound = to_truth((mask & static_cast<std::uint32_t>(value_of(word::employment))) != 0);
        }
        if (bound != truth::yes && (mask & who_mask{candidate}.bits) != 0) {
            bound = bound | holds_word(word::determined_as_candidate, code_.on) |
                    holds_word(word::registered_as_candidate, code_.on);
        }
        return bound;
    }
    truth binds_act(std::uint32_t mask, code_range days) {
        truth const bound = binds(mask);
        if (bound != truth::yes || mask == anyone.bits || (mask & who_mask{candidate}.bits) != 0) {
            return bound;
        }
        if (!left_looked_up_) {
            left_looked_up_ = true;
            left_ = stated_end();
            auto const decree = look(word::discharge_decree_issued, code_.on);
            if (decree.state == known_state) {
                auto const discharged = stated_or_found_discharge(true);
                if (discharged.state == known_state) {
                    auto const day = std::max(decree.value, discharged.value);
                    if (left_.state != known_state || day < left_.value) {
                        left_ = {known_state, day};
                    }
                }
            }
        }
        if (left_.state != known_state) {
            return truth::yes;
        }
        auto const day = has_act_day_ ? act_day_ : event_day(days).value_or(code_.on);
        return to_truth(left_.value > day);
    }
    truth in_contest(std::uint8_t mask) {
        if (mask == any_contest.bits) {
            return truth::yes;
        }
        if (!known(word::contest)) {
            return truth::unknown;
        }
        return to_truth((static_cast<unsigned>(mask) >> static_cast<unsigned>(value_of(word::contest)) & 1U) != 0);
    }
    [[nodiscard]] bool in_force(act_code const& a) const {
        if (!a.possible || act_day_ < a.first || a.last < act_day_) {
            return false;
        }
        if (!a.limited) {
            return true;
        }
        auto const first = code_.intervals.begin() + a.counts.first;
        return std::any_of(first, first + a.counts.size,
                           [&](interval const& i) { return bound(i.first) <= act_day_ && act_day_ <= bound(i.last); });
    }

    /// The value of a word, or nothing where it is not known.
    std::optional<std::int32_t> value(word w) {
        auto const v = look(w, code_.on);
        return v.state == known_state ? std::optional{v.value} : std::nullopt;
    }

private:
    enum state_of_word : std::uint8_t { unknown_state, never_state, known_state };
    struct looked_up {
        state_of_word state = unknown_state;
        std::int32_t value = 0;
    };
    static constexpr std::int32_t far_past = -200000;    // the year 1422
    static constexpr std::int32_t far_future = 2000000;  // the year 7445

    [[nodiscard]] static constexpr truth absent(std::int32_t v) noexcept {
        return v == never_happened ? truth::no : truth::unknown;
    }
    [[nodiscard]] static constexpr looked_up seen(std::int32_t v) noexcept {
        return v < not_known ? looked_up{known_state, v}
                             : looked_up{v == never_happened ? never_state : unknown_state, 0};
    }

    /// What a value was before another one joined it.
    struct joined {
        std::uint8_t of = 0;
        std::int32_t before = 0;
    };

    void forget() {
        if (++epoch_ == 0x40000000U) {
            std::fill(memo_.begin(), memo_.end(), 0U);
            epoch_ = 1;
        }
        left_looked_up_ = false;
        discharge_known_ = 0;
    }
    template <class Decide>
    truth remembered(row_number slot, Decide decide) {
        auto const m = memo_[slot];
        if (m >> 2 == epoch_) {
            return static_cast<truth>(m & 3U);
        }
        truth const t = decide();
        memo_[slot] = epoch_ << 2 | static_cast<std::uint32_t>(t);
        return t;
    }

    truth decide_norm(row_number i) {
        auto const& n = code_.norms[i];
        if (!n.possible || displaced_[i] != 0) {
            return truth::no;
        }
        truth const here = in_contest(n.contests);
        if (here == truth::no) {
            return here;
        }
        truth const says = holds(n.when, n.by_act_day ? act_day_ : code_.on);
        if (says == truth::no) {
            return says;
        }
        if (!version_holds(i)) {
            return truth::no;
        }
        return here & says & (n.by_act_day ? binds_act(n.binds, n.days_acts) : binds(n.binds));
    }
    std::int32_t version_day(norm_code const& n) {
        if (n.version == version_rule::by_act && has_act_day_) {
            return act_day_;
        }
        if (n.version == version_rule::by_determination) {
            auto const d = look(word::determined_as_candidate, code_.on);
            if (d.state == known_state && d.value <= code_.on) {
                return d.value;
            }
        }
        return event_day(n.days).value_or(n.by_act_day ? act_day_ : code_.on);
    }
    std::optional<std::int32_t> event_day(code_range r) {
        std::optional<std::int32_t> out;
        for (std::uint32_t k = 0; k < r.size; ++k) {
            auto const& d = code_.days[r.first + k];
            auto const v = look(d.of, code_.on);
            if (v.state == known_state && (!d.by_question || v.value <= code_.on) &&
                (!d.by_act || v.value <= act_day_) && (!out || *out < v.value)) {
                out = v.value;
            }
        }
        return out;
    }
    truth positive(atom const& a, std::int32_t day) {
        switch (a.ask) {
            case test::none: return truth::yes;
            case test::holds: return holds_word(a.left, day);
            case test::one_of: {
                auto const v = look(a.left, day);
                if (v.state != known_state) {
                    return truth::unknown;
                }
                auto const held = of(a.left).type == value_type::several
                                      ? static_cast<std::uint64_t>(static_cast<std::uint32_t>(v.value))
                                      : std::uint64_t{1} << static_cast<unsigned>(v.value);
                return to_truth((held & a.value) != 0);
            }
            case test::applies: return a.row == no_row ? truth::unknown : row(a.row);
            case test::item: {
                truth t = truth::no;
                for (std::uint64_t k = 0; k < a.value && t != truth::yes; ++k) {
                    t = t | conduct_matches(code_.rows[a.row + k]);
                }
                return t;
            }
            case test::missed:
                if (a.row == no_row) {
                    return truth::unknown;
                }
                switch (answer_of(a.row).state) {
                    case deadline_state::missed: return truth::yes;
                    case deadline_state::undecided:
                    case deadline_state::unanswerable: return truth::unknown;
                    default: return truth::no;
                }
            default: return compare(a, day);
        }
    }
    truth holds_word(word w, std::int32_t day) {
        if (w == word::always || w == word::known_on) {
            return truth::yes;
        }
        auto const v = look(w, day);
        if (v.state == unknown_state) {
            return truth::unknown;
        }
        if (v.state == never_state) {
            return truth::no;
        }
        return to_truth(of(w).type == value_type::day ? v.value <= day : v.value != 0);
    }
    truth compare(atom const& a, std::int32_t day) {
        auto left = a.left == word::the_day ? looked_up{known_state, day} : look(a.left, day);
        if (of(a.left).event && left.state == known_state && left.value > day) {
            left.state = never_state;
        }
        looked_up right{known_state, 0};
        switch (a.operand) {
            case operand_kind::number: right.value = static_cast<std::int32_t>(a.value); break;
            case operand_kind::day: right.value = static_cast<std::int32_t>(static_cast<std::int64_t>(a.value)); break;
            case operand_kind::of_word:
            case operand_kind::month_end_of:
                right = look(a.right, day);
                if (of(a.right).event && right.state == known_state && right.value > day) {
                    right.state = never_state;
                }
                if (a.operand == operand_kind::month_end_of && right.state == known_state) {
                    right.value = serial(end_of_month(from_serial(right.value)));
                }
                break;
            default: return truth::unknown;
        }
        if (left.state == never_state) {
            return truth::no;
        }
        if (left.state == unknown_state || right.state == unknown_state) {
            return truth::unknown;
        }
        if (right.state == never_state) {
            return to_truth(a.ask == test::less || a.ask == test::less_equal);
        }
        switch (a.ask) {
            case test::less: return to_truth(left.value < right.value);
            case test::less_equal: return to_truth(left.value <= right.value);
            case test::equal: return to_truth(left.value == right.value);
            case test::greater_equal: return to_truth(left.value >= right.value);
            default: return to_truth(left.value > right.value);
        }
    }

    looked_up look(word w, std::int32_t day) {
        return plain_[static_cast<std::size_t>(w)] || is_stated(w) ? seen(value_of(w)) : follow(w, day);
    }
    /// A word that follows from others, and that nobody stated.
    looked_up follow(word w, std::int32_t day) {
        bool const at_act = day != code_.on && on_act_day_ != nullptr;
        if (at_act) {
            for (std::size_t k = 0; k < contest_code::of_the_day.size(); ++k) {
                if (w == contest_code::of_the_day[k]) {
                    return on_act_day_->known[k] ? looked_up{known_state, on_act_day_->value[k]} : derive(w, day);
                }
            }
        }
        if (known(w)) {
            return {known_state, value_of(w)};
        }
        auto const v = derive(w, day);
        return v.state != unknown_state ? v : seen(value_of(w));
    }
    [[nodiscard]] static looked_up yes_no(bool b) noexcept { return {known_state, b ? 1 : 0}; }
    [[nodiscard]] looked_up earliest(std::initializer_list<word> list) const {
        looked_up out;
        for (auto const w : list) {
            if (is_stated(w) && (out.state == unknown_state || value_of(w) < out.value)) {
                out = {known_state, value_of(w)};
            }
        }
        return out;
    }
    looked_up derive(word w, std::int32_t day) {
        switch (w) {
            case word::became_party_member: return earliest({word::party_card_issued});
            case word::registered_as_candidate: return earliest({word::list_filed, word::pair_registered});
            case word::known_on: return {known_state, serial(code_.knowledge)};
            case word::in_service: return derive_in_service(day);
            case word::discharge_effective: return discharge(true);
            case word::decision_effective: return fixed_by(code_.fixing_decision);
            case word::punishment_ended: return fixed_by(code_.fixing_end);
            case word::on_cltn: return derive_on_cltn(day);
            case word::unbroken_service_years:
            case word::service_years:
                if (is_stated(word::appointed) && value_of(word::appointed) <= day) {
                    return {known_state, full_years(from_serial(value_of(word::appointed)), from_serial(day))};
                }
                return {};
            case word::campaign_running: {
                auto const first = look(word::campaign_start, day);
                auto const last = look(word::campaign_end, day);
                return first.state == known_state && last.state == known_state
                           ? yes_no(first.value <= day && day <= last.value)
                           : looked_up{};
            }
            case word::on_day_off:
                if (has_act_day_) {
                    if (auto const work = code_.calendar->is_workday(from_serial(act_day_))) {
                        return yes_no(!*work);
                    }
                }
                return {};
            case word::outside_hours:
                if (has_act_day_ && act_time_) {
                    agency_hours const there{.zone = act_time_->zone};
                    if (auto const inside = within_hours(from_serial(act_day_), *act_time_, *code_.calendar, there);
                        inside && *inside != truth::unknown) {
                        return yes_no(*inside == truth::no);
                    }
                }
                return {};
            case word::weekday:
                return {known_state, (static_cast<std::int32_t>(from_serial(day).day_of_week().as_number()) + 6) % 7};
            case word::year_decreed: return yes_no(code_.calendar->is_workday(from_serial(day)).has_value());
            case word::day_status: {
                auto const why = code_.calendar->why(from_serial(day));
                if (!why) {
                    return {};
                }
                auto const status = why->status == day_status::none && why->withdrawn_by != nullptr
                                        ? day_status::withdrawn
                                        : why->status;
                return {known_state, std::int32_t{1} << static_cast<int>(status)};
            }
            case word::ramadan:
                if (auto const fasting = in_ramadan(from_serial(day), code_.q.known_on);
                    fasting && *fasting != truth::unknown) {
                    return yes_no(*fasting == truth::yes);
                }
                return {};
            case word::summons_gap:
                if (is_stated(word::summons_letter) && is_stated(word::examination_day)) {
                    date const letter = from_serial(value_of(word::summons_letter));
                    date const examination = from_serial(value_of(word::examination_day));
                    if (letter < examination) {
                        if (auto const n = code_.calendar->count_workdays(letter, add_days(examination, -1))) {
                            return {known_state, *n};
                        }
                    }
                }
                return {};
            default: return {};
        }
    }
    [[nodiscard]] bool ended_by(word w) const {
        return is_stated(w) && !(is_stated(word::appointed) && value_of(w) < value_of(word::appointed));
    }
    [[nodiscard]] looked_up stated_end() const {
        looked_up out;
        for (auto const w : {word::retirement_date, word::contract_ended, word::service_ended}) {
            if (ended_by(w) && (out.state == unknown_state || value_of(w) < out.value)) {
                out = {known_state, value_of(w)};
            }
        }
        return out;
    }
    looked_up stated_or_found_discharge(bool candidacy_too) {
        return ended_by(word::discharge_effective) ? looked_up{known_state, value_of(word::discharge_effective)}
                                                   : discharge(candidacy_too);
    }
    looked_up derive_in_service(std::int32_t day) {
        auto const determined = look(word::determined_as_candidate, day);
        auto const look_at = determined.state == known_state ? std::min(determined.value, day) : day;
        auto const discharged = stated_or_found_discharge(false);
        auto const ended = stated_end();
        if ((discharged.state == known_state && discharged.value <= look_at) ||
            (ended.state == known_state && ended.value <= look_at) ||
            (is_stated(word::appointed) && value_of(word::appointed) > look_at)) {
            return yes_no(false);
        }
        return is_stated(word::employment) && (complete_ || is_stated(word::appointed)) ? yes_no(true) : looked_up{};
    }
    looked_up derive_on_cltn(std::int32_t day) {
        auto const start = look(word::cltn_start, day);
        if (start.state != known_state) {
            return start.state == never_state ? yes_no(false) : looked_up{};
        }
        auto const end = look(word::cltn_end, day);
        auto const back = look(word::reactivated, day);
        bool const over =
            (end.state == known_state && end.value < day) || (back.state == known_state && back.value <= day);
        return yes_no(start.value <= day && !over);
    }
    looked_up discharge(bool candidacy_too) {
        unsigned const bit = candidacy_too ? 1U : 2U;
        looked_up& kept = discharge_[candidacy_too ? 0 : 1];
        if ((discharge_known_ & bit) == 0) {
            looked_up const found = find_discharge(candidacy_too);
            kept = found;
            discharge_known_ |= bit;
        }
        return kept;
    }
    looked_up find_discharge(bool candidacy_too) {
        looked_up out;
        bool undecided = false;
        auto const take = [&](std::int32_t day) {
            out = {known_state, out.state == known_state ? std::min(out.value, day) : day};
        };
        for (auto const i : code_.discharging) {
            if (!candidacy_too && code_.deadlines[i].presupposes_service) {
                continue;
            }
            auto const a = answer(i);
            if (a.state == deadline_state::undecided) {
                undecided = true;
            } else if (a.state != deadline_state::not_applicable && a.state != deadline_state::unanswerable) {
                take(a.due);
            }
        }
        if (candidacy_too) {
            for (auto const i : code_.discharging_norms) {
                if (fires(i) == truth::yes) {
                    norm const& n = *code_.norms[i].row;
                    auto const from = look(n.takes_effect.id, code_.on);
                    if (from.state == known_state) {
                        take(n.at_month_end ? serial(end_of_month(from_serial(from.value))) : from.value);
                    }
                }
            }
        }
        if (out.state == unknown_state && !undecided && complete_) {
            out.state = never_state;
        }
        return out;
    }
    looked_up fixed_by(std::vector<row_number> const& list) {
        for (auto const i : list) {
            auto const a = answer(i);
            if (a.state == deadline_state::running || a.state == deadline_state::met ||
                a.state == deadline_state::missed) {
                return {known_state, a.due};
            }
        }
        return {};
    }
    /// The day on which a deadline that starts on `start` ends, if that can be told.
    [[nodiscard]] std::optional<std::int32_t> due_day(deadline_code const& d, std::int32_t start) const {
        if (d.in_plain_days && start > far_past && start < far_future) {
            return start + d.plain_days;
        }
        auto const counted = due(d.length, from_serial(start), *code_.calendar);
        return counted ? std::optional{serial(counted->day)} : std::nullopt;
    }
    deadline_state met_state(deadline_code const& d, std::int32_t due_day) {
        if (d.by_itself) {
            return due_day <= code_.on ? deadline_state::met : deadline_state::running;
        }
        bool all_met = d.met_by_size != 0;
        bool all_known = true;
        for (std::size_t k = 0; k < d.met_by_size; ++k) {
            auto const v = look(d.met_by[k], code_.on);
            bool const flag = of(d.met_by[k]).type != value_type::day;
            bool const happened = v.state == known_state && (flag ? v.value != 0 : v.value <= code_.on);
            all_met = all_met && happened && (flag || v.value <= due_day);
            all_known = all_known && v.state != unknown_state;
        }
        if (all_met) {
            return deadline_state::met;
        }
        if (code_.on <= due_day) {
            return deadline_state::running;
        }
        if (d.met_by_size == 0) {
            return deadline_state::met;
        }
        return all_known ? deadline_state::missed : deadline_state::undecided;
    }

    void displace() {
        std::fill(displaced_.begin(), displaced_.end(), std::uint8_t{0});
        for (auto const& r : code_.readings) {
            for (auto const i : r.listed) {
                displaced_[i] = displaced_[i] == 1 ? 1 : 2;  // 2: on trial
            }
            bool any = false;
            for (auto const i : r.own) {
                any = any || fires(i) == truth::yes;
            }
            for (auto const i : r.listed) {
                displaced_[i] = displaced_[i] == 1 || any ? 1 : 0;
            }
            forget();
            for (std::size_t k = 0; k < r.deadlines.size(); ++k) {
                if (answer(r.deadlines[k]).state != deadline_state::not_applicable) {
                    for (std::uint32_t j = 0; j < r.displaces[k].size; ++j) {
                        displaced_[code_.rows[r.displaces[k].first + j]] = 1;
                    }
                }
            }
            forget();
        }
    }

    batch_code const& code_;
    contest_code const& contest_;

    static constexpr std::array<bool, word_count> plain_ = [] {
        std::array<bool, word_count> plain{};
        for (std::size_t i = 0; i < word_count; ++i) {
            plain[i] = is_plain(static_cast<word>(i));
        }
        return plain;
    }();

    bool complete_;
    std::array<std::int32_t, word_count> value_{};
    std::array<std::int32_t, word_count> unstated_{};
    std::array<bool, word_count> stated_{};
    std::array<word_code, word_count> words_;
    std::array<std::uint8_t, word_count> touched_{};
    std::size_t touched_size_ = 0;
    std::vector<joined> joined_{};
    std::vector<std::uint32_t> memo_;
    std::vector<std::uint8_t> displaced_;
    std::uint32_t epoch_ = 0;
    bool has_act_day_ = false;
    std::int32_t act_day_ = 0;
    std::optional<local_time> act_time_{};
    contest_code::day_values const* on_act_day_ = nullptr;
    bool left_looked_up_ = false;
    looked_up left_{};
    unsigned discharge_known_ = 0;
    std::array<looked_up, 2> discharge_{};
};

}  // namespace netralitas::detail

#endif
