// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Every row of the law, gathered and indexed by id: the carried law, and whatever a user adds to it.
#ifndef NETRALITAS_RULES_RULE_BOOK_HPP
#define NETRALITAS_RULES_RULE_BOOK_HPP

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include <netralitas/base/id.hpp>
#include <netralitas/calendar/deadlines/working_time.hpp>
#include <netralitas/calendar/decree_log.hpp>
#include <netralitas/calendar/norms.hpp>
#include <netralitas/conduct/acts.hpp>
#include <netralitas/conduct/norms.hpp>
#include <netralitas/discipline/deadlines/appeal.hpp>
#include <netralitas/discipline/deadlines/discipline.hpp>
#include <netralitas/discipline/deadlines/reporting.hpp>
#include <netralitas/discipline/norms.hpp>
#include <netralitas/discipline/supervisors.hpp>
#include <netralitas/law/norm.hpp>
#include <netralitas/leave/deadlines/leave.hpp>
#include <netralitas/leave/norms.hpp>
#include <netralitas/rules/readings.hpp>
#include <netralitas/status/deadlines/nomination.hpp>
#include <netralitas/status/deadlines/personnel.hpp>
#include <netralitas/status/norms.hpp>

namespace netralitas {

/// @brief What kind of row an id names.
enum class row_kind : std::uint8_t {
    none,     ///< No row.
    rule,     ///< A norm.
    act,      ///< An act.
    deadline  ///< A deadline.
};

/// @brief Where a row stands in a rule book.
struct row_position {
    row_kind kind = row_kind::none;  ///< Kind of row.
    std::uint32_t index = 0;         ///< Its index among the rows of the kind.
    /// @brief Whether there is such a row.
    [[nodiscard]] constexpr explicit operator bool() const noexcept { return kind != row_kind::none; }
};

/// @brief The rows a question is answered from. A value: adding a row to a copy changes no other copy.
///
/// Building the carried law costs some tens of microseconds; @ref national_law builds it once. Rows added by the user must
/// outlive the book.
class rule_book {
public:
    /// @brief The law as carried by the library.
    rule_book() {
        using group_of_norms = std::span<std::span<norm const> const>;
        for (auto const group : {group_of_norms{norms::status_norms}, group_of_norms{norms::nomination_norms},
                                 group_of_norms{norms::leave_norms}, group_of_norms{norms::conduct_norms},
                                 group_of_norms{norms::discipline_norms}, group_of_norms{norms::appeal_norms},
                                 group_of_norms{norms::reporting_norms}, group_of_norms{norms::supervision_norms},
                                 group_of_norms{norms::criminal_norms}, group_of_norms{norms::calendar_norms},
                                 group_of_norms{norms::working_time_norms}}) {
            for (auto const rows : group) {
                add(rows);
            }
        }
        decree_norms_.reserve(std::size(decree_log));
        for (auto const* const d : decree_log) {
            norm n{};
            n.id = d->id;
            n.force = interval{d->issued_on(), no_last_day};
            n.kind = deontic::effect;
            n.when = always;
            n.basis.items[0] = *d->of;
            n.grade = d->grade();
            n.selected_by = selects::knowledge_day;
            n.words = text{"Sets or withdraws days off; the decree log lists them one by one.",
                           "Menetapkan atau mencabut hari libur; log keputusan memuatnya satu per satu."};
            decree_norms_.push_back(n);
        }
        for (auto const& n : decree_norms_) {
            norms_.push_back(&n);
        }
        for (auto const rows : acts::all) {
            add(rows);
        }
        for (auto const rows :
             {std::span<deadline_row const>{deadlines::personnel}, std::span<deadline_row const>{deadlines::nomination},
              std::span<deadline_row const>{deadlines::leave}, std::span<deadline_row const>{deadlines::discipline},
              std::span<deadline_row const>{deadlines::appeal}, std::span<deadline_row const>{deadlines::reporting},
              std::span<deadline_row const>{deadlines::working_time}}) {
            add(rows);
        }
        index();
    }
    /// @brief A copy shares the user's rows and owns its own index.
    rule_book(rule_book const& other) { *this = other; }
    /// @brief A copy shares the user's rows and owns its own index.
    rule_book& operator=(rule_book const& other) {
        if (this != &other) {
            norms_ = other.norms_;
            acts_ = other.acts_;
            deadlines_ = other.deadlines_;
            decree_norms_ = other.decree_norms_;
            auto const base = norms_.begin() + static_cast<std::ptrdiff_t>(other.first_decree());
            std::size_t i = 0;
            for (auto it = base; i < decree_norms_.size(); ++it, ++i) {
                *it = &decree_norms_[i];
            }
            index();
        }
        return *this;
    }
    ~rule_book() = default;

    /// @brief Adds the user's own norms: an agency rule, a contract clause, a draft regulation. O(n log n).
    rule_book& with(std::span<norm const> rows) {
        add(rows);
        index();
        return *this;
    }
    /// @brief Adds the user's own acts.
    rule_book& with(std::span<act_row const> rows) {
        add(rows);
        index();
        return *this;
    }
    /// @brief Adds the user's own deadlines.
    rule_book& with(std::span<deadline_row const> rows) {
        add(rows);
        index();
        return *this;
    }

    /// @brief Every norm.
    [[nodiscard]] std::span<norm const* const> norms() const noexcept { return norms_; }
    /// @brief Every act.
    [[nodiscard]] std::span<act_row const* const> acts() const noexcept { return acts_; }
    /// @brief Every deadline.
    [[nodiscard]] std::span<deadline_row const* const> deadlines() const noexcept { return deadlines_; }

    /// @brief The row with the key. O(log rows).
    [[nodiscard]] row_position find(id_key key) const noexcept {
        auto const it =
            std::lower_bound(index_.begin(), index_.end(), key, [](entry const& e, id_key k) { return e.key < k; });
        return it != index_.end() && it->key == key ? it->at : row_position{};
    }
    /// @brief The row with the id. O(log rows).
    [[nodiscard]] row_position find(std::string_view id) const noexcept { return find(key_of(id)); }
    /// @brief The norm with the id, or null.
    [[nodiscard]] norm const* find_norm(std::string_view id) const noexcept {
        auto const p = find(id);
        return p.kind == row_kind::rule ? norms_[p.index] : nullptr;
    }
    /// @brief The act with the id, or null.
    [[nodiscard]] act_row const* find_act(std::string_view id) const noexcept {
        auto const p = find(id);
        return p.kind == row_kind::act ? acts_[p.index] : nullptr;
    }
    /// @brief The deadline with the id, or null.
    [[nodiscard]] deadline_row const* find_deadline(std::string_view id) const noexcept {
        auto const p = find(id);
        return p.kind == row_kind::deadline ? deadlines_[p.index] : nullptr;
    }
    /// @brief Whether the act with this index stands under the item with the key, or is it. O(depth of the item).
    [[nodiscard]] bool under_item(std::size_t act, id_key item) const noexcept {
        auto const& keys = item_keys_[act];
        return std::find(std::begin(keys), std::end(keys), item) != std::end(keys);
    }
    /// @brief The disagreement that a reading key belongs to, or null. O(readings).
    [[nodiscard]] static reading_row const* find_reading(std::string_view key) noexcept {
        for (auto const& r : readings) {
            for (auto const& a : r.alternatives) {
                if (a.key == key) {
                    return &r;
                }
            }
        }
        return nullptr;
    }

private:
    struct entry {
        id_key key;
        row_position at;
    };
    static constexpr std::size_t item_depth = 6;

    void add(std::span<norm const> rows) {
        for (auto const& r : rows) {
            norms_.push_back(&r);
        }
    }
    void add(std::span<act_row const> rows) {
        for (auto const& r : rows) {
            acts_.push_back(&r);
        }
    }
    void add(std::span<deadline_row const> rows) {
        for (auto const& r : rows) {
            deadlines_.push_back(&r);
        }
    }
    [[nodiscard]] std::size_t first_decree() const noexcept {
        std::size_t i = 0;
        while (i < norms_.size() && (decree_norms_.empty() || norms_[i] != decree_norms_.data())) {
            ++i;
        }
        return i;
    }
    /// `instrument:II.B.3b` stands under `II.B.3`, `II.B`, `II` and the instrument; `5(n)1` under `5(n)` and `5`.
    static void keys_of_item(std::string_view item, id_key (&keys)[item_depth]) {
        std::size_t n = 0;
        keys[n++] = key_of(item);
        auto const colon = item.find(':');
        if (colon == std::string_view::npos) {
            return;
        }
        for (std::size_t i = item.size() - 1; i > colon && n + 1 < item_depth; --i) {
            char const c = item[i];
            char const before = item[i - 1];
            bool const digit = c >= '0' && c <= '9';
            bool const digit_before = before >= '0' && before <= '9';
            bool const small = c >= 'a' && c <= 'z';
            if (c == '.' || c == '(' || (digit && before == ')') || (small && digit_before)) {
                keys[n++] = key_of(item.substr(0, i));
            }
        }
        keys[n] = key_of(item.substr(0, colon));
    }
    void index() {
        index_.clear();
        index_.reserve(norms_.size() + acts_.size() + deadlines_.size());
        std::uint32_t i = 0;
        for (auto const* const r : norms_) {
            index_.push_back({key_of(r->id), {row_kind::rule, i++}});
        }
        i = 0;
        for (auto const* const r : acts_) {
            index_.push_back({key_of(r->id), {row_kind::act, i++}});
        }
        i = 0;
        for (auto const* const r : deadlines_) {
            index_.push_back({key_of(r->id), {row_kind::deadline, i++}});
        }
        std::sort(index_.begin(), index_.end(), [](entry const& a, entry const& b) { return a.key < b.key; });
        item_keys_.assign(acts_.size(), {});
        for (std::size_t a = 0; a < acts_.size(); ++a) {
            id_key keys[item_depth]{};
            keys_of_item(acts_[a]->item, keys);
            std::copy(std::begin(keys), std::end(keys), item_keys_[a].begin());
        }
    }

    std::vector<norm> decree_norms_;
    std::vector<norm const*> norms_;
    std::vector<act_row const*> acts_;
    std::vector<deadline_row const*> deadlines_;
    std::vector<entry> index_;
    std::vector<std::array<id_key, item_depth>> item_keys_;
};

/// @brief The law as carried by the library, built once at first use and never changed. Thread-safe.
[[nodiscard]] inline rule_book const& national_law() {
    static rule_book const book;
    return book;
}

}  // namespace netralitas

#endif
