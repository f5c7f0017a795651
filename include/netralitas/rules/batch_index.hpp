// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Which rows can fire at all for somebody of whom these words are stated: a few "or" and "and" of bit masks.
#ifndef NETRALITAS_RULES_BATCH_INDEX_HPP
#define NETRALITAS_RULES_BATCH_INDEX_HPP

#include <algorithm>
#include <array>
#include <bit>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include <netralitas/law/vocabulary.hpp>
#include <netralitas/rules/batch_code.hpp>
#include <netralitas/rules/batch_engine.hpp>

namespace netralitas::detail {

/// A key is a word, or a word with one of its values; stating a fact touches its word's key and those of its values.
struct batch_keys {
    static constexpr std::size_t count = [] {
        std::size_t n = word_count;
        for (auto const& w : vocabulary) {
            n += w.value_count;
        }
        return n;
    }();
    using set = std::bitset<count>;

    /// Where the keys of the values of a word begin.
    static constexpr std::array<std::uint16_t, word_count> values_of = [] {
        std::array<std::uint16_t, word_count> at{};
        std::size_t n = word_count;
        for (std::size_t i = 0; i < word_count; ++i) {
            at[i] = static_cast<std::uint16_t>(n);
            n += vocabulary[i].value_count;
        }
        return at;
    }();

    /// Calls `f` with each key that the statement touches.
    template <class F>
    static void touched(word w, value_type type, std::int32_t value, F f) {
        auto const i = static_cast<std::size_t>(w);
        f(i);
        if (type == value_type::one) {
            f(values_of[i] + static_cast<std::size_t>(value));
        } else if (type == value_type::several) {
            for (auto rest = static_cast<std::uint32_t>(value); rest != 0; rest &= rest - 1) {
                f(values_of[i] + static_cast<std::size_t>(std::countr_zero(rest)));
            }
        }
    }
};

/// A list of rows, and for each key which of them it lets fire. A row is a candidate where each of its slots is open: a slot belongs
/// to a clause that is not fulfilled as long as none of its keys is touched.
class batch_index {
public:
    static constexpr std::size_t slots = 3;

    struct entry {
        row_number row = no_row;
        std::uint32_t binds = 0;
        bool decides = false;                  // it matters to verdict and status, not to the citations alone
        std::vector<batch_keys::set> needs{};  // one for each clause that needs a key
    };

    void build(std::vector<entry> entries) {
        words_ = (entries.size() + 63) / 64;
        rows_.clear();
        masks_.assign(batch_keys::count * slots * words_, 0);
        open_.assign(slots * words_, 0);
        kinds_.assign((kinds_known + 1) * words_, 0);
        deciding_.assign(words_, 0);
        for (std::size_t r = 0; r < entries.size(); ++r) {
            auto& e = entries[r];
            rows_.push_back(e.row);
            auto const bit = std::uint64_t{1} << (r % 64);
            std::sort(e.needs.begin(), e.needs.end(), [](auto const& a, auto const& b) { return a.count() < b.count(); });
            for (std::size_t s = 0; s < slots; ++s) {
                if (s >= e.needs.size()) {
                    open_[s * words_ + r / 64] |= bit;
                    continue;
                }
                for (std::size_t k = 0; k < batch_keys::count; ++k) {
                    if (e.needs[s][k]) {
                        masks_[(k * slots + s) * words_ + r / 64] |= bit;
                    }
                }
            }
            if ((e.binds & who_mask{candidate}.bits) != 0) {  // "anyone" is among them
                kinds_[kinds_known * words_ + r / 64] |= bit;
            }
            for (std::size_t k = 0; k < kinds_known; ++k) {
                if ((e.binds >> k & 1U) != 0) {
                    kinds_[k * words_ + r / 64] |= bit;
                }
            }
            if (e.decides) {
                deciding_[r / 64] |= bit;
            }
        }
    }

    [[nodiscard]] std::size_t words() const noexcept { return words_; }
    /// Whether the row stands in the list and can fire though no key is touched.
    [[nodiscard]] bool open_without_events(row_number row) const noexcept {
        for (std::size_t r = 0; r < rows_.size(); ++r) {
            bool open = rows_[r] == row;
            for (std::size_t s = 0; s < slots && open; ++s) {
                open = (open_[s * words_ + r / 64] >> (r % 64) & 1U) != 0;
            }
            if (open) {
                return true;
            }
        }
        return false;
    }

    /// Begins with nothing touched. `slots_open` has room for `slots * words()`.
    void begin(std::uint64_t* slots_open) const { std::copy(open_.begin(), open_.end(), slots_open); }
    void touch(std::uint64_t* slots_open, std::size_t key) const {
        std::uint64_t const* const m = masks_.data() + key * slots * words_;
        for (std::size_t i = 0; i < slots * words_; ++i) {
            slots_open[i] |= m[i];
        }
    }
    /// Calls `f` with each candidate for somebody of these kinds and whether it decides, in the order of the list.
    template <class F>
    void candidates(std::uint64_t const* slots_open, std::uint32_t kinds, F f) const {
        for (std::size_t i = 0; i < words_; ++i) {
            std::uint64_t m = slots_open[i] & slots_open[words_ + i] & slots_open[2 * words_ + i];
            if (m == 0) {
                continue;
            }
            std::uint64_t here = kinds_[kinds_known * words_ + i];
            for (std::uint32_t k = kinds; k != 0; k &= k - 1) {
                here |= kinds_[static_cast<std::size_t>(std::countr_zero(k)) * words_ + i];
            }
            m &= here;
            for (; m != 0; m &= m - 1) {
                auto const bit = static_cast<std::size_t>(std::countr_zero(m));
                f(rows_[i * 64 + bit], (deciding_[i] >> bit & 1U) != 0);
            }
        }
    }

private:
    static constexpr std::size_t kinds_known = 32;

    std::size_t words_ = 0;
    std::vector<row_number> rows_{};
    std::vector<std::uint64_t> masks_{};
    std::vector<std::uint64_t> open_{};
    std::vector<std::uint64_t> kinds_{};
    std::vector<std::uint64_t> deciding_{};
};

/// Which acts the stated values leave possible: an act is out as soon as a word has a value that a clause of it does not take. What is
/// not stated rules nothing out.
class batch_exclusions {
public:
    void build(batch_code const& code) {
        words_ = (code.acts.size() + 63) / 64;
        out_.assign(batch_keys::count * words_, 0);
        for (std::size_t a = 0; a < code.acts.size(); ++a) {
            auto const atoms = code.of(code.acts[a].when);
            for (std::size_t k = 0; k < atoms.size(); ++k) {
                auto const& l = atoms[k];
                bool const alone = (k == 0 || atoms[k - 1].clause != l.clause) &&
                                   (k + 1 == atoms.size() || atoms[k + 1].clause != l.clause);
                if (l.rule != atom_rule::one_of || !alone) {
                    continue;
                }
                auto const w = static_cast<std::size_t>(l.left);
                for (std::size_t v = 0; v < vocabulary[w].value_count; ++v) {
                    if (((l.value >> v & 1U) != 0) == l.negated) {
                        out_[(batch_keys::values_of[w] + v) * words_ + a / 64] |= std::uint64_t{1} << (a % 64);
                    }
                }
            }
        }
    }
    [[nodiscard]] std::size_t words() const noexcept { return words_; }
    void touch(std::uint64_t* out, std::size_t key) const {
        for (std::size_t i = 0; i < words_; ++i) {
            out[i] |= out_[key * words_ + i];
        }
    }

private:
    std::size_t words_ = 0;
    std::vector<std::uint64_t> out_{};
};

/// Finds what a row cannot do without: for each clause the keys of which one must be touched before the clause is fulfilled.
/// Rather too many keys than one too few.
class batch_needs {
public:
    /// No value: the clause may be fulfilled though nothing is touched. An empty set: it never is.
    using need = std::optional<batch_keys::set>;

    /// @param base An engine to which nothing is stated.
    batch_needs(batch_code const& code, contest_code const& contest, batch_engine& base, bool acts_too)
        : code_{code}, contest_{contest}, base_{base}, acts_too_{acts_too} {}

    /// The needs of a row, one a clause; nothing where it can never fire.
    std::optional<std::vector<batch_keys::set>> of_norm(row_number i) {
        auto const& n = code_.norms[i];
        return gather(n.possible, n.contests, n.when, std::nullopt);
    }
    std::optional<std::vector<batch_keys::set>> of_act(row_number i) {
        auto const& a = code_.acts[i];
        return gather(a.possible, a.contests, a.when, std::nullopt);
    }
    std::optional<std::vector<batch_keys::set>> of_deadline(row_number i) {
        auto const& d = code_.deadlines[i];
        return gather(d.possible, d.contests, d.when, d.fixed_start ? std::nullopt : known_day(d.row->from, 0));
    }

private:
    static constexpr int deepest = 8;

    struct dependence {
        batch_keys::set words{};
        bool varies = false;  // with what everybody has, or with the day of the act
    };

    static void set(batch_keys::set& s, word w) { s.set(static_cast<std::size_t>(w)); }

    dependence on_word(word w) {
        dependence d;
        set(d.words, w);
        switch (w) {
            case word::employment:
            case word::appointed:
            case word::in_service:
            case word::service_years:
            case word::unbroken_service_years:
            case word::discharge_effective:
            case word::decision_effective:
            case word::punishment_ended: d.varies = true; break;
            case word::became_party_member: set(d.words, word::party_card_issued); break;
            case word::registered_as_candidate:
                set(d.words, word::list_filed);
                set(d.words, word::pair_registered);
                break;
            case word::on_cltn:
                set(d.words, word::cltn_start);
                set(d.words, word::cltn_end);
                set(d.words, word::reactivated);
                d.varies = acts_too_;
                break;
            case word::campaign_running:
                set(d.words, word::campaign_start);
                set(d.words, word::campaign_end);
                d.varies = acts_too_;
                break;
            case word::summons_gap:
                set(d.words, word::summons_letter);
                set(d.words, word::examination_day);
                break;
            case word::the_day:
            case word::conduct_day:
            case word::in_quiet_or_count:
            case word::list_change_window:
            case word::on_day_off:
            case word::outside_hours:
            case word::weekday:
            case word::day_status:
            case word::year_decreed:
            case word::ramadan: d.varies = acts_too_; break;
            default: break;
        }
        // A day of the timetable may have come on the day asked and not on that of the act.
        d.varies = d.varies || (acts_too_ && base_.of(w).type == value_type::day && contest_known(w));
        return d;
    }
    [[nodiscard]] bool contest_known(word w) const {
        auto const i = static_cast<std::size_t>(w);
        return (contest_.known[i / 64] >> (i % 64) & 1U) != 0;
    }
    static void join(need& all, need const& more) {
        if (all && more) {
            *all |= *more;
        } else {
            all.reset();
        }
    }
    static need better(need const& a, need const& b) { return !a ? b : !b ? a : b->count() < a->count() ? b : a; }
    static need best(std::optional<std::vector<batch_keys::set>> const& row) {
        if (!row) {
            return batch_keys::set{};
        }
        need out;
        for (auto const& s : *row) {
            out = better(out, need{s});
        }
        return out;
    }

    /// What must be touched before the day of a word is known.
    need known_day(word w, int depth) {
        if (depth > deepest) {
            return std::nullopt;
        }
        auto const from_deadlines = [&](std::vector<row_number> const& list) {
            batch_keys::set self;
            set(self, w);
            need out{self};
            for (auto const i : list) {
                auto const& d = code_.deadlines[i];
                join(out, best(gather(d.possible, d.contests, d.when,
                                      d.fixed_start ? std::nullopt : known_day(d.row->from, depth + 1), depth + 1)));
            }
            return out;
        };
        switch (w) {
            case word::discharge_effective: {
                need out = from_deadlines(code_.discharging);
                for (auto const i : code_.discharging_norms) {
                    auto const& n = code_.norms[i];
                    join(out, best(gather(n.possible, n.contests, n.when, std::nullopt, depth + 1)));
                }
                return out;
            }
            case word::decision_effective: return from_deadlines(code_.fixing_decision);
            case word::punishment_ended: return from_deadlines(code_.fixing_end);
            default: break;
        }
        auto const d = on_word(w);
        if (d.varies || base_.value(w)) {
            return std::nullopt;
        }
        return d.words;
    }

    need of_atom(atom const& a, int depth) {
        if (depth > deepest) {
            return std::nullopt;
        }
        if (a.ask == test::applies || a.ask == test::missed || a.ask == test::item) {
            if (a.negated) {
                return std::nullopt;
            }
            if (a.ask == test::item) {
                need out{batch_keys::set{}};
                for (std::uint64_t k = 0; k < a.value; ++k) {
                    auto const& act = code_.acts[code_.rows[a.row + k]];
                    join(out, best(gather(act.possible, act.contests, act.when, std::nullopt, depth + 1)));
                }
                return out;
            }
            if (a.row == no_row) {
                return batch_keys::set{};
            }
            if (a.ask == test::missed) {
                auto const& d = code_.deadlines[a.row];
                return best(gather(d.possible, d.contests, d.when,
                                   d.fixed_start ? std::nullopt : known_day(d.row->from, depth + 1), depth + 1));
            }
            if (a.row < code_.first_act()) {
                auto const& n = code_.norms[a.row];
                return best(gather(n.possible, n.contests, n.when, std::nullopt, depth + 1));
            }
            auto const& act = code_.acts[a.row - code_.first_act()];
            return best(gather(act.possible, act.contests, act.when, std::nullopt, depth + 1));
        }
        if (!a.negated && (a.left == word::discharge_effective || a.left == word::decision_effective ||
                           a.left == word::punishment_ended)) {
            return known_day(a.left, depth + 1);
        }
        auto d = on_word(a.left);
        bool const compared = a.operand == operand_kind::of_word || a.operand == operand_kind::month_end_of;
        bool const left_alone = !a.negated && base_.of(a.left).event && !d.varies && !base_.value(a.left);
        if (compared && !left_alone) {
            auto const right = on_word(a.right);
            d.words |= right.words;
            d.varies = d.varies || right.varies;
        }
        if (d.varies) {
            return std::nullopt;
        }
        if (!left_alone && base_.holds(a, code_.on) == truth::yes) {
            return std::nullopt;
        }
        if (!a.negated && a.ask == test::one_of) {
            auto const i = static_cast<std::size_t>(a.left);
            d.words.reset(i);
            for (std::size_t v = 0; v < vocabulary[i].value_count; ++v) {
                if ((a.value >> v & 1U) != 0) {
                    d.words.set(batch_keys::values_of[i] + v);
                }
            }
        }
        return d.words;
    }

    std::optional<std::vector<batch_keys::set>> gather(bool possible, std::uint8_t contests, code_range when,
                                                       need first, int depth = 0) {
        if (!possible) {
            return std::nullopt;
        }
        std::vector<batch_keys::set> out;
        if (contests != any_contest.bits) {
            auto const i = static_cast<std::size_t>(word::contest);
            if (contest_known(word::contest)) {
                if ((static_cast<unsigned>(contests) >> static_cast<unsigned>(contest_.value[i]) & 1U) == 0) {
                    return std::nullopt;
                }
            } else {
                batch_keys::set s;
                for (std::size_t v = 0; v < vocabulary[i].value_count; ++v) {
                    if ((contests >> v & 1U) != 0) {
                        s.set(batch_keys::values_of[i] + v);
                    }
                }
                out.push_back(s);
            }
        }
        if (first) {
            out.push_back(*first);
        }
        auto const atoms = code_.of(when);
        for (std::size_t i = 0; i < atoms.size();) {
            need clause{batch_keys::set{}};
            auto const number = atoms[i].clause;
            for (; i < atoms.size() && atoms[i].clause == number; ++i) {
                if (clause) {
                    join(clause, of_atom(atoms[i], depth));
                }
            }
            if (clause) {
                out.push_back(*clause);
            }
        }
        if (std::any_of(out.begin(), out.end(), [](auto const& s) { return s.none(); })) {
            return std::nullopt;
        }
        return out;
    }

    batch_code const& code_;
    contest_code const& contest_;
    batch_engine& base_;
    bool acts_too_;
};

}  // namespace netralitas::detail

#endif
