// SPDX-License-Identifier: BSL-1.0
// Proved while compiling, over every row of the law: nothing of the inventory was dropped on the way, and an act is named after its
// list. What any row must keep to (ids, references, citations, words, days, conditions, order) the analyser proves beside this.
#include <netralitas/calendar/decree_log.hpp>
#include <netralitas/discipline/supervisors.hpp>
#include <netralitas/rules/readings.hpp>
#include <netralitas/rules/row_set.hpp>

#include <iterator>
#include <string_view>

namespace rules_rule_rows_test {

namespace {

using namespace netralitas;

constexpr row_set law = carried_law();

constexpr bool starts_with(std::string_view s, std::string_view prefix) { return s.substr(0, prefix.size()) == prefix; }

constexpr bool acts_are_named_after_their_list() {
    for (auto const* const a : law.acts()) {
        if (!starts_with(a->item, a->basis.of->id) || !starts_with(a->id, a->type)) {
            return false;
        }
    }
    return true;
}
static_assert(acts_are_named_after_their_list(), "an act stands under an item of another instrument than it cites");

static_assert(law.norms().size() + std::size(decree_log) == 513);
static_assert(law.acts().size() == 74);
static_assert(law.deadlines().size() == 112);
static_assert(std::size(supervisors) == 27);
static_assert(std::size(readings) == 55);
static_assert(word_count == 225);

}  // namespace

}  // namespace rules_rule_rows_test
