// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief The engine: decides for stated facts which rows of the law fire, which are undecided, and on what they rest.
///
/// The engine is small and knows no article. It knows the shapes of law/norm.hpp, three truth values, two times (the day
/// asked and the day of knowledge) and the few words that follow from others (listed at @ref netralitas::inference::value).
#ifndef NETRALITAS_RULES_INFERENCE_HPP
#define NETRALITAS_RULES_INFERENCE_HPP

#include <algorithm>
#include <array>
#include <bitset>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include <netralitas/base/date.hpp>
#include <netralitas/base/error.hpp>
#include <netralitas/base/truth.hpp>
#include <netralitas/calendar/deadline.hpp>
#include <netralitas/calendar/hours.hpp>
#include <netralitas/calendar/ramadan.hpp>
#include <netralitas/calendar/workdays.hpp>
#include <netralitas/contest/contest_facts.hpp>
#include <netralitas/contest/contests.hpp>
#include <netralitas/law/norm.hpp>
#include <netralitas/person/facts.hpp>
#include <netralitas/rules/rule_book.hpp>

namespace netralitas {

/// @brief The readings a caller selects, by key; the national reading is the default everywhere else.
struct reading_set {
    std::array<std::string_view, 8> keys{};  ///< Keys of `readings[].alternatives[].key`.

    constexpr reading_set() = default;
    /// @brief One reading.
    constexpr reading_set(char const* key) { keys[0] = key; }
    /// @brief Several readings.
    constexpr reading_set(std::initializer_list<std::string_view> list) {
        std::size_t n = 0;
        for (auto const k : list) {
            if (n < 8) {
                keys[n++] = k;
            }
        }
    }
    /// @brief Whether the reading is selected. O(1).
    [[nodiscard]] constexpr bool selects(std::string_view key) const noexcept {
        for (auto const& k : keys) {
            if (!k.empty() && k == key) {
                return true;
            }
        }
        return false;
    }
};

/// @brief The day asked about.
struct on {
    date day;  ///< The day.
};
/// @brief The day of knowledge: what had been decreed by then counts, nothing later.
struct as_known_on {
    date day;  ///< The day.
};

/// @brief What is asked, apart from the facts.
struct question {
    date on{};                                ///< The day asked about.
    date known_on = no_last_day;              ///< Day of knowledge; everything the library carries, if left open.
    reading_set readings{};                   ///< Readings other than the national one.
    std::optional<local_time> act_time{};     ///< Local time of the act, where it is known.
    work_calendar const* calendar = nullptr;  ///< The office calendar; null takes the national one known on the day.
    rule_book const* law = nullptr;           ///< The rows; null takes the carried law.
};

/// @brief The options of the calendar that a question implies: its day of knowledge and the readings that speak of days.
[[nodiscard]] inline calendar_options calendar_for(question const& q) {
    calendar_options o{.known_on = q.known_on};
    if (q.readings.selects("joint_leave_counts")) {
        o.joint_leave = joint_leave_counts::work_day;
    }
    if (q.readings.selects("keppres_clock")) {
        o.clock = decree_clock::presidential;
    }
    o.keppres_7_2021_kept = q.readings.selects("keppres_7_2021_kept");
    return o;
}

namespace detail {
/// Built at first use, once a program: the engine is in every translation unit, and evaluating the table in each of them would
/// cost more than all else together. The options pass through a volatile, or the compiler would evaluate it all the same.
[[nodiscard]] inline work_calendar const& calendar_of_everything_decreed() {
    static bool volatile now = true;
    static work_calendar const calendar{calendar_options{.known_on = now ? no_last_day : no_first_day}};
    return calendar;
}
}  // namespace detail

/// @brief A set of words.
using word_set = std::bitset<word_count>;

/// @brief Where the value of a word comes from.
enum class fact_source : std::uint8_t {
    unknown,    ///< Nobody stated it and nothing says it.
    stated,     ///< The caller stated it.
    timetable,  ///< The timetable of the contest says it.
    follows,    ///< It follows from other words or rows; @ref inference::grounds_of_word lists them.
    history     ///< The history is complete and does not have it: it has not happened.
};

/// @brief What is known of a word on a day.
struct known_fact {
    word subject{};                             ///< The word.
    fact_source source = fact_source::unknown;  ///< Where the value comes from.
    bool never = false;                         ///< Whether it has not happened and the day of it is not to be awaited.
    std::int32_t value = 0;                     ///< Raw value where there is one, as facts::raw gives it.

    /// @brief Whether there is a value.
    [[nodiscard]] constexpr bool has_value() const noexcept { return source != fact_source::unknown && !never; }
};

/// @brief One thing that a truth value directly rests on: a word, or a row that decides.
struct ground {
    word subject{};      ///< The word, where `row` names none.
    row_position row{};  ///< The row, or none.
    friend constexpr bool operator==(ground const& a, ground const& b) noexcept {
        return a.subject == b.subject && a.row.kind == b.row.kind && a.row.index == b.row.index;
    }
};

/// @brief How a deadline stands on the day asked.
enum class deadline_state : std::uint8_t {
    not_applicable,  ///< It does not apply.
    undecided,       ///< Whether it applies, or from when it runs, is not known.
    running,         ///< It applies and the due day has not passed.
    met,             ///< All that meets it happened in time.
    missed,          ///< The due day has passed and not all that meets it happened in time.
    unanswerable     ///< It applies, but the due day cannot be computed (see the error).
};

/// @brief A deadline for one case.
struct deadline_answer {
    deadline_row const* row = nullptr;  ///< The row.
    deadline_state state{};             ///< How it stands.
    date counted_from = no_first_day;   ///< Day of the event it counts from.
    due_date due{};                     ///< The due day and how it was counted.
    evidence grade = evidence::text;  ///< Grade of the row; at best derived where the count skipped joint leave, which
                                      ///< is off work by inference (`reading.calendar.joint_leave_counts`).
    error problem{};                  ///< Why there is no due day.
};

/// @brief Decides which rows fire for one set of facts and one question. Built once a case, then asked as often as needed;
/// each row is decided once. Memory: about four kilobytes and one byte a row. Not thread-safe, use one a thread.
class inference {
public:
    /// @brief Prepares to answer `q` for the stated facts.
    /// @param stated The facts of the person and, where an act is judged, of the act.
    /// @param where The contest, or null.
    /// @param q The question; what it points to must outlive the inference.
    inference(facts const& stated, contest_info const* where, question const& q)
        : stated_{stated}, where_{where}, q_{q}, law_{q.law != nullptr ? q.law : &national_law()},
          memo_(law_->norms().size() + law_->acts().size() * 2 + law_->deadlines().size(), open_) {
        if (auto const d = stated.day(word::conduct_day)) {
            act_day_ = *d;
            has_act_day_ = true;
        }
        if (q.calendar != nullptr) {
            calendar_ = q.calendar;
        } else {
            calendar_options const wanted = calendar_for(q);
            bool const national = wanted.known_on == no_last_day && wanted.joint_leave == joint_leave_counts::day_off &&
                                  wanted.clock == decree_clock::whole_log && !wanted.keppres_7_2021_kept;
            if (national) {
                calendar_ = &detail::calendar_of_everything_decreed();
            } else {
                own_calendar_.emplace(wanted);
                calendar_ = &*own_calendar_;
            }
        }
        add_contest(at_question_, q.on);
        add_contest(at_act_, has_act_day_ ? act_day_ : q.on);
        displace();
    }
    inference(inference const&) = delete;
    inference& operator=(inference const&) = delete;
    ~inference() = default;

    /// @brief The rows it answers from.
    [[nodiscard]] rule_book const& law() const noexcept { return *law_; }
    /// @brief The question.
    [[nodiscard]] question const& asked() const noexcept { return q_; }
    /// @brief The office calendar in use.
    [[nodiscard]] work_calendar const& calendar() const noexcept { return *calendar_; }
    /// @brief The day of the act, or the day asked where there is none.
    [[nodiscard]] date act_day() const noexcept { return has_act_day_ ? act_day_ : q_.on; }

    /// @brief Answers from now on as if the fact were stated too, in place of what was supposed of the word before. For queries that
    /// try one value after another. Precondition: the word was not known when the inference was built. O(rows), and the cost of the
    /// displacement where readings are chosen. `departs` says whether the word can matter to whether the person has left service
    /// (row_words::who); if not, what was found out about that is kept.
    void suppose(statement s, bool departs = true) {
        stated_.restate(s);
        at_question_.restate(s);
        if (s.subject == word::conduct_day) {
            act_day_ = from_serial(static_cast<std::int32_t>(s.value));
            has_act_day_ = true;
            add_contest(at_act_, act_day_);
        } else {
            at_act_.restate(s);
        }
        start_again(departs);
    }
    /// @brief Takes back what was supposed of a word: it is unknown again. As @ref suppose.
    void unsuppose(word w, bool departs = true) {
        stated_.forget(w);
        at_question_.forget(w);
        at_act_.forget(w);
        if (w == word::conduct_day) {
            has_act_day_ = false;
            add_contest(at_act_, q_.on);
        }
        start_again(departs);
    }

    /// @brief Whether the norm fires: it binds the person, its version applies, it is known, its condition holds, and no chosen
    /// reading displaces it. Decided once, then O(1).
    truth fires(std::size_t norm_index) {
        return remembered(norm_index, [&] {
            norm const& n = *law_->norms()[norm_index];
            if (displaced(row_kind::rule, norm_index)) {
                return truth::no;
            }
            truth const t = applicable(n);
            return t == truth::no ? t : t & holds(n.when, day_for(n));
        });
    }
    /// @brief Whether the act is fulfilled by this person. Decided once, then O(1).
    truth fulfilled(std::size_t act_index) {
        return remembered(law_->norms().size() + act_index, [&] {
            act_row const& a = *law_->acts()[act_index];
            if (displaced(row_kind::act, act_index)) {
                return truth::no;
            }
            truth const t = conduct_matches(act_index);
            return t == truth::no ? t : t & whom(a);
        });
    }
    /// @brief Whether the act row binds this person on the day of the act, whatever was done; no where a chosen reading displaces it.
    truth binds_actor(std::size_t act_index) {
        act_row const& a = *law_->acts()[act_index];
        return displaced(row_kind::act, act_index) ? truth::no : binds_act(a.binds, a.when);
    }
    /// @brief Whether the act is fulfilled, whoever the person is.
    truth conduct_matches(std::size_t act_index) {
        return remembered(law_->norms().size() + law_->acts().size() + act_index, [&] {
            act_row const& a = *law_->acts()[act_index];
            if (!in_version(a) || !known(a.basis) || !counts(a)) {
                return truth::no;
            }
            truth const t = in_contest(a.contests);
            return t == truth::no ? t : t & holds(a.when, act_day());
        });
    }
    /// @brief Whether the act's instrument was in force on the day of the act for this person and contest, whatever was done.
    bool list_applies(std::size_t act_index) {
        act_row const& a = *law_->acts()[act_index];
        return in_version(a) && known(a.basis) && counts(a) && binds(a.binds) != truth::no &&
               in_contest(a.contests) != truth::no;
    }
    /// @brief Whether an act under the item is fulfilled, whoever the person is.
    truth item_fulfilled(id_key item) {
        truth t = truth::no;
        for (std::size_t i = 0; i < law_->acts().size() && t != truth::yes; ++i) {
            if (law_->under_item(i, item)) {
                t = t | conduct_matches(i);
            }
        }
        return t;
    }
    /// @brief Whether the condition holds on `day`.
    truth holds(condition const& c, date day) {
        truth all = truth::yes;
        for (std::uint8_t clause = 0, i = 0; clause < c.clauses; ++clause) {
            truth any = truth::no;
            for (; i < c.size && c.literals[i].clause == clause; ++i) {
                if (any != truth::yes) {
                    any = any | holds(c.literals[i], day);
                }
            }
            all = all & any;
            if (all == truth::no) {
                return all;
            }
        }
        return all;
    }
    /// @brief Whether one literal holds on `day`.
    truth holds(literal const& l, date day) {
        truth const t = positive(l, day);
        return l.negated ? !t : t;
    }

    /// @brief How the deadline stands on the day asked; not applicable where a chosen reading displaces it.
    deadline_answer answer(std::size_t deadline_index) {
        return displaced(row_kind::deadline, deadline_index) ? deadline_answer{.row = law_->deadlines()[deadline_index]}
                                                             : answer_of(*law_->deadlines()[deadline_index]);
    }
    /// @brief How the deadline stands by itself, whether or not a chosen reading displaces it: what `missed(...)` asks.
    deadline_answer answer_of(deadline_row const& d) {
        deadline_answer a{.row = &d, .grade = d.grade};
        if (!reading_on(d.reading) || !known(d)) {
            return a;
        }
        truth applies = whom(d) & in_contest(d.contests);
        if (applies == truth::no) {
            return a;
        }
        auto const start = start_of(d);
        if (start.state == never_) {
            return a;
        }
        if (start.state == known_) {
            a.counted_from = from_serial(start.value);
            term length = d.length;
            if (!d.otherwise.reading.empty() && q_.readings.selects(d.otherwise.reading)) {
                length.unit = d.otherwise.counted_in;
                a.grade = weaker(a.grade, evidence::derived);  // a minority reading by analogy
            }
            auto const due_day = due(length, a.counted_from, *calendar_);
            if (due_day) {
                a.due = *due_day;
            } else {
                a.problem = due_day.problem();
            }
            if (!in_range(d, a)) {
                return a;
            }
        }
        applies = applies & (d.when.empty() ? truth::yes : holds(d.when, q_.on));
        if (applies == truth::no) {
            return a;
        }
        if (applies == truth::unknown || start.state == unknown_) {
            a.state = deadline_state::undecided;
            return a;
        }
        if (a.problem.code != errc::none) {
            a.state = deadline_state::unanswerable;
            return a;
        }
        for (auto const& off : a.due.skipped(*calendar_)) {
            if (off.status == day_status::joint_leave) {
                a.grade = weaker(a.grade, evidence::derived);
            }
        }
        a.state = met_state(d, a.due.day);
        return a;
    }

    /// @brief Whether the range of the deadline holds the day it counts from or, for a term that runs backward, the due day.
    [[nodiscard]] static bool in_range(deadline_row const& d, deadline_answer const& a) noexcept {
        return d.force.contains(a.counted_from) ||
               (d.length.direction == direction::before && a.problem.code == errc::none && d.force.contains(a.due.day));
    }

    /// @brief Whether something of the condition that belongs to the case, not to the day, is already true: an undecided row is worth
    /// telling only then.
    bool touched(condition const& c, date day) {
        for (std::uint8_t i = 0; i < c.size; ++i) {
            auto const& l = c.literals[i];
            bool const of_the_case = l.left != word::always && l.left != word::cycle && l.left != word::contest &&
                                     (l.ask == test::applies || l.ask == test::missed || l.ask == test::item ||
                                      info(l.left).kind != word_kind::day_fact);
            if (of_the_case && holds(l, day) == truth::yes) {
                return true;
            }
        }
        return false;
    }
    /// @brief The words without which the condition stays undecided on `day`.
    word_set missing(condition const& c, date day, int depth = 0) {
        word_set out;
        for (std::uint8_t clause = 0, i = 0; clause < c.clauses; ++clause) {
            truth any = truth::no;
            word_set here;
            for (; i < c.size && c.literals[i].clause == clause; ++i) {
                truth const t = holds(c.literals[i], day);
                any = any | t;
                if (t == truth::unknown) {
                    here |= missing(c.literals[i], day, depth);
                }
            }
            if (any == truth::unknown) {
                out |= here;
            }
        }
        return out;
    }
    /// @brief The words without which it stays undecided whether somebody of the kinds is bound; none where that is decided.
    word_set missing(who_mask binding) {
        word_set out;
        if (binds(binding) != truth::unknown) {
            return out;
        }
        auto const ask = [&](word w, truth t) { out.set(static_cast<std::size_t>(w), t == truth::unknown); };
        ask(word::employment, stated_.known(word::employment) ? truth::no : truth::unknown);
        if (binding.meets(who_mask{candidate})) {
            ask(word::determined_as_candidate, positive(literal{determined_as_candidate}, q_.on));
            ask(word::registered_as_candidate, positive(literal{registered_as_candidate}, q_.on));
        }
        return out;
    }
    /// @brief The words without which the norm stays undecided: its condition's, and whom and where it binds.
    word_set missing(norm const& n) {
        word_set out = missing(n.when, day_for(n));
        out |= missing(n.binds);
        if (in_contest(n.contests) == truth::unknown) {
            out.set(static_cast<std::size_t>(word::contest));
        }
        return out;
    }

    /// @brief What is known of a word on a day: the stated value, or one that follows from other words.
    ///
    /// These follow: became_party_member (from the party card), registered_as_candidate (from the list or the pair),
    /// in_service, discharge_effective, decision_effective and punishment_ended (from the deadlines that fix them), on_cltn,
    /// unbroken_service_years and service_years (from the appointment), campaign_running and in_quiet_or_count (from the
    /// timetable), on_day_off, day_status, weekday, year_decreed and ramadan (from the calendar), outside_hours (from the time of the
    /// act), summons_gap, known_on.
    std::optional<std::int32_t> value(word w, date day) {
        auto const v = look(w, day);
        return v.state == known_ ? std::optional{v.value} : std::nullopt;
    }
    /// @brief Whether an event is stated, or follows, not to have happened at all.
    bool ruled_out(word w, date day) { return look(w, day).state == never_; }

    /// @brief The day on which the conditions of a norm are looked at: the act's for acts, the day asked for the rest.
    [[nodiscard]] date day_for(norm const& n) const noexcept {
        return n.selected_by == selects::act_date ? act_day() : q_.on;
    }
    /// @brief The day that picks the version of the law for a norm.
    date version_day(norm const& n) {
        switch (n.selected_by) {
            case selects::day_asked:
            case selects::routing_date: return q_.on;
            case selects::knowledge_day: return q_.known_on == no_last_day ? decree_log_checked_on : q_.known_on;
            case selects::act_date:
                if (has_act_day_) {
                    return act_day_;
                }
                break;
            case selects::contest_day:
                for (std::uint8_t i = 0; i < n.when.size; ++i) {
                    if (n.when.literals[i].ask == test::one_of && n.when.literals[i].left == word::cycle) {
                        return q_.on;
                    }
                }
                break;
            case selects::determination_date: {
                auto const d = look(word::determined_as_candidate, q_.on);
                if (d.state == known_ && from_serial(d.value) <= q_.on) {
                    return from_serial(d.value);
                }
                break;
            }
            default: break;
        }
        return event_day(n.when, day_for(n)).value_or(day_for(n));
    }
    /// @brief Whether the norm's reading is chosen, its version applies, it is known, and it binds this person here.
    truth applicable(norm const& n) {
        if (!reading_on(n.reading) || !known(n)) {
            return truth::no;
        }
        truth t = in_contest(n.contests);  // the masks first: they cost least and refuse most
        if (t != truth::no) {
            t = t & binds(n.binds);
        }
        if (t == truth::no || !in_version(n)) {
            return truth::no;
        }
        return n.selected_by == selects::act_date ? t & whom(n) : t;
    }
    /// @brief Whether the version of the norm that applies is this one.
    bool in_version(norm const& n) {
        date const version = version_day(n);
        return n.selected_by == selects::knowledge_day ? n.force.first <= version : n.force.contains(version);
    }
    /// @brief Whether the instrument of the act was in force on the day of the act.
    /// An added act that cites nothing has no days; @ref rule_book::check tells of it.
    [[nodiscard]] bool in_version(act_row const& a) const noexcept {
        return a.basis.of != nullptr && a.basis.of->force.contains(act_day());
    }
    /// @brief Whether the reading of a row is the national one or one that the question selects.
    [[nodiscard]] bool reading_on(std::string_view key) const noexcept {
        return key.empty() || q_.readings.selects(key);
    }
    /// @brief Whether the provision could be cited on the day of knowledge.
    [[nodiscard]] bool known(citation const& c) const noexcept {
        return c.of == nullptr || c.of->existed_on(q_.known_on);
    }
    /// @brief Whether the row could be known on the day of knowledge; @ref existed_on says when.
    template <class Row>
    [[nodiscard]] bool known(Row const& row) const noexcept {
        return q_.known_on == no_last_day || existed_on(row.basis, row.force, q_.known_on);
    }
    /// @brief Whether the instrument of the act row existed on the day of knowledge.
    [[nodiscard]] bool known(act_row const& a) const noexcept { return known(a.basis); }
    /// @brief Whether the norm binds the person.
    truth whom(norm const& n) {
        return n.selected_by == selects::act_date ? binds_act(n.binds, n.when) : binds(n.binds);
    }
    /// @brief Whether the act row binds the person on the day of the act.
    truth whom(act_row const& a) { return binds_act(a.binds, a.when); }
    /// @brief Whether the deadline binds the person.
    truth whom(deadline_row const& d) { return binds(d.binds); }
    /// @brief Whether the contest is one of those in the mask.
    truth in_contest(contest_mask mask) {
        if (mask == any_contest) {
            return truth::yes;
        }
        auto const c = look(word::contest, q_.on);
        if (c.state != known_) {
            return truth::unknown;
        }
        return to_truth(mask.meets(contest_mask{static_cast<std::uint8_t>(1U << static_cast<unsigned>(c.value))}));
    }
    /// @brief Whether the item counts: some count nationally only through a norm with a narrower range (act_row::counts_through).
    [[nodiscard]] bool counts(act_row const& a) const {
        if (!a.counts_through) {
            return true;
        }
        auto const through = law_->find(a.counts_through.key);
        auto const* const n = through.kind == row_kind::rule ? law_->norms()[through.index] : nullptr;
        if (n == nullptr || n->force.contains(act_day())) {
            return true;
        }
        for (auto const* const other : law_->norms()) {  // a chosen reading may start earlier
            if (!other->reading.empty() && reading_on(other->reading) && other->when == n->when &&
                other->force.contains(act_day())) {
                return true;
            }
        }
        return false;
    }

    /// @brief What is known of a word on a day, and where from.
    known_fact known_of(word w, date day) {
        auto const v = look(w, day);
        known_fact f{.subject = w, .never = v.state == never_, .value = v.value};
        if (w == word::the_day) {
            return {.subject = w, .source = fact_source::follows, .value = serial(day)};
        }
        if (stated_.known(w)) {
            f.source = fact_source::stated;
        } else if ((day == q_.on ? at_question_ : at_act_).known(w)) {
            f.source = fact_source::timetable;
        } else if (v.state == known_ || derive(w, day).state != unknown_) {
            f.source = fact_source::follows;
        } else if (v.state == never_) {
            f.source = fact_source::history;
        }
        return f;
    }
    /// @brief The event from which a deadline counts, as far as it is known.
    known_fact start_fact(deadline_row const& d) {
        auto const v = start_of(d);
        auto f = known_of(d.from, q_.on);
        if (v.state == known_ && (!f.has_value() || f.value != v.value)) {
            f = {.subject = d.from, .source = fact_source::follows, .value = v.value};
        }
        return f;
    }
    /// @brief What the value of a word that follows rests on directly: recorded while it is derived, so that the two cannot differ.
    std::vector<ground> grounds_of_word(word w, date day) {
        return recorded([&] { static_cast<void>(derive(w, day)); });
    }
    /// @brief What the truth of a literal rests on directly: the words it looks at, the rows it refers to.
    std::vector<ground> grounds_of(literal const& l, date day) {
        return recorded([&] { static_cast<void>(positive(l, day)); });
    }
    /// @brief What "whom it binds" rests on: the kind of employment and, for acts, whether service had ended.
    template <class Row>
    std::vector<ground> grounds_of_whom(Row const& row) {
        left_looked_up_ = false;
        return recorded([&] { static_cast<void>(whom(row)); });
    }
    /// @brief Whether a chosen reading displaces the row.
    [[nodiscard]] bool displaced(row_kind kind, std::size_t index) const {
        return std::any_of(displaced_.begin(), displaced_.end(),
                           [&](row_position const& p) { return p.kind == kind && p.index == index; });
    }

private:
    enum state_of_word : std::uint8_t { unknown_, never_, known_ };
    struct looked_up {
        state_of_word state = unknown_;
        std::int32_t value = 0;
    };
    static constexpr std::uint8_t open_ = 0xFF;
    static constexpr std::uint8_t busy_ = 0xFE;

    template <class Decide>
    truth remembered(std::size_t slot, Decide decide) {
        if (memo_[slot] == busy_) {
            return truth::no;  // a row that refers to itself adds nothing
        }
        if (memo_[slot] == open_) {
            memo_[slot] = busy_;
            auto const t = decide();
            memo_[slot] = static_cast<std::uint8_t>(t);
        }
        return static_cast<truth>(memo_[slot]);
    }

    // Direct look-ups are noted while somebody records; what a noted word or row itself looks at is not.
    template <class Evaluate>
    std::vector<ground> recorded(Evaluate evaluate) {
        std::vector<ground> list;
        uses_ = &list;
        evaluate();
        uses_ = nullptr;
        return list;
    }
    void note(ground g) {
        if (uses_ != nullptr && std::find(uses_->begin(), uses_->end(), g) == uses_->end()) {
            uses_->push_back(g);
        }
    }
    void note(row_kind kind, std::size_t index) { note({word{}, {kind, static_cast<std::uint32_t>(index)}}); }
    class unnoted {
    public:
        explicit unnoted(inference& of) : of_{of}, before_{std::exchange(of.uses_, nullptr)} {}
        unnoted(unnoted const&) = delete;
        unnoted& operator=(unnoted const&) = delete;
        ~unnoted() { of_.uses_ = before_; }

    private:
        inference& of_;
        std::vector<ground>* before_;
    };

    void add_contest(facts& into, date day) {
        into = stated_;
        if (where_ != nullptr) {
            state_contest_facts(*where_, day, q_.known_on == no_last_day ? decree_log_checked_on : q_.known_on,
                                [&](statement s) {
                                    if (!into.known(s.subject)) {
                                        into.state(s);
                                    }
                                });
        }
    }

    truth binds(who_mask mask) {
        if (mask == anyone) {
            return truth::yes;
        }
        note({word::employment, {}});
        truth bound = truth::unknown;
        if (stated_.known(word::employment)) {
            bound = to_truth(mask.meets(who_mask{static_cast<std::uint32_t>(stated_.raw(word::employment))}));
        }
        if (mask.meets(who_mask{candidate})) {
            bound = bound | positive(literal{determined_as_candidate}, q_.on) |
                    positive(literal{registered_as_candidate}, q_.on);
        }
        return bound;
    }
    /// Whether a rule about acts binds the person on the day of the act: whoever has left service acts as a private citizen.
    truth binds_act(who_mask mask, condition const& c) {
        truth const bound = binds(mask);
        if (bound != truth::yes || mask == anyone || mask.meets(who_mask{candidate})) {
            return bound;
        }
        if (!left_looked_up_) {
            left_looked_up_ = true;
            left_ = stated_end();
            // A discharge without its decree leaves the person at work, and what is done there is judged.
            auto const decree = look(word::discharge_decree_issued, q_.on);
            auto const discharged = stated_or_found_discharge(true);
            if (decree.state == known_ && discharged.state == known_) {
                auto const day = std::max(decree.value, discharged.value);
                if (left_.state != known_ || day < left_.value) {
                    left_ = {known_, day};
                }
            }
        }
        if (left_.state != known_) {
            return truth::yes;
        }
        date const day = has_act_day_ ? act_day_ : event_day(c, q_.on, 0, true).value_or(q_.on);
        return from_serial(left_.value) <= day ? truth::no : truth::yes;
    }
    truth positive(literal const& l, date day) {
        switch (l.ask) {
            case test::none: return truth::yes;
            case test::holds: return holds_word(l.left, day);
            case test::one_of: {
                auto const v = look(l.left, day);
                if (v.state != known_) {
                    return truth::unknown;
                }
                auto const held = info(l.left).type == value_type::several
                                      ? static_cast<std::uint64_t>(static_cast<std::uint32_t>(v.value))
                                      : std::uint64_t{1} << static_cast<unsigned>(v.value);
                return to_truth((held & l.value) != 0);
            }
            case test::applies: {
                auto const p = law_->find(static_cast<id_key>(l.value));
                note({word{}, p});
                unnoted const beyond{*this};
                return p.kind == row_kind::rule  ? fires(p.index)
                       : p.kind == row_kind::act ? fulfilled(p.index)
                                                 : truth::unknown;
            }
            case test::item: {
                if (uses_ != nullptr) {
                    note_acts(static_cast<id_key>(l.value));
                }
                unnoted const beyond{*this};
                return item_fulfilled(static_cast<id_key>(l.value));
            }
            case test::missed: {
                auto const p = law_->find(static_cast<id_key>(l.value));
                if (p.kind != row_kind::deadline) {
                    return truth::unknown;
                }
                note({word{}, p});
                unnoted const beyond{*this};
                return remembered(law_->norms().size() + law_->acts().size() * 2 + p.index, [&] {
                    switch (answer_of(*law_->deadlines()[p.index]).state) {
                        case deadline_state::missed: return truth::yes;
                        case deadline_state::undecided:
                        case deadline_state::unanswerable: return truth::unknown;
                        default: return truth::no;
                    }
                });
            }
            default: return compare(l, day);
        }
    }
    truth holds_word(word w, date day) {
        if (w == word::always || w == word::known_on) {  // a day of knowledge is always chosen
            return truth::yes;
        }
        auto const v = look(w, day);
        if (v.state == unknown_) {
            return truth::unknown;
        }
        if (v.state == never_) {
            return truth::no;
        }
        return info(w).type == value_type::day ? to_truth(from_serial(v.value) <= day) : to_truth(v.value != 0);
    }
    /// An event that has not happened by the day is later than every day; on the left of a comparison it makes it false.
    truth compare(literal const& l, date day) {
        auto left = l.left == word::the_day ? looked_up{known_, serial(day)} : look(l.left, day);
        bool const left_is_event = info(l.left).kind == word_kind::event;
        if (left_is_event && left.state == known_ && from_serial(left.value) > day) {
            left.state = never_;
        }
        looked_up right{known_, 0};
        switch (l.operand) {
            case operand_kind::number: right.value = static_cast<std::int32_t>(l.value); break;
            case operand_kind::day: right.value = static_cast<std::int32_t>(static_cast<std::int64_t>(l.value)); break;
            case operand_kind::of_word:
            case operand_kind::month_end_of: {
                auto const w = static_cast<word>(l.value);
                right = look(w, day);
                if (info(w).kind == word_kind::event && right.state == known_ && from_serial(right.value) > day) {
                    right.state = never_;
                }
                if (l.operand == operand_kind::month_end_of && right.state == known_) {
                    right.value = serial(end_of_month(from_serial(right.value)));
                }
                break;
            }
            default: return truth::unknown;
        }
        if (left.state == never_) {
            return truth::no;
        }
        if (left.state == unknown_ || right.state == unknown_) {
            return truth::unknown;
        }
        if (right.state == never_) {
            return to_truth(l.ask == test::less || l.ask == test::less_equal);
        }
        switch (l.ask) {
            case test::less: return to_truth(left.value < right.value);
            case test::less_equal: return to_truth(left.value <= right.value);
            case test::equal: return to_truth(left.value == right.value);
            case test::greater_equal: return to_truth(left.value >= right.value);
            default: return to_truth(left.value > right.value);
        }
    }

    deadline_answer unnoted_answer(std::size_t deadline_index) {
        unnoted const beyond{*this};
        return answer(deadline_index);
    }
    truth unnoted_fires(std::size_t norm_index) {
        unnoted const beyond{*this};
        return fires(norm_index);
    }
    // The acts under an item that decide whether it is fulfilled: those that are, else those that a missing fact leaves open.
    void note_acts(id_key item) {
        for (auto const wanted : {truth::yes, truth::unknown}) {
            for (std::size_t i = 0; i < law_->acts().size(); ++i) {
                truth matches = truth::no;
                if (law_->under_item(i, item)) {
                    unnoted const beyond{*this};
                    matches = conduct_matches(i);
                }
                if (matches == wanted) {
                    note(row_kind::act, i);
                }
            }
            if (!uses_->empty()) {
                return;
            }
        }
    }
    looked_up look(word w, date day) {
        note({w, {}});
        unnoted const beyond{*this};
        facts const& f = day == q_.on ? at_question_ : at_act_;
        if (f.known(w)) {
            return {known_, f.raw(w)};
        }
        auto const derived = derive(w, day);
        if (derived.state != unknown_) {
            return derived;
        }
        auto const kind = info(w).kind;
        bool const dated = kind == word_kind::event ||
                           (info(w).type == value_type::day &&
                            (kind == word_kind::person_fact || (kind == word_kind::contest_fact && where_ != nullptr)));
        return {dated && stated_.complete() ? never_ : unknown_, 0};
    }
    /// A day that would fix itself, by a row that counts from it or asks for it, stays unknown.
    template <class Derive>
    [[nodiscard]] static looked_up once(bool& asked, Derive derive) {
        if (asked) {
            return {};
        }
        asked = true;
        auto const found = derive();
        asked = false;
        return found;
    }
    [[nodiscard]] static looked_up yes_no(bool b) noexcept { return {known_, b ? 1 : 0}; }
    std::optional<date> stated_day(word w) {
        note({w, {}});
        return stated_.day(w);
    }
    [[nodiscard]] looked_up earliest(std::initializer_list<word> words) {
        looked_up out;
        for (auto const w : words) {
            if (stated_.known(w)) {
                note({w, {}});
            }
            if (stated_.known(w) && (out.state == unknown_ || stated_.raw(w) < out.value)) {
                out = {known_, stated_.raw(w)};
            }
        }
        return out;
    }
    looked_up derive(word w, date day) {
        switch (w) {
            case word::became_party_member: return earliest({word::party_card_issued});
            case word::registered_as_candidate: return earliest({word::list_filed, word::pair_registered});
            case word::known_on:
                return {known_, serial(q_.known_on == no_last_day ? decree_log_checked_on : q_.known_on)};
            case word::in_service: return derive_in_service(day);
            case word::discharge_effective: return once(discharge_asked_, [&] { return discharge(true); });
            case word::decision_effective: return once(effect_asked_, [&] { return fixed_by_deadline(w); });
            case word::punishment_ended: return once(end_asked_, [&] { return fixed_by_deadline(w); });
            case word::on_cltn: return derive_on_cltn(day);
            case word::unbroken_service_years:
            case word::service_years:
                if (auto const a = stated_day(word::appointed); a && *a <= day) {
                    return {known_, full_years(*a, day)};
                }
                return {};
            case word::campaign_running: {
                auto const first = look(word::campaign_start, day);
                auto const last = look(word::campaign_end, day);
                return first.state == known_ && last.state == known_
                           ? yes_no(first.value <= serial(day) && serial(day) <= last.value)
                           : looked_up{};
            }
            case word::on_day_off:
                if (has_act_day_) {
                    if (auto const work = calendar_->is_workday(act_day_)) {
                        return yes_no(!*work);
                    }
                }
                return {};
            case word::outside_hours:
                if (has_act_day_ && q_.act_time) {
                    // The office is where the act was: half past four WITA is after hours there, though not yet in Jakarta.
                    agency_hours const there{.zone = q_.act_time->zone};
                    if (auto const inside = within_hours(act_day_, *q_.act_time, *calendar_, there);
                        inside && *inside != truth::unknown) {
                        return yes_no(*inside == truth::no);
                    }
                }
                return {};
            case word::weekday: return {known_, (static_cast<std::int32_t>(day.day_of_week().as_number()) + 6) % 7};
            case word::year_decreed: return yes_no(calendar_->is_workday(day).has_value());
            case word::day_status: return derive_day_status(day);
            case word::ramadan:
                if (auto const fasting = in_ramadan(day, q_.known_on); fasting && *fasting != truth::unknown) {
                    return yes_no(*fasting == truth::yes);
                }
                return {};
            case word::summons_gap: {
                auto const letter = stated_day(word::summons_letter);
                auto const examination = stated_day(word::examination_day);
                if (letter && examination && *letter < *examination) {
                    if (auto const n = calendar_->count_workdays(*letter, add_days(*examination, -1))) {
                        return {known_, *n};
                    }
                }
                return {};
            }
            default: return {};
        }
    }
    /// The stated day of an end of service, if it ended this one: what lies before the appointment ended an earlier service.
    std::optional<date> stated_end(word w) {
        auto const day = stated_day(w);
        auto const since = stated_day(word::appointed);
        return day && since && *day < *since ? std::nullopt : day;
    }
    /// The first stated day on which service ended otherwise than by a discharge.
    looked_up stated_end() {
        looked_up out;
        for (auto const w : {word::retirement_date, word::contract_ended, word::service_ended}) {
            if (auto const day = stated_end(w); day && (out.state == unknown_ || serial(*day) < out.value)) {
                out = {known_, serial(*day)};
            }
        }
        return out;
    }
    /// The day on which a discharge takes effect, as it is stated, or else as @ref discharge finds it.
    looked_up stated_or_found_discharge(bool candidacy_too) {
        auto const day = stated_end(word::discharge_effective);
        return day ? looked_up{known_, serial(*day)} : discharge(candidacy_too);
    }
    /// In service: no discharge that is stated or stands on the party ground, retirement or end of contract has taken effect. The
    /// discharge of a determined candidate presupposes service on the day of determination, so that day is looked at and that ground
    /// left out.
    looked_up derive_in_service(date day) {
        auto const determined = look(word::determined_as_candidate, day);
        date const look_at = determined.state == known_ ? std::min(from_serial(determined.value), day) : day;
        auto const discharged = stated_or_found_discharge(false);
        auto const ended = stated_end();
        if ((discharged.state == known_ && from_serial(discharged.value) <= look_at) ||
            (ended.state == known_ && from_serial(ended.value) <= look_at)) {
            return yes_no(false);
        }
        if (auto const a = stated_day(word::appointed); a && *a > look_at) {
            return yes_no(false);
        }
        return stated_.known(word::employment) && (stated_.complete() || stated_.known(word::appointed)) ? yes_no(true)
                                                                                                         : looked_up{};
    }
    looked_up derive_on_cltn(date day) {
        auto const start = look(word::cltn_start, day);
        if (start.state != known_) {
            return start.state == never_ ? yes_no(false) : looked_up{};
        }
        auto const end = look(word::cltn_end, day);
        auto const back = look(word::reactivated, day);
        bool const over =
            (end.state == known_ && end.value < serial(day)) || (back.state == known_ && back.value <= serial(day));
        return yes_no(start.value <= serial(day) && !over);
    }
    looked_up derive_day_status(date day) {
        auto const why = calendar_->why(day);
        if (!why) {
            return {};
        }
        auto const status =
            why->status == day_status::none && why->withdrawn_by != nullptr ? day_status::withdrawn : why->status;
        return {known_, std::int32_t{1} << static_cast<int>(status)};
    }
    /// The day on which a discharge takes effect: the earliest due day among the deadlines that fix it. Without
    /// `candidacy_too`, only the grounds that do not themselves ask whether the person is in service.
    looked_up discharge(bool candidacy_too) {
        looked_up out;
        bool undecided = false;
        for (std::size_t i = 0; i < law_->deadlines().size(); ++i) {
            deadline_row const& d = *law_->deadlines()[i];
            if (d.met_by.items[0].id != word::discharge_effective || !d.met_by.items[0].given ||
                (!candidacy_too && presupposes_service(d.when))) {
                continue;
            }
            auto const a = unnoted_answer(i);
            if (a.state != deadline_state::not_applicable) {
                note(row_kind::deadline, i);
            }
            if (a.state == deadline_state::undecided) {
                undecided = true;
            } else if (a.state != deadline_state::not_applicable && a.state != deadline_state::unanswerable) {
                auto const day = serial(a.due.day);
                out = {known_, out.state == known_ ? std::min(out.value, day) : day};
            }
        }
        for (std::size_t i = 0; candidacy_too && i < law_->norms().size(); ++i) {
            norm const& n = *law_->norms()[i];  // a chosen reading may fix the day by itself
            if (n.takes_effect && unnoted_fires(i) == truth::yes) {
                note(row_kind::rule, i);
                auto const from = look(n.takes_effect.id, q_.on);
                if (from.state == known_) {
                    date const event = from_serial(from.value);
                    auto const day = serial(n.at_month_end ? end_of_month(event) : event);
                    out = {known_, out.state == known_ ? std::min(out.value, day) : day};
                }
            }
        }
        if (out.state == unknown_ && !undecided && stated_.complete()) {
            out.state = never_;
        }
        return out;
    }
    bool presupposes_service(condition const& c, int depth = 0) {
        for (std::uint8_t i = 0; i < c.size; ++i) {
            auto const& l = c.literals[i];
            if (l.left == word::in_service && l.ask == test::holds) {
                return true;
            }
            if (l.ask == test::applies && depth < 4) {
                auto const p = law_->find(static_cast<id_key>(l.value));
                if (p.kind == row_kind::rule && presupposes_service(law_->norms()[p.index]->when, depth + 1)) {
                    return true;
                }
            }
        }
        return false;
    }
    looked_up fixed_by_deadline(word w) {
        for (std::size_t i = 0; i < law_->deadlines().size(); ++i) {
            deadline_row const& d = *law_->deadlines()[i];
            if (d.met_by.items[0].given && d.met_by.items[0].id == w && d.from != w) {
                auto const a = unnoted_answer(i);
                if (a.state != deadline_state::not_applicable) {
                    note(row_kind::deadline, i);
                }
                if (a.state == deadline_state::running || a.state == deadline_state::met ||
                    a.state == deadline_state::missed) {
                    return {known_, serial(a.due.day)};
                }
            }
        }
        return {};
    }
    looked_up start_of(deadline_row const& d) {
        if (d.length.unit == unit::fixed_date) {
            return {known_, serial(d.length.fixed)};
        }
        auto const of = d.basis.items[0].of;
        if (d.from == word::law_in_force && of != nullptr && is_day(of->force.first)) {
            return {known_, serial(of->force.first)};
        }
        if (d.from == word::ruling_read && of != nullptr && is_day(of->issued.first) &&
            of->issued.first == of->issued.last) {
            return {known_, serial(of->issued.first)};
        }
        return look(d.from, q_.on);
    }
    deadline_state met_state(deadline_row const& d, date due_day) {
        bool all_met = !d.met_by.empty();
        bool all_known = true;
        for (auto const& m : d.met_by) {
            if (info(m.id).kind == word_kind::event && info(m.id).derived) {  // takes effect by itself
                return due_day <= q_.on ? deadline_state::met : deadline_state::running;
            }
            auto const v = look(m.id, q_.on);
            bool const flag = info(m.id).type != value_type::day;
            bool const happened = v.state == known_ && (flag ? v.value != 0 : from_serial(v.value) <= q_.on);
            all_met = all_met && happened && (flag || from_serial(v.value) <= due_day);
            all_known = all_known && v.state != unknown_;
        }
        if (all_met) {
            return deadline_state::met;
        }
        if (q_.on <= due_day) {
            return deadline_state::running;
        }
        if (d.met_by.empty()) {
            return deadline_state::met;
        }
        return all_known ? deadline_state::missed : deadline_state::undecided;
    }

    /// The latest day among the events that the condition names without negation and that have happened; with
    /// `acts_too`, also through the acts that it names.
    std::optional<date> event_day(condition const& c, date day, int depth = 0, bool acts_too = false) {
        std::optional<date> out;
        auto const take = [&](date d) {
            if (d <= day && (!out || *out < d)) {
                out = d;
            }
        };
        for (std::uint8_t i = 0; i < c.size; ++i) {
            auto const& l = c.literals[i];
            if (l.negated) {
                continue;
            }
            if (l.ask == test::applies && depth < 4) {
                auto const p = law_->find(static_cast<id_key>(l.value));
                if (p.kind == row_kind::rule) {
                    auto const& n = *law_->norms()[p.index];
                    if (auto const d = event_day(n.when, day_for(n), depth + 1, acts_too)) {
                        take(*d);
                    }
                }
            } else if (l.ask == test::item && acts_too && depth < 4) {
                for (std::size_t k = 0; k < law_->acts().size(); ++k) {
                    if (law_->under_item(k, static_cast<id_key>(l.value))) {
                        if (auto const d = event_day(law_->acts()[k]->when, day, depth + 1, true)) {
                            take(*d);
                        }
                    }
                }
            } else if (l.ask != test::one_of && l.ask != test::item && l.ask != test::missed &&
                       l.ask != test::applies && l.left != word::known_on && info(l.left).type == value_type::day) {
                auto const v = look(l.left, day);
                if (v.state == known_) {
                    take(from_serial(v.value));
                }
            }
        }
        return out;
    }
    word_set missing(literal const& l, date day, int depth) {
        word_set out;
        auto const add = [&](word w) { out.set(static_cast<std::size_t>(w)); };
        switch (l.ask) {
            case test::applies: {
                auto const p = law_->find(static_cast<id_key>(l.value));
                if (p.kind == row_kind::rule && depth < 4) {
                    norm const& n = *law_->norms()[p.index];
                    out |= missing(n.when, day_for(n), depth + 1);
                } else if (p.kind == row_kind::act && depth < 4) {
                    out |= missing(law_->acts()[p.index]->when, act_day(), depth + 1);
                }
                break;
            }
            case test::item:
                for (std::size_t i = 0; i < law_->acts().size() && depth < 4; ++i) {
                    if (law_->under_item(i, static_cast<id_key>(l.value)) && conduct_matches(i) == truth::unknown) {
                        out |= missing(law_->acts()[i]->when, act_day(), depth + 1);
                    }
                }
                break;
            case test::missed: {
                auto const p = law_->find(static_cast<id_key>(l.value));
                if (p.kind == row_kind::deadline) {
                    deadline_row const& d = *law_->deadlines()[p.index];
                    add(d.from);
                    for (auto const& m : d.met_by) {
                        if (look(m.id, day).state == unknown_) {
                            add(m.id);
                        }
                    }
                }
                break;
            }
            default:
                if (look(l.left, day).state == unknown_) {
                    add(l.left);
                }
                if ((l.operand == operand_kind::of_word || l.operand == operand_kind::month_end_of) &&
                    look(static_cast<word>(l.value), day).state == unknown_) {
                    add(static_cast<word>(l.value));
                }
                break;
        }
        return out;
    }

    /// A row of a chosen reading displaces, where it fires, the national rows that its disagreement lists, and the national
    /// deadlines that the same events meet. It is asked as if they were already out of the way.
    void displace() {
        for (auto const& key : q_.readings.keys) {
            if (key.empty()) {
                continue;
            }
            std::vector<row_position> listed;
            for (auto const& dispute : netralitas::readings) {  // one authority may be party to several
                if (!has_alternative(dispute, key)) {
                    continue;
                }
                for (auto const& r : dispute.rows) {
                    auto const p = law_->find(r.key);
                    bool const national = p.kind == row_kind::rule  ? law_->norms()[p.index]->reading.empty()
                                          : p.kind == row_kind::act ? true
                                                                    : false;
                    if (p && national) {
                        listed.push_back(p);
                    }
                }
            }
            auto const before = displaced_.size();
            displaced_.insert(displaced_.end(), listed.begin(), listed.end());
            bool any = false;
            for (std::size_t i = 0; i < law_->norms().size(); ++i) {
                any = any || (law_->norms()[i]->reading == key && fires(i) == truth::yes);
            }
            if (!any) {
                displaced_.resize(before);
            }
            forget_decisions();
            for (std::size_t i = 0; i < law_->deadlines().size(); ++i) {
                deadline_row const& mine = *law_->deadlines()[i];
                if (mine.reading != key || answer(i).state == deadline_state::not_applicable) {
                    continue;
                }
                for (std::size_t j = 0; j < law_->deadlines().size(); ++j) {
                    deadline_row const& other = *law_->deadlines()[j];
                    if (other.reading.empty() && !mine.met_by.empty() && other.binds.meets(mine.binds) &&
                        std::equal(mine.met_by.begin(), mine.met_by.end(), other.met_by.begin(), other.met_by.end(),
                                   [](word_ref a, word_ref b) { return a.id == b.id; })) {
                        displaced_.push_back({row_kind::deadline, static_cast<std::uint32_t>(j)});
                    }
                }
            }
            forget_decisions();
        }
    }

    [[nodiscard]] static bool has_alternative(reading_row const& dispute, std::string_view key) noexcept {
        return std::any_of(dispute.alternatives.begin(), dispute.alternatives.end(),
                           [&](alternative const& a) { return a.key == key; });
    }
    void start_again(bool departs) {
        bool const keep = left_looked_up_ && !departs && displaced_.empty();
        displaced_.clear();
        forget_decisions();
        displace();
        left_looked_up_ = keep && displaced_.empty();
    }
    void forget_decisions() {
        std::fill(memo_.begin(), memo_.end(), open_);
        left_looked_up_ = false;
    }

    facts stated_;
    std::vector<ground>* uses_ = nullptr;
    contest_info const* where_;
    question q_;
    rule_book const* law_;
    std::vector<std::uint8_t> memo_;
    date act_day_ = no_first_day;
    bool has_act_day_ = false;
    bool left_looked_up_ = false;
    bool discharge_asked_ = false;
    bool effect_asked_ = false;
    bool end_asked_ = false;
    looked_up left_{};
    work_calendar const* calendar_ = nullptr;
    std::optional<work_calendar> own_calendar_{};
    facts at_question_{};
    facts at_act_{};
    std::vector<row_position> displaced_{};
};

}  // namespace netralitas

#endif
