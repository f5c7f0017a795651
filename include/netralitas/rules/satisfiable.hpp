// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Whether rows of the law can fire together: a small complete search over the literals of their conditions.
///
/// The search is sound in one direction, the one that a proof of order needs: what it calls impossible is impossible for every
/// set of facts that @ref netralitas::check_order accepts. What it cannot decide it calls possible.
#ifndef NETRALITAS_RULES_SATISFIABLE_HPP
#define NETRALITAS_RULES_SATISFIABLE_HPP

#include <cstddef>
#include <cstdint>

#include <netralitas/base/date.hpp>
#include <netralitas/base/id.hpp>
#include <netralitas/law/norm.hpp>
#include <netralitas/rules/consistency.hpp>
#include <netralitas/rules/rule_book.hpp>

namespace netralitas {

namespace detail {

/// One atom of a state of affairs.
struct constraint {
    enum kind_type : std::uint8_t {
        row,         ///< The row with key `value` fires, or not.
        flag,        ///< The word is yes, or no.
        happened,    ///< The event has happened by the day of the frame, or not.
        one,         ///< The word, which has one value, has a value of the mask `value`.
        some,        ///< The word, which has several, shares a value with the mask, or shares none.
        at_least,    ///< The number is at least `value`.
        at_most,     ///< The number is at most `value`.
        other_than,  ///< The number is not `value`.
        apart        ///< Day `x` is at most `value` days later than day `y`.
    };
    kind_type kind{};
    word of{};
    std::uint8_t frame = 0;
    bool yes = true;
    std::uint16_t x = 0;
    std::uint16_t y = 0;
    std::uint64_t value = 0;
};

/// Searches for a state of affairs in which rows fire. Two days matter: that of the question and that of the act; a row is looked
/// at on one of them, and a word that changes from day to day may differ between them.
template <class Law>
class search {
public:
    constexpr explicit search(Law const& law, bool with_act) : law_{&law}, with_act_{with_act} {}

    /// The norm fires.
    constexpr bool add(norm const& n, int depth = 0) {
        auto const key = key_of(n.id);
        return holds_key(key) || (push_row(key, true) && add_parts(n, depth));
    }
    /// The act is fulfilled by the person.
    constexpr bool add(act_row const& a, int depth = 0) {
        auto const key = key_of(a.id);
        return holds_key(key) || (push_row(key, true) && add_parts(a, depth));
    }
    /// Any condition, looked at on the day of the question or of the act.
    constexpr bool add(condition const& c, bool on_act_day, int depth = 0) {
        std::uint8_t const f = frame(on_act_day);
        for (int wide = 0; wide < 2; ++wide) {  // single literals first: they prune
            for (std::uint8_t i = 0; i < c.size;) {
                std::uint8_t end = i;
                while (end < c.size && c.literals[end].clause == c.literals[i].clause) {
                    ++end;
                }
                if ((end - i > 1) == (wide == 1) && !later({goal::clause, f, depth, &c, i, end, {}})) {
                    return true;
                }
                i = end;
            }
        }
        return true;
    }
    /// Any one literal, looked at on the day of the question or of the act.
    constexpr bool add(literal const& l, bool on_act_day, int depth = 0) {
        return later({goal::single, frame(on_act_day), depth, nullptr, 0, 0, l});
    }
    /// Whether a state of affairs exists in which all that was added holds; true also where the search gave up.
    constexpr bool possible() { return step(0) || gave_up_; }

private:
    struct goal {
        enum kind_type : std::uint8_t { clause, single, none_of, not_row };
        kind_type kind{};
        std::uint8_t frame = 0;
        int depth = 0;
        condition const* in = nullptr;
        std::uint8_t first = 0;
        std::uint8_t last = 0;
        literal what{};
    };
    static constexpr std::size_t most_constraints = 160;
    static constexpr std::size_t most_goals = 96;
    static constexpr std::size_t most_nodes = 64;
    static constexpr int most_steps = 20000;
    static constexpr int most_depth = 4;
    static constexpr std::uint16_t zero_node = 0xFFF0;
    static constexpr std::uint16_t now_node = 0xFFF1;
    static constexpr std::uint16_t act_node = 0xFFF2;

    [[nodiscard]] constexpr std::uint8_t frame(bool on_act_day) const { return on_act_day && with_act_ ? 1 : 0; }
    [[nodiscard]] static constexpr std::uint16_t day_of(std::uint8_t frame) { return frame == 1 ? act_node : now_node; }

    /// Whether the word has the same value on every day, so that the two days cannot differ in it.
    [[nodiscard]] static constexpr bool steady(word w) {
        auto const& i = info(w);
        switch (i.kind) {
            case word_kind::conduct_fact:
            case word_kind::case_fact: return true;
            case word_kind::person_fact: return !i.derived;
            case word_kind::contest_fact: return w == word::contest || w == word::cycle;
            default: return false;
        }
    }
    [[nodiscard]] static constexpr std::uint8_t seen(word w, std::uint8_t frame) { return steady(w) ? 0 : frame; }
    [[nodiscard]] constexpr std::uint16_t node(word w, std::uint8_t frame) const {
        if (w == word::the_day || (w == word::conduct_day && with_act_)) {
            return w == word::the_day ? day_of(frame) : act_node;
        }
        bool const same = steady(w) || info(w).kind == word_kind::event || w == word::known_on;
        return static_cast<std::uint16_t>(static_cast<unsigned>(w) + (same ? 0U : 256U * frame));
    }
    [[nodiscard]] static constexpr bool is_event(word w) { return info(w).kind == word_kind::event; }

    constexpr bool later(goal const& g) {
        if (goals_ == most_goals) {
            gave_up_ = true;
            return false;
        }
        goal_[goals_++] = g;
        return true;
    }
    constexpr void push(constraint const& c) {
        if (size_ == most_constraints) {
            gave_up_ = true;
            return;
        }
        constraint_[size_++] = c;
    }

    [[nodiscard]] constexpr bool holds_key(id_key key) const {
        for (std::size_t i = 0; i < size_; ++i) {
            if (constraint_[i].kind == constraint::row && constraint_[i].value == static_cast<std::uint64_t>(key)) {
                return constraint_[i].yes;
            }
        }
        return false;
    }
    constexpr bool push_row(id_key key, bool yes) {
        for (std::size_t i = 0; i < size_; ++i) {
            auto const& o = constraint_[i];
            if (o.kind == constraint::row && o.value == static_cast<std::uint64_t>(key)) {
                return o.yes == yes;
            }
        }
        push({.kind = constraint::row, .yes = yes, .value = static_cast<std::uint64_t>(key)});
        return true;
    }
    constexpr bool push_yes_no(constraint::kind_type kind, word w, std::uint8_t frame, bool yes) {
        std::uint8_t const f = seen(w, frame);
        for (std::size_t i = 0; i < size_; ++i) {
            auto const& o = constraint_[i];
            if (o.kind == kind && o.of == w && o.frame == f) {
                return o.yes == yes;
            }
        }
        push({.kind = kind, .of = w, .frame = f, .yes = yes});
        return true;
    }
    constexpr bool push_happened(word w, std::uint8_t frame, bool yes) {
        return push_yes_no(constraint::happened, w, frame, yes) && (!yes || push_apart(node(w, frame), day_of(frame), 0));
    }
    constexpr bool push_apart(std::uint16_t x, std::uint16_t y, std::int64_t days) {
        if (x == y) {
            return days >= 0;
        }
        days_ = true;
        push({.kind = constraint::apart, .x = x, .y = y, .value = static_cast<std::uint64_t>(days)});
        return true;
    }
    constexpr void push_within(std::uint16_t x, interval force) {
        if (is_day(force.first)) {
            push_apart(zero_node, x, -std::int64_t{serial(force.first)});
        }
        if (is_day(force.last)) {
            push_apart(x, zero_node, serial(force.last));
        }
    }
    constexpr bool push_mask(word w, std::uint8_t frame, std::uint64_t mask, bool yes) {
        std::uint8_t const f = seen(w, frame);
        if (info(w).type == value_type::several) {
            push({.kind = constraint::some, .of = w, .frame = f, .yes = yes, .value = mask});
            return several_fit(w, f);
        }
        std::uint64_t const all = (std::uint64_t{1} << info(w).value_count) - 1;
        std::uint64_t left = yes ? mask & all : all & ~mask;
        push({.kind = constraint::one, .of = w, .frame = f, .value = left});
        if ((w == word::contest || w == word::cycle) && !contest_fits()) {
            return false;
        }
        return allowed(w, f) != 0;
    }
    [[nodiscard]] constexpr std::uint64_t allowed(word w, std::uint8_t f) const {
        std::uint64_t left = ~std::uint64_t{0};
        for (std::size_t i = 0; i < size_; ++i) {
            auto const& o = constraint_[i];
            if (o.kind == constraint::one && o.of == w && o.frame == f) {
                left &= o.value;
            }
        }
        return left;
    }
    /// A round of Pilkada is a contest of Pilkada, and a round of the general election is not.
    [[nodiscard]] constexpr bool contest_fits() const {
        constexpr std::uint64_t pilkada_rounds = bit_of(cycle::pilkada_2015) | bit_of(cycle::pilkada_2017) |
                                                 bit_of(cycle::pilkada_2018) | bit_of(cycle::pilkada_2020) |
                                                 bit_of(cycle::pilkada_2024) | bit_of(cycle::pilkada_ulang_2025);
        constexpr std::uint64_t general_rounds =
            bit_of(cycle::pemilu_2019) | bit_of(cycle::pemilu_2024) | bit_of(cycle::pemilu_2029);
        auto const rounds = allowed(word::cycle, 0);
        auto const contests = allowed(word::contest, 0);
        auto const regional = bit_of(contest::pilkada);
        return (contests & regional) != 0 ? (rounds & ~general_rounds) != 0 || (contests & ~regional) != 0
                                          : (rounds & ~pilkada_rounds) != 0;
    }
    template <class E>
    [[nodiscard]] static constexpr std::uint64_t bit_of(E e) {
        return std::uint64_t{1} << static_cast<unsigned>(e);
    }
    /// Several values at once. Nobody has two of the exclusive kinds of employment, and a word that says "none" says nothing else.
    [[nodiscard]] constexpr bool several_fit(word w, std::uint8_t f) const {
        std::uint64_t none = 0;
        for (std::size_t i = 0; i < size_; ++i) {
            auto const& o = constraint_[i];
            if (o.kind == constraint::some && o.of == w && o.frame == f && !o.yes) {
                none |= o.value;
            }
        }
        auto const fits = [&](std::uint64_t may) {
            bool fit = true;
            for (std::size_t i = 0; i < size_ && fit; ++i) {
                auto const& o = constraint_[i];
                fit = !(o.kind == constraint::some && o.of == w && o.frame == f && o.yes && (o.value & may & ~none) == 0);
            }
            return fit;
        };
        if (w != word::employment) {
            return info(w).values[0] == "none" ? fits(1) || fits(~std::uint64_t{1}) : fits(~std::uint64_t{0});
        }
        std::uint64_t exclusive = 0;
        for (auto const k : exclusive_kinds) {
            exclusive |= bit_of(k);
        }
        if (fits(~exclusive)) {
            return true;
        }
        for (auto const k : exclusive_kinds) {
            if (fits(~exclusive | bit_of(k))) {
                return true;
            }
        }
        return false;
    }
    constexpr bool push_number(constraint::kind_type kind, word w, std::uint8_t frame, std::int64_t n) {
        std::uint8_t const f = seen(w, frame);
        push({.kind = kind, .of = w, .frame = f, .value = static_cast<std::uint64_t>(n)});
        std::int64_t least = range_of(w).least;
        std::int64_t most = range_of(w).greatest;
        for (std::size_t i = 0; i < size_; ++i) {
            auto const& o = constraint_[i];
            if (o.of != w || o.frame != f) {
                continue;
            }
            auto const v = static_cast<std::int64_t>(o.value);
            if (o.kind == constraint::at_least && v > least) {
                least = v;
            } else if (o.kind == constraint::at_most && v < most) {
                most = v;
            }
        }
        for (bool moved = true; moved && least <= most;) {
            moved = false;
            for (std::size_t i = 0; i < size_; ++i) {
                auto const& o = constraint_[i];
                if (o.kind == constraint::other_than && o.of == w && o.frame == f &&
                    static_cast<std::int64_t>(o.value) == least) {
                    ++least;
                    moved = true;
                }
            }
        }
        return least <= most;
    }

    // --- rows

    constexpr bool add_parts(norm const& n, int depth) {
        add_version(n);
        return add_whom(n.binds, n.contests) && add(n.when, n.selected_by == selects::act_date, depth);
    }
    constexpr bool add_parts(act_row const& a, int depth) {
        add_basis(a);
        return add_whom(a.binds, a.contests) && add(a.when, true, depth);
    }
    constexpr void add_basis(act_row const& a) {
        if (a.basis.of != nullptr) {
            push_within(day_of(frame(true)), a.basis.of->force);
        }
    }
    constexpr bool add_whom(who_mask who, contest_mask where) {
        return (who == anyone || push_mask(word::employment, 0, who.bits, true)) &&
               (where == any_contest || push_mask(word::contest, 0, where.bits, true));
    }
    /// The day that picks the version lies in the days in force. What is said here of that day is true of
    /// @ref inference::version_day : it is never later than the day on which the condition is looked at, and never earlier than
    /// an event that the condition names as having happened.
    constexpr void add_version(norm const& n) {
        std::uint8_t const f = frame(n.selected_by == selects::act_date);
        bool by_event = true;
        switch (n.selected_by) {
            case selects::knowledge_day: return;
            case selects::day_asked:
            case selects::routing_date: by_event = false; break;
            case selects::act_date: by_event = !with_act_; break;
            case selects::contest_day:
                for (std::uint8_t i = 0; i < n.when.size; ++i) {
                    by_event =
                        by_event && !(n.when.literals[i].ask == test::one_of && n.when.literals[i].left == word::cycle);
                }
                break;
            default: break;
        }
        if (!by_event) {
            push_within(day_of(f), n.force);
            return;
        }
        push_within(day_of(f), {n.force.first, no_last_day});
        if (n.selected_by == selects::determination_date) {
            if (names(n.when, word::determined_as_candidate)) {
                push_within(node(word::determined_as_candidate, f), n.force);
            }
            return;
        }
        bool only_one = true;  // where the condition names one event alone, its day is the day that picks
        word the_one = word::always;
        for (std::uint8_t i = 0; i < n.when.size; ++i) {
            auto const& l = n.when.literals[i];
            if (l.negated || l.ask == test::one_of || l.ask == test::missed) {
                continue;
            }
            if (l.ask == test::applies || l.ask == test::item) {
                only_one = only_one && l.ask == test::item;
                continue;
            }
            if (l.left == word::known_on || l.left == word::the_day || info(l.left).type != value_type::day) {
                continue;
            }
            only_one = only_one && (the_one == word::always || the_one == l.left);
            the_one = l.left;
            if (names(n.when, l.left)) {
                push_within(node(l.left, f), {no_first_day, n.force.last});
            }
        }
        if (only_one && the_one == word::always) {
            push_within(day_of(f), n.force);
        } else if (only_one && names(n.when, the_one)) {
            push_within(node(the_one, f), n.force);
        }
    }
    /// Whether the condition holds only where the event `w` has happened.
    [[nodiscard]] static constexpr bool names(condition const& c, word w) {
        if (!is_event(w)) {
            return false;
        }
        for (std::uint8_t i = 0; i < c.size; ++i) {
            auto const& l = c.literals[i];
            bool const alone = (i == 0 || c.literals[i - 1].clause != l.clause) &&
                               (i + 1 == c.size || c.literals[i + 1].clause != l.clause);
            bool const by_word = l.ask != test::applies && l.ask != test::missed && l.ask != test::item &&
                                 l.ask != test::one_of && l.ask != test::none;
            if (alone && !l.negated && by_word && l.left == w) {
                return true;
            }
        }
        return false;
    }

    // --- the search

    constexpr bool step(std::size_t at) {
        if (gave_up_ || ++steps_ > most_steps) {
            gave_up_ = true;
            return true;
        }
        if (at == goals_) {
            return days_fit();
        }
        goal const g = goal_[at];
        switch (g.kind) {
            case goal::clause:
                for (std::uint8_t i = g.first; i < g.last; ++i) {
                    if (try_literal(g.in->literals[i], g, at)) {
                        return true;
                    }
                }
                return false;
            case goal::single: return try_literal(g.what, g, at);
            case goal::none_of: {
                auto const here = mark();
                bool fits = true;
                for (std::uint8_t i = g.first; i < g.last && fits; ++i) {
                    fits = later({goal::single, g.frame, g.depth, nullptr, 0, 0, !g.in->literals[i]});
                }
                bool const found = step(at + 1);
                back(here);
                return found;
            }
            case goal::not_row: return try_not_row(static_cast<id_key>(g.what.value), g, at);
        }
        return true;
    }
    struct position {
        std::size_t constraints;
        std::size_t goals;
    };
    [[nodiscard]] constexpr position mark() const { return {size_, goals_}; }
    constexpr void back(position p) {
        size_ = p.constraints;
        goals_ = p.goals;
    }
    /// Goes on where what was just pushed fits, and takes it back.
    constexpr bool go_on(bool fits, position here, std::size_t at) {
        bool const found = fits && step(at + 1);
        back(here);
        return found;
    }

    constexpr bool try_literal(literal const& l, goal const& g, std::size_t at) {
        bool const yes = !l.negated;
        auto const here = mark();
        switch (l.ask) {
            case test::none: return go_on(yes, here, at);
            case test::holds:
                if (l.left == word::always || l.left == word::known_on) {
                    return go_on(yes, here, at);
                }
                return go_on(info(l.left).type == value_type::day ? push_happened(l.left, g.frame, yes)
                                                                  : push_yes_no(constraint::flag, l.left, g.frame, yes),
                             here, at);
            case test::one_of: return go_on(push_mask(l.left, g.frame, l.value, yes), here, at);
            case test::applies:
            case test::missed: return yes ? try_row(l, g, at) : try_no_row(l, g, at);
            case test::item:
                return yes ? try_item(l, g, at) : go_on(push_row(static_cast<id_key>(l.value), false), here, at);
            default: return l.operand == operand_kind::number ? try_number(l, g, at) : try_days(l, g, at);
        }
    }
    constexpr bool try_number(literal const& l, goal const& g, std::size_t at) {
        auto const n = static_cast<std::int64_t>(static_cast<std::int32_t>(l.value));
        auto const here = mark();
        using c = constraint;
        auto const is = [&](c::kind_type k, std::int64_t v) {
            return go_on(push_number(k, l.left, g.frame, v), here, at);
        };
        switch (l.ask) {
            case test::less: return l.negated ? is(c::at_least, n) : is(c::at_most, n - 1);
            case test::less_equal: return l.negated ? is(c::at_least, n + 1) : is(c::at_most, n);
            case test::greater_equal: return l.negated ? is(c::at_most, n - 1) : is(c::at_least, n);
            case test::greater: return l.negated ? is(c::at_most, n) : is(c::at_least, n + 1);
            default: break;
        }
        if (l.negated) {
            return is(c::other_than, n);
        }
        return go_on(push_number(c::at_least, l.left, g.frame, n) && push_number(c::at_most, l.left, g.frame, n), here,
                     at);
    }
    /// A comparison of days. An event that has not happened is later than every day; on the left it makes the comparison false.
    constexpr bool try_days(literal const& l, goal const& g, std::size_t at) {
        auto const here = mark();
        bool const left_event = is_event(l.left);
        bool const of_word = l.operand == operand_kind::of_word || l.operand == operand_kind::month_end_of;
        auto const other = of_word ? static_cast<word>(l.value) : word::always;
        bool const right_event = of_word && is_event(other);
        bool const less = l.ask == test::less || l.ask == test::less_equal;
        if (l.negated && go_on(!left_event || push_happened(l.left, g.frame, false), here, at)) {
            return true;
        }
        // The right side has not happened: less than it, and not equal to or greater than it.
        if (of_word && less != l.negated &&
            go_on((!left_event || push_happened(l.left, g.frame, true)) &&
                      (!right_event || push_happened(other, g.frame, false)),
                  here, at)) {
            return true;
        }
        auto const both = [&] {
            return (!left_event || push_happened(l.left, g.frame, true)) &&
                   (!right_event || push_happened(other, g.frame, true));
        };
        std::uint16_t const x = node(l.left, g.frame);
        std::uint16_t y = zero_node;
        std::int64_t shift = 0;  // compares x with y + shift
        if (l.operand == operand_kind::day) {
            shift = static_cast<std::int64_t>(l.value);
        } else if (of_word) {
            y = node(other, g.frame);
        }
        auto const month_end = [&] {
            if (l.operand != operand_kind::month_end_of) {
                return true;
            }
            auto const end = static_cast<std::uint16_t>(y + 1024U);
            bool const fits = push_apart(y, end, 0) && push_apart(end, y, 30);
            y = end;
            return fits;
        };
        auto const below = [&](std::int64_t by) { return push_apart(x, y, shift + by); };   // x <= y + by
        auto const above = [&](std::int64_t by) { return push_apart(y, x, -shift - by); };  // x >= y + by
        std::uint16_t const plain = y;
        auto const attempt = [&](auto const& relation) {
            y = plain;
            return go_on(both() && month_end() && relation(), here, at);
        };
        switch (l.ask) {
            case test::less: return l.negated ? attempt([&] { return above(0); }) : attempt([&] { return below(-1); });
            case test::less_equal:
                return l.negated ? attempt([&] { return above(1); }) : attempt([&] { return below(0); });
            case test::greater_equal:
                return l.negated ? attempt([&] { return below(-1); }) : attempt([&] { return above(0); });
            case test::greater:
                return l.negated ? attempt([&] { return below(0); }) : attempt([&] { return above(1); });
            default: break;
        }
        if (l.negated) {
            return attempt([&] { return below(-1); }) || attempt([&] { return above(1); });
        }
        return attempt([&] { return below(0) && above(0); });
    }
    constexpr bool try_row(literal const& l, goal const& g, std::size_t at) {
        auto const here = mark();
        auto const key = static_cast<id_key>(l.value);
        if (holds_key(key)) {
            return step(at + 1);
        }
        if (!push_row(key, true)) {
            back(here);
            return false;
        }
        bool fits = true;
        if (g.depth < most_depth) {
            auto const p = law_->find(key);
            if (p.kind == row_kind::rule) {
                fits = add_parts(*law_->norms()[p.index], g.depth + 1);
            } else if (p.kind == row_kind::act) {
                fits = add_parts(*law_->acts()[p.index], g.depth + 1);
            } else if (p.kind == row_kind::deadline) {
                auto const& d = *law_->deadlines()[p.index];
                fits = add_whom(d.binds, d.contests) && add(d.when, false, g.depth + 1);
            }
        }
        return go_on(fits, here, at);
    }
    constexpr bool try_no_row(literal const& l, goal const& g, std::size_t at) {
        auto const here = mark();
        auto const key = static_cast<id_key>(l.value);
        if (!push_row(key, false)) {
            back(here);
            return false;
        }
        auto const p = law_->find(key);
        bool const plain = p.kind == row_kind::rule && g.depth < most_depth && [&] {
            norm const& n = *law_->norms()[p.index];
            return n.reading.empty() && !is_day(n.force.first) && !is_day(n.force.last);
        }();
        if (plain) {
            goal deeper = g;
            deeper.kind = goal::not_row;
            deeper.what = l;
            later(deeper);
        }
        return go_on(true, here, at);
    }
    /// A row that is always in force does not fire: it does not bind the person, or not here, or a clause of its condition fails.
    constexpr bool try_not_row(id_key key, goal const& g, std::size_t at) {
        norm const& n = *law_->norms()[law_->find(key).index];
        auto const here = mark();
        if ((n.binds != anyone && go_on(push_mask(word::employment, 0, n.binds.bits, false), here, at)) ||
            (n.contests != any_contest && go_on(push_mask(word::contest, 0, n.contests.bits, false), here, at))) {
            return true;
        }
        std::uint8_t const f = frame(n.selected_by == selects::act_date);
        for (std::uint8_t i = 0; i < n.when.size;) {
            std::uint8_t end = i;
            while (end < n.when.size && n.when.literals[end].clause == n.when.literals[i].clause) {
                ++end;
            }
            if (go_on(later({goal::none_of, f, g.depth + 1, &n.when, i, end, {}}), here, at)) {
                return true;
            }
            i = end;
        }
        return false;
    }
    /// Some act under the item is done, whoever the person is.
    constexpr bool try_item(literal const& l, goal const& g, std::size_t at) {
        auto const here = mark();
        auto const key = static_cast<id_key>(l.value);
        if (holds_key(key)) {
            return step(at + 1);
        }
        if (!push_row(key, true)) {
            back(here);
            return false;
        }
        if (g.depth >= most_depth) {
            return go_on(true, here, at);
        }
        bool any = false;
        auto const with_key = mark();
        for (std::size_t i = 0; i < law_->acts().size(); ++i) {
            if (!law_->under_item(i, key)) {
                continue;
            }
            any = true;
            act_row const& a = *law_->acts()[i];
            add_basis(a);
            bool const fits = (a.contests == any_contest || push_mask(word::contest, 0, a.contests.bits, true)) &&
                              add(a.when, true, g.depth + 1);
            bool const found = fits && step(at + 1);
            back(with_key);
            if (found) {
                back(here);
                return true;
            }
        }
        return go_on(!any, here, at);
    }

    /// Whether days exist for all words: no cycle of negative length among the differences. O(nodes * constraints).
    [[nodiscard]] constexpr bool days_fit() const {
        if (!days_) {
            return true;
        }
        std::uint16_t names[most_nodes]{};
        std::size_t nodes = 0;
        auto const number = [&](std::uint16_t n) {
            std::size_t i = 0;
            while (i < nodes && names[i] != n) {
                ++i;
            }
            if (i == nodes && nodes < most_nodes) {
                names[nodes++] = n;
            }
            return i;
        };
        struct edge {
            std::size_t from;
            std::size_t to;
            std::int64_t length;
        };
        edge edges[most_constraints * 2]{};
        std::size_t count = 0;
        bool happened[word_count]{};
        bool any = false;
        for (std::size_t i = 0; i < size_; ++i) {
            auto const& c = constraint_[i];
            if (c.kind == constraint::apart) {
                edges[count++] = {number(c.y), number(c.x), static_cast<std::int64_t>(c.value)};
            } else if (c.kind == constraint::happened && c.yes && is_event(c.of)) {
                happened[static_cast<std::size_t>(c.of)] = any = true;
            }
        }
        if (any) {
            for (auto const& p : ordered_pairs) {
                if (happened[static_cast<std::size_t>(p.first)] && happened[static_cast<std::size_t>(p.second)] &&
                    count < most_constraints * 2) {
                    edges[count++] = {number(node(p.second, 0)), number(node(p.first, 0)), 0};
                }
            }
        }
        if (nodes == most_nodes) {
            return true;
        }
        std::int64_t at[most_nodes]{};
        for (std::size_t round = 0; round <= nodes; ++round) {
            bool moved = false;
            for (std::size_t i = 0; i < count; ++i) {
                auto const& e = edges[i];
                if (at[e.from] + e.length < at[e.to]) {
                    at[e.to] = at[e.from] + e.length;
                    moved = true;
                }
            }
            if (!moved) {
                return true;
            }
        }
        return false;
    }

    Law const* law_;
    bool with_act_;
    bool gave_up_ = false;
    bool days_ = false;
    int steps_ = 0;
    std::size_t size_ = 0;
    std::size_t goals_ = 0;
    constraint constraint_[most_constraints]{};
    goal goal_[most_goals]{};
};

}  // namespace detail

/// @brief Whether all the rows can fire for one person, contest, conduct and pair of days, all instruments being known and no
/// reading chosen but their own. False is certain; true may only mean that the search cannot tell them apart.
///
/// Complete over the literals: clauses are tried alternative by alternative, references to other rows are followed four levels
/// deep, and each choice is checked word by word (values, numbers) and, at the end, as a system of differences between days.
/// Exponential in the number of alternatives, which @ref max_literals bounds; some microseconds for two rows of the law. Beyond
/// 20 000 steps it gives up and says true.
/// @tparam Law netralitas::rule_book, or netralitas::row_set in a constant expression.
template <class Law, class... Rows>
[[nodiscard]] constexpr bool can_fire_together(Law const& law, Rows const&... rows) {
    for (bool const with_act : {true, false}) {
        detail::search<Law> s{law, with_act};
        if ((s.add(rows) && ...) && s.possible()) {
            return true;
        }
    }
    return false;
}

}  // namespace netralitas

#endif
