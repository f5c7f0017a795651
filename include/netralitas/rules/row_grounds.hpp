// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief On what a row of the law hangs directly: the words and rows that its condition names, whom and where it binds, and the words
/// from which others follow. netralitas::row_words follows them to the end, netralitas::dependency_index turns them round.
#ifndef NETRALITAS_RULES_ROW_GROUNDS_HPP
#define NETRALITAS_RULES_ROW_GROUNDS_HPP

#include <cstddef>
#include <cstdint>
#include <initializer_list>

#include <netralitas/law/condition.hpp>
#include <netralitas/law/norm.hpp>
#include <netralitas/law/vocabulary.hpp>
#include <netralitas/rules/rule_book.hpp>

namespace netralitas::detail {

/// A word that follows from another in netralitas::inference.
struct derivation {
    word from;
    word to;
};
/// The words that follow from others; those that follow from the day or the calendar alone are no facts. What follows from rows (a
/// discharge, a decision, a punishment) is told by the rows.
inline constexpr derivation derivations[] = {
    {word::party_card_issued, word::became_party_member},
    {word::list_filed, word::registered_as_candidate},
    {word::pair_registered, word::registered_as_candidate},
    {word::determined_as_candidate, word::in_service},
    {word::retirement_date, word::in_service},
    {word::contract_ended, word::in_service},
    {word::service_ended, word::in_service},
    {word::discharge_effective, word::in_service},
    {word::appointed, word::in_service},
    {word::employment, word::in_service},
    {word::cltn_start, word::on_cltn},
    {word::cltn_end, word::on_cltn},
    {word::reactivated, word::on_cltn},
    {word::appointed, word::unbroken_service_years},
    {word::appointed, word::service_years},
    {word::campaign_start, word::campaign_running},
    {word::campaign_end, word::campaign_running},
    {word::conduct_day, word::on_day_off},
    {word::conduct_day, word::outside_hours},
    {word::summons_letter, word::summons_gap},
    {word::examination_day, word::summons_gap},
};

/// What a condition names: words, rows, and the acts under an item by their index. O(literals, and acts for an item).
template <class Word, class Row, class Act>
void each_ground(rule_book const& law, condition const& c, Word of_word, Row of_row, Act of_act) {
    for (std::uint8_t i = 0; i < c.size; ++i) {
        auto const& l = c.literals[i];
        switch (l.ask) {
            case test::none: break;
            case test::applies:
            case test::missed:
                if (auto const p = law.find(static_cast<id_key>(l.value))) {
                    of_row(p);
                }
                break;
            case test::item:
                for (std::size_t a = 0; a < law.acts().size(); ++a) {
                    if (law.under_item(a, static_cast<id_key>(l.value))) {
                        of_act(a);
                    }
                }
                break;
            default:
                of_word(l.left);
                if (l.operand == operand_kind::of_word || l.operand == operand_kind::month_end_of) {
                    of_word(static_cast<word>(l.value));
                }
                break;
        }
    }
}
/// The words on which it hangs whether a row binds the person and speaks of the contest. O(1).
template <class Word>
void each_ground(who_mask binds, contest_mask contests, Word of_word) {
    if (binds != anyone) {
        of_word(word::employment);
        if (binds.meets(who_mask{candidate})) {
            of_word(word::determined_as_candidate);
            of_word(word::registered_as_candidate);
        }
    }
    if (contests != any_contest) {
        of_word(word::contest);
    }
}
/// The stated words on which it hangs whether a rule about acts still finds the person in the office: whoever has left service acts as
/// a private citizen. The rows from which the day of a discharge follows come on top. Nothing where the rule binds anybody. O(1).
/// @return Whether it hangs on that at all.
template <class Word>
bool each_ground_of_departure(who_mask binds, Word of_word) {
    if (binds == anyone || binds.meets(who_mask{candidate})) {
        return false;
    }
    for (auto const w : {word::retirement_date, word::contract_ended, word::service_ended, word::appointed,
                         word::discharge_decree_issued, word::discharge_effective}) {
        of_word(w);
    }
    return true;
}

}  // namespace netralitas::detail

#endif
