// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief What can be decided of a row from which words are stated, whatever their days: people alike in that share the work.
///
/// Two people have the same shape where the same words are stated of them, with the same values apart from days, and the same events lie
/// after the day asked. For a shape most rows are decided once: they fire or they do not. What is left is a short list of steps, each
/// with the days between which its version lies and the few atoms that hang on the person's days.
#ifndef NETRALITAS_RULES_BATCH_SHAPES_HPP
#define NETRALITAS_RULES_BATCH_SHAPES_HPP

#include <algorithm>
#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <vector>

#include <netralitas/base/truth.hpp>
#include <netralitas/law/vocabulary.hpp>
#include <netralitas/rules/batch_code.hpp>
#include <netralitas/rules/batch_engine.hpp>
#include <netralitas/rules/inference.hpp>

namespace netralitas::detail {

/// The words on which a row, or an atom, depends; directly, through what follows from other words, or through rows that it names.
/// Rather too many than one too few.
class batch_dependence {
public:
    explicit batch_dependence(batch_code const& code)
        : code_{code}, norms_(code.norms.size()), acts_(code.acts.size()), deadlines_(code.deadlines.size()) {
        for (row_number i = 0; i < code.norms.size(); ++i) {
            norm(i);
        }
        for (row_number i = 0; i < code.acts.size(); ++i) {
            act(i);
        }
        for (row_number i = 0; i < code.deadlines.size(); ++i) {
            deadline(i);
        }
        atoms_.reserve(code.atoms.size());
        for (auto const& a : code.atoms) {
            atoms_.push_back(of(a));
        }
        add_left(left_);
    }

    [[nodiscard]] word_set const& of_deadline(row_number i) const noexcept { return *deadlines_[i]; }
    [[nodiscard]] word_set const& of_atom(std::size_t i) const noexcept { return atoms_[i]; }
    /// The words that decide whether somebody has left service.
    [[nodiscard]] word_set const& of_leaving() const noexcept { return left_; }

private:
    static void set(word_set& s, word w) { s.set(static_cast<std::size_t>(w)); }

    word_set const& norm(row_number i) {
        if (!norms_[i]) {
            norms_[i].emplace();  // a row that comes back to itself adds nothing
            auto const& n = code_.norms[i];
            word_set s;
            for (auto const& a : code_.of(n.when)) {
                s |= of(a);
            }
            for (std::uint32_t k = 0; k < n.days.size; ++k) {
                add(s, code_.days[n.days.first + k].of);
            }
            if (n.version == version_rule::by_determination) {
                set(s, word::determined_as_candidate);
            }
            add_binds(s, n.binds);
            set(s, word::contest);
            if (n.by_act_day) {
                set(s, word::conduct_day);
                add_left(s);
            }
            *norms_[i] = s;
        }
        return *norms_[i];
    }
    word_set const& act(row_number i) {
        if (!acts_[i]) {
            acts_[i].emplace();
            auto const& c = code_.acts[i];
            word_set s;
            for (auto const& a : code_.of(c.when)) {
                s |= of(a);
            }
            add_binds(s, c.binds);
            set(s, word::contest);
            set(s, word::conduct_day);
            add_left(s);
            *acts_[i] = s;
        }
        return *acts_[i];
    }
    word_set const& deadline(row_number i) {
        if (!deadlines_[i]) {
            deadlines_[i].emplace();
            auto const& d = code_.deadlines[i];
            word_set s;
            for (auto const& a : code_.of(d.when)) {
                s |= of(a);
            }
            if (!d.fixed_start) {
                add(s, d.row->from);
            }
            for (std::size_t k = 0; k < d.met_by_size && !d.by_itself; ++k) {
                add(s, d.met_by[k]);
            }
            add_binds(s, d.binds);
            set(s, word::contest);
            *deadlines_[i] = s;
        }
        return *deadlines_[i];
    }
    word_set of(atom const& a) {
        word_set s;
        switch (a.ask) {
            case test::none: break;
            case test::applies:
                if (a.row != no_row) {
                    s = a.row < code_.first_act() ? norm(a.row) : act(a.row - static_cast<row_number>(code_.first_act()));
                }
                break;
            case test::missed:
                if (a.row != no_row) {
                    s = deadline(a.row);
                }
                break;
            case test::item:
                for (std::uint64_t k = 0; k < a.value; ++k) {
                    s |= act(code_.rows[a.row + k]);
                }
                break;
            default:
                add(s, a.left);
                if (a.operand == operand_kind::of_word || a.operand == operand_kind::month_end_of) {
                    add(s, a.right);
                }
                break;
        }
        return s;
    }
    static void add_binds(word_set& s, std::uint32_t binds) {
        set(s, word::employment);
        if (binds != anyone.bits && (binds & who_mask{candidate}.bits) != 0) {
            set(s, word::determined_as_candidate);
            set(s, word::registered_as_candidate);
            set(s, word::list_filed);
            set(s, word::pair_registered);
        }
    }
    /// Where none of these is stated nobody has left, whatever else is stated.
    static void add_left(word_set& s) {
        for (auto const w :
             {word::retirement_date, word::contract_ended, word::service_ended, word::discharge_decree_issued}) {
            set(s, w);
        }
    }
    void add(word_set& s, word w) {
        set(s, w);
        switch (w) {
            case word::became_party_member: set(s, word::party_card_issued); break;
            case word::registered_as_candidate:
                set(s, word::list_filed);
                set(s, word::pair_registered);
                break;
            case word::in_service:
                // Whether the appointment lies after the day asked is part of the shape; on other days these are stated too.
                for (auto const d :
                     {word::determined_as_candidate, word::retirement_date, word::contract_ended, word::service_ended,
                      word::discharge_effective, word::conduct_day, word::employment}) {
                    set(s, d);
                }
                for (auto const i : code_.discharging) {
                    if (!code_.deadlines[i].presupposes_service) {
                        s |= deadline(i);
                    }
                }
                break;
            case word::discharge_effective:
                for (auto const i : code_.discharging) {
                    s |= deadline(i);
                }
                for (auto const i : code_.discharging_norms) {
                    s |= norm(i);
                    add(s, code_.norms[i].row->takes_effect.id);
                }
                break;
            case word::decision_effective:
                for (auto const i : code_.fixing_decision) {
                    s |= deadline(i);
                }
                break;
            case word::punishment_ended:
                for (auto const i : code_.fixing_end) {
                    s |= deadline(i);
                }
                break;
            case word::on_cltn:
                set(s, word::cltn_start);
                set(s, word::cltn_end);
                set(s, word::reactivated);
                set(s, word::conduct_day);
                break;
            case word::unbroken_service_years:
            case word::service_years:
                set(s, word::appointed);
                set(s, word::conduct_day);
                break;
            case word::summons_gap:
                set(s, word::summons_letter);
                set(s, word::examination_day);
                break;
            case word::campaign_running:
                set(s, word::campaign_start);
                set(s, word::campaign_end);
                set(s, word::conduct_day);
                break;
            case word::the_day:
            case word::in_quiet_or_count:
            case word::list_change_window:
            case word::on_day_off:
            case word::outside_hours:
            case word::weekday:
            case word::day_status:
            case word::year_decreed:
            case word::ramadan: set(s, word::conduct_day); break;
            default: break;
        }
    }

    batch_code const& code_;
    std::vector<std::optional<word_set>> norms_;
    std::vector<std::optional<word_set>> acts_;
    std::vector<std::optional<word_set>> deadlines_;
    std::vector<word_set> atoms_{};
    word_set left_{};
};

/// What is left to do about a row, for everybody of a shape.
enum class step_kind : std::uint8_t {
    sure,         ///< It fires; the deadline is missed.
    open,         ///< It fires if its version covers the day that picks it and the atoms left hold.
    deadline,     ///< It is missed if the atoms left hold and its last day has passed.
    ask,          ///< The engine decides.
    doubt,        ///< The act is undecided.
    doubt_to_ask  ///< The engine says whether the act is undecided.
};
/// What is left to ask about the version of a row.
enum class version_left : std::uint8_t {
    nothing,
    days,   ///< The later of two days lies between the first and the last.
    engine  ///< The engine decides.
};
struct batch_step {
    row_number row = no_row;
    step_kind kind{};
    bool decides = false;
    bool undisputed = false;  // none of the rows that prevail over it fires
    bool by_act_day = false;  // the atoms left are asked of the day of the act
    version_left version{};
    std::array<word, 2> days{};
    std::uint8_t atoms_size = 0;
    std::uint32_t atoms = 0;  // where the atoms left begin among those of the shape
    std::int32_t first = std::numeric_limits<std::int32_t>::min();
    std::int32_t last = std::numeric_limits<std::int32_t>::max();
};

/// What is known of a shape.
template <class Verdict>
struct shape_answer {
    std::span<row_number const> sure{};      // rows that fire, decide nothing, and over which nothing prevails
    std::span<row_number const> missed{};    // deadlines that are missed and decide nothing
    std::span<batch_step const> steps{};     // what is left to do
    std::span<std::uint32_t const> atoms{};  // the numbers of the atoms that the steps left open
    Verdict const* verdict = nullptr;        // the verdict, if it is the same for all of the shape

    /// Whether the row of a step fires, or the deadline is missed, for the person whose facts the engine has.
    [[nodiscard]] bool holds(batch_engine& engine, batch_code const& code, batch_step const& step) const {
        switch (step.kind) {
            case step_kind::sure: return true;
            case step_kind::open: return version_holds(engine, step) && rest_holds(engine, code, step);
            case step_kind::deadline:
                return rest_holds(engine, code, step) &&
                       engine.missed_where_it_applies(step.row - static_cast<row_number>(code.first_deadline()));
            case step_kind::ask: return engine.row(step.row) == truth::yes;
            default: return false;
        }
    }

private:
    [[nodiscard]] static bool version_holds(batch_engine& engine, batch_step const& step) {
        if (step.version == version_left::engine) {
            return engine.version_holds(step.row);
        }
        auto const day = std::max(engine.value_of(step.days[0]), engine.value_of(step.days[1]));
        return step.version == version_left::nothing || (step.first <= day && day <= step.last);
    }
    [[nodiscard]] bool rest_holds(batch_engine& engine, batch_code const& code, batch_step const& step) const {
        return step.atoms_size == 0 ||
               engine.all_hold(atoms.subspan(step.atoms, step.atoms_size), step.by_act_day ? engine.act_day() : code.on);
    }
};

/// Reads off a shape what can be decided of its rows. The engine has the facts of one person of the shape.
class shape_reader {
public:
    /// @param days The stated words whose days are not part of the shape.
    /// @param atoms Where the steps put the atoms that they leave open.
    shape_reader(batch_code const& code, batch_dependence const& depends, batch_engine& engine, word_set const& days,
                 std::vector<std::uint32_t>& atoms, bool of_act)
        : code_{code}, depends_{depends}, engine_{engine}, days_{days}, atoms_{atoms}, moves_{of_act &&
                                                                                              engine.is_stated(
                                                                                                  word::conduct_day)} {}

    /// The step for a norm or act, or nothing where it cannot fire.
    std::optional<batch_step> step_for(row_number row) {
        bool const norm = row < code_.first_act();
        return norm ? step_for_norm(row) : step_for_act(row, code_.acts[row - code_.first_act()]);
    }
    /// The step for a deadline, or nothing where it is not missed.
    std::optional<batch_step> step_for_deadline(row_number i) {
        auto const& d = code_.deadlines[i];
        batch_step s{.row = static_cast<row_number>(code_.first_deadline() + i), .undisputed = true};
        if ((depends_.of_deadline(i) & days_).none()) {
            return engine_.answer(i).state == deadline_state::missed ? std::optional{s} : std::nullopt;
        }
        bool const bound = d.possible && (engine_.binds(d.binds) & engine_.in_contest(d.contests)) == truth::yes;
        bool const can_start = d.fixed_start || !is_plain(d.row->from) || engine_.known(d.row->from);
        if (!bound || !can_start || !reduce(s, d.when, asked())) {
            return std::nullopt;
        }
        s.kind = step_kind::deadline;
        return s;
    }
    /// Whether the act is undecided: yes, no, or open.
    std::optional<step_kind> doubt_for(row_number row) {
        auto const t = whole(row);
        return !t                     ? std::optional{step_kind::doubt_to_ask}
               : *t == truth::unknown ? std::optional{step_kind::doubt}
                                      : std::nullopt;
    }
    /// Whether it is decided for the shape which of the rows that prevail over this one fire.
    bool order_is_fixed(code_range yields) {
        for (std::uint32_t k = 0; k < yields.size; ++k) {
            if (!whole(code_.rows[yields.first + k])) {
                return false;
            }
        }
        return true;
    }

private:
    /// A truth value, or open: it hangs on days.
    class decided {
    public:
        constexpr decided() = default;
        constexpr decided(truth t) : value_{static_cast<std::uint8_t>(t)} {}
        constexpr explicit operator bool() const noexcept { return value_ != open; }
        constexpr truth operator*() const noexcept { return static_cast<truth>(value_); }
        constexpr bool operator==(truth t) const noexcept { return value_ == static_cast<std::uint8_t>(t); }

    private:
        static constexpr std::uint8_t open = 0xFF;
        std::uint8_t value_ = open;
    };
    /// The day of which a condition is asked, and whether it is another for others of the shape.
    struct moment {
        std::int32_t day = 0;
        bool moves = false;
    };

    [[nodiscard]] moment asked() const noexcept { return {code_.on, false}; }
    [[nodiscard]] moment of_the_act() const noexcept { return {engine_.act_day(), moves_}; }

    static decided both(decided a, decided b) {
        if (a == truth::no || b == truth::no) {
            return truth::no;
        }
        return a && b ? decided{*a & *b} : decided{};
    }
    static decided either(decided a, decided b) {
        if (a == truth::yes || b == truth::yes) {
            return truth::yes;
        }
        return a && b ? decided{*a | *b} : decided{};
    }
    [[nodiscard]] bool hangs_on(word w) const noexcept { return days_[static_cast<std::size_t>(w)]; }

    std::optional<batch_step> step_for_norm(row_number row) {
        auto const& n = code_.norms[row];
        batch_step s{.row = row, .by_act_day = n.by_act_day};
        if (!n.possible || (engine_.in_contest(n.contests) & engine_.binds(n.binds)) != truth::yes) {
            return std::nullopt;
        }
        decided const version = version_of(row);
        decided const there = n.by_act_day ? still_there(n.binds, n.days_acts) : decided{truth::yes};
        if (version == truth::no || there == truth::no || !reduce(s, n.when, n.by_act_day ? of_the_act() : asked())) {
            return std::nullopt;
        }
        if (!version) {
            pick_version(s, n);
        }
        return finish(s, there, n.yields);
    }
    std::optional<batch_step> step_for_act(row_number row, act_code const& a) {
        batch_step s{.row = row, .by_act_day = true};
        if (!engine_.in_force(a) || (engine_.in_contest(a.contests) & engine_.binds(a.binds)) != truth::yes) {
            return std::nullopt;
        }
        decided const there = still_there(a.binds, a.days_acts);
        if (there == truth::no || !reduce(s, a.when, of_the_act())) {
            return std::nullopt;
        }
        return finish(s, there, a.yields);
    }
    std::optional<batch_step> finish(batch_step s, decided there, code_range yields) {
        s.kind = there != truth::yes                                       ? step_kind::ask
                 : s.version == version_left::nothing && s.atoms_size == 0 ? step_kind::sure
                                                                           : step_kind::open;
        s.undisputed = true;
        for (std::uint32_t k = 0; k < yields.size; ++k) {
            auto const t = whole(code_.rows[yields.first + k]);
            s.undisputed = s.undisputed && t && *t != truth::yes;
        }
        return s;
    }
    /// Puts down the atoms of a condition that hang on days; false where the condition cannot hold.
    bool reduce(batch_step& s, code_range r, moment at) {
        s.atoms = static_cast<std::uint32_t>(atoms_.size());
        auto const atoms = code_.of(r);
        for (std::size_t i = 0; i < atoms.size();) {
            bool yes = false;
            auto const before = atoms_.size();
            auto const clause = atoms[i].clause;
            for (; i < atoms.size() && atoms[i].clause == clause; ++i) {
                auto const t = one(atoms[i], r.first + i, at);
                yes = yes || t == truth::yes;
                if (!t) {
                    atoms_.push_back(static_cast<std::uint32_t>(r.first + i));
                }
            }
            if (yes) {
                atoms_.resize(before);
            } else if (atoms_.size() == before) {
                atoms_.resize(s.atoms);
                return false;
            }
        }
        s.atoms_size = static_cast<std::uint8_t>(atoms_.size() - s.atoms);
        return true;
    }
    /// The days that pick the version, where one or two stated days do; else the engine is left to find them.
    void pick_version(batch_step& s, norm_code const& n) {
        s.version = version_left::engine;
        std::array<word, 2> of{};
        std::size_t size = 0;
        std::int32_t fixed =
            std::numeric_limits<std::int32_t>::min();  // the latest of the days that all of the shape have
        auto const take = [&](word w) {
            if (!hangs_on(w)) {
                fixed = std::max(fixed, engine_.value_of(w));
            } else if (std::find(of.begin(), of.begin() + size, w) == of.begin() + size) {
                if (size < of.size()) {
                    of[size] = w;
                }
                ++size;
            }
        };
        bool const by_determination = n.version == version_rule::by_determination &&
                                      engine_.known(word::determined_as_candidate) &&
                                      engine_.value_of(word::determined_as_candidate) <= code_.on;
        if (by_determination) {
            take(word::determined_as_candidate);
        }
        for (std::uint32_t k = 0; k < n.days.size && !by_determination; ++k) {
            auto const& source = code_.days[n.days.first + k];
            word w = source.of;
            if (w == word::became_party_member && !engine_.is_stated(w)) {
                w = word::party_card_issued;
            } else if (w == word::registered_as_candidate && !engine_.is_stated(w) &&
                       engine_.is_stated(word::list_filed) != engine_.is_stated(word::pair_registered)) {
                w = engine_.is_stated(word::list_filed) ? word::list_filed : word::pair_registered;
            }
            if ((!is_plain(w) && !engine_.is_stated(w)) || (source.by_act && moves_)) {
                return;
            }
            if (engine_.known(w) && (!source.by_question || engine_.value_of(w) <= code_.on) &&
                (!source.by_act || engine_.value_of(w) <= engine_.act_day())) {
                take(w);
            }
        }
        if (size == 0 || size > of.size()) {
            return;
        }
        s.version = version_left::days;
        s.days = {of[0], of[size - 1]};
        s.first = n.first <= fixed ? std::numeric_limits<std::int32_t>::min() : n.first;
        s.last = fixed <= n.last ? n.last : std::numeric_limits<std::int32_t>::min();
    }
    decided version_of(row_number row) {
        auto const& n = code_.norms[row];
        // The shape says in which run of days the act lies, and within a run no version begins or ends.
        bool const by_the_act = n.version == version_rule::by_act && engine_.is_stated(word::conduct_day);
        bool open = n.version == version_rule::by_determination && hangs_on(word::determined_as_candidate);
        if (n.version != version_rule::live && !by_the_act) {
            for (std::uint32_t k = 0; k < n.days.size && !open; ++k) {
                open = word_hangs(code_.days[n.days.first + k].of);
            }
        }
        return open ? decided{} : decided{to_truth(engine_.version_holds(row))};
    }
    /// Of an act, whoever the person is.
    decided matches(row_number i) {
        auto const& a = code_.acts[i];
        return engine_.in_force(a) ? both(engine_.in_contest(a.contests), condition(a.when, of_the_act())) : truth::no;
    }
    /// Whether a norm fires or an act is fulfilled.
    decided whole(row_number row) {
        if (row < code_.first_act()) {
            auto const& n = code_.norms[row];
            if (!n.possible) {
                return truth::no;
            }
            auto t = both(engine_.in_contest(n.contests), condition(n.when, n.by_act_day ? of_the_act() : asked()));
            t = both(both(t, engine_.binds(n.binds)), version_of(row));
            return n.by_act_day ? both(t, still_there(n.binds, n.days_acts)) : t;
        }
        auto const& a = code_.acts[row - code_.first_act()];
        return both(both(matches(row - static_cast<row_number>(code_.first_act())), engine_.binds(a.binds)),
                    still_there(a.binds, a.days_acts));
    }
    /// A word whose day may pick a version: whether its day hangs on the person's days.
    [[nodiscard]] bool word_hangs(word w) const {
        if (w == word::discharge_effective || w == word::decision_effective || w == word::punishment_ended) {
            return days_.any();
        }
        return hangs_on(w) || (w == word::became_party_member && hangs_on(word::party_card_issued)) ||
               (w == word::registered_as_candidate && (hangs_on(word::list_filed) || hangs_on(word::pair_registered)));
    }
    decided still_there(std::uint32_t binds, code_range days) {
        if ((depends_.of_leaving() & days_).any()) {
            return {};
        }
        return engine_.binds_act(binds, days) == truth::no ? truth::no : truth::yes;  // unknown is told by binds()
    }
    decided condition(code_range r, moment at) {
        decided all = truth::yes;
        auto const atoms = code_.of(r);
        for (std::size_t i = 0; i < atoms.size();) {
            decided any = truth::no;
            auto const clause = atoms[i].clause;
            for (; i < atoms.size() && atoms[i].clause == clause; ++i) {
                any = either(any, one(atoms[i], r.first + i, at));
            }
            all = both(all, any);
            if (all == truth::no) {
                return all;
            }
        }
        return all;
    }
    decided one(atom const& a, std::size_t number, moment at) {
        decided t = positive(a, number, at);
        return t && a.negated ? decided{!*t} : t;
    }
    decided positive(atom const& a, std::size_t number, moment at) {
        auto const read = [&] {
            atom plain = a;
            plain.negated = false;
            return decided{engine_.holds(plain, at.day)};
        };
        switch (a.rule) {
            case atom_rule::certain:
            case atom_rule::flag:
            case atom_rule::one_of:
            case atom_rule::shares: return read();
            case atom_rule::happened:
                // The shape says what lies after the day asked; and the day of the act has come on the day of the act.
                return at.moves && a.left != word::conduct_day && hangs_on(a.left) ? decided{} : read();
            default: break;
        }
        if (a.ask == test::applies && a.row != no_row) {
            return whole(a.row);
        }
        if (a.ask == test::item) {
            decided t = truth::no;
            for (std::uint64_t k = 0; k < a.value; ++k) {
                t = either(t, matches(code_.rows[a.row + k]));
            }
            return t;
        }
        bool const event_that_follows =
            a.ask == test::holds && (a.left == word::became_party_member || a.left == word::registered_as_candidate);
        bool const no_hour =  // without a time of day nobody knows
            a.ask == test::holds && a.left == word::outside_hours && !engine_.has_act_time();
        if ((event_that_follows && !at.moves) || no_hour) {
            return read();
        }
        return (depends_.of_atom(number) & days_).any() ? decided{} : read();
    }

    batch_code const& code_;
    batch_dependence const& depends_;
    batch_engine& engine_;
    word_set const& days_;
    std::vector<std::uint32_t>& atoms_;
    bool moves_;  // an act is judged whose day is stated
};

/// A shape as a run of numbers, and their hash.
class batch_shape {
public:
    void clear() noexcept {
        size_ = 0;
        hash_ = 0x9E3779B97F4A7C15ULL;
    }
    void add(std::uint32_t number) {
        if (size_ == numbers_.size()) {
            numbers_.resize(numbers_.size() * 2);
        }
        numbers_[size_++] = number;
        hash_ = (hash_ ^ number) * 0xFF51AFD7ED558CCDULL;
        hash_ ^= hash_ >> 32;
    }
    [[nodiscard]] std::uint64_t hash() const noexcept { return hash_; }
    [[nodiscard]] std::span<std::uint32_t const> numbers() const noexcept { return {numbers_.data(), size_}; }
    /// A place to come back to.
    struct place {
        std::size_t size = 0;
        std::uint64_t hash = 0;
    };
    [[nodiscard]] place here() const noexcept { return {size_, hash_}; }
    void back_to(place p) noexcept {
        size_ = p.size;
        hash_ = p.hash;
    }

private:
    std::vector<std::uint32_t> numbers_ = std::vector<std::uint32_t>(64);
    std::size_t size_ = 0;
    std::uint64_t hash_ = 0;
};

/// What is known of shapes met before. A shape is written down when it is met for the second time; when the table is full it begins anew.
/// @tparam Verdict The verdict on an act, for shapes whose days cannot change it.
template <class Verdict>
class shape_table {
public:
    static constexpr std::size_t most_slots = std::size_t{1} << 16;
    static constexpr std::size_t most_words = std::size_t{1} << 22;

    struct found {
        shape_answer<Verdict> answer{};
        bool hit = false;
        bool worth_writing = false;  // met before, not written down
    };

    found find(batch_shape const& wanted) {
        auto const h = wanted.hash();
        auto const shape = wanted.numbers();
        auto const mark = mark_of(h);
        for (std::size_t at = mark;; ++at) {
            auto const& s = slots_[at & (slots_.size() - 1)];
            if (s.mark == 0) {
                break;
            }
            std::uint32_t const* const words = words_.data() + s.words;
            if (s.mark == mark && words[size_at] == shape.size() && std::equal(shape.begin(), shape.end(), words + head)) {
                auto const* next = words + head + shape.size();
                auto const list = [&](place size) {
                    std::span<std::uint32_t const> const l{next, words[size]};
                    next += l.size();
                    return l;
                };
                return {.answer = {.sure = list(sure_at),
                                   .missed = list(missed_at),
                                   .steps = {steps_.data() + words[steps_begin], words[steps_at]},
                                   .atoms = list(atoms_at),
                                   .verdict = words[verdict_at] != none ? &verdicts_[words[verdict_at]] : nullptr},
                        .hit = true};
            }
        }
        if (met_.empty()) {
            met_.resize(most_slots);
        }
        auto& met = met_[h >> 48];
        bool const again = met == mark;
        met = mark;
        return {.worth_writing = again};
    }
    void write(batch_shape const& written, shape_answer<Verdict> const& answer) {
        auto const shape = written.numbers();
        if (words_.size() + steps_.size() > most_words || (size_ + 1) * 2 > most_slots) {
            std::fill(slots_.begin(), slots_.end(), slot{});
            words_.clear();
            steps_.clear();
            verdicts_.clear();
            size_ = 0;
        }
        if ((size_ + 1) * 2 > slots_.size()) {
            std::vector<slot> larger(slots_.size() * 2);
            for (auto const& s : slots_) {
                if (s.mark != 0) {
                    put(larger, s);
                }
            }
            slots_ = std::move(larger);
        }
        auto const number = [](std::size_t n) { return static_cast<std::uint32_t>(n); };
        put(slots_, {mark_of(written.hash()), number(words_.size())});
        words_.insert(words_.end(), {number(shape.size()), number(answer.sure.size()), number(answer.missed.size()),
                                     number(answer.atoms.size()), number(answer.steps.size()), number(steps_.size()),
                                     answer.verdict != nullptr ? number(verdicts_.size()) : none});
        for (auto const list : {shape, answer.sure, answer.missed, answer.atoms}) {
            words_.insert(words_.end(), list.begin(), list.end());
        }
        steps_.insert(steps_.end(), answer.steps.begin(), answer.steps.end());
        if (answer.verdict != nullptr) {
            verdicts_.push_back(*answer.verdict);
        }
        ++size_;
    }

private:
    static constexpr std::uint32_t none = 0xFFFFFFFFU;
    /// What stands before a shape; its rows and its atoms stand behind it, so that they are in the cache when it is found.
    enum place : std::size_t { size_at, sure_at, missed_at, atoms_at, steps_at, steps_begin, verdict_at, head };
    struct slot {
        std::uint32_t mark = 0;  // of the hash; 0: empty
        std::uint32_t words = 0;
    };

    [[nodiscard]] static std::uint32_t mark_of(std::uint64_t hash) noexcept {
        return static_cast<std::uint32_t>(hash) | 0x80000000U;
    }
    static void put(std::vector<slot>& into, slot s) {
        std::size_t at = s.mark;
        while (into[at & (into.size() - 1)].mark != 0) {
            ++at;
        }
        into[at & (into.size() - 1)] = s;
    }

    std::vector<slot> slots_ = std::vector<slot>(std::size_t{1} << 10);  // their number stays a power of two
    std::vector<std::uint32_t> met_{};
    std::vector<std::uint32_t> words_{};
    std::vector<batch_step> steps_{};
    std::vector<Verdict> verdicts_{};
    std::size_t size_ = 0;
};

}  // namespace netralitas::detail

#endif
