// SPDX-License-Identifier: BSL-1.0
// What the story tests share: a question with its acts, and checks that name the row they miss.
#ifndef NETRALITAS_TESTS_STORIES_SUPPORT_HPP
#define NETRALITAS_TESTS_STORIES_SUPPORT_HPP

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <catch.hpp>
#include <netralitas/netralitas.hpp>

namespace stories {

using namespace netralitas;

/// An assessment together with the acts that it points to.
struct answered {
    std::vector<act> acts;
    assessment is;

    answered(facts person, contest_info const& where, question const& q, std::vector<act> list = {})
        : acts{std::move(list)}, is{assess(person.nothing_else_happened(), &where, q, acts)} {}
    answered(answered const&) = delete;
    answered& operator=(answered const&) = delete;
    answered(answered&&) = default;  // a moved vector keeps its elements where they are

    [[nodiscard]] finding const* find(std::string_view id) const {
        for (auto const& f : is.findings) {
            if (f.id() == id) {
                return &f;
            }
        }
        for (auto const& v : is.verdicts) {
            for (auto const& f : v.findings) {
                if (f.id() == id) {
                    return &f;
                }
            }
        }
        return nullptr;
    }
    /// The verdict on the only act.
    [[nodiscard]] verdict const& verdict_on() const { return is.verdicts.at(0); }
    [[nodiscard]] evidence grade_of(std::string_view id) const {
        auto const* f = find(id);
        return f != nullptr ? f->grade() : evidence::conflicting;
    }
};

/// Every row of the list fires; an overruled one fires too.
inline void check_fires(answered const& a, std::initializer_list<char const*> ids) {
    for (auto const* id : ids) {
        INFO(id);
        CHECK(a.find(id) != nullptr);
    }
}
/// None of the rows fires.
inline void check_silent(answered const& a, std::initializer_list<char const*> ids) {
    for (auto const* id : ids) {
        INFO(id);
        CHECK(a.find(id) == nullptr);
    }
}
inline void check_deadline(answered const& a, char const* id, date due, deadline_state state) {
    INFO(id);
    auto const* d = a.is.deadline(id);
    REQUIRE(d != nullptr);
    CHECK(iso(d->due.day) == iso(due));
    CHECK(d->state == state);
}
inline void check_discharge(answered const& a, consequence what, date from) {
    CHECK(a.is.status.discharge == what);
    CHECK(iso(a.is.status.discharge_from) == iso(from));
}
/// The first body that has the role on the day, for new cases.
inline supervisor_row const* supervisor_on(date day, body_role role, reading_set const& chosen = {}) {
    auto const bodies = competent_bodies({.on = day, .readings = chosen}, case_filter::fresh, role);
    return bodies.empty() ? nullptr : bodies.front();
}
/// Whether the row cites the place, written as in the inventories (`pp_94_2021:14(i)1`).
template <class Row>
bool cites(Row const& row, std::string_view place) {
    for (citation const& c : row) {
        if (citation_id(c) == place) {
            return true;
        }
    }
    return false;
}
inline void check_breach(answered const& a, track opens, consequence sanction, evidence grade) {
    auto const& v = a.verdict_on();
    CHECK(v.ruling == ruling::breach);
    CHECK(name_of(v.track).en == name_of(opens).en);
    CHECK(name_of(v.sanction).en == name_of(sanction).en);
    CHECK(name_of(v.grade).en == name_of(grade).en);
}

}  // namespace stories

#endif
