// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief The batch door: one question, millions of people, the answers of `assess` without its cost.
///
/// @code
/// batch_plan const plan{question{.on = day}, {&contests::dprd_2024}};  // once a question, shared by all threads
/// batch_worker worker{plan};                                           // one a thread
/// worker.assess(people, [&](std::size_t i, batch_answer const& a) {
///     if (a.found) { report(i, a); }
/// });
/// auto const reasons = plan.explain(people[7]);                        // the ordinary assessment of one of them
/// @endcode
#ifndef NETRALITAS_RULES_BATCH_HPP
#define NETRALITAS_RULES_BATCH_HPP

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include <netralitas/base/date.hpp>
#include <netralitas/base/error.hpp>
#include <netralitas/contest/contests.hpp>
#include <netralitas/law/norm.hpp>
#include <netralitas/rules/assessment.hpp>
#include <netralitas/rules/batch_code.hpp>
#include <netralitas/rules/batch_engine.hpp>
#include <netralitas/rules/batch_index.hpp>
#include <netralitas/rules/batch_record.hpp>
#include <netralitas/rules/batch_shapes.hpp>

namespace netralitas {

/// @brief How much of an answer is wanted. The more, the dearer.
enum class batch_detail : std::uint8_t {
    verdicts,  ///< Status and verdicts; no row is cited.
    cited      ///< And every row that fires and is not overruled, and every deadline missed.
};

/// @brief The row behind a number of an answer; at most one of the pointers is set.
struct numbered_row {
    norm const* rule = nullptr;              ///< The norm, or null.
    act_row const* conduct = nullptr;        ///< The act, or null.
    deadline_row const* deadline = nullptr;  ///< The deadline, or null.

    /// @brief Id of the row; empty where there is none. O(1).
    [[nodiscard]] std::string_view id() const noexcept {
        return rule != nullptr       ? rule->id
               : conduct != nullptr  ? conduct->id
               : deadline != nullptr ? deadline->id
                                     : std::string_view{};
    }
    /// @brief How well the row is attested; the best grade where there is no row, so that it weakens nothing. O(1).
    [[nodiscard]] evidence grade() const noexcept {
        return rule != nullptr       ? rule->grade
               : conduct != nullptr  ? conduct->grade
               : deadline != nullptr ? deadline->grade
                                     : evidence::text;
    }
};

/// @brief The verdict on one act, without its reasons.
struct batch_verdict {
    netralitas::ruling ruling{};               ///< The ruling.
    netralitas::track track = track::none;     ///< The track of the heaviest row.
    consequence sanction = consequence::none;  ///< The sanction of the heaviest row.
    bool crime = false;                        ///< Whether a criminal track runs beside it.
    bool administrative = false;               ///< Whether an administrative track runs beside it.
    bool level_set_by_agency = false;          ///< PPPK: the level is translated by the rules of the agency.
    row_number by = no_row;                    ///< The heaviest row.
    row_number sanction_by = no_row;           ///< The norm that sets the sanction, where one does.
    /// Every row that fires because of the act and is not overruled, in no particular order; empty without citations.
    std::span<row_number const> findings{};
};

/// @brief The answer on one person: what netralitas::assess says, without words. The spans are good until the next person.
struct batch_answer {
    errc problem = errc::none;  ///< What is wrong with the question or the facts, as in assessment::problem.
    consequence discharge = consequence::none;  ///< As in standing::discharge.
    consequence duty = consequence::none;       ///< As in standing::duty.
    bool found = false;                         ///< As assessment::anything_found.
    date discharge_from = no_last_day;          ///< As in standing::discharge_from.
    row_number discharge_by = no_row;           ///< The row that sets the class.
    row_number duty_by = no_row;                ///< The row behind the duty.
    std::span<batch_verdict const> verdicts{};  ///< One for each act, in the order of their numbers.
    /// Every norm that fires for this person and is not overruled, without those of @ref for_everybody; in no particular order; empty
    /// without citations.
    std::span<row_number const> findings{};
    std::span<row_number const> for_everybody{};  ///< The norms that fire whoever is asked about (the decrees on days off, for one).
    std::span<row_number const> missed{};  ///< Every deadline missed; empty without citations.
};

/// @brief How the answers were come by.
struct batch_tally {
    std::size_t shared = 0;   ///< The answer of everybody of the same kind, contest and years of service.
    std::size_t decided = 0;  ///< Decided by the engine of the batch.
    std::size_t full = 0;     ///< Decided by netralitas::assess: what a batch has no short way for.
    std::size_t refused = 0;  ///< Not answered: an event, or a contest, that does not exist.
};

/// @brief The ordinary assessment of one person of a batch, with the acts that it refers to. Movable.
struct batch_explanation {
    std::vector<act> acts{};  ///< The acts judged.
    assessment answer{};      ///< The assessment; it points to @ref acts.
};

namespace detail {

/// What is fixed for one contest and for complete, or incomplete, histories.
struct batch_docket {
    batch_index status{};                            // norms, then deadlines (from first_deadline on)
    batch_index verdict{};                           // acts (from first_act on), then norms about acts
    std::array<std::vector<row_number>, 3> level{};  // norms that name the level of punishment
    std::vector<std::uint8_t> certain{};             // of norms: they fire for all whom they bind, and decide nothing
    std::vector<row_number> for_everybody{};         // norms that fire whoever it is, and decide nothing
};

/// Rows put down one by one; keeps its room.
class row_list {
public:
    void clear() noexcept { size_ = 0; }
    void add(row_number row) {
        if (size_ == rows_.size()) {
            rows_.resize(rows_.size() * 2);
        }
        rows_[size_++] = row;
    }
    void add(std::span<row_number const> rows) {
        if (rows_.size() - size_ < rows.size()) {
            rows_.resize((size_ + rows.size()) * 2);
        }
        std::copy(rows.begin(), rows.end(), rows_.begin() + static_cast<std::ptrdiff_t>(size_));
        size_ += rows.size();
    }
    [[nodiscard]] std::size_t size() const noexcept { return size_; }
    [[nodiscard]] std::span<row_number const> rows() const noexcept { return {rows_.data(), size_}; }

private:
    std::vector<row_number> rows_ = std::vector<row_number>(64);
    std::size_t size_ = 0;
};

/// What an answer is written to before it is handed out.
struct batch_sheet {
    batch_answer answer{};
    row_list findings{};
    std::span<row_number const> everybody{};
    row_list missed{};
    row_list of_acts{};
    std::vector<std::size_t> of_acts_end{};
    std::vector<batch_verdict> verdicts{};

    void clear() {
        answer = {};
        everybody = {};
        findings.clear();
        missed.clear();
        of_acts.clear();
        of_acts_end.clear();
        verdicts.clear();
    }
    void tie(batch_detail wanted) {
        std::size_t from = 0;
        for (std::size_t i = 0; i < verdicts.size(); ++i) {
            verdicts[i].findings = {};
            if (wanted == batch_detail::cited) {
                verdicts[i].findings = of_acts.rows().subspan(from, of_acts_end[i] - from);
            }
            from = of_acts_end[i];
        }
        answer.verdicts = verdicts;
        answer.findings = {};
        answer.for_everybody = {};
        answer.missed = {};
        if (wanted == batch_detail::cited) {
            answer.findings = findings.rows();
            answer.for_everybody = everybody;
            answer.missed = missed.rows();
        }
    }
};

}  // namespace detail

/// @brief A question made ready for a batch: everything that does not depend on the person is decided here, once.
///
/// Built once a question and contest set (some milliseconds a contest), then only read: threads may share it. What the question points
/// to, the contests and the rows must outlive it.
class batch_plan {
public:
    /// @brief Makes ready to answer `q` for people of these contests (null: no contest).
    batch_plan(question const& q, std::vector<contest_info const*> contests)
        : problem_{check_question({}, q).code}, contests_{std::move(contests)} {
        if (!is_day(q.on)) {
            asked_ = q;
            return;
        }
        code_ = std::make_unique<detail::batch_code>(q);
        asked_ = q;
        asked_.calendar = code_->calendar;
        asked_.law = code_->law;
        for (auto const* const c : contests_) {
            facts_.push_back(std::make_unique<detail::contest_code>(*code_, c));
        }
        if (!code_->has_loop) {
            for (auto const& f : facts_) {
                dockets_.push_back(docket(*f, false));
                dockets_.push_back(docket(*f, true));
            }
        }
        depends_ = std::make_unique<detail::batch_dependence>(*code_);
        find_items();
        find_years();
    }

    /// @brief The question.
    [[nodiscard]] question const& asked() const noexcept { return asked_; }
    /// @brief What is wrong with the question, as in assessment::problem.
    [[nodiscard]] errc problem() const noexcept { return problem_; }
    /// @brief The contests, in the order of person_record::contest.
    [[nodiscard]] std::span<contest_info const* const> contests() const noexcept { return contests_; }
    /// @brief The row with a number; none for @ref no_row. O(1).
    [[nodiscard]] numbered_row row(row_number number) const noexcept {
        if (!code_) {
            return {};
        }
        auto const& law = *code_->law;
        std::size_t i = number;
        if (i < law.norms().size()) {
            return {.rule = law.norms()[i]};
        }
        i -= law.norms().size();
        if (i < law.acts().size()) {
            return {.conduct = law.acts()[i]};
        }
        i -= law.acts().size();
        return i < law.deadlines().size() ? numbered_row{.deadline = law.deadlines()[i]} : numbered_row{};
    }
    /// @brief Id of a row; empty for @ref no_row. O(1).
    [[nodiscard]] std::string_view id_of(row_number number) const noexcept { return row(number).id(); }
    /// @brief The ordinary assessment of one person, with all its reasons. Costs what netralitas::assess costs. Preconditions: the
    /// contest is one of the plan's, and every event passes @ref check.
    [[nodiscard]] batch_explanation explain(person_record const& p) const {
        batch_explanation out{.acts = acts_of(p)};
        out.answer = assess(facts_of(p), contests_[p.contest], asked_, out.acts);
        return out;
    }

private:
    friend class batch_worker;

    [[nodiscard]] std::span<row_number const> everybody(person_record const& p) const noexcept {
        return dockets_.empty() ? std::span<row_number const>{} : dockets_[docket_of(p)]->for_everybody;
    }
    [[nodiscard]] static std::size_t docket_of(person_record const& p) noexcept {
        return p.contest * std::size_t{2} + (p.complete ? 1 : 0);
    }

    static constexpr std::uint8_t years_unstated = 0;
    static constexpr std::uint8_t years_in_future = 1;
    static constexpr std::size_t single_kinds = 18;

    std::unique_ptr<detail::batch_docket> docket(detail::contest_code const& facts, bool complete) const {
        using detail::batch_index;
        auto out = std::make_unique<detail::batch_docket>();
        detail::batch_engine base{*code_, facts, complete};
        base.begin();
        detail::batch_needs of_status{*code_, facts, base, false};
        detail::batch_needs of_acts{*code_, facts, base, true};
        out->certain.resize(code_->norms.size());
        std::vector<batch_index::entry> rows;
        for (row_number i = 0; i < code_->norms.size(); ++i) {
            auto const& n = code_->norms[i];
            if (auto needs = of_status.of_norm(i)) {
                out->certain[i] = needs->empty() && is_certain(n, facts) ? 1 : 0;
                if (out->certain[i] != 0 && n.binds == anyone.bits && n.contests == any_contest.bits) {
                    out->for_everybody.push_back(i);
                } else {
                    rows.push_back({i, n.binds, decides_status(n), std::move(*needs)});
                }
            }
        }
        for (row_number i = 0; i < code_->deadlines.size(); ++i) {
            auto const& d = code_->deadlines[i];
            if (auto needs = d.met_by_size != 0 && !d.by_itself ? of_status.of_deadline(i) : std::nullopt) {
                rows.push_back({static_cast<row_number>(code_->first_deadline() + i), d.binds, !d.for_everybody,
                                std::move(*needs)});
            }
        }
        out->status.build(std::move(rows));
        rows.clear();
        for (row_number i = 0; i < code_->acts.size(); ++i) {
            auto const& a = code_->acts[i];
            if (auto needs = of_acts.of_act(i)) {
                // An act that is undecided for want of a fact must be seen too: only what is stated wrongly rules it out.
                rows.push_back({static_cast<row_number>(code_->first_act() + i), a.binds, true, std::move(*needs)});
            }
        }
        for (row_number i = 0; i < code_->norms.size(); ++i) {
            auto const& n = code_->norms[i];
            if (!n.about_acts) {
                continue;
            }
            if (auto needs = of_acts.of_norm(i)) {
                rows.push_back({i, n.binds, decides_verdict(n), std::move(*needs)});
            }
        }
        out->verdict.build(std::move(rows));
        for (row_number i = 0; i < code_->norms.size(); ++i) {
            if (!of_acts.of_norm(i)) {
                continue;
            }
            for (unsigned l = 0; l < 3; ++l) {
                bool names = false;
                bool other = false;
                auto const atoms = code_->of(code_->norms[i].when);
                for (std::size_t k = 0; k < atoms.size(); ++k) {
                    auto const& a = atoms[k];
                    if (a.left == word::level && a.ask == test::one_of) {
                        names = true;
                        bool const alone = (k == 0 || atoms[k - 1].clause != a.clause) &&
                                           (k + 1 == atoms.size() || atoms[k + 1].clause != a.clause);
                        other = other || (alone && ((a.value >> l & 1U) != 0) == a.negated);
                    }
                }
                if (names && !other) {
                    out->level[l].push_back(i);
                }
            }
        }
        return out;
    }
    /// Whether the norm fires for everybody whom it binds, and decides nothing. Precondition: it needs no event.
    [[nodiscard]] bool is_certain(detail::norm_code const& n, detail::contest_code const& facts) const {
        auto const atoms = code_->of(n.when);
        return n.version == detail::version_rule::live &&
               (n.binds == anyone.bits || !who_mask{n.binds}.meets(candidate)) &&
               (n.contests == any_contest.bits || facts.where != nullptr) && n.yields.size == 0 &&
               code_->readings.empty() && !decides_status(n) &&
               std::all_of(atoms.begin(), atoms.end(),
                           [](detail::atom const& a) { return a.rule == detail::atom_rule::certain && !a.negated; });
    }
    [[nodiscard]] static bool decides_status(detail::norm_code const& n) noexcept {
        switch (n.then) {
            case consequence::discharge_with_honour:
            case consequence::discharge_without_honour:
            case consequence::barred_from_duty:
            case consequence::must_keep_working:
            case consequence::may_keep_working: return true;
            default: return points_at_somebody(n.kind, n.then);
        }
    }
    [[nodiscard]] static bool decides_verdict(detail::norm_code const& n) noexcept {
        return n.sanctions || n.then == consequence::allowed || n.then == consequence::leave_not_required ||
               n.set_by_agency;
    }
    /// For each norm that sets a sanction, the acts under the items that it names.
    void find_items() {
        exclusions_.build(*code_);
        acts_under_.resize(code_->norms.size());
        for (std::size_t i = 0; i < code_->norms.size(); ++i) {
            if (!code_->norms[i].sanctions || !code_->norms[i].about_acts) {
                continue;
            }
            for (row_number k = 0; k < code_->acts.size(); ++k) {
                if (detail::names_item_of(*code_->norms[i].row, *code_->law, k)) {
                    acts_under_[i].push_back(k);
                }
            }
        }
    }
    /// Cuts the days of appointment into bands within which nothing changes for somebody without events: not stated, after the day
    /// asked, and one band for each run of years of service that no row tells apart.
    void find_years() {
        bands_hold_ = true;
        std::vector<int> cuts;
        auto const look = [&](detail::code_range r, bool row_needs_events) {
            for (auto const& a : code_->of(r)) {
                bool const compared = a.operand == operand_kind::of_word || a.operand == operand_kind::month_end_of;
                if (a.ask == test::applies || a.ask == test::missed || a.ask == test::item || a.ask == test::none) {
                    continue;
                }
                if (a.left == word::service_years || a.left == word::unbroken_service_years) {
                    cuts.push_back(static_cast<int>(a.value));  // a number is compared with a number alone
                    cuts.push_back(static_cast<int>(a.value) + 1);
                }
                bool const day = a.left == word::appointed || (compared && a.right == word::appointed);
                if (day && a.ask != test::holds && !row_needs_events) {
                    bands_hold_ = false;
                }
            }
        };
        auto const appointed_moves = [&](detail::code_range days) {
            return std::any_of(code_->days.begin() + days.first, code_->days.begin() + days.first + days.size,
                               [](detail::day_source const& d) { return d.of == word::appointed; });
        };
        std::vector<bool> named(code_->first_deadline() + code_->deadlines.size(), false);
        for (auto const& a : code_->atoms) {
            if (a.row != no_row && (a.ask == test::applies || a.ask == test::missed)) {
                named[a.row + (a.ask == test::missed ? code_->first_deadline() : 0)] = true;
            }
        }
        auto const only_with_events = [&](std::size_t i) {
            return !named[i] && !dockets_.empty() && std::none_of(dockets_.begin(), dockets_.end(), [&](auto const& d) {
                return d->status.open_without_events(static_cast<row_number>(i));
            });
        };
        for (row_number i = 0; i < code_->norms.size(); ++i) {
            auto const& n = code_->norms[i];
            bool const needs_events = only_with_events(i);
            look(n.when, needs_events);
            if ((appointed_moves(n.days) || n.row->takes_effect.id == word::appointed) && !needs_events) {
                bands_hold_ = false;
            }
        }
        for (auto const& a : code_->acts) {
            look(a.when, false);
        }
        for (std::size_t i = 0; i < code_->deadlines.size(); ++i) {
            auto const& d = code_->deadlines[i];
            look(d.when, false);
            bool names = d.row->from == word::appointed;
            for (std::size_t k = 0; k < d.met_by_size; ++k) {
                names = names || d.met_by[k] == word::appointed;
            }
            if (names && d.possible && !only_with_events(code_->first_deadline() + i)) {
                bands_hold_ = false;
            }
        }
        std::sort(cuts.begin(), cuts.end());
        cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
        bands_ = 3 + cuts.size();
        if (bands_ > 250) {
            bands_hold_ = false;
        }
        if (!bands_hold_) {
            return;
        }
        band_of_day_.resize(days_of_service);
        for (std::size_t back = 0; back < days_of_service; ++back) {
            int const years = full_years(from_serial(code_->on - static_cast<std::int32_t>(back)), asked_.on);
            auto const band = std::upper_bound(cuts.begin(), cuts.end(), years) - cuts.begin();
            band_of_day_[back] = static_cast<std::uint8_t>(2 + band);
        }
    }
    static constexpr std::size_t days_of_service = 32768;
    static constexpr std::size_t no_class = static_cast<std::size_t>(-1);

    /// The class of somebody without events, or @ref no_class. Precondition: the contest exists. O(1).
    [[nodiscard]] std::size_t class_of(person_record const& p) const noexcept {
        if (!bands_hold_ || !std::has_single_bit(p.kinds.bits) || p.kinds.bits >= 1U << single_kinds) {
            return no_class;
        }
        std::size_t band = years_unstated;
        if (is_day(p.appointed)) {
            std::int32_t const back = code_->on - serial(p.appointed);
            if (back >= static_cast<std::int32_t>(days_of_service)) {
                return no_class;
            }
            band = back < 0 ? years_in_future : band_of_day_[static_cast<std::size_t>(back)];
        }
        auto const kind = static_cast<std::size_t>(std::countr_zero(p.kinds.bits));
        return ((p.contest * std::size_t{2} + (p.complete ? 1 : 0)) * single_kinds + kind) * bands_ + band;
    }
    [[nodiscard]] std::size_t classes() const noexcept { return contests_.size() * 2 * single_kinds * bands_; }

    errc problem_ = errc::none;
    question asked_{};
    std::vector<contest_info const*> contests_;
    std::unique_ptr<detail::batch_code> code_{};
    std::vector<std::unique_ptr<detail::contest_code>> facts_{};
    std::vector<std::unique_ptr<detail::batch_docket>> dockets_{};
    std::unique_ptr<detail::batch_dependence> depends_{};
    std::vector<std::vector<row_number>> acts_under_{};
    detail::batch_exclusions exclusions_{};
    std::vector<std::uint8_t> band_of_day_{};
    std::size_t bands_ = 3;
    bool bands_hold_ = false;
};

/// @brief Answers for people, one after the other. Keeps its own working space and the answers shared by those without events; use one
/// a thread.
class batch_worker {
public:
    /// @brief A worker on `plan`, which must outlive it.
    explicit batch_worker(batch_plan const& plan) : plan_{plan}, shared_(plan.classes()) {
        if (plan.code_) {
            for (auto const& f : plan.facts_) {
                engines_.push_back(std::make_unique<detail::batch_engine>(*plan.code_, *f, false));
                engines_.push_back(std::make_unique<detail::batch_engine>(*plan.code_, *f, true));
            }
        }
    }

    /// @brief Answers for each of `people` and hands the answer to `sink` as `sink(index, batch_answer const&)`.
    ///
    /// The answer, its spans included, is good until `sink` returns. No allocation once the working space has grown to the largest
    /// record. O(1) for a person without events; for the others linear in the rows that their events can touch.
    /// Somebody whose contest (1003) or event (1004, 1005, 1012) does not exist is not answered: only batch_answer::problem is set.
    template <batch_detail Detail = batch_detail::cited, class Sink>
    void assess(std::span<person_record const> people, Sink&& sink) {
        for (std::size_t i = 0; i < people.size(); ++i) {
            sink(i, answer<Detail>(people[i]));
        }
    }
    /// @brief The answer on one person, good until the next question to this worker.
    template <batch_detail Detail = batch_detail::cited>
    [[nodiscard]] batch_answer const& answer(person_record const& p) {
        if (p.events.empty() && p.contest < plan_.contests_.size()) {
            if (auto const c = plan_.class_of(p); c != batch_plan::no_class) {
                ++tally_.shared;
                auto const& known = shared_[c];
                if (known) [[likely]] {
                    return Detail == batch_detail::cited ? known->with : known->without;
                }
                return learn(c, p, Detail);
            }
        }
        return decide(p, Detail);
    }
    /// @brief How the answers were come by so far.
    [[nodiscard]] batch_tally const& tally() const noexcept { return tally_; }

private:
    /// The verdict on all acts of a shape, and whether the rows that say what its level means are among the sure ones.
    struct shape_verdict {
        batch_verdict verdict{};
        bool level_cited = false;
    };
    using shape_table = detail::shape_table<shape_verdict>;

    struct shared_answer {
        detail::batch_sheet sheet{};
        batch_answer with{};
        batch_answer without{};
    };

    batch_answer const& learn(std::size_t c, person_record const& p, batch_detail wanted) {
        auto one = std::make_unique<shared_answer>();
        summarise(p, one->sheet);
        one->sheet.tie(batch_detail::verdicts);
        one->without = one->sheet.answer;
        one->sheet.tie(batch_detail::cited);
        one->with = one->sheet.answer;
        shared_[c] = std::move(one);
        return wanted == batch_detail::cited ? shared_[c]->with : shared_[c]->without;
    }
    batch_answer const& decide(person_record const& p, batch_detail wanted) {
        sheet_.clear();
        if (short_way(p, wanted == batch_detail::cited)) {
            ++tally_.decided;
        } else {
            sheet_.clear();
            sheet_.answer.problem = check_record(p);
            if (sheet_.answer.problem != errc::none) {
                ++tally_.refused;
            } else {
                ++tally_.full;
                summarise(p, sheet_);
            }
        }
        sheet_.tie(wanted);
        return sheet_.answer;
    }
    [[nodiscard]] bool exists(person_record const& p) const noexcept {
        return p.contest < plan_.contests_.size() && p.kinds.bits >> batch_plan::single_kinds == 0;
    }
    [[nodiscard]] errc check_record(person_record const& p) const noexcept {
        if (!exists(p)) {
            return p.contest >= plan_.contests_.size() ? errc::unknown_id : errc::unknown_value;
        }
        for (auto const& e : p.events) {
            if (errc const wrong = check(e); wrong != errc::none) {
                return wrong;
            }
        }
        return errc::none;
    }

    /// The answer of the full engine in short.
    void summarise(person_record const& p, detail::batch_sheet& into) const {
        auto const explanation = plan_.explain(p);
        assessment const& a = explanation.answer;
        into.everybody = plan_.everybody(p);
        auto const number = [&](std::string_view id) -> row_number {
            auto const at = plan_.asked_.law->find(id);
            auto const norms = static_cast<row_number>(plan_.code_->first_act());
            auto const acts = static_cast<row_number>(plan_.code_->first_deadline());
            return at.kind == row_kind::rule       ? at.index
                   : at.kind == row_kind::act      ? norms + at.index
                   : at.kind == row_kind::deadline ? acts + at.index
                                                   : no_row;
        };
        batch_answer& out = into.answer;
        out.problem = a.problem.code;
        out.found = a.anything_found();
        out.discharge = a.status.discharge;
        out.discharge_from = a.status.discharge_from;
        out.discharge_by = a.status.discharge_by != nullptr ? number(a.status.discharge_by->id) : no_row;
        out.duty = a.status.duty;
        out.duty_by = a.status.duty_by != nullptr ? number(a.status.duty_by->id) : no_row;
        for (auto const& f : a.findings) {
            auto const i = number(f.id());
            if (f.overruled_by.empty() && !std::binary_search(into.everybody.begin(), into.everybody.end(), i)) {
                into.findings.add(i);
            }
        }
        for (auto const& d : a.deadlines) {
            if (d.state == deadline_state::missed) {
                into.missed.add(number(d.row->id));
            }
        }
        for (auto const& v : a.verdicts) {
            for (auto const& f : v.findings) {
                if (f.overruled_by.empty()) {
                    into.of_acts.add(number(f.id()));
                }
            }
            into.of_acts_end.push_back(into.of_acts.size());
            into.verdicts.push_back({.ruling = v.ruling,
                                     .track = v.track,
                                     .sanction = v.sanction,
                                     .crime = v.crime,
                                     .administrative = v.administrative,
                                     .level_set_by_agency = v.level_set_by_agency,
                                     .by = v.by != nullptr ? number(v.by->id) : no_row,
                                     .sanction_by = v.sanction_by != nullptr ? number(v.sanction_by->id) : no_row});
        }
    }

    /// The answer by the engine of the batch; false where it has none: something is stated that does not exist, or that the plan has
    /// fixed, or out of order.
    bool short_way(person_record const& p, bool cite) {
        if (plan_.dockets_.empty() || !exists(p)) {
            return false;
        }
        contest_ = p.contest;
        docket_ = plan_.dockets_[batch_plan::docket_of(p)].get();
        engine_ = engines_[batch_plan::docket_of(p)].get();
        sheet_.everybody = docket_->for_everybody;
        auto& engine = *engine_;
        batch_answer& out = sheet_.answer;
        out.problem = plan_.problem_;
        engine.unstate({});
        engine.leave_act();
        kinds_ = p.kinds.bits;
        if (kinds_ != 0) {
            engine.state(word::employment, static_cast<std::int32_t>(kinds_));
        }
        if (is_day(p.appointed)) {
            engine.state(word::appointed, serial(p.appointed));
        }
        begin_shape(p);
        std::size_t own = 0;
        for (; own < p.events.size() && p.events[own].act == 0; ++own) {
            auto const& e = p.events[own];
            if (!can_take(e) || e.what == word::conduct_day) {
                return false;
            }
            if (!engine.state(e.what, e.value) && out.problem == errc::none) {
                out.problem = errc::stated_twice;
            }
            add_to_shape(e);
        }
        engine.begin();
        decide_status(p.events.first(own), cite);
        auto const of_status = shape_.here();
        for (std::size_t i = own; i < p.events.size();) {
            auto const so_far = engine.stated_so_far();
            auto const act = p.events[i].act;
            auto const begin = i;
            std::optional<local_time> at;
            for (; i < p.events.size() && p.events[i].act == act; ++i) {
                auto const& e = p.events[i];
                if (!can_take(e)) {
                    return false;
                }
                engine.state(e.what, e.value);
                add_to_shape(e);
                at = e.clock != event_record::no_clock ? e.time() : at;
            }
            if (i < p.events.size() && p.events[i].act < act) {
                return false;
            }
            engine.enter_act(at);
            shape_.add(plan_.code_->act_age(engine.act_day()) << 2 | (at ? 2U : 0U) | 1U);
            engine.begin();
            judge(p.events.first(own), p.events.subspan(begin, i - begin), cite);
            engine.unstate(so_far);
            engine.leave_act();
            shape_.back_to(of_status);
        }
        return true;
    }
    /// Whether the event means something, as @ref check asks, and states what the plan has not fixed.
    [[nodiscard]] bool can_take(event_record const& e) const noexcept {
        if (static_cast<std::size_t>(e.what) >= word_count) {
            return false;
        }
        auto const& w = engine_->of(e.what);
        return w.smallest <= e.value && e.value <= w.largest && !w.from_record &&
               (e.clock == event_record::no_clock || e.clock < 3 * 1440);
    }

    /// A shape begins with contest, completeness, kinds and whether the appointment lies after the day asked.
    void begin_shape(person_record const& p) {
        std::uint32_t const in_service_by = !is_day(p.appointed)                     ? 0U
                                            : serial(p.appointed) <= plan_.code_->on ? 1U
                                                                                     : 2U;
        shape_.clear();
        shape_.add(kinds_);
        shape_.add(static_cast<std::uint32_t>(batch_plan::docket_of(p)) << 2 | in_service_by);
    }
    /// A word, and its value; of a day only whether it lies after the day asked.
    void add_to_shape(event_record const& e) {
        std::uint32_t const of_act = e.act != 0 ? 1U << 8 : 0U;
        if (engine_->of(e.what).type == value_type::day) {
            shape_.add(static_cast<std::uint32_t>(e.what) | of_act | (e.value <= plan_.code_->on ? 1U : 2U) << 9);
        } else {
            shape_.add(static_cast<std::uint32_t>(e.what) | of_act);
            shape_.add(static_cast<std::uint32_t>(e.value));
        }
    }
    /// The words whose days the shape leaves open.
    void collect_days(std::span<event_record const> events) {
        for (auto const& e : events) {
            if (engine_->of(e.what).type == value_type::day) {
                days_.set(static_cast<std::size_t>(e.what));
            }
        }
    }

    struct fired {
        row_number row = no_row;
        bool overruled = false;
        bool contested = false;
    };

    void decide_status(std::span<event_record const> own, bool cite) {
        auto& engine = *engine_;
        auto const& code = *plan_.code_;
        batch_answer& out = sheet_.answer;
        honour_ = false;
        dishonour_ = false;
        auto const first_deadline = static_cast<row_number>(code.first_deadline());
        auto const known = code.readings.empty() ? shapes_.find(shape_) : shape_table::found{};
        if (known.hit) {
            auto const& answer = known.answer;
            if (cite) {
                sheet_.findings.add(answer.sure);
                sheet_.missed.add(answer.missed);
            }
            for (auto const& step : answer.steps) {
                if (!cite && !step.decides) {
                    break;
                }
                if (!answer.holds(engine, code, step)) {
                    continue;
                }
                if (step.row >= first_deadline) {
                    take_missed(step.row);
                } else if (step.undisputed || !prevails_over(code.norms[step.row].yields).overruled) {
                    take_norm(step.row, step.decides);
                }
            }
        } else {
            auto const& index = docket_->status;
            open_.resize(std::max(open_.size(), index.words() * detail::batch_index::slots));
            index.begin(open_.data());
            touch(index, open_, own);
            steps_.clear();
            sure_.clear();
            missed_.clear();
            atoms_.clear();
            days_.reset();
            days_.set(static_cast<std::size_t>(word::appointed));
            collect_days(own);
            detail::shape_reader reader{code, *plan_.depends_, engine, days_, atoms_, false};
            index.candidates(open_.data(), kinds_, [&](row_number i, bool decides) {
                if (known.worth_writing) {
                    auto step = i >= first_deadline ? reader.step_for_deadline(i - first_deadline) : reader.step_for(i);
                    if (step && step->kind == detail::step_kind::sure && step->undisputed && !decides) {
                        (i < first_deadline ? sure_ : missed_).push_back(i);
                    } else if (step) {
                        step->decides = decides;
                        steps_.push_back(*step);
                    }
                }
                if (!cite && !decides) {
                    return;
                }
                if (i >= first_deadline) {
                    if (engine.answer(i - first_deadline).state == deadline_state::missed) {
                        take_missed(i);
                    }
                } else if ((docket_->certain[i] != 0 || engine.fires_once(i) == truth::yes) &&
                           !prevails_over(code.norms[i].yields).overruled) {
                    take_norm(i, decides);
                }
            });
            if (known.worth_writing) {
                std::stable_sort(steps_.begin(), steps_.end(),
                                 [](auto const& a, auto const& b) { return rank(a) < rank(b); });
                shapes_.write(shape_, {.sure = sure_, .missed = missed_, .steps = steps_, .atoms = atoms_});
            }
        }
        if (honour_ || dishonour_) {
            out.discharge = honour_ && dishonour_ ? consequence::undetermined
                            : honour_             ? consequence::discharge_with_honour
                                                  : consequence::discharge_without_honour;
            if (auto const from = engine.value(word::discharge_effective)) {
                out.discharge_from = from_serial(*from);
            }
        }
        if (out.duty == consequence::must_keep_working && is_day(out.discharge_from) &&
            out.discharge_from <= plan_.asked_.on) {
            out.duty = consequence::undetermined;
        }
        out.found = out.found || out.discharge != consequence::none || out.duty == consequence::barred_from_duty;
    }
    /// What decides comes first, in the order of the rows; the rest by kind, so that like follows like.
    [[nodiscard]] static int rank(detail::batch_step const& s) noexcept {
        return s.decides ? 0 : 1 + static_cast<int>(s.kind) * 4 + static_cast<int>(s.version);
    }
    void take_missed(row_number i) {
        sheet_.missed.add(i);
        sheet_.answer.found =
            sheet_.answer.found || !plan_.code_->deadlines[i - plan_.code_->first_deadline()].for_everybody;
    }
    void take_norm(row_number i, bool decides) {
        sheet_.findings.add(i);
        if (!decides) {
            return;
        }
        auto const& code = *plan_.code_;
        auto const& n = code.norms[i];
        batch_answer& out = sheet_.answer;
        switch (n.then) {
            case consequence::discharge_with_honour:
            case consequence::discharge_without_honour:
                (n.then == consequence::discharge_with_honour ? honour_ : dishonour_) = true;
                if (out.discharge_by == no_row || code.norms[out.discharge_by].national) {
                    out.discharge_by = i;
                }
                break;
            case consequence::barred_from_duty:
            case consequence::must_keep_working:
            case consequence::may_keep_working:
                if (out.duty != consequence::barred_from_duty) {
                    out.duty = n.then;
                    out.duty_by = i;
                }
                break;
            default: out.found = out.found || points_at_somebody(n.kind, n.then); break;
        }
    }
    void touch(detail::batch_index const& index, std::vector<std::uint64_t>& open,
               std::span<event_record const> events) const {
        for (auto const& e : events) {
            detail::batch_keys::touched(e.what, engine_->of(e.what).type, e.value,
                                        [&](std::size_t key) { index.touch(open.data(), key); });
        }
    }
    fired prevails_over(detail::code_range yields) {
        fired f;
        for (std::uint32_t k = 0; k < yields.size; ++k) {
            truth const t = engine_->row(plan_.code_->rows[yields.first + k]);
            f.overruled = f.overruled || t == truth::yes;
            f.contested = f.contested || t == truth::unknown;
        }
        return f;
    }

    void judge(std::span<event_record const> own, std::span<event_record const> events, bool cite) {
        auto& engine = *engine_;
        auto const& code = *plan_.code_;
        auto const first_act = static_cast<row_number>(code.first_act());
        batch_verdict v;
        fired_.clear();
        std::size_t acts_found = 0;
        bool allowed = false;
        bool exempt = false;
        auto const take = [&](row_number i) {
            auto f = prevails_over(i < first_act ? code.norms[i].yields : code.acts[i - first_act].yields);
            f.row = i;
            acts_found += i >= first_act ? 1 : 0;
            fired_.push_back(f);
        };
        auto const known = code.readings.empty() ? shapes_.find(shape_) : shape_table::found{};
        auto const& answer = known.answer;
        if (answer.verdict != nullptr) {
            v = answer.verdict->verdict;
            sheet_.answer.found = sheet_.answer.found || v.ruling == ruling::breach;
            if (cite) {
                sheet_.of_acts.add(answer.sure);
                for (auto const& step : answer.steps) {
                    if (answer.holds(engine, code, step) &&
                        (step.undisputed || !prevails_over(code.norms[step.row].yields).overruled)) {
                        sheet_.of_acts.add(step.row);
                    }
                }
            }
            finish(v, cite && !answer.verdict->level_cited);
            return;
        }
        std::span<detail::batch_step const> doubts;
        if (known.hit) {
            auto const steps = answer.steps;
            for (std::size_t k = 0; k < steps.size(); ++k) {
                auto const& step = steps[k];
                if (step.kind == detail::step_kind::doubt || step.kind == detail::step_kind::doubt_to_ask) {
                    doubts = steps.subspan(k);
                    break;
                }
                if (!cite && !step.decides) {
                    continue;
                }
                if (answer.holds(engine, code, step)) {
                    take(step.row);
                }
            }
        } else {
            auto const& index = docket_->verdict;
            open_acts_.resize(std::max(open_acts_.size(), index.words() * detail::batch_index::slots));
            index.begin(open_acts_.data());
            touch(index, open_acts_, own);
            touch(index, open_acts_, events);
            steps_.clear();
            atoms_.clear();
            days_ = plan_.facts_[contest_]->days;
            days_.set(static_cast<std::size_t>(word::appointed));
            collect_days(own);
            collect_days(events);
            detail::shape_reader reader{code, *plan_.depends_, engine, days_, atoms_, true};
            index.candidates(open_acts_.data(), kinds_, [&](row_number i, bool decides) {
                if (known.worth_writing) {
                    if (auto step = reader.step_for(i)) {
                        step->decides = decides;
                        steps_.push_back(*step);
                    }
                }
                if ((cite || decides) && engine.row(i) == truth::yes) {
                    take(i);
                }
            });
            if (known.worth_writing) {
                for (row_number i = 0; i < code.acts.size(); ++i) {
                    if (auto const doubt = reader.doubt_for(first_act + i)) {
                        steps_.push_back({.row = first_act + i, .kind = *doubt, .decides = true});
                    }
                }
            }
        }
        bool contested = false;
        int heaviest = -1;
        for (auto const& f : fired_) {
            if (f.overruled) {
                continue;
            }
            if (f.row < first_act) {
                auto const& n = code.norms[f.row];
                allowed = allowed || n.then == consequence::allowed;
                exempt = exempt || n.then == consequence::leave_not_required;
                v.level_set_by_agency = v.level_set_by_agency || n.set_by_agency;
                continue;
            }
            if (f.contested) {
                contested = true;
                continue;
            }
            row_number const act = f.row - first_act;
            detail::act_code const& row = code.acts[act];
            v.crime = v.crime || row.opens == track::criminal;
            v.administrative = v.administrative || row.opens == track::administrative;
            allowed = allowed || row.then == consequence::allowed;
            consequence sanction = row.then;
            row_number by = no_row;
            for (auto const& g : fired_) {
                if (g.row < first_act && !g.overruled && code.norms[g.row].sanctions) {
                    auto const& under = plan_.acts_under_[g.row];
                    if (std::binary_search(under.begin(), under.end(), act) &&
                        (by == no_row || (code.norms[by].national && !code.norms[g.row].national))) {
                        sanction = code.norms[g.row].then;
                        by = g.row;
                    }
                }
            }
            int const w = detail::weight(*row.row, sanction);
            if (w > heaviest || (w == heaviest && row.grade < code.acts[v.by - first_act].grade)) {
                heaviest = w;
                v.by = f.row;
                v.sanction = sanction;
                v.sanction_by = by;
                v.track = by != no_row ? detail::track_of(sanction, row.opens) : row.opens;
            }
        }
        bool const no_breach_yet = acts_found == 0 || v.by == no_row || code.acts[v.by - first_act].opens == track::none;
        if (no_breach_yet) {
            bool const open = !exempt && !allowed &&
                              (contested || (known.hit ? some_doubt(doubts) : some_act_undecided(own, events)));
            v.ruling = open                        ? ruling::undecided
                       : allowed || v.by != no_row ? ruling::allowed
                       : some_list_applies()       ? ruling::no_breach
                                                   : ruling::no_rule_known;
        } else {
            v.ruling = ruling::breach;
            sheet_.answer.found = true;
        }
        if (known.worth_writing) {
            write_shape(v);
        }
        if (cite) {
            for (auto const& f : fired_) {
                if (!f.overruled) {
                    sheet_.of_acts.add(f.row);
                }
            }
        }
        finish(v, cite);
    }
    void finish(batch_verdict const& v, bool cite_level) {
        if (cite_level && names_level(v)) {
            at_level(*detail::level_of(v.sanction), [&](row_number i) {
                if (engine_->fires(i) == truth::yes && !prevails_over(plan_.code_->norms[i].yields).overruled) {
                    sheet_.of_acts.add(i);
                }
            });
        }
        sheet_.of_acts_end.push_back(sheet_.of_acts.size());
        sheet_.verdicts.push_back(v);
    }
    /// Writes down what is known of the shape of an act: the verdict too, where every step that decides is sure.
    void write_shape(batch_verdict const& v) {
        auto const& code = *plan_.code_;
        detail::shape_reader reader{code, *plan_.depends_, *engine_, days_, atoms_, true};
        auto const first_act = static_cast<row_number>(code.first_act());
        auto const yields = [&](row_number i) {
            return i < first_act ? code.norms[i].yields : code.acts[i - first_act].yields;
        };
        bool const settled = std::all_of(steps_.begin(), steps_.end(), [&](detail::batch_step const& s) {
            switch (s.kind) {
                case detail::step_kind::sure: return reader.order_is_fixed(yields(s.row));
                case detail::step_kind::doubt: return true;
                case detail::step_kind::doubt_to_ask: return v.ruling == ruling::breach;
                default: return !s.decides;
            }
        });
        sure_.clear();
        if (settled) {
            auto const left = std::remove_if(steps_.begin(), steps_.end(), [&](detail::batch_step const& s) {
                if (s.kind == detail::step_kind::sure && !prevails_over(yields(s.row)).overruled) {
                    sure_.push_back(s.row);
                }
                return s.kind != detail::step_kind::open && s.kind != detail::step_kind::ask;
            });
            steps_.erase(left, steps_.end());
        }
        shape_verdict const same{v, settled && level_is_sure(v, reader)};
        shapes_.write(shape_, {.sure = sure_, .steps = steps_, .atoms = atoms_, .verdict = settled ? &same : nullptr});
    }
    bool some_act_undecided(std::span<event_record const> own, std::span<event_record const> events) {
        auto const& exclusions = plan_.exclusions_;
        excluded_.assign(exclusions.words(), 0);
        for (auto const list : {own, events}) {
            for (auto const& e : list) {
                if (engine_->of(e.what).type == value_type::one && engine_->value_of(e.what) == e.value) {
                    exclusions.touch(excluded_.data(), detail::batch_keys::values_of[static_cast<std::size_t>(e.what)] +
                                                           static_cast<std::size_t>(e.value));
                }
            }
        }
        for (std::size_t i = 0; i < plan_.code_->acts.size(); ++i) {
            if ((excluded_[i / 64] >> (i % 64) & 1U) == 0 &&
                engine_->fulfilled(static_cast<row_number>(i)) == truth::unknown) {
                return true;
            }
        }
        return false;
    }
    bool some_doubt(std::span<detail::batch_step const> doubts) {
        auto const first_act = static_cast<row_number>(plan_.code_->first_act());
        return std::any_of(doubts.begin(), doubts.end(), [&](detail::batch_step const& d) {
            return d.kind == detail::step_kind::doubt || engine_->fulfilled(d.row - first_act) == truth::unknown;
        });
    }
    bool some_list_applies() {
        return std::any_of(plan_.code_->lists.begin(), plan_.code_->lists.end(),
                           [&](row_number i) { return engine_->list_applies(i); });
    }
    /// Whether rows may say what the level of the sanction means.
    [[nodiscard]] bool names_level(batch_verdict const& v) const {
        return v.ruling == ruling::breach && !v.level_set_by_agency && !engine_->is_stated(word::level) &&
               detail::level_of(v.sanction);
    }
    /// Calls `f` with each row that may say what the level means, while the level is stated.
    template <class F>
    void at_level(level l, F f) {
        auto const so_far = engine_->stated_so_far();
        engine_->state(word::level, static_cast<std::int32_t>(l));
        engine_->begin();
        for (auto const i : docket_->level[static_cast<std::size_t>(l)]) {
            f(i);
        }
        engine_->unstate(so_far);
        engine_->begin();
    }
    /// Puts the rows on the level among the sure ones; false, and none of them, where one hangs on days.
    bool level_is_sure(batch_verdict const& v, detail::shape_reader& reader) {
        if (!names_level(v)) {
            return true;
        }
        auto const before = sure_.size();
        bool all_sure = true;
        at_level(*detail::level_of(v.sanction), [&](row_number i) {
            if (auto const step = reader.step_for(i)) {
                all_sure = all_sure && step->kind == detail::step_kind::sure && step->undisputed;
                sure_.push_back(i);
            }
        });
        if (!all_sure) {
            sure_.resize(before);
        }
        return all_sure;
    }

    batch_plan const& plan_;
    std::vector<std::unique_ptr<shared_answer>> shared_;
    std::vector<std::unique_ptr<detail::batch_engine>> engines_{};
    detail::batch_sheet sheet_{};
    batch_tally tally_{};
    shape_table shapes_{};
    std::vector<row_number> sure_{};
    std::vector<row_number> missed_{};
    detail::batch_shape shape_{};
    std::vector<detail::batch_step> steps_{};
    std::vector<std::uint32_t> atoms_{};
    word_set days_{};
    bool honour_ = false;
    bool dishonour_ = false;
    std::vector<std::uint64_t> open_{};
    std::vector<std::uint64_t> open_acts_{};
    std::vector<std::uint64_t> excluded_{};
    std::vector<fired> fired_{};
    detail::batch_docket const* docket_ = nullptr;
    detail::batch_engine* engine_ = nullptr;
    std::size_t contest_ = 0;
    std::uint32_t kinds_ = 0;
};

/// @brief Answers for each of `people` and hands the answer to `sink` as `sink(index, batch_answer const&)`: a worker for one call.
template <batch_detail Detail = batch_detail::cited, class Sink>
void assess(batch_plan const& plan, std::span<person_record const> people, Sink&& sink) {
    batch_worker{plan}.assess<Detail>(people, sink);
}

}  // namespace netralitas

#endif
