// SPDX-License-Identifier: BSL-1.0
// Norms of the carried law in a form that every rule engine and database has: conjunctions of alternatives of comparisons over a flat
// record with one column a word. Derived from the rows, so that no article stands here a second time.
#ifndef NETRALITAS_BENCHMARKS_PEERS_FLAT_RULES_HPP
#define NETRALITAS_BENCHMARKS_PEERS_FLAT_RULES_HPP

#include <algorithm>
#include <cstdint>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

#include <netralitas/queries.hpp>

namespace benchmarks {

using namespace netralitas;

/// What a column holds where the event has not happened: later than every day.
inline constexpr std::int32_t never = std::numeric_limits<std::int32_t>::max();
/// Earlier than every day.
inline constexpr std::int32_t ever = std::numeric_limits<std::int32_t>::min();

/// The day in the column `left` lies between two days, both included; or, with a right column, it is compared with that.
struct comparison {
    word left{};
    std::int32_t first = ever;
    std::int32_t last = never;
    std::optional<word> right{};
    test op = test::none;
    friend bool operator==(comparison const&, comparison const&) = default;
};
using alternatives = std::vector<comparison>;

/// One norm: it fires for the kinds that it binds, in its contests, where of every list of alternatives one holds.
struct flat_rule {
    norm const* of = nullptr;
    std::vector<alternatives> when{};
};

/// Whether the second holds wherever the first does.
[[nodiscard]] inline bool implies(comparison const& a, comparison const& b) noexcept {
    return a == b || (a.left == b.left && !a.right && !b.right && b.first <= a.first && a.last <= b.last);
}
[[nodiscard]] inline bool implies(alternatives const& a, alternatives const& b) {
    return std::all_of(a.begin(), a.end(), [&](comparison const& x) {
        return std::any_of(b.begin(), b.end(), [&](comparison const& y) { return implies(x, y); });
    });
}

/// Turns norms into flat rules for one day asked, complete histories and the national reading.
class flattener {
public:
    explicit flattener(date on) : on_{serial(on)} {}

    /// Nothing where a flat record cannot decide the norm: it speaks of conduct, of another row, of what is no event, of what the
    /// calendar or the deadlines say; it may be overruled; or no event is sure to pick its version.
    [[nodiscard]] std::optional<flat_rule> flat(norm const& n) const {
        bool const names_candidates = n.binds != anyone && n.binds.meets(who_mask{candidate});
        if (!n.reading.empty() || !n.yields_to.empty() || names_candidates || n.selected_by == selects::act_date) {
            return std::nullopt;
        }
        flat_rule out{.of = &n};
        for (std::uint8_t clause = 0, i = 0; clause < n.when.clauses; ++clause) {
            std::vector<alternatives> whole{{}};
            for (; i < n.when.size && n.when.literals[i].clause == clause; ++i) {
                auto const all = flat(n.when.literals[i]);
                if (all.empty()) {
                    return std::nullopt;
                }
                std::vector<alternatives> wider;  // (a && b) || c is (a || c) && (b || c)
                for (auto const& so_far : whole) {
                    for (auto const& c : all) {
                        wider.push_back(so_far);
                        wider.back().push_back(c);
                    }
                }
                whole = std::move(wider);
            }
            out.when.insert(out.when.end(), whole.begin(), whole.end());
        }
        if (!add_version(n, out)) {
            return std::nullopt;
        }
        tidy(out.when);
        return out;
    }

private:
    [[nodiscard]] static bool is_column(word w) noexcept {
        return info(w).kind == word_kind::event && info(w).type == value_type::day &&
               (!info(w).derived || w == word::became_party_member || w == word::registered_as_candidate);
    }
    [[nodiscard]] comparison happened(word w) const { return {.left = w, .last = on_}; }

    /// The comparisons that must all hold; none where the literal has no flat form.
    [[nodiscard]] std::vector<comparison> flat(literal const& l) const {
        auto all = positive(l);
        if (!l.negated || all.empty()) {
            return all;
        }
        bool const up_to = all.size() == 1 && !all[0].right && all[0].first == ever;
        return up_to ? std::vector{comparison{.left = all[0].left, .first = all[0].last + 1}} : std::vector<comparison>{};
    }
    [[nodiscard]] std::vector<comparison> positive(literal const& l) const {
        if (l.ask == test::holds && is_column(l.left)) {
            return {happened(l.left)};
        }
        auto const right = static_cast<word>(l.value);
        if (l.ask == test::greater && l.left == word::the_day && l.operand == operand_kind::month_end_of &&
            is_column(right)) {
            auto const asked = from_serial(on_);
            auto const this_month = serial(date{asked.year(), asked.month(), 1});
            return {{.left = right, .last = this_month - 1}};
        }
        bool const before = l.ask == test::less || l.ask == test::less_equal;
        bool const after = l.ask == test::greater || l.ask == test::greater_equal;
        if ((before || after) && l.operand == operand_kind::of_word && is_column(l.left) && is_column(right)) {
            // What has not happened by the day asked is later than all that has; on the left it makes the comparison false.
            return {happened(l.left), {.left = l.left, .right = right, .op = l.ask}};
        }
        return {};
    }

    /// The version of the norm is that of the latest event that the condition names without negation and that has happened.
    [[nodiscard]] bool add_version(norm const& n, flat_rule& out) const {
        bool const by_day_asked = n.selected_by == selects::day_asked || n.selected_by == selects::routing_date;
        std::vector<word> events;
        for (std::uint8_t i = 0; i < n.when.size && !by_day_asked; ++i) {
            auto const& l = n.when.literals[i];
            if (!l.negated && is_column(l.left) && std::find(events.begin(), events.end(), l.left) == events.end()) {
                events.push_back(l.left);
            }
        }
        if (n.selected_by == selects::determination_date) {
            auto const determined = word::determined_as_candidate;
            if (std::find(events.begin(), events.end(), determined) != events.end()) {
                events = {determined};
            } else if (n.force != open_ended) {
                return false;
            }
        }
        if (events.empty()) {
            return by_day_asked && n.force.contains(from_serial(on_)) && !out.when.empty();
        }
        bool const one_has_happened = std::any_of(out.when.begin(), out.when.end(), [&](alternatives const& any) {
            return std::all_of(any.begin(), any.end(), [&](comparison const& c) {
                return c == happened(c.left) && std::find(events.begin(), events.end(), c.left) != events.end();
            });
        });
        if (!one_has_happened) {
            return false;
        }
        auto const first = is_day(n.force.first) ? serial(n.force.first) : ever;
        auto const last = is_day(n.force.last) ? std::min(serial(n.force.last), on_) : on_;
        if (events.size() == 1) {
            out.when.push_back({{.left = events[0], .first = first, .last = last}});
            return true;
        }
        if (first != ever) {  // one of them came when it was in force already
            alternatives any;
            for (auto const e : events) {
                any.push_back({.left = e, .first = first, .last = on_});
            }
            out.when.push_back(any);
        }
        if (last != on_) {  // and none when it was no longer
            for (auto const e : events) {
                out.when.push_back({{.left = e, .last = last}, {.left = e, .first = on_ + 1}});
            }
        }
        return true;
    }

    /// Leaves out what always holds and what follows from another part.
    static void tidy(std::vector<alternatives>& when) {
        std::vector<alternatives> kept;
        for (std::size_t i = 0; i < when.size(); ++i) {
            bool needed = !always_holds(when[i]);
            for (std::size_t k = 0; k < when.size() && needed; ++k) {
                bool const same = implies(when[i], when[k]);
                needed = k == i || !implies(when[k], when[i]) || (same && i < k);
            }
            if (needed) {
                kept.push_back(when[i]);
            }
        }
        when = std::move(kept);
    }
    [[nodiscard]] static bool always_holds(alternatives const& any) {
        for (auto const& a : any) {
            for (auto const& b : any) {
                if (a.left == b.left && !a.right && !b.right && a.first == ever && b.last == never &&
                    b.first <= a.last + 1) {
                    return true;
                }
            }
        }
        return false;
    }

    std::int32_t on_;
};

/// The columns of which the rules speak, in the order of the vocabulary.
[[nodiscard]] inline std::vector<word> columns_of(std::vector<flat_rule> const& rules) {
    std::vector<word> out;
    for (auto const& r : rules) {
        for (auto const& any : r.when) {
            for (auto const& c : any) {
                out.push_back(c.left);
                out.push_back(c.right.value_or(c.left));
            }
        }
    }
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

}  // namespace benchmarks

#endif
