// SPDX-License-Identifier: BSL-1.0
// The analyser while compiling: each check accepts the carried law, and rejects a case made up for it.
#include <netralitas/rules/analysis.hpp>

namespace rules_analysis_test {

namespace {

using namespace netralitas;

constexpr instrument order{.id = "order", .short_name = "Order 1", .force = since(2020, 1, 1), .articles = {1}};
constexpr instrument gone{.id = "gone", .short_name = "Order 0", .force = until(2010, 12, 31), .articles = {1}};

// A row that nothing is wrong with; the cases below spoil one thing each.
constexpr norm sound() {
    return {.id = "agency.sound",
            .binds = pns,
            .force = since(2020, 1, 1),
            .kind = deontic::obligation,
            .then = consequence::must_keep_working,
            .when = resignation_submitted,
            .basis = {order},
            .grade = evidence::text,
            .selected_by = selects::day_asked,
            .words = {"Works on.", "Tetap bertugas."}};
}
template <class Change>
constexpr norm but(Change change) {
    norm n = sound();
    change(n);
    return n;
}

// --- the carried law

constexpr row_set law = carried_law();

// A proof, rather than a bare assertion: where it fails the compiler prints the ids.
static_assert(proof<first_defect(law, row_check::ids)>::holds);
static_assert(proof<first_defect(law, row_check::references)>::holds);
static_assert(proof<first_defect(law, row_check::sources)>::holds);
static_assert(proof<first_defect(law, row_check::texts)>::holds);
static_assert(proof<first_defect(law, row_check::days)>::holds);
static_assert(proof<first_defect(law, row_check::conditions)>::holds);
static_assert(proof<first_defect(law, row_check::overlaps, known_defects)>::holds);
static_assert(proof<first_defect(law, row_check::declarations, known_defects)>::holds);
static_assert(proof<first_defect(law, row_check::versions, known_defects)>::holds);
static_assert(proof<first_defect(law, row_check::lists, known_defects)>::holds);
static_assert(proof<first_defect(law, row_check::gaps, known_defects, known_gaps)>::holds);
static_assert(proof<first_defect(law, readings)>::holds);
static_assert(proof<first_defect(supervisors, known_defects)>::holds);
static_assert(proof<first_defect(employment_transitions, employment_state::serving, employment_state::service_over,
                                 "employment")>::holds);
static_assert(proof<first_defect(candidacy_transitions, candidacy_state::none, candidacy_state::struck, "candidacy")>::holds);
static_assert(proof<first_defect(party_transitions, party_state::none, party_state::proven, "party")>::holds);

// Without the declarations the disputes of the law come out: the two sanctioning bodies, the hole in the lists.
static_assert(first_defect(supervisors) == defect{.code = errc::versions_overlap,
                                                  .row = "supervisor.ppk.sanction",
                                                  .other = "supervisor.president.sanction",
                                                  .day = date{2021, 8, 31}});
static_assert(first_defect(law, row_check::lists) == defect{.code = errc::hole_in_days,
                                                            .row = "se_menpanrb_b71_2017",
                                                            .other = "skb_netralitas_2022",
                                                            .day = date{2020, 9, 10}});
static_assert(first_defect(law, row_check::gaps).code == errc::gap_in_list);

// --- one spoilt row for each check

constexpr norm alone[] = {sound()};
static_assert(!first_defect(rows_of(alone), row_check::ids) && !first_defect(rows_of(alone), row_check::references) &&
              !first_defect(rows_of(alone), row_check::sources) && !first_defect(rows_of(alone), row_check::texts) &&
              !first_defect(rows_of(alone), row_check::days) && !first_defect(rows_of(alone), row_check::conditions) &&
              !first_defect(rows_of(alone), row_check::overlaps) && !first_defect(rows_of(alone), row_check::versions));

constexpr norm twice[] = {sound(), sound()};
static_assert(first_defect(rows_of(twice), row_check::ids).code == errc::id_used_twice);

constexpr norm dangling[] = {but([](norm& n) { n.when = applies("agency.nowhere"); })};
static_assert(first_defect(rows_of(dangling), row_check::references).code == errc::unknown_reference);
constexpr norm yields_to_nobody[] = {but([](norm& n) { n.yields_to = {"agency.nowhere"}; })};
static_assert(first_defect(rows_of(yields_to_nobody), row_check::references).code == errc::unknown_reference);
constexpr norm no_such_item[] = {but([](norm& n) { n.when = item("skb_netralitas_2022:IX"); })};
static_assert(first_defect(rows_of(no_such_item), row_check::references).code == errc::unknown_reference);
constexpr norm no_such_reading[] = {but([](norm& n) { n.reading = "mine_alone"; })};
static_assert(first_defect(rows_of(no_such_reading), row_check::references).other == "mine_alone");
constexpr norm names_the_law[] = {but([](norm& n) { n.when = applies("party.member.ground_2023"); })};
static_assert(first_defect(rows_of(names_the_law), row_check::references), "on its own the row hangs in the air");
static_assert(!first_defect(carried_law_and(names_the_law), row_check::references, {}, {}, law.norms().size()));

constexpr norm uncited[] = {but([](norm& n) { n.basis = citations{}; })};
static_assert(first_defect(rows_of(uncited), row_check::sources).code == errc::rule_without_citation);

constexpr norm silent[] = {but([](norm& n) { n.words = text{}; })};
static_assert(first_defect(rows_of(silent), row_check::texts).code == errc::rule_without_text);
constexpr norm half_silent[] = {but([](norm& n) { n.words.id = {}; })};
static_assert(first_defect(rows_of(half_silent), row_check::texts).code == errc::rule_without_text);

constexpr norm backwards[] = {but([](norm& n) { n.force = between(date{2021, 1, 1}, date{2020, 1, 1}); })};
static_assert(first_defect(rows_of(backwards), row_check::days).code == errc::never_in_force);
constexpr norm outlived[] = {but([](norm& n) { n.basis = citations{{gone}}; })};
static_assert(first_defect(rows_of(outlived), row_check::days).code == errc::never_in_force);

constexpr bool never_holds(condition const& c) {
    norm n = sound();
    n.when = c;
    norm const one[] = {n};
    return first_defect(rows_of(one), row_check::conditions).code == errc::condition_never_holds;
}
static_assert(never_holds(resignation_submitted && !resignation_submitted));
static_assert(never_holds(conduct::like && is(conduct::share)), "one form of conduct at a time");
static_assert(!never_holds(attributes::party && is(attributes::agency)), "several attributes at a time");
static_assert(never_holds(attributes::party && is(attributes::none)));
static_assert(never_holds(unbroken_service_years < 5 && unbroken_service_years >= 5));
static_assert(never_holds(missed_summonses > 2 && missed_summonses <= 2));
static_assert(never_holds(resignation_submitted < became_party_member && became_party_member < resignation_submitted));
static_assert(!never_holds(resignation_submitted <= became_party_member && became_party_member <= resignation_submitted));
static_assert(never_holds(employment::pns && is(employment::pppk)), "nobody has two of the exclusive kinds");
static_assert(!never_holds(employment::pns && is(employment::acting_head)));
static_assert(never_holds(cycle::pilkada_2024 && is(contest::dprd)), "a round of Pilkada is no election of the DPRD");
static_assert(never_holds(resignation_submitted < date{2019, 1, 1} && resignation_submitted >= date{2019, 1, 1}));
// The days are looked at on the day asked, and the row is in force from 2020 on: an old letter still counts on it.
static_assert(!never_holds(resignation_submitted < date{2019, 1, 1} && determined_as_candidate));
// A decree cannot come before the letter; check_order refuses such facts.
static_assert(never_holds(discharge_decree_issued < resignation_submitted && resignation_submitted));
static_assert(never_holds(resignation_submitted && (!resignation_submitted || resignation_submitted < date{1990, 1, 1}) &&
                          resignation_submitted > date{2000, 1, 1}));

// A row of an event in force until 2016, for a later event.
constexpr norm too_late[] = {but([](norm& n) {
    n.force = until(2016, 12, 31);
    n.selected_by = selects::event_date;
    n.when = resignation_submitted > date{2017, 1, 1};
    n.basis = citations{{gone}};
})};
static_assert(first_defect(rows_of(too_late), row_check::conditions).code == errc::condition_never_holds);

// --- overlaps

constexpr bool clash(norm const& a, norm const& b) {
    norm const both[] = {a, b};
    return first_defect(rows_of(both), row_check::overlaps).code == errc::overlapping_outcomes;
}
constexpr norm barred() {
    return but([](norm& n) {
        n.id = "agency.barred";
        n.then = consequence::barred_from_duty;
        n.when = registered_as_candidate;
    });
}
constexpr norm barred_but(void (*change)(norm&)) {
    norm n = barred();
    change(n);
    return n;
}
static_assert(clash(sound(), barred()));
static_assert(!clash(sound(), sound()), "one outcome");
static_assert(!clash(sound(), barred_but([](norm& n) { n.then = consequence::must_resign; })),
              "outcomes about two things");
static_assert(!clash(sound(), barred_but([](norm& n) { n.yields_to = {"agency.sound"}; })), "an order is stated");
static_assert(!clash(sound(), barred_but([](norm& n) { n.binds = pppk; })), "of another post");
static_assert(!clash(sound(), barred_but([](norm& n) { n.force = until(2019, 12, 31); })), "on other days");
static_assert(!clash(sound(), barred_but([](norm& n) { n.when = !resignation_submitted; })));
static_assert(!clash(sound(), barred_but([](norm& n) { n.when = registered_as_candidate && !applies("agency.sound"); })),
              "where the other does not fire");
static_assert(!clash(sound(), barred_but([](norm& n) { n.reading = "kudus_2023"; })), "chosen instead of the other");
static_assert(clash(sound(), barred_but([](norm& n) { n.when = registered_as_candidate || !resignation_submitted; })));
// The version of the one is picked by the day of the letter, that of the other by the day asked: both can fire.
static_assert(clash(but([](norm& n) {
                        n.force = until(2019, 12, 31);
                        n.selected_by = selects::event_date;
                        n.basis = citations{{gone}};
                    }),
                    barred()));
// The day asked is never before the letter.
static_assert(!clash(but([](norm& n) { n.selected_by = selects::event_date; }),
                     barred_but([](norm& n) { n.force = until(2019, 12, 31); })));

// A permission and a ban exclude each other only where they speak of the same conduct.
constexpr norm may_like = but([](norm& n) {
    n.id = "agency.may_like";
    n.then = consequence::allowed;
    n.when = conduct::like && for_spouse;
    n.selected_by = selects::act_date;
});
constexpr norm no_like = but([](norm& n) {
    n.id = "agency.no_like";
    n.then = consequence::breach;
    n.when = (conduct::like | conduct::share) && favours::calon;
    n.selected_by = selects::act_date;
});
constexpr norm no_badge = but([](norm& n) {
    n.id = "agency.no_badge";
    n.then = consequence::breach;
    n.when = attributes::party;
    n.selected_by = selects::act_date;
});
static_assert(clash(may_like, no_like));
static_assert(!clash(may_like, no_badge));
static_assert(exclusion_of(consequence::light_punishment, consequence::heavy_punishment) == exclusion::none);
static_assert(exclusion_of(consequence::no_crime, consequence::crime) == exclusion::of_the_person);

// --- declarations

constexpr norm pair[] = {sound(), barred()};
constexpr known_defect accepted[] = {
    {errc::overlapping_outcomes, {{"agency.sound"}}, {{"agency.barred"}}, {"Disputed.", "Diperdebatkan."}}};
static_assert(!first_defect(rows_of(pair), row_check::overlaps, accepted));
static_assert(!first_defect(rows_of(pair), row_check::declarations, accepted));
constexpr norm settled[] = {sound(), barred_but([](norm& n) { n.yields_to = {"agency.sound"}; })};
static_assert(first_defect(rows_of(settled), row_check::declarations, accepted) ==
              defect{.code = errc::idle_declaration, .row = "agency.sound", .other = "agency.barred"});
static_assert(first_defect(rows_of(alone), row_check::declarations, accepted).code == errc::idle_declaration,
              "a row that is not there");

// --- versions

constexpr norm version(char const* id, interval force) {
    norm n = sound();
    n.id = id;
    n.force = force;
    return n;
}
constexpr norm in_turn[] = {version("agency.rule_2020", between(date{2020, 1, 1}, date{2022, 12, 31})),
                            version("agency.rule_2023", since(2023, 1, 1))};
static_assert(!first_defect(rows_of(in_turn), row_check::versions));
constexpr norm at_once[] = {version("agency.rule_2020", since(2020, 1, 1)),
                            version("agency.rule_2023", since(2023, 1, 1))};
static_assert(first_defect(rows_of(at_once), row_check::versions) == defect{.code = errc::versions_overlap,
                                                                            .row = "agency.rule_2020",
                                                                            .other = "agency.rule_2023",
                                                                            .day = date{2023, 1, 1}});
constexpr norm with_a_hole[] = {version("agency.rule_2020", between(date{2020, 1, 1}, date{2022, 12, 31})),
                                version("agency.rule_2023", since(2023, 2, 1))};
static_assert(first_defect(rows_of(with_a_hole), row_check::versions).code == errc::hole_in_days);
static_assert(first_defect(rows_of(with_a_hole), row_check::versions).day == date{2023, 1, 1});
constexpr norm bridged[] = {version("agency.rule_2020", between(date{2020, 1, 1}, date{2022, 12, 31})),
                            version("agency.rule_2024", since(2024, 1, 1)),
                            version("agency.rule_2023", between(date{2023, 1, 1}, date{2023, 12, 31}))};
static_assert(!first_defect(rows_of(bridged), row_check::versions));

// --- bodies

constexpr supervisor_row body(char const* id, interval force) {
    return {.id = id, .force = force, .body = {"A body", "Lembaga"}, .role = body_role::appeal, .basis = {order}};
}
constexpr supervisor_row two_bodies[] = {body("body.a", since(2020, 1, 1)), body("body.b", since(2021, 1, 1))};
static_assert(first_defect(two_bodies).code == errc::versions_overlap);
constexpr supervisor_row nobody[] = {body("body.a", until(2020, 1, 1)), body("body.b", since(2021, 1, 1))};
static_assert(first_defect(nobody) ==
              defect{.code = errc::hole_in_days, .row = "body.a", .other = "body.b", .day = date{2020, 1, 2}});
constexpr supervisor_row succession[] = {body("body.b", since(2020, 1, 2)), body("body.a", until(2020, 1, 1))};
static_assert(!first_defect(succession));

// --- lists of acts

constexpr instrument early{.id = "early", .force = between(date{2020, 1, 1}, date{2020, 12, 31}), .parts = {"1", "2"}};
constexpr instrument late{.id = "late", .force = since(2022, 1, 1), .parts = {"1"}};
constexpr act_row act_of(char const* id, citation const& basis, condition const& when) {
    return {.id = id,
            .type = "act.like",
            .item = "early:1",
            .basis = basis,
            .binds = pns,
            .opens = track::ethics,
            .then = consequence::moral_sanction,
            .when = when,
            .words = {"Likes.", "Menyukai."},
            .sanction = {"moral sanction", "sanksi moral"}};
}
constexpr act_row broken_off[] = {act_of("act.like.early", early, conduct::like&& favours::calon),
                                  act_of("act.like.late", late, conduct::like&& favours::calon)};
static_assert(first_defect(rows_of(broken_off), row_check::lists) ==
              defect{.code = errc::hole_in_days, .row = "early", .other = "late", .day = date{2021, 1, 1}});

constexpr act_row with_a_gap[] = {act_of("act.like.early_1", early.bagian("1"), conduct::like&& favours::calon),
                                  act_of("act.like.early_2", early.bagian("2"),
                                         (conduct::post | conduct::share) && (favours::calon | favours::party))};
constexpr defect gap = first_defect(rows_of(with_a_gap), row_check::gaps);
static_assert(gap.code == errc::gap_in_list && gap.row == "early");
static_assert(gap.cell[0] == state(conduct::like) && gap.cell[1] == state(favours::party));
constexpr known_gap left_out[] = {{"early", conduct::like&& favours::party, {"Left out.", "Tidak dimuat."}}};
static_assert(!first_defect(rows_of(with_a_gap), row_check::gaps, {}, left_out));

// --- regions

enum class lamp : std::uint8_t { off, on, broken };
constexpr transition<lamp> no_way_to_broken[] = {{bit(lamp::off), word::appointed, lamp::on, "agency.sound"}};
constexpr defect unreached = first_defect(no_way_to_broken, lamp::off, lamp::broken, "lamp");
static_assert(unreached.code == errc::unreachable_state && unreached.state == static_cast<std::uint8_t>(lamp::broken));
static_assert(!first_defect(no_way_to_broken, lamp::off, lamp::on, "lamp"));
constexpr transition<lamp> two_ways[] = {{bit(lamp::off), word::appointed, lamp::on, "agency.sound"},
                                         {bit(lamp::off), word::appointed, lamp::broken, "agency.sound"}};
static_assert(first_defect(two_ways, lamp::off, lamp::broken, "lamp").code == errc::transition_undecided);
constexpr transition<lamp> by_nothing[] = {{bit(lamp::off), word::appointed, lamp::on, {}}};
static_assert(first_defect(by_nothing, lamp::off, lamp::on, "lamp").code == errc::transition_undecided);
constexpr transition<lamp> on_no_day[] = {{bit(lamp::off), word::on_cltn, lamp::on, "agency.sound"}};
static_assert(first_defect(on_no_day, lamp::off, lamp::on, "lamp").code == errc::transition_undecided);

}  // namespace

}  // namespace rules_analysis_test
