// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief The shape of the law: norms, acts, deadlines, supervisors and readings as rows of plain constexpr aggregates.
///
/// A row reads like its article: whom it binds, in which contests, on which days, what it says, when it applies, where it
/// stands. The engine knows these shapes and no article; the rows stand beside the room that uses them.
#ifndef NETRALITAS_LAW_NORM_HPP
#define NETRALITAS_LAW_NORM_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <netralitas/base/date.hpp>
#include <netralitas/base/id.hpp>
#include <netralitas/law/condition.hpp>
#include <netralitas/law/evidence.hpp>
#include <netralitas/law/instrument.hpp>
#include <netralitas/law/vocabulary.hpp>

namespace netralitas {

/// @brief What a row says of its addressee.
enum class deontic : std::uint8_t {
    obligation,   ///< A duty stands.
    prohibition,  ///< A ban stands; it is broken where the condition names the forbidden conduct or event itself.
    permission,   ///< The thing asked about is allowed.
    power,        ///< A power may be used.
    effect,       ///< Something follows by itself.
    definition    ///< A question arises, or a word is given its meaning.
};

/// @brief The date that picks the version of the law for a row.
enum class selects : std::uint8_t {
    event_date,          ///< The day of the event named in the condition.
    determination_date,  ///< The day of determination as candidate.
    request_date,        ///< The day of the request.
    act_date,            ///< The day of the act.
    procedure_date,      ///< The day of the step of the procedure.
    decision_receipt,    ///< The day on which the decision was received.
    report_date,         ///< The day of the report.
    routing_date,        ///< The day on which a file is routed.
    day_asked,           ///< The day of the question.
    knowledge_day,       ///< The day of knowledge.
    contest_day          ///< The contest itself: its cycle, or the day of the event in the condition.
};

/// @brief What a row brings about, as a value a program can branch on; the words are in `explain`.
enum class consequence : std::uint8_t {
    none,                      ///< Nothing that decides a question by itself.
    undetermined,              ///< The law leaves the question open; the answer must say so.
    discharge_with_honour,     ///< Honourable discharge.
    discharge_without_honour,  ///< Dishonourable discharge (PTDH).
    discharge_honour_not_own,  ///< Honourable discharge, not at own request.
    service_ends,              ///< Service or status ends, the class not being named.
    pension,                   ///< The person leaves as pensioner.
    temporary_dismissal,       ///< Temporary dismissal; the person stays a civil servant.
    must_resign,               ///< A duty to resign in writing stands.
    no_duty_to_resign,         ///< No duty to resign exists.
    irrevocable,               ///< The resignation cannot be withdrawn.
    no_return,                 ///< No way back into service.
    may_return,                ///< A way back into service exists.
    must_keep_working,         ///< The person must keep working until the decree.
    barred_from_duty,          ///< The person may no longer carry out duties.
    may_keep_working,          ///< The person may work on.
    effective_month_end,       ///< Takes effect at the end of the month of the event.
    effective_on_decree,       ///< Takes effect on the date of the decree.
    contract_sanction,         ///< Sanction under the work agreement, up to termination.
    not_eligible,              ///< Not eligible, or not in the list.
    eligible,                  ///< Eligible, or stays in the list.
    struck_from_list,          ///< Struck from the final list.
    list_may_change,           ///< Names in the list may be changed.
    list_stands,               ///< The list stays as it is.
    leave_possible,            ///< Leave can be granted.
    no_leave,                  ///< There is no such leave for this person.
    leave_required,            ///< Leave must be taken first.
    leave_not_required,        ///< No leave is needed.
    post_lost,                 ///< The post is lost.
    no_pay,                    ///< No pay is due.
    allowed,                   ///< No breach.
    breach,                    ///< A breach; the level stands in the acts or elsewhere.
    moral_sanction,            ///< Ethics: closed or open statement.
    light_punishment,          ///< Discipline, light.
    moderate_punishment,       ///< Discipline, moderate.
    heavy_punishment,          ///< Discipline, heavy.
    dismissal,                 ///< Dismissal without honour under the civil service act.
    crime,                     ///< A criminal penalty is threatened.
    no_crime,                  ///< No criminal penalty for this person.
    body_competent             ///< A body is competent.
};

/// @brief A set of employment kinds and capacities; the person must hold one of them.
struct who_mask {
    std::uint32_t bits = 0;  ///< One bit for each value of @ref employment.
    constexpr who_mask() = default;
    /// @brief One kind.
    constexpr who_mask(employment e) : bits{std::uint32_t{1} << static_cast<unsigned>(e)} {}
    /// @brief Several kinds.
    constexpr who_mask(values<employment> v) : bits{static_cast<std::uint32_t>(v.mask)} {}
    /// @brief From bits.
    constexpr explicit who_mask(std::uint32_t b) : bits{b} {}
    /// @brief Whether the two sets share a kind.
    [[nodiscard]] constexpr bool meets(who_mask other) const noexcept { return (bits & other.bits) != 0; }
    friend constexpr bool operator==(who_mask const&, who_mask const&) = default;
};
/// @brief Whoever it is.
inline constexpr who_mask anyone{0xFFFFFFFFU};

/// @brief A set of contest kinds; the contest must be one of them.
struct contest_mask {
    std::uint8_t bits = 0;  ///< One bit for each value of @ref contest.
    constexpr contest_mask() = default;
    /// @brief One kind of contest.
    constexpr contest_mask(contest c) : bits{static_cast<std::uint8_t>(1U << static_cast<unsigned>(c))} {}
    /// @brief Several kinds of contest.
    constexpr contest_mask(values<contest> v) : bits{static_cast<std::uint8_t>(v.mask)} {}
    /// @brief From bits.
    constexpr explicit contest_mask(std::uint8_t b) : bits{b} {}
    /// @brief Whether the two sets share a contest.
    [[nodiscard]] constexpr bool meets(contest_mask other) const noexcept { return (bits & other.bits) != 0; }
    friend constexpr bool operator==(contest_mask const&, contest_mask const&) = default;
};
/// @brief Whatever the contest.
inline constexpr contest_mask any_contest{std::uint8_t{0xFF}};

/// @brief A short list of values inside a constexpr row, ended by the first empty one.
template <class T, std::size_t N>
struct few {
    T items[N]{};  ///< The values.
    /// @brief How many values there are. O(N).
    [[nodiscard]] constexpr std::size_t size() const noexcept {
        std::size_t n = 0;
        while (n < N && static_cast<bool>(items[n])) {
            ++n;
        }
        return n;
    }
    /// @brief First value.
    [[nodiscard]] constexpr T const* begin() const noexcept { return items; }
    /// @brief Past the last value.
    [[nodiscard]] constexpr T const* end() const noexcept { return items + size(); }
    /// @brief Whether there is no value.
    [[nodiscard]] constexpr bool empty() const noexcept { return size() == 0; }
};

/// @brief A reference to a row by its id. Resolved against the registry in `tests/static`.
struct row_ref {
    id_key key = id_key::none;  ///< Key of the id.
    constexpr row_ref() = default;
    /// @brief The row with the id `id`.
    constexpr row_ref(char const* id) : key{key_of(id)} {}
    /// @brief Whether this refers to a row.
    [[nodiscard]] constexpr explicit operator bool() const noexcept { return key != id_key::none; }
    friend constexpr bool operator==(row_ref const&, row_ref const&) = default;
};

/// @brief The citations of a row.
using citations = few<citation, 6>;

/// @brief A norm: one rule of the law.
struct norm {
    std::string_view id{};                 ///< Stable id.
    who_mask binds = anyone;               ///< Whose situation it shapes.
    contest_mask contests = any_contest;   ///< In which contests.
    interval force{};                      ///< First and last day on which the version of the law applies.
    deontic kind{};                        ///< What it says.
    consequence then = consequence::none;  ///< What it brings about.
    condition when{};                      ///< When it applies.
    citations basis{};                     ///< Where it stands.
    evidence grade{};                      ///< How well it is attested.
    selects selected_by{};                 ///< Which date picks the version of the law.
    std::string_view reading{};            ///< Empty for the national reading, else the key of an alternative.
    few<row_ref, 3> yields_to{};           ///< Rows that prevail where both fire with different outcomes.
    word_ref takes_effect{};               ///< Event from which a discharge runs, where no deadline row fixes the day.
    bool at_month_end = false;             ///< Whether it runs from the end of that event's month.
    text words{};                          ///< What it says, in both languages.
    text effect{};                         ///< What follows, in both languages; empty where nothing follows.
    text note{};                           ///< What is not established about it; empty where nothing is open.
};

/// @brief The track that an act opens.
enum class track : std::uint8_t {
    none,                  ///< Allowed, or no sanction is mapped.
    satgas_decides,        ///< The task force decides.
    ethics,                ///< Code of ethics: moral sanction.
    ethics_or_discipline,  ///< The instrument does not map the item.
    discipline,            ///< Discipline regulation.
    dismissal,             ///< Dismissal under the civil service act.
    criminal,              ///< Criminal court.
    administrative,        ///< Administrative sanction.
    contract               ///< The work agreement.
};

/// @brief The stage of whoever the act favours.
enum class stage : std::uint8_t {
    any,          ///< Any.
    bakal_calon,  ///< A prospective candidate.
    calon,        ///< A determined candidate.
    party,        ///< A party.
    spouse_calon  ///< The spouse who stands.
};

/// @brief When the act is caught.
enum class timing : std::uint8_t {
    any,                   ///< At any time.
    before_determination,  ///< Before candidates are determined.
    after_determination,   ///< After candidates are determined.
    campaign               ///< During the campaign.
};

/// @brief Whether a row could be known on a day: whether the youngest of its provisions that had been issued when the row began to
/// apply existed by then. That one made the row; what came later only confirms or repeats it. A row without a first day, or older
/// than all it cites, could be known as soon as any of them existed.
/// Complexity: linear in the provisions.
[[nodiscard]] constexpr bool existed_on(citations const& basis, interval const& force, date day) noexcept {
    instrument const* maker = nullptr;
    bool any = basis.empty();
    for (citation const& c : basis) {
        any = any || c.of == nullptr || c.of->existed_on(day);
        if (c.of != nullptr && c.of->issued.first <= force.first &&
            (maker == nullptr || maker->issued.first < c.of->issued.first)) {
            maker = c.of;
        }
    }
    return maker != nullptr ? maker->existed_on(day) : any;
}

/// @brief A type of conduct as one item of one instrument.
struct act_row {
    std::string_view id{};                ///< Stable id.
    std::string_view type{};              ///< The same conduct across instruments.
    std::string_view item{};              ///< Item of the instrument (`skb_netralitas_2022:II.A.1`).
    citation basis{};                     ///< The item as a citation.
    who_mask binds = anyone;              ///< Whose act.
    contest_mask contests = any_contest;  ///< In which contests.
    stage beneficiary{};                  ///< Whom it favours.
    timing caught{};                      ///< When.
    track opens{};                        ///< Which track it opens.
    consequence then{};                   ///< Default sanction as a value.
    condition when{};                     ///< What the act is.
    few<citation, 2> sanction_basis{};    ///< Articles of the sanction.
    evidence grade{};                     ///< How well it is attested.
    few<row_ref, 3> yields_to{};          ///< Rows that prevail over it.
    row_ref counts_through{};  ///< The norm through which the item counts nationally, where its range is narrower.
    text words{};              ///< The act, in both languages.
    text sanction{};           ///< The default sanction, in both languages.
    text note{};               ///< What is not established about it.
};

/// @brief The unit of a time limit.
enum class unit : std::uint8_t {
    working_day,      ///< Work days.
    calendar_day,     ///< Calendar days.
    day_unspecified,  ///< The text says days and no more; the answer surfaces it.
    month,            ///< Months.
    year,             ///< Years.
    end_of_month,     ///< The last day of the month of the event.
    hour,             ///< Hours.
    fixed_date        ///< A day fixed by the row itself.
};
/// @brief The direction of a time limit.
enum class direction : std::uint8_t {
    after,  ///< Forward from the event.
    before  ///< Backward from the event.
};
/// @brief What day one is.
enum class counting : std::uint8_t {
    unspecified,        ///< The law does not say; the answer surfaces it.
    day_after_event,    ///< The event day is not counted.
    plain_subtraction,  ///< X minus N.
    full_days_between,  ///< N full days lie between the two days.
    same_day_number,    ///< Same day number in the target month, its last day if the number is missing.
    event_day_counts    ///< The event day is day one.
};
/// @brief What happens where a term ends on a day off.
enum class roll : std::uint8_t {
    none,        ///< No shift is known or possible.
    unspecified  ///< Open.
};

/// @brief A length of time with its counting convention: counting is part of the rule.
struct term {
    std::uint16_t amount = 0;           ///< How many.
    netralitas::unit unit{};            ///< Of what.
    netralitas::direction direction{};  ///< Forward or backward.
    netralitas::counting counting{};    ///< What day one is.
    netralitas::roll roll{};            ///< What happens at a day off.
    date fixed = no_first_day;          ///< The day itself, for `unit::fixed_date`.
};

/// @brief The unit in which a reading counts a time limit instead.
struct other_unit {
    std::string_view reading{};  ///< Key of the reading; empty where every reading counts alike.
    unit counted_in{};           ///< The unit.
};

/// @brief A time limit or an effective date.
struct deadline_row {
    std::string_view id{};                ///< Stable id.
    who_mask binds = anyone;              ///< Whose situation it shapes.
    contest_mask contests = any_contest;  ///< In which contests.
    interval force{};                     ///< Days on which it applies.
    word from{};                          ///< The event from which it counts.
    term length{};                        ///< How long, counted how.
    other_unit otherwise{};               ///< The unit of a reading that counts other days.
    condition when{};                     ///< When it applies.
    few<word_ref, 3> met_by{};            ///< The events that meet it, all of them.
    citations basis{};                    ///< Where it stands.
    evidence grade{};                     ///< How well it is attested.
    std::string_view reading{};           ///< Empty for the national reading.
    text due{};                           ///< What must be there, or takes effect, by then.
    text who{};                           ///< Who must see to it.
    text missed{};                        ///< What follows if it is missed.
    text note{};                          ///< What is not established about it.
};

/// @brief What a body does.
enum class body_role : std::uint8_t {
    policy,        ///< Sets the policy.
    supervision,   ///< Supervises.
    verification,  ///< Verifies.
    forwarding,    ///< Forwards.
    routing,       ///< Takes pending files.
    sanction,      ///< Imposes the sanction.
    data_control,  ///< Blocks personnel data.
    cancellation,  ///< Cancels a wrong punishment.
    appeal,        ///< Hears appeals.
    ethics,        ///< Hears ethics cases.
    criminal,      ///< Handles crimes.
    planned        ///< Does not exist yet.
};
/// @brief Which cases a supervisor row speaks of.
enum class case_filter : std::uint8_t {
    any,                        ///< Every case.
    fresh,                      ///< New cases.
    pending,                    ///< Pending files.
    processed_by_kasn,          ///< Files that KASN had processed.
    received_unprocessed,       ///< Files received and not processed.
    alleged_crime,              ///< Alleged crimes.
    not_followed,               ///< Recommendations not followed.
    wrong_punishment,           ///< Wrong punishments.
    dismissal,                  ///< Dismissals.
    ethics_case,                ///< Ethics cases.
    regency_or_city_secretary,  ///< Ethics cases of a regency or city secretary.
    provincial_secretary,       ///< Ethics cases of a provincial secretary.
    contract_worker             ///< Contract workers.
};
/// @brief A body and what it does, by range of days.
struct supervisor_row {
    std::string_view id{};       ///< Stable id.
    interval force{};            ///< Days.
    text body{};                 ///< The body.
    body_role role{};            ///< What it does.
    case_filter cases{};         ///< For which cases.
    text route_to{};             ///< Where the file goes next; empty where nowhere.
    citations basis{};           ///< Where it stands.
    evidence grade{};            ///< How well it is attested.
    std::string_view reading{};  ///< Empty for the national reading.
    text note{};                 ///< What is not established about it.
};

/// @brief One side of a disagreement.
struct alternative {
    std::string_view key{};  ///< The key a caller selects.
    text who{};              ///< Whose reading it is.
    text position{};         ///< What it says.
    citation basis{};        ///< What it rests on.
    /// @brief Whether there is an alternative.
    [[nodiscard]] constexpr explicit operator bool() const noexcept { return !key.empty(); }
};
/// @brief A disagreement between authorities.
struct reading_row {
    std::string_view id{};               ///< Stable id.
    text question{};                     ///< What is disputed.
    text default_position{};             ///< The national reading.
    text difference{};                   ///< What hangs on it.
    few<citation, 3> default_basis{};    ///< What the national reading rests on.
    evidence default_grade{};            ///< How well it is attested.
    bool selectable = true;              ///< False where no outcome hangs on it (a misprint, a number).
    few<alternative, 3> alternatives{};  ///< The other readings.
    few<row_ref, 8> rows{};              ///< The rows concerned; those of the national reading are displaced.
};

}  // namespace netralitas

#endif
