// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Rows of the law in a constant expression: the carried law, a user's own rows, or both, with the lookups of a rule book.
#ifndef NETRALITAS_RULES_ROW_SET_HPP
#define NETRALITAS_RULES_ROW_SET_HPP

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include <netralitas/base/id.hpp>
#include <netralitas/calendar/decree_log.hpp>
#include <netralitas/law/norm.hpp>
#include <netralitas/rules/rule_book.hpp>

namespace netralitas {

/// @brief The key of a row and where the row stands.
struct indexed_row {
    id_key key{};       ///< Key of its id.
    row_position at{};  ///< Where it stands; kind none for a decree on days off, which is no row of its own here.
};

/// @brief Rows as @ref rule_book shows them, usable while compiling. A view: it owns nothing.
class row_set {
public:
    constexpr row_set() = default;
    /// @brief The rows, and their index sorted by key.
    constexpr row_set(std::span<norm const* const> norms, std::span<act_row const* const> acts,
                      std::span<deadline_row const* const> deadlines, std::span<indexed_row const> index)
        : norms_{norms}, acts_{acts}, deadlines_{deadlines}, index_{index} {}

    /// @brief Every norm but the decrees on days off.
    [[nodiscard]] constexpr std::span<norm const* const> norms() const noexcept { return norms_; }
    /// @brief Every act.
    [[nodiscard]] constexpr std::span<act_row const* const> acts() const noexcept { return acts_; }
    /// @brief Every deadline.
    [[nodiscard]] constexpr std::span<deadline_row const* const> deadlines() const noexcept { return deadlines_; }
    /// @brief The keys, sorted; a key that stands twice is an id that two rows share.
    [[nodiscard]] constexpr std::span<indexed_row const> index() const noexcept { return index_; }
    /// @brief The row with the key. O(log rows).
    [[nodiscard]] constexpr row_position find(id_key key) const noexcept {
        std::size_t const i = entry_of(key);
        return i < index_.size() ? index_[i].at : row_position{};
    }
    /// @brief Whether the key is carried, be it by a decree on days off. O(log rows).
    [[nodiscard]] constexpr bool carries(id_key key) const noexcept { return entry_of(key) < index_.size(); }
    /// @brief Whether the act with this index stands under the item with the key, or is it. O(length of its item).
    [[nodiscard]] constexpr bool under_item(std::size_t act, id_key item) const noexcept {
        std::string_view const s = acts_[act]->item;
        for (std::size_t n = s.size(); n > 0; --n) {
            bool const digit = n < s.size() && s[n] >= '0' && s[n] <= '9';
            bool const small = n < s.size() && s[n] >= 'a' && s[n] <= 'z';
            bool const whole = n == s.size() || s[n] == '.' || s[n] == ':' || s[n] == '(' ||
                               (digit && s[n - 1] == ')') || (small && s[n - 1] >= '0' && s[n - 1] <= '9');
            if (whole && key_of(s.substr(0, n)) == item) {
                return true;
            }
        }
        return false;
    }

private:
    /// The place of the key in the index, or its size. A number and no pointer: g++ compares none into a temporary table.
    [[nodiscard]] constexpr std::size_t entry_of(id_key key) const noexcept {
        std::size_t low = 0;
        std::size_t high = index_.size();
        while (low < high) {
            std::size_t const middle = low + (high - low) / 2;
            if (index_[middle].key < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < index_.size() && index_[low].key == key ? low : index_.size();
    }

    std::span<norm const* const> norms_{};
    std::span<act_row const* const> acts_{};
    std::span<deadline_row const* const> deadlines_{};
    std::span<indexed_row const> index_{};
};

/// @brief Storage of a @ref row_set.
/// @tparam Norms,Acts,Deadlines How many rows of each kind.
/// @tparam Others How many further ids that rows may name.
template <std::size_t Norms, std::size_t Acts, std::size_t Deadlines, std::size_t Others = 0>
struct row_table {
    std::array<norm const*, Norms> norms{};                              ///< The norms.
    std::array<act_row const*, Acts> acts{};                             ///< The acts.
    std::array<deadline_row const*, Deadlines> deadlines{};              ///< The deadlines.
    std::array<indexed_row, Norms + Acts + Deadlines + Others> index{};  ///< Sorted by key once @ref sort has run.

    /// @brief Builds the index; `others` are further ids that rows may name. O(rows log rows).
    constexpr void sort(std::array<std::string_view, Others> const& others) {
        std::size_t k = 0;
        std::uint32_t i = 0;
        for (auto const* const r : norms) {
            index[k++] = {key_of(r->id), {row_kind::rule, i++}};
        }
        i = 0;
        for (auto const* const r : acts) {
            index[k++] = {key_of(r->id), {row_kind::act, i++}};
        }
        i = 0;
        for (auto const* const r : deadlines) {
            index[k++] = {key_of(r->id), {row_kind::deadline, i++}};
        }
        for (auto const id : others) {
            index[k++] = {key_of(id), {}};
        }
        std::sort(index.begin(), index.end(), [](indexed_row const& a, indexed_row const& b) { return a.key < b.key; });
    }
    /// @brief The rows. The table must outlive what is returned.
    [[nodiscard]] constexpr row_set rows() const noexcept { return {norms, acts, deadlines, index}; }
    /// @brief The rows. The table must outlive what is returned.
    constexpr operator row_set() const noexcept { return rows(); }
};

namespace detail {

using norm_files = std::span<std::span<norm const> const>;
inline constexpr norm_files carried_norm_files[] = {
    norms::status_norms,     norms::nomination_norms, norms::leave_norms,       norms::conduct_norms,
    norms::discipline_norms, norms::appeal_norms,     norms::reporting_norms,   norms::supervision_norms,
    norms::criminal_norms,   norms::calendar_norms,   norms::working_time_norms};
inline constexpr std::span<deadline_row const> carried_deadline_files[] = {
    deadlines::personnel, deadlines::nomination, deadlines::leave,       deadlines::discipline,
    deadlines::appeal,    deadlines::reporting,  deadlines::working_time};

[[nodiscard]] constexpr std::size_t count_carried_norms() {
    std::size_t n = 0;
    for (auto const files : carried_norm_files) {
        for (auto const rows : files) {
            n += rows.size();
        }
    }
    return n;
}
template <std::size_t N, class Row>
[[nodiscard]] constexpr std::size_t count_rows(std::span<Row const> const (&files)[N]) {
    std::size_t n = 0;
    for (auto const rows : files) {
        n += rows.size();
    }
    return n;
}

// A template, so that only whoever asks pays for it.
template <std::size_t N>
[[nodiscard]] constexpr auto tabulate_carried(norm const* own) {
    constexpr std::size_t decrees = std::size(decree_log);
    row_table<count_carried_norms() + N, count_rows(acts::all), count_rows(carried_deadline_files), decrees> t;
    std::size_t i = 0;
    for (auto const files : carried_norm_files) {
        for (auto const rows : files) {
            for (auto const& r : rows) {
                t.norms[i++] = &r;
            }
        }
    }
    for (std::size_t k = 0; k < N; ++k) {
        t.norms[i++] = own + k;
    }
    i = 0;
    for (auto const rows : acts::all) {
        for (auto const& r : rows) {
            t.acts[i++] = &r;
        }
    }
    i = 0;
    for (auto const rows : carried_deadline_files) {
        for (auto const& r : rows) {
            t.deadlines[i++] = &r;
        }
    }
    std::array<std::string_view, decrees> ids{};
    for (std::size_t k = 0; k < decrees; ++k) {
        ids[k] = decree_log[k]->id;
    }
    t.sort(ids);
    return t;
}
template <class = void>
inline constexpr auto carried_table = tabulate_carried<0>(nullptr);

}  // namespace detail

/// @brief The carried law while compiling. Only whoever calls it pays for the table.
template <class Void = void>
[[nodiscard]] constexpr row_set carried_law() {
    return detail::carried_table<Void>.rows();
}

/// @brief A user's norms alone, as a table; their references to rows of the carried law stay open.
template <std::size_t N>
[[nodiscard]] constexpr row_table<N, 0, 0> rows_of(norm const (&rows)[N]) {
    row_table<N, 0, 0> t;
    for (std::size_t i = 0; i < N; ++i) {
        t.norms[i] = &rows[i];
    }
    t.sort({});
    return t;
}
/// @brief A user's acts alone, as a table.
template <std::size_t N>
[[nodiscard]] constexpr row_table<0, N, 0> rows_of(act_row const (&rows)[N]) {
    row_table<0, N, 0> t;
    for (std::size_t i = 0; i < N; ++i) {
        t.acts[i] = &rows[i];
    }
    t.sort({});
    return t;
}
/// @brief A user's deadlines alone, as a table.
template <std::size_t N>
[[nodiscard]] constexpr row_table<0, 0, N> rows_of(deadline_row const (&rows)[N]) {
    row_table<0, 0, N> t;
    for (std::size_t i = 0; i < N; ++i) {
        t.deadlines[i] = &rows[i];
    }
    t.sort({});
    return t;
}
/// @brief The carried law and a user's norms, these last, as a table.
template <std::size_t N>
[[nodiscard]] constexpr auto carried_law_and(norm const (&rows)[N]) {
    return detail::tabulate_carried<N>(rows);
}

}  // namespace netralitas

#endif
