// SPDX-License-Identifier: BSL-1.0
/// @file
/// @brief The rows of the law resolved for one question: references as indices, versions and knowledge decided, words flat.
///
/// What does not depend on the person is decided here, once. netralitas::batch_plan builds it; nobody else needs it.
#ifndef NETRALITAS_RULES_BATCH_CODE_HPP
#define NETRALITAS_RULES_BATCH_CODE_HPP

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <set>
#include <span>
#include <string_view>
#include <vector>

#include <netralitas/base/date.hpp>
#include <netralitas/calendar/deadline.hpp>
#include <netralitas/calendar/workdays.hpp>
#include <netralitas/law/condition.hpp>
#include <netralitas/law/norm.hpp>
#include <netralitas/law/vocabulary.hpp>
#include <netralitas/rules/assessment.hpp>
#include <netralitas/rules/inference.hpp>
#include <netralitas/rules/readings.hpp>
#include <netralitas/rules/rule_book.hpp>

namespace netralitas {

/// @brief The number of a row in the answers of a batch: norms first, then acts, then deadlines, each in the order of the rule book.
using row_number = std::uint32_t;
/// @brief No row.
inline constexpr row_number no_row = 0xFFFFFFFFU;

namespace detail {

/// A day of an interval as a number; the open ends are the smallest and the largest.
[[nodiscard]] constexpr std::int32_t bound(date d) noexcept {
    return d.is_neg_infinity()   ? std::numeric_limits<std::int32_t>::min()
           : d.is_pos_infinity() ? std::numeric_limits<std::int32_t>::max()
                                 : serial(d);
}

/// How an atom is decided. The plain ones look at what is stated and at nothing else.
enum class atom_rule : std::uint8_t { asked, certain, happened, flag, one_of, shares };

/// A literal with its reference resolved.
struct atom {
    atom_rule rule = atom_rule::asked;
    test ask{};
    bool negated = false;
    operand_kind operand{};
    std::uint8_t clause = 0;
    word left{};
    word right{};
    row_number row = no_row;  // of a rule, act or deadline; of an item: where its list begins
    std::uint64_t value = 0;  // mask or number; of an item: how many acts stand under it
};

/// A condition as a run of atoms.
struct code_range {
    std::uint32_t first = 0;
    std::uint32_t size = 0;
};

/// A word whose day may be the day of a row, and by which day it must have come.
struct day_source {
    word of{};
    bool by_question = false;
    bool by_act = false;
};

/// What a look at a word that is not known gives; greater than every day and number that a record may state.
inline constexpr std::int32_t never_happened = std::numeric_limits<std::int32_t>::max();
inline constexpr std::int32_t not_known = never_happened - 1;

/// Whether something is known of the word only where it is stated, or where the timetable has it for every day.
[[nodiscard]] constexpr bool is_plain(word w) noexcept {
    switch (w) {
        case word::always:
        case word::the_day:
        case word::known_on:
        case word::became_party_member:
        case word::registered_as_candidate:
        case word::in_service:
        case word::discharge_effective:
        case word::decision_effective:
        case word::punishment_ended:
        case word::on_cltn:
        case word::unbroken_service_years:
        case word::service_years:
        case word::campaign_running:
        case word::in_quiet_or_count:
        case word::list_change_window:
        case word::on_day_off:
        case word::outside_hours:
        case word::weekday:
        case word::year_decreed:
        case word::day_status:
        case word::ramadan:
        case word::summons_gap: return false;
        default: return true;
    }
}

/// What picks the version of a norm, once what is fixed has been decided.
enum class version_rule : std::uint8_t { live, by_event, by_determination, by_act };

struct norm_code {
    norm const* row = nullptr;
    code_range when{};
    code_range days{};       // of day_source
    code_range days_acts{};  // the same, with the days of acts under the items named
    code_range yields{};     // of row_number
    bool possible = false;   // its reading is chosen, it is known, and its version can apply
    bool by_act_day = false;
    bool about_acts = false;  // it belongs to the findings of a verdict
    bool presupposes_service = false;
    bool sanctions = false;
    bool set_by_agency = false;
    bool national = true;
    version_rule version{};
    consequence then{};
    deontic kind{};
    std::uint32_t binds = 0;
    std::uint8_t contests = 0;
    std::int32_t first = 0;
    std::int32_t last = 0;
};

struct act_code {
    act_row const* row = nullptr;
    code_range when{};
    code_range days_acts{};
    code_range yields{};
    code_range counts{};  // of interval; none: always
    bool possible = false;
    bool limited = false;  // it counts only in the intervals
    bool lists = false;    // a list of acts, neither permission nor crime
    track opens{};
    consequence then{};
    evidence grade{};
    std::uint32_t binds = 0;
    std::uint8_t contests = 0;
    std::int32_t first = 0;
    std::int32_t last = 0;
};

struct deadline_code {
    deadline_row const* row = nullptr;
    term length{};
    code_range when{};
    std::array<word, 3> met_by{};
    std::uint8_t met_by_size = 0;
    bool possible = false;
    bool by_itself = false;  // what meets it takes effect by itself
    bool fixed_start = false;
    bool presupposes_service = false;
    bool for_everybody = false;
    bool in_plain_days = false;  // the due day is so many days away
    std::int32_t plain_days = 0;
    std::int32_t start = 0;
    std::uint32_t binds = 0;
    std::uint8_t contests = 0;
    std::int32_t first = 0;
    std::int32_t last = 0;
};

/// What the engine asks of a word.
struct word_code {
    value_type type{};
    word_kind kind{};
    bool event = false;
    bool dated = false;  // not stated means that it has not happened, where the history is complete
    bool derived = false;
    bool from_record = false;   // the short way takes it from the record, or has fixed it when the plan was made
    std::int32_t smallest = 0;  // what an event may state
    std::int32_t largest = 0;
};

/// The rows and the question, resolved. Not copied: the calendar may be its own.
class batch_code {
public:
    explicit batch_code(question const& asked) : q{asked}, law{asked.law != nullptr ? asked.law : &national_law()} {
        if (q.calendar != nullptr) {
            calendar = q.calendar;
        } else {
            calendar_options const wanted = calendar_for(q);
            bool const national = wanted.known_on == no_last_day && wanted.joint_leave == joint_leave_counts::day_off &&
                                  wanted.clock == decree_clock::whole_log && !wanted.keppres_7_2021_kept;
            calendar = national ? &calendar_of_everything_decreed() : &own_calendar_.emplace(wanted);
        }
        knowledge = q.known_on == no_last_day ? decree_log_checked_on : q.known_on;
        on = serial(q.on);
        for (std::size_t i = 0; i < word_count; ++i) {
            auto const& w = info(static_cast<word>(i));
            bool const counted = w.type == value_type::one || w.type == value_type::several;
            words[i] = {.type = w.type,
                        .kind = w.kind,
                        .event = w.kind == word_kind::event,
                        .derived = w.derived,
                        .smallest = counted ? 0 : std::numeric_limits<std::int32_t>::min(),
                        .largest = w.type == value_type::one       ? w.value_count - 1
                                   : w.type == value_type::several ? (std::int32_t{1} << w.value_count) - 1
                                                                   : not_known - 1};
        }
        resolve_acts();
        resolve_norms();
        resolve_deadlines();
        find_readings();
        find_act_ages();
        has_loop = loops();
    }
    batch_code(batch_code const&) = delete;
    batch_code& operator=(batch_code const&) = delete;

    [[nodiscard]] std::size_t first_act() const noexcept { return norms.size(); }
    [[nodiscard]] std::size_t first_deadline() const noexcept { return norms.size() + acts.size(); }
    [[nodiscard]] std::span<atom const> of(code_range r) const noexcept { return {atoms.data() + r.first, r.size}; }
    /// The run of days to which the day of an act belongs: within a run no rule about acts begins or ends. O(log rows).
    [[nodiscard]] std::uint32_t act_age(std::int32_t day) const noexcept {
        return static_cast<std::uint32_t>(std::upper_bound(act_ages.begin(), act_ages.end(), day) - act_ages.begin());
    }
    [[nodiscard]] bool chosen(std::string_view reading) const noexcept {
        return reading.empty() || q.readings.selects(reading);
    }

    question q;
    rule_book const* law;
    work_calendar const* calendar = nullptr;
    date knowledge{};
    std::int32_t on = 0;
    std::array<word_code, word_count> words{};
    std::vector<norm_code> norms{};
    std::vector<act_code> acts{};
    std::vector<deadline_code> deadlines{};
    std::vector<atom> atoms{};
    std::vector<day_source> days{};
    std::vector<row_number> rows{};  // lists of rows: under an item, prevailing over a row
    std::vector<interval> intervals{};
    std::vector<std::int32_t> act_ages{};   // the first days of the runs
    std::vector<row_number> lists{};        // acts, one of each list, kind of people and range of days
    std::vector<row_number> discharging{};  // deadlines that fix the day of a discharge
    std::vector<row_number> discharging_norms{};
    std::vector<row_number> fixing_decision{};
    std::vector<row_number> fixing_end{};
    struct chosen_reading {
        std::vector<row_number> own{};        // norms of the reading
        std::vector<row_number> listed{};     // national rows that its disagreements list
        std::vector<row_number> deadlines{};  // deadlines of the reading, each
        std::vector<code_range> displaces{};  // with the national ones that it displaces
    };
    std::vector<chosen_reading> readings{};
    bool has_loop = false;  // a row rests on itself: only the full engine knows what to make of it

private:
    [[nodiscard]] bool known(citation const& c) const noexcept {
        return c.of == nullptr || c.of->existed_on(q.known_on);
    }
    template <class Row>
    [[nodiscard]] bool known(Row const& row) const noexcept {
        return existed_on(row.basis, row.force, q.known_on);
    }

    [[nodiscard]] static atom_rule rule_for(literal const& l) noexcept {
        if (l.ask == test::holds && (l.left == word::always || l.left == word::known_on)) {
            return atom_rule::certain;
        }
        if ((l.ask != test::holds && l.ask != test::one_of) || !is_plain(l.left)) {
            return atom_rule::asked;
        }
        auto const type = info(l.left).type;
        return l.ask == test::holds          ? (type == value_type::day ? atom_rule::happened : atom_rule::flag)
               : type == value_type::several ? atom_rule::shares
                                             : atom_rule::one_of;
    }
    code_range resolve(condition const& c) {
        code_range const r{static_cast<std::uint32_t>(atoms.size()), c.size};
        for (std::uint8_t i = 0; i < c.size; ++i) {
            literal const& l = c.literals[i];
            atom a{.rule = rule_for(l),
                   .ask = l.ask,
                   .negated = l.negated,
                   .operand = l.operand,
                   .clause = l.clause,
                   .left = l.left,
                   .value = l.value};
            auto const p = l.operand == operand_kind::key ? law->find(static_cast<id_key>(l.value)) : row_position{};
            switch (l.ask) {
                case test::applies:
                    a.row = p.kind == row_kind::rule  ? p.index
                            : p.kind == row_kind::act ? static_cast<row_number>(law->norms().size() + p.index)
                                                      : no_row;
                    break;
                case test::missed: a.row = p.kind == row_kind::deadline ? p.index : no_row; break;
                case test::item: {
                    a.row = static_cast<row_number>(rows.size());
                    for (std::uint32_t k = 0; k < law->acts().size(); ++k) {
                        if (law->under_item(k, static_cast<id_key>(l.value))) {
                            rows.push_back(k);
                        }
                    }
                    a.value = rows.size() - a.row;
                    break;
                }
                default:
                    if (l.operand == operand_kind::of_word || l.operand == operand_kind::month_end_of) {
                        a.right = static_cast<word>(l.value);
                    }
                    break;
            }
            atoms.push_back(a);
        }
        return r;
    }
    code_range resolve(few<row_ref, 3> const& yields_to) {
        code_range r{static_cast<std::uint32_t>(rows.size()), 0};
        for (auto const& y : yields_to) {
            auto const p = law->find(y.key);
            if (p.kind == row_kind::rule) {
                rows.push_back(p.index);
            } else if (p.kind == row_kind::act) {
                rows.push_back(static_cast<row_number>(law->norms().size() + p.index));
            }
        }
        r.size = static_cast<std::uint32_t>(rows.size()) - r.first;
        return r;
    }

    /// The words from which the day of a condition is taken, through the rules that it names, and the acts where wanted.
    void collect_days(condition const& c, bool at_act, day_source seen, int depth, bool acts_too) {
        (at_act ? seen.by_act : seen.by_question) = true;
        for (std::uint8_t i = 0; i < c.size; ++i) {
            literal const& l = c.literals[i];
            if (l.negated) {
                continue;
            }
            if (l.ask == test::applies && depth < 4) {
                auto const p = law->find(static_cast<id_key>(l.value));
                if (p.kind == row_kind::rule) {
                    auto const& n = *law->norms()[p.index];
                    collect_days(n.when, n.selected_by == selects::act_date, seen, depth + 1, acts_too);
                }
            } else if (l.ask == test::item && acts_too && depth < 4) {
                for (std::size_t k = 0; k < law->acts().size(); ++k) {
                    if (law->under_item(k, static_cast<id_key>(l.value))) {
                        collect_days(law->acts()[k]->when, at_act, seen, depth + 1, true);
                    }
                }
            } else if (l.ask != test::one_of && l.ask != test::item && l.ask != test::missed && l.ask != test::applies &&
                       l.left != word::known_on && l.left != word::the_day && info(l.left).type == value_type::day) {
                seen.of = l.left;
                days.push_back(seen);
            }
        }
    }
    code_range days_of(condition const& c, bool at_act, bool acts_too) {
        code_range r{static_cast<std::uint32_t>(days.size()), 0};
        collect_days(c, at_act, {}, 0, acts_too);
        r.size = static_cast<std::uint32_t>(days.size()) - r.first;
        return r;
    }

    void resolve_norms() {
        norms.reserve(law->norms().size());
        for (auto const* const n : law->norms()) {
            norm_code c{.row = n,
                        .when = resolve(n->when),
                        .yields = resolve(n->yields_to),
                        .then = n->then,
                        .kind = n->kind,
                        .binds = n->binds.bits,
                        .contests = n->contests.bits,
                        .first = bound(n->force.first),
                        .last = bound(n->force.last)};
            c.by_act_day = n->selected_by == selects::act_date;
            c.about_acts = c.by_act_day || speaks_of_conduct(n->when);
            c.sanctions = is_sanction(n->then);
            c.set_by_agency = n->id == "conduct.skb2022.pppk_translation";
            c.national = n->reading.empty();
            c.days = days_of(n->when, c.by_act_day, false);
            c.days_acts = c.by_act_day ? days_of(n->when, false, true) : code_range{};
            c.possible = chosen(n->reading) && known(*n);
            bool names_cycle = false;
            for (std::uint8_t i = 0; i < n->when.size; ++i) {
                names_cycle =
                    names_cycle || (n->when.literals[i].ask == test::one_of && n->when.literals[i].left == word::cycle);
            }
            switch (n->selected_by) {
                case selects::knowledge_day:
                    c.version = version_rule::live;
                    c.possible = c.possible && n->force.first <= knowledge;
                    break;
                case selects::day_asked:
                case selects::routing_date: c.version = version_rule::live; break;
                case selects::act_date: c.version = version_rule::by_act; break;
                case selects::determination_date: c.version = version_rule::by_determination; break;
                case selects::contest_day: c.version = names_cycle ? version_rule::live : version_rule::by_event; break;
                default: c.version = version_rule::by_event; break;
            }
            if (c.version == version_rule::by_event && c.days.size == 0) {
                c.version = version_rule::live;  // no event can move it
            }
            if (c.version == version_rule::live && n->selected_by != selects::knowledge_day) {
                c.possible = c.possible && n->force.contains(q.on);
            }
            if (c.version != version_rule::by_act && n->selected_by != selects::knowledge_day && on < c.first) {
                c.possible = false;  // no event that counts lies after the day asked
            }
            if (c.version != version_rule::live && c.last < c.first) {
                c.possible = false;  // repealed before it began
            }
            if (n->takes_effect && c.possible) {
                discharging_norms.push_back(static_cast<row_number>(norms.size()));
            }
            norms.push_back(c);
        }
    }
    void resolve_acts() {
        acts.reserve(law->acts().size());
        for (auto const* const a : law->acts()) {
            act_code c{.row = a,
                       .when = resolve(a->when),
                       .days_acts = {},
                       .yields = resolve(a->yields_to),
                       .binds = a->binds.bits,
                       .contests = a->contests.bits,
                       .first = bound(a->basis.of->force.first),
                       .last = bound(a->basis.of->force.last)};
            c.days_acts = days_of(a->when, false, true);
            c.possible = known(a->basis);
            c.lists = a->opens != track::none && a->opens != track::criminal;
            c.opens = a->opens;
            c.then = a->then;
            c.grade = a->grade;
            auto const through = a->counts_through ? law->find(a->counts_through.key) : row_position{};
            if (through.kind == row_kind::rule) {
                norm const& n = *law->norms()[through.index];
                c.limited = true;
                c.counts.first = static_cast<std::uint32_t>(intervals.size());
                intervals.push_back(n.force);
                for (auto const* const other : law->norms()) {
                    if (!other->reading.empty() && chosen(other->reading) && other->when == n.when) {
                        intervals.push_back(other->force);
                    }
                }
                c.counts.size = static_cast<std::uint32_t>(intervals.size()) - c.counts.first;
            }
            auto const alike = [&](row_number k) {
                auto const& b = acts[k];
                return b.binds == c.binds && b.contests == c.contests && b.first == c.first && b.last == c.last &&
                       !b.limited;
            };
            if (c.lists && c.possible && (c.limited || std::none_of(lists.begin(), lists.end(), alike))) {
                lists.push_back(static_cast<row_number>(acts.size()));
            }
            acts.push_back(c);
        }
    }
    [[nodiscard]] bool presupposes_service(condition const& c, int depth = 0) const {
        for (std::uint8_t i = 0; i < c.size; ++i) {
            auto const& l = c.literals[i];
            if (l.left == word::in_service && l.ask == test::holds) {
                return true;
            }
            if (l.ask == test::applies && depth < 4) {
                auto const p = law->find(static_cast<id_key>(l.value));
                if (p.kind == row_kind::rule && presupposes_service(law->norms()[p.index]->when, depth + 1)) {
                    return true;
                }
            }
        }
        return false;
    }
    void resolve_deadlines() {
        deadlines.reserve(law->deadlines().size());
        for (auto const* const d : law->deadlines()) {
            auto const number = static_cast<row_number>(deadlines.size());
            deadline_code c{.row = d,
                            .length = d->length,
                            .when = resolve(d->when),
                            .binds = d->binds.bits,
                            .contests = d->contests.bits,
                            .first = bound(d->force.first),
                            .last = bound(d->force.last)};
            if (!d->otherwise.reading.empty() && q.readings.selects(d->otherwise.reading)) {
                c.length.unit = d->otherwise.counted_in;
            }
            // What due() makes of so many calendar days, without its questions.
            bool const calendar_days = c.length.unit == unit::calendar_day || c.length.unit == unit::day_unspecified;
            bool const conventional = c.length.counting != counting::same_day_number &&
                                      !(c.length.counting == counting::event_day_counts && c.length.amount == 0);
            c.in_plain_days = calendar_days && conventional;
            c.plain_days = static_cast<std::int32_t>(steps(c.length.amount, c.length.counting)) *
                           (c.length.direction == direction::before ? -1 : 1);
            for (auto const& m : d->met_by) {
                c.met_by[c.met_by_size++] = m.id;
                c.by_itself = c.by_itself || (info(m.id).kind == word_kind::event && info(m.id).derived);
            }
            c.possible = chosen(d->reading) && known(*d);
            c.presupposes_service = presupposes_service(d->when);
            c.for_everybody = runs_for_everybody(*d);
            auto const of = d->basis.items[0].of;
            date start = no_first_day;
            if (d->length.unit == unit::fixed_date) {
                start = d->length.fixed;
            } else if (d->from == word::law_in_force && of != nullptr && is_day(of->force.first)) {
                start = of->force.first;
            } else if (d->from == word::ruling_read && of != nullptr && is_day(of->issued.first) &&
                       of->issued.first == of->issued.last) {
                start = of->issued.first;
            }
            c.fixed_start = is_day(start);
            c.start = c.fixed_start ? serial(start) : 0;
            if (c.possible && d->met_by.items[0].given) {
                auto const fixes = d->met_by.items[0].id;
                if (fixes == word::discharge_effective) {
                    discharging.push_back(number);
                }
                if (fixes == word::decision_effective && d->from != fixes) {
                    fixing_decision.push_back(number);
                }
                if (fixes == word::punishment_ended && d->from != fixes) {
                    fixing_end.push_back(number);
                }
            }
            deadlines.push_back(c);
        }
    }
    void find_readings() {
        for (auto const& key : q.readings.keys) {
            if (key.empty()) {
                continue;
            }
            chosen_reading r;
            for (auto const& dispute : netralitas::readings) {
                if (std::none_of(dispute.alternatives.begin(), dispute.alternatives.end(),
                                 [&](alternative const& a) { return a.key == key; })) {
                    continue;
                }
                for (auto const& ref : dispute.rows) {
                    auto const p = law->find(ref.key);
                    if (p.kind == row_kind::act) {
                        r.listed.push_back(static_cast<row_number>(first_act() + p.index));
                    } else if (p.kind == row_kind::rule && law->norms()[p.index]->reading.empty()) {
                        r.listed.push_back(p.index);
                    }
                }
            }
            for (row_number i = 0; i < norms.size(); ++i) {
                if (norms[i].row->reading == key) {
                    r.own.push_back(i);
                }
            }
            for (row_number i = 0; i < deadlines.size(); ++i) {
                deadline_row const& mine = *deadlines[i].row;
                if (mine.reading != key) {
                    continue;
                }
                code_range list{static_cast<std::uint32_t>(rows.size()), 0};
                for (row_number j = 0; j < deadlines.size(); ++j) {
                    deadline_row const& other = *deadlines[j].row;
                    if (other.reading.empty() && !mine.met_by.empty() && other.binds.meets(mine.binds) &&
                        std::equal(mine.met_by.begin(), mine.met_by.end(), other.met_by.begin(), other.met_by.end(),
                                   [](word_ref a, word_ref b) { return a.id == b.id; })) {
                        rows.push_back(static_cast<row_number>(first_deadline() + j));
                    }
                }
                list.size = static_cast<std::uint32_t>(rows.size()) - list.first;
                r.deadlines.push_back(i);
                r.displaces.push_back(list);
            }
            readings.push_back(std::move(r));
        }
    }

    void find_act_ages() {
        auto const take = [&](std::int32_t first, std::int32_t last) {
            act_ages.push_back(first);
            if (last != std::numeric_limits<std::int32_t>::max()) {
                act_ages.push_back(last + 1);
            }
        };
        for (auto const& a : acts) {
            if (a.possible) {
                take(a.first, a.last);
            }
        }
        for (auto const& i : intervals) {
            take(bound(i.first), bound(i.last));
        }
        for (auto const& n : norms) {
            if (n.possible && n.version == version_rule::by_act) {
                take(n.first, n.last);
            }
        }
        std::sort(act_ages.begin(), act_ages.end());
        act_ages.erase(std::unique(act_ages.begin(), act_ages.end()), act_ages.end());
    }

    /// Whether a row rests on itself, through rows that it names and words that follow from rows. The order in which the full engine
    /// decides rows then matters, and only it knows that order.
    [[nodiscard]] bool loops() const {
        std::size_t const acts_at = norms.size();
        std::size_t const deadlines_at = acts_at + acts.size();
        std::size_t const in_service_at = deadlines_at + deadlines.size();
        std::size_t const discharge_at = in_service_at + 1;
        std::size_t const decision_at = in_service_at + 2;
        std::size_t const end_at = in_service_at + 3;
        std::size_t const left_at = in_service_at + 4;
        std::vector<std::set<std::size_t>> to(in_service_at + 5);
        auto const word_edge = [&](std::size_t from, word w) {
            switch (w) {
                case word::in_service: to[from].insert(in_service_at); break;
                case word::discharge_effective: to[from].insert(discharge_at); break;
                case word::decision_effective: to[from].insert(decision_at); break;
                case word::punishment_ended: to[from].insert(end_at); break;
                default: break;
            }
        };
        auto const edges = [&](std::size_t from, code_range r) {
            for (auto const& a : of(r)) {
                switch (a.ask) {
                    case test::applies:
                        if (a.row != no_row) {
                            to[from].insert(a.row);
                        }
                        break;
                    case test::missed:
                        if (a.row != no_row) {
                            to[from].insert(deadlines_at + a.row);
                        }
                        break;
                    case test::item:
                        for (std::size_t k = 0; k < a.value; ++k) {
                            to[from].insert(acts_at + rows[a.row + k]);
                        }
                        break;
                    default:
                        word_edge(from, a.left);
                        if (a.operand == operand_kind::of_word || a.operand == operand_kind::month_end_of) {
                            word_edge(from, a.right);
                        }
                        break;
                }
            }
        };
        auto const own = [](std::uint32_t binds) { return binds != anyone.bits && !who_mask{binds}.meets(candidate); };
        for (std::size_t i = 0; i < norms.size(); ++i) {
            edges(i, norms[i].when);
            if (norms[i].by_act_day && own(norms[i].binds)) {
                to[i].insert(left_at);
            }
            for (std::uint32_t k = 0; k < norms[i].days.size; ++k) {
                word_edge(i, days[norms[i].days.first + k].of);
            }
        }
        for (std::size_t i = 0; i < acts.size(); ++i) {
            edges(acts_at + i, acts[i].when);
            if (own(acts[i].binds)) {
                to[acts_at + i].insert(left_at);
            }
        }
        for (std::size_t i = 0; i < deadlines.size(); ++i) {
            edges(deadlines_at + i, deadlines[i].when);
            word_edge(deadlines_at + i, deadlines[i].row->from);
            for (std::size_t k = 0; k < deadlines[i].met_by_size && !deadlines[i].by_itself; ++k) {
                word_edge(deadlines_at + i, deadlines[i].met_by[k]);
            }
        }
        for (auto const d : discharging) {
            to[discharge_at].insert(deadlines_at + d);
            if (!deadlines[d].presupposes_service) {
                to[in_service_at].insert(deadlines_at + d);
            }
        }
        to[discharge_at].insert(discharging_norms.begin(), discharging_norms.end());
        for (auto const d : fixing_decision) {
            to[decision_at].insert(deadlines_at + d);
        }
        for (auto const d : fixing_end) {
            to[end_at].insert(deadlines_at + d);
        }
        to[left_at].insert(discharge_at);
        // Three colours: new, on the way, done.
        std::vector<std::uint8_t> colour(to.size(), 0);
        auto const visit = [&](auto const& self, std::size_t at) -> bool {
            colour[at] = 1;
            for (auto const next : to[at]) {
                if (colour[next] == 1 || (colour[next] == 0 && self(self, next))) {
                    return true;
                }
            }
            colour[at] = 2;
            return false;
        };
        for (std::size_t i = 0; i < to.size(); ++i) {
            if (colour[i] == 0 && visit(visit, i)) {
                return true;
            }
        }
        return false;
    }

    std::optional<work_calendar> own_calendar_{};
};

}  // namespace detail
}  // namespace netralitas

#endif
