// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Which words a row of the law can depend on, through every row and every derived word that it refers to.
#ifndef NETRALITAS_RULES_ROW_WORDS_HPP
#define NETRALITAS_RULES_ROW_WORDS_HPP

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <vector>

#include <netralitas/law/norm.hpp>
#include <netralitas/law/vocabulary.hpp>
#include <netralitas/rules/inference.hpp>
#include <netralitas/rules/row_grounds.hpp>
#include <netralitas/rules/rule_book.hpp>

namespace netralitas {

/// @brief Which words each row of a rule book can depend on. A fact about any other word never changes the row, in any case.
///
/// Built once for a book: some rounds over its rows, below a millisecond. @ref national builds that of the carried law once.
/// Lookup is O(1). Immutable, hence thread-safe.
class row_words {
public:
    /// @brief For the rows of `law`, which must outlive it.
    explicit row_words(rule_book const& law)
        : law_{&law}, norms_(law.norms().size()), acts_(law.acts().size()), conduct_(law.acts().size()),
          deadlines_(law.deadlines().size()) {
        bool more = true;
        while (more) {
            more = round();
        }
    }
    /// @brief For the carried law; built at first use.
    [[nodiscard]] static row_words const& national() {
        static row_words const words{national_law()};
        return words;
    }

    /// @brief The words on which it hangs whether the norm fires.
    [[nodiscard]] word_set const& of_norm(std::size_t index) const noexcept { return norms_[index]; }
    /// @brief The words on which it hangs whether this person fulfils the act.
    [[nodiscard]] word_set const& of_act(std::size_t index) const noexcept { return acts_[index]; }
    /// @brief The words on which the state of the deadline hangs.
    [[nodiscard]] word_set const& of_deadline(std::size_t index) const noexcept { return deadlines_[index]; }
    /// @brief The words on which it hangs whom a rule about acts binds: kind, candidacy, and whether the person has left service.
    [[nodiscard]] word_set who() const {
        word_set out;
        add(out, who_mask{candidate}, contest_mask{contest::dpr});
        add_departure(out, who_mask{employment::pns});
        put(out, {word::conduct_day});
        return out;
    }

private:
    static void put(word_set& out, std::initializer_list<word> words) {
        for (auto const w : words) {
            out.set(static_cast<std::size_t>(w));
        }
    }
    /// The word, and those from which netralitas::inference::value derives it.
    void add(word_set& out, word w) const {
        if (w == word::always || w == word::the_day) {
            return;
        }
        put(out, {w});
        for (auto const& d : detail::derivations) {
            if (d.to == w) {
                put(out, {d.from});
            }
        }
        switch (w) {
            case word::in_service: out |= other_grounds_; break;
            case word::discharge_effective: out |= discharge_; break;
            case word::decision_effective: out |= decision_; break;
            case word::punishment_ended: out |= punishment_; break;
            default: break;
        }
    }
    void add(word_set& out, condition const& c) const {
        detail::each_ground(
            *law_, c, [&](word w) { add(out, w); },
            [&](row_position p) {
                out |= p.kind == row_kind::rule  ? norms_[p.index]
                       : p.kind == row_kind::act ? acts_[p.index]
                                                 : deadlines_[p.index];
            },
            [&](std::size_t act) { out |= conduct_[act]; });
    }
    void add(word_set& out, who_mask binds, contest_mask contests) const {
        detail::each_ground(binds, contests, [&](word w) { add(out, w); });
    }
    void add_departure(word_set& out, who_mask binds) const {
        if (detail::each_ground_of_departure(binds, [&](word w) { put(out, {w}); })) {
            out |= discharge_;
        }
    }
    [[nodiscard]] static bool fixes(deadline_row const& d, word w) noexcept {
        return d.met_by.items[0].given && d.met_by.items[0].id == w;
    }
    static bool grow(word_set& into, word_set const& from) {
        auto const before = into;
        into |= from;
        return into != before;
    }
    bool round() {
        bool more = false;
        for (std::size_t i = 0; i < deadlines_.size(); ++i) {
            deadline_row const& d = *law_->deadlines()[i];
            word_set s;
            add(s, d.binds, d.contests);
            add(s, d.from);
            add(s, d.when);
            for (auto const& m : d.met_by) {
                if (!(info(m.id).kind == word_kind::event && info(m.id).derived)) {
                    add(s, m.id);
                }
            }
            more |= grow(deadlines_[i], s);
            if (fixes(d, word::discharge_effective)) {
                more |= grow(discharge_, deadlines_[i]);
                more |= grow(other_grounds_, deadlines_[i]);
            }
            more |= fixes(d, word::decision_effective) && grow(decision_, deadlines_[i]);
            more |= fixes(d, word::punishment_ended) && grow(punishment_, deadlines_[i]);
        }
        for (std::size_t i = 0; i < conduct_.size(); ++i) {
            act_row const& a = *law_->acts()[i];
            word_set s;
            put(s, {word::conduct_day});
            add(s, {anyone}, a.contests);
            add(s, a.when);
            more |= grow(conduct_[i], s);
            add(s, a.binds, a.contests);
            add_departure(s, a.binds);
            more |= grow(acts_[i], s);
        }
        for (std::size_t i = 0; i < norms_.size(); ++i) {
            norm const& n = *law_->norms()[i];
            word_set s;
            add(s, n.binds, n.contests);
            add(s, n.when);
            if (n.selected_by == selects::act_date) {
                put(s, {word::conduct_day});
                add_departure(s, n.binds);
            }
            if (n.selected_by == selects::determination_date) {
                add(s, word::determined_as_candidate);
            }
            more |= grow(norms_[i], s);
            if (n.takes_effect) {
                add(s, n.takes_effect.id);
                more |= grow(discharge_, s);
            }
        }
        return more;
    }

    rule_book const* law_;
    std::vector<word_set> norms_;
    std::vector<word_set> acts_;
    std::vector<word_set> conduct_;
    std::vector<word_set> deadlines_;
    word_set discharge_{};
    word_set other_grounds_{};
    word_set decision_{};
    word_set punishment_{};
};

}  // namespace netralitas

#endif
