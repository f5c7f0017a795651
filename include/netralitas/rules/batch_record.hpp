// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief One person in 32 bytes, with events in a span: what the batch door reads.
#ifndef NETRALITAS_RULES_BATCH_RECORD_HPP
#define NETRALITAS_RULES_BATCH_RECORD_HPP

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <type_traits>
#include <vector>

#include <netralitas/base/date.hpp>
#include <netralitas/base/error.hpp>
#include <netralitas/calendar/hours.hpp>
#include <netralitas/law/norm.hpp>
#include <netralitas/law/vocabulary.hpp>
#include <netralitas/person/facts.hpp>
#include <netralitas/rules/assessment.hpp>

namespace netralitas {

/// @brief One stated fact of a person or of one of the person's acts, in eight bytes.
///
/// @code
/// event_record const events[] = {resignation_submitted(date{2023, 4, 10}),
///                                {conduct::like, 1}, {conduct_day(date{2023, 12, 2}), 1}};
/// @endcode
struct event_record {
    /// @brief No time of day is known.
    static constexpr std::uint16_t no_clock = 0xFFFF;

    word what{};           ///< The word.
    std::uint8_t act = 0;  ///< 0 for the person, else the number of the act that it belongs to.
    std::uint16_t clock =
        no_clock;            ///< Time of the act: 1440 minutes a zone, in the order of @ref zone; or @ref no_clock.
    std::int32_t value = 0;  ///< Flag, serial day, number, value index or mask, by the type of the word.

    constexpr event_record() = default;
    /// @brief A statement about the person (`of_act` 0) or about an act.
    constexpr event_record(statement s, std::uint8_t of_act = 0)
        : what{s.subject}, act{of_act}, value{static_cast<std::int32_t>(s.value)} {}
    /// @brief A statement about an act whose time of day is known.
    constexpr event_record(statement s, std::uint8_t of_act, local_time at) : event_record{s, of_act} {
        clock = static_cast<std::uint16_t>(static_cast<int>(at.zone) * 1440 + at.clock().minutes());
    }
    /// @brief The time of the act, where it is known. O(1).
    [[nodiscard]] constexpr std::optional<local_time> time() const noexcept {
        if (clock == no_clock) {
            return std::nullopt;
        }
        return local_time{static_cast<std::uint8_t>(clock % 1440 / 60), static_cast<std::uint8_t>(clock % 60),
                          static_cast<netralitas::zone>(clock / 1440)};
    }
    friend constexpr bool operator==(event_record const&, event_record const&) = default;
};

/// @brief One person: what everybody has, and whatever else was stated, in a span. Owns nothing.
///
/// The events of the person come first, then those of act 1, of act 2 and so on; any other order is answered too, slowly.
struct person_record {
    std::span<event_record const> events{};  ///< What was stated; it must outlive the call.
    who_mask kinds{};                        ///< Employment and other capacities; empty where none is stated.
    date appointed = no_first_day;           ///< Day of appointment, or @ref no_first_day where it is not stated.
    std::uint8_t contest = 0;                ///< Which contest of the plan.
    bool complete = true;                    ///< Whether an event that is not stated has not happened.
};

static_assert(sizeof(event_record) == 8 && std::is_trivially_copyable_v<event_record>);
static_assert(sizeof(person_record) == 32 && std::is_trivially_copyable_v<person_record>);

/// @brief Why an event means nothing: a word that the vocabulary does not have (1004), a value that its word does not have (1005), a
/// number beyond all use or a time that no clock shows (1012); else no error. O(1).
[[nodiscard]] constexpr errc check(event_record const& e) noexcept {
    if (static_cast<std::size_t>(e.what) >= word_count) {
        return errc::unknown_word;
    }
    auto const& w = info(e.what);
    bool const one = w.type == value_type::one && (e.value < 0 || e.value >= w.value_count);
    bool const several =
        w.type == value_type::several && (e.value < 0 || (static_cast<std::uint64_t>(e.value) >> w.value_count) != 0);
    bool const no_time = e.clock != event_record::no_clock && e.clock >= 3 * 1440;
    bool const too_large = e.value >= std::numeric_limits<std::int32_t>::max() - 1;
    return one || several ? errc::unknown_value : no_time || too_large ? errc::number_out_of_range : errc::none;
}

/// @brief The person as facts, without the acts. O(events). Precondition: every event passes @ref check.
[[nodiscard]] inline facts facts_of(person_record const& p) {
    facts f;
    if (p.kinds != who_mask{}) {
        f.state({word::employment, value_type::several, p.kinds.bits});
    }
    if (is_day(p.appointed)) {
        f.state(appointed(p.appointed));
    }
    for (auto const& e : p.events) {
        if (e.act == 0) {
            f.state({e.what, info(e.what).type, e.value});
        }
    }
    if (p.complete) {
        f.nothing_else_happened();
    }
    return f;
}

/// @brief The acts of the person, in the order of their numbers. O(acts * events). Precondition: every event passes @ref check.
[[nodiscard]] inline std::vector<act> acts_of(person_record const& p) {
    std::vector<act> out;
    unsigned last = 0;
    for (auto const& e : p.events) {
        last = last < e.act ? e.act : last;
    }
    for (unsigned number = 1; number <= last; ++number) {
        act a;
        bool any = false;
        for (auto const& e : p.events) {
            if (e.act == number) {
                any = true;
                a.what.state({e.what, info(e.what).type, e.value});
                a.at = e.time() ? e.time() : a.at;
            }
        }
        if (any) {
            out.push_back(a);
        }
    }
    return out;
}

/// @brief Appends what `f` states to `events`, as facts of act number `of_act` (0: of the person); employment and appointment of the
/// person are left out, since the record holds them. O(words).
inline void append_events(std::vector<event_record>& events, facts const& f, std::uint8_t of_act = 0,
                          std::optional<local_time> at = {}) {
    for (std::size_t i = 0; i < word_count; ++i) {
        auto const w = static_cast<word>(i);
        if (!f.known(w) || (of_act == 0 && (w == word::employment || w == word::appointed))) {
            continue;
        }
        statement const s{w, info(w).type, f.raw(w)};
        events.push_back(at ? event_record{s, of_act, *at} : event_record{s, of_act});
    }
}

}  // namespace netralitas

#endif
