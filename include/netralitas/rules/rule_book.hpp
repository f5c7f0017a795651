// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Every row of the law, gathered and indexed by id: the carried law, and whatever a user adds to it.
#ifndef NETRALITAS_RULES_RULE_BOOK_HPP
#define NETRALITAS_RULES_RULE_BOOK_HPP

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <iterator>
#include <memory>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include <netralitas/base/date.hpp>
#include <netralitas/base/error.hpp>
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
/// @code
/// rule_book const office = rule_book{}.with(briefing_first, briefing_due);
/// if (office.check().code != errc::none) { ... }
/// assess(teacher, contests::pilkada_2024, history, on{day}, office);
/// @endcode
/// Building the carried law costs some tens of microseconds; @ref national_law builds it once. Rows added by the user must
/// outlive the book; copies share them.
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
        auto decrees = std::make_shared<std::vector<norm>>();
        decrees->reserve(std::size(decree_log));
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
            decrees->push_back(n);
        }
        add(*decrees);
        decree_norms_ = std::move(decrees);
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
        carried_norms_ = norms_.size();
        carried_acts_ = acts_.size();
        carried_deadlines_ = deadlines_.size();
        index();
    }

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
    /// @brief Adds one norm, which must outlive the book.
    rule_book& with(norm const& row) { return with(std::span<norm const>{&row, 1}); }
    /// @brief Adds one act, which must outlive the book.
    rule_book& with(act_row const& row) { return with(std::span<act_row const>{&row, 1}); }
    /// @brief Adds one deadline, which must outlive the book.
    rule_book& with(deadline_row const& row) { return with(std::span<deadline_row const>{&row, 1}); }
    /// @brief A row that is gone at the end of the line cannot be added.
    rule_book& with(norm const&& row) = delete;
    /// @brief A row that is gone at the end of the line cannot be added.
    rule_book& with(act_row const&& row) = delete;
    /// @brief A row that is gone at the end of the line cannot be added.
    rule_book& with(deadline_row const&& row) = delete;
    /// @brief Adds rows, and lists of rows, of any kind.
    template <class First, class Second, class... More>
    rule_book& with(First&& first, Second&& second, More&&... more) {
        with(std::forward<First>(first));
        with(std::forward<Second>(second));
        (with(std::forward<More>(more)), ...);
        return *this;
    }

    /// @brief Ends a norm or a deadline: its last day in force is the day before `from`. For a draft that takes the place of a
    /// carried rule. The row keeps its id, so what refers to it still does. What cannot be ended (an act, whose days are those of
    /// its instrument; a decree on days off, which a decree takes back; an unknown id) is told by @ref check. O(rows).
    /// @param id The row; kept as a view where it cannot be ended. @param from The first day without it.
    rule_book& repeal(std::string_view id, date from) {
        auto const p = find(id);
        if (!is_day(from)) {
            refuse({.code = errc::special_date, .day = from, .subject = id});
        } else if (p.kind == row_kind::rule && norms_[p.index]->selected_by != selects::knowledge_day) {
            norms_[p.index] = keep(ended(*norms_[p.index], from));
        } else if (p.kind == row_kind::deadline) {
            deadlines_[p.index] = keep(ended(*deadlines_[p.index], from));
        } else {
            refuse({.code = errc::unknown_reference, .subject = id});
        }
        return *this;
    }

    /// @brief What is wrong with the rows that were added, as far as one pass over them tells; `errc::none` where nothing is.
    ///
    /// A repeal of what cannot be ended (3002, 1002); a row without id or words (1010), with an id that another row has (1007), without
    /// citation (3004), with a citation of a part that its instrument does not have (4001), with a range in force whose last day
    /// lies before the first (1014) or in which none of its instruments is in force (4002), with a reading that is not carried
    /// (1003) or cannot be selected (3003), with a reference to a row or an item that is not there (3002), with a deadline that
    /// counts from what is no day (1006) or has no fixed day (1002). The carried rows are proved in `tests/static`.
    /// @return The first problem: norms, then acts, then deadlines, in the order in which they were added. The subject is the id of
    /// the row, where it has one. O(added rows * log rows + items named * acts).
    [[nodiscard]] error check() const {
        error e = problem_;
        for (std::size_t i = carried_norms_; i < norms_.size() && e.code == errc::none; ++i) {
            e = check(*norms_[i]);
        }
        for (std::size_t i = carried_acts_; i < acts_.size() && e.code == errc::none; ++i) {
            e = check(*acts_[i]);
        }
        for (std::size_t i = carried_deadlines_; i < deadlines_.size() && e.code == errc::none; ++i) {
            e = check(*deadlines_[i]);
        }
        return e;
    }

    /// @brief What is wrong with one norm, once it stands in this book: see the check of them all.
    [[nodiscard]] error check(norm const& n) const {
        return first_of({check_id(n.id), check_basis(n.id, n.basis, n.force), check_words(n.id, n.words, "words"),
                         check_reading(n.id, n.reading), check_references(n.id, n.when),
                         check_references(n.id, n.yields_to)});
    }
    /// @brief What is wrong with one act, once it stands in this book.
    [[nodiscard]] error check(act_row const& a) const {
        if (!a.basis) {
            return first_of({check_id(a.id), {.code = errc::rule_without_citation, .subject = a.id}});
        }
        error through{};
        if (a.counts_through && find(a.counts_through.key).kind != row_kind::rule) {
            through = {.code = errc::unknown_reference, .subject = a.id};
        }
        return first_of({check_id(a.id), check_place(a.id, a.basis), check_words(a.id, a.words, "words"),
                         check_references(a.id, a.when), check_references(a.id, a.yields_to), through});
    }
    /// @brief What is wrong with one deadline, once it stands in this book.
    [[nodiscard]] error check(deadline_row const& d) const {
        error start{};
        if (d.length.unit == unit::fixed_date) {
            start = {.code = is_day(d.length.fixed) ? errc::none : errc::special_date, .subject = d.id};
        } else if (info(d.from).type != value_type::day) {
            start = {.code = errc::wrong_value_type, .subject = d.id, .other = info(d.from).id};
        }
        return first_of({check_id(d.id), check_basis(d.id, d.basis, d.force), check_words(d.id, d.due, "due"), start,
                         check_reading(d.id, d.reading), check_references(d.id, d.when)});
    }

    /// @brief The norms that were added, in the order in which they were.
    [[nodiscard]] std::span<norm const* const> own_norms() const noexcept { return norms().subspan(carried_norms_); }
    /// @brief Whether the norm is one that was added. O(added norms).
    [[nodiscard]] bool is_own(norm const& n) const noexcept {
        auto const own = own_norms();
        return std::find(own.begin(), own.end(), &n) != own.end();
    }
    /// @brief The acts that were added.
    [[nodiscard]] std::span<act_row const* const> own_acts() const noexcept { return acts().subspan(carried_acts_); }
    /// @brief The deadlines that were added.
    [[nodiscard]] std::span<deadline_row const* const> own_deadlines() const noexcept {
        return deadlines().subspan(carried_deadlines_);
    }

    /// @brief The instrument with the id that an added row cites, or null. O(added rows).
    [[nodiscard]] instrument const* find_own_instrument(std::string_view id) const noexcept {
        instrument const* found = nullptr;
        auto const look = [&](citation const& c) { found = c && c.of->id == id ? c.of : found; };
        for (auto const* const n : own_norms()) {
            std::for_each(n->basis.begin(), n->basis.end(), look);
        }
        for (auto const* const a : own_acts()) {
            look(a->basis);
        }
        for (auto const* const d : own_deadlines()) {
            std::for_each(d->basis.begin(), d->basis.end(), look);
        }
        return found;
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
    /// @brief Whether an act stands under the item with the key, or is it. O(acts).
    [[nodiscard]] bool has_item(id_key item) const noexcept {
        for (std::size_t i = 0; i < acts_.size(); ++i) {
            if (under_item(i, item)) {
                return true;
            }
        }
        return false;
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
    void refuse(error const& e) {
        if (problem_.code == errc::none) {
            problem_ = e;
        }
    }
    template <class Row>
    [[nodiscard]] static Row ended(Row row, date from) {
        row.force.last = std::min(row.force.last, add_days(from, -1));
        return row;
    }
    [[nodiscard]] norm const* keep(norm row) {
        return ended_norms_.emplace_back(std::make_shared<norm const>(row)).get();
    }
    [[nodiscard]] deadline_row const* keep(deadline_row row) {
        return ended_deadlines_.emplace_back(std::make_shared<deadline_row const>(row)).get();
    }

    // --- What one pass over an added row tells

    [[nodiscard]] error check_id(std::string_view id) const {
        if (id.empty()) {
            return {.code = errc::missing_field, .subject = "id"};
        }
        auto const key = key_of(id);
        auto const it =
            std::lower_bound(index_.begin(), index_.end(), key, [](entry const& e, id_key k) { return e.key < k; });
        bool const twice = it != index_.end() && std::next(it) != index_.end() && std::next(it)->key == key;
        return {.code = twice ? errc::stated_twice : errc::none, .subject = id};
    }
    [[nodiscard]] static error check_words(std::string_view id, text const& t, std::string_view what) {
        return {.code = t.en.empty() || t.id.empty() ? errc::missing_field : errc::none, .subject = id, .other = what};
    }
    [[nodiscard]] static error check_place(std::string_view id, citation const& c) {
        std::size_t parts = 0;
        while (parts < max_articles && c.of->parts[parts] != nullptr) {
            ++parts;
        }
        return {
            .code = c.part_index > parts ? errc::article_not_in_registry : errc::none, .subject = id, .other = c.of->id};
    }
    [[nodiscard]] static error check_basis(std::string_view id, citations const& basis, interval force) {
        if (basis.empty()) {
            return {.code = errc::rule_without_citation, .subject = id};
        }
        if (force.last < force.first) {
            return {.code = errc::reversed_interval, .day = force.last, .limit = force.first, .subject = id};
        }
        bool live = false;
        for (auto const& c : basis) {
            if (auto const e = check_place(id, c); e.code != errc::none) {
                return e;
            }
            live = live || c.of->force.overlaps(force);
        }
        return {.code = live ? errc::none : errc::not_in_force, .subject = id, .other = basis.items[0].of->id};
    }
    [[nodiscard]] static error check_reading(std::string_view id, std::string_view key) {
        auto const* const r = find_reading(key);
        return {.code = key.empty()     ? errc::none
                        : r == nullptr  ? errc::unknown_id
                        : r->selectable ? errc::none
                                        : errc::reading_not_applicable,
                .subject = key,
                .other = id};
    }
    [[nodiscard]] error check_references(std::string_view id, condition const& c) const {
        if (c.broken()) {
            return {.code = errc::broken_condition, .subject = id};
        }
        for (std::uint8_t i = 0; i < c.size; ++i) {
            auto const& l = c.literals[i];
            auto const key = static_cast<id_key>(l.value);
            auto const kind = find(key).kind;
            bool const there = l.ask == test::applies  ? kind == row_kind::rule || kind == row_kind::act
                               : l.ask == test::missed ? kind == row_kind::deadline
                               : l.ask == test::item   ? has_item(key)
                                                       : true;
            if (!there) {
                return {.code = errc::unknown_reference, .subject = id};
            }
        }
        return {};
    }
    template <std::size_t N>
    [[nodiscard]] error check_references(std::string_view id, few<row_ref, N> const& rows) const {
        for (auto const& r : rows) {
            if (auto const kind = find(r.key).kind; kind != row_kind::rule && kind != row_kind::act) {
                return {.code = errc::unknown_reference, .subject = id};
            }
        }
        return {};
    }
    [[nodiscard]] static error first_of(std::initializer_list<error> list) {
        for (auto const& e : list) {
            if (e.code != errc::none) {
                return e;
            }
        }
        return {};
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

    // Shared by all copies, and never changed.
    std::shared_ptr<std::vector<norm> const> decree_norms_;
    std::vector<std::shared_ptr<norm const>> ended_norms_;
    std::vector<std::shared_ptr<deadline_row const>> ended_deadlines_;
    std::vector<norm const*> norms_;
    std::vector<act_row const*> acts_;
    std::vector<deadline_row const*> deadlines_;
    std::vector<entry> index_;
    std::vector<std::array<id_key, item_depth>> item_keys_;
    std::size_t carried_norms_ = 0;
    std::size_t carried_acts_ = 0;
    std::size_t carried_deadlines_ = 0;
    error problem_{};
};

/// @brief The law as carried by the library, built once at first use and never changed. Thread-safe.
[[nodiscard]] inline rule_book const& national_law() {
    static rule_book const book;
    return book;
}

}  // namespace netralitas

#endif
