// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Which rows of the law can change when a fact changes: the references between words and rows, turned round.
///
/// Asking "what if" again need not ask all rows again. The index is conservative: it may name a row that does not change, and
/// never leaves out one that does (proved against asking everything in `tests/rules/next_deadlines.cpp`).
#ifndef NETRALITAS_RULES_DEPENDENCY_INDEX_HPP
#define NETRALITAS_RULES_DEPENDENCY_INDEX_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include <netralitas/law/condition.hpp>
#include <netralitas/law/norm.hpp>
#include <netralitas/law/vocabulary.hpp>
#include <netralitas/rules/readings.hpp>
#include <netralitas/rules/row_grounds.hpp>
#include <netralitas/rules/rule_book.hpp>

namespace netralitas {

/// @brief Rows by their indices in a rule book, each kind in ascending order.
struct dependent_rows {
    std::vector<std::uint32_t> norms{};      ///< Norms.
    std::vector<std::uint32_t> acts{};       ///< Acts.
    std::vector<std::uint32_t> deadlines{};  ///< Deadlines.
};

/// @brief For each word and row, the rows whose answer may hang on it: by their condition, whom and where they bind, the event they
/// count from, what meets them, a row they refer to or yield to, a reading that displaces them, or a word that follows from others.
///
/// Built once for a book in O(references); a value that refers to nothing.
class dependency_index {
public:
    /// @brief The references of all rows of `law`, turned round.
    explicit dependency_index(rule_book const& law)
        : norms_{law.norms().size()}, acts_{law.acts().size()}, deadlines_{law.deadlines().size()} {
        edges_.reserve(8 * (norms_ + acts_ + deadlines_));
        for (auto const& d : detail::derivations) {
            edge(node(d.from), node(d.to));
        }
        for (std::size_t i = 0; i < norms_; ++i) {
            auto const at = norm_node(i);
            norm const& n = *law.norms()[i];
            bound(n.binds, n.contests, at);
            condition_of(law, n.when, at);
            prevailing(law, n.yields_to, at);
            if (n.selected_by == selects::act_date) {
                in_office(n.binds, at);
            }
            if (n.selected_by == selects::determination_date) {
                edge(node(word::determined_as_candidate), at);
            }
            if (n.takes_effect) {
                edge(node(n.takes_effect.id), at);
                edge(node(n.takes_effect.id), node(word::discharge_effective));
                edge(at, node(word::discharge_effective));
            }
        }
        for (std::size_t i = 0; i < acts_; ++i) {
            auto const at = act_node(i);
            act_row const& a = *law.acts()[i];
            bound(a.binds, a.contests, at);
            in_office(a.binds, at);
            condition_of(law, a.when, at);
            prevailing(law, a.yields_to, at);
        }
        for (std::size_t i = 0; i < deadlines_; ++i) {
            auto const at = deadline_node(i);
            deadline_row const& d = *law.deadlines()[i];
            bound(d.binds, d.contests, at);
            condition_of(law, d.when, at);
            edge(node(d.from), at);
            for (auto const& m : d.met_by) {
                edge(node(m.id), at);
                if (info(m.id).kind == word_kind::event && info(m.id).derived) {
                    edge(at, node(m.id));
                }
            }
        }
        displaced_by_readings(law);
        arrange();
    }

    /// @brief The rows that may change when one of the words changes, or the deadline `itself`, where it is given.
    /// O(rows named + references between them).
    [[nodiscard]] dependent_rows of(std::span<word const> words, std::size_t itself = no_row) const {
        std::vector<bool> seen(first_.size() - 1);
        std::vector<std::uint32_t> todo;
        auto const reach = [&](std::uint32_t n) {
            if (!seen[n]) {
                seen[n] = true;
                todo.push_back(n);
            }
        };
        for (auto const w : words) {
            reach(node(w));
        }
        if (itself != no_row) {
            reach(deadline_node(itself));
        }
        dependent_rows out;
        while (!todo.empty()) {
            auto const n = todo.back();
            todo.pop_back();
            if (n >= deadline_node(0)) {
                out.deadlines.push_back(n - deadline_node(0));
            } else if (n >= act_node(0)) {
                out.acts.push_back(n - act_node(0));
            } else if (n >= norm_node(0)) {
                out.norms.push_back(n - norm_node(0));
            }
            for (auto k = first_[n]; k < first_[n + 1]; ++k) {
                reach(to_[k]);
            }
        }
        std::sort(out.norms.begin(), out.norms.end());
        std::sort(out.acts.begin(), out.acts.end());
        std::sort(out.deadlines.begin(), out.deadlines.end());
        return out;
    }
    /// @brief No row.
    static constexpr std::size_t no_row = static_cast<std::size_t>(-1);

private:
    struct reference {
        std::uint32_t from;
        std::uint32_t to;
    };

    [[nodiscard]] static std::uint32_t node(word w) noexcept { return static_cast<std::uint32_t>(w); }
    [[nodiscard]] std::uint32_t norm_node(std::size_t i) const noexcept {
        return static_cast<std::uint32_t>(word_count + i);
    }
    [[nodiscard]] std::uint32_t act_node(std::size_t i) const noexcept {
        return static_cast<std::uint32_t>(word_count + norms_ + i);
    }
    [[nodiscard]] std::uint32_t deadline_node(std::size_t i) const noexcept {
        return static_cast<std::uint32_t>(word_count + norms_ + acts_ + i);
    }
    [[nodiscard]] std::uint32_t row_node(row_position p) const noexcept {
        return p.kind == row_kind::rule  ? norm_node(p.index)
               : p.kind == row_kind::act ? act_node(p.index)
                                         : deadline_node(p.index);
    }
    void edge(std::uint32_t from, std::uint32_t to) { edges_.push_back({from, to}); }
    void edge(row_position from, std::uint32_t to) {
        if (from) {
            edge(row_node(from), to);
        }
    }

    void bound(who_mask binds, contest_mask contests, std::uint32_t to) {
        detail::each_ground(binds, contests, [&](word w) { edge(node(w), to); });
    }
    /// Rules about acts bind only while the person is in the office.
    void in_office(who_mask binds, std::uint32_t to) {
        edge(node(word::conduct_day), to);
        detail::each_ground_of_departure(binds, [&](word w) { edge(node(w), to); });
    }
    template <std::size_t N>
    void prevailing(rule_book const& law, few<row_ref, N> const& rows, std::uint32_t to) {
        for (auto const& r : rows) {
            edge(law.find(r.key), to);
        }
    }
    void condition_of(rule_book const& law, condition const& c, std::uint32_t to) {
        detail::each_ground(
            law, c, [&](word w) { edge(node(w), to); }, [&](row_position p) { edge(p, to); },
            [&](std::size_t act) { edge(act_node(act), to); });
    }
    /// A row of a reading may displace the rows that its disagreement lists, and the national deadlines met by the same events.
    void displaced_by_readings(rule_book const& law) {
        for (std::size_t i = 0; i < norms_; ++i) {
            auto const key = law.norms()[i]->reading;
            if (key.empty()) {
                continue;
            }
            for (auto const& dispute : readings) {
                if (std::any_of(dispute.alternatives.begin(), dispute.alternatives.end(),
                                [&](alternative const& a) { return a.key == key; })) {
                    for (auto const& r : dispute.rows) {
                        if (auto const p = law.find(r.key)) {
                            edge(norm_node(i), row_node(p));
                        }
                    }
                }
            }
        }
        for (std::size_t i = 0; i < deadlines_; ++i) {
            deadline_row const& mine = *law.deadlines()[i];
            for (std::size_t j = 0; j < deadlines_ && !mine.reading.empty(); ++j) {
                deadline_row const& other = *law.deadlines()[j];
                if (other.reading.empty() && !mine.met_by.empty() && other.met_by.size() == mine.met_by.size() &&
                    std::equal(mine.met_by.begin(), mine.met_by.end(), other.met_by.begin(),
                               [](word_ref a, word_ref b) { return a.id == b.id; })) {
                    edge(deadline_node(i), deadline_node(j));
                }
            }
        }
    }
    void arrange() {
        std::size_t const nodes = word_count + norms_ + acts_ + deadlines_;
        first_.assign(nodes + 1, 0);
        for (auto const& e : edges_) {
            ++first_[e.from + 1];
        }
        for (std::size_t i = 0; i < nodes; ++i) {
            first_[i + 1] += first_[i];
        }
        to_.resize(edges_.size());
        auto next = first_;
        for (auto const& e : edges_) {
            to_[next[e.from]++] = e.to;
        }
        edges_.clear();
        edges_.shrink_to_fit();
    }

    std::size_t norms_;
    std::size_t acts_;
    std::size_t deadlines_;
    std::vector<reference> edges_{};
    std::vector<std::uint32_t> first_{};
    std::vector<std::uint32_t> to_{};
};

/// @brief The index of the law as carried by the library, built once at first use. Thread-safe.
[[nodiscard]] inline dependency_index const& national_dependencies() {
    static dependency_index const index{national_law()};
    return index;
}

}  // namespace netralitas

#endif
