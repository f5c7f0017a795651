// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief What can be decided of a row from which words are stated, whatever their days: people alike in that share the work.
///
/// Two people have the same shape where the same words are stated of them, with the same values apart from days, and the same events lie
/// after the day asked. For a shape most rows are decided once: they fire, they do not, or only the day that picks their version is
/// open. What is left is a short list of steps.
#ifndef NETRALITAS_RULES_BATCH_SHAPES_HPP
#define NETRALITAS_RULES_BATCH_SHAPES_HPP

#include <algorithm>
#include <bitset>
#include <cstddef>
#include <cstdint>
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
                for (auto const d : {word::determined_as_candidate, word::retirement_date, word::contract_ended,
                                     word::service_ended, word::conduct_day, word::employment}) {
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
    version,      ///< It fires if its version covers the day that picks it.
    ask,          ///< The engine decides.
    doubt,        ///< The act is undecided.
    doubt_to_ask  ///< The engine says whether the act is undecided.
};
struct batch_step {
    row_number row = no_row;
    step_kind kind{};
    bool decides = false;
};

/// Reads off a shape what can be decided of its rows. The engine has the facts of one person of the shape.
class shape_reader {
public:
    /// @param days The stated words whose days are not part of the shape.
    shape_reader(batch_code const& code, batch_dependence const& depends, batch_engine& engine, word_set const& days,
                 bool of_act)
        : code_{code}, depends_{depends}, engine_{engine}, days_{days}, of_act_{of_act} {}

    /// The step for a norm or act, or nothing where it cannot fire.
    std::optional<step_kind> step_for(row_number row) {
        auto const part = parts(row);
        if (part.apart_from_version && *part.apart_from_version != truth::yes) {
            return std::nullopt;
        }
        if (part.version && *part.version != truth::yes) {
            return std::nullopt;
        }
        return !part.apart_from_version ? step_kind::ask : !part.version ? step_kind::version : step_kind::sure;
    }
    /// Whether the act is undecided: yes, no, or open.
    std::optional<step_kind> doubt_for(row_number row) {
        auto const t = whole(row);
        return !t                     ? std::optional{step_kind::doubt_to_ask}
               : *t == truth::unknown ? std::optional{step_kind::doubt}
                                      : std::nullopt;
    }
    /// The step for a deadline, or nothing where it is not missed.
    std::optional<step_kind> step_for_deadline(row_number i) {
        if ((depends_.of_deadline(i) & days_).none()) {
            return engine_.answer(i).state == deadline_state::missed ? std::optional{step_kind::sure} : std::nullopt;
        }
        auto const says = condition(code_.deadlines[i].when, code_.on);
        if (says && *says != truth::yes) {
            return std::nullopt;
        }
        return step_kind::ask;
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

    private:
        static constexpr std::uint8_t open = 0xFF;
        std::uint8_t value_ = open;
    };
    struct row_parts {
        decided apart_from_version{};
        decided version{};
    };

    static decided both(decided a, decided b) {
        if ((a && *a == truth::no) || (b && *b == truth::no)) {
            return truth::no;
        }
        return a && b ? decided{*a & *b} : decided{};
    }
    static decided either(decided a, decided b) {
        if ((a && *a == truth::yes) || (b && *b == truth::yes)) {
            return truth::yes;
        }
        return a && b ? decided{*a | *b} : decided{};
    }
    [[nodiscard]] bool hangs_on(word w) const noexcept { return days_[static_cast<std::size_t>(w)]; }

    row_parts parts(row_number row) {
        row_parts p;
        if (row < code_.first_act()) {
            auto const& n = code_.norms[row];
            if (!n.possible) {
                return {truth::no, truth::no};
            }
            auto const day = n.by_act_day ? engine_.act_day() : code_.on;
            p.apart_from_version = both(engine_.in_contest(n.contests), condition(n.when, day));
            p.apart_from_version = both(p.apart_from_version, bound(n.binds));
            if (n.by_act_day) {
                p.apart_from_version = both(p.apart_from_version, still_there(n.binds, n.days_acts));
            }
            // The shape says in which run of days the act lies, and within a run no version begins or ends.
            bool const by_the_act = n.version == version_rule::by_act && engine_.is_stated(word::conduct_day);
            bool open = n.version == version_rule::by_determination && hangs_on(word::determined_as_candidate);
            if (n.version != version_rule::live && !by_the_act) {
                for (std::uint32_t k = 0; k < n.days.size && !open; ++k) {
                    open = word_hangs(code_.days[n.days.first + k].of);
                }
            }
            p.version = open ? decided{} : decided{to_truth(engine_.version_holds(row))};
            return p;
        }
        auto const i = row - static_cast<row_number>(code_.first_act());
        auto const& a = code_.acts[i];
        p = matches(i);
        p.apart_from_version = both(both(p.apart_from_version, bound(a.binds)), still_there(a.binds, a.days_acts));
        return p;
    }
    /// Of an act, whoever the person is.
    row_parts matches(row_number i) {
        auto const& a = code_.acts[i];
        row_parts p;
        p.apart_from_version = both(engine_.in_contest(a.contests), condition(a.when, engine_.act_day()));
        p.version = to_truth(engine_.in_force(a));
        return p;
    }
    decided whole(row_number row) {
        auto const p = parts(row);
        return both(p.apart_from_version, p.version);
    }
    /// A word whose day may pick a version: whether its day hangs on the person's days.
    [[nodiscard]] bool word_hangs(word w) const {
        if (w == word::discharge_effective || w == word::decision_effective || w == word::punishment_ended) {
            return days_.any();
        }
        return hangs_on(w) || (w == word::became_party_member && hangs_on(word::party_card_issued)) ||
               (w == word::registered_as_candidate && (hangs_on(word::list_filed) || hangs_on(word::pair_registered)));
    }
    decided bound(std::uint32_t binds) {
        bool const by_kind =
            binds == anyone.bits || (engine_.is_stated(word::employment) &&
                                     (binds & static_cast<std::uint32_t>(engine_.value_of(word::employment))) != 0);
        bool const by_candidacy = !by_kind && of_act_ && (binds & who_mask{candidate}.bits) != 0 &&
                                  (hangs_on(word::determined_as_candidate) || word_hangs(word::registered_as_candidate));
        return by_candidacy ? decided{} : decided{engine_.binds(binds)};
    }
    decided still_there(std::uint32_t binds, code_range days) {
        if ((depends_.of_leaving() & days_).any()) {
            return {};
        }
        return engine_.binds_act(binds, days) == truth::no ? truth::no : truth::yes;  // unknown is told by bound()
    }
    decided condition(code_range r, std::int32_t day) {
        decided all = truth::yes;
        auto const atoms = code_.of(r);
        for (std::size_t i = 0; i < atoms.size();) {
            decided any = truth::no;
            auto const clause = atoms[i].clause;
            for (; i < atoms.size() && atoms[i].clause == clause; ++i) {
                any = either(any, one(atoms[i], r.first + i, day));
            }
            all = both(all, any);
            if (all && *all == truth::no) {
                return all;
            }
        }
        return all;
    }
    decided one(atom const& a, std::size_t number, std::int32_t day) {
        decided t = positive(a, number, day);
        return t && a.negated ? decided{!*t} : t;
    }
    decided positive(atom const& a, std::size_t number, std::int32_t day) {
        auto const read = [&] {
            atom plain = a;
            plain.negated = false;
            return decided{engine_.holds(plain, day)};
        };
        switch (a.rule) {
            case atom_rule::certain:
            case atom_rule::flag:
            case atom_rule::one_of:
            case atom_rule::shares: return read();
            case atom_rule::happened: return of_act_ && hangs_on(a.left) ? decided{} : read();
            default: break;
        }
        if (a.ask == test::applies && a.row != no_row) {
            return whole(a.row);
        }
        if (a.ask == test::item) {
            decided t = truth::no;
            for (std::uint64_t k = 0; k < a.value; ++k) {
                auto const p = matches(code_.rows[a.row + k]);
                t = either(t, both(p.apart_from_version, p.version));
            }
            return t;
        }
        bool const event_that_follows =
            a.ask == test::holds && (a.left == word::became_party_member || a.left == word::registered_as_candidate);
        if (event_that_follows && !of_act_) {
            return read();  // the shape says whether it lies after the day asked
        }
        return (depends_.of_atom(number) & days_).any() ? decided{} : read();
    }

    batch_code const& code_;
    batch_dependence const& depends_;
    batch_engine& engine_;
    word_set const& days_;
    bool of_act_;
};

/// What is known of shapes met before. A shape is written down when it is met for the second time; when the table is full it begins anew.
/// @tparam Verdict The verdict on an act, for shapes whose days cannot change it.
template <class Verdict>
class shape_table {
public:
    static constexpr std::size_t slots = std::size_t{1} << 16;
    static constexpr std::size_t most = slots / 2;
    static constexpr std::size_t most_rows = std::size_t{1} << 21;

    struct found {
        std::span<row_number const> sure{};   // rows that fire, decide nothing, and over which nothing prevails
        std::span<batch_step const> steps{};  // what is left to do
        Verdict const* verdict = nullptr;     // the verdict, if it is the same for all of the shape
        std::uint64_t hash = 0;
        bool hit = false;
        bool worth_writing = false;  // met before, not written down
    };

    found find(std::span<std::uint64_t const> shape) {
        std::uint64_t h = 0x9E3779B97F4A7C15ULL;
        for (auto const t : shape) {
            h = (h ^ t) * 0xFF51AFD7ED558CCDULL;
            h ^= h >> 32;
        }
        h |= 1;
        if (entries_.empty()) {
            entries_.resize(slots);
            met_.resize(slots);
        }
        for (std::size_t at = h >> 48;; ++at) {  // the upper bits number a slot
            auto const& e = entries_[at % slots];
            if (e.hash == 0) {
                break;
            }
            if (e.hash == h && e.shape_size == shape.size() &&
                std::equal(shape.begin(), shape.end(), shapes_.begin() + static_cast<std::ptrdiff_t>(e.shape))) {
                return {.sure = {sure_.data() + e.sure, e.sure_size},
                        .steps = {steps_.data() + e.steps, e.steps_size},
                        .verdict = e.verdict != none ? &verdicts_[e.verdict] : nullptr,
                        .hash = h,
                        .hit = true};
            }
        }
        auto& met = met_[h >> 48];
        auto const mark = static_cast<std::uint32_t>(h >> 1);
        bool const again = met == mark;
        met = mark;
        return {.hash = h, .worth_writing = again};
    }
    void write(std::uint64_t hash, std::span<std::uint64_t const> shape, std::span<row_number const> sure,
               std::span<batch_step const> steps, Verdict const* verdict) {
        if (size_ == most || steps_.size() + sure_.size() + steps.size() + sure.size() > most_rows) {
            std::fill(entries_.begin(), entries_.end(), entry{});
            shapes_.clear();
            sure_.clear();
            steps_.clear();
            verdicts_.clear();
            size_ = 0;
        }
        std::size_t at = hash >> 48;
        while (entries_[at % slots].hash != 0) {
            ++at;
        }
        auto const number = [](std::size_t n) { return static_cast<std::uint32_t>(n); };
        entries_[at % slots] = {hash,
                                number(shapes_.size()),
                                number(shape.size()),
                                number(sure_.size()),
                                number(sure.size()),
                                number(steps_.size()),
                                number(steps.size()),
                                verdict != nullptr ? number(verdicts_.size()) : none};
        shapes_.insert(shapes_.end(), shape.begin(), shape.end());
        sure_.insert(sure_.end(), sure.begin(), sure.end());
        steps_.insert(steps_.end(), steps.begin(), steps.end());
        if (verdict != nullptr) {
            verdicts_.push_back(*verdict);
        }
        ++size_;
    }

private:
    static constexpr std::uint32_t none = 0xFFFFFFFFU;
    struct entry {
        std::uint64_t hash = 0;
        std::uint32_t shape = 0;
        std::uint32_t shape_size = 0;
        std::uint32_t sure = 0;
        std::uint32_t sure_size = 0;
        std::uint32_t steps = 0;
        std::uint32_t steps_size = 0;
        std::uint32_t verdict = none;
    };
    std::vector<entry> entries_{};
    std::vector<std::uint32_t> met_{};
    std::vector<std::uint64_t> shapes_{};
    std::vector<row_number> sure_{};
    std::vector<batch_step> steps_{};
    std::vector<Verdict> verdicts_{};
    std::size_t size_ = 0;
};

}  // namespace netralitas::detail

#endif
