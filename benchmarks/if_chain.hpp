// SPDX-License-Identifier: BSL-1.0
// Six norms by hand, the way somebody in a hurry writes them: what the batch door is measured against. It knows these six, national,
// for a council election, asked on or after 20 July 2023, and nothing of their sources, of knowledge or of readings.
#ifndef NETRALITAS_BENCHMARKS_IF_CHAIN_HPP
#define NETRALITAS_BENCHMARKS_IF_CHAIN_HPP

#include <cstdint>

#include <netralitas/rules/batch_record.hpp>

namespace benchmarks {

using namespace netralitas;

inline constexpr char const* chain_rows[] = {
    "party.member.ban_pp11", "discipline.procedure.minutes",       "discipline.effect.record_idis",
    "cltn.effect.post_lost", "candidacy.dcs_is_not_determination", "status.pileg.registered_must_stop_work"};

/// Which of @ref chain_rows fire, one bit each. Precondition: the history is complete.
[[nodiscard]] inline std::uint32_t if_chain(person_record const& p, std::int32_t on) {
    if (p.events.empty()) {
        return 0;
    }
    std::int32_t const never = INT32_MAX;
    std::int32_t card = never;
    std::int32_t member = never;
    std::int32_t examined = never;
    std::int32_t decided = never;
    std::int32_t leave = never;
    std::int32_t entered = never;
    std::int32_t determined = never;
    std::int32_t filed = never;
    for (auto const& e : p.events) {
        if (e.act != 0) {
            break;
        }
        switch (e.what) {
            case word::party_card_issued: card = e.value; break;
            case word::became_party_member: member = e.value; break;
            case word::examination_held: examined = e.value; break;
            case word::decision_made: decided = e.value; break;
            case word::cltn_start: leave = e.value; break;
            case word::entered_dcs: entered = e.value; break;
            case word::determined_as_candidate: determined = e.value; break;
            case word::list_filed: filed = e.value; break;
            default: break;
        }
    }
    constexpr auto bit = [](employment e) { return std::uint32_t{1} << static_cast<unsigned>(e); };
    bool const is_pns = (p.kinds.bits & bit(pns)) != 0;
    bool const is_cpns = (p.kinds.bits & bit(cpns)) != 0;
    bool const is_pppk = (p.kinds.bits & bit(pppk)) != 0;
    constexpr std::int32_t pp_94 = serial(date{2021, 8, 31});
    std::uint32_t out = 0;
    if (member == never) {
        member = card;
    }
    if (is_pns && member <= on && member >= serial(date{2017, 4, 7})) {
        out |= 1U;
    }
    if ((is_pns || is_cpns) && examined <= on && examined >= pp_94) {
        out |= 2U;
    }
    if ((is_pns || is_cpns) && decided <= on && decided >= pp_94) {
        out |= 4U;
    }
    if (is_pns && leave <= on) {
        out |= 8U;
    }
    if ((is_pns || is_cpns || is_pppk) && entered <= on && determined > on) {
        out |= 16U;
    }
    if ((is_pns || is_pppk) && filed <= on) {
        out |= 32U;
    }
    return out;
}

}  // namespace benchmarks

#endif
