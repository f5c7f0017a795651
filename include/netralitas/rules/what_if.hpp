// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief `what_if`: the same question once more with something changed, and what that changes in the answer.
#ifndef NETRALITAS_RULES_WHAT_IF_HPP
#define NETRALITAS_RULES_WHAT_IF_HPP

#include <cstddef>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include <netralitas/base/date.hpp>
#include <netralitas/calendar/workdays.hpp>
#include <netralitas/contest/contests.hpp>
#include <netralitas/law/norm.hpp>
#include <netralitas/person/facts.hpp>
#include <netralitas/rules/assessment.hpp>
#include <netralitas/rules/difference.hpp>
#include <netralitas/rules/inference.hpp>
#include <netralitas/rules/rule_book.hpp>

namespace netralitas {

/// @brief Takes a stated fact back. What is not stated is unknown; where the history was said to be complete, an event that is not
/// stated has not happened, so that there it reads "what if it had not happened".
struct unstated {
    word subject{};  ///< The word.

    /// @brief The word `w`: `unstated(word::employment)`.
    constexpr explicit unstated(word w) : subject{w} {}
    /// @brief The event or fact `w`: `unstated(resignation_submitted)`.
    constexpr explicit unstated(word_ref w) : subject{w.id} {}
};

/// @brief What an answer points to, shared by its copies: the acts, and a rule book and calendar that were handed in for it.
struct kept_alive {
    std::shared_ptr<std::vector<act> const> acts{};   ///< The acts that were judged.
    std::shared_ptr<rule_book const> law{};           ///< The rule book, or null where it is somebody else's.
    std::shared_ptr<work_calendar const> calendar{};  ///< The calendar, or null where it is somebody else's.
};

/// @brief An answer under a supposition, with the difference it makes. A value that owns its acts, its rule book and its calendar.
///
/// What must outlive it: the answer it started from with its acts, the rows added to a rule book, the extra days and own decrees of a
/// calendar, the texts behind the ids of acts.
struct supposition {
    assessment answer{};  ///< The changed answer; the same that a fresh `assess` gives for the changed facts.
    difference moved{};   ///< From the answer that was given to this one.
    kept_alive holds{};   ///< What @ref answer points to.
};

namespace detail {

/// The calendar of the caller's own under the day of knowledge and the readings of another question.
[[nodiscard]] inline work_calendar calendar_under(work_calendar const& mine, question const& q) {
    calendar_options o = mine.options();
    calendar_options const wanted = calendar_for(q);
    o.known_on = q.known_on;
    o.joint_leave = wanted.joint_leave == joint_leave_counts::work_day ? wanted.joint_leave : o.joint_leave;
    o.clock = wanted.clock == decree_clock::presidential ? wanted.clock : o.clock;
    o.keppres_7_2021_kept = wanted.keppres_7_2021_kept || o.keppres_7_2021_kept;
    return work_calendar{o};
}

/// The acts behind the verdicts of an answer, copied.
[[nodiscard]] inline std::vector<act> acts_of(assessment const& a) {
    std::vector<act> out;
    out.reserve(a.verdicts.size());
    for (auto const& v : a.verdicts) {
        out.push_back(*v.of);
    }
    return out;
}

/// A case that is changed piece by piece and then asked.
class changed_case {
public:
    explicit changed_case(assessment const& a, kept_alive holds = {})
        : from_{a}, stated_{a.stated}, where_{a.where}, asked_{a.asked}, acts_{acts_of(a)}, holds_{std::move(holds)} {}

    /// A fact of the conduct is a fact of every act; any other is one of the person.
    void take(statement s) {
        if (info(s.subject).kind == word_kind::conduct_fact && !acts_.empty()) {
            for (auto& one : acts_) {
                restate(one.what, s);
            }
        } else {
            restate(stated_, s);
        }
    }
    void take(facts const& several) {
        for (std::size_t i = 0; i < word_count; ++i) {
            if (auto const s = several.get(static_cast<word>(i))) {
                take(*s);
            }
        }
        if (several.complete()) {
            stated_.nothing_else_happened();
        }
    }
    void take(unstated u) {
        if (info(u.subject).kind == word_kind::conduct_fact) {
            for (auto& one : acts_) {
                one.what.forget(u.subject);
            }
        }
        stated_.forget(u.subject);
    }
    void take(act const& one_more) { acts_.push_back(one_more); }
    void take(contest_info const& other) { where_ = &other; }
    void take(on day) { asked_.on = day.day; }
    void take(as_known_on day) {
        asked_.known_on = day.day;
        calendar_is_old_ = true;
    }
    void take(reading_set const& chosen) {
        asked_.readings = chosen;
        calendar_is_old_ = true;
    }
    void take(rule_book const& law) {
        holds_.law = std::make_shared<rule_book const>(law);
        asked_.law = holds_.law.get();
    }
    void take(work_calendar const& calendar) {
        holds_.calendar = std::make_shared<work_calendar const>(calendar);
        asked_.calendar = holds_.calendar.get();
        calendar_is_new_ = true;
    }

    [[nodiscard]] supposition ask() {
        if (calendar_is_old_ && !calendar_is_new_ && asked_.calendar != nullptr) {
            take(calendar_under(*asked_.calendar, asked_));
        }
        supposition out;
        out.holds = std::move(holds_);
        out.holds.acts = std::make_shared<std::vector<act> const>(std::move(acts_));
        out.answer = assess(stated_, where_, asked_, *out.holds.acts);
        out.moved = compare(from_, out.answer);
        return out;
    }

private:
    /// A contradiction about the word is settled by restating it, and forgotten with it.
    static void restate(facts& f, statement s) {
        if (f.problem().code == errc::stated_twice && f.problem().subject == info(s.subject).id) {
            facts clean;
            clean.join(f);
            f = clean;
        }
        f.restate(s);
    }

    assessment const& from_;
    facts stated_;
    contest_info const* where_;
    question asked_;
    std::vector<act> acts_;
    kept_alive holds_;
    bool calendar_is_old_ = false;
    bool calendar_is_new_ = false;
};

}  // namespace detail

/// @brief What can be changed in a question that was asked: whatever what_if() takes.
template <class C>
concept change_of_case = requires(detail::changed_case& one, C const& change) {
    one.take(change);
};

/// @brief Asks the question behind an answer once more with something changed.
///
/// @code
/// auto const a = assess(teacher, contests::dprd_2024, history, on{date{2023, 6, 1}});
/// what_if(a, resignation_submitted(date{2023, 5, 15}));         // had the letter come after the card
/// what_if(a, unstated(party_card_issued));                      // without the card
/// what_if(a, on{date{2023, 8, 15}});                            // on a later day
/// what_if(a, as_known_on{date{2023, 6, 1}});                    // by what was known then
/// what_if(a, reading_set{"kudus_2023"});                        // as Kudus reads it
/// what_if(a, rule_book{}.with(draft));                          // were the draft in force
/// what_if(a, work_calendar{{.extra = holidays_of_my_town}});    // where the town has its own holidays
/// std::cout << explain(what_if(a, resignation_submitted(date{2023, 5, 15})), language::id);
/// @endcode
///
/// A change is one of: a statement, which takes the place of what was stated of the same word; @ref facts, several at once;
/// @ref unstated; @ref on; @ref as_known_on; a @ref reading_set in place of the readings chosen; a @ref rule_book; a @ref work_calendar;
/// a @ref contest_info, which must outlive the result; an @ref act, judged as one more. A statement about conduct restates it in every
/// act. With another day of knowledge or other readings a calendar of the caller's own is rebuilt for them, unless the changes bring one.
/// @param a The answer to start from; what it points to must be alive.
/// @param changes What is changed, one after the other: a later one of the same kind takes the place of an earlier one.
/// @return The changed answer and the difference. Complexity: that of `assess`; a rule book handed in is copied (some tens of
/// microseconds).
template <change_of_case... Changes>
[[nodiscard]] supposition what_if(assessment const& a, Changes const&... changes) {
    detail::changed_case c{a};
    (c.take(changes), ...);
    return c.ask();
}
/// @brief A supposition on top of another; the difference is the one between the two. `s` is no longer needed for the answer, but the
/// difference refers to its rows and acts.
/// @param s The supposition to start from.
/// @param changes As above.
/// @return The changed answer, and its difference from `s`.
template <change_of_case... Changes>
[[nodiscard]] supposition what_if(supposition const& s, Changes const&... changes) {
    detail::changed_case c{s.answer, s.holds};
    (c.take(changes), ...);
    return c.ask();
}

}  // namespace netralitas

#endif
