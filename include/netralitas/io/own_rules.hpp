// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Rules of one's own that came from a file: instruments, rows, holidays and decrees, with all that they refer to.
#ifndef NETRALITAS_IO_OWN_RULES_HPP
#define NETRALITAS_IO_OWN_RULES_HPP

#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <netralitas/base/date.hpp>
#include <netralitas/calendar/calendar_options.hpp>
#include <netralitas/io/input_problem.hpp>
#include <netralitas/law/norm.hpp>
#include <netralitas/rules/rule_book.hpp>

namespace netralitas {

namespace detail {
class rules_reader;
}

/// @brief The version of the format of own rules that this library reads.
inline constexpr int own_rules_version = 1;

/// @brief A carried rule that own rules end.
struct repealed_row {
    std::string_view id{};  ///< The norm or deadline.
    date from{};            ///< The first day without it.
};

/// @brief Own rules, which own every string and row. They can be moved, and stay where they are: whatever @ref add_to handed out is good as
/// long as the object, or the one it was moved to, lives.
///
/// @code
/// auto const mine = read_rules(text, "agency_rules.json");
/// rule_book law;
/// mine.value.add_to(law);
/// work_calendar const days{mine.value.days()};
/// assess(teacher, contests::pilkada_2024, history, on{day}, law, days);
/// @endcode
class own_rules {
public:
    own_rules() = default;
    /// @brief The rows keep their addresses.
    own_rules(own_rules&&) = default;
    /// @brief The rows keep their addresses.
    own_rules& operator=(own_rules&&) = default;
    own_rules(own_rules const&) = delete;
    own_rules& operator=(own_rules const&) = delete;
    ~own_rules() = default;

    /// @brief The own instruments.
    [[nodiscard]] std::deque<instrument> const& instruments() const noexcept { return instruments_; }
    /// @brief The own norms.
    [[nodiscard]] std::span<norm const> norms() const noexcept { return norms_; }
    /// @brief The own acts.
    [[nodiscard]] std::span<act_row const> acts() const noexcept { return acts_; }
    /// @brief The own deadlines.
    [[nodiscard]] std::span<deadline_row const> deadlines() const noexcept { return deadlines_; }
    /// @brief The rows that are ended.
    [[nodiscard]] std::span<repealed_row const> repeals() const noexcept { return repeals_; }
    /// @brief The days off of the region or office.
    [[nodiscard]] std::span<extra_day const> holidays() const noexcept { return holidays_; }
    /// @brief The decrees on days off that the library does not carry.
    [[nodiscard]] std::span<decree const> decrees() const noexcept { return decrees_; }
    /// @brief The own instrument with the id, or null. O(instruments).
    [[nodiscard]] instrument const* find_instrument(std::string_view id) const noexcept {
        for (auto const& i : instruments_) {
            if (i.id == id) {
                return &i;
            }
        }
        return nullptr;
    }

    /// @brief Ends the rows that are repealed and adds the own ones. The book must not outlive these rules. O(rows * log rows).
    void add_to(rule_book& book) const& {
        for (auto const& r : repeals_) {
            book.repeal(r.id, r.from);
        }
        book.with(norms(), acts(), deadlines());
    }
    /// @brief A book cannot refer to rules that are gone at the end of the line.
    void add_to(rule_book& book) const&& = delete;
    /// @brief `base` with the own holidays and decrees, in place of those that it had. What is built from it must not outlive these rules.
    [[nodiscard]] calendar_options days(calendar_options base = {}) const& {
        base.extra = holidays();
        base.own_decrees = decrees();
        return base;
    }
    /// @brief A calendar cannot refer to rules that are gone at the end of the line.
    [[nodiscard]] calendar_options days(calendar_options base = {}) const&& = delete;

private:
    friend class detail::rules_reader;

    std::deque<std::string> strings_{};
    std::deque<instrument> instruments_{};
    std::deque<std::vector<decree_entry>> entries_{};
    std::vector<norm> norms_{};
    std::vector<act_row> acts_{};
    std::vector<deadline_row> deadlines_{};
    std::vector<repealed_row> repeals_{};
    std::vector<extra_day> holidays_{};
    std::vector<decree> decrees_{};
};

/// @brief What became of a file of own rules.
struct rules_reading {
    own_rules value{};                      ///< The rules; to be used only where there is no problem.
    std::vector<input_problem> problems{};  ///< Everything that is wrong, in the order of the file.

    /// @brief Whether the file was read without a problem.
    [[nodiscard]] explicit operator bool() const noexcept { return problems.empty(); }
};

}  // namespace netralitas

#endif
