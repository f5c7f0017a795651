// SPDX-License-Identifier: BSL-1.0
// Proved while compiling, over every row of the law:
//   - no two rows share an id, nor a key;
//   - every reference from one row to another resolves;
//   - every row cites something, has its words in both languages, and applies on at least one day;
//   - a norm is never in force on days on which none of the instruments it cites is;
//   - every reading that a row belongs to can be selected.
#include <algorithm>
#include <array>
#include <cstddef>
#include <span>

#include <netralitas/calendar/decree_log.hpp>
#include <netralitas/rules/rule_book.hpp>

namespace {

using namespace netralitas;
using norm_groups = std::span<std::span<norm const> const>;

constexpr norm_groups all_norms[] = {norms::status_norms,    norms::nomination_norms,  norms::leave_norms,
                                     norms::conduct_norms,   norms::discipline_norms,  norms::appeal_norms,
                                     norms::reporting_norms, norms::supervision_norms, norms::criminal_norms,
                                     norms::calendar_norms,  norms::working_time_norms};
constexpr std::span<deadline_row const> all_deadlines[] = {
    deadlines::personnel, deadlines::nomination, deadlines::leave,       deadlines::discipline,
    deadlines::appeal,    deadlines::reporting,  deadlines::working_time};

template <class Visit>
constexpr bool every_norm(Visit visit) {
    for (auto const group : all_norms) {
        for (auto const rows : group) {
            for (auto const& n : rows) {
                if (!visit(n)) {
                    return false;
                }
            }
        }
    }
    return true;
}
template <class Visit>
constexpr bool every_act(Visit visit) {
    for (auto const rows : acts::all) {
        for (auto const& a : rows) {
            if (!visit(a)) {
                return false;
            }
        }
    }
    return true;
}
template <class Visit>
constexpr bool every_deadline(Visit visit) {
    for (auto const rows : all_deadlines) {
        for (auto const& d : rows) {
            if (!visit(d)) {
                return false;
            }
        }
    }
    return true;
}

constexpr std::size_t count_rows() {
    std::size_t n = std::size(decree_log);
    every_norm([&](norm const&) { return ++n > 0; });
    every_act([&](act_row const&) { return ++n > 0; });
    every_deadline([&](deadline_row const&) { return ++n > 0; });
    return n;
}

constexpr auto sorted_keys() {
    std::array<id_key, count_rows()> keys{};
    std::size_t n = 0;
    every_norm([&](norm const& r) {
        keys[n++] = key_of(r.id);
        return true;
    });
    every_act([&](act_row const& r) {
        keys[n++] = key_of(r.id);
        return true;
    });
    every_deadline([&](deadline_row const& r) {
        keys[n++] = key_of(r.id);
        return true;
    });
    for (auto const* d : decree_log) {
        keys[n++] = key_of(d->id);
    }
    std::sort(keys.begin(), keys.end());
    return keys;
}
constexpr auto keys = sorted_keys();

constexpr bool carried(id_key k) { return std::binary_search(keys.begin(), keys.end(), k); }

static_assert(std::adjacent_find(keys.begin(), keys.end()) == keys.end(), "two rows share an id");

constexpr bool starts_with(std::string_view s, std::string_view prefix) { return s.substr(0, prefix.size()) == prefix; }

// An item is carried if an act stands under it.
constexpr bool item_carried(id_key k) {
    return !every_act([&](act_row const& a) {
        for (std::size_t i = a.item.size(); i > 0; --i) {
            if (key_of(a.item.substr(0, i)) == k) {
                return false;
            }
        }
        return true;
    });
}
constexpr bool resolves(condition const& c) {
    for (std::uint8_t i = 0; i < c.size; ++i) {
        auto const& l = c.literals[i];
        auto const k = static_cast<id_key>(l.value);
        if ((l.ask == test::applies || l.ask == test::missed) && !carried(k)) {
            return false;
        }
    }
    return true;
}
constexpr bool items_resolve(condition const& c) {
    for (std::uint8_t i = 0; i < c.size; ++i) {
        if (c.literals[i].ask == test::item && !item_carried(static_cast<id_key>(c.literals[i].value))) {
            return false;
        }
    }
    return true;
}
template <std::size_t N>
constexpr bool resolves(few<row_ref, N> const& refs) {
    for (auto const& r : refs) {
        if (!carried(r.key)) {
            return false;
        }
    }
    return true;
}

static_assert(every_norm([](norm const& n) { return resolves(n.when) && resolves(n.yields_to); }),
              "a norm refers to a row that is not carried");
static_assert(every_act([](act_row const& a) {
                  return resolves(a.when) && resolves(a.yields_to) &&
                         (!a.counts_through || carried(a.counts_through.key));
              }),
              "an act refers to a row that is not carried");
static_assert(every_deadline([](deadline_row const& d) { return resolves(d.when); }),
              "a deadline refers to a row that is not carried");
static_assert(every_norm([](norm const& n) { return items_resolve(n.when); }),
              "a norm names an item that no act stands under");

constexpr bool readings_resolve() {
    for (auto const& r : readings) {
        if (!resolves(r.rows) || r.alternatives.empty() || r.question.empty() || r.default_position.empty()) {
            return false;
        }
    }
    return true;
}
static_assert(readings_resolve(), "a disagreement refers to a row that is not carried, or lacks its words");

static_assert(every_norm([](norm const& n) {
                  return !n.basis.empty() && !n.words.empty() && n.force.first <= n.force.last;
              }),
              "a norm lacks its citation, its words or its days");
static_assert(every_act([](act_row const& a) {
                  return static_cast<bool>(a.basis) && !a.words.empty() && !a.sanction.empty() && !a.when.empty() &&
                         starts_with(a.item, a.basis.of->id) && starts_with(a.id, a.type);
              }),
              "an act lacks its citation, its words or its condition");
static_assert(every_deadline([](deadline_row const& d) {
                  return !d.basis.empty() && !d.due.empty() && d.force.first <= d.force.last && !d.when.empty();
              }),
              "a deadline lacks its citation, its words, its days or its condition");

// A norm may outlive one of the instruments it cites (an old rule kept for new facts), but not all of them.
constexpr bool in_force_somewhere(norm const& n) {
    for (auto const& c : n.basis) {
        if (c.of->force.overlaps(n.force)) {
            return true;
        }
    }
    return false;
}
static_assert(every_norm(in_force_somewhere), "a norm applies only on days on which nothing it cites is in force");

constexpr bool selectable(std::string_view key) {
    if (key.empty()) {
        return true;
    }
    for (auto const& r : readings) {
        for (auto const& a : r.alternatives) {
            if (a.key == key) {
                return r.selectable;
            }
        }
    }
    return false;
}
static_assert(every_norm([](norm const& n) { return selectable(n.reading); }), "a norm belongs to an unknown reading");
static_assert(every_deadline([](deadline_row const& d) { return selectable(d.reading); }),
              "a deadline belongs to an unknown reading");

// The inventory of the law: nothing was dropped on the way.
static_assert(count_rows() == 513 + 74 + 112);
static_assert(std::size(supervisors) == 27);
static_assert(std::size(readings) == 55);
static_assert(word_count == 225);

}  // namespace
