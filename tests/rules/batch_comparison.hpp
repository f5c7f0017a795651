// SPDX-License-Identifier: BSL-1.0
// Random people for the batch door, and what its answer and that of `assess` differ in.
#ifndef NETRALITAS_TESTS_RULES_BATCH_COMPARISON_HPP
#define NETRALITAS_TESTS_RULES_BATCH_COMPARISON_HPP

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <random>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <netralitas/rules/batch.hpp>

namespace batch_tests {

using namespace netralitas;

// What differs; empty where nothing does. The expected answer is read off the assessment itself.
inline std::string mismatch(batch_plan const& plan, assessment const& a, batch_answer const& b, bool cited = true) {
    std::string out;
    auto const differ = [&](std::string_view what, std::string_view expected, std::string_view given) {
        if (expected != given) {
            out += std::string{what} + ": expected '" + std::string{expected} + "', given '" + std::string{given} + "'\n";
        }
    };
    auto const number = [](auto e) { return std::to_string(static_cast<int>(e)); };
    auto const joined = [](std::vector<std::string_view> list) {
        std::sort(list.begin(), list.end());
        std::string s;
        for (auto const id : list) {
            s += std::string{id} + " ";
        }
        return s;
    };
    auto const for_everybody = [&](std::string_view id) {
        return std::any_of(b.for_everybody.begin(), b.for_everybody.end(),
                           [&](row_number r) { return plan.id_of(r) == id; });
    };
    std::size_t told_of_everybody = 0;
    auto const ids = [&](std::vector<finding> const& list, bool whole = true) {
        std::vector<std::string_view> s;
        for (auto const& f : list) {
            if (f.overruled_by.empty() && !whole && for_everybody(f.id())) {
                ++told_of_everybody;
            } else if (f.overruled_by.empty()) {
                s.push_back(f.id());
            }
        }
        return joined(std::move(s));
    };
    auto const named = [&](std::span<row_number const> rows) {
        std::vector<std::string_view> s;
        for (auto const r : rows) {
            s.push_back(plan.id_of(r));
        }
        return joined(std::move(s));
    };
    auto const day = [](date d) { return is_day(d) ? std::to_string(serial(d)) : std::string{"open"}; };
    differ("problem", number(a.problem.code), number(b.problem));
    differ("found", number(a.anything_found()), number(b.found));
    differ("discharge", number(a.status.discharge), number(b.discharge));
    differ("discharge_from", day(a.status.discharge_from), day(b.discharge_from));
    differ("discharge_by", a.status.discharge_by != nullptr ? a.status.discharge_by->id : "", plan.id_of(b.discharge_by));
    differ("duty", number(a.status.duty), number(b.duty));
    differ("duty_by", a.status.duty_by != nullptr ? a.status.duty_by->id : "", plan.id_of(b.duty_by));
    differ("verdicts", std::to_string(a.verdicts.size()), std::to_string(b.verdicts.size()));
    if (cited) {
        std::vector<std::string_view> missed;
        for (auto const& d : a.deadlines) {
            if (d.state == deadline_state::missed) {
                missed.push_back(d.row->id);
            }
        }
        differ("findings", ids(a.findings, false), named(b.findings));
        differ("for everybody", std::to_string(told_of_everybody), std::to_string(b.for_everybody.size()));
        differ("missed", joined(missed), named(b.missed));
    }
    for (std::size_t i = 0; i < std::min(a.verdicts.size(), b.verdicts.size()); ++i) {
        auto const& v = a.verdicts[i];
        auto const& w = b.verdicts[i];
        auto const at = "act " + std::to_string(i + 1) + " ";
        differ(at + "ruling", number(v.ruling), number(w.ruling));
        differ(at + "track", number(v.track), number(w.track));
        differ(at + "sanction", number(v.sanction), number(w.sanction));
        differ(at + "crime", number(v.crime), number(w.crime));
        differ(at + "administrative", number(v.administrative), number(w.administrative));
        differ(at + "level set by agency", number(v.level_set_by_agency), number(w.level_set_by_agency));
        differ(at + "by", v.by != nullptr ? v.by->id : "", plan.id_of(w.by));
        differ(at + "sanction by", v.sanction_by != nullptr ? v.sanction_by->id : "", plan.id_of(w.sanction_by));
        if (cited) {
            differ(at + "findings", ids(v.findings), named(w.findings));
        }
    }
    return out;
}

inline std::string told(person_record const& p) {
    std::string s = "kinds " + std::to_string(p.kinds.bits) + " contest " + std::to_string(p.contest) +
                    (p.complete ? " complete" : " incomplete");
    if (is_day(p.appointed)) {
        s += " appointed " + std::to_string(serial(p.appointed));
    }
    for (auto const& e : p.events) {
        s += "; " + std::to_string(e.act) + " " + std::string{info(e.what).id} + " " + std::to_string(e.value);
    }
    return s;
}

// People drawn at random: any words, or the words that some row of the law asks for, on days around the day asked.
class random_people {
public:
    random_people(batch_plan const& plan, std::uint64_t seed) : plan_{plan}, random_{seed}, law_{*plan.asked().law} {
        on_ = serial(plan.asked().on);
        for (auto const* const n : law_.norms()) {
            for (auto const d : {n->force.first, n->force.last}) {
                take(d);
            }
        }
        for (auto const* const c : plan.contests()) {
            if (c != nullptr) {
                for (auto const& s : c->stages) {
                    take(s.days.first);
                    take(s.days.last);
                }
            }
        }
    }
    // The next person; its events are in this object until the one after.
    person_record next() {
        events_.clear();
        person_record p;
        p.contest = static_cast<std::uint8_t>(below(plan_.contests().size()));
        p.kinds = who_mask{below(20) == 0 ? 0U : std::uint32_t{1} << below(below(3) == 0 ? 18 : 5)};
        if (below(10) == 0) {
            p.kinds.bits |= std::uint32_t{1} << below(18);
        }
        if (below(10) != 0) {
            p.appointed = from_serial(on_ - static_cast<int>(below(16000)) + 300);
        }
        p.complete = below(5) != 0;
        std::size_t const wanted = below(7);
        while (events_.size() < wanted) {
            if (below(3) == 0) {
                any_word(0, false);
            } else {
                some_row(0);
            }
        }
        events_.resize(std::min(events_.size(), std::size_t{10}));
        if (below(40) != 0) {  // else a record out of the ordinary
            std::erase_if(events_, [](event_record const& e) {
                return e.what == word::conduct_day || e.what == word::employment || e.what == word::appointed;
            });
        }
        for (std::uint8_t act = 1, acts = static_cast<std::uint8_t>(below(10) < 6 ? 0 : 1 + below(2)); act <= acts;
             ++act) {
            if (below(8) != 0) {
                push({word::conduct_day, value_type::day, a_day()}, act);
            }
            for (auto n = below(4); n != 0; --n) {
                any_word(act, true);
            }
            some_act(act);
            if (below(4) == 0) {
                events_.back().clock = static_cast<std::uint16_t>(below(3) * 1440 + below(1440));
            }
        }
        p.events = events_;
        return p;
    }

    // The same person with other days: of the same shape, most often.
    person_record sibling(person_record p) {
        for (auto& e : events_) {
            if (info(e.what).type == value_type::day && below(3) != 0) {
                e.value = below(4) == 0 ? events_[below(events_.size())].value : a_day();
                if (e.value < 3000 || e.value > 60000) {  // it was no day that was borrowed
                    e.value = a_day();
                }
            }
        }
        if (is_day(p.appointed) && below(2) == 0) {
            p.appointed = from_serial(on_ - static_cast<int>(below(16000)) + 300);
        }
        p.events = events_;
        return p;
    }

private:
    void take(date d) {
        if (is_day(d)) {
            days_.push_back(serial(d));
        }
    }
    std::size_t below(std::size_t n) { return static_cast<std::size_t>(random_() % n); }
    std::int32_t a_day() {
        switch (below(4)) {
            case 0: return on_ - static_cast<std::int32_t>(below(60)) + 5;
            case 1: return days_[below(days_.size())] + static_cast<std::int32_t>(below(3)) - 1;
            default: return on_ - static_cast<std::int32_t>(below(900)) + 60;
        }
    }
    void push(statement s, std::uint8_t act) {
        for (auto const& e : events_) {
            if (e.what == s.subject && e.act == act && below(30) != 0) {
                return;  // a contradiction now and then is enough
            }
        }
        events_.push_back({s, act});
    }
    std::int64_t some_value(word w, std::uint64_t among = ~std::uint64_t{0}) {
        auto const& i = info(w);
        switch (i.type) {
            case value_type::flag: return below(4) == 0 ? 0 : 1;
            case value_type::day: return a_day();
            case value_type::number: return static_cast<std::int64_t>(below(12));
            case value_type::one:
            case value_type::several: {
                auto v = below(i.value_count);
                for (int tries = 0; tries < 200 && (among >> v & 1U) == 0; ++tries) {
                    v = below(i.value_count);
                }
                return i.type == value_type::one ? static_cast<std::int64_t>(v) : std::int64_t{1} << v;
            }
        }
        return 0;
    }
    void any_word(std::uint8_t act, bool of_conduct) {
        for (;;) {
            auto const w = static_cast<word>(below(word_count));
            auto const kind = info(w).kind;
            if (of_conduct ? kind == word_kind::conduct_fact
                           : kind == word_kind::event || (kind != word_kind::conduct_fact && below(4) == 0)) {
                push({w, info(w).type, some_value(w)}, act);
                return;
            }
        }
    }
    void meet(condition const& c, std::uint8_t act, int depth) {
        for (std::uint8_t i = 0; i < c.size; ++i) {
            auto const& l = c.literals[i];
            if (below(12) == 0 || (l.negated && below(3) != 0)) {
                continue;
            }
            if (l.ask == test::applies || l.ask == test::missed) {
                auto const p = law_.find(static_cast<id_key>(l.value));
                if (depth < 3) {
                    meet(p.kind == row_kind::rule  ? law_.norms()[p.index]->when
                         : p.kind == row_kind::act ? law_.acts()[p.index]->when
                                                   : law_.deadlines()[p.index]->when,
                         act, depth + 1);
                    if (p.kind == row_kind::deadline) {
                        state(law_.deadlines()[p.index]->from, act);
                    }
                }
            } else if (l.ask == test::item) {
                continue;
            } else {
                state(l.left, act, l.ask == test::one_of ? l.value : ~std::uint64_t{0});
                if (l.operand == operand_kind::of_word || l.operand == operand_kind::month_end_of) {
                    state(static_cast<word>(l.value), act);
                }
            }
        }
    }
    void state(word w, std::uint8_t act, std::uint64_t among = ~std::uint64_t{0}) {
        auto const kind = info(w).kind;
        bool const about_contest = kind == word_kind::contest_fact || kind == word_kind::day_fact;
        if (kind == word_kind::constant || (about_contest && below(3) != 0) || (info(w).derived && below(4) != 0)) {
            return;
        }
        push({w, info(w).type, some_value(w, among)}, act);
    }
    void some_row(std::uint8_t act) {
        if (below(3) == 0) {
            auto const& d = *law_.deadlines()[below(law_.deadlines().size())];
            state(d.from, act);
            meet(d.when, act, 0);
            for (auto const& m : d.met_by) {
                if (below(2) == 0) {
                    state(m.id, act);
                }
            }
        } else {
            meet(law_.norms()[below(law_.norms().size())]->when, act, 0);
        }
    }
    void some_act(std::uint8_t act) { meet(law_.acts()[below(law_.acts().size())]->when, act, 0); }

    batch_plan const& plan_;
    std::mt19937_64 random_;
    rule_book const& law_;
    std::int32_t on_ = 0;
    std::vector<std::int32_t> days_{};
    std::vector<event_record> events_{};
};

}  // namespace batch_tests

#endif
