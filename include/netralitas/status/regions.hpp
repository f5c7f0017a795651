// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief A person's status in three regions, each a constexpr transition table: employment, candidacy, party.
///
/// The tables are the machine: the engine replays dated events over them, the diagrams are printed from them, and each
/// transition cites the row of the law behind it. The regions share events but know nothing of each other.
#ifndef NETRALITAS_STATUS_REGIONS_HPP
#define NETRALITAS_STATUS_REGIONS_HPP

#include <cstdint>
#include <span>

#include <netralitas/law/norm.hpp>

namespace netralitas {

/// @brief Region one: the post or contract with the state.
enum class employment_state : std::uint8_t {
    serving,                    ///< Holds a post or contract.
    leaving,                    ///< In service, a resignation or request to leave is filed.
    unpaid_leave,               ///< In service, on unpaid leave; the post is lost.
    awaiting_placement,         ///< In service, the leave or state office is over, not yet placed.
    temporarily_dismissed,      ///< Temporarily dismissed while holding a state office.
    discharged_with_honour,     ///< Discharged with honour.
    discharged_without_honour,  ///< Discharged without honour (PTDH).
    pensioned,                  ///< Left as pensioner.
    contract_over,              ///< The contract has ended.
    service_over                ///< Service has ended, the class not being stated.
};

/// @brief Region two: the way to a candidacy.
enum class candidacy_state : std::uint8_t {
    none,          ///< No candidacy.
    planning,      ///< States the plan to stand.
    approaching,   ///< Approaches a party or the community.
    bakal_calon,   ///< Registered prospective candidate.
    in_dcs,        ///< In the provisional list.
    not_eligible,  ///< Found not eligible.
    off_list,      ///< Name has left the list before the final list.
    ended,         ///< Candidacy ended before determination.
    calon,         ///< Determined as candidate.
    struck         ///< Struck from the final list.
};

/// @brief Region three: ties with a party.
enum class party_state : std::uint8_t {
    none,    ///< No membership stated.
    member,  ///< Member or officer.
    proven   ///< Membership proven by authentic evidence.
};

/// @brief One transition of a region.
/// @tparam State The region's enumeration.
template <class State>
struct transition {
    std::uint16_t from = 0;                 ///< One bit for each state it starts from.
    word on{};                              ///< The event.
    State to{};                             ///< The state it leads to.
    row_ref by{};                           ///< The row of the law behind it.
    consequence needs = consequence::none;  ///< Only where a row with this consequence fires (discharges), else none.
};

/// @brief The bit of a state.
template <class State>
[[nodiscard]] constexpr std::uint16_t bit(State s) noexcept {
    return static_cast<std::uint16_t>(1U << static_cast<unsigned>(s));
}
/// @brief The bits of several states.
template <class State, class... More>
[[nodiscard]] constexpr std::uint16_t bits(State s, More... more) noexcept {
    return static_cast<std::uint16_t>((bit(s) | ... | bit(more)));
}

namespace detail {
/// The states in which somebody is in the service of the state.
inline constexpr std::uint16_t serving =
    bits(employment_state::serving, employment_state::leaving, employment_state::unpaid_leave,
         employment_state::awaiting_placement, employment_state::temporarily_dismissed);
/// The states before determination as candidate.
inline constexpr std::uint16_t not_determined =
    bits(candidacy_state::none, candidacy_state::planning, candidacy_state::approaching, candidacy_state::bakal_calon,
         candidacy_state::in_dcs, candidacy_state::not_eligible, candidacy_state::off_list, candidacy_state::ended);
inline constexpr std::uint16_t before_registration =
    bits(candidacy_state::none, candidacy_state::planning, candidacy_state::approaching, candidacy_state::off_list,
         candidacy_state::ended);
}  // namespace detail

/// @brief Employment. Somebody in the file is in service unless an event says otherwise.
inline constexpr transition<employment_state> employment_transitions[] = {
    {bit(employment_state::serving), word::resignation_submitted, employment_state::leaving,
     "party.discharge.resigner_route"},
    {bit(employment_state::serving), word::request_received, employment_state::leaving, "own_request.procedure"},
    {bits(employment_state::serving, employment_state::leaving), word::cltn_start, employment_state::unpaid_leave,
     "cltn.effect.post_lost"},
    {bit(employment_state::unpaid_leave), word::cltn_end, employment_state::awaiting_placement,
     "cltn.return.report_one_month"},
    {bits(employment_state::unpaid_leave, employment_state::awaiting_placement, employment_state::leaving),
     word::reactivated, employment_state::serving, "cltn.return.not_old_post"},
    {bits(employment_state::serving, employment_state::leaving), word::appointed_to_state_office,
     employment_state::temporarily_dismissed, "candidacy.appointed_state_office"},
    {bit(employment_state::temporarily_dismissed), word::state_office_ended, employment_state::awaiting_placement,
     "candidacy.state_office_no_vacancy"},
    {bit(employment_state::awaiting_placement), word::placed, employment_state::serving, "cltn.return.no_vacancy"},
    {detail::serving, word::discharge_effective, employment_state::discharged_with_honour,
     "party.member.resigner_honourable", consequence::discharge_with_honour},
    {detail::serving, word::discharge_effective, employment_state::discharged_without_honour,
     "party.member.dishonourable_discharge", consequence::discharge_without_honour},
    {detail::serving, word::retirement_date, employment_state::pensioned, "status.bup_before_determination"},
    {detail::serving, word::contract_ended, employment_state::contract_over, "status.non_asn.left_first"},
    {detail::serving, word::service_ended, employment_state::service_over, "status.discharge.52_1"},
};

/// @brief Candidacy.
inline constexpr transition<candidacy_state> candidacy_transitions[] = {
    {bits(candidacy_state::none, candidacy_state::ended), word::plan_to_stand, candidacy_state::planning,
     "candidacy.mk41_from_determination"},
    {bits(candidacy_state::none, candidacy_state::planning), word::first_approach, candidacy_state::approaching,
     "cltn.political.required_before_approach"},
    {detail::before_registration, word::registered_as_candidate, candidacy_state::bakal_calon,
     "nomination.pileg.resign_duty"},
    {bits(candidacy_state::bakal_calon, candidacy_state::none), word::entered_dcs, candidacy_state::in_dcs,
     "candidacy.dcs_is_not_determination"},
    {bits(candidacy_state::bakal_calon, candidacy_state::in_dcs), word::found_not_eligible,
     candidacy_state::not_eligible, "nomination.dct.no_change_after_scrutiny"},
    {bit(candidacy_state::not_eligible), word::reentered_dcs, candidacy_state::in_dcs, "nomination.dcs.dispute"},
    {bits(candidacy_state::bakal_calon, candidacy_state::in_dcs), word::name_leaves_list, candidacy_state::off_list,
     "nomination.dcs.substitution_windows_2024"},
    {bits(candidacy_state::in_dcs, candidacy_state::off_list), word::listed_for_other_party, candidacy_state::in_dcs,
     "nomination.list.other_party_before_dct"},
    {detail::not_determined, word::determined_as_candidate, candidacy_state::calon, "candidacy.pns_resign_pp11"},
    {bits(candidacy_state::planning, candidacy_state::approaching, candidacy_state::bakal_calon,
          candidacy_state::in_dcs, candidacy_state::off_list, candidacy_state::not_eligible),
     word::candidacy_ended, candidacy_state::ended, "status.return.pilkada_before_determination"},
    {bit(candidacy_state::calon), word::struck_from_dct, candidacy_state::struck, "nomination.dct.strike_grounds"},
};

/// @brief Party.
inline constexpr transition<party_state> party_transitions[] = {
    {bit(party_state::none), word::became_party_member, party_state::member, "party.member.proof_is_card"},
    {bits(party_state::none, party_state::member), word::party_membership_proven, party_state::proven,
     "party.member.ground_2023"},
};

}  // namespace netralitas

#endif
