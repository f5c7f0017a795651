// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief Every enumerator of the library by its id and back: the names used in scenarios, CSV files and output.
#ifndef NETRALITAS_IO_NAMES_HPP
#define NETRALITAS_IO_NAMES_HPP

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string_view>
#include <type_traits>

#include <netralitas/base/error.hpp>
#include <netralitas/base/id.hpp>
#include <netralitas/base/truth.hpp>
#include <netralitas/calendar/calendar_options.hpp>
#include <netralitas/calendar/decree.hpp>
#include <netralitas/calendar/hours.hpp>
#include <netralitas/contest/candidate_list.hpp>
#include <netralitas/contest/timetable.hpp>
#include <netralitas/explain/layout.hpp>
#include <netralitas/law/norm.hpp>
#include <netralitas/law/vocabulary.hpp>
#include <netralitas/rules/analysis.hpp>
#include <netralitas/rules/assessment.hpp>
#include <netralitas/rules/reasons.hpp>
#include <netralitas/status/regions.hpp>

namespace netralitas {

namespace detail {

/// Where the enumerators count from 0 to `Last` and the id of each stands in an array.
template <class E, E Last>
struct contiguous {
    static constexpr std::size_t count = static_cast<std::size_t>(Last) + 1;
};

/// The ids of an enumeration, in its order. Here: the values of a word of the vocabulary.
template <class E>
struct id_table {
    static constexpr std::size_t count = info(word_of(E{})).value_count;
    static constexpr std::string_view const* ids = info(word_of(E{})).values;
};

/// The ids that a table of another room already holds.
template <std::size_t N, class Row>
[[nodiscard]] consteval std::array<std::string_view, N> ids_of(Row const (&rows)[N]) {
    std::array<std::string_view, N> ids{};
    for (std::size_t i = 0; i < N; ++i) {
        ids[i] = rows[i].id;
    }
    return ids;
}

template <>
struct id_table<word> {
    static constexpr std::size_t count = word_count;
    static constexpr auto ids = ids_of(vocabulary);
};
template <>
struct id_table<contest_stage> {
    static constexpr std::size_t count = contest_stage_count;
    static constexpr auto ids = ids_of(contest_stages);
};
template <>
struct id_table<list_fate> {
    static constexpr std::size_t count = list_fate_count;
    static constexpr auto ids = ids_of(list_fates);
};
template <>
struct id_table<list_phase> {
    static constexpr std::size_t count = std::size(list_phases);
    static constexpr auto ids = ids_of(list_phases);
};
template <>
struct id_table<language> : contiguous<language, language::en> {
    static constexpr std::string_view ids[] = {"id", "en"};
};
template <>
struct id_table<truth> : contiguous<truth, truth::yes> {
    static constexpr std::string_view ids[] = {"no", "unknown", "yes"};
};
template <>
struct id_table<evidence> : contiguous<evidence, evidence::conflicting> {
    static constexpr std::string_view ids[] = {"text", "report", "derived", "memory", "conflicting"};
};
template <>
struct id_table<test> : contiguous<test, test::item> {
    static constexpr std::string_view ids[] = {"none",          "holds",   "one_of",  "less",   "less_equal", "equal",
                                               "greater_equal", "greater", "applies", "missed", "item"};
};
template <>
struct id_table<operand_kind> : contiguous<operand_kind, operand_kind::key> {
    static constexpr std::string_view ids[] = {"none", "mask", "number", "day", "of_word", "month_end_of", "key"};
};
template <>
struct id_table<word_kind> : contiguous<word_kind, word_kind::day_fact> {
    static constexpr std::string_view ids[] = {"constant",     "event",     "person_fact", "contest_fact",
                                               "conduct_fact", "case_fact", "day_fact"};
};
template <>
struct id_table<value_type> : contiguous<value_type, value_type::several> {
    static constexpr std::string_view ids[] = {"flag", "day", "number", "one", "several"};
};
template <>
struct id_table<fact_source> : contiguous<fact_source, fact_source::history> {
    static constexpr std::string_view ids[] = {"unknown", "stated", "timetable", "follows", "history"};
};
template <>
struct id_table<reason_kind> : contiguous<reason_kind, reason_kind::day> {
    static constexpr std::string_view ids[] = {"row",  "requirement", "step", "either", "premise",
                                               "fact", "due",         "met",  "day"};
};
template <>
struct id_table<reason_step> : contiguous<reason_step, reason_step::prevails> {
    static constexpr auto const& ids = reason_step_ids;
};
template <>
struct id_table<markup> : contiguous<markup, markup::markdown> {
    static constexpr std::string_view ids[] = {"plain", "markdown"};
};
template <>
struct id_table<deontic> : contiguous<deontic, deontic::definition> {
    static constexpr std::string_view ids[] = {"obligation", "prohibition", "permission",
                                               "power",      "effect",      "definition"};
};
template <>
struct id_table<selects> : contiguous<selects, selects::contest_day> {
    static constexpr std::string_view ids[] = {"event_date",     "determination_date", "request_date", "act_date",
                                               "procedure_date", "decision_receipt",   "report_date",  "routing_date",
                                               "day_asked",      "knowledge_day",      "contest_day"};
};
template <>
struct id_table<consequence> : contiguous<consequence, consequence::body_competent> {
    static constexpr std::string_view ids[] = {"none",
                                               "undetermined",
                                               "discharge_with_honour",
                                               "discharge_without_honour",
                                               "discharge_honour_not_own",
                                               "service_ends",
                                               "pension",
                                               "temporary_dismissal",
                                               "must_resign",
                                               "no_duty_to_resign",
                                               "irrevocable",
                                               "no_return",
                                               "may_return",
                                               "must_keep_working",
                                               "barred_from_duty",
                                               "may_keep_working",
                                               "effective_month_end",
                                               "effective_on_decree",
                                               "contract_sanction",
                                               "not_eligible",
                                               "eligible",
                                               "struck_from_list",
                                               "list_may_change",
                                               "list_stands",
                                               "leave_possible",
                                               "no_leave",
                                               "leave_required",
                                               "leave_not_required",
                                               "post_lost",
                                               "no_pay",
                                               "allowed",
                                               "breach",
                                               "moral_sanction",
                                               "light_punishment",
                                               "moderate_punishment",
                                               "heavy_punishment",
                                               "dismissal",
                                               "crime",
                                               "no_crime",
                                               "body_competent"};
};
template <>
struct id_table<track> : contiguous<track, track::contract> {
    static constexpr std::string_view ids[] = {"none",       "satgas_decides", "ethics",   "ethics_or_discipline",
                                               "discipline", "dismissal",      "criminal", "administrative",
                                               "contract"};
};
template <>
struct id_table<stage> : contiguous<stage, stage::spouse_calon> {
    static constexpr std::string_view ids[] = {"any", "bakal_calon", "calon", "party", "spouse_calon"};
};
template <>
struct id_table<timing> : contiguous<timing, timing::campaign> {
    static constexpr std::string_view ids[] = {"any", "before_determination", "after_determination", "campaign"};
};
template <>
struct id_table<unit> : contiguous<unit, unit::fixed_date> {
    static constexpr std::string_view ids[] = {"working_day",  "calendar_day", "day_unspecified", "month", "year",
                                               "end_of_month", "hour",         "fixed_date"};
};
template <>
struct id_table<direction> : contiguous<direction, direction::before> {
    static constexpr std::string_view ids[] = {"after", "before"};
};
template <>
struct id_table<counting> : contiguous<counting, counting::event_day_counts> {
    static constexpr std::string_view ids[] = {"unspecified",       "day_after_event", "plain_subtraction",
                                               "full_days_between", "same_day_number", "event_day_counts"};
};
template <>
struct id_table<roll> : contiguous<roll, roll::unspecified> {
    static constexpr std::string_view ids[] = {"none", "unspecified"};
};
template <>
struct id_table<body_role> : contiguous<body_role, body_role::planned> {
    static constexpr std::string_view ids[] = {"policy",  "supervision", "verification", "forwarding",
                                               "routing", "sanction",    "data_control", "cancellation",
                                               "appeal",  "ethics",      "criminal",     "planned"};
};
template <>
struct id_table<case_filter> : contiguous<case_filter, case_filter::contract_worker> {
    static constexpr std::string_view ids[] = {"any",
                                               "new",
                                               "pending",
                                               "processed_by_kasn",
                                               "received_unprocessed",
                                               "alleged_crime",
                                               "not_followed",
                                               "wrong_punishment",
                                               "dismissal",
                                               "ethics_case",
                                               "regency_or_city_secretary",
                                               "provincial_secretary",
                                               "contract_worker"};
};
template <>
struct id_table<day_kind> : contiguous<day_kind, day_kind::regional_holiday> {
    static constexpr std::string_view ids[] = {
        "work_day", "weekend", "national_holiday", "joint_leave", "voting_day_holiday", "regional_holiday"};
};
template <>
struct id_table<decree_kind> : contiguous<decree_kind, decree_kind::religious> {
    static constexpr std::string_view ids[] = {"joint_ministerial", "presidential", "religious"};
};
template <>
struct id_table<decree_action> : contiguous<decree_action, decree_action::withdraw> {
    static constexpr std::string_view ids[] = {"declare", "withdraw"};
};
template <>
struct id_table<disputed_by> : contiguous<disputed_by, disputed_by::keppres_7_2021_kept> {
    static constexpr std::string_view ids[] = {"nobody", "keppres_7_2021_kept"};
};
template <>
struct id_table<work_week> : contiguous<work_week, work_week::six_days> {
    static constexpr std::string_view ids[] = {"five_days", "six_days"};
};
template <>
struct id_table<joint_leave_counts> : contiguous<joint_leave_counts, joint_leave_counts::work_day> {
    static constexpr std::string_view ids[] = {"day_off", "work_day"};
};
template <>
struct id_table<decree_clock> : contiguous<decree_clock, decree_clock::presidential> {
    static constexpr std::string_view ids[] = {"whole_log", "ministerial", "presidential"};
};
template <>
struct id_table<zone> : contiguous<zone, zone::wit> {
    static constexpr std::string_view ids[] = {"wib", "wita", "wit"};
};
template <>
struct id_table<day_origin> : contiguous<day_origin, day_origin::computed> {
    static constexpr std::string_view ids[] = {"timetable", "announced_term", "computed"};
};
template <>
struct id_table<list_change> : contiguous<list_change, list_change::struck> {
    static constexpr std::string_view ids[] = {"dropped_by_party", "replaced",     "moved_district", "moved_number",
                                               "moved_party",      "failed_check", "restored",       "died",
                                               "resigned",         "struck"};
};
template <>
struct id_table<employment_state> : contiguous<employment_state, employment_state::service_over> {
    static constexpr std::string_view ids[] = {"serving",
                                               "leaving",
                                               "unpaid_leave",
                                               "awaiting_placement",
                                               "temporarily_dismissed",
                                               "discharged_with_honour",
                                               "discharged_without_honour",
                                               "pensioned",
                                               "contract_over",
                                               "service_over"};
};
template <>
struct id_table<candidacy_state> : contiguous<candidacy_state, candidacy_state::struck> {
    static constexpr std::string_view ids[] = {"none",         "planning", "approaching", "bakal_calon", "in_dcs",
                                               "not_eligible", "off_list", "ended",       "calon",       "struck"};
};
template <>
struct id_table<party_state> : contiguous<party_state, party_state::proven> {
    static constexpr std::string_view ids[] = {"none", "member", "proven"};
};
template <>
struct id_table<row_kind> : contiguous<row_kind, row_kind::deadline> {
    static constexpr std::string_view ids[] = {"none", "rule", "act", "deadline"};
};
template <>
struct id_table<row_check> : contiguous<row_check, row_check::gaps> {
    static constexpr std::string_view ids[] = {"ids",      "references",   "sources",  "texts", "days", "conditions",
                                               "overlaps", "declarations", "versions", "lists", "gaps"};
};
template <>
struct id_table<exclusion> : contiguous<exclusion, exclusion::of_the_conduct> {
    static constexpr std::string_view ids[] = {"none", "of_the_post", "of_the_person", "of_the_conduct"};
};
template <>
struct id_table<ruling> : contiguous<ruling, ruling::breach> {
    static constexpr std::string_view ids[] = {"no_rule_known", "no_breach", "allowed", "undecided", "breach"};
};
template <>
struct id_table<deadline_state> : contiguous<deadline_state, deadline_state::unanswerable> {
    static constexpr std::string_view ids[] = {"not_applicable", "undecided",   "running", "met",
                                               "missed",         "unanswerable"};
};
template <>
struct id_table<detail_level> : contiguous<detail_level, detail_level::full> {
    static constexpr std::string_view ids[] = {"brief", "normal", "full"};
};

/// The numbers of the errors have gaps.
struct error_id {
    errc code;
    std::string_view id;
};
inline constexpr error_id error_ids[] = {{errc::none, "none"},
                                         {errc::impossible_date, "impossible_date"},
                                         {errc::special_date, "special_date"},
                                         {errc::unknown_id, "unknown_id"},
                                         {errc::unknown_word, "unknown_word"},
                                         {errc::unknown_value, "unknown_value"},
                                         {errc::wrong_value_type, "wrong_value_type"},
                                         {errc::stated_twice, "stated_twice"},
                                         {errc::broken_file, "broken_file"},
                                         {errc::missing_column, "missing_column"},
                                         {errc::missing_field, "missing_field"},
                                         {errc::contest_mismatch, "contest_mismatch"},
                                         {errc::number_out_of_range, "number_out_of_range"},
                                         {errc::unknown_person, "unknown_person"},
                                         {errc::reversed_interval, "reversed_interval"},
                                         {errc::input_too_large, "input_too_large"},
                                         {errc::unknown_field, "unknown_field"},
                                         {errc::broken_condition, "broken_condition"},
                                         {errc::changed_while_read, "changed_while_read"},
                                         {errc::before_calendar, "before_calendar"},
                                         {errc::not_decreed, "not_decreed"},
                                         {errc::zero_days_from_day_off, "zero_days_from_day_off"},
                                         {errc::counting_unspecified, "counting_unspecified"},
                                         {errc::overlapping_outcomes, "overlapping_outcomes"},
                                         {errc::unknown_reference, "unknown_reference"},
                                         {errc::reading_not_applicable, "reading_not_applicable"},
                                         {errc::rule_without_citation, "rule_without_citation"},
                                         {errc::rule_without_text, "rule_without_text"},
                                         {errc::unreachable_state, "unreachable_state"},
                                         {errc::versions_overlap, "versions_overlap"},
                                         {errc::hole_in_days, "hole_in_days"},
                                         {errc::never_in_force, "never_in_force"},
                                         {errc::condition_never_holds, "condition_never_holds"},
                                         {errc::gap_in_list, "gap_in_list"},
                                         {errc::idle_declaration, "idle_declaration"},
                                         {errc::id_used_twice, "id_used_twice"},
                                         {errc::transition_undecided, "transition_undecided"},
                                         {errc::article_not_in_registry, "article_not_in_registry"},
                                         {errc::not_in_force, "not_in_force"},
                                         {errc::event_out_of_order, "event_out_of_order"},
                                         {errc::contradictory_facts, "contradictory_facts"}};

}  // namespace detail

/// @brief The id of an enumerator: its name in the code, except `new` for `case_filter::fresh` and `case_state::fresh` (a keyword
/// there), `on` for `word::the_day`, and the stages of a contest, which keep the ids of the timetables. Empty for a value that
/// the enumeration does not have. O(1), for `errc` O(errors).
template <class E>
    requires std::is_enum_v<E>
[[nodiscard]] constexpr std::string_view id_of(E value) noexcept {
    if constexpr (std::is_same_v<E, errc>) {
        for (auto const& e : detail::error_ids) {
            if (e.code == value) {
                return e.id;
            }
        }
        return {};
    } else {
        auto const i = static_cast<std::size_t>(value);
        return i < detail::id_table<E>::count ? detail::id_table<E>::ids[i] : std::string_view{};
    }
}

/// @brief The enumerator with the id `id`, or errc::unknown_value with the id as subject. O(enumerators).
template <class E>
    requires std::is_enum_v<E>
[[nodiscard]] constexpr outcome<E> from_id(std::string_view id) {
    if constexpr (std::is_same_v<E, errc>) {
        for (auto const& e : detail::error_ids) {
            if (e.id == id) {
                return e.code;
            }
        }
    } else {
        for (std::size_t i = 0; i < detail::id_table<E>::count; ++i) {
            if (detail::id_table<E>::ids[i] == id) {
                return static_cast<E>(i);
            }
        }
    }
    return error{.code = errc::unknown_value, .subject = id};
}

/// @brief How many enumerators `E` has; their values are 0 to one less. Not for `errc`.
template <class E>
    requires(std::is_enum_v<E> && !std::is_same_v<E, errc>)
inline constexpr std::size_t enumerator_count = detail::id_table<E>::count;

namespace detail {

struct keyed_word {
    id_key key;
    word of;
};
/// The words by the keys of their ids: a list of people asks for one in each line of its events.
inline constexpr auto words_by_key = [] {
    std::array<keyed_word, word_count> out{};
    for (std::size_t i = 0; i < word_count; ++i) {
        out[i] = {key_of(info(static_cast<word>(i)).id), static_cast<word>(i)};
    }
    std::sort(out.begin(), out.end(), [](keyed_word const& a, keyed_word const& b) { return a.key < b.key; });
    return out;
}();

}  // namespace detail

/// @brief The word with the id `id`, or errc::unknown_word. O(log words + length of the id).
[[nodiscard]] constexpr outcome<word> find_word(std::string_view id) {
    auto const key = key_of(id);
    auto const at = std::lower_bound(detail::words_by_key.begin(), detail::words_by_key.end(), key,
                                     [](detail::keyed_word const& w, id_key k) { return w.key < k; });
    if (at != detail::words_by_key.end() && at->key == key && info(at->of).id == id) {
        return at->of;
    }
    return error{.code = errc::unknown_word, .subject = id};
}

}  // namespace netralitas

#endif
