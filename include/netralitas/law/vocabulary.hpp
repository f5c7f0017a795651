// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief The closed vocabulary of the law: every event and fact that a condition may name, with its type and its values.
///
/// A word is a constexpr object (`party_card_issued`, `on_cltn`, `unbroken_service_years`) or, where it has a closed set of
/// values, a scoped enumeration (`conduct::like`). The same names build conditions in the tables
/// (`conduct::like && !on_cltn`) and statements of fact by the user (`party_card_issued(date{2023, 5, 4})`).
#ifndef NETRALITAS_LAW_VOCABULARY_HPP
#define NETRALITAS_LAW_VOCABULARY_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

#include <netralitas/base/date.hpp>
#include <netralitas/law/condition.hpp>

namespace netralitas {

/// @brief Every word of the vocabulary. The order is that of `tests/data/vocabulary.csv`.
enum class word : std::uint8_t {
    always,                            ///< This holds on each day of the range.
    the_day,                           ///< The reference day chosen by the rule's selecting date; for an act it is the day of the act, for a deadline the day asked about.
    party_card_issued,                 ///< A party issues a membership card bearing the person's name.
    became_party_member,               ///< The person becomes member or officer of a party: on the day of the card, unless authentic proof shows another day.
    party_membership_proven,           ///< Authentic proof of the membership is in the authority's hands.
    party_tie_proven,                  ///< It is proven that the person supports or is tied to a party, without being a member.
    first_approach,                    ///< The person contacts a party or the community for the first time about being nominated.
    wish_to_approach,                  ///< The person says that such a contact is planned, but nothing has taken place so far.
    candidacy_reported,                ///< A written report of the candidacy goes to the appointing authority.
    irrevocable_statement_filed,       ///< The election body is handed a statement of resignation that cannot be withdrawn.
    list_filed,                        ///< The list on which the person is named is filed by the party.
    registered_as_candidate,           ///< The person is registered as prospective candidate, by the filing of the list, the registration of the pair or an own registration.
    pair_registered,                   ///< The election body receives the registration of the pair.
    entered_dcs,                       ///< The name is put on the provisional list (DCS).
    found_not_eligible,                ///< The election body declares that the name is not eligible (TMS).
    dcs_decision,                      ///< The decision on the provisional list (DCS) that affects the name is made.
    public_objection_filed,            ///< Somebody from the public files an objection to a name.
    claim_filed,                       ///< The decision on the list is contested by a claim filed with Bawaslu.
    bawaslu_ruling,                    ///< Bawaslu gives a ruling in the name's favour.
    reentered_dcs,                     ///< The name is put back by the election body.
    name_leaves_list,                  ///< Ahead of the final list a name goes off the list because the party drops it or it is replaced, moved or withdrawn.
    listed_for_other_party,            ///< The name stands on a different party's list.
    candidacy_ended,                   ///< The candidacy stops before determination, for want of a ticket, for lack of eligibility or by withdrawal.
    determined_as_candidate,           ///< The person becomes a determined candidate through the final list or the decision on pairs.
    struck_from_dct,                   ///< The name is removed from the final list (DCT).
    plan_to_stand,                     ///< The person says that he or she plans to stand, while nothing has been registered.
    letter_with_kpu,                   ///< The election body has the letter of resignation.
    receipt_issued,                    ///< The official in charge gives out the receipt of the letter.
    receipt_with_kpu,                  ///< The election body has the receipt.
    in_process_statement_with_kpu,     ///< The election body has the statement that the resignation is being processed.
    decree_with_kpu,                   ///< The election body has the decree of dismissal or pension.
    stamped_statement_with_kpu,        ///< The election body has the stamped statement that the candidate is not to blame for the delay.
    party_card_with_kpu,               ///< The election body has the party card.
    appointed,                         ///< The person is appointed civil servant, or the contract of service starts.
    appointment_in_process,            ///< The file for the appointment is open while the decree is still to come.
    resignation_submitted,             ///< The resignation letter goes to the appointing authority or superior; whether the date on the letter, the receipt or the registration counts is not stated.
    request_received,                  ///< A plain request on the person's own wish is received.
    own_request_decided,               ///< The authority decides to grant, postpone or refuse the request.
    deemed_grant,                      ///< Because nobody answers, the request is treated as granted.
    superior_opinion_given,            ///< The opinion of the superior on the resignation is given.
    discharge_proposal_received,       ///< The authority that decides receives the proposal to discharge.
    discharge_decree_issued,           ///< The decree of discharge comes out.
    discharge_effective,               ///< This is the day from which the discharge is counted.
    left_without_grant,                ///< A PPPK goes even though the request was put off.
    pay_received,                      ///< The person gets pay.
    appointed_to_state_office,         ///< The person is appointed, not elected, to one of the listed state offices.
    state_office_ended,                ///< The time in the state office is over.
    placed,                            ///< The person is given a post in the own agency or in another one.
    reactivated,                       ///< The decree that reactivates the person is given.
    service_ended,                     ///< The service or the contract is over, whatever the ground.
    contract_start,                    ///< The term of a contract starts.
    contract_ended,                    ///< A contract is over.
    non_asn_hired,                     ///< A new non-ASN worker is taken on by an agency.
    officials_replaced,                ///< Officials are replaced by the regional head.
    minister_consent,                  ///< The minister agrees in writing that officials may be replaced.
    replacement_decree_issued,         ///< The decree naming a replacement for an acting head is issued.
    cltn_requested,                    ///< The person files a request for CLTN.
    cltn_consideration_given,          ///< BKN gives its approval or its technical consideration.
    cltn_granted,                      ///< The CLTN decree is issued.
    cltn_start,                        ///< This is the day on which CLTN begins.
    cltn_end,                          ///< This is the day on which CLTN ends.
    cltn_extension_requested,          ///< The person asks that CLTN be extended.
    cltn_extended,                     ///< The extension is given.
    recall_ordered,                    ///< The person is called back from leave by the office.
    report_back_received,              ///< The written report that CLTN is over has come in.
    reactivation_proposed,             ///< The authority sends BKN the proposal to reactivate the person.
    breach_known,                      ///< A breach comes to the superior's knowledge in any way.
    superior_acted,                    ///< The person is summoned or examined, or the matter is reported, by the superior.
    official_punished,                 ///< A punishment is imposed by the competent official.
    summons_letter,                    ///< This is the date on the first written summons.
    second_summons_letter,             ///< This is the date on the second written summons.
    examination_day,                   ///< This is the day fixed for examining the person.
    missed_examination,                ///< On the day fixed the person stays away.
    examination_held,                  ///< The examination takes place and its minutes are drawn up.
    council_recommended,               ///< The recommendation of the ethics council is given.
    decision_made,                     ///< The punishment is decided.
    decision_dated,                    ///< This is the date written on the decision.
    decision_announced,                ///< The person is told of the decision.
    decision_received,                 ///< The person receives the decision.
    decision_arrived_by_post,          ///< The post brings the decision to the address.
    decision_delivered,                ///< The decision is given to the person in a closed session.
    absence_at_delivery,               ///< When the decision is due to be handed over, the person is not there.
    decision_sent,                     ///< The decision goes to the person's last known address.
    decision_effective,                ///< The decision begins to have effect.
    punishment_ended,                  ///< The term of the punishment has run out.
    objection_filed,                   ///< The person files an objection.
    objection_received,                ///< The objection comes in.
    objection_decided,                 ///< A decision on the objection is given.
    appeal_filed,                      ///< An administrative appeal is lodged with the board.
    appeal_received,                   ///< The board receives the appeal.
    appeal_copy_received,              ///< The authority gets the copy of the appeal meant for it.
    appeal_answered,                   ///< The authority gives its answer to the appeal.
    appeal_decided,                    ///< The board gives its decision.
    remedy_decision_received,          ///< The person receives the decision on the administrative remedy.
    wrong_official_addressed,          ///< The person files the remedy with an official who is not the right one.
    suit_filed,                        ///< A suit is brought before the administrative court.
    violation_known,                   ///< The violation comes to light or is found.
    supervision_result,                ///< The outcome of supervision is put on record.
    finding_fixed,                     ///< The result is set down as a finding.
    report_filed,                      ///< Somebody files a report.
    report_after_desk_hours,           ///< The report is handed in once desk hours are over.
    report_received,                   ///< The report comes in.
    report_registered,                 ///< The report is entered in the register.
    initial_study_done,                ///< The initial study is completed.
    report_decided,                    ///< The report is acted upon or decided.
    declared_alleged_crime,            ///< Bawaslu states that there is an alleged election crime.
    forwarded_to_police,               ///< The alleged crime is passed on to the police.
    police_file_opened,                ///< The police open a file.
    investigation_finished,            ///< The investigation of the police is completed.
    case_entered,                      ///< The case is put into the shared system (SBT).
    checked_by_satgas,                 ///< The case has been checked by the task force.
    validated_by_bawaslu,              ///< The case has been studied and validated by Bawaslu.
    recommendation_received,           ///< The recommendation reaches the appointing authority.
    recommendation_followed,           ///< The appointing authority acts on the recommendation.
    minister_reprimand,                ///< The regional head is reprimanded by the minister for not acting on it.
    law_in_force,                      ///< The instrument that the rule in question concerns begins to apply.
    ruling_read,                       ///< The ruling that the rule in question concerns is read out by the court.
    duty_of_lawmaker_met,              ///< What the rule in question asks for has been done by the lawmaker or agency.
    fixed_day,                         ///< This is a day that the rule in question fixes itself.
    repeat_vote_held,                  ///< The repeat vote takes place.
    employment,                        ///< These are all capacities that the person has on the day; there can be several, such as a PNS serving as acting head.
    in_service,                        ///< On the day the person has a post or contract of the state: he or she was appointed, and no discharge, retirement or end of contract has taken effect.
    post,                              ///< This is the class to which the person's post belongs.
    levels_below_punisher,             ///< This is how many steps the person is below the punishing official: 0 where the appointing authority itself decides, 1 or 2 for officials below.
    heads_appointing_authority,        ///< The person himself or herself is an agency's appointing authority (PPK).
    agency_level,                      ///< This is the level of government to which the employing agency belongs.
    asn_official,                      ///< The person's office carries power of decision (pejabat ASN), which the criminal articles require; a teacher who has no office does not count.
    regional_secretary,                ///< This says if the person is the secretary of a region.
    unbroken_service_years,            ///< These are the full years of uninterrupted service as PNS on the day; nowhere is it stated if probation counts.
    service_years,                     ///< These are the full years of service taken together.
    age_years,                         ///< This is the person's age on the day, counted in full years.
    retirement_date,                   ///< This is the day when the person reaches retirement age.
    bans_politics_clause,              ///< Practical politics are forbidden by the contract worker's work agreement.
    paid_by_state_budget,              ///< The person's pay comes from the state budget or a regional budget.
    contract_done_percent,             ///< This is the percentage of the contract time already passed.
    target_done_percent,               ///< This is the percentage of the performance target already reached.
    spouse_stage,                      ///< This says if the spouse is standing and what stage has been reached on the day.
    letter_ground,                     ///< This is the ground given by the resignation letter itself.
    own_request_obstacle,              ///< This is the listed ground on which a plain own request may be refused.
    still_needed,                      ///< The person is still needed by the agency.
    handover_difficult,                ///< It is hard to hand over the duties.
    vacancy,                           ///< The own agency has a vacant post for the person.
    cltn_reason,                       ///< This is the reason stated in the request for unpaid leave; 'ordinary' stands for one of the six that are listed.
    on_cltn,                           ///< On the day a CLTN decree applies: the first day of the leave has come, its last day has not passed and the person has not returned.
    stands_in_own_region,              ///< A regional head in office stands anew in his own region.
    unit_kind,                         ///< This is the unit where the person works; the five-day week is the rule only in ordinary units.
    office_week_days,                  ///< This is the number of days in the office week, either 5 or 6.
    contest,                           ///< This is what kind of contest it is.
    cycle,                             ///< This is the round of the contest; ordered repeat votes (PSU) count with the round from which they come.
    first_stage,                       ///< The contest enters its first stage.
    registration_open,                 ///< This is the day on which registration opens.
    registration_close,                ///< This is the day on which registration closes.
    document_correction_end,           ///< Papers can be corrected up to this day.
    requirement_check_end,             ///< The check of requirements runs up to this day.
    list_change_window,                ///< This is the window for changing names in the list that is open on the day.
    dcs_draft_scrutiny_end,            ///< The scrutiny of the draft provisional list (DCS) ends.
    dcs_determined,                    ///< The provisional list (DCS) is determined.
    dcs_announced,                     ///< The provisional list (DCS) is announced.
    dct_scrutiny_end,                  ///< The scrutiny of the draft final list (DCT) ends.
    dct_determined,                    ///< The final list (DCT) is determined.
    dct_announced,                     ///< The final list (DCT) is announced.
    pair_determined,                   ///< The election body determines the pairs.
    ballots_printed,                   ///< The ballots have been printed.
    campaign_start,                    ///< This is the day on which the campaign begins.
    campaign_end,                      ///< This is the day on which the campaign ends.
    campaign_running,                  ///< The day falls within the campaign, its first and last day included.
    voting_day,                        ///< This is the day on which the vote is held.
    in_quiet_or_count,                 ///< The day is part of the quiet period, the voting day or the count.
    repeat_vote_ordered,               ///< A repeat vote in the region is ordered by the court.
    national_swearing_in,              ///< The President and the members of DPR and DPD are sworn in after the 2029 election.
    list_level,                        ///< This is the level at which the list is published.
    conduct,                           ///< This is what the person did.
    favours,                           ///< This is who benefits from the conduct; a supported person is a prospective candidate before the day of determination and a candidate from that day on (that day included, by derivation).
    for_spouse,                        ///< The favoured person is the husband or wife.
    harms,                             ///< This is who is harmed by the conduct.
    photo_with,                        ///< This is the person or thing seen in the photograph next to the person.
    active_support,                    ///< There are words, gestures or action of support that go beyond being present.
    partisan_sign,                     ///< A sign of the hand or a gesture shows that the person takes sides.
    pose,                              ///< This is the pose of the hand in a photograph; a listed pose is one of the ten that are to be avoided.
    attributes,                        ///< These are the attributes that are worn or used.
    state_facilities,                  ///< Use is made of facilities, goods or assets of the state or the office.
    mobilises_staff,                   ///< The person mobilises other civil servants.
    campaign_role,                     ///< This is the part the person has in the campaign.
    in_official_duty,                  ///< The person attends on duty, as security or protocol.
    explains_policy,                   ///< In the speech the person explains government policy that is part of the own duty.
    on_day_off,                        ///< The day of the act is a weekend, a holiday or a joint-leave day of the office.
    outside_hours,                     ///< The act takes place when working hours are not running.
    intentional,                       ///< The person acts with intent.
    impact,                            ///< This is where the negative impact of breaching a duty is felt.
    conduct_day,                       ///< This is the day on which the act was done.
    independent_candidate,             ///< The supported person has no party behind the candidacy (DPD included).
    leave_list_ground,                 ///< This is the reason for which a name left or was changed ahead of the final list.
    strike_ground,                     ///< This is the ground that is put forward for striking a name.
    case_kind,                         ///< This is what kind of case it is.
    case_state,                        ///< This is how far the file has come on the day.
    level,                             ///< This is the level of punishment that is imposed or due.
    suspected_level,                   ///< This is the level of punishment that may come.
    punishment_type,                   ///< This is which type of punishment is imposed.
    pay_regulation_exists,             ///< The government regulation on pay needed for the allowance cut applies.
    decision_kind,                     ///< This is what kind of decision is attacked or carried out.
    decision_by,                       ///< This is the one who took the decision.
    punishing_office_vacant,           ///< Nobody holds the office that punishes.
    missed_summonses,                  ///< This is the number of summonses to which the person did not come.
    superior_involved,                 ///< The breach also involves the direct superior.
    several_offences,                  ///< Two or more offences are judged at the same time.
    same_kind_punished_before,         ///< The person was punished earlier for an offence of this kind (attendance offences excepted).
    same_offence_punished,             ///< A punishment for exactly this offence has already been given.
    running_punishment,                ///< This is the punishment that is still being served, measured against the new one.
    summons_gap,                       ///< This is the number of full working days lying between summons and examination.
    criminal_element,                  ///< There is a criminal element in the breach.
    extra_information_needed,          ///< A decision on the report needs further information.
    special_term_exists,               ///< The term for the remedy is set by a special law.
    lets_work_during_appeal,           ///< While the appeal is pending, the authority allows the person to go on working.
    punishment_fits,                   ///< The punishment given is in keeping with the breach.
    law_changed_after_act,             ///< After the act and before the judgment the penal law changed.
    penalty_kind,                      ///< This is the kind of penalty provided for in the article.
    weekday,                           ///< This is which day of the week it is.
    day_status,                        ///< This is what the decrees known on the chosen day of knowledge state about the day.
    year_decreed,                      ///< For the year there is a decree on holidays.
    ramadan,                           ///< By the minister's decision the day is part of Ramadan.
    moon_decision,                     ///< The minister of religious affairs decides on the Islamic date.
    known_on,                          ///< This is the day of knowledge that the caller picks.
    public_service_assigned,           ///< On the day staff of a public service have been assigned to work.
    six_day_agency,                    ///< When the regulation on working time began, the agency worked six days a week.
    term_unit,                         ///< This is the unit in which the term is counted.
};

/// @brief How many words there are.
inline constexpr std::size_t word_count = 225;

/// @brief What a word speaks of.
enum class word_kind : std::uint8_t {
    constant,      ///< Always the same.
    event,         ///< Something that happens on a day.
    person_fact,   ///< A fact about the person.
    contest_fact,  ///< A fact about the contest.
    conduct_fact,  ///< A fact about the conduct.
    case_fact,     ///< A fact about the case.
    day_fact       ///< A fact about a calendar day.
};

/// @brief The type of a word's value.
enum class value_type : std::uint8_t {
    flag,    ///< Yes or no.
    day,     ///< A day.
    number,  ///< A whole number.
    one,     ///< One of the values.
    several  ///< Several of the values at once.
};

/// @brief What the library knows of a word.
struct word_info {
    std::string_view id;                      ///< The word, as in scenarios and findings.
    word_kind kind{};                         ///< What it speaks of.
    value_type type{};                        ///< Type of its value.
    bool derived = false;                     ///< Whether it can follow from other words.
    std::string_view const* values = nullptr; ///< Names of its values, or null.
    std::uint8_t value_count = 0;             ///< How many values.
};

/// @brief One stated fact: a word and its value. What the user hands in, piece by piece.
struct statement {
    word subject{};         ///< The word.
    value_type type{};      ///< Type of the value.
    std::int64_t value = 0; ///< Flag (0, 1), serial day, number, value index, or mask of values.

    constexpr statement() = default;
    /// @brief A statement from its parts.
    constexpr statement(word w, value_type t, std::int64_t v) : subject{w}, type{t}, value{v} {}
    /// @brief A statement from a value: `conduct::like`.
    template <class E>
        requires std::is_enum_v<E>
    constexpr statement(E e) : statement{state(e)} {}
    friend constexpr bool operator==(statement const&, statement const&) = default;
};

/// @brief A word for something that happens on a day.
struct event_word {
    word id{};  ///< The word.
    /// @brief As one literal: it has happened by the day.
    [[nodiscard]] constexpr operator literal() const { return {id, test::holds}; }
    /// @brief In a condition: it has not happened by the day.
    [[nodiscard]] constexpr literal operator!() const { return {id, test::holds, operand_kind::none, 0, true}; }
    /// @brief In a condition: it has happened by the day.
    [[nodiscard]] constexpr operator condition() const { return literal{*this}; }
    /// @brief States that it happened, or will happen, on `d`.
    [[nodiscard]] constexpr statement operator()(date d) const { return {id, value_type::day, serial(d)}; }
};
/// @brief A word that is yes or no.
struct flag_word {
    word id{};  ///< The word.
    /// @brief As one literal: yes.
    [[nodiscard]] constexpr operator literal() const { return {id, test::holds}; }
    /// @brief In a condition: no.
    [[nodiscard]] constexpr literal operator!() const { return {id, test::holds, operand_kind::none, 0, true}; }
    /// @brief In a condition: yes.
    [[nodiscard]] constexpr operator condition() const { return literal{*this}; }
    /// @brief States yes or no.
    [[nodiscard]] constexpr statement operator()(bool yes) const { return {id, value_type::flag, yes ? 1 : 0}; }
};
/// @brief A word that is a number.
struct number_word {
    word id{};  ///< The word.
    /// @brief States the number.
    [[nodiscard]] constexpr statement operator()(int n) const { return {id, value_type::number, n}; }
};
/// @brief The end of the month of an event, as a term of a comparison.
struct month_end_of {
    word id{};  ///< The event.
};
/// @brief The end of the month of the event `w`.
[[nodiscard]] constexpr month_end_of end_of_month(event_word w) { return {w.id}; }

/// @brief A word as an entry of a list; converts from any word object.
struct word_ref {
    word id{};          ///< The word.
    bool given = false; ///< Whether there is one.
    constexpr word_ref() = default;
    /// @brief An event.
    constexpr word_ref(event_word w) : id{w.id}, given{true} {}
    /// @brief A flag.
    constexpr word_ref(flag_word w) : id{w.id}, given{true} {}
    /// @brief Whether there is one.
    [[nodiscard]] constexpr explicit operator bool() const noexcept { return given; }
};

namespace detail {
constexpr std::uint64_t day_operand(date d) { return static_cast<std::uint64_t>(static_cast<std::int64_t>(serial(d))); }
}  // namespace detail

/// @brief In a condition: earlier or less than the number.
[[nodiscard]] constexpr literal operator<(number_word w, int n) {
    return {w.id, test::less, operand_kind::number, static_cast<std::uint64_t>(n)};
}
/// @brief In a condition: earlier or less than the other day.
[[nodiscard]] constexpr literal operator<(event_word a, event_word b) {
    return {a.id, test::less, operand_kind::of_word, static_cast<std::uint64_t>(b.id)};
}
/// @brief In a condition: earlier or less than the day.
[[nodiscard]] constexpr literal operator<(event_word a, date d) {
    return {a.id, test::less, operand_kind::day, detail::day_operand(d)};
}
/// @brief In a condition: earlier or less than the end of the month.
[[nodiscard]] constexpr literal operator<(event_word a, month_end_of b) {
    return {a.id, test::less, operand_kind::month_end_of, static_cast<std::uint64_t>(b.id)};
}
/// @brief In a condition: not later or more than the number.
[[nodiscard]] constexpr literal operator<=(number_word w, int n) {
    return {w.id, test::less_equal, operand_kind::number, static_cast<std::uint64_t>(n)};
}
/// @brief In a condition: not later or more than the other day.
[[nodiscard]] constexpr literal operator<=(event_word a, event_word b) {
    return {a.id, test::less_equal, operand_kind::of_word, static_cast<std::uint64_t>(b.id)};
}
/// @brief In a condition: not later or more than the day.
[[nodiscard]] constexpr literal operator<=(event_word a, date d) {
    return {a.id, test::less_equal, operand_kind::day, detail::day_operand(d)};
}
/// @brief In a condition: not later or more than the end of the month.
[[nodiscard]] constexpr literal operator<=(event_word a, month_end_of b) {
    return {a.id, test::less_equal, operand_kind::month_end_of, static_cast<std::uint64_t>(b.id)};
}
/// @brief In a condition: the same as the number.
[[nodiscard]] constexpr literal operator==(number_word w, int n) {
    return {w.id, test::equal, operand_kind::number, static_cast<std::uint64_t>(n)};
}
/// @brief In a condition: the same as the other day.
[[nodiscard]] constexpr literal operator==(event_word a, event_word b) {
    return {a.id, test::equal, operand_kind::of_word, static_cast<std::uint64_t>(b.id)};
}
/// @brief In a condition: the same as the day.
[[nodiscard]] constexpr literal operator==(event_word a, date d) {
    return {a.id, test::equal, operand_kind::day, detail::day_operand(d)};
}
/// @brief In a condition: the same as the end of the month.
[[nodiscard]] constexpr literal operator==(event_word a, month_end_of b) {
    return {a.id, test::equal, operand_kind::month_end_of, static_cast<std::uint64_t>(b.id)};
}
/// @brief In a condition: not earlier or less than the number.
[[nodiscard]] constexpr literal operator>=(number_word w, int n) {
    return {w.id, test::greater_equal, operand_kind::number, static_cast<std::uint64_t>(n)};
}
/// @brief In a condition: not earlier or less than the other day.
[[nodiscard]] constexpr literal operator>=(event_word a, event_word b) {
    return {a.id, test::greater_equal, operand_kind::of_word, static_cast<std::uint64_t>(b.id)};
}
/// @brief In a condition: not earlier or less than the day.
[[nodiscard]] constexpr literal operator>=(event_word a, date d) {
    return {a.id, test::greater_equal, operand_kind::day, detail::day_operand(d)};
}
/// @brief In a condition: not earlier or less than the end of the month.
[[nodiscard]] constexpr literal operator>=(event_word a, month_end_of b) {
    return {a.id, test::greater_equal, operand_kind::month_end_of, static_cast<std::uint64_t>(b.id)};
}
/// @brief In a condition: later or more than the number.
[[nodiscard]] constexpr literal operator>(number_word w, int n) {
    return {w.id, test::greater, operand_kind::number, static_cast<std::uint64_t>(n)};
}
/// @brief In a condition: later or more than the other day.
[[nodiscard]] constexpr literal operator>(event_word a, event_word b) {
    return {a.id, test::greater, operand_kind::of_word, static_cast<std::uint64_t>(b.id)};
}
/// @brief In a condition: later or more than the day.
[[nodiscard]] constexpr literal operator>(event_word a, date d) {
    return {a.id, test::greater, operand_kind::day, detail::day_operand(d)};
}
/// @brief In a condition: later or more than the end of the month.
[[nodiscard]] constexpr literal operator>(event_word a, month_end_of b) {
    return {a.id, test::greater, operand_kind::month_end_of, static_cast<std::uint64_t>(b.id)};
}

/// @brief A set of values of the scoped enumeration `E`.
template <class E>
struct values {
    std::uint64_t mask = 0;  ///< One bit a value.
    /// @brief As one literal: the value is one of these.
    [[nodiscard]] constexpr operator literal() const { return {word_of(E{}), test::one_of, operand_kind::mask, mask}; }
    /// @brief In a condition: the value is none of these.
    [[nodiscard]] constexpr literal operator!() const {
        return {word_of(E{}), test::one_of, operand_kind::mask, mask, true};
    }
    /// @brief In a condition: the value is one of these.
    [[nodiscard]] constexpr operator condition() const { return literal{*this}; }
    /// @brief States these values, for a word that can hold several.
    [[nodiscard]] constexpr operator statement() const
        requires(type_of(E{}) == value_type::several)
    {
        return {word_of(E{}), value_type::several, static_cast<std::int64_t>(mask)};
    }
};

// --- Events

inline constexpr event_word party_card_issued{word::party_card_issued};  ///< A party issues a membership card bearing the person's name.
inline constexpr event_word became_party_member{word::became_party_member};  ///< The person becomes member or officer of a party: on the day of the card, unless authentic proof shows another day.
inline constexpr event_word party_membership_proven{word::party_membership_proven};  ///< Authentic proof of the membership is in the authority's hands.
inline constexpr event_word party_tie_proven{word::party_tie_proven};  ///< It is proven that the person supports or is tied to a party, without being a member.
inline constexpr event_word first_approach{word::first_approach};  ///< The person contacts a party or the community for the first time about being nominated.
inline constexpr event_word wish_to_approach{word::wish_to_approach};  ///< The person says that such a contact is planned, but nothing has taken place so far.
inline constexpr event_word candidacy_reported{word::candidacy_reported};  ///< A written report of the candidacy goes to the appointing authority.
inline constexpr event_word irrevocable_statement_filed{word::irrevocable_statement_filed};  ///< The election body is handed a statement of resignation that cannot be withdrawn.
inline constexpr event_word list_filed{word::list_filed};  ///< The list on which the person is named is filed by the party.
inline constexpr event_word registered_as_candidate{word::registered_as_candidate};  ///< The person is registered as prospective candidate, by the filing of the list, the registration of the pair or an own registration.
inline constexpr event_word pair_registered{word::pair_registered};  ///< The election body receives the registration of the pair.
inline constexpr event_word entered_dcs{word::entered_dcs};  ///< The name is put on the provisional list (DCS).
inline constexpr event_word found_not_eligible{word::found_not_eligible};  ///< The election body declares that the name is not eligible (TMS).
inline constexpr event_word dcs_decision{word::dcs_decision};  ///< The decision on the provisional list (DCS) that affects the name is made.
inline constexpr event_word public_objection_filed{word::public_objection_filed};  ///< Somebody from the public files an objection to a name.
inline constexpr event_word claim_filed{word::claim_filed};  ///< The decision on the list is contested by a claim filed with Bawaslu.
inline constexpr event_word bawaslu_ruling{word::bawaslu_ruling};  ///< Bawaslu gives a ruling in the name's favour.
inline constexpr event_word reentered_dcs{word::reentered_dcs};  ///< The name is put back by the election body.
inline constexpr event_word name_leaves_list{word::name_leaves_list};  ///< Ahead of the final list a name goes off the list because the party drops it or it is replaced, moved or withdrawn.
inline constexpr event_word listed_for_other_party{word::listed_for_other_party};  ///< The name stands on a different party's list.
inline constexpr event_word candidacy_ended{word::candidacy_ended};  ///< The candidacy stops before determination, for want of a ticket, for lack of eligibility or by withdrawal.
inline constexpr event_word determined_as_candidate{word::determined_as_candidate};  ///< The person becomes a determined candidate through the final list or the decision on pairs.
inline constexpr event_word struck_from_dct{word::struck_from_dct};  ///< The name is removed from the final list (DCT).
inline constexpr event_word plan_to_stand{word::plan_to_stand};  ///< The person says that he or she plans to stand, while nothing has been registered.
inline constexpr event_word letter_with_kpu{word::letter_with_kpu};  ///< The election body has the letter of resignation.
inline constexpr event_word receipt_issued{word::receipt_issued};  ///< The official in charge gives out the receipt of the letter.
inline constexpr event_word receipt_with_kpu{word::receipt_with_kpu};  ///< The election body has the receipt.
inline constexpr event_word in_process_statement_with_kpu{word::in_process_statement_with_kpu};  ///< The election body has the statement that the resignation is being processed.
inline constexpr event_word decree_with_kpu{word::decree_with_kpu};  ///< The election body has the decree of dismissal or pension.
inline constexpr event_word stamped_statement_with_kpu{word::stamped_statement_with_kpu};  ///< The election body has the stamped statement that the candidate is not to blame for the delay.
inline constexpr event_word party_card_with_kpu{word::party_card_with_kpu};  ///< The election body has the party card.
inline constexpr event_word appointed{word::appointed};  ///< The person is appointed civil servant, or the contract of service starts.
inline constexpr event_word appointment_in_process{word::appointment_in_process};  ///< The file for the appointment is open while the decree is still to come.
inline constexpr event_word resignation_submitted{word::resignation_submitted};  ///< The resignation letter goes to the appointing authority or superior; whether the date on the letter, the receipt or the registration counts is not stated.
inline constexpr event_word request_received{word::request_received};  ///< A plain request on the person's own wish is received.
inline constexpr event_word own_request_decided{word::own_request_decided};  ///< The authority decides to grant, postpone or refuse the request.
inline constexpr event_word deemed_grant{word::deemed_grant};  ///< Because nobody answers, the request is treated as granted.
inline constexpr event_word superior_opinion_given{word::superior_opinion_given};  ///< The opinion of the superior on the resignation is given.
inline constexpr event_word discharge_proposal_received{word::discharge_proposal_received};  ///< The authority that decides receives the proposal to discharge.
inline constexpr event_word discharge_decree_issued{word::discharge_decree_issued};  ///< The decree of discharge comes out.
inline constexpr event_word discharge_effective{word::discharge_effective};  ///< This is the day from which the discharge is counted.
inline constexpr event_word left_without_grant{word::left_without_grant};  ///< A PPPK goes even though the request was put off.
inline constexpr event_word pay_received{word::pay_received};  ///< The person gets pay.
inline constexpr event_word appointed_to_state_office{word::appointed_to_state_office};  ///< The person is appointed, not elected, to one of the listed state offices.
inline constexpr event_word state_office_ended{word::state_office_ended};  ///< The time in the state office is over.
inline constexpr event_word placed{word::placed};  ///< The person is given a post in the own agency or in another one.
inline constexpr event_word reactivated{word::reactivated};  ///< The decree that reactivates the person is given.
inline constexpr event_word service_ended{word::service_ended};  ///< The service or the contract is over, whatever the ground.
inline constexpr event_word contract_start{word::contract_start};  ///< The term of a contract starts.
inline constexpr event_word contract_ended{word::contract_ended};  ///< A contract is over.
inline constexpr event_word non_asn_hired{word::non_asn_hired};  ///< A new non-ASN worker is taken on by an agency.
inline constexpr event_word officials_replaced{word::officials_replaced};  ///< Officials are replaced by the regional head.
inline constexpr event_word minister_consent{word::minister_consent};  ///< The minister agrees in writing that officials may be replaced.
inline constexpr event_word replacement_decree_issued{word::replacement_decree_issued};  ///< The decree naming a replacement for an acting head is issued.
inline constexpr event_word cltn_requested{word::cltn_requested};  ///< The person files a request for CLTN.
inline constexpr event_word cltn_consideration_given{word::cltn_consideration_given};  ///< BKN gives its approval or its technical consideration.
inline constexpr event_word cltn_granted{word::cltn_granted};  ///< The CLTN decree is issued.
inline constexpr event_word cltn_start{word::cltn_start};  ///< This is the day on which CLTN begins.
inline constexpr event_word cltn_end{word::cltn_end};  ///< This is the day on which CLTN ends.
inline constexpr event_word cltn_extension_requested{word::cltn_extension_requested};  ///< The person asks that CLTN be extended.
inline constexpr event_word cltn_extended{word::cltn_extended};  ///< The extension is given.
inline constexpr event_word recall_ordered{word::recall_ordered};  ///< The person is called back from leave by the office.
inline constexpr event_word report_back_received{word::report_back_received};  ///< The written report that CLTN is over has come in.
inline constexpr event_word reactivation_proposed{word::reactivation_proposed};  ///< The authority sends BKN the proposal to reactivate the person.
inline constexpr event_word breach_known{word::breach_known};  ///< A breach comes to the superior's knowledge in any way.
inline constexpr event_word superior_acted{word::superior_acted};  ///< The person is summoned or examined, or the matter is reported, by the superior.
inline constexpr event_word official_punished{word::official_punished};  ///< A punishment is imposed by the competent official.
inline constexpr event_word summons_letter{word::summons_letter};  ///< This is the date on the first written summons.
inline constexpr event_word second_summons_letter{word::second_summons_letter};  ///< This is the date on the second written summons.
inline constexpr event_word examination_day{word::examination_day};  ///< This is the day fixed for examining the person.
inline constexpr event_word missed_examination{word::missed_examination};  ///< On the day fixed the person stays away.
inline constexpr event_word examination_held{word::examination_held};  ///< The examination takes place and its minutes are drawn up.
inline constexpr event_word council_recommended{word::council_recommended};  ///< The recommendation of the ethics council is given.
inline constexpr event_word decision_made{word::decision_made};  ///< The punishment is decided.
inline constexpr event_word decision_dated{word::decision_dated};  ///< This is the date written on the decision.
inline constexpr event_word decision_announced{word::decision_announced};  ///< The person is told of the decision.
inline constexpr event_word decision_received{word::decision_received};  ///< The person receives the decision.
inline constexpr event_word decision_arrived_by_post{word::decision_arrived_by_post};  ///< The post brings the decision to the address.
inline constexpr event_word decision_delivered{word::decision_delivered};  ///< The decision is given to the person in a closed session.
inline constexpr event_word absence_at_delivery{word::absence_at_delivery};  ///< When the decision is due to be handed over, the person is not there.
inline constexpr event_word decision_sent{word::decision_sent};  ///< The decision goes to the person's last known address.
inline constexpr event_word decision_effective{word::decision_effective};  ///< The decision begins to have effect.
inline constexpr event_word punishment_ended{word::punishment_ended};  ///< The term of the punishment has run out.
inline constexpr event_word objection_filed{word::objection_filed};  ///< The person files an objection.
inline constexpr event_word objection_received{word::objection_received};  ///< The objection comes in.
inline constexpr event_word objection_decided{word::objection_decided};  ///< A decision on the objection is given.
inline constexpr event_word appeal_filed{word::appeal_filed};  ///< An administrative appeal is lodged with the board.
inline constexpr event_word appeal_received{word::appeal_received};  ///< The board receives the appeal.
inline constexpr event_word appeal_copy_received{word::appeal_copy_received};  ///< The authority gets the copy of the appeal meant for it.
inline constexpr event_word appeal_answered{word::appeal_answered};  ///< The authority gives its answer to the appeal.
inline constexpr event_word appeal_decided{word::appeal_decided};  ///< The board gives its decision.
inline constexpr event_word remedy_decision_received{word::remedy_decision_received};  ///< The person receives the decision on the administrative remedy.
inline constexpr event_word wrong_official_addressed{word::wrong_official_addressed};  ///< The person files the remedy with an official who is not the right one.
inline constexpr event_word suit_filed{word::suit_filed};  ///< A suit is brought before the administrative court.
inline constexpr event_word violation_known{word::violation_known};  ///< The violation comes to light or is found.
inline constexpr event_word supervision_result{word::supervision_result};  ///< The outcome of supervision is put on record.
inline constexpr event_word finding_fixed{word::finding_fixed};  ///< The result is set down as a finding.
inline constexpr event_word report_filed{word::report_filed};  ///< Somebody files a report.
inline constexpr event_word report_after_desk_hours{word::report_after_desk_hours};  ///< The report is handed in once desk hours are over.
inline constexpr event_word report_received{word::report_received};  ///< The report comes in.
inline constexpr event_word report_registered{word::report_registered};  ///< The report is entered in the register.
inline constexpr event_word initial_study_done{word::initial_study_done};  ///< The initial study is completed.
inline constexpr event_word report_decided{word::report_decided};  ///< The report is acted upon or decided.
inline constexpr event_word declared_alleged_crime{word::declared_alleged_crime};  ///< Bawaslu states that there is an alleged election crime.
inline constexpr event_word forwarded_to_police{word::forwarded_to_police};  ///< The alleged crime is passed on to the police.
inline constexpr event_word police_file_opened{word::police_file_opened};  ///< The police open a file.
inline constexpr event_word investigation_finished{word::investigation_finished};  ///< The investigation of the police is completed.
inline constexpr event_word case_entered{word::case_entered};  ///< The case is put into the shared system (SBT).
inline constexpr event_word checked_by_satgas{word::checked_by_satgas};  ///< The case has been checked by the task force.
inline constexpr event_word validated_by_bawaslu{word::validated_by_bawaslu};  ///< The case has been studied and validated by Bawaslu.
inline constexpr event_word recommendation_received{word::recommendation_received};  ///< The recommendation reaches the appointing authority.
inline constexpr event_word recommendation_followed{word::recommendation_followed};  ///< The appointing authority acts on the recommendation.
inline constexpr event_word minister_reprimand{word::minister_reprimand};  ///< The regional head is reprimanded by the minister for not acting on it.
inline constexpr event_word law_in_force{word::law_in_force};  ///< The instrument that the rule in question concerns begins to apply.
inline constexpr event_word ruling_read{word::ruling_read};  ///< The ruling that the rule in question concerns is read out by the court.
inline constexpr event_word duty_of_lawmaker_met{word::duty_of_lawmaker_met};  ///< What the rule in question asks for has been done by the lawmaker or agency.
inline constexpr event_word fixed_day{word::fixed_day};  ///< This is a day that the rule in question fixes itself.
inline constexpr event_word repeat_vote_held{word::repeat_vote_held};  ///< The repeat vote takes place.
// --- Facts about the person

/// @brief These are all capacities that the person has on the day; there can be several, such as a PNS serving as acting head.
/// `candidate` is no employment: it marks whoever stands, so that rows that bind candidates can say so.
enum class employment : std::uint8_t {
    pns,                         ///< Permanent civil servant (PNS).
    cpns,                        ///< Probationary civil servant (CPNS).
    pppk,                        ///< Contract ASN employee (PPPK).
    pppk_part_time,              ///< Part-time contract employee (PPPK paruh waktu).
    non_asn,                     ///< Non-ASN worker.
    village_head,                ///< Village head.
    village_apparatus,           ///< Village apparatus.
    tni,                         ///< Soldier (TNI).
    polri,                       ///< Police officer (Polri).
    soe_staff,                   ///< Staff of a state or regional enterprise (BUMN/BUMD).
    state_official,              ///< State official.
    regional_official,           ///< Regional official.
    regional_head,               ///< Regional head.
    acting_head,                 ///< Acting regional head.
    organiser,                   ///< Election organiser (KPU, Bawaslu, DKPP).
    legislator,                  ///< Member of DPR, DPD or DPRD.
    other,                       ///< Other capacity.
    candidate,                   ///< Candidate.
};
/// @brief The word whose values these are.
[[nodiscard]] constexpr word word_of(employment) noexcept { return word::employment; }
/// @brief Whether the word holds one value or several.
[[nodiscard]] constexpr value_type type_of(employment) noexcept { return value_type::several; }
/// @brief The names of the values of @ref employment.
inline constexpr std::string_view employment_names[] = {"pns", "cpns", "pppk", "pppk_part_time", "non_asn", "village_head", "village_apparatus", "tni", "polri", "soe_staff", "state_official", "regional_official", "regional_head", "acting_head", "organiser", "legislator", "other", "candidate"};

inline constexpr flag_word in_service{word::in_service};  ///< On the day the person has a post or contract of the state: he or she was appointed, and no discharge, retirement or end of contract has taken effect.
/// @brief This is the class to which the person's post belongs.
enum class post : std::uint8_t {
    jpt_utama,                   ///< Highest leadership post (JPT utama).
    jpt_madya,                   ///< Middle leadership post (JPT madya).
    jpt_pratama,                 ///< Junior leadership post (JPT pratama).
    administrator,               ///< Administrator post.
    pengawas,                    ///< Supervisor post (pengawas).
    pelaksana,                   ///< Ordinary post (pelaksana).
    functional,                  ///< Functional post.
    functional_ahli_utama,       ///< Functional post, top expert grade (ahli utama).
};
/// @brief The word whose values these are.
[[nodiscard]] constexpr word word_of(post) noexcept { return word::post; }
/// @brief Whether the word holds one value or several.
[[nodiscard]] constexpr value_type type_of(post) noexcept { return value_type::one; }
/// @brief The names of the values of @ref post.
inline constexpr std::string_view post_names[] = {"jpt_utama", "jpt_madya", "jpt_pratama", "administrator", "pengawas", "pelaksana", "functional", "functional_ahli_utama"};

inline constexpr number_word levels_below_punisher{word::levels_below_punisher};  ///< This is how many steps the person is below the punishing official: 0 where the appointing authority itself decides, 1 or 2 for officials below.
inline constexpr flag_word heads_appointing_authority{word::heads_appointing_authority};  ///< The person himself or herself is an agency's appointing authority (PPK).
/// @brief This is the level of government to which the employing agency belongs.
enum class agency_level : std::uint8_t {
    central,                     ///< Central agency.
    province,                    ///< Province.
    regency_city,                ///< Regency or city.
    village,                     ///< Village.
};
/// @brief The word whose values these are.
[[nodiscard]] constexpr word word_of(agency_level) noexcept { return word::agency_level; }
/// @brief Whether the word holds one value or several.
[[nodiscard]] constexpr value_type type_of(agency_level) noexcept { return value_type::one; }
/// @brief The names of the values of @ref agency_level.
inline constexpr std::string_view agency_level_names[] = {"central", "province", "regency_city", "village"};

inline constexpr flag_word asn_official{word::asn_official};  ///< The person's office carries power of decision (pejabat ASN), which the criminal articles require; a teacher who has no office does not count.
/// @brief This says if the person is the secretary of a region.
enum class regional_secretary : std::uint8_t {
    no,                          ///< Not a regional secretary.
    province,                    ///< Provincial secretary.
    regency_city,                ///< Regency or city secretary.
};
/// @brief The word whose values these are.
[[nodiscard]] constexpr word word_of(regional_secretary) noexcept { return word::regional_secretary; }
/// @brief Whether the word holds one value or several.
[[nodiscard]] constexpr value_type type_of(regional_secretary) noexcept { return value_type::one; }
/// @brief The names of the values of @ref regional_secretary.
inline constexpr std::string_view regional_secretary_names[] = {"no", "province", "regency_city"};

inline constexpr number_word unbroken_service_years{word::unbroken_service_years};  ///< These are the full years of uninterrupted service as PNS on the day; nowhere is it stated if probation counts.
inline constexpr number_word service_years{word::service_years};  ///< These are the full years of service taken together.
inline constexpr number_word age_years{word::age_years};  ///< This is the person's age on the day, counted in full years.
inline constexpr event_word retirement_date{word::retirement_date};  ///< This is the day when the person reaches retirement age.
inline constexpr flag_word bans_politics_clause{word::bans_politics_clause};  ///< Practical politics are forbidden by the contract worker's work agreement.
inline constexpr flag_word paid_by_state_budget{word::paid_by_state_budget};  ///< The person's pay comes from the state budget or a regional budget.
inline constexpr number_word contract_done_percent{word::contract_done_percent};  ///< This is the percentage of the contract time already passed.
inline constexpr number_word target_done_percent{word::target_done_percent};  ///< This is the percentage of the performance target already reached.
/// @brief This says if the spouse is standing and what stage has been reached on the day.
enum class spouse_stage : std::uint8_t {
    none,                        ///< Spouse does not stand.
    bakal_calon,                 ///< Spouse is a prospective candidate (bakal calon).
    calon,                       ///< Spouse is a determined candidate (calon).
};
/// @brief The word whose values these are.
[[nodiscard]] constexpr word word_of(spouse_stage) noexcept { return word::spouse_stage; }
/// @brief Whether the word holds one value or several.
[[nodiscard]] constexpr value_type type_of(spouse_stage) noexcept { return value_type::one; }
/// @brief The names of the values of @ref spouse_stage.
inline constexpr std::string_view spouse_stage_names[] = {"none", "bakal_calon", "calon"};

/// @brief This is the ground given by the resignation letter itself.
enum class letter_ground : std::uint8_t {
    candidacy,                   ///< Candidacy.
    party,                       ///< Party membership.
    own_request,                 ///< Own request.
};
/// @brief The word whose values these are.
[[nodiscard]] constexpr word word_of(letter_ground) noexcept { return word::letter_ground; }
/// @brief Whether the word holds one value or several.
[[nodiscard]] constexpr value_type type_of(letter_ground) noexcept { return value_type::one; }
/// @brief The names of the values of @ref letter_ground.
inline constexpr std::string_view letter_ground_names[] = {"candidacy", "party", "own_request"};

/// @brief This is the listed ground on which a plain own request may be refused.
enum class own_request_obstacle : std::uint8_t {
    none,                        ///< No obstacle.
    on_trial,                    ///< On trial.
    service_obligation,          ///< Bound by a service obligation.
    discipline_examination,      ///< Under discipline examination.
    appeal_against_discharge,    ///< Appealing against a discharge.
    serving_punishment,          ///< Serving a punishment.
    other_ground_of_authority,   ///< Another ground of the appointing authority.
};
/// @brief The word whose values these are.
[[nodiscard]] constexpr word word_of(own_request_obstacle) noexcept { return word::own_request_obstacle; }
/// @brief Whether the word holds one value or several.
[[nodiscard]] constexpr value_type type_of(own_request_obstacle) noexcept { return value_type::one; }
/// @brief The names of the values of @ref own_request_obstacle.
inline constexpr std::string_view own_request_obstacle_names[] = {"none", "on_trial", "service_obligation", "discipline_examination", "appeal_against_discharge", "serving_punishment", "other_ground_of_authority"};

inline constexpr flag_word still_needed{word::still_needed};  ///< The person is still needed by the agency.
inline constexpr flag_word handover_difficult{word::handover_difficult};  ///< It is hard to hand over the duties.
inline constexpr flag_word vacancy{word::vacancy};  ///< The own agency has a vacant post for the person.
/// @brief This is the reason stated in the request for unpaid leave; 'ordinary' stands for one of the six that are listed.
enum class cltn_reason : std::uint8_t {
    ordinary,                    ///< Ordinary reason (one of the six listed).
    approach_party,              ///< Approaching a party.
    approach_community,          ///< Approaching the community.
    spouse_candidate,            ///< Accompanying a spouse who stands.
    childbirth,                  ///< Childbirth.
    other_personal_and_pressing, ///< Other personal and pressing reason.
};
/// @brief The word whose values these are.
[[nodiscard]] constexpr word word_of(cltn_reason) noexcept { return word::cltn_reason; }
/// @brief Whether the word holds one value or several.
[[nodiscard]] constexpr value_type type_of(cltn_reason) noexcept { return value_type::one; }
/// @brief The names of the values of @ref cltn_reason.
inline constexpr std::string_view cltn_reason_names[] = {"ordinary", "approach_party", "approach_community", "spouse_candidate", "childbirth", "other_personal_and_pressing"};

inline constexpr flag_word on_cltn{word::on_cltn};  ///< On the day a CLTN decree applies: the first day of the leave has come, its last day has not passed and the person has not returned.
inline constexpr flag_word stands_in_own_region{word::stands_in_own_region};  ///< A regional head in office stands anew in his own region.
/// @brief This is the unit where the person works; the five-day week is the rule only in ordinary units.
enum class unit_kind : std::uint8_t {
    ordinary,                    ///< Ordinary unit.
    operational_support,         ///< Operational support unit.
    direct_public_service,       ///< Direct public service unit.
    abroad,                      ///< Unit abroad.
};
/// @brief The word whose values these are.
[[nodiscard]] constexpr word word_of(unit_kind) noexcept { return word::unit_kind; }
/// @brief Whether the word holds one value or several.
[[nodiscard]] constexpr value_type type_of(unit_kind) noexcept { return value_type::one; }
/// @brief The names of the values of @ref unit_kind.
inline constexpr std::string_view unit_kind_names[] = {"ordinary", "operational_support", "direct_public_service", "abroad"};

inline constexpr number_word office_week_days{word::office_week_days};  ///< This is the number of days in the office week, either 5 or 6.
// --- Facts about the contest

/// @brief This is what kind of contest it is.
enum class contest : std::uint8_t {
    dpr,                         ///< DPR election.
    dprd,                        ///< DPRD election.
    dpd,                         ///< DPD election.
    president,                   ///< Presidential election.
    pilkada,                     ///< Regional head election (Pilkada).
};
/// @brief The word whose values these are.
[[nodiscard]] constexpr word word_of(contest) noexcept { return word::contest; }
/// @brief Whether the word holds one value or several.
[[nodiscard]] constexpr value_type type_of(contest) noexcept { return value_type::one; }
/// @brief The names of the values of @ref contest.
inline constexpr std::string_view contest_names[] = {"dpr", "dprd", "dpd", "president", "pilkada"};

/// @brief This is the round of the contest; ordered repeat votes (PSU) count with the round from which they come.
enum class cycle : std::uint8_t {
    pilkada_2015,                ///< Pilkada 2015.
    pilkada_2017,                ///< Pilkada 2017.
    pilkada_2018,                ///< Pilkada 2018.
    pemilu_2019,                 ///< Pemilu 2019.
    pilkada_2020,                ///< Pilkada 2020.
    pemilu_2024,                 ///< Pemilu 2024.
    pilkada_2024,                ///< Pilkada 2024.
    pilkada_ulang_2025,          ///< Repeat Pilkada 2025.
    pemilu_2029,                 ///< Pemilu 2029.
    pemilu_daerah_2031,          ///< Regional election 2031.
};
/// @brief The word whose values these are.
[[nodiscard]] constexpr word word_of(cycle) noexcept { return word::cycle; }
/// @brief Whether the word holds one value or several.
[[nodiscard]] constexpr value_type type_of(cycle) noexcept { return value_type::one; }
/// @brief The names of the values of @ref cycle.
inline constexpr std::string_view cycle_names[] = {"pilkada_2015", "pilkada_2017", "pilkada_2018", "pemilu_2019", "pilkada_2020", "pemilu_2024", "pilkada_2024", "pilkada_ulang_2025", "pemilu_2029", "pemilu_daerah_2031"};

inline constexpr event_word first_stage{word::first_stage};  ///< The contest enters its first stage.
inline constexpr event_word registration_open{word::registration_open};  ///< This is the day on which registration opens.
inline constexpr event_word registration_close{word::registration_close};  ///< This is the day on which registration closes.
inline constexpr event_word document_correction_end{word::document_correction_end};  ///< Papers can be corrected up to this day.
inline constexpr event_word requirement_check_end{word::requirement_check_end};  ///< The check of requirements runs up to this day.
/// @brief This is the window for changing names in the list that is open on the day.
enum class list_change_window : std::uint8_t {
    closed,                      ///< No window open.
    correction,                  ///< Correction of papers.
    dcs_draft_scrutiny,          ///< Scrutiny of the draft DCS.
    after_public_input,          ///< After public input.
    dct_draft_scrutiny,          ///< Scrutiny of the draft DCT.
};
/// @brief The word whose values these are.
[[nodiscard]] constexpr word word_of(list_change_window) noexcept { return word::list_change_window; }
/// @brief Whether the word holds one value or several.
[[nodiscard]] constexpr value_type type_of(list_change_window) noexcept { return value_type::one; }
/// @brief The names of the values of @ref list_change_window.
inline constexpr std::string_view list_change_window_names[] = {"closed", "correction", "dcs_draft_scrutiny", "after_public_input", "dct_draft_scrutiny"};

inline constexpr event_word dcs_draft_scrutiny_end{word::dcs_draft_scrutiny_end};  ///< The scrutiny of the draft provisional list (DCS) ends.
inline constexpr event_word dcs_determined{word::dcs_determined};  ///< The provisional list (DCS) is determined.
inline constexpr event_word dcs_announced{word::dcs_announced};  ///< The provisional list (DCS) is announced.
inline constexpr event_word dct_scrutiny_end{word::dct_scrutiny_end};  ///< The scrutiny of the draft final list (DCT) ends.
inline constexpr event_word dct_determined{word::dct_determined};  ///< The final list (DCT) is determined.
inline constexpr event_word dct_announced{word::dct_announced};  ///< The final list (DCT) is announced.
inline constexpr event_word pair_determined{word::pair_determined};  ///< The election body determines the pairs.
inline constexpr event_word ballots_printed{word::ballots_printed};  ///< The ballots have been printed.
inline constexpr event_word campaign_start{word::campaign_start};  ///< This is the day on which the campaign begins.
inline constexpr event_word campaign_end{word::campaign_end};  ///< This is the day on which the campaign ends.
inline constexpr flag_word campaign_running{word::campaign_running};  ///< The day falls within the campaign, its first and last day included.
inline constexpr event_word voting_day{word::voting_day};  ///< This is the day on which the vote is held.
inline constexpr flag_word in_quiet_or_count{word::in_quiet_or_count};  ///< The day is part of the quiet period, the voting day or the count.
inline constexpr event_word repeat_vote_ordered{word::repeat_vote_ordered};  ///< A repeat vote in the region is ordered by the court.
inline constexpr event_word national_swearing_in{word::national_swearing_in};  ///< The President and the members of DPR and DPD are sworn in after the 2029 election.
/// @brief This is the level at which the list is published.
enum class list_level : std::uint8_t {
    national,                    ///< National.
    province,                    ///< Province.
    regency_city,                ///< Regency or city.
};
/// @brief The word whose values these are.
[[nodiscard]] constexpr word word_of(list_level) noexcept { return word::list_level; }
/// @brief Whether the word holds one value or several.
[[nodiscard]] constexpr value_type type_of(list_level) noexcept { return value_type::one; }
/// @brief The names of the values of @ref list_level.
inline constexpr std::string_view list_level_names[] = {"national", "province", "regency_city"};

// --- Facts about the conduct

/// @brief This is what the person did.
enum class conduct : std::uint8_t {
    display_material,            ///< Putting up display material.
    online_campaign,             ///< Campaigning on social or online media.
    attend_declaration,          ///< Attending a declaration.
    attend_campaign,             ///< Attending a campaign.
    post,                        ///< Posting.
    comment,                     ///< Commenting.
    share,                       ///< Sharing.
    like,                        ///< Liking.
    join_group,                  ///< Joining a group.
    follow_account,              ///< Following an account.
    publish_photo,               ///< Publishing a photograph.
    campaign_activity,           ///< Taking part in campaign activity.
    follow_spouse_campaign,      ///< Following the campaign of one's spouse.
    accompany_registration,      ///< Accompanying the registration.
    approach_party,              ///< Approaching a party.
    approach_community,          ///< Approaching the community.
    self_declare,                ///< Declaring oneself as candidate.
    speak_at_event,              ///< Speaking at an event.
    meeting,                     ///< Holding a meeting.
    invitation,                  ///< Inviting to join.
    appeal,                      ///< Appealing to others.
    call,                        ///< Calling on others.
    gift,                        ///< Giving goods.
    decision_or_act,             ///< Making a decision or taking an act.
    campaign_participant,        ///< Being a campaign participant.
    campaign_executor,           ///< Being a campaign executor.
    team_member,                 ///< Being a member of a campaign or winning team.
    expert_team,                 ///< Being in an expert team.
    consultant,                  ///< Being a consultant.
    donor,                       ///< Being a donor.
    fundraiser,                  ///< Raising funds.
    support_letter,              ///< Giving a support letter.
    collect_identity_cards,      ///< Collecting copies of identity cards.
    sign_support_list,           ///< Signing a support list.
    involved_by_pair,            ///< Being involved by a candidate pair.
    disturb_campaign,            ///< Disturbing a campaign.
    campaign_off_schedule,       ///< Campaigning outside the schedule.
    involve_listed_person,       ///< Involving a person who may not be involved.
    misuse_power_or_programme,   ///< Misusing power or a programme.
    vote,                        ///< Voting.
    read_candidate_information,  ///< Reading information on candidates.
    other,                       ///< Other conduct.
};
/// @brief The word whose values these are.
[[nodiscard]] constexpr word word_of(conduct) noexcept { return word::conduct; }
/// @brief Whether the word holds one value or several.
[[nodiscard]] constexpr value_type type_of(conduct) noexcept { return value_type::one; }
/// @brief The names of the values of @ref conduct.
inline constexpr std::string_view conduct_names[] = {"display_material", "online_campaign", "attend_declaration", "attend_campaign", "post", "comment", "share", "like", "join_group", "follow_account", "publish_photo", "campaign_activity", "follow_spouse_campaign", "accompany_registration", "approach_party", "approach_community", "self_declare", "speak_at_event", "meeting", "invitation", "appeal", "call", "gift", "decision_or_act", "campaign_participant", "campaign_executor", "team_member", "expert_team", "consultant", "donor", "fundraiser", "support_letter", "collect_identity_cards", "sign_support_list", "involved_by_pair", "disturb_campaign", "campaign_off_schedule", "involve_listed_person", "misuse_power_or_programme", "vote", "read_candidate_information", "other"};

/// @brief This is who benefits from the conduct; a supported person is a prospective candidate before the day of determination and a candidate from that day on (that day included, by derivation).
enum class favours : std::uint8_t {
    none,                        ///< Nobody.
    bakal_calon,                 ///< A prospective candidate (bakal calon).
    calon,                       ///< A determined candidate (calon).
    party,                       ///< A political party.
    own_candidacy,               ///< The person's own candidacy.
};
/// @brief The word whose values these are.
[[nodiscard]] constexpr word word_of(favours) noexcept { return word::favours; }
/// @brief Whether the word holds one value or several.
[[nodiscard]] constexpr value_type type_of(favours) noexcept { return value_type::one; }
/// @brief The names of the values of @ref favours.
inline constexpr std::string_view favours_names[] = {"none", "bakal_calon", "calon", "party", "own_candidacy"};

inline constexpr flag_word for_spouse{word::for_spouse};  ///< The favoured person is the husband or wife.
/// @brief This is who is harmed by the conduct.
enum class harms : std::uint8_t {
    none,                        ///< Nobody.
    bakal_calon,                 ///< A prospective candidate (bakal calon).
    calon,                       ///< A determined candidate (calon).
    party,                       ///< A political party.
};
/// @brief The word whose values these are.
[[nodiscard]] constexpr word word_of(harms) noexcept { return word::harms; }
/// @brief Whether the word holds one value or several.
[[nodiscard]] constexpr value_type type_of(harms) noexcept { return value_type::one; }
/// @brief The names of the values of @ref harms.
inline constexpr std::string_view harms_names[] = {"none", "bakal_calon", "calon", "party"};

/// @brief This is the person or thing seen in the photograph next to the person.
enum class photo_with : std::uint8_t {
    candidate,                   ///< The prospective or determined candidate.
    success_team,                ///< The success team.
    display_material,            ///< Display material.
    other,                       ///< Something else.
};
/// @brief The word whose values these are.
[[nodiscard]] constexpr word word_of(photo_with) noexcept { return word::photo_with; }
/// @brief Whether the word holds one value or several.
[[nodiscard]] constexpr value_type type_of(photo_with) noexcept { return value_type::one; }
/// @brief The names of the values of @ref photo_with.
inline constexpr std::string_view photo_with_names[] = {"candidate", "success_team", "display_material", "other"};

inline constexpr flag_word active_support{word::active_support};  ///< There are words, gestures or action of support that go beyond being present.
inline constexpr flag_word partisan_sign{word::partisan_sign};  ///< A sign of the hand or a gesture shows that the person takes sides.
/// @brief This is the pose of the hand in a photograph; a listed pose is one of the ten that are to be avoided.
enum class pose : std::uint8_t {
    none,                        ///< No pose.
    listed_pose,                 ///< One of the ten poses to be avoided.
    clenched_fist,               ///< Clenched fist.
    hand_on_chest,               ///< Hand on the chest.
    two_hand_heart,              ///< Two hands forming a heart.
    other,                       ///< Another pose.
};
/// @brief The word whose values these are.
[[nodiscard]] constexpr word word_of(pose) noexcept { return word::pose; }
/// @brief Whether the word holds one value or several.
[[nodiscard]] constexpr value_type type_of(pose) noexcept { return value_type::one; }
/// @brief The names of the values of @ref pose.
inline constexpr std::string_view pose_names[] = {"none", "listed_pose", "clenched_fist", "hand_on_chest", "two_hand_heart", "other"};

/// @brief These are the attributes that are worn or used.
enum class attributes : std::uint8_t {
    none,                        ///< No attribute.
    party,                       ///< Party attribute.
    candidate,                   ///< Candidate attribute.
    asn,                         ///< ASN attribute.
    agency,                      ///< Agency attribute.
};
/// @brief The word whose values these are.
[[nodiscard]] constexpr word word_of(attributes) noexcept { return word::attributes; }
/// @brief Whether the word holds one value or several.
[[nodiscard]] constexpr value_type type_of(attributes) noexcept { return value_type::several; }
/// @brief The names of the values of @ref attributes.
inline constexpr std::string_view attributes_names[] = {"none", "party", "candidate", "asn", "agency"};

inline constexpr flag_word state_facilities{word::state_facilities};  ///< Use is made of facilities, goods or assets of the state or the office.
inline constexpr flag_word mobilises_staff{word::mobilises_staff};  ///< The person mobilises other civil servants.
/// @brief This is the part the person has in the campaign.
enum class campaign_role : std::uint8_t {
    none,                        ///< No role.
    listener,                    ///< Listener.
    participant,                 ///< Campaign participant.
    executor,                    ///< Campaign executor.
    team,                        ///< Campaign team.
};
/// @brief The word whose values these are.
[[nodiscard]] constexpr word word_of(campaign_role) noexcept { return word::campaign_role; }
/// @brief Whether the word holds one value or several.
[[nodiscard]] constexpr value_type type_of(campaign_role) noexcept { return value_type::one; }
/// @brief The names of the values of @ref campaign_role.
inline constexpr std::string_view campaign_role_names[] = {"none", "listener", "participant", "executor", "team"};

inline constexpr flag_word in_official_duty{word::in_official_duty};  ///< The person attends on duty, as security or protocol.
inline constexpr flag_word explains_policy{word::explains_policy};  ///< In the speech the person explains government policy that is part of the own duty.
inline constexpr flag_word on_day_off{word::on_day_off};  ///< The day of the act is a weekend, a holiday or a joint-leave day of the office.
inline constexpr flag_word outside_hours{word::outside_hours};  ///< The act takes place when working hours are not running.
inline constexpr flag_word intentional{word::intentional};  ///< The person acts with intent.
/// @brief This is where the negative impact of breaching a duty is felt.
enum class impact : std::uint8_t {
    unit,                        ///< Impact on the unit.
    agency,                      ///< Impact on the agency.
    state,                       ///< Impact on the state.
};
/// @brief The word whose values these are.
[[nodiscard]] constexpr word word_of(impact) noexcept { return word::impact; }
/// @brief Whether the word holds one value or several.
[[nodiscard]] constexpr value_type type_of(impact) noexcept { return value_type::one; }
/// @brief The names of the values of @ref impact.
inline constexpr std::string_view impact_names[] = {"unit", "agency", "state"};

inline constexpr event_word conduct_day{word::conduct_day};  ///< This is the day on which the act was done.
inline constexpr flag_word independent_candidate{word::independent_candidate};  ///< The supported person has no party behind the candidacy (DPD included).
// --- Facts about the case

/// @brief This is the reason for which a name left or was changed ahead of the final list.
enum class leave_list_ground : std::uint8_t {
    public_input,                ///< Public input.
    death,                       ///< Death.
    resignation,                 ///< Resignation.
    not_eligible,                ///< Not eligible (TMS).
    party_drop,                  ///< Dropped by the party.
    moved,                       ///< Moved.
    replaced,                    ///< Replaced.
};
/// @brief The word whose values these are.
[[nodiscard]] constexpr word word_of(leave_list_ground) noexcept { return word::leave_list_ground; }
/// @brief Whether the word holds one value or several.
[[nodiscard]] constexpr value_type type_of(leave_list_ground) noexcept { return value_type::one; }
/// @brief The names of the values of @ref leave_list_ground.
inline constexpr std::string_view leave_list_ground_names[] = {"public_input", "death", "resignation", "not_eligible", "party_drop", "moved", "replaced"};

/// @brief This is the ground that is put forward for striking a name.
enum class strike_ground : std::uint8_t {
    death,                       ///< Death.
    campaign_prohibition_judgment, ///< Final judgment on a campaign prohibition.
    false_papers_judgment,       ///< Final judgment on false papers.
    eligibility_lost,            ///< Eligibility lost.
    no_decree,                   ///< No dismissal decree.
    resignation,                 ///< Resignation.
    suspect_only,                ///< Suspect status only.
};
/// @brief The word whose values these are.
[[nodiscard]] constexpr word word_of(strike_ground) noexcept { return word::strike_ground; }
/// @brief Whether the word holds one value or several.
[[nodiscard]] constexpr value_type type_of(strike_ground) noexcept { return value_type::one; }
/// @brief The names of the values of @ref strike_ground.
inline constexpr std::string_view strike_ground_names[] = {"death", "campaign_prohibition_judgment", "false_papers_judgment", "eligibility_lost", "no_decree", "resignation", "suspect_only"};

/// @brief This is what kind of case it is.
enum class case_kind : std::uint8_t {
    neutrality,                  ///< Neutrality case.
    ethics,                      ///< Ethics case.
    discipline,                  ///< Discipline case.
    dismissal,                   ///< Dismissal case.
    election_crime,              ///< Election crime.
    administrative,              ///< Administrative case.
};
/// @brief The word whose values these are.
[[nodiscard]] constexpr word word_of(case_kind) noexcept { return word::case_kind; }
/// @brief Whether the word holds one value or several.
[[nodiscard]] constexpr value_type type_of(case_kind) noexcept { return value_type::one; }
/// @brief The names of the values of @ref case_kind.
inline constexpr std::string_view case_kind_names[] = {"neutrality", "ethics", "discipline", "dismissal", "election_crime", "administrative"};

/// @brief This is how far the file has come on the day.
enum class case_state : std::uint8_t {
    fresh,                       ///< New.
    received_unprocessed,        ///< Received, not yet processed.
    processed_by_kasn,           ///< Already processed by KASN.
    alleged_crime,               ///< Alleged crime.
    not_followed,                ///< Recommendation not followed.
    wrong_punishment,            ///< Wrong punishment imposed.
};
/// @brief The word whose values these are.
[[nodiscard]] constexpr word word_of(case_state) noexcept { return word::case_state; }
/// @brief Whether the word holds one value or several.
[[nodiscard]] constexpr value_type type_of(case_state) noexcept { return value_type::one; }
/// @brief The names of the values of @ref case_state.
inline constexpr std::string_view case_state_names[] = {"new", "received_unprocessed", "processed_by_kasn", "alleged_crime", "not_followed", "wrong_punishment"};

/// @brief This is the level of punishment that is imposed or due.
enum class level : std::uint8_t {
    light,                       ///< Light.
    moderate,                    ///< Moderate.
    heavy,                       ///< Heavy.
};
/// @brief The word whose values these are.
[[nodiscard]] constexpr word word_of(level) noexcept { return word::level; }
/// @brief Whether the word holds one value or several.
[[nodiscard]] constexpr value_type type_of(level) noexcept { return value_type::one; }
/// @brief The names of the values of @ref level.
inline constexpr std::string_view level_names[] = {"light", "moderate", "heavy"};

/// @brief This is the level of punishment that may come.
enum class suspected_level : std::uint8_t {
    light,                       ///< Light.
    moderate,                    ///< Moderate.
    heavy,                       ///< Heavy.
};
/// @brief The word whose values these are.
[[nodiscard]] constexpr word word_of(suspected_level) noexcept { return word::suspected_level; }
/// @brief Whether the word holds one value or several.
[[nodiscard]] constexpr value_type type_of(suspected_level) noexcept { return value_type::one; }
/// @brief The names of the values of @ref suspected_level.
inline constexpr std::string_view suspected_level_names[] = {"light", "moderate", "heavy"};

/// @brief This is which type of punishment is imposed.
enum class punishment_type : std::uint8_t {
    oral_reprimand,              ///< Oral reprimand.
    written_reprimand,           ///< Written reprimand.
    dissatisfaction_statement,   ///< Written statement of dissatisfaction.
    allowance_cut_6,             ///< 25 percent allowance cut for 6 months.
    allowance_cut_9,             ///< 25 percent allowance cut for 9 months.
    allowance_cut_12,            ///< 25 percent allowance cut for 12 months.
    raise_delay,                 ///< Delay of the periodic raise for 1 year.
    promotion_delay,             ///< Delay of promotion for 1 year.
    rank_down_1_year,            ///< One rank lower for 1 year.
    rank_down_3_years,           ///< One rank lower for 3 years.
    post_down,                   ///< Lower post.
    post_removal,                ///< Removal from the post.
    honourable_discharge,        ///< Honourable discharge not at own request.
    dishonourable_discharge,     ///< Dishonourable discharge.
};
/// @brief The word whose values these are.
[[nodiscard]] constexpr word word_of(punishment_type) noexcept { return word::punishment_type; }
/// @brief Whether the word holds one value or several.
[[nodiscard]] constexpr value_type type_of(punishment_type) noexcept { return value_type::one; }
/// @brief The names of the values of @ref punishment_type.
inline constexpr std::string_view punishment_type_names[] = {"oral_reprimand", "written_reprimand", "dissatisfaction_statement", "allowance_cut_6", "allowance_cut_9", "allowance_cut_12", "raise_delay", "promotion_delay", "rank_down_1_year", "rank_down_3_years", "post_down", "post_removal", "honourable_discharge", "dishonourable_discharge"};

inline constexpr flag_word pay_regulation_exists{word::pay_regulation_exists};  ///< The government regulation on pay needed for the allowance cut applies.
/// @brief This is what kind of decision is attacked or carried out.
enum class decision_kind : std::uint8_t {
    moral_sanction,              ///< Moral sanction.
    punishment,                  ///< Discipline punishment.
    dismissal,                   ///< Dismissal.
    contract_termination,        ///< Termination of the work agreement.
    own_request,                 ///< Decision on an own request.
};
/// @brief The word whose values these are.
[[nodiscard]] constexpr word word_of(decision_kind) noexcept { return word::decision_kind; }
/// @brief Whether the word holds one value or several.
[[nodiscard]] constexpr value_type type_of(decision_kind) noexcept { return value_type::one; }
/// @brief The names of the values of @ref decision_kind.
inline constexpr std::string_view decision_kind_names[] = {"moral_sanction", "punishment", "dismissal", "contract_termination", "own_request"};

/// @brief This is the one who took the decision.
enum class decision_by : std::uint8_t {
    president,                   ///< President.
    appointing_authority,        ///< Appointing authority (PPK).
    official,                    ///< Official.
};
/// @brief The word whose values these are.
[[nodiscard]] constexpr word word_of(decision_by) noexcept { return word::decision_by; }
/// @brief Whether the word holds one value or several.
[[nodiscard]] constexpr value_type type_of(decision_by) noexcept { return value_type::one; }
/// @brief The names of the values of @ref decision_by.
inline constexpr std::string_view decision_by_names[] = {"president", "appointing_authority", "official"};

inline constexpr flag_word punishing_office_vacant{word::punishing_office_vacant};  ///< Nobody holds the office that punishes.
inline constexpr number_word missed_summonses{word::missed_summonses};  ///< This is the number of summonses to which the person did not come.
inline constexpr flag_word superior_involved{word::superior_involved};  ///< The breach also involves the direct superior.
inline constexpr flag_word several_offences{word::several_offences};  ///< Two or more offences are judged at the same time.
inline constexpr flag_word same_kind_punished_before{word::same_kind_punished_before};  ///< The person was punished earlier for an offence of this kind (attendance offences excepted).
inline constexpr flag_word same_offence_punished{word::same_offence_punished};  ///< A punishment for exactly this offence has already been given.
/// @brief This is the punishment that is still being served, measured against the new one.
enum class running_punishment : std::uint8_t {
    none,                        ///< No running punishment.
    lighter,                     ///< Running punishment lighter than the new one.
    same,                        ///< Running punishment equal to the new one.
    heavier,                     ///< Running punishment heavier than the new one.
};
/// @brief The word whose values these are.
[[nodiscard]] constexpr word word_of(running_punishment) noexcept { return word::running_punishment; }
/// @brief Whether the word holds one value or several.
[[nodiscard]] constexpr value_type type_of(running_punishment) noexcept { return value_type::one; }
/// @brief The names of the values of @ref running_punishment.
inline constexpr std::string_view running_punishment_names[] = {"none", "lighter", "same", "heavier"};

inline constexpr number_word summons_gap{word::summons_gap};  ///< This is the number of full working days lying between summons and examination.
inline constexpr flag_word criminal_element{word::criminal_element};  ///< There is a criminal element in the breach.
inline constexpr flag_word extra_information_needed{word::extra_information_needed};  ///< A decision on the report needs further information.
inline constexpr flag_word special_term_exists{word::special_term_exists};  ///< The term for the remedy is set by a special law.
inline constexpr flag_word lets_work_during_appeal{word::lets_work_during_appeal};  ///< While the appeal is pending, the authority allows the person to go on working.
inline constexpr flag_word punishment_fits{word::punishment_fits};  ///< The punishment given is in keeping with the breach.
inline constexpr flag_word law_changed_after_act{word::law_changed_after_act};  ///< After the act and before the judgment the penal law changed.
/// @brief This is the kind of penalty provided for in the article.
enum class penalty_kind : std::uint8_t {
    prison,                      ///< Prison.
    light_imprisonment,          ///< Light imprisonment (kurungan).
    fine,                        ///< Fine.
    light_imprisonment_and_fine, ///< Light imprisonment (kurungan) and fine.
    prison_and_or_fine,          ///< Prison and/or fine.
};
/// @brief The word whose values these are.
[[nodiscard]] constexpr word word_of(penalty_kind) noexcept { return word::penalty_kind; }
/// @brief Whether the word holds one value or several.
[[nodiscard]] constexpr value_type type_of(penalty_kind) noexcept { return value_type::one; }
/// @brief The names of the values of @ref penalty_kind.
inline constexpr std::string_view penalty_kind_names[] = {"prison", "light_imprisonment", "fine", "light_imprisonment_and_fine", "prison_and_or_fine"};

// --- Facts about a calendar day

/// @brief This is which day of the week it is.
enum class weekday : std::uint8_t {
    mon,                         ///< Monday.
    tue,                         ///< Tuesday.
    wed,                         ///< Wednesday.
    thu,                         ///< Thursday.
    fri,                         ///< Friday.
    sat,                         ///< Saturday.
    sun,                         ///< Sunday.
};
/// @brief The word whose values these are.
[[nodiscard]] constexpr word word_of(weekday) noexcept { return word::weekday; }
/// @brief Whether the word holds one value or several.
[[nodiscard]] constexpr value_type type_of(weekday) noexcept { return value_type::one; }
/// @brief The names of the values of @ref weekday.
inline constexpr std::string_view weekday_names[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

/// @brief This is what the decrees known on the chosen day of knowledge state about the day.
enum class day_status : std::uint8_t {
    none,                        ///< No special status.
    national_holiday,            ///< National holiday.
    joint_leave,                 ///< Joint leave.
    voting_day_holiday,          ///< Voting-day holiday.
    regional_holiday,            ///< Regional holiday.
    withdrawn,                   ///< Day off later withdrawn.
};
/// @brief The word whose values these are.
[[nodiscard]] constexpr word word_of(day_status) noexcept { return word::day_status; }
/// @brief Whether the word holds one value or several.
[[nodiscard]] constexpr value_type type_of(day_status) noexcept { return value_type::several; }
/// @brief The names of the values of @ref day_status.
inline constexpr std::string_view day_status_names[] = {"none", "national_holiday", "joint_leave", "voting_day_holiday", "regional_holiday", "withdrawn"};

inline constexpr flag_word year_decreed{word::year_decreed};  ///< For the year there is a decree on holidays.
inline constexpr flag_word ramadan{word::ramadan};  ///< By the minister's decision the day is part of Ramadan.
inline constexpr event_word moon_decision{word::moon_decision};  ///< The minister of religious affairs decides on the Islamic date.
inline constexpr event_word known_on{word::known_on};  ///< This is the day of knowledge that the caller picks.
inline constexpr flag_word public_service_assigned{word::public_service_assigned};  ///< On the day staff of a public service have been assigned to work.
inline constexpr flag_word six_day_agency{word::six_day_agency};  ///< When the regulation on working time began, the agency worked six days a week.
/// @brief This is the unit in which the term is counted.
enum class term_unit : std::uint8_t {
    working_day,                 ///< Working day.
    calendar_day,                ///< Calendar day.
    month,                       ///< Month.
};
/// @brief The word whose values these are.
[[nodiscard]] constexpr word word_of(term_unit) noexcept { return word::term_unit; }
/// @brief Whether the word holds one value or several.
[[nodiscard]] constexpr value_type type_of(term_unit) noexcept { return value_type::one; }
/// @brief The names of the values of @ref term_unit.
inline constexpr std::string_view term_unit_names[] = {"working_day", "calendar_day", "month"};


inline constexpr flag_word always{word::always};     ///< True on every day of the range.
inline constexpr event_word the_day{word::the_day};  ///< The day that picks the law: of the act, of the question, of the event.

/// @brief A scoped enumeration whose values are values of a word.
template <class E>
concept WordValue = std::is_enum_v<E> && requires(E e) {
    word_of(e);
    type_of(e);
};

/// @brief A set of two values.
template <WordValue E>
[[nodiscard]] constexpr values<E> operator|(E a, E b) {
    return {(std::uint64_t{1} << static_cast<unsigned>(a)) | (std::uint64_t{1} << static_cast<unsigned>(b))};
}
/// @brief A set with one more value.
template <WordValue E>
[[nodiscard]] constexpr values<E> operator|(values<E> a, E b) {
    return {a.mask | (std::uint64_t{1} << static_cast<unsigned>(b))};
}
/// @brief In a condition: the word has this value.
template <WordValue E>
[[nodiscard]] constexpr literal is(E e) {
    return {word_of(e), test::one_of, operand_kind::mask, std::uint64_t{1} << static_cast<unsigned>(e)};
}
/// @brief In a condition: the word does not have this value.
template <WordValue E>
[[nodiscard]] constexpr literal operator!(E e) {
    return !is(e);
}
// Where both operands are enumerations, only a function with parameters of those very types is a candidate.
/// @brief Both words have these values.
template <WordValue A, WordValue B>
[[nodiscard]] constexpr condition operator&&(A a, B b) {
    return condition{is(a)} && condition{is(b)};
}
/// @brief One of the two words has this value; for two values of one word write `a | b`.
template <WordValue A, WordValue B>
[[nodiscard]] constexpr condition operator||(A a, B b) {
    return condition{is(a)} || condition{is(b)};
}
/// @brief States a value: `state(conduct::like)`.
template <WordValue E>
[[nodiscard]] constexpr statement state(E e) {
    return {word_of(e), type_of(e),
            type_of(e) == value_type::several ? std::int64_t{1} << static_cast<unsigned>(e) : static_cast<std::int64_t>(e)};
}

// Short names for the kinds that nearly every row of the tables names.
inline constexpr employment pns = employment::pns;  ///< @see employment
inline constexpr employment cpns = employment::cpns;  ///< @see employment
inline constexpr employment pppk = employment::pppk;  ///< @see employment
inline constexpr employment pppk_part_time = employment::pppk_part_time;  ///< @see employment
inline constexpr employment non_asn = employment::non_asn;  ///< @see employment
inline constexpr employment village_head = employment::village_head;  ///< @see employment
inline constexpr employment village_apparatus = employment::village_apparatus;  ///< @see employment
inline constexpr employment tni = employment::tni;  ///< @see employment
inline constexpr employment polri = employment::polri;  ///< @see employment
inline constexpr employment soe_staff = employment::soe_staff;  ///< @see employment
inline constexpr employment state_official = employment::state_official;  ///< @see employment
inline constexpr employment regional_official = employment::regional_official;  ///< @see employment
inline constexpr employment regional_head = employment::regional_head;  ///< @see employment
inline constexpr employment acting_head = employment::acting_head;  ///< @see employment
inline constexpr employment organiser = employment::organiser;  ///< @see employment
inline constexpr employment legislator = employment::legislator;  ///< @see employment
inline constexpr employment candidate = employment::candidate;  ///< @see employment
inline constexpr contest dpr = contest::dpr;  ///< @see contest
inline constexpr contest dprd = contest::dprd;  ///< @see contest
inline constexpr contest dpd = contest::dpd;  ///< @see contest
inline constexpr contest president = contest::president;  ///< @see contest
inline constexpr contest pilkada = contest::pilkada;  ///< @see contest

/// @brief What the library knows of each word, in the order of @ref word. Lookup by word is O(1).
inline constexpr word_info vocabulary[word_count] = {
    {"always", word_kind::constant, value_type::flag, false},
    {"on", word_kind::constant, value_type::day, false},
    {"party_card_issued", word_kind::event, value_type::day, false},
    {"became_party_member", word_kind::event, value_type::day, false},
    {"party_membership_proven", word_kind::event, value_type::day, false},
    {"party_tie_proven", word_kind::event, value_type::day, false},
    {"first_approach", word_kind::event, value_type::day, false},
    {"wish_to_approach", word_kind::event, value_type::day, false},
    {"candidacy_reported", word_kind::event, value_type::day, false},
    {"irrevocable_statement_filed", word_kind::event, value_type::day, false},
    {"list_filed", word_kind::event, value_type::day, false},
    {"registered_as_candidate", word_kind::event, value_type::day, false},
    {"pair_registered", word_kind::event, value_type::day, false},
    {"entered_dcs", word_kind::event, value_type::day, false},
    {"found_not_eligible", word_kind::event, value_type::day, false},
    {"dcs_decision", word_kind::event, value_type::day, false},
    {"public_objection_filed", word_kind::event, value_type::day, false},
    {"claim_filed", word_kind::event, value_type::day, false},
    {"bawaslu_ruling", word_kind::event, value_type::day, false},
    {"reentered_dcs", word_kind::event, value_type::day, false},
    {"name_leaves_list", word_kind::event, value_type::day, false},
    {"listed_for_other_party", word_kind::event, value_type::day, false},
    {"candidacy_ended", word_kind::event, value_type::day, false},
    {"determined_as_candidate", word_kind::event, value_type::day, false},
    {"struck_from_dct", word_kind::event, value_type::day, false},
    {"plan_to_stand", word_kind::event, value_type::day, false},
    {"letter_with_kpu", word_kind::event, value_type::day, false},
    {"receipt_issued", word_kind::event, value_type::day, false},
    {"receipt_with_kpu", word_kind::event, value_type::day, false},
    {"in_process_statement_with_kpu", word_kind::event, value_type::day, false},
    {"decree_with_kpu", word_kind::event, value_type::day, false},
    {"stamped_statement_with_kpu", word_kind::event, value_type::day, false},
    {"party_card_with_kpu", word_kind::event, value_type::day, false},
    {"appointed", word_kind::event, value_type::day, false},
    {"appointment_in_process", word_kind::event, value_type::day, false},
    {"resignation_submitted", word_kind::event, value_type::day, false},
    {"request_received", word_kind::event, value_type::day, false},
    {"own_request_decided", word_kind::event, value_type::day, false},
    {"deemed_grant", word_kind::event, value_type::day, false},
    {"superior_opinion_given", word_kind::event, value_type::day, false},
    {"discharge_proposal_received", word_kind::event, value_type::day, false},
    {"discharge_decree_issued", word_kind::event, value_type::day, false},
    {"discharge_effective", word_kind::event, value_type::day, true},
    {"left_without_grant", word_kind::event, value_type::day, false},
    {"pay_received", word_kind::event, value_type::day, false},
    {"appointed_to_state_office", word_kind::event, value_type::day, false},
    {"state_office_ended", word_kind::event, value_type::day, false},
    {"placed", word_kind::event, value_type::day, false},
    {"reactivated", word_kind::event, value_type::day, false},
    {"service_ended", word_kind::event, value_type::day, false},
    {"contract_start", word_kind::event, value_type::day, false},
    {"contract_ended", word_kind::event, value_type::day, false},
    {"non_asn_hired", word_kind::event, value_type::day, false},
    {"officials_replaced", word_kind::event, value_type::day, false},
    {"minister_consent", word_kind::event, value_type::day, false},
    {"replacement_decree_issued", word_kind::event, value_type::day, false},
    {"cltn_requested", word_kind::event, value_type::day, false},
    {"cltn_consideration_given", word_kind::event, value_type::day, false},
    {"cltn_granted", word_kind::event, value_type::day, false},
    {"cltn_start", word_kind::event, value_type::day, false},
    {"cltn_end", word_kind::event, value_type::day, false},
    {"cltn_extension_requested", word_kind::event, value_type::day, false},
    {"cltn_extended", word_kind::event, value_type::day, false},
    {"recall_ordered", word_kind::event, value_type::day, false},
    {"report_back_received", word_kind::event, value_type::day, false},
    {"reactivation_proposed", word_kind::event, value_type::day, false},
    {"breach_known", word_kind::event, value_type::day, false},
    {"superior_acted", word_kind::event, value_type::day, false},
    {"official_punished", word_kind::event, value_type::day, false},
    {"summons_letter", word_kind::event, value_type::day, false},
    {"second_summons_letter", word_kind::event, value_type::day, false},
    {"examination_day", word_kind::event, value_type::day, false},
    {"missed_examination", word_kind::event, value_type::day, false},
    {"examination_held", word_kind::event, value_type::day, false},
    {"council_recommended", word_kind::event, value_type::day, false},
    {"decision_made", word_kind::event, value_type::day, false},
    {"decision_dated", word_kind::event, value_type::day, false},
    {"decision_announced", word_kind::event, value_type::day, false},
    {"decision_received", word_kind::event, value_type::day, false},
    {"decision_arrived_by_post", word_kind::event, value_type::day, false},
    {"decision_delivered", word_kind::event, value_type::day, false},
    {"absence_at_delivery", word_kind::event, value_type::day, false},
    {"decision_sent", word_kind::event, value_type::day, false},
    {"decision_effective", word_kind::event, value_type::day, true},
    {"punishment_ended", word_kind::event, value_type::day, true},
    {"objection_filed", word_kind::event, value_type::day, false},
    {"objection_received", word_kind::event, value_type::day, false},
    {"objection_decided", word_kind::event, value_type::day, false},
    {"appeal_filed", word_kind::event, value_type::day, false},
    {"appeal_received", word_kind::event, value_type::day, false},
    {"appeal_copy_received", word_kind::event, value_type::day, false},
    {"appeal_answered", word_kind::event, value_type::day, false},
    {"appeal_decided", word_kind::event, value_type::day, false},
    {"remedy_decision_received", word_kind::event, value_type::day, false},
    {"wrong_official_addressed", word_kind::event, value_type::day, false},
    {"suit_filed", word_kind::event, value_type::day, false},
    {"violation_known", word_kind::event, value_type::day, false},
    {"supervision_result", word_kind::event, value_type::day, false},
    {"finding_fixed", word_kind::event, value_type::day, false},
    {"report_filed", word_kind::event, value_type::day, false},
    {"report_after_desk_hours", word_kind::event, value_type::day, false},
    {"report_received", word_kind::event, value_type::day, false},
    {"report_registered", word_kind::event, value_type::day, false},
    {"initial_study_done", word_kind::event, value_type::day, false},
    {"report_decided", word_kind::event, value_type::day, false},
    {"declared_alleged_crime", word_kind::event, value_type::day, false},
    {"forwarded_to_police", word_kind::event, value_type::day, false},
    {"police_file_opened", word_kind::event, value_type::day, false},
    {"investigation_finished", word_kind::event, value_type::day, false},
    {"case_entered", word_kind::event, value_type::day, false},
    {"checked_by_satgas", word_kind::event, value_type::day, false},
    {"validated_by_bawaslu", word_kind::event, value_type::day, false},
    {"recommendation_received", word_kind::event, value_type::day, false},
    {"recommendation_followed", word_kind::event, value_type::day, false},
    {"minister_reprimand", word_kind::event, value_type::day, false},
    {"law_in_force", word_kind::event, value_type::day, false},
    {"ruling_read", word_kind::event, value_type::day, false},
    {"duty_of_lawmaker_met", word_kind::event, value_type::day, false},
    {"fixed_day", word_kind::event, value_type::day, false},
    {"repeat_vote_held", word_kind::event, value_type::day, false},
    {"employment", word_kind::person_fact, value_type::several, false, employment_names, 18},
    {"in_service", word_kind::person_fact, value_type::flag, true},
    {"post", word_kind::person_fact, value_type::one, false, post_names, 8},
    {"levels_below_punisher", word_kind::person_fact, value_type::number, false},
    {"heads_appointing_authority", word_kind::person_fact, value_type::flag, false},
    {"agency_level", word_kind::person_fact, value_type::one, false, agency_level_names, 4},
    {"asn_official", word_kind::person_fact, value_type::flag, false},
    {"regional_secretary", word_kind::person_fact, value_type::one, false, regional_secretary_names, 3},
    {"unbroken_service_years", word_kind::person_fact, value_type::number, true},
    {"service_years", word_kind::person_fact, value_type::number, true},
    {"age_years", word_kind::person_fact, value_type::number, true},
    {"retirement_date", word_kind::person_fact, value_type::day, false},
    {"bans_politics_clause", word_kind::person_fact, value_type::flag, false},
    {"paid_by_state_budget", word_kind::person_fact, value_type::flag, false},
    {"contract_done_percent", word_kind::person_fact, value_type::number, false},
    {"target_done_percent", word_kind::person_fact, value_type::number, false},
    {"spouse_stage", word_kind::person_fact, value_type::one, false, spouse_stage_names, 3},
    {"letter_ground", word_kind::person_fact, value_type::one, false, letter_ground_names, 3},
    {"own_request_obstacle", word_kind::person_fact, value_type::one, false, own_request_obstacle_names, 7},
    {"still_needed", word_kind::person_fact, value_type::flag, false},
    {"handover_difficult", word_kind::person_fact, value_type::flag, false},
    {"vacancy", word_kind::person_fact, value_type::flag, false},
    {"cltn_reason", word_kind::person_fact, value_type::one, false, cltn_reason_names, 6},
    {"on_cltn", word_kind::person_fact, value_type::flag, true},
    {"stands_in_own_region", word_kind::person_fact, value_type::flag, false},
    {"unit_kind", word_kind::person_fact, value_type::one, false, unit_kind_names, 4},
    {"office_week_days", word_kind::person_fact, value_type::number, false},
    {"contest", word_kind::contest_fact, value_type::one, false, contest_names, 5},
    {"cycle", word_kind::contest_fact, value_type::one, false, cycle_names, 10},
    {"first_stage", word_kind::contest_fact, value_type::day, false},
    {"registration_open", word_kind::contest_fact, value_type::day, false},
    {"registration_close", word_kind::contest_fact, value_type::day, false},
    {"document_correction_end", word_kind::contest_fact, value_type::day, false},
    {"requirement_check_end", word_kind::contest_fact, value_type::day, false},
    {"list_change_window", word_kind::contest_fact, value_type::one, false, list_change_window_names, 5},
    {"dcs_draft_scrutiny_end", word_kind::contest_fact, value_type::day, false},
    {"dcs_determined", word_kind::contest_fact, value_type::day, false},
    {"dcs_announced", word_kind::contest_fact, value_type::day, false},
    {"dct_scrutiny_end", word_kind::contest_fact, value_type::day, false},
    {"dct_determined", word_kind::contest_fact, value_type::day, false},
    {"dct_announced", word_kind::contest_fact, value_type::day, false},
    {"pair_determined", word_kind::contest_fact, value_type::day, false},
    {"ballots_printed", word_kind::contest_fact, value_type::day, false},
    {"campaign_start", word_kind::contest_fact, value_type::day, false},
    {"campaign_end", word_kind::contest_fact, value_type::day, false},
    {"campaign_running", word_kind::contest_fact, value_type::flag, true},
    {"voting_day", word_kind::contest_fact, value_type::day, false},
    {"in_quiet_or_count", word_kind::contest_fact, value_type::flag, true},
    {"repeat_vote_ordered", word_kind::contest_fact, value_type::day, false},
    {"national_swearing_in", word_kind::contest_fact, value_type::day, false},
    {"list_level", word_kind::contest_fact, value_type::one, false, list_level_names, 3},
    {"conduct", word_kind::conduct_fact, value_type::one, false, conduct_names, 42},
    {"favours", word_kind::conduct_fact, value_type::one, false, favours_names, 5},
    {"for_spouse", word_kind::conduct_fact, value_type::flag, false},
    {"harms", word_kind::conduct_fact, value_type::one, false, harms_names, 4},
    {"photo_with", word_kind::conduct_fact, value_type::one, false, photo_with_names, 4},
    {"active_support", word_kind::conduct_fact, value_type::flag, false},
    {"partisan_sign", word_kind::conduct_fact, value_type::flag, false},
    {"pose", word_kind::conduct_fact, value_type::one, false, pose_names, 6},
    {"attributes", word_kind::conduct_fact, value_type::several, false, attributes_names, 5},
    {"state_facilities", word_kind::conduct_fact, value_type::flag, false},
    {"mobilises_staff", word_kind::conduct_fact, value_type::flag, false},
    {"campaign_role", word_kind::conduct_fact, value_type::one, false, campaign_role_names, 5},
    {"in_official_duty", word_kind::conduct_fact, value_type::flag, false},
    {"explains_policy", word_kind::conduct_fact, value_type::flag, false},
    {"on_day_off", word_kind::conduct_fact, value_type::flag, true},
    {"outside_hours", word_kind::conduct_fact, value_type::flag, false},
    {"intentional", word_kind::conduct_fact, value_type::flag, false},
    {"impact", word_kind::conduct_fact, value_type::one, false, impact_names, 3},
    {"conduct_day", word_kind::conduct_fact, value_type::day, false},
    {"independent_candidate", word_kind::conduct_fact, value_type::flag, false},
    {"leave_list_ground", word_kind::case_fact, value_type::one, false, leave_list_ground_names, 7},
    {"strike_ground", word_kind::case_fact, value_type::one, false, strike_ground_names, 7},
    {"case_kind", word_kind::case_fact, value_type::one, false, case_kind_names, 6},
    {"case_state", word_kind::case_fact, value_type::one, false, case_state_names, 6},
    {"level", word_kind::case_fact, value_type::one, false, level_names, 3},
    {"suspected_level", word_kind::case_fact, value_type::one, false, suspected_level_names, 3},
    {"punishment_type", word_kind::case_fact, value_type::one, false, punishment_type_names, 14},
    {"pay_regulation_exists", word_kind::case_fact, value_type::flag, false},
    {"decision_kind", word_kind::case_fact, value_type::one, false, decision_kind_names, 5},
    {"decision_by", word_kind::case_fact, value_type::one, false, decision_by_names, 3},
    {"punishing_office_vacant", word_kind::case_fact, value_type::flag, false},
    {"missed_summonses", word_kind::case_fact, value_type::number, false},
    {"superior_involved", word_kind::case_fact, value_type::flag, false},
    {"several_offences", word_kind::case_fact, value_type::flag, false},
    {"same_kind_punished_before", word_kind::case_fact, value_type::flag, false},
    {"same_offence_punished", word_kind::case_fact, value_type::flag, false},
    {"running_punishment", word_kind::case_fact, value_type::one, false, running_punishment_names, 4},
    {"summons_gap", word_kind::case_fact, value_type::number, true},
    {"criminal_element", word_kind::case_fact, value_type::flag, false},
    {"extra_information_needed", word_kind::case_fact, value_type::flag, false},
    {"special_term_exists", word_kind::case_fact, value_type::flag, false},
    {"lets_work_during_appeal", word_kind::case_fact, value_type::flag, false},
    {"punishment_fits", word_kind::case_fact, value_type::flag, false},
    {"law_changed_after_act", word_kind::case_fact, value_type::flag, false},
    {"penalty_kind", word_kind::case_fact, value_type::one, false, penalty_kind_names, 5},
    {"weekday", word_kind::day_fact, value_type::one, false, weekday_names, 7},
    {"day_status", word_kind::day_fact, value_type::several, false, day_status_names, 6},
    {"year_decreed", word_kind::day_fact, value_type::flag, false},
    {"ramadan", word_kind::day_fact, value_type::flag, false},
    {"moon_decision", word_kind::day_fact, value_type::day, false},
    {"known_on", word_kind::day_fact, value_type::day, false},
    {"public_service_assigned", word_kind::day_fact, value_type::flag, false},
    {"six_day_agency", word_kind::day_fact, value_type::flag, false},
    {"term_unit", word_kind::day_fact, value_type::one, false, term_unit_names, 3},
};

/// @brief What the library knows of the word `w`. O(1).
[[nodiscard]] constexpr word_info const& info(word w) noexcept { return vocabulary[static_cast<std::size_t>(w)]; }

}  // namespace netralitas

#endif
